"""`forms run --steps`: the recorded cases through the command itself, and what is wrong with a form or with steps."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from support.cli import Shell
from support.forms import BUILT_IN, HEAD
from support.scripts import CASE_NAMES, CASES, NO_CASES, judge

INIT = {"op": "init", "clock": "2026-03-15T10:30:00Z", "tz": "UTC"}
FORM = (
    f"{HEAD}<h:head><h:title>T</h:title><model><instance><data id='t' version='1'><a/><b/></data></instance>"
    "<bind nodeset='/data/a' type='int'/><bind nodeset='/data/b' calculate='{rule}'/></model></h:head>"
    "<h:body><input ref='/data/a'><label>A é я</label></input></h:body></h:html>"
)


def form(folder: Path, rule: str = "/data/a + 1") -> Path:
    path = folder / "form.xml"
    path.write_text(FORM.replace("{rule}", rule), encoding="utf-8")
    return path


def written(path: Path, steps: object) -> Path:
    path.write_text(json.dumps(steps), encoding="utf-8")
    return path


@pytest.mark.parametrize("name", CASE_NAMES)
def test_every_case_through_the_command(name: str, shell: Shell) -> None:
    folder = CASES / "cases" / name
    ran = shell("forms", "run", folder / "form.xml", "--steps", folder / "steps.json")
    count, failed = judge().check(folder, ran.data)
    assert (ran.status, failed) == (0, [])
    assert count


@pytest.mark.skipif(not CASE_NAMES, reason=NO_CASES)
def test_a_case_through_the_real_program() -> None:
    """A spreadsheet with a list beside it, timed, as somebody runs it from another folder."""
    folder = CASES / "cases" / "50_field_visit_long"
    words = ["forms", "run", str(folder / "form.xlsx"), "--steps", str(folder / "steps.json"), "--timing"]
    ran = subprocess.run(
        [sys.executable, "-m", "fieldmonitor", *words], capture_output=True, check=True, cwd="/", timeout=120
    )
    data = json.loads(ran.stdout)
    count, failed = judge().check(folder, data)
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


# --- what authors are told ------------------------------------------------------------------------------------------

WARNED = """| survey |
| | type | name | label::English (en) | label::Russian (ru) | constraint |
| | text | phone | Phone | | |
| | integer | n | N | | . > 5 |
| | integer | m | M | Сколько | . > 5 |
| | integer | o | O | | |
| settings |
| | form_id | version |
| | warned | 1 |
"""
TWICE = """| survey |
| | type | name | label |
| | select_one l | q | Q |
| choices |
| | list_name | name | label |
| | l | a | A |
| | l | a | Other A |
"""


def test_check_tells_people_and_programs(shell: Shell, tmp_path: Path) -> None:
    path = tmp_path / "warned.md"
    path.write_text(WARNED, encoding="utf-8")
    ran = shell("forms", "check", path)
    assert ran.status == 0
    assert "The form warned can be used: 4 questions." in ran.out
    assert "rows 2\N{EN DASH}3, 5, column label::Russian (ru): There is no text in Russian (ru)." in ran.out
    assert "[personal-unmarked]" in ran.out
    data = shell("forms", "check", path, "--json").data
    assert (data["ok"], data["form"], data["errors"], data["warnings"]) == (True, "warned", 0, len(data["findings"]))
    assert [one["row"] for one in data["findings"] if one["code"] == "translation-missing"] == [2, 3, 5]
    russian = shell("forms", "check", path, "--json", "--language", "ru").data
    assert [one["code"] for one in russian["findings"]] == [one["code"] for one in data["findings"]]


def test_check_of_a_form_with_errors_ends_with_3(shell: Shell, tmp_path: Path) -> None:
    broken = form(tmp_path, "1 +")
    ran = shell("forms", "check", broken)
    assert ran.status == 3
    assert "cannot be used yet" in ran.out
    data = shell("forms", "check", broken, "--json").data
    assert (data["ok"], data["errors"], data["findings"][0]["severity"]) == (False, 1, "error")
    assert shell("forms", "check", tmp_path / "none.xlsx", "--json").code == "storage.missing"


def test_check_writes_a_mended_copy(shell: Shell, tmp_path: Path) -> None:
    path, copy = tmp_path / "twice.md", tmp_path / "copy.xlsx"
    path.write_text(TWICE, encoding="utf-8")
    ran = shell("forms", "check", path, "--mend", copy, "--json")
    assert (ran.status, ran.data["mended"]["path"]) == (3, str(copy))
    assert ran.data["mended"]["changes"]
    assert shell("forms", "check", copy, "--json").data["ok"]
    before = copy.read_bytes()
    assert shell("forms", "check", path, "--mend", copy, "--json").code == "storage.exists"
    assert copy.read_bytes() == before
    beyond = shell("forms", "check", form(tmp_path, "1 +"), "--mend", tmp_path / "other.xlsx")
    assert "No mended copy can be made" in beyond.out
    assert not (tmp_path / "other.xlsx").exists()


@pytest.mark.parametrize("path", BUILT_IN[:2], ids=lambda path: path.stem)
def test_the_forms_tests_run_by_the_command(path: Path, shell: Shell) -> None:
    ran = shell("forms", "test", path, "--json")
    assert (ran.status, ran.data["form"], ran.data["passed"]) == (0, path.stem, True)
    assert all(test["passed"] for test in ran.data["tests"])


def test_tests_that_fail_or_cannot_be_read(shell: Shell, tmp_path: Path) -> None:
    path = form(tmp_path)
    assert shell("forms", "test", path, "--json").code == "storage.missing"
    tests = tmp_path / "form.tests.md"
    tests.write_text(
        "# Adds\n| step | question | value |\n|-|-|-|\n| answer | a | 2 |\n| value | b | 3 |\n| value | b | 4 |\n"
    )
    ran = shell("forms", "test", path)
    assert ran.status == 3
    assert "row 6: b: expected 4, found 3." in ran.out
    assert "0 of 1 tests passed." in ran.out
    tests.write_text("# Adds\n| step | question | value |\n|-|-|-|\n| leap | a | 2 |\n")
    told = shell("forms", "test", path, "--json")
    assert (told.status, told.data["problems"][0]["row"]) == (3, 4)
    assert "There is no step leap" in shell("forms", "test", path).out
    assert shell("forms", "test", form(tmp_path, "1 +"), "--json").code == "form.invalid"
