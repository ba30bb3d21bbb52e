"""The chapters of an incident report, each a plain function from facts to blocks; an empty list leaves the chapter out."""

from collections.abc import Mapping
from itertools import groupby

from fieldmonitor.domain.observation import Answer
from fieldmonitor.reports import images
from fieldmonitor.reports.common import count_text, position, when_text, where_text
from fieldmonitor.reports.consent import PHOTO, QUOTE, TELL, allows, part
from fieldmonitor.reports.context import ReportContext
from fieldmonitor.reports.facts import Facts, Person
from fieldmonitor.reports.model import (
    Block,
    Bullets,
    Cell,
    Column,
    Figures,
    Handling,
    Heading,
    KeyValues,
    Kind,
    Note,
    NoteKind,
    Pair,
    Paragraph,
    Picture,
    Quote,
    Row,
    Statement,
    Statements,
    Table,
    Tag,
    Unit,
)
from fieldmonitor.reports.words import Words


def summary(facts: Facts, context: ReportContext, words: Words) -> list[Block]:
    """Compose a neutral summary from coded answers only; no free text enters it."""
    record = facts.record
    issues = [act.label for act in facts.issues()] if _told(facts) else []
    source = (part(record),)
    opening = words.text(
        "reports",
        "This report rests on one record ({mode}), written down as follows: {timing}.",
        mode=_lower(facts.text("obs_mode")) or words.text("reports", "not known"),
        timing=_lower(facts.text("record_timing")) or words.text("reports", "not known"),
    )
    items = [
        Paragraph(
            when_text(facts, words),
            lead=words.text("reports", "When"),
            handling=Handling("S1", general=_month(facts, words)),
        ),
        Paragraph(where_text(facts, words), lead=words.text("reports", "Where")),
    ]
    if issues:
        items.append(
            Paragraph("; ".join(dict.fromkeys(issues)), lead=words.text("reports", "Recorded acts and issues"))
        )
    count = facts.count()
    if count:
        items.append(
            Paragraph(count_text(count, words), lead=words.text("reports", "People in the event"), count=count.high)
        )
    items.append(Paragraph(_support(facts, words), lead=words.text("reports", "Support")))
    if facts.value("auth_reply"):
        items.append(Paragraph(facts.text("auth_reply"), lead=words.text("reports", "The authority's side")))
    if facts.value("urgency"):
        items.append(Paragraph(facts.text("urgency"), lead=words.text("reports", "Urgency")))
    blocks: list[Block] = [Paragraph(opening, source), Bullets(tuple(items))]
    if facts.single_source:
        blocks.append(Note(single_source_sentence(words), NoteKind.WARNING))
    if not facts.consent.personal:
        blocks.append(
            Note(
                words.text(
                    "reports",
                    "The person did not agree to speak. Only the non-personal observation is used; everything else is left out.",
                ),
                NoteKind.WITHHELD,
            )
        )
    return blocks


def single_source_sentence(words: Words) -> str:
    """Return the wording that every single-source record carries."""
    return words.text(
        "reports",
        "Single source: nothing else supports this account yet. What is told in it is an allegation and is printed as one.",
    )


def when_and_where(facts: Facts, words: Words) -> list[Block]:
    """Return time and place with their precision and how they are known."""
    personal = Handling("S1", facts.consent.handling_uses(), general=_month(facts, words))
    pairs = [
        Pair(words.text("reports", "When"), when_text(facts, words), personal),
        Pair(words.text("reports", "Precision of the date"), facts.text("ev_precision")),
        Pair(
            words.text("reports", "In the person's own words"),
            facts.text("ev_words") if _told(facts) else "",
            Handling("S1", facts.consent.handling_uses(), free=True),
        ),
        Pair(words.text("reports", "Calendar as told"), facts.text("ev_calendar")),
        Pair(words.text("reports", "Where"), where_text(facts, words)),
        Pair(
            words.text("reports", "Place as described"),
            facts.text("pl_described") if _told(facts) else "",
            Handling("S2", facts.consent.handling_uses(), free=True),
        ),
        Pair(words.text("reports", "How the place is known"), _place_method(facts, words)),
    ]
    point = position(facts)
    if point and _told(facts):
        pairs.append(Pair(words.text("reports", "Position (latitude, longitude)"), point.value, point.handling))
    if facts.value("pl_grid"):
        pairs.append(Pair(words.text("reports", "Grid reference"), facts.value("pl_grid"), Handling("S2")))
    pairs.append(Pair(words.text("reports", "May appear in public"), facts.text("pl_publish")))
    return [KeyValues(tuple(pair for pair in pairs if pair.value), part(facts.record))]


