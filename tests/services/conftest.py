"""The project that these tests work in."""

from support.cli import shell
from support.services import derived_once, team, team_folder

__all__ = ["derived_once", "shell", "team", "team_folder"]
