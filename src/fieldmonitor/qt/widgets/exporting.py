"""Writes a record as an ODK submission: where to, unencrypted only after a question, over another only after one."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from fieldmonitor.domain.errors import FileThere, PlainExport
from fieldmonitor.domain.ids import ObservationId
from fieldmonitor.qt.desk import Desk
from fieldmonitor.qt.tasks import Task
from fieldmonitor.qt.widgets.asking import Question
from fieldmonitor.qt.widgets.progress import ProgressLine

if TYPE_CHECKING:
    from fieldmonitor.domain.progress import IsCancelled, Progress
    from fieldmonitor.services.submissions import Exported

translate = QCoreApplication.translate


class SubmissionExport(QObject):
    """One record's way out. ``done`` tells in words what was written and where."""

    done = Signal(str)

    def __init__(self, desk: Desk, observation: ObservationId, progress: ProgressLine, page: QWidget) -> None:
        super().__init__(page)
        self._desk = desk
        self._observation = observation
        self._progress = progress
        self._page = page
        self._task: Task | None = None
        self.asking: Question | None = None
        """what was asked last"""
        progress.cancelled.connect(self._cancel)

    def ask(self) -> None:
        """Ask for a folder, then write into it."""
        dialog = QFileDialog(self._page, translate("Exporting", "Folder for the submission"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda folder: self.write(Path(folder)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def write(self, folder: Path, *, plain: bool = False, replace: bool = False) -> None:
        """Write into a folder. What must be asked first is asked, and then it is tried again."""
        if self._task is not None:
            return
        submissions, observation = self._desk.workspace.submissions, self._observation

        def work(progress: "Progress", cancelled: "IsCancelled") -> "Exported":
            return submissions.export(
                observation, folder, plain=plain, replace=replace, progress=progress, cancelled=cancelled
            )

        def failed(error: Exception) -> None:
            if isinstance(error, PlainExport) and not plain:
                self._ask_plain(folder, replace=replace)
            elif isinstance(error, FileThere) and not replace:
                self._ask_replace(folder, plain=plain)
            else:
                self._desk.errors.show(error)

        self._progress.start(translate("Exporting", "Writing the submission…"), self._desk.language())
        self._task = self._desk.tasks.start_long(
            work, self._written, failed, on_progress=self._progress.update_progress, context=self
        )
        self._task.finished.connect(self._ended)

    def _ask_plain(self, folder: Path, *, replace: bool) -> None:
        self._ended()
        texts = (
            translate("Exporting", "Let this record leave the vault unencrypted?"),
            translate(
                "Exporting",
                "Its form has no public key to encrypt with. Whoever can read the folder can read all answers, names "
                "among them, and all attachments; deleting it later does not surely remove it from the disk. That it "
                "was written is noted in the project's history.",
            ),
        )
        self._ask(texts, translate("Exporting", "Write it unencrypted"))
        assert self.asking is not None  # noqa: S101 - just made
        self.asking.agreed.connect(lambda: self.write(folder, plain=True, replace=replace))

    def _ask_replace(self, folder: Path, *, plain: bool) -> None:
        self._ended()
        texts = (
            translate("Exporting", "Write over the submission that is in this folder?"),
            translate("Exporting", "It was written of this record before."),
        )
        self._ask(texts, translate("Exporting", "Write over it"))
        assert self.asking is not None  # noqa: S101 - just made
        self.asking.agreed.connect(lambda: self.write(folder, plain=plain, replace=True))

    def _ask(self, texts: tuple[str, str], do: str) -> None:
        self.asking = Question(texts, do, translate("Exporting", "Cancel"), self._page)
        self.asking.open()

    def _written(self, exported: "Exported") -> None:
        told = (
            translate("Exporting", "The submission is written, encrypted for the form's owner: {folder}")
            if exported.encrypted
            else translate("Exporting", "The submission is written, not encrypted: {folder}")
        )
        self.done.emit(told.format(folder=exported.path))

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _ended(self) -> None:
        self._task = None
        self._progress.stop()
