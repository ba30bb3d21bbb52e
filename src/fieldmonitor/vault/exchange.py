"""The vault as the exchange sees it: feeds, encrypted files and marks, each call durable when it returns."""

from collections.abc import Mapping, Sequence
from typing import BinaryIO

from fieldmonitor.domain.events import SealedEvent
from fieldmonitor.domain.ids import AttachmentId, FeedId
from fieldmonitor.vault import attachment_files
from fieldmonitor.vault.attachment_files import AttachmentFolder
from fieldmonitor.vault.attachments import Attachments
from fieldmonitor.vault.feeds import Feeds
from fieldmonitor.vault.project import Marks
from fieldmonitor.vault.store import Store


class Exchange:
    """Has the methods that `sync` asks of a store of feeds; what events mean is projected by whoever wraps it."""

    def __init__(
        self, store: Store, feeds: Feeds, attachments: Attachments, folder: AttachmentFolder, marks: Marks
    ) -> None:
        self._store = store
        self._feeds = feeds
        self._attachments = attachments
        self._folder = folder
        self._marks = marks

    def feed_head(self, feed: FeedId) -> tuple[int, bytes]:
        """Return the last sequence held of a feed and its header hash; ``(0, NO_EVENT)`` for an unknown feed."""
        sequence, head, _ = self._feeds.head(feed)
        return sequence, head

    def event_hash(self, feed: FeedId, sequence: int) -> bytes | None:
        """Return the header hash of one event, or None if it is not held."""
        return self._feeds.event_hash(feed, sequence)

    def events_after(self, feed: FeedId, sequence: int, limit: int) -> Sequence[SealedEvent]:
        """Return at most ``limit`` events of a feed of higher sequence, ascending, wrapped keys included."""
        return [stored.event for stored in self._feeds.events_after(feed, sequence, limit)]

    def add_foreign_events(
        self, feed: FeedId, events: Sequence[SealedEvent], marks: Mapping[str, bytes | None]
    ) -> None:
        """Append verified events of one feed and change marks, in one transaction. Raises `ChainBroken`."""
        if any(event.header.feed != feed for event in events):
            raise ValueError("events of another feed")
        with self._store.write():
            self._feeds.add(events)
            self._marks.set(marks)

    def event_attachments(self, feed: FeedId, sequence: int) -> Sequence[AttachmentId]:
        """Return the attachments that one event brings for the first time."""
        return self._feeds.event_attachments(feed, sequence)

    def open_encrypted(self, attachment: AttachmentId) -> BinaryIO:
        """Open an attachment's encrypted file for reading. Raises `AttachmentMissing`."""
        return self._attachments.open_encrypted(attachment)

    def has_attachment(self, attachment: AttachmentId) -> bool:
        """Tell whether an attachment's encrypted file is here and whole."""
        return self._attachments.has(attachment)

    def write_incoming(self, attachment: AttachmentId, offset: int, data: bytes) -> None:
        """Write a chunk of an arriving encrypted file at ``offset``, cut off what lies beyond it, and fsync.

        Raises ValueError if ``offset`` leaves a gap, `DiskFull`, `ReadOnly` or `StorageError`.
        """
        attachment_files.write_chunk(self._folder.incoming(attachment), offset, data)

    def finish_incoming(self, attachment: AttachmentId) -> None:
        """Give the arriving file its final name, durably. Raises `FileMissing` if nothing has arrived."""
        self._attachments.take_in(attachment)

    def marks(self, prefix: str) -> Mapping[str, bytes]:
        """Return all marks whose name starts with ``prefix``, in ascending order of names."""
        return self._marks.with_prefix(prefix)

    def set_marks(self, changes: Mapping[str, bytes | None]) -> None:
        """Set marks, or delete those given as None, in one transaction."""
        self._marks.set(changes)
