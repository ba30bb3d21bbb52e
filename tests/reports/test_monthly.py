"""The monthly report as a document: what is counted, what is not, and what it says about both."""

from dataclasses import replace
from datetime import date

import pytest

from fieldmonitor.domain.errors import NothingToReport, PracticeMixed
from fieldmonitor.domain.observation import Status
from fieldmonitor.reports import Recommendation, Version, build_monthly, redact
from fieldmonitor.reports.model import Chart, ChartKind, Heading, Paragraph, Quote, Unit, texts
from fieldmonitor.reports.tally import Tally, months_back
from support.report_records import FORMS, Maker

ONE = {"acts": [{"act_type": "vt_theft", "act_status": "st_alleged_direct"}]}


def said(document):
    return "\n".join(texts(document))


def table(document, start):
    return next(item for item in document.tables() if item.caption.startswith(start))


def numbers(found):
    return {row.cells[0].text: [cell.number for cell in row.cells[1:]] for row in found.rows}


def test_no_records_make_no_report(context):
    with pytest.raises(NothingToReport):
        build_monthly([], 2026, 10, context())
    with pytest.raises(NothingToReport):
        build_monthly([Maker().make(day=date(2026, 9, 1))], 2026, 10, context())


def test_practice_and_real_records_never_meet(context):
    maker = Maker()
    with pytest.raises(PracticeMixed):
        build_monthly([maker.make(), maker.make(practice=True)], 2026, 10, context())
    with pytest.raises(PracticeMixed):
        build_monthly([maker.make(), maker.make(day=date(2026, 9, 1), practice=True)], 2026, 10, context())
    assert build_monthly([maker.make(practice=True)], 2026, 10, context()).practice


def test_records_with_one_case_code_are_one_event(context):
    maker = Maker()
    records = [maker.make(repeats=ONE, case_code="CASE-7") for _ in range(3)] + [maker.make(repeats=ONE)]
    document = build_monthly(records, 2026, 10, context())
    assert numbers(table(document, "Issues by commitment"))["Money or goods taken"][0] == 2
    assert numbers(table(document, "Events by section and month"))["S-04"] == [2]


def test_a_person_is_counted_once_by_code_and_never_added_to_events(context):
    maker = Maker()
    person = {"p_code": "C-1", "p_is_speaker": "yes", "p_sex": "female", "p_age": "a18_24", "p_outcome": "ou_removed"}
    records = [maker.make(repeats=ONE | {"persons": [person]}) for _ in range(4)]
    document = build_monthly(records, 2026, 10, context())
    found = table(document, "People described")
    assert found.unit is Unit.PERSONS
    assert numbers(found) == {"18-24": [1, 0, 0, 0, 1]}


def test_people_who_did_not_agree_to_be_counted_are_not(context):
    maker = Maker()
    agreed, refused = maker.make(), maker.make(consent_uses="cu_record")
    document = build_monthly([agreed, refused], 2026, 10, context())
    rows = numbers(table(document, "People described"))
    assert rows["18-24"][-1] == 1
    assert sum(row[-1] for name, row in rows.items() if name != "Total") == 3
    assert "In 1 record the person did not agree to be counted" in said(document)
    assert "3 people described have not agreed to be counted" in said(document)


def test_told_numbers_of_people_are_bounds(context):
    records = [Maker().make(repeats=ONE | {"persons": []}, n_method="ct_told", n_total="40", n_interviewed="2")]
    assert Tally(records).people_bounds() == (2, 40, 1)
    assert "From 2 (certain) to 40 (as told)." in said(build_monthly(records, 2026, 10, context()))


def test_good_practice_is_told_and_is_no_event(context):
    document = build_monthly([Maker().make("bcp_observation")], 2026, 10, context())
    assert table(document, "Events by section and month").rows == ()
    assert "An officer called an interpreter" in said(document)


