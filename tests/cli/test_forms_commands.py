"""`forms run --steps`: the recorded cases through the command itself, and what is wrong with a form or with steps."""

import importlib.util
import json
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

from support.cli import Shell
from support.forms import HEAD

CASES = Path(__file__).parents[3] / "shared" / "forms-conformance"
NAMES = sorted(path.name for path in (CASES / "cases").iterdir()) if CASES.is_dir() else []
INIT = {"op": "init", "clock": "2026-03-15T10:30:00Z", "tz": "UTC"}
FORM = (
    f"{HEAD}<h:head><h:title>T</h:title><model><instance><data id='t' version='1'><a/><b/></data></instance>"
    "<bind nodeset='/data/a' type='int'/><bind nodeset='/data/b' calculate='{rule}'/></model></h:head>"
    "<h:body><input ref='/data/a'><label>A é я</label></input></h:body></h:html>"
)


@pytest.fixture(scope="module")
def judge() -> ModuleType:
    if not NAMES:
        pytest.skip("the conformance cases are not beside the project (../shared/forms-conformance)")
    spec = importlib.util.spec_from_file_location("conformance_check", CASES / "check.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def form(folder: Path, rule: str = "/data/a + 1") -> Path:
    path = folder / "form.xml"
    path.write_text(FORM.replace("{rule}", rule), encoding="utf-8")
    return path


def written(path: Path, steps: object) -> Path:
    path.write_text(json.dumps(steps), encoding="utf-8")
    return path


@pytest.mark.parametrize("name", NAMES)
def test_every_case_through_the_command(name: str, shell: Shell, judge: ModuleType) -> None:
    folder = CASES / "cases" / name
    ran = shell("forms", "run", folder / "form.xml", "--steps", folder / "steps.json")
    count, failed = judge.check(folder, ran.data)
    assert (ran.status, failed) == (0, [])
    assert count


def test_a_case_through_the_real_program(judge: ModuleType) -> None:
    """A spreadsheet with a list beside it, timed, as somebody runs it from another folder."""
    folder = CASES / "cases" / "50_field_visit_long"
    words = ["forms", "run", str(folder / "form.xlsx"), "--steps", str(folder / "steps.json"), "--timing"]
    ran = subprocess.run(
        [sys.executable, "-m", "fieldmonitor", *words], capture_output=True, check=True, cwd="/", timeout=120
    )
    data = json.loads(ran.stdout)
    count, failed = judge.check(folder, data)
    assert failed == []
    assert count == 684
    steps = json.loads((folder / "steps.json").read_text())
    assert [step["op"] for step in data["timing"]["steps"]] == [step["op"] for step in steps]
    assert data["timing"]["load_ms"] > 0 and data["timing"]["serialise_ms"] > 0


@pytest.mark.parametrize(
    ("rule", "told"), [("/data/b + 1", "/data/b"), ("nothing-like(1)", "nothing-like"), ("1 +", "/data/b")]
)
def test_a_form_that_cannot_be_used_is_still_data(shell: Shell, tmp_path: Path, rule: str, told: str) -> None:
    steps = written(tmp_path / "steps.json", [INIT])
    ran = shell("forms", "run", form(tmp_path, rule), "--steps", steps)
    assert ran.status == 3
    assert told in ran.data["load_error"]
    missing = shell("forms", "run", tmp_path / "none.xlsx", "--steps", steps)
    assert (missing.status, list(missing.data)) == (3, ["load_error"])


def test_a_step_that_does_not_fit_is_told_and_the_run_goes_on(shell: Shell, tmp_path: Path) -> None:
    steps = [
        INIT,
        {"op": "answer", "ref": "/data/nowhere", "value": "1"},
        {"op": "leap"},
        {"ref": "/data/a"},
        {"op": "answer", "ref": "/data/a", "value": "41"},
        {"op": "dump", "name": "end"},
    ]
    ran = shell("forms", "run", form(tmp_path), "--steps", written(tmp_path / "s.json", steps), "--timing")
    assert ran.status == 3
    assert [one["step"] for one in ran.data["refused"]] == [1, 2, 3]
    assert "/data/nowhere" in ran.data["refused"][0]["message"]
    nodes = ran.data["dumps"][0]["nodes"]
    assert (nodes["/data/b"]["value"], nodes["/data/a"]["label"]) == ("42", "A é я")
    assert len(ran.data["timing"]["steps"]) == len(steps)
    late = written(tmp_path / "late.json", steps[4:])
    assert shell("forms", "run", form(tmp_path), "--steps", late).data["refused"][0]["step"] == 0


def test_wrong_use_of_run(shell: Shell, tmp_path: Path) -> None:
    path, steps = form(tmp_path), written(tmp_path / "steps.json", [INIT])
    assert shell("forms", "run", path).status == 2
    assert shell("forms", "run", path, "--steps", steps, "--answers", steps).status == 2
    for content in ("{}", "[1]", "[", "\x00"):
        steps.write_text(content)
        assert shell("forms", "run", path, "--steps", steps).status == 2
    assert shell("forms", "run", path, "--steps", tmp_path / "none.json", "--json").code == "storage.missing"
