"""Sync: what waits, where it goes, and one exchange with the target, after which everything received is projected."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from fieldmonitor.crypto.events import parse_header, verify_event
from fieldmonitor.crypto.identity import verify_checkpoint
from fieldmonitor.domain.errors import FieldMonitorError, ForeignProject, NoTarget, StorageError, SyncError
from fieldmonitor.domain.events import SealedEvent
from fieldmonitor.domain.ids import AttachmentId, FeedId, ObservationId
from fieldmonitor.domain.listing import ListQuery
from fieldmonitor.domain.observation import Status
from fieldmonitor.domain.progress import IsCancelled, Progress, never, silent
from fieldmonitor.domain.roster import READS_RECORDS, REVIEWS, Device, Roster
from fieldmonitor.services.core import Core
from fieldmonitor.services.damaged import damaged, note_whole
from fieldmonitor.services.history import note_sending
from fieldmonitor.services.projection import Projected, Projection
from fieldmonitor.services.values import SyncResult, Waiting

if TYPE_CHECKING:
    from fieldmonitor.sync.exchange import ExchangeResult, Session
    from fieldmonitor.sync.ports import Checks

TARGET: Final = "target"
_LAST: Final = "last sync"
_PAGE: Final = 500


def checks() -> "Checks":
    """Return the checks of `crypto` as the exchange and the verification of a target ask for them."""
    from fieldmonitor.sync.ports import Checks

    return Checks(parse_header, verify_event, verify_checkpoint)


class Sync:
    """Exchange of feeds with the project's target, a folder.

    Devices that read records take every feed and its attachments; the others take the roster and the feeds of those
    who review, so that a monitor's laptop holds no record of a colleague, not even sealed.
    """

    def __init__(self, core: Core, projection: Projection) -> None:
        self._core = core
        self._projection = projection

    @property
    def target(self) -> str:
        """The folder to sync with, ``""`` if none has been chosen and the project names none."""
        chosen = self._core.vault.meta.get(TARGET)
        if chosen:
            return chosen.decode()
        return self._core.roster.target if self._core.roster else ""

    @property
    def last(self) -> datetime | None:
        """When the last exchange ended well, by this computer's clock; None if none has."""
        stored = self._core.vault.meta.get(_LAST)
        return datetime.fromisoformat(stored.decode()) if stored else None

    def set_target(self, path: Path | str) -> None:
        """Choose the folder; it need not be there now. An empty one may be filled from now on.

        Raises ForeignProject if it holds another project's store; the folder chosen before stays.
        """
        from fieldmonitor.sync.exchange import forget_place

        folder = str(Path(path).absolute())
        session = self._session(folder) if self._core.roster is not None else None
        if session is not None:
            _refuse_foreign(session)
        with self._core.vault.transaction():
            self._core.vault.meta.set(TARGET, folder.encode())
            if session is not None:
                forget_place(session)

    def waiting(self) -> Waiting:
        """Return what has not been sent yet, to the target chosen now; everything if none has been chosen."""
        from fieldmonitor.sync.exchange import waiting

        if self._core.me is None:
            return Waiting(0, 0, 0)
        left = waiting(self._session())
        return Waiting(left.events, left.attachments, left.bytes)

    def run(self, progress: Progress = silent, cancelled: IsCancelled = never) -> SyncResult:
        """Send what waits, take what is new, and project it. Idempotent; cut anywhere, the next run completes it.

        Attachments that were found damaged or gone are fetched anew. Raises NoProject, NoTarget, TargetAway,
        PackDamaged, ForeignProject, StoreRolledBack, evidence errors, DiskFull: the first thing wrong, after everything
        that it did not touch has been exchanged.
        """
        from fieldmonitor.sync.exchange import exchange

        _, me = self._core.joined()
        if not self.target:
            raise NoTarget
        reads = me.role in READS_RECORDS
        wanted = (lambda _device: True) if reads else _reviewer
        session = self._session()
        try:
            done = exchange(
                session,
                wanted=wanted,
                attachments=reads,
                again=damaged(self._core.vault),
                progress=progress,
                cancelled=cancelled,
            )
        except FieldMonitorError:
            self._projection.run(silent, never)
            raise
        self._note_sent(done.pushed.last)
        projected = self._projection.run(progress, cancelled)
        if done.problems:
            raise done.problems[0]
        self._core.vault.meta.set(_LAST, self._core.clock().isoformat().encode())
        return _result(done, projected)

    # --- inside -----------------------------------------------------------------------------------------------------

    def _session(self, folder: str = "") -> "Session":
        from fieldmonitor.sync.exchange import Session
        from fieldmonitor.sync.ports import Identity
        from fieldmonitor.sync.target import FolderTarget

        core = self._core
        roster, _ = core.joined()
        identity = Identity(core.device, core.secrets.public, core.secrets.sign_checkpoint)
        store = _ProjectingStore(core, self._projection)
        return Session(store, FolderTarget(folder or self.target), roster.project, identity, checks(), self._roster)

    def _roster(self) -> Roster:
        return self._core.joined()[0]

    def _note_sent(self, last: int) -> None:
        """Records whose event is at the target count as sent."""
        vault = self._core.vault
        if not last:
            return
        with vault.transaction():
            note_sending(vault, last, self._core.clock())
            cursor: str | None = None
            sent: list[ObservationId] = []
            while True:
                page = vault.page(ListQuery(status=Status.FINALISED), cursor, _PAGE)
                for row in page.rows:
                    revision, _ = vault.observations.newest(ObservationId(row.id))
                    if revision.feed == self._core.own_feed and revision.sequence <= last:
                        sent.append(ObservationId(row.id))
                cursor = page.next
                if cursor is None:
                    break
            vault.observations.set_status(sent, Status.SENT)


