"""What the tests of the forms' content share: the build script as a module, the paths, the texts of a source."""

from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

from support.scripts import script

ROOT = Path(__file__).resolve().parents[2]
DOMAIN = ROOT.parent / "shared" / "domain"
FORM_IDS = sorted(path.stem for path in (ROOT / "forms").glob("*.xlsx"))


def build_module() -> ModuleType:
    """Return forms/build.py as a module; it is a script beside its sources, not part of the package."""
    return script(ROOT / "forms" / "build.py")


def texts(value: object, place: str = "") -> Iterator[tuple[str, dict[str, str]]]:
    """Walk read data and yield each text for people, ``{"en": …, "ru": …}``, with where it stands."""
    if isinstance(value, dict):
        if "en" in value or "ru" in value:
            yield place, {key: value.get(key, "") for key in ("en", "ru")}
        for key, inner in value.items():
            yield from texts(inner, f"{place}/{key}")
    elif isinstance(value, list):
        for number, inner in enumerate(value):
            name = inner.get("name", inner.get("id", number)) if isinstance(inner, dict) else number
            yield from texts(inner, f"{place}/{name}")
