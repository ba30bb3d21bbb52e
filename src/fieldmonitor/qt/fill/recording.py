"""Recording a voice in a window: in memory only, with a level meter, pause, and listening before it is kept."""

import array
import io
import sys
import wave
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, Qt
from PySide6.QtWidgets import QDialog, QProgressBar, QWidget

from fieldmonitor.qt.fill.unfinished import RECORDS
from fieldmonitor.qt.sound import Microphone, QtMicrophone
from fieldmonitor.qt.theme import Role, Space
from fieldmonitor.qt.widgets.asking import Question
from fieldmonitor.qt.widgets.basics import button, column, label, row
from fieldmonitor.qt.widgets.player import PlayerView, clock

MAX_BYTES: Final = 192 * 1024 * 1024
"""of samples in memory: 36 minutes at the best quality, almost four hours for a voice"""
RATES: Final = {"normal": 44_100, "low": 16_000, "voice-only": 12_000}
"""samples a second by the form's ``quality`` (XLSForm, ``audio``)"""
_SAMPLE: Final = 2  # bytes
_FULL: Final = 32_768


@dataclass(slots=True)
class Recording:
    """Samples of one channel, 16 bit."""

    rate: int
    samples: bytearray

    @property
    def seconds(self) -> float:
        """How long it is."""
        return len(self.samples) / _SAMPLE / self.rate

    def wav(self) -> bytes:
        """Return it as a WAV file (RIFF, PCM)."""
        out = io.BytesIO()
        with wave.open(out, "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(_SAMPLE)
            file.setframerate(self.rate)
            file.writeframes(bytes(self.samples))
        return out.getvalue()


def level(samples: bytes) -> int:
    """Return the loudest sample as a percentage of full."""
    values = array.array("h", samples[: len(samples) // _SAMPLE * _SAMPLE])
    if sys.byteorder == "big":
        values.byteswap()
    return max((abs(value) for value in values), default=0) * 100 // _FULL


class RecordingDialog(QDialog):
    """``kept`` carries the WAV file's bytes. Closing with something recorded asks first."""

    kept = Signal(bytes)

    def __init__(
        self, quality: str, parent: QWidget, microphone: Callable[[QWidget], Microphone] = QtMicrophone
    ) -> None:
        super().__init__(parent)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._recording = Recording(RATES.get(quality, RATES["normal"]), bytearray())
        self._microphone = microphone(self)
        self._running = False
        self._kept = False
        self._trouble = ""
        self.record_button, self.pause_button = button(Role.PRIMARY), button()
        self.again_button, self.keep_button, self.cancel_button = button(), button(Role.PRIMARY), button()
        self.meter, self.room = QProgressBar(), QProgressBar()
        self.time, self.told, self.state = label(Role.TITLE), label(Role.SMALL, wrap=True), label(wrap=True)
        self.player = PlayerView(self)
        self._quiet = QTimer(self)
        self._build()
        self._say()
        self._show()

    @property
    def recording(self) -> Recording:
        """What has been recorded so far."""
        return self._recording

    def begin(self) -> None:
        """Record, or go on recording."""
        self.player.stop()
        self._running = self._microphone.start(self._recording.rate, self._take, self._failed)
        self._trouble = ""
        if not self._running:
            self._trouble = self.tr("The microphone does not start. Another program may be using it.")
        self._show()

    def pause(self) -> None:
        """Stop for a while; what was recorded can be heard."""
        self._microphone.stop()
        self._running = False
        if self._recording.samples:
            self.player.load(self._recording.wav(), "audio", "recording.wav")
        self._show()

    def keep_now(self) -> bool:
        """Keep what was recorded so far, without a question."""
        if self._kept or not self._recording.samples:
            return False
        self._keep()
        return True

    def reject(self) -> None:
        """Ask before a recording is thrown away."""
        if self._running:
            self.pause()
        if self._kept or not self._recording.samples:
            self.player.stop()
            super().reject()
            return
        ask = Question((self.tr("Throw away the recording?"), ""), self.tr("Throw away"), self.tr("Keep on"), self)
        ask.agreed.connect(self._throw_away)
        ask.open()

    def closeEvent(self, event: QCloseEvent) -> None:
        """The window's own close button asks too."""
        if self._recording.samples and not self._kept:
            event.ignore()
            self.reject()
        else:
            super().closeEvent(event)

    def _build(self) -> None:
        layout = column(self, spacing=Space.M, margin=Space.L)
        self.setMinimumWidth(720)
        self.meter.setRange(0, 100)
        self.meter.setTextVisible(False)
        self.room.setRange(0, 1000)
        self.room.setTextVisible(False)
        for part in (self.told, self.time, self.meter, self.room, self.state, self.player):
            layout.addWidget(part)
        controls = row()
        for control in (self.record_button, self.pause_button, self.again_button):
            controls.addWidget(control)
        controls.addStretch(1)
        controls.addWidget(self.cancel_button)
        controls.addWidget(self.keep_button)
        layout.addLayout(controls)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(400)
        self._quiet.timeout.connect(lambda: self.meter.setValue(0))
        self.record_button.clicked.connect(self.begin)
        self.pause_button.clicked.connect(self.pause)
        self.again_button.clicked.connect(self._again)
        self.keep_button.clicked.connect(self._keep)
        self.cancel_button.clicked.connect(self.reject)

    def _say(self) -> None:
        self.setWindowTitle(self.tr("Recording"))
        longest = MAX_BYTES / _SAMPLE / self._recording.rate
        self.told.setText(
            self.tr(
                "At most {time}. The recording stays in memory until you keep it; then it is encrypted. "
                "Tell the person that you record."
            ).format(time=clock(longest))
        )
        self.pause_button.setText(self.tr("Pause"))
        self.again_button.setText(self.tr("From the start"))
        self.keep_button.setText(self.tr("Keep"))
        self.cancel_button.setText(self.tr("Cancel"))
        self.meter.setAccessibleName(self.tr("Loudness"))
        self.room.setAccessibleName(self.tr("Used of the longest time"))

    def _show(self) -> None:
        recorded = bool(self._recording.samples)
        self.setProperty(RECORDS, self._running)
        self.time.setText(clock(self._recording.seconds))
        self.room.setValue(1000 * len(self._recording.samples) // MAX_BYTES)
        self.record_button.setText(self.tr("Go on recording") if recorded else self.tr("Record"))
        self.record_button.setEnabled(not self._running and len(self._recording.samples) < MAX_BYTES)
        self.pause_button.setEnabled(self._running)
        self.again_button.setEnabled(recorded and not self._running)
        self.keep_button.setEnabled(recorded)
        if self.player.isHidden() == (recorded and not self._running):
            self.player.setVisible(recorded and not self._running)
            self.adjustSize()
        if self._running:
            self.state.setText(self.tr("Recording…"))
        else:
            paused = self.tr("Paused. Listen, go on, or keep it.") if recorded else ""
            self.state.setText(self._trouble or paused)

    def _take(self, samples: bytes) -> None:
        if not self._running:
            return
        room = MAX_BYTES - len(self._recording.samples)
        self._recording.samples += samples[:room]
        self.meter.setValue(level(samples))
        self._quiet.start()
        if len(samples) >= room:
            self._trouble = self.tr("The longest time is reached. Keep it, or record from the start.")
            self.pause()
        else:
            self._show()

    def _failed(self) -> None:
        self._trouble = self.tr("The microphone has stopped. What was recorded until now is here.")
        self.pause()

    def _again(self) -> None:
        self.player.stop()
        self._recording.samples.clear()
        self._trouble = ""
        self._show()

    def _keep(self) -> None:
        if self._running:
            self.pause()
        self.player.stop()
        self._kept = True
        self.kept.emit(self._recording.wav())
        self.accept()

    def _throw_away(self) -> None:
        self._recording.samples.clear()
        self.player.stop()
        super().reject()
