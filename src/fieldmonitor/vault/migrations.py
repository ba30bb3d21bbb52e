"""The schema, as named steps that are applied in order and never changed once released.

`FORMAT` counts the steps and stands in ``PRAGMA user_version``, so that an older program refuses a newer vault instead
of misreading it. The tables are described in docs/formats/vault.md.
"""

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from sqlite3 import Connection

    from sqlite_utils import Database
    from sqlite_utils.migrations import Migrations

FORMAT: Final = 1
"""The format this program writes, and the newest it knows."""

# Identifiers are 16 bytes, hashes 32. Times are milliseconds since 1970 UTC. Days are ISO dates, '' when unknown.
_FIRST: Final = """
CREATE TABLE meta (name TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE marks (name TEXT PRIMARY KEY, value BLOB NOT NULL);

CREATE TABLE feeds (
    id INTEGER PRIMARY KEY, feed BLOB NOT NULL UNIQUE,
    sequence INTEGER NOT NULL, head BLOB NOT NULL, millis INTEGER NOT NULL, counter INTEGER NOT NULL
);
CREATE TABLE events (
    id INTEGER PRIMARY KEY, feed INTEGER NOT NULL REFERENCES feeds, sequence INTEGER NOT NULL,
    hash BLOB NOT NULL, previous BLOB NOT NULL, kind INTEGER NOT NULL, millis INTEGER NOT NULL,
    counter INTEGER NOT NULL, audience BLOB NOT NULL, epoch INTEGER NOT NULL,
    body_hash BLOB NOT NULL, body_size INTEGER NOT NULL, added INTEGER NOT NULL,
    event_key BLOB, wrapped_key BLOB, header BLOB NOT NULL, ciphertext BLOB NOT NULL,
    UNIQUE (feed, sequence)
);
CREATE TABLE event_subjects (
    observation BLOB NOT NULL, event INTEGER NOT NULL REFERENCES events, PRIMARY KEY (observation, event)
) WITHOUT ROWID;
CREATE TABLE event_attachments (
    event INTEGER NOT NULL REFERENCES events, attachment BLOB NOT NULL, PRIMARY KEY (event, attachment)
) WITHOUT ROWID;

CREATE TABLE roster_events (sequence INTEGER PRIMARY KEY, body BLOB NOT NULL);
CREATE TABLE audience_keys (
    audience BLOB NOT NULL, epoch INTEGER NOT NULL, private BLOB NOT NULL, PRIMARY KEY (audience, epoch)
) WITHOUT ROWID;
CREATE TABLE forms (
    id INTEGER PRIMARY KEY, form_id TEXT NOT NULL, version TEXT NOT NULL, hash TEXT NOT NULL, title TEXT NOT NULL,
    languages TEXT NOT NULL, questions INTEGER NOT NULL, current INTEGER NOT NULL, added INTEGER NOT NULL,
    xml BLOB NOT NULL, UNIQUE (form_id, version)
);
CREATE TABLE form_media (
    form INTEGER NOT NULL REFERENCES forms ON DELETE CASCADE, name TEXT NOT NULL, body BLOB NOT NULL,
    PRIMARY KEY (form, name)
);

CREATE TABLE observations (
    id INTEGER PRIMARY KEY, observation BLOB NOT NULL, updated INTEGER NOT NULL, status INTEGER NOT NULL,
    day TEXT NOT NULL, form_id TEXT NOT NULL, place TEXT NOT NULL, reference TEXT NOT NULL,
    form_version TEXT NOT NULL, title TEXT NOT NULL, author BLOB NOT NULL, author_code TEXT NOT NULL,
    attachments INTEGER NOT NULL, practice INTEGER NOT NULL, number INTEGER NOT NULL
);
CREATE UNIQUE INDEX observations_observation ON observations (observation);
CREATE INDEX observations_updated ON observations (updated);
CREATE INDEX observations_day ON observations (day, updated);
CREATE INDEX observations_form ON observations (form_id, updated);
CREATE INDEX observations_status ON observations (status, updated);
CREATE INDEX observations_place ON observations (place, updated);
CREATE INDEX observations_reference ON observations (reference);

CREATE TABLE dictionaries (
    id INTEGER PRIMARY KEY, trained_on INTEGER NOT NULL, made INTEGER NOT NULL, body BLOB NOT NULL
);
CREATE TABLE documents (
    id INTEGER PRIMARY KEY, observation INTEGER NOT NULL REFERENCES observations ON DELETE CASCADE,
    revision BLOB NOT NULL UNIQUE, number INTEGER NOT NULL, author BLOB NOT NULL, updated INTEGER NOT NULL,
    feed INTEGER REFERENCES feeds, sequence INTEGER, dictionary INTEGER REFERENCES dictionaries, body BLOB NOT NULL
);
CREATE INDEX documents_observation ON documents (observation, number);
CREATE INDEX documents_plain ON documents (id) WHERE dictionary IS NULL;
CREATE TABLE drafts (
    id INTEGER PRIMARY KEY REFERENCES observations ON DELETE CASCADE, revises BLOB, language TEXT NOT NULL,
    created INTEGER NOT NULL, extra BLOB NOT NULL, dictionary INTEGER REFERENCES dictionaries, body BLOB NOT NULL
);
CREATE INDEX drafts_revises ON drafts (revises);

CREATE VIRTUAL TABLE search USING fts5 (
    words, content='', contentless_delete=1, detail=none, prefix='2 3', tokenize='unicode61 remove_diacritics 2'
);
CREATE TABLE search_pending (id INTEGER PRIMARY KEY REFERENCES observations ON DELETE CASCADE, words TEXT NOT NULL);

CREATE TABLE attachments (
    id INTEGER PRIMARY KEY, attachment BLOB NOT NULL UNIQUE, address BLOB NOT NULL UNIQUE, here INTEGER NOT NULL,
    name TEXT NOT NULL, media_type TEXT NOT NULL, size INTEGER NOT NULL, sha256 BLOB, key BLOB,
    stored INTEGER NOT NULL, added INTEGER NOT NULL
);
CREATE TABLE loose_files (address BLOB PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE attachment_uses (
    owner BLOB NOT NULL, ref TEXT NOT NULL, attachment INTEGER NOT NULL REFERENCES attachments,
    name TEXT NOT NULL, media_type TEXT NOT NULL, PRIMARY KEY (owner, ref, attachment)
) WITHOUT ROWID;
CREATE INDEX attachment_uses_attachment ON attachment_uses (attachment);
CREATE TABLE thumbnails (attachment INTEGER PRIMARY KEY REFERENCES attachments ON DELETE CASCADE, body BLOB NOT NULL);

PRAGMA user_version = 1;
"""


def found_format(connection: "Connection") -> int:
    """Return the format a database is in; 0 for an empty file."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def bring_up(db: "Database") -> None:
    """Apply every step that is missing, each in a transaction of its own together with the note that it was applied."""
    _steps().apply(db)


def _steps() -> "Migrations":
    from sqlite_utils.migrations import Migrations

    steps = Migrations("fieldmonitor")

    @steps(name="001_first")
    def first(db: "Database", /) -> None:
        db.executescript(_FIRST)

    return steps
