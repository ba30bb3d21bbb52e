"""The one door to Qt's multimedia: loaded when it is first wanted, quietly, and done without where it cannot be.

A computer may have no microphone, no loudspeaker, or lack the system's sound library (``libpulse``): all of these are
ordinary, and said in words where they matter.
"""

import os
from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING, Any, Final, Protocol, cast

from PySide6.QtCore import QIODevice, QLoggingCategory, QObject

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QAudioSource

_CONFINED: Final = {"QT_MEDIA_BACKEND": "ffmpeg", "QT_FFMPEG_PROTOCOL_WHITELIST": "none"}
"""A recording may be a play list in disguise that names an address, and playing it would tell that address who listens.
Qt's player reads from memory; with an empty choice of protocols it opens nothing else, no file and no connection."""
_QUIET: Final = "qt.multimedia.*=false"
_HUSHED: Final = "qt.multimedia.*=false\ndefault.warning=false"


@cache
def multimedia() -> Any:
    """Return the module `PySide6.QtMultimedia`, None where it cannot be loaded.

    What it writes to the error stream on loading (which codecs' libraries it missed, that no sound server answers) is
    of no use to anybody here. Its own categories stay silent; the plain one, for this moment only.
    """
    os.environ.update(_CONFINED)  # read when the first player is made
    QLoggingCategory.setFilterRules(_HUSHED)
    try:
        from PySide6 import QtMultimedia, QtMultimediaWidgets

        QtMultimedia.QMediaDevices.audioInputs()  # the first look asks the sound server
    except ImportError:
        return None
    else:
        return QtMultimedia if QtMultimediaWidgets else None
    finally:
        QLoggingCategory.setFilterRules(_QUIET)


class Microphone(Protocol):
    """Gives 16-bit little-endian samples of one channel at a rate."""

    def start(self, rate: int, on_samples: Callable[[bytes], None], on_failed: Callable[[], None]) -> bool:
        """Begin; False if it cannot. ``on_failed`` is called once if it stops by itself."""

    def stop(self) -> None:
        """End; nothing is given any more."""


class QtMicrophone:
    """The computer's own microphone. `Microphone` over `QAudioSource`, which never touches the disk."""

    def __init__(self, parent: QObject) -> None:
        self._parent = parent
        self._source: QAudioSource | None = None
        self._device: QIODevice | None = None

    @staticmethod
    def there() -> bool:
        """Tell whether there is one."""
        found = multimedia()
        return found is not None and bool(found.QMediaDevices.audioInputs())

    def start(self, rate: int, on_samples: Callable[[bytes], None], on_failed: Callable[[], None]) -> bool:
        """Begin to record at ``rate`` samples a second."""
        found = multimedia()
        if found is None or not self.there():
            return False
        wanted = found.QAudioFormat()
        wanted.setSampleRate(rate)
        wanted.setChannelCount(1)
        wanted.setSampleFormat(found.QAudioFormat.SampleFormat.Int16)
        microphone = found.QMediaDevices.defaultAudioInput()
        if not microphone.isFormatSupported(wanted):
            return False
        source: QAudioSource = found.QAudioSource(microphone, wanted, self._parent)
        device = cast("QIODevice | None", source.start())  # none where the device cannot be opened
        if device is None:
            return False

        def stopped(state: Any) -> None:
            if state == found.QAudio.State.StoppedState and self._source is source:
                on_failed()

        self._source, self._device = source, device
        device.readyRead.connect(lambda: on_samples(bytes(device.readAll().data())))
        source.stateChanged.connect(stopped)
        return True

    def stop(self) -> None:
        """End the recording."""
        source, self._source, self._device = self._source, None, None
        if source is not None:
            source.stop()
            source.deleteLater()
