"""What the world does to a vault: wrong keys, damaged pages, full and read-only disks, other processes and versions."""

import contextlib
import os
import random
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from pathlib import Path

import pytest

from fieldmonitor.domain.errors import (
    DiskFull,
    FieldMonitorError,
    ReadOnly,
    StorageError,
    VaultDamaged,
    VaultError,
    VaultExists,
    VaultInUse,
    VaultLocked,
    VaultMissing,
    VaultTooNew,
)
from fieldmonitor.domain.listing import ListQuery
from fieldmonitor.vault import Vault, driver
from support.disks import read_only
from support.vault import KEY, a_vault, draft, revision

ROOT = os.geteuid() == 0


def test_a_folder_without_a_vault_says_so(tmp_path: Path) -> None:
    with pytest.raises(VaultMissing) as caught:
        Vault.open(tmp_path, KEY, 0)
    assert str(tmp_path) in str(caught.value)
    assert list(tmp_path.iterdir()) == [], "looking leaves nothing behind"


def test_a_vault_is_never_made_over_another(tmp_path: Path) -> None:
    with a_vault(tmp_path) as vault:
        vault.meta.set("note", b"kept")
    before = (tmp_path / "1.vault").read_bytes()
    with pytest.raises(VaultExists):
        Vault.create(tmp_path, bytes(32), 0)
    assert (tmp_path / "1.vault").read_bytes() == before
    with a_vault(tmp_path) as vault:
        assert vault.meta.get("note") == b"kept"


@pytest.mark.parametrize("wrong", [bytes(32), KEY[::-1]])
def test_a_key_of_another_file_is_told_and_nothing_is_printed(
    tmp_path: Path, wrong: bytes, capfd: pytest.CaptureFixture[str]
) -> None:
    with a_vault(tmp_path):
        pass
    before = (tmp_path / "1.vault").read_bytes()
    with pytest.raises(VaultDamaged):
        Vault.open(tmp_path, wrong, 0)
    assert (tmp_path / "1.vault").read_bytes() == before
    assert capfd.readouterr() == ("", ""), "the database's own log is silent"
    with a_vault(tmp_path):
        pass  # the lock was let go


def test_both_databases_are_there_and_the_unused_one_opens_with_no_key_we_have(tmp_path: Path) -> None:
    with a_vault(tmp_path, database=1) as vault:
        vault.meta.set("which", b"second")
    first, second = (tmp_path / "1.vault").read_bytes(), (tmp_path / "2.vault").read_bytes()
    assert len(first) == len(second)
    assert first[:16] != second[:16]
    with pytest.raises(VaultDamaged):
        Vault.open(tmp_path, KEY, 0)
    with a_vault(tmp_path, database=1) as vault:
        assert vault.meta.get("which") == b"second"


@pytest.mark.parametrize("seed", range(8))
def test_a_damaged_page_is_named(tmp_path: Path, seed: int) -> None:
    with a_vault(tmp_path) as vault, vault.transaction():
        for number in range(60):
            vault.observations.upsert_revision(revision(number))
    database = tmp_path / "1.vault"
    content = bytearray(database.read_bytes())
    place = random.Random(seed).randrange(driver.PAGE_BYTES, len(content))
    content[place] ^= 1 << (seed % 8)
    database.write_bytes(content)
    page = place // driver.PAGE_BYTES + 1

    with contextlib.ExitStack() as stack:
        try:
            vault = stack.enter_context(a_vault(tmp_path))
        except VaultDamaged as error:  # the page is one that opening needs
            assert f"page {page}" in str(error)
            return
        problems = vault.check_integrity()
        assert problems
        assert problems[0].where == f"page {page}"
        with pytest.raises(VaultDamaged, match=f"page {page}"):
            read_everything(vault)
    assert database.read_bytes() == bytes(content), "what is damaged is left as it is"


def read_everything(vault: Vault) -> None:
    with vault.reading() as connection:
        tables = connection.execute("SELECT name, type FROM sqlite_master ORDER BY rootpage DESC").fetchall()
        for name, kind in tables:
            if kind == "table":
                connection.execute(f"SELECT * FROM {name}").fetchall()
        connection.execute("PRAGMA integrity_check").fetchall()


def test_a_damaged_first_page_or_a_cut_file_is_told(tmp_path: Path) -> None:
    with a_vault(tmp_path):
        pass
    database = tmp_path / "1.vault"
    content = database.read_bytes()
    for bad in (
        content[:20] + b"\xff" + content[21:],
        content[:1000],
        content[:4096] + bytes(len(content) - 4096),
        b"",
    ):
        database.write_bytes(bad)
        with pytest.raises(VaultError):
            Vault.open(tmp_path, KEY, 0)
        assert database.read_bytes() == bad


def test_a_newer_vault_is_left_alone(tmp_path: Path) -> None:
    with a_vault(tmp_path):
        pass
    connection = driver.connect(tmp_path / "1.vault", KEY)
    connection.execute("PRAGMA user_version=99")
    connection.close()
    before = (tmp_path / "1.vault").read_bytes()
    with pytest.raises(VaultTooNew, match="99"):
        Vault.open(tmp_path, KEY, 0)
    assert (tmp_path / "1.vault").read_bytes() == before


