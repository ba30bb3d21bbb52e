"""What the fuzzers do with a run of bytes: break a form in one of four ways, and see what the engine says.

Whatever comes out, it is the engine's own error or a form that runs. tests/forms/test_fuzz.py runs them for a moment,
tests/proofs/fuzz_forms.py for as long as one likes.
"""

import io
import re
import zipfile
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from typing import Final, TypeVar

from fieldmonitor.forms import FormDefinition, FormError, FormLoadError, FormSession, load_form
from fieldmonitor.forms.mending import mend
from fieldmonitor.forms.session import Node
from fieldmonitor.forms.tables import Sheet, Tables, read_tables
from fieldmonitor.forms.xlsform import convert_tables
from fieldmonitor.forms.xpath.syntax import parse
from support.forms import BUILT_IN, xform

T = TypeVar("T")

WORDS: Final = (
    "/data/a", "/data/g/b", "/data/r/c", "../b", ".", "..", "*", "@x", "current()", "position(..)", "count(/data/r)",
    "sum(/data/r/c)", "if(", "coalesce(", "selected(/data/m, 'x')", "instance('l')/root/item[name = ", "]/label", "'",
    '"', "x", "1", "0", "-1", "1e9", "1.5", ".5", "''", "'2026-11-23'", " and ", " or ", " mod ", " div ", " = ", "!=",
    "<", ">=", "+", "-", "*", "|", "(", ")", "[", "]", ",", "/", "//", "::", "child::a", "not(", "true()", "concat(",
    "substr(", "regex(., '", "[a-z]+", "(a+)+$", "\\p{L}", "date(", "today()", "format-date(", "'%Y'", "int(", "round(",
    "pow(", "indexed-repeat(/data/r/c, /data/r, ", "once(", "random()", "digest(", "'SHA-256'", "area(", "distance(",
    "checklist(", "weighted-checklist(", "join(' ', ", "max(", "min(", "translate(", "number(", "jr:choice-name(",
    "randomize(", "uuid(", "string-length(", "\u00e9", "\u0628", "\U0001f600", " ", "\n", "\x00", "$", "{", "}",
)  # fmt: skip
CELLS: Final = (
    "", "text", "integer", "select_one l", "select_multiple l", "select_one missing", "begin_group", "end_group",
    "begin_repeat", "end_repeat", "note", "calculate", "begin_score", "score__row", "end_score", "begin_rank",
    "rank__level", "end_rank", "begin_kobomatrix", "end_kobomatrix", "range", "audit", "image", "geopoint", "rank l",
    "a", "b", "1a", "a b", "meta", "data", "l", "yes", "no", "${a}", "${b} = 1", "${", "${a", "${missing}",
    "count(${a})",     "sum(${c})", "field-list", "table-list", "start=1 end=10 step=1",
    "randomize=true", "=1+1", "\u0416", "\u202e", "0",
    "-1", "1e400", "<b>&amp;", "]]>", "\ufffe", "x" * 400, "once(uuid())", "pulldata('l', 'x', 'y', 'z')",
    "select_one_from_file x.csv", "select_one ${c}", "csv-external", "::", "label::English (en)", "search('l')",
)  # fmt: skip
COLUMNS: Final = (
    "type", "name", "label", "hint", "relevant", "constraint", "calculation", "required", "appearance", "choice_filter",
    "repeat_count", "parameters", "default", "trigger", "label::English (en)", "media::image", "bind::orx:x",
    "kobo--score-choices", "kobo--rank-items", "kobo--matrix_list", "$kuid", "list_name", "relevance", "a b", "1",
)  # fmt: skip


