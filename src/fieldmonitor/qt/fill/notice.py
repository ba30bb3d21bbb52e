"""What the page has to tell: a sentence or three, with an icon, in the page itself."""

from PySide6.QtCore import QLocale, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame

from fieldmonitor.domain.errors import FieldMonitorError
from fieldmonitor.i18n import Translator
from fieldmonitor.qt.fill.picture import Picture
from fieldmonitor.qt.theme import Role, Space, set_role
from fieldmonitor.qt.widgets.basics import button, label, row


class Notice(QFrame):
    """One message at a time; hidden while there is none."""

    def __init__(self, role: Role = Role.NOTE_DANGER, picture_name: str = "warning") -> None:
        super().__init__()
        set_role(self, role)
        picture = Picture(picture_name)
        self.text = label(wrap=True, selectable=True)
        self.close_button = button(Role.QUIET, icon_name="close")
        self.close_button.clicked.connect(self.hide)
        layout = row(self, spacing=Space.S)
        layout.addWidget(picture, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self.text, 1)
        layout.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignVCenter)
        self._passing = QTimer(self)
        self._passing.setSingleShot(True)
        self._passing.timeout.connect(self.hide)
        self.hide()

    def tell(self, text: str, milliseconds: int = 0) -> None:
        """Show the text, for good or for so many milliseconds."""
        if milliseconds:
            self._passing.start(milliseconds)
        else:
            self._passing.stop()
        self.close_button.setAccessibleName(self.tr("Close this message"))
        self.close_button.setToolTip(self.tr("Close this message"))
        self.text.setText(text)
        self.setAccessibleName(text)
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))  # read aloud without the keyboard


def translator() -> Translator:
    """Return the words outside Qt in the interface's language."""
    return Translator(QLocale().name().partition("_")[0] if QLocale().language() != QLocale.Language.C else "en")


def told(error: FieldMonitorError) -> str:
    """Return a coded error's sentences in the interface's language."""
    return " ".join(translator().error(error))
