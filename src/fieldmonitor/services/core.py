"""What all services stand on: the open vault, this device's identity, the roster, and how events are made and opened.

Threads: every method may be called from any thread. The vault lends its one writing connection to one thread at a time
and lets readers pass (`fieldmonitor.vault.store`), so pages may read from worker threads while a sync or a report runs.
An open `Draft` and its form session belong to one thread at a time.
"""

import contextlib
import threading
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime
from typing import Any

from fieldmonitor.crypto.events import open_event, seal_event, unwrap_key
from fieldmonitor.crypto.identity import DeviceSecrets
from fieldmonitor.crypto.sealing import AudienceSecrets
from fieldmonitor.domain.errors import CannotOpen, NoProject, NotPermitted
from fieldmonitor.domain.events import EventHeader, EventKind, SealedEvent
from fieldmonitor.domain.ids import AttachmentId, AudienceId, DeviceId, FeedId, ObservationId, ProjectId, reference
from fieldmonitor.domain.roster import Audience, Device, Role, Roster
from fieldmonitor.vault import StoredEvent, Vault

Clock = Callable[[], datetime]
"""Returns the present, with its zone. Practice projects tell their story with a clock of their own."""

CODE = "code"


def utc_now() -> datetime:
    """Return the present."""
    return datetime.now(UTC)


class Core:
    """One unlocked vault and its device."""

    def __init__(self, vault: Vault, clock: Clock = utc_now) -> None:
        """Take a vault whose device has been set (`Meta.set_device`)."""
        device, secrets = vault.meta.device, vault.meta.device_secrets
        if device is None or secrets is None:
            raise ValueError("the vault has no device yet")
        self.vault = vault
        self.clock = clock
        self.device: DeviceId = device
        self.secrets = DeviceSecrets.from_bytes(secrets)
        self.code = (vault.meta.get(CODE) or b"").decode()
        self._guard = threading.RLock()
        self._roster: Roster | None = None
        self._keys: dict[tuple[AudienceId, int], AudienceSecrets] = {}
        self.roster_changed()

    # --- the project ------------------------------------------------------------------------------------------------

    @property
    def roster(self) -> Roster | None:
        """The project as known here, None before there is one."""
        return self._roster

    def roster_changed(self) -> None:
        """Read roster and audience keys from the vault again."""
        with self._guard:
            project = self.vault.meta.project
            roster = None
            if project is not None:
                roster = Roster(project)
                for body in self.vault.roster.bodies():
                    # What makes no sense is refused as it comes; verification names what stands here all the same.
                    with contextlib.suppress(KeyError, TypeError, ValueError):
                        roster = roster.apply(body)
            stored = self.vault.roster.audience_keys()
            self._keys = {place: AudienceSecrets.from_bytes(private) for place, private in stored.items()}
            self._roster = roster

    def forget(self) -> None:
        """Drop the audiences' keys; for the lock."""
        with self._guard:
            self._keys = {}

    @property
    def me(self) -> Device | None:
        """This device as the roster knows it."""
        return self._roster.devices.get(self.device) if self._roster else None

    def joined(self) -> tuple[Roster, Device]:
        """Return the roster and this device in it. Raises NoProject."""
        roster = self._roster
        me = roster.devices.get(self.device) if roster else None
        if roster is None or me is None:
            raise NoProject
        return roster, me

    def permit(self, roles: Iterable[Role], act: str) -> tuple[Roster, Device]:
        """Return `joined` if this device's role is among ``roles``. Raises NoProject, NotPermitted."""
        roster, me = self.joined()
        if me.role not in roles:
            raise NotPermitted(role=me.role.value.replace("_", " "), act=act)
        return roster, me

    @property
    def roster_feed(self) -> FeedId:
        """The roster's feed, which has the project's identifier. Raises NoProject."""
        project: ProjectId | None = self.vault.meta.project
        if project is None:
            raise NoProject
        return FeedId(project)

    @property
    def own_feed(self) -> FeedId:
        """This device's feed."""
        return FeedId(self.device)

    def code_of(self, device: str) -> str:
        """Return the code of a device's person, empty if the roster does not know it."""
        known = self._roster.devices.get(DeviceId(device)) if self._roster else None
        return known.code if known else ""

    # --- events -----------------------------------------------------------------------------------------------------

    def append(
        self,
        kind: EventKind,
        audience: Audience | str,
        body: Mapping[str, Any],
        *,
        feed: FeedId | None = None,
        observations: Iterable[ObservationId] = (),
        attachments: Iterable[AttachmentId] = (),
    ) -> SealedEvent:
        """Seal ``body`` for an audience (by name, in its newest epoch) and append it to ``feed``; keep its key.

        Without ``feed`` to this device's own. Call it inside the transaction that holds what the event stands for.
        """
        if isinstance(audience, str):
            audience = self.joined()[0].audiences[audience]
        target = feed or self.own_feed
        with self.vault.transaction():
            sequence, previous, _ = self.vault.feeds.head(target)
            millis = int(self.clock().timestamp() * 1000)
            event, key = seal_event(
                feed=target,
                sequence=sequence + 1,
                previous=previous,
                kind=kind,
                time=self.vault.feeds.latest_time().tick(millis),
                audience=audience,
                body=body,
                signer=self.secrets,
            )
            self.vault.feeds.append(event, key)
            self.vault.feeds.link(target, sequence + 1, observations, attachments)
        return event

    def key_of(self, event: SealedEvent) -> bytes:
        """Return an event's key, by its audience's private key or this device's. Raises CannotOpen, BodyDamaged."""
        if (event.header.audience, event.header.epoch) == (AudienceId(self.device), 0):  # `device_audience`
            return unwrap_key(event, self.secrets.hpke)
        secrets = self._keys.get((event.header.audience, event.header.epoch))
        if secrets is None:
            raise CannotOpen(where=place(event.header))
        return unwrap_key(event, secrets)

    def open(self, stored: StoredEvent) -> dict[str, Any]:
        """Return the body of an event held here. Raises CannotOpen, BodyDamaged."""
        return open_event(stored.event, stored.key or self.key_of(stored.event))


def place(header: EventHeader) -> str:
    """Name an event as errors do."""
    return f"feed {reference(header.feed)}, event {header.sequence}"
