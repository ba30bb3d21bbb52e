"""Standards that reports cite, and the controlled lists whose terms lead to them. Reading only; nothing is decided.

The data are dictionaries as committed under ``resources/standards`` and ``resources/vocabulary``; labels stand in every
interface language, English always. Whether a standard binds a State on a date is not in the data: nothing says so.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

GOOD_PRACTICE: Final = "vt_good_practice"
"""The one term of the issue list that is no violation."""


class Force(StrEnum):
    """What kind of obligation a standard is; values as in the catalogue."""

    POLITICAL = "political"
    TREATY = "treaty"
    SOFT = "soft"
    EU_LAW = "eu-law"


class Verification(StrEnum):
    """Whether a provision was compared with a public text; values as in the catalogue."""

    CHECKED = "checked"
    PARTLY = "partly"
    RECALLED = "recalled"


@dataclass(frozen=True, slots=True)
class Standard:
    """One entry of the catalogue. The mappings go from language to text; ``verification`` tells how it was checked."""

    id: str
    instrument: Mapping[str, str]
    year: int
    body: str
    force: Force
    provision: Mapping[str, str]
    title: Mapping[str, str]
    paraphrase: Mapping[str, str]
    themes: tuple[str, ...]
    note: Mapping[str, str]
    verification: Verification


@dataclass(frozen=True, slots=True)
class Term:
    """One term of a controlled list, with the standards and commitments it leads to."""

    id: str
    label: Mapping[str, str]
    definition: Mapping[str, str]
    standards: tuple[str, ...] = ()
    commitments: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Commitment:
    """One of the documents that the work is measured against. ``parliamentary``: not a commitment of governments."""

    id: str
    name: Mapping[str, str]
    short_name: Mapping[str, str]
    subject: Mapping[str, str]
    parliamentary: bool


@dataclass(frozen=True, slots=True)
class Library:
    """Standards by id, terms by list and id, commitments in order of year.

    An unknown id is its own label: a record is never lost for a label.
    """

    standards: Mapping[str, Standard]
    lists: Mapping[str, Mapping[str, Term]]
    commitments: tuple[Commitment, ...]

    def label(self, list_name: str, term: str, language: str, fallback: str = "") -> str:
        """Return the term's label, ``fallback`` or the id itself where the list does not know it."""
        known = self.lists.get(list_name, {}).get(term)
        return in_language(known.label, language) if known else fallback or term

    def issue(self, term: str) -> Term:
        """Return a term of the issue list; an unknown one leads to no standard."""
        return self.lists.get("violation_type", {}).get(term) or Term(term, {"en": term}, {})

    def cited(self, issues: Iterable[str]) -> list[Standard]:
        """Return the standards that the issues lead to, each once, in the order of the catalogue."""
        wanted = {standard for issue in issues for standard in self.issue(issue).standards}
        return [standard for key, standard in self.standards.items() if key in wanted]


def in_language(texts: Mapping[str, str], language: str) -> str:
    """Return the text in this language, else in English, else an empty string."""
    return texts.get(language) or texts.get("en", "")


def read_standards(entries: Iterable[Mapping[str, Any]]) -> dict[str, Standard]:
    """Read catalogue entries. Texts may be a string (English) or a mapping language → text.

    Raises KeyError, TypeError or ValueError on anything that is not an entry.
    """
    return {
        entry["id"]: Standard(
            entry["id"],
            _texts(entry["instrument"]),
            int(entry["year"]),
            str(entry["body"]),
            Force(entry["force"]),
            _texts(entry["provision"]),
            _texts(entry["short_title"]),
            _texts(entry["paraphrase"]),
            tuple(entry.get("themes", ())),
            _texts(entry.get("applies_note", "")),
            Verification(entry["verification"]),
        )
        for entry in entries
    }


def read_terms(items: Iterable[Mapping[str, Any]]) -> dict[str, Term]:
    """Read the terms of one list. Raises KeyError or TypeError on anything that is not a term."""
    return {
        item["id"]: Term(
            item["id"],
            _texts(item["label"]),
            _texts(item.get("definition", "")),
            _ids(item.get("standards", ())),
            _ids(item.get("osce_commitments", ())),
        )
        for item in items
    }


def read_commitments(entries: Iterable[Mapping[str, Any]]) -> tuple[Commitment, ...]:
    """Read the commitments, ordered by year. Raises KeyError or TypeError on anything that is not one."""
    return tuple(
        Commitment(
            entry["id"],
            _texts(entry["name"]),
            _texts(entry["short_name"]),
            _texts(entry["subject"]),
            bool(entry["parliamentary"]),
        )
        for entry in sorted(entries, key=lambda entry: int(entry["year"]))
    )


def _texts(value: str | Mapping[str, str]) -> dict[str, str]:
    if isinstance(value, str):
        return {"en": value} if value else {}
    return {str(language): str(text) for language, text in value.items() if text}


def _ids(value: str | Sequence[str]) -> tuple[str, ...]:
    return tuple(value.split() if isinstance(value, str) else value)
