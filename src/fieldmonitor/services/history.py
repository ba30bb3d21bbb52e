"""When things happened: from hybrid time to a moment, what the marks remember of sendings, which reviews count."""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from typing import Final

from fieldmonitor.domain.errors import EvidenceError
from fieldmonitor.domain.events import EventKind, HybridTime
from fieldmonitor.domain.ids import FeedId
from fieldmonitor.services.core import Core
from fieldmonitor.services.reviews import Review
from fieldmonitor.vault import StoredEvent, Vault

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


def telling(core: Core, events: Iterable[StoredEvent]) -> list[StoredEvent]:
    """Return of the events about one record those that its history tells.

    A decision that was sealed to several is told once, and only if it names an event that carries the record.
    """
    held = list(events)
    hashes = {stored.event.hash.hex() for stored in held if stored.event.header.kind is EventKind.OBSERVATION}
    seen: set[tuple[FeedId, str]] = set()
    told: list[StoredEvent] = []
    for stored in held:
        if stored.event.header.kind is EventKind.REVIEW:
            try:
                review = Review.from_json(core.open(stored))
            except (EvidenceError, KeyError, ValueError):
                continue
            place = stored.event.header.feed, review.id
            if review.hash not in hashes or place in seen:
                continue
            if review.id:
                seen.add(place)
        told.append(stored)
    return told
