"""Finalising: what keeps the draft from it, one question before it, and the sealing itself."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QFrame, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from fieldmonitor.qt.fill import wording
from fieldmonitor.qt.fill.context import FillContext
from fieldmonitor.qt.fill.controls.rows import FRAME, RowDelegate
from fieldmonitor.qt.fill.finding import place_titles
from fieldmonitor.qt.fill.notice import translator
from fieldmonitor.qt.fill.outline import Outline
from fieldmonitor.qt.fill.picture import Picture
from fieldmonitor.qt.theme import Role, Space, set_role
from fieldmonitor.qt.widgets.basics import Translated, button, column, label, row

_REF: Final = Qt.ItemDataRole.UserRole
_LINES: Final = 4  # of the list that are seen at once
_REASON: Final = 1000  # characters


@dataclass(frozen=True, slots=True)
class Blocker:
    """One thing to mend: where it is, and what is wrong there, ready to read."""

    ref: str
    text: str


class Blockers(Translated):
    """The list of what blocks. It follows the answers and stays until it is closed."""

    chosen = Signal(str)
    """the ref to go to"""
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._frame = QFrame()
        set_role(self._frame, Role.NOTE_WARNING)
        self.heading = label(Role.STRONG, wrap=True)
        self.close_button = button(Role.QUIET, icon_name="close")
        self.close_button.clicked.connect(self._close)
        self.list = QListWidget()
        self.list.setStyleSheet(FRAME)
        self.list.setItemDelegate(RowDelegate(self.list))
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemClicked.connect(self._choose)
        self.list.installEventFilter(self)
        head = row(spacing=Space.S)
        head.addWidget(Picture("warning"))
        head.addWidget(self.heading, 1)
        head.addWidget(self.close_button)
        inside = column(self._frame, spacing=Space.S)
        inside.addLayout(head)
        inside.addWidget(self.list)
        layout = column(self, spacing=0)
        layout.addWidget(self._frame)
        self._count = 0
        self.hide()

    def show_blockers(self, blockers: Sequence[Blocker]) -> None:
        """Show what blocks; the chosen line stays chosen if it is still there."""
        current = self.list.currentItem()
        here = str(current.data(_REF)) if current else ""
        self.list.clear()
        for blocker in blockers:
            item = QListWidgetItem(blocker.text, self.list)
            item.setData(_REF, blocker.ref)
            if blocker.ref == here:
                self.list.setCurrentItem(item)
        lines = min(_LINES, len(blockers))
        self.list.setFixedHeight(sum(self.list.sizeHintForRow(line) for line in range(lines)) + Space.M)
        self.list.setVisible(bool(blockers))
        self._count = len(blockers)
        self.retranslate()
        self.show()

    def focus_list(self) -> None:
        """Put the keyboard on the first line."""
        if self.list.count():
            self.list.setCurrentRow(max(0, self.list.currentRow()))
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Set the words."""
        self.heading.setText(
            self.tr("%n things to finish first. Choose one to go there.", "", self._count)
            if self._count
            else self.tr("Nothing is in the way any more.")
        )
        self.list.setAccessibleName(self.heading.text())
        self.close_button.setToolTip(self.tr("Close the list (Esc)"))
        self.close_button.setAccessibleName(self.tr("Close the list"))

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Enter goes to the line's question."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            item = self.list.currentItem()
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and item is not None:
                self._choose(item)
                return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes the list."""
        if event.key() == Qt.Key.Key_Escape:
            self._close()
            event.accept()
        else:
            super().keyPressEvent(event)

    def _choose(self, item: QListWidgetItem) -> None:
        self.chosen.emit(str(item.data(_REF)))

    def _close(self) -> None:
        self.hide()
        self.closed.emit()


class SealDialog(QDialog):
    """Says what finalising does, and asks once. Enter alone does not seal: the harmless button has the keyboard.

    ``asks_for_reason``: the form wants to know why an earlier record is changed; nothing is sealed without an answer.
    """

    def __init__(self, title: str, answers: int, files: int, parent: QWidget, *, asks_for_reason: bool = False) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Finalise this observation?"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(460)
        name = label(Role.HEADING, wrap=True)
        name.setText(title)
        held = label(Role.MUTED, wrap=True)
        counts = self.tr("%n answers", "", answers)
        held.setText(f"{counts}, {self.tr('%n attachments', '', files)}" if files else counts)
        meaning = label(wrap=True)
        meaning.setText(
            self.tr(
                "The observation is signed and sealed on this computer. After that nobody can change it, you included:"
                " a correction is a new revision that follows it. It goes out with the next sync."
            )
        )
        self.seal = button(Role.PRIMARY, icon_name="")
        self.seal.setText(self.tr("&Seal it"))
        self.seal.clicked.connect(self.accept)
        self.later = button()
        self.later.setText(self.tr("&Not yet"))
        self.later.clicked.connect(self.reject)
        self.later.setDefault(True)
        buttons = row(spacing=Space.S)
        buttons.addStretch()
        buttons.addWidget(self.later)
        buttons.addWidget(self.seal)
        layout = column(self, spacing=Space.L, margin=Space.XL)
        for part in (name, held, meaning):
            layout.addWidget(part)
        self.reason = QLineEdit()
        if asks_for_reason:
            self._ask_for_reason(layout)
        layout.addLayout(buttons)
        self.setAccessibleDescription(meaning.text())
        (self.reason if asks_for_reason else self.later).setFocus()

    def _ask_for_reason(self, layout: QVBoxLayout) -> None:
        question = label(wrap=True)
        question.setText(self.tr("Why was the record &changed? The form's log keeps the answer."))
        question.setBuddy(self.reason)
        self.reason.setAccessibleName(question.text().replace("&", ""))
        self.reason.setMaxLength(_REASON)
        self.reason.textChanged.connect(lambda text: self.seal.setEnabled(bool(text.strip())))
        self.seal.setEnabled(False)
        for each in (self.seal, self.later):  # Enter leads on from the line, and does neither
            each.setDefault(False)
            each.setAutoDefault(False)
        self.reason.returnPressed.connect(self.seal.setFocus)
        layout.addWidget(question)
        layout.addWidget(self.reason)

    def showEvent(self, event: QShowEvent) -> None:
        """Take the height that the wrapped text needs in the theme's fonts, known only now."""
        super().showEvent(event)
        layout = self.layout()
        if layout is not None:
            self.setMinimumHeight(layout.totalHeightForWidth(self.width()))


def blockers(context: FillContext, outline: Outline) -> list[Blocker]:
    """Return what blocks, as ``page › entry › question – message``."""
    return [
        Blocker(ref, f"{' › '.join(_place(context, outline, ref, label))} – {_message(context, ref, message)}")
        for ref, label, message in context.host.problems(context.draft)
    ]


def _place(context: FillContext, outline: Outline, ref: str, name: str) -> list[str]:
    steps = place_titles(outline, ref)
    question = wording.plain(name or context.session.node(ref).name)
    return steps if steps[-1:] == [question] else [*steps, question]


def _message(context: FillContext, ref: str, message: str) -> str:
    node = context.session.node(ref)
    if node.violation == "type":
        return wording.needs(node.kind)
    own = wording.plain(translator().reason(message))
    return own or (wording.required() if node.violation == "required" else wording.refused())
