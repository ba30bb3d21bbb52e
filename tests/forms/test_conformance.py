"""The recorded cases of two reference engines: every expectation of every case (docs/form-engine.md)."""

import importlib.util
import json
from pathlib import Path
from types import ModuleType

import pytest

from fieldmonitor.forms import load_form
from fieldmonitor.forms.steps import run_steps

CASES = Path(__file__).parents[3] / "shared" / "forms-conformance"
NAMES = sorted(path.name for path in (CASES / "cases").iterdir()) if CASES.is_dir() else []
if not NAMES:
    pytest.skip(
        "the conformance cases are not beside the project (../shared/forms-conformance)", allow_module_level=True
    )


@pytest.fixture(scope="module")
def judge() -> ModuleType:
    spec = importlib.util.spec_from_file_location("conformance_check", CASES / "check.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("source", ["form.xml", "form.xlsx"])
@pytest.mark.parametrize("name", NAMES)
def test_case(name: str, source: str, judge: ModuleType) -> None:
    folder = CASES / "cases" / name
    result = run_steps(load_form(folder / source), json.loads((folder / "steps.json").read_text()))
    count, failed = judge.check(folder, result)
    assert count
    assert failed == []


def test_the_large_form_runs() -> None:
    folder = CASES / "perf"
    result = run_steps(load_form(folder / "perf.xml"), json.loads((folder / "steps.json").read_text()), timing=True)
    nodes = result["dumps"][0]["nodes"]
    assert nodes["/data/n_rows"]["value"] == "200"
    assert nodes["/data/total"]["value"] == "4175"
    assert result["timing"]["steps"]
