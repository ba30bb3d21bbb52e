"""A position typed as latitude and longitude, with altitude and accuracy if they are known. No map, no network."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QWidget

from fieldmonitor.qt.fill import reading, wording
from fieldmonitor.qt.fill.controls.base import Control, mark_invalid
from fieldmonitor.qt.theme import Role, Space
from fieldmonitor.qt.widgets.basics import label

if TYPE_CHECKING:
    from fieldmonitor.forms import Node


class PositionControl(Control):
    """Four lines that make one ``latitude longitude altitude accuracy``.

    A pair pasted into the first line is split. The notation has no way to leave the altitude out before an accuracy:
    it is written as ``0`` then, as ODK Collect does, and shown as not given; an altitude typed as zero is ``0.0``.
    """

    clearable = True

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value: str | None = None
        self.lines = [QLineEdit(self) for _ in range(4)]
        self.names: list[QLabel] = [label(Role.SMALL) for _ in range(4)]
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.M)
        grid.setVerticalSpacing(Space.XS)
        for index, (name, line) in enumerate(zip(self.names, self.lines, strict=True)):
            name.setBuddy(line)
            grid.addWidget(name, index // 2 * 2, index % 2)
            grid.addWidget(line, index // 2 * 2 + 1, index % 2)
            line.textEdited.connect(self._on_edited)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words that do not come from the form."""
        words = (
            self.tr("Latitude"),
            self.tr("Longitude"),
            self.tr("Altitude in metres, if known"),
            self.tr("Accuracy in metres, if known"),
        )
        for name, text in zip(self.names, words, strict=True):
            name.setText(text)
        self.lines[0].setPlaceholderText("54.3521")
        self.lines[1].setPlaceholderText("26.9105")

    def name(self, label: str, description: str) -> None:
        """Name each line by what it holds and the question it belongs to."""
        for line, own in zip(self.lines, self.names, strict=True):
            line.setAccessibleName(f"{own.text()}, {label}")
            line.setAccessibleDescription(description)

    def show_node(self, node: "Node") -> None:
        """Show the position unless it is the one that stands here as typed."""
        if node.value != self._value:
            self._value = node.value
            if not self.giving:
                self._show(node.value)
        invalid = bool(node.value) and not node.valid
        for line in self.lines:
            mark_invalid(line, invalid and (bool(self._why_of(line)) or not self.explain()))

    def inputs(self) -> list[QWidget]:
        """Return the four lines."""
        return list(self.lines)

    def explain(self) -> str:
        """Say which part is not a number or missing."""
        why = next((why for line in self.lines if (why := self._why_of(line))), None)
        if why:
            return wording.reason(why, "geopoint")
        typed = [bool(line.text().strip()) for line in self.lines]
        return wording.needs("geopoint") if any(typed) and not all(typed[:2]) else ""

    def _reading(self, line: QLineEdit) -> reading.Reading:
        index = self.lines.index(line)
        if index < 2:
            return reading.coordinate(line.text(), 90 if index == 0 else 180)
        return reading.number(line.text(), whole=False, habits=wording.habits(QLocale()))

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

    def _on_edited(self, text: str) -> None:
        pair = reading.position(text) if self.sender() is self.lines[0] else None
        if pair and reading.coordinate(text, 90).why:
            for line, part in zip(self.lines, pair, strict=False):
                line.setText(part)
        self._value = self._joined()
        self.give(self._value)

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
