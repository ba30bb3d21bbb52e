"""Two languages side by side: the monitor reads one, the person beside sees the other; and nodes as others see them."""

from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from fieldmonitor.qt.fill import wording
from fieldmonitor.qt.fill.showing import show_if
from fieldmonitor.qt.theme import Role, set_role

if TYPE_CHECKING:
    from fieldmonitor.forms import Choice, Node
    from fieldmonitor.qt.fill.context import FillContext

_UNTRANSLATED = "-"  # what pyxform writes where a language lacks a text
LONGEST = 500
"""choices of a list that is shown in two languages; a longer one would slow typing in it down"""


class Reworded:
    """A node with other choices or another value than the record's; everything else is the node's own."""

    def __init__(self, node: "Node", *, choices: "tuple[Choice, ...] | None" = None, value: str | None = None) -> None:
        self._node = node
        if choices is not None:
            self.choices = choices
        if value is not None:
            self.value = value
            self.valid = True

    def __getattr__(self, name: str) -> Any:
        """Everything else is the node's."""
        return getattr(self._node, name)


class SecondWords(QLabel):
    """A question's label and hint in the second language, written in that language's direction."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setOpenExternalLinks(False)
        set_role(self, Role.MUTED)

    def show_node(self, node: "Node", context: "FillContext") -> None:
        """Show what the question says in the second language; nothing where there is none or it says the same."""
        language = second_language(context)
        if not language:
            show_if(self, False)
            return
        texts = context.session.texts(node.ref, language)
        both = ((texts.label, node.label), (texts.hint, node.hint))
        parts = [text for text, own in both if text not in ("", _UNTRANSLATED, own)]
        direction = wording.direction(language)
        if direction is None:
            self.unsetLayoutDirection()
        else:
            self.setLayoutDirection(direction)
        way = "rtl" if direction == Qt.LayoutDirection.RightToLeft else "ltr"
        self.setText("".join(f'<p dir="{way}" style="margin: 0">{wording.markup(part)}</p>' for part in parts))
        self.setAccessibleName(" ".join(wording.plain(part) for part in parts))
        show_if(self, bool(parts))


def second_language(context: "FillContext") -> str:
    """Return the language to show below the form's own; empty if none is wished or it is the form's own now."""
    return context.second if context.second != context.session.language else ""


def in_two_languages(node: "Node", context: "FillContext") -> "Node":
    """Return the node with its choices in both languages, or as it is."""
    language = second_language(context)
    if not language or not node.choices or len(node.choices) > LONGEST:
        return node
    from fieldmonitor.forms import Choice

    others = {choice.value: choice.label for choice in context.session.texts(node.ref, language).choices}
    both = tuple(
        _with_label(choice, f"{choice.label}  ·  \u2068{others[choice.value]}\u2069")
        if isinstance(choice, Choice) and others.get(choice.value, choice.label) != choice.label
        else choice
        for choice in node.choices
    )
    return cast("Node", Reworded(node, choices=both))


def _with_label(choice: "Choice", label: str) -> "Choice":
    from dataclasses import replace

    return replace(choice, label=label)
