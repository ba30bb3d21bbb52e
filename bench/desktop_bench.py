"""The desktop: how soon its window is there, and whether a long list costs more than a short one."""

import gc
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from bench.report import Options, Row, median
from bench.vault_bench import BATCH, Records
from fieldmonitor.bootstrap import Workspace, create_vault
from fieldmonitor.crypto.keys import KdfParameters

ROOT = Path(__file__).resolve().parents[1]
FEW = 50


def rows(options: Options) -> Iterator[Row]:
    # No screen is needed, and the platform without one is not to say what it cannot do.
    os.environ |= {"QT_QPA_PLATFORM": "offscreen", "QT_LOGGING_RULES": "default.warning=false"}
    with tempfile.TemporaryDirectory(prefix="fieldmonitor-bench-") as name:
        yield from _login(Path(name), options)
        yield _table(Path(name), options)


def _login(folder: Path, options: Options) -> Iterator[Row]:
    vault = folder / "vault"
    create_vault(vault, "a passphrase", code="AB-012", kdf=KdfParameters.floor()).close()
    ours, command, bare = [], [], []
    for _ in range(options.pick(5, 11, 21)):
        ours.append(_first_paint(folder, "desktop", str(vault)))
        bare.append(_first_paint(folder, "bare"))
        command.append(_first_paint(folder, "command"))
    limit = median(bare) * 1e3
    yield Row("login window to first paint", median(ours) * 1e3, limit, "ms", "a bare QMainWindow", "<=", 1.4)
    work = "login window to first paint, from the command line"
    yield Row(work, median(command) * 1e3, limit, "ms", "a bare QMainWindow", "<=", 1.4)


def _first_paint(home: Path, *words: str) -> float:
    """Return the seconds from starting a fresh Python to its first painted frame, drawn to memory."""
    paths = os.pathsep.join((str(ROOT / "src"), os.environ.get("PYTHONPATH", "")))
    environment = os.environ | {"FIELDMONITOR_HOME": str(home), "PYTHONPATH": paths}
    start = time.monotonic()
    done = subprocess.run(
        [sys.executable, str(ROOT / "bench" / "first_paint.py"), *words],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    return float(done.stdout) - start


@cache
def _application() -> object:
    """Return Qt's application object, kept until the process ends: cached icons must not outlive it."""
    from fieldmonitor.qt.app import application

    return application()


def _table(folder: Path, options: Options) -> Row:
    _application()
    many = options.pick(5_000, 20_000, 100_000)
    with _filled(folder / "many", many) as long, _filled(folder / "few", FEW) as short:
        turns = [(_list_painted(long), _list_painted(short)) for _ in range(options.pick(8, 16, 32))]
    ours, theirs = zip(*turns[1:], strict=True)  # the first turn is a warming
    return Row(
        f"observation table, {many:,} rows, first paint",
        median(ours) * 1e3,
        median(theirs) * 1e3,
        "ms",
        f"the same page with {FEW} rows",
        "<=",
        1.25,
    )


def _filled(folder: Path, count: int) -> Workspace:
    workspace = create_vault(folder, "a passphrase", code="AB-012", kdf=KdfParameters.floor())
    workspace.projects.create("Bench", practice=True)
    vault, records = workspace._core.vault, Records(4)
    for start in range(0, count, BATCH):
        with vault.transaction():
            for number in range(start, min(start + BATCH, count)):
                vault.observations.upsert_revision(records.make(number))
    workspace.maintain()
    return workspace


def _list_painted(workspace: Workspace) -> float:
    """Build the page of observations, show it, and return the seconds until its rows have been painted."""
    from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, QTimer

    from fieldmonitor.qt.desk import Desk
    from fieldmonitor.qt.errors import Errors
    from fieldmonitor.qt.events import Hub
    from fieldmonitor.qt.pages.observations import ObservationsPage
    from fieldmonitor.qt.tasks import Tasks

    loop = QEventLoop()

    class Watch(QObject):
        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint and page.model.rowCount():
                QTimer.singleShot(0, loop.quit)
            return False

    start = time.perf_counter()
    tasks = Tasks()
    page = ObservationsPage(Desk(workspace, tasks, Hub(), Errors(lambda: "en"), lambda: "en"))
    watch = Watch()
    page.table.viewport().installEventFilter(watch)
    page.resize(1000, 760)
    page.show()
    page.shown()
    loop.exec()
    spent = time.perf_counter() - start
    tasks.shutdown()
    page.close()
    page.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()  # now and not between two measurements
    return spent
