"""What every answer control has in common."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from fieldmonitor.forms import Node


class Control(QWidget):
    """Shows one node's answer and takes a new one. It knows the node's value and choices, never the session.

    ``answered`` carries the value in the form's notation, or what was typed if it is not one: nothing typed is lost.
    """

    answered = Signal(str)
    advanced = Signal()
    """Enter was pressed: on to the next question"""
    play_asked = Signal(str, str)
    """a choice's sound or film is to be played: ``audio`` or ``video``, and the file's name"""

    media: Mapping[str, bytes] = {}
    """the form's own files by name; set by who makes the control, before it shows anything"""
    giving = False
    clearable = False
    """whether the question offers to clear the answer beside its label"""

    def show_node(self, node: "Node") -> None:
        """Show the node's value, choices and state; called for each change of the node."""
        raise NotImplementedError

    def inputs(self) -> list[QWidget]:
        """Return the widgets that take the keyboard, first one first."""
        raise NotImplementedError

    def give(self, value: str) -> None:
        """Emit ``answered``; while it lasts, `giving` is True.

        The session may store the value in another spelling (``1.50`` as ``1.5``) and show it back at once: what the
        person is in the middle of typing must not change under the keys.
        """
        self.giving = True
        try:
            self.answered.emit(value)
        finally:
            self.giving = False

    def tidy(self) -> None:
        """The person left the control: show the value as the form has understood it."""

    def explain(self) -> str:
        """Return why what is typed is not an answer, if the control knows better than the form does."""
        return ""

    def clear(self) -> None:
        """Take the answer away."""
        self.answered.emit("")

    def name(self, label: str, description: str) -> None:
        """Name the control for screen readers."""
        for widget in self.inputs():
            widget.setAccessibleName(label)
            widget.setAccessibleDescription(description)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter moves on, wherever the input itself has no use for it."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.advanced.emit()
            event.accept()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Put the control's own words into the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def retranslate(self) -> None:
        """Set every word that does not come from the form."""


def mark_invalid(widget: QWidget, invalid: bool) -> None:
    """Give an input the outline of a wrong answer, or take it away; the message beside it says the same in words."""
    if bool(widget.property("invalid")) != invalid:
        widget.setProperty("invalid", invalid)
        widget.style().unpolish(widget)
        widget.style().polish(widget)
