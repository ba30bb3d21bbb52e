"""A report as a document: what it says, of which kind each statement is, and which record each part comes from.

Builders make it, `redact` takes out what a version may not show, renderers lay it out. It holds words and numbers in
the report's language and knows nothing of fonts or pages: what a report says is tested without printing it.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final


class Version(StrEnum):
    """Who a report is for. Values are the keys of the redaction matrix (domain/forms.json)."""

    INTERNAL = "internal_case"
    CONFIDENTIAL = "confidential_to_authority_or_mechanism"
    PARTNER = "restricted_partner"
    PUBLIC = "public"


class Tag(StrEnum):
    """What kind of statement a sentence is. There is no value for opinion: it is never printed."""

    OBSERVED = "observed"
    DOCUMENTED = "documented"
    ALLEGED = "first-hand allegation"
    HEARSAY = "hearsay"
    OFFICIAL = "official claim"
    INFERENCE = "inference"


class Unit(StrEnum):
    """What a number counts. Numbers of two units are never added."""

    RECORDS = "records"
    EVENTS = "events"
    PERSONS = "persons"
    PERSON_EVENTS = "person-events"
    INTERVIEWEES = "interviewees"
    LINES = "act lines"
    ENTRIES = "entries"
    REFERRALS = "referrals"


ANY_USE: Final = frozenset({"*"})
"""Consent of a datum that needs nobody's: the monitor's own observation of a place or of conduct in public."""


@dataclass(frozen=True, slots=True)
class Handling:
    """How sensitive a datum is and what may be done with it.

    ``level``: S0…S4 or SO; ``uses``: what its person agreed to (ids of ``consent_use``), `ANY_USE` where nobody's
    agreement is needed; ``free``: free text, which a program cannot make anonymous; ``general``: the coarser text that
    may stand for it, empty if there is none.
    """

    level: str = "S0"
    uses: frozenset[str] = ANY_USE
    free: bool = False
    general: str = ""


OPEN: Final = Handling()


@dataclass(frozen=True, slots=True)
class RecordPart:
    """Where something comes from: a record's reference, the hash of its revision's event, and the answer (or empty)."""

    reference: str
    revision: int
    revision_hash: str
    field: str = ""


@dataclass(frozen=True, slots=True)
class Statement:
    """One statement of fact, allegation or claim, with its tag and source. ``single``: nothing else supports it."""

    text: str
    tag: Tag
    source: RecordPart
    single: bool = False
    handling: Handling = OPEN
    label: str = ""
    """What the line is about, printed before it, such as the kind of act."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; levels 1 and 2 are numbered and stand in the table of contents. ``annex`` counts A, B, C…"""

    text: str
    level: int = 1
    annex: bool = False


@dataclass(frozen=True, slots=True)
class Paragraph:
    """The report's own words. ``sources``: the records a number or finding in it comes from.

    ``count``: the smallest number of persons or events that the sentence tells; a public copy may not show small ones.
    """

    text: str
    sources: tuple[RecordPart, ...] = ()
    handling: Handling = OPEN
    count: int | None = None
    lead: str = ""
    """A few words set in bold before the text."""


@dataclass(frozen=True, slots=True)
class Statements:
    """Tagged statements, one under the other, in the order in which they are to be read."""

    items: tuple[Statement, ...]


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list of the report's own sentences."""

    items: tuple[Paragraph, ...]


@dataclass(frozen=True, slots=True)
class Quote:
    """A person's own words, printed only with their agreement."""

    text: str
    source: RecordPart
    handling: Handling


@dataclass(frozen=True, slots=True)
class Pair:
    """A label and its value."""

    label: str
    value: str
    handling: Handling = OPEN
    count: int | None = None
    """The smallest number of persons or events that the value tells; a public copy may not show small ones."""


@dataclass(frozen=True, slots=True)
class Highlight:
    """A number worth seeing first, with what it counts. Highlights stand side by side and are never summed."""

    number: str
    label: str
    count: int


@dataclass(frozen=True, slots=True)
class Highlights:
    """Up to four highlights in one strip."""

    items: tuple[Highlight, ...]


@dataclass(frozen=True, slots=True)
class KeyValues:
    """Labelled facts. ``source``: where all of them come from, if from one record."""

    items: tuple[Pair, ...]
    source: RecordPart | None = None


class Kind(StrEnum):
    """What a column holds; renderers align and size by it."""

    TEXT = "text"
    COUNT = "count"
    CODE = "code"
    MARK = "mark"
    NUMBER = "number"
    """a measure, such as minutes: right-aligned like a count, and never summed"""
    HASH = "hash"


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table; ``weight`` shares the width among text columns."""

    title: str
    kind: Kind = Kind.TEXT
    weight: float = 1.0


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell: ``text`` as printed; ``number``: the count, or the smallest count, that it tells; small ones can go."""

    text: str
    number: int | None = None
    handling: Handling = OPEN


@dataclass(frozen=True, slots=True)
class Row:
    """A row; ``total`` rows sum the rows above. ``threshold``: the smallest count a public copy may show in it."""

    cells: tuple[Cell, ...]
    total: bool = False
    threshold: int = 5


