"""Attachments: encrypting a file into a file, against the ``age`` command on the same file.

Both read and write in the same folder, the file being in the system's cache. Neither waits for the disk: ``age`` never
does, and the vault's fsync is a cost of the disk, not of the cipher. Our side also computes the SHA-256 for the record.
"""

import secrets
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

from bench.report import Options, Row, Skipped, alternate, median
from fieldmonitor.crypto.files import encrypt_file
from fieldmonitor.domain.ids import AttachmentId, new_id

PIECE = 1 << 20


def rows(options: Options) -> Iterator[Row | Skipped]:
    size = options.pick(64, 256, 512)
    work = f"attachment encryption, file to file, {size} MiB"
    if not (shutil.which("age") and shutil.which("age-keygen")):
        yield Skipped(work, "age is not installed (Debian package: age)")
        return
    with tempfile.TemporaryDirectory(prefix="fieldmonitor-bench-") as name:
        folder = Path(name)
        source = folder / "video"
        with source.open("wb") as file:
            for _ in range(size):
                file.write(secrets.token_bytes(PIECE))
        recipient = _recipient(folder)
        ours, theirs = alternate(
            lambda: _ours(source, folder / "ours"),
            lambda: _age(source, folder / "theirs", recipient),
            options.pick(3, 5, 9),
        )
    yield Row(work, size / median(ours), size / median(theirs), "MiB/s", "age", ">=", 2)


def _recipient(folder: Path) -> str:
    subprocess.run(["age-keygen", "-o", str(folder / "key")], check=True, capture_output=True)
    made = subprocess.run(["age-keygen", "-y", str(folder / "key")], check=True, capture_output=True, text=True)
    return made.stdout.strip()


def _ours(source: Path, target: Path) -> None:
    with source.open("rb", buffering=0) as reading, target.open("wb", buffering=0) as writing:
        encrypt_file(reading, writing, secrets.token_bytes(32), AttachmentId(new_id()))
    target.unlink()


def _age(source: Path, target: Path, recipient: str) -> None:
    subprocess.run(["age", "-r", recipient, "-o", str(target), str(source)], check=True)
    target.unlink()
