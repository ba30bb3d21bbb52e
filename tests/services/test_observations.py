"""Drafts, attachments, finalising and reading, with a real vault beneath."""

from io import BytesIO
from pathlib import Path

import pytest

from fieldmonitor.domain.errors import (
    AnswerRefused,
    AttachmentKindWrong,
    AttachmentMissing,
    AttachmentRefused,
    AttachmentTooLarge,
    FileMissing,
    FinaliseBlocked,
    FormUnknown,
    ImageTooManyPixels,
    ImageUnreadable,
    NotPermitted,
    ObservationUnknown,
)
from fieldmonitor.domain.ids import DraftId, ObservationId, new_id
from fieldmonitor.domain.listing import ListQuery
from fieldmonitor.domain.observation import Status
from fieldmonitor.services import media
from fieldmonitor.services.zones import local_zone
from support.services import INCIDENT, Team, draft_of, finalised, jpeg, wav

EVIDENCE = {"e_source": "so_victim", "e_taken": "AB-012", "e_faces": "no", "e_redact": "keep"}
IMAGE = "/data/evidence[1]/e_image"
AUDIO = "/data/evidence[1]/e_audio"
FILE = "/data/evidence[1]/e_file"


def test_a_new_draft_has_no_entry_that_nobody_made(team: Team) -> None:
    monitor = team.open("monitor")
    draft = monitor.observations.new_draft("border_incident", language="en")
    repeats = [node for node in draft.session.root.walk() if node.kind == "repeat"]
    assert repeats
    assert [node.ref for node in repeats if node.count] == []
    entry = draft.session.add_repeat(repeats[0].ref)
    monitor.observations.save(draft)
    assert monitor.observations.open_draft(draft.id).session.node(entry).ref == entry


def test_a_draft_outlives_the_lock_with_hidden_answers_and_is_found_by_its_words(team: Team) -> None:
    monitor = team.open("monitor")
    draft = draft_of(monitor, v_access="partial", v_access_who="the duty officer", seen_by_me="lanterns by the canal")
    draft.session.answer("/data/visit/v_access", "full")
    monitor.observations.save(draft)
    monitor.close()
    monitor = team.open("monitor")
    assert [row.id for row in monitor.observations.page(ListQuery(text="lanter")).rows] == [draft.id]
    again = monitor.observations.open_draft(draft.id)
    assert again.session.node("/data/visit/v_access_who").relevant is False
    again.session.answer("/data/visit/v_access", "partial")
    assert again.session.node("/data/visit/v_access_who").value == "the duty officer"
    monitor.observations.discard(draft.id)
    with pytest.raises(ObservationUnknown):
        monitor.observations.open_draft(draft.id)
    assert monitor.observations.count(ListQuery()) == 0


def test_finalising_is_blocked_by_the_forms_rules_and_keeps_the_draft(team: Team) -> None:
    monitor = team.open("monitor")
    draft = draft_of(monitor, v_minutes=None, ev_date="2099-01-01")
    with pytest.raises(FinaliseBlocked) as caught:
        monitor.observations.finalise(draft)
    assert caught.value.facts["problems"].count(";") == 1
    assert "an answer is needed" in caught.value.facts["problems"]
    draft.session.set_language("ru")
    with pytest.raises(FinaliseBlocked) as caught:
        monitor.observations.finalise(draft)
    assert "нужен ответ" in caught.value.facts["problems"]
    assert {ref for ref, _, _ in monitor.observations.problems(draft)} == {
        "/data/visit/v_minutes",
        "/data/ev_when/ev_date",
    }
    assert monitor.observations.page(ListQuery()).rows[0].status is Status.DRAFT
    assert monitor.sync.waiting().events == 0


