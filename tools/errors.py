"""Writes docs/errors.md from the error classes: every code, what happened, what was kept, what to do.

python tools/errors.py            write it
python tools/errors.py --check    exit 1 if it is stale
"""

import sys
from pathlib import Path

from fieldmonitor.domain.errors import FieldMonitorError, all_errors

PATH = Path(__file__).resolve().parents[1] / "docs" / "errors.md"
BEGINNING = """# Errors

Every message has a stable code. The command line prints it in brackets after the message, and with `--json` as
`error.code`; the desktop shows it below the message. Words in braces are filled in. The exit status is 3 for all of
these, 2 for `usage`, 1 for `internal`.

This page is written by `python tools/errors.py` from `src/fieldmonitor/domain/errors/`.

| Code | What happened | What was kept | What to do |
|---|---|---|---|
"""
END = """| `usage` | The command was typed wrongly; the message says how. | Nothing was done. | See [cli.md](cli.md). |
| `internal` | Something went wrong inside FieldMonitor; the message names the place in the program and nothing of a \
record. | Nothing that was saved is lost. | Report the line as [CONTRIBUTING.md](../CONTRIBUTING.md) says. |
"""


def row(error: type[FieldMonitorError]) -> str:
    """Return the line of one error."""
    return f"| `{error.code}` | {error.happened} | {error.kept} | {error.advice} |\n"


def page() -> str:
    """Return the whole page."""
    told = sorted({error.code: error for error in all_errors() if error.happened}.items())
    return BEGINNING + "".join(row(error) for _, error in told) + END


def main(arguments: list[str]) -> int:
    """Write the page, or say whether it is stale."""
    if arguments == ["--check"]:
        fresh = PATH.exists() and PATH.read_text(encoding="utf-8") == page()
        if not fresh:
            print("docs/errors.md is stale: run python tools/errors.py", file=sys.stderr)
        return 0 if fresh else 1
    PATH.write_text(page(), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
