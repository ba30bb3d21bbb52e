"""What the columns and types of an XLSForm are called: today's names, and the older ones that still stand in forms."""

import difflib
import re
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Final

from fieldmonitor.forms.tables import Sheet

_COLUMN_NAMES: Final = {
    "caption": "label", "command": "type", "tag": "name", "value": "name", "list_name": "list_name",
    "constraining_message": "constraint_message", "requiredmsg": "required_message", "relevance": "relevant",
    "calculate": "calculation", "readonly": "read_only", "count": "repeat_count", "jr:count": "repeat_count",
    "bind::relevant": "relevant", "bind:relevant": "relevant", "bind::constraint": "constraint",
    "bind:constraint": "constraint", "bind::calculate": "calculation", "bind:calculate": "calculation",
    "bind::required": "required", "bind:required": "required", "bind::jr:constraintmsg": "constraint_message",
    "set_form_id": "form_id", "id_string": "form_id", "set_form_title": "form_title", "title": "form_title",
    "control::appearance": "appearance", "body::appearance": "appearance", "control::jr:count": "repeat_count",
}  # fmt: skip
_OLD_SELECTS: Final = (
    (re.compile(r"select[ _]one_or_other (\S+)", re.I), r"select_one \1 or_other"),
    (re.compile(r"select[ _]multiple_or_other (\S+)", re.I), r"select_multiple \1 or_other"),
    (re.compile(r"select[ _](?:multiple|many)(?: from| using)? (\S+)", re.I), r"select_multiple \1"),
    (re.compile(r"select[ _]?(?:one|1)(?: from| using)? (\S+)", re.I), r"select_one \1"),
    (re.compile(r"select one external (\S+)", re.I), r"select_one_external \1"),
    (re.compile(r"select[ _]multiple[ _]from[ _]file (\S+)", re.I), r"select_multiple_from_file \1"),
    (re.compile(r"select[ _]one[ _]from[ _]file (\S+)", re.I), r"select_one_from_file \1"),
    (re.compile(r"rank (\S+)", re.I), r"rank \1"),
)
_OLD_TYPES: Final = {
    "phone_number": "phonenumber", "longtext": "text", "number": "integer", "boolean": "acknowledge",
    "set_form_title": "set_form_title", "set_form_id": "set_form_id",
}  # fmt: skip
_KOBO: Final = (
    *(f"{edge}{gap}{what}" for edge in ("begin", "end") for gap in "_ " for what in ("score", "rank", "kobomatrix")),
    "score__row",
    "rank__level",
)
_USUAL: Final = (
    "text", "integer", "decimal", "date", "time", "datetime", "note", "calculate", "geopoint", "geotrace", "geoshape",
    "image", "audio", "video", "file", "barcode", "acknowledge", "range", "hidden", "start", "end", "today", "deviceid",
    "username", "phonenumber", "email", "audit", "select_one", "select_multiple", "select_one_from_file",
    "select_multiple_from_file", "rank", "begin_group", "end_group", "begin_repeat", "end_repeat", "csv-external",
    "xml-external", "start-geopoint", "background-audio", "background-geopoint",
)  # fmt: skip
"""the types that a suggestion may name"""
REFERENCE: Final = re.compile(r"\$\{([^}]*)\}")
_LOOKED_AT: Final = 3_000
NAME: Final = re.compile(r"[^\W\d][\w.\-]*")
"""a name as XML has it, near enough to suggest by"""


def base(title: str) -> str:
    """Return a column's present name, without its language: ``Relevance`` → ``relevant``, ``label::en`` → ``label``."""
    snake = "_".join(title.split()).lower()
    if snake in _COLUMN_NAMES:
        return _COLUMN_NAMES[snake]
    first = re.split(r"::?", snake, maxsplit=1)[0].strip("_")
    return _COLUMN_NAMES.get(first, first)


def title_of(sheet: Sheet, name: str) -> str:
    """Return the title of a sheet's column as written, or ``name`` if there is none."""
    return next((title for title in sheet.columns if base(title) == name), name)


def cell(row: Mapping[str, str], name: str) -> str:
    """Return a cell by its column's present name."""
    return next((text for title, text in row.items() if base(title) == name), "")


@cache
def known_type(kind: str) -> bool:
    """Return whether pyxform, or KoboToolbox before it, knows a type."""
    from pyxform import aliases
    from pyxform.question_type_dictionary import QUESTION_TYPE_DICT
    from pyxform.xls2json import RE_BEGIN_CONTROL, RE_END_CONTROL, RE_OSM, RE_SELECT

    kind = " ".join(kind.split())
    return (
        kind in QUESTION_TYPE_DICT
        or kind in aliases._type_alias_map
        or kind in aliases.settings_header
        or kind.lower() in _KOBO
        or any(pattern.search(kind) for pattern in (RE_BEGIN_CONTROL, RE_END_CONTROL, RE_OSM))
        or RE_SELECT.search(kind) is not None
    )


@cache
def today_type(kind: str) -> str:
    """Return today's name of an older or misspelt type whose meaning is certain, or an empty text."""
    kind = " ".join(kind.split())
    for pattern, now in _OLD_SELECTS:
        found = pattern.fullmatch(re.sub(r" or[ _]other$| or specify other$", "", kind, flags=re.I))
        if found:
            other = " or_other" if re.search(r" or[ _]other$| or specify other$", kind, re.I) else ""
            return found.expand(now) + (other if "or_other" not in now else "")
    wanted = re.sub(r"[ _]+", "_", kind).lower()
    for known in (*_USUAL, *_KOBO):
        if re.sub(r"[ _]+", "_", known).lower() == wanted:
            return known
    return _OLD_TYPES.get(wanted, "")


def near_type(kind: str) -> str:
    """Return the type that may have been meant, or an empty text."""
    first = " ".join(kind.split()).lower()
    for known in ("select_one", "select_multiple"):
        head, _, rest = first.partition(" ")
        if rest and difflib.SequenceMatcher(None, head, known).ratio() > 0.8:
            return f"{known} {rest}"
    return near(first.replace(" ", "_"), _USUAL)


def near(word: str, known: Iterable[str]) -> str:
    """Return the known word that looks most like ``word``, or an empty text; of very many the first are looked at."""
    words = list(dict.fromkeys(known))[:_LOOKED_AT]
    lowered = {one.lower(): one for one in reversed(words)}
    if word.strip().lower() in lowered:
        return lowered[word.strip().lower()]
    found = difflib.get_close_matches(word.strip().lower(), list(lowered), n=1, cutoff=0.6)
    return lowered[found[0]] if found else ""
