"""The command that takes a record out of the vault, as a folder for an ODK server."""

from pathlib import Path
from typing import Annotated

import typer

from fieldmonitor.cli.access import Desk, command
from fieldmonitor.i18n import mark


def register(app: typer.Typer) -> None:
    """Add ``fieldmonitor export-submission``."""
    command(app, "export-submission")(export_submission)


def export_submission(
    desk: Desk,
    *,
    ref: Annotated[str, typer.Argument(metavar="REF", help="A reference such as 7K3Q-92DX, or an identifier.")],
    to: Annotated[
        Path, typer.Option("--to", metavar="FOLDER", help="The folder to write the submission's folder into.")
    ],
    plain: Annotated[
        bool, typer.Option("--plain", help="Let it leave the vault unencrypted if the form has no public key.")
    ] = False,
    replace: Annotated[bool, typer.Option("--replace", help="Write over the submission that is there.")] = False,
    revision: Annotated[
        int, typer.Option("--revision", min=0, metavar="N", help="Its N-th revision.", show_default="the newest")
    ] = 0,
) -> None:
    """Write a finalised observation as a submission folder for an ODK server, encrypted with the form's public key."""
    with desk.open() as workspace:
        found = workspace.observations.find(ref)
        with desk.console.progress() as progress:
            written = workspace.submissions.export(
                found, to, plain=plain, replace=replace, revision=revision, progress=progress
            )
        text = desk.console.text
        lines = [text(mark("cli", "Written: {path}"), path=written.path)]
        if not written.encrypted:
            warning = mark(
                "cli", "It is NOT encrypted: whoever finds this folder can read the record. Remove it once it is sent."
            )
            desk.console.note(text(warning))
        data = {
            "path": written.path,
            "encrypted": written.encrypted,
            "instance_id": written.instance_id,
            "files": list(written.files),
            "bytes": written.bytes,
        }
        desk.console.result(data, lines)
