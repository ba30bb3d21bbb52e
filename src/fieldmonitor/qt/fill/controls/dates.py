"""Dates and times: typed or picked, empty until somebody answers, never more exact than what was said."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from fieldmonitor.qt.fill import reading, wording
from fieldmonitor.qt.fill.controls.base import Control, mark_invalid
from fieldmonitor.qt.fill.controls.dayfield import DateField
from fieldmonitor.qt.theme import Space

if TYPE_CHECKING:
    from fieldmonitor.forms import Node

_INEXACT: Final = frozenset({"month-year", "year"})  # a moment is exact to the minute
_TIME_WIDTH: Final = 120


class DateControl(Control):
    """A date."""

    clearable = True

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.date = DateField(self)
        self.date.edited.connect(self.answered)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.date)

    def show_node(self, node: "Node") -> None:
        """Show the date."""
        self.date.set_appearance(node.appearance)
        self.date.show_value(node.value, invalid=bool(node.value) and not node.valid)

    def inputs(self) -> list[QWidget]:
        """Return the line, and the one of the other calendar if there is one."""
        return self.date.inputs()

    def name(self, label: str, description: str) -> None:
        """Name each line by its calendar."""
        self.date.name(label, description)

    def tidy(self) -> None:
        """Write the date in full."""
        self.date.tidy()

    def explain(self) -> str:
        """Say why the text is not a date."""
        return wording.reason(self.date.why, "date") if self.date.why else ""

    def retranslate(self) -> None:
        """Set the words that do not come from the form."""
        self.date.retranslate()


class TimeField(QLineEdit):
    """A line for a time of day."""

    edited = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value: str | None = None
        self.why: reading.Why | None = None
        self._editing = False
        self.setFixedWidth(_TIME_WIDTH)
        self.textEdited.connect(self._on_edited)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words that do not come from the form."""
        self.setPlaceholderText("14:05")

    def show_value(self, value: str, *, invalid: bool) -> None:
        """Show a stored time without its zone and its empty seconds, unless it stands here as typed."""
        if value != self._value:
            self._value = value
            if not self._editing:
                self.tidy()
        mark_invalid(self, invalid)

    def tidy(self) -> None:
        """Write the time as it was understood."""
        text = shown_time(self._value or "")
        self.why = reading.time(text).why
        if self.text() != text:
            self.setText(text)

    def _on_edited(self, text: str) -> None:
        read = reading.time(text)
        self.why = read.why
        self._value = text.strip() if read.why or not read.value else stored_time(read.value)
        self._editing = True
        self.edited.emit(self._value)
        self._editing = False


class TimeControl(Control):
    """A time of day; whose clock it was is a question of the form's own."""

    clearable = True

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.time = TimeField(self)
        self.time.edited.connect(self.answered)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.time)
        layout.addStretch()

    def show_node(self, node: "Node") -> None:
        """Show the time."""
        self.time.show_value(node.value, invalid=bool(node.value) and not node.valid)

    def inputs(self) -> list[QWidget]:
        """Return the line."""
        return [self.time]

    def tidy(self) -> None:
        """Write the time in full."""
        self.time.tidy()

    def explain(self) -> str:
        """Say why the text is not a time."""
        return wording.reason(self.time.why, "time") if self.time.why else ""

    def retranslate(self) -> None:
        """Set the words that do not come from the form."""
        self.time.retranslate()


class DateTimeControl(Control):
    """A day and a time. One without the other is kept, and is not an answer yet."""

    clearable = True

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value: str | None = None
        self._day = self._time = ""
        self.date = DateField(self)
        self.time = TimeField(self)
        self.date.edited.connect(self._on_day)
        self.time.edited.connect(self._on_time)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addWidget(self.date)
        layout.addWidget(self.time)

    def show_node(self, node: "Node") -> None:
        """Show day and time apart."""
        if node.value != self._value:
            self._value = node.value
            self._day, _, self._time = node.value.partition("T")
        invalid = bool(node.value) and not node.valid
        self.date.set_appearance(" ".join(word for word in node.appearance.split() if word not in _INEXACT))
        self.date.show_value(self._day, invalid=invalid)
        self.time.show_value(self._time, invalid=invalid)

    def inputs(self) -> list[QWidget]:
        """Return the lines."""
        return [*self.date.inputs(), self.time]

    def name(self, label: str, description: str) -> None:
        """Name each line by what it holds."""
        self.date.name(self.tr("{question}, day").format(question=label), description)
        self.time.setAccessibleName(self.tr("{question}, time").format(question=label))
        self.time.setAccessibleDescription(description)

    def tidy(self) -> None:
        """Write both in full."""
        self.date.tidy()
        self.time.tidy()

    def explain(self) -> str:
        """Say what is wrong with the day or the time, or which of them is missing."""
        for why, kind in ((self.date.why, "date"), (self.time.why, "time")):
            if why:
                return wording.reason(why, kind)
        return wording.needs("datetime") if bool(self._day) != bool(self._time) else ""

    def retranslate(self) -> None:
        """Set the words that do not come from the form."""
        self.date.retranslate()
        self.time.retranslate()

    def _on_day(self, day: str) -> None:
        self._day = day
        self._give()

    def _on_time(self, time: str) -> None:
        self._time = time
        self._give()

    def _give(self) -> None:
        self._value = f"{self._day}T{self._time}" if self._day or self._time else ""
        self.answered.emit(self._value)


def stored_time(value: str) -> str:
    """Return ``HH:MM`` or ``HH:MM:SS`` as the form stores it (ISO 8601 with seconds, no zone: none was asked)."""
    return value if value.count(":") == 2 else f"{value}:00"


def shown_time(value: str) -> str:
    """Return a stored time as people write it; anything else as it is."""
    found = value[:8]
    if len(found) >= 5 and reading.time(found).value and value[2:3] == ":":
        return found[:5] if found[5:] in ("", ":00") else found
    return value
