"""Taking in: the roster feed first, then the other devices' feeds, then their attachments.

Attacker: a hostile store, and a member whose device lies. A pack is handed to the vault only when all of it has been
checked, in one transaction with the mark that says so. What one feed's objects do not stand up to stops that feed and
no other: a damaged roster pack keeps nobody from delivering records. Every head is compared with what was seen before
and with what the other heads say: an old copy, a second history, and this device's own feed going on elsewhere are
told, each in its own words.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from types import MappingProxyType
from typing import TypeVar

from fieldmonitor.domain.errors import (
    ChainBroken,
    DeviceForked,
    EvidenceError,
    ForeignProject,
    PackDamaged,
    StoreRolledBack,
    SyncError,
    TargetAway,
    WorldError,
)
from fieldmonitor.domain.events import SealedEvent
from fieldmonitor.domain.ids import AttachmentId, DeviceId, FeedId
from fieldmonitor.domain.progress import IsCancelled, Progress, never, silent, stop_if
from fieldmonitor.domain.roster import Device
from fieldmonitor.i18n import mark
from fieldmonitor.sync import names, wire
from fieldmonitor.sync.heads import Head, parse_head
from fieldmonitor.sync.marks import DEVICE, NOTHING_OF_ROSTER, ROSTER, FeedProgress, Fetching, StoreMarks
from fieldmonitor.sync.packs import Chunk, Place, parse_pack
from fieldmonitor.sync.reading import SECOND_HISTORY, CheckedPack, Signers, check_pack
from fieldmonitor.sync.session import Session, find_store

READING_ROSTER = mark("progress", "reading the roster")
RECEIVING = mark("progress", "receiving records")
RECEIVING_ATTACHMENTS = mark("progress", "receiving attachments")

Wanted = Callable[[Device], bool]
Again = Mapping[AttachmentId, DeviceId | None]
"""Attachments whose file does not open, and whose they are.

An attachment's identifier is no secret: another device may have listed it as its own, with other content, and been
first. The caller knows from the record whose it is; None, if no record says so: then from whomever it came.
"""
_Argument = TypeVar("_Argument")
_Done = TypeVar("_Done")


@dataclass(slots=True)
class PullResult:
    """What was taken in. ``unseen``: feed → number of events that others have and this device has not (they came to
    another store, or are withheld). ``problems`` did not stop the rest and must be told, the first one at least.
    """

    events: int = 0
    packs: int = 0
    attachments: int = 0
    bytes: int = 0
    unseen: dict[FeedId, int] = field(default_factory=dict)
    problems: list[WorldError] = field(default_factory=list)


def everyone(_device: Device) -> bool:
    """Want every device's feed."""
    return True


def pull(
    session: Session,
    *,
    wanted: Wanted = everyone,
    attachments: bool = True,
    again: Again = MappingProxyType({}),
    progress: Progress = silent,
    cancelled: IsCancelled = never,
) -> PullResult:
    """Take in what is new in the store at the target: the roster, the feeds of ``wanted`` devices, their attachments.

    Attachments in ``again`` are fetched anew, this device's own too; the file held is replaced once the new one is
    whole. Those that no pack of their device in this store names are passed over.

    Raises TargetAway, ForeignProject, DiskFull, StorageError, Cancelled, and PackDamaged or StoreRolledBack for the
    project mark. What is wrong with one feed, the roster's included, or with an attachment goes into ``problems``;
    nothing of that pack is taken in, and the other feeds go on.
    """
    marks = find_store(session)
    if marks is None:
        return PullResult()
    pulled = _Pull(session, marks, attachments, progress, cancelled)
    return pulled.run(wanted, again)


def pull_roster(session: Session, marks: StoreMarks, cancelled: IsCancelled = never) -> tuple[int, int]:
    """Take in new roster packs, in order, until there is none; return how many packs and events were new.

    Raises StoreRolledBack, ForeignProject, PackDamaged, UnknownSigner, SignatureInvalid, ChainBroken.
    """
    mark_name = marks.own(ROSTER)
    state = FeedProgress.from_bytes(session.store.marks(mark_name).get(mark_name)) or NOTHING_OF_ROSTER
    if state.packs and session.target.stat(names.roster(state.packs)) is None:
        raise StoreRolledBack(where=names.roster(state.packs))
    packs, events = 0, 0
    while True:
        stop_if(cancelled)
        place = Place(session.project, session.roster_feed, state.incarnation, state.packs + 1)
        data = wire.fetch(session.target, place.name)
        if data is None:
            return packs, events
        coordinators = {device.id: device.keys for device in session.coordinators()}
        signers = Signers(coordinators.get, list(coordinators.values()))
        fetch = partial(wire.fetch, session.target)
        checked = check_pack(data, place, state, fetch=fetch, checks=session.checks, signers=signers)
        new = _not_held(session, place, checked)
        state = checked.after
        session.store.add_foreign_events(session.roster_feed, new, {mark_name: state.to_bytes()})
        packs, events = packs + 1, events + len(new)


