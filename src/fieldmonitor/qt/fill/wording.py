"""Words around a question that do not come from the form: markup, sensitivity levels, why an answer is not taken."""

import re

from PySide6.QtCore import QCoreApplication, QLocale, Qt

from fieldmonitor.qt.fill.markup import plain as without_marks
from fieldmonitor.qt.fill.markup import rich
from fieldmonitor.qt.fill.reading import Habits, Why

translate = QCoreApplication.translate


def markup(text: str, ground: str = "") -> str:
    """Return a form's text as safe rich text (`markup.rich`)."""
    return rich(text, ground)


def plain(text: str) -> str:
    """Return a form's text without its markup, for screen readers and lists."""
    return without_marks(text)


def language_code(name: str) -> str:
    """Return the code in a form's language name: ``English (en)`` → ``en``."""
    found = re.search(r"\(([A-Za-z]{2,3}(?:[-_]\w+)*)\)\s*$", name)
    return found[1] if found else name if re.fullmatch(r"[a-z]{2,3}", name) else ""


def language_name(name: str) -> str:
    """Return a form's language in its own words: ``Russian (ru)`` → ``Русский``; without a known code, as it stands."""
    locale = QLocale(language_code(name) or "C")
    native = locale.nativeLanguageName() if locale.language() != QLocale.Language.C else ""
    if locale.language() == QLocale.Language.English:
        native = "English"  # not "American English"
    return native[:1].upper() + native[1:] if native else name.partition(" (")[0]


def direction(name: str) -> Qt.LayoutDirection | None:
    """Return the writing direction of a form's language, None if its code is not known."""
    code = language_code(name)
    if not code:
        return None
    if code in ("prs", "ckb", "ug", "dv"):
        return Qt.LayoutDirection.RightToLeft
    return QLocale(code).textDirection() if QLocale(code).language() != QLocale.Language.C else None


def habits(locale: QLocale) -> Habits:
    """Return how a locale writes numbers and dates."""
    names = QLocale.FormatType
    months = tuple(
        text
        for standalone in (False, True)
        for width in (names.LongFormat, names.ShortFormat)
        for number in range(1, 13)
        for text in [locale.standaloneMonthName(number, width) if standalone else locale.monthName(number, width)]
    )
    english = tuple(QLocale(QLocale.Language.English).monthName(number) for number in range(1, 13))
    short = locale.dateFormat(names.ShortFormat)
    day_first = None if locale.language() in (QLocale.Language.English, QLocale.Language.C) else short[:1] == "d"
    return Habits(locale.groupSeparator(), day_first, months + english)


def sensitivity(level: str) -> tuple[str, str]:
    """Return the name and the meaning of a sensitivity level; empty for S0 and for none."""
    levels = {
        "S1": (
            translate("Sensitivity", "personal"),
            translate(
                "Sensitivity", "Personal detail, such as age or nationality. Public reports give it in bands only."
            ),
        ),
        "S2": (
            translate("Sensitivity", "sensitive"),
            translate("Sensitivity", "Account, health or exact place. It is shared only as far as the person agreed."),
        ),
        "S3": (
            translate("Sensitivity", "identity"),
            translate("Sensitivity", "Name, contact, face or voice. Kept from everyone who does not need it."),
        ),
        "S4": (
            translate("Sensitivity", "secret"),
            translate(
                "Sensitivity", "Leads from a code to a person, or protects somebody. It stays out of every report."
            ),
        ),
        "SO": (
            translate("Sensitivity", "official"),
            translate("Sensitivity", "Identity of an official. An allegation until they had a chance to reply."),
        ),
    }
    return levels.get(level, ("", ""))


def reason(why: Why, kind: str) -> str:
    """Return the sentence that says why something typed is not an answer, and how to write it."""
    if why is Why.NUMBER and kind == "integer":
        return translate("Reading", "This is not a number. Write digits only, such as 12.")
    if why is Why.OUT_OF_RANGE:
        return translate("Reading", "Latitude goes from -90 to 90, longitude from -180 to 180.")
    return {
        Why.NUMBER: translate("Reading", "This is not a number. Write it like 12 or 12.5."),
        Why.WHOLE: translate("Reading", "Only whole numbers here, such as 12."),
        Why.AMBIGUOUS_NUMBER: translate(
            "Reading", "This can be read in two ways. Write thousands without a sign: 1234."
        ),
        Why.DATE: translate("Reading", "Write day, month and year, such as 21.11.2026 or 2026-11-21."),
        Why.MONTH: translate("Reading", "Write month and year, such as 11.2026."),
        Why.YEAR: translate("Reading", "Write the year with four digits."),
        Why.NO_SUCH_DAY: translate("Reading", "There is no such day in the calendar."),
        Why.SHORT_YEAR: translate("Reading", "Write the year with four digits."),
        Why.AMBIGUOUS_DATE: translate("Reading", "Day and month could be swapped. Write it with points, 21.11.2026."),
        Why.TIME: translate("Reading", "Write the time on the 24-hour clock, such as 14:05."),
        Why.COORDINATE: translate("Reading", "Write degrees, such as 54.3521 or 54°21'08\" N."),
    }[why]


def needs(kind: str) -> str:
    """Return how an answer of ``kind`` is written, for a value that the form does not take as that kind."""
    return {
        "integer": translate("Reading", "Only whole numbers here, such as 12."),
        "decimal": translate("Reading", "This is not a number. Write it like 12 or 12.5."),
        "range": translate("Reading", "This is not a number. Write it like 12 or 12.5."),
        "date": translate("Reading", "Write day, month and year, such as 21.11.2026 or 2026-11-21."),
        "time": translate("Reading", "Write the time on the 24-hour clock, such as 14:05."),
        "datetime": translate("Reading", "Write both the day and the time."),
        "geopoint": translate("Reading", "Write both latitude and longitude."),
        "geotrace": translate("Reading", "Write one point per line: latitude, longitude."),
        "geoshape": translate("Reading", "Write one point per line: latitude, longitude."),
    }.get(kind, translate("Reading", "This answer is not of the kind that the form asks for."))


def required() -> str:
    """Return the message of an empty question that must be answered, where the form has none of its own."""
    return translate("Reading", "This question needs an answer.")


def refused() -> str:
    """Return the message of an answer against a rule, where the form has none of its own."""
    return translate("Reading", "The form does not accept this answer. Check it.")
