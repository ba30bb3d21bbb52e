"""Choices as large buttons, for a finger or for somebody who reads from a distance."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from fieldmonitor.qt.fill import wording
from fieldmonitor.qt.fill.controls.indicators import draw_mark
from fieldmonitor.qt.theme import Space, tokens
from fieldmonitor.qt.widgets.basics import clear, column

if TYPE_CHECKING:
    from fieldmonitor.forms import Node

_HIGH: Final = 64
_MARK: Final = 28
_POINTS: Final = 19


class _BigButton(QAbstractButton):
    """One choice: a mark that says whether it is chosen, and its words, wrapped."""

    def __init__(self, several: bool) -> None:
        super().__init__()
        self._several = several
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        font = self.font()
        font.setPointSizeF(_POINTS)
        self.setFont(font)

    def hasHeightForWidth(self) -> bool:
        """Long words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height that the wrapped words need."""
        room = max(80, width - _MARK - 3 * Space.L)
        flags = int(Qt.TextFlag.TextWordWrap)
        used = self.fontMetrics().boundingRect(0, 0, room, 4000, flags, self.text()).height()
        return max(_HIGH, used + 2 * Space.M)

    def sizeHint(self) -> QSize:
        """Return a comfortable size."""
        return QSize(480, self.heightForWidth(480))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw frame, mark and words."""
        theme = tokens(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(self.layoutDirection())
        area = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        wide = self.hasFocus() or self.isChecked()
        painter.setPen(QPen(QColor(theme.accent if wide else theme.edge), 3 if self.hasFocus() else 1.5))
        painter.setBrush(QColor(theme.accent_soft if self.isChecked() else theme.surface))
        painter.drawRoundedRect(area, 10, 10)
        where = QRectF(0, 0, _MARK, _MARK)
        where.moveCenter(area.center())
        words = area.adjusted(Space.L, 0, -Space.L, 0)
        if self.isRightToLeft():
            where.moveRight(area.right() - Space.L)
            words.setRight(where.left() - Space.L)
        else:
            where.moveLeft(area.left() + Space.L)
            words.setLeft(where.right() + Space.L)
        draw_mark(painter, where, theme, checked=self.isChecked(), enabled=True, is_round=not self._several)
        painter.setPen(QColor(theme.text))
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading) | int(Qt.TextFlag.TextWordWrap)
        painter.drawText(words, flags, self.text())


class BigChoices(QWidget):
    """The choices of one question under each other. Arrow keys go through them, Space or a digit chooses."""

    answered = Signal(str)

    def __init__(self, *, several: bool) -> None:
        super().__init__()
        self._several = several
        self._values: list[str] = []
        self.buttons: list[_BigButton] = []
        self._lines = column(self, spacing=Space.M)

    def show_node(self, node: "Node") -> None:
        """Show the choices and which of them are chosen; a trigger has one, ``OK``."""
        choices = [(choice.value, wording.plain(choice.label)) for choice in node.choices]
        if node.kind == "trigger":
            choices = [("OK", self.tr("OK"))]
        if [value for value, _ in choices] != self._values:
            self._build([value for value, _ in choices])
        chosen = set(node.value.split()) if self._several else {node.value}
        for one, (value, words) in zip(self.buttons, choices, strict=True):
            one.setText(words)
            one.setAccessibleName(words)
            one.setChecked(value in chosen)
            one.updateGeometry()
            one.update()

    def inputs(self) -> list[QWidget]:
        """Return the buttons."""
        return list(self.buttons)

    def choose(self, place: int) -> None:
        """Choose by number, from 0."""
        if place < len(self.buttons):
            self.buttons[place].setFocus()
            self.buttons[place].click()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down go through the choices."""
        by = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        here = next((place for place, one in enumerate(self.buttons) if one.hasFocus()), None)
        if by is not None and here is not None:
            self.buttons[(here + by) % len(self.buttons)].setFocus()
            event.accept()
        else:
            super().keyPressEvent(event)

    def _build(self, values: list[str]) -> None:
        clear(self._lines)
        self._values = values
        self.buttons = []
        for place in range(len(values)):
            made = _BigButton(self._several)
            made.clicked.connect(lambda _checked=False, place=place: self._on_clicked(place))
            self.buttons.append(made)
            self._lines.addWidget(made)

    def _on_clicked(self, place: int) -> None:
        if self._several:
            chosen = [value for value, one in zip(self._values, self.buttons, strict=True) if one.isChecked()]
            self.answered.emit(" ".join(chosen))
        else:
            # A second tap takes the answer away: a wrong tap must not have to be explained.
            self.answered.emit(self._values[place] if self.buttons[place].isChecked() else "")
