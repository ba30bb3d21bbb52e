"""Tells what pyxform refuses in our own words: code, sheet, row, column, and what to do about it.

Rows that pyxform counts are rows of the expanded survey; `Sheet.line` leads back to the row in the file.
"""

import re
from collections.abc import Callable, Iterable
from typing import Final

from fieldmonitor.forms import refusals
from fieldmonitor.forms.columns import base, cell, near, title_of
from fieldmonitor.forms.complaints_range import RANGES
from fieldmonitor.forms.errors import Problem, term
from fieldmonitor.forms.tables import Sheet, Tables

_ROW: Final = re.compile(r"\[row ?: ?(\d+)\]")
_SHEET: Final = re.compile(r"(?:sheet: |the )?'(survey|choices|settings|entities|external_choices|osm)' sheet")
_HEADERS_OF: Final = re.compile(r"for sheet: '(\w+)'")
_COLUMN: Final = re.compile(r"the '([^']+)' value")
_AGAIN: Final = term("Correct it in the spreadsheet and import the form again.")
_SAID_ELSEWHERE: Final = re.compile(r"On the '[\w ]+' sheet, the '[\w:() ]+' value is invalid\. ?|Learn more: \S+")
"""what the place and the suggestion tell already"""


class Place:
    """Where pyxform's complaint is, and what stands there."""

    def __init__(self, message: str, tables: Tables) -> None:
        row, sheet, headers, column = (pattern.search(message) for pattern in (_ROW, _SHEET, _HEADERS_OF, _COLUMN))
        self.tables = tables
        self.kind = headers[1] if headers else sheet[1] if sheet else "survey" if row else ""
        self.sheet: Sheet = tables.get(self.kind)
        number = int(row[1]) if row else 0
        index = number - 2
        self.row = self.sheet.line(number) if row else 0
        self.cells = self.sheet.rows[index] if 0 <= index < len(self.sheet.rows) else {}
        self.column = column[1] if column else ""

    def title(self, name: str) -> str:
        """Return a column as its author wrote it."""
        return title_of(self.sheet, name)

    def names(self) -> list[str]:
        """Return the names of all questions and groups."""
        return [cell(row, "name") for row in self.tables.get("survey").rows if cell(row, "name")]

    def lists(self) -> list[str]:
        """Return the names of all lists."""
        return [cell(row, "list_name") for row in self.tables.get("choices").rows if cell(row, "list_name")]


Telling = Callable[[re.Match[str], Place], Problem]


def problems_of(message: str, tables: Tables) -> list[Problem]:
    """Return what a message of pyxform says, one problem for each of its lines that names a row."""
    parts = message.splitlines() if message.count("[row :") > 1 else [message]
    return [_problem(part, tables) for part in parts if part.strip()]


def remarks_of(remarks: Iterable[str], tables: Tables) -> list[Problem]:
    """Return those of pyxform's remarks that name something of the sheets which is not in the form."""
    found = []
    for remark in remarks:
        place = Place(remark, tables)
        if "Column headers must not be empty and must not contain spaces" in remark:
            found.append(
                Problem.of(
                    "column-left-out",
                    "The column '{title}' has a space in its name and is left out.",
                    suggestion="Write it with underscores if an expression is to read it.",
                    sheet="choices",
                    row=1,
                    column=place.column,
                    title=place.column,
                )
            )
        elif "Row without name, text, or label is being skipped" in remark:
            found.append(
                Problem.of(
                    "row-left-out",
                    "The row has no type, name or label and is left out.",
                    suggestion="Empty it if it is no question.",
                    sheet="survey",
                    row=place.row,
                )
            )
    return found


def _problem(message: str, tables: Tables) -> Problem:
    place = Place(message, tables)
    for pattern, tell in _TELLINGS:
        found = pattern.search(message)
        if found:
            return tell(found, place)
    text = " ".join(_SAID_ELSEWHERE.sub("", _ROW.sub("", message)).split())
    return Problem.told(
        "conversion",
        ("{message}", _AGAIN),
        {"message": text},
        sheet=place.kind,
        row=place.row,
        column=place.column,
    )


def _name_twice(found: re.Match[str], place: Place) -> Problem:
    first = next(
        (line for line, row in place.sheet.numbered() if cell(row, "name") == found[1] and line < place.row), 0
    )
    return refusals.duplicate_name(found[1], place.row, place.title("name"), first)


def _choice_twice(_found: re.Match[str], place: Place) -> Problem:
    pair = (cell(place.cells, "list_name"), cell(place.cells, "name"))
    first = next(line for line, row in place.sheet.numbered() if (cell(row, "list_name"), cell(row, "name")) == pair)
    return refusals.duplicate_choice(place.row, place.title("name"), pair, first)


