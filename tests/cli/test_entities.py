"""What a record says of entities, as `show` tells it."""

import json
from pathlib import Path

from support.cli import Shell
from support.services import Team

TREES = """
| survey | | | | |
| | type | name | label | save_to |
| | text | species | Species | species |
| settings | | |
| | form_id | version |
| | trees | 1 |
| entities | | |
| | list_name | label |
| | trees | ${species} |
"""


def test_show_tells_which_entities_a_record_makes(team: Team, tmp_path: Path, shell: Shell) -> None:
    vault = team.root / "coordinator"
    (tmp_path / "trees.md").write_text(TREES, encoding="utf-8")
    (tmp_path / "answers.json").write_text(json.dumps({"species": "oak"}))
    assert shell("forms", "import", tmp_path / "trees.md", vault=vault).status == 0
    made = shell("observe", "trees", "--answers", tmp_path / "answers.json", "--json", vault=vault).data
    (entity,) = shell("show", made["reference"], "--json", vault=vault).data["entities"]
    assert (entity["list"], entity["action"], entity["label"]) == ("trees", "create", "oak")
    assert entity["properties"] == {"species": "oak"}
    assert "It creates oak in the list trees." in shell("show", made["reference"], vault=vault).out