def test_a_second_instance_is_kept_out_and_told_by_whom(tmp_path: Path) -> None:
    child = subprocess.Popen(
        [sys.executable, "-c", OPEN_AND_WAIT, str(tmp_path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    with child:
        assert child.stdout
        assert child.stdin
        assert child.stdout.readline() == "open\n"
        with pytest.raises(VaultInUse, match=rf"process {child.pid}"):
            Vault.open(tmp_path, KEY, 0)
        child.kill()
        child.wait()
    with a_vault(tmp_path) as vault:  # the lock of a dead process is no lock
        assert vault.meta.get("who") == b"child"


def test_the_same_process_cannot_open_it_twice_either(tmp_path: Path) -> None:
    with a_vault(tmp_path), pytest.raises(VaultInUse, match=str(os.getpid())):
        Vault.open(tmp_path, KEY, 0)


OPEN_AND_WAIT = """
import sys
from pathlib import Path
from fieldmonitor.vault import Vault
vault = Vault.create(Path(sys.argv[1]), bytes(range(32)), 0)
vault.meta.set("who", b"child")
print("open", flush=True)
sys.stdin.read()
"""


def test_a_closed_vault_refuses_and_may_be_closed_again(tmp_path: Path) -> None:
    with a_vault(tmp_path) as vault:
        pass
    vault.close()
    for use in (
        lambda: vault.count(ListQuery()),
        lambda: vault.drafts.put(draft()),
        vault.checkpoint,
        vault.check_integrity,
    ):
        with pytest.raises(VaultLocked):
            use()


def test_only_the_owner_may_look(tmp_path: Path) -> None:
    folder = tmp_path / "new" / "vault"
    with a_vault(folder) as vault:
        vault.drafts.put(draft())
        found = {path: path.stat().st_mode & 0o777 for path in folder.rglob("*")}
        assert {found[path] for path in found if path.is_dir()} == {0o700}
        assert {found[path] for path in found if path.is_file()} == {0o600}
    assert folder.stat().st_mode & 0o777 == 0o700


# --- disks ------------------------------------------------------------------------------------------------------------


@contextlib.contextmanager
def small_disk(at: Path, options: str) -> Iterator[Path]:
    at.mkdir()
    made = subprocess.run(["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(at)], capture_output=True, check=False)
    if made.returncode:
        pytest.skip("this machine does not let tests mount a disk")
    try:
        yield at
    finally:
        subprocess.run(["umount", "-l", str(at)], check=True)


@pytest.mark.skipif(not ROOT, reason="mounting a disk needs root")
def test_a_full_disk_loses_nothing_that_was_saved(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", "size=1536k") as disk:
        saved = []
        with a_vault(disk / "vault") as vault:
            with pytest.raises(DiskFull):
                for number in range(10_000):
                    facts = revision(number)
                    vault.observations.upsert_revision(facts)
                    saved.append(facts)
            assert saved
            assert vault.observations.newest(saved[0].observation)[1] == saved[0].document
        with a_vault(disk / "vault") as vault:
            assert vault.count(ListQuery()) == len(saved)
            assert vault.check_integrity() == []
            assert vault.observations.newest(saved[-1].observation)[1] == saved[-1].document


@pytest.mark.skipif(not ROOT, reason="mounting a disk needs root")
def test_a_vault_that_does_not_fit_is_not_half_made(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", "size=200k") as disk:
        with pytest.raises(DiskFull):
            Vault.create(disk / "vault", KEY, 0)
        assert not list((disk / "vault").glob("*.vault*"))


@pytest.mark.skipif(not ROOT, reason="mounting a disk needs root")
def test_a_read_only_disk_is_told(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", "size=4m") as disk:
        with a_vault(disk / "vault"):
            pass
        subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
        with pytest.raises(ReadOnly):
            Vault.open(disk / "vault", KEY, 0)
        with pytest.raises(ReadOnly):
            Vault.create(disk / "other", KEY, 0)


def test_a_read_only_folder_is_told(tmp_path: Path) -> None:
    with a_vault(tmp_path / "vault"):
        pass
    (tmp_path / "vault" / "vault.lock").chmod(0o400)
    with read_only(tmp_path / "vault"), pytest.raises(ReadOnly):
        Vault.open(tmp_path / "vault", KEY, 0)


def test_a_disk_that_refuses_to_go_on_writing_is_told(tmp_path: Path) -> None:
    """A file size limit stands for any write error; it needs no privileges."""
    script = textwrap.dedent("""
        import resource, signal, sys
        from pathlib import Path
        from support.vault import KEY, a_vault, revision
        from fieldmonitor.domain.errors import StorageError
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (900_000, 900_000))
        with a_vault(Path(sys.argv[1])) as vault:
            done = 0
            try:
                for done in range(10_000):
                    vault.observations.upsert_revision(revision(done))
            except StorageError as error:
                print(error.code, done)
    """)
    environment = os.environ | {"PYTHONPATH": str(Path(__file__).parents[1])}
    answer = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path)], capture_output=True, text=True, check=True, env=environment
    )
    code, done = answer.stdout.split()
    assert code in {StorageError.code, DiskFull.code}
    with a_vault(tmp_path) as vault:
        assert vault.count(ListQuery()) == int(done) > 0
        assert vault.check_integrity() == []


def test_every_error_of_the_vault_is_coded(tmp_path: Path) -> None:
    with a_vault(tmp_path) as vault, pytest.raises(FieldMonitorError) as caught:
        vault.observations.facts("0" * 32)
    assert caught.value.code == "observation.unknown"
