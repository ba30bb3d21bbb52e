"""Tables that any form's own questions give: yes and no, coded answers, numbers, and repeats as grids."""

from collections import Counter
from statistics import median

from fieldmonitor.domain.observation import Answer
from fieldmonitor.reports.facts import whole
from fieldmonitor.reports.grids import count, grid, with_notes
from fieldmonitor.reports.model import Cell, Column, Kind, Row, Table, Unit
from fieldmonitor.reports.reading import labelled
from fieldmonitor.reports.tally import (
    ACCESS_QUESTIONS,
    Tally,
)
from fieldmonitor.reports.words import Words


class FormTables:
    """Makes tables from the answers to a form's own questions, whatever the form."""

    def __init__(self, words: Words) -> None:
        self._words = words

    def _caption(self, tally: Tally, caption: str) -> str:
        return f"{tally.records[0].form_title}: {caption}"

    def yes_no(self, tally: Tally) -> Table | None:
        """Return the yes/no questions of a form's records with their answers, or None if there are none."""
        chosen = _yes_no_questions(tally)
        counts: dict[str, Counter[str]] = {}
        labels: dict[str, str] = {}
        for _, answer in tally.answers():
            if answer.name in chosen:
                counts.setdefault(answer.name, Counter())[answer.value] += 1
                labels[answer.name] = answer.label
        rows = [
            (labels[name], [count["yes"], count["no"], count["unknown"] + count["refused"]])
            for name, count in counts.items()
        ]
        if not rows:
            return None
        columns = [
            self._words.text("reports", "Yes"),
            self._words.text("reports", "No"),
            self._words.text("reports", "Not known"),
        ]
        table = grid(
            self._words,
            self._caption(tally, self._words.text("reports", "questions answered yes or no")),
            self._words.text("reports", "Question"),
            columns,
            rows,
            unit=Unit.RECORDS,
            sum_rows=False,
        )
        return with_notes(table, (), people=True)

    def choices(self, tally: Tally) -> Table | None:
        """Return the other coded questions of a form's records, each with its answers and how often they were given."""
        skipped = _yes_no_questions(tally) | set(ACCESS_QUESTIONS)
        counts: dict[str, Counter[str]] = {}
        for facts, answer in tally.answers():
            if answer.repeat or answer.name in skipped:
                continue
            if answer.kind == "select_one":
                counts.setdefault(labelled(facts, answer), Counter())[answer.text] += 1
            elif answer.kind == "select_multiple":
                counts.setdefault(labelled(facts, answer), Counter()).update(answer.text.split("; "))
        if not counts:
            return None
        rows = tuple(Row((Cell(question), self._given(answers))) for question, answers in counts.items())
        return Table(
            self._caption(tally, self._words.text("reports", "answers given")),
            (
                Column(self._words.text("reports", "Question"), weight=1.0),
                Column(self._words.text("reports", "Answers, with the number of records"), weight=1.9),
            ),
            rows,
            Unit.RECORDS,
            people=True,
        )

    def _given(self, answers: Counter[str]) -> Cell:
        ranked = sorted(answers.items(), key=lambda item: (-item[1], item[0]))
        told = "; ".join(self._words.text("reports", "{answer} ({n})", answer=text, n=n) for text, n in ranked)
        return Cell(told, min(answers.values()))

    def numbers(self, tally: Tally) -> Table | None:
        """Return the lowest, middle and highest of each number that a form's records give; numbers are not summed."""
        found: dict[str, list[int]] = {}
        for facts, answer in tally.answers():
            value = whole(answer.value)
            if answer.kind == "integer" and not answer.repeat and value is not None:
                found.setdefault(labelled(facts, answer), []).append(value)
        if not found:
            return None
        rows = tuple(
            Row(
                (
                    Cell(label),
                    count(self._words, len(values)),
                    *(Cell(self._words.decimal(v), len(values)) for v in (min(values), median(values), max(values))),
                )
            )
            for label, values in found.items()
        )
        return Table(
            self._caption(tally, self._words.text("reports", "numbers noted")),
            (
                Column(self._words.text("reports", "Question"), weight=3.0),
                Column(self._words.text("reports", "Records"), Kind.COUNT),
                Column(self._words.text("reports", "Lowest"), Kind.NUMBER),
                Column(self._words.text("reports", "Median"), Kind.NUMBER),
                Column(self._words.text("reports", "Highest"), Kind.NUMBER),
            ),
            rows,
            notes=(
                self._words.text(
                    "reports", "Numbers of different records are not added: they may concern the same people."
                ),
            ),
            people=True,
        )

    def repeated(self, tally: Tally) -> list[Table]:
        """Return a grid for each repeat of a form whose rows carry two coded answers, such as item by rating."""
        repeats = dict.fromkeys(answer.repeat[-1][0] for _, answer in tally.answers() if answer.repeat)
        return [table for name in repeats if (table := self._repeat_grid(tally, name)) is not None]

    def _repeat_grid(self, tally: Tally, repeat: str) -> Table | None:
        counts: Counter[tuple[str, str]] = Counter()
        titles: tuple[Answer, Answer] | None = None
        countable = {facts.record.revision: facts for facts, _ in tally.answers()}
        for facts in countable.values():
            for row in facts.record.rows(repeat):
                coded = [answer for answer in row.values() if answer.kind == "select_one" and answer.value]
                if len(coded) > 1:
                    titles = titles or (coded[0], coded[1])
                    counts[coded[0].text, coded[1].text] += 1
        if titles is None:
            return None
        columns = sorted({column for _, column in counts})
        rows = [(name, [counts[name, column] for column in columns]) for name in sorted({row for row, _ in counts})]
        group = titles[0].groups[0] if titles[0].groups else repeat
        table = grid(
            self._words,
            f"{group}: {titles[1].label}",
            titles[0].label,
            columns,
            rows,
            unit=Unit.ENTRIES,
            sum_rows=False,
        )
        return with_notes(table, (), people=True)


def _yes_no_questions(tally: Tally) -> set[str]:
    """Return the questions whose answers are all of the yes/no kind, at least one of them a yes or a no."""
    values: dict[str, set[str]] = {}
    for _, answer in tally.answers():
        if answer.kind == "select_one" and not answer.repeat:
            values.setdefault(answer.name, set()).add(answer.value)
    known = {"yes", "no", "unknown", "refused"}
    return {name for name, found in values.items() if found <= known and found & {"yes", "no"}}
