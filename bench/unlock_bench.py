"""Unlocking: what a person waits for beyond Argon2id, whose cost is wanted.

The limit is one Argon2id run with the same parameters. The vault holds observations, so that what opening it reads is
in the figure.
"""

import secrets
import tempfile
from collections.abc import Iterator
from pathlib import Path

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from bench.report import Options, Row, alternate, median
from bench.vault_bench import BATCH, Records
from fieldmonitor.bootstrap import create_vault, unlock
from fieldmonitor.crypto.keys import KdfParameters

PASSPHRASE = "six plain words that nobody guesses"
USUAL = KdfParameters(256 * 1024, 3, 4)
"""about a second on an ordinary laptop, which is what calibration looks for"""


def rows(options: Options) -> Iterator[Row]:
    count = options.pick(2_000, 10_000, 100_000)
    kdf = KdfParameters.floor() if options.size == "quick" else USUAL
    with tempfile.TemporaryDirectory(prefix="fieldmonitor-bench-") as name:
        vault = Path(name) / "vault"
        _make(vault, count, kdf)
        ours, alone = alternate(lambda: unlock(vault, PASSPHRASE).close(), lambda: _argon(kdf), options.pick(5, 7, 15))
    work = f"unlock a vault of {count:,} observations, {kdf.memory_kib // 1024} MiB"
    yield Row(work, median(ours) * 1e3, median(alone) * 1e3, "ms", "Argon2id alone", "<=", 1.1)


def _make(folder: Path, count: int, kdf: KdfParameters) -> None:
    with create_vault(folder, PASSPHRASE, code="AB-012", kdf=kdf) as workspace:
        workspace.projects.create("Bench", practice=True)
        vault, records = workspace._core.vault, Records(5)
        for start in range(0, count, BATCH):
            with vault.transaction():
                for number in range(start, start + BATCH):
                    vault.observations.upsert_revision(records.make(number))
        workspace.maintain()


def _argon(kdf: KdfParameters) -> None:
    Argon2id(
        salt=secrets.token_bytes(32),
        length=32,
        iterations=kdf.time,
        lanes=kdf.lanes,
        memory_cost=kdf.memory_kib,
    ).derive(PASSPHRASE.encode())
