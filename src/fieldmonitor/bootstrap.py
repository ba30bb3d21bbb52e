"""The only place that builds objects: a vault's folder and passphrase become a `Workspace` of services.

Threads: a workspace may be used from any thread. Reading goes on while a long job runs in another; writing waits its
turn (`fieldmonitor.vault.store`). An open draft belongs to one thread at a time. After `Workspace.close` every call
raises VaultLocked, also in threads that are still working.
"""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from fieldmonitor.crypto.identity import DeviceSecrets
from fieldmonitor.crypto.keys import COPIES, KeyFile, VaultSecret
from fieldmonitor.crypto.subkeys import subkey
from fieldmonitor.domain.errors import EvidenceError, VaultExists, VaultMissing, storage_error
from fieldmonitor.domain.ids import DeviceId, new_id
from fieldmonitor.domain.progress import IsCancelled, Progress, never, silent
from fieldmonitor.domain.roster import Device, Roster
from fieldmonitor.services.core import CODE, Clock, Core, utc_now
from fieldmonitor.services.forms import Forms
from fieldmonitor.services.maps import Maps
from fieldmonitor.services.observations import Observations
from fieldmonitor.services.projection import Projection
from fieldmonitor.services.projects import Projects
from fieldmonitor.services.reports import Reports
from fieldmonitor.services.reviews import Reviews
from fieldmonitor.services.roster_feed import RosterFeed
from fieldmonitor.services.submissions import Submissions
from fieldmonitor.services.sync import Sync
from fieldmonitor.services.values import VerifyReport
from fieldmonitor.services.verify import Verify, verify_folder
from fieldmonitor.vault import Vault
from fieldmonitor.vault.vault import DATABASES

if TYPE_CHECKING:
    from fieldmonitor.crypto.keys import KdfParameters

_DATABASE = "database"
_UNFINISHED = "unfinished"
"""A file that stands in a vault's folder while the vault is being made."""


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
    submissions: Submissions
    verify: Verify
    maps: Maps
    _core: Core

    @property
    def me(self) -> Device | None:
        """This device as the roster knows it; None before it has a project."""
        return self._core.me

    @property
    def roster(self) -> Roster | None:
        """The project as this device knows it; None before it has one."""
        return self._core.roster

    @property
    def code(self) -> str:
        """The person's code: as the roster has it, before that as it was given when the vault was made."""
        me = self._core.me
        return me.code if me else self._core.code

    def maintain(self, cancelled: IsCancelled = never) -> None:
        """Do what can wait until the person pauses: keep forms compiled, index drafts, write the log back."""
        self.forms.keep_compiled(cancelled)
        self._core.vault.maintain(cancelled)

    def close(self) -> None:
        """Lock: wipe the keys and close the database. Calling it again does nothing."""
        self._core.forget()
        self.maps.close()
        self._core.vault.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def has_vault(folder: Path) -> bool:
    """Tell whether a vault's key file is in ``folder``."""
    return any((folder / name).is_file() for name in COPIES)


def check_vault(folder: Path) -> None:
    """Raise VaultMissing unless there is a vault in ``folder``: before anybody is asked for a passphrase."""
    if not has_vault(folder):
        raise VaultMissing(path=folder)


def create_vault(
    folder: Path, passphrase: str, *, code: str, kdf: "KdfParameters | None" = None, clock: Clock = utc_now
) -> Workspace:
    """Make a new vault in ``folder`` for the person with this code (such as ``AB-012``) and open it.

    ``kdf`` is calibrated to this machine unless given. The key file is written last: a vault that was cut while it was
    made has none, holds nothing, and is made anew. Raises VaultExists, ReadOnly, DiskFull, StorageError.
    """
    if has_vault(folder):
        raise VaultExists(path=folder)
    _begin(folder)
    secret = VaultSecret.generate()
    try:
        vault = Vault.create(folder, subkey(secret.key, _DATABASE), secret.database)
        try:
            with vault.transaction():
                vault.meta.set_device(DeviceId(new_id()), DeviceSecrets.generate().to_bytes())
                vault.meta.set(CODE, code.encode())
            vault.checkpoint()
            KeyFile.create(folder, passphrase, secret, kdf)
        except BaseException:
            vault.close()
            raise
    except BaseException:
        _clear(folder)
        raise
    with _told(folder):
        (folder / _UNFINISHED).unlink(missing_ok=True)
    return _workspace(vault, clock)


def unlock(
    folder: Path, passphrase: str, progress: Progress = silent, *, clock: Clock = utc_now, heal: bool = True
) -> Workspace:
    """Open the vault in ``folder``.

    A dead copy of the key file is written anew from the good one; not with ``heal`` False, for a verification, which
    tells what it finds and mends nothing.
    Raises VaultMissing, WrongPassphrase, KeyFileDamaged, KeyParametersTooWeak, VaultInUse, VaultDamaged, VaultTooNew.
    """
    secret = KeyFile.open(folder, passphrase, heal=heal)
    vault = Vault.open(folder, subkey(secret.key, _DATABASE), secret.database)
    try:
        workspace = _workspace(vault, clock)
        projection = Projection(workspace._core, workspace.forms, RosterFeed(workspace._core))
        # What others wrote never keeps a vault from opening: the next sync tells what is wrong with it.
        with suppress(EvidenceError):
            if projection.behind():
                projection.run(progress)
    except BaseException:
        vault.close()
        raise
    return workspace


def verify_target(path: Path, progress: Progress = silent, cancelled: IsCancelled = never) -> VerifyReport:
    """Check a folder target against the keys it carries itself, without a vault. Raises TargetAway, Cancelled."""
    return verify_folder(path, None, progress, cancelled)


def _workspace(vault: Vault, clock: Clock) -> Workspace:
    core = Core(vault, clock)
    feed = RosterFeed(core)
    forms = Forms(core, feed)
    projection = Projection(core, forms, feed)
    return Workspace(
        vault.folder,
        Projects(core, feed),
        forms,
        Observations(core, forms),
        Reviews(core),
        Sync(core, projection),
        Reports(core, forms),
        Submissions(core, forms),
        Verify(core),
        Maps(core),
        core,
    )


def _begin(folder: Path) -> None:
    """Leave a sign that a vault is being made here, after removing one whose making was cut.

    Database files without that sign are never touched: their key file may still come back from a backup.
    """
    with _told(folder):
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        if (folder / _UNFINISHED).exists():
            _clear(folder)
        if any((folder / name).exists() for name in DATABASES):
            raise VaultExists(path=folder)
        (folder / _UNFINISHED).touch()


def _clear(folder: Path) -> None:
    """Remove what a cut making left. Nobody has a key to it, because the key file is written last."""
    if has_vault(folder) or not (folder / _UNFINISHED).exists():
        return
    with _told(folder):
        for name in DATABASES:
            for path in folder.glob(f"{name}*"):
                path.unlink(missing_ok=True)
        (folder / _UNFINISHED).unlink(missing_ok=True)


@contextmanager
def _told(folder: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise storage_error(error, folder) from error
