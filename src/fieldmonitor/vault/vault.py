"""`Vault`: a folder with everything one person keeps, encrypted. The face that the services use.

    with Vault.open(folder, key, database) as vault:
        with vault.transaction():
            vault.feeds.append(event, key)
            vault.observations.upsert_revision(facts)
            vault.drafts.delete(draft_id)

The repositories are attributes; each of their methods is a transaction of its own, or part of the surrounding one.
Everything may be called from any thread (the rule stands in `fieldmonitor.vault.store`).

Errors of opening: `VaultMissing`, `VaultInUse`, `VaultTooNew`, `VaultDamaged`; of any use: `VaultDamaged`, `DiskFull`,
`ReadOnly`, `StorageError`, and `VaultLocked` once the vault is closed.
"""

import secrets
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Final, Self

from fieldmonitor.domain.durable import sync_folder
from fieldmonitor.domain.errors import VaultDamaged, VaultExists, VaultMissing, VaultTooNew, WorldError
from fieldmonitor.domain.listing import ListQuery, Page
from fieldmonitor.domain.progress import IsCancelled, Progress, never, silent
from fieldmonitor.vault import driver, files, integrity, migrations, search
from fieldmonitor.vault.attachment_files import AttachmentFolder
from fieldmonitor.vault.attachments import Attachments
from fieldmonitor.vault.documents import Packer
from fieldmonitor.vault.drafts import Drafts
from fieldmonitor.vault.driver import preload
from fieldmonitor.vault.exchange import Exchange
from fieldmonitor.vault.failures import os_errors
from fieldmonitor.vault.feeds import Feeds
from fieldmonitor.vault.integrity import IntegrityProblem
from fieldmonitor.vault.listing import Listing
from fieldmonitor.vault.lock import FolderLock
from fieldmonitor.vault.observations import Observations
from fieldmonitor.vault.project import FormStore, Marks, Meta, RosterStore
from fieldmonitor.vault.store import Store

if TYPE_CHECKING:
    from sqlite3 import Connection

__all__ = ["DATABASES", "IntegrityProblem", "Vault", "preload"]

DATABASES: Final = ("1.vault", "2.vault")
"""Both exist from the start, whether or not the second is in use."""

_NAME_KEY: Final = "attachment-name-key"
_KEY_BYTES: Final = 32


