"""The forms that come with the program: each can be filled by its own rules, finalised, read, kept and reopened."""

import random
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from fieldmonitor.forms import FormDefinition, load_form
from fieldmonitor.forms.filler import CannotFill, fill
from fieldmonitor.forms.steps import dump
from support.forms import BUILT_IN, form, seeded


@pytest.fixture(scope="module", params=BUILT_IN, ids=lambda path: path.stem)
def definition(request: pytest.FixtureRequest) -> FormDefinition:
    path: Path = request.param
    return load_form(path)


def test_there_are_ten() -> None:
    assert len(BUILT_IN) == 10


@pytest.mark.parametrize("seed", range(4))
def test_filled_at_random_it_is_valid_and_reads_back(definition: FormDefinition, seed: int) -> None:
    session = definition.new_session(language="en")
    fill(session, random.Random(seed), rows=(1, 3))
    assert session.validate() == []
    xml = session.serialise()
    ET.fromstring(xml)
    russian = definition.read(xml, "ru")
    english = {answer.ref: answer for answer in definition.read(xml, "en")}
    assert len(russian) == len(english) > 30
    for answer in russian:
        node = session.node(answer.ref)
        assert node.relevant and node.value == answer.value
        assert english[answer.ref].label == (node.label or node.name)
    again = definition.open_instance(xml)
    assert again.validate() == []
    assert again.serialise() == xml


def test_the_same_seed_gives_the_same_answers(definition: FormDefinition) -> None:
    def answers() -> list[tuple[str, str]]:
        session = definition.new_session(now=lambda: __import__("datetime").datetime.fromisoformat("2026-03-15T12:00Z"))
        fill(session, seeded(3))
        return [(node.ref, node.value) for node in session.root.walk() if node.name != "instanceID"]

    assert answers() == answers()


def test_every_question_has_words_in_both_languages(definition: FormDefinition) -> None:
    for question in definition.questions:
        if question.kind in ("calculate", "hidden"):
            continue
        assert all(question.labels[language].strip() for language in definition.languages), question.path


def test_what_is_overridden_stands() -> None:
    definition = load_form(next(path for path in BUILT_IN if path.stem == "border_incident"))
    session = definition.new_session(language="en")
    fill(
        session,
        seeded(1),
        overrides={
            "obs_mode": "om_interview", "consent_interview": "yes", "persons": 3, "acts": lambda _node, _rng: 1,
            "narrative": "What was said.", "monitor_code": "AB-012", "case_code": "",
        },
    )  # fmt: skip
    assert session.validate() == []
    root = ET.fromstring(session.serialise())
    assert len(root.findall("persons")) == 3 and len(root.findall("acts")) == 1
    found = {answer.name: answer.value for answer in definition.read(session.serialise())}
    assert (found["narrative"], found["monitor_code"], found["obs_mode"]) == (
        "What was said.",
        "AB-012",
        "om_interview",
    )
    assert "case_code" not in found


@pytest.mark.parametrize(
    ("kind", "rule"),
    [
        ("integer", ". >= 40 and . < 42"),
        ("integer", "40 < . and 45 >= ."),
        ("decimal", ". > 0 and . <= 1"),
        ("date", ". > today()"),
        ("date", ". <= date('2020-01-31') and . >= date('2020-01-01')"),
        ("text", "regex(., '^(UTC|[A-Z][a-z]+/[A-Z][a-z]+(_[A-Z][a-z]+)?)$')"),
        ("text", r"regex(., '\d{2}\.\d{3}|[^a-z]{4}')"),
        ("text", "string-length(.) < 5"),
        ("select_multiple l", "count-selected(.) = 2"),
        ("select_multiple l", "not(selected(., 'none') and count-selected(.) > 1)"),
        ("rank l", "selected-at(., 0) != 'a'"),
        ("range", ". > 3"),
        ("geoshape", ""),
        ("geotrace", ""),
        ("dateTime", ". <= now()"),
        ("time", ""),
        ("acknowledge", ""),
        ("image", ""),
        ("barcode", ""),
    ],
)
def test_answers_are_found_for_every_kind_of_question(kind: str, rule: str) -> None:
    definition = form(
        f"type | name | label | required | constraint\n{kind} | q | Q | yes | {rule.replace('|', chr(92) + '|')}",
        choices="list_name | name | label\nl | a | A\nl | b | B\nl | none | None",
    )
    for seed in range(5):
        session = definition.new_session()
        fill(session, random.Random(seed))
        assert session.node("/data/q").value


def test_a_form_that_nothing_satisfies_is_told() -> None:
    session = form("type | name | label | required | constraint\ninteger | q | Q | yes | . > 2 and . < 1").new_session()
    with pytest.raises(CannotFill, match="/data/q"):
        fill(session, seeded())


def test_any_order_of_changes_ends_where_a_fresh_evaluation_ends(definition: FormDefinition) -> None:
    session = definition.new_session(language="en")
    rng = seeded(11)
    fill(session, rng, rows=(0, 2), optional=0.4)
    for _ in range(25):
        node = rng.choice([node for node in session.root.walk() if node.parent is not None])
        if node.can_add and node.count < 3:
            session.add_repeat(node.ref)
        elif node.kind == "instance":
            session.remove_repeat(node.ref)
        elif node.choices:
            session.answer(node.ref, rng.choice([*(choice.value for choice in node.choices), ""]))
        elif node.spec.is_leaf and node.control and not node.readonly:
            session.answer(node.ref, rng.choice(["", "1", "2026-01-01", "AB-12"]))
        dump(session)  # fills every cache before the next change
    fresh = definition.open_session(session.draft())
    assert dump(fresh) == dump(session)
