"""Redaction: the matrix of the forms is the one that is applied, and nothing that a version forbids survives it."""

import json
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldmonitor import resources
from fieldmonitor.reports import ReportContext, Version, build_incident, build_monthly, redact
from fieldmonitor.reports.model import (
    Cell,
    Column,
    Figures,
    Handling,
    KeyValues,
    Kind,
    Pair,
    Row,
    Table,
    Unit,
    texts,
)
from fieldmonitor.reports.redact import MATRIX, Act, suppress_small
from support.report_records import Maker

DOCUMENT = build_incident(Maker().make(), ReportContext(generated=datetime(2026, 11, 23, tzinfo=UTC)))
MEANING = {
    "keep": {Act.KEEP, Act.MARK_ALLEGED},
    "generalise": {Act.GENERALISE},
    "consent": {Act.IF_QUOTED, Act.IF_IDENTIFIED},
    "pseudonym": {Act.CODED},
    "suppress": {Act.SUPPRESS},
}


def test_the_matrix_is_that_of_the_forms():
    data = json.loads(resources.data("resources/vocabulary/vocabulary.json").read_text(encoding="utf-8"))["redaction"]
    assert set(MATRIX) == set(data["levels"])
    for level, rules in data["levels"].items():
        for at, version in enumerate(Version):
            assert MATRIX[level][at] in MEANING[rules[version]["action"]], (level, version)
    assert [entry["id"] for entry in data["versions"]] == list(Version)


def with_pair(document, handling):
    return replace(document, blocks=(*document.blocks, KeyValues((Pair("label", "PAIRMARK", handling),))))


@given(
    level=st.sampled_from([*MATRIX, "S9", ""]),
    version=st.sampled_from(list(Version)),
    uses=st.frozensets(st.sampled_from(["cu_quote", "cu_un", "cu_stats"])),
    free=st.booleans(),
)
def test_nothing_forbidden_survives(level, version, uses, free):
    document = with_pair(DOCUMENT, Handling(level, uses, free))
    kept = any("PAIRMARK" in text for text in texts(redact(document, version)))
    action = MATRIX.get(level, MATRIX["S4"])[list(Version).index(version)]
    expected = {
        Act.KEEP: True,
        Act.MARK_ALLEGED: True,
        Act.SUPPRESS: False,
        Act.IF_QUOTED: not free or "cu_quote" in uses,
        Act.IF_IDENTIFIED: "cu_un" in uses,
        Act.CODED: not free,
        Act.GENERALISE: not free and version is not Version.PUBLIC,
    }
    assert kept is expected[action]


def test_a_general_form_stands_for_the_exact_one():
    document = with_pair(DOCUMENT, Handling("S1", general="October 2026"))
    assert "October 2026" in list(texts(redact(document, Version.PUBLIC)))
    assert "PAIRMARK" not in "".join(texts(redact(document, Version.PUBLIC)))


def test_redacting_twice_is_redacting_once(context):
    for version in Version:
        once = redact(build_monthly(Maker().month(count=30), 2026, 10, context(version=version)))
        assert redact(once) == once


def test_pictures_leave_the_project_only_with_identity_consent(context):
    record = Maker().make(pictures=1, consent_uses="cu_record cu_photo cu_un")
    for version, shown in zip(Version, (True, True, False, False), strict=True):
        document = redact(build_incident(record, context(version=version)))
        assert any(isinstance(block, Figures) for block in document.blocks) is shown


def test_exact_coordinates_become_as_coarse_as_the_monitor_allowed(context):
    record = Maker().make(pl_publish="cp_10km")
    inside = "\n".join(texts(redact(build_incident(record, context()))))
    assert "48.20817, 16.37380" in inside
    outside = "\n".join(texts(redact(build_incident(record, context(version=Version.PARTNER)))))
    assert "48.20817" not in outside
    assert "48.2, 16.4" in outside


def test_the_name_of_an_official_is_marked_as_alleged_or_gone(context):
    record = Maker().make()
    said = {version: "\n".join(texts(redact(build_incident(record, context(version=version))))) for version in Version}
    assert "BADGE-CANARY" in said[Version.INTERNAL]
    assert "BADGE-CANARY (alleged)" in said[Version.CONFIDENTIAL]
    assert "BADGE-CANARY" not in said[Version.PARTNER] + said[Version.PUBLIC]


def grid(values):
    """Return a table with totals of rows and columns, as reports make them."""
    rows = [Row((Cell("row"), *(Cell(str(v), v) for v in row), Cell(str(sum(row)), sum(row)))) for row in values]
    sums = [sum(column) for column in zip(*values, strict=True)]
    last = Row((Cell("total"), *(Cell(str(v), v) for v in sums), Cell(str(sum(sums)), sum(sums))), total=True)
    columns = (Column("name"), *(Column("n", Kind.COUNT) for _ in range(len(values[0]) + 1)))
    return Table("t", columns, (*rows, last), Unit.PERSONS, total_column=True, people=True)