@pytest.mark.parametrize(
    ("answers", "sentence"),
    [
        ({"rv_grade": "ve_withdrawn", "recorder_role": "rr2_lead"}, "1 record was withdrawn"),
        ({"rv_grade": "ve_duplicate", "recorder_role": "rr2_lead"}, "1 record is a duplicate"),
        ({"status": Status.RETURNED}, "1 record was sent back"),
        ({"consent_interview": "no"}, "In 1 record the person did not agree to speak"),
    ],
)
def test_what_is_left_out_is_counted_and_said(answers, sentence, context):
    maker = Maker()
    document = build_monthly([maker.make(), maker.make(**answers)], 2026, 10, context())
    assert sentence in said(document)


def test_held_back_records_are_in_the_internal_version_only(context):
    maker = Maker()
    records = [maker.make(), maker.make(publish_hold="yes")]
    assert len(table(build_monthly(records, 2026, 10, context()), "Records, their versions").rows) == 2
    partner = build_monthly(records, 2026, 10, context(version=Version.PARTNER))
    assert len(table(partner, "Records, their versions").rows) == 1
    assert "1 record is held back at the monitor's request." in said(partner)


def test_all_six_commitments_stand_even_when_nothing_was_recorded(context):
    document = build_monthly([Maker().make(repeats={"acts": []})], 2026, 10, context())
    titles = [block.text for block in document.blocks if isinstance(block, Heading) and block.level == 2]
    assert [title for title in titles if title[-4:].isdigit() or "parliamentary" in title][:6] == [
        "Vienna 1989",
        "Istanbul 1999",
        "Maastricht 2003",
        "Ljubljana 2005",
        "Hamburg 2016",
        "Berlin 2018 (parliamentary)",
    ]
    assert said(document).count("No issue under this commitment was recorded") == 6


def test_recommendations_are_those_that_people_wrote(context):
    record = Maker().make()
    assert "No recommendation was written for this period." in said(build_monthly([record], 2026, 10, context()))
    written = (Recommendation("Post the notice in Dari.", "Border police", date(2026, 12, 1), "new"),)
    document = build_monthly([record], 2026, 10, context(recommendations=written))
    assert [cell.text for cell in table(document, "Recommendations").rows[0].cells] == [
        "1",
        "Post the notice in Dari.",
        "Border police",
        "1 December 2026",
        "new",
    ]


def test_the_trend_begins_with_the_first_month_that_has_a_record(context):
    maker = Maker()
    records = [maker.make(day=date(2026, month, 5)) for month in (8, 10, 10)] + [maker.make(day=date(2026, 1, 5))]
    document = build_monthly(records, 2026, 10, context())
    trend = next(block for block in document.blocks if isinstance(block, Chart) and block.kind is ChartKind.TREND)
    assert trend.categories == ("Aug 2026", "Sep 2026", "Oct 2026")
    assert trend.series[0].values == (1, 0, 2)
    assert [cell.number for cell in trend.data.rows[0].cells[1:]] == [1, 0, 2]


def test_months_run_over_the_turn_of_the_year():
    assert months_back(2026, 2, 4) == [(2025, 11), (2025, 12), (2026, 1), (2026, 2)]


@pytest.mark.parametrize("language", ["en", "ru"])
def test_every_count_says_its_unit_and_traces_to_records(language, context):
    records = Maker(language).month(count=30)
    document = build_monthly(records, 2026, 10, context(language))
    known = {record.reference for record in records}
    for block in document.blocks:
        if isinstance(block, Paragraph):
            assert {source.reference for source in block.sources} <= known
    for item in document.tables():
        if any(cell.number for row in item.rows for cell in row.cells) and item.total_column:
            assert item.unit is not None, item.caption
    traces = [item for item in document.tables() if item.people and len(item.columns) == 3 and item.unit is Unit.EVENTS]
    assert all(reference in known for row in traces[-1].rows for reference in row.cells[2].text.split(", "))