class Bytes:
    """Draws choices from a run of bytes; at its end everything is the first choice."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 0

    def number(self, below: int) -> int:
        """Return a number from 0 to ``below`` - 1."""
        size = 1 if below <= 256 else 3
        piece = self._data[self._at : self._at + size]
        self._at += size
        return int.from_bytes(piece, "big") % below if below > 1 else 0

    def one(self, of: Sequence[T]) -> T:
        """Return one of several."""
        return of[self.number(len(of))]

    def more(self) -> bool:
        """Return whether bytes are left."""
        return self._at < len(self._data)

    def rest(self, most: int) -> bytes:
        """Return the bytes that are left."""
        piece = self._data[self._at : self._at + most]
        self._at += most
        return piece


def expression(source: Bytes, most: int = 14) -> str:
    """Return something like an expression."""
    return "".join(source.one(WORDS) for _ in range(1 + source.number(most)))


_LEAVES: Final = (
    "/data/a", "../b", ".", "/data/r/c", "/data/m", "1", "-2", "1.5", "''", "'x'", "'2026-11-23'", "true()", "today()",
    "now()", "position(..)", "count(/data/r)", "sum(/data/r/c)", "max(/data/r/c)", "/data/r[1]/c", "*", "current()/.",
    "instance('l')/root/item[name = 'x']/label", "once(random())", "'44 20;44 21;45 21'",
    "count(instance('l')/root/item)",
)  # fmt: skip
_CALLS: Final = (
    "not({})", "if({}, {}, {})", "coalesce({}, {})", "concat({}, {}, {})", "string-length({})", "substr({}, {}, {})",
    "number({})", "int({})", "round({}, {})", "pow({}, {})", "sqrt({})", "date({})",
    "format-date({}, '%Y-%m-%d %e %a')",
    "decimal-date-time({})", "selected({}, {})", "selected-at({}, {})", "count-selected({})", "contains({}, {})",
    "starts-with({}, {})", "substring-before({}, {})", "translate({}, {}, {})", "normalize-space({})",
    "regex({}, '[a-z]+')",
    "boolean({})", "boolean-from-string({})", "string({})", "join({}, /data/r/c)", "digest({}, 'MD5')", "area({})",
    "distance({})", "base64-decode({})", "abs({})", "floor({})", "log10({})", "atan2({}, {})",
    "checklist(0, 9, {}, {})",
    "({} + {})", "({} - {})", "({} * {})", "({} div {})", "({} mod {})", "({} = {})", "({} != {})", "({} < {})", "-{}",
    "({} and {})", "({} or {})", "instance('l')/root/item[{}]/name", "/data/r[{}]/c", "count(/data/r[c = {}])",
    "indexed-repeat(/data/r/c, /data/r, {})", "weighted-checklist(0, 9, {}, {})", "min({}, {})",
    "jr:choice-name({}, '/data/m')",
)  # fmt: skip


def sound_expression(source: Bytes, depth: int = 4) -> str:
    """Return an expression that can be read, of the functions and operators that there are."""
    if depth == 0 or source.number(3) == 0:
        return source.one(_LEAVES)
    shape = source.one(_CALLS)
    for _ in range(shape.count("{}")):
        shape = shape.replace("{}", sound_expression(source, depth - 1), 1)
    return shape


# --- the four targets


def fuzz_xpath(data: bytes) -> None:
    """Parse an expression, and where that goes, let a form with it start and be answered."""
    source = Bytes(data)
    kind = source.number(8)
    text = sound_expression(source) if kind > 2 else expression(source) if kind else ""
    text = text or source.rest(200).decode("utf-8", "replace")
    try:
        parse(text)
    except FormError:
        return
    quoted = text.replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;")
    rule = source.one(("calculate", "relevant", "constraint", "required"))
    model = "<instance id='l'><root><item><name>x</name><label>X</label></item></root></instance>"
    instance = "<a>1</a><g><b>x</b></g><r><c>2</c></r><r><c/></r><m>x</m><out/>"
    binds = f'<bind nodeset="/data/out" {rule}="{quoted}"/><bind nodeset="/data/r/c" type="int"/>'
    body = '<group ref="/data/r"><repeat nodeset="/data/r"><input ref="/data/r/c"/></repeat></group>'
    body += '<input ref="/data/a"/><input ref="/data/out"/>'
    definition = _load(xform(instance, binds, body, model), "f.xml")
    if definition is not None:
        drive(definition.new_session(), source, steps=6)


def fuzz_xml(data: bytes) -> None:
    """Load a real XForm with bytes, attributes or elements of it broken."""
    source = Bytes(data)
    xml = _xforms()[source.number(8) == 7]
    for _ in range(1 + source.number(6)):
        xml = source.one(_XML_MUTATIONS)(xml, source)
    definition = _load(xml, "f.xml")
    if definition is not None:
        drive(definition.new_session(), source, steps=4)


def fuzz_xlsx(data: bytes) -> None:
    """Convert a real XLSForm with cells, rows and columns of it broken; mend what is refused; load what converts."""
    source = Bytes(data)
    if source.number(12) == 0:
        _load(_broken_package(source), "f.xlsx")
        return
    tables = source.one(_tables()[:2] if source.number(8) else _tables())
    sheets = {
        kind: Sheet(kind, list(sheet.columns), [dict(row) for row in sheet.rows], list(sheet.lines))
        for kind, sheet in tables.sheets.items()
    }
    broken = Tables(sheets, tables.names)
    for _ in range(1 + source.number(8)):
        source.one(_CELL_MUTATIONS)(broken, source)
    try:
        xml = convert_tables(broken).xml
    except FormLoadError as error:
        assert error.problems
        if broken.sheets and source.number(6) == 0:
            _mended(broken)
        return
    definition = _load(xml, "f.xml")
    if definition is not None:
        drive(definition.new_session(), source, steps=4)


def fuzz_steps(data: bytes) -> None:
    """Answer, add, remove, move, undo and reopen at will."""
    source = Bytes(data)
    definition = _definitions()[source.number(8) == 7]
    session = drive(definition.new_session(), source, steps=40)
    again = definition.open_session(session.draft())
    assert again.draft() == definition.open_session(again.draft()).draft()
    definition.open_instance(session.serialise())


TARGETS: Final[Mapping[str, Callable[[bytes], None]]] = {
    "xpath": fuzz_xpath,
    "xml": fuzz_xml,
    "xlsx": fuzz_xlsx,
    "steps": fuzz_steps,
}


def drive(session: FormSession, source: Bytes, *, steps: int) -> FormSession:
    """Do what people do with a record; only the engine's own errors may come of it."""
    nodes = _walk(session.root)
    for _ in range(steps):
        if not source.more():
            break
        node = source.one(nodes)
        try:
            match source.number(12):
                case 0 | 1:
                    session.add_repeat(source.one([one for one in nodes if one.kind == "repeat"] or [node]).ref)
                case 2:
                    session.remove_repeat(node.ref)
                case 3:
                    session.move_repeat(node.ref, source.number(5))
                case 4:
                    session.undo()
                case 5:
                    session.redo()
                case 7:
                    session.set_language(source.one(("", "English (en)", "ru", "xx")))
                case 6 if node.choices:
                    session.answer(node.ref, source.one(node.choices).value)
                case _:
                    session.answer(
                        node.ref, source.one(("", "1", "x", "x y", "2026-11-23", "44.5 20.5 0 0", "OK", "-7"))
                    )
        except FormError:
            continue
        nodes = _walk(session.root)
    for node in _walk(session.root):
        assert node.label is not None
        assert node.violation in {None, "required", "constraint", "type"}
    session.validate()
    session.serialise()
    return session


