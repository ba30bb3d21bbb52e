"""JavaRosa, the engine of ODK Collect and KoboCollect, driven over walks (bench/java/FormWalks.java).

`jar`, `missing` and `program` serve the benchmark too.

Its classes are in a jar inside the pyxform package; a JDK compiles the driver, or a JRE alone runs it from its source.
"""

import json
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

DRIVER = Path(__file__).parents[2] / "bench" / "java" / "FormWalks.java"
Step = Mapping[str, Any]


@dataclass
class Walk:
    """Steps over one form (``xml``, with its media in ``folder``), and what an engine said to them.

    ``shown``: per step the nodes that look different from the step before, by ref; ``gone``: per step the refs that
    are no more. ``error``: why the engine stopped, at step ``stopped`` (-1: the form did not load).
    """

    name: str
    xml: Path
    folder: Path
    steps: list[Step]
    shown: list[dict[str, dict[str, Any]]] = field(default_factory=list)
    gone: list[list[str]] = field(default_factory=list)
    submission: str = ""
    error: str = ""
    stopped: int = -2


def jar() -> Path | None:
    """Return the jar that has JavaRosa's classes, or None."""
    import pyxform

    found = sorted(Path(pyxform.__file__).parent.glob("validators/odk_validate/bin/*.jar"))
    return found[0] if found else None


def missing() -> str:
    """Return what this machine lacks to run JavaRosa, empty if nothing."""
    if shutil.which("java") is None:
        return "no Java found (Debian package: default-jdk-headless)"
    if jar() is None:
        return "the pyxform package has no JavaRosa"
    if not shutil.which("javac") and "jdk.compiler" not in _modules():
        return "no Java compiler found (Debian package: default-jdk-headless)"
    return ""


def _modules() -> str:
    return subprocess.run(["java", "--list-modules"], capture_output=True, text=True, check=False).stdout


def program(driver: Path, folder: Path) -> list[str]:
    """Return the words that have `java` run a driver, compiled into ``folder`` where there is a compiler to start."""
    classes = str(jar())
    if not shutil.which("javac"):
        return ["-cp", classes, str(driver)]
    words = ["javac", "-nowarn", "-Xlint:-deprecation", "-cp", classes, "-d", str(folder), str(driver)]
    subprocess.run(words, check=True, capture_output=True)
    return ["-cp", os.pathsep.join((classes, str(folder))), driver.stem]


class JavaRosa:
    """The driver, compiled once for as long as this is open."""

    def __enter__(self) -> "JavaRosa":
        self._folder = tempfile.TemporaryDirectory(prefix="fieldmonitor-walks-")
        self._command = program(DRIVER, Path(self._folder.name))
        return self

    def __exit__(self, *_: object) -> None:
        self._folder.cleanup()

    def run(self, walks: Iterable[Walk], seconds: float = 300, *, anew: bool = False) -> dict[str, Walk]:
        """Return what JavaRosa said to each walk, by name. One that took too long has said nothing from there on.

        ``anew``: every rule is worked out again after each step, as when a draft is opened.
        """
        theirs: dict[str, Walk] = {}
        with tempfile.NamedTemporaryFile("w", suffix=".walks", encoding="utf-8", dir=self._folder.name) as batch:
            for walk in walks:
                theirs[walk.name] = Walk(walk.name, walk.xml, walk.folder, walk.steps)
                batch.writelines(f"{line}\n" for line in _lines(walk))
            batch.write("end\n")
            batch.flush()
            for said in self._said([batch.name, *(["anew"] if anew else [])], seconds):
                walk = theirs[said["walk"]]
                if "error" in said:
                    walk.error, walk.stopped = said["error"], said["step"]
                elif "submission" in said:
                    walk.submission = said["submission"]
                else:
                    walk.shown.append(said["nodes"])
                    walk.gone.append(said["gone"])
        return theirs

    def _said(self, words: list[str], seconds: float) -> Iterator[dict[str, Any]]:
        # the serial collector: no threads to start for a run of a second
        command = ["java", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xss8m", *self._command, *words]
        try:
            out = subprocess.run(command, capture_output=True, timeout=seconds, check=False).stdout
        except subprocess.TimeoutExpired as late:
            out = late.stdout or b""
        for line in out.splitlines():
            if line.startswith(b"{") and line.endswith(b"}"):
                yield json.loads(line)


def _lines(walk: Walk) -> Iterator[str]:
    yield _line("form", str(walk.xml), str(walk.folder))
    yield _line("walk", walk.name)
    for step in walk.steps:
        if step["op"] == "init":
            facts = [f"{key}={value}" for key, value in step["preload"].items()]
            yield _line("init", step["clock"], step["tz"], *facts)
        else:
            yield _line(*(str(step[key]) for key in ("op", "ref", "value") if key in step))


def _line(*fields: str) -> str:
    return "\t".join(
        text.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r") for text in fields
    )
