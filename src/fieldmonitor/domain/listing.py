"""Asking for observations: what a list filters by, how it is sorted, and one row of the answer."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from fieldmonitor.domain.observation import Status


class Sort(StrEnum):
    """Columns a list can be sorted by."""

    UPDATED = "updated"
    DAY = "day"
    FORM = "form"
    STATUS = "status"
    PLACE = "place"
    REFERENCE = "reference"


@dataclass(frozen=True, slots=True)
class ListQuery:
    """A filter over observations and drafts. Empty means any. ``text`` is searched as typed, each word a prefix."""

    text: str = ""
    form_id: str = ""
    status: Status | None = None
    day_from: date | None = None
    day_to: date | None = None
    place: str = ""
    sort: Sort = Sort.UPDATED
    descending: bool = True


@dataclass(frozen=True, slots=True)
class ListRow:
    """One row. ``id`` is an ObservationId, or a DraftId where ``status`` is draft."""

    id: str
    reference: str
    form_id: str
    title: str
    status: Status
    day: date | None
    place: str
    author_code: str
    attachments: int
    updated: datetime


@dataclass(frozen=True, slots=True)
class Page:
    """A page of rows and the cursor that asks for the next one (None at the end). A cursor is opaque."""

    rows: tuple[ListRow, ...]
    next: str | None
