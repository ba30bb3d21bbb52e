"""The incident report as a document: what it says, what it must not say, and where each line comes from."""

from datetime import date

import pytest

from fieldmonitor.domain.errors import NothingToReport
from fieldmonitor.domain.observation import Status
from fieldmonitor.reports import Version, build_incident, redact
from fieldmonitor.reports.model import Figures, Heading, KeyValues, Note, Quote, Tag, texts
from support.report_records import FORMS, Maker

SECRET = (
    "OPINION-CANARY",
    "PLAN-CANARY",
    "NAME-CANARY",
    "CONTACT-CANARY",
    "TAKEN-CANARY",
    "ORIGINAL-CANARY",
    "AB-012",
    "C-",
)


def said(document):
    return "\n".join(texts(document))


def headings(document):
    return [block.text for block in document.blocks if isinstance(block, Heading) and block.level == 1]


def test_every_statement_keeps_its_tag_and_its_source(context):
    record = Maker().make()
    document = build_incident(record, context())
    statements = list(document.statements())
    assert {item.tag for item in statements} >= {Tag.OBSERVED, Tag.ALLEGED}
    for item in statements:
        assert item.source.reference == record.reference
        assert item.source.revision_hash == record.revision_hash
        assert any(answer.ref == item.source.field or answer.name == item.source.field for answer in record.answers)


@pytest.mark.parametrize("version", list(Version))
def test_secrets_are_in_no_version(version, context):
    record = Maker().make(pictures=1)
    document = redact(build_incident(record, context(version=version)), version)
    for secret in SECRET:
        assert secret not in said(document), secret


def test_an_act_line_that_is_opinion_is_left_out_and_counted(context):
    document = build_incident(Maker().make(), context())
    assert "V3" not in said(document)
    assert "1 line is the monitor's opinion and is not printed." in said(document)


def test_a_single_source_is_worded_as_an_allegation(context):
    acts = [
        {"act_type": "vt_theft", "act_status": "st_documented"},
        {"act_type": "vt_dog", "act_status": "st_inference"},
    ]
    document = build_incident(Maker().make(corrob="co_none", repeats={"acts": acts}), context())
    told = [item for item in document.statements() if item.label.startswith("V")]
    assert [item.tag for item in told] == [Tag.ALLEGED, Tag.ALLEGED]
    assert all(item.single for item in document.statements())
    assert "is an allegation and is printed as one" in said(document)


def test_what_the_monitor_saw_stays_an_observation_even_from_a_single_source(context):
    document = build_incident(Maker().make(obs_mode="om_direct", corrob="co_none"), context())
    seen = [item for item in document.statements() if item.source.field == "seen_by_me"]
    assert [item.tag for item in seen] == [Tag.OBSERVED]
    assert seen[0].single


@pytest.mark.parametrize(
    ("uses", "narrative", "quoted"),
    [
        ("cu_record cu_stats cu_quote", True, True),
        ("cu_record cu_stats", True, False),
        ("cu_stats", False, False),
        ("", False, False),
    ],
)
def test_the_account_and_the_quotation_follow_consent(uses, narrative, quoted, context):
    document = build_incident(Maker().make(consent_uses=uses), context())
    assert ("We were stopped before the river" in said(document)) is narrative
    assert any(isinstance(block, Quote) for block in document.blocks) is quoted


def test_where_the_person_refused_only_the_non_personal_observation_is_left(context):
    document = build_incident(Maker().make(consent_interview="no"), context())
    assert not list(document.statements())
    assert "We were stopped" not in said(document)
    assert "Afghanistan" not in said(document)
    assert "The person did not agree to speak." in said(document)


def test_nobody_agrees_for_another_adult(context):
    document = build_incident(Maker().make(), context())
    table = next(table for table in document.tables() if "Age band" in [column.title for column in table.columns])
    rows = [[cell.text for cell in row.cells] for row in table.rows]
    assert rows[0][2] == "18-24"
    assert rows[1][1:4] == ["–", "–", "–"]
    assert rows[2][2] == "25-59"


def test_pictures_need_agreement_to_a_photograph(context):
    shown = build_incident(Maker().make(pictures=2), context())
    assert sum(len(block.items) for block in shown.blocks if isinstance(block, Figures)) == 2
    hidden = build_incident(Maker().make(pictures=2, consent_uses="cu_record"), context())
    assert not any(isinstance(block, Figures) for block in hidden.blocks)
    assert "2 pictures are not shown" in said(hidden)


