"""Opening an address of the web: never by itself, and never without saying what that gives away."""

from typing import Final

from PySide6.QtCore import QEvent, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from fieldmonitor.qt.fill.showing import show_if
from fieldmonitor.qt.theme import Role, Space
from fieldmonitor.qt.widgets.basics import button, column, label, row

_OPENED: Final = frozenset({"http", "https"})
"""files, programs and mail are never opened from a form"""


class OpenButton(QPushButton):
    """Asks before the browser opens an address; hidden where there is none that a browser takes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._address = ""
        self.setAutoDefault(False)
        self.clicked.connect(self.ask)
        self.hide()
        self.retranslate()

    def show_address(self, address: str) -> None:
        """Take the address."""
        self._address = address.strip()
        show_if(self, web_address(self._address) is not None)

    def retranslate(self) -> None:
        """Set the button's words."""
        self.setText(self.tr("Open…"))

    def ask(self) -> None:
        """Show the whole address and ask."""
        url = web_address(self._address)
        if url is not None:
            OpenDialog(url, self).open()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


class OpenDialog(QDialog):
    """Shows the whole address, and says that the other side learns who opens it."""

    def __init__(self, url: QUrl, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Open an address"))
        self._url = url
        question = label(wrap=True)
        question.setText(
            self.tr(
                "Open this page in the browser? Its owner, and whoever watches the network, can see that this computer "
                "opened it. The browser keeps it in its history."
            )
        )
        address = label(Role.MONO, wrap=True, selectable=True)
        address.setText(url.toDisplayString(QUrl.ComponentFormattingOption.EncodeSpaces))
        self.no, self.yes = button(), button()
        self.no.setText(self.tr("&Do not open"))
        self.yes.setText(self.tr("&Open"))
        self.no.clicked.connect(self.reject)
        self.yes.clicked.connect(self._open)
        buttons = row()
        buttons.addStretch()
        buttons.addWidget(self.no)
        buttons.addWidget(self.yes)
        layout = column(self, spacing=Space.L, margin=Space.XL)
        layout.addWidget(question)
        layout.addWidget(address)
        layout.addLayout(buttons)
        self.setMinimumWidth(460)
        self.no.setDefault(True)
        self.no.setFocus()

    def _open(self) -> None:
        self.accept()
        QDesktopServices.openUrl(self._url)


def web_address(text: str) -> QUrl | None:
    """Return the address if a browser takes it, None for anything else (files, programs, words)."""
    url = QUrl(text, QUrl.ParsingMode.StrictMode)
    return url if url.isValid() and url.scheme().lower() in _OPENED and url.host() else None
