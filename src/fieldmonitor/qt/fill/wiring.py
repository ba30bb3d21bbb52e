"""Gives a control what it needs from outside the form: somebody who attaches, a map's background, a worker."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from fieldmonitor.domain.errors import FieldMonitorError, storage_error
from fieldmonitor.qt.fill.attaching import Attaching
from fieldmonitor.qt.fill.context import FillContext
from fieldmonitor.qt.fill.controls import Control, FileControl
from fieldmonitor.qt.fill.controls.barcode import BarcodeControl
from fieldmonitor.qt.fill.controls.mapped import Mapped
from fieldmonitor.qt.fill.notice import told
from fieldmonitor.qt.widgets.player import play

if TYPE_CHECKING:
    from fieldmonitor.services.barcodes import BarcodeFound


def wire(question: QWidget, control: Control, context: FillContext) -> Attaching | None:
    """Connect a control that was just made; return what carries its attachment, if it has one."""
    if isinstance(control, Mapped):
        control.use_tiles(context.host.maps, context.tasks, lambda: context.host.last_place(context.draft))
    if isinstance(control, BarcodeControl):
        control.picture_chosen.connect(lambda source: _look(control, context, source))
    return Attaching(question, control, context) if isinstance(control, FileControl) else None


def play_form_media(question: QWidget, context: FillContext, kind: str, name: str) -> None:
    """Play a sound or a film that came with the form; one that is not there is silent, as the form's check says it."""
    content = context.draft.form.media.get(name)
    if content:
        play(name, bytes(content), kind, question)


def _look(control: BarcodeControl, context: FillContext, source: Callable[[], tuple[str, bytes]]) -> None:
    """Read the codes off a picture in a worker."""

    def work() -> "list[BarcodeFound]":
        from fieldmonitor.services.barcodes import read_barcodes

        name = ""
        try:
            name, content = source()
        except OSError as error:
            raise storage_error(error, error.filename or name) from error
        return read_barcodes(content, name)

    def failed(error: Exception) -> None:
        if isinstance(error, FieldMonitorError):
            control.failed(told(error))
        else:
            context.tasks.failed.emit(error)

    control.looking()
    context.tasks.start(work, control.found, failed, context=control)
