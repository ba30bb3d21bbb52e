"""The calendar below a date's line."""

from typing import Final

from PySide6.QtCore import QDate, QEvent, QLocale, QPoint, Qt, Signal
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QPushButton, QToolButton, QVBoxLayout, QWidget

from fieldmonitor.qt.theme import Role, Space, icon, set_role

_STYLE: Final = (
    "QWidget#qt_calendar_navigationbar { background: palette(base); }"
    "QToolButton { color: palette(text); padding: 4px 8px; }"
    "QToolButton::menu-indicator { image: none; }"
    "QTableView { border: none; }"
    "QTableView::item { padding: 0; border: none; }"
)
"""the theme's tables have room around each cell that a calendar's two digits do not have"""


class CalendarPopup(QFrame):
    """A calendar that closes on a pick, on Escape and on a click elsewhere."""

    picked = Signal(QDate)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        set_role(self, Role.CARD)
        self.calendar = QCalendarWidget(self)
        self.calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.calendar.setStyleSheet(_STYLE)
        self.calendar.setMinimumSize(320, 250)
        for name, picture in (("qt_calendar_prevmonth", "chevron-left"), ("qt_calendar_nextmonth", "chevron-right")):
            button = self.calendar.findChild(QToolButton, name)
            if isinstance(button, QToolButton):
                button.setIcon(icon(picture))
        self.calendar.clicked.connect(self._pick)
        self.calendar.activated.connect(self._pick)
        self.today = QPushButton(self)
        self.today.clicked.connect(self._pick_today)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.S, Space.S, Space.S, Space.S)
        layout.addWidget(self.calendar)
        layout.addWidget(self.today)

    def open_at(self, anchor: QWidget, day: QDate) -> None:
        """Show the calendar under ``anchor`` on ``day``, or on this month with nothing chosen."""
        self.today.setText(self.tr("&Today"))
        self.calendar.setLocale(QLocale())
        ink = QTextCharFormat()
        ink.setForeground(self.palette().text())
        for weekend in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):  # red is kept for what is wrong
            self.calendar.setWeekdayTextFormat(weekend, ink)
        self.calendar.setSelectedDate(day if day.isValid() else QDate.currentDate())
        self.adjustSize()
        corner = anchor.mapToGlobal(QPoint(0, anchor.height() + 2))
        if self.isRightToLeft():
            corner.setX(corner.x() + anchor.width() - self.width())
        screen = anchor.screen().availableGeometry()
        if corner.y() + self.height() > screen.bottom():
            corner.setY(anchor.mapToGlobal(QPoint(0, 0)).y() - self.height() - 2)
        corner.setX(max(screen.left(), min(corner.x(), screen.right() - self.width())))
        self.move(corner)
        self.show()
        self.calendar.setFocus(Qt.FocusReason.PopupFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.today.setText(self.tr("&Today"))

    def _pick(self, day: QDate) -> None:
        self.hide()
        self.picked.emit(day)

    def _pick_today(self) -> None:
        self._pick(QDate.currentDate())
