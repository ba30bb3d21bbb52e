"""Runs the command line in this process, as a shell would: words in, status and output out."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from fieldmonitor.cli.main import main


@dataclass
class Ran:
    """What a command left."""

    status: int
    out: str
    err: str

    @property
    def data(self) -> Any:
        return json.loads(self.out)

    @property
    def code(self) -> str:
        """The error's code, from ``--json``."""
        return str(self.data["error"]["code"])


class Shell:
    """Types commands; ``passphrase`` is read from a file, as a script would."""

    def __init__(self, capsys: pytest.CaptureFixture[str], passphrase: Path) -> None:
        self._capsys = capsys
        self.passphrase = passphrase

    def __call__(self, *words: object, vault: Path | None = None) -> Ran:
        access = ["--vault", str(vault), "--passphrase-file", str(self.passphrase)] if vault else []
        self._capsys.readouterr()
        status = main([*map(str, words), *access])
        read = self._capsys.readouterr()
        assert "Traceback" not in read.out + read.err
        return Ran(status, read.out, read.err)


@pytest.fixture
def shell(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Shell:
    """A shell whose vaults have the team's passphrase."""
    from support.services import PASSPHRASE

    passphrase = tmp_path / "passphrase.txt"
    passphrase.write_text(PASSPHRASE + "\n")
    return Shell(capsys, passphrase)
