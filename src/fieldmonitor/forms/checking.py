"""Checks a form for its author: what stops it, and what is very likely not meant (docs/authoring.md lists the codes).

Nothing here changes how a form runs, and a warning is given only where the form itself shows that it is right.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path, PurePath
from typing import Final

from fieldmonitor.forms import checking_lists, checking_logic, checking_people, checking_texts
from fieldmonitor.forms.checking_rules import ERROR, HINT, WARNING, Finding
from fieldmonitor.forms.checking_sheets import Book, read_book
from fieldmonitor.forms.checking_subject import Subject
from fieldmonitor.forms.definition import FormDefinition, load_form
from fieldmonitor.forms.errors import FormLoadError, Problem

_CHECKS: Final = (checking_logic.check, checking_lists.check, checking_texts.check, checking_people.check)
_ORDER: Final = {ERROR: 0, WARNING: 1, HINT: 2}
_SHEETS: Final = {"settings": 0, "survey": 1, "choices": 2}
_SPREADSHEETS: Final = frozenset({".xlsx", ".xlsm", ".xls", ".csv", ".md"})


@dataclass(frozen=True, slots=True)
class Checked:
    """A checked form: ``form`` is None where it cannot be used. ``findings``: errors, warnings, hints, by place."""

    form: FormDefinition | None
    findings: tuple[Finding, ...]

    @property
    def usable(self) -> bool:
        """Whether the form can be used."""
        return self.form is not None

    def count(self, severity: str) -> int:
        """Return how many findings are of ``severity``."""
        return sum(one.severity == severity for one in self.findings)


def check_form(
    source: Path | bytes,
    *,
    name: str = "form.xlsx",
    media: Mapping[str, bytes] | None = None,
    folder: Path | None = None,
    trial: bool = False,
) -> Checked:
    """Load a form as `load_form` does and say everything that its author should know. Raises nothing of its own."""
    kind = PurePath(source.name if isinstance(source, Path) else name).suffix.lower()
    try:
        form = load_form(source, name=name, media=media, folder=folder, trial=trial)
    except FormLoadError as error:
        book = _book(source, kind) if any(problem.facts.get("path") for problem in error.problems) else None
        return Checked(None, tuple(_error(problem, book) for problem in error.problems))
    return _checked(form, _book(source, kind))


def _book(source: Path | bytes, kind: str) -> Book | None:
    if kind not in _SPREADSHEETS:
        return None
    return read_book(source.read_bytes() if isinstance(source, Path) else source, kind)


def _error(problem: Problem, book: Book | None) -> Finding:
    """Return what stops the form; what was found in the converted form gets the row that it came from."""
    path = problem.facts.get("path", "")
    row = book.by_path.get(path.partition("/")[2].partition("/")[2]) if book is not None else None
    if row is not None and book is not None and not problem.sheet:
        problem = problem.at(row.sheet, row.number, book.title("survey", problem.column) if problem.column else "")
    return Finding(ERROR, problem, path)


def _checked(form: FormDefinition, book: Book | None) -> Checked:
    subject = Subject(form, book)
    found = [Finding(WARNING, problem) for problem in form.notices]
    for check in _CHECKS:
        found.extend(check(subject))
    return Checked(form, tuple(sorted(dict.fromkeys(found), key=_place)))


def _place(finding: Finding) -> tuple[int, int, int]:
    problem = finding.problem
    return _ORDER[finding.severity], _SHEETS.get(problem.sheet.lower(), 3), problem.row
