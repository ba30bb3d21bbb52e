"""The report's language: translated sentences, dates as Babel writes them, lists, and names of States."""

from collections.abc import Sequence
from datetime import date, datetime
from zoneinfo import ZoneInfo

from babel import Locale
from babel.dates import format_date, format_datetime
from babel.lists import format_list
from babel.numbers import format_decimal

from fieldmonitor.i18n import Translator, mark
from fieldmonitor.reports.model import Tag, Unit, Version

TAGS = {
    Tag.OBSERVED: mark("reports", "observed"),
    Tag.DOCUMENTED: mark("reports", "documented"),
    Tag.ALLEGED: mark("reports", "first-hand allegation"),
    Tag.HEARSAY: mark("reports", "hearsay"),
    Tag.OFFICIAL: mark("reports", "official claim"),
    Tag.INFERENCE: mark("reports", "inference"),
}
UNITS = {
    Unit.RECORDS: mark("reports", "Counts records."),
    Unit.EVENTS: mark("reports", "Counts events."),
    Unit.PERSONS: mark("reports", "Counts persons."),
    Unit.PERSON_EVENTS: mark("reports", "Counts person-events: one person in two events counts twice."),
    Unit.INTERVIEWEES: mark("reports", "Counts people interviewed."),
    Unit.LINES: mark("reports", "Counts act lines; one event can have several."),
    Unit.ENTRIES: mark("reports", "Counts entries; one record can have several."),
    Unit.REFERRALS: mark("reports", "Counts referrals."),
}
VERSIONS = {
    Version.INTERNAL: mark("reports", "Internal"),
    Version.CONFIDENTIAL: mark("reports", "Confidential to the recipient"),
    Version.PARTNER: mark("reports", "Restricted: partner under agreement"),
    Version.PUBLIC: mark("reports", "Public"),
}


_NO_STATE = frozenset({"XA", "XB", "ZZ", "QO"})
"""Codes that Babel names for its own tests and groups; on a form they are placeholders and stay codes."""


class Words:
    """Everything that depends on the language of a report. ``timezone``: IANA name, for times of making."""

    def __init__(self, language: str, timezone: str = "UTC") -> None:
        self.language = language
        self.translator = Translator(language)
        self.text = self.translator.text
        self.plural = self.translator.plural
        self._locale = Locale.parse(language)
        self._zone = ZoneInfo(timezone)
        self._zone_name = timezone

    def date(self, day: date) -> str:
        """Return a day in full, such as 3 October 2026."""
        return format_date(day, "d MMMM y" if self.language == "en" else "long", self._locale)

    def iso_date(self, value: str) -> str:
        """Return a stored date in full; a value that is no date as it is."""
        try:
            return self.date(date.fromisoformat(value[:10]))
        except ValueError:
            return value

    def moment(self, time: datetime) -> str:
        """Return a time in the report's time zone, with the zone named."""
        local = time.astimezone(self._zone)
        return f"{format_datetime(local, 'd MMMM y, HH:mm', locale=self._locale)} ({self._zone_name})"

    def month(self, year: int, month: int) -> str:
        """Return a month and its year as they stand in a sentence, such as October 2026 or октябрь 2026."""
        return format_date(date(year, month, 1), "LLLL y", self._locale)

    def month_title(self, year: int, month: int) -> str:
        """Return a month and its year as a title."""
        text = self.month(year, month)
        return text[:1].upper() + text[1:]

    def short_month(self, year: int, month: int) -> str:
        """Return a month short enough for an axis."""
        return format_date(date(year, month, 1), "LLL yyyy", self._locale)

    def number(self, value: int) -> str:
        """Return a number with the language's grouping."""
        return format_decimal(value, locale=self._locale)

    def decimal(self, value: float) -> str:
        """Return a number that may have a fraction."""
        return format_decimal(value, "#,##0.#", self._locale)

    def listed(self, items: Sequence[str]) -> str:
        """Return ``a, b and c``."""
        return format_list(list(items), style="standard", locale=self._locale) if items else ""

    def state(self, code: str) -> str:
        """Return a State's or territory's name with its code; unknown codes stay codes."""
        if code in {"", "XX"}:
            return self.text("reports", "not known")
        name = None if code in _NO_STATE else self._locale.territories.get(code)
        return f"{name} ({code})" if name else code

    def tag(self, tag: Tag) -> str:
        """Return a tag's name."""
        return self.text("reports", TAGS[tag])

    def unit(self, unit: Unit) -> str:
        """Return the sentence that says what a table counts."""
        return self.text("reports", UNITS[unit])

    def version(self, version: Version) -> str:
        """Return a version's name."""
        return self.text("reports", VERSIONS[version])
