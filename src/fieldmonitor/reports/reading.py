"""Reading a record for the chapters of an incident report: what may be told, labels, texts, handling."""

from collections.abc import Mapping
from typing import Final

from fieldmonitor.domain.observation import Answer
from fieldmonitor.reports.consent import TELL, allows
from fieldmonitor.reports.facts import Facts, whole
from fieldmonitor.reports.model import (
    Handling,
)

SHORT: Final = 18
"""Characters; a label that is no longer says too little without its group."""
FOLLOW_UPS: Final = {
    "j_response": "j_asylum",
    "k_reply": "k_expressed",
    "l_held_days": "l_held",
    "n_leave_reason": "n_leave",
    "n_reason": "n_refused",
    "o_barrier": "o_registered",
    "t_exit_reason": "t_exit_stop",
    "t_info_lang": "t_info",
    "t_refused_n": "t_refused_in",
    "u_legal_text": "u_legal",
    "w_response": "w_reported",
}
"""Questions that say nothing without the one they follow ("Which", "Reason", "Days"), and that question."""


def told(facts: Facts) -> bool:
    """Tell whether the account may be told in a report on the case."""
    return facts.consent.personal and facts.consent.allows(TELL)


def question(facts: Facts, name: str) -> str:
    """Return the label of a question, empty where the record has no answer to it."""
    return next((answer.label for answer in facts.record.answers if answer.name == name), "")


def labelled(facts: Facts, answer: Answer, *, grouped: bool = False) -> str:
    """Return a question as it can be read alone: a follow-up after its question, a short label after its group.

    ``grouped``: the group's title stands above already.
    """
    parent = question(facts, FOLLOW_UPS[answer.name]) if answer.name in FOLLOW_UPS else ""
    if parent:
        return f"{parent} {answer.label}" if parent.endswith("?") else f"{parent}: {answer.label}"
    if not grouped and answer.groups and len(answer.label) <= SHORT and not answer.label.endswith("?"):
        return f"{answer.groups[-1]}: {answer.label}"
    return answer.label


def counted(answer: Answer) -> int | None:
    """Return the number that an answer tells, or None where it tells none."""
    return whole(answer.value) if answer.kind == "integer" else None


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
