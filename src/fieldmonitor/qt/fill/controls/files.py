"""An image, a recording or a file: chosen, dropped, pasted, drawn or recorded; shown with name, size, picture."""

import mimetypes
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QMimeData, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QImage,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QWidget

from fieldmonitor.domain.observation import AttachmentRef
from fieldmonitor.qt.fill.controls.base import Control
from fieldmonitor.qt.fill.showing import lean, show_if, was_hidden
from fieldmonitor.qt.language import size_text
from fieldmonitor.qt.theme import Role, Space, icon, tokens
from fieldmonitor.qt.widgets.basics import button, column, label, row
from fieldmonitor.services.media import kinds_of

if TYPE_CHECKING:
    from fieldmonitor.forms import Node

_THUMBNAIL: Final = QSize(120, 90)
_ICONS: Final = {"image": "image", "audio": "audio", "video": "video", "file": "file"}
_PATTERNS: Final = {
    "image": "*.jpg *.jpeg *.png *.webp *.heic *.tif *.tiff *.gif *.bmp",
    "audio": "*.mp3 *.m4a *.ogg *.oga *.opus *.wav *.flac *.aac *.amr",
    "video": "*.mp4 *.mov *.webm *.mkv *.avi *.3gp",
}


class FileControl(Control):
    """One attachment. The page does the attaching; this shows what is attached and asks for it."""

    attach_asked = Signal(Path)
    remove_asked = Signal()
    make_asked = Signal(str)
    """``draw``, ``signature``, ``annotate`` or ``record``"""
    open_asked = Signal()
    pixels_pasted = Signal(QImage)
    pasted_other = Signal()
    """the clipboard holds something that can be no attachment here"""

    def __init__(self, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = kind if kind in _ICONS else "file"
        self._dragged = False
        self.setAcceptDrops(True)
        self.picture = QLabel(self)
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.file_name = label(Role.STRONG, wrap=True)
        self.size_line = label(Role.SMALL)
        self.invitation = label(Role.MUTED, wrap=True)
        self.choose = button(icon_name="attach")
        self.choose.clicked.connect(self.open_dialog)
        self.remove = button(Role.QUIET, icon_name="trash")
        self.remove.clicked.connect(self.remove_asked)
        self.open = button(icon_name="eye")
        self.open.clicked.connect(self.open_asked)
        self.make = button(icon_name="audio" if self._kind == "audio" else "draw")
        self.make.clicked.connect(self._make)
        self.making: str = ""
        """what `make` makes now"""
        self.quality = ""
        """of a recording, as the form wishes it"""
        self._accept: tuple[str, ...] = ()
        """kinds of file that the form lists, as `media.accepted` reads them"""
        self._appearance: frozenset[str] = frozenset()
        self._media_type = ""
        texts = column(spacing=2)
        texts.addStretch()
        for widget in (self.file_name, self.size_line, self.invitation):
            texts.addWidget(widget)
        texts.addStretch()
        layout = row(self, spacing=Space.M, margin=Space.M)
        layout.addWidget(self.picture)
        layout.addLayout(texts, 1)
        self._buttons, others = column(spacing=Space.XS), column(spacing=Space.XS)
        for place, pair in ((self._buttons, (self.choose, self.make)), (others, (self.open, self.remove))):
            for control in pair:
                place.addWidget(control)
            place.addStretch()
            layout.addLayout(place)
        self.show_attachment(None, "", None)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words that do not come from the form."""
        attached = not was_hidden(self.remove)
        self.choose.setText(self.tr("Replace…") if attached else self.tr("Choose a file…"))
        self.remove.setText(self.tr("Remove"))
        self._say_making(attached=attached)
        invitations = {
            "image": self.tr("Drop a photo here, paste one, or choose a file."),
            "audio": self.tr("Drop a recording here, paste one, or choose a file."),
            "video": self.tr("Drop a video here, paste one, or choose a file."),
            "file": self.tr("Drop a file here, paste one, or choose it."),
        }
        self.invitation.setText(invitations[self._kind])

    def show_node(self, node: "Node") -> None:
        """The node's value is the file's name; the page tells the rest with `show_attachment`."""
        self.quality = node.parameters.get("quality", "")
        self._accept = kinds_of(node.parameters.get("accept", ""))
        lean(self.layoutDirection(), self.file_name, self.size_line, self.invitation)
        appearance = frozenset(node.appearance.split())
        if appearance != self._appearance:
            self._appearance = appearance
            self._buttons.insertWidget(0 if self._draws else 1, self.make)  # what is read first is reached first
            self.retranslate()

    def show_attachment(self, attachment: AttachmentRef | None, name: str, thumbnail: bytes | None) -> None:
        """Show what is attached. ``name`` is the answer, shown if its file is not known here."""
        shown = attachment.name if attachment else name
        self.file_name.setText(shown)
        show_if(self.file_name, bool(shown))
        self.size_line.setText(size_text(attachment.size) if attachment else "")
        show_if(self.size_line, attachment is not None)
        show_if(self.invitation, not shown)
        show_if(self.remove, bool(shown))
        pixmap = QPixmap()
        if thumbnail and pixmap.loadFromData(thumbnail):
            pixmap = pixmap.scaled(
                _THUMBNAIL, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
        else:
            pixmap = icon(_ICONS[self._kind]).pixmap(32, 32)
        self.picture.setPixmap(pixmap)
        self._media_type = attachment.media_type if attachment else ""
        show_if(self.open, attachment is not None)
        self.retranslate()

    def inputs(self) -> list[QWidget]:
        """Return the buttons, first the one that answers the question."""
        first = [self.make, self.choose] if self._draws else [self.choose, self.make]
        return [*first, self.open, self.remove]

    def _make(self) -> None:
        self.make_asked.emit(self.making)

    @property
    def _draws(self) -> bool:
        return bool(self._appearance & {"draw", "signature"})

    def _say_making(self, *, attached: bool) -> None:
        """Decide what can be made here, and name the buttons."""
        self.making = ""
        if self._kind == "audio":
            self.making = "record"
            self.make.setText(self.tr("Record again…") if attached else self.tr("Record…"))
        elif self._kind == "image" and "signature" in self._appearance:
            self.making = "signature"
            self.make.setText(self.tr("Sign again…") if attached else self.tr("Sign…"))
        elif self._kind == "image" and attached and "draw" not in self._appearance:
            self.making = "annotate" if self._media_type.startswith("image/") else ""
            self.make.setText(self.tr("Mark on it…"))
        elif self._kind == "image":
            self.making = "draw"
            self.make.setText(self.tr("Draw again…") if attached else self.tr("Draw…"))
        show_if(self.make, bool(self.making))
        played = self._media_type.startswith(("audio/", "video/"))
        shown = self._media_type.startswith("image/")
        self.open.setText(self.tr("Play") if played else self.tr("Show larger") if shown else self.tr("Save a copy…"))

    def name(self, label: str, description: str) -> None:
        """Name the buttons by what they do to which question."""
        for widget in (self.choose, self.make, self.open, self.remove):
            widget.setAccessibleName(f"{widget.text()} {label}")
            widget.setAccessibleDescription(description)

    def open_dialog(self) -> None:
        """Ask for a file; the dialog is ours, so that it does not leave recent files in the desktop's lists."""
        names = {
            "image": self.tr("Photos"),
            "audio": self.tr("Recordings"),
            "video": self.tr("Videos"),
        }
        listed, every = _patterns(self._accept), self.tr("All files") + " (*)"
        if listed:
            kinds = self.tr("Files that the form takes here") + f" ({listed});;{every}"
        else:
            kinds = f"{names[self._kind]} ({_PATTERNS[self._kind]});;{every}" if self._kind in names else every
        dialog = QFileDialog(self, self.tr("Choose a file"), "", kinds)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda path: self.attach_asked.emit(Path(path)))
        dialog.open()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Paste a copied file; Delete removes the attached one."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self._take(QApplication.clipboard().mimeData())
            event.accept()
        elif event.key() == Qt.Key.Key_Delete and not was_hidden(self.remove):
            self.remove_asked.emit()
            event.accept()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Invite a single local file."""
        if _file_of(event.mimeData()) and self.isEnabled():
            self._dragged = True
            self.update()
            event.acceptProposedAction()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        """Take the invitation back."""
        self._dragged = False
        self.update()

    def dropEvent(self, event: QDropEvent) -> None:
        """Attach the dropped file."""
        self._dragged = False
        self.update()
        self._take(event.mimeData())
        event.acceptProposedAction()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the dashed place to drop on."""
        super().paintEvent(event)
        theme = tokens(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(QColor(theme.accent if self._dragged else theme.edge), 2 if self._dragged else 1)
        if was_hidden(self.remove):
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(QColor(theme.accent_soft if self._dragged else theme.surface))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        painter.end()

    def _take(self, data: QMimeData) -> None:
        path = _file_of(data)
        image = data.imageData() if path is None and data.hasImage() and self._kind in ("image", "file") else None
        if path:
            self.attach_asked.emit(path)
        elif isinstance(image, QImage) and not image.isNull():
            self.pixels_pasted.emit(image)
        else:
            self.pasted_other.emit()


def _patterns(accept: Sequence[str]) -> str:
    """Return the names of files that a form's list means, as a dialog filters them; empty for any name."""
    found: list[str] = []
    for kind in accept:
        if kind.startswith("."):
            found.append(f"*{kind}")
        elif kind.endswith("/*") and kind[:-2] in _PATTERNS:
            found += _PATTERNS[kind[:-2]].split()
        elif suffixes := mimetypes.guess_all_extensions(kind):
            found += [f"*{suffix}" for suffix in suffixes]
        else:
            return ""  # a type whose names nobody knows: a filter would hide what is wanted
    return " ".join(dict.fromkeys(found))


def _file_of(data: QMimeData) -> Path | None:
    files = [url.toLocalFile() for url in data.urls() if url.isLocalFile()] if data.hasUrls() else []
    return Path(files[0]) if len(files) == 1 else None
