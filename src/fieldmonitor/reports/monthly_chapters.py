"""The chapters of a monthly report that frame its findings: summary, coverage, method, recommendations, sign-off."""

from collections.abc import Mapping, Sequence

from fieldmonitor.reports.common import (
    least,
    parts,
    shown_section,
    sign_off,
    tag_legend,
)
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
    Pair,
    Paragraph,
    Row,
    Table,
)
from fieldmonitor.reports.monthly_material import Writer


class Chapters(Writer):
    """Each method returns the blocks of one chapter."""

    def summary(self) -> list[Block]:
        """Return the figures and findings to read first."""
        tally = self._tally
        events, issues = tally.events(), tally.issue_events()
        strip = Highlights(
            (
                self._highlight(len(tally.records), self._words.text("reports", "records")),
                self._highlight(len(events), self._words.text("reports", "events")),
                self._highlight(len(tally.persons()), self._words.text("reports", "people described")),
                self._highlight(len(tally.days()), self._words.text("reports", "days with records")),
            )
        )
        access, good = tally.access_problems(), {item.source.reference for item in self._good()}
        urgent = [facts for facts in tally.facts if facts.value("urgency") == "ur_now"]
        items = (
            self._commonest(issues),
            self._supported(events),
            self._people_told(),
            self._in_records(
                access,
                self._words.text("reports", "Access"),
                self._words.plural(
                    "reports", "{n} records tell of access refused, delayed or given in part.", len(access)
                ),
            ),
            self._in_records(
                urgent,
                self._words.text("reports", "Urgent"),
                self._words.plural("reports", "{n} records were marked as life or removal at risk.", len(urgent)),
            ),
            Paragraph(
                self._words.plural("reports", "{n} records note something worth copying.", len(good)),
                count=len(good),
                lead=self._words.text("reports", "Good practice"),
            )
            if good
            else None,
        )
        opening = self._words.text(
            "reports",
            "This report brings together what was recorded in {month}. It tells what was seen, documented or"
            " alleged; it makes no finding of law.",
            month=self._words.month(*self._month),
        )
        return [Paragraph(opening), strip, Bullets(tuple(item for item in items if item)), *self._draft_note()]

    def _commonest(self, issues: Mapping[str, Mapping[str, list[Facts]]]) -> Paragraph | None:
        top = list(issues.items())[:3]
        if not top:
            return None
        told = [
            self._words.text("reports", "{issue} ({n})", issue=self._tables.issue_label(issue), n=len(found))
            for issue, found in top
        ]
        lead = self._words.text("reports", "Recorded most often, by events")
        return Paragraph("; ".join(told), count=min(len(found) for _, found in top), lead=lead)

    def _supported(self, events: Mapping[str, list[Facts]]) -> Paragraph | None:
        if not events:
            return None
        single = self._tally.single_source_events()
        text = self._words.text(
            "reports",
            "{single} of {events} events rest on a single source. What was told in them is an allegation; what the"
            " monitor saw stays observed, marked as single source.",
            single=self._number(single),
            events=self._number(len(events)),
        )
        return Paragraph(text, count=least(single, len(events)), lead=self._words.text("reports", "Support"))

    def _people_told(self) -> Paragraph | None:
        low, high, told = self._tally.people_bounds()
        if not told:
            return None
        unit = self._words.text(
            "reports",
            "This counts person-events: someone returned twice counts twice. It is not added to any other figure.",
        )
        lead = self._words.text("reports", "People in the events, as told")
        return Paragraph(f"{self._bounds(low, high)} {unit}", count=least(low, high), lead=lead)

    def _in_records(self, found: Sequence[Facts], lead: str, text: str) -> Paragraph | None:
        if not found:
            return None
        return Paragraph(text, parts(facts.record for facts in found), count=len(found), lead=lead)

    def _highlight(self, count: int, label: str) -> Highlight:
        return Highlight(self._number(count), label, count)

    def coverage(self) -> list[Block]:
        """Return the mandate, what forms, days and places the records cover, and what is known of effort."""
        tally = self._tally
        mandate = self._context.mandate or self._words.text(
            "reports", "No text on the mandate was written for this project."
        )
        minutes, observed = tally.minutes_observed()
        none = self._words.text("reports", "No section or site was named.")
        sections = self._words.listed([section for section in sorted(tally.sections()) if section]) or none
        shown = self._words.listed(sorted({shown_section(facts) for facts in tally.facts} - {""})) or none
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
            Paragraph(
                sections,
                handling=Handling("S1", general=shown),
                lead=self._words.text("reports", "Sections and sites with records"),
            ),
            Paragraph(effort, count=observed, lead=self._words.text("reports", "Effort")),
        ]

    def methodology(self) -> list[Block]:
        """Return how the work is done, how statements and grades are to be read, and what was left out."""
        limits = (
            self._words.text(
                "reports",
                "The records are no probability sample. No number here measures how common something is, and a rise"
                " can come from more monitoring.",
            ),
            self._words.text(
                "reports",
                "Each table and chart says what it counts. Events, persons, person-events and interviewees are"
                " never added together.",
            ),
            self._words.text(
                "reports",
                "Records with the same case code are one event. A person is counted once, by a code whose key is"
                " kept apart.",
            ),
            self._words.text(
                "reports",
                "What was told by a single source is printed as an allegation; what the monitor saw stays observed,"
                " marked as single source. The monitor's opinion is never printed.",
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
            self._left_out(),
        ]

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
            Paragraph(
                changes,
                parts(revised),
                count=len(revised),
                lead=self._words.text("reports", "Changes since collection"),
            ),
            sign_off(self._context, self._words),
        ]
