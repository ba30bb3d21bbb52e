"""Sending: this device's feed, and for a coordinator the roster feed.

Attacker: bad luck above all: the stick is pulled, the disk is full, the lid is shut at any moment. A pack is built
once, kept in the outbox, and written in the order attachments, pack, keys, head; readers follow the head, so what is
half sent is not seen, and a retry writes the same bytes. Then a restored backup or a copied vault that would write a
second history in this device's name: the device's own head in the store is compared before anything is written.
"""

import secrets
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import BinaryIO

from fieldmonitor.domain.errors import (
    AttachmentDamaged,
    AttachmentMissing,
    ChainBroken,
    DeviceForked,
    EvidenceError,
    ForeignProject,
    PackDamaged,
    StorageError,
    StoreRolledBack,
    SyncError,
    TargetAway,
    WorldError,
    storage_error,
)
from fieldmonitor.domain.events import NO_EVENT, SealedEvent
from fieldmonitor.domain.ids import AttachmentId, DeviceId, FeedId
from fieldmonitor.domain.progress import IsCancelled, Progress, never, silent, stop_if
from fieldmonitor.i18n import mark
from fieldmonitor.sync import names, wire
from fieldmonitor.sync.heads import Head, build_head, parse_head
from fieldmonitor.sync.marks import DEVICE, NOTHING_OF_ROSTER, ROSTER, FeedProgress, Outbox, StoreMarks
from fieldmonitor.sync.packs import (
    MAX_EVENTS,
    MAX_PACK_BYTES,
    Blobs,
    Chunk,
    Place,
    build_key_segment,
    build_pack,
    epochs,
    parse_pack,
)
from fieldmonitor.sync.pulling import pull_roster
from fieldmonitor.sync.session import Session, last_store, make_store

ATTACHMENTS_PER_PACK = 64 * 1024 * 1024
"""Bytes of attachments after which a pack is closed, so that records do not wait behind all the photos."""
SENDING = mark("progress", "sending records")
SENDING_ATTACHMENTS = mark("progress", "sending attachments")
TWO_COORDINATORS = mark("reasons", "two coordinators changed the roster at the same time")


@dataclass(slots=True)
class PushResult:
    """What was sent. ``last``: the sequence up to which this device's feed is at the target now.

    ``problems`` did not stop the rest and must be told: attachments whose own file is missing or damaged here, and what
    keeps a coordinator from continuing the roster.
    """

    events: int = 0
    packs: int = 0
    attachments: int = 0
    bytes: int = 0
    last: int = 0
    problems: list[WorldError] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Waiting:
    """What is not yet at the target: events, attachments, and their bytes together."""

    events: int
    attachments: int
    bytes: int


def push(session: Session, progress: Progress = silent, cancelled: IsCancelled = never) -> PushResult:
    """Send what the store at the target does not have yet. Cut anywhere and run again, it completes.

    Raises TargetAway, DiskFull, ReadOnly, ForeignProject, StoreRolledBack, DeviceForked, PackDamaged, Cancelled.
    """
    return _Push(session, make_store(session), progress, cancelled).run()


def waiting(session: Session) -> Waiting:
    """Return what `push` would send now, without asking the target."""
    marks = last_store(session)
    feeds = [(session.own_feed, DEVICE)] + ([(session.roster_feed, ROSTER)] if session.is_coordinator() else [])
    events, attachments, size = 0, 0, 0
    for feed, which in feeds:
        state = _progress(session, marks, which) if marks else None
        for event in _events_after(session, feed, state.last if state else 0):
            events += 1
            size += len(event.header_bytes) + len(event.ciphertext) + len(event.wrapped_key or b"")
            for attachment in session.store.event_attachments(feed, event.header.sequence):
                attachments += 1
                size += _size_or_zero(session, attachment)
    return Waiting(events, attachments, size)


