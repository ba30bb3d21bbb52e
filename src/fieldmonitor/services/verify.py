"""Verification: does every page, link, signature, body and attachment hold; if not, the first thing wrong."""

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from fieldmonitor.crypto import files as cipher
from fieldmonitor.crypto.bodies import canonical
from fieldmonitor.crypto.events import verify_event
from fieldmonitor.domain.errors import (
    AttachmentDamaged,
    AttachmentMissing,
    BodyDamaged,
    CannotOpen,
    ChainBroken,
    EvidenceError,
    UnknownSigner,
    VaultDamaged,
    VaultError,
    WorldError,
)
from fieldmonitor.domain.events import NO_EVENT, EventHeader, EventKind
from fieldmonitor.domain.ids import DeviceId, FeedId, ObservationId, RevisionId, is_id
from fieldmonitor.domain.progress import IsCancelled, Progress, never, silent, stop_if
from fieldmonitor.domain.roster import Roster
from fieldmonitor.i18n import mark
from fieldmonitor.services.core import Core, place
from fieldmonitor.services.records import contested
from fieldmonitor.services.roster_feed import check_signature, signers
from fieldmonitor.services.sync import checks
from fieldmonitor.services.values import VerifyReport
from fieldmonitor.vault import StoredEvent

_BATCH: Final = 200
_EVENTS: Final = mark("progress", "Checking events")
_FILES: Final = mark("progress", "Checking attachments")
_NOT_THE_RECORD: Final = mark("reasons", "the record kept in the vault is not the one that was sealed")
_ANOTHERS_RECORD: Final = mark("reasons", "it takes the identifier of a record that another event carries")
_NOT_THE_ROSTER: Final = mark("reasons", "the roster kept in the vault is not the one that was signed")


