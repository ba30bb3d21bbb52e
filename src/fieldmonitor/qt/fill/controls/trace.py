"""A line or an area: points drawn on the map, or typed one per line in any notation."""

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QWidget

from fieldmonitor.domain import coordinates
from fieldmonitor.domain.coordinates import Place, Why
from fieldmonitor.qt.fill.controls.base import mark_invalid
from fieldmonitor.qt.fill.controls.mapped import GRID, Mapped
from fieldmonitor.qt.fill.controls.text import GrowingEdit
from fieldmonitor.qt.maps.mercator import Point
from fieldmonitor.qt.maps.view import Draws
from fieldmonitor.qt.maps.words import why_text
from fieldmonitor.qt.theme import Space
from fieldmonitor.qt.widgets.basics import column

if TYPE_CHECKING:
    from fieldmonitor.forms import Node

_CORNERS: Final = 3


class TraceControl(Mapped):
    """Points, one per line; stored as the form's ``lat lon alt acc; …``.

    An area is closed as the form's notation wants it, its first corner written again at the end; the person neither
    types nor sees that one.
    """

    clearable = True
    draws = Draws.LINE

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value: str | None = None
        self._showing = False
        self._known: dict[str, str] = {}
        self.field = GrowingEdit(self)
        self.field.textChanged.connect(self._on_changed)
        layout = column(self, spacing=Space.S)
        layout.addWidget(self.field)
        self.add_map(layout)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words that do not come from the form."""
        self.field.setPlaceholderText(self.tr("One point per line: 54.3521, 26.9105"))
        self.retranslate_map()

    def name(self, label: str, description: str) -> None:
        """Name the list and the map."""
        self.field.setAccessibleName(label)
        self.field.setAccessibleDescription(description)
        self.name_map(label)

    def show_node(self, node: "Node") -> None:
        """Show the points unless they stand here as typed."""
        self.wish_map(node)
        if node.value != self._value:
            self._value = node.value
            if not self.giving:
                self._show(node.value)
        mark_invalid(self.field, bool(node.value) and not node.valid)
        self.show_on_map(self._points())

    def inputs(self) -> list[QWidget]:
        """Return the list and the map's button."""
        return [self.field, *self.map_inputs()]

    def explain(self) -> str:
        """Say which line is no place and why, or how many are missing."""
        lines = self._lines()
        for number, line in enumerate(lines, 1):
            point = self._point(line)
            if isinstance(point, Why):
                return self.tr("Line {n}: {why}").format(n=number, why=why_text(point))
        if self.draws is Draws.AREA and 0 < len(lines) < _CORNERS:
            return self.tr("An area has at least three corners.")
        return self.tr("A line has at least two points.") if len(lines) == 1 else ""

    def map_edited(self) -> None:
        """The points were changed on the map; those that stayed keep their altitude and accuracy."""
        held = {place: line for line in self._lines() if (place := self._degrees(line))}
        texts = [
            held.get(point) or coordinates.show(*point, coordinates.Notation.DECIMAL) for point in self.map_points()
        ]
        self._showing = True
        self.field.setPlainText("\n".join(texts))
        self._showing = False
        self._on_changed()

    def _lines(self) -> list[str]:
        return [line.strip() for line in self.field.toPlainText().splitlines() if line.strip()]

    def _point(self, line: str) -> str | Why:
        """Return a line in the form's notation."""
        if line in self._known:
            return self._known[line]
        place = coordinates.read(line, GRID)
        if not isinstance(place, Place):
            return place
        return f"{place.latitude} {place.longitude} {place.altitude or 0} {place.accuracy or 0}"

    def _degrees(self, line: str) -> Point | None:
        point = self._point(line)
        if isinstance(point, Why):
            return None
        latitude, longitude, *_ = point.split()
        return float(latitude), float(longitude)

    def _points(self) -> list[Point]:
        return [place for line in self._lines() if (place := self._degrees(line)) is not None]

    def _joined(self) -> str:
        """Join the points; a line that cannot be read stands as typed, so that the form refuses it and it is kept."""
        points = [
            (line if isinstance(point, Why) else point) for line in self._lines() for point in [self._point(line)]
        ]
        if self.draws is Draws.AREA and len(points) >= _CORNERS and points[0] != points[-1]:
            points.append(points[0])
        return ";".join(points)

    def _show(self, value: str) -> None:
        points = [point.strip() for point in value.split(";") if point.strip()]
        if self.draws is Draws.AREA and len(points) > _CORNERS and points[0] == points[-1]:
            points.pop()
        self._known = {}
        lines = []
        for point in points:
            parts = point.split()
            line = point
            if len(parts) in (2, 4) and not any(float(rest) for rest in parts[2:] if _is_number(rest)):
                line = f"{parts[0]}, {parts[1]}"
            if all(_is_number(part) for part in parts):
                self._known[line] = point  # with altitude and accuracy: four numbers that only we know the order of
            lines.append(line)
        self._showing = True
        self.field.setPlainText("\n".join(lines))
        self._showing = False

    def _on_changed(self) -> None:
        if not self._showing:
            self._value = self._joined()
            self.give(self._value)


class AreaControl(TraceControl):
    """An area: a line that ends where it began."""

    draws = Draws.AREA


def _is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True
