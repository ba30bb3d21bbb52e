"""Observations and their revisions: one narrow row per observation, which shows the newest revision, and all documents.

Drafts stand in the same table under the status draft, so that one list shows everything (`fieldmonitor.vault.drafts`).
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Final

from fieldmonitor.domain.errors import ObservationUnknown
from fieldmonitor.domain.ids import DeviceId, FeedId, ObservationId, RevisionId, reference
from fieldmonitor.domain.observation import Status
from fieldmonitor.vault import search
from fieldmonitor.vault.documents import Packer
from fieldmonitor.vault.store import Store
from fieldmonitor.vault.values import STATUS_AT, STATUS_RANK, day_text, from_millis, id_bytes, to_day, to_millis

if TYPE_CHECKING:
    from sqlite3 import Connection


@dataclass(frozen=True, slots=True)
class RevisionFacts:
    """What the store keeps of one finalised revision.

    ``number`` counts the revisions of the observation from 1; ``search`` holds the words to be found by; ``document``
    is the revision as canonical JSON, XML included; ``feed`` and ``sequence`` name the event that carries it.
    """

    observation: ObservationId
    revision: RevisionId
    number: int
    form_id: str
    form_version: str
    form_title: str
    status: Status
    day: date | None
    place: str
    author: DeviceId
    author_code: str
    updated: datetime
    practice: bool
    search: str
    document: bytes
    attachments: int = 0
    feed: FeedId | None = None
    sequence: int = 0


@dataclass(frozen=True, slots=True)
class ObservationFacts:
    """The row of an observation or draft as it stands."""

    id: str
    reference: str
    form_id: str
    form_version: str
    form_title: str
    status: Status
    day: date | None
    place: str
    author: DeviceId
    author_code: str
    attachments: int
    updated: datetime
    practice: bool
    number: int


@dataclass(frozen=True, slots=True)
class RevisionRow:
    """A kept revision without its document. ``event_hash`` is None if the event is not in this vault."""

    observation: ObservationId
    revision: RevisionId
    number: int
    author: DeviceId
    updated: datetime
    feed: FeedId | None
    sequence: int
    event_hash: bytes | None


FACTS: Final = (
    "observation, reference, form_id, form_version, title, status, day, place, author, author_code,"
    " attachments, updated, practice, number"
)
_INSERT: Final = (
    "INSERT INTO observations (observation, reference, form_id, form_version, title, status, day, place, author,"
    " author_code, attachments, updated, practice, number) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
_UPDATE: Final = (
    "UPDATE observations SET observation = ?, reference = ?, form_id = ?, form_version = ?, title = ?, status = ?,"
    " day = ?, place = ?, author = ?, author_code = ?, attachments = ?, updated = ?, practice = ?, number = ?"
    " WHERE id = ?"
)
_REVISIONS: Final = """
SELECT observations.observation, revision, documents.number, documents.author, documents.updated,
       feeds.feed, documents.sequence, events.hash
