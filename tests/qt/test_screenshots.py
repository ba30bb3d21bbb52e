"""A picture of every page in both languages, light and dark, for people to look at (artefacts/screenshots).

What a machine can see is asserted: no word is cut off, and no sentence stays in English on a Russian page.
"""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from fieldmonitor import resources
from fieldmonitor.domain.errors import DiskFull
from fieldmonitor.domain.ids import DeviceId, DraftId
from fieldmonitor.domain.listing import ListQuery
from fieldmonitor.domain.observation import Status
from fieldmonitor.domain.roster import Role as MemberRole
from fieldmonitor.forms import Node
from fieldmonitor.forms.filler import fill
from fieldmonitor.qt.desk import Desk
from fieldmonitor.qt.pages.join import JoinPage
from fieldmonitor.qt.vaults import Vaults
from fieldmonitor.qt.widgets.admit import AdmitDialog
from fieldmonitor.qt.widgets.invitation import InvitationDialog
from fieldmonitor.qt.widgets.review import ReviewDialog
from fieldmonitor.qt.window import Window
from fieldmonitor.services.values import Invitation, JoinRequest, ReviewReason
from support.looking import cut_off
from support.qt import PASSPHRASE, MakeWindow, unlock, wait_quiet

FOLDER = resources.data("artefacts/screenshots")
LOOKS = [("en", "light"), ("en", "dark"), ("ru", "light"), ("ru", "dark"), ("en", "contrast")]
GROUPS = "48213 90571 66302 18894 73015 22946"
INVITATION = Invitation("Northern border", True, MemberRole.SUPERVISOR, "SV-001", "CO-001", GROUPS)


@pytest.fixture(scope="session")
def recorded(project_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The template's vault with some records and a draft, one of them with a photo."""
    folder = Path(shutil.copytree(project_template, tmp_path_factory.mktemp("recorded") / "vault"))
    photo = folder.parent / "riverbank.jpg"
    Image.new("RGB", (640, 420), (96, 122, 112)).save(photo, "JPEG")
    rng = Random(5)
    with Vaults().unlock(folder, PASSPHRASE) as workspace:
        observations = workspace.observations
        for number, form in enumerate(("border_incident", "bcp_observation", "detention_visit", "asylum_access") * 3):
            draft = observations.new_draft(form, language="en")
            fill(draft.session, rng, overrides={"ev_from": f"2025-03-{number + 1:02}"}, optional=0.4)
            observations.save(draft)
            if number == 0:
                ref = next(node for node in _nodes(draft.session.root) if node.kind == "image" and node.relevant).ref
                observations.attach(draft, ref, photo)
            if number < 10:
                observations.finalise(draft)
    return folder


def _nodes(node: Node) -> Iterator[Node]:
    for child in node.children:
        yield child
        yield from _nodes(child)


Snap = Callable[[QWidget, str], None]


@pytest.fixture
def snap(request: pytest.FixtureRequest, qtbot: QtBot) -> Snap:
    """Write one picture and look at it as far as a machine can."""
    language, theme = request.getfixturevalue("look")

    def take(widget: QWidget, name: str) -> None:
        for _pass in range(3):  # text that wraps settles its height, then its frame's, then the page's
            QApplication.processEvents()
        FOLDER.mkdir(parents=True, exist_ok=True)
        assert widget.grab().save(str(FOLDER / f"{name}-{language}-{theme}.png"))
        assert list(cut_off(widget)) == [], name

    return take


@pytest.fixture(params=LOOKS, ids="-".join)
def look(request: pytest.FixtureRequest) -> tuple[str, str]:
    language, theme = request.param
    return language, theme


def test_pages_before_a_vault_is_open(
    make_window: MakeWindow, look: tuple[str, str], snap: Snap, qtbot: QtBot, project: Path, tmp_path: Path
) -> None:
    window = make_window(tmp_path / "none", *look)
    snap(window, "start")
    setup = window.show_setup(creating=True)
    setup.name.setText("Northern border")
    setup.first.edit.setText("correct horse")
    setup.strength.judge("correct horse")
    setup.request()
    snap(window, "create")
    window.show_setup(creating=False)
    snap(window, "join-vault")
    window.set_folder(project)
    snap(window, "unlock")
    window.unlock("wrong")
    qtbot.waitUntil(lambda: bool(window.front._field.error), timeout=60_000)
    snap(window, "unlock-wrong")


def test_pages_of_an_open_vault(
    make_window: MakeWindow, look: tuple[str, str], snap: Snap, qtbot: QtBot, recorded: Path
) -> None:
    window = make_window(recorded, *look)
    unlock(qtbot, window)
    view = window.view
    assert view is not None
    for place in ("observations", "new", "sync", "reports", "members", "maps"):
        view.go(place)
        wait_quiet(qtbot, window)
        snap(window, place)
    view.go("reports")
    view.page("reports").incident.setChecked(True)
    wait_quiet(qtbot, window)
    snap(window, "reports-incident")
    record = _row(window, "border_incident", draft=False)
    view.open_record(record)
    wait_quiet(qtbot, window)
    snap(window, "record")
    view.open_draft(_row(window, "detention_visit", draft=True))
    wait_quiet(qtbot, window)
    snap(window, "fill")
    _dialogs(window, snap)
    join = JoinPage(Desk(view.desk.workspace, view.desk.tasks, view.desk.hub, window.errors, view.desk.language))
    qtbot.addWidget(join)
    join.resize(window.size())
    join.show()
    wait_quiet(qtbot, window)
    join._on_saved(Path("/media/stick/request.json"))
    snap(join, "join")


def _dialogs(window: Window, snap: Snap) -> None:
    dialogs: list[tuple[str, QDialog]] = [
        ("admit", AdmitDialog(JoinRequest("AB-012", GROUPS, DeviceId("0" * 32)), window)),
        ("invitation", InvitationDialog(INVITATION, window)),
        ("send-back", ReviewDialog("7K3Q-92DX", [ReviewReason("dates", "Date range not justified")], window)),
        ("approve", ReviewDialog("7K3Q-92DX", None, window)),
    ]
    for name, dialog in dialogs:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.show()
        snap(dialog, name)
        dialog.close()
    window.errors.show(DiskFull(path="/media/stick"))
    snap(window.errors.dialogs()[0], "error")
    window.errors.close_all()
    window.errors.show(KeyError("x"))
    internal = window.errors.dialogs()[0]
    next(one for one in internal.findChildren(QAbstractButton) if one.isCheckable()).click()
    snap(internal, "error-internal")
    window.errors.close_all()


def _row(window: Window, form: str, *, draft: bool) -> DraftId:
    assert window.workspace is not None
    rows = window.workspace.observations.page(ListQuery(form_id=form)).rows
    return DraftId(next(row.id for row in reversed(rows) if (row.status is Status.DRAFT) == draft))
