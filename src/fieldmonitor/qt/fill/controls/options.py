"""Short lists: radio buttons and check boxes whose words wrap, with the whole line to click on."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel, QWidget

from fieldmonitor.qt.fill.controls.base import Control
from fieldmonitor.qt.fill.controls.flow import FlowLayout
from fieldmonitor.qt.fill.controls.indicators import RoundMark, SquareMark
from fieldmonitor.qt.theme import Size, Space, tokens
from fieldmonitor.qt.widgets.basics import column

if TYPE_CHECKING:
    from fieldmonitor.forms import Choice, Node

_SIDE_BY_SIDE: Final = (4, 22)  # at most so many choices of at most so many letters stand in one line
_KEYS: Final = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right)


class Option(QWidget):
    """A radio button or check box with words that wrap. Its focus ring goes around both."""

    chosen = Signal(str, bool)

    def __init__(self, button: QAbstractButton, value: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.value = value
        self.button = button
        button.setParent(self)
        button.installEventFilter(self)
        button.clicked.connect(self._on_clicked)
        self.words = QLabel(self)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setMinimumHeight(Size.CONTROL)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(Space.S, Space.XS, Space.S, Space.XS)
        layout.setSpacing(Space.S)
        layout.addWidget(button)
        layout.addWidget(self.words, 1)

    def set_words(self, text: str, *, wrap: bool) -> None:
        """Set the choice's label."""
        self.words.setWordWrap(wrap)
        self.words.setText(text)
        self.button.setAccessibleName(text)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click anywhere on the line is a click on the button."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.button.setFocus(Qt.FocusReason.MouseFocusReason)
            self.button.click()
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the press, so that the release comes here."""
        event.accept()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Draw the ring when the button gets or loses the keyboard."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground of a chosen line and the focus ring."""
        super().paintEvent(event)
        theme = tokens(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.button.isChecked() and self.button.isEnabled():
            painter.setBrush(QColor(theme.accent_soft))
        if self.button.hasFocus():
            painter.setPen(QPen(QColor(theme.accent), 2))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        painter.end()

    def _on_clicked(self, checked: bool) -> None:
        self.update()
        self.chosen.emit(self.value, checked)


class Options(Control):
    """The part that one choice and several choices share: a column, or a line if all are short."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.options: list[Option] = []
        self._side_by_side: bool | None = None
        self._described = ("", "")

    def show_node(self, node: "Node") -> None:
        """Show the choices and which of them are chosen; a choice that stays keeps its widget and the keyboard."""
        self._arrange(node.choices)
        chosen = self._chosen(node.value)
        for option, choice in zip(self.options, node.choices, strict=True):
            option.set_words(choice.label, wrap=not self._side_by_side)
            if option.button.isChecked() != (choice.value in chosen):
                option.button.setChecked(choice.value in chosen)
            option.update()
        self._after_show()

    def inputs(self) -> list[QWidget]:
        """Return the buttons, the one that Tab goes to first."""
        buttons: list[QWidget] = [option.button for option in self.options]
        return sorted(buttons, key=lambda button: not button.focusPolicy() & Qt.FocusPolicy.TabFocus)

    def name(self, label: str, description: str) -> None:
        """Each choice keeps its own name; the question is its description, and the name of the group."""
        self._described = (label, description)
        self.setAccessibleName(label)
        self.setAccessibleDescription(description)
        for option in self.options:
            option.button.setAccessibleDescription(label)

    def _make(self) -> QAbstractButton:
        raise NotImplementedError

    def _chosen(self, value: str) -> set[str]:
        raise NotImplementedError

    def _after_show(self) -> None:
        """Adjust what depends on which choices are chosen."""

    def _on_chosen(self, value: str, checked: bool) -> None:
        raise NotImplementedError

    def _arrange(self, choices: Sequence["Choice"]) -> None:
        side_by_side = len(choices) <= _SIDE_BY_SIDE[0] and all(len(c.label) <= _SIDE_BY_SIDE[1] for c in choices)
        values = [choice.value for choice in choices]
        if values == [option.value for option in self.options] and side_by_side == self._side_by_side:
            return
        kept = {option.value: option for option in self.options}
        self._side_by_side = side_by_side
        self.options = [kept.pop(value) if value in kept else self._add(value) for value in values]
        for gone in kept.values():
            gone.hide()
            gone.deleteLater()
        self._lay_out()

    def _add(self, value: str) -> Option:
        option = Option(self._make(), value, self)
        option.chosen.connect(self._on_chosen)
        option.button.setAccessibleDescription(self._described[0])
        return option

    def _lay_out(self) -> None:
        old = self.layout()
        if old is not None:
            while old.takeAt(0) is not None:
                pass
            QWidget().setLayout(old)  # Qt lets a layout go only to another widget, and with it what is in it
        layout = FlowLayout(self, Space.S) if self._side_by_side else column(self, spacing=2)
        for option in self.options:
            layout.addWidget(option)
        for before, after in zip(self.options, self.options[1:], strict=False):
            QWidget.setTabOrder(before.button, after.button)


class RadioControl(Options):
    """One choice of a short list. Arrows move and choose, Delete clears."""

    clearable = True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go through the choices, Delete takes the answer away."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.clear()
            event.accept()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrow keys on a button belong to the list as a whole."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in _KEYS:
            self._step(watched, Qt.Key(event.key()))
            return True
        return super().eventFilter(watched, event)

    def _make(self) -> QAbstractButton:
        button = RoundMark()
        # Exclusive by hand: Qt's exclusive groups cannot be cleared, and an answer must be.
        button.setAutoExclusive(False)
        button.installEventFilter(self)
        return button

    def _chosen(self, value: str) -> set[str]:
        return {value} if value else set()

    def _after_show(self) -> None:
        """Tab goes to the chosen button, or to the first: one stop for the whole list."""
        stop = next((option for option in self.options if option.button.isChecked()), None)
        for index, option in enumerate(self.options):
            is_stop = option is stop if stop else index == 0
            option.button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_stop else Qt.FocusPolicy.ClickFocus)

    def _on_chosen(self, value: str, _checked: bool) -> None:
        for option in self.options:
            option.button.setChecked(option.value == value)
            option.update()
        self._after_show()
        self.answered.emit(value)

    def _step(self, watched: QObject, key: Qt.Key) -> None:
        buttons = [option.button for option in self.options]
        here = next((index for index, button in enumerate(buttons) if button is watched), None)
        if here is None or not buttons[here].isEnabled():
            return
        forward = key in (Qt.Key.Key_Down, Qt.Key.Key_Left if self.isRightToLeft() else Qt.Key.Key_Right)
        target = self.options[(here + (1 if forward else -1)) % len(buttons)]
        target.button.setFocus(Qt.FocusReason.TabFocusReason)
        self._on_chosen(target.value, True)


class CheckControl(Options):
    """Several choices of a short list."""

    def _make(self) -> QAbstractButton:
        return SquareMark()

    def _chosen(self, value: str) -> set[str]:
        return set(value.split())

    def _on_chosen(self, _value: str, _checked: bool) -> None:
        self.answered.emit(" ".join(option.value for option in self.options if option.button.isChecked()))

    def clear(self) -> None:
        """Take all marks away."""
        for option in self.options:
            option.button.setChecked(False)
        super().clear()


class ConfirmControl(Control):
    """One box to say that something was read or done (XForms trigger: the value is ``OK``)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.option = Option(SquareMark(), "OK", self)
        self.option.chosen.connect(self._on_chosen)
        layout = column(self, spacing=0)
        layout.addWidget(self.option)
        self.retranslate()

    def show_node(self, node: "Node") -> None:
        """Show whether it was confirmed."""
        self.option.button.setChecked(bool(node.value))
        self.option.update()

    def inputs(self) -> list[QWidget]:
        """Return the box."""
        return [self.option.button]

    def retranslate(self) -> None:
        """Set the words that do not come from the form."""
        self.option.set_words(self.tr("Confirmed"), wrap=False)

    def _on_chosen(self, value: str, checked: bool) -> None:
        self.answered.emit(value if checked else "")
