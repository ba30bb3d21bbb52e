"""The show-card: one question, alone and large, in the language of the person who is asked.

Whoever looks at it sees that question and nothing else: no other answer, no earlier answer to this one, no level of
sensitivity, no guidance for the monitor. What the person taps or types is the answer; a question that nobody touched
here keeps the answer it had. A label that quotes another answer quotes it here too, as its author wrote it.
"""

from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QLabel, QScrollArea, QWidget

from fieldmonitor.qt.fill import wording
from fieldmonitor.qt.fill.bigchoice import BigChoices
from fieldmonitor.qt.fill.bilingual import Reworded, second_language
from fieldmonitor.qt.fill.context import FillContext
from fieldmonitor.qt.fill.controls import Control, control_for
from fieldmonitor.qt.theme import Space, icon
from fieldmonitor.qt.widgets.basics import button, clear, column, row, scrolled

if TYPE_CHECKING:
    from fieldmonitor.forms import Node

_WIDTH: Final = 900
_CHOSEN: Final = frozenset({"select_one", "select_multiple", "trigger"})
_TYPED: Final = frozenset({"text", "integer", "decimal", "range", "date", "time", "datetime", "rank"})
_SHOWN: Final = _CHOSEN | _TYPED | {"note"}
"""kinds that a person can be shown; files and places are the monitor's to give"""


