"""The key file under bad luck and bad people: damage, cuts, weakened parameters, wrong passphrases."""

import errno
import hashlib
import os
from pathlib import Path

import pytest

from fieldmonitor.crypto import keys
from fieldmonitor.crypto.keys import COPIES, FILE_BYTES, KdfParameters, KeyFile, VaultSecret
from fieldmonitor.domain.errors import (
    DiskFull,
    KeyFileDamaged,
    KeyParametersTooWeak,
    ReadOnly,
    StorageError,
    VaultExists,
    VaultMissing,
    VaultTooNew,
    WrongPassphrase,
)

SECRET = VaultSecret(bytes(range(32)), 0)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    KeyFile.create(tmp_path, "open sesame", SECRET, KdfParameters.floor())
    return tmp_path


def rewritten(folder: Path, name: str, offset: int, data: bytes) -> None:
    """Change bytes and mend the checksum, as somebody who knows the format would."""
    body = bytearray((folder / name).read_bytes()[:-32])
    body[offset : offset + len(data)] = data
    (folder / name).write_bytes(bytes(body) + hashlib.sha256(body).digest())


def test_a_folder_without_key_file_is_no_vault(tmp_path: Path) -> None:
    with pytest.raises(VaultMissing):
        KeyFile.open(tmp_path, "x")
    with pytest.raises(VaultMissing):
        KeyFile.open(tmp_path / "nowhere", "x")


@pytest.mark.parametrize("typed", ["", "open Sesame", "open sesame ", "o"])
def test_a_wrong_passphrase_opens_nothing(folder: Path, typed: str) -> None:
    with pytest.raises(WrongPassphrase):
        KeyFile.open(folder, typed)
    assert KeyFile.open(folder, "open sesame") == SECRET


def test_an_existing_key_file_is_never_overwritten(folder: Path) -> None:
    before = (folder / "keys.a").read_bytes()
    (folder / "keys.b").unlink()
    with pytest.raises(VaultExists):
        KeyFile.create(folder, "other", SECRET, KdfParameters.floor())
    assert (folder / "keys.a").read_bytes() == before


def test_every_flipped_byte_of_one_copy_is_told_from_a_wrong_passphrase(folder: Path) -> None:
    whole = (folder / "keys.a").read_bytes()
    assert len(whole) == FILE_BYTES
    (folder / "keys.b").unlink()
    for offset in range(len(whole)):
        damaged = bytearray(whole)
        damaged[offset] ^= 1 << offset % 8
        (folder / "keys.a").write_bytes(damaged)
        with pytest.raises(KeyFileDamaged):
            KeyFile.open(folder, "open sesame")


@pytest.mark.parametrize("data", [b"", b"FMKF", bytes(FILE_BYTES), b"x" * (FILE_BYTES + 1)])
@pytest.mark.parametrize("name", COPIES)
def test_the_other_copy_serves_and_heals_a_damaged_one_once_it_has_opened(folder: Path, name: str, data: bytes) -> None:
    whole = (folder / name).read_bytes()
    (folder / name).write_bytes(data)
    assert KeyFile.damaged_copies(folder) == [folder / name]
    with pytest.raises(WrongPassphrase):
        KeyFile.open(folder, "wrong")
    assert KeyFile.open(folder, "open sesame", heal=False) == SECRET
    assert (folder / name).read_bytes() == data  # neither of these mends anything
    assert KeyFile.open(folder, "open sesame") == SECRET
    assert (folder / "keys.a").read_bytes() == (folder / "keys.b").read_bytes() == whole
    assert KeyFile.damaged_copies(folder) == []


@pytest.mark.parametrize("name", COPIES)
def test_a_missing_copy_is_told_and_made_again(folder: Path, name: str) -> None:
    (folder / name).unlink()
    assert KeyFile.damaged_copies(folder) == [folder / name]
    KeyFile.open(folder, "open sesame")
    assert (folder / "keys.a").read_bytes() == (folder / "keys.b").read_bytes()


def test_each_copy_may_die_in_its_turn(folder: Path) -> None:
    for name in COPIES * 2:
        data = bytearray((folder / name).read_bytes())
        data[100] ^= 1
        (folder / name).write_bytes(data)
        assert KeyFile.open(folder, "open sesame") == SECRET


def test_a_change_mends_both_copies(folder: Path) -> None:
    (folder / "keys.b").write_bytes(b"")
    KeyFile.change_passphrase(folder, "open sesame", "new")
    assert KeyFile.damaged_copies(folder) == []


def test_a_dead_copy_in_a_read_only_folder_does_not_stop_the_opening(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "keys.a").write_bytes(b"dead")

    def refused(*_: object) -> int:
        raise OSError(30, "Read-only file system")

    monkeypatch.setattr(os, "open", refused)
    assert KeyFile.open(folder, "open sesame") == SECRET
    assert (folder / "keys.a").read_bytes() == b"dead"


