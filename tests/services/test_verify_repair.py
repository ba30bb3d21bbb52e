"""Damage that verification names and that the next sync or unlocking mends: attachments, a copy of the key file."""

import errno
import os
from pathlib import Path
from typing import Any

import pytest

from fieldmonitor import bootstrap
from fieldmonitor.bootstrap import Workspace
from fieldmonitor.domain.errors import (
    AttachmentDamaged,
    AttachmentMissing,
    KeyCopyDamaged,
    KeyFileDamaged,
    PackDamaged,
    WrongPassphrase,
)
from fieldmonitor.domain.ids import ObservationId
from support.cli import Shell, shell
from support.services import PASSPHRASE, Team, draft_of, jpeg

__all__ = ["shell"]

EVIDENCE = {"e_source": "so_victim", "e_taken": "AB-012", "e_faces": "no", "e_redact": "keep"}
IMAGE = "/data/evidence[{}]/e_image"
PICTURES = (jpeg(), jpeg((80, 60)))


def flip(path: Path, offset: int = -1) -> None:
    data = bytearray(path.read_bytes())
    data[offset] ^= 1
    path.write_bytes(data)


def pictured(monitor: Workspace, folder: Path) -> ObservationId:
    """Finalise an incident with two pictures."""
    for number, picture in enumerate(PICTURES, 1):
        (folder / f"{number}.jpg").write_bytes(picture)
    evidence: list[dict[str, Any]] = [{**EVIDENCE, "e_image": f"{number}.jpg"} for number in (1, 2)]
    draft = draft_of(monitor, "border_incident")
    monitor.observations.fill(draft, {"evidence": evidence}, base=folder)
    return monitor.observations.finalise(draft)


def sent(team: Team, folder: Path) -> tuple[Workspace, Workspace, ObservationId]:
    """Return a monitor and a supervisor who both hold the record, and the record."""
    coordinator, monitor, supervisor = team.all()
    identifier = pictured(monitor, folder)
    for workspace in (coordinator, monitor, supervisor):
        workspace.sync.run()
    return monitor, supervisor, identifier


def paths(workspace: Workspace) -> list[Path]:
    """Return the files of 1.jpg and 2.jpg; they arrive in any order."""
    found = workspace._core.vault.attachments.stored_files()
    return [path for _, path in sorted((name, path) for _, name, path, _ in found)]


def pictures(workspace: Workspace, identifier: ObservationId) -> tuple[bytes, ...]:
    return tuple(workspace.observations.attachment(identifier, IMAGE.format(number)) for number in (1, 2))


@pytest.mark.parametrize("change", [flip, lambda path: path.write_bytes(path.read_bytes()[:-1]), Path.unlink])
def test_a_supervisors_damaged_attachment_is_named_and_fetched_by_the_next_sync(
    team: Team, tmp_path: Path, change: Any
) -> None:
    _, supervisor, identifier = sent(team, tmp_path)
    first, second = paths(supervisor)
    untouched = second.stat().st_ino
    change(first)
    report = supervisor.verify.vault()
    assert isinstance(report.error, AttachmentMissing if change is Path.unlink else AttachmentDamaged)
    assert report.where == "1.jpg"
    assert report.attachments == 1  # the other one was looked at all the same
    done = supervisor.sync.run()
    assert done.attachments_received == 1
    assert second.stat().st_ino == untouched
    assert pictures(supervisor, identifier) == PICTURES
    report = supervisor.verify.vault()
    assert (report.ok, report.attachments) == (True, 2)
    assert supervisor.sync.run().attachments_received == 0


def test_all_that_is_damaged_comes_back_at_once(team: Team, tmp_path: Path) -> None:
    _, supervisor, identifier = sent(team, tmp_path)
    for path in paths(supervisor):
        flip(path, 100)
    assert supervisor.verify.vault().where in {"1.jpg", "2.jpg"}
    assert supervisor.sync.run().attachments_received == 2
    assert pictures(supervisor, identifier) == PICTURES


def test_damage_met_in_reading_is_mended_by_the_next_sync_too(team: Team, tmp_path: Path) -> None:
    _, supervisor, identifier = sent(team, tmp_path)
    flip(paths(supervisor)[1])
    with pytest.raises(AttachmentDamaged):
        pictures(supervisor, identifier)
    assert supervisor.sync.run().attachments_received == 1
    assert pictures(supervisor, identifier) == PICTURES