FROM documents JOIN observations ON observations.id = documents.observation
LEFT JOIN feeds ON feeds.id = documents.feed
LEFT JOIN events ON events.feed = documents.feed AND events.sequence = documents.sequence
"""


def put_row(connection: "Connection", row: int | None, facts: ObservationFacts) -> int:
    """Insert the narrow row, or replace the one numbered ``row``, and return its number."""
    values = (
        id_bytes(facts.id),
        facts.reference,
        facts.form_id,
        facts.form_version,
        facts.form_title,
        STATUS_RANK[facts.status],
        day_text(facts.day),
        facts.place,
        id_bytes(facts.author),
        facts.author_code,
        facts.attachments,
        to_millis(facts.updated),
        facts.practice,
        facts.number,
    )
    if row is not None:
        connection.execute(_UPDATE, (*values, row)).close()
        return row
    inserted = connection.execute(_INSERT, values).lastrowid
    assert inserted is not None  # noqa: S101 - an insert has one
    return inserted


class Observations:
    """The repository of finalised observations."""

    def __init__(self, store: Store, packer: Packer) -> None:
        self._store = store
        self._packer = packer

    def upsert_revision(self, facts: RevisionFacts) -> bool:
        """Keep a revision; the row shows it if none of a higher number is held. Returns False if it was here before.

        The reference is that of the observation's identifier.
        """
        with self._store.write() as connection:
            if connection.execute("SELECT 1 FROM documents WHERE revision = ?", (id_bytes(facts.revision),)).fetchone():
                return False
            held = connection.execute(
                "SELECT id, number FROM observations WHERE observation = ?", (id_bytes(facts.observation),)
            ).fetchone()
            row, shown = held or (None, 0)
            if row is None or facts.number >= shown:
                row = self._show(connection, row, facts)
            self._put_document(connection, row, facts)
        return True

    @staticmethod
    def _show(connection: "Connection", held: int | None, facts: RevisionFacts) -> int:
        shown = reference(facts.observation)
        row = put_row(
            connection,
            held,
            ObservationFacts(
                facts.observation,
                shown,
                facts.form_id,
                facts.form_version,
                facts.form_title,
                facts.status,
                facts.day,
                facts.place,
                facts.author,
                facts.author_code,
                facts.attachments,
                facts.updated,
                facts.practice,
                facts.number,
            ),
        )
        words = search.indexed(shown, facts.form_title, facts.place, facts.search)
        search.put(connection, row, words, new=held is None)
        return row

    def _put_document(self, connection: "Connection", row: int, facts: RevisionFacts) -> None:
        feed = None
        if facts.feed is not None:
            found = connection.execute("SELECT id FROM feeds WHERE feed = ?", (id_bytes(facts.feed),)).fetchone()
            feed = found[0] if found else None
        packed = self._packer.pack(connection, facts.document)
        connection.execute(
            "INSERT INTO documents (observation, revision, number, author, updated, feed, sequence, dictionary, body)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                row,
                id_bytes(facts.revision),
                facts.number,
                id_bytes(facts.author),
                to_millis(facts.updated),
                feed,
                facts.sequence,
                *packed,
            ),
        )

    def set_status(self, identifiers: Iterable[ObservationId], status: Status) -> int:
        """Give observations a new status and return how many had another; unknown ones are passed over."""
        changed = 0
        rank = STATUS_RANK[status]
        with self._store.write() as connection:
            for identifier in identifiers:
                changed += connection.execute(
                    "UPDATE observations SET status = ? WHERE observation = ? AND status <> ?",
                    (rank, id_bytes(identifier), rank),
                ).rowcount
        return changed

    def delete(self, identifier: ObservationId) -> None:
        """Remove an observation, its documents and its words; the events in the feeds stay. Unknown ones are no error.

        The words leave the index file at the next `Vault.maintain` with ``thorough=True``.
        """
        with self._store.write() as connection:
            found = connection.execute(
                "SELECT id FROM observations WHERE observation = ?", (id_bytes(identifier),)
            ).fetchone()
            if found:
                search.remove(connection, found[0])
                connection.execute("DELETE FROM observations WHERE id = ?", found)

    # --- reading ----------------------------------------------------------------------------------------------------

    def facts(self, identifier: str) -> ObservationFacts:
        """Return the row of an observation or draft. Raises `ObservationUnknown`."""
        with self._store.read() as connection:
            # Column names are ours.
            found = connection.execute(
                f"SELECT {FACTS} FROM observations WHERE observation = ?",  # noqa: S608 - our own column names
                (id_bytes(identifier),),
            ).fetchone()
        if found is None:
            raise ObservationUnknown(observation=reference(identifier))
        return to_facts(found)

    def known(self, identifier: str) -> bool:
        """Tell whether an observation or draft is here."""
        with self._store.read() as connection:
            found = connection.execute("SELECT 1 FROM observations WHERE observation = ?", (id_bytes(identifier),))
            return found.fetchone() is not None

    def revisions(self, identifier: ObservationId) -> list[RevisionRow]:
        """Return the kept revisions of an observation, oldest first; empty if there is none."""
        with self._store.read() as connection:
            rows = connection.execute(
                _REVISIONS + "WHERE observations.observation = ? ORDER BY documents.number, documents.id",
                (id_bytes(identifier),),
            ).fetchall()
        return [_to_revision(row) for row in rows]

    def newest(self, identifier: ObservationId) -> tuple[RevisionRow, bytes]:
        """Return the newest revision and its document. Raises `ObservationUnknown`."""
        with self._store.read() as connection:
            row = connection.execute(
                _REVISIONS + "WHERE observations.observation = ? ORDER BY documents.number DESC, documents.id DESC",
                (id_bytes(identifier),),
            ).fetchone()
            if row is None:
                raise ObservationUnknown(observation=reference(identifier))
            revision = _to_revision(row)
            return revision, self._document(connection, revision.revision)

    def carried(self, revision: RevisionId) -> RevisionRow | None:
        """Return a revision whatever observation it is of, with the event that carries it; None if it is not here."""
        with self._store.read() as connection:
            row = connection.execute(_REVISIONS + "WHERE revision = ?", (id_bytes(revision),)).fetchone()
        return _to_revision(row) if row is not None else None

    def document(self, revision: RevisionId) -> bytes:
        """Return a revision's document as it was given. Raises `ObservationUnknown`."""
        with self._store.read() as connection:
            return self._document(connection, revision)

    def _document(self, connection: "Connection", revision: RevisionId) -> bytes:
        found = connection.execute(
            "SELECT dictionary, body FROM documents WHERE revision = ?", (id_bytes(revision),)
        ).fetchone()
        if found is None:
            raise ObservationUnknown(observation=reference(revision))
        return self._packer.unpack(connection, *found)


def to_facts(row: tuple[object, ...]) -> ObservationFacts:
    """Return the facts from a row of the columns `FACTS`."""
    identifier, shown, form_id, version, title, status, day, place, author, code, files, updated, practice, number = row
    return ObservationFacts(
        id=_hex(identifier),
        reference=str(shown),
        form_id=str(form_id),
        form_version=str(version),
        form_title=str(title),
        status=STATUS_AT[_int(status)],
        day=to_day(str(day)),
        place=str(place),
        author=DeviceId(_hex(author)),
        author_code=str(code),
        attachments=_int(files),
        updated=from_millis(_int(updated)),
        practice=bool(practice),
        number=_int(number),
    )


def _to_revision(row: tuple[object, ...]) -> RevisionRow:
    observation, revision, number, author, updated, feed, sequence, event_hash = row
    return RevisionRow(
        ObservationId(_hex(observation)),
        RevisionId(_hex(revision)),
        _int(number),
        DeviceId(_hex(author)),
        from_millis(_int(updated)),
        FeedId(_hex(feed)) if feed is not None else None,
        _int(sequence),
        event_hash if isinstance(event_hash, bytes) else None,
    )


def _hex(value: object) -> str:
    assert isinstance(value, bytes)  # noqa: S101 - the column's type
    return value.hex()


def _int(value: object) -> int:
    assert isinstance(value, int)  # noqa: S101 - the column's type
    return value
