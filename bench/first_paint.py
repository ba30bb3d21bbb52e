"""Started by desktop_bench.py in a fresh process: opens one window and prints when its first frame was painted.

    python bench/first_paint.py bare               a QMainWindow with nothing in it
    python bench/first_paint.py desktop VAULT      the desktop, which shows its login page
    python bench/first_paint.py command            the same as ``fieldmonitor`` alone does it, on the usual vault

The time is the system's monotonic clock in seconds, which the starting process reads too.
"""

import os
import sys
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow


class Watch(QObject):
    """Ends the process once the window has been painted."""

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, self.tell)  # comes after the whole frame, children included
        return False

    def tell(self) -> None:
        print(time.monotonic(), flush=True)
        os._exit(0)


def main() -> None:
    watch = Watch()
    if sys.argv[1] == "bare":
        application = QApplication(sys.argv[:1])
        window = QMainWindow()
        window.installEventFilter(watch)
        window.resize(1240, 800)
        window.show()
        application.exec()
        return
    from fieldmonitor.qt import app as desktop

    build = desktop.build

    def watched(*arguments: object, **options: object) -> QMainWindow:
        made = build(*arguments, **options)  # type: ignore[arg-type]  # handed on as they came
        made.installEventFilter(watch)
        return made

    desktop.build = watched  # type: ignore[assignment]  # the same, with somebody watching
    if sys.argv[1] == "command":
        from fieldmonitor.cli.entry import run

        sys.argv = ["fieldmonitor"]
        run()
    else:
        desktop.run(Path(sys.argv[2]))


if __name__ == "__main__":
    main()
