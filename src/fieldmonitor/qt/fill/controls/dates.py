"""Dates and times: typed or picked, empty until somebody answers, never more exact than what was said."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QDate, QLocale, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from fieldmonitor.qt.fill import reading, wording
from fieldmonitor.qt.fill.controls.base import Control, mark_invalid
from fieldmonitor.qt.fill.controls.calendar import CalendarPopup
from fieldmonitor.qt.theme import Role, Size, Space, icon, set_role

if TYPE_CHECKING:
    from fieldmonitor.forms import Node

_DATE_WIDTH: Final = 200
_TIME_WIDTH: Final = 120


class DateField(QWidget):
    """A line for a date, a button for the calendar, and the weekday of what was understood."""

    edited = Signal(str)
    """ISO date, or what was typed if it is not one"""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value: str | None = None
        self._whole_month = False
        self.why: reading.Why | None = None
        self._editing = False
        self.line = QLineEdit(self)
        self.line.setFixedWidth(_DATE_WIDTH)
        self.line.textEdited.connect(self._on_edited)
        self.button = QToolButton(self)
        self.button.setIcon(icon("calendar"))
        self.button.setIconSize(QSize(Size.ICON, Size.ICON))
        self.button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Alt+Down on the line does the same
        self.button.clicked.connect(self.open_calendar)
        self.told = QLabel(self)
        set_role(self.told, Role.MUTED)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addWidget(self.line)
        layout.addWidget(self.button)
        layout.addWidget(self.told, 1)
        self._popup: CalendarPopup | None = None
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words that do not come from the form."""
        self.line.setPlaceholderText(self.tr("day.month.year"))
        self.button.setToolTip(self.tr("Calendar (Alt+Down)"))
        self.button.setAccessibleName(self.tr("Open the calendar"))
        self.tidy()

    def show_value(self, value: str, *, whole_month: bool, invalid: bool) -> None:
        """Show a stored value unless it is the one that stands here as typed."""
        self._whole_month = whole_month
        self.button.setHidden(whole_month)
        if value != self._value:
            self._value = value
            if not self._editing:
                self.tidy()
        mark_invalid(self.line, invalid)

    def set_readonly(self, readonly: bool) -> None:
        """Take no input."""
        self.line.setReadOnly(readonly)
        self.button.setDisabled(readonly)

    def tidy(self) -> None:
        """Write the date the way the person's language does; leave what is not a date as it was typed."""
        value = self._value or ""
        day = QDate.fromString(value, Qt.DateFormat.ISODate) if len(value) == 10 else QDate()
        text = _written(day, whole_month=self._whole_month) if day.isValid() else value
        self.why = None if day.isValid() else self._read(value).why
        if self.line.text() != text:
            self.line.setText(text)
        self._tell()

    def open_calendar(self) -> None:
        """Show the calendar below the line."""
        if self.line.isReadOnly():
            return
        if self._popup is None:
            self._popup = CalendarPopup(self)
            self._popup.picked.connect(self._on_picked)
        self._popup.open_at(self.line, QDate.fromString(self._value or "", Qt.DateFormat.ISODate))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt+Down opens the calendar, as it does for every list."""
        if event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.open_calendar()
            event.accept()
        else:
            super().keyPressEvent(event)

    def _read(self, text: str) -> reading.Reading:
        habits = wording.habits(QLocale())
        return reading.month(text, habits) if self._whole_month else reading.day(text, habits)

    def _on_edited(self, text: str) -> None:
        read = self._read(text)
        self.why = read.why
        self._value = text.strip() if read.why else read.value
        self._tell()
        self._editing = True
        self.edited.emit(self._value)
        self._editing = False

    def _on_picked(self, day: QDate) -> None:
        self._value = day.toString(Qt.DateFormat.ISODate)
        self.tidy()
        self.edited.emit(self._value)
        self.line.setFocus(Qt.FocusReason.PopupFocusReason)

    def _tell(self) -> None:
        """The weekday and the distance from today are what gives a wrong date away."""
        day = QDate.fromString(self._value or "", Qt.DateFormat.ISODate)
        if not day.isValid() or self._whole_month:
            self.told.clear()
            return
        weekday = QLocale().standaloneDayName(day.dayOfWeek())
        self.told.setText(self.tr("{weekday}, {distance}").format(weekday=weekday, distance=self._distance(day)))

    def _distance(self, day: QDate) -> str:
        days = day.daysTo(QDate.currentDate())
        if days == 0:
            return self.tr("today")
        if days == 1:
            return self.tr("yesterday")
        return self.tr("%n days ago", "", days) if days > 0 else self.tr("in %n days", "", -days)


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
        appearance = node.appearance.split()
        self.date.show_value(
            node.value,
            whole_month="month-year" in appearance or "year" in appearance,
            invalid=bool(node.value) and not node.valid,
        )

    def inputs(self) -> list[QWidget]:
        """Return the line."""
        return [self.date.line]

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
        self.date.show_value(self._day, whole_month=False, invalid=invalid)
        self.time.show_value(self._time, invalid=invalid)

    def inputs(self) -> list[QWidget]:
        """Return both lines."""
        return [self.date.line, self.time]

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


def shown_day(value: str) -> str:
    """Return a stored date as the person's language writes it; anything else as it is."""
    day = QDate.fromString(value, Qt.DateFormat.ISODate) if len(value) == 10 else QDate()
    return _written(day, whole_month=False) if day.isValid() else value


def _written(day: QDate, *, whole_month: bool) -> str:
    locale = QLocale()
    english = locale.language() in (QLocale.Language.English, QLocale.Language.C)
    if whole_month:
        return f"{day.month():02}.{day.year()}"
    if english:  # 03/04 means two different days in English, so the month is written out
        month = QLocale(QLocale.Language.English).monthName(day.month(), QLocale.FormatType.ShortFormat)
        return f"{day.day()} {month} {day.year()}"
    return f"{day.day():02}.{day.month():02}.{day.year()}"
