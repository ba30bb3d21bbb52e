"""A file is whole or what it was before, and nothing half-written stays beside it."""

from pathlib import Path

import pytest

from fieldmonitor.domain.durable import PRIVATE_FILE, read_file, replacing, write_file
from fieldmonitor.domain.errors import FileMissing, ReadOnly, StorageError
from support.disks import read_only


def test_a_block_that_fails_leaves_what_was_there(tmp_path: Path) -> None:
    path = tmp_path / "report.pdf"
    write_file(path, b"first")
    with pytest.raises(RuntimeError, match="cut"), replacing(path) as file:
        file.write(b"half of the sec")
        raise RuntimeError("cut")
    assert path.read_bytes() == b"first"
    assert [entry.name for entry in tmp_path.iterdir()] == ["report.pdf"]


def test_a_private_file_is_its_owners_only(tmp_path: Path) -> None:
    write_file(tmp_path / "keys", b"x", PRIVATE_FILE)
    assert (tmp_path / "keys").stat().st_mode & 0o777 == 0o600


def test_a_temporary_file_left_by_a_cut_is_written_over(tmp_path: Path) -> None:
    left = tmp_path / "keys.tmp"
    left.write_bytes(b"torn, and longer than what follows")
    write_file(tmp_path / "keys", b"whole", temporary=left)
    assert (tmp_path / "keys").read_bytes() == b"whole"
    assert not left.exists()


def test_a_link_in_the_place_of_the_temporary_file_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").write_bytes(b"mine")
    (tmp_path / "keys.tmp").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(OSError, match="links"), replacing(tmp_path / "keys", temporary=tmp_path / "keys.tmp"):
        pass
    assert (tmp_path / "elsewhere").read_bytes() == b"mine"


def test_what_the_disk_refuses_is_told_with_its_code(tmp_path: Path) -> None:
    with pytest.raises(FileMissing):
        write_file(tmp_path / "gone" / "a", b"x")
    with read_only(tmp_path), pytest.raises(ReadOnly):
        write_file(tmp_path / "a", b"x")


def test_reading_is_bounded_and_never_cuts(tmp_path: Path) -> None:
    path = tmp_path / "welcome.json"
    path.write_bytes(b"x" * 10)
    assert read_file(path, 10) == b"x" * 10
    with pytest.raises(StorageError) as caught:
        read_file(path, 9)
    assert "too large" in str(caught.value)
    with pytest.raises(FileMissing):
        read_file(tmp_path / "gone")
