"""Feeds as they are held here: this device's own and the others', sealed, in order, without gaps.

The store accepts an event only if it directly follows the feed's head; signatures are checked by whoever adds it.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final

from fieldmonitor.domain.errors import ChainBroken
from fieldmonitor.domain.events import NO_EVENT, EventHeader, EventKind, HybridTime, SealedEvent
from fieldmonitor.domain.ids import AttachmentId, AudienceId, FeedId, ObservationId
from fieldmonitor.vault.store import Store
from fieldmonitor.vault.values import from_millis, id_bytes, now_millis

if TYPE_CHECKING:
    from sqlite3 import Connection

_BEGINNING: Final = HybridTime(0)
_EVENT: Final = """
SELECT feeds.feed, events.sequence, previous, kind, events.millis, events.counter, audience, epoch, body_hash,
       body_size, header, hash, ciphertext, wrapped_key, event_key, added
FROM events JOIN feeds ON feeds.id = events.feed
"""


@dataclass(frozen=True, slots=True)
class StoredEvent:
    """An event with what this device adds to it: the body's key if it may read it, and when it came here."""

    event: SealedEvent
    key: bytes | None
    added: datetime


class Feeds:
    """The repository of feeds and their events."""

    def __init__(self, store: Store) -> None:
        self._store = store

    # --- writing ----------------------------------------------------------------------------------------------------

    def append(self, event: SealedEvent, event_key: bytes | None = None) -> None:
        """Append an event to its feed; ``event_key`` is kept if this device may go on reading the body.

        Raises `ChainBroken` if the event does not directly follow the feed's head; then nothing changes.
        """
        self.add([event], [event_key])

    def add(self, events: Sequence[SealedEvent], keys: Sequence[bytes | None] = ()) -> None:
        """Append events, of one feed or several, in one transaction; otherwise as `append`."""
        with self._store.write() as connection:
            for position, event in enumerate(events):
                self._append(connection, event, keys[position] if keys else None)

    def _append(self, connection: "Connection", event: SealedEvent, key: bytes | None) -> None:
        header = event.header
        feed = _feed_row(connection, header.feed)
        sequence, head = connection.execute("SELECT sequence, head FROM feeds WHERE id = ?", (feed,)).fetchone()
        _require_next(header, sequence, head)
        connection.execute(
            "INSERT INTO events (feed, sequence, hash, previous, kind, millis, counter, audience, epoch, body_hash,"
            " body_size, added, event_key, wrapped_key, header, ciphertext)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                feed,
                header.sequence,
                event.hash,
                header.previous,
                int(header.kind),
                header.time.millis,
                header.time.counter,
                id_bytes(header.audience),
                header.epoch,
                header.body_hash,
                header.body_size,
                now_millis(),
                key,
                event.wrapped_key,
                event.header_bytes,
                event.ciphertext,
            ),
        )
        connection.execute(
            "UPDATE feeds SET sequence = ?, head = ?, millis = ?, counter = ? WHERE id = ?",
            (header.sequence, event.hash, header.time.millis, header.time.counter, feed),
        )

    def set_key(self, feed: FeedId, sequence: int, event_key: bytes | None) -> None:
        """Keep an event's key, or forget it with None (the sealed event stays)."""
        with self._store.write() as connection:
            connection.execute(
                "UPDATE events SET event_key = ? WHERE feed = (SELECT id FROM feeds WHERE feed = ?) AND sequence = ?",
                (event_key, id_bytes(feed), sequence),
            )

    def link(
        self,
        feed: FeedId,
        sequence: int,
        observations: Iterable[ObservationId] = (),
        attachments: Iterable[AttachmentId] = (),
    ) -> None:
        """Note which observations an event is about and which attachments it is the first to name."""
        with self._store.write() as connection:
            event = connection.execute(
                "SELECT id FROM events WHERE feed = (SELECT id FROM feeds WHERE feed = ?) AND sequence = ?",
                (id_bytes(feed), sequence),
            ).fetchone()
            if event is None:
                raise ValueError(f"no event {sequence} in feed {feed}")
            for observation in observations:
                connection.execute(
                    "INSERT OR IGNORE INTO event_subjects (observation, event) VALUES (?, ?)",
                    (id_bytes(observation), event[0]),
                )
            for attachment in attachments:
                connection.execute(
                    "INSERT OR IGNORE INTO event_attachments (event, attachment) VALUES (?, ?)",
                    (event[0], id_bytes(attachment)),
                )

    # --- reading ----------------------------------------------------------------------------------------------------

    def head(self, feed: FeedId) -> tuple[int, bytes, HybridTime]:
        """Return the last sequence, its header hash and its time; ``(0, NO_EVENT, beginning)`` for an unknown feed."""
        with self._store.read() as connection:
            row = connection.execute(
                "SELECT sequence, head, millis, counter FROM feeds WHERE feed = ?", (id_bytes(feed),)
            ).fetchone()
        return (row[0], row[1], HybridTime(row[2], row[3])) if row else (0, NO_EVENT, _BEGINNING)

    def latest_time(self) -> HybridTime:
        """Return the latest time of any event held, for the clock of the next one."""
        with self._store.read() as connection:
            row = connection.execute("SELECT millis, counter FROM feeds ORDER BY 1 DESC, 2 DESC LIMIT 1").fetchone()
        return HybridTime(*row) if row else _BEGINNING

    def all(self) -> list[FeedId]:
        """Return every feed of which events are held, in the order in which they became known."""
        with self._store.read() as connection:
            rows = connection.execute("SELECT feed FROM feeds WHERE sequence > 0 ORDER BY id").fetchall()
        return [FeedId(feed.hex()) for (feed,) in rows]

    def count(self) -> int:
        """Return how many events are held."""
        with self._store.read() as connection:
            return int(connection.execute("SELECT count(*) FROM events").fetchone()[0])

    def event(self, feed: FeedId, sequence: int) -> StoredEvent | None:
        """Return one event, or None if it is not held."""
        found = self._select("WHERE feeds.feed = ? AND events.sequence = ?", (id_bytes(feed), sequence))
        return found[0] if found else None

    def event_hash(self, feed: FeedId, sequence: int) -> bytes | None:
        """Return the header hash of one event, or None if it is not held."""
        with self._store.read() as connection:
            row = connection.execute(
                "SELECT hash FROM events WHERE feed = (SELECT id FROM feeds WHERE feed = ?) AND sequence = ?",
                (id_bytes(feed), sequence),
            ).fetchone()
        return row[0] if row else None

    def events_after(self, feed: FeedId, sequence: int, limit: int) -> list[StoredEvent]:
        """Return at most ``limit`` events of higher sequence, ascending."""
        return self._select(
            "WHERE feeds.feed = ? AND events.sequence > ? ORDER BY events.sequence LIMIT ?",
            (id_bytes(feed), sequence, limit),
        )

    def events_about(self, observation: ObservationId) -> list[StoredEvent]:
        """Return the events linked to an observation, in the order of their hybrid time."""
        return self._select(
            "JOIN event_subjects ON event_subjects.event = events.id WHERE event_subjects.observation = ?"
            " ORDER BY events.millis, events.counter, events.id",
            (id_bytes(observation),),
        )

    def event_attachments(self, feed: FeedId, sequence: int) -> list[AttachmentId]:
        """Return the attachments that an event is the first to name."""
        with self._store.read() as connection:
            rows = connection.execute(
                "SELECT attachment FROM event_attachments JOIN events ON events.id = event_attachments.event"
                " JOIN feeds ON feeds.id = events.feed WHERE feeds.feed = ? AND events.sequence = ?"
                " ORDER BY attachment",
                (id_bytes(feed), sequence),
            ).fetchall()
        return [AttachmentId(attachment.hex()) for (attachment,) in rows]

    def first_to_name(self, attachment: AttachmentId) -> FeedId | None:
        """Return the feed whose record was the first here to name an attachment; None if no opened record does."""
        with self._store.read() as connection:
            row = connection.execute(
                "SELECT feeds.feed FROM event_attachments JOIN events ON events.id = event_attachments.event"
                " JOIN feeds ON feeds.id = events.feed WHERE event_attachments.attachment = ?"
                " ORDER BY events.id LIMIT 1",
                (id_bytes(attachment),),
            ).fetchone()
        return FeedId(row[0].hex()) if row else None

    def _select(self, condition: str, values: tuple[Any, ...]) -> list[StoredEvent]:
        with self._store.read() as connection:
            return [_to_event(row) for row in connection.execute(_EVENT + condition, values).fetchall()]


