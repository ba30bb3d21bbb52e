"""What a command prints, for people or with ``--json`` as data, and how it says what went wrong.

Results go to stdout, progress and notes to stderr. With ``--json`` stdout carries exactly one JSON object in every
case, also on an error: ``{"error": {"code": …, "message": …, "facts": {…}}}``.
"""

import json
import os
import sys
import traceback
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from typing import Any, Final

from fieldmonitor import settings
from fieldmonitor.domain.errors import FieldMonitorError, FormFault, FormProblem
from fieldmonitor.domain.progress import Progress, silent
from fieldmonitor.i18n import LANGUAGES, Translator, mark

OK: Final = 0
OUR_FAULT: Final = 1
WRONG_USE: Final = 2
WORLD: Final = 3
INTERRUPTED: Final = 130

_UNEXPECTED: Final = mark(
    "cli",
    "Something went wrong inside FieldMonitor ({fault}). Nothing that was saved is lost. Please report this line as "
    "CONTRIBUTING.md says; it holds nothing of any record.",
)

_KEPT: Final = mark(
    "cli",
    "What was given is in the draft {reference}. Go on with: {command} observe --draft-id {reference} --answers FILE; "
    "or delete it with: {command} discard {reference}.",
)


def default_language() -> str:
    """Return the interface language: as chosen in the settings, else the system's, else English."""
    chosen = settings.load().language
    system = (os.environ.get("LC_ALL") or os.environ.get("LC_MESSAGES") or os.environ.get("LANG") or "en")[:2]
    return next((code for code in (chosen, system) if code in LANGUAGES), "en")


def program() -> str:
    """Return what the person types to start this program: ``./run`` in a checkout, else ``fieldmonitor``."""
    return os.environ.get("FIELDMONITOR_COMMAND") or "fieldmonitor"


class Console:
    """Where one run of the command line writes. ``as_json`` and ``language`` are set by the command's options."""

    def __init__(self, *, as_json: bool = False, language: str = "") -> None:
        self.as_json = as_json
        self.language = language if language in LANGUAGES else default_language()

    @property
    def words(self) -> Translator:
        """The catalogue of the chosen language."""
        return Translator(self.language)

    def text(self, source: str, /, **facts: object) -> str:
        """Return a string marked with ``mark("cli", …)`` in the chosen language."""
        return self.words.text("cli", source, **facts)

    def result(self, data: Any, lines: Sequence[str] = ()) -> None:
        """Print the outcome: ``data`` with ``--json``, ``lines`` otherwise."""
        if self.as_json:
            self.data(data)
        else:
            for line in lines:
                self._print(line)

    def data(self, data: Any) -> None:
        """Print one JSON value, with ``--json`` or without: for commands whose result is data in any case."""
        plain = not (sys.stdout.encoding or "utf-8").lower().startswith("utf")  # what it cannot carry is escaped
        self._print(json.dumps(data, ensure_ascii=plain, indent=2, default=_plain))

    def note(self, line: str) -> None:
        """Print a line for people beside the result; nothing with ``--json``."""
        if not self.as_json:
            self._print(line, error=True)

    def step(self, name: str) -> None:
        """Say which step begins, where no progress bar is shown."""
        if not self.as_json and not sys.stderr.isatty():
            self._print(f"{name} …", error=True)

    def table(self, title: str, rows: Sequence[tuple[str, str]]) -> None:
        """Print two columns under a title."""
        width = max(len(left) for left, _ in rows)
        self._print(f"\n{title}")
        for left, right in rows:
            self._print(f"  {left.ljust(width)}  {right}")
        self._print("")

    def world_error(self, error: FieldMonitorError) -> int:
        """Print a coded error; return the exit status."""
        told = self.words.error(error)
        if {"draft", "reference"} <= error.facts.keys():
            told.append(self.text(_KEPT, command=program(), reference=error.facts["reference"]))
        message = " ".join(told)
        if self.as_json:
            told_as: dict[str, Any] = {"code": error.code, "message": message, "facts": error.facts}
            if isinstance(error, FormProblem) and error.problems:
                told_as["problems"] = [self._problem(problem) for problem in error.problems]
            self.result({"error": told_as})
        else:
            self._print(f"{message} [{error.code}]", error=True)
        return WORLD

    def _problem(self, problem: FormFault) -> dict[str, Any]:
        message, suggestion = self.words.problem_sentences(problem)
        return {
            "code": problem.code,
            "message": message,
            "suggestion": suggestion,
            "sheet": problem.sheet,
            "row": problem.row,
            "column": problem.column,
        }

    def wrong_use(self, message: str) -> int:
        """Print what is wrong with the command as it was typed; return the exit status."""
        if self.as_json:
            self.result({"error": {"code": "usage", "message": message, "facts": {}}})
        else:
            self._print(message, error=True)
        return WRONG_USE

    def our_fault(self, error: BaseException) -> int:
        """Print one line without any of the record's content; return the exit status."""
        if os.environ.get("FIELDMONITOR_DEBUG") == "1":
            traceback.print_exception(error)
        message = self.text(_UNEXPECTED, fault=_fault(error))
        if self.as_json:
            self.result({"error": {"code": "internal", "message": message, "facts": {"fault": _fault(error)}}})
        else:
            self._print(message, error=True)
        return OUR_FAULT

    @contextmanager
    def progress(self) -> Iterator[Progress]:
        """Show a progress bar on stderr while the block runs; silent with ``--json`` or when nobody watches."""
        if self.as_json or not sys.stderr.isatty():
            yield silent
            return
        from rich.console import Console as RichConsole
        from rich.progress import BarColumn, TaskProgressColumn, TextColumn, TimeElapsedColumn
        from rich.progress import Progress as RichProgress

        columns = (TextColumn("{task.description}"), BarColumn(), TaskProgressColumn(), TimeElapsedColumn())
        with RichProgress(*columns, console=RichConsole(stderr=True), transient=True) as bar:
            task = bar.add_task("", total=None)

            def report(done: int, total: int, what: str) -> None:
                words = self.words.text("progress", what) if what else ""
                bar.update(task, completed=done, total=total or None, description=words)

            yield report

    def _print(self, line: str, *, error: bool = False) -> None:
        stream = sys.stderr if error else sys.stdout
        encoding = stream.encoding or "utf-8"
        stream.write(line.encode(encoding, "backslashreplace").decode(encoding) + "\n")
        stream.flush()


def _plain(value: object) -> object:
    if isinstance(value, Path):
        return str(value)
    if isinstance(value, datetime | date):
        return value.isoformat()
    raise TypeError(f"{type(value).__name__} is not data")


def _fault(error: BaseException) -> str:
    """Name the exception's class and the last place in our own code; its message may quote a record and is left out."""
    package = str(Path(__file__).resolve().parents[1])
    frames = [frame for frame in traceback.extract_tb(error.__traceback__) if frame.filename.startswith(package)]
    place = f"{Path(frames[-1].filename).relative_to(package)}:{frames[-1].lineno}" if frames else "?"
    return f"{type(error).__name__}, {place}"
