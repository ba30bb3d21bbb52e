"""The findings of a monthly report: context and access, by commitment, by theme, good practice, replies."""

from fieldmonitor.domain.standards import in_language
from fieldmonitor.reports.common import (
    binding_note,
    least,
    parts,
)
from fieldmonitor.reports.consent import (
    QUOTE,
    part,
)
from fieldmonitor.reports.form_tables import FormTables
from fieldmonitor.reports.model import (
    Block,
    Bullets,
    Handling,
    Heading,
    Paragraph,
    Quote,
    Statements,
)
from fieldmonitor.reports.monthly_material import Writer
from fieldmonitor.reports.tally import Tally, by_count

_QUOTES_PER_THEME = 2
_ISSUES_PER_LIST = 6


class Findings(Writer):
    """Each method returns the blocks of one chapter."""

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
                least = min(number for _, number in found)
                blocks.append(
                    Paragraph(counted, count=least, lead=f"{label} ({self._words.text('reports', 'records')})")
                )
        problems = tally.access_problems()
        if problems:
            blocks.append(
                Paragraph(
                    self._words.plural(
                        "reports", "{n} records tell of access refused, delayed or given in part.", len(problems)
                    ),
                    parts(facts.record for facts in problems),
                    count=len(problems),
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
                    count=len(nil),
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
            blocks.append(Heading(in_language(commitment.short_name, language), 2))
            standard = self._context.library.standards.get(commitment.id)
            if standard:
                subject = in_language(commitment.subject, language)
                blocks.append(Paragraph(in_language(standard.paraphrase, language), lead=subject))
            touched = [issue for issue in issues if commitment.id in self._context.library.issue(issue).commitments]
            if touched:
                blocks.append(Bullets(tuple(self._issue(issue, issues[issue]) for issue in touched)))
            else:
                blocks.append(
                    Paragraph(
                        self._words.text(
                            "reports",
                            "No issue under this commitment was recorded in this period. That does not mean that"
                            " there was none.",
                        )
                    )
                )
        return blocks

    def themes(self) -> list[Block]:
        """Return, for each form with records, what its records show."""
        blocks: list[Block] = []
        forms = FormTables(self._words)
        titles = dict.fromkeys((record.form_title, record.form_id) for record in self._tally.records)
        for title, form_id in sorted(titles):
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
            blocks += [table for table in (forms.yes_no(tally), forms.choices(tally), forms.numbers(tally)) if table]
            blocks += forms.repeated(tally)
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
            "A reply that was not asked for in order to protect a source is a decision of the monitors, not silence"
            " of the authority.",
        )
        return [self._tables.replies(), Paragraph(note)]

    def _theme_opening(self, tally: Tally) -> Paragraph:
        text = self._words.plural("reports", "{n} records", len(tally.records)) + ", "
        text += self._words.plural("reports", "{n} days", len(tally.days())) + ", "
        text += self._words.plural("reports", "{n} events", len(tally.events())) + "."
        return Paragraph(text, parts(tally.records), count=least(len(tally.events()), len(tally.records)))

    def _quotes(self, tally: Tally) -> list[Block]:
        found = [facts for facts in tally.facts if facts.value("quote") and QUOTE in facts.consent.uses][
            :_QUOTES_PER_THEME
        ]
        return [
            Quote(f.value("quote"), part(f.record, "quote"), Handling("S2", f.consent.uses, free=True)) for f in found
        ]
