"""The recorded cases of two reference engines: every expectation of every case (docs/form-engine.md)."""

import json

import pytest

from fieldmonitor.forms import load_form
from fieldmonitor.forms.steps import run_steps
from support.scripts import CASE_NAMES, CASES, NO_CASES, judge

if not CASE_NAMES:
    pytest.skip(NO_CASES, allow_module_level=True)


@pytest.mark.parametrize("source", ["form.xml", "form.xlsx"])
@pytest.mark.parametrize("name", CASE_NAMES)
def test_case(name: str, source: str) -> None:
    folder = CASES / "cases" / name
    result = run_steps(load_form(folder / source), json.loads((folder / "steps.json").read_text()))
    count, failed = judge().check(folder, result)
    assert count
    assert failed == []


def test_the_large_form_runs() -> None:
    folder = CASES / "perf"
    result = run_steps(load_form(folder / "perf.xml"), json.loads((folder / "steps.json").read_text()), timing=True)
    nodes = result["dumps"][0]["nodes"]
    assert nodes["/data/n_rows"]["value"] == "200"
    assert nodes["/data/total"]["value"] == "4175"
    assert result["timing"]["steps"]
