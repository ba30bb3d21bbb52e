"""What the services return, as plain frozen values, and the one mutable thing they hand out: an open `Draft`."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from fieldmonitor.domain.errors import WorldError
from fieldmonitor.domain.ids import AttachmentId, DeviceId, DraftId, ObservationId, RevisionId
from fieldmonitor.domain.observation import AttachmentRef
from fieldmonitor.domain.roster import Role
from fieldmonitor.services.languages import code_of

if TYPE_CHECKING:
    from fieldmonitor.forms import FormDefinition, FormSession

REPORT_VERSIONS: Final = ("internal_case", "confidential_to_authority_or_mechanism", "restricted_partner", "public")
"""Whom a report can be for: keys of the redaction matrix, the default first."""
REPORT_VERSIONS_MADE: Final = REPORT_VERSIONS[:2]
"""Those that are made. The ones for partners and the public wait until the finished file is searched for leaks."""


@dataclass(frozen=True, slots=True)
class JoinRequest:
    """Who asks to join: the person's code, the device, and its keys' fingerprint (six groups of five digits)."""

    code: str
    fingerprint: str
    device: DeviceId


@dataclass(frozen=True, slots=True)
class Invitation:
    """What a welcome file offers: the project, and the coordinator who signed it with their device's fingerprint."""

    project: str
    practice: bool
    role: Role
    code: str
    coordinator: str
    fingerprint: str


@dataclass(frozen=True, slots=True)
class FormInfo:
    """A form as a list shows it. ``title``: language code (``en``) → title; ``hash``: SHA-256 of the XForm, hex.

    ``languages``: the form's own language names, such as ``English (en)``.
    """

    form_id: str
    version: str
    title: Mapping[str, str]
    hash: str
    languages: tuple[str, ...]
    question_count: int

    def title_in(self, language: str) -> str:
        """Return the title in ``language`` (a code), else in English, else any, else the form's id."""
        for code in (language, "en", *self.title):
            if self.title.get(code):
                return self.title[code]
        return self.form_id


@dataclass(slots=True)
class Draft:
    """An open draft: the running form session and what is attached so far.

    ``attachments`` maps the question's ref (with positions) to what is attached there. ``parents`` are the revisions
    that a revision in the making follows, empty for a new observation. Change answers through ``session``, attachments
    through `Observations.attach` and `Observations.detach`, then call `Observations.save`. ``shelf`` holds by name what
    was attached and taken off again while the draft is open: it can still come back. ``scaled``: what was made smaller
    when it was attached, as its question wants it, since the draft was opened.
    """

    id: DraftId
    form: "FormDefinition"
    info: FormInfo
    session: "FormSession"
    observation: ObservationId
    created: datetime
    saved_at: datetime | None = None
    attachments: dict[str, AttachmentRef] = field(default_factory=dict)
    parents: tuple[RevisionId, ...] = ()
    shelf: dict[str, AttachmentRef] = field(default_factory=dict)
    scaled: set[AttachmentId] = field(default_factory=set)

    def attached(self, ref: str) -> AttachmentRef | None:
        """Return what the question at ``ref`` names, wherever its place was when it was attached."""
        from fieldmonitor.forms import FormAnswerError

        try:
            name = self.session.node(ref).value
        except FormAnswerError:
            return None
        held = self.attachments.get(ref)
        if held is not None and held.name == name:
            return held
        return next((one for one in (*self.attachments.values(), *self.shelf.values()) if name == one.name), None)

    @property
    def language(self) -> str:
        """The language of the session now, as the form names it (``English (en)``)."""
        return self.session.language

    @property
    def title(self) -> str:
        """The form's title in the language of the session now."""
        return self.info.title_in(code_of(self.session.language))


@dataclass(frozen=True, slots=True)
class Carried:
    """An answer that may be taken over from the record before. ``label``, ``text``: as the question shows them."""

    ref: str
    label: str
    value: str
    text: str


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One event in the life of a record, oldest first in a history.

    ``act``: ``finalised``, ``revised``, ``sent``, ``received``, ``read``, ``printed``, ``exported``, ``approved`` or
    ``returned``
    (translate for people); ``who``: the code of the person whose device signed it, ``""`` if it is not in the roster;
    ``detail``: a note or a reason as written; ``verified``: signature and chain were checked on this device.
    """

    time: datetime
    act: str
    who: str
    detail: str
    verified: bool


@dataclass(frozen=True, slots=True)
class Waiting:
    """What is not yet at the target. ``bytes``: encrypted size of events and attachments together."""

    events: int
    attachments: int
    bytes: int


@dataclass(frozen=True, slots=True)
class SyncResult:
    """What one sync did. ``sent`` and ``received`` count events; ``opened`` the received records that this device can
    read, ``sealed`` those it keeps sealed for others; ``forms`` and ``reviews`` count what was applied.
    ``notes``: things to tell the person that did not stop the sync, untranslated (context ``sync``).
    """

    sent: int
    received: int
    attachments_sent: int = 0
    attachments_received: int = 0
    bytes_sent: int = 0
    bytes_received: int = 0
    opened: int = 0
    sealed: int = 0
    forms: int = 0
    reviews: int = 0
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ReviewReason:
    """A reason to send a record back, from the vocabulary's list ``review_reason``."""

    id: str
    label: str


@dataclass(frozen=True, slots=True)
class ReportResult:
    """A report that was written. ``sha256``: of the file, hex; ``records``: how many records it is built from."""

    path: Path
    pages: int
    sha256: str
    records: int


@dataclass(frozen=True, slots=True)
class VerifyReport:
    """What a verification found. ``error`` is the first thing wrong, None if all holds; ``where`` names its place.

    ``kind``: ``vault`` or ``target``; ``feeds``, ``events``, ``opened`` (bodies decrypted and compared), ``sealed``
    (kept for others), ``attachments`` and ``objects`` (files of a target) count what was checked until then.
    ``roster_checked`` is False if signers could only be checked against the keys that the target itself carries.
    """

    kind: str
    path: Path
    error: WorldError | None
    where: str = ""
    feeds: int = 0
    events: int = 0
    opened: int = 0
    sealed: int = 0
    attachments: int = 0
    objects: int = 0
    roster_checked: bool = True

    @property
    def ok(self) -> bool:
        """True if everything that was looked at holds."""
        return self.error is None
