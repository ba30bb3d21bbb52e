"""An exchange through a folder: what one device writes, another reads; cut anywhere and run again, it completes."""

import itertools
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from fieldmonitor.domain.errors import (
    AttachmentMissing,
    Cancelled,
    ChainBroken,
    DeviceForked,
    DiskFull,
    ForeignProject,
    PackDamaged,
    ReadOnly,
    StoreRolledBack,
    TargetAway,
    UnknownSigner,
)
from fieldmonitor.domain.ids import AttachmentId, FeedId, ProjectId
from fieldmonitor.domain.roster import Role
from fieldmonitor.sync import names
from fieldmonitor.sync.exchange import exchange, forget_place, pull, push, waiting
from fieldmonitor.sync.marks import StoreMarks
from fieldmonitor.sync.packs import MAX_EVENTS
from fieldmonitor.sync.session import find_store
from fieldmonitor.sync.target import FolderTarget
from fieldmonitor.sync.verify import verify_target
from support.crypto import identifier, seeded
from support.sync import (
    CHECKS,
    PROJECT,
    Cut,
    CuttingTarget,
    Member,
    MemoryStore,
    Team,
    admit,
    make_team,
    roster_event,
)

PHOTO = seeded("photo", 10_000)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    path = tmp_path / "stick"
    path.mkdir()
    return path


@pytest.fixture
def target(folder: Path) -> FolderTarget:
    return FolderTarget(folder)


@pytest.fixture
def team(target: FolderTarget) -> Team:
    """The roster has been sent, and everybody has it."""
    team = make_team()
    push(team.coordinator.session(target))
    for member in team.members[1:]:
        pull(member.session(target))
        assert set(member.roster().devices) == {member.device.id for member in team.members}
    return team


def snapshot(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def restore(folder: Path, files: dict[str, bytes]) -> None:
    for path in [path for path in folder.rglob("*") if path.is_file()]:
        path.unlink()
    for name, data in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data)


def files(folder: Path, prefix: str) -> Iterator[Path]:
    yield from sorted(path for path in (folder / prefix).rglob("*") if path.is_file())


def test_records_and_attachments_arrive_whole(team: Team, target: FolderTarget) -> None:
    team.anna.write({"n": 1}, attachments={"photo": PHOTO, "memo": b"short"})
    team.anna.write({"n": 2})
    pushed = push(team.anna.session(target))
    assert (pushed.events, pushed.packs, pushed.attachments, pushed.last) == (2, 1, 2, 2)
    pulled = pull(team.supervisor.session(target))
    assert (pulled.events, pulled.attachments, pulled.problems) == (2, 2, [])
    assert team.supervisor.read(team.anna.feed) == [{"n": 1}, {"n": 2}]
    assert team.supervisor.read_attachment("photo") == PHOTO
    assert team.supervisor.read_attachment("memo") == b"short"
    assert team.supervisor.store.incoming == {}


def test_running_again_does_nothing(team: Team, target: FolderTarget, folder: Path) -> None:
    team.anna.write({"n": 1}, attachments={"photo": PHOTO})
    exchange(team.anna.session(target))
    exchange(team.supervisor.session(target))
    before = snapshot(folder)
    marks = dict(team.supervisor.store.all_marks)
    for member in (team.anna, team.supervisor):
        result = exchange(member.session(target))
        assert (result.pulled.events, result.pulled.packs, result.pulled.attachments) == (0, 0, 0)
        assert (result.pushed.events, result.pushed.attachments) == (0, 0)
    exchange(team.anna.session(target))
    assert {name for name, data in snapshot(folder).items() if before.get(name) != data} <= {
        names.head(team.anna.device.id)
    }
    assert {name for name in marks if "/seen/" not in name} == {
        name for name in team.supervisor.store.all_marks if "/seen/" not in name
    }


