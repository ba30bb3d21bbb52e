"""From the interface's language codes to the names that forms give their languages, and back."""

import re
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from fieldmonitor.forms import FormDefinition

_CODE: Final = re.compile(r"\(([A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*)\)\s*$")


def code_of(name: str) -> str:
    """Return the code in a form's language name: ``en`` from ``English (en)``; the name itself if it holds none."""
    found = _CODE.search(name)
    return (found[1] if found else name).lower()


def form_language(form: "FormDefinition", language: str) -> str:
    """Return the form's name for a language given by code or name; its default language if it has not got it."""
    return form.language(language) or form.language(code_of(language)) or form.default_language


def all_languages(form: "FormDefinition", first: str) -> Sequence[str]:
    """Return the form's languages, ``first`` (a name as the form writes it) first."""
    return _unique((first, *form.languages))


def _unique(names: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(names))
