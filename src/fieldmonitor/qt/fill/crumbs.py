"""Where one is: page › group › entry, each a way back to it."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from fieldmonitor.qt.fill import wording
from fieldmonitor.qt.fill.outline import Outline
from fieldmonitor.qt.fill.shown import summary
from fieldmonitor.qt.theme import Role, Space
from fieldmonitor.qt.widgets.basics import Translated, label, row

if TYPE_CHECKING:
    from fieldmonitor.forms import Node

_LONGEST = 40  # letters of a step


class Crumbs(Translated):
    """The way to the question that has the keyboard. Hidden where the page's own title says all."""

    chosen = Signal(str)
    """the ref of a group, a repeat or an entry to go to"""

    def __init__(self, outline: Outline) -> None:
        super().__init__()
        self._outline = outline
        self._steps: list[tuple[str, str]] = []
        self._line = row(self, spacing=Space.XS)
        self._line.addStretch(1)
        self._parts: list[QWidget] = []
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # what is below must not jump
        self.setSizePolicy(policy)
        self.hide()

    @property
    def steps(self) -> list[str]:
        """The titles shown, outermost first."""
        return [title for _, title in self._steps]

    def show_way(self, ref: str) -> None:
        """Show the way to a question; nothing for an empty ref."""
        page = self._outline.page_of(ref) if ref else None
        steps: list[tuple[str, str]] = []
        if page is not None:
            if self._outline.is_titled(page):
                steps.append((self._outline.pages[page][0], wording.plain(self._outline.state(page).title)))
            own = set(self._outline.pages[page])
            steps += [(node.ref, self._title(node)) for node in self._outline.way(ref)[:-1] if node.ref not in own]
        if steps != self._steps:
            self._steps = steps
            self._build(steps if len(steps) > 1 else [])

    def retranslate(self) -> None:
        """Set the words that do not come from the form."""
        self.setAccessibleName(self.tr("Where you are"))

    def _title(self, node: "Node") -> str:
        if node.kind != "instance":
            return wording.plain(node.label or node.name)
        return f"{node.place()}. {summary(node)}".rstrip(". ") if summary(node) else str(node.place())

    def _build(self, steps: Sequence[tuple[str, str]]) -> None:
        for gone in self._parts:
            self._line.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        self._parts = []
        for place, (ref, title) in enumerate(steps):
            if place:
                self._add(_separator())
            self._add(self._button(ref, title))
        self.setVisible(bool(steps))
        self.retranslate()

    def _add(self, part: QWidget) -> None:
        self._line.insertWidget(self._line.count() - 1, part)
        self._parts.append(part)

    def _button(self, ref: str, title: str) -> QToolButton:
        made = QToolButton()
        made.setText(title if len(title) <= _LONGEST else f"{title[: _LONGEST - 1]}…")
        made.setToolTip(title)
        made.setAccessibleName(self.tr("Go to {place}").format(place=title))
        made.setAutoRaise(True)
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        made.clicked.connect(lambda: self.chosen.emit(ref))
        return made


def _separator() -> QWidget:
    made = label(Role.SMALL)
    made.setText("›")
    return made