def test_everybody_has_everything_after_two_rounds(team: Team, target: FolderTarget) -> None:
    for number, member in enumerate(team.members):
        member.write({"n": number})
    for _ in range(2):
        for member in team.members:
            assert exchange(member.session(target)).problems == []
    for member in team.members:
        for number, other in enumerate(team.members):
            assert member.read(other.feed) == [{"n": number}]
    assert verify_target(target, CHECKS, team.supervisor.roster()).ok


def test_many_events_go_in_several_packs_and_big_ones_alone(team: Team, target: FolderTarget) -> None:
    for number in range(MAX_EVENTS + 3):
        team.anna.write({"n": number})
    for number in range(3):
        team.boris.write({"n": number, "x": seeded(str(number), 100_000).hex()})
    assert push(team.anna.session(target)).packs == 2
    assert push(team.boris.session(target)).packs == 2
    result = pull(team.supervisor.session(target))
    assert result.problems == []
    assert [body["n"] for body in team.supervisor.read(team.anna.feed)] == list(range(MAX_EVENTS + 3))
    assert [body["n"] for body in team.supervisor.read(team.boris.feed)] == [0, 1, 2]


def test_waiting_counts_what_a_push_sends(team: Team, target: FolderTarget) -> None:
    session = team.anna.session(target)
    assert waiting(session).events == 0
    team.anna.write({"n": 1}, attachments={"photo": PHOTO})
    before = waiting(session)
    assert (before.events, before.attachments) == (1, 1)
    assert before.bytes > len(PHOTO)
    push(session)
    assert waiting(session).events == 0
    assert waiting(team.coordinator.session(FolderTarget("/nowhere"))).events == 7


def test_a_monitor_may_leave_other_monitors_records_where_they_are(team: Team, target: FolderTarget) -> None:
    team.boris.write({"n": 1}, attachments={"photo": PHOTO})
    team.supervisor.write({"act": "approve"})
    push(team.boris.session(target))
    push(team.supervisor.session(target))
    result = pull(team.anna.session(target), wanted=lambda device: device.role is Role.SUPERVISOR, attachments=False)
    assert result.events == 1
    assert team.boris.feed not in team.anna.store.feeds
    assert team.anna.store.files == {}


# --- cuts -------------------------------------------------------------------------------------------------------------


def cut_everywhere(work, finished) -> int:
    """Run ``work(steps)`` with more and more steps until it is not cut any more; ``finished()`` after each."""
    for steps in range(200):
        try:
            work(steps)
        except Cut:
            finished(steps)
            continue
        return steps
    raise AssertionError("it never ends")


@pytest.mark.parametrize("torn", [False, True])
def test_a_push_cut_at_any_operation_shows_nothing_half_and_completes(
    team: Team, target: FolderTarget, folder: Path, torn: bool
) -> None:
    team.anna.write({"n": 0})
    push(team.anna.session(target))
    pull(team.supervisor.session(target))
    team.anna.write({"n": 1}, attachments={"photo": PHOTO})
    before, vault, reader = snapshot(folder), team.anna, team.supervisor

    def work(steps: int) -> None:
        restore(folder, before)
        team.anna = vault.again()
        push(team.anna.session(CuttingTarget(target, steps, torn=torn)))

    def finished(_steps: int) -> None:
        early = reader.again()
        result = pull(early.session(target))
        assert result.problems == []
        assert early.read(team.anna.feed) in ([{"n": 0}], [{"n": 0}, {"n": 1}])
        assert verify_target(target, CHECKS, reader.roster()).ok
        assert push(team.anna.session(target)).last == 2
        late = reader.again()
        assert pull(late.session(target)).problems == []
        assert late.read(team.anna.feed) == [{"n": 0}, {"n": 1}]
        assert late.read_attachment("photo") == PHOTO
        report = verify_target(target, CHECKS, reader.roster())
        assert report.ok
        assert all(name.endswith(".part") for name in report.unused)

    assert cut_everywhere(work, finished) > 8


