"""KoboToolbox's own rows, written out as the XLSForm rows that KoboToolbox itself makes of them.

    begin_score … score__row … end_score            a group of selects that share one list (kobo--score-choices)
    begin_rank … rank__level … end_rank             a group of selects, each excluding those before (kobo--rank-items)
    begin_kobomatrix … end_kobomatrix               a table: the questions once for each choice (kobo--matrix_list)

Its bookkeeping columns (``$kuid``, ``$xpath``, …) are left out; ``$autoname`` and ``$autovalue`` are the names that it
gave to what its author left unnamed. The rules are those of KoboToolbox's own conversion (kpi, kobo_to_xlsform and
xlsform_preprocessors), so that answers stand at the same paths.
"""

import re
from collections.abc import Callable, Collection, Mapping
from typing import Final

from fieldmonitor.forms.errors import Problem
from fieldmonitor.forms.tables import Sheet, Tables

MAX_MATRIX: Final = 20_000
"""A matrix makes questions × choices rows; as many are written out."""
NAME_LENGTH: Final = 40

_DASHES: Final = re.compile("^kobo[\u2013\u2014]")
_BEGIN: Final = re.compile(r"begin[ _](score|rank|kobomatrix)$")
_WIDTH: Final = re.compile(r"w(\d+)$")
_TRUE: Final = frozenset({"yes", "true", "true()"})
_SPAN: Final = '<span style="display:none">{}</span>'
_HEADER: Final = "**{}**"
_ROW_HEADER: Final = "##### {}"

Cells = dict[str, str]


def expand(tables: Tables) -> Tables:
    """Return the form with KoboToolbox's rows written out; what cannot be is added to ``problems``.

    Each new row keeps the number of the row that it comes from.
    """
    sheets = {kind: _plain(sheet) for kind, sheet in tables.sheets.items()}
    out = Tables(sheets, tables.names, list(tables.problems), tables.stem)
    survey = sheets.get("survey")
    if survey is None:
        return out
    if any(_kind(row)[:6] in ("begin ", "begin_") and _BEGIN.match(_kind(row)) for row in survey.rows):
        sheets["survey"] = _Expansion(survey, out.get("choices"), out.problems).run()
    for kind in ("survey", "choices"):
        if kind in sheets:
            _drop_own_columns(sheets[kind])
    return out


def slug(label: str, taken: Collection[str]) -> str:
    """Return the name that KoboToolbox makes of a label; empty if the label has no Latin letter or digit."""
    text = re.sub(r"[^A-Za-z0-9_]+", "_", re.sub(r"\s", "_", label.strip()))
    text = re.sub(r"_+", "_", text)
    if text != "_":
        text = text.removesuffix("_")
    if len(text) > NAME_LENGTH:
        text = re.sub(r"_+", "_", f"{text[: NAME_LENGTH // 2]}_{text[-NAME_LENGTH // 2 :]}")
    if text[:1].isdigit():
        text = f"_{text}"
    return "" if text in ("", "_") else free(text, taken)


def free(name: str, taken: Collection[str]) -> str:
    """Return ``name``, numbered as KoboToolbox does (``_001``) if it is taken in any spelling."""
    lowered = {one.lower() for one in taken}
    number, attempt = 0, name
    while attempt.lower() in lowered:
        number += 1
        attempt = f"{name}_{number:03d}"
    return attempt


def label_of(row: Mapping[str, str]) -> str:
    """Return a row's first label in any language."""
    return next((text for column, text in row.items() if is_label(column) and text), "")


def is_label(column: str) -> bool:
    """Return whether a column holds labels, in a language or in none."""
    first = column.partition(":")[0].strip().lower()
    return first in ("label", "caption")


def _kind(row: Mapping[str, str]) -> str:
    return row.get("type", "").lower()


def _plain(sheet: Sheet) -> Sheet:
    """Return a copy with KoboToolbox's columns under their own names and its generated names in place."""
    columns = list(dict.fromkeys(_DASHES.sub("kobo--", column) for column in sheet.columns))
    out = Sheet(sheet.name, columns)
    generated = {"survey": "$autoname", "choices": "$autovalue"}.get(sheet.name, "")
    for line, row in sheet.numbered():
        cells = {_DASHES.sub("kobo--", column): text for column, text in row.items()}
        if generated and cells.get(generated):
            cells["name"] = cells[generated]
            if "name" not in columns:
                columns.append("name")
        out.add(line, cells)
    return out


def _drop_own_columns(sheet: Sheet) -> None:
    own = {column for column in sheet.columns if column.startswith(("$", "kobo--", "kobomatrix--"))}
    if own:
        sheet.columns = [column for column in sheet.columns if column not in own]
        sheet.rows = [{column: text for column, text in row.items() if column not in own} for row in sheet.rows]


