"""The monthly monitoring report: what a month's records show together, what they cannot, and whence each number."""

from collections.abc import Sequence

from fieldmonitor.domain.errors import NothingToReport
from fieldmonitor.domain.observation import Record
from fieldmonitor.reports.common import NO_NAMES, NOTICES, refuse_mixed
from fieldmonitor.reports.consent import Selection, any_draft, select
from fieldmonitor.reports.context import ReportContext
from fieldmonitor.reports.model import Block, Cover, Document, Heading, PageBreak, Pair
from fieldmonitor.reports.monthly_annexes import Annexes
from fieldmonitor.reports.monthly_chapters import Chapters
from fieldmonitor.reports.monthly_findings import Findings
from fieldmonitor.reports.monthly_material import Material
from fieldmonitor.reports.monthly_tables import Tables, months_with_records
from fieldmonitor.reports.tally import Tally, month_of, months_back
from fieldmonitor.reports.words import Words

_CLASSES = ("rc2_public", "rc2_restricted", "rc2_confidential", "rc2_strict")


def build_monthly(records: Sequence[Record], year: int, month: int, context: ReportContext) -> Document:
    """Return the monitoring report of a month.

    ``records`` may hold records of other months: those of the months before, as many as the context asks for, make the
    trend; all others are ignored. Raises NothingToReport where none of the month may be used, PracticeMixed where
    practice and real records meet.
    """
    words = Words(context.language, context.timezone)
    practice = refuse_mixed(records)
    months = months_back(year, month, max(1, context.trend_months))
    near = sorted(
        (record for record in records if month_of(Tally([record]).facts[0]) in set(months)),
        key=lambda record: (record.day.isoformat() if record.day else "", record.reference),
    )
    selection = select(near, context.version, context.generated.date())
    everything = Tally(selection.records)
    tally = everything.in_month((year, month))
    if not tally.records:
        raise NothingToReport(selection=words.month(year, month))
    title = words.text("reports", "Monthly monitoring report")
    reference = context.reference or f"MR-{year}-{month:02d}"
    classification = _classification(tally.records, context, words)
    draft = any_draft(tally.records)
    cover = Cover(
        context.organisation or context.project,
        title,
        words.month_title(year, month),
        _cover_facts(tally, reference, classification, context, words),
        (words.text("reports", NOTICES[context.version]), words.text("reports", NO_NAMES)),
    )
    month_selection = Selection(
        tally.records, {why: _of_month(left, (year, month)) for why, left in selection.left_out.items()}
    )
    tables = Tables(everything, months_with_records(everything, months), context, words)
    material = Material(tally, month_selection, tables, context, words, (year, month))
    return Document(
        context.language,
        f"{title}, {words.month(year, month)}",
        words.text("reports", "Monitoring of human rights at borders"),
        reference,
        context.organisation or context.project,
        context.version,
        classification,
        context.generated,
        draft,
        practice,
        cover,
        tuple(_blocks(material)),
        (reference, f"{year}-{month:02d}"),
    )


def _blocks(material: Material) -> list[Block]:
    words = material.words
    frame, findings, annex = Chapters(material), Findings(material), Annexes(material)
    chapters = (
        (words.text("reports", "Summary"), frame.summary()),
        (words.text("reports", "Mandate, period and coverage"), frame.coverage()),
        (words.text("reports", "Methodology and limits"), frame.methodology()),
        (words.text("reports", "Context and access"), findings.context()),
        (words.text("reports", "Findings by commitment"), findings.commitments()),
        (words.text("reports", "Findings by theme"), findings.themes()),
        (words.text("reports", "Good practice"), findings.good_practice()),
        (words.text("reports", "Response of the authorities"), findings.response()),
        (words.text("reports", "Recommendations"), frame.recommendations()),
        (words.text("reports", "Sign-off"), frame.sign_off()),
    )
    annexes = (
        (words.text("reports", "Tables"), annex.tables()),
        (words.text("reports", "Standards"), annex.standards()),
        (words.text("reports", "Issues and their records"), annex.traces()),
        (words.text("reports", "Glossary"), annex.glossary()),
        (words.text("reports", "Form versions"), annex.forms()),
        (words.text("reports", "Redaction statement"), annex.redaction()),
        (words.text("reports", "Records"), annex.records()),
    )
    blocks: list[Block] = []
    for title, content in chapters:
        blocks += [Heading(title), *content]
    blocks.append(PageBreak())
    for title, content in annexes:
        blocks += [Heading(title, annex=True), *content]
    return blocks


def _cover_facts(
    tally: Tally, reference: str, classification: str, context: ReportContext, words: Words
) -> tuple[Pair, ...]:
    days = sorted(tally.days())
    span = words.text("reports", "{start} to {end}", start=words.date(days[0]), end=words.date(days[-1]))
    pairs = [
        Pair(words.text("reports", "Reference"), reference),
        Pair(words.text("reports", "Version"), words.version(context.version)),
        Pair(words.text("reports", "Classification"), classification),
        Pair(words.text("reports", "Days recorded"), words.date(days[0]) if len(days) == 1 else span),
        Pair(words.text("reports", "Records"), words.number(len(tally.records)), count=len(tally.records)),
        Pair(words.text("reports", "Made"), words.moment(context.generated)),
    ]
    if context.project and context.organisation:
        pairs.insert(0, Pair(words.text("reports", "Project"), context.project))
    if context.recipients:
        pairs.append(Pair(words.text("reports", "Recipients"), "; ".join(context.recipients)))
    return tuple(pairs)


def _classification(records: Sequence[Record], context: ReportContext, words: Words) -> str:
    """Return the strictest classification of the records: a report is as sensitive as what went into it."""
    ranks = [
        _CLASSES.index(record.value("record_class")) for record in records if record.value("record_class") in _CLASSES
    ]
    if not ranks:
        return words.text("reports", "not classified")
    return context.library.label("record_class", _CLASSES[max(ranks)], context.language)


def _of_month(records: Sequence[Record], month: tuple[int, int]) -> list[Record]:
    return [facts.record for facts in Tally(records).facts if month_of(facts) == month]
