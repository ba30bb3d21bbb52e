"""A disk that takes no more: the operating system refuses real writes of a real process, and nothing is lost by it."""

import json
import random
import subprocess
import sys
from pathlib import Path

import pytest

from support.cli import Shell
from support.services import INCIDENT, VISIT, Team

EVIDENCE = {"e_source": "so_victim", "e_taken": "AB-012", "e_faces": "no", "e_redact": "keep"}
LIMIT_BLOCKS = 768
"""Of 512 bytes: no file may grow beyond 384 KiB, which is room for the log of the vault and none for the photo."""

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="limits of a process are POSIX")


def limited(*words: object) -> tuple[int, dict[str, object]]:
    """Run a command in a process that may not write large files; return its status and what it said."""
    command = f'ulimit -f {LIMIT_BLOCKS}; exec "$@"'
    run = ["sh", "-c", command, "sh", sys.executable, "-m", "fieldmonitor", *map(str, words), "--json"]
    done = subprocess.run(run, capture_output=True, text=True, check=False, timeout=120)
    assert "Traceback" not in done.stderr
    return done.returncode, json.loads(done.stdout)


def big_jpeg() -> bytes:
    """Return a picture of noise, about 950 KB."""
    from io import BytesIO

    from PIL import Image

    noise = Image.frombytes("RGB", (1000, 800), random.Random(1).randbytes(2_400_000))
    out = BytesIO()
    noise.save(out, "JPEG", quality=95)
    return out.getvalue()


def test_a_photo_that_does_not_fit_leaves_the_draft_and_no_part(team: Team, shell: Shell, tmp_path: Path) -> None:
    vault = team.root / "monitor"
    access = ("--vault", vault, "--passphrase-file", shell.passphrase)
    (tmp_path / "big.jpg").write_bytes(big_jpeg())
    answers = tmp_path / "answers.json"
    answers.write_text(json.dumps({**INCIDENT, "evidence": [{**EVIDENCE, "e_image": "big.jpg"}]}))
    status, said = limited("observe", "border_incident", "--answers", answers, *access)
    assert (status, said["error"]["code"]) == (3, "storage.full")
    rows = shell("list", "--json", vault=vault).data["rows"]
    assert [row["status"] for row in rows] == ["draft"]
    assert [path for path in (vault / "attachments").rglob("*") if path.is_file()] == []
    assert shell("verify", vault, "--passphrase-file", shell.passphrase).status == 0


def test_a_report_and_a_sync_that_do_not_fit_leave_nothing_half_written(
    team: Team, shell: Shell, tmp_path: Path
) -> None:
    monitor, coordinator = team.root / "monitor", team.root / "coordinator"
    (tmp_path / "big.jpg").write_bytes(big_jpeg())
    answers = tmp_path / "answers.json"
    answers.write_text(json.dumps({**INCIDENT, "evidence": [{**EVIDENCE, "e_image": "big.jpg"}]}))
    assert shell("observe", "border_incident", "--answers", answers, vault=monitor).status == 0
    answers.write_text(json.dumps(VISIT))
    assert shell("observe", "bcp_observation", "--answers", answers, vault=monitor).status == 0
    assert shell("sync", "--target", team.target, vault=coordinator).status == 0
    access = ("--passphrase-file", shell.passphrase)
    status, said = limited("sync", "--target", team.target, "--vault", monitor, *access)
    assert (status, said["error"]["code"]) == (3, "storage.full")
    assert list(team.target.rglob("*.part")) == []
    assert shell("sync", "--json", vault=monitor).data["attachments_sent"] == 1
    assert shell("sync", "--json", vault=coordinator).data["opened"] == 2
    out = tmp_path / "monthly.pdf"
    status, said = limited("report", "monthly", "2026-10", "-o", out, "--vault", coordinator, *access)
    if status == 0:
        assert out.read_bytes().startswith(b"%PDF-")  # small enough for the limit
    else:
        assert said["error"]["code"] == "storage.full"
        assert [path.name for path in tmp_path.glob("*monthly*")] == []
    for vault in (monitor, coordinator):
        assert shell("verify", vault, *access).status == 0
    assert shell("verify", team.target).status == 0
