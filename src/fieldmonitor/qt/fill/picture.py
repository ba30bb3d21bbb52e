"""An icon as a label, drawn anew in another theme."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QLabel, QWidget

from fieldmonitor.qt.theme import Size, icon


class Picture(QLabel):
    """A line icon of the theme; it repeats what stands beside it in words, so screen readers pass over it."""

    def __init__(self, name: str, parent: QWidget | None = None, size: int = Size.ICON) -> None:
        super().__init__(parent)
        self._name = name
        self._size = size
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        """Draw the icon in the new colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()

    def _draw(self) -> None:
        self.setPixmap(icon(self._name).pixmap(self._size, self._size))