def test_a_push_cut_writes_identical_bytes_on_retry(team: Team, target: FolderTarget, folder: Path) -> None:
    team.anna.write({"n": 1}, attachments={"photo": PHOTO})
    steps, first = 0, {}
    while not any(name.startswith("key/1/" + team.anna.device.id) for name in first):
        steps += 1
        try:
            push(team.anna.session(CuttingTarget(target, steps)))
        except Cut:
            first |= snapshot(folder)
    push(team.anna.session(target))
    assert {name: data for name, data in snapshot(folder).items() if name in first} == first


def test_the_first_roster_push_cut_anywhere_completes(target: FolderTarget, folder: Path) -> None:
    team = make_team()
    vault = team.coordinator

    def work(steps: int) -> None:
        restore(folder, {})
        team.coordinator = vault.again()
        push(team.coordinator.session(CuttingTarget(target, steps)))

    def finished(_steps: int) -> None:
        newcomer = team.anna.again()
        assert pull(newcomer.session(target)).problems == []
        push(team.coordinator.session(target))
        pull(newcomer.session(target))
        assert len(newcomer.roster().devices) == 4
        assert verify_target(target, CHECKS).ok

    assert cut_everywhere(work, finished) > 4


def test_a_pull_cut_at_any_read_or_write_completes(team: Team, target: FolderTarget) -> None:
    team.anna.write({"n": 1}, attachments={"photo": PHOTO})
    push(team.anna.session(target))
    team.anna.write({"n": 2})
    push(team.anna.session(target))
    empty = team.supervisor

    def check(member: Member) -> None:
        assert pull(member.session(target)).problems == []
        assert member.read(team.anna.feed) == [{"n": 1}, {"n": 2}]
        assert member.read_attachment("photo") == PHOTO
        assert member.store.incoming == {}

    def by_read(steps: int) -> None:
        team.supervisor = empty.again()
        pull(team.supervisor.session(CuttingTarget(target, steps)))

    assert cut_everywhere(by_read, lambda _: check(team.supervisor)) > 10

    def by_write(steps: int) -> None:
        team.supervisor = empty.again()
        team.supervisor.store.die = dies_after(steps)
        pull(team.supervisor.session(target))

    def recovered(_steps: int) -> None:
        team.supervisor.store.die = lambda: None
        check(team.supervisor)

    assert cut_everywhere(by_write, recovered) > 6


def dies_after(steps: int):
    left = [steps]

    def die() -> None:
        left[0] -= 1
        if left[0] < 0:
            raise Cut

    return die


def test_a_push_whose_vault_dies_at_any_write_completes(team: Team, target: FolderTarget, folder: Path) -> None:
    team.anna.write({"n": 1}, attachments={"photo": PHOTO})
    before, vault = snapshot(folder), team.anna

    def work(steps: int) -> None:
        restore(folder, before)
        team.anna = vault.again()
        team.anna.store.die = dies_after(steps)
        push(team.anna.session(target))

    def finished(_steps: int) -> None:
        team.anna.store.die = lambda: None
        push(team.anna.session(target))
        reader = team.supervisor.again()
        assert pull(reader.session(target)).problems == []
        assert reader.read(team.anna.feed) == [{"n": 1}]

    assert cut_everywhere(work, finished) >= 2


def test_stopping_keeps_what_was_finished(team: Team, target: FolderTarget) -> None:
    team.anna.write({"n": 1}, attachments={"photo": PHOTO})
    for allowed in range(6):
        asked = iter([False] * allowed)
        with pytest.raises(Cancelled):
            push(team.anna.session(target), cancelled=lambda: next(asked, True))  # noqa: B023 - used in this turn only
    assert push(team.anna.session(target)).last == 1
    with pytest.raises(Cancelled):
        pull(team.supervisor.session(target), cancelled=lambda: True)
    assert pull(team.supervisor.session(target)).problems == []


# --- another project, another history ---------------------------------------------------------------------------------