def _bad_name(_found: re.Match[str], place: Place) -> Problem:
    from fieldmonitor.forms.kobo import slug

    name = cell(place.cells, place.column) if place.cells else ""
    if not name and place.kind == "settings":
        name = next((cell(row, "name") for row in place.sheet.rows), "")
    return refusals.bad_name(name, (place.kind, place.row, place.title(place.column)), slug(name, ()))


def _type(found: re.Match[str], place: Place) -> Problem:
    survey = place.tables.get("survey")
    row = next((line for line, row in survey.numbered() if cell(row, "type") == found[1]), 0)
    return refusals.unknown_type(found[1], row, title_of(survey, "type"))


def _list(found: re.Match[str], place: Place) -> Problem:
    return refusals.unknown_list(found[1].strip(), place.row, place.title("type"), place.lists())


def _reference(found: re.Match[str], place: Place) -> Problem:
    column = next((title for title in place.cells if base(title) == base(place.column)), place.column)
    return refusals.unknown_reference(found[1], (place.kind or "survey", place.row, column), place.names())


def _braces(_found: re.Match[str], place: Place) -> Problem:
    return Problem.of(
        "bad-reference",
        "A reference is not written right: {text}",
        suggestion="Write ${{name}} with the name of a question and nothing else between the braces.",
        sheet=place.kind,
        row=place.row,
        column=place.column,
        text=cell(place.cells, place.column)[:120],
    )


def _reference_twice(found: re.Match[str], place: Place) -> Problem:
    return Problem.of(
        "ambiguous-reference",
        "${{{name}}} stands here, and more than one question has this name.",
        suggestion="Give the questions different names.",
        sheet=place.kind,
        row=place.row,
        column=place.column,
        name=found[1],
    )


def _unmatched_end(found: re.Match[str], place: Place) -> Problem:
    return Problem.of(
        "unmatched-end",
        "end_{kind} has no begin_{kind}.",
        suggestion="Delete it, or add the begin_{kind} row, or close what was opened after it first.",
        sheet="survey",
        row=place.row,
        column=place.title("type"),
        kind=found[1],
    )


def _unmatched_begin(found: re.Match[str], place: Place) -> Problem:
    return Problem.of(
        "unmatched-begin",
        "begin_{kind} has no end_{kind}.",
        suggestion="Add the end_{kind} row where it ends.",
        sheet="survey",
        row=place.row,
        column=place.title("type"),
        kind=found[1],
    )


def _same_column(found: re.Match[str], place: Place) -> Problem:
    return refusals.same_column(place.kind, found[1], found[2])


def _missing_column(found: re.Match[str], place: Place) -> Problem:
    missing = found[1].replace("'", "")
    wanted = near(missing.partition(",")[0], place.sheet.columns)
    return Problem.of(
        "missing-column",
        "The sheet has no column {missing}.",
        suggestion="Did you mean the column {wanted}? Rename it." if wanted else "Add it in the first row.",
        sheet=place.kind,
        row=1,
        missing=missing,
        wanted=wanted,
    )


def _no_survey(_found: re.Match[str], place: Place) -> Problem:
    wanted = near("survey", place.tables.names)
    return Problem.of(
        "no-survey",
        "The file has no sheet named survey.",
        suggestion="Rename the sheet {wanted} to survey." if wanted else "Write the questions on a sheet named survey.",
        wanted=wanted,
    )


def _no_choices(_found: re.Match[str], place: Place) -> Problem:
    survey = place.tables.get("survey")
    row = next((line for line, row in survey.numbered() if cell(row, "type").startswith("select")), 0)
    return Problem.of(
        "no-choices",
        "The form has selects and no choices sheet.",
        suggestion="Add a sheet named choices with the columns list_name, name and label.",
        sheet="survey",
        row=row,
        column=title_of(survey, "type"),
    )


def _spaced_choice(found: re.Match[str], place: Place) -> Problem:
    choices = place.tables.get("choices")
    pair = (found[2], found[1])
    row = next((line for line, row in choices.numbered() if (cell(row, "list_name"), cell(row, "name")) == pair), 0)
    return refusals.spaced_choice(row, title_of(choices, "name"), pair)


def _no_label(found: re.Match[str], place: Place) -> Problem:
    survey = place.tables.get("survey")
    return Problem.of(
        "no-label",
        "{name} has neither a label nor a hint.",
        suggestion="Write what it asks into the column label.",
        sheet="survey",
        row=next((line for line, row in survey.numbered() if cell(row, "name") == found[1]), 0),
        column=title_of(survey, "label"),
        name=found[1],
    )


def _include(_found: re.Match[str], place: Place) -> Problem:
    survey = place.tables.get("survey")
    return Problem.of(
        "include",
        "Rows of the type include are not read.",
        suggestion="Copy the questions of the other form in its place.",
        sheet="survey",
        row=next((line for line, row in survey.numbered() if cell(row, "type") == "include"), 0),
        column=title_of(survey, "type"),
    )


