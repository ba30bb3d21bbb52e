"""Taking back and doing again. There is one journal, the form's: a field's own would tell another story.

A field that is typed in would undo letters that the session has long heard of, and then the form's journal would stand
on a text that is not there any more. So Ctrl+Z in a field reaches the form too. It takes back what was typed into the
field since the keyboard came to it or since the last pause.
"""

from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QColor, QGuiApplication, QKeyEvent, QKeySequence, QPalette, QTextCursor
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget
from shiboken6 import isValid

from fieldmonitor.qt.fill import wording
from fieldmonitor.qt.fill.context import FillContext
from fieldmonitor.qt.fill.moving import Mover, question_around
from fieldmonitor.qt.fill.outline import STRUCTURAL
from fieldmonitor.qt.fill.sections import Views
from fieldmonitor.qt.fill.shown import shown_text
from fieldmonitor.qt.theme import tokens

UNDO: Final = ("Ctrl+Z",)
REDO: Final = ("Ctrl+Shift+Z", "Ctrl+Y")
PAUSE: Final = 1500
"""milliseconds without a key after which a step ends"""
_LIT: Final = 1800
"""milliseconds for which a question that came back stands out"""


class Steps(QObject):
    """Undo and redo of one page: goes to the place, says what changed, and lets it stand out for a moment."""

    told = Signal(str)
    """what was taken back or done again, translated"""
    changed = Signal()
    """something can or can no longer be taken back"""

    def __init__(self, context: FillContext, views: Views, mover: Mover) -> None:
        super().__init__(mover)
        self._context = context
        self._views = views
        self._mover = mover
        self._field: QWidget | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(context.session.checkpoint)
        context.answered.connect(self._on_answered)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus)

    def undo(self) -> None:
        """Take the last step back."""
        self._go(self.tr("Taken back: {what}"), self.tr("There is nothing to take back."), forth=False)

    def redo(self) -> None:
        """Do again what was taken back last."""
        self._go(self.tr("Done again: {what}"), self.tr("There is nothing to do again."), forth=True)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Keep a field from taking the keys of undo and redo for itself."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            typed = QKeySequence(event.keyCombination())
            if any(typed == QKeySequence(keys) for keys in (*UNDO, *REDO)):
                event.ignore()
                return True
        return False

    def _go(self, text: str, nothing: str, *, forth: bool) -> None:
        context = self._context
        if context.busy:
            return
        QGuiApplication.inputMethod().commit()
        ref = context.session.redo() if forth else context.session.undo()
        if ref is None:
            self.told.emit(nothing)
            return
        context.answered.emit()
        context.save_due.emit()
        arrived = self._mover.go_to(ref)
        self.told.emit(text.format(what=self._what(ref, arrived=arrived)))
        self._light(ref)
        focus = QApplication.focusWidget()
        if isinstance(focus, QPlainTextEdit):
            focus.moveCursor(QTextCursor.MoveOperation.End)

    def _what(self, ref: str, *, arrived: bool) -> str:
        node = self._context.session.node(ref)
        name = wording.plain(node.label or node.name)
        if node.kind == "instance" and node.parent is not None:
            name = wording.plain(node.parent.label or node.name)
            return self.tr("{name}, entry {number}").format(name=name, number=node.place())
        if node.kind in STRUCTURAL:
            return self.tr("{name}, %n entries now", "", len(node.children)).format(name=name)
        shown = " ".join(shown_text(node).split()) if node.value else self.tr("no answer")
        told = self.tr("{name} – now: {answer}").format(name=name, answer=f"\u2068{shown}\u2069")
        return told if arrived else self.tr("{what} (does not apply now)").format(what=told)

    def _light(self, ref: str) -> None:
        view = self._views.get(ref)
        if view is None:
            return
        palette = view.palette()
        palette.setColor(QPalette.ColorRole.Window, QColor(tokens(view).accent_soft))
        view.setPalette(palette)
        view.setAutoFillBackground(True)

        def put_out() -> None:
            if isValid(view):
                view.setAutoFillBackground(False)
                view.setPalette(QPalette())

        QTimer.singleShot(_LIT, view, put_out)

    def _on_answered(self) -> None:
        self._pause.start()
        self.changed.emit()

    def _on_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        if not isValid(self):
            return
        if self._field is not None and isValid(self._field):
            self._field.removeEventFilter(self)
        self._field = new if new is not None and question_around(new) is not None else None
        if self._field is not None:
            self._field.installEventFilter(self)
