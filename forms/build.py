"""Builds the monitoring forms and the data files that reports read, from the text sources in forms/sources/.

``python forms/build.py`` writes forms/*.xlsx, resources/vocabulary/*.json and resources/standards/standards.json;
``--check`` writes nothing, names the files that are stale and exits 1. The same sources give the same bytes.
docs/forms.md describes the sources and the files.
"""

import argparse
import io
import json
import re
import sys
import tomllib
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from openpyxl import Workbook, load_workbook
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet
from openpyxl.writer.excel import ExcelWriter

ROOT: Final = Path(__file__).resolve().parents[1]
SOURCES: Final = ROOT / "forms" / "sources"

LANGUAGES: Final = {"en": "English (en)", "ru": "Russian (ru)"}
"""Every text has these languages; the names are those that the forms show. The first is the forms' default."""

NAMESPACE: Final = 'fm="urn:fieldmonitor:xforms:1"'
SENSITIVITY: Final = ("S1", "S2", "S3", "S4", "SO")
"""The levels a row may state; a row without one is S0, not personal."""

LONG_LIST: Final = 12
"""A select from a longer list than this gets the appearance ``minimal``: a box to open instead of a wall of items."""

TRANSLATED: Final = ("label", "hint", "guidance_hint", "constraint_message", "required_message")
COLUMNS: Final = (
    *("type", "name", "label", "hint", "guidance_hint", "required", "required_message", "relevant", "constraint"),
    *("constraint_message", "calculation", "choice_filter", "repeat_count", "default", "read_only", "parameters"),
    *("appearance", "sensitivity", "quick", "carry"),
)
BINDS: Final = ("sensitivity", "quick", "carry")
"""Columns that become attributes of the bind in the product's namespace."""
WIDTHS: Final = {"name": 20, "label": 48, "required": 9, "read_only": 10, "appearance": 14, **dict.fromkeys(BINDS, 12)}
ALWAYS: Final = (
    *("type", "name", "label", "hint", "required", "relevant", "constraint", "appearance", "sensitivity"),
    *("quick", "carry"),
)
CARRIED: Final = ("S1", "")
"""Only answers of these levels may be taken over from one record to the next."""
ABOUT: Final = (
    *("title", "short_title", "purpose", "when_used", "consent", "osce_commitments", "standards", "quick_path"),
)

Row = dict[str, Any]
Table = list[list[str]]


class SourceError(Exception):
    """A source that cannot be built: the message names the file and what to mend in it."""


@dataclass(frozen=True, slots=True)
class Sources:
    """Everything below forms/sources/. ``forms`` hold their rows expanded: blocks and shared messages filled in."""

    forms: Mapping[str, dict[str, Any]]
    lists: Mapping[str, dict[str, Any]]
    standards: Mapping[str, Any]
    commitments: list[dict[str, Any]]
    redaction: Mapping[str, Any]


# Reading the sources ------------------------------------------------------------------------------------------------


def read_sources(folder: Path = SOURCES) -> Sources:
    """Read and check all sources. Raises `SourceError` naming the first thing wrong."""
    messages = _read(folder / "messages.toml")
    blocks = {path.stem: _read(path)["rows"] for path in sorted((folder / "blocks").glob("*.toml"))}
    lists = {path.stem: _read(path) for path in sorted((folder / "lists").glob("*.toml"))}
    single = {name: _read(folder / f"{name}.toml") for name in ("standards", "commitments", "redaction")}
    forms = {}
    for path in sorted(set(folder.glob("*.toml")) - {folder / f"{name}.toml" for name in ("messages", *single)}):
        form = _read(path)
        form["rows"] = [_with_message(row, messages, path) for row in _expand(form.get("rows", []), blocks, path)]
        _check_form(form, lists, path)
        forms[path.stem] = form
    sources = Sources(forms, lists, single["standards"], single["commitments"]["commitments"], single["redaction"])
    _check_references(sources)
    return sources


def _read(path: Path) -> dict[str, Any]:
    try:
        content = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise SourceError(f"{path.name}: {error}") from error
    for place, text in _texts(content, path.name):
        missing = [language for language in LANGUAGES if not text.get(language, "").strip()]
        if missing:
            raise SourceError(f"{place}: no text in {', '.join(missing)} for {next(iter(text.values()))!r}")
    return content


def _texts(value: object, place: str) -> Iterator[tuple[str, dict[str, str]]]:
    """Walk a source and yield each text for people with where it stands."""
    if isinstance(value, dict):
        if set(value) & set(LANGUAGES):
            yield place, {key: text for key, text in value.items() if key in LANGUAGES}
        for key, inner in value.items():
            yield from _texts(inner, f"{place}, {key}")
    elif isinstance(value, list):
        for number, inner in enumerate(value, 1):
            name = inner.get("name", inner.get("id", number)) if isinstance(inner, dict) else number
            yield from _texts(inner, f"{place}, {name}")


