"""What holds for any answers: drafts and submissions come back the same, hiding loses nothing."""

from xml.etree import ElementTree as ET

from hypothesis import given, settings
from hypothesis import strategies as st

from fieldmonitor.forms import FormSession
from support.forms import form

DEFINITION = form("""
type | name | label | relevant | calculation | required
text | a | A | | |
integer | n | N | | |
begin_group | g | G | ${n} > 0 | |
text | b | B | | | yes
begin_repeat | r | R | | |
text | c | C ${k} | | |
integer | d | D | | |
calculate | k | | | position(..) |
end_repeat | | | | |
calculate | s | | | sum(${d}) |
end_group | | | | |
calculate | out | | | concat(${a}, ${b}, ${s}, join('+', ${c})) |
""")

ANY_TEXT = st.text(max_size=30)
REFS = ("/data/a", "/data/n", "/data/g/b", "/data/g/r[1]/c", "/data/g/r[1]/d", "/data/g/r[2]/c", "/data/g/r[2]/d")
ANSWERS = st.lists(st.tuples(st.sampled_from(REFS), st.one_of(ANY_TEXT, st.integers(-9, 99).map(str))), max_size=12)


def filled(answers: list[tuple[str, str]]) -> FormSession:
    session = DEFINITION.new_session()
    session.answer("/data/n", "1")
    session.add_repeat("/data/g/r")
    for ref, value in answers:
        session.answer(ref, value)
    return session


def seen(session: FormSession) -> dict[str, tuple[str, bool, str | None, str]]:
    """Return what each question shows; the record's own id differs from one record to the next."""
    return {
        node.ref: (node.value, node.relevant, node.violation, node.label)
        for node in session.root.walk()
        if node.name != "instanceID"
    }


@settings(max_examples=50, deadline=None)
@given(ANSWERS)
def test_a_draft_reopens_as_it_was_left(answers: list[tuple[str, str]]) -> None:
    session = filled(answers)
    again = DEFINITION.open_session(session.draft())
    assert seen(again) == seen(session)
    assert again.draft() == session.draft()


@settings(max_examples=50, deadline=None)
@given(ANSWERS)
def test_a_submission_carries_every_relevant_answer_exactly(answers: list[tuple[str, str]]) -> None:
    session = filled(answers)
    xml = session.serialise()
    root = ET.fromstring(xml)
    for name, node in session.root.kids.items():
        if node.relevant and node.spec.is_leaf:
            assert (root.findtext(name) or "") == node.value
    assert DEFINITION.open_instance(xml).serialise() == xml


@settings(max_examples=50, deadline=None)
@given(ANSWERS)
def test_hiding_and_showing_changes_nothing(answers: list[tuple[str, str]]) -> None:
    session = filled(answers)
    session.answer("/data/n", "1")
    before = seen(session)
    session.answer("/data/n", "0")
    session.answer("/data/n", "1")
    assert seen(session) == before


@settings(max_examples=50, deadline=None)
@given(ANSWERS, st.integers(1, 2))
def test_changes_step_by_step_end_where_a_fresh_evaluation_ends(answers: list[tuple[str, str]], gone: int) -> None:
    session = filled(answers)
    session.answer("/data/n", "1")
    session.remove_repeat(f"/data/g/r[{gone}]")
    assert seen(DEFINITION.open_session(session.draft())) == seen(session)


@settings(max_examples=50, deadline=None)
@given(ANSWERS)
def test_what_is_kept_between_looks_is_never_stale(answers: list[tuple[str, str]]) -> None:
    session = DEFINITION.new_session()
    session.answer("/data/n", "1")
    session.add_repeat("/data/g/r")
    for ref, value in answers:
        seen(session)  # fills every cache before the next change
        session.answer(ref, value)
    assert seen(session) == seen(filled(answers))
