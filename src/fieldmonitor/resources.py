"""Finds the product's own data (forms, catalogues, fonts, standards) in the checkout, the wheel or the bundle."""

import sys
from functools import cache
from pathlib import Path


@cache
def _root() -> Path:
    package = Path(__file__).resolve().parent
    bundled = Path(getattr(sys, "_MEIPASS", package)) / "fieldmonitor" / "_data"
    for candidate in (package / "_data", bundled, package.parents[1]):
        if (candidate / "forms").is_dir() and (candidate / "resources").is_dir():
            return candidate
    raise FileNotFoundError(f"the data that belongs to {package} is not installed with it")


def data(name: str) -> Path:
    """Return the path of a data file or folder by its name in the repository.

    For example ``forms/border_incident.xlsx`` or ``resources/fonts``. The file itself may not exist: the caller
    that opens it tells the person which one is missing.
    """
    return _root() / name
