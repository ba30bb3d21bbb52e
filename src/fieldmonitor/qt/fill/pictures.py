"""Pictures that a form brings along: shown in labels and choices, large on a click. Nothing is fetched from outside."""

from collections.abc import Mapping

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPixmap
from PySide6.QtWidgets import QDialog, QLabel, QToolButton, QWidget

from fieldmonitor.qt.theme import Role, Space
from fieldmonitor.qt.widgets.basics import button, column, label, scrolled

Media = Mapping[str, bytes]
_MOST_BYTES = 32 * 1024 * 1024


def picture(media: Media, name: str, room: QSize) -> QPixmap:
    """Return the picture ``name`` no larger than ``room``; a null one if it is missing or cannot be read."""
    data = media.get(name, b"")
    made = QPixmap()
    if not data or len(data) > _MOST_BYTES or not made.loadFromData(QByteArray(data)):
        return QPixmap()
    if made.width() <= room.width() and made.height() <= room.height():
        return made
    return made.scaled(room, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)


class PictureButton(QToolButton):
    """A picture that opens large on a click or Space; without one, its name in words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._media: Media = {}
        self._name = self._large = self._about = ""
        self.clicked.connect(self._open)

    def show_picture(self, media: Media, name: str, large: str, about: str, room: QSize) -> None:
        """Show ``name``; a click shows ``large``. ``about``: what the picture belongs to, for screen readers."""
        if (name, large, about) == (self._name, self._large, self._about) and media is self._media:
            return
        self._media, self._name, self._large, self._about = media, name, large or name, about
        found = picture(media, name, room)
        if found.isNull():
            self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
            self.setText(self.tr("The picture “{name}” is not there.").format(name=name))
            self.setEnabled(False)
            return
        self.setEnabled(True)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self.setIcon(found)
        self.setIconSize(found.size())
        self.setToolTip(self.tr("Show the picture large"))
        self.setAccessibleName(self.tr("Picture: {about}").format(about=about))
        self.setAccessibleDescription(self.tr("Show the picture large"))

    def _open(self) -> None:
        PictureDialog(self._media, self._large, self._about, self).open()


class PictureDialog(QDialog):
    """One picture as large as the screen allows; a click, Enter or Escape closes it."""

    def __init__(self, media: Media, name: str, about: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(about)
        room = self.screen().availableSize() * 0.8
        shown = QLabel()
        shown.setPixmap(picture(media, name, room))
        shown.setAlignment(Qt.AlignmentFlag.AlignCenter)
        shown.setAccessibleName(about)
        words = label(Role.MUTED, wrap=True)
        words.setText(about)
        close = button()
        close.setText(self.tr("&Close"))
        close.clicked.connect(self.accept)
        layout = column(self, spacing=Space.M, margin=Space.L)
        layout.addWidget(scrolled(shown), 1)
        layout.addWidget(words)
        layout.addWidget(close, 0, Qt.AlignmentFlag.AlignTrailing)
        self.resize(shown.pixmap().size().expandedTo(QSize(320, 200)) + QSize(56, 120))
        close.setFocus()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on the picture closes it."""
        self.accept()
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space closes it too: it is what has opened it."""
        if event.key() == Qt.Key.Key_Space:
            self.accept()
            return
        super().keyPressEvent(event)
