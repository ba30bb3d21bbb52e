"""The sources, read once, and each form converted once."""

from collections.abc import Callable
from functools import cache
from typing import Any
from xml.etree import ElementTree as ET

import pytest

from support.content import ROOT, build_module


@pytest.fixture(scope="session")
def sources() -> Any:
    return build_module().read_sources()


@pytest.fixture(scope="session")
def converted() -> Callable[[str], tuple[ET.Element, list[str]]]:
    """A function from a form's id to its XForm and the warnings of the conversion."""
    from pyxform.xls2xform import convert

    @cache
    def conversion(form_id: str) -> tuple[ET.Element, list[str]]:
        warnings: list[str] = []
        result = convert((ROOT / "forms" / f"{form_id}.xlsx").read_bytes(), warnings=warnings, form_name="data")
        return ET.fromstring(result.xform), warnings

    return conversion
