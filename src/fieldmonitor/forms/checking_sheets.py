"""A spreadsheet's rows by the question or choice they are for, so that a finding can name sheet, row and column."""

import re
import warnings
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

_ALIASES: Final = {
    "caption": "label", "command": "type", "tag": "name", "value": "name", "list name": "list_name",
    "constraining_message": "constraint_message", "constraint message": "constraint_message",
    "requiredmsg": "required_message", "required message": "required_message", "relevance": "relevant",
    "calculate": "calculation", "readonly": "read_only", "read only": "read_only", "count": "repeat_count",
    "jr:count": "repeat_count", "choice filter": "choice_filter", "big-image": "media::big-image",
    "image": "media::image", "audio": "media::audio", "video": "media::video", "set form id": "form_id",
}  # fmt: skip
TRANSLATED: Final = ("label", "hint", "guidance_hint", "constraint_message", "required_message")
MEDIA: Final = ("media::image", "media::big-image", "media::audio", "media::video")
_OPENS: Final = re.compile(r"begin[ _](\w+)")
_CLOSES: Final = re.compile(r"end[ _]\w+")


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its title as written, its XLSForm name, and its language (empty without one)."""

    title: str
    base: str
    language: str


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a sheet: ``number`` as the spreadsheet shows it, cells by the column's title."""

    sheet: str
    number: int
    cells: Mapping[str, str]
    base: Mapping[str, str]

    def __getitem__(self, name: str) -> str:
        return self.base.get(name, "")


@dataclass(slots=True)
class Book:
    """The sheets of an XLSForm."""

    survey: list[Row] = field(default_factory=list)
    choices: list[Row] = field(default_factory=list)
    settings: Row | None = None
    columns: dict[str, tuple[Column, ...]] = field(default_factory=dict)
    by_path: dict[str, Row] = field(default_factory=dict)
    """survey rows by path below the record's root: ``persons/p_age``"""

    def title(self, sheet: str, base: str, language: str = "") -> str:
        """Return the title of a column as the author wrote it, or ``base`` if there is none."""
        found = [column for column in self.columns.get(sheet, ()) if column.base == base]
        wanted = [column for column in found if column.language == language] or found
        return wanted[0].title if wanted else base

    def lists(self) -> dict[str, list[Row]]:
        """Return the choices by list."""
        found: dict[str, list[Row]] = {}
        for row in self.choices:
            if row["list_name"]:
                found.setdefault(row["list_name"], []).append(row)
        return found

    def rows(self) -> Iterator[Row]:
        """Yield the rows of survey and choices."""
        yield from self.survey
        yield from self.choices


def read_book(data: bytes, kind: str) -> Book | None:
    """Return the sheets of a spreadsheet, ``kind`` being its ending, or None where it cannot be read."""
    from pyxform.xls2json_backends import get_xlsform

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # as in the conversion
            source: Any = data.decode("utf-8-sig") if kind in (".md", ".csv") else data
            sheets = get_xlsform(source, kind)
    except Exception:  # what the reader throws at a damaged file was told when the form was converted
        return None
    book = Book()
    names = {name.lower(): name for name in sheets.sheet_names or ()}
    for key, target in (("survey", book.survey), ("choices", book.choices)):
        rows = getattr(sheets, key) or ()
        name = names.get(key, key)
        book.columns[key] = _columns(getattr(sheets, f"{key}_header") or (), rows)
        target.extend(_row(name, number, cells, book.columns[key]) for number, cells in enumerate(rows, 2) if cells)
    for cells in (sheets.settings or ())[:1]:
        book.columns["settings"] = _columns((), [cells])
        book.settings = _row(names.get("settings", "settings"), 2, cells, book.columns["settings"])
    _paths(book)
    return book


def _columns(header: Sequence[Mapping[str, Any]], rows: Sequence[Mapping[str, str]]) -> tuple[Column, ...]:
    titles: dict[str, None] = dict.fromkeys(title for one in header for title in one)
    for row in rows:
        titles.update(dict.fromkeys(row))
    return tuple(_column(title) for title in titles if title)


def _column(title: str) -> Column:
    parts = [part.strip() for part in title.split("::")]
    if len(parts) == 1 and ":" in title and not title.startswith(("jr:", "bind:")):
        parts = [part.strip() for part in title.split(":")]  # the older way to name a language
    first = parts[0].lower()
    if first in ("media", "bind", "body", "control", "instance") and len(parts) > 1:
        return Column(title, "::".join((first, parts[1])), "::".join(parts[2:]))
    base = _ALIASES.get(first, first.replace(" ", "_"))
    return Column(title, base, "::".join(parts[1:]))


def _row(sheet: str, number: int, cells: Mapping[str, Any], columns: Sequence[Column]) -> Row:
    texts = {title: str(value).strip() for title, value in cells.items() if str(value).strip()}
    base: dict[str, str] = {}
    for column in columns:
        if column.title in texts:
            base.setdefault(column.base, texts[column.title])
    return Row(sheet, number, texts, base)


def _paths(book: Book) -> None:
    around: list[str] = []
    for row in book.survey:
        kind = row["type"].lower()
        opens = _OPENS.match(kind)
        if _CLOSES.match(kind):
            if around:
                around.pop()
            continue
        if row["name"]:
            book.by_path.setdefault("/".join((*around, row["name"])), row)
        if opens:
            around.append(row["name"])