def test_a_foreign_projects_store_is_refused_before_anything_is_taken_or_written(
    team: Team, target: FolderTarget, folder: Path
) -> None:
    foreign = make_team(ProjectId(identifier("another project")), " 2").coordinator
    before, held = snapshot(folder), len(foreign.store.feeds)
    for work in (pull, push, exchange):
        with pytest.raises(ForeignProject):
            work(foreign.session(target))
    assert snapshot(folder) == before
    assert len(foreign.store.feeds) == held
    assert foreign.store.all_marks == {}


def test_a_foreign_pack_under_our_name_is_refused(
    team: Team, target: FolderTarget, folder: Path, tmp_path: Path
) -> None:
    (tmp_path / "other").mkdir()
    other = FolderTarget(tmp_path / "other")
    foreign = make_team(ProjectId(identifier("another project")), " 2").coordinator
    push(foreign.session(other))
    (folder / "roster" / "2").write_bytes((tmp_path / "other" / "roster" / "1").read_bytes())
    with pytest.raises(ForeignProject):
        pull(team.anna.session(target))


def test_an_old_copy_of_the_store_is_noticed(team: Team, target: FolderTarget, folder: Path) -> None:
    team.anna.write({"n": 1})
    push(team.anna.session(target))
    pull(team.supervisor.session(target))
    old = snapshot(folder)
    team.anna.write({"n": 2})
    push(team.anna.session(target))
    pull(team.supervisor.session(target))
    restore(folder, old)
    problems = pull(team.supervisor.session(target)).problems
    assert [type(problem) for problem in problems] == [StoreRolledBack]
    with pytest.raises(StoreRolledBack):
        push(team.anna.session(target))


@pytest.mark.parametrize("what", ["head", "roster", "project"])
def test_removed_files_are_noticed(team: Team, target: FolderTarget, folder: Path, what: str) -> None:
    team.anna.write({"n": 1})
    push(team.anna.session(target))
    pull(team.supervisor.session(target))
    for path in [folder / "project"] if what == "project" else files(folder, what):
        path.unlink()
    if what == "project":
        with pytest.raises(StoreRolledBack):
            pull(team.supervisor.session(target))
    else:
        problems = pull(team.supervisor.session(target)).problems
        assert {type(problem) for problem in problems} == {StoreRolledBack}


def test_an_empty_place_where_a_store_was_is_not_filled_unless_chosen_anew(
    team: Team, target: FolderTarget, folder: Path
) -> None:
    team.anna.write({"n": 1})
    push(team.anna.session(target))
    restore(folder, {})
    with pytest.raises(TargetAway):
        push(team.anna.session(target))
    with pytest.raises(TargetAway):
        pull(team.anna.session(target))
    assert snapshot(folder) == {}
    forget_place(team.anna.session(target))
    assert push(team.anna.session(target)).events == 1


def test_a_store_without_its_mark_is_damaged_for_a_newcomer(team: Team, target: FolderTarget, folder: Path) -> None:
    (folder / "project").unlink()
    with pytest.raises(PackDamaged):
        pull(Member("anna", Role.MONITOR, pinned=team.coordinator.device).session(target))
    (folder / "project").write_bytes(b"FMPR")
    with pytest.raises(PackDamaged):
        pull(team.anna.session(target))


def test_two_stores_are_kept_apart(team: Team, target: FolderTarget, tmp_path: Path) -> None:
    (tmp_path / "second").mkdir()
    second = FolderTarget(tmp_path / "second")
    push(team.coordinator.session(second))
    team.anna.write({"n": 1})
    push(team.anna.session(target))
    pull(team.supervisor.session(target))
    team.anna.write({"n": 2})
    push(team.anna.session(second))
    pull(team.supervisor.session(second))
    assert team.supervisor.read(team.anna.feed) == [{"n": 1}, {"n": 2}]
    push(team.anna.session(target))
    assert pull(team.supervisor.session(target)).problems == []
    for place in (target, second):
        assert verify_target(place, CHECKS, team.supervisor.roster()).ok


