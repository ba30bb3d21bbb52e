"""Printing: records with facts, an account and a table each, beside typst and fpdf2 on the same content and fonts.

Every engine runs in a fresh process (`pdf_engine`), turn by turn, and its best run counts. Memory is what the process
needs at most, compared between two lengths, so that the program and the fonts are not in it.
"""

import importlib.util
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from bench.report import Options, Row, Skipped

BUDGET_KIB = 80
FPDF_SHARE = 5
"""fpdf2 is so much slower that it prints a fifth of the records"""


class Run(NamedTuple):
    seconds: float
    pages: int
    peak: int

    @property
    def rate(self) -> float:
        return self.pages / self.seconds


def rows(options: Options) -> Iterator[Row | Skipped]:
    count = options.pick(100, 300, 500)
    rounds = options.pick(2, 3, 5)
    engines = ["ours"] + [name for name, module in (("typst", "typst"), ("fpdf2", "fpdf")) if _has(module)]
    runs: dict[str, list[Run]] = {name: [] for name in engines}
    with tempfile.TemporaryDirectory(prefix="fieldmonitor-bench-") as name:
        out = Path(name) / "out.pdf"
        for _ in range(rounds):
            for engine in engines:
                runs[engine].append(_run(engine, count // FPDF_SHARE if engine == "fpdf2" else count, out))
        # A shorter report hardly needs more than the program itself.
        half = _run("ours", count // 2, out) if options.size != "quick" else None
        tenth = _run("ours", count // 10, out) if options.size == "full" else None
    ours = max(runs["ours"], key=lambda run: run.rate)
    for engine, aim in (("typst", 0.55), ("fpdf2", 5)):
        work = f"PDF, {count} narrative records with tables, beside {engine}"
        if engine not in runs:
            yield Skipped(work, f"{engine} is not installed")
            continue
        other = max(runs[engine], key=lambda run: run.rate)
        label = f"{engine}: {other.pages} pages, ours {ours.pages}"
        yield Row(work, ours.rate, other.rate, "pages/s", label, ">=", aim)
    if ours.peak and half:
        yield _memory(half, ours)
    if ours.peak and half and tenth:
        yield _flatness(tenth, half, ours, count)


def _has(module: str) -> bool:
    return importlib.util.find_spec(module) is not None


def _run(engine: str, count: int, out: Path) -> Run:
    script = Path(__file__).with_name("pdf_engine.py")
    command = [sys.executable, str(script), engine, str(count), str(out)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return Run(**json.loads(done.stdout.splitlines()[-1]))


def _memory(short: Run, long: Run) -> Row:
    growth = (long.peak - short.peak) / (long.pages - short.pages)
    return Row("PDF memory per page", growth, BUDGET_KIB, "KiB", "the budget", "<=", 1)


def _flatness(tenth: Run, half: Run, whole: Run, count: int) -> Row:
    """Compare what a record costs late in a long report with what it costs early."""
    early = (half.peak - tenth.peak) / (count // 2 - count // 10)
    late = (whole.peak - half.peak) / (count - count // 2)
    return Row("PDF memory per record, second half", late, early, "KiB", "first half", "<=", 1.15)
