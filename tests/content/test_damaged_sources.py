"""A source with a mistake is refused with the file, the row and what to mend, and nothing is written."""

import shutil
from pathlib import Path

import pytest

from support.content import build_module

build = build_module()

INCIDENT = "border_incident.toml"
DAMAGE = [
    # file, what stands there, what it becomes, words the message must hold
    (INCIDENT, 'include = "persons"', 'include = "people"', ["border_incident.toml", "'people'"]),
    (INCIDENT, 'include = "persons"', 'include = "persons", t = { en = "a", ru = "б" }', ["takes no t"]),
    ("bcp_observation.toml", '"ev_when", title = {', '"ev_when", heading = {', ["'ev_when' needs title"]),
    (INCIDENT, 'type = "select_one crossing_mode"', 'type = "select_one crossing"', ["j_mode", "'crossing'"]),
    (INCIDENT, 'hint = { en = "Courts', 'hin = { en = "Courts', ["j_legal", "unknown keys hin"]),
    (INCIDENT, 'version = "2026', 'version = "v2026', ["version as 2026112301"]),
    (INCIDENT, 'id = "border_incident"', 'id = "border_event"', ["id as the file"]),
    (INCIDENT, '"ECHR-P4-4"', '"ECHR-P4-44"', ["border_incident.toml", "ECHR-P4-44"]),
    (INCIDENT, '"recorder_role", ', '"recorder_rule", ', ["quick_path"]),
    (INCIDENT, "rows = [", "rows = [[", ["border_incident.toml"]),
    ("blocks/assess.toml", '{ type = "end_group" },', "", ["stays open"]),
    ("blocks/assess.toml", 'type = "end_group"', 'type = "end_repeat"', ["closes what is not open"]),
    ("blocks/assess.toml", 'sensitivity = "S2"', 'sensitivity = "S9"', ["gaps", "S1, S2"]),
    ("blocks/hdr.toml", 'sensitivity = "S4"', 'sensitivity = "S4", carry = "yes"', ["monitor_code", "S0 or S1"]),
    ("blocks/persons.toml", 'name = "p_sex"', 'name = "p_sex", carry = "yes"', ["p_sex", "outside repeats"]),
    ("blocks/hdr.toml", 'name = "two_monitors"', 'name = "two_monitors", quick = "yes"', ["two_monitors", "once"]),
    ("blocks/hdr.toml", ', ru = "Ваша роль"', "", ["hdr.toml", "recorder_role", "no text in ru"]),
    ("blocks/hdr.toml", 'ru = "Ваша роль"', 'ru = " "', ["recorder_role", "no text in ru"]),
    ("lists/violation_type.toml", '"OSCE-IST-1999"', '"OSCE-IST-1998"', ["lists/violation_type.toml", "OSCE-IST-1998"]),
    ("lists/yes_no.toml", ', ru = "Да"', "", ["yes_no.toml", "yes", "no text in ru"]),
    ("messages.toml", "code_only =", "codes_only =", ["interpreter_code", "'code_only'"]),
]  # fmt: skip


@pytest.mark.parametrize(("file", "old", "new", "words"), DAMAGE, ids=[f"{d[0]}: {d[2][:30]}" for d in DAMAGE])
def test_a_damaged_source_is_refused_and_says_where(
    tmp_path: Path, file: str, old: str, new: str, words: list[str]
) -> None:
    folder = tmp_path / "sources"
    shutil.copytree(build.SOURCES, folder)
    text = (folder / file).read_text(encoding="utf-8")
    assert old in text
    (folder / file).write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(build.SourceError) as caught:
        build.read_sources(folder)
    assert all(word in str(caught.value) for word in words), caught.value


def test_a_missing_source_file_is_named(tmp_path: Path) -> None:
    shutil.copytree(build.SOURCES, tmp_path / "sources")
    (tmp_path / "sources" / "standards.toml").unlink()
    with pytest.raises(build.SourceError, match=r"standards\.toml"):
        build.read_sources(tmp_path / "sources")


def test_the_command_reports_a_damaged_source_and_writes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copytree(build.SOURCES, tmp_path / "forms" / "sources")
    (tmp_path / "forms" / "sources" / "messages.toml").write_text("check = {", encoding="utf-8")
    monkeypatch.setattr(build, "ROOT", tmp_path)
    monkeypatch.setattr(build, "read_sources", lambda read=build.read_sources: read(tmp_path / "forms" / "sources"))
    assert build.main([]) == 1
    assert "messages.toml" in capsys.readouterr().err
    assert not list(tmp_path.rglob("*.xlsx"))
    assert not (tmp_path / "resources").exists()
