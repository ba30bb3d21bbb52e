"""Verification of a whole store: every file, every byte, and what is missing.

Attacker: whoever had the stick. Without any private key each object is held against its signature or hash, each feed
against its chain, each head against its packs, and the heads against each other. With a roster the signers are the
project's; without one they are those whose keys the heads carry, and the report says so: then a store that was forged
as a whole is not told from a true one.
"""

from dataclasses import dataclass, field

from fieldmonitor.domain.errors import (
    ChainBroken,
    EvidenceError,
    ForeignProject,
    PackDamaged,
    SyncError,
    TargetAway,
    UnknownSigner,
    WorldError,
)
from fieldmonitor.domain.ids import AttachmentId, DeviceId, FeedId, ProjectId
from fieldmonitor.domain.progress import IsCancelled, Progress, never, silent, stop_if
from fieldmonitor.domain.roster import PublicKeys, Roster
from fieldmonitor.i18n import mark
from fieldmonitor.sync import names, wire
from fieldmonitor.sync.heads import Head, parse_head, parse_project
from fieldmonitor.sync.marks import NOTHING_OF_ROSTER, FeedProgress
from fieldmonitor.sync.packs import Blobs, Place, parse_key_segment, parse_pack
from fieldmonitor.sync.ports import Checks
from fieldmonitor.sync.reading import SECOND_HISTORY, CheckedPack, Signers, check_pack
from fieldmonitor.sync.target import Target

CHECKING = mark("progress", "checking the store")


@dataclass(slots=True)
class VerifyReport:
    """What was found. ``problem``: the first thing wrong, None if all holds; ``where``: the object it is in.

    ``unused``: objects no head speaks of: another program's files, or those of a sync that was cut before its head.
    ``behind``: feeds of which another device has seen more than lies here (it came to another store, or was removed).
    ``roster_checked``: False if the signers are known only from the store itself.
    """

    problem: WorldError | None = None
    where: str = ""
    project: ProjectId | None = None
    feeds: int = 0
    packs: int = 0
    events: int = 0
    attachments: int = 0
    objects: int = 0
    roster_checked: bool = True
    unused: list[str] = field(default_factory=list)
    behind: list[FeedId] = field(default_factory=list)

    @property
    def ok(self) -> bool:
        """True if everything that was looked at holds."""
        return self.problem is None


def verify_target(
    target: Target,
    checks: Checks,
    roster: Roster | None = None,
    *,
    progress: Progress = silent,
    cancelled: IsCancelled = never,
) -> VerifyReport:
    """Check every object of a store against ``roster``, or against the keys in its heads if there is none.

    Stops at the first thing wrong and names it. Raises TargetAway, StorageError, Cancelled.
    """
    walk = _Walk(target, checks, roster, progress, cancelled)
    try:
        walk.run()
    except TargetAway:
        raise
    except (EvidenceError, SyncError) as error:
        walk.report.problem = error
        walk.report.where = error.facts.get("where", "")
    return walk.report