def test_a_finalised_record_is_listed_found_read_and_told(team: Team) -> None:
    monitor = team.open("monitor")
    identifier = finalised(monitor, "border_incident")
    (row,) = monitor.observations.page(ListQuery(text="fence")).rows
    assert (row.id, row.status, str(row.day), row.place, row.author_code) == (
        identifier,
        Status.FINALISED,
        "2026-10-14",
        "N-04",
        "AB-012",
    )
    assert monitor.observations.find(row.reference.lower().replace("-", "")) == identifier
    assert monitor.observations.find(identifier) == identifier
    record = monitor.observations.read(identifier, "ru")
    assert record.practice
    assert record.text("obs_mode") != monitor.observations.read(identifier, "en").text("obs_mode")
    assert [person["p_code"].value for person in record.rows("persons")] == ["P-001", "P-002"]
    assert [entry.act for entry in monitor.observations.history(identifier)] == ["finalised"]
    assert monitor.observations.places() == ["N-04"]
    for shown in (record.text("act_type"), monitor.observations.read(identifier, "en").text("act_type")):
        assert monitor.observations.count(ListQuery(text=shown.split(",")[0])) == 1


def test_names_contacts_and_codes_are_not_in_the_search(team: Team) -> None:
    monitor = team.open("monitor")
    finalised(monitor, "border_incident")
    monitor.observations.save(draft_of(monitor, "border_incident"))
    for word in ("سمير", "lawyer", "P-001", "AB-012"):
        assert monitor.observations.count(ListQuery(text=word)) == 0, word


@pytest.mark.parametrize(
    ("answers", "ref"),
    [
        ({"no_such": "x"}, "no_such"),
        ({"recorder_role": "rr2_king"}, "/data/hdr/recorder_role"),
        ({"corrob": ["co_none", "co_magic"]}, "/data/assess/corrob"),
        ({"consent_form": "cf_oral"}, "/data/consent/consent_form"),
        ({"is_interview": "1"}, "/data/hdr/is_interview"),
        ({"acts": {"act_type": "vt_theft"}}, "/data/acts"),
        ({"acts": [{"act_colour": "blue"}]}, "act_colour"),
        ({"hdr": "x"}, "hdr"),
        ({"v_minutes": True}, "/data/visit/v_minutes"),
    ],
)
def test_an_answer_without_a_place_is_refused(team: Team, answers: dict[str, object], ref: str) -> None:
    monitor = team.open("monitor")
    draft = monitor.observations.new_draft("bcp_observation", language="en")
    with pytest.raises(AnswerRefused) as caught:
        monitor.observations.fill(draft, answers)
    assert caught.value.facts["ref"] == ref


def test_what_is_given_beside_a_refused_answer_stays_in_the_draft(team: Team, tmp_path: Path) -> None:
    monitor = team.open("monitor")
    (tmp_path / "a.jpg").write_bytes(jpeg())
    draft = monitor.observations.new_draft("border_incident", language="en")
    with pytest.raises(AnswerRefused) as caught:
        evidence = [{**EVIDENCE, "e_colour": "blue", "e_image": "a.jpg"}, {**EVIDENCE, "e_image": "none.jpg"}]
        monitor.observations.fill(draft, {"no_such": 1, **INCIDENT, "evidence": evidence}, base=tmp_path)
    assert caught.value.facts["ref"] == "no_such"
    kept = monitor.observations.open_draft(draft.id)
    assert kept.session.node("/data/persons").count == 2
    assert [attached.name for attached in kept.attachments.values()] == ["a.jpg"]
    assert kept.session.node(IMAGE).value == "a.jpg"
    assert kept.session.node(IMAGE.replace("[1]", "[2]")).value == ""


def test_a_list_takes_the_place_of_the_entries_that_are_there(team: Team) -> None:
    monitor = team.open("monitor")
    draft = draft_of(monitor, "border_incident")
    monitor.observations.fill(draft, {"persons": INCIDENT["persons"][1:]})
    assert draft.session.node("/data/persons").count == 1
    assert draft.session.node("/data/persons[1]/p_code").value == "P-002"


def test_cards_that_nothing_was_given_for_are_taken_away(team: Team) -> None:
    monitor = team.open("monitor")
    draft = draft_of(monitor, "border_incident")
    assert draft.session.node("/data/persons").count == 2
    assert draft.session.node("/data/belongings").count == 0


def test_unknown_things_are_told(team: Team) -> None:
    monitor = team.open("monitor")
    with pytest.raises(FormUnknown):
        monitor.observations.new_draft("no_such_form", language="en")
    with pytest.raises(ObservationUnknown):
        monitor.observations.open_draft(DraftId(new_id()))
    with pytest.raises(ObservationUnknown):
        monitor.observations.read(ObservationId(new_id()), "en")
    for text in ("", "  ", "ZZZZ-ZZZZ", "%", "a" * 5000):
        with pytest.raises(ObservationUnknown):
            monitor.observations.find(text)


