"""Drawing, recording, playing and reading codes: from memory into the vault, and nothing on the disk in the clear."""

import io
import math
import socket
import struct
import wave
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from fieldmonitor.bootstrap import Workspace
from fieldmonitor.domain.errors import AttachmentKindWrong, ImageUnreadable
from fieldmonitor.qt import sound
from fieldmonitor.qt.fill import recording
from fieldmonitor.qt.fill.controls.barcode import BarcodeControl
from fieldmonitor.qt.fill.controls.files import FileControl
from fieldmonitor.qt.fill.drawing import DrawingDialog, encoded
from fieldmonitor.qt.fill.recording import RecordingDialog, level
from fieldmonitor.qt.fill.unfinished import is_recording
from fieldmonitor.qt.widgets.asking import Question
from fieldmonitor.qt.widgets.opening import show_content
from fieldmonitor.qt.widgets.player import PlayerDialog, PlayerView, clock
from fieldmonitor.services.barcodes import BarcodeFound, read_barcodes
from support.filling import Person

REST = "/data/rest/"


@pytest.fixture
def person(small: Person) -> Person:
    small.session.answer("/data/more", "yes")
    return small


def dialog_of(person: Person, ref: str) -> Any:
    return person.view(ref)._attaching.dialog  # type: ignore[union-attr]  # the question has an attachment


def settled(person: Person) -> None:
    person.wait(lambda: not person.page._context.busy)


def content_of(person: Person, ref: str) -> bytes:
    return person.workspace.observations.attachment(person.draft, ref)


def no_plaintext(folder: Path, *pieces: bytes) -> None:
    for path in folder.rglob("*"):
        if path.is_file():
            held = path.read_bytes()
            assert not [piece for piece in pieces if piece in held], path


def tone(seconds: float, rate: int, loud: float = 0.5) -> bytes:
    count = int(seconds * rate)
    return struct.pack(f"<{count}h", *[int(32767 * loud * math.sin(number / 8)) for number in range(count)])


class FakeMicrophone:
    """Gives what it is told to give, when it is told to."""

    made: "FakeMicrophone"
    works = True

    def __init__(self, _parent: QWidget) -> None:
        FakeMicrophone.made = self
        self.rate = 0
        self.running = False
        self.give: Callable[[bytes], None]
        self.fail: Callable[[], None]

    def start(self, rate: int, on_samples: Callable[[bytes], None], on_failed: Callable[[], None]) -> bool:
        self.rate, self.give, self.fail = rate, on_samples, on_failed
        self.running = self.works
        return self.works

    def stop(self) -> None:
        self.running = False


