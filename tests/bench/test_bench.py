"""The benchmarks run and say what they measured; what they measured is never asserted."""

import json
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def test_a_benchmark_writes_what_it_measured_for_people_and_for_programs(tmp_path: Path) -> None:
    run = [sys.executable, str(ROOT / "bench" / "run.py"), "--quick", "files", "--out", str(tmp_path)]
    done = subprocess.run(run, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    report = json.loads((tmp_path / "bench.json").read_text(encoding="utf-8"))
    table = (tmp_path / "bench.txt").read_text(encoding="utf-8")
    said = report["rows"] + report["skipped"]  # skipped where age is not installed
    assert said
    for row in said:
        assert row["work"] in table
        assert row["work"] in done.stdout
    for row in report["rows"]:
        assert row["ours"] > 0
        assert row["limit"] > 0


def test_every_benchmark_is_described() -> None:
    text = (ROOT / "docs" / "bench.md").read_text(encoding="utf-8")
    described = set(re.findall(r"bench/(\w+_bench)\.py", text))
    assert described == {path.stem for path in (ROOT / "bench").glob("*_bench.py")}