def _walk(node: Node) -> list[Node]:
    found = [node]
    for at in found:
        found.extend(at.children)
        if len(found) > 3000:
            break
    return found


def _load(data: bytes, name: str) -> FormDefinition | None:
    try:
        return load_form(data, name=name, media={"x.csv": b"name,label,y\nx,X,z\n"})
    except FormLoadError as error:
        assert error.problems
        assert all(problem.message for problem in error.problems)
        return None


def _mended(tables: Tables) -> None:
    """What `mend` calls a mended copy converts."""
    import openpyxl

    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for kind, sheet in tables.sheets.items():
        worksheet = book.create_sheet(kind)
        worksheet.append([_storable(title) for title in sheet.columns])
        for row in sheet.rows:
            worksheet.append([_storable(row.get(title, "")) or None for title in sheet.columns])
    out = io.BytesIO()
    book.save(out)
    mended = mend(out.getvalue(), "f.xlsx")
    if mended is not None:
        assert mended.changes
        convert_tables(read_tables(mended.data, "f.xlsx"))


def _storable(text: str) -> str:
    """Return text as a spreadsheet can hold it: no control characters, no formula."""
    text = re.sub(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]", "", text)
    return f"'{text}" if text[:1] == "=" else text


# --- what is broken, and how


_LIST: Final = "list_name | name | label\nl | x | X\nl | y | Y"


@cache
def _definitions() -> tuple[FormDefinition, ...]:
    wide = (
        "type | name | label | calculation | relevant | repeat_count\n"
        "integer | a | A | | |\ntext | b | B | | ${a} > 1 |\nselect_multiple l | m | M | | |\n"
        "begin_repeat | r | R | | | ${a}\ninteger | c | C | | |\nbegin_repeat | s | S | | |\ntext | d | D | | |\n"
        "end_repeat | | | | |\nend_repeat | | | | |\ncalculate | t | | sum(${c}) | |\nbegin_repeat | f | F | | |\n"
        "select_one l | e | E | | |\nend_repeat | | | | |"
    )
    small = f"| survey |\n{_md(wide)}\n| choices |\n{_md(_LIST)}"
    return (load_form(small.encode(), name="small.md"), load_form(BUILT_IN[0]))


def _md(table: str) -> str:
    return "\n".join(f"| | {line} |" for line in table.splitlines())


@cache
def _xforms() -> tuple[bytes, ...]:
    return tuple(definition.xml for definition in _definitions())


