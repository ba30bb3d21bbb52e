"""A line for a date, with a calendar to pick from and, beside it, the same day in another calendar."""

from typing import Final

from PySide6.QtCore import QDate, QLocale, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QMenu, QToolButton, QVBoxLayout, QWidget

from fieldmonitor.qt.fill import arrangement, calendars, reading, wording
from fieldmonitor.qt.fill.calendar_words import calendar_name, month_names, written
from fieldmonitor.qt.fill.controls.base import mark_invalid
from fieldmonitor.qt.fill.controls.calendar import CalendarPopup
from fieldmonitor.qt.fill.showing import show_if
from fieldmonitor.qt.theme import Role, Size, Space, icon, set_role
from fieldmonitor.qt.widgets.basics import label

DATE_WIDTH: Final = 200
_WIDEST: Final = "30 сентября 2026"
_IN_MONTHS, _IN_YEARS = 4, 24
"""months from which on a distance is told in months, and in years: nobody sees a wrong year in 1169 days"""


def precision(appearance: str) -> str:
    """Return how exact a date is asked for: ``day``, ``month`` or ``year``."""
    said = arrangement.words(appearance)
    return "year" if "year" in said else "month" if "month-year" in said else "day"


class DateField(QWidget):
    """A line for a date, a button for the calendar, and the weekday of what was understood."""

    edited = Signal(str)
    """ISO date, or what was typed if it is not one"""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value: str | None = None
        self._precision = "day"
        self._appearance: str | None = None
        self._elsewhere = ""
        """what was typed into the other calendar's line and is no day there"""
        self._other = ""
        """the calendar shown beside, by name"""
        self.why: reading.Why | None = None
        self._editing = False
        self._popup: CalendarPopup | None = None
        self.line = QLineEdit(self)
        self.line.setFixedWidth(DATE_WIDTH)
        self.line.textEdited.connect(self._on_edited)
        self.button = self._button("calendar")
        self.button.clicked.connect(self.open_calendar)
        self.more = self._button("more")
        self.more.setStyleSheet("QToolButton::menu-indicator { image: none; }")  # the arrow is its picture already
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setMenu(self._menu())
        self.told = QLabel(self)
        set_role(self.told, Role.MUTED)
        self.other_name, self.note = label(Role.SMALL), label(Role.SMALL, wrap=True)
        self.other = QLineEdit(self)
        self.other.setFixedWidth(DATE_WIDTH)
        self.other.textEdited.connect(self._on_other_edited)
        self._lay_out()
        self.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the lines the width of a day as it is written large, where they are shown large."""
        super().resizeEvent(event)
        wanted = max(DATE_WIDTH, self.line.fontMetrics().horizontalAdvance(_WIDEST) + 3 * Space.M)
        if wanted != self.line.minimumWidth():
            self.line.setFixedWidth(wanted)
            self.other.setFixedWidth(wanted)

    def retranslate(self) -> None:
        """Set the words that do not come from the form."""
        day, month, year = self.tr("day.month.year"), self.tr("month.year"), self.tr("year")
        self.line.setPlaceholderText({"day": day, "month": month, "year": year}[self._precision])
        self.button.setToolTip(self.tr("Calendar (Alt+Down)"))
        self.button.setAccessibleName(self.tr("Open the calendar"))
        self.more.setToolTip(self.tr("Show the day in another calendar as well"))
        self.more.setAccessibleName(self.tr("Another calendar"))
        for action in self._actions:
            name = str(action.data())
            action.setText(calendar_name(name) if name else self.tr("None"))
        self._name_other()
        self.tidy()

    def set_appearance(self, appearance: str) -> None:
        """Follow the form: how exact, with a calendar or without, and which other calendar."""
        if appearance == self._appearance:
            return
        self._appearance = appearance
        said = arrangement.words(appearance)
        self._precision = precision(appearance)
        show_if(self.button, self._precision == "day" and "no-calendar" not in said)
        wanted = next((name for name in calendars.CALENDARS if name in said), "")
        lacking = next((name for name in calendars.UNKNOWN if name in said), "")
        self.note.setText(
            self.tr("The form asks for the {calendar} calendar. Write the day of the common calendar.").format(
                calendar=calendar_name(lacking)
            )
            if lacking
            else ""
        )
        show_if(self.note, bool(lacking))
        self.show_calendar(wanted)
        self.retranslate()

    def show_calendar(self, name: str) -> None:
        """Show the day in another calendar as well, or in none (empty name)."""
        self._other = name
        for action in self._actions:
            action.setChecked(action.data() == name)
        show_if(self.other, bool(name))
        show_if(self.other_name, bool(name))
        self._name_other()
        self._tidy_other()

    def show_value(self, value: str, *, invalid: bool) -> None:
        """Show a stored value unless it is the one that stands here as typed."""
        if value != self._value:
            self._value = value
            if not self._editing:
                self.tidy()
        mark_invalid(self.line, invalid)

    def inputs(self) -> list[QWidget]:
        """Return the lines."""
        return [self.line, self.other] if self._other else [self.line]

    def name(self, label: str, description: str) -> None:
        """Name the lines for screen readers: the second one by its calendar."""
        self.line.setAccessibleName(label)
        self.line.setAccessibleDescription(description)
        self.other.setAccessibleName(f"{label}, {calendar_name(self._other)}")
        self.other.setAccessibleDescription(description)

    def tidy(self) -> None:
        """Write the date the way the person's language does; leave what is not a date as it was typed."""
        value = self._value or ""
        if value and value == self._elsewhere:
            return  # it stands in the other line as it was typed there, and is no day of that calendar
        day = QDate.fromString(value, Qt.DateFormat.ISODate) if len(value) == 10 else QDate()
        text = shown(day, self._precision) if day.isValid() else value
        self.why = None if day.isValid() else self._read(value).why
        if self.line.text() != text:
            self.line.setText(text)
        self._tidy_other()
        self._tell()

    def open_calendar(self) -> None:
        """Show the calendar below the line."""
        if self.button.isHidden() or not self.line.isEnabled():
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

    # --- construction -------------------------------------------------------------------------------------------------

    def _button(self, picture: str) -> QToolButton:
        made = QToolButton(self)
        made.setIcon(icon(picture if picture != "more" else "chevron-down"))
        made.setIconSize(QSize(Size.ICON, Size.ICON))
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Alt+Down on the line does the same
        return made

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        group = QActionGroup(menu)
        self._actions: list[QAction] = []
        for name in ("", *calendars.CALENDARS):
            action = menu.addAction("")
            action.setCheckable(True)
            action.setData(name)
            group.addAction(action)
            self._actions.append(action)
        group.triggered.connect(lambda action: self.show_calendar(str(action.data())))
        return menu

    def _lay_out(self) -> None:
        first, second = QHBoxLayout(), QHBoxLayout()
        parts: tuple[QWidget, ...] = (self.line, self.button, self.more)
        for widget in parts:
            first.addWidget(widget)
        first.addWidget(self.told)
        first.addStretch(1)
        second.addWidget(self.other)
        second.addWidget(self.other_name)
        second.addStretch(1)  # the words stay beside the line, whatever script they are in
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.XS)
        for line, space in ((first, Space.XS), (second, Space.S)):
            line.setSpacing(space)
            layout.addLayout(line)
        layout.addWidget(self.note)
        hidden: tuple[QWidget, ...] = (self.other, self.other_name, self.note)
        for widget in hidden:
            widget.hide()

    # --- what is typed ------------------------------------------------------------------------------------------------

    def _read(self, text: str) -> reading.Reading:
        habits = wording.habits(QLocale())
        if self._precision == "year":
            return reading.year(text)
        return reading.month(text, habits) if self._precision == "month" else reading.day(text, habits)

    def _on_edited(self, text: str) -> None:
        self._elsewhere = ""
        read = self._read(text)
        self.why = read.why
        self._value = text.strip() if read.why else read.value
        self._tidy_other()
        self._give()

    def _on_other_edited(self, text: str) -> None:
        names = month_names(self._other, QLocale())
        read = calendars.read(calendars.CALENDARS[self._other], text, names, self._precision)
        self.why = read.why
        self._value = text.strip() if read.why else read.value
        self._elsewhere = self._value if read.why else ""
        day = QDate.fromString(self._value, Qt.DateFormat.ISODate) if read.value else QDate()
        self.line.setText(shown(day, self._precision) if day.isValid() else "")
        mark_invalid(self.other, bool(read.why))
        self._give()

    def _give(self) -> None:
        self._tell()
        self._editing = True
        self.edited.emit(self._value)
        self._editing = False

    def _on_picked(self, day: QDate) -> None:
        self._value = day.toString(Qt.DateFormat.ISODate)
        self.tidy()
        self.edited.emit(self._value)
        self.line.setFocus(Qt.FocusReason.PopupFocusReason)

    # --- what is shown ------------------------------------------------------------------------------------------------

    def _name_other(self) -> None:
        self.other_name.setText(
            self.tr("in the {calendar} calendar").format(calendar=calendar_name(self._other)) if self._other else ""
        )
        self.other.setPlaceholderText(self.line.placeholderText())

    def _tidy_other(self) -> None:
        if not self._other or (self.other.hasFocus() and self._editing):
            return
        text = written(self._other, self._value or "", QLocale(), self._precision)
        if self.other.text() != text and (text or not self._value or not self.why):
            self.other.setText(text)
        mark_invalid(self.other, False)

    def _tell(self) -> None:
        """The weekday and the distance from today are what gives a wrong date away."""
        day = QDate.fromString(self._value or "", Qt.DateFormat.ISODate)
        if not day.isValid() or self._precision != "day":
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
        months = _months_between(day, QDate.currentDate())
        if months >= _IN_YEARS:
            return self.tr("%n years ago", "", months // 12) if days > 0 else self.tr("in %n years", "", months // 12)
        if months >= _IN_MONTHS:
            return self.tr("%n months ago", "", months) if days > 0 else self.tr("in %n months", "", months)
        return self.tr("%n days ago", "", days) if days > 0 else self.tr("in %n days", "", -days)


def _months_between(one: QDate, other: QDate) -> int:
    """Return how many whole months lie between two days, whichever is the first."""
    first, last = (one, other) if one <= other else (other, one)
    months = (last.year() - first.year()) * 12 + last.month() - first.month()
    return months - (first.addMonths(months) > last)


def shown_day(value: str, exact: str = "day") -> str:
    """Return a stored date as the person's language writes it, no more exact than asked; anything else as it is."""
    day = QDate.fromString(value, Qt.DateFormat.ISODate) if len(value) == 10 else QDate()
    return shown(day, exact) if day.isValid() else value


def shown(day: QDate, exact: str) -> str:
    """Return a day, month or year as the person's language writes it."""
    if exact == "year":
        return f"{day.year():04}"
    if exact == "month":
        return f"{day.month():02}.{day.year()}"
    locale = QLocale()
    if locale.language() in (QLocale.Language.English, QLocale.Language.C):
        # 03/04 means two different days in English, so the month is written out
        month = QLocale(QLocale.Language.English).monthName(day.month(), QLocale.FormatType.ShortFormat)
        return f"{day.day()} {month} {day.year()}"
    return f"{day.day():02}.{day.month():02}.{day.year()}"
