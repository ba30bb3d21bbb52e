"""Lists whose file is missing: refused, or empty where a form is only tried; and lists that a form names as it runs."""

import json
from pathlib import Path

import pytest

from fieldmonitor.forms import FormLoadError, load_form
from fieldmonitor.forms.checking import check_form
from fieldmonitor.services import authoring
from fieldmonitor.services.forms import try_form
from support.cli import Shell, shell
from support.forms import xform

__all__ = ["shell"]

LIST = "<instance id='sites' src='jr://file-csv/sites.csv'/>"
SELECT = (
    '<select1 ref="/data/site"><label>Site</label><itemset nodeset="instance(\'sites\')/root/item">'
    '<value ref="name"/><label ref="label"/></itemset></select1>'
)
ASKING = xform("<site/>", body=SELECT, model=LIST)
PULLING = xform("<k/><out/>", "<bind nodeset=\"/data/out\" calculate=\"pulldata('sites', 'label', 'name', /data/k)\"/>")


def _codes(error: pytest.ExceptionInfo[FormLoadError]) -> list[str]:
    return [problem.code for problem in error.value.problems]


@pytest.mark.parametrize("source", [ASKING, PULLING])
def test_a_list_that_the_form_reads_must_be_there(source: bytes) -> None:
    with pytest.raises(FormLoadError) as error:
        load_form(source, name="f.xml")
    assert _codes(error) == ["file-missing"]
    assert error.value.problems[0].facts["file"] == "sites.csv"


@pytest.mark.parametrize("source", [ASKING, PULLING])
def test_a_form_that_is_tried_has_the_list_empty_and_says_so(source: bytes) -> None:
    form = load_form(source, name="f.xml", trial=True)
    assert [(notice.code, notice.facts["list"], notice.facts["file"]) for notice in form.trial_notices] == [
        ("list-missing", "sites", "sites.csv")
    ]
    session = form.new_session()
    if source is ASKING:
        assert session.node("/data/site").choices == ()
    else:
        session.answer("/data/k", "a")
        assert session.node("/data/out").value == ""


def test_a_list_that_is_there_brings_no_notice_also_where_the_form_is_tried() -> None:
    form = load_form(ASKING, name="f.xml", media={"sites.csv": b"name,label\na,A\n"}, trial=True)
    assert form.notices == ()
    assert [choice.label for choice in form.new_session().node("/data/site").choices] == ["A"]


def test_a_damaged_list_is_refused_also_where_the_form_is_tried() -> None:
    with pytest.raises(FormLoadError) as error:
        load_form(ASKING, name="f.xml", media={"sites.csv": b"name,label\n\xff\xfe\xff,A\n"}, trial=True)
    assert _codes(error) == ["list-encoding"]


@pytest.mark.parametrize("trial", [False, True])
def test_a_missing_list_that_nothing_reads_does_no_harm(trial: bool) -> None:
    form = load_form(xform("<a/>", model=LIST), name="f.xml", trial=trial)
    assert [notice.code for notice in form.notices] == ["list-file-unused"]
    assert form.trial_notices == ()


def test_the_name_of_a_list_may_be_worked_out_and_one_that_there_is_not_gives_a_blank(tmp_path: Path) -> None:
    call = "pulldata(concat('sites_', /data/where), 'label', 'name', /data/k)"
    source = xform("<where/><k/><out/>", f'<bind nodeset="/data/out" calculate="{call}"/>')
    (tmp_path / "f.xml").write_bytes(source)
    (tmp_path / "sites_north.csv").write_text("name,label\na,Alpha\n", encoding="utf-8")
    form = load_form(tmp_path / "f.xml")
    assert set(form.media) == {"sites_north.csv"}
    session = form.new_session()
    for where, key, found in [("north", "a", "Alpha"), ("north", "b", ""), ("north", "", ""), ("south", "a", "")]:
        session.answer("/data/where", where)
        session.answer("/data/k", key)
        assert session.node("/data/out").value == found, where


def test_trying_a_form_tells_of_missing_lists_and_checking_warns(tmp_path: Path) -> None:
    path = tmp_path / "f.xml"
    path.write_bytes(PULLING)
    assert not authoring.check(path).usable
    checked = authoring.check(path, trial=True)
    assert checked.usable
    assert [one.problem.code for one in checked.findings if one.severity == "warning"] == ["list-missing"]
    assert not check_form(PULLING, name="f.xml").usable
    ran = authoring.run_script(path, [{"op": "init"}, {"op": "answer", "ref": "/data/k", "value": "a"}])
    assert ran.whole
    assert [notice["code"] for notice in ran.data["notices"]] == ["list-missing"]
    assert "<out/>" in ran.data["submission"]
    tried = try_form(path, {"k": "a"}, "en")
    assert [notice.code for notice in tried.notices] == ["list-missing"]


def test_the_command_line_says_it_beside_the_result(shell: Shell, tmp_path: Path) -> None:
    path, answers, steps = tmp_path / "f.xml", tmp_path / "answers.json", tmp_path / "steps.json"
    path.write_bytes(PULLING)
    answers.write_text(json.dumps({"k": "a"}), encoding="utf-8")
    steps.write_text(json.dumps([{"op": "init"}]), encoding="utf-8")
    said = shell("forms", "run", path, "--answers", answers)
    assert (said.status, said.out[:5]) == (0, "<data")
    assert "sites.csv" in said.err
    told = shell("forms", "run", path, "--answers", answers, "--json")
    assert [notice["code"] for notice in told.data["notices"]] == ["list-missing"]
    assert [notice["code"] for notice in shell("forms", "run", path, "--steps", steps).data["notices"]] == [
        "list-missing"
    ]
    checked = shell("forms", "check", path)
    assert checked.status == 0
    assert "sites.csv" in checked.out
