"""Short lists: radio buttons and check boxes, arranged as the form's appearance asks."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QLabel, QLayout, QSizePolicy, QWidget

from fieldmonitor.qt.fill import arrangement as arranging
from fieldmonitor.qt.fill import wording
from fieldmonitor.qt.fill.arrangement import Arrangement, Shape
from fieldmonitor.qt.fill.controls.base import Control
from fieldmonitor.qt.fill.controls.flow import FlowLayout
from fieldmonitor.qt.fill.controls.indicators import RoundMark, SquareMark
from fieldmonitor.qt.fill.controls.option import Option
from fieldmonitor.qt.theme import Role, Space, set_role, tokens
from fieldmonitor.qt.widgets.basics import column

if TYPE_CHECKING:
    from fieldmonitor.forms import Choice, Node

_KEYS: Final = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right)
_STACKED: Final = frozenset({Shape.LIKERT, Shape.TABLE_HEAD, Shape.TABLE_ROW, Shape.TABLE_WORDS})
_GRID_WIDTH: Final = 680
"""device-independent pixels that a grid without a number of columns is fitted into"""
_MARK_ROOM: Final = 64
"""of a choice in a grid beside its words"""


class Options(Control):
    """The part that one choice and several choices share."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.options: list[Option] = []
        self._arrangement: Arrangement | None = None
        self._described = ("", "")
        self._quick = False

    def show_node(self, node: "Node") -> None:
        """Show the choices and which of them are chosen; a choice that stays keeps its widget and the keyboard."""
        self._quick = arranging.is_quick(node.appearance)
        self._arrange(node)
        chosen = self._chosen(node.value)
        wrap = self._arrangement is not None and self._arrangement.shape is not Shape.FLOW
        for option, choice in zip(self.options, node.choices, strict=True):
            option.set_words(choice.label, wrap=wrap)
            if choice.media:
                option.show_media(self.media, choice.media)
            if option.button.isChecked() != (choice.value in chosen):
                option.button.setChecked(choice.value in chosen)
            option.update()
        self._after_show()

    def inputs(self) -> list[QWidget]:
        """Return the buttons, the one that Tab goes to first."""
        buttons: list[QWidget] = [option.button for option in self.options]
        return sorted(buttons, key=lambda button: not button.focusPolicy() & Qt.FocusPolicy.TabFocus)

    def name(self, label: str, description: str) -> None:
        """Each choice keeps its own name; the question, its hint and what is wrong are its description."""
        self._described = (label, description)
        self.setAccessibleName(label)
        self.setAccessibleDescription(description)
        for option in self.options:
            self._describe(option)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Join the marks of a scale of agreement by a line."""
        super().paintEvent(event)
        if self._arrangement is None or self._arrangement.shape is not Shape.LIKERT or len(self.options) < 2:
            return
        ends = [one.button.mapTo(self, one.button.rect().center()) for one in (self.options[0], self.options[-1])]
        painter = QPainter(self)
        painter.setPen(QPen(QColor(tokens(self).edge), 1))
        painter.drawLine(QPoint(ends[0]), QPoint(ends[1]))
        painter.end()

    def _make(self) -> QAbstractButton:
        raise NotImplementedError

    def _chosen(self, value: str) -> set[str]:
        raise NotImplementedError

    def _after_show(self) -> None:
        """Adjust what depends on which choices are chosen."""

    def _on_chosen(self, value: str, checked: bool) -> None:
        raise NotImplementedError

    def _describe(self, option: Option) -> None:
        option.button.setAccessibleDescription(". ".join(part.rstrip(". ") for part in self._described if part))

    def _arrange(self, node: "Node") -> None:
        choices = node.choices
        wanted = arranging.arrangement(node.appearance, [wording.plain(choice.label) for choice in choices])
        values = [choice.value for choice in choices]
        if values == [option.value for option in self.options] and wanted == self._arrangement:
            return
        if self._arrangement is not None and wanted != self._arrangement:
            self._drop(self.options)  # an option that has stood in a table does not stand in a line
            self.options = []
        kept = {option.value: option for option in self.options}
        self._arrangement = wanted
        self.options = [kept.pop(value) if value in kept else self._add(value) for value in values]
        self._drop(kept.values())
        self._lay_out(choices)

    @staticmethod
    def _drop(options: Iterable[Option]) -> None:
        for gone in options:
            gone.hide()
            gone.deleteLater()

    def _add(self, value: str) -> Option:
        option = Option(self._make(), value, self)
        option.chosen.connect(self._on_chosen)
        option.play_asked.connect(self.play_asked)
        arrangement = self._arrangement
        if arrangement is not None and not arrangement.buttons:
            option.set_tile(True)
        if arrangement is not None and arrangement.shape in _STACKED:
            option.set_stacked(words=arrangement.shape is not Shape.TABLE_ROW)
        self._describe(option)
        return option

    def _lay_out(self, choices: "Sequence[Choice]") -> None:
        old = self.layout()
        if old is not None:
            while old.takeAt(0) is not None:
                pass
            QWidget().setLayout(old)  # Qt lets a layout go only to another widget, and with it what is in it
        self._new_layout(choices)
        for before, after in zip(self.options, self.options[1:], strict=False):
            QWidget.setTabOrder(before.button, after.button)

    def _new_layout(self, choices: "Sequence[Choice]") -> None:
        arrangement = self._arrangement or Arrangement(Shape.COLUMN)
        if arrangement.shape in (Shape.COLUMN, Shape.FLOW):
            layout: QLayout = FlowLayout(self, Space.S) if arrangement.shape is Shape.FLOW else column(self, spacing=2)
            for option in self.options:
                layout.addWidget(option)
            return
        in_row = len(self.options) if arrangement.shape in _STACKED else self._columns(arrangement, choices)
        cells(self, self.options, max(1, in_row))

    def _columns(self, arrangement: Arrangement, choices: "Sequence[Choice]") -> int:
        """Return the columns of a grid: those asked for, or as many as the longest words leave room for."""
        if arrangement.columns:
            return arrangement.columns
        metrics = self.fontMetrics()
        longest = max((metrics.horizontalAdvance(wording.plain(choice.label)) for choice in choices), default=0)
        return max(1, min(len(choices), 5, _GRID_WIDTH // (longest + _MARK_ROOM)))

    def _moved_on(self) -> None:
        """Go on by itself after an answer given on purpose, not while arrows go through the choices."""
        if self._quick:
            QTimer.singleShot(0, self, self.advanced.emit)


def cells(holder: QWidget, widgets: Sequence[QWidget], in_row: int) -> QGridLayout:
    """Put widgets into a grid of columns of one width, whatever stands in them: so columns of several grids agree."""
    grid = QGridLayout(holder)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(Space.S)
    grid.setVerticalSpacing(Space.XS)
    for place, widget in enumerate(widgets):
        policy = widget.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)
        widget.setSizePolicy(policy)
        grid.addWidget(widget, place // in_row, place % in_row)
    for place in range(in_row):
        grid.setColumnStretch(place, 1)
    return grid


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
        self._choose(value)
        self._moved_on()

    def _choose(self, value: str) -> None:
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
        self._choose(target.value)


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


class HeadControl(Control):
    """The words above the columns of a table of choices (``label``): nothing to answer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words: list[QLabel] = []

    def show_node(self, node: "Node") -> None:
        """Show the choices' words."""
        texts = [wording.markup(choice.label) for choice in node.choices]
        if len(texts) != len(self.words):
            for gone in self.words:
                gone.hide()
                gone.deleteLater()
            old = self.layout()
            if old is not None:
                QWidget().setLayout(old)
            self.words = [QLabel(self) for _text in texts]
            cells(self, self.words, max(1, len(self.words)))
        for part, text in zip(self.words, texts, strict=True):
            part.setTextFormat(Qt.TextFormat.RichText)
            part.setWordWrap(True)
            part.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom)
            set_role(part, Role.STRONG)
            part.setText(text)

    def inputs(self) -> list[QWidget]:
        """There is nothing to answer."""
        return []


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
