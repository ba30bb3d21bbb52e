"""The problems that both pyxform and our own look through the sheets find: one wording for each."""

from fieldmonitor.forms.columns import near, near_type
from fieldmonitor.forms.errors import Problem


def unknown_type(kind: str, row: int, column: str) -> Problem:
    """Return the problem of a type that nobody knows."""
    return Problem.of(
        "unknown-type",
        "There is no question type '{type}'.",
        suggestion="Did you mean {wanted}?" if near_type(kind) else "Use a type of the XLSForm standard.",
        sheet="survey",
        row=row,
        column=column,
        type=kind,
        wanted=near_type(kind),
    )


def unknown_list(name: str, row: int, column: str, lists: list[str]) -> Problem:
    """Return the problem of a select whose list is nowhere."""
    wanted = near(name, lists)
    return Problem.of(
        "unknown-list",
        "The list '{list}' is not on the choices sheet.",
        suggestion="Did you mean {wanted}?" if wanted else "Add it there, or name a list that is.",
        sheet="survey",
        row=row,
        column=column,
        list=name,
        wanted=wanted,
    )


def unknown_reference(name: str, place: tuple[str, int, str], names: list[str]) -> Problem:
    """Return the problem of a ``${name}`` that no question has."""
    wanted = near(name, names)
    sheet, row, column = place
    return Problem.of(
        "unknown-reference",
        "${{{name}}} stands here, and no question has this name.",
        suggestion="Did you mean ${{{wanted}}}?" if wanted else "Add the question, or name one that there is.",
        sheet=sheet,
        row=row,
        column=column,
        name=name,
        wanted=wanted,
    )


def bad_name(name: str, place: tuple[str, int, str], proposal: str) -> Problem:
    """Return the problem of a name that XML cannot carry."""
    sheet, row, column = place
    return Problem.of(
        "bad-name",
        "'{name}' cannot be a name: names begin with a letter and have no spaces.",
        suggestion="Call it {wanted}." if proposal else "Use letters, digits and underscores.",
        sheet=sheet,
        row=row,
        column=column,
        name=name,
        wanted=proposal,
    )


def no_name(row: int, column: str, kind: str) -> Problem:
    """Return the problem of a question without a name."""
    return Problem.of(
        "no-name",
        "This row of type {type} has no name.",
        suggestion="Give it a name of letters, digits and underscores.",
        sheet="survey",
        row=row,
        column=column,
        type=kind,
    )


def duplicate_name(name: str, row: int, column: str, first: int) -> Problem:
    """Return the problem of a name that stands twice."""
    return Problem.of(
        "duplicate-name",
        "The name {name} stands in row {first} already." if first else "The name {name} stands twice.",
        suggestion="Give one of them another name.",
        sheet="survey",
        row=row,
        column=column,
        name=name,
        first=first,
    )


def duplicate_choice(row: int, column: str, cells: tuple[str, str], first: int) -> Problem:
    """Return the problem of a choice name that stands twice in its list."""
    return Problem.of(
        "duplicate-choice",
        "The list {list} has the choice {name} twice (first in row {first}).",
        suggestion="Rename one, or allow it: allow_choice_duplicates = yes on the settings sheet.",
        sheet="choices",
        row=row,
        column=column,
        list=cells[0],
        name=cells[1],
        first=first,
    )


def same_column(kind: str, other: str, title: str) -> Problem:
    """Return the problem of two columns that mean the same."""
    return Problem.of(
        "same-column",
        "The columns '{other}' and '{title}' are two names of the same column.",
        suggestion="Delete or rename one of them.",
        sheet=kind,
        row=1,
        column=title,
        other=other,
        title=title,
    )


def spaced_choice(row: int, column: str, cells: tuple[str, str]) -> Problem:
    """Return the problem of a choice (list, name) with a space in a list that is used to choose several."""
    return Problem.of(
        "choice-spaces",
        "The choice '{name}' of the list {list} has a space in its name, and the list is used to choose several.",
        suggestion="Write it with underscores.",
        sheet="choices",
        row=row,
        column=column,
        list=cells[0],
        name=cells[1],
    )
