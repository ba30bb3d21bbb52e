"""The incident report: everything one record supports about one event, each line with its tag and source."""

from fieldmonitor.domain.errors import NothingToReport
from fieldmonitor.domain.observation import Record
from fieldmonitor.reports import incident_account as account
from fieldmonitor.reports import incident_weight as weight
from fieldmonitor.reports.common import (
    NO_NAMES,
    NOTICES,
    binding_note,
    records_table,
    refuse_mixed,
    sign_off,
    standards_table,
)
from fieldmonitor.reports.consent import any_draft, select
from fieldmonitor.reports.context import ReportContext
from fieldmonitor.reports.facts import Facts
from fieldmonitor.reports.model import Block, Cover, Document, Heading, Pair
from fieldmonitor.reports.words import Words


def build_incident(record: Record, context: ReportContext) -> Document:
    """Return the incident report of one record, in the language of the context.

    Raises NothingToReport where the record may not enter this version: held back, withdrawn, or a duplicate.
    """
    words = Words(context.language, context.timezone)
    practice = refuse_mixed([record])
    if not select([record], context.version, context.generated.date()).records:
        raise NothingToReport(selection=record.reference)
    facts = Facts(record)
    reference = context.reference or f"IR-{record.reference}"
    classification = record.text("record_class") or words.text("reports", "not classified")
    cover = Cover(
        context.organisation or context.project,
        words.text("reports", "Incident report"),
        record.form_title,
        _cover_facts(record, reference, classification, context, words),
        (words.text("reports", NOTICES[context.version]), words.text("reports", NO_NAMES)),
    )
    return Document(
        context.language,
        f"{words.text('reports', 'Incident report')} {reference}",
        record.form_title,
        reference,
        context.organisation or context.project,
        context.version,
        classification,
        context.generated,
        any_draft([record]),
        practice,
        cover,
        tuple(_blocks(facts, context, words)),
        (reference, record.form_id),
        compact=True,
    )


def _cover_facts(
    record: Record, reference: str, classification: str, context: ReportContext, words: Words
) -> tuple[Pair, ...]:
    pairs = [
        Pair(words.text("reports", "Reference"), reference),
        Pair(words.text("reports", "Version"), words.version(context.version)),
        Pair(words.text("reports", "Classification"), classification),
        Pair(
            words.text("reports", "Record"),
            words.text(
                "reports", "{reference}, version {number}", reference=record.reference, number=record.revision_number
            ),
        ),
        Pair(words.text("reports", "Made"), words.moment(context.generated)),
    ]
    if context.project and context.organisation:
        pairs.insert(0, Pair(words.text("reports", "Project"), context.project))
    if context.recipients:
        pairs.append(Pair(words.text("reports", "Recipients"), "; ".join(context.recipients)))
    return tuple(pairs)


def _blocks(facts: Facts, context: ReportContext, words: Words) -> list[Block]:
    chapters = (
        (words.text("reports", "Summary"), account.summary(facts, words)),
        (words.text("reports", "When and where"), account.when_and_where(facts, words)),
        (words.text("reports", "People"), account.people(facts, words)),
        (words.text("reports", "What happened"), account.what_happened(facts, words)),
        (words.text("reports", "Details recorded"), account.details(facts, words)),
        (words.text("reports", "Actors"), account.actors(facts, words)),
        (words.text("reports", "Harm and loss"), weight.harm(facts, words)),
        (words.text("reports", "Evidence"), weight.evidence(facts, words)),
        (
            words.text("reports", "Standards"),
            [
                binding_note(words),
                standards_table(context.library.cited(act.type for act in facts.issues()), words),
            ],
        ),
        (words.text("reports", "Gradings and contradictions"), weight.gradings(facts, words)),
        (words.text("reports", "The authority's side"), weight.authority(facts, words)),
        (words.text("reports", "Referrals and protection"), weight.referrals(facts, words)),
        (words.text("reports", "Recommended action"), weight.actions(facts, context, words)),
        (
            words.text("reports", "Sign-off"),
            [records_table([facts.record], words), sign_off(context, words, facts.record)],
        ),
    )
    blocks: list[Block] = []
    for title, content in chapters:
        if content:
            blocks += [Heading(title), *content]
    return blocks