class Vault:
    """An open vault. Made by `Vault.create` and `Vault.open`; closed by `close` or as a context manager."""

    def __init__(self, folder: Path, lock: FolderLock, store: Store) -> None:
        """Only `create` and `open` call this, with the folder's lock held and the database brought up to date."""
        self.folder = folder
        self._lock = lock
        self._store = store
        packer = Packer(store)
        self._packer = packer
        self.meta = Meta(store)
        self.marks = Marks(store)
        self.roster = RosterStore(store)
        self.forms = FormStore(store, packer)
        self.feeds = Feeds(store)
        self.observations = Observations(store, packer)
        self.drafts = Drafts(store, packer)
        self._listing = Listing(store)
        self._attachment_folder = AttachmentFolder(folder, self._attachment_name_key())
        self.attachments = Attachments(store, self._attachment_folder)
        self.exchange = Exchange(store, self.feeds, self.attachments, self._attachment_folder, self.marks)

    @classmethod
    def create(cls, folder: Path, key: bytes, database: int) -> "Vault":
        """Make a vault in a folder and open it. ``key``: 32 bytes; ``database``: 0 or 1, which file it is for.

        The other file is made alike with a random key that nobody keeps. Raises `VaultExists`, `VaultInUse`,
        `DiskFull`, `ReadOnly` or `StorageError`; then no vault is there.
        """
        with os_errors(folder):
            files.make_folder(folder)
        lock = FolderLock(folder)
        try:
            _require_none(folder)
            keys = [secrets.token_bytes(_KEY_BYTES), secrets.token_bytes(_KEY_BYTES)]
            keys[database] = key
            _make_databases(folder, keys)
            return cls._opened(folder, lock, key, database)
        except BaseException:
            lock.release()
            raise

    @classmethod
    def open(cls, folder: Path, key: bytes, database: int) -> "Vault":
        """Open the vault in a folder with the key and the database index that its key file gave."""
        if not (folder / DATABASES[database]).is_file():
            raise VaultMissing(path=folder)
        lock = FolderLock(folder)
        try:
            return cls._opened(folder, lock, key, database)
        except BaseException:
            lock.release()
            raise

    @classmethod
    def _opened(cls, folder: Path, lock: FolderLock, key: bytes, database: int) -> "Vault":
        path = folder / DATABASES[database]
        _require_content(path)
        store = Store(path, key)
        try:
            _bring_up(store)
            vault = cls(folder, lock, store)
            vault._attachment_folder.prepare()
            vault.attachments.clear_loose()
        except BaseException:
            store.close()
            raise
        return vault

    def close(self) -> None:
        """Finish what was put off, write the log back, close the database, wipe the keys, let the folder go.

        Closing never fails for the person: what could not be finished is finished when the vault is opened next.
        """
        if not self._store.is_open:
            return
        with suppress(WorldError):
            search.catch_up(self._store)
        self._store.close()
        self._attachment_folder.wipe()
        self._lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    # --- work in groups ---------------------------------------------------------------------------------------------

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Group work: all of it is durable at the end, none of it if the block raises.

        May be nested; an inner one that fails undoes only itself.
        """
        with self._store.transaction():
            yield

    def reading(self) -> "AbstractContextManager[Connection]":
        """Lend a connection for reading. For tests and benchmarks; services read through the repositories."""
        return self._store.read()

    # --- care -------------------------------------------------------------------------------------------------------

    def checkpoint(self) -> bool:
        """Write the log back; returns False if a reader is in the way. Call it when the person pauses, and at lock."""
        return self._store.checkpoint()

    def maintain(self, cancelled: IsCancelled = never, *, thorough: bool = False) -> None:
        """Do what can wait: index drafts, train the dictionary, refresh the planner's figures, write the log back.

        Call it when idle, in a worker thread, and after a large import; ``thorough`` after records were deleted, so
        that their words leave the index file.
        """
        search.catch_up(self._store)
        self._packer.improve(cancelled)
        if thorough and not cancelled():
            search.forget_removed(self._store)
        self._store.refresh_statistics()
        self._store.checkpoint()

    def check_integrity(self, progress: Progress = silent, cancelled: IsCancelled = never) -> list[IntegrityProblem]:
        """Return everything that is wrong with the vault, an empty list if it is whole. Raises `Cancelled`."""
        return integrity.check(self._store, self.attachments, progress, cancelled)

    # --- the list ---------------------------------------------------------------------------------------------------

    def page(self, query: ListQuery, cursor: str | None = None, limit: int = 50) -> Page:
        """Return at most ``limit`` rows of observations and drafts behind ``cursor``."""
        return self._listing.page(query, cursor, limit)

    def count(self, query: ListQuery) -> int:
        """Return how many rows a query has."""
        return self._listing.count(query)

    def places(self, prefix: str = "") -> list[str]:
        """Return the distinct places that begin with ``prefix``."""
        return self._listing.places(prefix)

    def _attachment_name_key(self) -> bytes:
        """Return the key that hashes attachments' names: random, made with the vault, kept inside it."""
        with self._store.write():
            key = self.meta.get(_NAME_KEY)
            if key is None:
                key = secrets.token_bytes(_KEY_BYTES)
                self.meta.set(_NAME_KEY, key)
            return key


def _require_none(folder: Path) -> None:
    if any((folder / name).exists() for name in DATABASES):
        raise VaultExists(path=folder)


def _require_content(path: Path) -> None:
    # The database would take a file shorter than a page for a new one, and begin to fill it.
    with os_errors(path):
        size = path.stat().st_size
    if size < driver.PAGE_BYTES:
        raise VaultDamaged(path=path, where=f"it has {size} bytes")


def _bring_up(store: Store) -> None:
    with store.read() as connection:
        found = migrations.found_format(connection)
    if found == 0:
        raise VaultDamaged(path=store.path, where="it holds no tables")
    if found > migrations.FORMAT:
        raise VaultTooNew(found=found, known=migrations.FORMAT)
    if found < migrations.FORMAT:
        store.bring_up()


def _make_databases(folder: Path, keys: list[bytes]) -> None:
    """Make both files under temporary names, then give them their own."""
    temporary = [folder / f"{name}.new" for name in DATABASES]
    try:
        for path, key in zip(temporary, keys, strict=True):
            _remove_database(path)
            with os_errors(folder):
                files.close(files.make_file(path))
            store = Store(path, key)
            try:
                store.bring_up()
            finally:
                store.close()
        with os_errors(folder):
            for path, name in zip(temporary, DATABASES, strict=True):
                path.rename(folder / name)
            sync_folder(folder)
    finally:
        for path in temporary:
            _remove_database(path)


def _remove_database(path: Path) -> None:
    for suffix in ("", "-wal", "-shm"):
        with suppress(OSError):
            path.with_name(path.name + suffix).unlink()
