"""From the feeds to what the person sees: every event that came in is opened if it may be, and its meaning kept.

The roster feed goes first, because it brings the keys and forms by which the others are read. For each feed a mark
says how far it was projected, moved in the same transaction as what it stands for: cut anywhere, it goes on from
there. What makes no sense is undone, told and kept sealed, whatever it is and however it fails: one member's event
must not stop the others' work. What cannot be opened or understood yet (sealed for others, a form not here) is kept
sealed, and tried again after the roster has grown.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any, Final

from fieldmonitor.crypto import files as cipher
from fieldmonitor.crypto.bodies import canonical
from fieldmonitor.domain import fields
from fieldmonitor.domain.errors import (
    BodyDamaged,
    Cancelled,
    CannotOpen,
    EvidenceError,
    FormProblem,
    FormUnknown,
    ObservationUnknown,
    StorageError,
    VaultDamaged,
    VaultError,
    VaultInUse,
    VaultLocked,
)
from fieldmonitor.domain.events import EventHeader, EventKind
from fieldmonitor.domain.ids import DeviceId, FeedId, ObservationId, ProjectId
from fieldmonitor.domain.observation import AttachmentRef, Revision, Status
from fieldmonitor.domain.progress import IsCancelled, Progress, never, silent, stop_if
from fieldmonitor.domain.roster import READS_RECORDS, REVIEWS, Role, Roster
from fieldmonitor.i18n import mark
from fieldmonitor.services import media
from fieldmonitor.services.core import Core, place
from fieldmonitor.services.forms import Forms
from fieldmonitor.services.history import sent_at
from fieldmonitor.services.records import contested, facts_of, newest_revision, summary_of
from fieldmonitor.services.reviews import Review, latest_decision
from fieldmonitor.services.roster_feed import PROJECTED, RosterFeed
from fieldmonitor.vault import StoredAttachment, StoredEvent

_Then = Callable[[bool], None]

PENDING: Final = "service/pending/"
"""Marks ``service/pending/<feed>/<sequence>`` → empty: events to be tried again when the roster has grown."""
GROWN: Final = "service/grown"
"""Mark that is set while the roster has grown and pending events have not been tried again."""

_BATCH: Final = 100
_OPENING: Final = mark("progress", "Opening what came in")
_THUMBNAIL_BYTES: Final = 64 * 1024 * 1024

STRANGE_RECORD: Final = mark(
    "sync", "A record does not fit its author or this project; it is kept sealed and not shown."
)
CONTESTED: Final = mark(
    "sync",
    "Two devices claim the same record; the one that came first is shown, the other is kept sealed."
    " Tell the coordinator.",
)
FORM_MISSING: Final = mark(
    "sync", "A record was made with a form that is not here yet; it will be shown once the form arrives."
)

_OURS: Final = (Cancelled, StorageError, VaultDamaged, VaultLocked, VaultInUse, MemoryError)
"""What goes wrong on this computer; everything else that projecting an event raises is the event's own fault."""
_MOST_RECORDS: Final = 100_000


class _Contested(ValueError):
    """An event names a record that another feed, or another event of its own, has brought."""


class _NotYet(ValueError):
    """What the event says is for another role than its device has in the roster so far."""


@dataclass(slots=True)
class Projected:
    """What one projection did."""

    opened: int = 0
    sealed: int = 0
    forms: int = 0
    reviews: int = 0
    notes: dict[str, None] = field(default_factory=dict)


