"""What every report has in common: when and where in words, how numbers are told, standards, sign-off, notices."""

from collections.abc import Iterable, Sequence
from typing import Final

from fieldmonitor.domain.errors import PracticeMixed
from fieldmonitor.domain.observation import Record
from fieldmonitor.domain.standards import Force, Standard, Verification, in_language
from fieldmonitor.i18n import mark
from fieldmonitor.reports.consent import part
from fieldmonitor.reports.context import ReportContext
from fieldmonitor.reports.facts import Count, Facts
from fieldmonitor.reports.model import (
    Cell,
    Column,
    Handling,
    Kind,
    Note,
    NoteKind,
    Pair,
    RecordPart,
    Row,
    Signature,
    SignOff,
    Table,
    Version,
)
from fieldmonitor.reports.reading import lower
from fieldmonitor.reports.words import Words

NOTICES = {
    Version.INTERNAL: mark(
        "reports",
        "Internal version: for the project's own team. It may hold accounts that point to a person; do not forward"
        " or copy it.",
    ),
    Version.CONFIDENTIAL: mark(
        "reports",
        "Confidential: for the named recipient only. What a person's consent does not allow for this recipient is"
        " left out.",
    ),
    Version.PARTNER: mark(
        "reports",
        "Restricted: for the partner under the agreement in force. Free accounts and identities are left out.",
    ),
    Version.PUBLIC: mark("reports", "Public version: rebuilt from redacted data. Small numbers are suppressed."),
}
NO_NAMES = mark(
    "reports",
    "Names are not printed: people are P1, P2…, officials A1, A2…. The key from code to identity is kept apart.",
)
_DECIMALS = {"cp_exact": 5, "cp_1km": 2, "cp_10km": 1}


_FORCES = {
    Force.POLITICAL: mark("reports", "political commitment"),
    Force.TREATY: mark("reports", "treaty"),
    Force.SOFT: mark("reports", "non-binding standard"),
    Force.EU_LAW: mark("reports", "EU law"),
}
_VERIFICATION = {
    Verification.CHECKED: mark("reports", "checked"),
    Verification.PARTLY: mark("reports", "checked in part"),
    Verification.RECALLED: mark("reports", "recalled"),
}


def refuse_mixed(records: Iterable[Record]) -> bool:
    """Return whether the records are practice records; raise PracticeMixed if practice and real ones meet."""
    kinds = {record.practice for record in records}
    if len(kinds) > 1:
        raise PracticeMixed
    return kinds == {True}


def parts(records: Iterable[Record]) -> tuple[RecordPart, ...]:
    """Return the records as sources of a sentence or number."""
    return tuple(part(record) for record in records)


def when_text(facts: Facts, words: Words) -> str:
    """Return the time of the event with exactly the precision that was recorded."""
    start, end = facts.value("ev_from"), facts.value("ev_to")
    if facts.value("ev_precision") == "dp_exact" or (facts.value("ev_date") and not start):
        text = words.iso_date(facts.value("ev_date"))
    elif start and end:
        text = words.text("reports", "between {start} and {end}", start=words.iso_date(start), end=words.iso_date(end))
    elif start or end:
        text = words.iso_date(start or end)
    else:
        return words.text("reports", "date not known")
    if facts.value("ev_part") not in {"", "unknown"}:
        text += f", {lower(facts.text('ev_part'))}"
    if facts.value("ev_time"):
        text += f", {facts.value('ev_time')[:5]}"
        if facts.value("ev_zone"):
            text += f" ({facts.value('ev_zone')})"
    return text


PUBLISH_SECTION: Final = frozenset({"cp_exact", "cp_1km"})
"""Where a border section may be named outside: it is finer than a district or a grid of 10 km can be."""
PUBLISH_PLACE: Final = frozenset({*PUBLISH_SECTION, "cp_10km", "cp_district"})
OUTSIDE: Final = frozenset({Version.PARTNER, Version.PUBLIC})
"""Versions in which the monitor's answer on what may be published of the place decides."""


def shown_section(facts: Facts) -> str:
    """Return the section or site as it may be named outside, empty where the monitor did not allow it."""
    return facts.value("pl_section") if facts.value("pl_publish") in PUBLISH_SECTION else ""


def place(facts: Facts, words: Words) -> Handling:
    """Return how the place in words is handled: outside it is as coarse as the monitor's answer on publishing."""
    allowed = facts.value("pl_publish")
    if allowed in PUBLISH_SECTION:
        general = where_text(facts, words)
    elif allowed in PUBLISH_PLACE and facts.value("pl_state"):
        general = words.state(facts.value("pl_state"))
    else:
        general = words.text("reports", "withheld at the monitor's request")
    return Handling("S1", facts.consent.handling_uses(), general=general)


def least(*counts: int | None) -> int | None:
    """Return the smallest number that is told, or None: nothing told and nobody are no small numbers."""
    return min((number for number in counts if number), default=None)


def where_text(facts: Facts, words: Words) -> str:
    """Return the place in words that point to nobody: kind, section, States. Never coordinates or the description."""
    pieces = [facts.text("pl_type")] if facts.value("pl_type") else []
    if facts.value("pl_section"):
        pieces.append(words.text("reports", "section {section}", section=facts.value("pl_section")))
    if facts.value("pl_state"):
        pieces.append(words.state(facts.value("pl_state")))
    if facts.value("pl_across"):
        pieces.append(words.text("reports", "across the border: {state}", state=words.state(facts.value("pl_across"))))
    return "; ".join(pieces) or words.text("reports", "place not known")


