"""What form authors are told: a scripted run, what is wrong with a form, and how its own tests end.

Nothing here needs a vault. Slow parts (pyxform, openpyxl) are loaded only for spreadsheets.
"""

import time
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from stat import S_ISREG
from typing import TYPE_CHECKING, Any, Final

from fieldmonitor.domain.durable import read_file, write_file
from fieldmonitor.domain.errors import FileMissing, storage_error
from fieldmonitor.domain.progress import IsCancelled, Progress, never, silent, stop_if
from fieldmonitor.i18n import Translator, mark
from fieldmonitor.services import form_files

if TYPE_CHECKING:
    from fieldmonitor.forms.authortests import Result
    from fieldmonitor.forms.authortests_read import AuthorTest
    from fieldmonitor.forms.checking import Checked
    from fieldmonitor.forms.checking_rules import Finding
    from fieldmonitor.forms.errors import Problem
    from fieldmonitor.forms.mending import Mended

_SPREADSHEETS: Final = frozenset({".xlsx", ".xlsm", ".xls"})


@dataclass(frozen=True, slots=True)
class ScriptRun:
    """What a scripted run gave: ``data`` as docs/form-engine.md says; ``whole`` if every step was carried out."""

    data: Mapping[str, Any]
    whole: bool


def run_script(path: Path, steps: Sequence[Mapping[str, Any]], *, timing: bool = False) -> ScriptRun:
    """Load a form, run ``steps`` on it, and return what it showed; nothing is kept.

    A form that cannot be used gives ``{"load_error": …}``. A step that does not fit the form is told under
    ``refused`` and the run goes on. A list whose file is missing is empty, as ``notices`` tells. ``timing`` adds
    milliseconds: ``load_ms`` is reading the form once the program's own modules are there, as in a program that runs.
    """
    from fieldmonitor.forms import FormError, FormLoadError, load_form
    from fieldmonitor.forms.steps import run_steps

    _warm(path)
    begun = time.perf_counter()
    try:
        form = load_form(path, media=form_files.beside(path), trial=True)
    except FormLoadError as error:
        return ScriptRun({"load_error": str(error)}, whole=False)
    spent = (time.perf_counter() - begun) * 1000
    refused: list[dict[str, Any]] = []
    try:
        data = run_steps(form, steps, timing=timing, refused=refused)
    except FormError as error:  # it did not begin
        return ScriptRun({"dumps": [], "submission": "", "refused": [{"step": 0, "message": str(error)}]}, whole=False)
    if timing:
        data["timing"] = {"load_ms": spent, **data["timing"]}
    if refused:
        data["refused"] = refused
    notices = [notice.data() for notice in form.trial_notices]
    if notices:
        data["notices"] = notices
    return ScriptRun(data, whole=not refused)


def _warm(path: Path) -> None:
    import fieldmonitor.forms.xform  # noqa: F401 - loaded here so that it is not counted as the form's

    if path.suffix.lower() in _SPREADSHEETS:
        import pyxform.xls2xform  # noqa: F401 - as above


# -- what an author should know


@dataclass(frozen=True, slots=True)
class Told:
    """Findings that say the same, in the reader's language: ``place`` names every row of them.

    ``severity``: error, warning or hint; ``code`` as docs/authoring.md lists it.
    """

    severity: str
    code: str
    place: str
    message: str
    suggestion: str

    def __str__(self) -> str:
        line = f"{self.place}: {self.message}" if self.place else self.message
        return f"{line} {self.suggestion}".rstrip()


def check(path: Path, *, trial: bool = False) -> "Checked":
    """Say what is wrong with a form, and what is very likely not meant. Raises FileMissing, StorageError.

    Files that its lists are in are found beside it; with ``trial`` a missing one is a warning, and its list empty. A
    form that cannot be used is told in the findings.
    """
    from fieldmonitor.forms.checking import check_form

    try:
        if S_ISREG(path.stat().st_mode):  # opening a pipe would wait for ever
            path.open("rb").close()
    except OSError as error:
        raise storage_error(error, path) from error
    return check_form(path, media=form_files.beside(path), trial=trial)


@dataclass(frozen=True, slots=True)
class Examined:
    """A form that somebody wants to import: what was found, and a mended copy where one can be made.

    ``mended`` loads; ``remarks``: what was found in it; both are None and empty for a form that can be used as it is.
    """

    path: Path
    checked: "Checked"
    mended: "Mended | None" = None
    remarks: "tuple[Finding, ...]" = ()

    @property
    def plain(self) -> bool:
        """Whether nothing is worth a question: no error and no warning."""
        return self.checked.usable and not self.checked.count("warning")


def examine(
    path: Path, progress: Progress = silent, cancelled: IsCancelled = never, *, trial: bool = False
) -> Examined:
    """Check a form before it is imported, and mend a copy of it if it cannot be used. As `check`, also its errors."""
    from fieldmonitor.forms.checking import check_form

    progress(0, 2, mark("progress", "Checking the form"))
    checked = check(path, trial=trial)
    stop_if(cancelled)
    if checked.usable or path.suffix.lower() == ".xml":
        return Examined(path, checked)
    progress(1, 2, mark("progress", "Looking for a way to mend it"))
    mended = _mended(path)
    stop_if(cancelled)
    if mended is None:
        return Examined(path, checked)
    again = check_form(mended.data, name=f"{path.stem}.xlsx", media=form_files.beside(path), folder=path.parent)
    return Examined(path, checked, mended, again.findings) if again.usable else Examined(path, checked)