class Projection:
    """Keeps the meaning of events in the vault."""

    def __init__(self, core: Core, forms: Forms, feed: RosterFeed) -> None:
        self._core = core
        self._forms = forms
        self._feed = feed

    def run(self, progress: Progress = silent, cancelled: IsCancelled = never) -> Projected:
        """Project every event that has not been yet.

        Raises Cancelled, VaultDamaged, DiskFull; BodyDamaged, after all else is done, if an event of the roster makes
        no sense.
        """
        done = Projected()
        if self._core.roster is None:
            return done
        fault: EvidenceError | None = None
        try:
            done.forms = self.roster_events(cancelled)
        except EvidenceError as error:
            fault = error  # the roster held so far goes on judging the other feeds
        self._core.roster_changed()
        if self._core.vault.marks.with_prefix(GROWN):
            self._retry(done, cancelled)
            self._core.vault.marks.set({GROWN: None})
        for feed in self._core.vault.feeds.all():
            if feed not in {self._core.roster_feed, self._core.own_feed}:
                self._walk(feed, lambda stored, then: self._event(stored, then, done), progress, cancelled)
        self._picture(cancelled)
        if fault is not None:
            raise fault
        return done

    def roster_events(self, cancelled: IsCancelled = never) -> int:
        """Keep what new roster events say and return how many forms are among them.

        `Core.roster_changed` is the caller's, once the surrounding transaction is durable. Raises BodyDamaged or
        CannotOpen at the first event that is not one of a roster; the ones before it are kept.
        """
        forms = 0

        def keep(stored: StoredEvent, then: _Then) -> None:
            nonlocal forms
            header = stored.event.header
            try:
                with self._core.vault.transaction():
                    body = self._open(stored)
                    Roster(ProjectId(header.feed)).apply(body)  # refuses what the roster could not be read from again
                    self._feed.apply(header.sequence, body)
                    self._core.vault.marks.set({GROWN: b""})
                    then(True)
            except (*_OURS, EvidenceError):
                raise
            except Exception as error:
                raise BodyDamaged(where=place(header)) from error
            forms += body["act"] == "form"

        self._walk(self._core.roster_feed, keep, silent, cancelled)
        return forms

    def behind(self) -> bool:
        """Tell whether events are here whose meaning is not: the work was cut."""
        own = self._core.own_feed
        return any(self._reached(feed) < self._core.vault.feeds.head(feed)[0] for feed in self._feeds() if feed != own)

    # --- walking the feeds ------------------------------------------------------------------------------------------

    def _feeds(self) -> list[FeedId]:
        return self._core.vault.feeds.all() if self._core.roster is not None else []

    def _walk(
        self, feed: FeedId, project: Callable[[StoredEvent, _Then], None], progress: Progress, cancelled: IsCancelled
    ) -> None:
        vault = self._core.vault
        at, last = self._reached(feed), vault.feeds.head(feed)[0]
        first = at
        while at < last:
            batch = vault.feeds.events_after(feed, at, _BATCH)
            for stored in batch:
                stop_if(cancelled)
                at = stored.event.header.sequence
                progress(at - first, last - first, _OPENING)
                project(stored, partial(self._moved, stored.event.header))

    def _retry(self, done: Projected, cancelled: IsCancelled) -> None:
        vault = self._core.vault
        for name in vault.marks.with_prefix(PENDING):
            stop_if(cancelled)
            feed, _, sequence = name.removeprefix(PENDING).partition("/")
            stored = vault.feeds.event(FeedId(feed), int(sequence))
            if stored is None:
                vault.marks.set({name: None})
            else:
                self._event(stored, partial(self._tried, name), done)

    def _reached(self, feed: FeedId) -> int:
        value = self._core.vault.marks.with_prefix(PROJECTED + feed).get(PROJECTED + feed)
        return int.from_bytes(value) if value else 0

    def _moved(self, header: EventHeader, done: bool) -> None:
        reached = {PROJECTED + header.feed: header.sequence.to_bytes(8)}
        self._core.vault.marks.set(reached if done else {_pending(header): b"", **reached})

    def _tried(self, name: str, done: bool) -> None:
        if done:
            self._core.vault.marks.set({name: None})

    # --- one event --------------------------------------------------------------------------------------------------

    def _event(self, stored: StoredEvent, then: _Then, done: Projected) -> None:
        """Keep what an event means and call ``then`` in the same transaction.

        ``then`` is told False if the event is to be tried again when the roster has grown. Whatever a foreign event
        raises is undone with all that it had written.
        """
        vault = self._core.vault
        try:
            with vault.transaction():
                self._understand(stored.event.header, self._open(stored), done)
                then(True)
        except _OURS:
            raise
        except Exception as error:  # a hostile body may fail in any way, and none may stop the others' work
            with vault.transaction():
                then(self._refused(stored.event.header, error, done))

    @staticmethod
    def _refused(header: EventHeader, error: Exception, done: Projected) -> bool:
        """Note why an event is not shown; returns False if it is to be tried again."""
        match error:
            case CannotOpen():
                done.sealed += header.kind is EventKind.OBSERVATION
                return False
            case FormUnknown():
                done.notes[FORM_MISSING] = None
                return False
            case _Contested():
                done.notes[CONTESTED] = None
            case _:
                done.notes[STRANGE_RECORD] = None
        return not isinstance(error, _NotYet)

    def _understand(self, header: EventHeader, body: dict[str, Any], done: Projected) -> None:
        feeds = self._core.vault.feeds
        match header.kind:
            case EventKind.OBSERVATION:
                self._observation(header, body)
                done.opened += 1
            case EventKind.REVIEW:
                review = Review.from_json(body)
                self._require_role(header, REVIEWS)
                feeds.link(header.feed, header.sequence, [review.observation])
                self.settle(review.observation)
                done.reviews += 1
            case EventKind.CUSTODY:
                subjects = _custody(body)
                if not (body["act"] == "exported" and self._are_of(header.feed, subjects)):
                    self._require_role(header, READS_RECORDS)
                feeds.link(header.feed, header.sequence, subjects)
            case EventKind.ROSTER:
                raise ValueError("a roster event in a device's feed")

    def _require_role(self, header: EventHeader, roles: Iterable[Role]) -> None:
        device = self._core.joined()[0].devices.get(DeviceId(header.feed))
        if device is None or device.role not in roles:
            raise _NotYet

    def _are_of(self, feed: FeedId, subjects: Iterable[ObservationId]) -> bool:
        """Tell whether records are here and all of one device: its author may take them out of the vault."""
        held = [self._core.vault.observations.revisions(subject) for subject in subjects]
        return bool(held) and all(rows and all(row.feed == feed for row in rows) for rows in held)

    def _open(self, stored: StoredEvent) -> dict[str, Any]:
        if stored.key is None:
            key = self._core.key_of(stored.event)
            self._core.vault.feeds.set_key(stored.event.header.feed, stored.event.header.sequence, key)
            stored = replace(stored, key=key)
        return self._core.open(stored)

    def _observation(self, header: EventHeader, body: dict[str, Any]) -> None:
        core, vault = self._core, self._core.vault
        revision = Revision.from_json(body)
        roster, _ = core.joined()
        if FeedId(revision.author) != header.feed or revision.practice != roster.practice:
            raise ValueError("the record is not its author's, or practice and real records meet")
        try:
            form = self._forms.definition(revision.form_id, revision.form_version)
        except FormProblem as error:
            raise FormUnknown(form=revision.form_id) from error
        if form.hash != revision.form_hash:
            raise ValueError("the record was made with another form of this name")
        if contested(core, header, revision.observation, revision.revision):
            raise _Contested
        title = self._forms.info(revision.form_id, revision.form_version).title_in("en")
        facts = facts_of(core, revision, summary_of(form, revision), title, Status.RECEIVED)
        vault.observations.upsert_revision(
            replace(facts, document=canonical(body), feed=header.feed, sequence=header.sequence)
        )
        attachments = [attached.id for attached in revision.attachments]
        vault.feeds.link(header.feed, header.sequence, [revision.observation], attachments)
        for attached in revision.attachments:
            vault.attachments.describe(_stored(attached))
            vault.attachments.use(attached.id, revision.observation, attached.ref, attached.name, attached.media_type)
        self.settle(revision.observation)

    def settle(self, identifier: ObservationId) -> None:
        """Give an observation the status that the events held here say; unknown ones are passed over."""
        core = self._core
        try:
            row, revision = newest_revision(core, identifier)
        except ObservationUnknown:
            return
        if revision.author != core.device:
            status = Status.RECEIVED
        else:
            status = Status.SENT if sent_at(core.vault, row.sequence) else Status.FINALISED
        decision = latest_decision(core, identifier, revision.revision)
        core.vault.observations.set_status([identifier], decision[0] if decision else status)

    # --- pictures ---------------------------------------------------------------------------------------------------

    def _picture(self, cancelled: IsCancelled) -> None:
        """Make thumbnails of images that have arrived, in memory."""
        vault = self._core.vault
        for identifier, _, _, length in vault.attachments.stored_files():
            stop_if(cancelled)
            known = vault.attachments.get(identifier)
            wanted = media.decodes(known.media_type) and known.key and length <= _THUMBNAIL_BYTES
            if not wanted or vault.attachments.thumbnail(identifier) is not None:
                continue
            try:
                content = b"".join(vault.attachments.read(identifier, cipher))
            except VaultError:
                continue  # verification names it; the record is shown without its picture
            picture = _thumbnail(content, known.media_type)
            if picture is not None:
                vault.attachments.put_thumbnail(identifier, picture)


def _thumbnail(content: bytes, media_type: str) -> bytes | None:
    try:
        return media.thumbnail_of(content, media_type)
    except _OURS:
        raise
    except Exception:  # decoders fail in ways of their own on what others sent; the record is shown without its picture
        return None


def _pending(header: EventHeader) -> str:
    return f"{PENDING}{header.feed}/{header.sequence}"


def _custody(body: dict[str, Any]) -> list[ObservationId]:
    """Return the records that an entry of the ledger names. Raises KeyError or ValueError if it is not one."""
    if body["act"] not in ("read", "printed", "exported"):
        raise ValueError("not an entry of the ledger")
    if "report" in body:
        fields.text(body, "report")
    records = (fields.mapping(record, "record") for record in fields.items(body, "records", _MOST_RECORDS))
    return [ObservationId(fields.identifier(record, "observation")) for record in records]


def _stored(attached: AttachmentRef) -> StoredAttachment:
    return StoredAttachment(
        attached.id,
        attached.name,
        attached.media_type,
        attached.size,
        bytes.fromhex(attached.sha256),
        bytes.fromhex(attached.key),
        here=False,
    )
