"""Secondary instances: the lists of a form, written in it or beside it as CSV, XML or GeoJSON.

Their elements never change, so one copy serves every session, and each equality that a form filters by is an index
made once (`Instance.index`).
"""

import csv
import io
import json
import re
from collections.abc import Iterable, Mapping, Sequence
from math import inf, isnan
from typing import Any, Final
from xml.etree.ElementTree import Element

from fieldmonitor.forms import safexml
from fieldmonitor.forms.errors import FormLoadError, Problem
from fieldmonitor.forms.xpath.values import NAN, TreeNode

MAX_ROWS: Final = 100_000
_LOOKED_AT: Final = 1000
"""rows whose columns are noted: the first one may be short"""


class Entry(TreeNode):
    """An element of a list."""

    __slots__ = ("kids",)

    worth = "s"
    number = NAN
    counted = None  # lists are long, and few of their texts are ever counted

    def __init__(self, name: str, out: str = "", up: "Entry | None" = None) -> None:
        self.name = name
        self.out = out
        self.up = up
        self.kids: dict[str, list[Entry]] = {}

    def add(self, name: str, out: str = "") -> "Entry":
        """Append a child."""
        child = Entry(name, out, self)
        self.kids.setdefault(name, []).append(child)
        return child

    def step(self, name: str) -> "Sequence[Entry]":
        """See `TreeNode.step`."""
        if name == "*":
            return [kid for found, kids in self.kids.items() if found[0] != "@" for kid in kids]
        return self.kids.get(name, ())


class Instance:
    """A secondary instance with its indexes. ``per_session``: each session brings its own content."""

    per_session = False
    file = ""
    """the file beside the form that it was read from"""
    columns: frozenset[str] = frozenset()
    """the columns of that file, if it has any rows"""

    def __init__(self, document: Entry | None = None, rows: Sequence[Any] = ()) -> None:
        self._document = document
        self._rows = rows
        self._indexes: dict[tuple[tuple[str, ...], str], dict[str, list[Entry]]] = {}

    @property
    def document(self) -> Entry:
        """The node above the root element, built when it is first looked at."""
        if self._document is None:
            self._document = Entry("")
            for row in self._rows:
                _unfold(row, self._document)
            self._rows = ()
        return self._document

    def rows(self) -> list[Any]:
        """Return the content as JSON can carry it: ``[name, text, children]`` per element; `from_rows` reads it."""
        return [_fold(entry) for kids in self.document.kids.values() for entry in kids]

    def lacks(self, column: str) -> bool:
        """Return whether it was read from a file with rows, none of which has this column."""
        return bool(self.columns) and column not in self.columns

    def at(self, path: tuple[str, ...]) -> list[Entry]:
        """Return the elements at a plain path below the document."""
        found: list[Entry] = [self.document]
        for name in path:
            found = [kid for entry in found for kid in entry.step(name)]
        return found

    def index(self, path: tuple[str, ...], child: str) -> Mapping[str, Sequence[TreeNode]]:
        """Return the elements at ``path`` by the text of their ``child``; without one they stand under blank."""
        key = (path, child)
        if key not in self._indexes:
            table: dict[str, list[Entry]] = {}
            for entry in self.at(path):
                for text in dict.fromkeys(one.out for one in entry.step(child)) or ("",):
                    table.setdefault(text, []).append(entry)
            self._indexes[key] = table
        return self._indexes[key]


def _fold(entry: Entry) -> list[Any]:
    return [entry.name, entry.out, [_fold(kid) for kids in entry.kids.values() for kid in kids]]


def _unfold(row: Sequence[Any], above: Entry) -> None:
    name, out, kids = row
    entry = above.add(name, out)
    for kid in kids:
        _unfold(kid, entry)


def from_rows(rows: Sequence[Any]) -> Instance:
    """Return the instance that `Instance.rows` told."""
    return Instance(None, rows)


class LastSaved(Instance):
    """``jr://instance/last-saved``: the device's last saved record of the form, handed in with each session."""

    per_session = True

    def __init__(self) -> None:
        super().__init__(Entry(""))


def last_saved(xml: str | None, root: str) -> Entry:
    """Return the document of a last saved record; empty for none, a damaged one or one of another kind of form."""
    if not xml:
        return Entry("")
    try:
        element = safexml.parse(xml)
    except FormLoadError:
        return Entry("")
    return from_element(element).document if safexml.local(element.tag) == root else Entry("")


def matching(listed: Instance, column: str, value: str) -> Instance:
    """Return a list of those elements whose ``column`` is ``value``."""
    rows = [_fold(entry) for entry in listed.index(("root", "item"), column).get(value, ()) if isinstance(entry, Entry)]
    found = from_rows([["root", "", rows]])
    found.columns, found.file = listed.columns, listed.file
    return found


def in_order(listed: Instance, column: str) -> Instance:
    """Return a list of the same elements, by the number in ``column``; those without one come last."""

    def place(entry: Entry) -> float:
        found = entry.step(column)
        try:
            number = float(found[0].out) if found else inf
        except ValueError:
            return inf
        return inf if isnan(number) else number

    found = from_rows([["root", "", [_fold(entry) for entry in sorted(listed.at(("root", "item")), key=place)]]])
    found.columns, found.file = listed.columns, listed.file
    return found


def from_element(element: Element) -> Instance:
    """Return the instance whose root is ``element``."""
    document = Entry("")
    _copy(element, document, 0)
    return Instance(document)


