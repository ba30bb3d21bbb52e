"""What the people behind a record agreed to, and what that keeps out of a report.

The ids are those of the list ``consent_use``: no single use is called "report", so the uses are read as follows.
``cu_stats`` lets a person and what happened to them be counted; ``cu_record`` lets the account be told in a report on
the case; ``cu_quote`` lets words stand verbatim; ``cu_photo`` lets a picture be shown. Nobody agrees for another adult.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from fieldmonitor.domain.observation import Record, Status
from fieldmonitor.reports.model import ANY_USE, RecordPart, Version

COUNT: Final = "cu_stats"
TELL: Final = "cu_record"
QUOTE: Final = "cu_quote"
PHOTO: Final = "cu_photo"
IDENTITY_USES: Final = frozenset({"cu_authority", "cu_nhri", "cu_un", "cu_lawyer"})
_NEEDS_CONSENT = frozenset({"om_interview", "om_group", "om_remote"})


@dataclass(frozen=True, slots=True)
class Consent:
    """Consent of the person a record rests on. ``needed``: someone was spoken to; ``uses``: what they allow."""

    needed: bool
    given: bool
    uses: frozenset[str]

    def allows(self, use: str) -> bool:
        """Tell whether data of this person may be used so."""
        return not self.needed or use in self.uses

    @property
    def personal(self) -> bool:
        """Tell whether anything personal may be kept at all; if not, only the non-personal observation is used."""
        return not self.needed or self.given

    def handling_uses(self) -> frozenset[str]:
        """Return the uses as a part's handling carries them."""
        return self.uses if self.needed else ANY_USE


def consent_of(record: Record) -> Consent:
    """Read the consent of a record's speaker from its own answers."""
    needed = record.value("obs_mode") in _NEEDS_CONSENT
    given = record.value("consent_interview") == "yes"
    return Consent(needed, given, frozenset(record.value("consent_uses").split()) if given else frozenset())


def person_uses(record: Record, row: dict[str, str]) -> frozenset[str]:
    """Return what the person of one row of ``persons`` allows: the speaker's consent, or their own."""
    consent = consent_of(record)
    if not consent.needed:
        return ANY_USE
    if row.get("p_is_speaker") == "yes":
        return consent.uses
    return frozenset(row.get("p_consent", "").split())


def allows(uses: frozenset[str], use: str) -> bool:
    """Tell whether a set of uses, as `person_uses` returns it, holds this one."""
    return uses == ANY_USE or use in uses


def part(record: Record, answer: str = "") -> RecordPart:
    """Return the part of a record that something comes from."""
    return RecordPart(record.reference, record.revision_number, record.revision_hash, answer)


@dataclass(slots=True)
class Selection:
    """The records a report may use, and how many are left out for which reason (ids, worded by the builders)."""

    records: list[Record] = field(default_factory=list)
    left_out: dict[str, list[Record]] = field(default_factory=dict)

    def count(self, reason: str) -> int:
        """Return how many records are left out for this reason."""
        return len(self.left_out.get(reason, ()))


HELD: Final = "held"
WITHDRAWN: Final = "withdrawn"
DUPLICATE: Final = "duplicate"
RETURNED: Final = "returned"


def select(records: Iterable[Record], version: Version, today: date) -> Selection:
    """Sort records into those a version may use and those it may not."""
    chosen = Selection()
    for record in records:
        reason = _reason(record, version, today)
        if reason:
            chosen.left_out.setdefault(reason, []).append(record)
        else:
            chosen.records.append(record)
    return chosen


def _reason(record: Record, version: Version, today: date) -> str:
    grade = record.value("rv_grade")
    if grade == "ve_withdrawn":
        return WITHDRAWN
    if grade == "ve_duplicate":
        return DUPLICATE
    if record.status is Status.RETURNED:
        return RETURNED
    return HELD if version is not Version.INTERNAL and held(record, today) else ""


def held(record: Record, today: date) -> bool:
    """Tell whether the monitor asked to hold the record back on this day."""
    if record.value("publish_hold") != "yes":
        return False
    until = record.value("hold_until")
    return not until or until > today.isoformat()


def any_draft(records: Sequence[Record]) -> bool:
    """Tell whether a record among these has not been approved."""
    return any(record.status is not Status.APPROVED for record in records)
