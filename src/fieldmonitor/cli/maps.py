"""Commands for the offline map's packages: adding, listing, removing."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from fieldmonitor.cli.access import Desk, command
from fieldmonitor.i18n import mark

if TYPE_CHECKING:
    from fieldmonitor.services.maps import MapPackage  # slow to load, and this module is loaded for every command

_MIB = 1 << 20


def register(app: typer.Typer) -> None:
    """Add ``fieldmonitor maps …``."""
    group = typer.Typer(help="Add, list and remove the offline map's packages.", no_args_is_help=True)
    app.add_typer(group, name="maps")
    command(group, "add")(add)
    command(group, "list")(list_maps)
    command(group, "remove")(remove)


def add(
    desk: Desk,
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A package of pictures in the format MBTiles.")],
) -> None:
    """Take a map package into the vault, encrypted; the file itself stays where it is."""
    with desk.open() as workspace:
        with desk.console.progress() as progress:
            package = workspace.maps.add(file, progress)
        line = mark(
            "cli", "The map package {name} is here, encrypted: {tiles} tiles. The file {path} is not needed here."
        )
        told = desk.console.text(line, name=package.name, tiles=package.tiles, path=file)
        desk.console.result({"map": _facts(package)}, [told])


def list_maps(desk: Desk) -> None:
    """List the map packages of this device."""
    with desk.open() as workspace:
        packages = workspace.maps.list()
        none = desk.console.text(mark("cli", "There is no map package on this device."))
        lines = [_line(package) for package in packages] or [none]
        desk.console.result({"maps": [_facts(package) for package in packages]}, lines)


def remove(
    desk: Desk, package: Annotated[str, typer.Argument(metavar="NAME", help="The package's name or identifier.")]
) -> None:
    """Remove a map package from this device."""
    with desk.open() as workspace:
        removed = workspace.maps.remove(package)
        line = desk.console.text(mark("cli", "The map package {name} is removed."), name=removed.name)
        desk.console.result({"removed": _facts(removed)}, [line])


def _line(package: "MapPackage") -> str:
    west, south, east, north = package.bounds
    size = f"{package.size / _MIB:.1f} MiB"
    where = f"{south:.2f}…{north:.2f}, {west:.2f}…{east:.2f}"
    return f"{package.name:32} {package.zooms[0]}–{package.zooms[1]:<4} {size:>12}  {where}"


def _facts(package: "MapPackage") -> dict[str, Any]:
    return {
        "id": package.id,
        "name": package.name,
        "tiles": package.tiles,
        "size": package.size,
        "zooms": list(package.zooms),
        "bounds": list(package.bounds),
        "credit": package.credit,
        "added": package.added,
    }
