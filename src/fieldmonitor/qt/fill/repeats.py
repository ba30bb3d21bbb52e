"""A repeat as cards: one line for each that is closed, its questions in each that is open."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QPushButton, QSizePolicy, QToolButton, QWidget

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

    A card stays with its entry. Refs carry positions, so where an entry goes or moves, the cards of those that got
    another place take their new refs, and what is open in them is built anew.
    """

    def __init__(self, ref: str, views: Views, parent: QWidget | None, *, depth: int) -> None:
        super().__init__()
        self.setParent(parent)  # a widget shown without one would open a window of its own
        self.ref = ref
        self._views = views
        self._depth = depth
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
        self._follow(list(self.node.children))
        if len(self._cards) == 1:
            self._cards[0].set_open(True)
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
        show_if(self, self._views.context.shows(node))
        self._follow(list(node.children))
        text = wording.plain(node.label or node.name)
        self.title.setText(text)
        show_if(self.title, self._depth > 0)
        self.hint.setText(wording.plain(node.hint))
        show_if(self.hint, bool(node.hint))
        self.show_hint()
        show_if(self.add, node.can_add)
        self.setAccessibleName(text)
        self.retranslate()

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
        context.added.emit(ref)
        context.answered.emit()
        for made in self._cards:
            made.set_open(made.ref == ref)
        self.open(ref, focus=True)

    def open(self, ref: str, *, focus: bool = False) -> None:
        """Open the card of an instance."""
        made = self.card(ref)
        if made is not None:
            made.set_open(True)
            if focus:
                made.focus_first()

    def card(self, ref: str) -> "Card | None":
        """Return the card of an instance."""
        return next((made for made in self._cards if made.ref == ref), None)

    def focus_at(self, ref: str) -> None:
        """Give the keyboard to the line of an instance, or to the button for another one."""
        made = self.card(ref)
        (made.header if made is not None else self.add).setFocus()

    def move_entry(self, ref: str, by: int) -> None:
        """Put an instance before the one above it (-1) or behind the one below (1); the keyboard goes with it."""
        context = self._views.context
        place = next((index for index, made in enumerate(self._cards) if made.ref == ref), -1) + by
        if context.busy or not self.node.can_add or not 0 <= place < len(self._cards):
            return
        moved = context.session.move_repeat(ref, place + 1)
        context.answered.emit()
        context.save_due.emit()
        self.focus_at(moved)

    def remove(self, ref: str) -> None:
        """Take an instance out; the keyboard goes to its neighbour."""
        index = next((place for place, made in enumerate(self._cards) if made.ref == ref), -1)
        if index < 0:
            return
        context = self._views.context
        context.session.remove_repeat(ref)
        context.answered.emit()
        context.save_due.emit()
        context.removed.emit()
        if self._cards:
            self._cards[min(index, len(self._cards) - 1)].header.setFocus()
        else:
            self.add.setFocus()

    def _follow(self, nodes: "list[Node]") -> None:
        """Bring the cards in line with the entries: each keeps its own, wherever that stands now."""
        if [(made.entry, made.ref) for made in self._cards] == [(node, node.ref) for node in nodes]:
            return
        known = {made.entry: made for made in self._cards}
        wanted = set(nodes)
        moved = [made for made in self._cards if made.entry not in wanted or made.ref != made.entry.ref]
        for made in moved:  # all of them before any takes another's place
            self._views.forget_card(made.ref)
        for made in self._cards:
            if made.entry not in wanted:
                made.hide()
                self._list.removeWidget(made)
                made.deleteLater()
        self._cards = []
        for number, node in enumerate(nodes, 1):
            found = known.get(node)
            if found is None:
                found = Card(node, self, self._views, number, depth=self._depth)
                self._views.add_card(found)
                self._list.insertWidget(number - 1, found)
                if self.isVisible():
                    found.show()
            else:
                if self._list.indexOf(found) != number - 1:
                    self._list.removeWidget(found)
                    self._list.insertWidget(number - 1, found)
                if found in moved:
                    found.settle(number)
            self._cards.append(found)
        for made in self._cards:
            made.show_moves(first=made is self._cards[0], last=made is self._cards[-1])
        self._views.rebuilt.emit()

    def _is_untouched(self, node: "Node") -> bool:
        return len(node.children) == 1 and node.can_add and not answer_count(node)


