"""What the chapters of a monthly report share: their material, and how an issue or an exclusion is told."""

from dataclasses import dataclass

from fieldmonitor.domain.standards import GOOD_PRACTICE
from fieldmonitor.reports.common import (
    parts,
)
from fieldmonitor.reports.consent import (
    DUPLICATE,
    HELD,
    RETURNED,
    TELL,
    WITHDRAWN,
    Selection,
    part,
)
from fieldmonitor.reports.context import ReportContext
from fieldmonitor.reports.facts import Facts
from fieldmonitor.reports.model import (
    Block,
    Bullets,
    Handling,
    Note,
    NoteKind,
    Paragraph,
    RecordPart,
    Statement,
    Tag,
)
from fieldmonitor.reports.monthly_tables import Tables, event_records
from fieldmonitor.reports.tally import Month, Tally
from fieldmonitor.reports.words import Words


@dataclass(frozen=True, slots=True)
class Material:
    """What every chapter is written from: the month's counts, what was left out, tables, circumstances, language."""

    tally: Tally
    selection: Selection
    tables: Tables
    context: ReportContext
    words: Words
    month: Month


class Writer:
    """Base of the chapters: sentences that more than one of them needs."""

    def __init__(self, material: Material) -> None:
        self._tally = material.tally
        self._selection = material.selection
        self._tables = material.tables
        self._context = material.context
        self._words = material.words
        self._month = material.month

    def _left_out(self) -> Bullets:
        """Say what is not in the report, and why, each with its number."""
        plural, why = self._words.plural, self._tally.uncounted()
        held, withdrawn = self._selection.count(HELD), self._selection.count(WITHDRAWN)
        duplicates, returned = self._selection.count(DUPLICATE), self._selection.count(RETURNED)
        refused, silent, persons = why["refused"], why["not_counted"], why["persons"]
        cleared, opinions = why["cleared"], why["opinions"]
        sentences = (
            (held, plural("reports", "{n} records are held back at the monitors' request.", held)),
            (withdrawn, plural("reports", "{n} records were withdrawn, or their consent was.", withdrawn)),
            (duplicates, plural("reports", "{n} records are duplicates.", duplicates)),
            (returned, plural("reports", "{n} records were sent back to their authors with a question.", returned)),
            (
                refused,
                plural(
                    "reports",
                    "In {n} records the person did not agree to speak: only the non-personal observation is used.",
                    refused,
                ),
            ),
            (
                silent,
                plural(
                    "reports",
                    "In {n} records the person did not agree to be counted: nothing of them is in a number but the"
                    " record itself.",
                    silent,
                ),
            ),
            (
                persons,
                plural("reports", "{n} people described have not agreed to be counted and are in no table.", persons),
            ),
            (
                cleared,
                plural(
                    "reports", "{n} records tell of no violation, as the review found; they show no issue.", cleared
                ),
            ),
            (opinions, plural("reports", "{n} act lines are opinion and are not printed.", opinions)),
        )
        nothing = self._words.text(
            "reports", "Nothing was left out for lack of consent, at a monitor's request or as a duplicate."
        )
        told = [Paragraph(sentence, count=number) for number, sentence in sentences if number]
        return Bullets(tuple(told or [Paragraph(nothing)]))

    def _number(self, value: int) -> str:
        return self._words.number(value)

    def _issue(self, issue: str, events: dict[str, list[Facts]], tally: Tally | None = None) -> Paragraph:
        tags = (tally or self._tally).issue_tags(issue)
        tagged = ", ".join(
            self._words.text("reports", "{tag} {n}", tag=self._words.tag(tag), n=tags[tag]) for tag in Tag if tags[tag]
        )
        single = sum(len(group) == 1 and group[0].single_source for group in events.values())
        text = self._words.plural("reports", "{n} events. Act lines: {tags}.", len(events), tags=tagged)
        if single:
            text += " " + self._words.plural(
                "reports", "Single source in {n} events: what was told there is an allegation.", single
            )
        sources = parts(facts.record for facts in event_records(events))
        least = min(number for number in (len(events), single, *tags.values()) if number)
        return Paragraph(text, sources, count=least, lead=self._tables.issue_label(issue))

    def _good(self) -> list[Statement]:
        found = []
        for facts in self._tally.facts:
            if not (facts.consent.personal and facts.consent.allows(TELL)):
                continue
            handling = Handling("S0", facts.consent.handling_uses(), free=True)
            for name in ("t_good", "xb_good"):
                if facts.value(name):
                    source: RecordPart = part(facts.record, name)
                    found.append(Statement(facts.value(name), facts.basis, source, facts.single_source, handling))
            for act in facts.acts():
                if act.type == GOOD_PRACTICE and act.detail:
                    secret = Handling("S2", facts.consent.handling_uses(), free=True)
                    found.append(
                        Statement(act.detail, act.tag, part(facts.record, act.field), facts.single_source, secret)
                    )
        return found

    def _bounds(self, low: int, high: int) -> str:
        if low == high:
            return f"{self._number(high)}."
        return self._words.text(
            "reports", "From {low} (certain) to {high} (as told).", low=self._number(low), high=self._number(high)
        )

    def _draft_note(self) -> list[Block]:
        open_ = sum(record.status.value != "approved" for record in self._tally.records)
        if not open_:
            return []
        text = self._words.plural("reports", "Draft: {n} records have not been approved yet.", open_)
        return [Note(text, NoteKind.WARNING, open_)]
