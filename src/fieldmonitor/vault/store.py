"""One database file: who may use its connections, how work is grouped, when the log is written back.

The rule for threads, kept here and nowhere else:

- There is one connection that writes. `Store.transaction` and `Store.write` lend it to one thread at a time;
  transactions may be nested, and an inner one that fails undoes only itself.
- `Store.read` lends the same connection if nobody is using it, because its page cache is warm: another connection's
  cache is thrown away at every commit. While some thread is writing, a reader gets a connection of its own and sees
  the state of the last commit, without waiting. Two such connections are kept for reuse, others closed on return.
- No thread owns a connection, so a thread pool may end its threads whenever it likes. What is read is returned as
  plain values before the block ends: no cursor leaves it.

Inside a `write` block a `read` of the same thread sees what the block has written so far.
"""

import contextlib
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final

from fieldmonitor.domain.errors import VaultLocked
from fieldmonitor.vault import driver, migrations
from fieldmonitor.vault.failures import database_errors

if TYPE_CHECKING:
    from sqlite3 import Connection

_READERS_KEPT: Final = 2
_LOG_LIMIT: Final = 64 * 1024 * 1024
_PAGES_NAMED: Final = 3

Action = Callable[[], None]


@dataclass(slots=True)
class _Level:
    """A transaction or savepoint: what to do if it is undone, what once it is durable, whether it may be committed."""

    undo: list[Action] = field(default_factory=list)
    then: list[Action] = field(default_factory=list)
    broken: bool = False

    def require_whole(self) -> None:
        if self.broken:
            raise RuntimeError("a step that had failed half-way was passed over inside a transaction")


