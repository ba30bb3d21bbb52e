"""Taking back and doing again: whatever was done, the record comes back as it was, and forth as it had been."""

import contextlib
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fieldmonitor.forms import Changes, FormAnswerError, FormSession, Node
from fieldmonitor.forms.steps import dump
from support.forms import form, values

CHOICES = """
list_name | name | label::en | label::ru | of
t | a | A | А | x
t | b | B | Б | y
"""
DEFINITION = form(
    """
type | name | label::en | label::ru | relevant | calculation | trigger | choice_filter | repeat_count | required
text | a | A ${n} | А ${n} | | | | | | yes
integer | n | N | Н | | | | | |
select_one t | t | T | Т | | | | of = ${a} | |
begin_group | g | G | Г | ${n} > 0 | | | | |
text | b | B | Б | | | | | | yes
begin_repeat | r | R | Р | | | | | |
text | c | C ${k} | С ${k} | | | | | |
integer | d | D | Д | | | | | |
calculate | k | | | | position(..) | | | |
calculate | luck | | | | if(${d} > 1, random(), 0) | | | |
begin_repeat | i | I | И | | | | | |
text | e | E | Е | ${c} != 'x' | | | | |
end_repeat | | | | | | | | |
end_repeat | | | | | | | | |
end_group | | | | | | | | |
begin_repeat | m | M ${q} | М ${q} | | | | | ${n} |
text | p | P | П | | | | | |
calculate | q | | | | once(random()) | | | |
end_repeat | | | | | | | | |
text | copy | Copy | Копия | | concat(${a}, '!') | ${n} | | |
calculate | named | | | | jr:choice-name(${t}, '${t}') | | | |
calculate | out | | | | concat(${a}, ${b}, sum(${d}), join('+', ${c}), count(${e})) | | | |
""",
    choices=CHOICES,
)

ROW, INNER = st.integers(1, 3), st.integers(1, 2)
LEAVES = st.one_of(
    st.sampled_from(["/data/a", "/data/n", "/data/t", "/data/g/b"]),
    st.builds("/data/g/r[{}]/{}".format, ROW, st.sampled_from("cd")),
    st.builds("/data/g/r[{}]/i[{}]/e".format, ROW, INNER),
    st.builds("/data/m[{}]/p".format, ROW),
)
VALUES = st.sampled_from(["", "x", "y", "a", "b", "0", "1", "2", "3"])
INSTANCES = st.one_of(st.builds("/data/g/r[{}]".format, ROW), st.builds("/data/g/r[{}]/i[{}]".format, ROW, INNER))
REPEATS = st.one_of(st.just("/data/g/r"), st.builds("/data/g/r[{}]/i".format, ROW))
OPERATIONS = st.one_of(
    st.tuples(st.just("answer"), LEAVES, VALUES),
    st.tuples(st.just("add_repeat"), REPEATS),
    st.tuples(st.just("remove_repeat"), INSTANCES),
    st.tuples(st.just("move_repeat"), INSTANCES, ROW),
    st.tuples(st.just("checkpoint")),
)


def do(session: FormSession, operation: tuple[Any, ...]) -> None:
    with contextlib.suppress(FormAnswerError):  # not every ref exists at every moment
        getattr(session, operation[0])(*operation[1:])


def state(session: FormSession) -> tuple[Any, ...]:
    return dump(session), session.draft(), [id(node) for node in session.root.walk()]


@settings(max_examples=60, deadline=None)
@given(st.lists(OPERATIONS, max_size=14), st.lists(st.booleans(), max_size=12))
def test_any_operations_go_back_and_forth(operations: list[tuple[Any, ...]], way: list[bool]) -> None:
    session = DEFINITION.new_session()
    states = [state(session)]
    for operation in (("answer", "/data/n", "1"), *operations):
        do(session, operation)
        session.checkpoint()
        if state(session) != states[-1]:
            states.append(state(session))
    at = len(states) - 1
    for back in (*way, *[True] * len(states), *[False] * len(states)):
        moved = session.undo() if back else session.redo()
        towards = at + (-1 if back else 1)
        assert (moved is not None) == (0 <= towards < len(states))
        at = min(max(towards, 0), len(states) - 1)
        assert state(session) == states[at]


@settings(max_examples=30, deadline=None)
@given(st.lists(OPERATIONS, max_size=10))
def test_what_comes_back_goes_on_working(operations: list[tuple[Any, ...]]) -> None:
    session = DEFINITION.new_session()
    for operation in operations:
        do(session, operation)
    while session.undo() is not None:
        pass
    fresh = DEFINITION.open_session(session.draft())
    for one in (session, fresh):
        one.answer("/data/n", "1")
        one.answer("/data/g/r[1]/c", "x")
        one.answer("/data/a", "y")
    before, after = dump(session), dump(fresh)
    assert [
        ref for ref in before if before[ref] != after[ref] and not ref.endswith(("luck", "/q", "/m[1]", "/m"))
    ] == []