def people(facts: Facts, words: Words) -> list[Block]:
    """Return how many people there were, and the people described, in bands and by code."""
    blocks: list[Block] = []
    count = facts.count()
    if count:
        names = (("n_women", "Women"), ("n_men", "Men"), ("n_girls", "Girls"), ("n_boys", "Boys"), ("n_unknown", ""))
        pairs = [Pair(words.text("reports", "People in the event"), count_text(count, words))]
        pairs += [Pair(_label(facts, name), facts.value(name)) for name, _ in names if facts.value(name)]
        pairs.append(Pair(words.text("reports", "Of them interviewed"), facts.value("n_interviewed")))
        blocks.append(KeyValues(tuple(pair for pair in pairs if pair.value), part(facts.record, "n_total")))
    persons = facts.persons()
    if not persons:
        return blocks
    rows = tuple(_person_row(person, words) for person in persons)
    blocks.append(
        Table(
            words.text("reports", "People described in the record"),
            (
                Column(words.text("reports", "Code"), Kind.CODE),
                Column(words.text("reports", "Sex or gender"), weight=1.0),
                Column(words.text("reports", "Age band"), weight=0.9),
                Column(words.text("reports", "Nationality"), weight=1.4),
                Column(words.text("reports", "Flags"), weight=1.9),
                Column(words.text("reports", "Outcome"), weight=1.2),
            ),
            rows,
            Unit.PERSONS,
            notes=(
                words.text(
                    "reports",
                    "People described are not added to the number of people in the event: they are some of them.",
                ),
            ),
            people=True,
        )
    )
    hidden = sum(not allows(person.uses, TELL) for person in persons)
    if hidden:
        blocks.append(
            Note(
                words.plural(
                    "reports",
                    "{n} person's data are left out: they have not agreed to this use, and nobody can agree for another adult.",
                    hidden,
                ),
                NoteKind.WITHHELD,
            )
        )
    return blocks


def _person_row(person: Person, words: Words) -> Row:
    dash = Cell("–")
    if not allows(person.uses, TELL):
        return Row((Cell(person.ref), dash, dash, dash, Cell(words.text("reports", "left out: no agreement")), dash))
    nationality = words.state(person.value("p_nationality")) if person.value("p_nationality") else ""
    note = _lower(person.text("p_nat_note"))
    s1 = Handling("S1", person.uses)
    return Row(
        (
            Cell(person.ref),
            Cell(person.text("p_sex"), handling=s1),
            Cell(person.text("p_age"), handling=s1),
            Cell(f"{nationality}, {note}" if nationality and note else nationality, handling=s1),
            Cell(person.text("p_vuln"), handling=Handling("S2", person.uses)),
            Cell(person.text("p_outcome"), handling=s1),
        )
    )


def what_happened(facts: Facts, words: Words) -> list[Block]:
    """Return the tagged account: what the monitor saw, what was told, then each act with who did what to whom."""
    record = facts.record
    if not _told(facts):
        return [
            Note(
                words.text("reports", "The account is left out: its person has not agreed to it being told."),
                NoteKind.WITHHELD,
            )
        ]
    uses = facts.consent.handling_uses()
    free = Handling("S2", uses, free=True)
    items = []
    for name, tag in (("seen_by_me", Tag.OBSERVED), ("narrative", facts.basis)):
        if facts.value(name):
            items.append(
                Statement(facts.value(name), tag, part(record, name), facts.single_source, free, _label(facts, name))
            )
    for act in facts.acts():
        who = _who(act.persons, act.actors, words)
        detail = f" {act.detail}" if act.detail else ""
        text = f"{who}{detail}".strip()
        label = f"{act.ref}. {act.label}"
        handling = free if act.detail else Handling("S1", uses, general=who or "–")
        items.append(Statement(text, act.tag, part(record, act.field), facts.single_source, handling, label))
    blocks: list[Block] = [Statements(tuple(items))] if items else []
    if facts.value("quote") and (QUOTE in facts.consent.uses or not facts.consent.needed):
        blocks.append(Quote(facts.value("quote"), part(record, "quote"), Handling("S2", uses, free=True)))
    if facts.opinions():
        blocks.append(
            Note(
                words.plural("reports", "{n} line is the monitor's opinion and is not printed.", facts.opinions()),
                NoteKind.WITHHELD,
            )
        )
    return blocks


