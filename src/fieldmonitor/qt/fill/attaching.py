"""Carries what is attached between its control and the host, away from the window's thread.

Files come from the disk; drawings, signatures, marked photos, recordings and pasted pictures come from memory and are
encrypted from there: nothing of them is ever written in the clear.
"""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QLocale, QObject
from PySide6.QtGui import QImage, QImageReader
from PySide6.QtWidgets import QDialog, QWidget

from fieldmonitor.domain.observation import AttachmentRef
from fieldmonitor.qt.fill.context import FillContext
from fieldmonitor.qt.fill.controls import FileControl
from fieldmonitor.services.attaching import longest_side
from fieldmonitor.services.media import MAX_PIXELS

translate = QCoreApplication.translate


class Attaching(QObject):
    """Belongs to one question with an attachment."""

    def __init__(self, question: QWidget, control: FileControl, context: FillContext) -> None:
        super().__init__(question)
        self._question = question
        self._control = control
        self._context = context
        self._shown: tuple[str, str] | None = None
        self.dialog: QDialog | None = None
        """what was opened last: a drawing, a recording, a player"""
        control.attach_asked.connect(self._attach)
        control.remove_asked.connect(self._detach)
        control.make_asked.connect(self._make)
        control.open_asked.connect(self._open)
        control.pixels_pasted.connect(self._paste)
        control.pasted_other.connect(self._refuse)

    @property
    def _ref(self) -> str:
        return str(self._question.ref)  # type: ignore[attr-defined]  # a view of a question has one

    @property
    def _attachment(self) -> AttachmentRef | None:
        """By its name, which no two share: refs move when a card before this one is removed."""
        return self._context.draft.attached(self._ref)

    def show(self) -> None:
        """Show what is attached now; the picture is fetched once."""
        attachment = self._attachment
        name = self._context.session.node(self._ref).value
        key = (name, attachment.id if attachment else "")
        if key == self._shown:
            return
        self._shown = key
        self._control.show_attachment(attachment, name, None)
        if attachment is not None and attachment.media_type.startswith("image/"):
            context, ref = self._context, attachment.ref
            context.tasks.start(
                lambda: context.host.thumbnail(context.draft, ref),
                lambda picture: self._picture(key, attachment, picture),
                lambda _error: None,  # the name and size are there; a missing small picture is not worth a message
                context=self,
            )

    # --- putting on and taking off ----------------------------------------------------------------------------------

    def _attach(self, path: Path) -> None:
        context, ref = self._context, self._ref
        if not context.busy:
            context.run(
                lambda progress, cancelled: context.host.attach(context.draft, ref, path, progress, cancelled),
                self._done,
                can_stop=True,
            )

    def _attach_bytes(self, name: str, content: bytes) -> None:
        context, ref = self._context, self._ref
        if not context.busy:
            context.run(
                lambda progress, cancelled: context.host.attach_bytes(
                    context.draft, ref, name, content, progress=progress, cancelled=cancelled
                ),
                self._done,
                can_stop=True,
            )

    def _detach(self) -> None:
        context, ref = self._context, self._ref
        if not context.busy:
            context.run(lambda _progress, _cancelled: context.host.detach(context.draft, ref), self._done)

    def _paste(self, image: QImage) -> None:
        from fieldmonitor.qt.fill.drawing import encoded

        self._attach_bytes(translate("Attaching", "pasted picture") + ".png", encoded(image, b"png"))

    def _done(self, result: object) -> None:
        self.show()
        if isinstance(result, AttachmentRef) and result.id in self._context.draft.scaled:
            side = longest_side(self._context.session.node(self._ref))
            self._context.news.emit(
                translate(
                    "Attaching",
                    "{name} was made smaller, as the form asks: at most {pixels} pixels wide and high. "
                    "The file that you chose stays as it is.",
                ).format(name=result.name, pixels=QLocale().toString(side))
            )
        self._context.answered.emit()
        self._control.inputs()[0].setFocus()

    # --- making and opening -----------------------------------------------------------------------------------------

    def _make(self, what: str) -> None:
        if self._context.busy:
            return
        if what == "record":
            self._record()
        elif what == "annotate":
            self._fetch(self._annotate)
        else:
            self._draw(
                what,
                None,
                translate("Attaching", "signature") if what == "signature" else translate("Attaching", "drawing"),
            )

    def _record(self) -> None:
        from fieldmonitor.qt.fill.recording import RecordingDialog
        from fieldmonitor.qt.sound import QtMicrophone, multimedia

        if multimedia() is None:
            self._tell(
                translate(
                    "Attaching",
                    "Sound cannot be recorded on this computer: its sound library (libpulse) is missing. "
                    "Record with another device and choose the file.",
                )
            )
            return
        if not QtMicrophone.there():
            self._tell(
                translate(
                    "Attaching",
                    "No microphone is found. Connect one, or record with another device and choose the file.",
                )
            )
            return
        dialog = RecordingDialog(self._control.quality, self._question)
        name = translate("Attaching", "recording") + ".wav"
        dialog.kept.connect(lambda content: self._attach_bytes(name, content))
        self._show_dialog(dialog)

    def _draw(self, what: str, photo: QImage | None, stem: str) -> None:
        from fieldmonitor.qt.fill.drawing import DrawingDialog

        dialog = DrawingDialog(what, photo, self._question)
        dialog.kept.connect(lambda content, suffix: self._attach_bytes(stem + suffix, content))
        self._show_dialog(dialog)

    def _annotate(self, attachment: AttachmentRef, content: bytes) -> None:
        photo = _upright(content)
        if photo.isNull():
            self._tell(translate("Attaching", "This picture cannot be drawn on here. It stays attached as it is."))
        else:
            stem = f"{Path(attachment.name).stem}-{translate('Attaching', 'marked')}"
            self._draw("annotate", photo, stem)

    def _open(self) -> None:
        from fieldmonitor.qt.widgets.opening import show_content

        def show(attachment: AttachmentRef, content: bytes) -> None:
            self.dialog = show_content(attachment.name, attachment.media_type, content, self._question)

        self._fetch(show)

    def _fetch(self, then: Callable[[AttachmentRef, bytes], None]) -> None:
        """Decrypt what is attached in a worker, and go on with it."""
        context, attachment = self._context, self._attachment
        if attachment is None or context.busy:
            return
        ref = attachment.ref
        context.tasks.start(
            lambda: context.host.attachment(context.draft, ref),
            lambda content: then(attachment, content),
            context.failed.emit,
            context=self,
        )

    def _show_dialog(self, dialog: QDialog) -> None:
        self.dialog = dialog
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _picture(self, key: tuple[str, str], attachment: AttachmentRef, picture: object) -> None:
        if key == self._shown and isinstance(picture, bytes):
            self._control.show_attachment(attachment, key[0], picture)

    # --- words ------------------------------------------------------------------------------------------------------

    def _refuse(self) -> None:
        self._tell(translate("Attaching", "Only files and pictures can be pasted here."))

    def _tell(self, text: str) -> None:
        self._context.told.emit(text)


def _upright(content: bytes) -> QImage:
    """Return a photo as it is meant to be seen; a null one for what is no picture or has too many pixels."""
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    size = reader.size()
    if not size.isValid() or size.width() * size.height() > MAX_PIXELS:
        return QImage()
    return reader.read()
