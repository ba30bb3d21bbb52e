"""The .xlsx become XForms without a warning, with both languages, the sensitivity levels and a harmless name."""

import re
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest

from support.content import FORM_IDS, ROOT, build_module

Converted = Callable[[str], tuple[ET.Element, list[str]]]

build = build_module()

XF = "{http://www.w3.org/2002/xforms}"
SENSITIVITY = "{urn:fieldmonitor:xforms:1}sensitivity"


@pytest.mark.parametrize("form_id", FORM_IDS)
def test_pyxform_converts_without_a_warning(converted: Converted, form_id: str) -> None:
    form, warnings = converted(form_id)
    assert warnings == []
    instance = form.find(f".//{XF}model/{XF}instance")
    assert instance is not None
    assert instance[0].get("id") == form_id
    assert re.fullmatch(r"20\d{8}", instance[0].get("version", ""))


@pytest.mark.parametrize("form_id", FORM_IDS)
def test_every_text_is_there_in_both_languages(converted: Converted, form_id: str) -> None:
    form, _ = converted(form_id)
    translations = {t.get("lang"): t for t in form.iter(f"{XF}translation")}
    assert list(translations) == ["English (en)", "Russian (ru)"]
    assert translations["English (en)"].get("default") == "true()"
    english, russian = ({text.get("id"): text.findtext(f"{XF}value") for text in t} for t in translations.values())
    assert set(english) == set(russian)
    assert all(russian.values())


@pytest.mark.parametrize("form_id", FORM_IDS)
def test_the_sensitivity_arrives_as_a_bind_attribute(sources: Any, converted: Converted, form_id: str) -> None:
    form, _ = converted(form_id)
    arrived = {b.get("nodeset", "").rsplit("/", 1)[1]: b.get(SENSITIVITY, "") for b in form.iter(f"{XF}bind")}
    rows = [row for row in sources.forms[form_id]["rows"] if not row["type"].startswith(("begin_", "end_"))]
    assert {row["name"]: row.get("sensitivity", "") for row in rows}.items() <= arrived.items()
    assert {name for name, level in arrived.items() if level} == {r["name"] for r in rows if r.get("sensitivity")}


def _marked(form: ET.Element, mark: str) -> set[str]:
    found = [bind for bind in form.iter(f"{XF}bind") if bind.get(f"{{urn:fieldmonitor:xforms:1}}{mark}")]
    assert {bind.get(f"{{urn:fieldmonitor:xforms:1}}{mark}") for bind in found} <= {"yes"}
    return {bind.get("nodeset", "").rsplit("/", 1)[1] for bind in found}


@pytest.mark.parametrize("form_id", FORM_IDS)
def test_the_quick_path_arrives_as_bind_attributes(sources: Any, converted: Converted, form_id: str) -> None:
    form, _ = converted(form_id)
    assert _marked(form, "quick") == set(sources.forms[form_id]["quick_path"])


@pytest.mark.parametrize("form_id", FORM_IDS)
def test_only_place_and_team_may_be_taken_over_and_nothing_sensitive(
    sources: Any, converted: Converted, form_id: str
) -> None:
    form, _ = converted(form_id)
    carried = _marked(form, "carry")
    assert carried == {"recorder_role", "two_monitors", "pl_state", "pl_across", "pl_section", "pl_type"}
    assert {row.get("sensitivity", "") for row in sources.forms[form_id]["rows"] if row.get("name") in carried} == {""}


@pytest.mark.parametrize("form_id", FORM_IDS)
def test_the_instance_name_tells_nothing_of_a_person(sources: Any, form_id: str) -> None:
    settings = build.tables(sources.forms[form_id], sources.lists)["settings"]
    expression = dict(zip(*settings, strict=True))["instance_name"]
    levels = {row.get("name"): row.get("sensitivity", "") for row in sources.forms[form_id]["rows"]}
    used = re.findall(r"\$\{(\w+)\}", expression)
    assert used == ["ev_date", "ev_from"]
    assert all(levels[name] in {"", "S1"} for name in used)


@pytest.mark.parametrize("form_id", FORM_IDS)
def test_rules_compare_only_with_items_of_the_question_s_list(sources: Any, form_id: str) -> None:
    rows = sources.forms[form_id]["rows"]
    list_of = {row["name"]: row["type"].split()[1] for row in rows if " " in row["type"]}
    list_of["p_uses"] = "consent_use"  # a calculation that hands on the person's own answer
    compared = 0
    for row in rows:
        for rule in (row.get(key, "") for key in ("relevant", "constraint", "calculation")):
            spelled = re.sub(r"\.(?=\s*!?=\s*'|,)", f"${{{row.get('name')}}}", rule)
            for name, item in re.findall(r"\$\{(\w+)\}(?:\s*!?=|,)\s*'(\w+)'", spelled):
                compared += 1
                assert item in {entry["id"] for entry in sources.lists[list_of[name]]["items"]}, (row["name"], rule)
    assert compared > 20


@pytest.mark.parametrize("form_id", FORM_IDS)
def test_long_lists_open_and_groups_stand_on_one_screen(sources: Any, form_id: str) -> None:
    header, *rows = build.tables(sources.forms[form_id], sources.lists)["survey"]
    for row in rows:
        cells = dict(zip(header, row, strict=True))
        kind, _, list_name = cells["type"].partition(" ")
        if list_name:
            long = len(sources.lists[list_name]["items"]) > build.LONG_LIST
            assert cells["appearance"] == ("minimal" if long else "")
        if cells["name"] == "follow":
            assert cells["appearance"] == ""  # it holds a repeat, which ODK Collect cannot put on one screen
        elif kind in {"begin_group", "begin_repeat"}:
            assert cells["appearance"] == "field-list"


def _validate(files: list[Path]) -> subprocess.CompletedProcess[str]:
    import pyxform

    java = shutil.which("java")
    jars = sorted(Path(pyxform.__file__).parent.glob("validators/odk_validate/bin/*.jar"))
    if not java or not jars:
        pytest.skip("ODK Validate needs Java" if jars else "this pyxform comes without ODK Validate")
    command = [java, "-jar", str(jars[0]), *map(str, files)]
    return subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)


def test_odk_validate_accepts_every_form(converted: Converted, tmp_path: Path) -> None:
    files = []
    for form_id in FORM_IDS:
        files.append(tmp_path / f"{form_id}.xml")
        ET.ElementTree(converted(form_id)[0]).write(files[-1], encoding="utf-8", xml_declaration=True)
    done = _validate(files)
    assert done.returncode == 0, done.stderr
    assert done.stdout.count("Xform is valid") + done.stderr.count("Xform is valid") == len(files)


def test_odk_validate_refuses_a_form_with_a_broken_rule(converted: Converted, tmp_path: Path) -> None:
    form, _ = converted("bcp_observation")
    broken = ET.tostring(form, encoding="unicode").replace("count-selected(.)", "count-selected(", 1)
    (tmp_path / "broken.xml").write_text(broken, encoding="utf-8")
    assert _validate([tmp_path / "broken.xml"]).returncode != 0


def test_the_forms_need_no_file_beside_them() -> None:
    for form_id in FORM_IDS:
        header = build.read_tables((ROOT / "forms" / f"{form_id}.xlsx").read_bytes())["survey"][0]
        assert not any(column.startswith(("media::", "image::", "audio::")) for column in header)