class TestDrawing:
    def test_a_sketch_is_attached_from_memory(self, person: Person, qtbot: QtBot) -> None:
        ref = REST + "photo"
        control = person.control(ref)
        assert control.make.text() == "Draw…"
        control.make.click()
        dialog = dialog_of(person, ref)
        assert isinstance(dialog, DrawingDialog) and not dialog.keep_button.isEnabled()
        canvas = dialog.canvas
        qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(100, 100))
        qtbot.mouseMove(canvas, QPoint(200, 160))
        qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(220, 180))
        dialog.colours.button(1).click()
        dialog.thickness.setValue(20)
        qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=canvas.rect().center())
        assert [stroke.colour for stroke in canvas.strokes] == ["#1A2429", "#C62828"]
        dialog.undo_button.click()
        assert len(canvas.strokes) == 1
        dialog.redo_button.click()
        dialog.clear_button.click()
        assert canvas.strokes == [] and not dialog.keep_button.isEnabled()
        dialog.redo_button.click()
        dialog.redo_button.click()
        dialog.keep_button.click()
        person.wait(lambda: person.value(ref) == "drawing.png")
        settled(person)
        image = Image.open(io.BytesIO(content_of(person, ref))).convert("RGB")
        assert image.size == (1200, 800) and (0xC6, 0x28, 0x28) in {
            colour for _, colour in image.getcolors(100_000) or []
        }
        no_plaintext(person.workspace.folder, b"\x89PNG", b"IHDR")

    def test_everything_can_be_drawn_by_keys(self, person: Person) -> None:
        dialog = DrawingDialog("signature", None, person.page)
        dialog.show()
        canvas = dialog.canvas
        for key in (Qt.Key.Key_Space, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Space):
            QTest.keyClick(canvas, key)
        assert len(canvas.strokes) == 1 and len(canvas.strokes[0].points) == 3
        assert canvas.strokes[0].points[-1] - canvas.strokes[0].points[0] == QPointF(8, 8)
        QTest.keyClick(dialog, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        dialog.undo_button.click()
        assert canvas.strokes == []
        dialog.close()

    def test_cancelling_asks_before_strokes_are_thrown_away(self, person: Person, qtbot: QtBot) -> None:
        ref = REST + "photo"
        person.control(ref).make.click()
        dialog = dialog_of(person, ref)
        qtbot.mouseClick(dialog.canvas, Qt.MouseButton.LeftButton, pos=dialog.canvas.rect().center())
        dialog.close()
        box = dialog.findChild(Question)
        assert dialog.isVisible() and box.isVisible()
        box.leave.click()
        assert dialog.isVisible() and len(dialog.canvas.strokes) == 1
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        next(box for box in dialog.findChildren(Question) if box.isVisible()).do.click()
        assert not dialog.isVisible() and person.value(ref) == ""

    def test_a_photo_is_marked_upright_and_replaces_the_one_before(
        self, person: Person, tmp_path: Path, qtbot: QtBot
    ) -> None:
        ref = REST + "photo"
        exif = Image.Exif()
        exif[0x0112] = 6  # to be turned by a quarter
        path = tmp_path / "fence.jpg"
        Image.new("RGB", (640, 480), (70, 110, 90)).save(path, exif=exif)
        control = person.control(ref)
        control.attach_asked.emit(path)
        settled(person)
        assert content_of(person, ref) == path.read_bytes(), "the original is kept byte for byte, its EXIF included"
        assert control.make.text() == "Mark on it…"
        control.make.click()
        person.wait(lambda: dialog_of(person, ref) is not None)
        dialog = dialog_of(person, ref)
        assert (dialog.canvas.ground.width(), dialog.canvas.ground.height()) == (480, 640)
        qtbot.mouseClick(dialog.canvas, Qt.MouseButton.LeftButton, pos=dialog.canvas.rect().center())
        dialog.keep_button.click()
        person.wait(lambda: person.value(ref) == "fence-marked.jpg")
        settled(person)
        assert Image.open(io.BytesIO(content_of(person, ref))).size == (480, 640)

    def test_pixels_are_pasted_from_memory(self, person: Person) -> None:
        ref = REST + "photo"
        control = person.control(ref)
        image = QImage(64, 48, QImage.Format.Format_RGB32)
        image.fill(QColor("#336699"))
        data = QMimeData()
        data.setImageData(image)
        QGuiApplication.clipboard().setMimeData(data)
        control.choose.setFocus()
        QTest.keyClick(control.choose, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        person.wait(lambda: person.value(ref) == "pasted picture.png")
        settled(person)
        assert Image.open(io.BytesIO(content_of(person, ref))).convert("RGB").getpixel((5, 5)) == (0x33, 0x66, 0x99)
        QGuiApplication.clipboard().clear()  # Qt must not find Python's data there when both end

    def test_memory_is_held_to_the_same_rules_as_files(self, workspace: Workspace) -> None:
        draft = workspace.observations.new_draft("small", language="en")
        with pytest.raises(AttachmentKindWrong):
            workspace.observations.attach_bytes(draft, REST + "photo", "notes.png", b"words")
        with pytest.raises(ImageUnreadable):
            workspace.observations.attach_bytes(draft, REST + "photo", "cut.png", b"\x89PNG\r\n\x1a\n" + bytes(30))


def pretend_a_microphone(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the page find a microphone: the one that the test speaks into."""
    monkeypatch.setattr(sound.QtMicrophone, "there", staticmethod(lambda: True))
    monkeypatch.setattr(sound, "multimedia", lambda: sound)
    real = RecordingDialog
    monkeypatch.setattr(recording, "RecordingDialog", lambda quality, parent: real(quality, parent, FakeMicrophone))


class TestRecording:
    def open(self, person: Person, monkeypatch: pytest.MonkeyPatch, *, works: bool = True) -> RecordingDialog:
        monkeypatch.setattr(FakeMicrophone, "works", works)
        dialog = RecordingDialog("voice-only", person.page, FakeMicrophone)
        dialog.show()
        return dialog

    def test_a_voice_is_recorded_paused_and_kept(self, person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
        dialog = self.open(person, monkeypatch)
        assert dialog.told.text().startswith("At most 2:19:48") and not dialog.keep_button.isEnabled()
        dialog.record_button.click()
        microphone = FakeMicrophone.made
        assert microphone.rate == 12_000
        first, second = tone(1.0, 12_000), tone(0.5, 12_000, 1.0)
        microphone.give(first)
        assert dialog.time.text() == "0:01" and 48 <= dialog.meter.value() <= 50
        dialog.pause_button.click()
        assert not microphone.running and dialog.player.isVisible()
        microphone.give(b"\x01\x01" * 500)  # what comes after the pause is not part of it
        dialog.record_button.click()
        assert not dialog.player.isVisible()
        microphone.give(second)
        kept: list[bytes] = []
        dialog.kept.connect(kept.append)
        dialog.keep_button.click()
        with wave.open(io.BytesIO(kept[0])) as file:
            assert (file.getnchannels(), file.getsampwidth(), file.getframerate()) == (1, 2, 12_000)
            assert file.readframes(file.getnframes()) == first + second

    def test_the_recording_reaches_the_vault_and_never_the_disk(
        self, person: Person, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        ref = REST + "voice"
        pretend_a_microphone(monkeypatch)
        control = person.control(ref)
        assert control.make.text() == "Record…"
        control.make.click()
        dialog = dialog_of(person, ref)
        dialog.record_button.click()
        samples = tone(0.3, 44_100)
        FakeMicrophone.made.give(samples)
        dialog.keep_button.click()
        person.wait(lambda: person.value(ref) == "recording.wav")
        settled(person)
        assert samples in content_of(person, ref)
        no_plaintext(person.workspace.folder, samples[1000:1040], b"WAVEfmt")
        assert control.open.isVisible() and control.open.text() == "Play"

    def test_the_longest_time_ends_it_and_nothing_is_lost(
        self, person: Person, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(recording, "MAX_BYTES", 2000)
        dialog = self.open(person, monkeypatch)
        dialog.record_button.click()
        FakeMicrophone.made.give(bytes(1500))
        FakeMicrophone.made.give(bytes(1500))
        assert len(dialog.recording.samples) == 2000 and not FakeMicrophone.made.running
        assert dialog.state.text().startswith("The longest time is reached") and not dialog.record_button.isEnabled()
        assert dialog.keep_button.isEnabled()
        dialog.again_button.click()
        assert dialog.recording.seconds == 0 and dialog.record_button.isEnabled()

    def test_a_microphone_that_does_not_start_or_goes_away(
        self, person: Person, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        dialog = self.open(person, monkeypatch, works=False)
        dialog.record_button.click()
        assert dialog.state.text().startswith("The microphone does not start")
        monkeypatch.setattr(FakeMicrophone, "works", True)
        dialog.record_button.click()
        FakeMicrophone.made.give(tone(0.2, 12_000))
        FakeMicrophone.made.fail()
        assert dialog.state.text().startswith("The microphone has stopped") and dialog.keep_button.isEnabled()

    def test_what_is_unfinished_is_kept_when_the_page_has_to_close(
        self, person: Person, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """The vault locks itself; nobody may be there to answer a question."""
        ref = REST + "voice"
        pretend_a_microphone(monkeypatch)
        person.control(ref).make.click()
        dialog = dialog_of(person, ref)
        dialog.record_button.click()
        assert is_recording(), "it does not lock by itself while somebody speaks"
        FakeMicrophone.made.give(tone(0.2, 44_100))
        assert person.page.save_now() is False and not is_recording()
        settled(person)
        assert person.page.save_now() and person.value(ref) == "recording.wav"

    def test_closing_asks_and_stops(self, person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
        dialog = self.open(person, monkeypatch)
        dialog.record_button.click()
        FakeMicrophone.made.give(tone(0.2, 12_000))
        dialog.close()
        box = dialog.findChild(Question)
        assert dialog.isVisible() and box.isVisible() and not FakeMicrophone.made.running
        box.do.click()
        assert not dialog.isVisible() and dialog.recording.samples == b""

    def test_without_a_microphone_it_is_said_and_files_remain(self, person: Person) -> None:
        """This runs on the machine as it is: one with a microphone opens the recorder."""
        ref = REST + "voice"
        person.control(ref).make.click()
        if sound.QtMicrophone.there():
            dialog_of(person, ref).close()
        else:
            assert "choose the file" in person.page.notice.text.text() and dialog_of(person, ref) is None
        assert person.control(ref).choose.isEnabled()

    def test_without_the_sound_library_it_is_said(self, person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(sound, "multimedia", lambda: None)
        person.control(REST + "voice").make.click()
        assert "libpulse" in person.page.notice.text.text()
        assert not sound.QtMicrophone.there()

    @pytest.mark.parametrize(
        ("samples", "percent"), [(b"", 0), (b"\x00\x80", 100), (b"\xff\x7f\x00", 99), (bytes(8), 0)]
    )
    def test_the_level_is_the_loudest_sample(self, samples: bytes, percent: int) -> None:
        assert level(samples) == percent


def wav(seconds: float = 0.4) -> bytes:
    return recording.Recording(8_000, bytearray(tone(seconds, 8_000))).wav()


class TestPlaying:
    def test_sound_is_played_from_memory(self, qtbot: QtBot, capfd: pytest.CaptureFixture[str]) -> None:
        view = PlayerView()
        qtbot.addWidget(view)
        view.show()
        view.load(wav(), "audio", "voice.wav")
        view.play_button.click()
        qtbot.waitUntil(lambda: view.line.maximum() > 300 and view.line.value() > 0, timeout=20_000)
        assert view.time.text().endswith("0:00")
        view.stop()
        assert not view.playing and view.play_button.text() == "Play"
        assert "multimedia" not in capfd.readouterr().err

    def test_what_cannot_be_played_is_said(self, qtbot: QtBot) -> None:
        view = PlayerView()
        qtbot.addWidget(view)
        view.show()
        view.load(b"nothing of the kind" * 20, "audio", "voice.wav")
        view.play()
        qtbot.waitUntil(lambda: view.told.text().startswith("This recording cannot be played"), timeout=20_000)
        view.stop()

    @pytest.mark.parametrize("name", ["voice.m3u8", "voice.mp3"])
    def test_a_play_list_in_disguise_reaches_no_address(self, qtbot: QtBot, name: str) -> None:
        """Whoever listens to a recording is known to nobody but the vault."""
        with socket.create_server(("127.0.0.1", 0)) as server:
            server.setblocking(False)
            address = f"http://127.0.0.1:{server.getsockname()[1]}/voice.ts"
            lines = ("#EXTM3U", "#EXT-X-TARGETDURATION:5", "#EXTINF:5,", address, "#EXT-X-ENDLIST", "")
            view = PlayerView()
            qtbot.addWidget(view)
            view.show()
            view.load("\n".join(lines).encode(), "audio", name)
            view.play()
            qtbot.waitUntil(lambda: view.told.text().startswith("This recording cannot be played"), timeout=20_000)
            view.stop()
            with pytest.raises(BlockingIOError):
                server.accept()

    def test_without_the_library_it_is_said(self, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("fieldmonitor.qt.widgets.player.multimedia", lambda: None)
        view = PlayerView()
        qtbot.addWidget(view)
        view.load(wav(), "audio", "voice.wav")
        view.play()
        assert "libpulse" in view.told.text()

    def test_an_attached_recording_is_opened_from_the_page(self, person: Person) -> None:
        ref = REST + "voice"
        person.workspace.observations.attach_bytes(person.draft, ref, "voice.wav", wav())
        control = person.control(ref)
        person.view(ref).refresh()
        control.open.click()
        person.wait(lambda: isinstance(dialog_of(person, ref), PlayerDialog))
        dialog_of(person, ref).close()

    def test_other_files_are_copied_only_after_a_warning(self, person: Person) -> None:
        box = show_content("list.pdf", "application/pdf", b"%PDF-1.7", person.page)
        assert isinstance(box, Question) and "not encrypted" in box.text.text()
        assert box.leave.isDefault() and box.leave.text() == "Cancel"
        box.close()

    @pytest.mark.parametrize(("seconds", "text"), [(0, "0:00"), (67.9, "1:07"), (3727, "1:02:07")])
    def test_times_are_read_as_people_do(self, seconds: float, text: str) -> None:
        assert clock(seconds) == text


def code_picture(*texts: str) -> bytes:
    import zxingcpp

    sheet = Image.new("L", (500, 40 + 400 * len(texts)), 255)
    for number, text in enumerate(texts):
        code = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode).to_image(scale=6)
        sheet.paste(
            Image.frombuffer("L", (code.shape[1], code.shape[0]), bytes(memoryview(code).tobytes())),
            (40, 40 + 400 * number),
        )
    out = io.BytesIO()
    sheet.save(out, "PNG")
    return out.getvalue()


class TestCodes:
    def test_codes_are_read_off_a_picture_from_top_to_bottom(self) -> None:
        assert read_barcodes(code_picture("CASE 4711"), "") == [BarcodeFound("CASE 4711", "QR Code")]
        assert [code.text for code in read_barcodes(code_picture("first", "second", "first"), "")] == [
            "first",
            "second",
        ]
        assert read_barcodes(encoded(QImage(60, 60, QImage.Format.Format_RGB32), b"png"), "") == []

    def test_what_a_code_carries_becomes_one_line_of_text(self) -> None:
        assert [code.text for code in read_barcodes(code_picture("a\nb\x1bc"), "")] == ["a b c"]

    @pytest.mark.parametrize("content", [b"", b"words", b"\x89PNG\r\n\x1a\n" + bytes(40)])
    def test_what_is_no_picture_is_refused(self, content: bytes) -> None:
        with pytest.raises(ImageUnreadable):
            read_barcodes(content, "photo")

    def test_a_pasted_code_answers_the_question_and_the_picture_is_not_kept(self, qtbot: QtBot) -> None:
        control = BarcodeControl()
        qtbot.addWidget(control)
        control.show()
        answers: list[str] = []
        control.answered.connect(answers.append)
        sources: list[Any] = []
        control.picture_chosen.connect(sources.append)
        data = QMimeData()
        data.setImageData(QImage.fromData(code_picture("CASE 4711")))
        QGuiApplication.clipboard().setMimeData(data)
        control.field.setFocus()
        QTest.keyClick(control.field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        name, content = sources[0]()
        control.found(read_barcodes(content, name))
        assert answers == ["CASE 4711"] and control.told.text().startswith("Read as QR Code")
        QGuiApplication.clipboard().clear()

    def test_several_codes_are_asked_about(self, qtbot: QtBot) -> None:
        control = BarcodeControl()
        qtbot.addWidget(control)
        control.show()
        answers: list[str] = []
        control.answered.connect(answers.append)
        control.found([BarcodeFound("one", "QR Code"), BarcodeFound("two & three", "Code 128")])
        assert isinstance(control.menu, QMenu) and answers == []
        control.menu.actions()[1].trigger()
        assert answers == ["two & three"]
        control.menu.close()
        control.found([])
        assert control.told.text().startswith("No code is found")


def test_a_file_control_offers_what_its_appearance_asks_for(qtbot: QtBot) -> None:
    class Node:
        parameters: dict[str, str] = {}  # noqa: RUF012 - never written to
        value = ""

        def __init__(self, appearance: str) -> None:
            self.appearance = appearance

    for appearance, text, first in (("signature", "Sign…", True), ("draw", "Draw…", True), ("", "Draw…", False)):
        control = FileControl("image")
        qtbot.addWidget(control)
        control.show_node(Node(appearance))  # type: ignore[arg-type]  # what the control looks at
        assert control.make.text() == text and (control.inputs()[0] is control.make) is first
    video = FileControl("video")
    qtbot.addWidget(video)
    assert video.make.isHidden()