def _expand(rows: Sequence[Row], blocks: Mapping[str, Sequence[Row]], path: Path) -> Iterator[Row]:
    """Put each included block in place; ``"$title"`` in a block stands for the text that the including row gives."""
    for row in rows:
        if "include" not in row:
            yield dict(row)
            continue
        given = {key: text for key, text in row.items() if key != "include"}
        if row["include"] not in blocks:
            raise SourceError(f"{path.name}: there is no block {row['include']!r} in blocks/")
        wanted: set[str] = set()
        for inner in blocks[row["include"]]:
            slots = {key: text[1:] for key, text in inner.items() if isinstance(text, str) and re.match(r"\$\w", text)}
            wanted |= set(slots.values())
            if not set(slots.values()) <= set(given):
                raise SourceError(f"{path.name}: block {row['include']!r} needs {', '.join(slots.values())}")
            yield inner | {key: given[slot] for key, slot in slots.items()}
        if set(given) - wanted:
            raise SourceError(f"{path.name}: block {row['include']!r} takes no {', '.join(set(given) - wanted)}")


def _with_message(row: Row, messages: Mapping[str, Any], path: Path) -> Row:
    for key in TRANSLATED:
        if isinstance(row.get(key), str):
            if row[key] not in messages:
                raise SourceError(f"{path.name}, {row.get('name')}: messages.toml has no {row[key]!r}")
            row = row | {key: messages[row[key]]}
    return row


def _check_form(form: Mapping[str, Any], lists: Mapping[str, Any], path: Path) -> None:
    if set(form) != {"id", "version", "rows", *ABOUT}:
        raise SourceError(f"{path.name}: holds exactly id, version, {', '.join(ABOUT)}, rows")
    if form["id"] != path.stem or not re.fullmatch(r"20\d{8}", form["version"]):
        raise SourceError(f"{path.name}: id as the file, version as 2026112301")
    opened: list[str] = []
    for row in form["rows"]:
        place = f"{path.name}, {row.get('name', row.get('type'))}"
        kind, _, list_name = row.get("type", "").partition(" ")
        if set(row) - set(COLUMNS) or not kind:
            raise SourceError(f"{place}: unknown keys {', '.join(sorted(set(row) - set(COLUMNS)))}, or no type")
        if list_name and list_name not in lists:
            raise SourceError(f"{place}: there is no list {list_name!r} in lists/")
        if row.get("sensitivity", "S1") not in SENSITIVITY:
            raise SourceError(f"{place}: sensitivity is one of {', '.join(SENSITIVITY)}, or left out for S0")
        if "quick" in row:
            raise SourceError(f"{place}: the quick path is named once, in the form's quick_path")
        if "carry" in row and not _may_carry(row, opened):
            raise SourceError(f"{place}: carry is yes, at a question of level S0 or S1 outside repeats")
        if kind.startswith("begin_"):
            opened.append(kind[6:])
        elif kind.startswith("end_") and (not opened or opened.pop() != kind[4:]):
            raise SourceError(f"{place}: closes what is not open")
    names = {row.get("name") for row in form["rows"]}
    if opened or set(form["quick_path"]) - names:
        raise SourceError(f"{path.name}: a group or repeat stays open, or quick_path names no row")


def _may_carry(row: Row, opened: Sequence[str]) -> bool:
    """Nothing about a person and nothing sensitive walks from one record into the next."""
    asked = not row["type"].startswith(("begin_", "end_", "note", "calculate"))
    return row["carry"] == "yes" and asked and row.get("sensitivity", "") in CARRIED and "repeat" not in opened


def _check_references(sources: Sources) -> None:
    standards = {entry["id"] for entry in sources.standards["standards"]}
    commitments = {entry["id"] for entry in sources.commitments}
    cited = [(name, form) for name, form in sources.forms.items()]
    cited += [(f"lists/{name}", item) for name, entry in sources.lists.items() for item in entry["items"]]
    for place, holder in cited:
        unknown = set(holder.get("standards", ())) - standards | set(holder.get("osce_commitments", ())) - commitments
        if unknown:
            raise SourceError(f"{place}.toml: {', '.join(sorted(unknown))} stands in no source")


# The workbooks ------------------------------------------------------------------------------------------------------


