"""Starts the desktop. What is imported here and by the first page decides how soon the window is there."""

import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from fieldmonitor import settings as stored
from fieldmonitor.qt import theme
from fieldmonitor.qt.language import Languages
from fieldmonitor.qt.theme import icon
from fieldmonitor.qt.vaults import Vaults
from fieldmonitor.qt.window import Window

SIZE = (1240, 800)


def application(arguments: Sequence[str] = ("fieldmonitor",)) -> QApplication:
    """Return the application object, made now if there is none. Nothing is kept of what was opened."""
    running = QApplication.instance()
    if isinstance(running, QApplication):
        return running
    QApplication.setApplicationName("FieldMonitor")
    QApplication.setDesktopFileName("fieldmonitor")
    return QApplication(list(arguments))


def build(
    app: QApplication, vault: Path | None = None, language: str | None = None, vaults: Vaults | None = None
) -> Window:
    """Return the window, not yet shown, as the settings and the arguments want it.

    ``vault``: folder to work with, else the one opened last, else the default one; ``language``: a code for this run.
    """
    settings = stored.load()
    theme.apply(app, settings.theme)
    languages = Languages(app)
    languages.use(language or settings.language)
    folder = vault or (Path(settings.vault) if settings.vault else stored.default_vault())
    window = Window(folder, settings, languages, vaults or Vaults())
    room = QGuiApplication.primaryScreen().availableSize()
    window.resize(min(SIZE[0], room.width()), min(SIZE[1], room.height()))
    window.setMinimumSize(920, 560)
    return window


def run(vault: Path | None = None, language: str | None = None, *, vaults: Vaults | None = None) -> int:
    """Open the desktop and return its exit status once the window is closed."""
    app = application(sys.argv[:1])
    window = build(app, vault, language, vaults)
    app.setWindowIcon(icon("shield"))
    window.errors.install()
    app.styleHints().colorSchemeChanged.connect(lambda _scheme: _follow_system(app, window))
    window.show()
    return app.exec()


def _follow_system(app: QApplication, window: Window) -> None:
    if window.settings.theme == "system":
        theme.apply(app, "system")