def details(facts: Facts, words: Words) -> list[Block]:
    """Return the answers of the form's own questions, group by group; a repeat becomes a table."""
    told = _told(facts)
    answers = [answer for answer in facts.own_answers() if told or answer.sensitivity == "S0"]
    blocks: list[Block] = []
    uses = facts.consent.handling_uses()
    for title, grouped in groupby(answers, key=lambda answer: answer.groups[0] if answer.groups else ""):
        group = list(grouped)
        single = [answer for answer in group if not answer.repeat]
        if title:
            blocks.append(Heading(title, 2))
        if single:
            blocks.append(
                KeyValues(tuple(Pair(a.label, a.text, _handling(a, uses)) for a in single), part(facts.record))
            )
        for name in dict.fromkeys(answer.repeat[-1][0] for answer in group if answer.repeat):
            blocks.append(_repeat_table(facts, name, title, uses))
    if blocks:
        tag = words.tag(facts.basis)
        blocks.insert(
            0,
            Paragraph(
                words.text("reports", "Answers below carry one tag for all: {tag}.", tag=tag), (part(facts.record),)
            ),
        )
    return blocks


def _repeat_table(facts: Facts, repeat: str, title: str, uses: frozenset[str]) -> Table:
    rows = facts.record.rows(repeat)
    columns: dict[str, str] = {}
    for row in rows:
        columns |= {
            name: answer.label
            for name, answer in row.items()
            if answer.value and answer.kind not in {"calculate", "note"}
        }
    return Table(
        title,
        tuple(Column(label) for label in columns.values()),
        tuple(
            Row(
                tuple(
                    Cell(row[name].text, handling=_handling(row[name], uses)) if name in row else Cell("")
                    for name in columns
                )
            )
            for row in rows
        ),
    )


def actors(facts: Facts, words: Words) -> list[Block]:
    """Return the officials and others named by code A1, A2…; what could name one of them is SO."""
    if not _told(facts):
        return []
    rows = []
    for number, row in enumerate(facts.record.rows("actors"), 1):
        state = row["a_state"].value if "a_state" in row else ""
        signs = "; ".join(row[name].text for name in ("a_uniform", "a_speech") if name in row and row[name].text)
        named = "; ".join(row[name].text for name in ("a_vehicle", "a_name") if name in row and row[name].text)
        rows.append(
            Row(
                (
                    Cell(f"A{number}"),
                    Cell("; ".join(filter(None, (_text(row, "a_type"), words.state(state) if state else "")))),
                    Cell(_text(row, "a_role")),
                    Cell(_text(row, "a_number")),
                    Cell(signs),
                    Cell(named, handling=Handling("SO", free=True)),
                    Cell(_text(row, "a_basis")),
                )
            )
        )
    if not rows:
        return []
    columns = (
        Column(words.text("reports", "Code"), Kind.CODE),
        Column(words.text("reports", "Who"), weight=1.6),
        Column(words.text("reports", "Part"), weight=1.2),
        Column(words.text("reports", "Number"), Kind.COUNT),
        Column(words.text("reports", "Uniform, speech"), weight=1.5),
        Column(words.text("reports", "Vehicle, name or number as told"), weight=1.4),
        Column(words.text("reports", "How known"), weight=1.3),
    )
    note = words.text(
        "reports",
        "Descriptions are as told and not findings about a person. Right of reply comes before any publication.",
    )
    return [Table(words.text("reports", "Officials and others"), columns, tuple(rows), notes=(note,))]


