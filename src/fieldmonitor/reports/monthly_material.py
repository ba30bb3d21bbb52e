"""What the chapters of a monthly report share: their material, and how an issue or an exclusion is told."""

from collections.abc import Iterable
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

    def _left_out(self) -> Iterable[str]:
        left, counts = self._selection, self._tally.uncounted()
        sentences = []
        if left.count(HELD):
            sentences.append(
                self._words.plural("reports", "{n} records are held back at the monitors' request.", left.count(HELD))
            )
        if left.count(WITHDRAWN):
            sentences.append(
                self._words.plural(
                    "reports", "{n} records were withdrawn, or their consent was.", left.count(WITHDRAWN)
                )
            )
        if left.count(DUPLICATE):
            sentences.append(self._words.plural("reports", "{n} records are duplicates.", left.count(DUPLICATE)))
        if left.count(RETURNED):
            sentences.append(
                self._words.plural(
                    "reports", "{n} records were sent back to their authors with a question.", left.count(RETURNED)
                )
            )
        if counts["refused"]:
            sentences.append(
                self._words.plural(
                    "reports",
                    "In {n} records the person did not agree to speak: only the non-personal observation is used.",
                    counts["refused"],
                )
            )
        if counts["not_counted"]:
            sentences.append(
                self._words.plural(
                    "reports",
                    "In {n} records the person did not agree to be counted: their acts and answers are in no number.",
                    counts["not_counted"],
                )
            )
        if counts["persons"]:
            sentences.append(
                self._words.plural(
                    "reports",
                    "{n} people described have not agreed to be counted and are in no table.",
                    counts["persons"],
                )
            )
        if counts["opinions"]:
            sentences.append(
                self._words.plural("reports", "{n} act lines are opinion and are not printed.", counts["opinions"])
            )
        return sentences or [
            self._words.text(
                "reports", "Nothing was left out for lack of consent, at a monitor's request or as a duplicate."
            )
        ]

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
            text += " " + self._words.plural("reports", "Single source in {n} events: allegation.", single)
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
        return [Note(text, NoteKind.WARNING)]
