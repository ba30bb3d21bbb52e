"""Verification of a folder: one byte changed anywhere, one file missing, one too many; and it names the file."""

import copy
from pathlib import Path

import pytest

from fieldmonitor.domain.errors import FileMissing, ForeignProject, PackDamaged, TargetAway
from fieldmonitor.domain.ids import ProjectId
from fieldmonitor.domain.roster import Roster
from fieldmonitor.sync import names
from fieldmonitor.sync.exchange import exchange
from fieldmonitor.sync.target import FolderTarget
from fieldmonitor.sync.verify import VerifyReport, verify_target
from support.crypto import identifier, seeded
from support.sync import CHECKS, Team, make_team


class Held:
    """A store held in memory, so that thousands of damaged versions of it can be verified."""

    place = "memory"

    def __init__(self, folder: Path) -> None:
        files = (path for path in folder.rglob("*") if path.is_file())
        self.files = {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}

    def get(self, name: str, start: int = 0, end: int | None = None) -> bytes:
        if name not in self.files:
            raise FileMissing(path=name)
        return self.files[name][start:end]

    def stat(self, name: str) -> int | None:
        return len(self.files[name]) if name in self.files else None

    def list(self, prefix: str) -> list[str]:
        return sorted(name for name in self.files if name.startswith(prefix))

    def put(self, name: str, data: bytes) -> None:
        self.files[name] = data

    def delete(self, name: str) -> None:
        self.files.pop(name, None)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Team, Path]:
    folder = tmp_path_factory.mktemp("stick")
    target, team = FolderTarget(folder), make_team()
    exchange(team.coordinator.session(target))
    team.anna.write({"n": 1}, attachments={"photo": seeded("photo", 5000)})
    team.anna.write({"n": 2})
    for member in (team.anna, team.supervisor, team.coordinator):
        exchange(member.session(target))
    return team, folder


@pytest.fixture
def store(made: tuple[Team, Path]) -> Held:
    return Held(made[1])


@pytest.fixture
def roster(made: tuple[Team, Path]) -> Roster:
    return made[0].coordinator.roster()


def verify(store: Held, roster: Roster | None) -> VerifyReport:
    return verify_target(store, CHECKS, roster)


def test_a_whole_store_verifies_and_is_counted(store: Held, roster: Roster) -> None:
    report = verify(store, roster)
    assert (report.ok, report.unused, report.behind, report.roster_checked) == (True, [], [], True)
    assert (report.feeds, report.packs, report.events, report.attachments) == (2, 2, 9, 1)
    assert report.objects == len(store.files)
    assert report.project == roster.project


def test_without_a_roster_it_says_so(store: Held) -> None:
    report = verify(store, None)
    assert report.ok
    assert not report.roster_checked


def positions(size: int) -> list[int]:
    """Every byte of the header and the end, every 23rd between."""
    return [at for at in range(size) if at < 130 or at >= size - 40 or at % 23 == 0]


@pytest.mark.parametrize("known", [True, False])
@pytest.mark.parametrize("kind", ["project", "roster", "seg", "key", "head", "blob"])
def test_one_byte_flipped_anywhere_is_found_in_its_file(store: Held, roster: Roster, kind: str, known: bool) -> None:
    chosen = [name for name in store.files if name.split("/")[0] == kind]
    assert chosen
    for name in chosen if known else chosen[:1]:
        whole = store.files[name]
        for at in positions(len(whole)) if known else positions(len(whole))[::5]:
            store.files[name] = whole[:at] + bytes([whole[at] ^ (1 << at % 8)]) + whole[at + 1 :]
            report = verify(store, roster if known else None)
            assert report.problem is not None, (name, at)
            assert report.where.split(",")[0] == name, (at, report.where)
        store.files[name] = whole
    assert verify(store, roster).ok


def test_every_file_of_the_folder_is_of_a_kind_that_is_tested(store: Held) -> None:
    assert {name.split("/")[0] for name in store.files} == {"project", "roster", "seg", "key", "head", "blob"}
    assert all(names.KNOWN.fullmatch(name) for name in store.files)