def position(facts: Facts) -> Pair | None:
    """Return the position with the precision it may be published at as its general form, or None if there is none."""
    point = facts.value("pl_point").split()
    if len(point) < 2:
        return None
    try:
        latitude, longitude = float(point[0]), float(point[1])
    except ValueError:
        return None
    decimals = _DECIMALS.get(facts.value("pl_publish"))
    general = "" if decimals is None else f"{latitude:.{decimals}f}, {longitude:.{decimals}f}"
    return Pair("", f"{latitude:.5f}, {longitude:.5f}", Handling("S1", general=general))


def count_text(count: Count, words: Words) -> str:
    """Return a number of people as it may be stated: exact, or as bounds with how it is known."""
    if count.exact or count.low == count.high:
        number = words.number(count.high)
    else:
        number = words.text(
            "reports", "from {low} to {high}", low=words.number(count.low), high=words.number(count.high)
        )
    return f"{number} ({lower(count.method)})" if count.method else number


def standards_table(standards: Sequence[Standard], words: Words) -> Table:
    """Return the list of cited standards, each saying how its provision was checked."""
    language = words.language
    rows = tuple(
        Row(
            (
                Cell(item.id),
                Cell(f"{in_language(item.instrument, language)}, {in_language(item.provision, language)}"),
                Cell(in_language(item.title, language)),
                Cell(_force(item, words)),
                Cell(words.text("reports", _VERIFICATION[item.verification])),
            )
        )
        for item in standards
    )
    return Table(
        words.text("reports", "Standards cited by theme"),
        (
            Column(words.text("reports", "Id"), Kind.CODE, 1.45),
            Column(words.text("reports", "Instrument and provision"), weight=2.6),
            Column(words.text("reports", "Subject"), weight=2.0),
            Column(words.text("reports", "Kind"), weight=1.2),
            Column(words.text("reports", "Provision was"), weight=0.95),
        ),
        rows,
        notes=(
            words.text(
                "reports",
                "“Checked”: the provision was compared with a public text. “Recalled”: it was not; a lawyer must"
                " check it"
                " before it is cited outside.",
            ),
        ),
        empty=words.text("reports", "No issue was recorded that leads to a standard."),
    )


def binding_note(words: Words) -> Note:
    """Return the caution that stands beside every list of standards."""
    return Note(
        words.text(
            "reports",
            "Standards are cited by theme; whether one binds the State concerned on the date concerned is not"
            " checked here."
            " Political commitments and parliamentary declarations are not treaties.",
        ),
        NoteKind.WARNING,
    )


def _force(standard: Standard, words: Words) -> str:
    if standard.body == "OSCE PA":
        return words.text("reports", "parliamentary declaration")
    return words.text("reports", _FORCES[standard.force])


def records_table(records: Sequence[Record], words: Words) -> Table:
    """Return the list of records with the versions and hashes that a report rests on."""
    rows = tuple(
        Row(
            (
                Cell(record.reference),
                Cell(record.form_title),
                _day(record, words),
                Cell(str(record.revision_number)),
                Cell(status_text(record, words)),
                Cell(record.revision_hash),
            )
        )
        for record in records
    )
    return Table(
        words.text("reports", "Records, their versions and hashes"),
        (
            Column(words.text("reports", "Record"), Kind.CODE),
            Column(words.text("reports", "Form"), weight=1.5),
            Column(words.text("reports", "Day"), weight=1.0),
            Column(words.text("reports", "Version"), Kind.COUNT),
            Column(words.text("reports", "State"), weight=0.9),
            Column(words.text("reports", "Hash of the revision (SHA-256)"), Kind.HASH),
        ),
        rows,
        notes=(
            words.text(
                "reports",
                "The hash is that of the signed event that carries the revision: it fixes content, author and"
                " position in the"
                " author's chain.",
            ),
        ),
    )


def _day(record: Record, words: Words) -> Cell:
    day = Facts(record).day
    if day is None:
        return Cell(words.text("reports", "not known"))
    return Cell(words.date(day), handling=Handling("S1", general=words.month(day.year, day.month)))


def status_text(record: Record, words: Words) -> str:
    """Return whether a record is approved, in words."""
    if record.status.value == "approved":
        return words.text("reports", "approved")
    if record.status.value == "returned":
        return words.text("reports", "sent back")
    return words.text("reports", "not approved")


def sign_off(context: ReportContext, words: Words, record: Record | None = None) -> SignOff:
    """Return the block in which author, reviewer and approver answer for the report, by code.

    The monitor of a single ``record`` signs by its reference: a monitor's own code (S4) is printed in no version.
    """
    monitor = (
        (Signature(words.text("reports", "Monitor, record {reference}", reference=record.reference)),) if record else ()
    )
    return SignOff(
        words.text(
            "reports",
            "Signed by code, not by name. The signatures refer to the records and hashes listed in this report.",
        ),
        (
            *monitor,
            Signature(words.text("reports", "Author of the report"), context.author_code),
            Signature(words.text("reports", "Reviewer"), context.reviewer_code),
            Signature(words.text("reports", "Approved by"), context.approver_code),
        ),
        (
            words.text("reports", "Role"),
            words.text("reports", "Code"),
            words.text("reports", "Date"),
            words.text("reports", "Signature"),
        ),
    )


def tag_legend(words: Words) -> tuple[tuple[str, str], ...]:
    """Return each tag with what it means."""
    return (
        (words.text("reports", "observed"), words.text("reports", "the monitor saw or heard it")),
        (words.text("reports", "documented"), words.text("reports", "a paper, an image or data show it")),
        (
            words.text("reports", "first-hand allegation"),
            words.text("reports", "told by a person who lived or saw it"),
        ),
        (words.text("reports", "hearsay"), words.text("reports", "told by someone who heard it from others")),
        (words.text("reports", "official claim"), words.text("reports", "what an authority says")),
        (words.text("reports", "inference"), words.text("reports", "concluded by the monitor from other facts")),
    )
