"""The house rules that a tool can hold: documented dependencies, commands that exist, whole catalogues."""

import ast
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
TRACKED = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True).stdout.split(
    "\0"
)


def _names(requirements: list[str]) -> list[str]:
    return [re.split(r"[<>=!~\[ ]", requirement, maxsplit=1)[0] for requirement in requirements]


@pytest.mark.parametrize("name", _names(PROJECT["project"]["dependencies"] + PROJECT["dependency-groups"]["dev"]))
def test_every_dependency_has_a_reason_and_a_pin(name: str) -> None:
    reasons = (ROOT / "docs" / "dependencies.md").read_text(encoding="utf-8")
    assert re.search(rf"\b{re.escape(name)}\b", reasons), f"{name} has no reason in docs/dependencies.md"
    pins = (ROOT / "requirements.lock").read_text(encoding="utf-8").lower()
    assert re.search(rf"^{re.escape(name.lower())}==", pins, re.MULTILINE), f"{name} is not in requirements.lock"


def test_every_bound_has_an_upper_end() -> None:
    open_ended = [r for r in PROJECT["project"]["dependencies"] if "<" not in r and not r.startswith("tzdata")]
    assert open_ended == []


def test_every_file_in_the_lock_is_pinned_by_hash() -> None:
    for lock in ("requirements.lock", "tools/uv.lock"):
        text = (ROOT / lock).read_text(encoding="utf-8")
        blocks = re.split(r"\n(?=[a-z0-9])", text)
        bare = [block.splitlines()[0] for block in blocks if "==" in block.splitlines()[0] and "--hash=" not in block]
        assert bare == []


def test_words_of_the_readme_are_words_of_run() -> None:
    script = (ROOT / "run").read_text(encoding="utf-8")
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    for word in ("demo", "test", "check", "bench", "bundle"):
        assert f"./run {word}" in readme
        assert f"    {word})" in script


def test_links_between_the_documents_lead_somewhere() -> None:
    lost = [
        f"{name} -> {target}"
        for name in TRACKED
        if name.endswith(".md")
        for target in re.findall(r"\]\(([^)#]+)(?:#[^)]*)?\)", (ROOT / name).read_text(encoding="utf-8"))
        if "://" not in target and not (ROOT / name).parent.joinpath(target).exists()
    ]
    assert lost == []


def test_the_catalogues_are_whole() -> None:
    result = subprocess.run(
        [sys.executable, str(ROOT / "tools" / "i18n.py"), "check"], capture_output=True, text=True, check=False
    )
    assert result.returncode == 0, result.stderr


def test_no_test_sleeps_without_saying_why() -> None:
    sleeping = []
    for name in TRACKED:
        if name.startswith("tests/") and name.endswith(".py") and (ROOT / name).exists():
            text = (ROOT / name).read_text(encoding="utf-8")
            lines = text.splitlines()
            sleeping += [
                f"{name}:{node.lineno}"
                for node in ast.walk(ast.parse(text))
                if isinstance(node, ast.Call) and ast.unparse(node.func) in {"time.sleep", "qtbot.wait"}
                if "  # " not in lines[node.lineno - 1]
            ]
    assert sleeping == []


def test_run_is_a_plain_posix_script() -> None:
    result = subprocess.run(["sh", "-n", str(ROOT / "run")], capture_output=True, text=True, check=False)
    assert (result.returncode, result.stderr) == (0, "")
    assert (ROOT / "run").read_text(encoding="utf-8").startswith("#!/bin/sh\n")
