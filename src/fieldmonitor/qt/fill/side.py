"""The side list: the form as a tree of pages, groups and entries, each with what is missing in it."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette, QPen
from PySide6.QtWidgets import QFrame, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView, QWidget

from fieldmonitor.qt.fill.outline import Outline, State
from fieldmonitor.qt.fill.side_model import PAGE, REF, STATE, Index, PageModel
from fieldmonitor.qt.theme import Size, Space, icon, tokens

if TYPE_CHECKING:
    from fieldmonitor.forms import Node

_TITLE_LINES: Final = 2
_INDENT: Final = 14


class _PageDelegate(QStyledItemDelegate):
    """Draws a line: title over one or two lines, below it how far it is, in words, colour and a mark."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = tokens(self._view())
        state: State = index.data(STATE)
        told = str(index.data(Qt.ItemDataRole.StatusTipRole) or "")
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        area = option.rect.adjusted(0, 1, -Space.XS, -1)
        self._ground(painter, area, option)
        title_font, small_font = self._fonts(option.font, index)
        inner = area.adjusted(Space.XS, Space.S, -Space.XS, -Space.S)
        mark = QRect(0, 0, Size.ICON, Size.ICON)
        mark.moveTopLeft(inner.topLeft())
        if option.direction == Qt.LayoutDirection.RightToLeft:
            mark.moveRight(inner.right())
        self._mark(painter, mark, state, told)
        text_area = self._text_area(inner, option.direction)
        painter.setFont(title_font)
        painter.setPen(QColor(theme.text if state.relevant else theme.muted))
        flags = int(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading) | int(Qt.TextFlag.TextWordWrap)
        title = self._cut(str(index.data()), QFontMetrics(title_font), text_area.width())
        used = painter.boundingRect(text_area, flags, title)
        painter.drawText(text_area, flags, title)
        painter.setFont(small_font)
        painter.setPen(QColor(theme.danger if state.wrong else theme.muted))
        # Isolated: the state is in the interface's language, the list may run in the form's other direction.
        below = text_area.adjusted(0, used.height() + 1, 0, Space.S)
        painter.drawText(below, flags, f"\u2068{told}\u2069")
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        title_font, small_font = self._fonts(option.font, index)
        width = self._view().viewport().width() - _INDENT * (1 + _depth(index))
        inner = QRect(0, 0, width, 10).adjusted(Space.XS, 0, -2 * Space.XS, 0)
        room = self._text_area(inner, Qt.LayoutDirection.LeftToRight).width()
        metrics = QFontMetrics(title_font)
        title = self._cut(str(index.data()), metrics, room)
        height = metrics.boundingRect(QRect(0, 0, room, 1000), int(Qt.TextFlag.TextWordWrap), title).height()
        return QSize(width, height + QFontMetrics(small_font).height() + 2 * Space.S + 4)

    def _view(self) -> QTreeView:
        view = self.parent()
        assert isinstance(view, QTreeView)  # noqa: S101 - PageList makes it so
        return view

    def _ground(self, painter: QPainter, area: QRect, option: QStyleOptionViewItem) -> None:
        theme = tokens(self._view())
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.setPen(Qt.PenStyle.NoPen)
        if selected:
            painter.setBrush(QColor(theme.accent_soft))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(QColor(theme.sunken))
        if selected and self._view().hasFocus():
            painter.setPen(QPen(QColor(theme.accent), 2))
        painter.drawRoundedRect(area, 6, 6)

    def _fonts(self, base: QFont, index: Index) -> tuple[QFont, QFont]:
        title, small = QFont(base), QFont(base)
        title.setPointSizeF(base.pointSizeF() * (0.94 if index.data(REF) else 1))
        small.setPointSizeF(base.pointSizeF() * 0.88)
        return title, small

    def _text_area(self, inner: QRect, direction: Qt.LayoutDirection) -> QRect:
        room = Size.ICON + Space.S
        return (
            inner.adjusted(0, 0, -room, 0)
            if direction == Qt.LayoutDirection.RightToLeft
            else inner.adjusted(room, 0, 0, 0)
        )

    def _cut(self, title: str, metrics: QFontMetrics, width: int) -> str:
        """Cut a title that would need more than two lines."""
        return metrics.elidedText(title, Qt.TextElideMode.ElideRight, int(width * (_TITLE_LINES - 0.25)))

    def _mark(self, painter: QPainter, where: QRect, state: State, told: str) -> None:
        theme = tokens(self._view())
        if not state.relevant:
            icon("eye-off").paint(painter, where)
        elif state.wrong:
            icon("warning").paint(painter, where)
        elif state.missing:
            painter.setPen(QPen(QColor(theme.edge), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(where.adjusted(3, 3, -3, -3))
        elif state.done and told != QCoreApplication.translate("PageList", "Optional"):
            icon("check").paint(painter, where)


class PageList(QTreeView):
    """The form's outline. The arrow keys show what they come to; Enter goes there with the keyboard.

    Left and right close and open a page's groups and entries.
    """

    page_chosen = Signal(int)
    part_chosen = Signal(str)
    """the ref of a group or entry to show"""
    entered = Signal()
    """Enter: the keyboard is wanted where the list points"""

    def __init__(self, outline: Outline, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pages = PageModel(outline, self)
        self.setModel(self.pages)
        self.setItemDelegate(_PageDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHeaderHidden(True)
        self.setIndentation(_INDENT)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QTreeView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        colours = QPalette()
        colours.setColor(QPalette.ColorRole.Highlight, QColor(0, 0, 0, 0))  # the delegate marks the line itself
        self.setPalette(colours)
        self.setExpandsOnDoubleClick(True)
        self.setFixedWidth(Size.NAV + Space.XXL)
        self.selectionModel().currentChanged.connect(self._on_current)
        self.activated.connect(self._on_activated)
        self._following = False
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words that do not come from the form."""
        self.setAccessibleName(self.tr("Pages of the form"))
        self.pages.refresh()

    def follow(self, page: int, way: "Sequence[Node]" = ()) -> None:
        """Mark the page that is shown, or the innermost open line on the way to a question of it."""
        index = self.pages.index_of(page)
        for node in way:
            inside = self.pages.index_inside(index, node) if index.isValid() and self.isExpanded(index) else None
            if inside is not None and inside.isValid():
                index = inside
        if index.isValid() and index != self.currentIndex():
            self._following = True
            self.setCurrentIndex(index)
            self.scrollTo(index)
            self._following = False

    def drawBranches(self, painter: QPainter, rect: QRect, index: Index) -> None:
        """Draw the mark that opens or closes a line; the ground is the line's own."""
        if not self.pages.rowCount(index):
            return
        closed = "chevron-left" if self.isRightToLeft() else "chevron-right"
        where = QRect(0, 0, _INDENT, _INDENT)
        where.moveTop(rect.top() + Space.S + (Size.ICON - _INDENT) // 2 + 1)
        if self.isRightToLeft():
            where.moveLeft(rect.left())
        else:
            where.moveRight(rect.right())
        icon("chevron-down" if self.isExpanded(index) else closed).paint(painter, where)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _on_current(self, current: QModelIndex) -> None:
        if current.isValid() and not self._following:
            ref = str(current.data(REF))
            if ref:
                self.part_chosen.emit(ref)
            else:
                self.page_chosen.emit(current.data(PAGE))

    def _on_activated(self, _index: QModelIndex) -> None:
        self.entered.emit()


def _depth(index: Index) -> int:
    depth, at = 0, index.parent()
    while at.isValid():
        depth, at = depth + 1, at.parent()
    return depth
