"""One question: its label, what helps to answer it, the control, and what is wrong with the answer."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from fieldmonitor.qt.fill import wording
from fieldmonitor.qt.fill.attaching import Attaching
from fieldmonitor.qt.fill.context import FillContext
from fieldmonitor.qt.fill.controls import Control, control_for, control_type
from fieldmonitor.qt.fill.picture import Picture
from fieldmonitor.qt.fill.showing import show_if, was_hidden
from fieldmonitor.qt.fill.shown import shown_text
from fieldmonitor.qt.fill.wiring import wire
from fieldmonitor.qt.theme import Role, Space, icon, set_role, tokens
from fieldmonitor.qt.widgets.basics import Translated, column, label, row

if TYPE_CHECKING:
    from fieldmonitor.forms import Node

_UNTRANSLATED: Final = "-"  # what pyxform writes where a language lacks a text
_SMALL_BUTTON: Final = "QToolButton { padding: 0 4px; }"  # no higher than the line of the label beside it


class QuestionView(Translated):
    """Shows one question of the session and passes the answer on.

    What is wrong is said once the person has left the question, or tried to finalise; a message that stands there goes
    at once when the answer is right.
    """

    advanced = Signal(object)
    """Enter: on to the question after this one"""

    def __init__(self, ref: str, context: FillContext, parent: QWidget | None) -> None:
        super().__init__()
        self.setParent(parent)  # a widget shown without one would open a window of its own
        self.ref = ref
        self._context = context
        self._left = False
        self.control: Control | None = None
        self._attaching: Attaching | None = None
        self.label = rich_label()
        self.badge = label(Role.BADGE)
        self.hint = rich_label(Role.MUTED)
        self.more = QToolButton()
        self.guidance = rich_label(Role.MUTED)
        self.value_text = label(selectable=True, wrap=True)
        self.message = _Message()
        self._body = column(spacing=Space.S)
        self.clear_button = QToolButton()
        self._build()
        self.refresh()

    @property
    def node(self) -> "Node":
        """The session's node."""
        return self._context.session.node(self.ref)

    def refresh(self) -> None:
        """Show the node as it is now."""
        node = self.node
        show_if(self, node.relevant)
        if not node.relevant:
            return
        self._show_texts(node)
        self._show_control(node)
        self._show_message(node)

    def retranslate(self) -> None:
        """Set the words that do not come from the form."""
        self.more.setText(self.tr("More"))
        self.clear_button.setText(self.tr("Clear"))
        self.clear_button.setToolTip(self.tr("Take this answer away"))
        self.refresh()

    def leave(self) -> None:
        """The keyboard went elsewhere: tidy up, and from now on say what is wrong."""
        if self.control is not None:
            self._left = True
            self.control.tidy()
            self._show_message(self.node)

    def inputs(self) -> list[QWidget]:
        """Return what takes the keyboard, nothing for a note."""
        if self.control is None or was_hidden(self.control):
            return []
        return [widget for widget in self.control.inputs() if not was_hidden(widget) and widget.isEnabled()]

    def focus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> bool:
        """Give this question the keyboard; False if it takes none."""
        inputs = self.inputs()
        if inputs:
            inputs[0].setFocus(reason)
        return bool(inputs)

    def _build(self) -> None:
        self.more.setCheckable(True)
        self.more.setIcon(icon("info"))
        self.more.toggled.connect(self.guidance.setVisible)
        self.clear_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # by keyboard, the control itself can be emptied
        self.clear_button.setIcon(icon("close"))
        for small in (self.clear_button, self.more):
            small.setStyleSheet(_SMALL_BUTTON)
            small.setIconSize(QSize(12, 12))
            small.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.clear_button.clicked.connect(self._clear)
        head = row(spacing=Space.S)
        head.addWidget(self.label, 1)
        for widget in (self.clear_button, self.more, self.badge):
            head.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)
        layout = column(self, spacing=Space.XS)
        layout.addLayout(head)
        for part in (self.hint, self.guidance, self.value_text):
            layout.addWidget(part)
        layout.addSpacing(2)
        layout.addLayout(self._body)
        layout.addWidget(self.message)
        self.guidance.hide()
        self.more.setText(self.tr("More"))
        self.clear_button.setText(self.tr("Clear"))
        self.clear_button.setToolTip(self.tr("Take this answer away"))

    def _show_texts(self, node: "Node") -> None:
        text = wording.markup(node.label or node.name)
        if node.kind == "note":
            self.label.setText(text)
        else:
            star = f' <span style="color:{tokens(self).danger}">*</span>' if node.required and not node.readonly else ""
            self.label.setText(f'<span style="font-weight:600">{text}</span>{star}')
        self.label.setAccessibleName(wording.plain(node.label))
        hint = "" if node.hint == _UNTRANSLATED else node.hint
        self.hint.setText(wording.markup(hint))
        show_if(self.hint, bool(hint))
        self.guidance.setText(wording.markup(node.guidance))
        show_if(self.more, bool(node.guidance))
        show_if(self.guidance, bool(node.guidance) and self.more.isChecked())
        name, meaning = wording.sensitivity(node.sensitivity)
        self.badge.setText(f"{node.sensitivity} {name}")
        self.badge.setToolTip(meaning)
        self.badge.setAccessibleName(f"{node.sensitivity} {name}. {meaning}")
        show_if(self.badge, bool(name) and node.kind != "note")
        if node.kind == "note":
            set_role(self.label, Role.NOTE_INFO)

    def _show_control(self, node: "Node") -> None:
        if node.kind == "note" or node.readonly:
            self.value_text.setText(shown_text(node) if node.readonly else "")
            show_if(self.value_text, node.readonly and bool(node.value) and node.kind != "note")
            self.clear_button.hide()
            if self.control is not None:
                self.control.hide()
            return
        self.value_text.hide()
        if self.control is None or type(self.control) is not control_type(node):
            self._put(control_for(node))
        control = self.control
        assert control is not None  # noqa: S101 - _put has just set it
        show_if(control, True)
        control.show_node(node)
        if self._attaching is not None:
            self._attaching.show()
        show_if(self.clear_button, control.clearable and bool(node.value))

    def _put(self, control: Control) -> None:
        had_keyboard = False
        if self.control is not None:
            had_keyboard = self.control.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
            self.control.hide()
            self.control.deleteLater()
        self.control = control
        control.answered.connect(self._on_answered)
        control.advanced.connect(self._on_advanced)
        self._body.addWidget(control)
        if self.isVisible():
            control.show()
        self._attaching = wire(self, control, self._context)
        self.label.setBuddy(control.inputs()[0] if control.inputs() else control)
        if had_keyboard:
            self.focus()

    def _show_message(self, node: "Node") -> None:
        text = self._complaint(node) if (self._left or self._context.attempted) and not node.valid else ""
        self.message.say(text)
        if self.control is None:
            return
        name = wording.plain(node.label or node.name)
        if node.required:
            name = self.tr("{question}, must be answered").format(question=name)
        described = [text, wording.plain(node.hint), wording.plain(node.guidance)]
        self.control.name(name, " ".join(part for part in described if part))

    def _complaint(self, node: "Node") -> str:
        """Say what is wrong: the form's words for the form's rules, ours for what is not of the kind asked for."""
        if not node.relevant or node.readonly:
            return ""
        violation = node.violation
        if violation == "type":
            known = self.control.explain() if self.control else ""
            return known or wording.needs(node.kind)
        if violation == "required":
            return plain_message(node) or wording.required()
        return plain_message(node) or wording.refused()

    def _on_answered(self, value: str) -> None:
        self._context.answer(self.ref, value)
        # "1.70" after "1.7" is no change for the session, which stores both alike; the control has to learn that.
        if self.control is not None and self.control.giving:
            self.control.show_node(self.node)

    def _on_advanced(self) -> None:
        self.advanced.emit(self)

    def _clear(self) -> None:
        if self.control is not None:
            self.control.clear()
            self.focus()


class _Message(QWidget):
    """An icon and a sentence: what is wrong is never told by colour alone."""

    def __init__(self) -> None:
        super().__init__()
        self.picture = Picture("warning", self)
        self.text = label(Role.ERROR, wrap=True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, Space.XS, 0, 0)
        layout.setSpacing(Space.S)
        layout.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.text, 1)
        self.hide()

    def say(self, text: str) -> None:
        """Show the sentence, or nothing."""
        if text != self.text.text():
            self.text.setText(text)
        show_if(self, bool(text))


def plain_message(node: "Node") -> str:
    """Return the form's own message of the node's violation without markup."""
    return wording.plain(node.message or "")


def rich_label(role: Role | None = None) -> QLabel:
    """Return a label for `wording.markup`: no link opens from it, and no picture is fetched for it."""
    made = QLabel()
    made.setTextFormat(Qt.TextFormat.RichText)
    made.setWordWrap(True)
    made.setOpenExternalLinks(False)
    if role:
        set_role(made, role)
    return made