class _Push:
    def __init__(self, session: Session, marks: StoreMarks, progress: Progress, cancelled: IsCancelled) -> None:
        self._session = session
        self._marks = marks
        self._progress = progress
        self._cancelled = cancelled
        self._result = PushResult()
        self._total = 0

    def run(self) -> PushResult:
        if self._session.is_coordinator():
            try:
                self._send_roster()
            except (TargetAway, ForeignProject):
                raise
            except (EvidenceError, SyncError) as error:  # the roster waits for a person; records are sent all the same
                self._result.problems.append(error)
        self._send_own()
        return self._result

    def _send_roster(self) -> None:
        self._drain(ROSTER)
        pull_roster(self._session, self._marks, self._cancelled)
        while True:
            state = _progress(self._session, self._marks, ROSTER) or NOTHING_OF_ROSTER
            # A coordinator sends what it signed itself: a reader learns of a new coordinator from the packs before.
            events = self._by_me(self._next(self._session.roster_feed, state.last), state.chain_head)
            if not events:
                return
            place = Place(self._session.project, self._session.roster_feed, state.incarnation, state.packs + 1)
            after, objects = self._pack(place, state, events)
            self._send(ROSTER, Outbox(after, objects), len(events))

    def _send_own(self) -> None:
        session = self._session
        state = self._own_state()
        self._drain(DEVICE)
        state = _progress(session, self._marks, DEVICE) or state
        self._total = session.store.feed_head(session.own_feed)[0] - state.last
        while events := self._next(session.own_feed, state.last):
            place = Place(session.project, session.own_feed, state.incarnation, state.packs + 1)
            after, objects = self._pack(place, state, events)
            state, head = self._head(after)
            self._send(DEVICE, Outbox(state, [*objects, head]), len(events))
        changed, head = self._head(state)
        if changed.seen != state.seen or not state.revision:
            self._send(DEVICE, Outbox(changed, [head]), 0)
        self._result.last = state.last

    def _own_state(self) -> FeedProgress:
        """Return where sending goes on, after comparing with this device's own head in the store."""
        session, name = self._session, names.head(self._session.me.device)
        outbox = Outbox.from_bytes(self._mark(self._marks.outbox(DEVICE)))
        state = _progress(session, self._marks, DEVICE)
        data = wire.fetch(session.target, name)
        if data is None:
            if state and state.revision:
                raise StoreRolledBack(where=name)
            return state or FeedProgress(secrets.token_bytes(8))
        try:
            head = parse_head(data, session.project, session.me.device, session.checks, session.me.keys)
        except (PackDamaged, EvidenceError):
            if state is None:
                raise
            return self._adopt(replace(state, seen=b""))  # what it said is known here: it is written anew
        latest = outbox.after if outbox else state
        if latest and head.incarnation == latest.incarnation and head.revision <= latest.revision:
            if state and head.revision < state.revision:
                raise StoreRolledBack(where=name)
            return state or FeedProgress(head.incarnation)
        return self._begin_again(head, name)

    def _begin_again(self, head: Head, name: str) -> FeedProgress:
        """The store knows more of this device's packs than this vault: a restored backup, if the feed is still one."""
        known = self._session.store.event_hash(self._session.own_feed, head.last) if head.last else NO_EVENT
        if known != head.chain_head:
            raise DeviceForked(where=name)
        return self._adopt(FeedProgress(secrets.token_bytes(8), revision=head.revision), drop_outbox=True)

    def _adopt(self, state: FeedProgress, *, drop_outbox: bool = False) -> FeedProgress:
        changes: dict[str, bytes | None] = {self._marks.own(DEVICE): state.to_bytes()}
        if drop_outbox:
            changes[self._marks.outbox(DEVICE)] = None
        self._session.store.set_marks(changes)
        return state

    def _by_me(self, events: Sequence[SealedEvent], previous: bytes) -> list[SealedEvent]:
        mine: list[SealedEvent] = []
        for event in events:
            try:
                self._session.checks.verify_event(event, self._session.me.keys, previous)
            except EvidenceError:
                break
            mine.append(event)
            previous = event.hash
        return mine

    def _next(self, feed: FeedId, sequence: int) -> list[SealedEvent]:
        chosen: list[SealedEvent] = []
        size, attached = 0, 0
        for event in self._session.store.events_after(feed, sequence, MAX_EVENTS):
            size += len(event.header_bytes) + len(event.ciphertext)
            if chosen and (size > MAX_PACK_BYTES or attached > ATTACHMENTS_PER_PACK):
                break
            chosen.append(event)
            for attachment in self._session.store.event_attachments(feed, event.header.sequence):
                attached += _size_or_zero(self._session, attachment)
        return chosen

    def _pack(
        self, place: Place, before: FeedProgress, events: Sequence[SealedEvent]
    ) -> tuple[FeedProgress, list[tuple[str, bytes]]]:
        me = self._session.me
        blobs = self._blobs(place.feed, events)
        pack = (place.name, build_pack(place, me.device, events, blobs, me.sign_checkpoint))
        keys = [
            (place.keys_name(epoch), build_key_segment(place, me.device, epoch, events, me.sign_checkpoint))
            for epoch in epochs(events)
        ]
        # A device's pack is seen once its head says so; a roster pack as soon as it is there, so its keys go first.
        objects = [*keys, pack] if place.is_roster else [pack, *keys]
        after = replace(before, packs=place.number, last=events[-1].header.sequence, chain_head=events[-1].hash)
        return after, objects

    def _head(self, state: FeedProgress) -> tuple[FeedProgress, tuple[str, bytes]]:
        session = self._session
        others = [FeedId(device) for device in session.roster().devices if device != session.me.device]
        heads = {feed: session.store.feed_head(feed) for feed in (session.roster_feed, *others)}
        seen = {feed: found for feed, found in heads.items() if found[0]}
        digest = wire.digest(repr(sorted(seen.items())).encode())
        after = replace(state, revision=state.revision + 1, seen=digest)
        head = Head(
            session.project,
            session.me.device,
            after.incarnation,
            after.revision,
            after.packs,
            after.last,
            after.chain_head,
            session.me.keys,
            seen,
        )
        return after, (names.head(session.me.device), build_head(head, session.me))

    def _blobs(self, feed: FeedId, events: Sequence[SealedEvent]) -> dict[AttachmentId, list[Chunk]]:
        blobs: dict[AttachmentId, list[Chunk]] = {}
        for event in events:
            for attachment in self._session.store.event_attachments(feed, event.header.sequence):
                try:
                    blobs[attachment] = [Chunk.of(data) for data in self._chunks(attachment)]
                except (AttachmentMissing, AttachmentDamaged) as error:
                    self._result.problems.append(error)
        return blobs

    def _chunks(self, attachment: AttachmentId) -> Iterator[bytes]:
        with self._session.store.open_encrypted(attachment) as file:
            while data := _read(file, self._session.chunk_size):
                stop_if(self._cancelled)
                yield data

    def _send(self, which: str, outbox: Outbox, events: int) -> None:
        self._session.store.set_marks({self._marks.outbox(which): outbox.to_bytes()})
        self._drain(which)
        self._result.events += events
        self._result.packs += bool(events)
        self._progress(self._result.events, max(self._total, self._result.events), SENDING)

    def _drain(self, which: str) -> None:
        outbox = Outbox.from_bytes(self._mark(self._marks.outbox(which)))
        if outbox is None:
            return
        feed = self._session.roster_feed if which == ROSTER else self._session.own_feed
        place = Place(self._session.project, feed, outbox.after.incarnation, outbox.after.packs)
        if which == ROSTER:
            self._refuse_to_replace(place, dict(outbox.objects)[place.name])
        for name, data in outbox.objects:
            stop_if(self._cancelled)
            if name == place.name:
                self._send_blobs(parse_pack(data, place, self._session.checks, self._session.me.keys).blobs)
            self._put(name, data)
        self._session.store.set_marks(
            {self._marks.own(which): outbox.after.to_bytes(), self._marks.outbox(which): None}
        )

    def _refuse_to_replace(self, place: Place, data: bytes) -> None:
        """Another coordinator may have written this roster pack meanwhile; a torn file of ours may be replaced."""
        found = wire.fetch(self._session.target, place.name)
        if found is None or found == data:
            return
        for coordinator in self._session.coordinators():
            try:
                parse_pack(found, place, self._session.checks, coordinator.keys)
            except (EvidenceError, SyncError):
                continue
            raise ChainBroken(where=place.name, reason=TWO_COORDINATORS)

    def _send_blobs(self, blobs: Blobs) -> None:
        total = sum(chunk.size for chunks in blobs.values() for chunk in chunks)
        sent = 0
        for attachment, chunks in blobs.items():
            try:
                sent = self._send_blob(attachment, chunks, sent, total)
            except (AttachmentMissing, AttachmentDamaged) as error:
                self._result.problems.append(error)

    def _send_blob(self, attachment: AttachmentId, chunks: Sequence[Chunk], sent: int, total: int) -> int:
        missing = False
        with self._session.store.open_encrypted(attachment) as file:
            for index, chunk in enumerate(chunks):
                stop_if(self._cancelled)
                name = names.blob(DeviceId(self._session.me.device), attachment, index)
                data = _read(file, chunk.size)
                if not chunk.fits(data):
                    raise AttachmentDamaged(name=attachment, where=f"chunk {index}")
                if self._session.target.stat(name) != chunk.size:
                    self._put(name, data)
                    missing = True
                sent += chunk.size
                self._progress(sent, total, SENDING_ATTACHMENTS)
        self._result.attachments += missing
        return sent

    def _put(self, name: str, data: bytes) -> None:
        self._session.target.put(name, data)
        self._result.bytes += len(data)

    def _mark(self, name: str) -> bytes | None:
        return self._session.store.marks(name).get(name)


def _progress(session: Session, marks: StoreMarks, which: str) -> FeedProgress | None:
    name = marks.own(which)
    return FeedProgress.from_bytes(session.store.marks(name).get(name))


def _events_after(session: Session, feed: FeedId, sequence: int) -> Iterator[SealedEvent]:
    while events := session.store.events_after(feed, sequence, MAX_EVENTS):
        yield from events
        sequence = events[-1].header.sequence


def _size_or_zero(session: Session, attachment: AttachmentId) -> int:
    try:
        with session.store.open_encrypted(attachment) as file:
            return file.seek(0, 2)
    except (AttachmentMissing, AttachmentDamaged, StorageError, OSError):
        return 0


def _read(file: BinaryIO, size: int) -> bytes:
    try:
        return file.read(size)
    except OSError as error:
        raise storage_error(error, getattr(file, "name", "")) from error
