"""What the exchange needs from the rest of the program: a store of feeds, this device's signature, and three checks.

The vault (or a service around it) implements `FeedStore`; bootstrap fills `Identity` and `Checks` from `crypto`.
Sync itself opens no body and holds no key.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import BinaryIO, Protocol

from fieldmonitor.domain.events import EventHeader, SealedEvent
from fieldmonitor.domain.ids import AttachmentId, DeviceId, FeedId
from fieldmonitor.domain.roster import PublicKeys


class FeedStore(Protocol):
    """Feeds, attachments' encrypted files, and marks (what was sent and seen), all durable when a call returns.

    Every method may raise `StorageError`, `DiskFull` or `VaultDamaged`; after an error nothing of that call remains.
    """

    def feed_head(self, feed: FeedId) -> tuple[int, bytes]:
        """Return the last sequence held of a feed and its header hash; ``(0, NO_EVENT)`` for an unknown feed."""
        ...

    def event_hash(self, feed: FeedId, sequence: int) -> bytes | None:
        """Return the header hash of one event, or None if it is not held."""
        ...

    def events_after(self, feed: FeedId, sequence: int, limit: int) -> Sequence[SealedEvent]:
        """Return at most ``limit`` events of a feed of higher sequence, ascending, wrapped keys included."""
        ...

    def add_foreign_events(
        self, feed: FeedId, events: Sequence[SealedEvent], marks: Mapping[str, bytes | None]
    ) -> None:
        """Append verified events that directly follow the feed's head, and change ``marks``, in one transaction.

        ``events`` may be empty: then only the marks change. What the events mean (the projection) is up to the store.
        """
        ...

    def event_attachments(self, feed: FeedId, sequence: int) -> Sequence[AttachmentId]:
        """Return the attachments that one event brings for the first time; empty for most events."""
        ...

    def open_encrypted(self, attachment: AttachmentId) -> BinaryIO:
        """Open an attachment's encrypted file for reading. Raises `AttachmentMissing`."""
        ...

    def has_attachment(self, attachment: AttachmentId) -> bool:
        """Tell whether an attachment's encrypted file is here and whole."""
        ...

    def write_incoming(self, attachment: AttachmentId, offset: int, data: bytes) -> None:
        """Write a chunk of an arriving encrypted file at ``offset``, cut off what lies beyond it, and fsync."""
        ...

    def finish_incoming(self, attachment: AttachmentId) -> None:
        """Give the arriving file its final name, durably; from then on `has_attachment` tells True."""
        ...

    def marks(self, prefix: str) -> Mapping[str, bytes]:
        """Return all marks whose name starts with ``prefix``, in ascending order of names. Values reach 20 MiB."""
        ...

    def set_marks(self, changes: Mapping[str, bytes | None]) -> None:
        """Set marks, or delete those given as None, in one transaction."""
        ...


@dataclass(frozen=True, slots=True)
class Identity:
    """This device as it signs packs and heads. ``sign_checkpoint`` gives Ed25519 and ML-DSA-65, 3,373 bytes."""

    device: DeviceId
    keys: PublicKeys
    sign_checkpoint: Callable[[bytes], bytes]


@dataclass(frozen=True, slots=True)
class Checks:
    """The checks of `crypto` that need no secret.

    ``parse_header(header_bytes)`` raises `BodyDamaged` on anything that is not an event header; ``verify_event(event,
    keys, previous_hash)`` raises `SignatureInvalid`, `ChainBroken` or `BodyDamaged`; ``verify_checkpoint(keys, message,
    signature)`` tells whether both signatures fit.
    """

    parse_header: Callable[[bytes], EventHeader]
    verify_event: Callable[[SealedEvent, PublicKeys, bytes], None]
    verify_checkpoint: Callable[[PublicKeys, bytes, bytes], bool]
