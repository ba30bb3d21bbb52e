"""The sources reproduce the specification of the forms, the vocabulary and the standards, row for row."""

import json
from typing import Any

import pytest

from support.content import DOMAIN, FORM_IDS, ROOT

pytestmark = pytest.mark.skipif(not DOMAIN.is_dir(), reason="the specification is not beside this checkout")

SAME = ("type", "name", "required", "relevant", "constraint", "calculation", "sensitivity")
TEXTS = ("label", "hint", "constraint_message", "required_message")


def _specification(name: str) -> Any:
    return json.loads((DOMAIN / name).read_text(encoding="utf-8"))


def _data(name: str) -> Any:
    return json.loads((ROOT / "resources" / name).read_text(encoding="utf-8"))


def _specified_form(form_id: str) -> Any:
    return next(form for form in _specification("forms.json")["forms"] if form["id"] == form_id)


def _english(value: Any) -> Any:
    return value["en"] if isinstance(value, dict) else value


@pytest.mark.parametrize("form_id", FORM_IDS)
def test_every_row_is_the_specified_one(sources: Any, form_id: str) -> None:
    specified, built = _specified_form(form_id)["rows"], sources.forms[form_id]["rows"]
    assert len(built) == len(specified)
    for ours, theirs in zip(built, specified, strict=True):
        assert {key: ours.get(key, "") for key in SAME} == {key: theirs.get(key, "") for key in SAME}
        assert {key: ours.get(key, {}).get("en", "") for key in TEXTS} == {key: theirs.get(key, "") for key in TEXTS}
        assert ours.get("appearance") == theirs.get("appearance")
        # What the specification has no word for: photos are not scaled down, place and team may be taken over.
        assert set(ours) - set(theirs) <= {"parameters" if ours["type"] == "image" else "carry"}


@pytest.mark.parametrize("form_id", FORM_IDS)
def test_the_form_describes_itself_as_specified(form_id: str) -> None:
    specified = _specified_form(form_id)
    built = next(form for form in _data("vocabulary/forms.json")["forms"] if form["id"] == form_id)
    for key in ("title", "purpose", "when_used", "consent"):
        assert built[key]["en"] == specified[key]
    for key in ("osce_commitments", "standards", "quick_path"):
        assert built[key] == specified[key]


def test_every_list_has_the_specified_items_in_order() -> None:
    specified, built = _specification("vocabulary.json")["lists"], _data("vocabulary/vocabulary.json")["lists"]
    assert set(built) == set(specified)
    for name, entry in specified.items():
        assert built[name]["title"]["en"] == entry["title"]
        assert built[name].get("source", "") == entry["equivalent_source"]
        ours = [{key: _english(value) for key, value in item.items()} for item in built[name]["items"]]
        assert ours == entry["items"]


def test_every_standard_is_the_specified_one() -> None:
    specified, built = _specification("standards.json"), _data("standards/standards.json")
    assert list(built["themes"]) == specified["themes"]
    for ours, theirs in zip(built["standards"], specified["standards"], strict=True):
        for key in ("id", "year", "body", "force", "themes"):
            assert ours[key] == theirs[key]
        for key in ("instrument", "provision", "short_title", "paraphrase", "applies_note"):
            assert ours.get(key, {"en": ""})["en"] == theirs[key]
        assert (ours["verification"] == "recalled") == ("checked" not in theirs["verification"])


def test_the_redaction_matrix_is_the_specified_one() -> None:
    specified, built = (
        _specification("forms.json")["redaction_matrix"],
        _data("vocabulary/vocabulary.json")["redaction"],
    )
    versions = [version["id"] for version in built["versions"]]
    assert versions == specified["versions"]
    for level in ("S0", "S1", "S2", "S3", "S4", "SO"):
        assert [built["levels"][level][version]["rule"]["en"] for version in versions] == specified[level]
