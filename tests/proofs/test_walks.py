"""Short walks beside JavaRosa over the forms in tests/fixtures/walks; `walks.py` takes any forms, and longer walks."""

from pathlib import Path

import pytest

from fieldmonitor.forms import load_form
from support.differing import differences, same, same_value
from support.javarosa import Walk, missing
from support.scripts import script
from support.walking import made

FORMS = Path(__file__).parents[1] / "fixtures" / "walks"


@pytest.mark.skipif(bool(missing()), reason=missing() or "JavaRosa runs here")
def test_javarosa_shows_the_same_but_for_what_is_ruled() -> None:
    count = script(Path(__file__).with_name("walks.py")).run([FORMS], walks=3, steps=30, seed="ci")
    assert count.forms == len(list(FORMS.glob("*.md")))
    assert count.steps > 300
    assert count.refused == []
    assert count.different == {}
    assert count.stopped == 0


def test_a_walk_is_the_same_for_the_same_seed() -> None:
    form = FORMS / "repeats.md"
    one, two = (made(load_form(form), form, FORMS, "a", "seed", 25) for _ in range(2))
    assert one.steps == two.steps
    assert len(one.shown) == len(one.steps)
    assert {step["op"] for step in one.steps} >= {"init", "answer", "add_repeat"}


def test_what_differs_is_told_once_with_its_step() -> None:
    def look(value: str) -> dict[str, object]:
        return {"value": value, "relevant": True, "required": False, "readonly": False}

    ours, theirs = (
        Walk("w", FORMS / "numbers.md", FORMS, [{"op": "init"}, {"op": "answer"}], gone=[[], []]) for _ in range(2)
    )
    ours.shown = [{"/d/r[1]/a": look("1"), "/d/b": look("x")}, {"/d/r[2]/a": look("1"), "/d/b": look("y")}]
    theirs.shown = [{"/d/r[1]/a": look("2"), "/d/b": look("x")}, {"/d/r[2]/a": look("2")}]
    told = [(found.step, found.ref, found.aspect, found.ours, found.theirs) for found in differences(ours, theirs)]
    assert told == [(0, "/d/r[1]/a", "value", "1", "2"), (1, "/d/b", "value", "y", "x")]


@pytest.mark.parametrize(
    ("one", "two", "equal"),
    [
        ("1.50", "1.5", True),
        ("1", "2", False),
        ("2024-06-15T10:00:00.000+03:00", "2024-06-15T07:00:00.000Z", True),
        ("2024-06-15", "2024-06-15T00:00:00.000+03:00", True),
        ("2024-06-15", "2024-06-16T00:00:00.000+03:00", False),
        ("1 2 0 0", "1.0 2.0", True),
        ("uuid:00000000-0000-4000-8000-000000000000", "uuid:00000000-0000-4000-8000-000000000001", True),
        ("a", "a ", False),
    ],
)
def test_values_are_the_same_in_either_spelling(one: str, two: str, equal: bool) -> None:
    assert same_value(one, two) is equal
    assert same("value", one, two) is equal