class Verify:
    """Checks this vault, or a folder target against this vault's roster."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def vault(self, progress: Progress = silent, cancelled: IsCancelled = never) -> VerifyReport:
        """Check the database's pages, the feeds' chains and signatures, bodies against records, and attachments.

        It stops at the first thing wrong, which the report names. Raises Cancelled.
        """
        walk = _VaultWalk(self._core, progress, cancelled)
        error: WorldError | None = None
        try:
            walk.run()
        except (EvidenceError, VaultError) as found:
            error = found
        where = next((error.facts[name] for name in ("where", "name") if name in error.facts), "") if error else ""
        return VerifyReport(
            "vault",
            self._core.vault.folder,
            error,
            where,
            feeds=walk.feeds,
            events=walk.events,
            opened=walk.opened,
            sealed=walk.sealed,
            attachments=walk.attachments,
        )

    def target(self, path: Path | str, progress: Progress = silent, cancelled: IsCancelled = never) -> VerifyReport:
        """Check every object of a folder target. Raises TargetAway if it is not there, NoProject, Cancelled."""
        return verify_folder(Path(path), self._core.joined()[0], progress, cancelled)


def verify_folder(
    path: Path, roster: Roster | None, progress: Progress = silent, cancelled: IsCancelled = never
) -> VerifyReport:
    """Check a folder target, against a roster or, without one, the keys that it carries itself."""
    from fieldmonitor.sync.target import FolderTarget
    from fieldmonitor.sync.verify import verify_target

    found = verify_target(FolderTarget(path), checks(), roster, progress=progress, cancelled=cancelled)
    return VerifyReport(
        "target",
        path,
        found.problem,
        found.where,
        feeds=found.feeds,
        events=found.events,
        attachments=found.attachments,
        objects=found.objects,
        roster_checked=found.roster_checked,
    )


class _VaultWalk:
    def __init__(self, core: Core, progress: Progress, cancelled: IsCancelled) -> None:
        self._core = core
        self._vault = core.vault
        self._progress = progress
        self._cancelled = cancelled
        self._contested: EventHeader | None = None
        self.feeds = self.events = self.opened = self.sealed = self.attachments = 0

    def run(self) -> None:
        for problem in self._vault.check_integrity(self._progress, self._cancelled):
            raise VaultDamaged(path=self._vault.folder, where=f"{problem.where}: {problem.reason}")
        if self._core.roster is not None:
            self._total = self._vault.feeds.count()
            roster = self._roster_feed(self._core.roster_feed, Roster(self._core.roster.project))
            for feed in self._vault.feeds.all():
                if feed != self._core.roster_feed:
                    self._device_feed(feed, roster)
        self._files()
        if self._contested is not None:
            # Told last: one member who takes another's identifier must not keep the rest from being checked.
            raise ChainBroken(where=place(self._contested), reason=_ANOTHERS_RECORD)

    def _roster_feed(self, feed: FeedId, roster: Roster) -> Roster:
        """Check the roster from its first event, and that the vault's own copy of its bodies says the same."""
        kept = self._vault.roster.bodies()
        self.feeds += 1
        for number, (stored, previous) in enumerate(self._events(feed)):
            body = self._core.open(stored)
            # The first events name the coordinator whose signature they carry.
            try:
                after = roster.apply(body)
            except (KeyError, TypeError, ValueError) as error:
                raise BodyDamaged(where=place(stored.event.header)) from error
            keys = signers(roster, None) or signers(after, None) or signers(self._core.joined()[0], None)
            check_signature(stored.event, keys, previous)
            if number >= len(kept) or canonical(kept[number]) != canonical(body):
                raise ChainBroken(where=place(stored.event.header), reason=_NOT_THE_ROSTER)
            roster = after
            self.opened += 1
        return roster

    def _device_feed(self, feed: FeedId, roster: Roster) -> None:
        device = roster.devices.get(DeviceId(feed))
        self.feeds += 1
        for stored, previous in self._events(feed):
            if device is None:
                raise UnknownSigner(where=place(stored.event.header))
            verify_event(stored.event, device.keys, previous)
            self._body(stored)

    def _body(self, stored: StoredEvent) -> None:
        try:
            body = self._core.open(stored)
        except CannotOpen:
            self.sealed += 1
            return
        self.opened += 1
        if stored.event.header.kind is not EventKind.OBSERVATION:
            return
        observation, revision = body.get("observation"), body.get("revision")
        if not (isinstance(observation, str) and is_id(observation) and isinstance(revision, str) and is_id(revision)):
            return  # it is whole and signed, and was kept sealed because it makes no sense
        header = stored.event.header
        if contested(self._core, header, ObservationId(observation), RevisionId(revision)):
            self._contested = self._contested or header
            return
        row = self._vault.observations.carried(RevisionId(revision))
        if row is None:
            return  # kept sealed: its form is not here, or it does not fit this project
        document = self._vault.observations.document(row.revision)
        if document != canonical(body) or json.loads(document) != body:
            raise BodyDamaged(where=f"{place(header)} ({_NOT_THE_RECORD})")

    def _events(self, feed: FeedId) -> Iterator[tuple[StoredEvent, bytes]]:
        previous, at = NO_EVENT, 0
        while batch := self._vault.feeds.events_after(feed, at, _BATCH):
            for stored in batch:
                stop_if(self._cancelled)
                self._progress(self.events, self._total, _EVENTS)
                header = stored.event.header
                if header.sequence != at + 1:
                    raise ChainBroken(where=place(header), reason=f"it follows number {at}")
                yield stored, previous
                previous, at = stored.event.hash, header.sequence
                self.events += 1

    def _files(self) -> None:
        stored = self._vault.attachments.stored_files()
        for number, (identifier, name, _, _) in enumerate(stored):
            stop_if(self._cancelled)
            self._progress(number, len(stored), _FILES)
            known = self._vault.attachments.get(identifier)
            if not known.key:
                continue  # its record is sealed for others
            digest = hashlib.sha256()
            try:
                for piece in self._vault.attachments.read(identifier, cipher):
                    digest.update(piece)
            except AttachmentMissing as error:
                raise AttachmentDamaged(name=name or identifier, where="its file is gone") from error
            if digest.digest() != known.sha256:
                raise AttachmentDamaged(name=name or identifier, where="its content is not what was sealed")
            self.attachments += 1
