"""A small project for sync tests: members with stores in memory, real keys, and a roster that is really projected."""

import io
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any, BinaryIO

from fieldmonitor.crypto import events, files, identity
from fieldmonitor.domain.errors import AttachmentMissing
from fieldmonitor.domain.events import NO_EVENT, EventKind, HybridTime, SealedEvent
from fieldmonitor.domain.ids import AttachmentId, DeviceId, FeedId, ProjectId
from fieldmonitor.domain.roster import MEMBERS, SUPERVISORS, Audience, Device, Role, Roster
from fieldmonitor.sync.ports import Checks, Identity
from fieldmonitor.sync.session import Session
from fieldmonitor.sync.target import Target
from support.crypto import audience, audience_secrets, device, identifier, seeded

PROJECT = ProjectId(identifier("project"))
CHECKS = Checks(events.parse_header, events.verify_event, identity.verify_checkpoint)
CHUNK = 4096
"""Small chunks, so that a small attachment has several."""


class MemoryStore:
    """Implements `FeedStore` in memory; ``die`` is called before each change and may raise, as a cut would."""

    def __init__(self) -> None:
        self.feeds: dict[FeedId, list[SealedEvent]] = {}
        self.attached: dict[tuple[FeedId, int], list[AttachmentId]] = {}
        self.files: dict[AttachmentId, bytes] = {}
        self.incoming: dict[AttachmentId, bytes] = {}
        self.all_marks: dict[str, bytes] = {}
        self.die: Callable[[], None] = lambda: None

    def feed_head(self, feed: FeedId) -> tuple[int, bytes]:
        held = self.feeds.get(feed, [])
        return (len(held), held[-1].hash) if held else (0, NO_EVENT)

    def event_hash(self, feed: FeedId, sequence: int) -> bytes | None:
        held = self.feeds.get(feed, [])
        return held[sequence - 1].hash if 1 <= sequence <= len(held) else None

    def events_after(self, feed: FeedId, sequence: int, limit: int) -> Sequence[SealedEvent]:
        return self.feeds.get(feed, [])[sequence : sequence + limit]

    def add_foreign_events(
        self, feed: FeedId, events: Sequence[SealedEvent], marks: Mapping[str, bytes | None]
    ) -> None:
        self.die()
        held = self.feeds.setdefault(feed, [])
        for event in events:
            assert event.header.feed == feed
            assert (event.header.sequence, event.header.previous) == (
                len(held) + 1,
                held[-1].hash if held else NO_EVENT,
            )
            held.append(event)
        self._change(marks)

    def event_attachments(self, feed: FeedId, sequence: int) -> Sequence[AttachmentId]:
        return self.attached.get((feed, sequence), [])

    def open_encrypted(self, attachment: AttachmentId) -> BinaryIO:
        if attachment not in self.files:
            raise AttachmentMissing(name=attachment)
        return io.BytesIO(self.files[attachment])

    def has_attachment(self, attachment: AttachmentId) -> bool:
        return attachment in self.files

    def write_incoming(self, attachment: AttachmentId, offset: int, data: bytes) -> None:
        self.die()
        before = self.incoming.get(attachment, b"")
        assert len(before) >= offset
        self.incoming[attachment] = before[:offset] + data

    def finish_incoming(self, attachment: AttachmentId) -> None:
        self.die()
        self.files[attachment] = self.incoming.pop(attachment)

    def marks(self, prefix: str) -> Mapping[str, bytes]:
        return {name: self.all_marks[name] for name in sorted(self.all_marks) if name.startswith(prefix)}

    def set_marks(self, changes: Mapping[str, bytes | None]) -> None:
        self.die()
        self._change(changes)

    def _change(self, changes: Mapping[str, bytes | None]) -> None:
        for name, value in changes.items():
            if value is None:
                self.all_marks.pop(name, None)
            else:
                self.all_marks[name] = value

    def copy(self) -> "MemoryStore":
        """A backup, or a cloned vault."""
        twin = MemoryStore()
        twin.feeds = {feed: list(held) for feed, held in self.feeds.items()}
        twin.attached, twin.files = dict(self.attached), dict(self.files)
        twin.incoming, twin.all_marks = dict(self.incoming), dict(self.all_marks)
        return twin


