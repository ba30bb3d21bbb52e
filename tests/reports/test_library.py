"""What reports read besides records: the catalogue of standards and lists, and pictures that may be anything."""

import json
from dataclasses import replace

import pytest

from fieldmonitor import resources
from fieldmonitor.domain.errors import FileMissing, StorageError
from fieldmonitor.domain.standards import Verification, in_language, read_terms
from fieldmonitor.reports import build_incident, load_library
from fieldmonitor.reports.context import _load_library
from fieldmonitor.reports.images import LONG_SIDE, thumbnail
from fieldmonitor.reports.model import Figures, texts
from support.report_records import Maker, picture


def test_the_library_has_every_standard_that_a_list_leads_to():
    library = load_library()
    for term in library.lists["violation_type"].values():
        assert set(term.standards) <= set(library.standards), term.id
        assert set(term.commitments) <= {item.id for item in library.commitments}, term.id
    assert len(library.commitments) == 6
    assert [item.id for item in library.commitments if item.parliamentary] == ["OSCE-PA-BER-2018"]
    assert {item.verification for item in library.standards.values()} == set(Verification)


def test_every_text_of_the_library_is_in_both_languages():
    library = load_library()
    for standard in library.standards.values():
        for found in (standard.instrument, standard.provision, standard.title, standard.paraphrase):
            assert found["en"], standard.id
            assert found["ru"], standard.id
    assert library.label("age_band", "a18_24", "ru") == "18–24"


def test_an_unknown_term_is_its_own_label_and_leads_nowhere():
    library = load_library()
    assert library.label("no_list", "x", "en") == "x"
    assert library.label("age_band", "a999", "ru", "shown") == "shown"
    assert library.issue("vt_unknown").standards == ()
    assert library.cited(["vt_unknown"]) == []


def test_texts_in_one_language_only_come_in_english():
    terms = read_terms([{"id": "a", "label": "Label", "standards": "X Y"}])
    assert in_language(terms["a"].label, "ru") == "Label"
    assert terms["a"].standards == ("X", "Y")


@pytest.mark.parametrize(
    ("content", "error"),
    [
        (None, FileMissing),
        (b"{", StorageError),
        (b"\xff\xfe", StorageError),
        (json.dumps({"standards": [{}]}), StorageError),
    ],
)
def test_a_damaged_catalogue_is_named(content, error, tmp_path, monkeypatch):
    if content is not None:
        for name in ("standards/standards.json", "vocabulary/vocabulary.json"):
            path = tmp_path / "resources" / name
            path.parent.mkdir(parents=True)
            path.write_bytes(content if isinstance(content, bytes) else content.encode())
    monkeypatch.setattr(resources, "data", lambda name: tmp_path / name)
    with pytest.raises(error, match="standards"):
        _load_library.__wrapped__()


def test_a_picture_is_made_small_upright_and_bare():
    small = thumbnail(picture(40, (3000, 1000)))
    assert small is not None
    from io import BytesIO

    from PIL import Image

    with Image.open(BytesIO(small)) as image:
        assert max(image.size) == LONG_SIDE
        assert not image.getexif()


PPM = b"P6 1 1 255\n\x00\x00\x00"
"""A picture, of a format that no camera and no telephone writes."""


@pytest.mark.parametrize("data", [b"", b"not a picture", b"\xff\xd8\xff\xe0 cut", b"%PDF-1.7", b"GIF89a", PPM])
def test_what_is_no_picture_is_no_figure(data, context):
    assert thumbnail(data) is None
    record = Maker().make(pictures=1)
    broken = replace(record, attachments=(replace(record.attachments[0], thumbnail=data),))
    document = build_incident(broken, context())
    assert not any(isinstance(block, Figures) for block in document.blocks)
    assert record.attachments[0].sha256 in "\n".join(texts(document))


def test_an_injury_is_told_only_if_its_person_agreed(context):
    injury = {"i_person": "P2", "i_type": "fracture", "i_seen": "no", "i_photo_ok": "no"}
    said = "\n".join(texts(build_incident(Maker().make(repeats={"injuries": [injury]}), context())))
    assert "fracture" not in said
    assert "1 injury is left out" in said


def test_the_person_of_an_injury_may_agree_to_its_picture(context):
    injury = {"i_person": "P1", "i_type": "bruise", "i_seen": "yes", "i_photo_ok": "yes"}
    record = Maker().make(pictures=1, consent_uses="cu_record cu_stats", repeats={"injuries": [injury]})
    of_injury = replace(record.attachments[0], ref="/data/injuries[1]/i_photo")
    document = build_incident(replace(record, attachments=(of_injury,)), context())
    assert any(isinstance(block, Figures) for block in document.blocks)


@pytest.mark.parametrize("point", ["", "48.2", "north east 0 0"])
def test_a_position_that_is_none_is_left_out(point, context):
    assert "Position" not in "\n".join(texts(build_incident(Maker().make(pl_point=point), context())))
