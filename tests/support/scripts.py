"""Scripts that stand beside the package, as modules."""

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

CASES = Path(__file__).parents[3] / "shared" / "forms-conformance"
"""the recorded cases of two reference engines, where they are beside the project"""
CASE_NAMES = sorted(path.name for path in (CASES / "cases").iterdir()) if CASES.is_dir() else []
NO_CASES = "the conformance cases are not beside the project (../shared/forms-conformance)"


def script(path: Path) -> ModuleType:
    """Return a script as a module, loaded once."""
    name = f"script_{path.parent.name}_{path.stem}".replace("-", "_")
    if name not in sys.modules:
        spec = importlib.util.spec_from_file_location(name, path)
        assert spec is not None
        assert spec.loader is not None
        sys.modules[name] = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(sys.modules[name])
    return sys.modules[name]


def judge() -> ModuleType:
    """Return what compares the outcome of a case with what was recorded."""
    return script(CASES / "check.py")
