"""The door from the command line to the desktop: the one place of `cli` that imports `qt`, once it is opened."""

from pathlib import Path


def open_desktop(vault: Path | None, language: str = "") -> int:
    """Open the window on a vault, the usual one if None, and return the exit status once it is closed."""
    from fieldmonitor.qt.app import run

    return run(vault, language or None)
