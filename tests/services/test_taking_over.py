"""A new record begins where the last one ended, never with anything of a person; what was removed can come back."""

from pathlib import Path

import pytest

from fieldmonitor.bootstrap import Workspace
from fieldmonitor.domain.errors import AttachmentMissing
from fieldmonitor.domain.listing import ListQuery
from fieldmonitor.services.carrying import MARK
from fieldmonitor.services.values import Draft
from support.services import Team, draft_of, finalised, jpeg

PLACE = {"pl_state": "XA", "pl_section": "N-04", "pl_type": "lo_bcp_road"}
EVIDENCE = {"e_source": "so_victim", "e_taken": "AB-012", "e_faces": "no", "e_redact": "keep"}
IMAGE = "/data/evidence[1]/e_image"


def _copied(draft: Draft) -> dict[str, str]:
    names = (
        "recorder_role",
        "two_monitors",
        "pl_state",
        "pl_across",
        "pl_section",
        "pl_type",
        "monitor_code",
        "ev_date",
    )
    nodes = (next(node for node in draft.session.root.walk() if node.name == name) for name in names)
    return {node.name: node.value for node in nodes if node.value}


def _with_a_photo(monitor: Workspace, folder: Path) -> tuple[Draft, Path]:
    draft = draft_of(monitor, "border_incident", evidence=[EVIDENCE])
    photo = folder / "fence.jpg"
    photo.write_bytes(jpeg())
    monitor.observations.attach(draft, IMAGE, photo)
    return draft, photo


def test_nothing_to_take_over_before_there_is_a_record(team: Team) -> None:
    monitor = team.open("monitor")
    draft = monitor.observations.new_draft("bcp_observation", language="en")
    assert monitor.observations.carryable(draft) == []
    assert monitor.observations.carry_over(draft) == []
    assert not draft.session.can_undo


@pytest.mark.parametrize("sealed", [True, False])
def test_place_and_role_come_from_the_last_record_of_any_form_and_nothing_else(team: Team, sealed: bool) -> None:
    monitor = team.open("monitor")
    if sealed:
        finalised(monitor)
    else:
        monitor.observations.save(draft_of(monitor))
    draft = monitor.observations.new_draft("border_incident", language="ru")
    offered = monitor.observations.carryable(draft)
    assert {one.ref.rsplit("/", 1)[1]: one.value for one in offered} == {"recorder_role": "rr2_monitor", **PLACE}
    assert next(one for one in offered if one.value == "rr2_monitor").label == "Ваша роль"
    assert monitor.observations.carry_over(draft) == offered
    assert _copied(draft) == {"recorder_role": "rr2_monitor", **PLACE}
    draft.session.undo()
    assert _copied(draft) == {} and not draft.session.can_undo, "one step takes all of it back"


def test_what_is_answered_already_stays(team: Team) -> None:
    monitor = team.open("monitor")
    finalised(monitor)
    draft = monitor.observations.new_draft("bcp_observation", language="en")
    draft.session.answer("/data/pl_where/pl_state", "XB")
    monitor.observations.carry_over(draft)
    assert _copied(draft)["pl_state"] == "XB" and _copied(draft)["pl_section"] == "N-04"


def test_the_records_of_others_are_no_source(team: Team) -> None:
    monitor, supervisor = team.open("monitor"), team.open("supervisor")
    observation = finalised(monitor)
    for member in (monitor, supervisor):
        member.sync.run()
    assert supervisor.observations.find(observation)
    draft = supervisor.observations.new_draft("bcp_observation", language="en")
    assert supervisor.observations.carryable(draft) == []


def test_no_form_marks_a_question_that_would_be_refused(team: Team) -> None:
    monitor = team.open("monitor")
    for form in ("bcp_observation", "border_incident"):
        session = monitor.observations.new_draft(form, language="en").session
        marked = [node for node in session.root.walk() if node.attributes.get(MARK)]
        assert marked and all(node.sensitivity in ("", "S0", "S1") and "[" not in node.ref for node in marked)


def test_a_removed_photo_comes_back_with_its_answer(team: Team, tmp_path: Path) -> None:
    monitor = team.open("monitor")
    draft, photo = _with_a_photo(monitor, tmp_path)
    monitor.observations.detach(draft, IMAGE)
    assert draft.attachments == {} and list(draft.shelf) == ["fence.jpg"]
    with pytest.raises(AttachmentMissing):
        monitor.observations.detach(draft, IMAGE)
    draft.session.undo()
    assert monitor.observations.attachment(draft, IMAGE) == photo.read_bytes(), "before the next save already"
    monitor.observations.save(draft)
    assert list(draft.attachments) == [IMAGE] and draft.shelf == {}
    draft.session.remove_repeat("/data/evidence[1]")
    monitor.observations.save(draft)
    assert draft.attachments == {}
    draft.session.undo()
    monitor.observations.save(draft)
    assert monitor.observations.attachment(draft, IMAGE) == photo.read_bytes()


def test_what_was_removed_is_not_sealed_and_leaves_the_vault_with_the_draft(team: Team, tmp_path: Path) -> None:
    monitor = team.open("monitor")
    draft, _ = _with_a_photo(monitor, tmp_path)
    monitor.observations.detach(draft, IMAGE)
    held = [one.id for one in draft.shelf.values()]
    record = monitor.observations.read(monitor.observations.finalise(draft), "en")
    assert record.attachments == () and held
    assert not any(monitor._core.vault.attachments.has(identifier) for identifier in held)


def test_what_was_removed_goes_with_the_next_opening_and_never_out(team: Team, tmp_path: Path) -> None:
    monitor = team.open("monitor")
    draft, photo = _with_a_photo(monitor, tmp_path)
    monitor.observations.attach(draft, IMAGE, photo)
    assert draft.session.node(IMAGE).value == "fence-1.jpg", "the one before is kept under its own name"
    monitor.observations.detach(draft, IMAGE)
    held = [one.id for one in draft.shelf.values()]
    row = monitor.observations.find_draft(draft.id)
    assert next(r for r in monitor.observations.page(ListQuery()).rows if r.id == row).attachments == 0
    again = monitor.observations.open_draft(draft.id)
    assert again.shelf == {} and not again.session.can_undo
    assert not any(monitor._core.vault.attachments.has(identifier) for identifier in held)