def test_a_restored_backup_goes_on_in_a_new_incarnation(team: Team, target: FolderTarget) -> None:
    """The backup was made before the first sync; the feed itself is the same."""
    team.anna.write({"n": 1})
    backup = team.anna.again()
    push(team.anna.session(target))
    pull(team.supervisor.session(target))
    backup.write({"n": 2})
    push(backup.session(target))
    assert pull(team.supervisor.session(target)).problems == []
    assert team.supervisor.read(backup.feed) == [{"n": 1}, {"n": 2}]
    report = verify_target(target, CHECKS, team.supervisor.roster())
    assert report.ok
    assert [name.split("/")[0] for name in report.unused] == ["key", "seg"]


def test_a_cloned_vault_is_stopped_before_it_writes_a_second_history(
    team: Team, target: FolderTarget, folder: Path
) -> None:
    push(team.anna.session(target))
    clone = team.anna.again()
    team.anna.write({"n": 1})
    push(team.anna.session(target))
    clone.write({"n": "other"})
    before = snapshot(folder)
    with pytest.raises(DeviceForked):
        push(clone.session(target))
    assert snapshot(folder) == before


def test_a_clone_that_wrote_elsewhere_is_told_by_what_others_have_seen(
    team: Team, target: FolderTarget, tmp_path: Path
) -> None:
    (tmp_path / "second").mkdir()
    second = FolderTarget(tmp_path / "second")
    push(team.coordinator.session(second))
    clone = team.anna.again()
    team.anna.write({"n": 1})
    clone.write({"n": "other"})
    push(team.anna.session(target))
    push(clone.session(second))
    exchange(team.supervisor.session(target))
    assert DeviceForked not in [type(problem) for problem in pull(team.anna.session(target)).problems]
    problems = exchange(team.supervisor.session(second)).problems
    assert [type(problem) for problem in problems] == [ChainBroken]
    assert DeviceForked in [type(problem) for problem in pull(clone.session(second)).problems]


def test_what_others_have_seen_and_we_have_not_is_counted(team: Team, target: FolderTarget, tmp_path: Path) -> None:
    (tmp_path / "second").mkdir()
    second = FolderTarget(tmp_path / "second")
    push(team.coordinator.session(second))
    team.anna.write({"n": 1})
    push(team.anna.session(second))
    exchange(team.boris.session(second))
    exchange(team.boris.session(target))
    push(team.anna.session(target))
    team.anna.write({"n": 2})
    push(team.anna.session(second))
    exchange(team.boris.session(second))
    exchange(team.boris.session(target))
    result = pull(team.supervisor.session(target))
    assert result.unseen == {team.anna.feed: 1}
    assert result.problems == []


# --- roster -----------------------------------------------------------------------------------------------------------


def test_a_newcomer_takes_the_roster_only_from_the_pinned_coordinator(team: Team, target: FolderTarget) -> None:
    stranger = Member("anna", Role.MONITOR, pinned=team.boris.device)
    nobody = Member("anna", Role.MONITOR)
    for member in (stranger, nobody):
        assert [type(problem) for problem in pull(member.session(target)).problems] == [UnknownSigner]
    assert stranger.store.feeds == {}


def test_a_second_coordinator_continues_the_roster(team: Team, target: FolderTarget) -> None:
    second = Member("second coordinator", Role.COORDINATOR, pinned=team.coordinator.device)
    admit(team.coordinator, second)
    push(team.coordinator.session(target))
    pull(second.session(target))
    roster_event(second, {"act": "target", "hint": "stick"})
    push(second.session(target))
    exchange(team.anna.session(target))
    assert team.anna.roster().target == "stick"
    newcomer = Member("boris", Role.MONITOR, pinned=team.coordinator.device)
    pull(newcomer.session(target))
    assert newcomer.roster().target == "stick"
    assert verify_target(target, CHECKS, team.anna.roster()).ok


