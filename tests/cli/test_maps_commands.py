"""Map packages by the command line."""

from pathlib import Path

from support.cli import Shell
from support.maps import border
from support.services import Team


def test_a_package_is_added_listed_and_removed(shell: Shell, team: Team, tmp_path: Path) -> None:
    vault = team.root / "monitor"
    assert shell("maps", "list", vault=vault).out == "There is no map package on this device.\n"
    added = shell("maps", "add", border(tmp_path / "strip.mbtiles"), "--json", vault=vault).data["map"]
    assert (added["name"], added["tiles"], added["zooms"]) == ("Border strip", 100, [5, 8])
    assert shell("maps", "list", vault=vault).out.startswith("Border strip ")
    assert shell("maps", "remove", "Border strip", vault=vault).out == "The map package Border strip is removed.\n"
    gone = shell("maps", "remove", "Border strip", "--json", vault=vault)
    assert gone.status == 3 and gone.data["error"]["code"] == "map.unknown"


def test_a_file_that_is_no_map_is_told(shell: Shell, team: Team, tmp_path: Path) -> None:
    path = tmp_path / "notes.mbtiles"
    path.write_text("words")
    refused = shell("maps", "add", path, vault=team.root / "monitor")
    assert refused.status == 3 and "[map.unreadable]" in refused.err
