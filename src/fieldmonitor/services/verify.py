"""Verification: does every page, link, signature, body and attachment hold; if not, the first thing wrong."""

import hashlib
import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from fieldmonitor.crypto import files as cipher
from fieldmonitor.crypto.bodies import canonical
from fieldmonitor.crypto.events import verify_event
from fieldmonitor.crypto.keys import KeyFile
from fieldmonitor.domain.errors import (
    AttachmentDamaged,
    AttachmentMissing,
    BodyDamaged,
    CannotOpen,
    ChainBroken,
    EvidenceError,
    KeyCopyDamaged,
    UnknownSigner,
    VaultDamaged,
    VaultError,
    WorldError,
)
from fieldmonitor.domain.events import NO_EVENT, EventHeader, EventKind
from fieldmonitor.domain.ids import AttachmentId, DeviceId, FeedId, ObservationId, RevisionId, is_id
from fieldmonitor.domain.progress import IsCancelled, Progress, never, silent, stop_if
from fieldmonitor.domain.roster import Roster
from fieldmonitor.i18n import mark
from fieldmonitor.services.core import Core, place
from fieldmonitor.services.damaged import note_damaged, note_whole
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
        """Check the key file's copies, the database's pages, the feeds, bodies against records, and attachments.

        It stops at the first thing wrong, which the report names; attachments are all looked at, and those damaged or
        gone are fetched anew by the next sync. Raises Cancelled.
        """
        walk = _VaultWalk(self._core, progress, cancelled)
        error: WorldError | None = None
        try:
            walk.run()
        except (EvidenceError, VaultError, KeyCopyDamaged) as found:
            error = found
        facts = error.facts if error else {}
        where = next((facts[name] for name in ("name", "where", "path") if name in facts), "")
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
        for copy in KeyFile.damaged_copies(self._vault.folder):
            raise KeyCopyDamaged(path=copy)
        wrong_files: dict[AttachmentId, str] = {}
        for problem in self._vault.check_integrity(self._progress, self._cancelled):
            if problem.attachment is None:
                raise VaultDamaged(path=self._vault.folder, where=f"{problem.where}: {problem.reason}")
            wrong_files[problem.attachment] = problem.reason
        if self._core.roster is not None:
            self._total = self._vault.feeds.count()
            roster = self._roster_feed(self._core.roster_feed, Roster(self._core.roster.project))
            for feed in self._vault.feeds.all():
                if feed != self._core.roster_feed:
                    self._device_feed(feed, roster)
        self._files(wrong_files)
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

    def _files(self, wrong: Mapping[AttachmentId, str]) -> None:
        """Read every attachment; what does not hold is noted for the next sync, the first of it is raised."""
        stored = self._vault.attachments.stored_files()
        first: VaultError | None = None
        for number, (identifier, name, path, _) in enumerate(stored):
            stop_if(self._cancelled)
            self._progress(number, len(stored), _FILES)
            error = self._file(identifier, name or identifier, path, wrong.get(identifier, ""))
            if error is not None:
                note_damaged(self._vault, identifier)
                first = first or error
        if first is not None:
            raise first

    def _file(self, identifier: AttachmentId, name: str, path: Path, reason: str) -> VaultError | None:
        known = self._vault.attachments.get(identifier)
        if reason:
            return AttachmentDamaged(name=name, where=reason) if path.exists() else AttachmentMissing(name=name)
        if not known.key:
            return None  # its record is sealed for others
        digest = hashlib.sha256()
        try:
            for piece in self._vault.attachments.read(identifier, cipher):
                stop_if(self._cancelled)
                digest.update(piece)
        except (AttachmentMissing, AttachmentDamaged) as error:
            return error
        if digest.digest() != known.sha256:
            return AttachmentDamaged(name=name, where="its content is not what was sealed")
        note_whole(self._vault, identifier)
        self.attachments += 1
        return None
