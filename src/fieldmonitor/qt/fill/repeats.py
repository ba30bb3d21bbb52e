"""A repeat as cards: one line for each that is closed, its questions in each that is open."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QPushButton, QSizePolicy, QWidget

from fieldmonitor.qt.fill import wording
from fieldmonitor.qt.fill.context import FillContext
from fieldmonitor.qt.fill.outline import questions
from fieldmonitor.qt.fill.sections import Views
from fieldmonitor.qt.fill.showing import show_if
from fieldmonitor.qt.fill.shown import answer_count, summary
from fieldmonitor.qt.theme import Role, Size, Space, icon, set_role
from fieldmonitor.qt.widgets.basics import Translated, button, column, label, row

if TYPE_CHECKING:
    from fieldmonitor.forms import Node

_SMALL: Final = QSize(Size.ICON, Size.ICON)


class RepeatView(Translated):
    """The cards of one repeat and the button for another one.

    Refs carry positions, so removing a card moves the refs of those after it: all cards are then made anew, the open
    ones open again.
    """

    def __init__(self, ref: str, views: Views, parent: QWidget | None, *, depth: int) -> None:
        super().__init__()
        self.setParent(parent)  # a widget shown without one would open a window of its own
        self.ref = ref
        self._views = views
        self._depth = depth
        self._going: int | None = None
        """the place of the card that is being removed"""
        self._cards: list[Card] = []
        self.title = label(Role.HEADING, wrap=True)
        self.hint = label(Role.MUTED, wrap=True)
        self.empty = label(Role.MUTED, wrap=True)
        self.add = button(icon_name="plus")
        self.add.clicked.connect(self.add_one)
        self._list = column(spacing=Space.M)
        layout = column(self, spacing=Space.M)
        for part in (self.title, self.hint, self.empty):
            layout.addWidget(part)
        layout.addLayout(self._list)
        line = row()
        line.addWidget(self.add)
        line.addStretch()
        layout.addLayout(line)
        self._rebuild({0} if len(self.node.children) == 1 else set())
        self.refresh()

    @property
    def node(self) -> "Node":
        """The session's node."""
        return self._views.context.session.node(self.ref)

    @property
    def cards(self) -> list["Card"]:
        """The cards in order."""
        return list(self._cards)

    def refresh(self) -> None:
        """Follow the session: cards that came or went, the title, what may be added."""
        node = self.node
        show_if(self, node.relevant)
        self._follow([child.ref for child in node.children])
        text = wording.plain(node.label or node.name)
        self.title.setText(text)
        show_if(self.title, self._depth > 0)
        self.hint.setText(wording.plain(node.hint))
        show_if(self.hint, bool(node.hint))
        self.show_hint()
        show_if(self.add, node.can_add)
        self.setAccessibleName(text)
        self.retranslate()
        for made in self._cards:
            made.refresh()

    def show_hint(self) -> None:
        """Say that an empty entry can go, as long as it is empty."""
        show_if(self.empty, not self._cards or self._is_untouched(self.node))

    def retranslate(self) -> None:
        """Set the words that do not come from the form."""
        name = wording.plain(self.node.label or self.node.name)
        self.empty.setText(
            self.tr("Nothing to record here? Then remove the empty entry.") if self._cards else self.tr("None so far.")
        )
        self.add.setText(self.tr("&Add: {name}").format(name=name.replace("&", "&&")))
        self.add.setAccessibleName(self.tr("Add: {name}").format(name=name))

    def add_one(self) -> None:
        """Add a card, open it alone, and put the keyboard into it."""
        context = self._views.context
        if context.busy:
            return
        ref = context.session.add_repeat(self.ref)
        context.answered.emit()
        for made in self._cards:
            made.set_open(made.ref == ref)
        self.open(ref, focus=True)

    def open(self, ref: str, *, focus: bool = False) -> None:
        """Open the card of an instance."""
        for made in self._cards:
            if made.ref == ref:
                made.set_open(True)
                if focus:
                    made.focus_first()

    def remove(self, ref: str) -> None:
        """Take an instance out; the keyboard goes to its neighbour."""
        index = next((place for place, made in enumerate(self._cards) if made.ref == ref), -1)
        if index < 0:
            return
        context = self._views.context
        self._going = index
        context.session.remove_repeat(ref)
        self._going = None
        context.answered.emit()
        context.save_due.emit()
        if self._cards:
            self._cards[min(index, len(self._cards) - 1)].header.setFocus()
        else:
            self.add.setFocus()

    def _follow(self, refs: list[str]) -> None:
        """Make cards for what came; where something went, make all anew, for their refs have moved."""
        known = [made.ref for made in self._cards]
        if refs[: len(known)] == known:
            for ref in refs[len(known) :]:
                self._append(ref)
            if len(refs) > len(known):
                self._views.rebuilt.emit()
            return
        going = len(refs) if self._going is None else self._going
        opened = {place for place, made in enumerate(self._cards) if made.is_open and place != going}
        self._rebuild({place - (place > going) for place in opened})

    def _is_untouched(self, node: "Node") -> bool:
        return len(node.children) == 1 and node.can_add and not answer_count(node)

    def _rebuild(self, opened: set[int]) -> None:
        self._views.forget_below(self.ref + "[")
        for made in self._cards:
            made.hide()
            self._list.removeWidget(made)
            made.deleteLater()
        self._cards = []
        for index, child in enumerate(self.node.children):
            made = self._append(child.ref)
            if index in opened:
                made.set_open(True)
        self._views.rebuilt.emit()

    def _append(self, ref: str) -> "Card":
        made = Card(ref, self, self._views, len(self._cards) + 1, depth=self._depth)
        self._cards.append(made)
        self._views.add_card(made)
        self._list.addWidget(made)
        if self.isVisible():
            made.show()
        return made


