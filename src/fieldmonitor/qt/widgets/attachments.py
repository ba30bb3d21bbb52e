"""A record's attachments: small pictures from memory, names, types, sizes; a button opens each."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QImage, QPixmap
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QToolButton, QWidget

from fieldmonitor.domain.observation import RecordAttachment
from fieldmonitor.qt.language import size_text
from fieldmonitor.qt.theme import Role, Space, icon
from fieldmonitor.qt.widgets.basics import Translated, button, card, clear, column, label, row

THUMBNAIL = 104


class AttachmentsView(Translated):
    """One line per file. ``wanted`` carries the ref of a file that should be shown, played or copied."""

    wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._attachments: Sequence[RecordAttachment] = ()
        self._layout = column(self, spacing=Space.S)

    def show_attachments(self, attachments: Sequence[RecordAttachment]) -> None:
        """Show these files."""
        self._attachments = attachments
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        clear(self._layout)
        for attachment in self._attachments:
            panel = card()
            line = row(panel, spacing=Space.M, margin=Space.S)
            line.addWidget(self._picture(attachment), 0, Qt.AlignmentFlag.AlignTop)
            words = column(spacing=2)
            name = label(Role.STRONG, wrap=True, selectable=True)
            name.setText(attachment.name)
            facts = label(Role.SMALL)
            facts.setText(f"{attachment.media_type} · {size_text(attachment.size)}")
            digest = label(Role.SMALL, selectable=True)
            digest.setText(self.tr("SHA-256 {start}…").format(start=attachment.sha256[:16]))
            digest.setToolTip(attachment.sha256)
            for part in (name, facts, digest):
                words.addWidget(part)
            words.addWidget(self._opener(attachment), 0, Qt.AlignmentFlag.AlignLeft)
            words.addStretch(1)
            line.addLayout(words, 1)
            self._layout.addWidget(panel)

    def _opener(self, attachment: RecordAttachment) -> QPushButton:
        kind = attachment.media_type.partition("/")[0]
        opener = button()
        if kind in ("audio", "video"):
            opener.setText(self.tr("Play"))
        else:
            opener.setText(self.tr("Show larger") if kind == "image" else self.tr("Save a copy…"))
        opener.setAccessibleName(f"{opener.text()} {attachment.name}")
        opener.clicked.connect(lambda _on=False, ref=attachment.ref: self.wanted.emit(ref))
        return opener

    def _picture(self, attachment: RecordAttachment) -> QWidget:
        image = QImage.fromData(attachment.thumbnail) if attachment.thumbnail else QImage()
        if image.isNull():
            kind = attachment.media_type.partition("/")[0]
            plain = QLabel()
            plain.setFixedSize(THUMBNAIL // 2, THUMBNAIL // 2)
            plain.setAlignment(Qt.AlignmentFlag.AlignCenter)
            plain.setPixmap(icon(kind if kind in {"image", "audio", "video"} else "file").pixmap(28, 28))
            return plain
        keep = Qt.AspectRatioMode.KeepAspectRatio
        small = image.scaled(THUMBNAIL, THUMBNAIL, keep, Qt.TransformationMode.SmoothTransformation)
        opener = QToolButton()
        opener.setIcon(QPixmap.fromImage(small))
        opener.setIconSize(small.size())
        opener.setToolTip(self.tr("Show larger"))
        opener.setAccessibleName(self.tr("Show {name} larger").format(name=attachment.name))
        opener.clicked.connect(lambda _on=False, ref=attachment.ref: self.wanted.emit(ref))
        return opener


class PictureDialog(QDialog):
    """A picture from memory, at most as large as the screen allows. Escape closes it; nothing is written to disk."""

    def __init__(self, name: str, content: bytes, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(name)
        image = QImage.fromData(content)
        shown = QLabel()
        shown.setAccessibleName(name)
        screen = self.screen() or QGuiApplication.primaryScreen()
        room = screen.availableSize() * 0.8
        if image.isNull():
            shown.setText(self.tr("This picture cannot be shown here. The original is kept whole."))
            shown.setMargin(Space.XL)
        else:
            if image.width() > room.width() or image.height() > room.height():
                keep = Qt.AspectRatioMode.KeepAspectRatio
                image = image.scaled(room, keep, Qt.TransformationMode.SmoothTransformation)
            shown.setPixmap(QPixmap.fromImage(image))
        column(self).addWidget(shown)
