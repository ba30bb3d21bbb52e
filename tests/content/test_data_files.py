"""The data files that reports read: references resolve, every level has a rule, nothing binding is overstated."""

import json
from typing import Any

import pytest

from support.content import ROOT


def _data(name: str) -> Any:
    return json.loads((ROOT / "resources" / name).read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def vocabulary() -> Any:
    return _data("vocabulary/vocabulary.json")


@pytest.fixture(scope="module")
def standards() -> Any:
    return _data("standards/standards.json")


def test_ids_are_unique(vocabulary: Any, standards: Any) -> None:
    for name, entry in vocabulary["lists"].items():
        ids = [item["id"] for item in entry["items"]]
        assert len(ids) == len(set(ids)), name
        assert not any(" " in item_id for item_id in ids), name  # a space separates the answers of a select_multiple
    ids = [entry["id"] for entry in standards["standards"]]
    assert len(ids) == len(set(ids)) == 60


def test_every_issue_names_standards_and_commitments_that_exist(vocabulary: Any, standards: Any) -> None:
    known = {entry["id"] for entry in standards["standards"]}
    commitments = {entry["id"] for entry in vocabulary["commitments"]}
    assert commitments <= known
    for item in vocabulary["lists"]["violation_type"]["items"]:
        assert set(item["standards"]) <= known
        assert item["standards"]
        assert set(item["osce_commitments"]) <= commitments
        assert item["osce_commitments"]


def test_the_six_commitments_stand_in_order_of_year_and_only_berlin_is_parliamentary(vocabulary: Any) -> None:
    years = [entry["year"] for entry in vocabulary["commitments"]]
    assert years == [1989, 1999, 2003, 2005, 2016, 2018]
    parliamentary = [entry["id"] for entry in vocabulary["commitments"] if entry["parliamentary"]]
    assert parliamentary == ["OSCE-PA-BER-2018"]
    assert vocabulary["commitments"][-1]["note"]["en"]


def test_each_standard_uses_the_named_bodies_forces_and_themes(standards: Any) -> None:
    for entry in standards["standards"]:
        assert entry["body"] in standards["bodies"]
        assert entry["force"] in standards["forces"]
        assert entry["themes"]
        assert set(entry["themes"]) <= set(standards["themes"])
        assert entry["verification"] in {"checked", "partly", "recalled"}


def test_every_level_has_a_rule_in_every_version_and_nothing_sensitive_is_kept_in_public(vocabulary: Any) -> None:
    redaction = vocabulary["redaction"]
    versions = {version["id"] for version in redaction["versions"]}
    assert set(redaction["levels"]) == {item["id"] for item in vocabulary["lists"]["sensitivity"]["items"]}
    uses = {item["id"] for item in vocabulary["lists"]["consent_use"]["items"]}
    for level, rules in redaction["levels"].items():
        assert set(rules) == versions
        for rule in rules.values():
            assert rule["action"] in {"keep", "generalise", "consent", "pseudonym", "suppress"}
            assert set(rule.get("uses", ())) <= uses
        if level in {"S2", "S3", "S4", "SO"}:
            assert rules["public"]["action"] == "suppress"
    assert {rule["action"] for rule in redaction["levels"]["S4"].values()} == {"suppress"}


def test_forms_json_names_a_file_for_each_form() -> None:
    for form in _data("vocabulary/forms.json")["forms"]:
        assert (ROOT / "forms" / form["file"]).is_file()