def test_two_coordinators_at_once_are_told_and_neither_is_overwritten(
    team: Team, target: FolderTarget, folder: Path
) -> None:
    second = Member("second coordinator", Role.COORDINATOR, pinned=team.coordinator.device)
    admit(team.coordinator, second)
    push(team.coordinator.session(target))
    pull(second.session(target))
    roster_event(team.coordinator, {"act": "target", "hint": "one"})
    roster_event(second, {"act": "target", "hint": "two"})
    push(team.coordinator.session(target))
    before = snapshot(folder)
    second.write({"n": 1})
    result = push(second.session(target))
    assert [type(problem) for problem in result.problems] == [ChainBroken]
    assert result.last == 1
    assert {name: data for name, data in snapshot(folder).items() if name.startswith("roster/")} == {
        name: data for name, data in before.items() if name.startswith("roster/")
    }


def test_a_device_outside_the_roster_is_not_read(team: Team, target: FolderTarget) -> None:
    intruder = Member("intruder", Role.MONITOR, pinned=team.coordinator.device)
    pull(intruder.session(target))
    intruder.write({"n": 1})
    push(intruder.session(target))
    result = pull(team.supervisor.session(target))
    assert intruder.feed not in team.supervisor.store.feeds
    assert result.problems == []
    report = verify_target(target, CHECKS, team.supervisor.roster())
    assert isinstance(report.problem, UnknownSigner)
    assert report.where == names.head(intruder.device.id)


# --- damage -----------------------------------------------------------------------------------------------------------


def test_damage_in_one_feed_stops_that_feed_and_no_other(team: Team, target: FolderTarget, folder: Path) -> None:
    team.anna.write({"n": 1})
    team.boris.write({"n": 2})
    push(team.anna.session(target))
    push(team.boris.session(target))
    pack = next(files(folder, f"seg/{team.anna.device.id}"))
    whole = pack.read_bytes()
    for damaged in (b"", whole[:200], whole[:-1], whole + b"\x00", whole[:300] + b"X" + whole[301:]):
        pack.write_bytes(damaged)
        reader = team.supervisor.again()
        result = pull(reader.session(target))
        assert len(result.problems) == 1
        assert reader.store.feed_head(team.anna.feed)[0] == 0
        assert reader.read(team.boris.feed) == [{"n": 2}]
    pack.write_bytes(whole)
    assert pull(team.supervisor.session(target)).problems == []
    assert team.supervisor.read(team.anna.feed) == [{"n": 1}]


@pytest.mark.parametrize("flipped", [10, 200, -1])
def test_a_damaged_roster_pack_keeps_nobody_from_delivering(
    team: Team, target: FolderTarget, folder: Path, flipped: int
) -> None:
    roster_event(team.coordinator, {"act": "target", "hint": "stick"})
    push(team.coordinator.session(target))
    path = folder / "roster" / "2"
    data = bytearray(path.read_bytes())
    data[flipped] ^= 1
    if flipped == 10:  # the project's field: it then names another project, and nothing goes on
        path.write_bytes(data)
        with pytest.raises(ForeignProject):
            exchange(team.anna.session(target))
        return
    path.write_bytes(data)
    team.anna.write({"n": 1})
    result = exchange(team.anna.session(target))
    assert [type(problem).__name__ for problem in result.problems] == ["SignatureInvalid"]
    assert result.problems[0].facts["where"] == "roster/2"
    assert result.pushed.last == 1
    assert team.anna.roster().target == ""
    assert exchange(team.supervisor.session(target)).pulled.events == 1


@pytest.mark.parametrize("prefix", ["seg", "key", "blob"])
def test_a_missing_object_is_named(team: Team, target: FolderTarget, folder: Path, prefix: str) -> None:
    team.anna.write({"n": 1}, attachments={"photo": PHOTO})
    push(team.anna.session(target))
    path = next(path for path in files(folder, prefix) if team.anna.device.id in str(path))
    path.unlink()
    problems = pull(team.supervisor.session(target)).problems
    assert [(type(problem), problem.facts["where"]) for problem in problems] == [
        (PackDamaged, path.relative_to(folder).as_posix())
    ]


