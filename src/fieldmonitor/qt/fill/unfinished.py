"""What is being made in a window of the page when the page has to close is kept: nobody may be there to ask."""

from typing import Protocol, runtime_checkable

from PySide6.QtWidgets import QApplication, QDialog, QWidget

RECORDS: str = "records"
"""property of a window that is recording: whoever speaks does not touch the keyboard, and is there all the same"""


@runtime_checkable
class Unfinished(Protocol):
    """A dialog in which something is made."""

    def keep_now(self) -> bool:
        """Hand over what was made so far, without a question; False if there is nothing."""


def keep_unfinished(page: QWidget) -> bool:
    """Keep what the page's dialogs hold; True if anything is on its way into the draft now."""
    kept = [dialog.keep_now() for dialog in page.findChildren(QDialog) if isinstance(dialog, Unfinished)]
    return any(kept)


def is_recording() -> bool:
    """Tell whether a window of the program records at this moment."""
    return any(bool(window.property(RECORDS)) for window in QApplication.topLevelWidgets() if window.isVisible())
