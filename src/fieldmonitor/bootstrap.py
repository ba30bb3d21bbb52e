"""The only place that builds objects: a vault's folder and passphrase become a `Workspace` of services."""

from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from fieldmonitor.domain.progress import Progress, silent
from fieldmonitor.domain.roster import Device, Roster
from fieldmonitor.services.forms import Forms
from fieldmonitor.services.observations import Observations
from fieldmonitor.services.projects import Projects
from fieldmonitor.services.reports import Reports
from fieldmonitor.services.reviews import Reviews
from fieldmonitor.services.sync import Sync
from fieldmonitor.services.verify import Verify

if TYPE_CHECKING:
    from fieldmonitor.crypto.keys import KdfParameters


@dataclass(slots=True)
class Workspace:
    """An unlocked vault and what can be done with it. Close it, or use it in a ``with`` block."""

    folder: Path
    projects: Projects
    forms: Forms
    observations: Observations
    reviews: Reviews
    sync: Sync
    reports: Reports
    verify: Verify

    @property
    def me(self) -> Device | None:
        """This device as the roster knows it; None before it has a project."""
        raise NotImplementedError

    @property
    def roster(self) -> Roster | None:
        """The project as this device knows it; None before it has one."""
        raise NotImplementedError

    def close(self) -> None:
        """Lock: wipe the keys and close the database. Calling it again does nothing."""
        raise NotImplementedError

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def create_vault(folder: Path, passphrase: str, *, code: str, kdf: "KdfParameters | None" = None) -> Workspace:
    """Make a new vault in ``folder`` for the person with this code (such as ``AB-012``) and open it.

    ``kdf`` is calibrated to this machine unless given. Raises VaultExists, ReadOnly, DiskFull.
    """
    raise NotImplementedError


def unlock(folder: Path, passphrase: str, progress: Progress = silent) -> Workspace:
    """Open the vault in ``folder``. Raises VaultMissing, WrongPassphrase, KeyFileDamaged, VaultInUse, VaultDamaged."""
    raise NotImplementedError
