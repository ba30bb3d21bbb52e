"""What a form shows and plays beside a question's words: its picture, its sound, its film."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from fieldmonitor.qt.fill.pictures import Media, PictureButton
from fieldmonitor.qt.fill.showing import show_if
from fieldmonitor.qt.theme import Space
from fieldmonitor.qt.widgets.basics import Translated, button, column, row

_ROOM: Final = QSize(420, 260)
_PLAYED: Final = ("audio", "video")


class LabelMedia(Translated):
    """A picture that opens large, and a button for a sound or a film."""

    play_asked = Signal(str, str)
    """``audio`` or ``video``, and the file's name"""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__()
        self.setParent(parent)
        self._about = ""
        self._names: dict[str, str] = {}
        self.picture = PictureButton(self)
        self.buttons: dict[str, QPushButton] = {}
        self._line = row(spacing=Space.S)
        self._line.addStretch()
        layout = column(self, spacing=Space.S)
        layout.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignLeading)
        layout.addLayout(self._line)

    def show_media(self, named: Mapping[str, str], files: Media, about: str) -> None:
        """Show the files that ``named`` gives (form of the text → file name). ``about``: the question in words."""
        self._about = about
        image, large = named.get("image", ""), named.get("big-image", "")
        show_if(self.picture, bool(image or large))
        if image or large:
            self.picture.show_picture(files, image or large, large, about, _ROOM)
        for kind in _PLAYED:
            self._names[kind] = named.get(kind, "")
            if self._names[kind] and kind not in self.buttons:
                self.buttons[kind] = self._play_button(kind)
            if kind in self.buttons:
                show_if(self.buttons[kind], bool(self._names[kind]))
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words that do not come from the form."""
        words = {"audio": self.tr("Play the sound"), "video": self.tr("Play the film")}
        for kind, made in self.buttons.items():
            made.setText(words[kind])
            made.setAccessibleName(f"{words[kind]}: {self._about}")

    def _play_button(self, kind: str) -> QPushButton:
        made = button(icon_name="play")
        made.clicked.connect(lambda: self.play_asked.emit(kind, self._names[kind]))
        self._line.insertWidget(self._line.count() - 1, made)
        return made
