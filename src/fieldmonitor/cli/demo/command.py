"""The ``demo`` command: runs the steps, shows them, and ends with what was made and where to look."""

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from fieldmonitor.cli.access import Desk, UsageError, command
from fieldmonitor.cli.console import program
from fieldmonitor.cli.demo.folder import MEMBERS, PASSPHRASE, DemoFolder
from fieldmonitor.cli.desktop import open_desktop as to_desktop
from fieldmonitor.i18n import mark

if TYPE_CHECKING:
    from fieldmonitor.cli.demo.run import Outcome

_AS = {"monitor": "monitor-1", **{member: member for member in MEMBERS}}


def register(app: typer.Typer) -> None:
    """Add ``fieldmonitor demo``."""
    command(app, "demo", vault=False)(demo)


def demo(
    desk: Desk,
    *,
    folder: Annotated[Path, typer.Option("--folder", metavar="DIR", help="Where to make it.")] = Path("demo"),
    open_desktop: Annotated[
        bool, typer.Option("--open", help="Open the desktop on it; a demo that is there already is not made again.")
    ] = False,
    as_member: Annotated[str, typer.Option("--as", help=f"Whose vault to open: {', '.join(_AS)}.")] = "supervisor",
) -> None:
    """Do the main job on practice data: record, seal, sync, verify, report."""
    if as_member not in _AS:
        raise UsageError(f"--as is one of {', '.join(_AS)}")
    place = DemoFolder(folder)
    if not (open_desktop and place.finished()):
        _make(desk, place)
    if open_desktop:
        desk.console.note(
            desk.console.text(mark("cli", "Passphrase of all four vaults: {passphrase}"), passphrase=PASSPHRASE)
        )
        raise typer.Exit(to_desktop(place.vault(_AS[as_member]), desk.console.language))


def _make(desk: Desk, place: DemoFolder) -> None:
    from fieldmonitor.cli.demo.run import Demo

    words = desk.console.words
    with desk.console.progress() as progress:
        made = Demo(
            place,
            datetime.now(UTC),
            progress,
            lambda step: desk.console.step(words.text("demo", step)),
        ).run()
    _show(desk, place, made)


def _show(desk: Desk, place: DemoFolder, made: "Outcome") -> None:
    text, words = desk.console.text, desk.console.words
    root = place.root
    data = {
        "folder": root,
        "observations": made.observations,
        "attachments": made.attachments,
        "events": made.events,
        "approved": made.approved,
        "returned": made.returned,
        "reports": [{"path": place.reports / name, "pages": pages} for name, pages in made.reports.items()],
        "seconds": {name: round(seconds, 2) for name, seconds in made.steps.items()},
        "passphrase": PASSPHRASE,
    }
    if desk.console.as_json:
        desk.console.result(data)
        return
    total = sum(made.steps.values())
    rows = [(words.text("demo", name), f"{seconds:6.1f} s") for name, seconds in made.steps.items()]
    rows.append((text(mark("cli", "Together")), f"{total:6.1f} s"))
    desk.console.table(text(mark("cli", "How long each step took")), rows)
    counts = [
        (text(mark("cli", "Observations, finalised and sealed")), str(made.observations)),
        (text(mark("cli", "Attachments")), str(made.attachments)),
        (text(mark("cli", "Approved, sent back")), f"{made.approved}, {made.returned}"),
        *((str(place.reports / name), words.plural("cli", "{n} pages", pages)) for name, pages in made.reports.items()),
        *((str(place.vault(member)), text(mark("cli", "vault"))) for member in MEMBERS),
        (str(place.target), text(mark("cli", "sync folder"))),
    ]
    desk.console.table(text(mark("cli", "What was made, and where")), counts)
    access = f"--vault {root / 'supervisor'} --passphrase-file {place.passphrase_file}"
    lines = [
        text(mark("cli", "Passphrase of all four vaults: {passphrase}"), passphrase=PASSPHRASE),
        text(
            mark(
                "cli",
                "A practice project: its records never enter a real report. Its vaults use the least passphrase "
                "protection that is accepted, to be quick; real ones are set to about a second on this computer.",
            )
        ),
        "",
        text(mark("cli", "To look further:")),
        f"  {program()} list {access}",
        f"  {program()} show {made.incident} --history {access}",
        f"  {program()} verify {place.target}",
        f"  {program()} demo --folder {root} --open --as monitor",
    ]
    desk.console.result(data, lines)