def harm(facts: Facts, words: Words) -> list[Block]:
    """Return injuries and what happened to belongings."""
    if not _told(facts):
        return []
    blocks: list[Block] = []
    s2 = Handling("S2", facts.consent.handling_uses())
    injuries = tuple(
        Row(
            (
                Cell(_text(row, "i_person")),
                Cell("; ".join(filter(None, (_text(row, "i_type"), _text(row, "i_region")))), handling=s2),
                Cell(_text(row, "i_cause"), handling=s2),
                Cell(
                    words.tag(Tag.OBSERVED if row["i_seen"].value == "yes" else facts.basis) if "i_seen" in row else ""
                ),
                Cell(_text(row, "i_desc"), handling=Handling("S2", s2.uses, free=True)),
                Cell(_text(row, "i_care")),
            )
        )
        for row in facts.record.rows("injuries")
        if _person_allows(facts, _text(row, "i_person"))
    )
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
    belongings = tuple(
        Row(
            (
                Cell(_text(row, "b_item")),
                Cell(_text(row, "b_action")),
                Cell(_text(row, "b_count")),
                Cell(f"{_text(row, 'b_value')} {_text(row, 'b_currency')}".strip(), handling=Handling("S1", s2.uses)),
            )
        )
        for row in facts.record.rows("belongings")
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
    shown, hidden = [], 0
    for number, item in enumerate(record.attachments, 1):
        image = images.thumbnail(item.thumbnail) if item.thumbnail else None
        if image is None:
            continue
        if not facts.consent.allows(PHOTO):
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
            facts.text("rv_grade") or words.text("reports", "not yet reviewed"),
        ),
        Pair(words.text("reports", "Standard of proof"), facts.text("rv_proof")),
        Pair(words.text("reports", "Legal labels set at review"), facts.text("rv_labels")),
    ]
    blocks: list[Block] = [KeyValues(tuple(pair for pair in pairs if pair.value), part(facts.record, "src_grade"))]
    handling = Handling("S2", facts.consent.handling_uses(), free=True)
    if facts.value("gaps") and _told(facts):
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
    items = [Paragraph(text, (part(facts.record, name),), lead=_label(facts, name)) for name, text in replies]
    if facts.value("auth_reply") in {"ap_not_asked", "ap_asked"}:
        items.append(Paragraph(words.text("reports", "The authority's account is therefore not part of this report.")))
    return [Bullets(tuple(items))]


def referrals(facts: Facts, words: Words) -> list[Block]:
    """Return the referrals and their state, the urgency, and whether a reprisal is feared."""
    rows = tuple(
        Row((Cell(_text(row, "ref_to")), Cell(_text(row, "ref_consent")), Cell(_text(row, "ref_status"))))
        for row in facts.record.rows("referrals")
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
        for row in facts.record.rows("referrals")
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


def _told(facts: Facts) -> bool:
    return facts.consent.personal and facts.consent.allows(TELL)


def _support(facts: Facts, words: Words) -> str:
    backed = words.text("reports", "single source") if facts.single_source else facts.text("corrob")
    return words.text(
        "reports",
        "{backed}; source {source}, information {information}",
        backed=backed,
        source=facts.value("src_grade") or "–",
        information=facts.value("info_grade") or "–",
    )


def _coded(facts: Facts, name: str) -> str:
    value = facts.value(name)
    return f"{value} – {facts.text(name)}" if value else ""


def _who(persons: str, actors: str, words: Words) -> str:
    pieces = []
    if persons:
        everyone = words.text("reports", "all")
        pieces.append(words.text("reports", "People: {persons}.", persons=everyone if persons == "all" else persons))
    if actors:
        unknown = words.text("reports", "unknown")
        pieces.append(words.text("reports", "Actors: {actors}.", actors=unknown if actors == "unknown" else actors))
    return " ".join(pieces)


def _place_method(facts: Facts, words: Words) -> str:
    radius = facts.value("pl_radius")
    if not radius:
        return facts.text("pl_method")
    return words.text("reports", "{method}, within {metres} m", method=facts.text("pl_method"), metres=radius)


def _month(facts: Facts, words: Words) -> str:
    return words.month(facts.day.year, facts.day.month) if facts.day else words.text("reports", "date not known")


def _label(facts: Facts, name: str) -> str:
    return next((answer.label for answer in facts.record.answers if answer.name == name), "")


def _text(row: Mapping[str, Answer], name: str) -> str:
    return row[name].text if name in row else ""


def _value_in(row: Mapping[str, Answer], values: set[str]) -> bool:
    return "ref_status" in row and row["ref_status"].value in values


def _handling(answer: Answer, uses: frozenset[str]) -> Handling:
    return Handling(answer.sensitivity or "S0", uses, free=answer.kind == "text")


def _person_allows(facts: Facts, ref: str) -> bool:
    return any(person.ref == ref and allows(person.uses, TELL) for person in facts.persons())


def _lower(text: str) -> str:
    return text[:1].lower() + text[1:] if text[1:2].islower() else text
