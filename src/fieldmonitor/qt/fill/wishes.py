"""What a person may wish for while filling: find, the next gap, the quick path, the last place and team, two languages,
a question shown to the interviewee, the position. `FillPage` owns it; every wish is a command with a key of its own.
"""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from fieldmonitor.domain.errors import FieldMonitorError
from fieldmonitor.qt.fill import wording
from fieldmonitor.qt.fill.carry import CarryDialog
from fieldmonitor.qt.fill.context import FillContext
from fieldmonitor.qt.fill.moving import Mover
from fieldmonitor.qt.fill.notice import told
from fieldmonitor.qt.fill.outline import questions
from fieldmonitor.qt.fill.search import SearchDialog
from fieldmonitor.qt.fill.sections import Views
from fieldmonitor.qt.fill.showcard import ShowCard
from fieldmonitor.qt.fill.where import PositionDialog

if TYPE_CHECKING:
    from fieldmonitor.qt.fill.commands import Commands
    from fieldmonitor.qt.fill.page import FillPage

SECOND: Final = "second-language"
"""the preference: a language's code, or its name where it has none; kept inside the vault"""


class Wishes(QObject):
    """Carries out the commands that are neither moving by pages nor finalising."""

    def __init__(self, page: "FillPage", context: FillContext, views: Views, mover: Mover) -> None:
        super().__init__(page)
        self._page = page
        self._context = context
        self._views = views
        self._mover = mover
        self._commands: Commands | None = None
        self._second_menu = QMenu(page)
        self._seconds: dict[str, QAction] = {}
        self._last_second = ""
        self.card: ShowCard | None = None
        page.path_bar.wanted.connect(self.toggle_path)
        page.positions.wanted.connect(self.give_position)
        self._begin_second()

    # --- the menu -----------------------------------------------------------------------------------------------------

    def make_commands(self, commands: "Commands") -> None:
        """Add this part's commands."""
        self._commands = commands
        commands.add("quick", self.toggle_path, checkable=True)
        commands.enable("quick", self._context.outline.path.available)
        commands.add("carry", self.carry_over)
        commands.add("card", self.show_card)
        commands.add("second", self.toggle_second)
        commands.enable("second", len(self._context.session.definition.languages) > 1)
        commands.add("position", self.give_position)
        self.follow()

    def menu(self, commands: "Commands") -> QMenu:
        """Return the menu of everything that has no button of its own."""
        menu = QMenu(self._page)
        groups = (
            ("find", "to_answer", "to_correct"),
            ("quick", "carry", "position"),
            ("card",),
            ("undo", "redo", "keys"),
        )
        for place, names in enumerate(groups):
            if place:
                menu.addSeparator()
            for name in names:
                menu.addAction(commands.actions[name])
            if names == ("card",) and self._seconds:
                menu.addMenu(self._second_menu)
        return menu

    def retranslate(self) -> None:
        """Set the words."""
        self._second_menu.setTitle(self.tr("Second &language"))
        if self._seconds:
            self._seconds[""].setText(self.tr("None"))
        if self._context.outline.path.on:
            self._show_path()
        self.follow()

    def follow(self) -> None:
        """Show what the session asks of the person besides answers: the position."""
        session = self._context.session
        names = [
            wording.plain(node.label or node.name) for node in (session.node(ref) for ref in session.wanted_positions())
        ]
        self._page.positions.show_names(names)
        if self._commands is not None:
            self._commands.enable("position", bool(names))
        if self._context.outline.path.on:
            self._show_path()

    # --- finding ------------------------------------------------------------------------------------------------------

    def find(self) -> None:
        """Open the search."""
        if not self._context.busy:
            dialog = SearchDialog(self._page.finder, self._page)
            dialog.chosen.connect(self._mover.go_to)
            dialog.open()

    def seek(self, *, wrong: bool, back: bool = False) -> None:
        """Go to the next question to correct or to answer, or say that there is none."""
        if self._context.busy:
            return
        self._mover.leave_question()
        if not self._mover.seek(wrong=wrong, back=back):
            nothing = self.tr("Nothing is to correct.") if wrong else self.tr("Every question has an answer.")
            self._page.tell_news(nothing)

    # --- the quick path -----------------------------------------------------------------------------------------------

    def toggle_path(self) -> None:
        """Show only the marked questions, or all."""
        path = self._context.outline.path
        here = self._mover.here()
        path.switch(not path.on)
        self._page.refresh_all()
        if self._commands is not None:
            self._commands.actions["quick"].setChecked(path.on)
        if path.on:
            self._show_path()
        else:
            self._page.path_bar.hide()
        self._mover.order_tabs()
        if here is not None and self._context.shows(here):
            self._mover.go_to(here.ref)
        else:
            self._mover.focus_page()

    def _show_path(self) -> None:
        outline = self._context.outline
        root = self._context.session.root
        asked = [node for node in questions(root) if node.kind != "note" and not node.readonly]
        self._page.path_bar.show_hidden(sum(not outline.shows(node) for node in asked))

    # --- from the record before ---------------------------------------------------------------------------------------

    def carry_over(self) -> None:
        """List what the last observation's place and team would fill in, and copy it if that is wanted."""
        context = self._context
        if context.busy:
            return
        try:
            offered = context.host.carryable(context.draft)
        except FieldMonitorError as error:
            self._page.notice.tell(told(error))
            return
        if not offered:
            self._page.tell_news(
                self.tr("There is nothing to copy: no earlier record answers what is still empty here.")
            )
            return
        dialog = CarryDialog(offered, self._page)
        dialog.accepted.connect(self._copy)
        dialog.open()

    def _copy(self) -> None:
        context = self._context
        copied = context.host.carry_over(context.draft)
        context.answered.emit()
        context.save_due.emit()
        self._page.tell_news(self.tr("%n answers copied. Undo takes them back together.", "", len(copied)))
        if copied:
            self._mover.go_to(copied[0].ref)

    # --- two languages ------------------------------------------------------------------------------------------------

    def _begin_second(self) -> None:
        definition = self._context.session.definition
        if len(definition.languages) < 2:
            return
        group = QActionGroup(self)
        for name in ("", *definition.languages):
            action = self._second_menu.addAction(wording.language_name(name) if name else "")
            action.setCheckable(True)
            action.triggered.connect(lambda _checked=False, name=name: self.choose_second(name))
            group.addAction(action)
            self._seconds[name] = action
        wanted = self._context.host.preference(SECOND)
        self._context.second = (definition.language(wanted) or "") if wanted else ""
        self._last_second = self._context.second
        self._seconds[self._context.second].setChecked(True)

    def choose_second(self, name: str) -> None:
        """Show a second language below the form's own (empty: none), and remember it in the vault."""
        context = self._context
        context.second = name
        self._last_second = name or self._last_second
        self._seconds[name].setChecked(True)
        try:
            context.host.prefer(SECOND, wording.language_code(name) or name)
        except FieldMonitorError as error:
            self._page.notice.tell(told(error))
        self._page.refresh_all()

    def toggle_second(self) -> None:
        """Show or hide the second language; at first that is the form's first other one."""
        if not self._seconds:
            return
        session = self._context.session
        others = [name for name in session.definition.languages if name != session.language]
        wanted = self._last_second if self._last_second != session.language else ""
        self.choose_second("" if self._context.second else wanted or others[0])

    # --- for the person -----------------------------------------------------------------------------------------------

    def show_card(self) -> None:
        """Show the question that has the keyboard, alone and large, in the language of the person."""
        context = self._context
        if context.busy:
            return
        node = self._mover.here()
        if node is None:
            outline = context.outline
            asked = (found for top in outline.nodes(self._page.page) for found in outline.questions(top))
            node = next(asked, None)
        if node is None:
            return
        self._mover.leave_question()
        self.card = ShowCard(node.ref, context, self._page)
        self.card.left.connect(self._on_card_left)
        self.card.open_large()

    def _on_card_left(self, ref: str) -> None:
        self.card = None
        self._page.window().activateWindow()
        self._mover.go_to(ref)

    # --- where we are -------------------------------------------------------------------------------------------------

    def give_position(self) -> None:
        """Ask for the position that the form wants."""
        session = self._context.session
        wanted = session.wanted_positions()
        if wanted and not self._context.busy:
            names = [wording.plain(session.node(ref).label or session.node(ref).name) for ref in wanted]
            dialog = PositionDialog(names, session.node(wanted[0]), self._context, self._page)
            dialog.given.connect(self._on_position)
            dialog.open()

    def _on_position(self, value: str) -> None:
        """``value``: as the form writes a place; empty: it is not given, and the form asks no more."""
        context = self._context
        for ref in context.session.wanted_positions():
            context.session.give_position(ref, value)
        context.answered.emit()
        self.follow()
