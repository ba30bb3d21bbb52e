"""Projects: creating one, and how a device joins: request, admission, welcome."""

from collections.abc import Iterable

from fieldmonitor.crypto.identity import fingerprint
from fieldmonitor.crypto.sealing import AudienceSecrets, seal
from fieldmonitor.domain.errors import AlreadyJoined, EvidenceError, JoinRequestInvalid, NameTaken, WelcomeInvalid
from fieldmonitor.domain.ids import AudienceId, DeviceId, ProjectId, new_id
from fieldmonitor.domain.roster import MEMBERS, READS_RECORDS, SUPERVISORS, Audience, Device, PublicKeys, Role, Roster
from fieldmonitor.services.core import Core
from fieldmonitor.services.enrolment import (
    AudienceKey,
    Welcome,
    read_request,
    read_welcome,
    write_request,
    write_welcome,
)
from fieldmonitor.services.roster_feed import RosterFeed, grant_place
from fieldmonitor.services.values import Invitation, JoinRequest

_ADMITS = frozenset({Role.COORDINATOR})


class Projects:
    """Creates a project on this device, or joins one. A device belongs to one project; one vault is one device."""

    def __init__(self, core: Core, feed: RosterFeed) -> None:
        self._core = core
        self._feed = feed

    def create(
        self, name: str, *, practice: bool = False, languages: tuple[str, ...] = ("en", "ru"), target: str = ""
    ) -> None:
        """Make this device the coordinator of a new project.

        The forms follow with `Forms.import_builtin`. ``target`` is a hint for those who join: a folder.
        Raises AlreadyJoined.
        """
        core = self._core
        self._refuse_second_project()
        project = ProjectId(new_id())
        audiences = {audience: AudienceSecrets.generate() for audience in (MEMBERS, SUPERVISORS)}
        described = {
            audience: Audience(AudienceId(new_id()), audience, 1, secrets.public)
            for audience, secrets in audiences.items()
        }
        with core.vault.transaction():
            core.vault.meta.set_project(project)
            for audience, secrets in audiences.items():
                core.vault.roster.add_audience_key(described[audience].id, 1, secrets.to_bytes())
            members = described[MEMBERS]
            body = {"act": "project", "name": name, "practice": practice, "languages": list(languages)}
            self._feed.publish(body, members)
            self._feed.publish(_device_body(core.device, core.code, Role.COORDINATOR, core.secrets.public), members)
            for made in described.values():
                self._feed.publish(_audience_body(made), members)
            self._feed.publish(self._grant(core.device, core.secrets.public.hpke, described.values()), members)
            if target:
                self._feed.publish({"act": "target", "hint": target}, members)
        core.roster_changed()

    def join_request(self) -> bytes:
        """Return the signed request file of this device (JSON), for the coordinator. Raises AlreadyJoined."""
        self._refuse_second_project()
        return write_request(self._core.device, self._core.code, self._core.secrets)

    def describe_request(self, request: bytes) -> JoinRequest:
        """Return who asks, for two people to compare the fingerprint. Raises JoinRequestInvalid."""
        asked = read_request(request)
        return JoinRequest(asked.code, fingerprint(asked.keys), asked.device)

    def admit(self, request: bytes, *, role: Role, code: str | None = None) -> bytes:
        """Admit a device (coordinators only) and return the welcome file, sealed to that device.

        ``code`` replaces the one asked for. Raises NotPermitted, NoProject, JoinRequestInvalid, NameTaken.
        Admitting the same request again returns a fresh welcome and adds nothing.
        """
        core = self._core
        roster, me = core.permit(_ADMITS, "admit a device")
        asked = read_request(request)
        device = Device(asked.device, code or asked.code, role, asked.keys)
        known = roster.devices.get(device.id)
        if known is not None and known.keys != device.keys:
            raise JoinRequestInvalid(path="the file", reason="its keys are not those this device was admitted with")
        if any(other.code == device.code and other.id != device.id for other in roster.devices.values()):
            raise NameTaken(code=device.code)
        audiences = [roster.audiences[name] for name in _audiences_of(role)]
        if known != device:
            with core.vault.transaction():
                self._feed.publish(_device_body(device.id, device.code, role, device.keys))
                self._feed.publish(self._grant(device.id, device.keys.hpke, audiences))
            core.roster_changed()
        welcome = Welcome(
            roster.project,
            me.id,
            me.keys,
            tuple(AudienceKey(a.id, a.epoch, self._private(a)) for a in audiences),
            tuple(self._feed.events()),
        )
        return write_welcome(welcome, device.id, device.keys, core.secrets)

    def describe_welcome(self, welcome: bytes) -> Invitation:
        """Return what a welcome offers, and whose fingerprint to compare before accepting. Raises WelcomeInvalid."""
        offered = self._read(welcome)
        roster = self._check(offered)
        me, coordinator = roster.devices[self._core.device], roster.devices[offered.coordinator]
        return Invitation(
            roster.name, roster.practice, me.role, me.code, coordinator.code, fingerprint(offered.coordinator_keys)
        )

    def accept(self, welcome: bytes) -> None:
        """Take the welcome: check it against the coordinator's signature, keep the keys, apply the roster.

        Raises WelcomeInvalid if it is damaged or for another device, AlreadyJoined if a project is here already.
        """
        self._refuse_second_project()
        core = self._core
        offered = self._read(welcome)
        self._check(offered)
        with core.vault.transaction():
            core.vault.meta.set_project(offered.project)
            for key in offered.keys:
                core.vault.roster.add_audience_key(key.audience, key.epoch, key.private)
            self._feed.take(offered.roster, _secrets(offered))
        core.roster_changed()

    def fingerprint(self) -> str:
        """Return this device's fingerprint: six groups of five digits."""
        return fingerprint(self._core.secrets.public)

    # --- inside -----------------------------------------------------------------------------------------------------

    def _refuse_second_project(self) -> None:
        roster = self._core.roster
        if roster is not None:
            raise AlreadyJoined(project=roster.name)

    def _read(self, welcome: bytes) -> Welcome:
        return read_welcome(welcome, self._core.device, self._core.secrets)

    def _check(self, offered: Welcome) -> Roster:
        """Return the roster that the welcome leads to, every event checked."""
        try:
            checked = self._feed.check(offered.roster, offered.project, offered.coordinator_keys, _secrets(offered))
        except EvidenceError as error:
            raise WelcomeInvalid(path="the file", reason=f"its roster does not verify ({error.code})") from error
        roster = checked[-1].roster if checked else Roster(offered.project)
        me, coordinator = roster.devices.get(self._core.device), roster.devices.get(offered.coordinator)
        if me is None or me.keys != self._core.secrets.public:
            raise WelcomeInvalid(path="the file", reason="its roster does not name this device")
        if coordinator is None or coordinator.keys != offered.coordinator_keys:
            raise WelcomeInvalid(path="the file", reason="its roster does not name the coordinator who signed it")
        held = {(key.audience, key.epoch) for key in offered.keys}
        if any(
            (roster.audiences[name].id, roster.audiences[name].epoch) not in held for name in _audiences_of(me.role)
        ):
            raise WelcomeInvalid(path="the file", reason="a key for this device's role is not in it")
        return roster

    def _private(self, audience: Audience) -> bytes:
        private = self._core.vault.roster.audience_key(audience.id, audience.epoch)
        if private is None:
            raise ValueError(f"no private key of the audience {audience.name}")
        return private

    def _grant(self, device: DeviceId, hpke: bytes, audiences: Iterable[Audience]) -> dict[str, object]:
        project = self._core.vault.meta.project
        assert project is not None  # noqa: S101 - set by every caller
        keys = [
            {
                "audience": audience.id,
                "epoch": audience.epoch,
                "sealed": seal(hpke, self._private(audience), grant_place(project, device, audience)).hex(),
            }
            for audience in audiences
        ]
        return {"act": "grant", "device": device, "keys": keys}


def _audiences_of(role: Role) -> tuple[str, ...]:
    return (MEMBERS, SUPERVISORS) if role in READS_RECORDS else (MEMBERS,)


def _secrets(offered: Welcome) -> dict[tuple[AudienceId, int], AudienceSecrets]:
    try:
        return {(key.audience, key.epoch): AudienceSecrets.from_bytes(key.private) for key in offered.keys}
    except ValueError as error:
        raise WelcomeInvalid(path="the file", reason="a key in it is not one") from error


def _device_body(device: DeviceId, code: str, role: Role, keys: PublicKeys) -> dict[str, object]:
    return {"act": "device", "id": device, "code": code, "role": role.value, "keys": keys.to_json()}


def _audience_body(audience: Audience) -> dict[str, object]:
    return {
        "act": "audience",
        "id": audience.id,
        "name": audience.name,
        "epoch": audience.epoch,
        "public_key": audience.public_key.hex(),
    }
