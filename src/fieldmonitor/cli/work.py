"""Commands for the work around records: sync, reports, verification."""

import re
from pathlib import Path
from typing import Annotated, Any

import typer

from fieldmonitor.cli.access import Desk, UsageError, command
from fieldmonitor.domain.errors import FileThere
from fieldmonitor.i18n import mark
from fieldmonitor.services.values import REPORT_VERSIONS, REPORT_VERSIONS_MADE, ReportResult, VerifyReport

_OUT = typer.Option("--out", "-o", metavar="FILE", help="The PDF to write.")
_REPLACE = typer.Option("--replace", help="Write over a file that is there.")
_VERSION = typer.Option(
    "--version",
    help=f"Who it is for: {' or '.join(REPORT_VERSIONS_MADE)}. The others wait for the search of their file for leaks.",
)


def register(app: typer.Typer) -> None:
    """Add ``sync``, ``report …`` and ``verify``."""
    command(app, "sync")(sync)
    command(app, "verify")(verify)
    group = typer.Typer(help="Write a report as PDF.", no_args_is_help=True)
    app.add_typer(group, name="report")
    command(group, "incident")(incident)
    command(group, "monthly")(monthly)


def sync(
    desk: Desk,
    target: Annotated[Path | None, typer.Option("--target", metavar="DIR", help="Use this folder from now on.")] = None,
) -> None:
    """Send what waits and take what is new."""
    text = desk.console.text
    with desk.open() as workspace:
        if target is not None:
            workspace.sync.set_target(target)
        with desk.console.progress() as progress:
            done = workspace.sync.run(progress)
        names = ("sent", "received", "attachments_sent", "attachments_received", "opened", "sealed", "forms", "reviews")
        data = {"target": workspace.sync.target, **{name: getattr(done, name) for name in names}}
        data["notes"] = [desk.console.words.text("sync", note) for note in done.notes]
        lines = [
            text(
                mark("cli", "Sent: {events} events, {files} attachments"), events=done.sent, files=done.attachments_sent
            ),
            text(
                mark("cli", "Received: {events} events, {files} attachments"),
                events=done.received,
                files=done.attachments_received,
            ),
            *data["notes"],
        ]
        desk.console.result(data, lines)


def incident(
    desk: Desk,
    *,
    ref: Annotated[str, typer.Argument(metavar="REF", help="A reference such as 7K3Q-92DX, or an identifier.")],
    out: Annotated[Path, _OUT],
    version: Annotated[str, _VERSION] = REPORT_VERSIONS[0],
    replace: Annotated[bool, _REPLACE] = False,
) -> None:
    """Write the incident report of one observation."""
    _check_version(version)
    _check_free(out, replace=replace)
    with desk.open() as workspace:
        found = workspace.observations.find(ref)
        with desk.console.progress() as progress:
            result = workspace.reports.incident(
                found, out, language=desk.console.language, version=version, progress=progress
            )
        _written(desk, result)


def monthly(
    desk: Desk,
    *,
    month: Annotated[str, typer.Argument(metavar="YYYY-MM", help="The month.")],
    out: Annotated[Path, _OUT],
    version: Annotated[str, _VERSION] = REPORT_VERSIONS[0],
    replace: Annotated[bool, _REPLACE] = False,
) -> None:
    """Write the monitoring report of one month."""
    _check_version(version)
    _check_free(out, replace=replace)
    match = re.fullmatch(r"(\d{4})-(0[1-9]|1[0-2])", month)
    if not match:
        raise UsageError(f"a month is written YYYY-MM, not {month!r}")
    with desk.open() as workspace, desk.console.progress() as progress:
        result = workspace.reports.monthly(
            int(match[1]), int(match[2]), out, language=desk.console.language, version=version, progress=progress
        )
        _written(desk, result)


def verify(
    desk: Desk, path: Annotated[Path, typer.Argument(metavar="PATH", help="A vault's folder or a sync folder.")]
) -> None:
    """Check a vault, or every object of a sync folder; the first thing wrong is named, and the exit status is 3.

    A sync folder is checked against the keys it carries itself; with --vault against that vault's roster.
    """
    from fieldmonitor import bootstrap
    from fieldmonitor.services.stores import as_found, check_store

    vault = bootstrap.has_vault(path)
    if not vault:
        check_store(path)
    if vault:
        here = Desk(desk.console, path, True, desk.passphrase_file, desk.passphrase_fd)
        with here.open(heal=False) as workspace, desk.console.progress() as progress:
            report = workspace.verify.vault(progress)
    elif desk.named:
        with desk.open() as workspace, desk.console.progress() as progress:
            report = workspace.verify.target(path, progress)
    else:
        with desk.console.progress() as progress:
            report = bootstrap.verify_target(path, progress)
    if report.error is not None:
        raise report.error if vault else as_found(report.error)
    _verified(desk, report)


def _verified(desk: Desk, report: VerifyReport) -> None:
    names = ("feeds", "events", "opened", "sealed", "attachments", "objects", "roster_checked")
    data: dict[str, Any] = {"ok": True, "kind": report.kind, "path": report.path}
    data |= {name: getattr(report, name) for name in names}
    text = desk.console.text
    lines = [
        text(mark("cli", "Everything holds: {path}"), path=report.path),
        text(
            mark("cli", "{feeds} feeds, {events} events, {attachments} attachments checked"),
            feeds=report.feeds,
            events=report.events,
            attachments=report.attachments,
        ),
    ]
    if not report.roster_checked:
        lines.append(
            text(
                mark(
                    "cli", "Signers were checked against the keys in the folder only; give --vault to check the roster."
                )
            )
        )
    desk.console.result(data, lines)


def _written(desk: Desk, result: ReportResult) -> None:
    text = desk.console.text
    desk.console.result(
        {"path": result.path, "pages": result.pages, "sha256": result.sha256, "records": result.records},
        [
            text(mark("cli", "Written: {path} ({pages} pages)"), path=result.path, pages=result.pages),
            text(mark("cli", "It is a plain PDF: anyone who has the file can read it.")),
        ],
    )


def _check_free(out: Path, *, replace: bool) -> None:
    if out.is_file() and not replace:
        raise FileThere(path=out)


def _check_version(version: str) -> None:
    if version not in REPORT_VERSIONS:
        raise UsageError(f"--version is one of {', '.join(REPORT_VERSIONS)}")
