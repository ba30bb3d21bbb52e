"""A position, typed in any notation, pasted, or set on the offline map; altitude and accuracy if they are known."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QWidget

from fieldmonitor.domain import coordinates
from fieldmonitor.domain.coordinates import Notation, Place, Why
from fieldmonitor.qt.fill import reading, wording
from fieldmonitor.qt.fill.controls.base import mark_invalid
from fieldmonitor.qt.fill.controls.mapped import GRID, Mapped
from fieldmonitor.qt.fill.showing import lean
from fieldmonitor.qt.maps.view import Draws
from fieldmonitor.qt.maps.words import reading_text, why_text
from fieldmonitor.qt.theme import Role, Space
from fieldmonitor.qt.widgets.basics import column, label

if TYPE_CHECKING:
    from fieldmonitor.forms import Node

_LIMITS: Final = (90, 180)


class PositionControl(Mapped):
    """Four lines that make one ``latitude longitude altitude accuracy``, and a map.

    The first line takes a whole place in every notation (`domain.coordinates`): at once if it was pasted, when the line
    is left if it was typed. The form's notation has no way to leave the altitude out before an accuracy: it is written
    as ``0`` then, as ODK Collect does, and shown as not given; an altitude typed as zero is ``0.0``.
    """

    clearable = True
    draws = Draws.POINT

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value: str | None = None
        self._before = ""
        self._told_of = ""
        self.lines = [QLineEdit(self) for _ in range(4)]
        self.names: list[QLabel] = [label(Role.SMALL) for _ in range(4)]
        self.told = label(Role.SMALL, wrap=True)
        self.also = label(Role.SMALL, selectable=True, wrap=True)
        layout = column(self, spacing=Space.S)
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.M)
        grid.setVerticalSpacing(Space.XS)
        for index, (name, line) in enumerate(zip(self.names, self.lines, strict=True)):
            name.setBuddy(line)
            grid.addWidget(name, index // 2 * 2, index % 2)
            grid.addWidget(line, index // 2 * 2 + 1, index % 2)
            line.textEdited.connect(self._on_edited)
        layout.addLayout(grid)
        layout.addWidget(self.told)
        layout.addWidget(self.also)
        self.add_map(layout)
        self.told.hide()
        self.also.hide()
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words that do not come from the form."""
        words = (
            self.tr("Latitude, or a whole place"),
            self.tr("Longitude"),
            self.tr("Altitude in metres, if known"),
            self.tr("Accuracy in metres, if known"),
        )
        for name, text in zip(self.names, words, strict=True):
            name.setText(text)
        self.lines[0].setPlaceholderText("54.3521")
        self.lines[1].setPlaceholderText("26.9105")
        self.lines[0].setToolTip(
            self.tr(
                "Also degrees, minutes and seconds, military grid (MGRS), Open Location Code, or a geo: address: "
                "paste it, or type it and go on."
            )
        )
        self.retranslate_map()
        self._show_also()

    def name(self, label: str, description: str) -> None:
        """Name each line by what it holds and the question it belongs to."""
        for line, own in zip(self.lines, self.names, strict=True):
            line.setAccessibleName(f"{own.text()}, {label}")
            line.setAccessibleDescription(description)
        self.name_map(label)

    def show_node(self, node: "Node") -> None:
        """Show the position unless it is the one that stands here as typed."""
        lean(self.layoutDirection(), *self.names, self.told, self.also)
        self.wish_map(node)
        if node.value != self._value:
            self._value = node.value
            if not self.giving:
                self._show(node.value)
        invalid = bool(node.value) and not node.valid
        for line in self.lines:
            mark_invalid(line, invalid and (bool(self._why_of(line)) or not self.explain()))
        self._show_also()
        self.show_on_map(self._points())

    def inputs(self) -> list[QWidget]:
        """Return the four lines and the map's button."""
        return [*self.lines, *self.map_inputs()]

    def tidy(self) -> None:
        """Take a whole place that was typed into the first line apart."""
        self._split(self.lines[0].text())

    def explain(self) -> str:
        """Say which part is not a number or missing."""
        for line in self.lines[:2]:
            why = self._why_of(line)
            if why:
                whole = coordinates.read(line.text(), GRID) if line is self.lines[0] else Why.ALONE
                hard = whole in {Why.TWO_WAYS, Why.ORDER, Why.HEMISPHERE, Why.SHORT, Why.SYSTEM}
                return why_text(whole) if hard and isinstance(whole, Why) else wording.reason(why, "geopoint")
        why = next((why for line in self.lines[2:] if (why := self._why_of(line))), None)
        if why:
            return wording.reason(why, "geopoint")
        typed = [bool(line.text().strip()) for line in self.lines]
        return wording.needs("geopoint") if any(typed) and not all(typed[:2]) else ""

    def map_edited(self) -> None:
        """The point was set on the map: altitude and accuracy belonged to another place."""
        points = self.map_points()
        texts = [*(coordinates.digits(value) for value in points[0]), "", ""] if points else [""] * 4
        for line, text in zip(self.lines, texts, strict=True):
            line.setText(text)
        self._tell("")
        self._give()

    def _reading(self, line: QLineEdit) -> reading.Reading:
        index = self.lines.index(line)
        if index > 1:
            return reading.number(line.text(), whole=False, habits=wording.habits(QLocale()))
        found = coordinates.read_angle(line.text(), _LIMITS[index])
        if not isinstance(found, Why):
            return reading.Reading(found)
        whys = {Why.NOTHING: None, Why.RANGE: reading.Why.OUT_OF_RANGE}
        return reading.Reading("", whys.get(found, reading.Why.COORDINATE))

    def _why_of(self, line: QLineEdit) -> reading.Why | None:
        return self._reading(line).why

    def _show(self, value: str) -> None:
        parts = value.split()
        readable = len(parts) in (2, 3, 4) and all(reading.is_number(part, whole=False) for part in parts)
        shown = (parts + [""] * 4)[:4] if readable else value.split(" ", 3) + [""] * 4
        if readable and len(parts) == 4 and parts[2] == "0":
            shown[2] = ""
        for line, text in zip(self.lines, shown, strict=False):
            line.setText("" if text == "-" else text)
        if value != self._told_of:
            self._tell("")

    def _on_edited(self, text: str) -> None:
        # Several letters at once were pasted. Who types "54.35, 2" is in the middle of "54.35, 26.91".
        pasted = self.sender() is self.lines[0] and abs(len(text) - len(self._before)) > 1
        self._before = self.lines[0].text()
        if not (pasted and self._split(text)):
            self._tell("")
            self._give()

    def _split(self, text: str) -> bool:
        """Take a whole place apart into the lines; False if the text is none."""
        place = coordinates.read(text, GRID)
        alone = not isinstance(coordinates.read_angle(text, 90), Why)
        if not isinstance(place, Place) or alone:
            return False
        self.lines[0].setText(place.latitude)
        self.lines[1].setText(place.longitude)
        if place.altitude:
            self.lines[2].setText(place.altitude)
        if place.accuracy:
            self.lines[3].setText(place.accuracy)
        self._before = place.latitude
        self._give()
        self._tell(reading_text(place))
        return True

    def _give(self) -> None:
        self._value = self._joined()
        self.give(self._value)

    def _tell(self, text: str) -> None:
        self._told_of = self._value or ""
        self.told.setText(text)
        self.told.setVisible(bool(text))

    def _points(self) -> list[tuple[float, float]]:
        read = [self._reading(line) for line in self.lines[:2]]
        if any(part.why or not part.value for part in read):
            return []
        return [(float(read[0].value), float(read[1].value))]

    def _show_also(self) -> None:
        """Show the position in the other notations, for whoever has to compare it with a map or a colleague's."""
        points = self._points()
        if not points:
            self.also.hide()
            return
        others = (Notation.SECONDS, Notation.MGRS, Notation.OLC)
        texts = [text for other in others if (text := coordinates.show(*points[0], other, GRID))]
        # Coordinates run from left to right in every script.
        self.also.setText("\u2066" + "  ·  ".join(texts) + "\u2069")
        self.also.setVisible(True)
        self.also.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    def _joined(self) -> str:
        """Join the four parts; what cannot be read stands as typed, so that the form refuses it and nothing is lost."""
        parts = [(read.value or line.text().strip()) for line in self.lines for read in [self._reading(line)]]
        if not any(parts):
            return ""
        latitude, longitude, altitude, accuracy = (part.replace(" ", "") for part in parts)
        if altitude == "0":
            altitude = "0.0"
        tail = [altitude or "0", accuracy] if accuracy else [altitude] if altitude else []
        return " ".join([latitude or "-", longitude or "-", *tail])
