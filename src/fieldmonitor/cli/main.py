"""The ``fieldmonitor`` command: puts the commands together, and turns every outcome into an exit status.

    0    done
    1    a fault of ours, told in one line without any record's content (FIELDMONITOR_DEBUG=1 shows where)
    2    the command was typed wrongly
    3    the world is not as it should be: an error of `fieldmonitor.domain.errors` with its code
    130  interrupted

Without a command the desktop opens.
"""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Any

import typer

from fieldmonitor import __version__
from fieldmonitor.cli import demo, forms, maps, project, records, submissions, work
from fieldmonitor.cli.access import Desk, command, usual_vault
from fieldmonitor.cli.console import INTERRUPTED, OK, WRONG_USE, Console, program
from fieldmonitor.cli.desktop import open_desktop as to_desktop
from fieldmonitor.domain.errors import FieldMonitorError

# Typer carries its own copy of click and does not publish these two classes; BadParameter derives from both.
_UsageError: Any = typer.BadParameter.__mro__[1]
_ClickException: Any = typer.BadParameter.__mro__[2]

app = typer.Typer(
    name="fieldmonitor",
    help="Encrypted, offline-first recording of human-rights observations at borders.",
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"]},
)
project.register(app)
records.register(app)
submissions.register(app)
work.register(app)
forms.register(app)
maps.register(app)
demo.register(app)


@app.callback()
def start(
    context: typer.Context, version: Annotated[bool, typer.Option("--version", help="Print the version.")] = False
) -> None:
    """Open the desktop when no command is given."""
    if version:
        typer.echo(f"fieldmonitor {__version__}")
        raise typer.Exit(OK)
    if context.invoked_subcommand is None:
        raise typer.Exit(to_desktop(None))


@command(app, "open", vault=False)
def open_desktop(
    desk: Desk, folder: Annotated[Path | None, typer.Argument(metavar="VAULT", help="The vault's folder.")] = None
) -> None:
    """Open the desktop, on a vault if one is named."""
    raise typer.Exit(to_desktop(folder or usual_vault(), desk.console.language))


def main(arguments: Sequence[str]) -> int:
    """Run one command line and return its exit status; every exception ends here."""
    console = Console(as_json="--json" in arguments)
    try:
        outcome = app(args=list(arguments), prog_name=program(), standalone_mode=False, obj=console)
    except (KeyboardInterrupt, typer.Abort):
        return INTERRUPTED
    except Exception as error:  # the last door
        return _status_of(console, error)
    return outcome if isinstance(outcome, int) else OK


def _status_of(console: Console, error: Exception) -> int:
    match error:
        case FieldMonitorError():
            return console.world_error(error)
        case typer.Exit():
            return error.exit_code
        case BrokenPipeError():
            sys.stdout = None  # the reader has gone; nothing more can be told to it
            return OK
        case _UsageError() if not console.as_json:
            error.show()
            return WRONG_USE
        case _ClickException():
            return console.wrong_use(error.format_message())
        case _:
            return console.our_fault(error)