@dataclass(frozen=True, slots=True)
class Table:
    """A table with its caption and what it counts (None for a list). ``empty`` is printed when it has no rows.

    ``total_column``: the last column sums the counts before it. ``people``: small counts could point to someone.
    """

    caption: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    unit: Unit | None = None
    notes: tuple[str, ...] = ()
    empty: str = ""
    total_column: bool = False
    people: bool = False


class ChartKind(StrEnum):
    """How a chart is drawn."""

    TREND = "trend"
    BARS = "bars"
    STACKED = "stacked"


@dataclass(frozen=True, slots=True)
class Series:
    """One row of numbers of a chart, with its own unit; a trend draws each series in a panel of its own."""

    name: str
    unit: Unit | None
    values: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Chart:
    """A chart and the table of its numbers. ``show_data``: print the table under it; otherwise an annex has it."""

    kind: ChartKind
    caption: str
    categories: tuple[str, ...]
    series: tuple[Series, ...]
    data: Table
    notes: tuple[str, ...] = ()
    show_data: bool = False
    people: bool = False


@dataclass(frozen=True, slots=True)
class Picture:
    """A thumbnail: a re-encoded image (PNG or JPEG), the record, the original's SHA-256, and what was done with it."""

    image: bytes
    caption: str
    source: RecordPart
    sha256: str
    done: str
    handling: Handling


@dataclass(frozen=True, slots=True)
class Figures:
    """Pictures side by side."""

    items: tuple[Picture, ...]


class NoteKind(StrEnum):
    """Why a note stands apart from the text."""

    PLAIN = "plain"
    WARNING = "warning"
    WITHHELD = "withheld"


@dataclass(frozen=True, slots=True)
class Note:
    """A remark set apart: a limit of the method, a disclaimer, a thing left out and why. ``count``: as in Paragraph."""

    text: str
    kind: NoteKind = NoteKind.PLAIN
    count: int | None = None


@dataclass(frozen=True, slots=True)
class Signature:
    """A line to sign: what for, and the signer's code if known (codes, never names)."""

    role: str
    code: str = ""


@dataclass(frozen=True, slots=True)
class SignOff:
    """The block that closes a report: who answers for it."""

    intro: str
    signatures: tuple[Signature, ...]
    columns: tuple[str, str, str, str]
    """Titles: role, code, date, signature."""


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows starts on a new page."""


Block = (
    Heading
    | Paragraph
    | Statements
    | Bullets
    | Quote
    | Highlights
    | KeyValues
    | Table
    | Chart
    | Figures
    | Note
    | SignOff
    | PageBreak
)


@dataclass(frozen=True, slots=True)
class Cover:
    """The first page. ``facts`` are printed as a block; ``notices`` at the foot."""

    kicker: str
    title: str
    subtitle: str
    facts: tuple[Pair, ...]
    notices: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Document:
    """A whole report.

    ``draft``: printed marks that records in it are not approved yet; ``practice``: made of practice records;
    ``created``: aware time of making, which the file carries as its creation date; ``compact``: the table of contents
    stands on the cover instead of a page of its own; ``redacted``: `redact` has seen it, else nothing is printed.
    """

    language: str
    title: str
    subject: str
    reference: str
    organisation: str
    version: Version
    classification: str
    created: datetime
    draft: bool
    practice: bool
    cover: Cover
    blocks: tuple[Block, ...]
    keywords: tuple[str, ...] = ()
    compact: bool = False
    redacted: bool = False

    def statements(self) -> Iterator[Statement]:
        """Yield every tagged statement in reading order."""
        for block in self.blocks:
            if isinstance(block, Statements):
                yield from block.items

    def tables(self) -> Iterator[Table]:
        """Yield every table, those of charts included."""
        for block in self.blocks:
            if isinstance(block, Table):
                yield block
            elif isinstance(block, Chart):
                yield block.data


def texts(document: Document) -> Iterator[str]:
    """Yield every string that a renderer may print, for tests of what a version leaks."""
    cover = document.cover
    yield from (document.title, document.subject, document.reference, document.classification)
    yield from (cover.kicker, cover.title, cover.subtitle, *cover.notices)
    yield from (part for pair in cover.facts for part in (pair.label, pair.value))
    for block in document.blocks:
        yield from _of(block)


def _of(block: Block) -> Iterable[str]:  # noqa: PLR0911 - one return for each kind of block reads best
    match block:
        case Heading(text=text) | Note(text=text) | Quote(text=text):
            return (text,)
        case Paragraph():
            return (block.lead, block.text)
        case Statements():
            return (part for item in block.items for part in (item.label, item.text))
        case Bullets():
            return (part for item in block.items for part in (item.lead, item.text))
        case Highlights():
            return (part for item in block.items for part in (item.number, item.label))
        case KeyValues():
            return (part for pair in block.items for part in (pair.label, pair.value))
        case Table():
            return _of_table(block)
        case Chart():
            names = (series.name for series in block.series)
            return (block.caption, *block.categories, *names, *block.notes, *_of_table(block.data))
        case Figures():
            return (part for item in block.items for part in (item.caption, item.done, item.sha256))
        case SignOff():
            return (block.intro, *(part for item in block.signatures for part in (item.role, item.code)))
        case PageBreak():
            return ()


def _of_table(table: Table) -> Iterator[str]:
    yield from (table.caption, *(column.title for column in table.columns), *table.notes, table.empty)
    yield from (cell.text for row in table.rows for cell in row.cells)
