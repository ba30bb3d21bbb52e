"""Reviews: a supervisor approves records or sends them back with a question; the state flows to every device."""

from collections.abc import Iterable

from fieldmonitor.domain.ids import ObservationId
from fieldmonitor.services.values import ReviewReason


class Reviews:
    """Decisions on records, as REVIEW events sealed for the project's members."""

    def approve(self, ids: Iterable[ObservationId], note: str = "") -> None:
        """Approve the records' last revisions. Raises NotPermitted, ObservationUnknown."""
        raise NotImplementedError

    def send_back(self, observation_id: ObservationId, reason: str, note: str = "") -> None:
        """Send a record back to its author. ``reason``: an id of `reasons`. Raises NotPermitted, ObservationUnknown."""
        raise NotImplementedError

    def reasons(self, language: str) -> list[ReviewReason]:
        """Return the reasons to choose from, labelled in ``language`` (a code)."""
        raise NotImplementedError
