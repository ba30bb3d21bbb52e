"""The first chapters of an incident report: summary, when and where, people, account, details, actors.

Each is a plain function from facts to blocks; an empty list leaves the chapter out.
"""

from itertools import groupby

from fieldmonitor.reports.common import count_text, least, place, position, when_text, where_text
from fieldmonitor.reports.consent import QUOTE, TELL, allows, part
from fieldmonitor.reports.facts import Facts, Person, filled, whole
from fieldmonitor.reports.model import (
    Block,
    Bullets,
    Cell,
    Column,
    Handling,
    Heading,
    KeyValues,
    Kind,
    Note,
    NoteKind,
    Pair,
    Paragraph,
    Quote,
    Row,
    Statement,
    Statements,
    Table,
    Tag,
    Unit,
)
from fieldmonitor.reports.reading import cell_text, counted, handling_of, labelled, lower, question, told
from fieldmonitor.reports.words import Words


def summary(facts: Facts, words: Words) -> list[Block]:
    """Compose a neutral summary from coded answers only; no free text enters it."""
    record = facts.record
    issues = [act.label for act in facts.issues()] if told(facts) else []
    source = (part(record),)
    opening = words.text(
        "reports",
        "This report rests on one record ({mode}), written down as follows: {timing}.",
        mode=lower(facts.text("obs_mode")) or words.text("reports", "not known"),
        timing=lower(facts.text("record_timing")) or words.text("reports", "not known"),
    )
    items = [
        Paragraph(
            when_text(facts, words),
            lead=words.text("reports", "When"),
            handling=Handling("S1", general=_month(facts, words)),
        ),
        Paragraph(where_text(facts, words), lead=words.text("reports", "Where"), handling=place(facts, words)),
    ]
    if issues:
        items.append(
            Paragraph("; ".join(dict.fromkeys(issues)), lead=words.text("reports", "Recorded acts and issues"))
        )
    count = facts.count()
    if count:
        items.append(
            Paragraph(
                count_text(count, words),
                lead=words.text("reports", "People in the event"),
                count=least(count.low, count.high),
            )
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
                    "The person did not agree to speak. Only the non-personal observation is used; everything else"
                    " is left out.",
                ),
                NoteKind.WITHHELD,
            )
        )
    return blocks


def single_source_sentence(words: Words) -> str:
    """Return the wording that every single-source record carries."""
    return words.text(
        "reports",
        "Single source: nothing else supports this account yet. What is told in it is an allegation and is printed"
        " as one.",
    )


def when_and_where(facts: Facts, words: Words) -> list[Block]:
    """Return time and place with their precision and how they are known."""
    personal = Handling("S1", facts.consent.handling_uses(), general=_month(facts, words))
    pairs = [
        Pair(words.text("reports", "When"), when_text(facts, words), personal),
        Pair(words.text("reports", "Precision of the date"), facts.text("ev_precision")),
        Pair(
            words.text("reports", "In the person's own words"),
            facts.text("ev_words") if told(facts) else "",
            Handling("S1", facts.consent.handling_uses(), free=True),
        ),
        Pair(words.text("reports", "Calendar as told"), facts.text("ev_calendar")),
        Pair(words.text("reports", "Where"), where_text(facts, words), place(facts, words)),
        Pair(
            words.text("reports", "Place as described"),
            facts.text("pl_described") if told(facts) else "",
            Handling("S2", facts.consent.handling_uses(), free=True),
        ),
        Pair(words.text("reports", "How the place is known"), _place_method(facts, words), Handling("S1", free=True)),
    ]
    point = position(facts)
    if point and told(facts):
        pairs.append(Pair(words.text("reports", "Position (latitude, longitude)"), point.value, point.handling))
    if facts.value("pl_grid"):
        pairs.append(Pair(words.text("reports", "Grid reference"), facts.value("pl_grid"), Handling("S2", free=True)))
    pairs.append(Pair(words.text("reports", "May appear in public"), facts.text("pl_publish")))
    return [KeyValues(tuple(pair for pair in pairs if pair.value), part(facts.record))]


def people(facts: Facts, words: Words) -> list[Block]:
    """Return how many people there were, and the people described, in bands and by code."""
    blocks: list[Block] = [_agreement(facts, words)] if facts.consent.needed else []
    count = facts.count()
    if count:
        names = ("n_women", "n_men", "n_girls", "n_boys", "n_unknown")
        told_of = [name for name in names if facts.value(name)]
        # One small number hides all of the breakdown: from the others and the sum it could be worked out.
        small = least(*(whole(facts.value(name)) for name in told_of))
        interviewed = facts.value("n_interviewed")
        low = least(count.low, count.high)
        pairs = [Pair(words.text("reports", "People in the event"), count_text(count, words), count=low)]
        pairs += [Pair(question(facts, name), facts.value(name), count=small) for name in told_of]
        pairs.append(Pair(words.text("reports", "Of them interviewed"), interviewed, count=whole(interviewed)))
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
                    "{n} person's data are left out: they have not agreed to this use, and nobody can agree for"
                    " another adult.",
                    hidden,
                ),
                NoteKind.WITHHELD,
                hidden,
            )
        )
    return blocks