def tables(form: Mapping[str, Any], lists: Mapping[str, Any]) -> dict[str, Table]:
    """Return a form's three sheets as rows of cells, the header first."""
    used = dict.fromkeys(row["type"].split()[1] for row in form["rows"] if " " in row["type"])
    items = {name: [item for item in lists[name]["items"] if not item.get("retired")] for name in used}
    return {
        "survey": _survey(_on_path(form), {name: len(items[name]) for name in used}),
        "choices": _choices(items),
        "settings": _settings(form),
    }


def _on_path(form: Mapping[str, Any]) -> list[Row]:
    quick = frozenset(form["quick_path"])
    return [row | {"quick": "yes"} if row.get("name") in quick else row for row in form["rows"]]


def _survey(rows: Sequence[Row], sizes: Mapping[str, int]) -> Table:
    columns = [column for column in COLUMNS if column in ALWAYS or any(column in row for row in rows)]
    table = [[heading for column in columns for heading in _headings(column)]]
    for number, row in enumerate(rows):
        complete = row | {"appearance": _appearance(rows, number, sizes)}
        cells: list[str] = []
        for column in columns:
            value = complete.get(column, {} if column in TRANSLATED else "")
            cells += [value.get(language, "") for language in LANGUAGES] if column in TRANSLATED else [value]
        table.append(cells)
    return table


def _appearance(rows: Sequence[Row], number: int, sizes: Mapping[str, int]) -> str:
    """Return the row's own appearance, else ``minimal`` for a long list and ``field-list`` (one screen) for a group.

    A group that holds a repeat gets none: ODK Collect cannot show a repeat inside one screen.
    """
    row = rows[number]
    kind, _, list_name = row["type"].partition(" ")
    if "appearance" in row:
        return str(row["appearance"])
    if sizes.get(list_name, 0) > LONG_LIST:
        return "minimal"
    return "field-list" if kind in {"begin_group", "begin_repeat"} and not _holds_repeat(rows, number) else ""


def _holds_repeat(rows: Sequence[Row], number: int) -> bool:
    depth = 0
    for row in rows[number:]:
        kind = row["type"]
        if kind == "begin_repeat" and depth:
            return True
        depth += kind.startswith("begin_") - kind.startswith("end_")
        if not depth:
            return False
    return False


def _headings(column: str) -> list[str]:
    if column in TRANSLATED:
        return [f"{column}::{name}" for name in LANGUAGES.values()]
    return [f"bind::fm:{column}" if column in BINDS else column]


def _choices(lists: Mapping[str, Sequence[Mapping[str, str]]]) -> Table:
    table = [["list_name", "name", *_headings("label")]]
    for name, items in lists.items():
        table += [[name, item["id"], *(item[language] for language in LANGUAGES)] for item in items]
    return table


def _settings(form: Mapping[str, Any]) -> Table:
    # The name of a filled form is its kind and its day: nothing of the monitor, of a person or of the exact place.
    name = f"concat('{form['short_title']['en']}, ', coalesce(coalesce(${{ev_date}}, ${{ev_from}}), 'day not known'))"
    settings = {
        "form_title": form["title"]["en"],
        "form_id": form["id"],
        "version": form["version"],
        "default_language": next(iter(LANGUAGES.values())),
        "instance_name": name,
        "style": "pages",
        "namespaces": NAMESPACE,
    }
    return [list(settings), list(settings.values())]


def workbook(form: Mapping[str, Any], lists: Mapping[str, Any]) -> bytes:
    """Return the form's .xlsx, the same bytes for the same sources."""
    book = Workbook()
    book.remove(book.active)
    sheets = tables(form, lists)
    for title, table in sheets.items():
        sheet = book.create_sheet(title)
        for number, cells in enumerate(table, 1):
            for column, text in enumerate(cells, 1):
                if text:
                    sheet.cell(number, column, text).data_type = "s"  # text, even where it looks like a formula
        _lay_out(sheet, table)
    book.properties.creator = "FieldMonitor"
    book.properties.title = form["title"]["en"]
    book.properties.created = book.properties.modified = datetime(2000, 1, 1)  # noqa: DTZ001 - openpyxl wants it naive
    return _packed(book)


def _lay_out(sheet: Worksheet, table: Table) -> None:
    """Make the sheet comfortable for a person: header kept in view, widths by content, groups standing out."""
    sheet.freeze_panes = "C2"
    for number, head in enumerate(table[0], 1):
        column = head.split("::")[0] if "fm:" not in head else BINDS[0]
        width = WIDTHS.get(column, 30) if sheet.title == "survey" else 48 if "::" in head else 24
        sheet.column_dimensions[get_column_letter(number)].width = width
        sheet.cell(1, number).font = Font(bold=True)
        sheet.cell(1, number).fill = PatternFill("solid", fgColor="FFD9E2EC")
    for row in sheet.iter_rows(min_row=2):
        group = str(row[0].value).startswith("begin_")
        for cell in row:
            cell.alignment = Alignment(wrap_text=True, vertical="top")
            if group:
                cell.font = Font(bold=True)
                cell.fill = PatternFill("solid", fgColor="FFF0F4F8")


