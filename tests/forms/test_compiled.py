"""A form kept as bytes is the form: same questions, same answers, same circles of change; anything else is refused."""

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fieldmonitor.forms import FormDefinition, FormLoadError, load_compiled, load_form
from fieldmonitor.forms.filler import fill
from fieldmonitor.forms.steps import dump, run_steps
from support.forms import BUILT_IN, form, seeded

CASES = Path(__file__).parents[3] / "shared" / "forms-conformance" / "cases"
NAMES = sorted(path.name for path in CASES.iterdir()) if CASES.is_dir() else []


def again(definition: FormDefinition) -> FormDefinition:
    return load_compiled(definition.compiled(), definition.media)


@pytest.mark.parametrize("name", NAMES)
def test_every_case_runs_the_same(name: str) -> None:
    definition = load_form(CASES / name / "form.xml")
    steps = json.loads((CASES / name / "steps.json").read_text())
    before, after = run_steps(definition, steps), run_steps(again(definition), steps)
    assert len(before["dumps"]) == len(after["dumps"])
    for one, other in zip(before["dumps"], after["dumps"], strict=True):
        differing = [ref for ref in one["nodes"] if one["nodes"][ref] != other["nodes"][ref]]
        assert [ref for ref in differing if not ref.endswith(("instanceID", "instanceName"))] == []


@pytest.mark.parametrize("path", BUILT_IN, ids=lambda path: path.stem)
def test_the_product_forms_come_back_whole(path: Path) -> None:
    definition = load_form(path)
    kept = again(definition)
    for name in ("form_id", "version", "title", "languages", "default_language", "questions", "hash", "xml",
                 "submission", "notices"):  # fmt: skip
        assert getattr(kept, name) == getattr(definition, name), name
    session = kept.new_session()
    fill(session, seeded())
    assert dump(definition.open_session(session.draft())) == dump(kept.open_session(session.draft()))
    assert again(kept).compiled() == definition.compiled()


# ruff: noqa: E501 - a form is easier to read as the table that its author writes
EVERYTHING = form(
    """
type | name | label::en | label::ru | media::image::en | calculation | trigger | relevant | constraint | constraint_message::en | choice_filter | repeat_count
start-geopoint | here | | | | | | | | | |
select_one_from_file towns.csv | town | T | Т | a.png | | | | | | region = ${r} |
text | r | R | Р | | | | | . != 'z' | Not ${r} | |
begin_repeat | p | P ${r} | П ${r} | | | | | | | | 2
text | v | V ${k} | | | | | | | | |
calculate | k | | | | position(..) | | | | | |
end_repeat | | | | | | | | | | |
text | c | C | | | now() | ${r} | ${r} != '' | | | |
background-geopoint | bg | | | | | ${r} | | | | |
calculate | old | | | | coalesce(${last-saved#r}, 'none') | | | | | |
""",
    settings="form_id | version | public_key | default_language\n t | 1 | QUJD | en",
    media={"towns.csv": b"name,label,region\na,Alpha,x\nb,Beta,y\n", "a.png": b"png"},
)  # fmt: skip


def test_everything_that_a_form_may_have() -> None:
    kept = again(EVERYTHING)
    results = []
    for definition in (EVERYTHING, kept):
        session = definition.new_session(last_saved="<data id='t'><r>saved</r></data>")
        session.answer("/data/r", "x")
        session.answer("/data/p[2]/v", "two")
        session.set_language("ru")
        session.answer("/data/town", "a")
        found = {ref: node for ref, node in dump(session).items() if not ref.endswith(("/c", "instanceID"))}
        results.append(
            (found, session.wanted_positions(), session.node("/data/town").media, session.texts("/data/r", "en"))
        )
    assert results[0] == results[1]
    assert (kept.notices, kept.media) == (EVERYTHING.notices, EVERYTHING.media)
    assert kept.media["a.png"] == b"png"
    assert results[1][0]["/data/old"]["value"] == "saved"


BYTES = EVERYTHING.compiled()


@settings(max_examples=150, deadline=None)
@given(st.integers(0, len(BYTES) - 1), st.integers(1, 255))
def test_one_changed_byte_is_refused(place: int, change: int) -> None:
    damaged = bytearray(BYTES)
    damaged[place] ^= change
    with pytest.raises(FormLoadError):
        load_compiled(bytes(damaged), {})


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04", BYTES[:-1], BYTES + b" ", BYTES[:60], EVERYTHING.xml])
def test_foreign_bytes_are_refused(data: bytes) -> None:
    with pytest.raises(FormLoadError) as caught:
        load_compiled(data, {})
    assert [problem.code for problem in caught.value.problems] == ["compiled-form"]


def test_files_beside_a_form_are_found(tmp_path: Path) -> None:
    (tmp_path / "form.xml").write_bytes(EVERYTHING.xml)
    (tmp_path / "towns.csv").write_bytes(EVERYTHING.media["towns.csv"])
    assert set(load_form(tmp_path / "form.xml").media) == {"towns.csv"}
    (tmp_path / "a.png").write_bytes(b"png")
    (tmp_path / "b.png").write_bytes(b"another")
    assert load_form(tmp_path / "form.xml").media == EVERYTHING.media
