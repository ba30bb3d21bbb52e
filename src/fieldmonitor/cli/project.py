"""Commands for a project: creating, joining, admitting, accepting, showing."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from fieldmonitor.cli.access import Desk, command
from fieldmonitor.domain.durable import read_file, write_file
from fieldmonitor.domain.errors import AlreadyJoined
from fieldmonitor.domain.roster import Role
from fieldmonitor.i18n import mark

if TYPE_CHECKING:
    from fieldmonitor.bootstrap import Workspace
    from fieldmonitor.services.values import Invitation

_CODE = typer.Option("--code", help="The person's code, such as AB-012; never a name.")
_READ = typer.Option("--fingerprint", help="What the other person read to you; nothing is asked if it matches.")


def register(app: typer.Typer) -> None:
    """Add ``fieldmonitor project …``."""
    group = typer.Typer(help="Create a project, or join one.", no_args_is_help=True)
    app.add_typer(group, name="project")
    command(group, "create")(create)
    command(group, "join")(join)
    command(group, "admit")(admit)
    command(group, "accept")(accept)
    command(group, "show")(show)


def create(
    desk: Desk,
    *,
    name: Annotated[str, typer.Argument(help="The project's name, as its members see it.")],
    code: Annotated[str, _CODE] = "",
    practice: Annotated[
        bool, typer.Option("--practice", help="For training; its records never enter a report.")
    ] = False,
    target: Annotated[str, typer.Option("--target", metavar="DIR", help="The folder to sync through.")] = "",
    no_forms: Annotated[bool, typer.Option("--no-forms", help="Leave the built-in forms out.")] = False,
) -> None:
    """Create a project and become its coordinator; makes the vault if there is none."""
    text = desk.console.text
    with desk.open_or_create(code) as workspace:
        workspace.projects.create(name, practice=practice, target=target)
        forms = []
        if not no_forms:
            with desk.console.progress() as progress:
                forms = workspace.forms.import_builtin(progress)
        data = {**_project(workspace), "forms": [info.form_id for info in forms], "vault": workspace.folder}
        desk.console.result(
            data,
            [
                text(mark("cli", "Project {name} is created in {folder}."), name=name, folder=workspace.folder),
                text(mark("cli", "Fingerprint of this device: {fingerprint}"), fingerprint=data["fingerprint"]),
            ],
        )


def join(
    desk: Desk,
    code: Annotated[str, _CODE] = "",
    out: Annotated[Path, typer.Option("--out", "-o", help="The request file.")] = Path("request.json"),
) -> None:
    """Write a request to join for the coordinator; makes the vault if there is none."""
    text = desk.console.text
    with desk.open_or_create(code) as workspace:
        write_file(out, workspace.projects.join_request())
        fingerprint = workspace.projects.fingerprint()
        desk.console.result(
            {"request": out, "fingerprint": fingerprint, "vault": workspace.folder},
            [
                text(mark("cli", "The request is in {path}. Bring it to the coordinator."), path=out),
                text(mark("cli", "Fingerprint of this device: {fingerprint}"), fingerprint=fingerprint),
            ],
        )


def admit(
    desk: Desk,
    *,
    request: Annotated[Path, typer.Argument(help="The request file.")],
    role: Annotated[Role, typer.Option("--role", help="What the person may do.")],
    code: Annotated[str, typer.Option("--code", help="Another code than the one asked for.")] = "",
    out: Annotated[Path, typer.Option("--out", "-o", help="The welcome file.")] = Path("welcome.json"),
    fingerprint: Annotated[str, _READ] = "",
) -> None:
    """Admit a device (coordinators only) and write its welcome file."""
    content = read_file(request)
    text = desk.console.text
    with desk.open() as workspace:
        asked = workspace.projects.describe_request(content)
        about = [text(mark("cli", "{code} asks to join."), code=asked.code)]
        question = text(
            mark("cli", "Does the person read the same fingerprint, {fingerprint}?"), fingerprint=asked.fingerprint
        )
        desk.confirm_fingerprint(request, asked.fingerprint, fingerprint, about, question)
        write_file(out, workspace.projects.admit(content, role=role, code=code or None))
        desk.console.result(
            {"welcome": out, "code": code or asked.code, "role": role.value, "device": asked.device},
            [text(mark("cli", "{code} is admitted. Give them {path}."), code=code or asked.code, path=out)],
        )


def accept(
    desk: Desk,
    welcome: Annotated[Path, typer.Argument(help="The welcome file.")],
    fingerprint: Annotated[str, _READ] = "",
) -> None:
    """Take the welcome file, once the coordinator has read their fingerprint: the vault belongs to the project then."""
    content = read_file(welcome)
    with desk.open() as workspace:
        if workspace.roster is not None:
            raise AlreadyJoined(project=workspace.roster.name)
        offered = workspace.projects.describe_welcome(content)
        question = desk.console.text(
            mark("cli", "Does the coordinator read the same fingerprint, {fingerprint}?"),
            fingerprint=offered.fingerprint,
        )
        desk.confirm_fingerprint(welcome, offered.fingerprint, fingerprint, _offer(desk, offered), question)
        workspace.projects.accept(content)
        data = _project(workspace)
        desk.console.result(
            data, [desk.console.text(mark("cli", "This vault now belongs to the project {name}."), name=data["name"])]
        )


def show(desk: Desk) -> None:
    """Show the project, its members, and this device."""
    text = desk.console.text
    with desk.open() as workspace:
        data = _project(workspace)
        lines = [
            text(mark("cli", "Project: {name}"), name=data["name"]),
            text(mark("cli", "Sync folder: {path}"), path=data["target"] or "-"),
            text(mark("cli", "Fingerprint of this device: {fingerprint}"), fingerprint=data["fingerprint"]),
            *(f"  {device['code']:10} {device['role']}" for device in data["devices"]),
        ]
        if data["practice"]:
            lines.insert(1, text(mark("cli", "Practice project: its records never enter a real report.")))
        desk.console.result(data, lines)


def _offer(desk: Desk, offered: "Invitation") -> list[str]:
    text = desk.console.text
    kind = (
        mark("cli", "Practice project: its records never enter a real report.")
        if offered.practice
        else mark("cli", "Real project: its records are evidence.")
    )
    return [
        text(mark("cli", "Project: {name}"), name=offered.project),
        text(kind),
        text(mark("cli", "You: {code}, {role}"), code=offered.code, role=offered.role.value),
        text(mark("cli", "Coordinator who signed it: {code}"), code=offered.coordinator),
    ]


def _project(workspace: "Workspace") -> dict[str, Any]:
    roster, me = workspace.roster, workspace.me
    return {
        "name": roster.name if roster else "",
        "project": roster.project if roster else None,
        "practice": bool(roster and roster.practice),
        "me": {"device": me.id, "code": me.code, "role": me.role.value} if me else None,
        "fingerprint": workspace.projects.fingerprint(),
        "target": workspace.sync.target,
        "devices": [
            {"device": device.id, "code": device.code, "role": device.role.value}
            for device in (roster.devices.values() if roster else ())
        ],
    }
