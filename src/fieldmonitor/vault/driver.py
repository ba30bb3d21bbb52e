"""Opens connections to an encrypted database file: the one place that imports sqlcipher3 and sqlite_utils.

sqlite_utils knows the database's exceptions only if it finds the driver under the names ``pysqlite3`` and
``pysqlite3.dbapi2`` when it is first imported; `database` sees to that.
"""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import sqlcipher3
from sqlcipher3 import dbapi2

if TYPE_CHECKING:
    from sqlite3 import Connection

    from sqlite_utils import Database

DatabaseError: Final[type[Exception]] = dbapi2.DatabaseError
"""Base of what the driver raises; ``sqlite_errorcode`` holds SQLite's extended result code."""

PAGE_BYTES: Final = 4096
CACHE_KIB: Final = 65536
BUSY_SECONDS: Final = 10.0
_STATEMENTS = 256
_TEMP_IN_MEMORY = 2

# WAL with synchronous=FULL: a committed transaction survives loss of power. The log is written back when the program
# is idle (`Store.checkpoint`), because doing it inside a save costs that save milliseconds.
_PRAGMAS: Final = (
    f"PRAGMA cache_size=-{CACHE_KIB}",
    "PRAGMA synchronous=FULL",
    "PRAGMA wal_autocheckpoint=0",
    "PRAGMA secure_delete=ON",
    "PRAGMA foreign_keys=ON",
    "PRAGMA recursive_triggers=ON",
)


def connect(path: Path, key: bytes | bytearray, *, query_only: bool = False) -> "Connection":
    """Open an existing file (it may be empty) with a raw 32-byte key and the vault's settings.

    The connection may be handed from thread to thread, never used by two at once: `Store` sees to that. It is in
    SQLite's own autocommit mode, so nothing begins a transaction unasked. Raises `DatabaseError`; a file that does not
    fit the key is "not a database".
    """
    connection: Connection = dbapi2.connect(
        path.resolve().as_uri() + "?mode=rw",
        timeout=BUSY_SECONDS,
        isolation_level=None,
        check_same_thread=False,
        cached_statements=_STATEMENTS,
        uri=True,
    )
    try:
        _unlock(connection, key)
        _configure(connection, query_only=query_only)
    except BaseException:
        connection.close()
        raise
    return connection


def _unlock(connection: "Connection", key: bytes | bytearray) -> None:
    if len(key) != 32:
        raise ValueError("the database key has 32 bytes")
    # SQLCipher writes to standard error when a page fails its check; the person is told by an error instead.
    connection.execute("PRAGMA cipher_log_level=NONE").close()
    # Not by PRAGMA: the driver caches statements, and with them their text.
    set_key: Any = connection.set_key  # type: ignore[attr-defined]  # sqlcipher3 adds it to sqlite3's interface
    set_key(f"x'{key.hex()}'")
    connection.execute(f"PRAGMA cipher_page_size={PAGE_BYTES}").close()


def _configure(connection: "Connection", *, query_only: bool) -> None:
    # A temporary store in files would hold plaintext pages of sorts and indexes: refuse to run that way.
    connection.execute("PRAGMA temp_store=MEMORY").close()
    if connection.execute("PRAGMA temp_store").fetchone()[0] != _TEMP_IN_MEMORY:
        raise RuntimeError("this database library keeps temporary data in files")
    if not connection.execute("PRAGMA cipher_version").fetchone():
        raise RuntimeError("this database library does not encrypt")
    for pragma in _PRAGMAS:
        connection.execute(pragma).close()
    if connection.execute("PRAGMA journal_mode=WAL").fetchone()[0] != "wal":
        raise dbapi2.OperationalError("the folder does not allow a write-ahead log")
    if query_only:
        connection.execute("PRAGMA query_only=ON").close()


def database(connection: "Connection") -> "Database":
    """Wrap a connection for migrations and nested transactions (`Database.atomic`)."""
    sys.modules.setdefault("pysqlite3", sqlcipher3)
    sys.modules.setdefault("pysqlite3.dbapi2", dbapi2)
    from sqlite_utils import Database

    return Database(connection, recursive_triggers=False, execute_plugins=False)


def preload() -> None:
    """Import what `database` needs, about 100 ms: call it in a thread while a passphrase is being checked."""
    sys.modules.setdefault("pysqlite3", sqlcipher3)
    sys.modules.setdefault("pysqlite3.dbapi2", dbapi2)
    import sqlite_utils  # noqa: F401 - only to have it loaded
