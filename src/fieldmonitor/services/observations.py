"""Observations: drafts saved as they are typed, attachments, finalising and sealing, listing and reading."""

from pathlib import Path

from fieldmonitor.domain.ids import DraftId, ObservationId
from fieldmonitor.domain.listing import ListQuery, Page
from fieldmonitor.domain.observation import AttachmentRef, Record
from fieldmonitor.services.values import Draft, HistoryEntry


class Observations:
    """Everything a monitor does with observations, and how anyone lists and reads them."""

    def new_draft(self, form_id: str, *, language: str) -> Draft:
        """Open a new draft of the newest version of a form. ``language``: ``en``, or a name as the form writes it.

        It is stored at the first `save`. Raises NoProject, FormUnknown.
        """
        raise NotImplementedError

    def open_draft(self, draft_id: DraftId) -> Draft:
        """Open a stored draft, answers to hidden questions included. Raises ObservationUnknown."""
        raise NotImplementedError

    def save(self, draft: Draft) -> None:
        """Store the draft as it stands (durable on return); sets ``draft.saved_at``."""
        raise NotImplementedError

    def discard(self, draft_id: DraftId) -> None:
        """Delete a draft and its attachments."""
        raise NotImplementedError

    def attach(self, draft: Draft, ref: str, path: Path) -> AttachmentRef:
        """Encrypt a copy of the file into the vault, answer the question with its name, and save the draft.

        The type is told by the content. Raises FileMissing, AttachmentRefused (too large, not of the question's kind,
        an image that cannot be read or unpacks to too many pixels), DiskFull.
        """
        raise NotImplementedError

    def detach(self, draft: Draft, ref: str) -> None:
        """Take an attachment off the draft, clear the answer, and save the draft."""
        raise NotImplementedError

    def finalise(self, draft: Draft) -> ObservationId:
        """Check the form's rules, seal the revision for the supervisors and append it to this device's feed.

        One transaction: after it the draft is gone and the record stands, or nothing changed.
        Raises FinaliseBlocked (the draft is saved).
        """
        raise NotImplementedError

    def page(self, query: ListQuery, cursor: str | None = None, limit: int = 50) -> Page:
        """Return one page of rows, drafts included, and the cursor for the next."""
        raise NotImplementedError

    def count(self, query: ListQuery) -> int:
        """Return how many rows the query has in all."""
        raise NotImplementedError

    def places(self) -> list[str]:
        """Return the places that occur, sorted, for a filter."""
        raise NotImplementedError

    def find(self, text: str) -> ObservationId:
        """Return the observation with this identifier or reference (``7K3Q-92DX``). Raises ObservationUnknown."""
        raise NotImplementedError

    def read(self, observation_id: ObservationId, language: str) -> Record:
        """Return the record with its answers shown in ``language`` (a code).

        Reading another person's record is a CUSTODY event in this device's feed, once per record while the vault is
        open. Raises ObservationUnknown, CannotOpen.
        """
        raise NotImplementedError

    def history(self, observation_id: ObservationId) -> list[HistoryEntry]:
        """Return what happened to the record, oldest first, as far as this device can know."""
        raise NotImplementedError

    def attachment(self, source: ObservationId | Draft, ref: str) -> bytes:
        """Return an attachment's content, decrypted in memory only.

        Raises ObservationUnknown, AttachmentMissing, AttachmentDamaged.
        """
        raise NotImplementedError

    def thumbnail(self, source: ObservationId | Draft, ref: str) -> bytes | None:
        """Return a small JPEG of an attached image, None for other files."""
        raise NotImplementedError

    def revise(self, observation_id: ObservationId) -> Draft:
        """Open the record's last revision as a draft that will follow it (own records only). Raises NotPermitted."""
        raise NotImplementedError
