"""The roster: who is who, which device, which role, which audiences; a projection of the roster feed's events.

`Roster.apply` is pure: the same events in the same order give the same roster on every device.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any, Final

from fieldmonitor.domain import fields
from fieldmonitor.domain.ids import AudienceId, DeviceId, ProjectId


class Role(StrEnum):
    """What a member may do. Values are stable: they stand in signed events."""

    MONITOR = "monitor"
    TEAM_LEADER = "team_leader"
    SUPERVISOR = "supervisor"
    COORDINATOR = "coordinator"
    TRAINER = "trainer"


READS_RECORDS: Final = frozenset({Role.SUPERVISOR, Role.COORDINATOR})
"""Roles whose devices hold the supervisors' audience key."""
REVIEWS: Final = frozenset({Role.SUPERVISOR, Role.TEAM_LEADER, Role.COORDINATOR})
MAKES_REPORTS: Final = frozenset({Role.SUPERVISOR, Role.COORDINATOR})

MEMBERS: Final = "members"
SUPERVISORS: Final = "supervisors"

ED25519_BYTES: Final = 32
MLDSA65_BYTES: Final = 1952
HPKE_BYTES: Final = 1216
_MAX_EPOCH: Final = 2**32 - 1
_MOST_LANGUAGES: Final = 100


@dataclass(frozen=True, slots=True)
class PublicKeys:
    """A device's public keys: Ed25519 (32 bytes), ML-DSA-65 (1,952), HPKE ML-KEM-768 + X25519 (1,216)."""

    ed25519: bytes
    mldsa65: bytes
    hpke: bytes

    def to_json(self) -> dict[str, str]:
        """Return the keys as hexadecimal strings."""
        return {"ed25519": self.ed25519.hex(), "mldsa65": self.mldsa65.hex(), "hpke": self.hpke.hex()}

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> "PublicKeys":
        """Read what `to_json` wrote. Raises KeyError or ValueError on anything else."""
        found = fields.mapping(data, "keys")
        sizes = {"ed25519": ED25519_BYTES, "mldsa65": MLDSA65_BYTES, "hpke": HPKE_BYTES}
        return cls(*(bytes.fromhex(fields.hexadecimal(found, name, size)) for name, size in sizes.items()))


@dataclass(frozen=True, slots=True)
class Device:
    """One enrolled device. ``code`` is the person's code (such as ``AB-012``), never a name."""

    id: DeviceId
    code: str
    role: Role
    keys: PublicKeys


@dataclass(frozen=True, slots=True)
class Audience:
    """A group that bodies are sealed for, in one epoch. ``public_key``: HPKE ML-KEM-768 + X25519, 1,216 bytes.

    The roster's audiences count epochs from 1. Epoch 0 is one device alone: `device_audience`.
    """

    id: AudienceId
    name: str
    epoch: int
    public_key: bytes


def device_audience(device: Device) -> Audience:
    """Return the audience that is one device: its identifier, epoch 0, its own HPKE key."""
    return Audience(AudienceId(device.id), "", 0, device.keys.hpke)


@dataclass(frozen=True, slots=True)
class Roster:
    """The project as the roster feed tells it."""

    project: ProjectId
    name: str = ""
    practice: bool = False
    languages: tuple[str, ...] = ("en", "ru")
    devices: Mapping[DeviceId, Device] = field(default_factory=dict)
    audiences: Mapping[str, Audience] = field(default_factory=dict)
    target: str = ""

    def apply(self, body: Mapping[str, Any]) -> "Roster":
        """Return the roster after one roster event.

        ``body["act"]`` is one of ``project`` (name, practice, languages), ``device`` (id, code, role, keys),
        ``audience`` (id, name, epoch, public_key), ``target`` (hint), ``form`` (changes nothing here: forms are kept by
        the vault) and ``grant`` (keys sealed to one device: changes nothing here). Raises KeyError or ValueError on
        an unknown act and on a field that is not of its type.
        """
        match body["act"]:
            case "project":
                languages = tuple(fields.items(body, "languages", _MOST_LANGUAGES))
                if not all(isinstance(language, str) for language in languages):
                    raise ValueError("a language is a text")
                return replace(
                    self, name=fields.text(body, "name"), practice=fields.truth(body, "practice"), languages=languages
                )
            case "device":
                device = Device(
                    DeviceId(fields.identifier(body, "id")),
                    fields.text(body, "code"),
                    Role(body["role"]),
                    PublicKeys.from_json(body["keys"]),
                )
                return replace(self, devices={**self.devices, device.id: device})
            case "audience":
                audience = Audience(
                    AudienceId(fields.identifier(body, "id")),
                    fields.text(body, "name", least=1),
                    fields.number(body, "epoch", _MAX_EPOCH),
                    bytes.fromhex(fields.hexadecimal(body, "public_key", HPKE_BYTES)),
                )
                return replace(self, audiences={**self.audiences, audience.name: audience})
            case "target":
                return replace(self, target=fields.text(body, "hint"))
            case "form" | "grant":
                return self
            case act:
                raise ValueError(f"unknown roster act {act!r}")

    def coordinators(self) -> tuple[Device, ...]:
        """Return the devices whose signature the roster feed accepts."""
        return tuple(device for device in self.devices.values() if device.role is Role.COORDINATOR)