class Card(QFrame):
    """One instance: a header that opens and closes it, and its questions once it was opened."""

    def __init__(self, entry: "Node", repeat: RepeatView, views: Views, number: int, *, depth: int) -> None:
        super().__init__(repeat)
        set_role(self, Role.CARD)
        self.entry = entry
        self.ref = entry.ref
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
        self.header.installEventFilter(self)
        self.state = label(Role.BADGE)
        self.up = QToolButton()
        self.down = QToolButton()
        for move, by, picture in ((self.up, -1, "chevron-up"), (self.down, 1, "chevron-down")):
            move.setIcon(icon(picture))
            move.setAutoRaise(True)
            move.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # by keyboard, Alt with an arrow on the entry's line
            move.clicked.connect(lambda _checked=False, by=by: self._repeat.move_entry(self.ref, by))
        self.delete = button(Role.QUIET, icon_name="trash")
        self.delete.clicked.connect(self.ask_to_remove)
        self.question = _RemoveQuestion(self)
        head = row(spacing=Space.S, margin=Space.XS)
        head.addWidget(self.header, 1)
        head.addWidget(self.state, 0, Qt.AlignmentFlag.AlignVCenter)
        for part in (self.up, self.down, self.delete):
            head.addWidget(part)
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
        opened = self.tr("open") if self.is_open else self.tr("closed")
        self.header.setAccessibleDescription(f"{opened}. {self.tr('Alt with Up or Down moves this entry.')}")
        for move, words in ((self.up, self.tr("Move up")), (self.down, self.tr("Move down"))):
            move.setToolTip(words)
            move.setAccessibleName(f"{words}: {self._line}")
        tally = self.context.outline.tally(node)
        self._show_state(tally.wrong, tally.missing)
        self._repeat.show_hint()
        self.delete.setText(self.tr("Remove"))
        self.delete.setAccessibleName(self.tr("Remove {number}").format(number=self._number))
        show_if(self.delete, self._repeat.node.can_add)

    def settle(self, number: int) -> None:
        """Take the place that the entry has now: other refs, other views."""
        self.ref = self.entry.ref
        self._number = number
        self._views.add_card(self)
        if self._body is not None:
            self._body.hide()
            self._column.removeWidget(self._body)
            self._body.deleteLater()
            self._body = None
        self.question.hide()
        self.set_open(self.is_open)

    def show_moves(self, *, first: bool, last: bool) -> None:
        """Offer the ways on which the entry can move."""
        may = self._repeat.node.can_add and not (first and last)
        for move, can in ((self.up, not first), (self.down, not last)):
            show_if(move, may)
            move.setEnabled(can)

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
        """Escape in the question whether to remove keeps it."""
        if event.key() == Qt.Key.Key_Escape and not self.question.isHidden():
            self.question.keep_it()
            event.accept()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Alt with an arrow on the line moves the entry."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            by = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
            if by and event.modifiers() & Qt.KeyboardModifier.AltModifier:
                self._repeat.move_entry(self.ref, by)
                return True
        return False

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
        self.text.setText(
            self.tr("Remove this entry with its %n answers? Undo brings it back while the form is open.", "", answers)
        )
        self.yes.setText(self.tr("&Remove"))
        self.no.setText(self.tr("&Keep"))
        self.show()
        self.no.setFocus()

    def keep_it(self) -> None:
        """Nothing is removed."""
        self.hide()
        self._owner.delete.setFocus()