def _copy(element: Element, above: Entry, depth: int) -> None:
    if depth > safexml.MAX_DEPTH:
        raise FormLoadError(
            [Problem.of("list-depth", "A list is nested deeper than {limit} levels.", limit=safexml.MAX_DEPTH)]
        )
    entry = above.add(safexml.local(element.tag), "" if len(element) else (element.text or ""))
    for name, value in element.attrib.items():
        entry.add(f"@{safexml.local(name)}", value)
    for child in element:
        if isinstance(child.tag, str):
            _copy(child, entry, depth + 1)


def external(name: str, source: str, files: Mapping[str, bytes]) -> Instance:
    """Return the instance of an external file (``jr://file-csv/sites.csv``). Raises FormLoadError."""
    file_name = source.rpartition("/")[2]
    if source == "jr://instance/last-saved":
        return LastSaved()
    data = files.get(file_name)
    if data is None:
        raise FormLoadError(
            [
                Problem.of(
                    "file-missing",
                    "The list '{list}' is in the file '{file}', which is missing.",
                    suggestion="Put it beside the form.",
                    list=name,
                    file=file_name,
                )
            ]
        )
    if not data.strip():
        raise FormLoadError([Problem.of("list-empty", "The list file '{file}' is empty.", file=file_name)])
    try:
        found = _read(file_name, source, data)
    except UnicodeDecodeError as error:
        raise FormLoadError([_not_text(file_name, data)]) from error
    except FormLoadError as error:
        raise FormLoadError(
            [
                Problem.of("list-file", "The list file '{file}': {inner}", inner=one, file=file_name)
                for one in error.problems
            ]
        ) from error
    except (ValueError, csv.Error, TypeError, LookupError, AttributeError, RecursionError) as error:
        raise FormLoadError(
            [
                Problem.of(
                    "file-unreadable",
                    "The file '{file}' cannot be read ({fault}).",
                    suggestion="Save it as UTF-8.",
                    file=file_name,
                    fault=error,
                )
            ]
        ) from error
    found.file = file_name
    return found


def _read(file_name: str, source: str, data: bytes) -> Instance:
    if file_name.lower().endswith(".csv") or source.startswith("jr://file-csv/"):
        wide = data.startswith((b"\xff\xfe", b"\xfe\xff"))
        return _from_csv(data.decode("utf-16" if wide else "utf-8-sig"))
    if file_name.lower().endswith(".geojson"):
        return _from_geojson(json.loads(data.decode("utf-8-sig")))
    return from_element(safexml.parse(data))


def _not_text(file_name: str, data: bytes) -> Problem:
    if data.startswith(b"PK"):
        return Problem.of(
            "list-not-csv",
            "The list file '{file}' is a spreadsheet, only called so.",
            suggestion="Save it as CSV UTF-8.",
            file=file_name,
        )
    return Problem.of(
        "list-encoding",
        "The text of the list file '{file}' is not UTF-8.",
        suggestion="Save it as CSV UTF-8.",
        file=file_name,
    )


def _from_csv(text: str) -> Instance:
    first = re.sub(r'"[^"]*"', "", text.partition("\n")[0])
    delimiter = max(",;\t", key=first.count)
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    header = [element_name(title) for title in next(rows, [])]
    return _items(dict(zip(header, row, strict=False)) for row in rows if any(row))


def _from_geojson(data: Any) -> Instance:
    if not isinstance(data, dict) or not isinstance(data.get("features"), list):
        raise ValueError("not a GeoJSON FeatureCollection")  # noqa: TRY004 - the file is wrong, not the call
    rows = []
    for feature in data["features"]:
        properties = feature.get("properties") or {}
        row = {element_name(str(key)): _json_text(value) for key, value in properties.items()}
        if feature.get("id") is not None:
            row["id"] = _json_text(feature["id"])  # the feature's own, also beside a property of that name
        row["geometry"] = _geometry(feature.get("geometry") or {})
        rows.append(row)
    return _items(rows)


def _json_text(value: object) -> str:
    """Return a property as text, as it stands in the file; a blank for null."""
    if value is None or isinstance(value, str):
        return value or ""
    return json.dumps(value, ensure_ascii=False)


def _geometry(geometry: Mapping[str, Any]) -> str:
    coordinates, kind = geometry.get("coordinates") or [], geometry.get("type")
    points: Sequence[Any] = ()
    if kind == "Point":
        points = [coordinates]
    elif kind == "LineString":
        points = coordinates
    elif kind == "Polygon" and coordinates:
        points = coordinates[0]
    return "; ".join(f"{point[1]} {point[0]} 0 0" for point in points if len(point) >= 2)


def _items(rows: Iterable[Mapping[str, str]]) -> Instance:
    document = Entry("")
    root = document.add("root")
    columns: set[str] = set()
    for count, row in enumerate(rows):
        if count >= MAX_ROWS:
            raise FormLoadError([Problem.of("list-length", "It has more than {limit} rows.", limit=MAX_ROWS)])
        item = root.add("item")
        for name, value in row.items():
            if name:
                item.add(name, safexml.clean(value))
        if count < _LOOKED_AT:
            columns.update(row)
    found = Instance(document)
    found.columns = frozenset(columns)
    return found


def element_name(title: str) -> str:
    """Return the element name that a column of a list file stands under."""
    return title.strip().replace(" ", "_")