def _packed(book: Workbook) -> bytes:
    """Write the workbook without the clock: openpyxl's own save stamps the time into the properties and the archive."""
    loose, fixed = io.BytesIO(), io.BytesIO()
    ExcelWriter(book, zipfile.ZipFile(loose, "w")).save()
    with zipfile.ZipFile(loose) as source, zipfile.ZipFile(fixed, "w") as target:
        for name in sorted(source.namelist(), key=lambda name: (name != "[Content_Types].xml", name)):
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.compress_type, entry.create_system, entry.external_attr = zipfile.ZIP_DEFLATED, 3, 0o644 << 16
            target.writestr(entry, source.read(name))
    return fixed.getvalue()


# The data files -----------------------------------------------------------------------------------------------------


def data_files(sources: Sources) -> dict[str, bytes]:
    """Return the JSON files by their names in the repository (docs/forms.md draws their shape)."""
    forms = [
        {"id": name, "file": f"{name}.xlsx", "version": form["version"], **{key: form[key] for key in ABOUT}}
        for name, form in sources.forms.items()
    ]
    vocabulary = {
        "schema": "fieldmonitor/vocabulary/1",
        "lists": {name: entry | {"items": [_item(i) for i in entry["items"]]} for name, entry in sources.lists.items()},
        "commitments": sources.commitments,
        "redaction": sources.redaction,
    }
    return {
        "resources/vocabulary/forms.json": _json({"schema": "fieldmonitor/forms/1", "forms": forms}),
        "resources/vocabulary/vocabulary.json": _json(vocabulary),
        "resources/standards/standards.json": _json({"schema": "fieldmonitor/standards/1", **sources.standards}),
    }


def _item(item: Mapping[str, Any]) -> dict[str, Any]:
    label = {language: item[language] for language in LANGUAGES}
    return {"id": item["id"], "label": label, **{k: v for k, v in item.items() if k not in {"id", *LANGUAGES}}}


def _json(content: object) -> bytes:
    return (json.dumps(content, ensure_ascii=False, indent=1) + "\n").encode()


# The command --------------------------------------------------------------------------------------------------------


def outputs(sources: Sources) -> dict[str, bytes]:
    """Return every file this script makes, by its name in the repository."""
    books = {f"forms/{name}.xlsx": workbook(form, sources.lists) for name, form in sources.forms.items()}
    return books | data_files(sources)


def stale(root: Path, wanted: Mapping[str, bytes]) -> list[str]:
    """Return the names of the files below ``root`` that are missing, differ from ``wanted`` or have no source."""
    differing = [name for name, content in wanted.items() if not _same(root / name, content)]
    strangers = {f"forms/{path.name}" for path in (root / "forms").glob("*.xlsx")} - set(wanted)
    return sorted([*differing, *strangers])


def _same(path: Path, content: bytes) -> bool:
    """Compare what the files say: another compression library or a checkout's line ends give other bytes."""
    if not path.exists():
        return False
    written = path.read_bytes()
    read = read_tables if path.suffix == ".xlsx" else json.loads
    try:
        return written == content or bool(read(written) == read(content))
    except (OSError, ValueError, KeyError, zipfile.BadZipFile):
        return False


def read_tables(content: bytes) -> dict[str, Table]:
    """Read a workbook back as rows of cells, empty ones as ``""``."""
    book = load_workbook(io.BytesIO(content))
    return {
        sheet.title: [["" if cell is None else str(cell) for cell in row] for row in sheet.values] for sheet in book
    }


def main(arguments: Sequence[str] | None = None) -> int:
    """Build everything, or with ``--check`` only say what is stale. Returns the exit status."""
    parser = argparse.ArgumentParser(description="Build the monitoring forms and their data files from forms/sources/.")
    parser.add_argument("--check", action="store_true", help="write nothing; name stale files and exit 1 if there are")
    check = parser.parse_args(arguments).check
    try:
        wanted = outputs(read_sources())
    except SourceError as error:
        print(f"forms/sources: {error}", file=sys.stderr)
        return 1
    names = stale(ROOT, wanted)
    for name in names:
        print(f"stale: {name}" if check else f"written: {name}" if name in wanted else f"no source: {name}")
        if not check and name in wanted:
            (ROOT / name).parent.mkdir(parents=True, exist_ok=True)
            (ROOT / name).write_bytes(wanted[name])
    return 1 if names and (check or set(names) - set(wanted)) else 0


if __name__ == "__main__":
    sys.exit(main())