class ShowCard(QDialog):
    """Covers the screen. Escape goes back to the form; Page Down and Page Up go to the next question and back."""

    left = Signal(str)
    """the card is closed; the ref of the question that it showed last"""

    def __init__(self, ref: str, context: FillContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._given: dict[str, str] = {}
        """what was answered on the card, by ref: all that is shown of answers"""
        self.ref = ref
        self.language = second_language(context) or context.session.language
        self.control: Control | BigChoices | None = None
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(" ")  # not even the form's title
        self.question = QLabel()
        self.hint = QLabel()
        for words, size, weight in ((self.question, 26, 600), (self.hint, 17, 400)):
            words.setTextFormat(Qt.TextFormat.RichText)
            words.setWordWrap(True)
            words.setOpenExternalLinks(False)
            words.setStyleSheet(f"font-size: {size}pt; font-weight: {weight}")
        self.body = column(spacing=Space.L)
        self.back = button()
        self.next = button()
        self.speak = button()
        self.close_card = button()
        self._lay_out()
        self.back.clicked.connect(lambda: self.step(-1))
        self.next.clicked.connect(lambda: self.step(1))
        self.speak.clicked.connect(self.next_language)
        self.close_card.clicked.connect(self.reject)
        for keys, by in (("PgDown", 1), ("PgUp", -1), ("Ctrl+PgDown", 1), ("Ctrl+PgUp", -1)):
            shortcut = QShortcut(QKeySequence(keys), self)  # a key alone would scroll the area
            shortcut.activated.connect(lambda by=by: self.step(by))
        self.finished.connect(lambda _result: self.left.emit(self.ref))
        self._show_question()

    def open_large(self) -> None:
        """Cover the whole screen: nothing behind the card can be read."""
        self.showFullScreen()

    def step(self, by: int) -> None:
        """Go to the next question (1) or the one before (-1) that a person can be shown."""
        shown = self._questions()
        here = next((place for place, node in enumerate(shown) if node.ref == self.ref), None)
        if here is not None and 0 <= here + by < len(shown):
            self.ref = shown[here + by].ref
            self._show_question()

    def next_language(self) -> None:
        """Show the form's next language."""
        names = self._context.session.definition.languages
        if len(names) > 1:
            self.language = names[(names.index(self.language) + 1) % len(names)]
            self._show_question()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back, Enter steps on, a digit chooses, F9 closes too."""
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.step(1)
        elif key == Qt.Key.Key_F9:
            self.reject()
        elif isinstance(self.control, BigChoices) and Qt.Key.Key_1 <= key <= Qt.Key.Key_9:
            self.control.choose(key - Qt.Key.Key_1)
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def showEvent(self, event: QShowEvent) -> None:
        """The keyboard stands on the answer."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self._focus)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the interface's language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show_ways()

    # --- inside -------------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self._content = QWidget()
        inner = QWidget()
        inner.setMaximumWidth(_WIDTH)
        inner.setMinimumWidth(_WIDTH // 2)
        lines = column(inner, spacing=Space.XL)
        lines.addWidget(self.question)
        lines.addWidget(self.hint)
        lines.addLayout(self.body)
        around = column(self._content, margin=Space.XXL)
        around.addStretch(1)
        middle = row()
        middle.addStretch(1)
        middle.addWidget(inner, 100)  # as wide as it may get, in the middle
        middle.addStretch(1)
        around.addLayout(middle)
        around.addStretch(2)
        self.area: QScrollArea = scrolled(self._content)
        ways = row(spacing=Space.M, margin=Space.L)
        ways.addWidget(self.back)
        ways.addWidget(self.next)
        ways.addStretch(1)
        ways.addWidget(self.speak)
        ways.addWidget(self.close_card)
        layout = column(self, spacing=0)
        layout.addWidget(self.area, 1)
        layout.addLayout(ways)

    def _questions(self) -> list["Node"]:
        outline, root = self._context.outline, self._context.session.root
        return [
            node
            for node in outline.questions(root)
            if node.ref == self.ref or (node.kind in _SHOWN and (node.kind == "note" or not node.readonly))
        ]

    def _show_question(self) -> None:
        node = self._context.session.node(self.ref)
        texts = self._context.session.texts(self.ref, self.language) if self.language else None
        said, hint = (texts.label, texts.hint) if texts is not None else (node.label, node.hint)
        direction = wording.direction(self.language)
        self._content.setLayoutDirection(direction or self.layoutDirection())
        way = "rtl" if direction == Qt.LayoutDirection.RightToLeft else "ltr"
        for words, text in ((self.question, said or node.label), (self.hint, hint)):
            words.setText(f'<div dir="{way}">{wording.markup(text)}</div>' if text and text != "-" else "")
            words.setVisible(bool(words.text()))
        self.setAccessibleName(wording.plain(said))
        self._make_control(node)
        self._show_node()
        self._show_ways()
        self.area.verticalScrollBar().setValue(0)
        self._focus()

    def _make_control(self, node: "Node") -> None:
        clear(self.body)
        self.control = None
        if node.readonly or node.kind not in _CHOSEN | _TYPED:
            return
        if node.kind in _CHOSEN:
            large = BigChoices(several=node.kind == "select_multiple")
            large.answered.connect(self._on_answered)
            self.control = large
        else:
            plain = control_for(self._seen(node))
            plain.media = self._context.draft.form.media
            plain.setStyleSheet("QLineEdit, QPlainTextEdit, QLabel { font-size: 18pt; }")
            plain.answered.connect(self._on_answered)
            plain.advanced.connect(lambda: self.step(1))
            plain.name(self.accessibleName(), "")
            self.control = plain
        self.body.addWidget(self.control)

    def _seen(self, node: "Node") -> "Node":
        """Return the node as the person may see it: in their language, with what they answered here only."""
        texts = self._context.session.texts(node.ref, self.language) if self.language else None
        choices = texts.choices if texts is not None else node.choices
        return cast("Node", Reworded(node, choices=choices, value=self._given.get(node.ref, "")))

    def _show_node(self) -> None:
        if self.control is not None:
            self.control.show_node(self._seen(self._context.session.node(self.ref)))

    def _on_answered(self, value: str) -> None:
        self._given[self.ref] = value
        self._context.answer(self.ref, value)
        self._show_node()
        self._show_ways()

    def _show_ways(self) -> None:
        shown = self._questions()
        here = next((place for place, node in enumerate(shown) if node.ref == self.ref), 0)
        mirrored = self.isRightToLeft()
        self.back.setText(self.tr("Back"))
        self.back.setIcon(icon("chevron-right" if mirrored else "chevron-left"))
        self.next.setText(self.tr("Next"))
        self.next.setIcon(icon("chevron-left" if mirrored else "chevron-right"))
        self.next.setLayoutDirection(
            Qt.LayoutDirection.LeftToRight if mirrored else Qt.LayoutDirection.RightToLeft  # its arrow stands behind
        )
        self.back.setEnabled(here > 0)
        self.next.setEnabled(here + 1 < len(shown))
        self.speak.setText(wording.language_name(self.language) if self.language else "")
        self.speak.setIcon(icon("language"))
        self.speak.setAccessibleName(self.tr("Another language"))
        self.speak.setToolTip(self.tr("Another language"))
        self.speak.setVisible(len(self._context.session.definition.languages) > 1)
        self.close_card.setText(self.tr("Back to the form (Esc)"))

    def _focus(self) -> None:
        if self.control is not None and self.control.inputs():
            self.control.inputs()[0].setFocus()
        else:
            self.next.setFocus()