def _agreement(facts: Facts, words: Words) -> Block:
    """Return what the person agreed to, how, and under which conditions, for a reader to hold the report against."""
    uses = facts.text("consent_uses") if facts.consent.given else ""
    limit = facts.value("consent_limit") if facts.consent.given else ""
    pairs = (
        Pair(words.text("reports", "The person agreed to"), uses or words.text("reports", "nothing")),
        Pair(words.text("reports", "How agreement was given"), facts.text("consent_form")),
        Pair(words.text("reports", "Conditions"), limit, Handling("S2", facts.consent.handling_uses(), free=True)),
    )
    return KeyValues(tuple(pair for pair in pairs if pair.value), part(facts.record, "consent_uses"))


def _person_row(person: Person, words: Words) -> Row:
    dash = Cell("–")
    if not allows(person.uses, TELL):
        return Row((Cell(person.ref), dash, dash, dash, Cell(words.text("reports", "left out: no agreement")), dash))
    nationality = words.state(person.value("p_nationality")) if person.value("p_nationality") else ""
    note = lower(person.text("p_nat_note"))
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
    if not told(facts):
        return [
            Note(
                words.text("reports", "The account is left out: its person has not agreed to it being told."),
                NoteKind.WITHHELD,
            )
        ]
    uses = facts.consent.handling_uses()
    free = Handling("S2", uses, free=True)
    accounts = (
        ("seen_by_me", Tag.OBSERVED, words.text("reports", "What the monitor saw or heard")),
        ("narrative", facts.basis, words.text("reports", "Account, as told before any question")),
    )
    items = [
        Statement(facts.value(name), tag, part(record, name), facts.single_source, free, label)
        for name, tag, label in accounts
        if facts.value(name)
    ]
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
    allowed = told(facts)
    answers = [answer for answer in facts.own_answers() if allowed or answer.sensitivity in {"", "S0"}]
    blocks: list[Block] = []
    uses = facts.consent.handling_uses()
    for title, grouped in groupby(answers, key=lambda answer: answer.groups[0] if answer.groups else ""):
        group = list(grouped)
        single = [answer for answer in group if not answer.repeat]
        blocks.append(Heading(title or words.text("reports", "Other answers"), 2))
        if single:
            blocks.append(
                KeyValues(
                    tuple(
                        Pair(labelled(facts, a, grouped=True), a.text, handling_of(a, uses), counted(a)) for a in single
                    ),
                    part(facts.record),
                )
            )
        repeats = dict.fromkeys(answer.repeat[-1][0] for answer in group if answer.repeat)
        blocks += [_repeat_table(facts, name, title, uses) for name in repeats]
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
    rows = [row for _, row in filled(facts.record, repeat)]
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
                    Cell(row[name].text, counted(row[name]), handling_of(row[name], uses)) if name in row else Cell("")
                    for name in columns
                )
            )
            for row in rows
        ),
        people=True,
    )


def actors(facts: Facts, words: Words) -> list[Block]:
    """Return the officials and others named by code A1, A2…; what could name one of them is SO."""
    if not told(facts):
        return []
    rows = []
    for number, row in filled(facts.record, "actors"):
        state = row["a_state"].value if "a_state" in row else ""
        signs = "; ".join(row[name].text for name in ("a_uniform", "a_speech") if name in row and row[name].text)
        named = "; ".join(row[name].text for name in ("a_vehicle", "a_name") if name in row and row[name].text)
        rows.append(
            Row(
                (
                    Cell(f"A{number}"),
                    Cell(
                        "; ".join(filter(None, (cell_text(row, "a_type"), words.state(state) if state else ""))),
                        handling=Handling("S1", general=cell_text(row, "a_type") or "–"),
                    ),
                    Cell(cell_text(row, "a_role")),
                    Cell(cell_text(row, "a_number")),
                    Cell(signs),
                    Cell(named, handling=Handling("SO", free=True)),
                    Cell(cell_text(row, "a_basis")),
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


def _support(facts: Facts, words: Words) -> str:
    backed = words.text("reports", "single source") if facts.single_source else facts.text("corrob")
    return words.text(
        "reports",
        "{backed}; source {source}, information {information}",
        backed=backed,
        source=facts.value("src_grade") or "–",
        information=facts.value("info_grade") or "–",
    )


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
