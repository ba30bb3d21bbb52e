"""Asks for the position where the form wants it: nothing is taken from a device in secret, and there is none here."""

from collections.abc import Sequence
from datetime import UTC
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from fieldmonitor.qt.fill.context import FillContext
from fieldmonitor.qt.fill.controls.position import PositionControl
from fieldmonitor.qt.fill.wiring import wire
from fieldmonitor.qt.theme import Role, Space
from fieldmonitor.qt.widgets.basics import button, column, label, row

if TYPE_CHECKING:
    from fieldmonitor.forms import Node


class PositionDialog(QDialog):
    """Takes a position as any question does: typed in the notations that are read, or picked."""

    given = Signal(str)
    """``lat lon alt acc`` in degrees and metres; empty: the person does not want to say"""

    def __init__(self, names: Sequence[str], node: "Node", context: FillContext, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Where are you?"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(520)
        about = label(wrap=True)
        about.setText(
            self.tr("The form wants your position for: {questions}.").format(
                questions=", ".join(f"\u2068{name}\u2069" for name in names)
            )
        )
        self.control = PositionControl(self)
        wire(self, self.control, context)
        self.control.show_node(node)
        self.control.name(self.tr("Your position"), about.text())
        self.control.answered.connect(self._on_answered)
        self.control.advanced.connect(self._give)
        self.told = label(Role.ERROR, wrap=True)
        self.value = ""
        self.never = button()
        self.never.setText(self.tr("&Not given"))
        self.never.setToolTip(self.tr("The form asks no more; the question stays empty"))
        self.never.clicked.connect(lambda: self._end(""))
        self.later = button()
        self.later.setText(self.tr("&Later"))
        self.later.clicked.connect(self.reject)
        self.give = button(Role.PRIMARY)
        self.give.setText(self.tr("&Give it"))
        self.give.clicked.connect(self._give)
        buttons = row(spacing=Space.S)
        buttons.addWidget(self.never)
        buttons.addStretch()
        buttons.addWidget(self.later)
        buttons.addWidget(self.give)
        layout = column(self, spacing=Space.L, margin=Space.XL)
        for part in (about, self.control, self.told):
            layout.addWidget(part)
        layout.addLayout(buttons)
        self.control.inputs()[0].setFocus()

    def _on_answered(self, value: str) -> None:
        self.value = value
        self.told.clear()

    def _give(self) -> None:
        from fieldmonitor.forms.datatypes import is_of

        if is_of("geopoint", self.value, UTC):
            self._end(self.value)
        else:
            example = self.tr("Write latitude and longitude, such as 54.3521 26.9105.")
            self.told.setText(self.control.explain() or example)
            self.control.inputs()[0].setFocus()

    def _end(self, value: str) -> None:
        self.accept()
        self.given.emit(value)
