"""The interface's language: catalogues of the product and of Qt itself, and how dates and numbers are written in it."""

from datetime import date, datetime

from PySide6.QtCore import QDate, QDateTime, QLibraryInfo, QLocale, QObject, QTimeZone, QTranslator, Signal
from PySide6.QtWidgets import QApplication

from fieldmonitor import resources
from fieldmonitor.i18n import LANGUAGES

RIGHT_TO_LEFT = frozenset({"ar", "fa", "prs", "ps", "he", "ur"})


def system_language() -> str:
    """Return the first of the system's languages that the interface has, else English."""
    for name in QLocale.system().uiLanguages():
        code = name.partition("-")[0]
        if code in LANGUAGES:
            return code
    return "en"


class Languages(QObject):
    """Puts one language on the running application; every widget hears of it by ``LanguageChange``."""

    changed = Signal(str)

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._installed: list[QTranslator] = []
        self.code = "en"

    def use(self, code: str) -> None:
        """Switch to ``code`` (a key of `i18n.LANGUAGES`); anything else means the system's language."""
        self.code = code if code in LANGUAGES else system_language()
        locale = QLocale(self.code)
        QLocale.setDefault(locale)
        for translator in self._installed:
            self._app.removeTranslator(translator)
        self._installed = []
        qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        own = str(resources.data(f"resources/i18n/fieldmonitor_{self.code}.qm"))
        for path in (f"{qt_folder}/qtbase_{self.code}.qm", own):
            translator = QTranslator(self)
            if translator.load(path):
                self._app.installTranslator(translator)
                self._installed.append(translator)
        if self._app.isRightToLeft() != (self.code in RIGHT_TO_LEFT):
            self._app.setLayoutDirection(locale.textDirection())
        self.changed.emit(self.code)


def day_text(day: date | None) -> str:
    """Return a day as people write it, the month in letters so that no order of numbers is guessed."""
    if day is None:
        return ""
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMM yyyy")


def time_text(time: datetime) -> str:
    """Return a moment in this computer's own zone, to the minute."""
    local = QDateTime.fromSecsSinceEpoch(int(time.timestamp()), QTimeZone.systemTimeZone())
    return QLocale().toString(local, "d MMM yyyy, HH:mm")


def size_text(size: int) -> str:
    """Return a number of bytes as a size."""
    return QLocale().formattedDataSize(size, 1)


def number_text(number: int) -> str:
    """Return an integer with the language's grouping."""
    return QLocale().toString(number)