def test_the_damaged_file_stays_until_the_new_one_is_whole(team: Team, tmp_path: Path) -> None:
    _, supervisor, identifier = sent(team, tmp_path)
    first = paths(supervisor)[0]
    flip(first)
    kept = first.read_bytes()
    assert not supervisor.verify.vault().ok
    sent_whole = {
        path: path.read_bytes()
        for path in team.target.rglob("*")
        if "blob" in str(path.relative_to(team.target)) and path.is_file()
    }
    assert sent_whole
    for path in sent_whole:
        flip(path)
    with pytest.raises(PackDamaged):
        supervisor.sync.run()
    assert first.read_bytes() == kept
    for path, data in sent_whole.items():
        path.write_bytes(data)
    assert supervisor.sync.run().attachments_received == 1
    assert pictures(supervisor, identifier) == PICTURES


def test_the_authors_own_attachment_comes_back_if_it_was_sent(team: Team, tmp_path: Path) -> None:
    monitor, _, identifier = sent(team, tmp_path)
    first, second = paths(monitor)
    flip(first)
    second.unlink()
    report = monitor.verify.vault()
    assert isinstance(report.error, AttachmentDamaged)
    assert "attach the original once more" in str(report.error)
    assert monitor.sync.run().attachments_received == 2
    assert pictures(monitor, identifier) == PICTURES
    assert monitor.verify.vault().ok


def test_one_that_was_never_sent_comes_back_by_attaching_the_original_again(team: Team, tmp_path: Path) -> None:
    monitor = team.open("monitor")
    identifier = pictured(monitor, tmp_path)
    flip(paths(monitor)[0])
    assert isinstance(monitor.verify.vault().error, AttachmentDamaged)
    draft = draft_of(monitor, "border_incident", evidence=[EVIDENCE])
    monitor.observations.attach(draft, IMAGE.format(1), tmp_path / "1.jpg")
    assert pictures(monitor, identifier) == PICTURES
    assert monitor.verify.vault().ok


@pytest.mark.parametrize("name", ["keys.a", "keys.b"])
@pytest.mark.parametrize("change", [flip, Path.unlink])
def test_a_dead_copy_of_the_key_file_is_named_by_verification_and_mended_by_unlocking(
    team: Team, name: str, change: Any
) -> None:
    folder = team.root / "monitor"
    change(folder / name)
    for _ in range(2):  # verification tells, and mends nothing
        with bootstrap.unlock(folder, PASSPHRASE, heal=False) as workspace:
            report = workspace.verify.vault()
            assert isinstance(report.error, KeyCopyDamaged)
            assert report.where == str(folder / name)
    with pytest.raises(WrongPassphrase):
        bootstrap.unlock(folder, "not this one")
    assert not (folder / name).exists() or (folder / "keys.a").read_bytes() != (folder / "keys.b").read_bytes()
    with bootstrap.unlock(folder, PASSPHRASE) as workspace:
        assert workspace.verify.vault().ok
    other = "keys.b" if name == "keys.a" else "keys.a"
    flip(folder / other)  # what was the good one dies later, and nothing is lost
    with bootstrap.unlock(folder, PASSPHRASE) as workspace:
        assert workspace.verify.vault().ok


def test_the_command_says_so_with_status_3_and_any_other_command_mends(team: Team, shell: Shell) -> None:
    folder = team.root / "monitor"
    flip(folder / "keys.a")
    for _ in range(2):
        ran = shell("verify", folder, "--json", "--passphrase-file", shell.passphrase)
        assert (ran.status, ran.code) == (3, "key.copy_damaged")
    assert shell("list", vault=folder).status == 0
    assert shell("verify", folder, "--passphrase-file", shell.passphrase).status == 0


def test_both_copies_dead_are_said_so(team: Team) -> None:
    for name in ("keys.a", "keys.b"):
        flip(team.root / "monitor" / name)
    with pytest.raises(KeyFileDamaged):
        bootstrap.unlock(team.root / "monitor", PASSPHRASE, heal=False)


def test_a_copy_that_cannot_be_mended_does_not_stop_unlocking(team: Team, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = team.root / "monitor"
    flip(folder / "keys.b")
    real = os.open

    def refused(path: Any, *rest: Any, **named: Any) -> int:
        if "keys." in str(path):
            raise OSError(errno.EROFS, "Read-only file system")
        return real(path, *rest, **named)

    monkeypatch.setattr(os, "open", refused)
    with bootstrap.unlock(folder, PASSPHRASE) as workspace:
        assert isinstance(workspace.verify.vault().error, KeyCopyDamaged)