class _Walk:
    def __init__(
        self, target: Target, checks: Checks, roster: Roster | None, progress: Progress, cancelled: IsCancelled
    ) -> None:
        self._target = target
        self._checks = checks
        self._roster = roster
        self._progress = progress
        self._cancelled = cancelled
        self._left: set[str] = set()
        self._total = 0
        self._hashes: dict[FeedId, dict[int, bytes]] = {}
        self._ends: dict[FeedId, int] = {}
        self.report = VerifyReport(roster_checked=roster is not None)

    def run(self) -> None:
        self._left = set(self._target.list(""))
        self._total = len(self._left)
        project = self._check_project()
        heads = self._check_heads(project)
        self._check_roster(project, heads)
        for head in heads.values():
            self._check_feed(project, head)
        for head in heads.values():
            self._check_seen(head)
        self._check_rest(project, heads)

    def _check_project(self) -> ProjectId:
        project, _ = parse_project(self._demand(names.PROJECT))
        if self._roster and project != self._roster.project:
            raise ForeignProject(where=self._target.place)
        self.report.project = project
        return project

    def _check_heads(self, project: ProjectId) -> dict[DeviceId, Head]:
        heads: dict[DeviceId, Head] = {}
        for name in sorted(name for name in self._left if name.startswith("head/") and names.KNOWN.fullmatch(name)):
            device = DeviceId(name.removeprefix("head/"))
            keys = None
            if self._roster:
                if device not in self._roster.devices:
                    raise UnknownSigner(where=name)
                keys = self._roster.devices[device].keys
            heads[device] = parse_head(self._demand(name), project, device, self._checks, keys)
        return heads

    def _check_roster(self, project: ProjectId, heads: dict[DeviceId, Head]) -> None:
        feed = FeedId(project)
        keys: dict[DeviceId, PublicKeys] = {device: head.keys for device, head in heads.items()}
        if self._roster:
            keys = {device.id: device.keys for device in self._roster.coordinators()}
        signers = Signers(keys.get, list(keys.values()))
        state, signer = NOTHING_OF_ROSTER, None
        while (place := Place(project, feed, state.incarnation, state.packs + 1)).name in self._left:
            checked = self._check_pack(place, state, signers)
            state, signer = checked.after, checked.signer
        self._ends[feed] = state.last
        later = [name for name in self._left if name.startswith("roster/") and names.KNOWN.fullmatch(name)]
        # Whoever writes the roster sends it before its own head, so its head tells how long the roster is here.
        writer = heads.get(signer) if signer else next(iter(heads.values()), None)
        told = writer.seen.get(feed, (0, b""))[0] if writer else 0
        if later or told > state.last:
            raise PackDamaged(where=names.roster(state.packs + 1), reason=wire.MISSING)

    def _check_feed(self, project: ProjectId, head: Head) -> None:
        feed = FeedId(head.device)
        signers = Signers(lambda signer: head.keys if signer == head.device else None, [head.keys])
        state = FeedProgress(head.incarnation)
        for number in range(1, head.packs + 1):
            checked = self._check_pack(Place(project, feed, head.incarnation, number), state, signers)
            state = checked.after
            self._check_blobs(head.device, checked.blobs)
        if (state.last, state.chain_head) != (head.last, head.chain_head):
            raise PackDamaged(where=names.head(head.device), reason=wire.DISAGREES)
        self._ends[feed] = state.last

    def _check_pack(self, place: Place, before: FeedProgress, signers: Signers) -> CheckedPack:
        data = self._demand(place.name)
        checked = check_pack(data, place, before, fetch=self._take, checks=self._checks, signers=signers)
        self.report.feeds += before.packs == 0
        self.report.packs += 1
        self.report.events += len(checked.events)
        hashes = self._hashes.setdefault(place.feed, {})
        hashes |= {event.header.sequence: event.hash for event in checked.events}
        return checked

    def _check_blobs(self, device: DeviceId, blobs: Blobs) -> None:
        for attachment, chunks in blobs.items():
            for index, chunk in enumerate(chunks):
                name = names.blob(device, AttachmentId(attachment), index)
                if not chunk.fits(self._demand(name)):
                    raise PackDamaged(where=name, reason=wire.ALTERED)
            self.report.attachments += 1

    def _check_seen(self, head: Head) -> None:
        """Hold what one device has seen against what lies here. Seeing further is no fault: there are other stores."""
        for feed, (sequence, digest) in head.seen.items():
            if self._hashes.get(feed, {}).get(sequence, digest) != digest:
                raise ChainBroken(where=names.head(head.device), reason=SECOND_HISTORY)
            if sequence > self._ends.get(feed, 0) and feed not in self.report.behind:
                self.report.behind.append(feed)

    def _check_rest(self, project: ProjectId, heads: dict[DeviceId, Head]) -> None:
        """What is left belongs to no head: a sync that was cut, an earlier incarnation, or not to us at all."""
        self.report.unused = sorted(self._left)
        known = [name for name in self.report.unused if names.KNOWN.fullmatch(name)]
        for name in (name for name in known if name.startswith("seg/")):
            _, device, incarnation, number = name.split("/")
            if DeviceId(device) not in heads:
                raise PackDamaged(where=names.head(DeviceId(device)), reason=wire.MISSING)
            place = Place(project, FeedId(device), bytes.fromhex(incarnation), int(number))
            pack = parse_pack(self._demand(name), place, self._checks, heads[DeviceId(device)].keys)
            self._check_blobs(DeviceId(device), pack.blobs)
        for name in (name for name in known if name.startswith("key/")):
            _, epoch, feed, incarnation, number = name.split("/")
            place = Place(project, FeedId(feed), bytes.fromhex(incarnation), int(number))
            signer, keys = DeviceId(feed), self._keys_of(DeviceId(feed), heads)
            if keys:
                parse_key_segment(self._demand(name), place, int(epoch), self._checks, (signer, keys))

    def _keys_of(self, device: DeviceId, heads: dict[DeviceId, Head]) -> PublicKeys | None:
        if device in heads:
            return heads[device].keys
        found = self._roster.devices.get(device) if self._roster else None
        return found.keys if found else None

    def _demand(self, name: str) -> bytes:
        data = self._take(name)
        if data is None:
            raise PackDamaged(where=name, reason=wire.MISSING)
        return data

    def _take(self, name: str) -> bytes | None:
        stop_if(self._cancelled)
        data = wire.fetch(self._target, name)
        if data is not None:
            self._left.discard(name)
            self.report.objects += 1
            self._progress(self.report.objects, self._total, CHECKING)
        return data
