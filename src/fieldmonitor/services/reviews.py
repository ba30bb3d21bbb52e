"""Reviews: a supervisor approves records or sends them back with a question; the state flows to every device."""

import json
from collections.abc import Iterable
from functools import cache

from fieldmonitor import resources
from fieldmonitor.domain.errors import EvidenceError, storage_error
from fieldmonitor.domain.events import EventKind
from fieldmonitor.domain.ids import DeviceId, ObservationId, RevisionId
from fieldmonitor.domain.observation import Status
from fieldmonitor.domain.roster import MEMBERS, REVIEWS
from fieldmonitor.services.core import Core
from fieldmonitor.services.records import newest_revision
from fieldmonitor.services.values import ReviewReason

APPROVE = "approve"
RETURN = "return"
_STATUS = {APPROVE: Status.APPROVED, RETURN: Status.RETURNED}


class Reviews:
    """Decisions on records, as REVIEW events sealed for the project's members."""

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
        row, revision = newest_revision(self._core, identifier)
        body = {
            **decision,
            "observation": identifier,
            "revision": revision.revision,
            "hash": row.event_hash.hex() if row.event_hash else "",
        }
        self._core.append(EventKind.REVIEW, MEMBERS, body, observations=[identifier])
        self._core.vault.observations.set_status([identifier], _STATUS[decision["act"]])


def review_reasons(language: str) -> list[ReviewReason]:
    """Return the vocabulary's reasons to send a record back, labelled in ``language`` (a code)."""
    return [ReviewReason(key, labels.get(language) or labels["en"]) for key, labels in _reasons()]


def latest_decision(core: Core, identifier: ObservationId, revision: RevisionId) -> tuple[Status, DeviceId] | None:
    """Return the last decision on a revision by someone who may review, and whose device it was.

    The order is that of hybrid time, ties by feed: the same on every device that holds the same events.
    """
    roster = core.roster
    found: tuple[tuple[int, int, str, int], Status, DeviceId] | None = None
    for stored in core.vault.feeds.events_about(identifier):
        header = stored.event.header
        reviewer = roster.devices.get(DeviceId(header.feed)) if roster else None
        if header.kind is not EventKind.REVIEW or reviewer is None or reviewer.role not in REVIEWS:
            continue
        try:
            body = core.open(stored)
        except EvidenceError:
            continue
        place = (header.time.millis, header.time.counter, header.feed, header.sequence)
        if body.get("revision") == revision and body.get("act") in _STATUS and (found is None or place > found[0]):
            found = place, _STATUS[body["act"]], reviewer.id
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
