"""Every code that a problem of a form can have is in the documentation."""

import ast
from pathlib import Path

ROOT = Path(__file__).parents[2]
SOURCES = ROOT / "src" / "fieldmonitor" / "forms"


def codes() -> set[str]:
    """Return the first arguments of ``Problem.of``, ``reader.problem`` and the like."""
    found: set[str] = set()
    for path in SOURCES.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call) or not node.args or not isinstance(node.args[0], ast.Constant):
                continue
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            owner = node.func.value if isinstance(node.func, ast.Attribute) else None
            is_problem = name in {"of", "told"} and isinstance(owner, ast.Name) and owner.id == "Problem"
            if (is_problem or name in {"problem", "_simple", "notice"}) and isinstance(node.args[0].value, str):
                found.add(node.args[0].value)
    return found


def test_every_code_is_documented() -> None:
    pages = "".join(page.read_text(encoding="utf-8") for page in (ROOT / "docs").glob("*.md"))
    found = codes()
    assert len(found) > 60
    told = {code for code in found if not code.startswith("test-")}  # those are sentences of an author's own tests
    assert sorted(code for code in told if f"`{code}`" not in pages) == []
