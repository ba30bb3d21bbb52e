"""Work away from the window: where outcomes arrive, what is told, and that nothing outlives its owner."""

import threading

from PySide6.QtCore import QObject, QThread
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fieldmonitor.domain.errors import Cancelled, DiskFull
from fieldmonitor.domain.progress import IsCancelled, Progress, stop_if
from fieldmonitor.qt.tasks import Tasks


def test_a_failure_reaches_its_handler_on_this_thread(qtbot: QtBot) -> None:
    tasks, seen = Tasks(), []

    def work() -> None:
        raise DiskFull(path="/x")

    tasks.start(work, on_error=lambda error: seen.append((error, QThread.currentThread())))
    qtbot.waitUntil(lambda: not tasks.busy())
    assert [(type(error), thread is QThread.currentThread()) for error, thread in seen] == [(DiskFull, True)]


def test_a_failure_nobody_asked_for_goes_to_the_one_door(qtbot: QtBot) -> None:
    tasks = Tasks()
    with qtbot.waitSignal(tasks.failed) as failed:
        tasks.start(lambda: 1 // 0)
    assert isinstance(failed.args[0], ZeroDivisionError)
    tasks.shutdown()


def test_stopping_is_no_failure(qtbot: QtBot) -> None:
    tasks, told = Tasks(), []
    started = threading.Event()

    def work(_progress: Progress, cancelled: IsCancelled) -> None:
        started.set()
        while True:
            stop_if(cancelled)

    task = tasks.start_long(work, told.append, told.append, on_stopped=lambda: told.append("stopped"))
    started.wait(10)
    task.cancel()
    qtbot.waitUntil(lambda: not tasks.busy())
    assert told == ["stopped"]


def test_a_newer_request_silences_the_older_one(qtbot: QtBot) -> None:
    tasks, told = Tasks(), []
    gate = threading.Event()
    older = tasks.start(lambda: gate.wait(10) and "old", told.append)
    older.abandon()
    tasks.start(lambda: "new", told.append)
    gate.set()
    qtbot.waitUntil(lambda: not tasks.busy())
    assert told == ["new"]


def test_nothing_is_told_to_a_page_that_is_gone(qtbot: QtBot) -> None:
    tasks, told = Tasks(), []
    gate = threading.Event()
    page = QObject()
    tasks.start(lambda: gate.wait(10), told.append, context=page)
    page.deleteLater()
    qtbot.waitUntil(lambda: not _alive(page))
    gate.set()
    qtbot.waitUntil(lambda: not tasks.busy())
    assert told == []


def test_progress_is_thinned_but_its_end_is_told(qtbot: QtBot) -> None:
    tasks, told = Tasks(), []

    def work(progress: Progress, _cancelled: IsCancelled) -> None:
        for done in range(1, 5001):
            progress(done, 5000, "x")

    tasks.start_long(work, on_progress=lambda done, total, _what: told.append((done, total)))
    qtbot.waitUntil(lambda: not tasks.busy())
    assert told[-1] == (5000, 5000)
    assert len(told) < 500


def test_byte_counts_beyond_two_gigabytes_are_told_whole(qtbot: QtBot) -> None:
    tasks, told = Tasks(), []
    tasks.start_long(
        lambda progress, _cancelled: progress(5 << 30, 5 << 30, "x"), on_progress=lambda *a: told.append(a)
    )
    qtbot.waitUntil(lambda: not tasks.busy())
    assert told == [(5 << 30, 5 << 30, "x")]


def test_shutdown_waits_for_work_and_delivers_nothing(qtbot: QtBot) -> None:
    tasks, told, ended = Tasks(), [], []

    def work(_progress: Progress, cancelled: IsCancelled) -> None:
        while not cancelled():
            pass
        ended.append(True)
        raise Cancelled

    for _ in range(3):
        tasks.start_long(work, told.append, told.append, on_stopped=lambda: told.append("stopped"))
    tasks.shutdown()
    assert not tasks.busy()
    assert len(ended) <= 3
    QApplication.processEvents()
    assert told == []


def _alive(thing: QObject) -> bool:
    from shiboken6 import isValid

    return bool(isValid(thing))
