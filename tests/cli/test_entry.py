"""How the command begins: the desktop without words, and a plain word where there is no screen."""

import os
import subprocess
import sys
from pathlib import Path

import pytest


def start(*words: str, home: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    screenless = {name: value for name, value in os.environ.items() if "DISPLAY" not in name and "QT_" not in name}
    return subprocess.run(
        [sys.executable, "-m", "fieldmonitor", *words],
        env={**screenless, "FIELDMONITOR_HOME": str(home), **environment},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is always a screen")
@pytest.mark.parametrize("words", [(), ("open",)])
def test_no_screen_is_told_and_not_aborted(words: tuple[str, ...], tmp_path: Path) -> None:
    ran = start(*words, home=tmp_path)
    assert ran.returncode == 3
    assert "desktop.no_screen" in ran.stderr
    assert "Traceback" not in ran.stderr


def test_the_program_calls_itself_as_it_was_called(tmp_path: Path) -> None:
    assert "./run list" in start("list", "--help", home=tmp_path, FIELDMONITOR_COMMAND="./run").stdout
    assert "fieldmonitor list" in start("list", "--help", home=tmp_path, FIELDMONITOR_COMMAND="").stdout
