"""Runs the benchmarks: ``python bench/run.py [--quick | --full] [NAME]``.

Every module ``bench/*_bench.py`` has a function ``rows(options)`` that yields `report.Row`, or `report.Skipped` where
what it compares with is not on this machine. They are printed and written to ``artefacts/bench.json`` and
``artefacts/bench.txt``. Figures are never asserted: the exit status is 0 unless a benchmark fails to run.
"""

import argparse
import importlib
import json
import os
import platform
import sys
import time
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
sys.path[1:1] = [str(ROOT / "src"), str(ROOT / "tests")]

from bench.report import Options, Row, Skipped  # noqa: E402 - the path is set above, so that it runs from anywhere

HEAD = ("work", "ours", "limit", "ratio", "aim", "")


def main() -> None:
    arguments = _arguments()
    options = Options("quick" if arguments.quick else "full" if arguments.full else "usual")
    rows: list[Row] = []
    skipped: list[Skipped] = []
    started = time.time()
    for name in _modules(arguments.only):
        for row in importlib.import_module(f"bench.{name}").rows(options):
            if isinstance(row, Skipped):
                skipped.append(row)
                print(f"{row.work}\n    skipped: {row.why}", flush=True)
            else:
                rows.append(row)
                print(_line(row), flush=True)
    _write(rows, skipped, options, started, arguments.out)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Measure FieldMonitor against its limits.")
    size = parser.add_mutually_exclusive_group()
    size.add_argument("--quick", action="store_true", help="small sizes, under a minute")
    size.add_argument("--full", action="store_true", help="the sizes that the limits name")
    parser.add_argument("only", metavar="NAME", nargs="?", default="", help="only the modules whose name contains NAME")
    parser.add_argument("--out", type=Path, default=ROOT / "artefacts", help="where bench.json and bench.txt go")
    return parser.parse_args()


def _modules(only: str) -> Iterator[str]:
    for path in sorted(Path(__file__).parent.glob("*_bench.py")):
        if only in path.stem:
            yield path.stem


def _cells(row: Row) -> tuple[str, ...]:
    verdict = "reached" if row.reached else "not reached"
    return (
        row.work,
        f"{row.ours:,.3f} {row.unit}",
        f"{row.limit:,.3f} {row.unit} ({row.limit_is})",
        f"{row.ratio:.2f}",
        f"{row.sense} {row.aim:g}",
        verdict,
    )


def _line(row: Row) -> str:
    work, ours, limit, ratio, aim, verdict = _cells(row)
    return f"{work}\n    ours {ours}   limit {limit}   ratio {ratio}   aim {aim}   {verdict}"


def _write(rows: list[Row], skipped: list[Skipped], options: Options, started: float, out: Path) -> None:
    out.mkdir(parents=True, exist_ok=True)
    machine = {"python": platform.python_version(), "system": platform.platform(), "cores": os.cpu_count()}
    report = {
        "size": options.size,
        "started": int(started),
        "seconds": round(time.time() - started, 1),
        "machine": machine,
        "rows": [asdict(row) | {"ratio": round(row.ratio, 4), "reached": row.reached} for row in rows],
        "skipped": [asdict(row) for row in skipped],
    }
    (out / "bench.json").write_text(json.dumps(report, indent=2) + "\n", encoding="utf-8")
    table = [HEAD, *map(_cells, rows)]
    widths = [max(len(line[column]) for line in table) for column in range(len(HEAD))]
    text = "\n".join("  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)) for line in table)
    text += "".join(f"\n{row.work}: skipped, {row.why}" for row in skipped)
    (out / "bench.txt").write_text(text + "\n", encoding="utf-8")
    print(f"\n{out / 'bench.txt'} and bench.json written, {report['seconds']} s")


if __name__ == "__main__":
    main()