@given(
    st.integers(1, 5).flatmap(
        lambda n: st.lists(st.lists(st.integers(0, 30), min_size=n, max_size=n), min_size=1, max_size=5)
    )
)
def test_no_small_count_is_shown_or_can_be_worked_out_from_one_line(values):
    table = suppress_small(grid(values))
    cells = [[cell.number for cell in row.cells[1:]] for row in table.rows]
    assert not any(number is not None and 0 < number < 5 for row in cells for number in row)
    lines = [row[:-1] for row in cells] + [[row[at] for row in cells[:-1]] for at in range(len(cells[0]))]
    totals = [row[-1] for row in cells] + list(cells[-1])
    for line, total in zip(lines, totals, strict=True):
        others_shown = any(number for number in line)
        if total is not None and others_shown:
            assert line.count(None) != 1, (line, total)


@pytest.mark.parametrize("count", [3, 60])
def test_the_public_version_shows_no_small_number_of_people(count, context):
    document = redact(build_monthly(Maker().month(count=count), 2026, 10, context(version=Version.PUBLIC)))
    for table in document.tables():
        if table.people:
            shown = [cell.number for row in table.rows for cell in row.cells if cell.number]
            assert all(number >= 5 for number in shown), table.caption


def test_codes_of_people_stay_inside_the_project(context):
    for version in Version:
        document = redact(build_incident(Maker().make(), context(version=version, author_code="ZZ-999")))
        assert any("ZZ-999" in text for text in texts(document)) is (version is Version.INTERNAL)


PLACE = {"pl_section": "N-77", "pl_state": "XA", "pl_across": "XB", "pl_described": "PLACE-CANARY"}


@pytest.mark.parametrize("version", [Version.PARTNER, Version.PUBLIC])
@pytest.mark.parametrize("made_for", [None, Version.INTERNAL])
@pytest.mark.parametrize(
    ("publish", "section", "state"),
    [
        ("cp_none", False, False),
        ("", False, False),
        ("cp_district", False, True),
        ("cp_10km", False, True),
        ("cp_1km", True, True),
        ("cp_exact", True, True),
    ],
)
def test_the_place_in_words_is_as_coarse_as_the_monitor_allowed(publish, section, state, version, made_for, context):
    record = Maker().make(pl_publish=publish, **PLACE)
    internal = "\n".join(texts(redact(build_incident(record, context()))))
    assert all(word in internal for word in PLACE.values())
    document = redact(build_incident(record, context(version=made_for or version)), version)
    said = "\n".join(texts(document))
    where = next(
        pair.value
        for block in document.blocks
        if isinstance(block, KeyValues)
        for pair in block.items
        if pair.label == "Where"
    )
    assert "PLACE-CANARY" not in said
    assert ("N-77" in said) is section
    assert ("XA" in where) is state
    assert ("XB" in where) is section
    assert ("Green border" in where) is section
    if not state:
        assert where == "withheld at the monitor's request"
        assert "XA" not in said.replace("XA-", "")
        assert "Green border" not in said


@pytest.mark.parametrize("version", [Version.PARTNER, Version.PUBLIC])
@pytest.mark.parametrize("made_for", [None, Version.INTERNAL])
def test_a_month_names_no_section_that_a_record_withholds(version, made_for, context):
    maker = Maker()
    records = [maker.make(pl_section="N-77", pl_publish="cp_none") for _ in range(6)]
    records += [maker.make(pl_section="N-78", pl_publish="cp_exact") for _ in range(6)]
    inside = "\n".join(texts(redact(build_monthly(records, 2026, 10, context()))))
    assert "N-77" in inside
    document = build_monthly(records, 2026, 10, context(version=made_for or version))
    said = "\n".join(texts(redact(document, version)))
    assert "N-77" not in said
    assert "N-78" in said


def test_small_numbers_of_people_are_hidden_in_sentences_and_blocks_too(context):
    record = Maker().make(
        pl_publish="cp_none", n_total="4", n_method="ct_told", n_women="1", n_men="3", n_interviewed="2"
    )
    internal = "\n".join(texts(redact(build_incident(record, context()))))
    assert "from 3 to 4" in internal
    said = "\n".join(texts(redact(build_incident(record, context(version=Version.PUBLIC)))))
    assert "from 3 to 4" not in said
    document = redact(build_incident(record, context(version=Version.PUBLIC)))
    pairs = {p.label: p.value for block in document.blocks if isinstance(block, KeyValues) for p in block.items}
    assert pairs["People in the event"] == pairs["Of them interviewed"] == pairs["Women"] == pairs["Men"] == "<5"
    assert "1 person" not in said


def test_one_small_number_hides_the_whole_breakdown(context):
    record = Maker().make(n_total="20", n_method="ct_counted", n_women="2", n_men="18", n_interviewed="6")
    document = redact(build_incident(record, context(version=Version.PUBLIC)))
    pairs = {p.label: p.value for block in document.blocks if isinstance(block, KeyValues) for p in block.items}
    assert (pairs["Women"], pairs["Men"], pairs["Of them interviewed"]) == ("<5", "<5", "6")


def test_what_was_left_out_is_not_counted_in_public_where_it_is_few(context):
    maker = Maker()
    records = [maker.make() for _ in range(6)] + [maker.make(consent_interview="no")]
    sentence = "In 1 record the person did not agree to speak"
    assert sentence in "\n".join(texts(redact(build_monthly(records, 2026, 10, context()))))
    public = redact(build_monthly(records, 2026, 10, context(version=Version.PUBLIC)))
    assert sentence not in "\n".join(texts(public))
