"""Gives a control what it needs from outside the form: somebody who attaches, a map's background, a worker."""

from PySide6.QtWidgets import QWidget

from fieldmonitor.qt.fill.attaching import Attaching
from fieldmonitor.qt.fill.context import FillContext
from fieldmonitor.qt.fill.controls import Control, FileControl
from fieldmonitor.qt.fill.controls.mapped import Mapped
from fieldmonitor.qt.widgets.player import play


def wire(question: QWidget, control: Control, context: FillContext) -> Attaching | None:
    """Connect a control that was just made; return what carries its attachment, if it has one."""
    if isinstance(control, Mapped):
        control.use_tiles(context.host.maps, context.tasks)
    return Attaching(question, control, context) if isinstance(control, FileControl) else None


def play_form_media(question: QWidget, context: FillContext, kind: str, name: str) -> None:
    """Play a sound or a film that came with the form; one that is not there is silent, as the form's check says it."""
    content = context.draft.form.media.get(name)
    if content:
        play(name, bytes(content), kind, question)