class Store:
    """An open database file. All methods may be called from any thread, and raise `VaultLocked` once it is closed."""

    def __init__(self, path: Path, key: bytes) -> None:
        """Open ``path``; see `driver.connect`. Raises `VaultDamaged`, `ReadOnly`, `DiskFull` or `StorageError`."""
        self.path = path
        self._key = bytearray(key)
        self._turn = threading.RLock()
        self._readers: list[Connection] = []
        self._readers_guard = threading.Lock()
        self._open = True
        self._levels: list[_Level] = []
        with database_errors(path, self._where_damaged):
            self._writer = driver.connect(path, self._key)
            self.db = driver.database(self._writer)

    @property
    def is_open(self) -> bool:
        """Tell whether `close` has not been called."""
        return self._open

    def bring_up(self) -> None:
        """Apply the schema's missing steps."""
        with self._turn, database_errors(self.path, self._where_damaged):
            migrations.bring_up(self.db)

    # --- lending connections ----------------------------------------------------------------------------------------

    @contextmanager
    def transaction(self) -> Iterator["Connection"]:
        """Lend the writing connection: what the block writes is durable at its end, or undone if it raises.

        Nested ones are savepoints, each of which makes the search index write itself out: group, do not nest, in
        loops. Raises the coded errors of `failures`.
        """
        with self._turn:
            self._require_open()
            level = _Level()
            self._levels.append(level)
            try:
                with database_errors(self.path, self._where_damaged), self.db.atomic():
                    yield self._writer
                    level.require_whole()
            except BaseException:
                self._levels.pop()
                for action in reversed(level.undo):
                    action()
                raise
            self._levels.pop()
            if self._levels:
                self._levels[-1].undo += level.undo
                self._levels[-1].then += level.then
                return
            for action in level.then:
                action()
            self._bound_log()

    @contextmanager
    def write(self) -> Iterator["Connection"]:
        """Lend the writing connection for one step: part of the surrounding transaction, or one of its own.

        A step that fails after it has changed something breaks the surrounding transaction: that one cannot be
        committed any more, even if the error is caught.
        """
        with self._turn:
            if not self._levels:
                with self.transaction() as connection:
                    yield connection
                return
            before = self._writer.total_changes
            try:
                with database_errors(self.path, self._where_damaged):
                    yield self._writer
            except BaseException:
                self._levels[-1].broken |= self._writer.total_changes != before
                raise

    @contextmanager
    def read(self) -> Iterator["Connection"]:
        """Lend a connection for a short read. Nothing may be written through it."""
        if self._turn.acquire(blocking=False):
            try:
                self._require_open()
                with database_errors(self.path, self._where_damaged):
                    yield self._writer
            finally:
                self._turn.release()
            return
        with database_errors(self.path, self._where_damaged):
            connection = self._take_reader()
            try:
                yield connection
            finally:
                self._put_reader(connection)

    @contextmanager
    def separate(self) -> Iterator["Connection"]:
        """Lend a fresh connection for a long read, which is closed afterwards and keeps nobody waiting."""
        self._require_open()
        with database_errors(self.path, self._where_damaged):
            connection = driver.connect(self.path, self._key, query_only=True)
            try:
                yield connection
            finally:
                connection.close()

    def if_undone(self, action: Action) -> None:
        """Call ``action`` if the surrounding `write` block is undone; for files written beside the database."""
        self._levels[-1].undo.append(action)

    def once_durable(self, action: Action) -> None:
        """Call ``action`` after the outermost `write` block has been committed; at once outside of one."""
        if self._levels and self._turn_is_mine():
            self._levels[-1].then.append(action)
        else:
            action()

    def _turn_is_mine(self) -> bool:
        mine = self._turn.acquire(blocking=False)
        if mine:
            self._turn.release()
        return mine

    def _take_reader(self) -> "Connection":
        with self._readers_guard:
            self._require_open()
            if self._readers:
                return self._readers.pop()
            return driver.connect(self.path, self._key, query_only=True)

    def _put_reader(self, connection: "Connection") -> None:
        with self._readers_guard:
            if self._open and len(self._readers) < _READERS_KEPT:
                self._readers.append(connection)
                return
        connection.close()

    def _require_open(self) -> None:
        if not self._open:
            raise VaultLocked

    # --- the log ----------------------------------------------------------------------------------------------------

    def checkpoint(self) -> bool:
        """Write the log back into the file and empty it; returns False if a reader is in the way. Call it when idle."""
        with self._turn:
            self._require_open()
            with database_errors(self.path, self._where_damaged):
                return self._write_back()

    def refresh_statistics(self) -> None:
        """Let the planner's figures follow the tables; cheap if little has changed."""
        with self._turn:
            self._require_open()
            with database_errors(self.path, self._where_damaged):
                self._writer.execute("PRAGMA optimize").close()

    def _write_back(self) -> bool:
        self._writer.execute("PRAGMA busy_timeout=0").close()
        try:
            busy, _, _ = self._writer.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        finally:
            self._writer.execute(f"PRAGMA busy_timeout={int(driver.BUSY_SECONDS * 1000)}").close()
        return not busy

    def _bound_log(self) -> None:
        # A long import must not fill the disk with log; ordinary saves never come near the limit before an idle time.
        log = self.path.with_name(self.path.name + "-wal")
        with contextlib.suppress(OSError):
            if log.stat().st_size > _LOG_LIMIT:
                with contextlib.suppress(driver.DatabaseError):
                    self._write_back()

    def close(self) -> None:
        """Wait for the thread that is writing, write the log back, close everything and wipe the key."""
        with self._turn:
            if not self._open:
                return
            with contextlib.suppress(driver.DatabaseError):
                self._write_back()
            with self._readers_guard:
                self._open = False
                for connection in self._readers:
                    connection.close()
                self._readers.clear()
            self._writer.close()
            self._key[:] = bytes(len(self._key))

    # --- damage -----------------------------------------------------------------------------------------------------

    def damaged_pages(self) -> list[str]:
        """Check every page of the file against its authentication code; returns a line for each page that fails.

        Pages that so far stand in the log only are checked when they are read.
        """
        connection = driver.connect(self.path, self._key, query_only=True)
        try:
            return [str(line) for (line,) in connection.execute("PRAGMA cipher_integrity_check")]
        finally:
            connection.close()

    def _where_damaged(self) -> str:
        try:
            pages = self.damaged_pages()
        except driver.DatabaseError:
            return "page 1, or the key belongs to another file"
        return "; ".join(pages[:_PAGES_NAMED]) or "a page of the write-ahead log"
