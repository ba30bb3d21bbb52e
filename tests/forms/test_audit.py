"""The audit log: ODK Collect's columns and events, from what a host says happens."""

import csv
import io
import json
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldmonitor.forms import FormDraftError, FormSession
from fieldmonitor.forms.audit import MAX_EVENTS, AuditLog
from support.forms import form

SURVEY = """
type | name | label | appearance | parameters
audit | audit | | | {parameters}
text | first | First | |
begin group | page | Page | field-list |
text | a | A | |
text | b | B | |
end group | | | |
begin repeat | r | R | |
text | in_r | In R | |
end repeat | | | |
"""
EVERYTHING = (
    "location-priority=balanced location-min-interval=60 location-max-age=120 track-changes=true identify-user=true"
    " track-changes-reasons=on-form-edit"
)
START = datetime(2026, 11, 23, 8, 0, 0, 123000, UTC)
MILLIS = int(START.timestamp() * 1000)


class Clock:
    """Stands still until it is moved."""

    def __init__(self) -> None:
        self.at = START

    def __call__(self) -> datetime:
        return self.at

    def on(self, seconds: float) -> None:
        self.at += timedelta(seconds=seconds)


def begun(parameters: str = "", survey: str = SURVEY) -> tuple[FormSession, AuditLog, Clock]:
    clock = Clock()
    session = form(survey.format(parameters=parameters)).new_session(now=clock, metadata={"username": "AB-012"})
    assert session.audit is not None
    return session, session.audit, clock


def rows(log: AuditLog) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(log.csv().decode(), newline="")))


def told(log: AuditLog) -> list[tuple[str, str, str]]:
    """Return (event, node, seconds from start to end) of each row."""
    return [
        (r["event"], r["node"], str((int(r["end"]) - int(r["start"])) / 1000) if r["end"] else "") for r in rows(log)
    ]


def test_a_form_that_does_not_ask_has_no_log() -> None:
    session = form("type | name | label\n text | a | A").new_session()
    assert session.audit is None
    assert "audit" not in json.loads(session.draft())


@pytest.mark.parametrize(
    ("parameters", "columns"),
    [
        ("", "event,node,start,end"),
        ("track-changes=true", "event,node,start,end,old-value,new-value"),
        ("track-changes=false", "event,node,start,end"),
        ("identify-user=true", "event,node,start,end,user"),
        ("track-changes-reasons=on-form-edit", "event,node,start,end,change-reason"),
        (EVERYTHING, "event,node,start,end,latitude,longitude,accuracy,old-value,new-value,user,change-reason"),
    ],
)
def test_the_columns_are_those_that_the_form_asks_for(parameters: str, columns: str) -> None:
    _, log, _ = begun(parameters)
    assert log.csv().decode() == columns + "\n"


def test_the_place_is_never_recorded_and_the_form_says_so() -> None:
    session, log, _ = begun(EVERYTHING)
    log.form_start()
    assert log.csv().decode().splitlines()[1] == f"form start,,{MILLIS},,,,,,,AB-012,"
    assert [notice.code for notice in session.definition.notices] == ["audit-location"]
    assert begun("track-changes=true")[0].definition.notices == ()


def test_a_working_day_as_collect_would_tell_it() -> None:
    session, log, clock = begun("track-changes=true")
    log.form_start()
    log.entered("/data/first")
    clock.on(2)
    session.answer("/data/first", "one")
    log.entered("/data/page/a")
    clock.on(3)
    session.answer("/data/page/a", 'He said "no", then\nleft')
    log.entered("/data/page/b")
    clock.on(1)
    ref = session.add_repeat("/data/r")
    log.repeat_added(ref)
    log.entered(f"{ref}/in_r")
    clock.on(4)
    log.jump()
    log.repeat_removed()
    log.constraint_error()
    log.end_screen()
    clock.on(1)
    log.save()
    log.finalize()
    assert told(log) == [
        ("form start", "", ""),
        ("question", "/data/first", "2.0"),
        ("group questions", "/data/page", "4.0"),
        ("question", "/data/page/a", "3.0"),
        ("add repeat", "/data/r[2]", "0.0"),
        ("question", "/data/r[2]/in_r", "4.0"),
        ("jump", "", "0.0"),
        ("delete repeat", "", ""),
        ("constraint error", "", ""),
        ("end screen", "", "1.0"),
        ("form save", "", ""),
        ("form exit", "", ""),
        ("form finalize", "", ""),
    ]
    answered = rows(log)[3]
    assert (answered["old-value"], answered["new-value"]) == ("", 'He said "no", then\nleft')
    assert b'"He said ""no"", then\nleft"' in log.csv()
    assert rows(log)[0]["start"] == str(MILLIS)


def test_questions_on_one_screen_are_logged_only_when_changes_are_wanted() -> None:
    session, log, clock = begun()
    log.entered("/data/page/a")
    clock.on(1)
    session.answer("/data/page/a", "x")
    log.entered("/data/page/b")
    clock.on(1)
    log.left()
    assert told(log) == [("group questions", "/data/page", "2.0")]
    session, log, clock = begun("track-changes=true")
    log.entered("/data/page/a")
    session.answer("/data/page/a", "x")
    session.answer("/data/page/a", "")
    log.left()
    assert [event for event, _, _ in told(log)] == ["group questions"]


