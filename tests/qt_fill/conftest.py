"""The page without a screen, over a real vault with real forms."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fieldmonitor.bootstrap import Workspace
from fieldmonitor.qt import theme
from fieldmonitor.services.values import Draft
from support.filling import FORMS, Person, make_workspace


@pytest.fixture(scope="session")
def workspace(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    with make_workspace(tmp_path_factory.mktemp("fill") / "vault") as made:
        made.forms.import_form(FORMS / "border_incident.xlsx")
        yield made


@pytest.fixture(scope="module")
def light(qapp: QApplication) -> Iterator[str]:
    """The light theme on the application, and its style sheet."""
    before = qapp.font()
    font = qapp.font()
    font.setPointSizeF(10.5)
    qapp.setFont(font)
    theme.apply(qapp, "light")
    yield qapp.styleSheet()
    qapp.setFont(before)
    qapp.setStyleSheet("")


@pytest.fixture(autouse=True)
def looks(request: pytest.FixtureRequest) -> None:
    """English and light, as the test before may not have left it; a test without Qt has nothing to look at."""
    QLocale.setDefault(QLocale("en"))
    if "qtbot" in request.fixturenames or "qapp" in request.fixturenames:
        light = request.getfixturevalue("light")
        qapp = request.getfixturevalue("qapp")
        if qapp.styleSheet() != light:  # putting it on again would match it against every widget there is
            theme.apply(qapp, "light")


@pytest.fixture
def small(qtbot: QtBot, workspace: Workspace) -> Person:
    return Person(qtbot, workspace, workspace.observations.new_draft("small", language="en"))


@pytest.fixture
def incident(qtbot: QtBot, workspace: Workspace) -> Person:
    return Person(qtbot, workspace, workspace.observations.new_draft("border_incident", language="en"))


@pytest.fixture
def fill_draft(qtbot: QtBot, workspace: Workspace) -> Callable[..., Person]:
    def make(draft: Draft, host: object = None) -> Person:
        return Person(qtbot, workspace, draft, host)

    return make


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    from PIL import Image

    path = tmp_path / "fence.jpg"
    Image.new("RGB", (640, 480), (70, 110, 90)).save(path)
    return path
