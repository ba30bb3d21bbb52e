"""Reviews: a supervisor approves records or sends them back with a question; the decision reaches those concerned.

Who is concerned: the supervisors and the record's author, and nobody else. A colleague who learnt the identifiers of
a record could publish something of its own under them; a colleague who read the note would know of the record. So a
decision is two events of one body: one sealed to the supervisors, one to the author's device alone. The body's
``review`` is the same in both, by which a device that reads both takes them for one.

A decision holds for one event, the one whose hash it names: no other content inherits it.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, Final

from fieldmonitor import resources
from fieldmonitor.domain import fields
from fieldmonitor.domain.errors import EvidenceError, ObservationUnknown, storage_error
from fieldmonitor.domain.events import EventKind
from fieldmonitor.domain.ids import DeviceId, ObservationId, ReviewId, RevisionId, new_id, reference
from fieldmonitor.domain.observation import Status
from fieldmonitor.domain.roster import READS_RECORDS, REVIEWS, SUPERVISORS, device_audience
from fieldmonitor.services.core import Core
from fieldmonitor.services.records import newest_revision
from fieldmonitor.services.values import ReviewReason

APPROVE = "approve"
RETURN = "return"
_STATUS = {APPROVE: Status.APPROVED, RETURN: Status.RETURNED}
_MAX_NOTE: Final = 1_000_000


@dataclass(frozen=True, slots=True)
class Review:
    """A decision on one revision. ``hash``: of the event that carries the revision, hex.

    ``id`` is empty in events that were sealed once, to all members, before decisions were sealed to two audiences.
    """

    id: ReviewId
    act: str
    reason: str
    note: str
    observation: ObservationId
    revision: RevisionId
    hash: str

    @classmethod
    def from_json(cls, body: Mapping[str, Any]) -> "Review":
        """Read the body of a REVIEW event. Raises KeyError or ValueError on anything else."""
        if body["act"] not in (APPROVE, RETURN):
            raise ValueError("not a decision")
        return cls(
            ReviewId(fields.identifier(body, "review") if "review" in body else ""),
            body["act"],
            fields.text(body, "reason"),
            fields.text(body, "note", _MAX_NOTE),
            ObservationId(fields.identifier(body, "observation")),
            RevisionId(fields.identifier(body, "revision")),
            fields.hexadecimal(body, "hash", 32),
        )


class Reviews:
    """Decisions on records, as REVIEW events sealed for the supervisors and for the record's author."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def approve(self, ids: Iterable[ObservationId], note: str = "") -> None:
        """Approve the records' last revisions, all or none. Raises NotPermitted, ObservationUnknown."""
        self._core.permit(REVIEWS, "approve records")
        with self._core.vault.transaction():
            for identifier in ids:
                self._decide(identifier, {"act": APPROVE, "reason": "", "note": note})

    def send_back(self, observation_id: ObservationId, reason: str, note: str = "") -> None:
        """Send a record back to its author. ``reason``: an id of `reasons`. Raises NotPermitted, ObservationUnknown."""
        self._core.permit(REVIEWS, "send records back")
        if reason not in {choice.id for choice in self.reasons("en")}:
            raise ValueError(f"no such reason: {reason}")
        with self._core.vault.transaction():
            self._decide(observation_id, {"act": RETURN, "reason": reason, "note": note})

    def reasons(self, language: str) -> list[ReviewReason]:
        """Return the reasons to choose from, labelled in ``language`` (a code)."""
        return review_reasons(language)

    def _decide(self, identifier: ObservationId, decision: dict[str, str]) -> None:
        core = self._core
        row, revision = newest_revision(core, identifier)
        if row.event_hash is None:
            raise ObservationUnknown(observation=reference(identifier))
        body = {
            **decision,
            "review": new_id(),
            "observation": identifier,
            "revision": revision.revision,
            "hash": row.event_hash.hex(),
        }
        core.append(EventKind.REVIEW, SUPERVISORS, body, observations=[identifier])
        author = core.joined()[0].devices.get(revision.author)
        if author is not None and author.id != core.device and author.role not in READS_RECORDS:
            core.append(EventKind.REVIEW, device_audience(author), body, observations=[identifier])
        core.vault.observations.set_status([identifier], _STATUS[decision["act"]])


def review_reasons(language: str) -> list[ReviewReason]:
    """Return the vocabulary's reasons to send a record back, labelled in ``language`` (a code)."""
    return [ReviewReason(key, labels.get(language) or labels["en"]) for key, labels in _reasons()]


def latest_decision(core: Core, identifier: ObservationId, revision: RevisionId) -> tuple[Status, DeviceId] | None:
    """Return the last decision on a revision by someone who may review, and whose device it was.

    Only decisions that name the hash of the event by which the revision is held here. The order is that of hybrid time,
    ties by feed: the same on every device that holds the same events.
    """
    roster = core.roster
    carried = core.vault.observations.carried(revision)
    if roster is None or carried is None or carried.event_hash is None or carried.observation != identifier:
        return None
    found: tuple[tuple[int, int, str, int], Status, DeviceId] | None = None
    for stored in core.vault.feeds.events_about(identifier):
        header = stored.event.header
        reviewer = roster.devices.get(DeviceId(header.feed))
        if header.kind is not EventKind.REVIEW or reviewer is None or reviewer.role not in REVIEWS:
            continue
        try:
            review = Review.from_json(core.open(stored))
        except (EvidenceError, KeyError, ValueError):
            continue
        place = (header.time.millis, header.time.counter, header.feed, header.sequence)
        fits = (review.revision, review.hash) == (revision, carried.event_hash.hex())
        if fits and (found is None or place > found[0]):
            found = place, _STATUS[review.act], reviewer.id
    return (found[1], found[2]) if found else None


def approver_of(core: Core, identifier: ObservationId, revision: RevisionId) -> str:
    """Return the code of who approved a revision, empty if nobody did or it was sent back since."""
    decision = latest_decision(core, identifier, revision)
    return core.code_of(decision[1]) if decision and decision[0] is Status.APPROVED else ""


@cache
def _reasons() -> tuple[tuple[str, dict[str, str]], ...]:
    path = resources.data("resources/vocabulary/vocabulary.json")
    try:
        lists = json.loads(path.read_text(encoding="utf-8"))["lists"]
    except OSError as error:
        raise storage_error(error, path) from error
    return tuple((item["id"], item["label"]) for item in lists["review_reason"]["items"])
