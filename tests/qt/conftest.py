"""A window over real vaults, offscreen. One project is made once and copied for each test that needs it."""

import os
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fieldmonitor.qt import app, theme
from fieldmonitor.qt.pages.setup import SetupRequest
from fieldmonitor.qt.vaults import Vaults
from fieldmonitor.qt.window import Window
from support.qt import FAST, PASSPHRASE, MakeWindow, unlock


@pytest.fixture(scope="session")
def project_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A practice project's coordinator vault with the ten forms, closed."""
    folder = tmp_path_factory.mktemp("template") / "vault"
    workspace = FAST.make(SetupRequest(folder, "CO-001", PASSPHRASE, "Northern border", practice=True))
    workspace.close()
    return folder


@pytest.fixture
def project(project_template: Path, tmp_path: Path) -> Path:
    """A copy of the template for one test."""
    return Path(shutil.copytree(project_template, tmp_path / "project"))


@pytest.fixture
def make_window(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[MakeWindow]:
    """Build windows that keep their settings in the test's own folder, and close them in the end."""
    monkeypatch.setenv("FIELDMONITOR_HOME", str(tmp_path / "home"))
    opened: list[Window] = []

    def make(folder: Path, language: str = "en", theme_name: str = "light", vaults: Vaults = FAST) -> Window:
        window = app.build(qapp, folder, language, vaults)
        window.settings = replace(window.settings, theme=theme_name)
        theme.apply(qapp, theme_name)
        window.resize(1240, 800)
        window.show()
        opened.append(window)
        return window

    yield make
    for window in opened:
        window.errors.close_all()
        window.close()
        window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def desk(make_window: MakeWindow, project: Path, qtbot: QtBot) -> Window:
    """A window with the project open."""
    window = make_window(project)
    unlock(qtbot, window)
    return window
