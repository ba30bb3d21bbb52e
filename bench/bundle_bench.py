"""The bundle: from starting it to its window on a virtual screen, against the same from the virtual environment.

Needs what ``./run bundle`` made, and Xvfb and xwininfo (Debian: xvfb, x11-utils).
"""

import importlib.util
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

from bench.report import Options, Row, Skipped, median

ROOT = Path(__file__).resolve().parents[1]
WORK = "bundle, start to window"
PATIENCE_SECONDS = 60


def rows(options: Options) -> Iterator[Row | Skipped]:
    proof = _proof()
    missing = [tool for tool in ("Xvfb", "xwininfo") if not shutil.which(tool)]
    if missing or not proof.BUNDLE.exists():
        yield Skipped(WORK, f"{', '.join(missing)} not found" if missing else "no bundle: ./run bundle makes one")
        return
    ours, theirs = [], []
    with tempfile.TemporaryDirectory(prefix="fieldmonitor-bench-") as name, proof.virtual_screen() as display:
        environment = os.environ | {
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "FIELDMONITOR_HOME": name,
            "PYTHONPATH": str(ROOT / "src"),
        }
        for _ in range(options.pick(4, 8, 16)):
            ours.append(_start([str(proof.BUNDLE)], environment))
            theirs.append(_start([sys.executable, "-m", "fieldmonitor"], environment))
    # The first turn reads both from the disk; what is compared is the program, not the disk.
    yield Row(WORK, median(ours[1:]) * 1e3, median(theirs[1:]) * 1e3, "ms", "from the environment", "<=", 1.15)


def _proof() -> ModuleType:
    """Return tools/prove_bundle.py, which knows where the bundle is and how to make a screen."""
    found = importlib.util.spec_from_file_location("prove_bundle", ROOT / "tools" / "prove_bundle.py")
    assert found
    assert found.loader
    module = importlib.util.module_from_spec(found)
    found.loader.exec_module(module)
    return module


def _start(command: list[str], environment: dict[str, str]) -> float:
    """Return the seconds until the window is on the screen; the program is ended then."""
    look = ["xwininfo", "-display", environment["DISPLAY"], "-root", "-tree"]
    start = time.perf_counter()
    desktop = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        while time.perf_counter() - start < PATIENCE_SECONDS and desktop.poll() is None:
            tree = subprocess.run(look, capture_output=True, text=True, check=False).stdout
            if '"FieldMonitor' in tree:
                return time.perf_counter() - start
            time.sleep(0.01)
        raise RuntimeError(f"{command[0]} showed no window (exit status {desktop.poll()})")
    finally:
        desktop.terminate()
        desktop.wait()
