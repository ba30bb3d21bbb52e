"""Gives a control what it needs from outside the form: somebody who attaches, a map's background, a worker."""

from PySide6.QtCore import QObject

from fieldmonitor.qt.fill.attaching import Attaching
from fieldmonitor.qt.fill.context import FillContext
from fieldmonitor.qt.fill.controls import Control, FileControl
from fieldmonitor.qt.fill.controls.mapped import Mapped


def wire(question: QObject, control: Control, context: FillContext) -> Attaching | None:
    """Connect a control that was just made; return what carries its attachment, if it has one."""
    if isinstance(control, Mapped):
        control.use_tiles(context.host.maps, context.tasks)
    return Attaching(question, control, context) if isinstance(control, FileControl) else None
