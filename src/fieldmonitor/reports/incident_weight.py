"""The last chapters of an incident report: harm, evidence, gradings, the authority's side, referrals, action."""

from collections.abc import Mapping

from fieldmonitor.domain.observation import Answer
from fieldmonitor.reports import images
from fieldmonitor.reports.consent import PHOTO, part
from fieldmonitor.reports.context import ReportContext
from fieldmonitor.reports.facts import Facts, filled
from fieldmonitor.reports.model import (
    Block,
    Bullets,
    Cell,
    Column,
    Figures,
    Handling,
    KeyValues,
    Kind,
    Note,
    NoteKind,
    Pair,
    Paragraph,
    Picture,
    Row,
    Statement,
    Statements,
    Table,
    Tag,
    Unit,
)
from fieldmonitor.reports.reading import cell_text, person_allows, question, told
from fieldmonitor.reports.words import Words


def evidence(facts: Facts, words: Words) -> list[Block]:
    """Return the attachments with their hashes, and thumbnails of the pictures that may be shown."""
    record = facts.record
    if not record.attachments:
        return [Paragraph(words.text("reports", "Nothing is attached to the record."))]
    kinds = {
        row["e_source"].ref.rsplit("/", 1)[0]: row["e_source"].text
        for row in record.rows("evidence")
        if "e_source" in row
    }
    rows = tuple(
        Row(
            (
                Cell(f"E{number}"),
                Cell(kinds.get(item.ref.rsplit("/", 1)[0], "")),
                Cell(item.media_type),
                Cell(words.number(-(-item.size // 1024))),
                Cell(item.sha256),
            )
        )
        for number, item in enumerate(record.attachments, 1)
    )
    columns = (
        Column(words.text("reports", "Item"), Kind.CODE),
        Column(words.text("reports", "From"), weight=1.4),
        Column(words.text("reports", "Type"), weight=1.0),
        Column(words.text("reports", "KiB"), Kind.COUNT),
        Column(words.text("reports", "SHA-256 of the original"), Kind.HASH),
    )
    blocks: list[Block] = [Table(words.text("reports", "Attached evidence"), columns, rows)]
    pictures, hidden = _pictures(facts, words)
    if pictures:
        blocks.append(Figures(tuple(pictures)))
    if hidden:
        blocks.append(
            Note(
                words.plural("reports", "{n} picture is not shown: no agreement to a photograph.", hidden),
                NoteKind.WITHHELD,
                hidden,
            )
        )
    return blocks


def _pictures(facts: Facts, words: Words) -> tuple[list[Picture], int]:
    record = facts.record
    faces = {
        row["e_faces"].ref.rsplit("/", 1)[0]
        for row in record.rows("evidence")
        if "e_faces" in row and row["e_faces"].value == "yes"
    }
    injured = [
        row["i_photo_ok"].ref.rsplit("/", 1)[0]
        for row in record.rows("injuries")
        if "i_photo_ok" in row and row["i_photo_ok"].value == "yes"
    ]
    shown, hidden = [], 0
    for number, item in enumerate(record.attachments, 1):
        image = images.thumbnail(item.thumbnail) if item.thumbnail else None
        if image is None:
            continue
        agreed = any(f"{injury}/" in f"{item.ref}/" for injury in injured)
        if not (agreed or facts.consent.allows(PHOTO)):
            hidden += 1
            continue
        caption = f"E{number}"
        if item.ref.rsplit("/", 1)[0] in faces:
            caption += f". {words.text('reports', 'Shows a face, a voice or a plate: not for copies outside.')}"
        done = words.text("reports", "Reduced copy, encoded anew, all metadata removed; the original is unchanged.")
        handling = Handling("S3", facts.consent.handling_uses())
        shown.append(Picture(image, caption, part(record, item.ref), item.sha256, done, handling))
    return shown, hidden


def gradings(facts: Facts, words: Words) -> list[Block]:
    """Return the two separate gradings, what supports the record, its contradictions, and the review's grade."""
    pairs = [
        Pair(words.text("reports", "Reliability of the source"), _coded(facts, "src_grade")),
        Pair(words.text("reports", "Credibility of the information"), _coded(facts, "info_grade")),
        Pair(words.text("reports", "Backed by"), facts.text("corrob")),
        Pair(
            words.text("reports", "Grade of the event (review)"),
            facts.text("rv_grade") or words.text("reports", "no grade given"),
        ),
        Pair(words.text("reports", "Standard of proof"), facts.text("rv_proof")),
        Pair(words.text("reports", "Legal labels set at review"), facts.text("rv_labels")),
    ]
    blocks: list[Block] = [KeyValues(tuple(pair for pair in pairs if pair.value), part(facts.record, "src_grade"))]
    handling = Handling("S2", facts.consent.handling_uses(), free=True)
    if facts.value("gaps") and told(facts):
        label = words.text("reports", "Contradictions and other explanations")
        blocks.append(
            Statements(
                (Statement(facts.value("gaps"), Tag.INFERENCE, part(facts.record, "gaps"), False, handling, label),)
            )
        )
    else:
        blocks.append(Paragraph(words.text("reports", "No contradiction was noted.")))
    return blocks


def authority(facts: Facts, words: Words) -> list[Block]:
    """Return what the authority said, or that it was not asked."""
    replies = [(name, facts.text(name)) for name in ("auth_reply", "w_response", "u_reply") if facts.text(name)]
    if not replies:
        return [Paragraph(words.text("reports", "Nothing is recorded about the authority's side."))]
    items = [Paragraph(text, (part(facts.record, name),), lead=question(facts, name)) for name, text in replies]
    if facts.value("auth_reply") in {"ap_not_asked", "ap_asked"}:
        items.append(Paragraph(words.text("reports", "The authority's account is therefore not part of this report.")))
    return [Bullets(tuple(items))]


def referrals(facts: Facts, words: Words) -> list[Block]:
    """Return the referrals and their state, the urgency, and whether a reprisal is feared."""
    rows = tuple(
        Row((Cell(cell_text(row, "ref_to")), Cell(cell_text(row, "ref_consent")), Cell(cell_text(row, "ref_status"))))
        for _, row in filled(facts.record, "referrals")
    )
    pairs = (
        Pair(words.text("reports", "Urgency"), facts.text("urgency")),
        Pair(
            words.text("reports", "Risk of reprisal"),
            facts.text("reprisal_risk"),
            Handling("S2", facts.consent.handling_uses()),
        ),
    )
    table = Table(
        words.text("reports", "Referrals"),
        (
            Column(words.text("reports", "Service")),
            Column(words.text("reports", "Person agreed")),
            Column(words.text("reports", "Follow-up")),
        ),
        rows,
        Unit.REFERRALS if rows else None,
        empty=words.text("reports", "No referral is recorded."),
    )
    return [KeyValues(tuple(pair for pair in pairs if pair.value), part(facts.record, "urgency")), table]


def actions(facts: Facts, context: ReportContext, words: Words) -> list[Block]:
    """Return what people recommend, then what the record itself calls for by the rules of the craft."""
    items = [Paragraph(item.text, lead=item.addressee) for item in context.recommendations]
    wanted = []
    if facts.value("urgency") == "ur_now":
        wanted.append(
            words.text(
                "reports", "Act at once: life or removal is at risk; tell the team leader and the referral service."
            )
        )
    if facts.single_source:
        wanted.append(words.text("reports", "Look for a second, independent source before anything is published."))
    if facts.value("reprisal_risk") == "yes":
        wanted.append(words.text("reports", "Weigh the risk of reprisal before the authority is approached."))
    if facts.value("auth_reply") == "ap_not_asked":
        wanted.append(words.text("reports", "Seek the authority's reply, or state why it is not sought."))
    still = [
        row
        for _, row in filled(facts.record, "referrals")
        if _value_in(row, {"fs_open", "fs_sent", "fs_waiting", "fs_partial"})
    ]
    if still:
        wanted.append(words.plural("reports", "Follow up {n} open referral.", len(still)))
    if facts.record.status.value != "approved":
        wanted.append(words.text("reports", "Review the record: it has not been approved."))
    blocks: list[Block] = [Bullets(tuple(items))] if items else []
    if wanted:
        blocks.append(Paragraph(words.text("reports", "By the rules of the work, the record calls for this:")))
        blocks.append(Bullets(tuple(Paragraph(text) for text in wanted)))
    return blocks or [
        Paragraph(words.text("reports", "No recommendation was written, and the record calls for nothing further."))
    ]


def _coded(facts: Facts, name: str) -> str:
    value = facts.value(name)
    return f"{value} – {facts.text(name)}" if value else ""


def _value_in(row: Mapping[str, Answer], values: set[str]) -> bool:
    return "ref_status" in row and row["ref_status"].value in values


def harm(facts: Facts, words: Words) -> list[Block]:
    """Return injuries and what happened to belongings."""
    return [*_injuries(facts, words), *_belongings(facts, words)] if told(facts) else []


def _injuries(facts: Facts, words: Words) -> list[Block]:
    blocks: list[Block] = []
    s2 = Handling("S2", facts.consent.handling_uses())
    injuries = tuple(
        Row(
            (
                Cell(cell_text(row, "i_person")),
                Cell("; ".join(filter(None, (cell_text(row, "i_type"), cell_text(row, "i_region")))), handling=s2),
                Cell(cell_text(row, "i_cause"), handling=s2),
                Cell(
                    words.tag(Tag.OBSERVED if row["i_seen"].value == "yes" else facts.basis) if "i_seen" in row else ""
                ),
                Cell(cell_text(row, "i_desc"), handling=Handling("S2", s2.uses, free=True)),
                Cell(cell_text(row, "i_care")),
            )
        )
        for _, row in filled(facts.record, "injuries")
        if person_allows(facts, cell_text(row, "i_person"))
    )
    hidden = len(filled(facts.record, "injuries")) - len(injuries)
    if hidden:
        text = words.plural(
            "reports", "{n} injuries are left out: their people have not agreed to it being told.", hidden
        )
        blocks.append(Note(text, NoteKind.WITHHELD, hidden))
    if injuries:
        columns = (
            Column(words.text("reports", "Person"), Kind.CODE),
            Column(words.text("reports", "Injury"), weight=1.3),
            Column(words.text("reports", "Said to be caused by"), weight=1.3),
            Column(words.text("reports", "Tag"), weight=1.0),
            Column(words.text("reports", "Description"), weight=1.8),
            Column(words.text("reports", "Care given"), weight=0.8),
        )
        blocks.append(Table(words.text("reports", "Injuries"), columns, injuries, people=True))
    return blocks


def _belongings(facts: Facts, words: Words) -> list[Block]:
    blocks: list[Block] = []
    s2 = Handling("S2", facts.consent.handling_uses())
    belongings = tuple(
        Row(
            (
                Cell(cell_text(row, "b_item")),
                Cell(cell_text(row, "b_action")),
                Cell(cell_text(row, "b_count")),
                Cell(
                    f"{cell_text(row, 'b_value')} {cell_text(row, 'b_currency')}".strip(),
                    handling=Handling("S1", s2.uses),
                ),
            )
        )
        for _, row in filled(facts.record, "belongings")
    )
    if belongings:
        kept = (
            Column(words.text("reports", "Item"), weight=1.6),
            Column(words.text("reports", "What happened to it"), weight=1.6),
            Column(words.text("reports", "Number"), Kind.COUNT),
            Column(words.text("reports", "Value as told"), weight=1.0),
        )
        blocks.append(Table(words.text("reports", "Belongings"), kept, belongings))
    return blocks
