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
