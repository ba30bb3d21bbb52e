"""The chapters and annexes of a monthly report."""

from collections.abc import Iterable

from fieldmonitor.domain.standards import GOOD_PRACTICE, in_language
from fieldmonitor.reports.common import (
    NO_NAMES,
    NOTICES,
    binding_note,
    parts,
    records_table,
    sign_off,
    standards_table,
    tag_legend,
)
from fieldmonitor.reports.consent import (
    DUPLICATE,
    HELD,
    QUOTE,
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
    Cell,
    Column,
    Handling,
    Heading,
    Highlight,
    Highlights,
    KeyValues,
    Kind,
    Note,
    NoteKind,
    Pair,
    Paragraph,
    Quote,
    RecordPart,
    Row,
    Statement,
    Statements,
    Table,
    Tag,
    Unit,
    Version,
)
from fieldmonitor.reports.monthly_tables import Tables, event_records
from fieldmonitor.reports.tally import DELICATE, Month, Tally, by_count
from fieldmonitor.reports.words import Words

_QUOTES_PER_THEME = 2
_ISSUES_PER_LIST = 6


class Parts:
    """Writes the chapters of one month's report; each method returns the blocks of one."""

    def __init__(
        self, tally: Tally, selection: Selection, tables: Tables, context: ReportContext, words: Words, month: Month
    ) -> None:
        self._tally = tally
        self._selection = selection
        self._tables = tables
        self._context = context
        self._words = words
        self._month = month

    def summary(self) -> list[Block]:
        """Return the figures and findings to read first."""
        tally = self._tally
        events, issues = tally.events(), tally.issue_events()
        strip = Highlights(
            (
                Highlight(self._number(len(tally.records)), self._words.text("reports", "records")),
                Highlight(self._number(len(events)), self._words.text("reports", "events")),
                Highlight(self._number(len(tally.persons())), self._words.text("reports", "people described")),
                Highlight(self._number(len(tally.days())), self._words.text("reports", "days with records")),
            )
        )
        items = []
        if issues:
            top = [
                self._words.text("reports", "{issue} ({n})", issue=self._tables.issue_label(issue), n=len(found))
                for issue, found in list(issues.items())[:3]
            ]
            items.append(Paragraph("; ".join(top), lead=self._words.text("reports", "Recorded most often, by events")))
        single = tally.single_source_events()
        if events:
            items.append(
                Paragraph(
                    self._words.text(
                        "reports",
                        "{single} of {events} events rest on a single source and are reported as allegations.",
                        single=self._number(single),
                        events=self._number(len(events)),
                    ),
                    lead=self._words.text("reports", "Support"),
                )
            )
        low, high, told = tally.people_bounds()
        if told:
            items.append(
                Paragraph(
                    self._bounds(low, high)
                    + " "
                    + self._words.text(
                        "reports",
                        "This counts person-events: someone returned twice counts twice. It is not added to any other figure.",
                    ),
                    lead=self._words.text("reports", "People in the events, as told"),
                )
            )
        access = tally.access_problems()
        if access:
            items.append(
                Paragraph(
                    self._words.plural(
                        "reports", "{n} records tell of access refused, delayed or given in part.", len(access)
                    ),
                    parts(facts.record for facts in access),
                    lead=self._words.text("reports", "Access"),
                )
            )
        urgent = [facts for facts in tally.facts if facts.value("urgency") == "ur_now"]
        if urgent:
            items.append(
                Paragraph(
                    self._words.plural("reports", "{n} records were marked as life or removal at risk.", len(urgent)),
                    parts(facts.record for facts in urgent),
                    lead=self._words.text("reports", "Urgent"),
                )
            )
        good = self._good()
        if good:
            items.append(
                Paragraph(
                    self._words.plural(
                        "reports", "{n} records note something worth copying.", len({s.source.reference for s in good})
                    ),
                    lead=self._words.text("reports", "Good practice"),
                )
            )
        opening = self._words.text(
            "reports",
            "This report brings together what was recorded in {month}. It tells what was seen, documented or alleged; it makes no finding"
            " of law.",
            month=self._words.month(*self._month),
        )
        return [Paragraph(opening), strip, Bullets(tuple(items)), *self._draft_note()]

    def coverage(self) -> list[Block]:
        """Return the mandate, and which forms, days and places the records cover; what effort is known, and what is not."""
        tally = self._tally
        mandate = self._context.mandate or self._words.text(
            "reports", "No text on the mandate was written for this project."
        )
        minutes, observed = tally.minutes_observed()
        sections = [section for section, _ in sorted(tally.sections().items()) if section]
        places = (
            self._words.listed(sections) if sections else self._words.text("reports", "No section or site was named.")
        )
        effort = self._words.text(
            "reports",
            "Visits that were planned and not made are not recorded, so coverage of the border cannot be stated.",
        )
        if observed:
            effort = (
                self._words.plural(
                    "reports",
                    "Time of observation is known for {n} records: {hours} h {minutes} min in all.",
                    observed,
                    hours=minutes // 60,
                    minutes=minutes % 60,
                )
                + " "
                + self._words.text("reports", "The other forms record none.")
                + " "
                + effort
            )
        return [
            Heading(self._words.text("reports", "Mandate"), 2),
            Paragraph(mandate),
            Heading(self._words.text("reports", "Period and places"), 2),
            self._tables.by_form(),
            Paragraph(places, lead=self._words.text("reports", "Sections and sites with records")),
            Paragraph(effort, lead=self._words.text("reports", "Effort")),
        ]

    def methodology(self) -> list[Block]:
        """Return how the work is done, how statements and grades are to be read, and what was left out."""
        limits = (
            self._words.text(
                "reports",
                "The records are no probability sample. No number here measures how common something is, and a rise can come from more monitoring.",
            ),
            self._words.text(
                "reports",
                "Each table and chart says what it counts. Events, persons, person-events and interviewees are never added together.",
            ),
            self._words.text(
                "reports",
                "Records with the same case code are one event. A person is counted once, by a code whose key is kept apart.",
            ),
            self._words.text(
                "reports",
                "An account that rests on a single source is printed as an allegation. The monitor's opinion is never printed.",
            ),
            self._words.text(
                "reports", "Dates and places are given with the precision that was recorded and no finer."
            ),
            self._words.text("reports", "Numbers of people that were told and not counted are given as bounds."),
            self._words.text(
                "reports", "Legal labels belong to the review. The forms record acts, not violations of law."
            ),
        )
        legend = KeyValues(tuple(Pair(name, meaning) for name, meaning in tag_legend(self._words)))
        return [
            Heading(self._words.text("reports", "Limits"), 2),
            Bullets(tuple(Paragraph(text) for text in limits)),
            Heading(self._words.text("reports", "How statements are tagged"), 2),
            Paragraph(self._words.text("reports", "Every statement carries a tag and the reference of its record:")),
            legend,
            Heading(self._words.text("reports", "What was left out"), 2),
            Bullets(tuple(Paragraph(text) for text in self._left_out())),
        ]

    def context(self) -> list[Block]:
        """Return the trend, the state of crossings, and how access was given."""
        tally = self._tally
        blocks: list[Block] = [self._tables.trend()]
        for name in ("v_status", "v_flow"):
            found = by_count(tally.coded(name))
            if found:
                label = next(a.label for f in tally.facts for a in f.record.answers if a.name == name)
                counted = "; ".join(
                    self._words.text("reports", "{answer} ({n})", answer=text, n=number) for (_, text), number in found
                )
                blocks.append(Paragraph(counted, lead=f"{label} ({self._words.text('reports', 'records')})"))
        problems = tally.access_problems()
        if problems:
            blocks.append(
                Paragraph(
                    self._words.plural(
                        "reports", "{n} records tell of access refused, delayed or given in part.", len(problems)
                    ),
                    parts(facts.record for facts in problems),
                    lead=self._words.text("reports", "Access"),
                )
            )
        else:
            blocks.append(
                Paragraph(
                    self._words.text("reports", "No refused, delayed or partial access was recorded."),
                    lead=self._words.text("reports", "Access"),
                )
            )
        nil = [facts for facts in tally.facts if facts.value("u_nil") == "yes"]
        if nil:
            blocks.append(
                Paragraph(
                    self._words.plural(
                        "reports", "{n} nil reports: nothing hindered the monitors in the time they cover.", len(nil)
                    ),
                    parts(facts.record for facts in nil),
                    lead=self._words.text("reports", "Space for monitors and defenders"),
                )
            )
        return blocks

    def commitments(self) -> list[Block]:
        """Return the issues under each of the six commitments, an empty one included."""
        blocks: list[Block] = []
        bars, grades = self._tables.issue_bars(), self._tables.grade_bars()
        blocks += [chart for chart in (bars, grades) if chart]
        blocks.append(binding_note(self._words))
        issues = self._tally.issue_events()
        language = self._context.language
        for commitment in self._context.library.commitments:
            title = f"{in_language(commitment.short_name, language)}. {in_language(commitment.subject, language)}"
            blocks.append(Heading(title, 2))
            standard = self._context.library.standards.get(commitment.id)
            if standard:
                blocks.append(Paragraph(in_language(standard.paraphrase, language)))
            touched = [issue for issue in issues if commitment.id in self._context.library.issue(issue).commitments]
            if touched:
                blocks.append(Bullets(tuple(self._issue(issue, issues[issue]) for issue in touched)))
            else:
                blocks.append(
                    Paragraph(
                        self._words.text(
                            "reports",
                            "No issue under this commitment was recorded in this period. That does not mean that there was none.",
                        )
                    )
                )
        return blocks

    def themes(self) -> list[Block]:
        """Return, for each form with records, what its records show."""
        blocks: list[Block] = []
        forms = dict.fromkeys((record.form_title, record.form_id) for record in self._tally.records)
        for title, form_id in sorted(forms):
            tally = self._tally.of_form(form_id)
            blocks.append(Heading(title, 2))
            blocks.append(self._theme_opening(tally))
            issues = tally.issue_events()
            if issues:
                blocks.append(
                    Bullets(
                        tuple(
                            self._issue(issue, found, tally) for issue, found in list(issues.items())[:_ISSUES_PER_LIST]
                        )
                    )
                )
            if len(issues) > _ISSUES_PER_LIST:
                blocks.append(
                    Paragraph(
                        self._words.plural(
                            "reports", "{n} more issues stand in the annex of tables.", len(issues) - _ISSUES_PER_LIST
                        )
                    )
                )
            blocks += self._quotes(tally)
            blocks += [
                table
                for table in (self._tables.yes_no(tally), self._tables.choices(tally), self._tables.numbers(tally))
                if table
            ]
            blocks += self._tables.repeated(tally)
        return blocks

    def good_practice(self) -> list[Block]:
        """Return what the records note as worth copying, each with its tag."""
        found = self._good()
        if not found:
            return [Paragraph(self._words.text("reports", "No good practice was recorded in this period."))]
        return [Statements(tuple(found))]

    def response(self) -> list[Block]:
        """Return how authorities replied, as recorded."""
        note = self._words.text(
            "reports",
            "A reply that was not asked for in order to protect a source is a decision of the monitors, not silence of the authority.",
        )
        return [self._tables.replies(), Paragraph(note)]

    def recommendations(self) -> list[Block]:
        """Return the recommendations that people wrote, or that none were."""
        written = self._context.recommendations
        if not written:
            return [Paragraph(self._words.text("reports", "No recommendation was written for this period."))]
        rows = tuple(
            Row(
                (
                    Cell(str(number)),
                    Cell(item.text),
                    Cell(item.addressee or "–"),
                    Cell(self._words.date(item.deadline) if item.deadline else "–"),
                    Cell(item.status or "–"),
                )
            )
            for number, item in enumerate(written, 1)
        )
        columns = (
            Column(self._words.text("reports", "No."), Kind.CODE, 0.5),
            Column(self._words.text("reports", "Recommendation"), weight=3.0),
            Column(self._words.text("reports", "To"), weight=1.3),
            Column(self._words.text("reports", "Until"), weight=1.0),
            Column(self._words.text("reports", "Status since the last report"), weight=1.1),
        )
        return [Table(self._words.text("reports", "Recommendations"), columns, rows)]

    def sign_off(self) -> list[Block]:
        """Return the block in which people answer for the report."""
        revised = [record for record in self._tally.records if record.revision_number > 1]
        changes = (
            self._words.plural(
                "reports",
                "{n} records were revised after they were first finalised; the last version is used.",
                len(revised),
            )
            if revised
            else self._words.text("reports", "No record was changed after it was first finalised.")
        )
        return [
            Paragraph(changes, parts(revised), lead=self._words.text("reports", "Changes since collection")),
            sign_off(self._context, self._words),
        ]

    def annex_tables(self) -> list[Block]:
        """Return the tables that every report carries."""
        return [
            self._tables.events_by_section(),
            self._tables.persons(),
            self._tables.issues_by_commitment(),
            self._tables.grades_by_issue(),
            self._tables.verification(),
            self._tables.referrals(),
            self._tables.access(),
        ]

    def annex_standards(self) -> list[Block]:
        """Return the standards that the recorded issues lead to."""
        return [
            binding_note(self._words),
            standards_table(self._context.library.cited(self._tally.issue_events()), self._words),
        ]

    def annex_traces(self) -> list[Block]:
        """Return for each issue the references of the records behind its number."""
        rows = tuple(
            Row(
                (
                    Cell(self._tables.issue_label(issue)),
                    Cell(self._number(len(events)), len(events)),
                    Cell(", ".join(facts.record.reference for facts in event_records(events))),
                ),
                threshold=10 if issue in DELICATE else 5,
            )
            for issue, events in self._tally.issue_events().items()
        )
        columns = (
            Column(self._words.text("reports", "Issue"), weight=1.6),
            Column(self._words.text("reports", "Events"), Kind.COUNT),
            Column(self._words.text("reports", "Records"), weight=2.4),
        )
        empty = self._words.text("reports", "No issue was recorded in this period.")
        return [
            Table(
                self._words.text("reports", "Issues and the records they rest on"),
                columns,
                rows,
                Unit.EVENTS,
                empty=empty,
                people=True,
            )
        ]

    def annex_glossary(self) -> list[Block]:
        """Return the terms that a reader needs."""
        terms = (
            (
                self._words.text("reports", "Act line"),
                self._words.text("reports", "one act or issue in a record, with its own tag"),
            ),
            (
                self._words.text("reports", "Case code"),
                self._words.text("reports", "a code that records about the same event share"),
            ),
            (
                self._words.text("reports", "Credibility"),
                self._words.text(
                    "reports",
                    "grade of the information from 1 (confirmed) to 6 (cannot be judged), apart from the source",
                ),
            ),
            (
                self._words.text("reports", "Event"),
                self._words.text(
                    "reports", "something that happened at one place and time; several records can tell of it"
                ),
            ),
            (
                self._words.text("reports", "Good practice"),
                self._words.text("reports", "conduct worth copying; recorded like everything else"),
            ),
            (
                self._words.text("reports", "Nil report"),
                self._words.text("reports", "a record that nothing happened; it is data, too"),
            ),
            (
                self._words.text("reports", "Person-event"),
                self._words.text("reports", "one person in one event; a person returned twice makes two"),
            ),
            (
                self._words.text("reports", "Reliability"),
                self._words.text("reports", "grade of the source from A to E, F if it cannot be judged"),
            ),
            (
                self._words.text("reports", "Single source"),
                self._words.text("reports", "nothing else supports the account yet"),
            ),
        )
        return [KeyValues(tuple(Pair(term, meaning) for term, meaning in terms))]

    def annex_forms(self) -> list[Block]:
        """Return the forms and their versions, for answers to be read as they were asked."""
        found = sorted({(r.form_title, r.form_id, r.form_version) for r in self._tally.records})
        rows = tuple(
            Row(
                (
                    Cell(title),
                    Cell(form_id),
                    Cell(version),
                    Cell(str(sum((r.form_id, r.form_version) == (form_id, version) for r in self._tally.records))),
                )
            )
            for title, form_id, version in found
        )
        columns = (
            Column(self._words.text("reports", "Form"), weight=2.4),
            Column(self._words.text("reports", "Id"), weight=1.4),
            Column(self._words.text("reports", "Version"), weight=0.9),
            Column(self._words.text("reports", "Records"), Kind.COUNT),
        )
        return [Table(self._words.text("reports", "Forms used"), columns, rows)]

    def annex_redaction(self) -> list[Block]:
        """Return what this version holds back, and by which rule."""
        version = self._context.version
        texts = [
            self._words.text("reports", NOTICES[version]),
            self._words.text("reports", NO_NAMES),
            self._words.text(
                "reports",
                "Codes of monitors and interpreters, protection plans and the key from code to identity (level S4) are in no version.",
            ),
            self._words.text("reports", "Pictures are reduced copies, encoded anew without metadata."),
        ]
        if version is not Version.INTERNAL:
            texts.append(
                self._words.text("reports", "Records that the monitors asked to hold back are not in this version.")
            )
        return [
            Bullets(tuple(Paragraph(text) for text in texts)),
            Bullets(tuple(Paragraph(text) for text in self._left_out())),
        ]

    def annex_records(self) -> list[Block]:
        """Return all records of the period with versions and hashes."""
        return [records_table(self._tally.records, self._words)]

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
        return Paragraph(text, sources, count=len(events), lead=self._tables.issue_label(issue))

    def _theme_opening(self, tally: Tally) -> Paragraph:
        text = self._words.plural("reports", "{n} records", len(tally.records)) + ", "
        text += self._words.plural("reports", "{n} days", len(tally.days())) + ", "
        text += self._words.plural("reports", "{n} events", len(tally.events())) + "."
        return Paragraph(text, parts(tally.records))

    def _quotes(self, tally: Tally) -> list[Block]:
        found = [facts for facts in tally.facts if facts.value("quote") and QUOTE in facts.consent.uses][
            :_QUOTES_PER_THEME
        ]
        return [
            Quote(f.value("quote"), part(f.record, "quote"), Handling("S2", f.consent.uses, free=True)) for f in found
        ]

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

    def _draft_note(self) -> list[Block]:
        open_ = sum(record.status.value != "approved" for record in self._tally.records)
        if not open_:
            return []
        text = self._words.plural("reports", "Draft: {n} records have not been approved yet.", open_)
        return [Note(text, NoteKind.WARNING)]

    def _bounds(self, low: int, high: int) -> str:
        if low == high:
            return f"{self._number(high)}."
        return self._words.text(
            "reports", "From {low} (certain) to {high} (as told).", low=self._number(low), high=self._number(high)
        )

    def _number(self, value: int) -> str:
        return self._words.number(value)