@cache
def _tables() -> tuple[Tables, ...]:
    kobo = (
        "type | name | label | kobo--score-choices | kobo--rank-items | kobo--matrix_list\n"
        "begin_score | s | S | l | |\nscore__row | q | Q | | |\nend_score | | | | |\n"
        "begin_rank | k | K | | l |\nrank__level | k1 | 1 | | |\nrank__level | k2 | 2 | | |\nend_rank | | | | |\n"
        "begin_kobomatrix | m | M | | | l\ninteger | n | N | | |\nend_kobomatrix | | | | |\ntext | a | A | | |"
    )
    text = f"| survey |\n{_md(kobo)}\n| choices |\n{_md(_LIST)}"
    small = read_tables(text.encode(), "kobo.md")
    plain = "type | name | label | relevant | hint\ntext | a | A | |\ninteger | b | B | ${a} = 1 |\nnote | c | ${b} | |"
    return (
        small,
        read_tables(
            f"| survey |\n{_md(plain)}\n| settings |\n| | form_id | version |\n| | f | 1 |".encode(), "plain.md"
        ),
        read_tables(BUILT_IN[0].read_bytes(), "built.xlsx"),
    )


def _flip(xml: bytes, source: Bytes) -> bytes:
    at = source.number(max(1, len(xml)))
    return xml[:at] + bytes([source.number(256)]) + xml[at + 1 :]


def _cut(xml: bytes, source: Bytes) -> bytes:
    at = source.number(max(1, len(xml)))
    return xml[:at] + xml[at + source.number(400) :]


def _element(xml: bytes, source: Bytes) -> bytes:
    """Leave an element out, or write it twice."""
    found = list(re.finditer(rb"<(\w+)[^<>]*/>|<(\w+)[^<>]*>[^<]*</\2>", xml))
    if not found:
        return xml
    one = source.one(found)
    return xml[: one.start()] + one[0] * (2 * source.number(2)) + xml[one.end() :]


def _attribute(xml: bytes, source: Bytes) -> bytes:
    """Write something else into an attribute."""
    found = list(re.finditer(rb'([\w:]+)="([^"]*)"', xml))
    if not found:
        return xml
    one = source.one(found)
    values = [other[2] for other in found[:400]]
    text = sound_expression(source) if source.number(3) else expression(source)
    text = text.replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;").replace("\x00", "")
    value = source.one((source.one(values), text.encode(), b"", b"/data", b"/data/x", b"jr:itext('x')", b"99999999"))
    return xml[: one.start(2)] + value + xml[one.end(2) :]


_XML_MUTATIONS: Final = (_attribute, _attribute, _attribute, _element, _element, _cut, _flip)


def _sheet_row(tables: Tables, source: Bytes) -> tuple[Sheet, dict[str, str]]:
    sheet = source.one(
        [sheet for sheet in tables.sheets.values() if sheet.rows] or [Sheet("survey", ["type"], [{}], [2])]
    )
    return sheet, source.one(sheet.rows)


def _cell(tables: Tables, source: Bytes) -> None:
    sheet, row = _sheet_row(tables, source)
    title = source.one(sheet.columns or ["type"])
    row[title] = source.one(CELLS) if source.number(5) else sound_expression(source)
    if not row[title]:
        del row[title]


def _row(tables: Tables, source: Bytes) -> None:
    sheet, row = _sheet_row(tables, source)
    at = source.number(len(sheet.rows))
    if source.number(2):
        sheet.rows.insert(at, dict(row))
        sheet.lines.insert(at, at + 2)
    elif at < len(sheet.lines):
        del sheet.rows[at], sheet.lines[at]


def _swap(tables: Tables, source: Bytes) -> None:
    sheet, _ = _sheet_row(tables, source)
    one, other = source.number(len(sheet.rows)), source.number(len(sheet.rows))
    sheet.rows[one], sheet.rows[other] = sheet.rows[other], sheet.rows[one]


def _column(tables: Tables, source: Bytes) -> None:
    sheet, _ = _sheet_row(tables, source)
    if not sheet.columns:
        return
    old, new = source.one(sheet.columns), source.one(COLUMNS)
    if new in sheet.columns:
        return
    sheet.columns = [new if title == old else title for title in sheet.columns]
    sheet.rows[:] = [{new if title == old else title: text for title, text in row.items()} for row in sheet.rows]


def _drop_sheet(tables: Tables, source: Bytes) -> None:
    if source.number(4) == 0:
        tables.sheets.pop(source.one(list(tables.sheets) or ["x"]), None)


_CELL_MUTATIONS: Final = (_cell, _cell, _cell, _cell, _row, _swap, _column, _drop_sheet)


@cache
def _package() -> tuple[tuple[str, bytes], ...]:
    with zipfile.ZipFile(BUILT_IN[0]) as package:
        return tuple((name, package.read(name)) for name in package.namelist())


def _broken_package(source: Bytes) -> bytes:
    """Return a spreadsheet with one of its parts broken, or with bytes of the archive itself broken."""
    if source.number(2):
        return _cut(_flip(BUILT_IN[0].read_bytes(), source), source)
    parts = dict(_package())
    name = source.one(list(parts))
    parts[name] = source.one((_cut, _flip, _element, _attribute))(parts[name], source)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as package:
        for part, content in parts.items():
            package.writestr(part, content)
    return out.getvalue()
