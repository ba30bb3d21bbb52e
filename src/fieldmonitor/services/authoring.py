"""What form authors are told: a scripted run, what is wrong with a form, and how its own tests end.

Nothing here needs a vault. Slow parts (pyxform, openpyxl) are loaded only for spreadsheets.
"""

import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

_SPREADSHEETS: Final = frozenset({".xlsx", ".xlsm", ".xls"})


@dataclass(frozen=True, slots=True)
class ScriptRun:
    """What a scripted run gave: ``data`` as docs/form-engine.md says; ``whole`` if every step was carried out."""

    data: Mapping[str, Any]
    whole: bool


def run_script(path: Path, steps: Sequence[Mapping[str, Any]], *, timing: bool = False) -> ScriptRun:
    """Load a form, run ``steps`` on it, and return what it showed; nothing is kept.

    A form that cannot be used gives ``{"load_error": …}``. A step that does not fit the form is told under
    ``refused`` and the run goes on. ``timing`` adds milliseconds: ``load_ms`` is reading the form once the program's
    own modules are there, as in a program that runs.
    """
    from fieldmonitor.forms import FormError, FormLoadError, load_form
    from fieldmonitor.forms.steps import run_steps

    _warm(path)
    begun = time.perf_counter()
    try:
        form = load_form(path)
    except FormLoadError as error:
        return ScriptRun({"load_error": str(error)}, whole=False)
    spent = (time.perf_counter() - begun) * 1000
    refused: list[dict[str, Any]] = []
    try:
        data = run_steps(form, steps, timing=timing, refused=refused)
    except FormError as error:  # it did not begin
        return ScriptRun({"dumps": [], "submission": "", "refused": [{"step": 0, "message": str(error)}]}, whole=False)
    if timing:
        data["timing"] = {"load_ms": spent, **data["timing"]}
    if refused:
        data["refused"] = refused
    return ScriptRun(data, whole=not refused)


def _warm(path: Path) -> None:
    import fieldmonitor.forms.xform  # noqa: F401 - loaded here so that it is not counted as the form's

    if path.suffix.lower() in _SPREADSHEETS:
        import pyxform.xls2xform  # noqa: F401 - as above