class _Expansion:
    """One pass over the survey."""

    def __init__(self, survey: Sheet, choices: Sheet, problems: list[Problem]) -> None:
        self.survey = survey
        self.problems = problems
        self.out = Sheet("survey", list(survey.columns))
        self.taken = [row["name"] for row in survey.rows if row.get("name")]
        self.lists: dict[str, list[Cells]] = {}
        for row in choices.rows:
            self.lists.setdefault(row.get("list_name") or row.get("list name") or "", []).append(row)

    def run(self) -> Sheet:
        """Write every row out."""
        rows = list(self.survey.numbered())
        at = 0
        while at < len(rows):
            line, row = rows[at]
            begin = _BEGIN.match(_kind(row))
            if begin is None:
                self.out.add(line, row)
                at += 1
                continue
            what = begin[1]
            end = next((i for i in range(at + 1, len(rows)) if _kind(rows[i][1]) in _ends(what)), len(rows))
            if end == len(rows):
                self.problems.append(_unclosed(line, what))
                return self.out
            write: dict[str, Callable[[int, Cells, list[tuple[int, Cells]]], None]] = {
                "score": self.score, "rank": self.rank, "kobomatrix": self.matrix,
            }  # fmt: skip
            write[what](line, dict(row), [(number, dict(cells)) for number, cells in rows[at + 1 : end] if cells])
            self.add(rows[end][0], {"type": "end_group"} if what != "kobomatrix" else {})
            at = end + 1
        return self.out

    def add(self, line: int, cells: Cells) -> None:
        """Append a row, noting columns that it is the first to use."""
        cells = {column: text for column, text in cells.items() if text}
        if not cells:
            return
        for column in cells:
            if column not in self.out.columns:
                self.out.columns.append(column)
        self.out.add(line, cells)

    def named(self, row: Cells, fallback: str) -> str:
        """Return a row's name, making one of its label as KoboToolbox does."""
        if not row.get("name"):
            row["name"] = slug(label_of(row), self.taken) or slug(f"{fallback}_{row.get('$kuid', '')}", self.taken)
            self.taken.append(row["name"])
        return row["name"]

    def group(self, line: int, row: Cells, list_column: str) -> tuple[str, str]:
        """Write the group that a score or rank stands in; return its name and the list that it uses."""
        name = self.named(row, row["type"])
        self.add(
            line,
            {"type": "begin_group", "name": name, "appearance": "field-list", "relevant": row.pop("relevant", "")},
        )
        chosen = row.pop(list_column, "")
        if not chosen:
            self.problems.append(
                Problem.of(
                    "kobo-list",
                    "The row {type} names no list.",
                    suggestion="Write the name of a list into the column {column}.",
                    sheet="survey",
                    row=line,
                    column=list_column,
                    type=row["type"],
                )
            )
        return name, chosen

    def score(self, line: int, row: Cells, rows: list[tuple[int, Cells]]) -> None:
        """Write a score out: a row of labels, then one select a row."""
        required = row.pop("required", "").lower() in _TRUE
        name, chosen = self.group(line, row, "kobo--score-choices")
        kind = f"select_one {chosen}"
        self.add(line, {**row, "type": kind, "name": f"{name}_header", "appearance": "label"})
        for number, cells in self.members(rows, "score__row", "score"):
            self.named(cells, "select_one")
            cells["type"] = kind
            cells["appearance"] = cells.get("appearance") or "list-nolabel"
            if required:
                cells["required"] = "true"
            self.add(number, cells)

    def rank(self, line: int, row: Cells, rows: list[tuple[int, Cells]]) -> None:
        """Write a ranking out: a note, then selects of which none may repeat an earlier one."""
        row.pop("required", "")
        messages = {
            column: row.pop(column) for column in list(row) if column.startswith("kobo--rank-constraint-message")
        }
        name, chosen = self.group(line, row, "kobo--rank-items")
        self.add(line, {**row, "type": "note", "name": f"{name}_label"})
        before: list[str] = []
        for number, cells in self.members(rows, "rank__level", "rank"):
            level = self.named(cells, "select_one")
            cells["type"] = f"select_one {chosen}"
            cells["required"] = "true"
            cells["appearance"] = cells.get("appearance") or "minimal"
            for column, text in messages.items():
                cells[column.replace("kobo--rank-constraint-message", "constraint_message")] = text
            if before:
                cells["constraint"] = " and ".join(f"${{{level}}} != ${{{other}}}" for other in before)
            before.append(level)
            self.add(number, cells)

    def members(self, rows: list[tuple[int, Cells]], wanted: str, what: str) -> list[tuple[int, Cells]]:
        """Return the rows of a score or rank; any other row in it is a problem."""
        for number, cells in rows:
            if _kind(cells) != wanted:
                self.problems.append(
                    Problem.of(
                        "kobo-row",
                        "Between begin_{what} and end_{what} stand only rows of the type {wanted}, not {type}.",
                        suggestion="Move this row out of it.",
                        sheet="survey",
                        row=number,
                        column="type",
                        what=what,
                        wanted=wanted,
                        type=cells.get("type", "''"),
                    )
                )
        return [(number, cells) for number, cells in rows if _kind(cells) == wanted]

    def matrix(self, line: int, row: Cells, rows: list[tuple[int, Cells]]) -> None:
        """Write a matrix out: a row of headings, then a group of questions for each choice of the list."""
        name = self.named(row, "kobomatrix")
        items = self.lists.get(row.get("kobo--matrix_list", ""), [])
        if not items or len(items) * len(rows) > MAX_MATRIX:
            self.problems.append(
                Problem.of(
                    "kobo-matrix-list",
                    "The matrix {name} has no list of rows, or one that is far too long.",
                    suggestion="Write the name of a list of the choices sheet into the column {column}.",
                    sheet="survey",
                    row=line,
                    column="kobo--matrix_list",
                    name=name,
                )
            )
            return
        for _, cells in rows:
            self.named(cells, cells.get("type", "column"))
        wide = f"w{1 + sum(_width(cells) for _, cells in rows)}"
        heading = row.get("kobomatrix--header-wrap") or _HEADER
        top = f"{name}_header"
        self.add(line, {"type": "begin_group", "name": top, "appearance": wide})
        self.add(line, {"type": "note", "name": f"{top}_note", "appearance": "w1", **_wrapped(row, heading)})
        for number, cells in rows:
            label = _wrapped(cells, heading)
            self.add(
                number,
                {"type": "note", "name": f"{top}_{cells['name']}", "appearance": f"w{_width(cells)}", **label},
            )
        self.add(line, {"type": "end_group"})
        for item in items:
            self.matrix_row(line, {**row, "name": name, "appearance": wide}, item, rows)

    def matrix_row(self, line: int, row: Cells, item: Cells, rows: list[tuple[int, Cells]]) -> None:
        """Write the questions of one choice of the matrix ``row``, whose appearance is the width of it all."""
        matrix, wide = row["name"], row["appearance"]
        value = item.get("name") or item.get("value") or re.sub(r"\s+", "_", label_of(item))
        name = f"{matrix}_{value}"
        label = _wrapped(item, row.get("kobomatrix--row-header-wrap") or _ROW_HEADER)
        span = row.get("kobomatrix--span-wrap") or _SPAN
        self.add(line, {"type": "begin_group", "name": name, "appearance": wide})
        self.add(line, {"type": "note", "name": f"{name}_note", "appearance": "w1", **label})
        own = {f"${{{cells['name']}}}": f"${{{name}_{cells['name']}}}" for _, cells in rows}
        for number, cells in rows:
            chooses = cells.get("type", "").split(" ")[0] in ("select_one", "select_multiple")
            look = "horizontal-compact" if chooses else "no-label"
            out = {
                "type": cells.get("type", ""),
                "name": f"{name}_{cells['name']}",
                "appearance": f"w{_width(cells)} {look}",
                **{column: span.replace("{}", f"{value}-{text}") for column, text in _labels(cells).items()},
            }
            for column in ("required", "relevant", "constraint"):
                out[column] = _renamed(cells.get(column, ""), own)
            self.add(number, out)
        self.add(line, {"type": "end_group"})


def _ends(what: str) -> tuple[str, str]:
    return f"end_{what}", f"end {what}"


def _labels(row: Cells) -> Cells:
    return {column: text for column, text in row.items() if is_label(column) and text}


def _wrapped(row: Cells, template: str) -> Cells:
    return {column: template.replace("{}", text) for column, text in _labels(row).items()}


def _renamed(expression: str, names: Mapping[str, str]) -> str:
    for old, new in names.items():
        expression = expression.replace(old, new)
    return expression


def _width(row: Cells) -> int:
    found = _WIDTH.match(row.get("appearance", ""))
    return int(found[1]) if found and len(found[1]) < 4 else 2


def _unclosed(line: int, what: str) -> Problem:
    return Problem.of(
        "unmatched-begin",
        "begin_{kind} has no end_{kind}.",
        suggestion="Add the end_{kind} row where it ends.",
        sheet="survey",
        row=line,
        column="type",
        kind=what,
    )
