"""``fieldmonitor demo``: the whole line on practice data, from a new project to the printed reports."""

from fieldmonitor.cli.demo.command import register

__all__ = ["register"]