class _ProjectingStore:
    """The vault as the exchange sees it; roster events are applied as they come: they say who may sign the next."""

    def __init__(self, core: Core, projection: Projection) -> None:
        self._core = core
        self._projection = projection
        store = core.vault.exchange
        self.feed_head = store.feed_head
        self.event_hash = store.event_hash
        self.events_after = store.events_after
        self.event_attachments = store.event_attachments
        self.open_encrypted = store.open_encrypted
        self.has_attachment = store.has_attachment
        self.write_incoming = store.write_incoming
        self.marks = store.marks
        self.set_marks = store.set_marks

    def finish_incoming(self, attachment: AttachmentId) -> None:
        vault = self._core.vault
        vault.exchange.finish_incoming(attachment)
        note_whole(vault, attachment)

    def add_foreign_events(
        self, feed: FeedId, events: Sequence[SealedEvent], marks: Mapping[str, bytes | None]
    ) -> None:
        with self._core.vault.transaction():
            self._core.vault.exchange.add_foreign_events(feed, events, marks)
            if feed == self._core.roster_feed:
                self._projection.roster_events()
        if feed == self._core.roster_feed:
            self._core.roster_changed()


def _refuse_foreign(session: "Session") -> None:
    """Raise ForeignProject; anything else that is wrong with the place is for the exchange to tell."""
    from fieldmonitor.sync.session import find_store

    try:
        find_store(session)
    except ForeignProject:
        raise
    except (SyncError, StorageError):
        return


def _reviewer(device: Device) -> bool:
    return device.role in REVIEWS


def _result(done: "ExchangeResult", projected: Projected) -> SyncResult:
    return SyncResult(
        sent=done.pushed.events,
        received=done.pulled.events,
        attachments_sent=done.pushed.attachments,
        attachments_received=done.pulled.attachments,
        bytes_sent=done.pushed.bytes,
        bytes_received=done.pulled.bytes,
        opened=projected.opened,
        sealed=projected.sealed,
        forms=projected.forms,
        reviews=projected.reviews,
        notes=tuple(projected.notes),
    )