def _mended(path: Path) -> "Mended | None":
    from fieldmonitor.forms import FormLoadError
    from fieldmonitor.forms.mending import mend
    from fieldmonitor.forms.sources import read_form

    try:
        return mend(read_form(path), path.name)
    except FormLoadError:  # as it was told when it was checked
        return None


def save_mended(mended: "Mended", path: Path) -> None:
    """Write a mended copy to ``path``, whole or not at all. Raises DiskFull, ReadOnly, StorageError."""
    write_file(path, mended.data)


def tell(findings: "Iterable[Finding]", words: Translator) -> list[Told]:
    """Return findings for people: those that differ only in their row stand together."""
    return _together(((one.severity, one.problem, one.ref) for one in findings), words)


def tell_changes(changes: "Iterable[Problem]", words: Translator) -> list[Told]:
    """Return what a mended copy changes, as `tell`; their severity is ``change``."""
    return _together((("change", one, "") for one in changes), words)


def _together(found: "Iterable[tuple[str, Problem, str]]", words: Translator) -> list[Told]:
    groups: dict[tuple[str, ...], list[tuple[Problem, str]]] = {}
    for severity, problem, ref in found:
        said = words.problem_sentences(problem)
        groups.setdefault((severity, problem.code, problem.sheet, problem.column, *said), []).append((problem, ref))
    return [
        Told(severity, code, _place(same, words), message, suggestion)
        for (severity, code, _, _, message, suggestion), same in groups.items()
    ]


def _place(found: "Sequence[tuple[Problem, str]]", words: Translator) -> str:
    problem = found[0][0]
    rows = sorted({one.row for one, _ in found if one.row})
    parts = [words.text("forms", "sheet {fact}", fact=problem.sheet)] if problem.sheet else []
    if rows:
        source = mark("forms", "rows {fact}") if len(rows) > 1 else "row {fact}"
        parts.append(words.text("forms", source, fact=_ranges(rows)))
    if problem.column:
        parts.append(words.text("forms", "column {fact}", fact=problem.column))
    if not problem.sheet:
        parts.extend(dict.fromkeys(ref for _, ref in found if ref))
    return ", ".join(parts)


def _ranges(rows: Sequence[int]) -> str:
    """Return row numbers as people write them: ``5, 7, 9–12``."""
    runs: list[list[int]] = []
    for row in rows:
        if runs and row == runs[-1][-1] + 1:
            runs[-1].append(row)
        else:
            runs.append([row])
    return ", ".join(str(run[0]) if len(run) == 1 else f"{run[0]}\N{EN DASH}{run[-1]}" for run in runs)


# -- the author's own tests


@dataclass(frozen=True, slots=True)
class TestRun:
    """How a form's own tests ended; ``unreadable``: what is wrong with how they are written, then none was run.

    ``notices``: lists that were empty because their files are missing.
    """

    __test__ = False  # named like a test, but it is none

    form_id: str
    results: "tuple[Result, ...]"
    unreadable: "tuple[Problem, ...]" = ()
    notices: "tuple[Problem, ...]" = ()

    @property
    def passed(self) -> bool:
        """Whether there were tests and all of them passed."""
        return bool(self.results) and all(result.passed for result in self.results)


def test_file(path: Path) -> Path:
    """Return where the tests of the form ``path`` stand beside it."""
    return path.with_name(f"{path.stem}.tests.md")


test_file.__test__ = False  # type: ignore[attr-defined]  # as above


def run_tests(path: Path, tests: Path | None = None) -> TestRun:
    """Run a form's own tests: those in ``tests``, else in its sheet ``tests`` and in ``FORM.tests.md`` beside it.

    Raises FormProblem for a form that cannot be used, FileMissing where there are no tests, StorageError.
    """
    from fieldmonitor.forms.authortests import run_tests as run
    from fieldmonitor.forms.authortests_read import TestsUnreadable
    from fieldmonitor.services.forms import load

    form = load(path, trial=True)
    try:
        found = _tests(path, tests)
    except TestsUnreadable as error:
        return TestRun(form.form_id, (), error.problems, form.trial_notices)
    return TestRun(form.form_id, tuple(run(form, found)), notices=form.trial_notices)


def _tests(path: Path, given: Path | None) -> "list[AuthorTest]":
    from fieldmonitor.forms.authortests_read import read_markdown, read_sheet

    found: list[AuthorTest] = []
    if given is None and path.suffix.lower() in (".xlsx", ".xlsm"):
        found += read_sheet(read_file(path))
    beside = given or test_file(path)
    if given is not None or beside.is_file():
        found += read_markdown(read_file(beside).decode("utf-8-sig", "replace"))
    if not found:
        raise FileMissing(path=beside)
    return found
