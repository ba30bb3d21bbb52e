"""Reading a record for the chapters of an incident report: what may be told, labels, texts, handling."""

from collections.abc import Mapping

from fieldmonitor.domain.observation import Answer
from fieldmonitor.reports.consent import TELL, allows
from fieldmonitor.reports.facts import Facts
from fieldmonitor.reports.model import (
    Handling,
)


def told(facts: Facts) -> bool:
    """Tell whether the account may be told in a report on the case."""
    return facts.consent.personal and facts.consent.allows(TELL)


def question(facts: Facts, name: str) -> str:
    """Return the label of a question, empty where the record has no answer to it."""
    return next((answer.label for answer in facts.record.answers if answer.name == name), "")


def cell_text(row: Mapping[str, Answer], name: str) -> str:
    """Return the shown text of an answer in a row of a repeat, or an empty string."""
    return row[name].text if name in row else ""


def lower(text: str) -> str:
    """Return a label as it stands inside a sentence."""
    return text[:1].lower() + text[1:] if text[1:2].islower() or text[1:2] == " " else text


def handling_of(answer: Answer, uses: frozenset[str]) -> Handling:
    """Return how an answer must be handled, by its own sensitivity."""
    return Handling(answer.sensitivity or "S0", uses, free=answer.kind == "text")


def person_allows(facts: Facts, ref: str) -> bool:
    """Tell whether the person called P1, P2… in an injury agreed to it being told."""
    return any(person.ref == ref and allows(person.uses, TELL) for person in facts.persons())