def _feed_row(connection: "Connection", feed: FeedId) -> int:
    name = id_bytes(feed)
    found = connection.execute("SELECT id FROM feeds WHERE feed = ?", (name,)).fetchone()
    if found:
        return int(found[0])
    cursor = connection.execute(
        "INSERT INTO feeds (feed, sequence, head, millis, counter) VALUES (?, 0, ?, 0, 0)", (name, NO_EVENT)
    )
    assert cursor.lastrowid is not None  # noqa: S101 - an insert has one
    return cursor.lastrowid


def _require_next(header: EventHeader, sequence: int, head: bytes) -> None:
    where = f"{header.feed}/{header.sequence}"
    if header.sequence != sequence + 1:
        raise ChainBroken(where=where, reason=f"it does not follow number {sequence}")
    if header.previous != head:
        raise ChainBroken(where=where, reason="it names another event as the one before it")


def _to_event(row: tuple[Any, ...]) -> StoredEvent:
    header = EventHeader(
        FeedId(row[0].hex()),
        row[1],
        row[2],
        EventKind(row[3]),
        HybridTime(row[4], row[5]),
        AudienceId(row[6].hex()),
        row[7],
        row[8],
        row[9],
    )
    return StoredEvent(SealedEvent(header, row[10], row[11], row[12], row[13]), row[14], from_millis(row[15]))
