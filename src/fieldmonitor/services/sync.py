"""Sync: what waits, where it goes, and one exchange with the target, after which everything received is projected."""

from pathlib import Path

from fieldmonitor.domain.progress import IsCancelled, Progress, never, silent
from fieldmonitor.services.values import SyncResult, Waiting


class Sync:
    """Exchange of feeds with the project's target, a folder."""

    @property
    def target(self) -> str:
        """The folder to sync with, ``""`` if none has been chosen and the project names none."""
        raise NotImplementedError

    def set_target(self, path: Path | str) -> None:
        """Choose the folder; it need not be there now."""
        raise NotImplementedError

    def waiting(self) -> Waiting:
        """Return what has not been sent yet."""
        raise NotImplementedError

    def run(self, progress: Progress = silent, cancelled: IsCancelled = never) -> SyncResult:
        """Send what waits, take what is new, and project it. Idempotent; cut anywhere, the next run completes it.

        Raises NoProject, NoTarget, TargetAway, PackDamaged, ForeignProject, StoreRolledBack, evidence errors, DiskFull.
        """
        raise NotImplementedError
