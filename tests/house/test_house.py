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


_CODE = [name for name in TRACKED if name.startswith("src/") and name.endswith(".py") and (ROOT / name).exists()]
_NEVER = {"asyncio", "ctypes", "ftplib", "http", "marshal", "multiprocessing", "pickle", "shelve", "smtplib", "socket",
          "ssl", "subprocess", "urllib"}  # fmt: skip


def _imported(node: ast.AST) -> list[str]:
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    if isinstance(node, ast.ImportFrom):
        return [node.module or "", *(f"{node.module}.{alias.name}" for alias in node.names)]
    return []


def test_the_program_opens_no_connection_starts_no_program_and_runs_no_data() -> None:
    found = []
    for name in _CODE:
        for node in ast.walk(ast.parse((ROOT / name).read_text(encoding="utf-8"))):
            parts = [module.split(".") for module in _imported(node)]
            if any(part[0] in _NEVER or part[:2] == ["PySide6", "QtNetwork"] or "QProcess" in part for part in parts):
                found.append(f"{name}: {ast.unparse(node)}")
            if isinstance(node, ast.Call) and ast.unparse(node.func) in {"eval", "exec", "os.system", "os.popen"}:
                found.append(f"{name}:{node.lineno}: {ast.unparse(node)}")
    assert found == []


_EXEMPT = re.compile(r"# (?:ruff: )?(?:noqa|type: ignore)\b(?:: ?[A-Z]+\d+(?:, ?[A-Z]+\d+)*|\[[\w, -]+\])?(?P<why>.*)")


def _says_why(line: str) -> bool:
    found = _EXEMPT.search(line)
    return found is None or re.search(r"\w{3}", found["why"]) is not None


def test_every_exemption_says_why() -> None:
    assert _says_why("x = 1  # noqa: S101, B006 - a test") and _says_why("x = 1  # type: ignore[a-b]  # no stubs")
    assert not any(map(_says_why, ("x  # noqa: S101", "x  # noqa", "x  # type: ignore[a-b]", "# ruff: noqa: T201")))
    bare = [
        f"{name}:{number}: {line.strip()}"
        for name in TRACKED
        if name.endswith(".py") and (ROOT / name).exists() and not name.endswith("test_house.py")
        for number, line in enumerate((ROOT / name).read_text(encoding="utf-8").splitlines(), 1)
        if not _says_why(line)
    ]
    assert bare == []