def test_an_own_record_is_revised_and_both_states_stay(team: Team) -> None:
    monitor = team.open("monitor")
    identifier = finalised(monitor)
    draft = monitor.observations.revise(identifier)
    assert monitor.observations.revise(identifier).id == draft.id
    draft.session.answer("/data/visit/v_minutes", "90")
    assert monitor.observations.finalise(draft) == identifier
    record = monitor.observations.read(identifier, "en")
    assert (record.value("v_minutes"), record.revision_number) == ("90", 2)
    assert [entry.act for entry in monitor.observations.history(identifier)] == ["finalised", "revised"]
    assert monitor.observations.count(ListQuery()) == 1
    assert monitor.verify.vault().ok


# --- attachments ----------------------------------------------------------------------------------------------------


def test_a_photo_is_kept_byte_for_byte_and_shown_upright(team: Team, tmp_path: Path) -> None:
    from PIL import Image

    monitor = team.open("monitor")
    photo = tmp_path / "IMG_0001.JPG"
    photo.write_bytes(jpeg(orientation=6))
    draft = draft_of(monitor, "border_incident", evidence=[EVIDENCE])
    attached = monitor.observations.attach(draft, IMAGE, photo)
    assert (attached.media_type, attached.name) == ("image/jpeg", "IMG_0001.JPG")
    assert monitor.observations.attachment(draft, IMAGE) == photo.read_bytes()
    identifier = monitor.observations.finalise(draft)
    assert monitor.observations.attachment(identifier, IMAGE) == photo.read_bytes()
    small = monitor.observations.thumbnail(identifier, IMAGE)
    assert small is not None
    with Image.open(BytesIO(small)) as picture:
        assert picture.size == (48, 64)
        assert not picture.getexif()
        red, _, blue = picture.getpixel((24, 4))  # the left edge came to the top
        assert red > 200
        assert blue < 60
    record = monitor.observations.read(identifier, "en")
    assert [(a.ref, a.sha256) for a in record.attachments] == [(IMAGE, attached.sha256)]


def test_attachments_follow_their_question_when_a_card_before_it_goes(team: Team, tmp_path: Path) -> None:
    monitor = team.open("monitor")
    (tmp_path / "a.jpg").write_bytes(jpeg((20, 20)))
    (tmp_path / "b.jpg").write_bytes(jpeg((30, 30)))
    draft = draft_of(monitor, "border_incident")
    answers = {"evidence": [{**EVIDENCE, "e_image": "a.jpg"}, {**EVIDENCE, "e_image": "b.jpg"}]}
    monitor.observations.fill(draft, answers, base=tmp_path)
    draft.session.remove_repeat("/data/evidence[1]")
    identifier = monitor.observations.finalise(draft)
    assert monitor.observations.attachment(identifier, IMAGE) == jpeg((30, 30))
    assert monitor.observations.page(ListQuery()).rows[0].attachments == 1


def test_replaced_and_detached_files_leave_the_vault(team: Team, tmp_path: Path) -> None:
    monitor = team.open("monitor")
    (tmp_path / "a.jpg").write_bytes(jpeg((20, 20)))
    (tmp_path / "b.jpg").write_bytes(jpeg((30, 30)))
    draft = draft_of(monitor, "border_incident", evidence=[EVIDENCE])

    def files() -> int:
        return len(monitor._core.vault.attachments.stored_files())

    monitor.observations.attach(draft, IMAGE, tmp_path / "a.jpg")
    monitor.observations.attach(draft, IMAGE, tmp_path / "b.jpg")
    monitor.observations.detach(draft, IMAGE)
    assert draft.session.node(IMAGE).value == ""
    with pytest.raises(AttachmentMissing):
        monitor.observations.detach(draft, IMAGE)
    assert files() == 2, "either could still be wanted back"
    monitor.observations.open_draft(draft.id)
    assert files() == 0


def test_a_named_file_that_is_not_attached_blocks(team: Team) -> None:
    monitor = team.open("monitor")
    draft = draft_of(monitor, "border_incident", evidence=[EVIDENCE])
    draft.session.answer(IMAGE, "lost.jpg")
    assert [ref for ref, _, _ in monitor.observations.problems(draft)] == [IMAGE]


