"""The demo's folder: known by its marker, so that a second run replaces only what a first one made."""

import json
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from fieldmonitor.cli.access import UsageError
from fieldmonitor.domain.errors import storage_error

MARKER: Final = ".fieldmonitor-demo"
PASSPHRASE: Final = "practice only, never real records"  # noqa: S105 - printed for everyone to see
MEMBERS: Final = ("coordinator", "monitor-1", "monitor-2", "supervisor")
_MADE: Final = (*MEMBERS, "target", "camera", "reports", "passphrase.txt", MARKER)


@dataclass(frozen=True, slots=True)
class DemoFolder:
    """Where everything of the demo lies."""

    root: Path

    @property
    def target(self) -> Path:
        """The folder that stands for a stick or shared drive."""
        return self.root / "target"

    @property
    def reports(self) -> Path:
        """Where the PDFs go."""
        return self.root / "reports"

    @property
    def camera(self) -> Path:
        """Where photos lie until they are attached; empty at the end."""
        return self.root / "camera"

    @property
    def passphrase_file(self) -> Path:
        """The passphrase of all four vaults, for the commands shown at the end."""
        return self.root / "passphrase.txt"

    def vault(self, member: str) -> Path:
        """Return a member's vault."""
        return self.root / member

    def finished(self) -> bool:
        """Tell whether a demo lies here, made to its end."""
        try:
            return bool(json.loads((self.root / MARKER).read_text(encoding="utf-8"))["finished"])
        except (OSError, ValueError, KeyError, TypeError):
            return False

    def prepare(self) -> None:
        """Empty the folder of what an earlier demo made. Raises UsageError if it holds something else, StorageError."""
        try:
            if self.root.exists() and any(self.root.iterdir()) and not (self.root / MARKER).is_file():
                raise UsageError(f"{self.root} holds something else; choose an empty folder with --folder")
            self.root.mkdir(parents=True, exist_ok=True)
            for name in _MADE:
                path = self.root / name
                if path.is_dir() and not path.is_symlink():
                    shutil.rmtree(path)
                else:
                    path.unlink(missing_ok=True)
            self._mark(finished=False)
            for folder in (self.target, self.reports, self.camera):
                folder.mkdir()
            self.passphrase_file.write_text(PASSPHRASE + "\n", encoding="utf-8")
        except OSError as error:
            raise storage_error(error, self.root) from error

    def finish(self) -> None:
        """Note that the demo is whole."""
        try:
            shutil.rmtree(self.camera)
            self._mark(finished=True)
        except OSError as error:
            raise storage_error(error, self.root) from error

    def _mark(self, *, finished: bool) -> None:
        (self.root / MARKER).write_text(json.dumps({"finished": finished}), encoding="utf-8")
