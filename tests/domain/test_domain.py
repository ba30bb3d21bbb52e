"""Identifiers, hybrid time, roster and observation: the laws that every device relies on."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldmonitor.domain.errors import FieldMonitorError, VaultMissing, all_errors
from fieldmonitor.domain.events import HybridTime
from fieldmonitor.domain.ids import (
    AttachmentId,
    DeviceId,
    ObservationId,
    ProjectId,
    RevisionId,
    is_id,
    new_id,
    reference,
)
from fieldmonitor.domain.observation import Answer, AttachmentRef, Record, Revision, Status
from fieldmonitor.domain.roster import PublicKeys, Role, Roster

TIMES = st.builds(HybridTime, st.integers(0, 2**47), st.integers(0, 0xFFFF))


@given(TIMES, st.integers(0, 2**47))
def test_the_next_event_is_later_whatever_the_wall_clock_says(now: HybridTime, wall: int) -> None:
    assert now.tick(wall) > now


@given(TIMES, TIMES, st.integers(0, 2**47))
def test_after_seeing_another_device_time_is_later_than_both(mine: HybridTime, theirs: HybridTime, wall: int) -> None:
    assert mine.seen(theirs, wall) > max(mine, theirs)


@given(st.binary(min_size=16, max_size=16))
def test_a_reference_is_two_groups_that_a_person_can_read_aloud(raw: bytes) -> None:
    text = reference(raw.hex())
    assert len(text) == 9
    assert text[4] == "-"
    assert not set(text) & set("ILOU")


def test_identifiers_are_random_and_recognised() -> None:
    assert len({new_id() for _ in range(100)}) == 100
    assert is_id(new_id())
    assert not is_id("7K3Q-92DX")
    assert not is_id(new_id().upper().replace("0", "A")[:31] + "G")


@pytest.mark.parametrize("error", list(all_errors()), ids=lambda error: error.__name__)
def test_every_error_has_a_code_of_its_own_and_says_what_to_do(error: type[FieldMonitorError]) -> None:
    same = [other.__name__ for other in all_errors() if other.code == error.code]
    assert same == [error.__name__]
    if not error.__subclasses__() and error.__name__ != "Cancelled":
        assert error.happened
        assert error.kept
        assert error.advice


def test_an_error_fills_its_facts_in_and_keeps_them() -> None:
    error = VaultMissing(path="/media/stick")
    assert error.facts == {"path": "/media/stick"}
    assert "/media/stick" in str(error)


KEYS = PublicKeys(b"e" * 32, b"m" * 1952, b"h" * 1216)


def _device(code: str, role: Role) -> dict[str, object]:
    return {"act": "device", "id": new_id(), "code": code, "role": role.value, "keys": KEYS.to_json()}


def test_the_roster_follows_its_events() -> None:
    project = {"act": "project", "name": "Northern section", "practice": True, "languages": ["en", "ru"]}
    roster = Roster(ProjectId(new_id())).apply(project).apply(_device("KO-001", Role.COORDINATOR))
    roster = roster.apply(_device("AB-012", Role.MONITOR)).apply({"act": "target", "hint": "/media/stick"})
    assert (roster.name, roster.practice, roster.target) == ("Northern section", True, "/media/stick")
    assert [device.code for device in roster.coordinators()] == ["KO-001"]
    assert {device.code for device in roster.devices.values()} == {"KO-001", "AB-012"}


def test_a_device_named_again_is_changed_and_not_doubled() -> None:
    entry = _device("AB-012", Role.MONITOR)
    roster = Roster(ProjectId(new_id())).apply(entry).apply(entry | {"role": Role.SUPERVISOR.value})
    assert roster.devices[DeviceId(str(entry["id"]))].role is Role.SUPERVISOR
    assert len(roster.devices) == 1


@pytest.mark.parametrize("body", [{"act": "conjure"}, {"act": "device", **_device("X", Role.MONITOR), "role": "king"}])
def test_an_unknown_act_or_role_is_refused(body: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"conjure|king"):
        Roster(ProjectId(new_id())).apply(body | ({"act": "conjure"} if "role" not in body else {}))


def test_a_revision_comes_back_from_its_body() -> None:
    attachment = AttachmentRef(AttachmentId(new_id()), "/data/e_image", "a.jpg", "image/jpeg", 12, "ab" * 32, "cd" * 32)
    moment = datetime(2026, 3, 1, 12, 30, tzinfo=UTC)
    revision = Revision(
        ObservationId(new_id()), RevisionId(new_id()), (RevisionId(new_id()),), "border_incident", "1", "ff" * 32,
        "<data/>", (attachment,), DeviceId(new_id()), "Russian (ru)", moment, moment, "Europe/Warsaw", True,
    )  # fmt: skip
    assert Revision.from_json(revision.to_json()) == revision


def _answer(name: str, text: str, repeat: tuple[tuple[str, int], ...] = ()) -> Answer:
    return Answer(f"/data/{name}", name, "text", name, text, text, "S0", (), repeat)


def test_a_record_gives_its_repeats_as_rows_in_order() -> None:
    answers = (
        _answer("pl_section", "N-04"),
        _answer("p_code", "P-10", (("persons", 10),)),
        _answer("p_code", "P-2", (("persons", 2),)),
        _answer("p_age", "adult", (("persons", 2),)),
    )
    moment = datetime(2026, 3, 1, tzinfo=UTC)
    record = Record(
        ObservationId(new_id()), RevisionId(new_id()), 1, "00" * 32, "7K3Q-92DX", "border_incident", "1", "Incident",
        "AB-012", moment, None, Status.RECEIVED, True, None, "N-04", answers, (),
    )  # fmt: skip
    assert [row["p_code"].value for row in record.rows("persons")] == ["P-2", "P-10"]
    assert record.value("pl_section") == "N-04"
    assert record.text("nobody_asked") == ""
