"""The door from the command line to the desktop: the one place of `cli` that imports `qt`, once it is opened."""

import os
import sys
from pathlib import Path

from fieldmonitor.domain.errors import NoScreen


def has_screen() -> bool:
    """Tell whether a window can be shown. Qt aborts the whole process where it cannot, so it is asked before."""
    chosen = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return not sys.platform.startswith("linux") or any(os.environ.get(name) for name in chosen)


def open_desktop(vault: Path | None, language: str = "") -> int:
    """Open the window on a vault, the usual one if None, and return the exit status once it is closed.

    Raises NoScreen where there is none.
    """
    if not has_screen():
        raise NoScreen
    from fieldmonitor.qt.app import run

    return run(vault, language or None)
