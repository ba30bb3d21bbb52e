"""The annexes of a monthly report: tables, standards, what each number rests on, glossary, forms, records."""

from fieldmonitor.reports.common import (
    NO_NAMES,
    NOTICES,
    binding_note,
    records_table,
    standards_table,
)
from fieldmonitor.reports.model import (
    Block,
    Bullets,
    Cell,
    Column,
    KeyValues,
    Kind,
    Pair,
    Paragraph,
    Row,
    Table,
    Unit,
    Version,
)
from fieldmonitor.reports.monthly_material import Writer
from fieldmonitor.reports.monthly_tables import event_records
from fieldmonitor.reports.tally import DELICATE


class Annexes(Writer):
    """Each method returns the blocks of one annex."""

    def tables(self) -> list[Block]:
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

    def standards(self) -> list[Block]:
        """Return the standards that the recorded issues lead to."""
        return [
            binding_note(self._words),
            standards_table(self._context.library.cited(self._tally.issue_events()), self._words),
        ]

    def traces(self) -> list[Block]:
        """Return for each issue the references of the records behind its number."""
        rows = tuple(
            Row(
                (
                    Cell(self._tables.issue_label(issue)),
                    Cell(self._number(len(events)), len(events)),
                    Cell(", ".join(facts.record.reference for facts in event_records(events)), len(events)),
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

    def glossary(self) -> list[Block]:
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
        return [
            KeyValues(
                tuple(Pair(term, meaning) for term, meaning in sorted(terms, key=lambda pair: pair[0].casefold()))
            )
        ]

    def forms(self) -> list[Block]:
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

    def redaction(self) -> list[Block]:
        """Return what this version holds back, and by which rule."""
        version = self._context.version
        texts = [
            self._words.text("reports", NOTICES[version]),
            self._words.text("reports", NO_NAMES),
            self._words.text(
                "reports",
                "Codes of monitors and interpreters, protection plans and the key from code to identity (level S4)"
                " are in no version.",
            ),
            self._words.text("reports", "Pictures are reduced copies, encoded anew without metadata."),
        ]
        if version is not Version.INTERNAL:
            texts.append(
                self._words.text("reports", "Records that the monitors asked to hold back are not in this version.")
            )
        return [
            Bullets(tuple(Paragraph(text) for text in texts)),
            self._left_out(),
        ]

    def records(self) -> list[Block]:
        """Return all records of the period with versions and hashes."""
        return [records_table(self._tally.records, self._words)]