def test_pictures_carry_nothing_but_pixels(context):
    document = build_incident(Maker().make(pictures=1), context())
    figures = next(block for block in document.blocks if isinstance(block, Figures))
    assert b"EXIF" not in figures.items[0].image
    assert b"Exif" not in figures.items[0].image


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        (
            {"ev_date": "2026-10-12", "ev_part": "", "ev_time": "04:30", "ev_zone": "Europe/Warsaw"},
            "12 October 2026, 04:30 (Europe/Warsaw)",
        ),
        (
            {"ev_precision": "dp_about", "ev_date": "", "ev_from": "2026-10-01", "ev_to": "2026-10-09", "ev_part": ""},
            "between 1 October 2026 and 9 October 2026",
        ),
        ({"ev_precision": "dp_unknown", "ev_date": ""}, "date not known"),
    ],
)
def test_a_date_is_told_with_its_precision_and_no_more(answers, expected, context):
    assert expected in said(build_incident(Maker().make(**answers), context()))


def test_numbers_that_were_told_are_bounds_and_counted_ones_are_not(context):
    told = said(build_incident(Maker().make(n_method="ct_told", n_total="10"), context()))
    assert "from 3 to 10" in told
    counted = said(build_incident(Maker().make(n_method="ct_counted", n_total="10"), context()))
    assert "from 3 to 10" not in counted
    assert "10 (counted by monitor)" in counted


@pytest.mark.parametrize("form_id", FORMS)
@pytest.mark.parametrize("language", ["en", "ru"])
def test_each_form_gives_a_report_with_all_obligatory_chapters(form_id, language, context):
    document = build_incident(Maker(language).make(form_id), context(language))
    needed = {
        "en": {
            "Summary",
            "When and where",
            "Evidence",
            "Standards",
            "Gradings and contradictions",
            "The authority's side",
            "Referrals and protection",
            "Recommended action",
            "Sign-off",
        },
        "ru": {
            "Краткое изложение",
            "Когда и где",
            "Доказательства",
            "Стандарты",
            "Оценки и противоречия",
            "Позиция властей",
            "Перенаправления и защита",
            "Рекомендуемые действия",
            "Подписи",
        },
    }
    assert needed[language] <= set(headings(document))


def test_standards_follow_the_acts_and_say_how_they_were_checked(context):
    acts = [{"act_type": "vt_no_rescue", "act_status": "st_observed"}]
    document = build_incident(Maker().make(repeats={"acts": acts}), context())
    table = next(table for table in document.tables() if table.caption == "Standards cited by theme")
    assert [row.cells[0].text for row in table.rows] == ["ICCPR-6", "SEA-RESCUE"]
    assert {row.cells[-1].text for row in table.rows} == {"recalled"}
    assert any("is not checked here" in block.text for block in document.blocks if isinstance(block, Note))


def test_a_held_back_record_leaves_only_internally(context):
    record = Maker().make(publish_hold="yes")
    assert build_incident(record, context())
    with pytest.raises(NothingToReport):
        build_incident(record, context(version=Version.PARTNER))
    over = Maker().make(publish_hold="yes", hold_until="2026-11-01")
    assert build_incident(over, context(version=Version.PARTNER))


def test_a_withdrawn_record_is_in_no_report(context):
    record = Maker().make(recorder_role="rr2_lead", rv_grade="ve_withdrawn")
    assert record.value("rv_grade")
    with pytest.raises(NothingToReport):
        build_incident(record, context())


def test_unapproved_records_make_a_draft(context):
    assert build_incident(Maker().make(status=Status.RECEIVED), context()).draft
    assert not build_incident(Maker().make(status=Status.APPROVED), context()).draft


def test_a_record_without_answers_still_gives_a_report(context):
    from dataclasses import replace

    bare = replace(Maker().make(day=date(2026, 10, 1)), answers=())
    document = build_incident(bare, context())
    assert "place not known" in said(document)
    assert "date not known" in said(document)


def test_approved_without_a_grade_is_not_called_unreviewed(context):
    document = said(build_incident(Maker().make(status=Status.APPROVED), context()))
    assert "no grade given" in document
    assert "not yet reviewed" not in document


def test_the_monitor_signs_by_role_and_record_not_by_code(context):
    record = Maker().make()
    document = build_incident(record, context(author_code="SU-004"))
    assert f"Monitor, record {record.reference}" in said(document)
    assert record.author_code not in said(document)
    assert "SU-004" in said(document)


def test_a_follow_up_question_stands_with_the_question_it_follows(context):
    record = Maker().make("bcp_observation", t_info="yes", t_info_lang="eng")
    labels = [
        pair.label
        for block in build_incident(record, context()).blocks
        if isinstance(block, KeyValues)
        for pair in block.items
    ]
    assert "Which" not in labels
    assert any(label.endswith("? Which") for label in labels)
