"""One choice on the page: its mark, its words and picture, and the whole of it to click on."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QLabel, QToolButton, QWidget

from fieldmonitor.qt.fill import wording
from fieldmonitor.qt.fill.pictures import Media, picture
from fieldmonitor.qt.fill.showing import show_if
from fieldmonitor.qt.theme import Size, Space, icon, tokens

_PICTURE: Final = QSize(180, 120)
_MARKUP: Final = frozenset("*_<[#\\&\n")
"""without one of these a label is plain text, which is drawn faster"""


class Option(QWidget):
    """A radio button or check box with words that wrap. Its focus ring goes around both."""

    chosen = Signal(str, bool)
    play_asked = Signal(str, str)
    """``audio`` or ``video``, and the file's name"""

    def __init__(self, button: QAbstractButton, value: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.value = value
        self.button = button
        self._tile = False
        self._picture: QLabel | None = None
        self._play: QToolButton | None = None
        button.setParent(self)
        button.installEventFilter(self)
        button.clicked.connect(self._on_clicked)
        self.words = QLabel(self)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setMinimumHeight(Size.CONTROL)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(Space.S, Space.XS, Space.S, Space.XS)
        self._line.setSpacing(Space.S)
        self._line.addWidget(button)
        self._line.addWidget(self.words, 1)
        self._align()

    def set_words(self, text: str, *, wrap: bool) -> None:
        """Set the choice's label."""
        rich = bool(_MARKUP & set(text))
        self.words.setTextFormat(Qt.TextFormat.RichText if rich else Qt.TextFormat.PlainText)
        self.words.setWordWrap(wrap)
        shown = wording.markup(text) if rich else text
        if self.words.text() != shown:
            self.words.setText(shown)
        self.button.setAccessibleName(wording.plain(text) if rich else text)

    def changeEvent(self, event: QEvent) -> None:
        """Words in another script stay beside their mark."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._align()

    def _align(self) -> None:
        if self._line.direction() == QBoxLayout.Direction.TopToBottom:
            return
        side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        self.words.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)

    def set_tile(self, tile: bool) -> None:
        """Be a framed tile without an empty mark (``no-buttons``): chosen, it shows a tick and a thicker frame."""
        self._tile = tile
        self.button.setProperty("bare", tile)
        self.update()

    def set_stacked(self, *, words: bool, mark: bool = True) -> None:
        """Stand with the mark in the middle above the words, as in a column of a table; either may be left out."""
        self._line.setDirection(QBoxLayout.Direction.TopToBottom)
        self._line.setContentsMargins(2, Space.XS, 2, Space.XS)
        self._line.setSpacing(2)
        up = Qt.AlignmentFlag.AlignTop if words else Qt.AlignmentFlag.AlignVCenter
        self._line.setAlignment(self.button, Qt.AlignmentFlag.AlignHCenter | up)
        self._line.setStretch(1, 1 if words else 0)
        self.words.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        show_if(self.words, words)
        show_if(self.button, mark)

    def show_media(self, files: Media, named: Mapping[str, str]) -> None:
        """Show the choice's picture above its words, and a button for its sound or film."""
        image = str(named.get("image", ""))
        if image and self._picture is None:
            self._picture = QLabel(self)
            self._picture.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self._line.insertWidget(1, self._picture)
        if self._picture is not None:
            self._picture.setPixmap(picture(files, image, _PICTURE))
            show_if(self._picture, not self._picture.pixmap().isNull())
        kind = next((kind for kind in ("audio", "video") if named.get(kind)), "")
        if kind and self._play is None:
            self._play = QToolButton(self)
            self._play.setIcon(icon("play"))
            self._line.addWidget(self._play)
        if self._play is not None:
            name = str(named.get(kind, ""))
            show_if(self._play, bool(kind))
            self._play.setAccessibleName(self.tr("Play: {choice}").format(choice=self.button.accessibleName()))
            self._play.setToolTip(self._play.accessibleName())
            self._play.disconnect(self)
            self._play.clicked.connect(lambda: self.play_asked.emit(kind, name))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click anywhere on the line is a click on the button."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.button.setFocus(Qt.FocusReason.MouseFocusReason)
            self.button.click()
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the press, so that the release comes here."""
        event.accept()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Draw the ring when the button gets or loses the keyboard."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground of a chosen line and the focus ring."""
        super().paintEvent(event)
        theme = tokens(self)
        chosen = self.button.isChecked() and self.button.isEnabled()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if self._tile:
            painter.setPen(QPen(QColor(theme.accent if chosen else theme.edge), 2 if chosen else 1))
            painter.setBrush(QColor(theme.surface))
        if chosen:
            painter.setBrush(QColor(theme.accent_soft))
        if self.button.hasFocus():
            painter.setPen(QPen(QColor(theme.accent), 2))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        painter.end()

    def _on_clicked(self, checked: bool) -> None:
        self.update()
        self.chosen.emit(self.value, checked)
