"""Reports: choosing the records, building the document, and printing it; each printing is an event of its own."""

from pathlib import Path

from fieldmonitor.domain.ids import ObservationId
from fieldmonitor.domain.progress import IsCancelled, Progress, never, silent
from fieldmonitor.services.values import ReportResult


class Reports:
    """Reports from verified records. ``version``: a key of the redaction matrix, ``internal_case`` unless given."""

    def incident(
        self,
        observation_id: ObservationId,
        out: Path,
        *,
        language: str,
        version: str = "internal_case",
        progress: Progress = silent,
        cancelled: IsCancelled = never,
    ) -> ReportResult:
        """Write the incident report of one record as PDF. Raises NotPermitted, ObservationUnknown, report errors."""
        raise NotImplementedError

    def monthly(
        self,
        year: int,
        month: int,
        out: Path,
        *,
        language: str,
        version: str = "internal_case",
        progress: Progress = silent,
        cancelled: IsCancelled = never,
    ) -> ReportResult:
        """Write the monitoring report of a month, from the records whose day lies in it.

        Raises NotPermitted, NothingToReport, PracticeMixed, FontMissing, DiskFull, ReadOnly.
        """
        raise NotImplementedError
