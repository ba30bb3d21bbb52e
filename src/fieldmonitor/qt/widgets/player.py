"""Plays sound and film that are in memory: an attachment, a form's own file, a fresh recording. Never from a file."""

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QLocale, QMetaObject, QSize, Qt, QUrl
from PySide6.QtGui import QCloseEvent, QHideEvent
from PySide6.QtWidgets import QDialog, QSlider, QWidget

from fieldmonitor.qt.sound import multimedia
from fieldmonitor.qt.theme import Role, Space, icon
from fieldmonitor.qt.widgets.basics import Translated, button, column, label, row

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QMediaPlayer

_STEP: Final = 5_000  # milliseconds, for one press of an arrow key on the line of time
_FILM: Final = QSize(640, 360)


def clock(seconds: float) -> str:
    """Return a length as ``3:07`` or ``1:02:07``, in the language's digits."""
    whole = int(seconds)
    number = QLocale()
    number.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    parts = [whole // 3600, whole // 60 % 60, whole % 60] if whole >= 3600 else [whole // 60, whole % 60]
    return ":".join(
        number.toString(part) if index == 0 else number.toString(part).rjust(2, number.zeroDigit())
        for index, part in enumerate(parts)
    )


class PlayerView(Translated):
    """Play and pause, a line of time, what is wrong in words; above them the picture of a film."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__()
        if parent is not None:
            self.setParent(parent)
        self._player: QMediaPlayer | None = None
        self._buffer: QBuffer | None = None
        self._film: QWidget | None = None
        self._output: Any = None
        self._wanted: tuple[bytes, str, str] | None = None
        self.play_button = button(icon_name="play")
        self.line = QSlider(Qt.Orientation.Horizontal)
        self.line.setSingleStep(_STEP)
        self.line.setPageStep(6 * _STEP)
        self.time, self.told = label(Role.SMALL), label(Role.SMALL, wrap=True)
        self._layout = column(self, spacing=Space.S)
        controls = row()
        controls.addWidget(self.play_button)
        controls.addWidget(self.line, 1)
        controls.addWidget(self.time)
        self._layout.addLayout(controls)
        self._layout.addWidget(self.told)
        self.told.hide()
        self.play_button.clicked.connect(self.toggle)
        self.line.sliderMoved.connect(self._seek)
        self.line.actionTriggered.connect(lambda _action: self._seek(self.line.sliderPosition()))
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        playing = self.playing
        self.play_button.setText(self.tr("Pause") if playing else self.tr("Play"))
        self.play_button.setIcon(icon("stop" if playing else "play"))
        self.line.setAccessibleName(self.tr("Place in the recording"))
        self._show_time()

    @property
    def playing(self) -> bool:
        """Whether it plays now."""
        return self._player is not None and self._player.playbackState().name == "PlayingState"

    def load(self, content: bytes, kind: str, name: str) -> None:
        """Take what is to be played; ``kind``: ``audio`` or ``video``; ``name``: its suffix tells the format."""
        self.stop()
        self._wanted = (content, kind, name)
        self.line.setRange(0, 0)
        self._tell("")

    def play(self) -> None:
        """Play from where it stands."""
        if self._player is None and not self._open():
            return
        player = self._player
        if player is not None:
            if 0 < player.duration() <= player.position():
                player.setPosition(0)
            player.play()

    def toggle(self) -> None:
        """Play or pause."""
        if self.playing and self._player is not None:
            self._player.pause()
        else:
            self.play()

    def stop(self) -> None:
        """Stop, and let go of the content; it can be played again from what `load` was given.

        Stopping waits for the player's threads, and the first of their calls to the buffer go through Python: waited
        for from here, with Python's lock held, neither would ever go on. The event loop calls without that lock.
        """
        player, self._player = self._player, None
        buffer, self._buffer = self._buffer, None
        if player is not None:
            player.blockSignals(True)  # it tells nothing of its end to who has let go of it
            if buffer is not None:
                buffer.setParent(player)  # goes with it, and not before it
            QMetaObject.invokeMethod(player, "stop", Qt.ConnectionType.QueuedConnection)
            player.deleteLater()
        self.retranslate()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing plays that cannot be stopped."""
        super().hideEvent(event)
        self.stop()

    def _open(self) -> bool:
        found = multimedia()
        if found is None:
            self._tell(self.tr("Sound cannot be played on this computer: its sound library (libpulse) is missing."))
            return False
        if self._wanted is None:
            return False
        content, kind, name = self._wanted
        player: QMediaPlayer = found.QMediaPlayer(self)
        if found.QMediaDevices.audioOutputs():
            self._output = found.QAudioOutput(player)
            player.setAudioOutput(self._output)
        elif kind == "audio":
            self._tell(self.tr("No loudspeaker is found."))
        if kind == "video":
            player.setVideoOutput(self._screen())
        player.durationChanged.connect(lambda long: self.line.setRange(0, long))
        player.positionChanged.connect(self._on_moved)
        player.playbackStateChanged.connect(lambda _state: self.retranslate())
        player.errorOccurred.connect(lambda _error, _text: self._on_error())
        buffer = QBuffer(self)
        buffer.setData(QByteArray(content))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._player, self._buffer = player, buffer
        player.setSourceDevice(buffer, QUrl(f"memory:/{name.rpartition('/')[2]}"))
        return True

    def _screen(self) -> QWidget:
        from PySide6.QtMultimediaWidgets import QVideoWidget

        if self._film is None:
            self._film = QVideoWidget(self)
            self._film.setMinimumSize(_FILM)
            self._layout.insertWidget(0, self._film, 1)
        self._film.show()
        return self._film

    def _seek(self, place: int) -> None:
        if self._player is None:
            self._open()
        if self._player is not None:
            self._player.setPosition(place)

    def _on_moved(self, place: int) -> None:
        if not self.line.isSliderDown():
            self.line.setValue(place)
        self._show_time()

    def _on_error(self) -> None:
        self._tell(self.tr("This recording cannot be played here. The original is kept whole; save a copy to play it."))

    def _show_time(self) -> None:
        player = self._player
        long = player.duration() if player is not None else 0
        now = player.position() if player is not None else 0
        self.time.setText(f"{clock(now / 1000)} / {clock(long / 1000)}" if long > 0 else "")

    def _tell(self, text: str) -> None:
        self.told.setText(text)
        self.told.setVisible(bool(text))


class PlayerDialog(QDialog):
    """A recording or a film from memory. Escape stops and closes it."""

    def __init__(self, name: str, content: bytes, kind: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(name)
        self.player = PlayerView(self)
        layout = column(self, margin=Space.L)
        layout.addWidget(self.player)
        self.setMinimumWidth(520)
        self.player.load(content, kind, name)

    def done(self, result: int) -> None:
        """Stop before going."""
        self.player.stop()
        super().done(result)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop before going."""
        self.player.stop()
        super().closeEvent(event)


def play(name: str, content: bytes, kind: str, parent: QWidget) -> PlayerDialog:
    """Open a player on content in memory and start it. ``kind``: ``audio`` or ``video``."""
    dialog = PlayerDialog(name, content, kind, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    dialog.player.play()
    return dialog