class _Pull:
    def __init__(
        self, session: Session, marks: StoreMarks, attachments: bool, progress: Progress, cancelled: IsCancelled
    ) -> None:
        self._session = session
        self._marks = marks
        self._attachments = attachments
        self._progress = progress
        self._cancelled = cancelled
        self._result = PullResult()

    def run(self, wanted: Wanted, again: Again) -> PullResult:
        self._progress(0, 0, READING_ROSTER)
        try:
            self._take_roster()
        except (TargetAway, ForeignProject):
            raise
        except (EvidenceError, SyncError) as error:
            self._result.problems.append(error)
        devices = [device for device in self._session.roster().devices.values() if device.id != self._session.me.device]
        heads = [head for device in devices if (head := self._guarded(self._head, device))]
        chosen = [head for head in heads if wanted(self._session.roster().devices[head.device])]
        for number, head in enumerate(chosen):
            self._progress(number, len(chosen), RECEIVING)
            self._guarded(self._take_feed, head)
        self._progress(len(chosen), len(chosen), RECEIVING)
        for head in heads:
            self._compare_seen(head, {FeedId(other.device) for other in chosen})
        for attachment, device in again.items():
            self._guarded(partial(self._ask_again, device), attachment)
        if self._attachments or again:
            self._fetch_attachments()
        return self._result

    def _guarded(self, work: Callable[[_Argument], _Done], argument: _Argument) -> _Done | None:
        """Do one device's part; what its objects do not stand up to is kept for the end and stops only this part."""
        stop_if(self._cancelled)
        try:
            return work(argument)
        except TargetAway:
            raise
        except (EvidenceError, SyncError) as error:
            self._result.problems.append(error)
            return None

    def _take_roster(self) -> None:
        packs, events = pull_roster(self._session, self._marks, self._cancelled)
        self._result.packs += packs
        self._result.events += events

    def _head(self, device: Device) -> Head | None:
        session, name = self._session, names.head(device.id)
        state = self._state(device.id)
        data = wire.fetch(session.target, name)
        if data is None:
            if state:
                raise StoreRolledBack(where=name)
            return None
        head = parse_head(data, session.project, device.id, session.checks, device.keys)
        same = state is not None and state.incarnation == head.incarnation
        if state and (head.last < state.last or head.revision < state.revision or (same and head.packs < state.packs)):
            raise StoreRolledBack(where=name)
        known = session.store.event_hash(FeedId(device.id), head.last) if head.last else None
        if known not in {None, head.chain_head}:
            raise ChainBroken(where=name, reason=SECOND_HISTORY)
        return head

    def _take_feed(self, head: Head) -> None:
        session, feed = self._session, FeedId(head.device)
        known = self._state(head.device)
        state = known if known and known.incarnation == head.incarnation else FeedProgress(head.incarnation)
        keys = session.roster().devices[head.device].keys
        signers = Signers(lambda signer: keys if signer == head.device else None, [keys])
        for number in range(state.packs + 1, head.packs + 1):
            stop_if(self._cancelled)
            place = Place(session.project, feed, head.incarnation, number)
            data = wire.fetch(session.target, place.name)
            if data is None:
                raise PackDamaged(where=place.name, reason=wire.MISSING)
            checked = check_pack(data, place, state, fetch=self._fetch, checks=session.checks, signers=signers)
            state = checked.after
            self._take_pack(place, checked, len(data))
        if (state.last, state.chain_head) != (head.last, head.chain_head):
            raise PackDamaged(where=names.head(head.device), reason=wire.DISAGREES)
        if state.revision != head.revision or state != known:
            after = replace(state, revision=head.revision)
            session.store.set_marks({self._marks.seen(head.device): after.to_bytes()})

    def _take_pack(self, place: Place, checked: CheckedPack, size: int) -> None:
        device = DeviceId(place.feed)
        new = _not_held(self._session, place, checked)
        marks: dict[str, bytes | None] = {self._marks.seen(device): checked.after.to_bytes()}
        if self._attachments:
            for attachment, chunks in checked.blobs.items():
                marks[self._marks.blob(device, attachment)] = Fetching(chunks).to_bytes()
        self._session.store.add_foreign_events(place.feed, new, marks)
        self._result.packs += 1
        self._result.events += len(new)
        self._result.bytes += size

    def _compare_seen(self, head: Head, chosen: set[FeedId]) -> None:
        """Compare what this head's author has seen of every feed with what is held here."""
        session, where = self._session, names.head(head.device)
        for feed, (sequence, digest) in head.seen.items():
            known = session.store.event_hash(feed, sequence)
            if feed == session.own_feed and known != digest:
                self._result.problems.append(DeviceForked(where=where))
            elif known not in {None, digest}:
                self._result.problems.append(ChainBroken(where=where, reason=SECOND_HISTORY))
            elif known is None and feed in chosen | {session.roster_feed}:
                behind = sequence - session.store.feed_head(feed)[0]
                self._result.unseen[feed] = max(behind, self._result.unseen.get(feed, 0))

    def _ask_again(self, author: DeviceId | None, attachment: AttachmentId) -> None:
        """Note that an attachment is to be fetched anew, unless that has begun already."""
        store, device = self._session.store, author or self._giver(attachment)
        if device is None:
            return
        under_way = store.marks(self._marks.blob(device, attachment)).get(self._marks.blob(device, attachment))
        fetching = Fetching.from_bytes(under_way) if under_way else None
        if fetching is not None and fetching.again:
            return
        chunks = fetching.chunks if fetching else self._chunks(device, attachment)
        if chunks is not None:
            asked = Fetching(chunks, again=True).to_bytes()
            store.set_marks({self._marks.blob(device, attachment): asked})

    def _giver(self, attachment: AttachmentId) -> DeviceId | None:
        """Return a device from which an attachment came."""
        for device in self._session.roster().devices:
            name = self._marks.have(device, attachment)
            if name in self._session.store.marks(name):
                return device
        return None

    def _chunks(self, device: DeviceId, attachment: AttachmentId) -> Sequence[Chunk] | None:
        """Return the chunks in which an attachment was fetched or sent; None if it was not, with this store."""
        session = self._session
        if device != session.me.device:
            name = self._marks.have(device, attachment)
            found = session.store.marks(name).get(name)
            return Fetching.from_bytes(found).chunks if found else None
        mark_name = self._marks.own(DEVICE)
        state = FeedProgress.from_bytes(session.store.marks(mark_name).get(mark_name))
        if state is None:
            return None
        for number in range(state.packs, 0, -1):
            stop_if(self._cancelled)
            place = Place(session.project, session.own_feed, state.incarnation, number)
            data = self._fetch(place.name)
            blobs = parse_pack(data, place, session.checks, session.me.keys).blobs if data is not None else {}
            if attachment in blobs:
                return blobs[attachment]
        return None

    def _fetch_attachments(self) -> None:
        wanted = {
            name: value
            for name, value in self._session.store.marks(self._marks.blobs).items()
            if self._attachments or Fetching.from_bytes(value).again
        }
        for number, (mark_name, value) in enumerate(wanted.items()):
            self._progress(number, len(wanted), RECEIVING_ATTACHMENTS)
            device, attachment = mark_name.removeprefix(self._marks.blobs).split("/")
            fetch = partial(self._fetch_attachment, DeviceId(device), AttachmentId(attachment))
            self._guarded(fetch, Fetching.from_bytes(value))
        self._progress(len(wanted), len(wanted), RECEIVING_ATTACHMENTS)

    def _fetch_attachment(self, device: DeviceId, attachment: AttachmentId, fetching: Fetching) -> None:
        store, mark_name = self._session.store, self._marks.blob(device, attachment)
        finished: dict[str, bytes | None] = {
            mark_name: None,
            self._marks.have(device, attachment): Fetching(fetching.chunks).to_bytes(),
        }
        if store.has_attachment(attachment) and not fetching.again:
            store.set_marks(finished)
            return
        offset = sum(chunk.size for chunk in fetching.chunks[: fetching.done])
        for index in range(fetching.done, len(fetching.chunks)):
            stop_if(self._cancelled)
            chunk, name = fetching.chunks[index], names.blob(device, attachment, index)
            data = self._fetch(name)
            if data is None:
                raise PackDamaged(where=name, reason=wire.MISSING)
            if not chunk.fits(data):
                raise PackDamaged(where=name, reason=wire.ALTERED)
            store.write_incoming(attachment, offset, data)
            fetching, offset = fetching.step(), offset + chunk.size
            store.set_marks({mark_name: fetching.to_bytes()})
            self._result.bytes += chunk.size
        store.finish_incoming(attachment)
        store.set_marks(finished)
        self._result.attachments += 1

    def _state(self, device: DeviceId) -> FeedProgress | None:
        name = self._marks.seen(device)
        return FeedProgress.from_bytes(self._session.store.marks(name).get(name))

    def _fetch(self, name: str) -> bytes | None:
        return wire.fetch(self._session.target, name)


def _not_held(session: Session, place: Place, checked: CheckedPack) -> Sequence[SealedEvent]:
    """Return the events that are new here. Raises ChainBroken if another event is held in the place of one of them."""
    new: list[SealedEvent] = []
    for event in checked.events:
        known = session.store.event_hash(place.feed, event.header.sequence)
        if known is None:
            new.append(event)
        elif known != event.hash:
            raise ChainBroken(where=f"{place.name}, event {event.header.sequence}", reason=SECOND_HISTORY)
    return new