class Card(QFrame):
    """One instance: a header that opens and closes it, and its questions once it was opened."""

    def __init__(self, ref: str, repeat: RepeatView, views: Views, number: int, *, depth: int) -> None:
        super().__init__(repeat)
        set_role(self, Role.CARD)
        self.ref = ref
        self._repeat = repeat
        self._views = views
        self._number = number
        self._depth = depth
        self._line = ""
        self._body: QWidget | None = None
        self.is_open = False
        self.header = QPushButton()
        set_role(self.header, Role.NAV)
        self.header.setAutoDefault(False)
        self.header.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.header.setMinimumWidth(160)
        self.header.setIconSize(_SMALL)
        self.header.clicked.connect(self._toggle)
        self.state = label(Role.BADGE)
        self.delete = button(Role.QUIET, icon_name="trash")
        self.delete.clicked.connect(self.ask_to_remove)
        self.question = _RemoveQuestion(self)
        head = row(spacing=Space.S, margin=Space.XS)
        head.addWidget(self.header, 1)
        head.addWidget(self.state, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self.delete)
        self._column = column(self, spacing=0, margin=2)
        self._column.addLayout(head)
        self._column.addWidget(self.question)
        self.refresh()

    @property
    def context(self) -> FillContext:
        """What the page shares."""
        return self._views.context

    @property
    def node(self) -> "Node":
        """The session's node of this instance."""
        return self.context.session.node(self.ref)

    def refresh(self) -> None:
        """Show number, summary and state."""
        node = self.node
        line = summary(node)
        shown = line or self.tr("Not filled in yet")
        self._line = f"{self._number}.  {shown}"
        self._elide()
        self.header.setIcon(icon("chevron-down" if self.is_open else self._closed_icon()))
        self.header.setAccessibleName(self._line)
        self.header.setAccessibleDescription(self.tr("open") if self.is_open else self.tr("closed"))
        asked = list(questions(node))
        wrong = sum(bool(item.value) and not item.valid and not item.readonly for item in asked)
        missing = sum(item.required and not item.value and not item.readonly for item in asked)
        self._show_state(wrong, missing)
        self._repeat.show_hint()
        self.delete.setText(self.tr("Remove"))
        self.delete.setAccessibleName(self.tr("Remove {number}").format(number=self._number))
        show_if(self.delete, bool(self._repeat.node.can_remove(self.ref)))

    def set_open(self, wanted: bool) -> None:
        """Open or close the card; its questions are built when it is opened first."""
        if wanted and self._body is None:
            self._body = QWidget(self)
            layout = column(self._body, spacing=Space.XL, margin=Space.L)
            self._views.build(tuple(child.ref for child in self.node.children), layout, depth=self._depth + 1)
            self._column.addWidget(self._body)
            self._views.rebuilt.emit()
        if self._body is not None:
            self._body.setVisible(wanted)
        self.is_open = wanted
        self.refresh()

    def focus_first(self) -> None:
        """Put the keyboard into the first question."""
        for question in questions(self.node):
            view = self._views.get(question.ref)
            if view is not None and hasattr(view, "focus") and view.focus():
                return

    def ask_to_remove(self) -> None:
        """Remove an empty card at once; ask before answers go."""
        if self.context.busy:
            return
        count = answer_count(self.node)
        if count:
            self.question.ask(count)
        else:
            self.remove()

    def remove(self) -> None:
        """Remove this instance."""
        self._repeat.remove(self.ref)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape in the question whether to remove keeps the card."""
        if event.key() == Qt.Key.Key_Escape and not self.question.isHidden():
            self.question.keep_it()
            event.accept()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The line is cut to the new width."""
        super().resizeEvent(event)
        self._elide()

    def _toggle(self) -> None:
        self.set_open(not self.is_open)

    def _closed_icon(self) -> str:
        return "chevron-left" if self.isRightToLeft() else "chevron-right"

    def _elide(self) -> None:
        room = max(160, self.header.width() - 3 * Space.XL)
        text = self.header.fontMetrics().elidedText(self._line, Qt.TextElideMode.ElideRight, room)
        self.header.setText(text.replace("&", "&&"))

    def _show_state(self, wrong: int, missing: int) -> None:
        if wrong:
            set_role(self.state, Role.BADGE_DANGER)
            self.state.setText(self.tr("%n to correct", "", wrong))
        elif missing:
            set_role(self.state, Role.BADGE_WARNING)
            self.state.setText(self.tr("%n to answer", "", missing))
        show_if(self.state, bool(wrong or missing))


class _RemoveQuestion(QFrame):
    """Asks inside the card whether it may go with its answers."""

    def __init__(self, owner: Card) -> None:
        super().__init__(owner)
        set_role(self, Role.NOTE_WARNING)
        self._owner = owner
        self.text = label(wrap=True)
        self.yes = button(Role.DANGER)
        self.no = button()
        self.yes.clicked.connect(owner.remove)
        self.no.clicked.connect(self.keep_it)
        layout = row(self, spacing=Space.S)
        layout.addWidget(self.text, 1)
        layout.addWidget(self.yes)
        layout.addWidget(self.no)
        self.hide()

    def ask(self, answers: int) -> None:
        """Show the question; the keyboard stands on the harmless button."""
        self.text.setText(self.tr("Remove this entry with its %n answers?", "", answers))
        self.yes.setText(self.tr("&Remove"))
        self.no.setText(self.tr("&Keep"))
        self.show()
        self.no.setFocus()

    def keep_it(self) -> None:
        """Nothing is removed."""
        self.hide()
        self._owner.delete.setFocus()
