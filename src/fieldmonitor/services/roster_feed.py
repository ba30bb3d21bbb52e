"""The roster feed: publishing to it, and taking its events in after each has been checked.

An event of the roster is accepted if it follows the one before it and is signed by a device that is a coordinator in
the roster so far; before the first device stands in it, by the coordinator whose keys came with the welcome. A device
therefore arrives at the same roster from the same events, whoever hands them over.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from fieldmonitor.crypto.events import open_event, unwrap_key, verify_event
from fieldmonitor.crypto.sealing import AudienceSecrets
from fieldmonitor.domain import fields
from fieldmonitor.domain.errors import BodyDamaged, CannotOpen, ChainBroken, SignatureInvalid
from fieldmonitor.domain.events import NO_EVENT, EventKind, SealedEvent
from fieldmonitor.domain.ids import AudienceId, DeviceId, FeedId, ProjectId
from fieldmonitor.domain.roster import MEMBERS, Audience, PublicKeys, Roster
from fieldmonitor.services import form_files
from fieldmonitor.services.core import Core, place
from fieldmonitor.vault import StoredForm

PROJECTED: Final = "service/projected/"
"""Marks ``service/projected/<feed>`` → the last sequence whose meaning is kept, 8 bytes."""

Secrets = Mapping[tuple[AudienceId, int], AudienceSecrets]


@dataclass(frozen=True, slots=True)
class Checked:
    """A roster event that was checked: its key, its body, and the roster after it."""

    event: SealedEvent
    key: bytes
    body: Mapping[str, Any]
    roster: Roster


def grant_place(project: ProjectId, device: DeviceId, audience: Audience) -> bytes:
    """Return the HPKE info of an audience's private key sealed to one device."""
    ids = bytes.fromhex(project) + bytes.fromhex(device) + bytes.fromhex(audience.id)
    return b"FieldMonitor/1/grant\x00" + ids + audience.epoch.to_bytes(4)


def signers(roster: Roster, pinned: PublicKeys | None) -> tuple[PublicKeys, ...]:
    """Return whose signature the next roster event may carry."""
    keys = tuple(device.keys for device in roster.coordinators())
    return keys or ((pinned,) if pinned is not None else ())


def check_signature(event: SealedEvent, keys: Sequence[PublicKeys], previous: bytes) -> None:
    """Check a roster event against several possible signers. Raises SignatureInvalid, ChainBroken or BodyDamaged."""
    for number, candidate in enumerate(keys, 1):
        try:
            verify_event(event, candidate, previous)
        except SignatureInvalid:
            if number == len(keys):
                raise
        else:
            return
    raise SignatureInvalid(where=place(event.header))


class RosterFeed:
    """The roster feed in this vault."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def publish(self, body: Mapping[str, Any], audience: Audience | str = MEMBERS) -> None:
        """Append a body of one's own; for coordinators, inside their transaction, before `Core.roster_changed`."""
        feed, marks = self._core.roster_feed, self._core.vault.marks
        event = self._core.append(EventKind.ROSTER, audience, body, feed=feed)
        sequence = event.header.sequence
        self._core.vault.roster.add(sequence, body)
        self._keep_form(body)
        if int.from_bytes(marks.with_prefix(PROJECTED + feed).get(PROJECTED + feed, b"")) == sequence - 1:
            marks.set({PROJECTED + feed: sequence.to_bytes(8)})

    def events(self) -> list[SealedEvent]:
        """Return all events of the feed."""
        last, _, _ = self._core.vault.feeds.head(self._core.roster_feed)
        return [stored.event for stored in self._core.vault.feeds.events_after(self._core.roster_feed, 0, last)]

    @staticmethod
    def check(events: Sequence[SealedEvent], project: ProjectId, pinned: PublicKeys, secrets: Secrets) -> list[Checked]:
        """Check a roster feed from its beginning. Raises evidence errors at the first event that does not hold."""
        roster, previous, checked = Roster(project), NO_EVENT, []
        for number, event in enumerate(events, 1):
            where = place(event.header)
            if event.header.feed != FeedId(project) or event.header.sequence != number:
                raise ChainBroken(where=where, reason="it is not the next event of the roster")
            check_signature(event, signers(roster, pinned), previous)
            audience = secrets.get((event.header.audience, event.header.epoch))
            if audience is None:
                raise CannotOpen(where=where)
            key = unwrap_key(event, audience)
            body = open_event(event, key)
            try:
                roster = roster.apply(body)
            except (KeyError, TypeError, ValueError) as error:
                raise BodyDamaged(where=where) from error
            previous = event.hash
            checked.append(Checked(event, key, body, roster))
        return checked

    def take(self, events: Sequence[SealedEvent], secrets: Secrets) -> None:
        """Keep the checked events of a welcome, inside its transaction."""
        vault = self._core.vault
        keys = [unwrap_key(event, secrets[event.header.audience, event.header.epoch]) for event in events]
        vault.feeds.add(events, keys)
        for event, key in zip(events, keys, strict=True):
            try:
                self.apply(event.header.sequence, open_event(event, key))
            except (KeyError, TypeError, ValueError) as error:
                raise BodyDamaged(where=place(event.header)) from error
        vault.marks.set({PROJECTED + self._core.roster_feed: len(events).to_bytes(8)})

    def apply(self, sequence: int, body: Mapping[str, Any]) -> None:
        """Keep what a checked roster event says: its body, a form in it, a key granted to this device."""
        self._core.vault.roster.add(sequence, body)
        self._keep_form(body)
        if body["act"] == "grant" and body["device"] == self._core.device:
            self._keep_keys(body)

    def _keep_form(self, body: Mapping[str, Any]) -> None:
        if body["act"] != "form":
            return
        form = StoredForm(
            body["form"],
            body["version"],
            body["hash"],
            body["title"],
            tuple(body["languages"]),
            body["questions"],
            True,
        )
        files = form_files.from_json(fields.items(body, "media", form_files.MAX_FILES)) if "media" in body else {}
        self._core.vault.forms.put(form, body["xml"].encode(), files)

    def _keep_keys(self, body: Mapping[str, Any]) -> None:
        project = self._core.vault.meta.project
        assert project is not None  # noqa: S101 - the roster feed is the project's
        for granted in body["keys"]:
            audience = Audience(AudienceId(granted["audience"]), "", int(granted["epoch"]), b"")
            info = grant_place(project, self._core.device, audience)
            private = self._core.secrets.hpke.open(bytes.fromhex(granted["sealed"]), info, where="a granted key")
            AudienceSecrets.from_bytes(private)  # refused here: one that is none would keep the vault from opening
            self._core.vault.roster.add_audience_key(audience.id, audience.epoch, private)
