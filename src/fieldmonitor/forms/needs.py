"""What a form says of its questions as a whole: which are marked, which others they stand on, what they say.

A chosen few can be reached only if what they stand on is asked too.

A question is reached when its relevance and that of every group around it hold, when a counted repeat around it has
entries, and, for a select, when the filter of its choices lets one through. Calculations on the way are followed.
"""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from fieldmonitor.forms.model import FIELDMONITOR, Rule, Spec
from fieldmonitor.forms.words import static_text

if TYPE_CHECKING:
    from fieldmonitor.forms.definition import FormDefinition


def marked(form: "FormDefinition", name: str) -> frozenset[str]:
    """Return the paths of the questions whose bind says ``yes`` to an attribute of the product's namespace."""
    key = f"{{{FIELDMONITOR}}}{name}"
    return frozenset(spec.path for spec in form._model.specs if spec.attributes.get(key) == "yes")


def needed(form: "FormDefinition", paths: Iterable[str]) -> frozenset[str]:
    """Return the paths of the questions that decide whether those at ``paths`` are asked, ``paths`` not included.

    A repeat's ``paths`` name no instance: ``/data/persons/p_age``. Unknown paths need nothing.
    """
    wanted = frozenset(paths)
    waiting = [spec for spec in form._model.specs if spec.path in wanted]
    seen = set(waiting)
    while waiting:
        for rule in _deciding(waiting.pop()):
            for dependency in rule.reads.dependencies:
                target = dependency.target
                if isinstance(target, Spec) and target not in seen:
                    seen.add(target)
                    waiting.append(target)
    return frozenset(spec.path for spec in seen if spec.is_leaf and spec.control is not None) - wanted


def said(form: "FormDefinition") -> dict[str, tuple[str, ...]]:
    """Return by path what each question says, labels first, then hints, in every language (outputs as ``…``)."""
    languages = form.languages or ("",)
    found = {}
    for spec in form._model.specs:
        if spec.control is not None and spec.is_leaf:
            texts = [
                static_text(form._model, words, language)
                for words in (spec.control.label, spec.control.hint)
                for language in languages
            ]
            found[spec.path] = tuple(dict.fromkeys(text for text in texts if text))
    return found


def _deciding(spec: Spec) -> Iterator[Rule]:
    if spec.calculate is not None:
        yield spec.calculate
    itemset = spec.control.itemset if spec.control is not None else None
    if itemset is not None and itemset.filtered:
        yield itemset.nodes
    at: Spec | None = spec
    while at is not None:
        for rule in (at.relevant, at.count):
            if rule is not None:
                yield rule
        at = at.up
