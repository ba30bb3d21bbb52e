"""Carries a file between an attachment's control and the host, away from the window's thread."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject

from fieldmonitor.domain.observation import AttachmentRef
from fieldmonitor.qt.fill.context import FillContext
from fieldmonitor.qt.fill.controls import FileControl


class Attaching(QObject):
    """Belongs to one question with an attachment.

    A pasted picture that is not a file is refused on purpose: it would have to be written to the disk in the clear
    before it could be attached. The person is told to paste or drop the file itself.
    """

    def __init__(self, question: QObject, control: FileControl, context: FillContext) -> None:
        super().__init__(question)
        self._question = question
        self._control = control
        self._context = context
        self._shown: tuple[str, str] | None = None
        control.attach_asked.connect(self._attach)
        control.remove_asked.connect(self._detach)
        control.pasted_other.connect(self._refuse)

    @property
    def _ref(self) -> str:
        return str(self._question.ref)  # type: ignore[attr-defined]  # a view of a question has one

    @property
    def _attachment(self) -> AttachmentRef | None:
        """By its name, which no two share: refs move when a card before this one is removed."""
        name = self._context.session.node(self._ref).value
        return next((one for one in self._context.draft.attachments.values() if name and one.name == name), None)

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

    def _attach(self, path: Path) -> None:
        context, ref = self._context, self._ref
        if not context.busy:
            context.run(
                lambda progress, cancelled: context.host.attach(context.draft, ref, path, progress, cancelled),
                self._done,
                can_stop=True,
            )

    def _detach(self) -> None:
        context, ref = self._context, self._ref
        if not context.busy:
            context.run(lambda _progress, _cancelled: context.host.detach(context.draft, ref), self._done)

    def _done(self, _result: object) -> None:
        self.show()
        self._context.answered.emit()
        self._control.choose.setFocus()

    def _picture(self, key: tuple[str, str], attachment: AttachmentRef, picture: object) -> None:
        if key == self._shown and isinstance(picture, bytes):
            self._control.show_attachment(attachment, key[0], picture)

    def _refuse(self) -> None:
        self._context.told.emit(
            QCoreApplication.translate(
                "Attaching",
                "Only files can be pasted here. Save the picture as a file first, then paste or choose that file.",
            )
        )
