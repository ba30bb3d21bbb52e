"""Pictures of what opens above a form, for people to look at: drawing, recording, playing, asking, undoing.

What a machine can see is asserted: no word is cut off.
"""

import math
import struct
import wave
from collections.abc import Iterator
from io import BytesIO
from typing import Any

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from fieldmonitor.bootstrap import Workspace
from fieldmonitor.qt import theme
from fieldmonitor.qt.fill.drawing import DrawingDialog
from fieldmonitor.qt.fill.finishing import SealDialog
from fieldmonitor.qt.fill.recording import RecordingDialog
from fieldmonitor.qt.fill.showcard import ShowCard
from fieldmonitor.qt.language import Languages
from fieldmonitor.qt.widgets.opening import offer_copy, show_content
from fieldmonitor.qt.widgets.player import play
from fieldmonitor.services.barcodes import BarcodeFound
from support.every_control import ANSWERS, write_form
from support.filling import SCREENSHOTS, Person
from support.looking import cut_off

LOOKS = [("en", "light"), ("ru", "dark"), ("ar", "contrast")]


@pytest.fixture(scope="module")
def form(workspace: Workspace, tmp_path_factory: pytest.TempPathFactory) -> Workspace:
    workspace.forms.import_form(write_form(tmp_path_factory.mktemp("looks")))
    return workspace


@pytest.fixture(params=LOOKS, ids="-".join)
def look(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[tuple[str, str]]:
    language, theme_name = request.param
    languages = Languages(qapp)
    theme.apply(qapp, theme_name)
    languages.use("ru" if language == "ru" else "en")
    yield language, theme_name
    languages.use("en")


def tone() -> bytes:
    out = BytesIO()
    with wave.open(out, "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(8000)
        sound.writeframes(b"".join(struct.pack("<h", int(9000 * math.sin(step / 3))) for step in range(8000)))
    return out.getvalue()


def test_what_opens_above_a_form(qtbot: QtBot, form: Workspace, look: tuple[str, str]) -> None:
    language, theme_name = look
    draft = form.observations.new_draft("every_control", language=language)
    for ref, value in ANSWERS.items():
        if "[" not in ref:
            draft.session.answer(f"/data/{ref}", value)
    person = Person(qtbot, form, draft)
    page = person.page

    def snap(widget: QWidget, name: str) -> None:
        for _ in range(4):
            QApplication.processEvents()
        SCREENSHOTS.mkdir(parents=True, exist_ok=True)
        assert widget.grab().save(str(SCREENSHOTS / f"above-{name}-{language}-{theme_name}.png"))
        assert list(cut_off(widget)) == [], name

    for kind in ("draw", "signature"):
        dialog = DrawingDialog(kind, None, page)
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.mousePress(dialog.canvas, Qt.MouseButton.LeftButton, pos=QPoint(90, 120))
        qtbot.mouseMove(dialog.canvas, QPoint(200, 170))
        qtbot.mouseRelease(dialog.canvas, Qt.MouseButton.LeftButton, pos=QPoint(260, 110))
        snap(dialog, kind)
        dialog.hide()
    recording = RecordingDialog("normal", page)
    qtbot.addWidget(recording)
    recording.show()
    snap(recording, "recorder")
    recording.hide()
    photo = BytesIO()
    Image.new("RGB", (640, 420), (96, 122, 112)).save(photo, "JPEG")
    for name, kind, content in (("sound", "audio/wav", tone()), ("picture", "image/jpeg", photo.getvalue())):
        opened: Any = show_content(f"{name}.x", kind, content, page)
        snap(opened, name)
        opened.close()
    copy = offer_copy("order.pdf", b"%PDF", page)
    snap(copy, "copy")
    copy.reject()
    seal = SealDialog("Visit 7", 41, 3, page, asks_for_reason=True)
    qtbot.addWidget(seal)
    seal.show()
    snap(seal, "seal")
    seal.hide()
    code = person.control("/data/texts/tag")
    code.found([BarcodeFound("BAG-0441", "QR Code"), BarcodeFound("5901234123457", "EAN-13")])
    snap(page, "codes")
    snap(code.menu, "codes-menu")
    code.menu.close()
    page.commands.actions["undo"].trigger()
    snap(page, "undone")
    page.unmet.act.click()
    unmet = page.unmet_things.dialog
    assert unmet is not None
    snap(unmet, "unmet")
    unmet.close()
    for ref in ("one_choice/weather", "many_choices/needs_now", "dates/day_seen"):
        card = ShowCard(f"/data/{ref}", page._context, page)
        qtbot.addWidget(card)
        card.resize(1160, 820)
        card.show()
        snap(card, f"card-{ref.partition('/')[2]}")
        card.hide()


def test_a_player_that_is_closed_at_once_does_not_hang(small: Person) -> None:
    content = tone()
    for _ in range(12):
        dialog = play("voice.wav", content, "audio", small.page)
        dialog.close()
        QApplication.processEvents()
