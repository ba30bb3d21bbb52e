"""Words for everything outside Qt (reports, command line, error messages), from the same catalogues that Qt uses.

One catalogue per language, ``resources/i18n/fieldmonitor_<language>.ts``. Code marks its strings with `mark`, so
that tools/i18n.py finds them, and translates at the edge with a `Translator`; facts are filled in afterwards, so a
record can never change which string is looked up.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final
from xml.etree import ElementTree as ET

from fieldmonitor import resources
from fieldmonitor.domain.errors import FieldMonitorError, FormFault, FormProblem

LANGUAGES: Final = {"en": "English", "ru": "Русский"}
"""The interface's languages, each in its own words."""

_QT_FORMS: Final = {"en": ("one", "other"), "ru": ("one", "few", "many")}


MOST_PROBLEMS: Final = 12
"""A message names as many problems of a form; the rest are counted."""


def mark(_context: str, text: str) -> str:
    """Mark ``text`` for the catalogue under ``context`` and return it unchanged (literals only: they are collected)."""
    return text


_KIND: Final = re.compile(r" \((\w+)\)")
"""the kind of rule behind each question of a circle"""
_SHEET: Final = mark("forms", "sheet {fact}")
_ROW: Final = mark("forms", "row {fact}")
_COLUMN: Final = mark("forms", "column {fact}")


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

    def error(self, error: FieldMonitorError) -> list[str]:
        """Return a coded error's sentences in this language; what was found wrong in a form stands as its reason."""
        return self.sentences(error.sentences(), self.facts(error))

    def facts(self, error: FieldMonitorError) -> Mapping[str, str]:
        """Return what fills an error's sentences, in this language where it is words of ours."""
        facts = {name: self.reason(fact) for name, fact in error.facts.items()}
        if isinstance(error, FormProblem) and error.problems:
            facts["reason"] = self._problems(error.problems)
        return facts

    def problem(self, problem: FormFault) -> str:
        """Return a problem of a form with its place and its suggestion (``str(problem)`` in this language)."""
        place = ", ".join(
            self.text("forms", source, fact=fact)
            for source, fact in ((_SHEET, problem.sheet), (_ROW, problem.row), (_COLUMN, problem.column))
            if fact
        )
        message, suggestion = self.problem_sentences(problem)
        return f"{f'{place}: ' if place else ''}{message} {suggestion}".rstrip()

    def problem_sentences(self, problem: FormFault) -> tuple[str, str]:
        """Return what is wrong and what to do about it, without the place."""
        message, suggestion = problem.templates
        if not message:
            return problem.message, problem.suggestion
        known = catalogue_forms(self.language)
        facts = {name: known.get(("forms", fact), (fact,))[0] for name, fact in problem.facts.items()}
        if "circle" in facts:
            kinds = {kind: known.get(("forms", kind), (kind,))[0] for kind in _KIND.findall(facts["circle"])}
            facts["circle"] = _KIND.sub(lambda kind: f" ({kinds[kind[1]]})", facts["circle"])
        # a fact of the problem's own goes before its place: the column that a list lacks is not the sheet's
        facts = {"sheet": problem.sheet, "row": str(problem.row), "column": problem.column} | facts
        if problem.inner is not None:
            facts["inner"] = self.problem_sentences(problem.inner)[0]
        return self._filled(message, facts), self._filled(suggestion, facts) if suggestion else ""

    def _filled(self, source: str, facts: Mapping[str, str]) -> str:
        told = catalogue_forms(self.language).get(("forms", source), (source,))[0]
        try:
            return told.format(**facts)
        except (KeyError, IndexError, ValueError):
            return told  # words of a form's own expression, which may hold braces of any kind

    def _problems(self, problems: Sequence[FormFault]) -> str:
        told = [self.problem(problem).rstrip(".") for problem in problems[:MOST_PROBLEMS]]
        if len(problems) > len(told):
            told.append(self.plural("forms", "and {n} more", len(problems) - len(told)))
        return "; ".join(told)

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
