"""One byte flipped anywhere: ``fieldmonitor verify`` says where and ends with status 3."""

import random
import shutil
from pathlib import Path

import pytest

from support.cli import Shell
from support.services import Team, draft_of, finalised, jpeg

EVIDENCE = {"e_source": "so_victim", "e_taken": "AB-012", "e_faces": "no", "e_redact": "keep"}
FLIPS_PER_FILE = 1


def flip(path: Path, position: int, bit: int = 1) -> bytes:
    """Change one bit and return the file as it was."""
    before = path.read_bytes()
    changed = bytearray(before)
    changed[position] ^= bit
    path.write_bytes(bytes(changed))
    return before


@pytest.fixture
def worked(team: Team, tmp_path: Path) -> Team:
    """A project with records, a photo and a review, synced."""
    coordinator, monitor, supervisor = team.all()
    (tmp_path / "a.jpg").write_bytes(jpeg((400, 300)))
    draft = draft_of(monitor, "border_incident", evidence=[EVIDENCE])
    monitor.observations.attach(draft, "/data/evidence[1]/e_image", tmp_path / "a.jpg")
    monitor.observations.finalise(draft)
    approved = finalised(monitor)
    for workspace in (coordinator, monitor, supervisor):
        workspace.sync.run()
    supervisor.reviews.approve([approved])
    supervisor.sync.run()
    for workspace in (coordinator, monitor, supervisor):
        workspace.close()
    return team


def test_a_byte_in_any_file_of_the_target(worked: Team, shell: Shell) -> None:
    dice = random.Random(7)
    files = sorted(path for path in worked.target.rglob("*") if path.is_file())
    assert {path.relative_to(worked.target).parts[0] for path in files} == {
        "blob",
        "head",
        "key",
        "project",
        "roster",
        "seg",
    }
    assert shell("verify", worked.target).status == 0
    for path in files:
        size = path.stat().st_size
        for position in {0, size - 1, *(dice.randrange(size) for _ in range(FLIPS_PER_FILE))}:
            before = flip(path, position, 1 << dice.randrange(8))
            ran = shell("verify", worked.target, "--json")
            where = f"{path.relative_to(worked.target)} at {position}"
            assert ran.status == 3, where
            assert ran.code.split(".")[0] in {"verify", "evidence"}, where
            path.write_bytes(before)
    assert shell("verify", worked.target, vault=worked.root / "monitor").status == 0


def test_the_place_is_named(worked: Team, shell: Shell) -> None:
    pack = next((worked.target / "seg").rglob("1"))
    flip(pack, pack.stat().st_size // 2)
    ran = shell("verify", worked.target)
    assert ran.status == 3
    assert str(pack.relative_to(worked.target)) in ran.err
    pack.unlink()
    assert shell("verify", worked.target).status == 3


def test_a_byte_in_any_page_of_the_vault(worked: Team, shell: Shell, tmp_path: Path) -> None:
    dice = random.Random(11)
    original, copy = worked.root / "monitor", tmp_path / "copy"
    used = max(original.glob("*.vault"), key=lambda path: path.stat().st_size)
    access = ("--passphrase-file", shell.passphrase)
    shutil.copytree(original, copy)
    assert shell("verify", copy, *access).status == 0
    pages = used.stat().st_size // 4096
    for page in {0, pages - 1, *(dice.randrange(pages) for _ in range(4))}:
        before = flip(copy / used.name, page * 4096 + dice.randrange(4096))
        ran = shell("verify", copy, *access, "--json")
        assert (ran.status, ran.code) == (3, "vault.damaged"), f"page {page + 1}"
        if page:
            assert "page" in ran.data["error"]["message"]
        (copy / used.name).write_bytes(before)
    assert shell("verify", copy, *access).status == 0


def test_a_byte_in_an_attachment_of_the_vault(worked: Team, shell: Shell) -> None:
    vault = worked.root / "monitor"
    (path,) = [path for path in (vault / "attachments").rglob("*") if path.is_file()]
    size = path.stat().st_size
    for position in (0, 30, 60, 100, size // 2, size - 1):
        before = flip(path, position)
        ran = shell("verify", vault, "--passphrase-file", shell.passphrase, "--json")
        assert (ran.status, ran.code) == (3, "vault.attachment_damaged"), position
        path.write_bytes(before)
