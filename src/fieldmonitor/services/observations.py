"""Observations: what `Drafting` does for the author, and listing, reading and the history of records for everyone."""

import threading
from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from fieldmonitor.crypto.events import verify_event
from fieldmonitor.domain.errors import AttachmentMissing, CannotOpen, EvidenceError, FormProblem, ObservationUnknown
from fieldmonitor.domain.events import EventKind
from fieldmonitor.domain.ids import AttachmentId, DeviceId, DraftId, ObservationId, RevisionId, is_id
from fieldmonitor.domain.listing import ListQuery, Page
from fieldmonitor.domain.observation import Record, Revision, Status
from fieldmonitor.domain.roster import SUPERVISORS
from fieldmonitor.services.core import Core
from fieldmonitor.services.damaged import read_attachment
from fieldmonitor.services.drafting import Drafting
from fieldmonitor.services.forms import Forms
from fieldmonitor.services.history import moment, sent_at, telling
from fieldmonitor.services.records import newest_revision, record_of
from fieldmonitor.services.reviews import review_reasons
from fieldmonitor.services.values import Draft, HistoryEntry
from fieldmonitor.vault import StoredEvent

if TYPE_CHECKING:
    from fieldmonitor.forms.evaluated import Entity

_FOUND_BY_REFERENCE: Final = 20


