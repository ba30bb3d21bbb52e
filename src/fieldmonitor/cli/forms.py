"""Commands for forms: listing, importing, checking a file, and running one without keeping anything."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from fieldmonitor.cli.access import Desk, UsageError, command
from fieldmonitor.cli.console import WORLD
from fieldmonitor.cli.records import read_answers
from fieldmonitor.domain.durable import read_file
from fieldmonitor.domain.errors import FileThere, FinaliseBlocked, FormProblem
from fieldmonitor.i18n import Translator, mark
from fieldmonitor.services.values import FormInfo

if TYPE_CHECKING:
    from fieldmonitor.forms import FormDefinition, Problem
    from fieldmonitor.services.authoring import Examined, Told

_SEVERITIES = {
    "error": mark("cli", "Errors: {n}"),
    "warning": mark("cli", "Warnings: {n}"),
    "hint": mark("cli", "Hints: {n}"),
}
_FILE = typer.Argument(metavar="FILE", help="An XLSForm (.xlsx) or an XForm (.xml).")


def register(app: typer.Typer) -> None:
    """Add ``fieldmonitor forms …``."""
    group = typer.Typer(help="List, import, check and try forms.", no_args_is_help=True)
    app.add_typer(group, name="forms")
    command(group, "list")(list_forms)
    command(group, "import")(import_form)
    command(group, "check", vault=False)(check)
    command(group, "test", vault=False)(test)
    command(group, "run", vault=False)(run)


def list_forms(desk: Desk) -> None:
    """List the project's forms."""
    with desk.open() as workspace:
        forms = workspace.forms.list()
        lines = [f"{info.form_id:24} {info.version:14} {info.title_in(desk.console.language)}" for info in forms]
        desk.console.result({"forms": [_info(info) for info in forms]}, lines)


def import_form(
    desk: Desk,
    file: Annotated[
        Path | None,
        typer.Argument(metavar="FILE", help="An XLSForm (.xlsx) or an XForm (.xml); the built-in ten without."),
    ] = None,
) -> None:
    """Publish a form to the project, or the built-in ones (coordinators only)."""
    with desk.open() as workspace:
        if file is None:
            with desk.console.progress() as progress:
                forms = workspace.forms.import_builtin(progress)
        else:
            forms = [workspace.forms.import_form(file)]
        line = mark("cli", "The form {form} is published.")
        data = _info(forms[0]) if file else {"forms": [_info(info) for info in forms]}
        desk.console.result(data, [desk.console.text(line, form=info.form_id) for info in forms])


def check(
    desk: Desk,
    *,
    file: Annotated[Path, _FILE],
    mend: Annotated[
        Path | None, typer.Option("--mend", metavar="COPY", help="Write a mended copy (.xlsx), where one can be made.")
    ] = None,
) -> None:
    """Say everything that a form's author should know; errors end with status 3."""
    from fieldmonitor.services import authoring

    if mend is not None and mend.exists():
        raise FileThere(path=mend)
    examined = (
        authoring.examine(file, trial=True)
        if mend is not None
        else authoring.Examined(file, authoring.check(file, trial=True))
    )
    checked, words = examined.checked, desk.console.words
    counts = {severity: checked.count(severity) for severity in _SEVERITIES}
    data: dict[str, Any] = {"ok": checked.usable} | {f"{severity}s": count for severity, count in counts.items()}
    data["findings"] = [
        {"severity": one.severity, **_told(words, one.problem), "ref": one.ref} for one in checked.findings
    ]
    if checked.form is not None:
        data |= _loaded(checked.form)
        can = mark("cli", "The form {form} can be used: {questions} questions.")
        lines = [desk.console.text(can, form=checked.form.form_id, questions=data["questions"])]
    else:
        lines = [desk.console.text(mark("cli", "The form {form} cannot be used yet."), form=file.name)]
        data["error"] = {"code": FormProblem.code, "message": lines[0], "facts": {"form": file.name}}
    told = authoring.tell(checked.findings, words)
    for severity, heading in _SEVERITIES.items():
        if counts[severity]:
            lines += ["", desk.console.text(heading, n=counts[severity])]
            lines += [line for one in told if one.severity == severity for line in _lines(one)]
    if mend is not None and not checked.usable:
        lines += _mended(desk, examined, mend, data)
    desk.console.result(data, lines)
    if not checked.usable:
        raise typer.Exit(WORLD)


def _lines(told: "Told") -> list[str]:
    what = f"  {told.place}: {told.message}" if told.place else f"  {told.message}"
    return [what, f"      {told.suggestion} [{told.code}]" if told.suggestion else f"      [{told.code}]"]


def _mended(desk: Desk, examined: "Examined", copy: Path, data: dict[str, Any]) -> list[str]:
    from fieldmonitor.services.authoring import save_mended, tell_changes

    mended = examined.mended
    if mended is None:
        return ["", desk.console.text(mark("cli", "No mended copy can be made: its author must decide."))]
    save_mended(mended, copy)
    words = desk.console.words
    data["mended"] = {"path": str(copy), "changes": [_told(words, problem) for problem in mended.changes]}
    lines = ["", desk.console.text(mark("cli", "A mended copy is written: {path}"), path=copy)]
    return lines + [f"  {told}" for told in tell_changes(mended.changes, words)]