@settings(max_examples=40, deadline=None)
@given(st.lists(OPERATIONS, max_size=12))
def test_a_draft_after_any_operations_is_the_record(operations: list[tuple[Any, ...]]) -> None:
    session = DEFINITION.new_session()
    session.answer("/data/n", "2")
    for operation in operations:
        do(session, operation)
    again = DEFINITION.open_session(session.draft())
    before, after = dump(session), dump(again)
    assert [ref for ref in {**before, **after} if before.get(ref) != after.get(ref) and not ref.endswith("luck")] == []
    assert {ref: node.stored for ref, node in refs(again).items() if not ref.endswith("luck")} == {
        ref: node.stored for ref, node in refs(session).items() if not ref.endswith("luck")
    }


def refs(session: FormSession) -> dict[str, Node]:
    return {node.ref: node for node in session.root.walk()}


def test_typing_is_one_step_until_something_else_is_done() -> None:
    session = DEFINITION.new_session()
    for text in ("h", "he", "hey"):
        session.answer("/data/a", text)
    session.answer("/data/n", "1")
    assert (session.undo(), session.undo(), session.undo()) == ("/data/n", "/data/a", None)
    assert values(session, "a", "copy") == ["", ""]
    assert (session.can_undo, session.can_redo) == (False, True)
    assert session.redo() == "/data/a"
    assert values(session, "a") == ["hey"]
    session.checkpoint()
    session.answer("/data/a", "hey you")
    assert not session.can_redo, "a new answer ends what was taken back"
    session.undo()
    assert values(session, "a") == ["hey"]


def test_an_answer_that_changes_nothing_is_no_step() -> None:
    session = DEFINITION.new_session()
    session.answer("/data/a", "")
    assert not session.can_undo
    session.answer("/data/a", "x")
    session.answer("/data/a", "")
    assert not session.can_undo


def test_what_an_answer_set_off_comes_back_with_it() -> None:
    session = DEFINITION.new_session()
    session.answer("/data/a", "x")
    session.answer("/data/n", "2")
    assert values(session, "copy") == ["x!"]
    assert session.node("/data/m").count == 2
    session.undo()
    assert values(session, "copy", "n") == ["", ""]
    assert session.node("/data/m").count == 0


def test_a_removed_instance_comes_back_whole_and_in_place() -> None:
    session = DEFINITION.new_session()
    session.answer("/data/n", "1")
    session.add_repeat("/data/g/r")
    for place, name in enumerate(("one", "two"), 1):
        session.answer(f"/data/g/r[{place}]/c", name)
        if place == 2:
            session.add_repeat("/data/g/r[2]/i")
        session.answer(f"/data/g/r[{place}]/i[1]/e", name)
    held = session.node("/data/g/r[1]")
    session.remove_repeat("/data/g/r[1]")
    assert held.gone
    assert session.undo() == "/data/g/r[1]"
    assert session.node("/data/g/r[1]") is held
    assert [session.node(f"/data/g/r[{n}]/i[1]/e").value for n in (1, 2)] == ["one", "two"]
    assert session.node("/data/g/r[2]/c").label == "C 2"
    assert session.redo() == "/data/g/r"
    assert session.node("/data/g/r[1]/c").value == "two"


def test_moving_an_instance() -> None:
    session = DEFINITION.new_session()
    session.answer("/data/n", "1")
    for place, name in enumerate(("one", "two", "three"), 1):
        if place > 1:
            session.add_repeat("/data/g/r")
        session.answer(f"/data/g/r[{place}]/c", name)
    assert session.move_repeat("/data/g/r[3]", 1) == "/data/g/r[1]"
    assert session.node("/data/out").value.endswith("three+one+two1")
    assert [session.node(f"/data/g/r[{n}]/c").label for n in (1, 2, 3)] == ["C 1", "C 2", "C 3"]
    assert session.undo() == "/data/g/r[3]"
    assert session.node("/data/out").value.endswith("one+two+three1")
    for ref, place in (("/data/g/r[1]", 0), ("/data/g/r[1]", 4), ("/data/g/r", 1), ("/data/m[1]", 1), ("/data/a", 1)):
        with pytest.raises(FormAnswerError):
            session.move_repeat(ref, place)


def test_observers_hear_of_what_came_back() -> None:
    session = DEFINITION.new_session()
    session.answer("/data/n", "1")
    heard: list[Changes] = []
    session.observe(heard.append)
    session.undo()
    assert {"/data/n", "/data/copy"} <= heard[0].value
    assert {"/data/g", "/data/g/b"} <= heard[0].relevance
    assert "/data/m" in heard[0].structure
    assert "/data/a" in heard[0].label


def test_a_change_of_language_is_not_taken_back_with_what_was_said_in_it() -> None:
    session = DEFINITION.new_session()
    session.answer("/data/a", "x")
    session.answer("/data/t", "a")
    session.answer("/data/n", "1")
    session.set_language("ru")
    assert values(session, "named") == ["А"]
    session.undo()
    session.undo()
    session.redo()
    assert (session.language, *values(session, "named")) == ("ru", "А")


def test_a_question_in_another_language_without_switching() -> None:
    session = DEFINITION.new_session()
    session.answer("/data/n", "5")
    session.answer("/data/a", "x")
    found = session.texts("/data/a", "ru")
    assert (found.label, found.hint, found.guidance, found.choices, found.message) == ("А 5", "", "", (), None)
    assert [(c.value, c.label) for c in session.texts("/data/t", "ru").choices] == [("a", "А")]
    assert (session.language, session.node("/data/a").label) == ("en", "A 5")
    with pytest.raises(FormAnswerError):
        session.texts("/data/a", "fr")
