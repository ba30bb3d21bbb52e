"""The parts of the filling page and where they stand; what they do is in `fill.page`."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QWidget,
)

from fieldmonitor.qt.fill import wording
from fieldmonitor.qt.fill.bars import PathBar, PositionBar, UnmetBar
from fieldmonitor.qt.fill.crumbs import Crumbs
from fieldmonitor.qt.fill.finishing import Blockers
from fieldmonitor.qt.fill.notice import Notice
from fieldmonitor.qt.fill.outline import Outline
from fieldmonitor.qt.fill.side import PageList
from fieldmonitor.qt.theme import Role, Size, Space, icon, set_role
from fieldmonitor.qt.widgets.basics import Translated, button, column, label, row

if TYPE_CHECKING:
    from fieldmonitor.services.values import Draft


class _Title(QLabel):
    """The form's title in the room there is; a long one must not widen the window."""

    def __init__(self) -> None:
        super().__init__()
        self._whole = ""
        set_role(self, Role.HEADING)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setMinimumWidth(120)

    def show_title(self, title: str) -> None:
        """Show the title, cut where it does not fit; all of it is in the tool tip."""
        self._whole = title
        self.setToolTip(title)
        self.setAccessibleName(title)
        self._cut()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut it to the new width."""
        super().resizeEvent(event)
        self._cut()

    def _cut(self) -> None:
        self.setText(self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, self.width()))


def _small_button(icon_name: str) -> QToolButton:
    """Return a button that shows its picture only; its name is in the tool tip and for screen readers."""
    made = QToolButton()
    made.setIcon(icon(icon_name))
    made.setIconSize(QSize(Size.ICON, Size.ICON))
    made.setAutoRaise(True)
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return made


class FillFrame(Translated):
    """A bar above, the list of pages at the side, the page beside it, and the way on below."""

    def __init__(self, draft: "Draft", outline: Outline, parent: QWidget | None = None) -> None:
        super().__init__()
        if parent is not None:
            self.setParent(parent)
        self._draft = draft
        self.title = _Title()
        self.saved_line = label(Role.SMALL)
        self.language_label = label(Role.SMALL)
        self.language = QComboBox()
        self.undo_button = _small_button("return")
        self.redo_button = _small_button("redo")
        self.find_button = _small_button("search")
        self.menu_button = button(Role.QUIET)
        self.close_button = button()
        self.list = PageList(outline)
        self.bar = QProgressBar()
        self.progress_line = label(Role.SMALL, wrap=True)
        self.stack = QStackedWidget()
        self.trouble = Notice()
        self.notice = Notice()
        self.news = Notice(Role.NOTE_INFO, "info")
        self.path_bar = PathBar()
        self.positions = PositionBar()
        self.unmet = UnmetBar()
        self.crumbs = Crumbs(outline)
        self.blockers = Blockers()
        self.back_button = button()
        self.place = label(Role.MUTED)
        self.next_button = button()
        self.finalise_button = button(Role.PRIMARY)
        self.working = label(Role.MUTED)
        self.working_bar = QProgressBar()
        self.stop_button = button()
        self._lay_out()
        self._set_up()
        self.mirror()

    def retranslate(self) -> None:
        """Set the words that do not come from the form."""
        self.title.show_title(self._draft.title)
        self.setAccessibleName(self._draft.title)
        self.language_label.setText(self.tr("&Language of the form"))
        self.menu_button.setText(self.tr("&Menu"))
        self.menu_button.setToolTip(self.tr("Everything one can do here, and its keys"))
        self.close_button.setText(self.tr("&Close"))
        self.close_button.setToolTip(self.tr("Save and leave; the draft waits in the list"))
        self.back_button.setText(self.tr("&Back"))
        self.next_button.setText(self.tr("&Next"))
        self.finalise_button.setText(self.tr("&Finalise…"))
        self.working.setText(self.tr("Working…"))
        self.stop_button.setText(self.tr("S&top"))

    def mirror(self) -> None:
        """Let the arrows of Back and Next point away from each other, in both directions of writing."""
        mirrored = self.isRightToLeft()
        self.back_button.setIcon(icon("chevron-right" if mirrored else "chevron-left"))
        self.next_button.setIcon(icon("chevron-left" if mirrored else "chevron-right"))
        other = Qt.LayoutDirection.LeftToRight if mirrored else Qt.LayoutDirection.RightToLeft
        self.next_button.setLayoutDirection(other)

    def _set_up(self) -> None:
        self.language_label.setBuddy(self.language)
        for name in self._draft.form.languages:
            self.language.addItem(wording.language_name(name), name)
        several = self.language.count() > 1
        self.language.setVisible(several)
        self.language_label.setVisible(several)
        self.bar.setTextVisible(False)
        self.working_bar.setRange(0, 0)
        self.working_bar.setTextVisible(False)
        self.working_bar.setFixedWidth(120)
        self.working.hide()
        self.working_bar.hide()
        self.stop_button.hide()

    def _lay_out(self) -> None:
        notices = column(spacing=Space.S)
        notices.setContentsMargins(Space.L, 0, Space.L, 0)
        for notice in (self.news, self.trouble, self.notice, self.blockers):
            notices.addWidget(notice)
        above = column(spacing=Space.XS)
        above.setContentsMargins(Space.L, Space.XS, Space.L, 0)
        for part in (self.unmet, self.path_bar, self.positions, self.crumbs):
            above.addWidget(part)
        right = column(spacing=0)
        right.addLayout(above)
        right.addWidget(self.stack, 1)
        right.addLayout(notices)
        right.addWidget(self._footer())
        middle = row(spacing=0)
        middle.addWidget(self._side())
        middle.addLayout(right, 1)
        layout = column(self, spacing=0)
        layout.addWidget(self._top())
        layout.addLayout(middle, 1)

    def _top(self) -> QFrame:
        top = QFrame()
        set_role(top, Role.TOPBAR)
        bar = row(top, spacing=Space.M)
        bar.setContentsMargins(Space.L, Space.S, Space.L, Space.S)
        bar.addWidget(self.title, 1)
        parts: tuple[QWidget, ...] = (
            *(self.saved_line, self.undo_button, self.redo_button, self.find_button),
            *(self.language_label, self.language, self.menu_button, self.close_button),
        )
        for widget in parts:
            bar.addWidget(widget)
        return top

    def _side(self) -> QFrame:
        side = QFrame()
        set_role(side, Role.SIDEBAR)
        layout = column(side, spacing=Space.S)
        layout.setContentsMargins(Space.XS, Space.M, Space.XS, Space.M)
        layout.addWidget(self.list, 1)
        progress = column(spacing=Space.XS)
        progress.setContentsMargins(Space.M, 0, Space.M, 0)
        progress.addWidget(self.progress_line)
        progress.addWidget(self.bar)
        layout.addLayout(progress)
        return side

    def _footer(self) -> QWidget:
        footer = QWidget()
        line = row(footer, spacing=Space.M)
        line.setContentsMargins(Space.L, Space.S, Space.L, Space.M)
        ways: tuple[QPushButton | QLabel, ...] = (self.back_button, self.place, self.next_button)
        for widget in ways:
            line.addWidget(widget)
        line.addStretch(1)
        rest: tuple[QWidget, ...] = (self.working, self.working_bar, self.stop_button, self.finalise_button)
        for part in rest:
            line.addWidget(part)
        return footer
