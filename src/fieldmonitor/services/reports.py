"""Reports: choosing the records, building the document, and printing it; each printing is an event of its own."""

from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Final

from fieldmonitor.domain.errors import FieldMonitorError, NothingToReport, VersionNotReady
from fieldmonitor.domain.events import EventKind
from fieldmonitor.domain.ids import ObservationId
from fieldmonitor.domain.listing import ListQuery, Sort
from fieldmonitor.domain.observation import Record, Status
from fieldmonitor.domain.progress import IsCancelled, Progress, never, silent, stop_if
from fieldmonitor.domain.roster import MAKES_REPORTS, SUPERVISORS
from fieldmonitor.i18n import mark
from fieldmonitor.services.core import Core
from fieldmonitor.services.forms import Forms
from fieldmonitor.services.records import record_of
from fieldmonitor.services.reviews import approver_of
from fieldmonitor.services.values import REPORT_VERSIONS, REPORT_VERSIONS_MADE, ReportResult
from fieldmonitor.services.zones import local_zone

if TYPE_CHECKING:
    from fieldmonitor.reports import Document, ReportContext

TREND_MONTHS: Final = 6
_PAGE: Final = 500
_READING: Final = mark("progress", "Reading the records")


class Reports:
    """Reports from verified records. ``version``: a key of the redaction matrix, ``internal_case`` unless given."""

    def __init__(self, core: Core, forms: Forms) -> None:
        self._core = core
        self._forms = forms

    @staticmethod
    def versions() -> tuple[str, ...]:
        """Return the versions that can be made, keys of the redaction matrix, the default first."""
        return REPORT_VERSIONS_MADE

    def incident(
        self,
        observation_id: ObservationId,
        out: Path,
        *,
        language: str,
        version: str = REPORT_VERSIONS[0],
        progress: Progress = silent,
        cancelled: IsCancelled = never,
    ) -> ReportResult:
        """Write the incident report of one record as PDF.

        Raises NotPermitted, VersionNotReady, ObservationUnknown, report errors.
        """
        from fieldmonitor.reports import build_incident

        _, me = self._core.permit(MAKES_REPORTS, "print reports")
        _made(version)
        record, _ = record_of(self._core, self._forms, observation_id, language)
        reviewer = approver_of(self._core, observation_id, record.revision)
        context = self._context(
            language, version, _unless_monitor(me.code, [record]), _unless_monitor(reviewer, [record])
        )
        document = build_incident(record, context)
        return self._print(document, context, out, [record], progress=progress, cancelled=cancelled)

    def monthly(
        self,
        year: int,
        month: int,
        out: Path,
        *,
        language: str,
        version: str = REPORT_VERSIONS[0],
        progress: Progress = silent,
        cancelled: IsCancelled = never,
    ) -> ReportResult:
        """Write the monitoring report of a month, from the records whose day lies in it.

        Raises NotPermitted, VersionNotReady, NothingToReport, PracticeMixed, FontMissing, FontDamaged, DiskFull,
        ReadOnly, Cancelled.
        """
        from fieldmonitor.reports import build_monthly

        _, me = self._core.permit(MAKES_REPORTS, "print reports")
        _made(version)
        first = date(year, month, 1)
        records = self._between(_months_back(first, TREND_MONTHS - 1), _end_of(first), language, progress, cancelled)
        printed = [record for record in records if record.day is not None and record.day >= first]
        if not printed:
            raise NothingToReport(selection=f"{year}-{month:02d}")
        context = self._context(language, version, _unless_monitor(me.code, printed), "")
        document = build_monthly(records, year, month, context)
        return self._print(document, context, out, printed, progress=progress, cancelled=cancelled)

    def months(self) -> list[tuple[int, int, int]]:
        """Return the months that have records, newest first, as (year, month, how many)."""
        found: dict[tuple[int, int], int] = {}
        cursor: str | None = None
        while True:
            page = self._core.vault.page(ListQuery(sort=Sort.DAY), cursor, _PAGE)
            for row in page.rows:
                if row.day is not None and row.status is not Status.DRAFT:
                    found[row.day.year, row.day.month] = found.get((row.day.year, row.day.month), 0) + 1
            cursor = page.next
            if cursor is None:
                return [(*month, count) for month, count in sorted(found.items(), reverse=True)]

    # --- inside -----------------------------------------------------------------------------------------------------

    def _context(self, language: str, version: str, author: str, reviewer: str) -> "ReportContext":
        from fieldmonitor.reports import ReportContext, Version

        roster, _ = self._core.joined()
        return ReportContext(
            language=language,
            version=Version(version),
            project=roster.name,
            generated=self._core.clock(),
            timezone=local_zone(),
            author_code=author,
            reviewer_code=reviewer,
            trend_months=TREND_MONTHS,
        )

    def _between(
        self, first: date, last: date, language: str, progress: Progress, cancelled: IsCancelled
    ) -> list[Record]:
        query = ListQuery(day_from=first, day_to=last, sort=Sort.DAY, descending=False)
        total, cursor = self._core.vault.count(query), None
        records: list[Record] = []
        while True:
            page = self._core.vault.page(query, cursor, _PAGE)
            for row in page.rows:
                stop_if(cancelled)
                progress(len(records), total, _READING)
                if row.status is not Status.DRAFT:
                    records.append(record_of(self._core, self._forms, ObservationId(row.id), language)[0])
            cursor = page.next
            if cursor is None:
                return records

    def _print(
        self,
        document: "Document",
        context: "ReportContext",
        out: Path,
        records: Sequence[Record],
        *,
        progress: Progress,
        cancelled: IsCancelled,
    ) -> ReportResult:
        from fieldmonitor.reports import redact, render_pdf

        result = render_pdf(redact(document, context.version), out, progress=progress, cancelled=cancelled)
        body = {
            "act": "printed",
            "report": document.reference,
            "version": context.version.value,
            "language": context.language,
            "sha256": result.sha256,
            "records": [
                {"observation": r.observation, "revision": r.revision, "hash": r.revision_hash} for r in records
            ],
        }
        try:
            self._core.append(EventKind.CUSTODY, SUPERVISORS, body, observations=[r.observation for r in records])
        except FieldMonitorError:
            out.unlink(missing_ok=True)  # no report leaves without its entry in the ledger
            raise
        return ReportResult(out, result.pages, result.sha256, len(records))


def _made(version: str) -> None:
    if version not in REPORT_VERSIONS_MADE:
        raise VersionNotReady(version=version)


def _unless_monitor(code: str, records: Sequence[Record]) -> str:
    """Return a code for the sign-off, empty if it is that of a monitor of the records: such a code is never printed."""
    return "" if any(record.author_code == code for record in records) else code


def _months_back(first: date, count: int) -> date:
    for _ in range(count):
        first = (first - timedelta(days=1)).replace(day=1)
    return first


def _end_of(first: date) -> date:
    return (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