def test_a_damaged_chunk_is_fetched_again_later_and_the_record_is_there_already(
    team: Team, target: FolderTarget, folder: Path
) -> None:
    team.anna.write({"n": 1}, attachments={"photo": PHOTO})
    push(team.anna.session(target))
    path = list(files(folder, "blob"))[1]
    whole = path.read_bytes()
    path.write_bytes(whole[:-1] + bytes([whole[-1] ^ 1]))
    assert len(pull(team.supervisor.session(target)).problems) == 1
    assert team.supervisor.read(team.anna.feed) == [{"n": 1}]
    assert not team.supervisor.store.has_attachment(AttachmentId(identifier("photo")))
    path.write_bytes(whole)
    result = pull(team.supervisor.session(target))
    assert (result.problems, result.attachments) == ([], 1)
    assert team.supervisor.read_attachment("photo") == PHOTO


def test_an_attachment_that_another_device_listed_first_is_fetched_again_from_its_author(
    team: Team, target: FolderTarget
) -> None:
    team.boris.write({"n": "liar"}, attachments={"photo": b"not the photo"})
    team.anna.write({"n": 1}, attachments={"photo": PHOTO})
    photo, anna = AttachmentId(identifier("photo")), team.anna.device.id
    push(team.boris.session(target))
    pull(team.supervisor.session(target))
    assert pull(team.supervisor.session(target), again={photo: anna}).attachments == 0
    push(team.anna.session(target))
    pull(team.supervisor.session(target))
    assert team.supervisor.read_attachment("photo") == b"not the photo"
    assert pull(team.supervisor.session(target), again={photo: anna}).attachments == 1
    assert team.supervisor.read_attachment("photo") == PHOTO
    assert pull(team.supervisor.session(target)).attachments == 0


def test_only_what_is_asked_for_is_fetched_again_from_whomever_it_came(team: Team, target: FolderTarget) -> None:
    team.anna.write({"n": 1}, attachments={"photo": PHOTO, "other": b"other"})
    push(team.anna.session(target))
    assert pull(team.supervisor.session(target)).attachments == 2
    photo, other = AttachmentId(identifier("photo")), AttachmentId(identifier("other"))
    team.supervisor.store.files[photo] = team.supervisor.store.files[other] = b"damaged"
    assert pull(team.supervisor.session(target), again={photo: None}).attachments == 1
    assert team.supervisor.read_attachment("photo") == PHOTO
    assert team.supervisor.store.files[other] == b"damaged"
    nobodys = AttachmentId(identifier("nobody's"))
    assert pull(team.supervisor.session(target), again={nobodys: None}).problems == []


def test_what_is_fetched_again_goes_on_where_it_was_cut_and_the_old_file_stays_until_then(
    team: Team, target: FolderTarget
) -> None:
    team.anna.write({"n": 1}, attachments={"photo": PHOTO})
    push(team.anna.session(target))
    pull(team.supervisor.session(target))
    photo, anna = AttachmentId(identifier("photo")), team.anna.device.id
    team.supervisor.store.files[photo] = b"damaged"
    cuts = 0
    for steps in itertools.count(3):
        try:
            result = pull(team.supervisor.session(CuttingTarget(target, steps)), again={photo: anna})
        except Cut:
            cuts += 1
            assert team.supervisor.store.files[photo] == b"damaged"
            continue
        assert (result.problems, result.attachments) == ([], 1)
        break
    assert cuts > 1
    assert team.supervisor.read_attachment("photo") == PHOTO


