"""Days, moments and their names: what formulas do with dates in every time zone and language."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from fieldmonitor.forms import load_form
from fieldmonitor.forms.definition import FormDefinition
from fieldmonitor.forms.xpath.calendar_names import names_of
from support.forms import values, xform

ZONES = ["UTC", "Africa/Nairobi", "Asia/Kathmandu", "America/Bogota", "Pacific/Auckland", "Pacific/Honolulu"]
NOW = datetime(2024, 6, 15, 7, 30, tzinfo=UTC)


def _form(*formulas: str, model: str = "") -> FormDefinition:
    binds = "".join(f'<bind nodeset="/data/c{at}" calculate="{one}"/>' for at, one in enumerate(formulas))
    nodes = "".join(f"<c{at}/>" for at in range(len(formulas)))
    instance = f"<born>1994-06-15</born><age>2</age>{nodes}"
    types = '<bind nodeset="/data/born" type="date"/><bind nodeset="/data/age" type="int"/>'
    return load_form(xform(instance, types + binds, model=model), name="f.xml")


@pytest.mark.parametrize("zone", ZONES)
def test_days_after_a_day_are_those_days_in_every_time_zone(zone: str) -> None:
    form = _form(
        "format-date-time(decimal-date-time(/data/born) + 280, '%Y-%m-%d %H:%M')",
        "date-time(decimal-date-time(/data/born) + 280)",
        "date(decimal-date-time(/data/born) + 280)",
        "format-date(/data/born + 280, '%Y-%m-%d')",
        "format-date-time(date-time(/data/born + 280), '%Y-%m-%d %H')",
        "format-date(/data/born + 30.75, '%Y-%m-%d')",
        "decimal-date-time(date-time(decimal-date-time(/data/born) + 280)) - decimal-date-time(/data/born)",
    )
    session = form.new_session(now=lambda: NOW, timezone=zone)
    got = values(session, *(f"c{at}" for at in range(7)))
    assert got[0] == "1995-03-22 00:00"
    assert got[1].startswith("1995-03-22T00:00:00.000")
    assert got[2:6] == ["1995-03-22", "1995-03-22", "1995-03-22 00", "1994-07-15"]
    assert 279 < float(got[6]) < 281  # the clocks may change in between


@pytest.mark.parametrize("zone", ZONES)
def test_today_less_an_age_in_years_is_a_day_in_local_time(zone: str) -> None:
    form = _form(
        "format-date-time(decimal-date-time(today()) - (365 * /data/age), '%Y-%m-%d')", "decimal-date-time(now())"
    )
    session = form.new_session(now=lambda: NOW, timezone=zone)
    day = NOW.astimezone(ZoneInfo(zone)).date()
    assert values(session, "c0") == [(day - timedelta(days=730)).isoformat()]
    assert float(values(session, "c1")[0]) == 19889.3125


def test_a_number_that_no_calendar_has_is_no_day() -> None:
    form = _form("date-time(1000000000.5)", "format-date(0 - 99999999.5, '%Y')", "date('x')")
    assert values(form.new_session(), "c0", "c1", "c2") == ["", "", ""]


def test_names_follow_the_language_of_the_form_as_it_is_changed() -> None:
    texts = "".join(
        f'<translation lang="{name}"><text id="a"><value>{name}</value></text></translation>'
        for name in ("English (en)", "Русский", "Français", "العربية (ar)", "Klingon")
    )
    form = _form(
        "format-date(/data/born, '%e %B %Y')",
        "format-date(/data/born, '%B')",
        "format-date-time(/data/born, '%A, %a, %b')",
        "format-date(/data/born, '%d.%m')",
        "format-date(/data/born, '100%% %B %')",
        model=f"<itext>{texts}</itext>",
    )
    session = form.new_session()
    said = {}
    for language in form.languages:
        session.set_language(language)
        said[language] = values(session, "c0", "c1", "c2", "c3")
    assert said["English (en)"] == ["15 June 1994", "June", "Wednesday, Wed, Jun", "15.06"]
    assert said["Русский"] == ["15 июня 1994", "июнь", "среда, ср, июн.", "15.06"]
    assert said["Français"] == ["15 juin 1994", "juin", "mercredi, mer., juin", "15.06"]
    assert said["العربية (ar)"][0] == "15 يونيو 1994"
    assert said["Klingon"] == said["English (en)"]
    assert values(session, "c4") == ["100% June %"]


@pytest.mark.parametrize(
    ("language", "may"),
    [("", "May"), ("default", "May"), ("ru", "мая"), ("Russian (ru-RU)", "мая"), ("pt_BR", "maio"), ("sr-Latn", "maj"),
     ("Serbian", "мај"), ("Dari", "مهٔ"), ("Tajik (tg)", "Май"), ("PASHTO", "مۍ"), ("English (UK)", "May")],
)  # fmt: skip
def test_a_language_is_known_by_code_and_by_name(language: str, may: str) -> None:
    names = names_of(language)
    assert names.months[4] == may
    assert (len(names.months), len(names.alone), len(names.short_months)) == (12, 12, 12)
    assert (len(names.days), len(names.short_days)) == (7, 7)
