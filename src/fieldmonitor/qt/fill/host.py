"""What the filling page needs from outside: a draft, and somebody who keeps it."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from fieldmonitor.domain.observation import AttachmentRef
from fieldmonitor.domain.progress import IsCancelled, Progress, never, silent

if TYPE_CHECKING:
    from fieldmonitor.qt.maps.tiles import TileSource
    from fieldmonitor.services.observations import Observations
    from fieldmonitor.services.values import Carried, Draft


class FillHost(Protocol):
    """Keeps the draft. All methods raise the classes of `fieldmonitor.domain.errors` only.

    ``attach``, ``attach_bytes``, ``detach`` and ``finalise`` are called from a worker thread, one at a time, while the
    page takes no input; ``thumbnail`` and ``attachment`` from a worker at any time; all others on the window's
    thread.
    """

    @property
    def maps(self) -> "TileSource | None":
        """The map packages of this device, None where there can be none."""

    def save(self, draft: "Draft") -> None:
        """Store the draft as it stands; durable on return. Sets ``draft.saved_at``."""

    def attach(
        self, draft: "Draft", ref: str, path: Path, progress: Progress = silent, cancelled: IsCancelled = never
    ) -> AttachmentRef:
        """Keep an encrypted copy of the file and answer the question with its name."""

    def attach_bytes(
        self,
        draft: "Draft",
        ref: str,
        name: str,
        content: bytes,
        *,
        progress: Progress = silent,
        cancelled: IsCancelled = never,
    ) -> AttachmentRef:
        """As ``attach``, for content that is in memory only; ``name`` with its suffix."""

    def attachment(self, draft: "Draft", ref: str) -> bytes:
        """Return an attachment's content, decrypted in memory."""

    def detach(self, draft: "Draft", ref: str) -> None:
        """Take an attachment off the draft and clear the answer."""

    def thumbnail(self, draft: "Draft", ref: str) -> bytes | None:
        """Return a small picture of an attached image, None for other files."""

    def problems(self, draft: "Draft") -> Sequence[tuple[str, str, str]]:
        """Return what keeps the draft from being finalised as (ref, label, message), in the form's order.

        ``message``: the form's own words, ``""`` where it has none; for a reason that is not a rule of the form
        (a file that is not attached) an untranslated text of the context ``reasons``.
        """

    def carryable(self, draft: "Draft") -> Sequence["Carried"]:
        """Return what `carry_over` would copy from the record before."""

    def carry_over(self, draft: "Draft") -> Sequence["Carried"]:
        """Copy the place and the team of the record before into what is still empty; one step to take back."""

    def last_place(self, draft: "Draft") -> tuple[float, float] | None:
        """Return latitude and longitude of the place used last, for a map to begin at; on the window's thread."""

    def preference(self, name: str) -> str:
        """Return what the person chose for filling on this device, empty if nothing."""

    def prefer(self, name: str, value: str) -> None:
        """Remember a choice for filling, inside the vault."""

    def finalise(self, draft: "Draft") -> str:
        """Seal the draft and return the observation's identifier."""


class ObservationsHost:
    """`FillHost` over the observations of an unlocked workspace: nothing else of that service is reachable here."""

    def __init__(self, observations: "Observations", maps: "TileSource | None" = None) -> None:
        self.maps = maps
        self.save = observations.save
        self.attach = observations.attach
        self.attach_bytes = observations.attach_bytes
        self.attachment = observations.attachment
        self.detach = observations.detach
        self.thumbnail = observations.thumbnail
        self.problems = observations.problems
        self.carryable = observations.carryable
        self.carry_over = observations.carry_over
        self.last_place = observations.last_place
        self.preference = observations.preference
        self.prefer = observations.prefer
        self.finalise = observations.finalise