def _simple(code: str, message: str, suggestion: str, column: str = "") -> Telling:
    """Return a telling of fixed sentences; ``{type}`` and ``{name}`` are those of the row."""

    def tell(found: re.Match[str], place: Place) -> Problem:
        facts = {
            "type": cell(place.cells, "type"),
            "name": cell(place.cells, "name"),
            "found": found[1] if found.re.groups else "",
        }
        at = place.title(column) if column else place.column
        return Problem.told(code, (message, suggestion), facts, sheet=place.kind, row=place.row, column=at)

    return tell


def _choice_unnamed(_found: re.Match[str], place: Place) -> Problem:
    return Problem.of(
        "choice-no-name",
        "A choice of the list {list} has no name.",
        suggestion="Give it a name: it is what the record keeps.",
        sheet="choices",
        row=place.row,
        column=place.title("name"),
        list=cell(place.cells, "list_name"),
    )


_TELLINGS: Final[tuple[tuple[re.Pattern[str], Telling], ...]] = (
    (re.compile(r"'name' value '(.*?)' is invalid\. Questions, groups"), _name_twice),
    (re.compile(r"'name' value '(.*?)' is invalid\. Repeat names must unique"), _name_twice),
    (re.compile(r"Choice names must be unique"), _choice_twice),
    (re.compile(r"Choices must have a name"), _choice_unnamed),
    (re.compile(r"Names must begin with a letter"), _bad_name),
    (re.compile(r"Unknown question type '(.*)'"), _type),
    (re.compile(r"List name not in (?:external )?choices sheet: (.*)"), _list),
    (re.compile(r"Could not find the name '(.*?)'"), _reference),
    (re.compile(r"The name '(.*?)' appears more than once"), _reference_twice),
    (re.compile(r"Reference variable"), _braces),
    (re.compile(r"Unmatched 'end_(\w+)'"), _unmatched_end),
    (re.compile(r"Unmatched 'begin_(\w+)'"), _unmatched_begin),
    (re.compile(r"names for the same column were found: '(.*?)', '(.*?)'\."), _same_column),
    (re.compile(r"required column headers were not found: (.*?)\. Learn"), _missing_column),
    (re.compile(r"You must have a sheet named"), _no_survey),
    (re.compile(r"There should be a choices sheet"), _no_choices),
    (re.compile(r"survey element named '(.*?)' has no label or hint"), _no_label),
    (re.compile(r"This section has not been included"), _include),
    (re.compile(r"Choice names with spaces .* See \[(.*?)\] in \[(.*?)\]", re.DOTALL), _spaced_choice),
    (
        re.compile(r"Question or group with no name"),
        _simple(
            "no-name",
            term("This row of type {type} has no name."),
            term("Give it a name of letters, digits and underscores."),
            "name",
        ),
    ),
    (
        re.compile(r"Question with no type"),
        _simple("no-type", term("The row has no type."), term("Give it a type, or empty the whole row."), "type"),
    ),
    (
        re.compile(r"Missing calculation"),
        _simple(
            "no-calculation",
            term("The calculation {name} has no expression."),
            term("Write the expression into the column {column}, or delete the row."),
            "calculation",
        ),
    ),
    (
        re.compile(r"name 'meta' is reserved"),
        _simple("reserved-name", term("The name {name} is reserved."), term("Choose another name."), "name"),
    ),
    (
        re.compile(r"Parameters must be in the form"),
        _simple(
            "bad-parameters",
            term("The parameters cannot be read."),
            term("Write them as name=value, separated by spaces."),
            "parameters",
        ),
    ),
    (
        re.compile(r"invalid parameter key\(s\): '(.*?)'"),
        _simple(
            "unknown-parameter",
            term("Questions of type {type} have no parameter {found}."),
            term("Delete it, or check how it is written."),
            "parameters",
        ),
    ),
    (
        re.compile(r"File name for '(.*)' should end with one of"),
        _simple(
            "list-file-name",
            term("'{found}' names no list file."),
            term("The name of the file ends with .csv, .xml or .geojson."),
            "type",
        ),
    ),
    (
        re.compile(r"Choice filter not supported with or_other"),
        _simple(
            "or-other-filter",
            term("A select with or_other cannot have a choice filter."),
            term("Add a choice named other to the list, and a text question for it."),
            "choice_filter",
        ),
    ),
    (
        re.compile(r"Audits must always be named"),
        _simple("audit-name", term("An audit has no name of its own."), term("Leave the name empty."), "name"),
    ),
    *((said, _simple("bad-range", message, todo, "parameters")) for said, message, todo in RANGES),
)