class Observations(Drafting):
    """Everything a monitor does with observations, and how anyone lists and reads them."""

    def __init__(self, core: Core, forms: Forms) -> None:
        super().__init__(core, forms)
        self._read: set[RevisionId] = set()
        self._read_guard = threading.Lock()

    def page(self, query: ListQuery, cursor: str | None = None, limit: int = 50) -> Page:
        """Return one page of rows, drafts included, and the cursor for the next."""
        return self._core.vault.page(query, cursor, limit)

    def count(self, query: ListQuery) -> int:
        """Return how many rows the query has in all."""
        return self._core.vault.count(query)

    def places(self) -> list[str]:
        """Return the places that occur, sorted, for a filter."""
        return self._core.vault.places()

    def find(self, text: str) -> ObservationId:
        """Return the observation with this identifier or reference (``7K3Q-92DX``). Raises ObservationUnknown."""
        wanted = text.strip()
        if is_id(wanted.lower()) and self._core.vault.observations.known(wanted.lower()):
            return ObservationId(wanted.lower())
        bare = wanted.upper().replace("-", "")
        rows = self._core.vault.page(ListQuery(text=wanted), None, _FOUND_BY_REFERENCE).rows if bare else ()
        found = [row for row in rows if row.reference.replace("-", "") == bare]
        found.sort(key=lambda row: row.status is Status.DRAFT)
        if not found:
            raise ObservationUnknown(observation=wanted)
        return ObservationId(found[0].id)

    def find_draft(self, text: str) -> DraftId:
        """Return the draft with this identifier or reference. Raises ObservationUnknown."""
        wanted = text.strip()
        if is_id(wanted.lower()):
            return self._core.vault.drafts.get(DraftId(wanted.lower())).id
        bare = wanted.upper().replace("-", "")
        query = ListQuery(text=wanted, status=Status.DRAFT)
        rows = self._core.vault.page(query, None, _FOUND_BY_REFERENCE).rows if bare else ()
        found = [row for row in rows if row.reference.replace("-", "") == bare]
        if not found:
            raise ObservationUnknown(observation=wanted)
        return DraftId(found[0].id)

    def read(self, observation_id: ObservationId, language: str) -> Record:
        """Return the record with its answers shown in ``language`` (a code).

        Reading another person's record is a CUSTODY event in this device's feed, once per record while the vault is
        open. Raises ObservationUnknown, FormUnknown.
        """
        record, revision = record_of(self._core, self._forms, observation_id, language)
        self._note_reading(record, revision)
        return record

    def entities(self, observation_id: ObservationId) -> tuple["Entity", ...]:
        """Return the entities that a record creates or updates, as its form declares them. Raises as `read`.

        They are part of the record; nothing here keeps lists of entities.
        """
        from fieldmonitor.forms import FormError
        from fieldmonitor.forms.entities import read_entities

        _, revision = newest_revision(self._core, observation_id)
        form = self._forms.definition(revision.form_id, revision.form_version)
        try:
            return read_entities(form, revision.xml) if form.entities else ()
        except FormError as error:
            raise FormProblem(form=form.form_id, reason=str(error)) from error

    def history(self, observation_id: ObservationId, language: str = "en") -> list[HistoryEntry]:
        """Return what happened to the record, oldest first, as far as this device can know.

        Reasons of a review are labelled in ``language`` (a code).
        """
        reasons = {reason.id: reason.label for reason in review_reasons(language)}
        entries: list[HistoryEntry] = []
        for stored in telling(self._core, self._core.vault.feeds.events_about(observation_id)):
            entries += self._entries(stored, reasons)
        return sorted(entries, key=lambda entry: entry.time)

    def attachment(self, source: ObservationId | Draft, ref: str) -> bytes:
        """Return an attachment's content, decrypted in memory only.

        Raises ObservationUnknown, AttachmentMissing, AttachmentDamaged.
        """
        return b"".join(read_attachment(self._core.vault, self._attached(source, ref)))

    def thumbnail(self, source: ObservationId | Draft, ref: str) -> bytes | None:
        """Return a small JPEG of an attached image, None for other files."""
        return self._core.vault.attachments.thumbnail(self._attached(source, ref))

    # --- inside -----------------------------------------------------------------------------------------------------

    def _attached(self, source: ObservationId | Draft, ref: str) -> AttachmentId:
        if isinstance(source, Draft):
            attached = source.attached(ref)
        else:
            _, revision = newest_revision(self._core, source)
            attached = next((each for each in revision.attachments if each.ref == ref), None)
        if attached is None:
            raise AttachmentMissing(name=ref)
        return attached.id

    def _note_reading(self, record: Record, revision: Revision) -> None:
        if revision.author == self._core.device:
            return
        with self._read_guard:
            if revision.revision in self._read:
                return
            body = {
                "act": "read",
                "records": [
                    {"observation": record.observation, "revision": record.revision, "hash": record.revision_hash}
                ],
            }
            self._core.append(EventKind.CUSTODY, SUPERVISORS, body, observations=[record.observation])
            self._read.add(revision.revision)

    def _entries(self, stored: StoredEvent, reasons: Mapping[str, str]) -> list[HistoryEntry]:
        header = stored.event.header
        try:
            body = self._core.open(stored)
        except (CannotOpen, EvidenceError):
            return []
        who, verified = self._core.code_of(header.feed), self._verified(stored)
        time = moment(header.time)
        match header.kind:
            case EventKind.OBSERVATION:
                act = "revised" if body["parents"] else "finalised"
                entries = [HistoryEntry(time, act, who, "", verified)]
                if header.feed != self._core.own_feed:
                    entries.append(HistoryEntry(stored.added, "received", self._core.code, "", verified))
                elif sent := sent_at(self._core.vault, header.sequence):
                    entries.append(HistoryEntry(sent, "sent", who, "", verified))
                return entries
            case EventKind.REVIEW:
                act = "approved" if body["act"] == "approve" else "returned"
                reason = body.get("reason", "")
                detail = " — ".join(part for part in (reasons.get(reason, reason), body.get("note", "")) if part)
                return [HistoryEntry(time, act, who, detail, verified)]
            case _:
                detail = body.get("report", "")
                return [HistoryEntry(time, body["act"], who, detail, verified)]

    def _verified(self, stored: StoredEvent) -> bool:
        header = stored.event.header
        roster = self._core.roster
        author = roster.devices.get(DeviceId(header.feed)) if roster else None
        if author is None:
            return False
        try:
            verify_event(stored.event, author.keys, header.previous)
        except EvidenceError:
            return False
        return True
