"""Where the ``fieldmonitor`` command begins: without words the desktop opens at once, and no command is loaded."""

import sys

from fieldmonitor.cli.desktop import has_screen, open_desktop


def run() -> None:
    """Enter from the shell and leave with the exit status."""
    if len(sys.argv) == 1 and has_screen():
        sys.exit(open_desktop(None))
    from fieldmonitor.cli.main import main

    sys.exit(main(sys.argv[1:]))