def test_a_bad_sector_under_one_copy_is_damage_and_the_other_serves(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read = Path.read_bytes

    def failing(path: Path) -> bytes:
        if path.name == "keys.a":
            raise OSError(errno.EIO, "Input/output error")
        return read(path)

    monkeypatch.setattr(Path, "read_bytes", failing)
    assert KeyFile.damaged_copies(folder) == [folder / "keys.a"]
    assert KeyFile.open(folder, "open sesame") == SECRET


@pytest.mark.parametrize("offset, value", [(8, 65535), (12, 2), (16, 3)])
def test_weakened_parameters_are_refused_before_the_passphrase_is_used(
    folder: Path, offset: int, value: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in COPIES:
        rewritten(folder, name, offset, value.to_bytes(4))
    monkeypatch.setattr(keys, "_derive", lambda *_: pytest.fail("the passphrase was used"))
    with pytest.raises(KeyParametersTooWeak):
        KeyFile.open(folder, "open sesame")
    with pytest.raises(KeyParametersTooWeak):
        KeyFile.change_passphrase(folder, "open sesame", "x")


def test_parameters_below_the_floor_are_not_written(tmp_path: Path) -> None:
    with pytest.raises(KeyParametersTooWeak):
        KeyFile.create(tmp_path, "x", SECRET, KdfParameters(1024, 3, 4))
    assert list(tmp_path.iterdir()) == []


def test_absurd_parameters_are_damage_not_work(folder: Path) -> None:
    for name in COPIES:
        rewritten(folder, name, 8, b"\xff\xff\xff\xff")
    with pytest.raises(KeyFileDamaged):
        KeyFile.open(folder, "open sesame")


def test_changed_header_with_mended_checksum_opens_nothing(folder: Path) -> None:
    for name in COPIES:
        rewritten(folder, name, 12, (4).to_bytes(4))
    with pytest.raises(WrongPassphrase):
        KeyFile.open(folder, "open sesame")


def test_slots_do_not_open_in_each_others_place(folder: Path) -> None:
    whole = (folder / "keys.a").read_bytes()
    slots = [whole[52 + 92 * n : 144 + 92 * n] for n in range(8)]
    for name in COPIES:
        rewritten(folder, name, 52, b"".join(slots[1:] + slots[:1]))
    with pytest.raises(WrongPassphrase):
        KeyFile.open(folder, "open sesame")


def test_a_newer_format_is_said_to_be_newer(folder: Path) -> None:
    for name in COPIES:
        rewritten(folder, name, 4, b"\x02")
    with pytest.raises(VaultTooNew):
        KeyFile.open(folder, "open sesame")


def test_changing_the_passphrase_keeps_the_key_and_forgets_the_old_one(folder: Path) -> None:
    with pytest.raises(WrongPassphrase):
        KeyFile.change_passphrase(folder, "wrong", "new")
    KeyFile.change_passphrase(folder, "open sesame", "new")
    assert KeyFile.open(folder, "new") == SECRET
    with pytest.raises(WrongPassphrase):
        KeyFile.open(folder, "open sesame")


def test_changing_one_passphrase_leaves_the_other_slots_alone(folder: Path) -> None:
    before = (folder / "keys.a").read_bytes()
    KeyFile.change_passphrase(folder, "open sesame", "new")
    after = (folder / "keys.a").read_bytes()
    changed = [n for n in range(8) if before[52 + 92 * n : 144 + 92 * n] != after[52 + 92 * n : 144 + 92 * n]]
    assert len(changed) == 1


@pytest.mark.parametrize("cut_at", range(6))
def test_a_change_cut_anywhere_leaves_a_vault_that_opens(
    folder: Path, cut_at: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The process dies at the n-th durable step (fsync or rename); then the machine starts again."""
    steps = 0

    def dying(real):
        def step(*arguments, **keywords):
            nonlocal steps
            steps += 1
            if steps > cut_at:
                raise KeyboardInterrupt
            return real(*arguments, **keywords)

        return step

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", dying(os.fsync))
        patch.setattr(Path, "replace", dying(Path.replace))
        if cut_at < 6:
            with pytest.raises(KeyboardInterrupt):
                KeyFile.change_passphrase(folder, "open sesame", "new")
    passphrase, other = ("new", "open sesame") if cut_at >= 2 else ("open sesame", "new")
    assert KeyFile.open(folder, passphrase) == SECRET
    for name in COPIES:  # whichever copy is lost later, the passphrase that does not open now never opens again
        kept = (folder / name).read_bytes()
        (folder / name).unlink()
        with pytest.raises(WrongPassphrase):
            KeyFile.open(folder, other)
        assert KeyFile.open(folder, passphrase) == SECRET
        (folder / name).write_bytes(kept)


def test_a_full_disk_leaves_no_key_file_and_no_temporary_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(DiskFull):
        KeyFile.create(tmp_path, "x", SECRET, KdfParameters.floor())
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_written_is_said_so(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: object) -> int:
        raise OSError(30, "Read-only file system")

    monkeypatch.setattr(os, "open", refused)
    with pytest.raises(ReadOnly):
        KeyFile.change_passphrase(folder, "open sesame", "new")
    monkeypatch.undo()
    assert KeyFile.open(folder, "open sesame") == SECRET


def test_an_unreadable_copy_is_a_storage_error(folder: Path) -> None:
    (folder / "keys.a").unlink()
    (folder / "keys.a").mkdir()
    with pytest.raises(StorageError):
        KeyFile.open(folder, "open sesame")


def test_composed_and_decomposed_letters_are_one_passphrase(tmp_path: Path) -> None:
    KeyFile.create(tmp_path, "й\N{LATIN SMALL LETTER E WITH ACUTE}", SECRET, KdfParameters.floor())
    assert KeyFile.open(tmp_path, "и\N{COMBINING BREVE}e\N{COMBINING ACUTE ACCENT}") == SECRET


def test_the_file_is_for_the_owner_only_and_tells_nothing(folder: Path) -> None:
    for name in COPIES:
        assert (folder / name).stat().st_mode & 0o077 == 0
        assert SECRET.key not in (folder / name).read_bytes()
    assert SECRET.key.hex() not in repr(SECRET)


def test_calibrated_parameters_are_never_below_the_floor() -> None:
    assert not KdfParameters.calibrated(0.0).below_floor()
    with pytest.raises(ValueError, match="vault secret"):
        VaultSecret(b"short", 0)
    with pytest.raises(ValueError, match="vault secret"):
        VaultSecret(bytes(32), 2)
