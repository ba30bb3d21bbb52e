"""Words of records, found as a person types: an FTS5 table with prefix indexes, without the texts themselves.

Cyrillic ``ё`` and ``е`` count as one letter, accents do not count, the order of words does not matter. A record's
reference is found whole, by its halves, without the hyphen, or by any three signs of it.
"""

import re
import unicodedata
from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

from fieldmonitor.vault.store import Store

if TYPE_CHECKING:
    from sqlite3 import Connection

# Index and query are cut into words by this one pattern and joined by spaces, so the tokenizer has nothing to decide.
# The letters named are separators to it: a word that it cut in two would be a phrase, which this index cannot answer.
_TERM: Final = re.compile(r"[^\W_\u19b0-\u19c0\u19c8\u19c9\u1cf2\u1cf3]+")
_MARKS: Final = re.compile(r"[\u0300-\u036f\u064b-\u065f\u0670]")
_ONE_LETTER: Final = str.maketrans("ёЁ", "еЕ")
_AS_DIGITS: Final = str.maketrans("OIL", "011")  # Crockford base 32 reads these letters as digits
_REFERENCE_PART: Final = re.compile(r"(?=.*\d)[0-9A-Z]{3,8}")
_MANY: Final = 2000


def indexed(reference: str, *texts: str) -> str:
    """Return what is indexed of a record: its words, and its reference in the spellings people use."""
    return " ".join(terms(" ".join((reference, reference.replace("-", ""), *texts))))


def terms(text: str) -> list[str]:
    """Return the words of ``text``, in which spellings that count as one have become one."""
    return _TERM.findall(_MARKS.sub("", unicodedata.normalize("NFC", text)).translate(_ONE_LETTER))


def match(words: Iterable[str]) -> str:
    """Return an FTS5 query for records that hold a word beginning with each of ``words``; nothing in it is syntax."""
    return " AND ".join(f'"{word}"*' for word in words)


def reference_part(text: str) -> str:
    """Return ``text`` as a part of a reference without its hyphen, or an empty string if it cannot be one."""
    bare = text.strip().upper().replace("-", "").translate(_AS_DIGITS)
    return bare if _REFERENCE_PART.fullmatch(bare) else ""


def common(connection: "Connection", query: str) -> bool:
    """Tell whether so many records match that walking the sorted list finds a page sooner than sorting the matches."""
    found = connection.execute(
        "SELECT count(*) FROM (SELECT 1 FROM search WHERE search MATCH ? LIMIT ?)", (query, _MANY)
    ).fetchone()[0]
    return bool(found == _MANY)


def put(connection: "Connection", row: int, words: str, *, new: bool = False) -> None:
    """Index a ``new`` row, or replace what is indexed for it."""
    if new:
        connection.execute("INSERT INTO search (rowid, words) VALUES (?, ?)", (row, words)).close()
        return
    connection.execute("DELETE FROM search_pending WHERE id = ?", (row,)).close()
    connection.execute("INSERT OR REPLACE INTO search (rowid, words) VALUES (?, ?)", (row, words)).close()


def put_later(connection: "Connection", row: int, words: str) -> None:
    """Note what is to be indexed for a row, cheaply: a draft is saved at every key, and searched seldom."""
    connection.execute("INSERT OR REPLACE INTO search_pending (id, words) VALUES (?, ?)", (row, words))


def remove(connection: "Connection", row: int) -> None:
    """Take a row out of the index."""
    connection.execute("DELETE FROM search_pending WHERE id = ?", (row,))
    connection.execute("DELETE FROM search WHERE rowid = ?", (row,))


def catch_up(store: Store) -> None:
    """Index what was put off."""
    with store.read() as connection:
        if connection.execute("SELECT 1 FROM search_pending LIMIT 1").fetchone() is None:
            return
    with store.write() as connection:
        for row, words in connection.execute("SELECT id, words FROM search_pending").fetchall():
            put(connection, row, words)


def forget_removed(store: Store) -> None:
    """Rewrite the index so that words of removed rows are gone from the file as well; seconds in a large vault."""
    with store.write() as connection:
        connection.execute("INSERT INTO search (search) VALUES ('optimize')")
