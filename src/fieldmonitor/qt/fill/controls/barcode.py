"""A bar code: typed, sent by a scanner as keys, or read off a picture that is chosen, dropped or pasted."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QFileDialog, QHBoxLayout, QLineEdit, QMenu, QVBoxLayout, QWidget

from fieldmonitor.qt.fill import arrangement
from fieldmonitor.qt.fill.controls.base import Control, mark_invalid
from fieldmonitor.qt.theme import Role, Space
from fieldmonitor.qt.widgets.basics import button, label

if TYPE_CHECKING:
    from fieldmonitor.forms import Node
    from fieldmonitor.services.barcodes import BarcodeFound

_PICTURES: Final = "*.jpg *.jpeg *.png *.webp *.tif *.tiff *.gif *.bmp"
_LARGEST: Final = 64 * 1024 * 1024  # bytes of a picture


class BarcodeControl(Control):
    """One line, and a button for a picture. The picture is looked at in a worker and not kept."""

    clearable = True
    picture_chosen = Signal(object)
    """a callable that returns the picture's name and bytes, for a worker"""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = _Line(self)
        self.scan = button(icon_name="barcode")
        self.told = label(Role.SMALL, wrap=True)
        self.menu: QMenu | None = None
        self._hidden = False
        self.setAcceptDrops(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.XS)
        line = QHBoxLayout()
        line.setSpacing(Space.S)
        line.addWidget(self.field, 1)
        line.addWidget(self.scan)
        layout.addLayout(line)
        layout.addWidget(self.told)
        self.told.hide()
        self.field.textEdited.connect(self._on_edited)
        self.field.picture_pasted.connect(self._take)
        self.scan.clicked.connect(self.open_dialog)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words that do not come from the form."""
        self.scan.setText(self.tr("From a picture…"))
        self.scan.setToolTip(self.tr("Read the code off a photo; it can also be dropped or pasted. It is not kept."))

    def show_node(self, node: "Node") -> None:
        """Show the text unless it is the one that was just typed here; ``hidden-answer`` shows that there is one."""
        self._hidden = "hidden-answer" in arrangement.words(node.appearance)
        self.field.setEchoMode(QLineEdit.EchoMode.Password if self._hidden else QLineEdit.EchoMode.Normal)
        if self.field.text() != node.value and not self.giving:
            self.field.setText(node.value)
        mark_invalid(self.field, bool(node.value) and not node.valid)

    def inputs(self) -> list[QWidget]:
        """Return the line and the button."""
        return [self.field, self.scan]

    def name(self, label: str, description: str) -> None:
        """Name the line and the button."""
        self.field.setAccessibleName(label)
        self.field.setAccessibleDescription(description)
        self.scan.setAccessibleName(f"{self.scan.text()} {label}")

    def open_dialog(self) -> None:
        """Ask for a picture."""
        kinds = f"{self.tr('Photos')} ({_PICTURES})"
        dialog = QFileDialog(self, self.tr("Choose a picture"), "", kinds)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.fileSelected.connect(lambda path: self.picture_chosen.emit(_from_file(Path(path))))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def looking(self) -> None:
        """Say that the picture is being looked at."""
        self._tell(self.tr("Looking for a code…"))

    def found(self, codes: "Sequence[BarcodeFound]") -> None:
        """Take the code; ask which one if there are several."""
        if not codes:
            self._tell(
                self.tr("No code is found on this picture. Take it closer, straight and in good light, or type it.")
            )
        elif len(codes) == 1:
            self._choose(codes[0])
        else:
            self._tell(self.tr("Several codes are on this picture. Choose one."))
            self.menu = QMenu(self)
            for code in codes:
                short = code.text if len(code.text) <= 60 else f"{code.text[:59]}…"
                action = self.menu.addAction(f"{short.replace('&', '&&')}   ({code.kind})")
                action.triggered.connect(lambda _on=False, code=code: self._choose(code))
            self.menu.popup(self.scan.mapToGlobal(self.scan.rect().bottomLeft()))

    def failed(self, text: str) -> None:
        """Say why a picture could not be looked at."""
        self._tell(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Paste a picture also when the button has the keyboard."""
        if event.matches(QKeySequence.StandardKey.Paste) and self._take(QApplication.clipboard().mimeData()):
            event.accept()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Invite a picture."""
        if _source_of(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Look at the dropped picture."""
        if self._take(event.mimeData()):
            event.acceptProposedAction()

    def _take(self, data: QMimeData) -> bool:
        source = _source_of(data)
        if source is not None:
            self.picture_chosen.emit(source)
        return source is not None

    def _choose(self, code: "BarcodeFound") -> None:
        self.field.setText(code.text)
        self.give(code.text)
        if self._hidden:
            self._tell(self.tr("Read as {kind}.").format(kind=code.kind))
        else:
            self._tell(self.tr("Read as {kind}. Compare it with what stands below the code.").format(kind=code.kind))
        self.field.setFocus()

    def _on_edited(self, text: str) -> None:
        self._tell("")
        self.give(text)

    def _tell(self, text: str) -> None:
        self.told.setText(text)
        self.told.setVisible(bool(text))


class _Line(QLineEdit):
    """A line into which a picture can be pasted."""

    picture_pasted = Signal(QMimeData)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        data = QApplication.clipboard().mimeData()
        if event.matches(QKeySequence.StandardKey.Paste) and not data.hasText() and _source_of(data) is not None:
            self.picture_pasted.emit(data)
            event.accept()
        else:
            super().keyPressEvent(event)


def _source_of(data: QMimeData) -> Callable[[], tuple[str, bytes]] | None:
    files = [url.toLocalFile() for url in data.urls() if url.isLocalFile()] if data.hasUrls() else []
    if len(files) == 1:
        return _from_file(Path(files[0]))
    image = data.imageData() if data.hasImage() else None
    return _from_pixels(image) if isinstance(image, QImage) and not image.isNull() else None


def _from_file(path: Path) -> Callable[[], tuple[str, bytes]]:
    def read() -> tuple[str, bytes]:
        with path.open("rb") as file:
            return str(path), file.read(_LARGEST)  # of a larger file the rest is missing, which is told as unreadable

    return read


def _from_pixels(image: QImage) -> Callable[[], tuple[str, bytes]]:
    from fieldmonitor.qt.fill.drawing import encoded

    return lambda: ("", encoded(image, b"png"))
