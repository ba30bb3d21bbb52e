"""Verification: does every page, link, signature, body and attachment hold; if not, the first thing wrong."""

from pathlib import Path

from fieldmonitor.domain.progress import IsCancelled, Progress, never, silent
from fieldmonitor.services.values import VerifyReport


class Verify:
    """Checks this vault, or a folder target against this vault's roster."""

    def vault(self, progress: Progress = silent, cancelled: IsCancelled = never) -> VerifyReport:
        """Check the database's pages, the feeds' chains and signatures, bodies against records, and attachments."""
        raise NotImplementedError

    def target(self, path: Path | str, progress: Progress = silent, cancelled: IsCancelled = never) -> VerifyReport:
        """Check every object of a folder target. Raises TargetAway if it is not there."""
        raise NotImplementedError
