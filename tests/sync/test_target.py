"""A folder as target: whole or absent, nothing outside the folder, and each refusal in our words."""

import os
import resource
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from fieldmonitor.domain.errors import DiskFull, FileMissing, PackDamaged, ReadOnly, StorageError, TargetAway
from fieldmonitor.sync.target import FolderTarget
from support.disks import read_only


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    path = tmp_path / "stick"
    path.mkdir()
    return path


@pytest.fixture
def target(folder: Path) -> FolderTarget:
    return FolderTarget(folder)


def refusing(number: int):
    def refuse(*_: object, **__: object) -> None:
        raise OSError(number, os.strerror(number))

    return refuse


def test_what_is_put_can_be_got_whole_or_in_part(target: FolderTarget, folder: Path) -> None:
    target.put("seg/a/b/1", b"0123456789")
    assert target.get("seg/a/b/1") == b"0123456789"
    assert target.get("seg/a/b/1", 2, 5) == b"234"
    assert target.get("seg/a/b/1", 8) == b"89"
    assert target.get("seg/a/b/1", 20) == b""
    assert target.get("seg/a/b/1", 5, 2) == b""
    assert target.stat("seg/a/b/1") == 10
    assert target.place == str(folder)
    target.put("seg/a/b/1", b"new")
    assert target.get("seg/a/b/1") == b"new"


def test_listing_and_deleting(target: FolderTarget) -> None:
    for name in ("head/b", "head/a", "project"):
        target.put(name, b"x")
    assert target.list("") == ["head/a", "head/b", "project"]
    assert target.list("head/") == ["head/a", "head/b"]
    target.delete("head/a")
    target.delete("head/a")
    assert target.list("head/") == ["head/b"]
    assert target.stat("head/a") is None


def test_what_is_not_there_is_said_so(target: FolderTarget) -> None:
    assert target.stat("head/x") is None
    with pytest.raises(FileMissing):
        target.get("head/x")
    target.put("head", b"a file where a folder belongs")
    assert target.stat("head/x") is None
    with pytest.raises(FileMissing):
        target.get("head/x")


def test_a_stick_that_is_not_plugged_in_is_not_made(tmp_path: Path) -> None:
    target = FolderTarget(tmp_path / "stick")
    for work in (
        lambda: target.put("project", b"x"),
        lambda: target.get("project"),
        lambda: target.stat("project"),
        lambda: target.list(""),
        lambda: target.delete("project"),
    ):
        with pytest.raises(TargetAway):
            work()
    assert not (tmp_path / "stick").exists()


@pytest.mark.parametrize("name", ["../x", "a/../../x", "/etc/x", "", "a//b", ".", "a/./b", "c:x", "a\\b"])
def test_a_name_never_leaves_the_folder(target: FolderTarget, name: str) -> None:
    with pytest.raises(ValueError, match="name"):
        target.put(name, b"x")


def test_links_and_pipes_in_the_place_of_files_are_refused(target: FolderTarget, folder: Path, tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_bytes(b"secret")
    (folder / "link").symlink_to(secret)
    os.mkfifo(folder / "pipe")
    (folder / "folder").mkdir()
    for name in ("link", "pipe", "folder"):
        with pytest.raises((PackDamaged, StorageError)):
            target.get(name)
        with pytest.raises(PackDamaged):
            target.stat(name)
    target.put("link", b"ours")  # a rename replaces the link itself, not what it points to
    assert secret.read_bytes() == b"secret"


def test_a_folder_that_is_a_link_out_is_refused(target: FolderTarget, folder: Path, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (folder / "head").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(PackDamaged):
        target.put("head/x", b"x")
    with pytest.raises(PackDamaged):
        target.get("head/x")
    assert list((tmp_path / "elsewhere").iterdir()) == []
    assert target.list("") == ["head"]
    (folder / "loop").symlink_to(folder / "loop")
    with pytest.raises((PackDamaged, StorageError)):
        target.get("loop/x")


@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_a_put_that_fails_leaves_what_was_there(
    target: FolderTarget, folder: Path, step: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    target.put("project", b"before")
    with monkeypatch.context() as patch:
        patch.setattr(*((os, "fsync") if step == "fsync" else (Path, "replace")), refusing(28))
        with pytest.raises(DiskFull):
            target.put("project", b"after")
    assert target.get("project") == b"before"
    assert target.list("") == ["project"]


@pytest.mark.parametrize(
    "number, told",
    [(28, DiskFull), (122, DiskFull), (30, ReadOnly), (13, ReadOnly), (5, TargetAway), (116, TargetAway)],
)
def test_what_the_system_says_is_told_in_our_words(
    target: FolderTarget, number: int, told: type[Exception], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "open", refusing(number))
    with pytest.raises(told):
        target.put("project", b"x")
    with pytest.raises(told):
        target.get("project")


@pytest.fixture
def small_files() -> Iterator[None]:
    """No file may grow past 1 KiB: the kernel itself refuses the write, as a full disk does."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1024, before[1]))
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, before)
    signal.signal(signal.SIGXFSZ, handler)


def test_a_really_full_disk_is_told_and_nothing_half_is_left(target: FolderTarget, small_files: None) -> None:
    target.put("project", b"x" * 1000)
    with pytest.raises(DiskFull):
        target.put("seg/a/b/1", b"x" * 5000)
    assert target.list("") == ["project"]
    with pytest.raises(DiskFull):
        target.put("project", b"y" * 5000)
    assert target.get("project") == b"x" * 1000


def test_a_really_read_only_folder_is_told(target: FolderTarget, folder: Path) -> None:
    with read_only(folder), pytest.raises(ReadOnly):
        target.put("project", b"x")
    assert target.list("") == []


@pytest.mark.skipif(not os.access("/proc/self", os.R_OK), reason="needs a read-only place that every Linux has")
def test_a_file_system_that_takes_no_files_is_told() -> None:
    with pytest.raises(StorageError):
        FolderTarget("/proc/self").put("project", b"x")


def test_a_file_system_that_cannot_flush_folders_will_do(target: FolderTarget, monkeypatch: pytest.MonkeyPatch) -> None:
    real = os.fsync

    def picky(handle: int) -> None:
        if Path(f"/proc/self/fd/{handle}").is_dir():
            raise OSError(22, "Invalid argument")
        real(handle)

    monkeypatch.setattr(os, "fsync", picky)
    target.put("head/a", b"x")
    assert target.get("head/a") == b"x"


def test_a_partial_file_of_an_earlier_cut_is_written_over(target: FolderTarget, folder: Path) -> None:
    (folder / "project.part").write_bytes(b"half and more than that")
    target.put("project", b"x")
    assert target.list("") == ["project"]
    assert target.get("project") == b"x"