@dataclass
class Member:
    """One device with its vault."""

    name: str
    role: Role
    store: MemoryStore = field(default_factory=MemoryStore)
    project: ProjectId = PROJECT
    pinned: Device | None = None

    @cached_property
    def secrets(self) -> identity.DeviceSecrets:
        return device(self.name)

    @property
    def device(self) -> Device:
        return Device(DeviceId(identifier(self.name)), self.name, self.role, self.secrets.public)

    @property
    def feed(self) -> FeedId:
        return FeedId(self.device.id)

    def roster(self) -> Roster:
        roster = Roster(self.project)
        for event in self.store.feeds.get(FeedId(self.project), []):
            roster = roster.apply(events.open_event(event, audience_secrets(MEMBERS)))
        return roster

    def session(self, target: Target) -> Session:
        me = Identity(self.device.id, self.secrets.public, self.secrets.sign_checkpoint)
        return Session(self.store, target, self.project, me, CHECKS, self.roster, self.pinned, CHUNK)

    def write(
        self,
        body: Mapping[str, Any],
        *,
        kind: EventKind = EventKind.OBSERVATION,
        feed: FeedId | None = None,
        group: Audience | None = None,
        attachments: Mapping[str, bytes] | None = None,
    ) -> SealedEvent:
        feed = feed or self.feed
        sequence, head = self.store.feed_head(feed)
        event, _ = events.seal_event(
            feed=feed,
            sequence=sequence + 1,
            previous=head,
            kind=kind,
            time=HybridTime(1_790_000_000_000 + sequence),
            audience=group or audience(SUPERVISORS),
            body=body,
            signer=self.secrets,
        )
        self.store.feeds.setdefault(feed, []).append(event)
        for label, content in (attachments or {}).items():
            self.attach(feed, sequence + 1, label, content)
        return event

    def attach(self, feed: FeedId, sequence: int, label: str, content: bytes) -> None:
        out = io.BytesIO()
        attachment = AttachmentId(identifier(label))
        files.encrypt_file(io.BytesIO(content), out, seeded("key " + label), attachment)
        self.store.files[attachment] = out.getvalue()
        self.store.attached.setdefault((feed, sequence), []).append(attachment)

    def read(self, feed: FeedId) -> list[dict[str, Any]]:
        return [events.open_event(event, audience_secrets(SUPERVISORS)) for event in self.store.feeds.get(feed, [])]

    def read_attachment(self, label: str) -> bytes:
        data = io.BytesIO(self.store.files[AttachmentId(identifier(label))])
        return files.EncryptedFile(data, seeded("key " + label)).read()

    def again(self) -> "Member":
        """The same device with a copy of its vault as it is now."""
        return replace(self, store=self.store.copy())


@dataclass
class Team:
    """A coordinator, two monitors and a supervisor; the roster is written, nothing is synced yet."""

    coordinator: Member
    anna: Member
    boris: Member
    supervisor: Member

    @property
    def members(self) -> tuple[Member, ...]:
        return self.coordinator, self.anna, self.boris, self.supervisor


def roster_event(coordinator: Member, body: Mapping[str, Any]) -> SealedEvent:
    return coordinator.write(body, kind=EventKind.ROSTER, feed=FeedId(coordinator.project), group=audience(MEMBERS))


def admit(coordinator: Member, member: Member) -> None:
    found = member.device
    body = {"act": "device", "id": found.id, "code": found.code, "role": found.role.value, "keys": found.keys.to_json()}
    roster_event(coordinator, body)


def make_team(project: ProjectId = PROJECT, suffix: str = "") -> Team:
    coordinator = Member("coordinator" + suffix, Role.COORDINATOR, project=project)
    others = [
        Member(name + suffix, role, project=project, pinned=coordinator.device)
        for name, role in (("anna", Role.MONITOR), ("boris", Role.MONITOR), ("supervisor", Role.SUPERVISOR))
    ]
    roster_event(coordinator, {"act": "project", "name": "Border", "practice": True, "languages": ["en", "ru"]})
    admit(coordinator, coordinator)
    for name in (MEMBERS, SUPERVISORS):
        group = audience(name)
        body = {"act": "audience", "id": group.id, "name": name, "epoch": 1, "public_key": group.public_key.hex()}
        roster_event(coordinator, body)
    for member in others:
        admit(coordinator, member)
    return Team(coordinator, *others)


class Cut(Exception):
    """The stick was pulled, the power failed."""


class CuttingTarget:
    """Passes everything on until the n-th operation, which does not happen; ``torn`` leaves a partial file behind."""

    def __init__(self, target: Target, steps: int, *, torn: bool = False) -> None:
        self._target = target
        self._left = steps
        self._torn = torn

    @property
    def place(self) -> str:
        return self._target.place

    def _step(self, name: str = "", data: bytes = b"") -> None:
        self._left -= 1
        if self._left < 0:
            if self._torn and data:
                self._target.put(name + ".part", data[: len(data) // 2])
            raise Cut

    def put(self, name: str, data: bytes) -> None:
        self._step(name, data)
        self._target.put(name, data)

    def get(self, name: str, start: int = 0, end: int | None = None) -> bytes:
        self._step()
        return self._target.get(name, start, end)

    def stat(self, name: str) -> int | None:
        self._step()
        return self._target.stat(name)

    def list(self, prefix: str) -> list[str]:
        raise AssertionError("an exchange never lists")

    def delete(self, name: str) -> None:
        raise AssertionError("an exchange never deletes")
