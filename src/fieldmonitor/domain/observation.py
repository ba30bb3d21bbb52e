"""Observations, their revisions and attachments, and the states a record goes through."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any, Final

from fieldmonitor.domain import fields
from fieldmonitor.domain.ids import AttachmentId, DeviceId, ObservationId, RevisionId

MAX_XML: Final = 32 * 1024 * 1024
"""Characters of an instance; a sealed body holds no more either."""
_MOST_PARENTS: Final = 100
_MOST_ATTACHMENTS: Final = 1000
_ZONE: Final = re.compile(r"[A-Za-z0-9_+-]{1,32}(/[A-Za-z0-9_+-]{1,32}){0,2}")


class Status(StrEnum):
    """Where a record stands on this device. Values are stable: they stand in the store."""

    DRAFT = "draft"
    FINALISED = "finalised"
    """sealed here, not yet sent"""
    SENT = "sent"
    """written to the target"""
    RECEIVED = "received"
    """pulled and verified at a supervisor"""
    RETURNED = "returned"
    """sent back with a question"""
    APPROVED = "approved"


@dataclass(frozen=True, slots=True)
class AttachmentRef:
    """What a revision says of one attachment. ``size`` in bytes of the original; ``sha256`` of the original, hex.

    ``key`` (32 bytes, hex) opens the encrypted file, whose own SHA-256 per stored chunk travels in the pack.
    """

    id: AttachmentId
    ref: str
    name: str
    media_type: str
    size: int
    sha256: str
    key: str

    def to_json(self) -> dict[str, Any]:
        """Return the plain data for a revision's body."""
        return {name: getattr(self, name) for name in self.__slots__}

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> "AttachmentRef":
        """Read what `to_json` wrote. Raises KeyError or ValueError on anything else."""
        found = fields.mapping(data, "attachment")
        return cls(
            AttachmentId(fields.identifier(found, "id")),
            fields.text(found, "ref"),
            fields.text(found, "name"),
            fields.text(found, "media_type"),
            fields.number(found, "size"),
            fields.hexadecimal(found, "sha256", 32),
            fields.hexadecimal(found, "key", 32),
        )


@dataclass(frozen=True, slots=True)
class Revision:
    """One finalised state of an observation: the content of an OBSERVATION event.

    ``xml`` is the OpenRosa submission instance; ``parents`` the revisions it follows (empty for the first);
    ``practice`` is copied from the project when the record is made and never changes.
    """

    observation: ObservationId
    revision: RevisionId
    parents: tuple[RevisionId, ...]
    form_id: str
    form_version: str
    form_hash: str
    xml: str
    attachments: tuple[AttachmentRef, ...]
    author: DeviceId
    language: str
    created: datetime
    finalised: datetime
    timezone: str
    practice: bool

    def to_json(self) -> dict[str, Any]:
        """Return the event body. Times are ISO 8601 in UTC."""
        return {
            "act": "revision",
            "observation": self.observation,
            "revision": self.revision,
            "parents": list(self.parents),
            "form": {"id": self.form_id, "version": self.form_version, "hash": self.form_hash},
            "xml": self.xml,
            "attachments": [ref.to_json() for ref in self.attachments],
            "author": self.author,
            "language": self.language,
            "created": self.created.isoformat(),
            "finalised": self.finalised.isoformat(),
            "timezone": self.timezone,
            "practice": self.practice,
        }

    @classmethod
    def from_json(cls, body: Mapping[str, Any]) -> "Revision":
        """Read what `to_json` wrote. Raises KeyError or ValueError on anything else."""
        if body["act"] != "revision":
            raise ValueError("not a revision")
        form = fields.mapping(body["form"], "form")
        revision = fields.identifier(body, "revision")
        parents = tuple(fields.as_id(parent, "parent") for parent in fields.items(body, "parents", _MOST_PARENTS))
        attachments = tuple(
            AttachmentRef.from_json(ref) for ref in fields.items(body, "attachments", _MOST_ATTACHMENTS)
        )
        if revision in parents:
            raise ValueError("a revision follows itself")
        if not _ZONE.fullmatch(timezone := fields.text(body, "timezone")):
            raise ValueError("not a time zone")
        return cls(
            ObservationId(fields.identifier(body, "observation")),
            RevisionId(revision),
            tuple(RevisionId(parent) for parent in parents),
            fields.text(form, "id", least=1),
            fields.text(form, "version"),
            fields.hexadecimal(form, "hash", 32),
            fields.text(body, "xml", MAX_XML, least=1),
            attachments,
            DeviceId(fields.identifier(body, "author")),
            fields.text(body, "language"),
            fields.moment(body, "created"),
            fields.moment(body, "finalised"),
            timezone,
            fields.truth(body, "practice"),
        )


@dataclass(frozen=True, slots=True)
class Answer:
    """One answered question of a record, ready to show or print.

    ``ref``: absolute path with positions, ``/data/persons[2]/p_age``; ``value`` as stored; ``text`` as shown in the
    chosen language (choice labels joined by ``; ``); ``kind``: the XLSForm type word (``select_one``, ``text``…);
    ``groups``: labels of the groups around it, outermost first; ``repeat``: name and 1-based position of each repeat
    around it, outermost first; ``sensitivity``: S0…S4 or SO.
    """

    ref: str
    name: str
    kind: str
    label: str
    value: str
    text: str
    sensitivity: str
    groups: tuple[str, ...]
    repeat: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class RecordAttachment:
    """An attachment of a record as a report needs it; ``thumbnail`` is a small PNG or JPEG, or None for other files."""

    id: AttachmentId
    ref: str
    name: str
    media_type: str
    size: int
    sha256: str
    thumbnail: bytes | None


@dataclass(frozen=True, slots=True)
class Record:
    """A verified revision with its answers in one language: what pages show and reports are built from.

    ``revision_hash`` is the hash of the event header that carries it (hex): it fixes content, author and position.
    ``revision_number`` counts the revisions of the observation, from 1.
    """

    observation: ObservationId
    revision: RevisionId
    revision_number: int
    revision_hash: str
    reference: str
    form_id: str
    form_version: str
    form_title: str
    author_code: str
    finalised: datetime
    received: datetime | None
    status: Status
    practice: bool
    day: date | None
    place: str
    answers: tuple[Answer, ...]
    attachments: tuple[RecordAttachment, ...]

    def value(self, name: str) -> str:
        """Return the stored value of the first question called ``name``, or an empty string."""
        return next((answer.value for answer in self.answers if answer.name == name), "")

    def text(self, name: str) -> str:
        """Return the shown text of the first question called ``name``, or an empty string."""
        return next((answer.text for answer in self.answers if answer.name == name), "")

    def rows(self, repeat: str) -> Sequence[Mapping[str, Answer]]:
        """Return the instances of a repeat in order, each as question name → answer."""
        rows: dict[tuple[int, ...], dict[str, Answer]] = {}
        for answer in self.answers:
            if answer.repeat and answer.repeat[-1][0] == repeat:
                rows.setdefault(tuple(position for _, position in answer.repeat), {})[answer.name] = answer
        return [rows[key] for key in sorted(rows)]
