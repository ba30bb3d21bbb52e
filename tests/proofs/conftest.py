"""The project that these tests work in."""

from support.services import derived_once, team, team_folder

__all__ = ["derived_once", "team", "team_folder"]
