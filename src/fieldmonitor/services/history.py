"""When things happened: from hybrid time to a moment, and what the marks remember of sendings."""

from datetime import UTC, datetime, timedelta
from typing import Final

from fieldmonitor.domain.events import HybridTime
from fieldmonitor.vault import Vault

SENT: Final = "service/sent/"
"""Marks ``service/sent/<last sequence, 16 digits>`` → milliseconds, 8 bytes: when events up to it were sent."""

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)


def moment(time: HybridTime) -> datetime:
    """Return the wall time of an event, in UTC."""
    return _EPOCH + timedelta(milliseconds=time.millis)


def note_sending(vault: Vault, last: int, now: datetime) -> None:
    """Remember that this device's events up to ``last`` are at the target."""
    name = f"{SENT}{last:016d}"
    if name not in vault.marks.with_prefix(name):
        vault.marks.set({name: int(now.timestamp() * 1000).to_bytes(8)})


def sent_at(vault: Vault, sequence: int) -> datetime | None:
    """Return when this device's event was sent, None if it was not."""
    for name, value in vault.marks.with_prefix(SENT).items():
        if int(name.removeprefix(SENT)) >= sequence:
            return _EPOCH + timedelta(milliseconds=int.from_bytes(value))
    return None