@pytest.mark.parametrize("known", [True, False])
def test_cut_and_extended_files_are_found(store: Held, roster: Roster, known: bool) -> None:
    for name, whole in list(store.files.items()):
        for damaged in (b"", whole[:1], whole[: len(whole) // 2], whole[:-1], whole + b"\x00", whole + whole):
            store.files[name] = damaged
            report = verify(store, roster if known else None)
            assert report.where.split(",")[0] == name, (name, len(damaged))
        store.files[name] = whole


@pytest.mark.parametrize("known", [True, False])
def test_a_missing_file_is_found_and_named(made: tuple[Team, Path], roster: Roster, known: bool) -> None:
    idle = {names.head(member.device.id) for member in (made[0].supervisor, made[0].coordinator)}
    for name in Held(made[1]).files:
        store = Held(made[1])
        del store.files[name]
        report = verify(store, roster if known else None)
        if name in idle:  # a head without packs leaves no trace here; who has seen it notices when pulling
            continue
        assert isinstance(report.problem, PackDamaged), name
        assert report.where == name


def test_objects_in_each_others_place_are_found(store: Held, roster: Roster) -> None:
    heads = [name for name in store.files if name.startswith("head/")]
    packs = [name for name in store.files if name.startswith(("seg/", "roster/"))]
    for one, other in (heads[:2], packs[:2], (heads[0], packs[0])):
        swapped = copy.copy(store)
        swapped.files = dict(store.files)
        swapped.files[one], swapped.files[other] = store.files[other], store.files[one]
        report = verify(swapped, roster)
        assert report.where in {one, other}


def test_files_that_are_not_ours_are_named_and_do_no_harm(store: Held, roster: Roster) -> None:
    strange = ["Thumbs.db", "head/readme.txt", "seg/x", "roster/1.part", "roster/01", ".Trash-0/x"]
    for name in strange:
        store.files[name] = b"x"
    report = verify(store, roster)
    assert report.ok
    assert report.unused == sorted(strange)


def test_a_gap_in_the_roster_is_named(store: Held, roster: Roster) -> None:
    store.files["roster/3"] = store.files["roster/1"]
    report = verify(store, roster)
    assert (type(report.problem), report.where) == (PackDamaged, "roster/2")


def test_packs_beyond_a_head_are_checked_all_the_same(made: tuple[Team, Path], tmp_path: Path) -> None:
    """A sync was cut before its head: its objects belong to nothing yet, and damage in them is damage."""
    team, folder = made
    store = Held(folder)
    name = names.head(team.anna.device.id)
    old = store.files[name]
    anna = team.anna.again()
    anna.write({"n": 3}, attachments={"memo": b"short"})
    target = FolderTarget(tmp_path)
    for other, data in store.files.items():
        target.put(other, data)
    anna.store.all_marks = {
        mark: value for mark, value in anna.store.all_marks.items() if not mark.startswith("sync/place")
    }
    exchange(anna.session(target))
    later = Held(tmp_path)
    later.files[name] = old
    report = verify(later, team.coordinator.roster())
    assert report.ok
    assert [unused.split("/")[0] for unused in report.unused] == ["blob", "key", "seg"]
    for unused in report.unused:
        whole = later.files[unused]
        later.files[unused] = whole[:-1] + bytes([whole[-1] ^ 1])
        assert verify(later, team.coordinator.roster()).where == unused
        later.files[unused] = whole


def test_another_projects_store_is_said_to_be_so(store: Held) -> None:
    report = verify(store, Roster(ProjectId(identifier("another"))))
    assert isinstance(report.problem, ForeignProject)


def test_a_folder_that_is_away_is_no_verdict(tmp_path: Path) -> None:
    with pytest.raises(TargetAway):
        verify_target(FolderTarget(tmp_path / "nowhere"), CHECKS)


def test_an_empty_folder_is_no_store(tmp_path: Path) -> None:
    report = verify_target(FolderTarget(tmp_path), CHECKS)
    assert report.where == names.PROJECT


def test_a_link_in_the_folder_is_found(made: tuple[Team, Path], tmp_path: Path) -> None:
    folder = tmp_path / "copy"
    for name, data in Held(made[1]).files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data)
    path = next((folder / "blob").rglob("0"))
    path.rename(tmp_path / "moved")
    path.symlink_to(tmp_path / "moved")
    report = verify_target(FolderTarget(folder), CHECKS, made[0].coordinator.roster())
    assert report.where == path.relative_to(folder).as_posix()
