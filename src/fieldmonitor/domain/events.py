"""Events: the one thing a feed is made of.

The bytes are drawn in docs/formats/event.md; `crypto.events` writes and seals them.

An event has a public header, signed and hash-chained, and a body that only its audience can read.
"""

from dataclasses import dataclass
from enum import IntEnum
from typing import Final

from fieldmonitor.domain.ids import AudienceId, FeedId

HASH_BYTES: Final = 32
NO_EVENT: Final = bytes(HASH_BYTES)
"""What the first event of a feed names as the hash before it."""


class EventKind(IntEnum):
    """The kind class in the public header: coarse on purpose, since anyone who holds the store can read it."""

    ROSTER = 1
    """who is who, which forms, which targets; in the roster feed only"""
    OBSERVATION = 2
    """a finalised revision"""
    REVIEW = 3
    """returned, approved, set aside, with a note"""
    CUSTODY = 4
    """read, exported, printed, received"""


@dataclass(frozen=True, slots=True, order=True)
class HybridTime:
    """Hybrid logical clock: wall milliseconds since 1970 UTC, then a counter. For display and merging, never for trust.

    Source: Kulkarni et al., "Logical Physical Clocks" (2014).
    """

    millis: int
    counter: int = 0

    def tick(self, wall_millis: int) -> "HybridTime":
        """Return the time of the next local event, later than this one whatever the wall clock says."""
        if wall_millis > self.millis:
            return HybridTime(wall_millis)
        return self._next()

    def seen(self, other: "HybridTime", wall_millis: int) -> "HybridTime":
        """Return the time after another device's event has been seen."""
        return max(self, other).tick(wall_millis)

    def _next(self) -> "HybridTime":
        return HybridTime(self.millis, self.counter + 1) if self.counter < 0xFFFF else HybridTime(self.millis + 1)


@dataclass(frozen=True, slots=True)
class EventHeader:
    """The public part of an event.

    ``feed``: whose feed; ``sequence``: from 1, without gaps; ``previous``: hash of the header before it (32 bytes);
    ``audience``/``epoch``: for whom the body is sealed; ``body_hash``: SHA-256 of the body's ciphertext;
    ``body_size``: its length in bytes.
    """

    feed: FeedId
    sequence: int
    previous: bytes
    kind: EventKind
    time: HybridTime
    audience: AudienceId
    epoch: int
    body_hash: bytes
    body_size: int


@dataclass(frozen=True, slots=True)
class SealedEvent:
    """An event as it is stored and sent: signed header bytes, ciphertext, and the event's key wrapped for its audience.

    ``header_bytes`` ends with the Ed25519 signature; ``hash`` is SHA-256 over all of it. ``wrapped_key`` is the
    HPKE encapsulation of the event's key for ``header.audience``; it travels apart from the event, so that
    erasing it erases the body while the chain still verifies. It is None once erased.
    """

    header: EventHeader
    header_bytes: bytes
    hash: bytes
    ciphertext: bytes
    wrapped_key: bytes | None
