"""What one can do on the filling page: each command with its words and keys, for menu, keyboard and help."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from fieldmonitor.qt.fill.steps import REDO, UNDO

KEYS: Final[dict[str, tuple[str, ...]]] = {
    "next": ("Ctrl+PgDown",),
    "previous": ("Ctrl+PgUp",),
    "find": ("Ctrl+F",),
    "to_answer": ("F8",),
    "to_answer_back": ("Shift+F8",),
    "to_correct": ("F7",),
    "to_correct_back": ("Shift+F7",),
    "undo": UNDO,
    "redo": REDO,
    "quick": ("F5",),
    "carry": ("Ctrl+D",),
    "second": ("Shift+F9",),
    "card": ("F9",),
    "position": ("Ctrl+G",),
    "side": ("F6",),
    "save": ("Ctrl+S",),
    "finalise": ("Ctrl+Shift+Return", "Ctrl+Shift+Enter"),
    "keys": ("F1",),
}
"""every command's keys; docs/filling.md lists them"""


class Commands(QObject):
    """The page's commands as actions. One that cannot be carried out now is disabled, its keys included."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self.actions: dict[str, QAction] = {}

    def add(self, name: str, run: Callable[[], object], *, checkable: bool = False) -> QAction:
        """Give a command what it does; its keys work wherever the keyboard is on the page."""
        action = QAction(self._page)
        action.setShortcuts([QKeySequence(keys) for keys in KEYS[name]])
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.setCheckable(checkable)
        action.triggered.connect(lambda _checked=False: run())
        self._page.addAction(action)
        self.actions[name] = action
        return action

    def enable(self, name: str, wanted: bool) -> None:
        """Let a command be carried out, or not."""
        self.actions[name].setEnabled(wanted)

    def retranslate(self) -> None:
        """Set the words."""
        for name, text in self._texts().items():
            action = self.actions.get(name)
            if action is not None:
                action.setText(text)
                keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
                action.setToolTip(f"{text.replace('&', '').rstrip('…')} ({keys})")

    def help(self) -> list[tuple[str, str]]:
        """Return keys and meaning of every command, in the order in which they were added."""
        native = QKeySequence.SequenceFormat.NativeText
        lines: dict[str, str] = {}
        for name, action in self.actions.items():
            if name == "finalise":  # the second key is the same one of the number pad
                keys = action.shortcut().toString(native)
            else:
                keys = ", ".join(keys.toString(native) for keys in action.shortcuts())
            lines[keys] = action.text().replace("&", "").rstrip("…")
        return list(lines.items())

    def _texts(self) -> dict[str, str]:
        return {
            "next": self.tr("Next page"),
            "previous": self.tr("Previous page"),
            "find": self.tr("&Find a question…"),
            "to_answer": self.tr("Next question to &answer"),
            "to_answer_back": self.tr("Previous question to answer"),
            "to_correct": self.tr("Next answer to co&rrect"),
            "to_correct_back": self.tr("Previous answer to correct"),
            "undo": self.tr("&Undo"),
            "redo": self.tr("Re&do"),
            "quick": self.tr("&Quick path: only the marked questions"),
            "carry": self.tr("Copy the last observation's &place and team…"),
            "second": self.tr("Show or hide the second &language"),
            "card": self.tr("&Show this question to the person…"),
            "position": self.tr("&Give the position…"),
            "side": self.tr("Between the list of pages and the page"),
            "save": self.tr("Save now"),
            "finalise": self.tr("Finalise…"),
            "keys": self.tr("&Keys"),
        }
