"""Breaks forms at random and tells what the engine did: python tests/proofs/fuzz_forms.py [--seconds 60] [--runs N].

    --target NAME   xpath (expressions), xml (XForms), xlsx (XLSForms), steps (records); all of them without
    --runs N        at most so many inputs a target
    --seconds S     at most so long a target (60)
    --out FOLDER    where inputs that were not taken well are kept (a new temporary folder)

Each target runs in a process of its own, guided by coverage where atheris is installed, by hypothesis otherwise. An
input fails if anything but the engine's own errors comes of it, or if it takes longer than 20 seconds of
processor time. The counts are printed as JSON; the exit status is 1 if anything failed.
"""

import argparse
import hashlib
import json
import os
import signal
import subprocess
import sys
import tempfile
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from types import FrameType
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "tests"), str(ROOT / "src")]
MOST_SECONDS = 20


class Hang(BaseException):
    """An input took too long. Not an Exception, so that nothing in between takes it for its own."""


class Counts:
    """What has happened so far, written to a file now and then: a fuzzer may end without a word."""

    def __init__(self, target: str, engine: str, out: Path) -> None:
        self.data: dict[str, Any] = {"target": target, "engine": engine, "runs": 0, "failures": {}, "slowest": 0.0}
        self.out = out
        self.begun = self.written = time.monotonic()
        self.write()

    def take(self, run: Callable[[bytes], None], data: bytes) -> None:
        """Run one input."""
        begun = time.process_time()  # what else the machine does is no input's fault
        signal.setitimer(signal.ITIMER_VIRTUAL, MOST_SECONDS)
        try:
            run(data)
        except (Exception, Hang) as error:
            self._fail(error, data)
        finally:
            signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        self.data["runs"] += 1
        self.data["slowest"] = max(self.data["slowest"], round(time.process_time() - begun, 2))
        if time.monotonic() - self.written > 2:
            self.write()

    def _fail(self, error: BaseException, data: bytes) -> None:
        frames = traceback.extract_tb(error.__traceback__)
        ours = [frame for frame in frames if "fieldmonitor" in frame.filename] or frames
        place = f"{type(error).__name__} at {Path(ours[-1].filename).name}:{ours[-1].lineno}: {str(error)[:120]}"
        known = next(
            (one for one in self.data["failures"] if one.partition(": ")[0] == place.partition(": ")[0]), place
        )
        kept = self.data["failures"].setdefault(known, {"count": 0, "input": ""})
        kept["count"] += 1
        if not kept["input"]:
            name = f"{self.data['target']}-{hashlib.sha256(data).hexdigest()[:12]}.bin"
            self.out.mkdir(parents=True, exist_ok=True)
            (self.out / name).write_bytes(data)
            (self.out / f"{name}.txt").write_text("".join(traceback.format_exception(error)), encoding="utf-8")
            kept["input"] = name
        self.write()

    def write(self) -> None:
        """Write what is known."""
        self.written = time.monotonic()
        self.data["seconds"] = round(time.monotonic() - self.begun, 1)
        (self.out / f"{self.data['target']}.json").write_text(json.dumps(self.data), encoding="utf-8")


def _hang(_number: int, _frame: FrameType | None) -> None:
    raise Hang(f"longer than {MOST_SECONDS} seconds")


def run_target(target: str, runs: int, seconds: int, out: Path) -> None:
    """Run one target in this process."""
    out.mkdir(parents=True, exist_ok=True)
    signal.signal(signal.SIGVTALRM, _hang)
    try:
        import atheris
    except ImportError:
        sys.stderr.write(f"{target}: atheris is not installed here; hypothesis makes the inputs\n")
        _with_hypothesis(target, runs, seconds, out)
        return
    with atheris.instrument_imports(include=["fieldmonitor.forms"]):
        from support.fuzzing import TARGETS
    counts = Counts(target, "atheris", out)
    TARGETS[target](b"\x01")  # what is loaded once is no input's time
    corpus = out / "corpus" / target
    corpus.mkdir(parents=True, exist_ok=True)
    for number in range(40):  # somewhere to begin: inputs of one byte break nothing
        (corpus / f"seed-{number}").write_bytes(hashlib.shake_128(bytes([number])).digest(20 + 4 * number))
    arguments = [sys.argv[0], f"-max_total_time={seconds}", "-max_len=200", "-len_control=0"]
    arguments += [f"-artifact_prefix={out}{os.sep}", str(corpus)]  # else what was slow lies in the current folder
    if runs:
        arguments.insert(1, f"-runs={runs}")
    atheris.Setup(arguments, lambda data: counts.take(TARGETS[target], data))
    try:
        atheris.Fuzz()
    finally:
        counts.write()


def _with_hypothesis(target: str, runs: int, seconds: int, out: Path) -> None:
    from hypothesis import HealthCheck, Phase, given, settings
    from hypothesis import strategies as st

    from support.fuzzing import TARGETS

    counts = Counts(target, "hypothesis", out)
    until = time.monotonic() + seconds

    @settings(
        max_examples=runs or 1_000_000,
        deadline=None,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(st.binary(min_size=4, max_size=200))
    def one(data: bytes) -> None:
        if time.monotonic() > until:
            raise KeyboardInterrupt
        counts.take(TARGETS[target], data)

    try:
        one()
    except KeyboardInterrupt:
        pass
    finally:
        counts.write()


def main(arguments: list[str]) -> int:
    """Run the targets one after the other; return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--target", choices=("xpath", "xml", "xlsx", "steps"), action="append")
    parser.add_argument("--runs", type=int, default=0)
    parser.add_argument("--seconds", type=int, default=60)
    parser.add_argument("--out", type=Path, default=None)
    parser.add_argument("--here", action="store_true", help=argparse.SUPPRESS)
    given = parser.parse_args(arguments)
    out = given.out or Path(tempfile.mkdtemp(prefix="fuzz-forms-"))
    targets = given.target or ["xpath", "xml", "xlsx", "steps"]
    if given.here:
        run_target(targets[0], given.runs, given.seconds, out)
        return 0
    told = []
    for target in targets:
        command = [sys.executable, __file__, "--here", "--target", target, "--runs", str(given.runs)]
        command += ["--seconds", str(given.seconds), "--out", str(out)]
        out.mkdir(parents=True, exist_ok=True)
        with (out / f"{target}.log").open("wb") as log:
            subprocess.run(command, check=False, stdout=subprocess.DEVNULL, stderr=log, timeout=given.seconds * 2 + 120)
        told.append(json.loads((out / f"{target}.json").read_text(encoding="utf-8")))
    failed = any(one["failures"] for one in told)
    sys.stdout.write(json.dumps({"targets": told, "out": str(out) if failed else ""}, indent=2) + "\n")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