def test_all_ten_forms_have_a_theme(context):
    records = Maker().month(count=20)
    document = build_monthly(records, 2026, 10, context())
    titles = {block.text for block in document.blocks if isinstance(block, Heading) and block.level == 2}
    assert {record.form_title for record in records} <= titles
    assert len({record.form_id for record in records}) == len(FORMS) == 10


def test_quotes_need_agreement(context):
    with_quote = build_monthly([Maker().make()], 2026, 10, context())
    assert any(isinstance(block, Quote) for block in with_quote.blocks)
    without = build_monthly([Maker().make(consent_uses="cu_record cu_stats")], 2026, 10, context())
    assert not any(isinstance(block, Quote) for block in without.blocks)


@pytest.mark.parametrize("version", list(Version))
def test_secrets_are_in_no_version(version, context):
    document = redact(build_monthly(Maker().month(count=30), 2026, 10, context(version=version)))
    for secret in ("-CANARY", "AB-012", "C-1", "C-2", "C-3"):
        assert secret not in said(document)
    assert "We were stopped" not in said(document)


def test_a_report_is_as_sensitive_as_its_most_sensitive_record(context):
    maker = Maker()
    records = [maker.make(record_class="rc2_public"), maker.make(record_class="rc2_strict")]
    assert build_monthly(records, 2026, 10, context()).classification == "Strictly confidential"


def test_the_order_of_the_records_changes_nothing(context):
    records = Maker().month(count=25)
    document = build_monthly(records, 2026, 10, context())
    assert build_monthly(records[::-1], 2026, 10, context()) == document


def test_an_unknown_term_is_printed_and_not_lost(context):
    record = Maker().make(repeats=ONE)
    answers = tuple(
        replace(answer, value="vt_new_term", text="New kind of act") if answer.name == "act_type" else answer
        for answer in record.answers
    )
    document = build_monthly([replace(record, answers=answers)], 2026, 10, context())
    assert "New kind of act" in said(document)


def test_what_the_review_cleared_is_no_issue(context):
    maker = Maker()
    cleared = maker.make(repeats=ONE, rv_grade="ve_not_violation", recorder_role="rr2_lead")
    document = build_monthly([cleared, maker.make(repeats=ONE)], 2026, 10, context())
    assert numbers(table(document, "Issues by commitment"))["Money or goods taken"][0] == 1
    assert "1 record tells of no violation, as the review found" in said(document)


def test_without_agreement_to_be_counted_there_is_a_record_and_no_event(context):
    maker = Maker()
    document = build_monthly([maker.make(consent_uses="cu_record")], 2026, 10, context())
    assert table(document, "Issues by commitment").rows == ()
    assert table(document, "Events by section and month").rows == ()
    assert len(table(document, "Records, their versions").rows) == 1


def test_the_empty_instance_of_a_repeat_is_nobody(context):
    document = build_monthly([Maker().make(repeats=ONE | {"persons": []})], 2026, 10, context())
    assert table(document, "People described").rows == ()
    assert "described has not agreed" not in said(document)
    assert "people described have not" not in said(document)


def test_no_row_of_answers_has_lost_its_context(context):
    document = build_monthly(Maker().month(count=60), 2026, 10, context())
    lists = [item for item in document.tables() if item.caption.endswith(("answers given", "numbers noted"))]
    labels = [row.cells[0].text for item in lists for row in item.rows]
    assert labels
    assert not {"Days", "How many", "Which", "Why not", "Reason", "Reason given", "Reply", "Children"} & set(labels)
    assert all(labels.count(label) == 1 for label in labels if "?" in label)


def test_single_sources_are_told_as_what_they_are(context):
    told = said(build_monthly([Maker().make(corrob="co_none", obs_mode="om_direct")], 2026, 10, context()))
    assert "What was told in them is an allegation; what the monitor saw stays observed" in told
    assert "reported as allegations" not in told


def test_an_approved_record_without_a_grade_is_not_called_unreviewed(context):
    document = build_monthly([Maker().make(status=Status.APPROVED)], 2026, 10, context())
    assert numbers(table(document, "Events by grade of verification")) == {"No grade given": [1]}
