"""Proves that the bundle starts: runs its desktop on a virtual screen until the window is there, and its demo.

    python tools/prove_bundle.py [PICTURE.png]

Needs Xvfb and xwininfo (Debian: xvfb, x11-utils). Exits 1 with the bundle's own words if no window appears.
"""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
BUNDLE = ROOT / "dist" / "fieldmonitor" / "fieldmonitor"
PATIENCE_SECONDS = 90


@contextmanager
def virtual_screen() -> Iterator[str]:
    """Start Xvfb on a free display and yield its name."""
    reading, writing = os.pipe()
    # -noreset: else the server starts anew whenever its last client leaves, and drops who is just coming.
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1366x768x24", "-nolisten", "tcp", "-noreset"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    try:
        os.close(writing)
        with os.fdopen(reading) as pipe:
            yield f":{pipe.readline().strip()}"
    finally:
        server.terminate()
        server.wait()


def window_appears(display: str, home: Path, picture: Path | None) -> bool:
    """Start the desktop and wait for its window; take a picture of the screen if asked."""
    environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "FIELDMONITOR_HOME": str(home)}
    log = home / "log"
    with log.open("w") as words:
        desktop = subprocess.Popen([str(BUNDLE)], env=environment, stdout=words, stderr=words)
        try:
            end = time.monotonic() + PATIENCE_SECONDS
            while time.monotonic() < end and desktop.poll() is None:
                tree = subprocess.run(
                    ["xwininfo", "-display", display, "-root", "-tree"], capture_output=True, text=True, check=False
                ).stdout
                if '"FieldMonitor' in tree:
                    if picture:
                        subprocess.run(["import", "-display", display, "-window", "root", str(picture)], check=False)
                    return True
                time.sleep(0.2)
        finally:
            desktop.terminate()
            desktop.wait()
    print(log.read_text(), file=sys.stderr)
    return False


def main(arguments: list[str]) -> int:
    """Run the proof; return the exit status."""
    needed = [tool for tool in ("Xvfb", "xwininfo") if not shutil.which(tool)]
    if needed or not BUNDLE.exists():
        print(f"not proven: missing {', '.join(needed) or BUNDLE}", file=sys.stderr)
        return 3
    with tempfile.TemporaryDirectory() as folder, virtual_screen() as display:
        if not window_appears(display, Path(folder), Path(arguments[0]) if arguments else None):
            print("the bundle shows no window", file=sys.stderr)
            return 1
        print("the bundle's window is there")
        demo = subprocess.run([str(BUNDLE), "demo", "--folder", f"{folder}/demo"], check=False)
        print("the bundle's demo passed" if demo.returncode == 0 else "the bundle's demo failed")
        return 1 if demo.returncode else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
