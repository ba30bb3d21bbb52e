"""The list of observations and drafts: filtered, sorted and paged in SQL.

A page starts behind the last row of the one before it (keyset), so the thousandth page costs what the first does. Rows
that are equal in the sorted column follow each other by the time of their last change, then by row number, and every
such order has an index (docs/formats/vault.md).
"""

import json
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

from fieldmonitor.domain.listing import ListQuery, ListRow, Page, Sort
from fieldmonitor.vault import search
from fieldmonitor.vault.store import Store
from fieldmonitor.vault.values import STATUS_AT, STATUS_RANK, day_text, from_millis, to_day

if TYPE_CHECKING:
    from sqlite3 import Connection

ORDER: Final[dict[Sort, tuple[str, ...]]] = {
    Sort.UPDATED: ("updated", "id"),
    Sort.DAY: ("day", "updated", "id"),
    Sort.FORM: ("form_id", "updated", "id"),
    Sort.STATUS: ("status", "updated", "id"),
    Sort.PLACE: ("place", "updated", "id"),
    Sort.REFERENCE: ("reference", "id"),
}
"""The columns each sort compares, first to last."""

_SHOWN: Final = "observation, reference, form_id, title, status, day, place, author_code, attachments, updated"

# Walks the index from one distinct place to the next instead of over all rows.
_PLACES: Final = """
WITH RECURSIVE places (place) AS (
    SELECT min(place) FROM observations
    UNION ALL
    SELECT (SELECT min(place) FROM observations WHERE place > places.place) FROM places WHERE places.place IS NOT NULL
)
SELECT place FROM places WHERE place <> ''
"""


class Listing:
    """Reads the list."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def page(self, query: ListQuery, cursor: str | None = None, limit: int = 50) -> Page:
        """Return at most ``limit`` rows behind ``cursor`` (from `Page.next` of the same query; None for the first)."""
        self._index_drafts(query)
        with self._store.read() as connection:
            sql, values = select(connection, query, cursor)
            rows = connection.execute(sql, [*values, limit + 1]).fetchall()
        keys = len(ORDER[query.sort])
        following = json.dumps(rows[limit - 1][-keys:]) if len(rows) > limit else None
        return Page(tuple(_to_row(row) for row in rows[:limit]), following)

    def count(self, query: ListQuery) -> int:
        """Return how many rows the query has."""
        self._index_drafts(query)
        with self._store.read() as connection:
            conditions, values = _conditions(query, walk=False)
            sql = "SELECT count(*) FROM observations" + _where(conditions)  # noqa: S608 - conditions of our own
            return int(connection.execute(sql, values).fetchone()[0])

    def places(self, prefix: str = "") -> list[str]:
        """Return the distinct places that begin with ``prefix``, upper or lower case, in alphabetical order."""
        with self._store.read() as connection:
            places = [place for (place,) in connection.execute(_PLACES)]
        wanted = prefix.casefold()
        return sorted((place for place in places if place.casefold().startswith(wanted)), key=str.casefold)

    def _index_drafts(self, query: ListQuery) -> None:
        if query.text:
            search.catch_up(self._store)


def select(connection: "Connection", query: ListQuery, cursor: str | None) -> tuple[str, list[Any]]:
    """Return the statement for a page, which takes the limit as its last value, and the values before it."""
    words = search.terms(query.text)
    walk = bool(words) and search.common(connection, search.match(words))
    conditions, values = _conditions(query, walk=walk)
    columns = ORDER[query.sort]
    if cursor is not None:
        conditions.append(
            f"({', '.join(columns)}) {'<' if query.descending else '>'} ({', '.join('?' * len(columns))})"
        )
        values += json.loads(cursor)
    direction = " DESC" if query.descending else ""
    order = ", ".join(column + direction for column in columns)
    # Only column names of our own are put together here; every value is bound.
    sql = f"SELECT {_SHOWN}, {', '.join(columns)} FROM observations{_where(conditions)} ORDER BY {order} LIMIT ?"  # noqa: S608 - ours
    return sql, values


def _conditions(query: ListQuery, *, walk: bool) -> tuple[list[str], list[Any]]:
    conditions: list[str] = []
    values: list[Any] = []

    def add(condition: str, *bound: Any) -> None:
        conditions.append(condition)
        values.extend(bound)

    if query.form_id:
        add("form_id = ?", query.form_id)
    if query.status is not None:
        add("status = ?", STATUS_RANK[query.status])
    if query.place:
        add("place = ?", query.place)
    if query.day_from:
        add("day >= ?", day_text(query.day_from))
    if query.day_to:
        # Without this an unknown day, the empty text, would come before every bound.
        add("day <= ? AND day > ''", day_text(query.day_to))
    _add_search(query.text, add, walk=walk)
    return conditions, values


def _add_search(text: str, add: Callable[..., None], *, walk: bool) -> None:
    words = search.terms(text)
    if not words:
        return
    matching = "SELECT rowid FROM search WHERE search MATCH ?"
    bound = [search.match(words)]
    part = search.reference_part(text)
    if part:
        # References are short: reading that whole index takes milliseconds where the table would take ten times more.
        matching += (
            " UNION ALL SELECT id FROM observations INDEXED BY observations_reference"
            " WHERE replace(reference, '-', '') LIKE ?"
        )
        bound.append(f"%{part}%")
    # The unary plus keeps the planner from driving by matches that are too many to sort.
    add(f"{'+' if walk else ''}id IN ({matching})", *bound)


def _where(conditions: list[str]) -> str:
    return " WHERE " + " AND ".join(conditions) if conditions else ""


def _to_row(row: tuple[Any, ...]) -> ListRow:
    identifier, reference, form_id, title, status, day, place, author_code, attachments, updated = row[:10]
    return ListRow(
        identifier.hex(),
        reference,
        form_id,
        title,
        STATUS_AT[status],
        to_day(day),
        place,
        author_code,
        attachments,
        from_millis(updated),
    )