def test_the_authors_own_attachment_comes_back_from_its_own_packs(
    team: Team, target: FolderTarget, folder: Path
) -> None:
    team.anna.write({"n": 1}, attachments={"photo": PHOTO})
    photo, anna = AttachmentId(identifier("photo")), team.anna.device.id
    team.anna.store.files[photo], whole = b"damaged", team.anna.store.files[photo]
    assert pull(team.anna.session(target), attachments=False, again={photo: anna}).attachments == 0  # never sent
    team.anna.store.files[photo] = whole
    push(team.anna.session(target))
    team.anna.write({"n": 2}, attachments={"later": b"later"})
    push(team.anna.session(target))
    del team.anna.store.files[photo]
    assert pull(team.anna.session(target), attachments=False, again={photo: anna}).attachments == 1
    assert team.anna.store.files[photo] == whole


class ReadOnlyTarget(CuttingTarget):
    """A stick with its write protection on."""

    def put(self, name: str, data: bytes) -> None:
        raise ReadOnly(path=self.place)


def test_a_read_only_stick_can_be_read_and_says_so_when_it_should_be_written(
    team: Team, target: FolderTarget, folder: Path
) -> None:
    team.anna.write({"n": 1}, attachments={"photo": PHOTO})
    push(team.anna.session(target))
    before = snapshot(folder)
    protected = ReadOnlyTarget(target, 10_000)
    assert pull(team.supervisor.session(protected)).attachments == 1
    team.anna.write({"n": 2})
    with pytest.raises(ReadOnly):
        push(team.anna.session(protected))
    assert snapshot(folder) == before
    assert push(team.anna.session(target)).last == 2


def test_a_full_stick_is_told_and_completed_when_there_is_room(
    team: Team, target: FolderTarget, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    team.anna.write({"n": 1}, attachments={"photo": PHOTO})
    real, room = os.fsync, [0]

    def full(handle: int) -> None:
        room[0] -= 1
        if room[0] < 0:
            raise OSError(28, "No space left on device")
        real(handle)

    monkeypatch.setattr(os, "fsync", full)
    for steps in range(100):
        room[0] = steps
        try:
            push(team.anna.session(target))
        except DiskFull:
            assert pull(team.supervisor.again().session(target)).problems == []
            continue
        break
    assert steps > 4  # each try keeps what the one before wrote
    assert not list(folder.rglob("*.part"))
    monkeypatch.undo()
    pull(team.supervisor.session(target))
    assert team.supervisor.read_attachment("photo") == PHOTO


def test_an_attachment_lost_at_home_does_not_hold_back_the_records(team: Team, target: FolderTarget) -> None:
    team.anna.write({"n": 1}, attachments={"photo": PHOTO})
    del team.anna.store.files[AttachmentId(identifier("photo"))]
    result = push(team.anna.session(target))
    assert [type(problem) for problem in result.problems] == [AttachmentMissing]
    assert pull(team.supervisor.session(target)).problems == []
    assert team.supervisor.read(team.anna.feed) == [{"n": 1}]


def test_the_own_head_is_written_anew_when_it_is_damaged(team: Team, target: FolderTarget, folder: Path) -> None:
    team.anna.write({"n": 1})
    push(team.anna.session(target))
    path = folder / names.head(team.anna.device.id)
    path.write_bytes(path.read_bytes()[:-1] + b"\x00")
    push(team.anna.session(target))
    assert pull(team.supervisor.session(target)).problems == []


def test_an_erased_key_arrives_as_erased(team: Team, target: FolderTarget) -> None:
    event = team.anna.write({"n": 1})
    team.anna.store.feeds[team.anna.feed][0] = type(event)(
        event.header, event.header_bytes, event.hash, event.ciphertext, None
    )
    push(team.anna.session(target))
    assert pull(team.supervisor.session(target)).problems == []
    assert team.supervisor.store.feeds[team.anna.feed][0].wrapped_key is None


def test_nothing_is_pulled_where_nothing_was_written(target: FolderTarget) -> None:
    member = Member("anna", Role.MONITOR)
    assert pull(member.session(target)).events == 0
    assert find_store(member.session(target)) is None
    assert isinstance(MemoryStore().marks(""), dict)
    assert StoreMarks(bytes(16)).blobs.endswith("/blob/")
    assert FeedId(PROJECT) == member.session(target).roster_feed