def _bomb() -> bytes:
    from PIL import Image

    out = BytesIO()
    Image.new("1", (12_000, 12_000)).save(out, "PNG")
    return out.getvalue()


@pytest.mark.parametrize(
    ("ref", "content", "refusal"),
    [
        (IMAGE, b"%PDF-1.7 not a picture", AttachmentKindWrong),
        (IMAGE, wav(), AttachmentKindWrong),
        (AUDIO, jpeg(), AttachmentKindWrong),
        ("/data/hdr/monitor_code", jpeg(), AttachmentKindWrong),
        (IMAGE, jpeg()[:300], ImageUnreadable),
        (IMAGE, b"\xff\xd8\xff\xe0" + bytes(200), ImageUnreadable),
        (IMAGE, _bomb(), ImageTooManyPixels),
        (IMAGE, b"", AttachmentKindWrong),
    ],
)
def test_files_that_do_not_fit_are_refused(
    team: Team, tmp_path: Path, ref: str, content: bytes, refusal: type[AttachmentRefused]
) -> None:
    monitor = team.open("monitor")
    draft = draft_of(monitor, "border_incident", evidence=[EVIDENCE])
    (tmp_path / "file.jpg").write_bytes(content)
    with pytest.raises(refusal):
        monitor.observations.attach(draft, ref, tmp_path / "file.jpg")
    assert draft.attachments == {}
    assert monitor._core.vault.attachments.stored_files() == []


def test_a_missing_a_huge_and_a_folder(team: Team, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monitor = team.open("monitor")
    draft = draft_of(monitor, "border_incident", evidence=[EVIDENCE])
    with pytest.raises(FileMissing):
        monitor.observations.attach(draft, FILE, tmp_path / "nothing")
    with pytest.raises(AnswerRefused):
        monitor.observations.attach(draft, "/data/no_such", tmp_path / "nothing")
    (tmp_path / "film").write_bytes(bytes(2_000_000))
    monkeypatch.setattr(media, "MAX_BYTES", 1_000_000)
    with pytest.raises(AttachmentTooLarge) as caught:
        monitor.observations.attach(draft, FILE, tmp_path / "film")
    assert caught.value.facts["size"] == "2"
    from fieldmonitor.domain.errors import StorageError

    with pytest.raises(StorageError):
        monitor.observations.attach(draft, FILE, tmp_path)


@pytest.mark.parametrize(
    ("head", "name", "expected"),
    [
        (jpeg(), "x.txt", "image/jpeg"),
        (wav(), "x", "audio/wav"),
        (b"PK\x03\x04....", "notes.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        (b"PK\x03\x04....", "notes.jpg", "application/zip"),
        (b"\x00\x00\x00\x18ftypheic", "x.jpg", "image/heic"),
        (b"\x00\x00\x00\x18ftypisom", "x", "video/mp4"),
        ("Заметка".encode(), "x", "text/plain"),
        ("п".encode() * 256, "x", "text/plain"),
        (b"\x7fELF\x00\x01", "x.txt", "application/octet-stream"),
        (b"", "empty", "application/octet-stream"),
    ],
)
def test_a_file_is_what_its_content_says(head: bytes, name: str, expected: str) -> None:
    assert media.sniff(head[: media.HEAD_BYTES], name) == expected


def test_another_persons_record_is_not_revised(team: Team) -> None:
    coordinator, monitor, supervisor = team.all()
    identifier = finalised(monitor)
    coordinator.sync.run()
    monitor.sync.run()
    supervisor.sync.run()
    with pytest.raises(NotPermitted):
        supervisor.observations.revise(identifier)


@pytest.mark.parametrize(
    ("variable", "expected"),
    [("Europe/Warsaw", "Europe/Warsaw"), (":Europe/Riga", "Europe/Riga"), ("Etc/UTC", "UTC"), ("UTC", "UTC")],
)
def test_the_zone_is_named_as_people_know_it(monkeypatch: pytest.MonkeyPatch, variable: str, expected: str) -> None:
    monkeypatch.setenv("TZ", variable)
    assert local_zone() == expected


def test_a_zone_that_is_no_zone_falls_back(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "Middle/Earth")
    assert local_zone() != "Middle/Earth"
