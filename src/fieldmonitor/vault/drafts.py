"""Drafts: what a person is typing, saved at every key. A draft is no event; it leaves the vault when it is finalised.

A draft has its row in ``observations`` under the status draft, its bytes in ``drafts``, and its words are indexed when
somebody searches or the program is idle (`fieldmonitor.vault.search`).
"""

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from fieldmonitor.domain.errors import ObservationUnknown
from fieldmonitor.domain.ids import DeviceId, DraftId, ObservationId, reference
from fieldmonitor.domain.observation import Status
from fieldmonitor.vault import search
from fieldmonitor.vault.documents import Packer
from fieldmonitor.vault.observations import FACTS, ObservationFacts, put_row, to_facts
from fieldmonitor.vault.store import Store
from fieldmonitor.vault.values import from_millis, id_bytes, to_millis

_COLUMNS = ", ".join(f"observations.{name.strip()}" for name in FACTS.split(","))
_FOUND = (
    f"SELECT {_COLUMNS}, drafts.language, drafts.created, drafts.revises, drafts.extra, drafts.dictionary, drafts.body"  # noqa: S608 - column names of our own
    " FROM drafts JOIN observations ON observations.id = drafts.id"
)


@dataclass(frozen=True, slots=True)
class DraftFacts:
    """A draft as it is saved.

    ``body``: the form session's own bytes; ``revises``: the observation that finalising will revise, if any;
    ``extra``: bytes of the caller's own, kept beside the body; ``search``: words to be found by;
    ``reference``: shown in the list, that of the draft's (or the revised observation's) identifier if left empty.
    `Drafts.get` returns everything but ``search``, which is kept as an index only.
    """

    id: DraftId
    form_id: str
    form_version: str
    form_title: str
    language: str
    body: bytes
    author: DeviceId
    author_code: str
    created: datetime
    saved: datetime
    practice: bool
    day: date | None = None
    place: str = ""
    search: str = ""
    revises: ObservationId | None = None
    extra: bytes = b""
    reference: str = field(default="")
    attachments: int = 0


class Drafts:
    """The repository of drafts."""

    def __init__(self, store: Store, packer: Packer) -> None:
        self._store = store
        self._packer = packer

    def put(self, draft: DraftFacts) -> None:
        """Save a draft, durably when the call returns (or when the surrounding transaction ends)."""
        shown = draft.reference or reference(draft.revises or draft.id)
        with self._store.write() as connection:
            held = connection.execute(
                "SELECT id FROM observations WHERE observation = ?", (id_bytes(draft.id),)
            ).fetchone()
            row = put_row(
                connection,
                held[0] if held else None,
                ObservationFacts(
                    id=draft.id,
                    reference=shown,
                    form_id=draft.form_id,
                    form_version=draft.form_version,
                    form_title=draft.form_title,
                    status=Status.DRAFT,
                    day=draft.day,
                    place=draft.place,
                    author=draft.author,
                    author_code=draft.author_code,
                    attachments=draft.attachments,
                    updated=draft.saved,
                    practice=draft.practice,
                    number=0,
                ),
            )
            connection.execute(
                "INSERT OR REPLACE INTO drafts (id, language, created, revises, extra, dictionary, body)"
                " VALUES (?, ?, ?, ?, ?, ?, ?)",
                (
                    row,
                    draft.language,
                    to_millis(draft.created),
                    id_bytes(draft.revises) if draft.revises else None,
                    draft.extra,
                    *self._packer.pack(connection, draft.body),
                ),
            )
            words = search.indexed(shown, draft.form_title, draft.place, draft.search)
            search.put_later(connection, row, words)

    def get(self, identifier: DraftId) -> DraftFacts:
        """Return a draft. Raises `ObservationUnknown`."""
        with self._store.read() as connection:
            row = connection.execute(_FOUND + " WHERE observations.observation = ?", (id_bytes(identifier),)).fetchone()
            if row is None:
                raise ObservationUnknown(observation=reference(identifier))
            return self._to_draft(row, self._packer.unpack(connection, *row[-2:]))

    def list(self) -> list[DraftFacts]:
        """Return all drafts, the one saved last first."""
        with self._store.read() as connection:
            rows = connection.execute(_FOUND + " ORDER BY observations.updated DESC, observations.id DESC").fetchall()
            return [self._to_draft(row, self._packer.unpack(connection, *row[-2:])) for row in rows]

    def revising(self, observation: ObservationId) -> DraftId | None:
        """Return the draft that revises an observation, the newest if there are several."""
        with self._store.read() as connection:
            found = connection.execute(
                "SELECT observations.observation FROM drafts JOIN observations ON observations.id = drafts.id"
                " WHERE drafts.revises = ? ORDER BY observations.updated DESC LIMIT 1",
                (id_bytes(observation),),
            ).fetchone()
        return DraftId(found[0].hex()) if found else None

    def delete(self, identifier: DraftId) -> None:
        """Remove a draft; its attachments are released by `Attachments.release`. An unknown one is no error."""
        with self._store.write() as connection:
            found = connection.execute(
                "SELECT drafts.id FROM drafts JOIN observations ON observations.id = drafts.id"
                " WHERE observations.observation = ?",
                (id_bytes(identifier),),
            ).fetchone()
            if found:
                search.remove(connection, found[0])
                connection.execute("DELETE FROM observations WHERE id = ?", found)

    @staticmethod
    def _to_draft(row: tuple[Any, ...], body: bytes) -> DraftFacts:
        facts = to_facts(row[:-6])
        language, created, revises, extra = row[-6:-2]
        return DraftFacts(
            id=DraftId(facts.id),
            form_id=facts.form_id,
            form_version=facts.form_version,
            form_title=facts.form_title,
            language=language,
            body=body,
            author=facts.author,
            author_code=facts.author_code,
            created=from_millis(created),
            saved=facts.updated,
            practice=facts.practice,
            day=facts.day,
            place=facts.place,
            revises=ObservationId(revises.hex()) if revises is not None else None,
            extra=extra,
            reference=facts.reference,
            attachments=facts.attachments,
        )
