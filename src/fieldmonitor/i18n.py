"""Words for everything outside Qt (reports, command line, error messages), from the same catalogues that Qt uses.

One catalogue per language, ``resources/i18n/fieldmonitor_<language>.ts``. Code marks its strings with `mark`, so
that tools/i18n.py finds them, and translates at the edge with a `Translator`; facts are filled in afterwards, so a
record can never change which string is looked up.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Final
from xml.etree import ElementTree as ET

from fieldmonitor import resources

LANGUAGES: Final = {"en": "English", "ru": "Русский"}
"""The interface's languages, each in its own words."""

_QT_FORMS: Final = {"en": ("one", "other"), "ru": ("one", "few", "many")}


def mark(_context: str, text: str) -> str:
    """Mark ``text`` for the catalogue under ``context`` and return it unchanged (literals only: they are collected)."""
    return text


@dataclass(frozen=True, slots=True)
class Translator:
    """Looks strings up in one language; an untranslated string comes back in English."""

    language: str

    def text(self, context: str, source: str, /, **facts: object) -> str:
        """Return ``source`` in this language with ``facts`` filled into its ``{braces}``."""
        forms = catalogue_forms(self.language).get((context, source))
        return (forms[0] if forms else source).format(**facts)

    def plural(self, context: str, source: str, n: int, /, **facts: object) -> str:
        """Return the form of ``source`` that fits the count ``n``, which fills ``{n}``."""
        from babel import Locale  # slow to import, and the login window needs no plural

        forms = catalogue_forms(self.language).get((context, source)) or (source,)
        category = Locale(self.language).plural_form(n)
        order = _QT_FORMS[self.language]
        index = order.index(category) if category in order else len(order) - 1
        return forms[min(index, len(forms) - 1)].format(n=n, **facts)

    def sentences(self, parts: tuple[str, ...], facts: Mapping[str, str]) -> list[str]:
        """Return an error's sentences (`FieldMonitorError.sentences`) in this language, empty ones left out.

        A fact that is itself a marked reason (context ``reasons``) is translated before it is filled in.
        """
        told = {name: self.reason(fact) for name, fact in facts.items()}
        return [self.text("errors", part, **told) for part in parts if part]

    def reason(self, text: str) -> str:
        """Return a marked reason in this language; anything else, such as a form's own words, as it is."""
        return catalogue_forms(self.language).get(("reasons", text), (text,))[0]


@cache
def catalogue_forms(language: str) -> Mapping[tuple[str, str], tuple[str, ...]]:
    """Return a catalogue as (context, source) → its form, or its plural forms in Qt's order; empty if there is none."""
    path = resources.data(f"resources/i18n/fieldmonitor_{language}.ts")
    found: dict[tuple[str, str], tuple[str, ...]] = {}
    if not path.exists():
        return found
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 - our own file
        name = context.findtext("name", "")
        for message in context.iter("message"):
            forms = _forms(message.find("translation"))
            if forms:
                found[name, message.findtext("source", "")] = forms
    return found


def _forms(translation: ET.Element | None) -> tuple[str, ...]:
    if translation is None or translation.get("type") in {"vanished", "obsolete"}:
        return ()
    if translation.find("numerusform") is not None:
        return tuple(form.text for form in translation.iter("numerusform") if form.text and form.text.strip())
    return (translation.text,) if translation.text and translation.text.strip() else ()
