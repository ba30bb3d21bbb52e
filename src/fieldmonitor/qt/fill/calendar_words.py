"""The names of calendars and of their months, in the person's language."""

from functools import lru_cache
from typing import Final

from PySide6.QtCore import QCalendar, QCoreApplication, QLocale

from fieldmonitor.qt.fill.calendars import CALENDARS

translate = QCoreApplication.translate
_SYSTEMS: Final = {
    "persian": QCalendar.System.Jalali,
    "islamic": QCalendar.System.IslamicCivil,
    "julian": QCalendar.System.Julian,
    "buddhist": QCalendar.System.Gregorian,
}
_ETHIOPIAN: Final = (
    "Meskerem", "Tikimt", "Hidar", "Tahsas", "Tir", "Yekatit", "Megabit", "Miyazya", "Ginbot", "Sene", "Hamle",
    "Nehase", "Pagume",
)  # fmt: skip
_AMHARIC: Final = (
    "መስከረም", "ጥቅምት", "ኅዳር", "ታኅሣሥ", "ጥር", "የካቲት", "መጋቢት", "ሚያዝያ", "ግንቦት", "ሰኔ", "ሐምሌ", "ነሐሴ", "ጳጉሜን",
)  # fmt: skip
_COPTIC: Final = (
    "Tout", "Baba", "Hator", "Kiahk", "Toba", "Amshir", "Baramhat", "Baramouda", "Bashans", "Paona", "Epep", "Mesra",
    "Nasie",
)  # fmt: skip
_COPTIC_ARABIC: Final = (
    "توت", "بابه", "هاتور", "كيهك", "طوبه", "أمشير", "برمهات", "برموده", "بشنس", "بؤونة", "أبيب", "مسرى", "نسيء",
)  # fmt: skip
_ETHIOPIAN_ARABIC: Final = (
    "مسكرم", "تكمت", "هدار", "تهساس", "تر", "يكتت", "مجابيت", "ميازيا", "جنبت", "سين", "هامل", "نهاس", "باجمن",
)  # fmt: skip
_ETHIOPIAN_RUSSIAN: Final = (
    "мэскэрэм", "тэкэмт", "хэдар", "тахсас", "тэрр", "екатит", "мэгабит", "миязия", "гинбот", "сэнэ", "хамле", "нэхасе",
    "эпагомен",
)  # fmt: skip
_COPTIC_RUSSIAN: Final = (
    "тут", "баба", "хатур", "кияк", "туба", "амшир", "барамхат", "барамуда", "башанс", "бауна", "абиб", "мисра",
    "эпагомен",
)  # fmt: skip
_AFGHAN: Final = (
    ("Hamal", "حمل"), ("Sawr", "ثور"), ("Jawza", "جوزا"), ("Saratan", "سرطان"), ("Asad", "اسد"), ("Sunbula", "سنبله"),
    ("Mizan", "میزان"), ("Aqrab", "عقرب"), ("Qaws", "قوس"), ("Jadi", "جدی"), ("Dalw", "دلو"), ("Hut", "حوت"),
)  # fmt: skip
"""the Persian months as Afghan papers name them: understood, whatever is shown"""
_OWN: Final = {
    "ethiopian": (_ETHIOPIAN, {"am": _AMHARIC, "ar": _ETHIOPIAN_ARABIC, "ru": _ETHIOPIAN_RUSSIAN}),
    "coptic": (_COPTIC, {"ar": _COPTIC_ARABIC, "ru": _COPTIC_RUSSIAN}),
}


def calendar_name(name: str) -> str:
    """Return a calendar's name."""
    return {
        "persian": translate("Calendars", "Persian"),
        "islamic": translate("Calendars", "Islamic"),
        "ethiopian": translate("Calendars", "Ethiopian"),
        "coptic": translate("Calendars", "Coptic"),
        "julian": translate("Calendars", "Julian"),
        "buddhist": translate("Calendars", "Buddhist"),
        "bikram-sambat": translate("Calendars", "Nepali"),
        "myanmar": translate("Calendars", "Myanmar"),
    }.get(name, name)


def month_names(name: str, locale: QLocale) -> list[list[str]]:
    """Return for each month its names: first as it is shown in ``locale``, then what else is understood."""
    return _month_names(name, locale.name())


@lru_cache(maxsize=64)
def _month_names(name: str, language: str) -> list[list[str]]:
    if name in _OWN:
        latin, others = _OWN[name]
        shown = others.get(language.partition("_")[0], latin)
        return [[shown[place], latin[place], *(known[place] for known in others.values())] for place in range(13)]
    calendar = QCalendar(_SYSTEMS[name])
    widths = (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat)
    return [
        [
            form(QLocale(one), month, format=width)
            for one in (language, "en", "ru", "ar", "fa")
            for width in widths
            for form in (calendar.monthName, calendar.standaloneMonthName)
        ]
        + list(_AFGHAN[month - 1] if name == "persian" else ())
        for month in range(1, CALENDARS[name].months + 1)
    ]


def written(name: str, iso: str, locale: QLocale, precision: str = "day") -> str:
    """Return an ISO date in a calendar's words, no more exact than ``precision``; empty for what is no date."""
    parts = CALENDARS[name].of(iso)
    if parts is None:
        return ""
    year, month, day = parts
    if precision == "year":
        return str(year)
    # Russian has another form of the name beside a day
    words = month_names(name, locale)[month - 1][int(precision == "month" and name in _SYSTEMS)]
    return f"{words} {year}" if precision == "month" else f"{day} {words} {year}"