def test_what_is_typed_and_taken_back_leaves_no_values() -> None:
    session, log, _ = begun("track-changes=true")
    log.entered("/data/first")
    session.answer("/data/first", "x")
    session.answer("/data/first", "")
    log.left()
    assert [(r["old-value"], r["new-value"]) for r in rows(log)] == [("", "")]
    session, log, _ = begun()
    log.entered("/data/first")
    session.answer("/data/first", "secret")
    log.left()
    assert b"secret" not in log.csv()


def test_entering_again_what_is_entered_goes_on() -> None:
    _, log, clock = begun()
    log.entered("/data/first")
    clock.on(1)
    log.entered("/data/first")
    clock.on(1)
    assert told(log) == [("question", "/data/first", "2.0")]
    log.entered("/data/nowhere")
    log.entered("/data")
    assert len(told(log)) == 1


def test_a_question_whose_instance_has_gone_still_ends() -> None:
    session, log, clock = begun("track-changes=true")
    log.entered("/data/r[1]/in_r")
    session.remove_repeat("/data/r[1]")
    clock.on(1)
    log.left()
    assert told(log) == [("question", "/data/r[1]/in_r", "1.0")]


def test_the_log_is_in_the_draft_and_goes_on() -> None:
    session, log, clock = begun(EVERYTHING)
    log.form_start()
    log.entered("/data/first")
    clock.on(5)
    draft = session.draft()  # the program is killed here
    again = session.definition.open_session(draft, now=clock, metadata={"username": "AB-012"})
    assert again.audit is not None
    again.audit.form_resume()
    assert told(again.audit) == [("form start", "", ""), ("question", "/data/first", "5.0"), ("form resume", "", "")]


@pytest.mark.parametrize("state", [{}, "x", [["form start"]], [["a", "b", "c", None, "", "", "", ""]], [1]])
def test_a_damaged_log_in_a_draft_is_refused(state: object) -> None:
    session, _, _ = begun()
    draft = json.loads(session.draft())
    draft["audit"] = state
    with pytest.raises(FormDraftError):
        session.definition.open_session(json.dumps(draft).encode())


def test_a_draft_from_before_there_was_a_log_opens() -> None:
    session, _, _ = begun()
    draft = json.loads(session.draft())
    del draft["audit"]
    again = session.definition.open_session(json.dumps(draft).encode())
    assert again.audit is not None
    assert rows(again.audit) == []


def test_an_edit_goes_on_from_the_earlier_log() -> None:
    session, log, clock = begun(EVERYTHING)
    log.form_start()
    log.entered("/data/first")
    session.answer("/data/first", "a, b")
    log.finalize()
    earlier = log.csv()
    edited = session.definition.open_instance(session.serialise(), revise=True, now=clock)
    assert edited.audit is not None
    edited.audit.go_on_from(earlier)
    assert edited.audit.csv() == earlier
    edited.audit.form_resume()
    edited.audit.change_reason("Typing error")
    assert rows(edited.audit)[-1]["change-reason"] == "Typing error"
    assert edited.audit.csv().startswith(earlier)


@pytest.mark.parametrize(
    "content", [b"\xff", b"a,b\n1,2\n", b"event,node,start,end\nx,,soon,\n", b'event,node,start,end\n"x']
)
def test_an_earlier_log_that_is_none_is_refused(content: bytes) -> None:
    _, log, _ = begun()
    log.form_start()
    with pytest.raises(FormDraftError):
        log.go_on_from(content)
    assert len(rows(log)) == 1


def test_time_never_goes_back() -> None:
    _, log, clock = begun()
    log.form_start()
    clock.on(-3600)
    log.entered("/data/first")
    log.left()
    assert told(log)[-1] == ("question", "/data/first", "0.0")
    assert {row["start"] for row in rows(log)} == {str(MILLIS)}


def test_a_log_stays_within_its_bounds() -> None:
    _, log, _ = begun()
    for _ in range(MAX_EVENTS + 10):
        log.jump()
    log.finalize()
    found = told(log)
    assert len(found) == MAX_EVENTS + 2
    assert found[-1][0] == "form finalize"


def test_however_long_the_log_the_draft_opens() -> None:
    session, log, _ = begun()
    for _ in range(MAX_EVENTS):
        log.jump()
    for _ in range(MAX_EVENTS + 5):
        log.save()
    again = session.definition.open_session(session.draft())
    assert again.audit is not None
    assert again.audit.csv() == log.csv()


@given(st.text(st.characters(codec="utf-8", exclude_characters="\r", exclude_categories=("Cc", "Cs")) | st.just("\n")))
def test_any_answer_comes_back_from_the_file(text: str) -> None:
    session, log, _ = begun("track-changes=true")
    log.entered("/data/first")
    session.answer("/data/first", text)
    log.left()
    assert rows(log)[0]["new-value"] == session.node("/data/first").value
