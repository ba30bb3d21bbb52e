"""From the feeds to what the person sees: every event that came in is opened if it may be, and its meaning kept.

The roster feed goes first, because it brings the keys and forms by which the others are read. For each feed a mark
says how far it was projected, moved in the same transaction as what it stands for: cut anywhere, it goes on from
there. What cannot be opened or understood yet (sealed for others, a form not here) is kept sealed, and tried again
after the roster has grown.
"""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any, Final

from fieldmonitor.crypto import files as cipher
from fieldmonitor.crypto.bodies import canonical
from fieldmonitor.domain.errors import CannotOpen, EvidenceError, FormProblem, ObservationUnknown, VaultError
from fieldmonitor.domain.events import EventHeader, EventKind
from fieldmonitor.domain.ids import FeedId, ObservationId
from fieldmonitor.domain.observation import AttachmentRef, Revision, Status
from fieldmonitor.domain.progress import IsCancelled, Progress, never, silent, stop_if
from fieldmonitor.i18n import mark
from fieldmonitor.services import media
from fieldmonitor.services.core import Core
from fieldmonitor.services.forms import Forms
from fieldmonitor.services.history import sent_at
from fieldmonitor.services.records import facts_of, newest_revision, summary_of
from fieldmonitor.services.reviews import latest_decision
from fieldmonitor.services.roster_feed import PROJECTED, RosterFeed
from fieldmonitor.vault import StoredAttachment, StoredEvent

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
FORM_MISSING: Final = mark(
    "sync", "A record was made with a form that is not here yet; it will be shown once the form arrives."
)


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
        """Project every event that has not been yet. Raises Cancelled, VaultDamaged, DiskFull."""
        done = Projected()
        if self._core.roster is None:
            return done
        done.forms = self.roster_events(cancelled)
        self._core.roster_changed()
        if self._core.vault.marks.with_prefix(GROWN):
            self._retry(done, cancelled)
            self._core.vault.marks.set({GROWN: None})
        for feed in self._core.vault.feeds.all():
            if feed not in {self._core.roster_feed, self._core.own_feed}:
                self._walk(feed, lambda stored: self._event(stored, done), progress, cancelled)
        self._picture(cancelled)
        return done

    def roster_events(self, cancelled: IsCancelled = never) -> int:
        """Keep what new roster events say and return how many forms are among them.

        `Core.roster_changed` is the caller's, once the surrounding transaction is durable.
        """
        forms = 0

        def keep(stored: StoredEvent) -> bool:
            nonlocal forms
            body = self._open(stored)
            self._feed.apply(stored.event.header.sequence, body)
            self._core.vault.marks.set({GROWN: b""})
            forms += body["act"] == "form"
            return True

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
        self, feed: FeedId, project: Callable[[StoredEvent], bool], progress: Progress, cancelled: IsCancelled
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
                with vault.transaction():
                    if not project(stored):
                        vault.marks.set({_pending(stored.event.header): b""})
                    self._move(feed, at)

    def _retry(self, done: Projected, cancelled: IsCancelled) -> None:
        vault = self._core.vault
        for name in vault.marks.with_prefix(PENDING):
            stop_if(cancelled)
            feed, _, sequence = name.removeprefix(PENDING).partition("/")
            stored = vault.feeds.event(FeedId(feed), int(sequence))
            with vault.transaction():
                if stored is None or self._event(stored, done):
                    vault.marks.set({name: None})

    def _reached(self, feed: FeedId) -> int:
        value = self._core.vault.marks.with_prefix(PROJECTED + feed).get(PROJECTED + feed)
        return int.from_bytes(value) if value else 0

    def _move(self, feed: FeedId, sequence: int) -> None:
        self._core.vault.marks.set({PROJECTED + feed: sequence.to_bytes(8)})

    # --- one event --------------------------------------------------------------------------------------------------

    def _event(self, stored: StoredEvent, done: Projected) -> bool:
        """Keep what an event means; returns False if it is to be tried again when the roster has grown."""
        header = stored.event.header
        try:
            body = self._open(stored)
        except CannotOpen:
            done.sealed += header.kind is EventKind.OBSERVATION
            return False
        except EvidenceError:
            done.notes[STRANGE_RECORD] = None
            return True
        try:
            return self._understand(header, body, done)
        except FormProblem:
            done.notes[FORM_MISSING] = None
            return False
        except (KeyError, TypeError, ValueError):
            done.notes[STRANGE_RECORD] = None
            return True

    def _understand(self, header: EventHeader, body: dict[str, Any], done: Projected) -> bool:
        match header.kind:
            case EventKind.OBSERVATION:
                self._observation(header, body)
                done.opened += 1
            case EventKind.REVIEW:
                observation = ObservationId(body["observation"])
                self._core.vault.feeds.link(header.feed, header.sequence, [observation])
                self.settle(observation)
                done.reviews += 1
            case EventKind.CUSTODY:
                subjects = [ObservationId(record["observation"]) for record in body["records"]]
                self._core.vault.feeds.link(header.feed, header.sequence, subjects)
            case EventKind.ROSTER:
                raise ValueError("a roster event in a device's feed")
        return True

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
        form = self._forms.definition(revision.form_id, revision.form_version)
        if form.hash != revision.form_hash:
            raise ValueError("the record was made with another form of this name")
        self._refuse_foreign_history(revision)
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

    def _refuse_foreign_history(self, revision: Revision) -> None:
        """Another person's record is not changed by a revision that takes its name."""
        try:
            held = self._core.vault.observations.facts(revision.observation)
        except ObservationUnknown:
            return
        if held.author != revision.author:
            raise ValueError("the revision follows a record of another author")

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
            picture = media.thumbnail_of(content, known.media_type)
            if picture is not None:
                vault.attachments.put_thumbnail(identifier, picture)


def _pending(header: EventHeader) -> str:
    return f"{PENDING}{header.feed}/{header.sequence}"


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