def _loaded(form: "FormDefinition") -> dict[str, Any]:
    asked = sum(question.kind not in {"note", "calculate", "hidden"} for question in form.questions)
    return {
        "form": form.form_id,
        "version": form.version,
        "title": form.title,
        "hash": form.hash,
        "languages": list(form.languages),
        "questions": asked,
    }


def test(
    desk: Desk,
    *,
    file: Annotated[Path, _FILE],
    tests: Annotated[
        Path | None,
        typer.Option("--tests", metavar="FILE", help="Markdown tables.", show_default="the sheet tests, FORM.tests.md"),
    ] = None,
) -> None:
    """Run the tests that a form's author wrote; a test that fails ends with status 3."""
    from fieldmonitor.services import authoring

    ran = authoring.run_tests(file, tests)
    words = desk.console.words
    data = {
        "form": ran.form_id,
        "passed": ran.passed,
        "tests": [
            result.data() | {"failures": [_told(words, problem) for problem in result.failures]}
            for result in ran.results
        ],
        "problems": [_told(words, problem) for problem in ran.unreadable],
        "notices": _noted(desk, ran.notices),
    }
    lines = [f"  {words.problem(problem)}" for problem in ran.unreadable]
    passed, failed = desk.console.text(mark("cli", "passed")), desk.console.text(mark("cli", "FAILED"))
    width = max(len(passed), len(failed))
    for result in ran.results:
        lines.append(f"{(passed if result.passed else failed).ljust(width)}  {result.name}")
        lines += [f"{' ' * width}    {words.problem(problem)}" for problem in result.failures]
    if ran.results:
        count = mark("cli", "{passed} of {total} tests passed.")
        good = sum(result.passed for result in ran.results)
        lines += ["", desk.console.text(count, passed=good, total=len(ran.results))]
    else:
        lines.insert(0, desk.console.text(mark("cli", "The tests of {form} cannot be read:"), form=ran.form_id))
    desk.console.result(data, lines)
    if not ran.passed:
        raise typer.Exit(WORLD)


test.__test__ = False  # type: ignore[attr-defined]  # a command, not a test of ours


def _told(words: Translator, problem: "Problem") -> dict[str, Any]:
    message, suggestion = words.problem_sentences(problem)
    return {**problem.data(), "message": message, "suggestion": suggestion}


def run(
    desk: Desk,
    *,
    file: Annotated[Path, _FILE],
    answers: Annotated[Path | None, typer.Option("--answers", metavar="FILE", help="A JSON object of answers.")] = None,
    steps: Annotated[
        Path | None, typer.Option("--steps", metavar="FILE", help="A JSON list of steps (docs/form-engine.md).")
    ] = None,
    timing: Annotated[bool, typer.Option("--timing", help="With --steps: add how long each step took.")] = False,
) -> None:
    """Fill a form without keeping anything: from answers, printing the submission; or by steps, printing JSON."""
    if (answers is None) == (steps is None):
        raise UsageError("give either --answers or --steps")
    if steps is not None:
        _run_steps(desk, file, steps, timing=timing)
    elif answers is not None:
        _run_answers(desk, file, answers)


def _run_answers(desk: Desk, file: Path, answers: Path) -> None:
    from fieldmonitor.services.forms import try_form

    given = read_answers(answers)
    outcome = try_form(file, given, desk.console.language)
    notices = _noted(desk, outcome.notices)
    if outcome.problems:
        raise FinaliseBlocked(problems="; ".join(outcome.problems))
    desk.console.result({"form": outcome.form_id, "xml": outcome.xml, "notices": notices}, [outcome.xml])


def _noted(desk: Desk, notices: "Sequence[Problem]") -> list[dict[str, Any]]:
    """Say notices on stderr, and return them for ``--json``."""
    for notice in notices:
        desk.console.note(desk.console.words.problem(notice))
    return [_told(desk.console.words, notice) for notice in notices]


def _run_steps(desk: Desk, file: Path, steps: Path, *, timing: bool) -> None:
    from fieldmonitor.services.authoring import run_script

    outcome = run_script(file, _read_steps(steps), timing=timing)
    desk.console.data(outcome.data)
    if not outcome.whole:
        raise typer.Exit(WORLD)


def _read_steps(path: Path) -> list[dict[str, Any]]:
    try:
        steps = json.loads(read_file(path).decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise UsageError(f"{path} is not JSON: {error}") from error
    if not isinstance(steps, list) or not all(isinstance(step, dict) for step in steps):
        raise UsageError(f'{path} must hold a JSON list of steps: objects with "op"')
    return steps


def _info(info: FormInfo) -> dict[str, Any]:
    return {
        "form": info.form_id,
        "version": info.version,
        "title": dict(info.title),
        "hash": info.hash,
        "languages": list(info.languages),
        "questions": info.question_count,
    }
