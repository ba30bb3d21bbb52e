"""Checks a whole vault: pages, tables, references, chains of events, attachments' files."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from fieldmonitor.domain.errors import Cancelled, VaultDamaged
from fieldmonitor.domain.events import NO_EVENT
from fieldmonitor.domain.ids import AttachmentId
from fieldmonitor.domain.progress import IsCancelled, Progress, never, silent, stop_if
from fieldmonitor.i18n import mark
from fieldmonitor.vault import driver
from fieldmonitor.vault.attachments import Attachments
from fieldmonitor.vault.store import Store

if TYPE_CHECKING:
    from sqlite3 import Connection

_ASK_EVERY: Final = 100_000  # steps of the database's machine between two questions whether to stop
_WHAT: Final = mark("vault", "Checking the vault")


@dataclass(frozen=True, slots=True)
class IntegrityProblem:
    """One thing wrong. ``where`` names the page, table, event or attachment; ``reason`` is what was found.

    ``attachment`` is the attachment whose file is wrong, None for everything else.
    """

    where: str
    reason: str
    attachment: AttachmentId | None = None


def check(
    store: Store, attachments: Attachments, progress: Progress = silent, cancelled: IsCancelled = never
) -> list[IntegrityProblem]:
    """Return everything that is wrong, the lowest layer first; an empty list means the vault is whole.

    It takes a connection of its own, so the vault can be used meanwhile. Raises `Cancelled`.
    """
    parts: list[Callable[[], Iterator[IntegrityProblem]]] = [
        lambda: _pages(store),
        lambda: _tables(store, cancelled),
        lambda: _references(store),
        lambda: _chains(store),
        lambda: _files(attachments, cancelled),
    ]
    problems: list[IntegrityProblem] = []
    for done, part in enumerate(parts):
        progress(done, len(parts), _WHAT)
        stop_if(cancelled)
        try:
            problems += part()
        except VaultDamaged as error:
            if not problems:  # otherwise the page has been named already
                problems.append(IntegrityProblem(error.facts["where"], "it cannot be read"))
    progress(len(parts), len(parts), _WHAT)
    return problems


def _pages(store: Store) -> Iterator[IntegrityProblem]:
    with store.read():  # maps the driver's errors
        for line in store.damaged_pages():
            where = line.rpartition(" for ")[2]
            yield IntegrityProblem(where, line)


def _tables(store: Store, cancelled: IsCancelled) -> Iterator[IntegrityProblem]:
    with store.separate() as connection:
        connection.set_progress_handler(lambda: int(cancelled()), _ASK_EVERY)
        try:
            lines = [str(line) for (line,) in connection.execute("PRAGMA integrity_check")]
        except driver.DatabaseError:
            if cancelled():
                raise Cancelled from None
            raise
    yield from (IntegrityProblem("database", line) for line in lines if line != "ok")


def _references(store: Store) -> Iterator[IntegrityProblem]:
    with store.separate() as connection:
        rows = connection.execute("PRAGMA foreign_key_check").fetchall()
    for table, row, parent, _ in rows:
        yield IntegrityProblem(f"{table} {row}", f"it refers to a row of {parent} that is not there")


def _chains(store: Store) -> Iterator[IntegrityProblem]:
    with store.separate() as connection:
        for row, feed, sequence, head in connection.execute("SELECT id, feed, sequence, head FROM feeds").fetchall():
            yield from _chain(connection, row, feed.hex(), (sequence, head))


def _chain(connection: "Connection", row: int, feed: str, head: tuple[int, bytes]) -> Iterator[IntegrityProblem]:
    last, last_hash = 0, NO_EVENT
    rows = connection.execute("SELECT sequence, previous, hash FROM events WHERE feed = ? ORDER BY sequence", (row,))
    for sequence, previous, own in rows:
        if sequence != last + 1:
            yield IntegrityProblem(f"{feed}/{sequence}", f"it follows number {last}")
        elif previous != last_hash:
            yield IntegrityProblem(f"{feed}/{sequence}", "it names another event as the one before it")
        last, last_hash = sequence, own
    if (last, last_hash) != head:
        yield IntegrityProblem(feed, "its last event is not the one that was noted")


def _files(attachments: Attachments, cancelled: IsCancelled) -> Iterator[IntegrityProblem]:
    for identifier, name, path, length in attachments.stored_files():
        stop_if(cancelled)
        where = name or identifier
        try:
            found = path.stat().st_size
        except OSError as error:
            yield IntegrityProblem(where, f"its file cannot be read: {error.strerror}", identifier)
            continue
        if found != length:
            yield IntegrityProblem(where, f"its file has {found} bytes instead of {length}", identifier)
