"""Reads the tests that a form's author writes: a sheet ``tests`` in the workbook, or tables in ``FORM.tests.md``.

Columns: ``test`` (a name, where a new test begins), ``step``, ``question``, ``value``; a column ``note`` is for people.
In Markdown a heading above a table names its test too. docs/authoring.md describes the steps.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

from fieldmonitor.forms.errors import FormError, Problem

SETUP: Final = frozenset({"clock", "zone", "language", "property", "position"})
"""Steps that, before the first other one, say under which conditions the record is begun."""
ACTIONS: Final = frozenset({"answer", "clear", "add", "remove", "fill", "reopen", *SETUP})
EXPECTED: Final = frozenset(
    {
        "shown", "hidden", "required", "optional", "readonly", "editable", "valid", "invalid", "value", "choices",
        "offers", "lacks", "label", "hint", "count", "complete", "blocked",
    }
)  # fmt: skip
STEPS: Final = ACTIONS | EXPECTED
_NEEDS_QUESTION: Final = STEPS - SETUP - {"fill", "reopen", "complete", "blocked"} | {"property"}
_NEEDS_VALUE: Final = frozenset(
    {"answer", "clock", "zone", "language", "property", "position", "offers", "lacks", "count"}
)
_COLUMNS: Final = ("test", "step", "question", "value", "note")
MAX_STEPS: Final = 20_000


class TestsUnreadable(FormError):
    """The tests themselves are not well written; ``problems`` says where."""

    __test__ = False  # named like a test, but it is none

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems: tuple[Problem, ...] = tuple(problems)
        super().__init__("\n".join(str(problem) for problem in self.problems))


@dataclass(frozen=True, slots=True)
class Step:
    """One line: ``sheet`` and ``row`` (1-based; a line of a Markdown file) say where it stands."""

    do: str
    question: str
    value: str
    row: int
    sheet: str = ""


@dataclass(slots=True)
class AuthorTest:
    """A named list of steps; each test begins with a new record."""

    name: str
    row: int
    sheet: str = ""
    steps: list[Step] = field(default_factory=list)


Cells = Mapping[str, str]


def read_sheet(data: bytes) -> list[AuthorTest]:
    """Return the tests in the sheet ``tests`` of an .xlsx workbook; none without one. Raises TestsUnreadable."""
    import io

    from openpyxl import load_workbook

    try:
        workbook = load_workbook(io.BytesIO(data), read_only=True, data_only=True)
    except Exception:  # what a damaged workbook makes openpyxl throw; the form itself is refused for it
        return []
    try:
        sheet = next((sheet for sheet in workbook.worksheets if sheet.title.strip().lower() == "tests"), None)
        rows = [[_text(cell) for cell in row] for row in sheet.iter_rows(values_only=True)] if sheet is not None else []
        title = sheet.title if sheet is not None else ""
    finally:
        workbook.close()
    if not rows:
        return []
    header = [cell.lower() for cell in rows[0]]
    lines: list[tuple[int, Cells]] = [
        (number, dict(zip(header, row, strict=False))) for number, row in enumerate(rows[1:], 2)
    ]
    return _tests([("", title, header, 1, lines)])


def _text(cell: object) -> str:
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "true" if cell else "false"
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    if hasattr(cell, "isoformat"):
        text = str(cell.isoformat())
        return text.removesuffix("T00:00:00")
    return str(cell).strip()


def read_markdown(text: str, name: str = "") -> list[AuthorTest]:
    """Return the tests in the tables of a Markdown text; ``name`` is told as their place. Raises TestsUnreadable."""
    tables: list[tuple[str, str, list[str], int, list[tuple[int, Cells]]]] = []
    heading = ""
    header: list[str] | None = None
    for number, line in enumerate(text.splitlines(), 1):
        bare = line.strip()
        if bare.startswith("#"):
            heading = bare.lstrip("#").strip()
        if not bare.startswith("|"):
            header = None
            continue
        cells = _cells(bare)
        if header is None:
            header = [cell.lower() for cell in cells]
            tables.append((heading, name, header, number, []))
        elif not all(re.fullmatch(r":?-+:?", cell) for cell in cells):
            tables[-1][4].append((number, dict(zip(header, cells, strict=False))))
    return _tests([table for table in tables if "step" in table[2] or "test" in table[2]])


def _cells(line: str) -> list[str]:
    parts = re.split(r"(?<!\\)\|", line.strip().removeprefix("|").removesuffix("|"))
    return [_unquoted(part.replace("\\|", "|").strip()) for part in parts]


def _unquoted(cell: str) -> str:
    return cell[1:-1] if len(cell) > 2 and cell[0] == cell[-1] == "`" else cell


def _tests(tables: Iterable[tuple[str, str, list[str], int, list[tuple[int, Cells]]]]) -> list[AuthorTest]:
    found: list[AuthorTest] = []
    problems: list[Problem] = []
    steps = 0
    for heading, sheet, header, at, lines in tables:
        problems.extend(_header_problems(header, sheet, at))
        current: AuthorTest | None = None
        for row, cells in lines:
            if not any(cells.get(name) for name in _COLUMNS):
                continue
            if cells.get("test") or current is None:
                current = AuthorTest(cells.get("test") or heading, row, sheet)
                found.append(current)
            if not cells.get("step") and not cells.get("question") and not cells.get("value"):
                continue  # a line with only the test's name, or a note
            step = Step(cells.get("step", "").lower(), cells.get("question", ""), cells.get("value", ""), row, sheet)
            problems.extend(_step_problems(step))
            current.steps.append(step)
            steps += 1
    problems.extend(_test_problems(found))
    if steps > MAX_STEPS:
        problems.append(Problem.of("test-too-many", "There are more than {limit} steps.", limit=MAX_STEPS))
    if problems:
        raise TestsUnreadable(problems)
    return found


def _header_problems(header: list[str], sheet: str, row: int) -> Iterator[Problem]:
    for name in header:
        if name and name not in _COLUMNS:
            yield Problem.of(
                "test-column",
                "The tests have an unknown column: {name}.",
                suggestion="Use test, step, question, value and note.",
                sheet=sheet, row=row, name=name,
            )  # fmt: skip
    if "step" not in header:
        yield Problem.of(
            "test-no-step",
            "The tests have no column step.",
            suggestion="Use the columns test, step, question and value.",
            sheet=sheet, row=row,
        )  # fmt: skip


def _step_problems(step: Step) -> Iterator[Problem]:
    if step.do not in STEPS:
        yield Problem.of(
            "test-step",
            "There is no step {step}.",
            suggestion="Use one of: {steps}.",
            sheet=step.sheet, row=step.row, column="step", step=step.do or "''", steps=", ".join(sorted(STEPS)),
        )  # fmt: skip
        return
    if step.do in _NEEDS_QUESTION and not step.question:
        yield Problem.of(
            "test-no-question",
            "The step {step} names no question.",
            suggestion="Write its name, or in a repeat its entry: persons[2]/p_age.",
            sheet=step.sheet, row=step.row, column="question", step=step.do,
        )  # fmt: skip
    if step.do in _NEEDS_VALUE and not step.value:
        yield Problem.of(
            "test-no-value",
            "The step {step} has no value.",
            suggestion="To take an answer away, use the step clear.",
            sheet=step.sheet, row=step.row, column="value", step=step.do,
        )  # fmt: skip


def _test_problems(tests: list[AuthorTest]) -> Iterator[Problem]:
    for test in tests:
        if not test.name:
            yield Problem.of(
                "test-no-name",
                "This test has no name.",
                suggestion="Name it in the column test, or in a heading above the table.",
                sheet=test.sheet, row=test.row,
            )  # fmt: skip
        if not any(step.do in EXPECTED for step in test.steps):
            yield Problem.of(
                "test-expects-nothing",
                "The test {test} expects nothing, so it cannot fail.",
                suggestion="Add what should be seen, such as shown, hidden, value, invalid or complete.",
                sheet=test.sheet, row=test.row, test=test.name,
            )  # fmt: skip
