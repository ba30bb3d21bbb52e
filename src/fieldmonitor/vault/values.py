"""How domain values stand in columns: identifiers as 16 bytes, times as milliseconds, states by rank."""

from datetime import UTC, date, datetime, timedelta
from typing import Final

from fieldmonitor.domain.ids import ID_BYTES
from fieldmonitor.domain.observation import Status

STATUS_RANK: Final = {
    Status.DRAFT: 0,
    Status.FINALISED: 1,
    Status.SENT: 2,
    Status.RECEIVED: 3,
    Status.RETURNED: 4,
    Status.APPROVED: 5,
}
"""A record's way through its states; sorting by state follows it. Ranks stand in the store and never change."""

STATUS_AT: Final = {rank: status for status, rank in STATUS_RANK.items()}

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND: Final = timedelta(milliseconds=1)


def id_bytes(identifier: str) -> bytes:
    """Return an identifier's 16 bytes. Raises ValueError on anything that is not one."""
    found = bytes.fromhex(identifier)
    if len(found) != ID_BYTES:
        raise ValueError(f"not an identifier: {identifier!r}")
    return found


def to_millis(moment: datetime) -> int:
    """Return milliseconds since 1970 UTC. ``moment`` carries its zone."""
    return (moment - _EPOCH) // _MILLISECOND


def from_millis(millis: int) -> datetime:
    """Return the moment, in UTC."""
    return _EPOCH + timedelta(milliseconds=millis)


def now_millis() -> int:
    """Return the present in milliseconds since 1970 UTC."""
    return to_millis(datetime.now(UTC))


def day_text(day: date | None) -> str:
    """Return a day as it is stored: ISO, or an empty string when unknown."""
    return day.isoformat() if day else ""


def to_day(text: str) -> date | None:
    """Return a stored day."""
    return date.fromisoformat(text) if text else None
