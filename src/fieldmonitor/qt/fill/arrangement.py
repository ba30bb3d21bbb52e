"""How an appearance asks for choices and cells to be arranged. No Qt.

The words are those of ODK XLSForm and of Enketo's grid theme, older spellings included (``compact``, ``quickcompact``,
``horizontal``).
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

SEARCHED: Final = frozenset({"minimal", "autocomplete", "search", "quicksearch"})
TABLE: Final = frozenset({"label", "list", "list-nolabel"})
_COLUMNS: Final = re.compile(r"(?:columns|compact)-(\d+)")
_WIDTH: Final = re.compile(r"w(\d{1,2})")
_MOST_COLUMNS: Final = 10
_UNITS: Final = 4
"""cells of one row where the group says nothing else (Enketo grid theme)"""
_SHORT_LINE: Final = (4, 22)
"""at most so many choices of at most so many letters stand in one line without being asked to"""


class Shape(StrEnum):
    """How choices stand."""

    COLUMN = "column"
    FLOW = "flow"
    """side by side, as many as fit, the next below"""
    GRID = "grid"
    LIKERT = "likert"
    """one line, marks above the words, joined by a line"""
    TABLE_HEAD = "table-head"
    """the words only, above a table's columns"""
    TABLE_ROW = "table-row"
    """the marks only"""
    TABLE_WORDS = "table-words"
    """marks with their words, in a table's columns"""


@dataclass(frozen=True, slots=True)
class Arrangement:
    """``columns``: of a grid, 0 for as many as fit; ``buttons``: whether marks are shown."""

    shape: Shape
    columns: int = 0
    buttons: bool = True


def words(appearance: str) -> frozenset[str]:
    """Return the words of an appearance; what ``search()`` and its kind hold in brackets is left out."""
    return frozenset(re.sub(r"\(.*\)", "", appearance).lower().split())


def arrangement(appearance: str, labels: Sequence[str]) -> Arrangement:
    """Return how the choices with these labels stand."""
    said = words(appearance)
    buttons = not said & {"no-buttons", "compact", "quickcompact"} and not any(w.startswith("compact-") for w in said)
    table = {"label": Shape.TABLE_HEAD, "list-nolabel": Shape.TABLE_ROW, "list": Shape.TABLE_WORDS}
    for word, shape in table.items():
        if word in said:
            return Arrangement(shape)
    if "likert" in said:
        return Arrangement(Shape.LIKERT)
    found = next((match for word in said if (match := _COLUMNS.fullmatch(word))), None)
    if found:
        return Arrangement(Shape.GRID, max(1, min(_MOST_COLUMNS, int(found[1]))), buttons)
    if said & {"columns", "horizontal"}:
        return Arrangement(Shape.GRID, 0, buttons)
    if said & {"columns-pack", "horizontal-compact", "compact", "quickcompact", "columns-flex"}:
        return Arrangement(Shape.FLOW, 0, buttons)
    short = len(labels) <= _SHORT_LINE[0] and all(len(label) <= _SHORT_LINE[1] for label in labels)
    return Arrangement(Shape.FLOW if short else Shape.COLUMN, 0, buttons)


def is_arranged(appearance: str) -> bool:
    """Tell whether the form says how the choices stand: then they stand open, however many there are."""
    said = words(appearance)
    named = {
        "columns", "horizontal", "columns-pack", "horizontal-compact", "compact", "quickcompact", "columns-flex",
        "likert", "no-buttons", "image-map", *TABLE,
    }  # fmt: skip
    return bool(said & named) or any(_COLUMNS.fullmatch(word) for word in said)


def is_quick(appearance: str) -> bool:
    """Tell whether an answer moves on by itself."""
    return bool(words(appearance) & {"quick", "quickcompact"})


def is_table_row(appearance: str) -> bool:
    """Tell whether the question is a line of a table of choices."""
    return bool(words(appearance) & TABLE)


def width(appearance: str) -> int:
    """Return the cells that ``w1`` … ``w10`` asks for, 0 where it says nothing."""
    found = next((match for word in words(appearance) if (match := _WIDTH.fullmatch(word))), None)
    return min(10, int(found[1])) if found else 0


def units(appearance: str) -> int:
    """Return into how many cells a group divides its rows."""
    return width(appearance) or _UNITS


def grid_rows(widths: Iterable[int], in_row: int) -> list[list[int]]:
    """Return the places of the cells by row. A cell without a width (0) has a row of its own.

    As in Enketo's grid theme a row takes cells while they fit, and is then stretched over the whole width.
    """
    rows: list[list[int]] = []
    room = 0
    for place, wanted in enumerate(widths):
        cells = min(wanted or in_row, in_row)
        if not rows or cells > room or not wanted:
            rows.append([])
            room = in_row
        rows[-1].append(place)
        room -= cells
    return rows
