"""Opens an attachment from memory: pictures larger, sound and film in a player; anything else only as a copy."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QMessageBox, QWidget

from fieldmonitor.domain.durable import write_file
from fieldmonitor.domain.errors import FieldMonitorError
from fieldmonitor.qt.fill.notice import told
from fieldmonitor.qt.widgets.asking import Question
from fieldmonitor.qt.widgets.attachments import PictureDialog
from fieldmonitor.qt.widgets.player import play

translate = QCoreApplication.translate


def show_content(name: str, media_type: str, content: bytes, parent: QWidget) -> QDialog:
    """Show or play content, or ask where a copy may be saved; returns the dialog that is open."""
    if media_type.startswith(("audio/", "video/")):
        return play(name, content, media_type.partition("/")[0], parent)
    if media_type.startswith("image/"):
        dialog = PictureDialog(name, content, parent)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
        return dialog
    return offer_copy(name, content, parent)


def offer_copy(name: str, content: bytes, parent: QWidget) -> Question:
    """Say what a copy on the disk means, and ask; the copy is written only then."""
    question = translate("Opening", "{name} cannot be shown here. Save a copy that is not encrypted?").format(name=name)
    more = translate(
        "Opening",
        "Whoever can read the folder can read the copy, and deleting it later does not surely remove it from the "
        "disk. The encrypted original stays here in any case.",
    )
    ask = Question((question, more), translate("Opening", "Save a copy…"), translate("Opening", "Cancel"), parent)
    ask.agreed.connect(lambda: _choose(name, content, parent))
    ask.open()
    return ask


def _choose(name: str, content: bytes, parent: QWidget) -> None:
    dialog = QFileDialog(parent, translate("Opening", "Save a copy"), name)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def chosen(path: str) -> None:
        try:
            write_file(Path(path), content)
        except FieldMonitorError as error:
            QMessageBox.warning(parent, name, told(error))

    dialog.fileSelected.connect(chosen)
    dialog.open()
