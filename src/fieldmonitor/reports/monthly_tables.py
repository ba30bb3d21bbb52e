"""The tables and charts of a periodic report. Every one says what it counts; an empty one says that it is empty."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from fieldmonitor.domain.standards import in_language
from fieldmonitor.reports.common import OUTSIDE, shown_section
from fieldmonitor.reports.context import ReportContext
from fieldmonitor.reports.facts import Facts
from fieldmonitor.reports.grids import count, grid, with_notes
from fieldmonitor.reports.model import Cell, Chart, ChartKind, Column, Handling, Kind, Row, Series, Table, Unit
from fieldmonitor.reports.tally import (
    CHILD_BANDS,
    DELICATE,
    Month,
    Tally,
    by_count,
    grade_of,
    month_of,
)
from fieldmonitor.reports.words import Words

_AGE_BANDS = ("a0_4", "a5_11", "a12_14", "a15_17", "a18_24", "a25_59", "a60", "unknown")
_GRADE_GROUPS = ("12", "3", "45", "6")
_CHART_ROWS = 10


class Tables:
    """Makes the tables of one report. ``months``: those of the trend, the report's own last."""

    def __init__(self, everything: Tally, months: Sequence[Month], context: ReportContext, words: Words) -> None:
        self._all = everything
        self._months = list(months)
        self._month = everything.in_month(self._months[-1])
        self._library = context.library
        self._outside = context.version in OUTSIDE
        self._words = words

    def issue_label(self, issue: str) -> str:
        """Return an issue's label in the report's language."""
        return self._library.label("violation_type", issue, self._words.language, self._month.labels().get(issue, ""))

    def trend(self) -> Chart:
        """Return the monthly trend: events above, days with records (all the effort that is known) below."""
        tallies = [self._all.in_month(month) for month in self._months]
        names = tuple(self._words.short_month(*month) for month in self._months)
        events = tuple(len(tally.events()) for tally in tallies)
        days = tuple(len(tally.days()) for tally in tallies)
        records = tuple(len(tally.records) for tally in tallies)
        rows = (
            (self._words.text("reports", "Events"), events),
            (self._words.text("reports", "Records"), records),
            (self._words.text("reports", "Days with records"), days),
        )
        data = Table(
            self._words.text("reports", "Events, records and days with records by month"),
            (
                Column(self._words.text("reports", "By month"), weight=1.6),
                *(Column(name, Kind.COUNT) for name in names),
            ),
            tuple(Row((Cell(name), *(count(self._words, value) for value in values))) for name, values in rows),
        )
        return Chart(
            ChartKind.TREND,
            self._words.text("reports", "Events by month, and days with records"),
            names,
            (Series(rows[0][0], Unit.EVENTS, events), Series(rows[2][0], None, days)),
            data,
            (
                self._words.text(
                    "reports",
                    "More events can mean more monitoring. Days with records are the only measure of effort that"
                    " every form has.",
                ),
            ),
            show_data=True,
            people=True,
        )

    def issue_bars(self) -> Chart | None:
        """Return the commonest issues as bars, or None without issues."""
        found = list(self._month.issue_events().items())[:_CHART_ROWS]
        if not found:
            return None
        return Chart(
            ChartKind.BARS,
            self._words.text("reports", "Issues recorded, by number of events"),
            tuple(self.issue_label(issue) for issue, _ in found),
            (Series(self._words.text("reports", "Events"), Unit.EVENTS, tuple(len(events) for _, events in found)),),
            self.issues_by_commitment(),
            (self._sample(), self._words.text("reports", "An event with several issues counts under each of them.")),
            people=True,
        )

    def grade_bars(self) -> Chart | None:
        """Return the credibility of the information by issue as stacked bars, or None without issues."""
        found = list(self._month.issue_events().items())[:_CHART_ROWS]
        if not found:
            return None
        names = {
            "12": self._words.text("reports", "1–2 confirmed or probable"),
            "3": self._words.text("reports", "3 possible"),
            "45": self._words.text("reports", "4–5 doubtful or improbable"),
            "6": self._words.text("reports", "6 cannot be judged"),
        }
        grades = [[grade_of(group, "info_grade") for group in events.values()] for _, events in found]
        series = tuple(
            Series(names[group], Unit.EVENTS, tuple(sum((grade or "6") in group for grade in row) for row in grades))
            for group in _GRADE_GROUPS
        )
        return Chart(
            ChartKind.STACKED,
            self._words.text("reports", "Credibility of the information, by issue"),
            tuple(self.issue_label(issue) for issue, _ in found),
            series,
            self.grades_by_issue(),
            (
                self._words.text(
                    "reports", "Graded by the monitors; an event takes its best graded record. Ungraded counts as 6."
                ),
            ),
            people=True,
        )

    def events_by_section(self) -> Table:
        """Return events by border section or site and by month."""
        counts: Counter[tuple[str, Month]] = Counter()
        shown: dict[str, set[str]] = {}
        for month in self._months:
            for group in self._all.in_month(month).events().values():
                allowed = shown_section(group[0]) if all(map(shown_section, group)) else ""
                section = allowed if self._outside else group[0].value("pl_section")
                counts[section, month] += 1
                shown.setdefault(section, set()).add(allowed)
        sections = sorted({section for section, _ in counts}, key=lambda section: (not section, section))
        rows = [
            (
                section or self._words.text("reports", "no section given"),
                [counts[section, month] for month in self._months],
            )
            for section in sections
        ]
        names = [self._words.short_month(*month) for month in self._months]
        table = grid(
            self._words,
            self._words.text("reports", "Events by section and month"),
            self._words.text("reports", "Section or site"),
            names,
            rows,
            unit=Unit.EVENTS,
        )
        # A document for the project may be redacted further later on: then a section that one record withholds goes.
        named = zip(table.rows, sections, strict=False)
        hidden = Handling("S1", general=self._words.text("reports", "no section given"))
        closed = [
            replace(row, cells=(replace(row.cells[0], handling=hidden), *row.cells[1:]))
            if "" in shown[section]
            else row
            for row, section in named
        ]
        table = replace(table, rows=(*closed, *table.rows[len(closed) :]))
        return with_notes(table, (), people=True)

    def persons(self) -> Table:
        """Return the people described, by sex and age band."""
        language = self._words.language
        counts = Counter(
            (person.value("p_age") or "unknown", _sex(person.value("p_sex"))) for person in self._month.persons()
        )
        columns = [
            ("female", self._library.label("sex", "female", language)),
            ("male", self._library.label("sex", "male", language)),
            ("other", self._library.label("sex", "other", language)),
            ("unknown", self._words.text("reports", "Not known or not said")),
        ]
        rows = [
            (
                self._library.label("age_band", band, language),
                [counts[band, sex] for sex, _ in columns],
                10 if band in CHILD_BANDS else 5,
            )
            for band in _AGE_BANDS
            if any(counts[band, sex] for sex, _ in columns)
        ]
        table = grid(
            self._words,
            self._words.text("reports", "People described, by sex and age band"),
            self._words.text("reports", "Age band"),
            [name for _, name in columns],
            [(name, values) for name, values, _ in rows],
            unit=Unit.PERSONS,
            thresholds=[threshold for *_, threshold in rows],
        )
        note = self._words.text(
            "reports", "Each person once, by code. People who have not agreed to be counted are not in the table."
        )
        return with_notes(table, (note,), people=True)

    def issues_by_commitment(self) -> Table:
        """Return for each issue its events, and which of the six commitments it touches."""
        commitments = self._library.commitments
        columns = [in_language(item.short_name, self._words.language) for item in commitments]
        rows = []
        for issue, events in self._month.issue_events().items():
            touched = self._library.issue(issue).commitments
            marks = [Cell("•" if item.id in touched else "") for item in commitments]
            rows.append(
                Row(
                    (Cell(self.issue_label(issue)), count(self._words, len(events)), *marks),
                    threshold=10 if issue in DELICATE else 5,
                )
            )
        return Table(
            self._words.text("reports", "Issues by commitment"),
            (
                Column(self._words.text("reports", "Issue"), weight=3.0),
                Column(self._words.text("reports", "Events"), Kind.COUNT),
                *(Column(name, Kind.MARK) for name in columns),
            ),
            tuple(rows),
            Unit.EVENTS,
            (
                self._words.text(
                    "reports",
                    "A dot means that the issue falls under the commitment. One issue can fall under several.",
                ),
                self._words.text(
                    "reports",
                    "Berlin 2018 is a declaration of the Parliamentary Assembly, not a commitment of governments.",
                ),
            ),
            self._words.text("reports", "No issue was recorded in this period."),
            people=True,
        )

    def grades_by_issue(self) -> Table:
        """Return events by issue and credibility of the information."""
        rows, thresholds = [], []
        for issue, events in self._month.issue_events().items():
            grades = Counter(grade_of(group, "info_grade") for group in events.values())
            rows.append((self.issue_label(issue), [grades[grade] for grade in ("1", "2", "3", "4", "5", "6", "")]))
            thresholds.append(10 if issue in DELICATE else 5)
        table = grid(
            self._words,
            self._words.text("reports", "Credibility of the information by issue"),
            self._words.text("reports", "Issue"),
            ["1", "2", "3", "4", "5", "6", "–"],
            rows,
            unit=Unit.EVENTS,
            thresholds=thresholds,
            sum_rows=False,
        )
        note = self._words.text(
            "reports",
            "1 confirmed by other independent sources, 2 probably true, 3 possibly true, 4 doubtful, 5 improbable,"
            " 6 cannot be judged,"
            " – not graded.",
        )
        return with_notes(table, (note,), people=True)

    def verification(self) -> Table:
        """Return events by the grade that the review gave."""
        counts = Counter(grade_of(group, "rv_grade") for group in self._month.events().values())
        rows = [
            (
                self._library.label("verification", grade, self._words.language)
                if grade
                else self._words.text("reports", "No grade given"),
                [number],
            )
            for grade, number in sorted(counts.items(), key=lambda item: (not item[0], item[0]))
        ]
        table = grid(
            self._words,
            self._words.text("reports", "Events by grade of verification (review)"),
            self._words.text("reports", "Grade"),
            [self._words.text("reports", "Events")],
            rows,
            unit=Unit.EVENTS,
            total_column=False,
        )
        return with_notes(table, (), people=True)

    def referrals(self) -> Table:
        """Return referrals by service and follow-up."""
        counts = self._month.referrals()
        outcomes = sorted({outcome for _, outcome in counts})
        services = sorted({service for service, _ in counts})
        rows = [(service, [counts[service, outcome] for outcome in outcomes]) for service in services]
        table = grid(
            self._words,
            self._words.text("reports", "Referrals and outcomes"),
            self._words.text("reports", "Service"),
            [outcome or "–" for outcome in outcomes],
            rows,
            unit=Unit.REFERRALS,
            empty=self._words.text("reports", "No referral was recorded in this period."),
        )
        return with_notes(table, (), people=True)

    def access(self) -> Table:
        """Return the answers about access, by question and result."""
        counts = self._month.access()
        results = sorted({result for _, result in counts})
        questions = sorted({question for question, _ in counts})
        rows = [(question, [counts[question, result] for result in results]) for question in questions]
        table = grid(
            self._words,
            self._words.text("reports", "Access given, delayed and refused"),
            self._words.text("reports", "Access to"),
            results,
            rows,
            unit=Unit.RECORDS,
            empty=self._words.text("reports", "No attempt to get access was recorded in this period."),
            sum_rows=False,
        )
        return with_notes(table, (), people=True)

    def by_form(self) -> Table:
        """Return records, days and sections by form."""
        forms = Counter((record.form_title, record.form_id) for record in self._month.records)
        rows = []
        for (title, form_id), number in by_count(forms):
            tally = self._month.of_form(form_id)
            sections = len([section for section in tally.sections() if section])
            rows.append(
                Row(
                    (
                        Cell(title),
                        count(self._words, number),
                        count(self._words, len(tally.days())),
                        count(self._words, sections),
                    )
                )
            )
        return Table(
            self._words.text("reports", "Records, days and sections by form"),
            (
                Column(self._words.text("reports", "Form"), weight=3.0),
                Column(self._words.text("reports", "Records"), Kind.COUNT),
                Column(self._words.text("reports", "Days with records"), Kind.COUNT),
                Column(self._words.text("reports", "Sections or sites"), Kind.COUNT),
            ),
            tuple(rows),
            unit=Unit.RECORDS,
            people=True,
        )

    def replies(self) -> Table:
        """Return records by the authority's reply."""
        rows = [(label, [number]) for (_, label), number in by_count(self._month.coded("auth_reply"))]
        table = grid(
            self._words,
            self._words.text("reports", "Replies of authorities"),
            self._words.text("reports", "Reply"),
            [self._words.text("reports", "Records")],
            rows,
            unit=Unit.RECORDS,
            empty=self._words.text("reports", "Nothing is recorded about replies."),
            total_column=False,
        )
        return with_notes(table, (), people=True)

    def _sample(self) -> str:
        return self._words.text(
            "reports", "Not a probability sample: the numbers do not measure how common anything is."
        )


def months_with_records(everything: Tally, months: Sequence[Month]) -> list[Month]:
    """Return the months from the first that has a record on: before it, nobody was monitoring."""
    known = {month_of(facts) for facts in everything.facts}
    first = next((at for at, month in enumerate(months) if month in known), len(months) - 1)
    return list(months[first:])


def event_records(events: dict[str, list[Facts]]) -> list[Facts]:
    """Return the records behind some events, in order of reference."""
    return sorted((facts for group in events.values() for facts in group), key=lambda facts: facts.record.reference)


def _sex(value: str) -> str:
    return value if value in {"female", "male", "other"} else "unknown"
