"""Starting: what is loaded for the first page, the exit status, and exceptions that nobody caught."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fieldmonitor.qt import app
from fieldmonitor.qt.window import Window
from support.qt import FAST

SLOW = {"sqlcipher3", "cryptography", "pyxform", "openpyxl", "reportlab", "PIL", "sqlite_utils"}


def test_the_first_page_loads_nothing_slow() -> None:
    script = "import sys, fieldmonitor.qt.app as a; import fieldmonitor.qt.pages.unlock; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    loaded = set(done.stdout.split())
    assert loaded & SLOW == set()
    assert not {"fieldmonitor.bootstrap", "fieldmonitor.qt.view", "fieldmonitor.qt.fill"} & loaded


def test_it_ends_with_the_windows_end(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setenv("FIELDMONITOR_HOME", str(tmp_path))
    before = sys.excepthook
    seen: list[str] = []

    def close() -> None:
        window = next(one for one in QApplication.topLevelWidgets() if isinstance(one, Window) and one.isVisible())
        try:
            {}["an answer"]
        except KeyError as error:
            sys.excepthook(type(error), error, error.__traceback__)
        QApplication.processEvents()
        seen.extend(dialog.code for dialog in window.errors.dialogs())
        window.errors.close_all()
        window.close()

    QTimer.singleShot(0, close)
    try:
        assert app.run(tmp_path / "vault", "en", vaults=FAST) == 0
    finally:
        sys.excepthook = before
    assert seen == ["internal"]
    assert not (tmp_path / "vault").exists(), "looking makes nothing"
