"""The side list: the form's pages, each with what is missing on it."""

from typing import Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from fieldmonitor.qt.fill import wording
from fieldmonitor.qt.fill.outline import Outline, PageState
from fieldmonitor.qt.theme import Size, Space, icon, tokens

Index = QModelIndex | QPersistentModelIndex
PAGE: Final = Qt.ItemDataRole.UserRole
STATE: Final = Qt.ItemDataRole.UserRole + 1
_TITLE_LINES: Final = 2


def state_text(state: PageState, *, visited: bool) -> str:
    """Return how far a page is, in words."""
    if state.wrong:
        return QCoreApplication.translate("PageList", "%n to correct", "", state.wrong)
    if state.missing:
        return QCoreApplication.translate("PageList", "%n to answer", "", state.missing)
    if state.done and (state.answered or (visited and not state.is_list)):
        return QCoreApplication.translate("PageList", "Done")
    return QCoreApplication.translate("PageList", "Optional")


class PageModel(QAbstractListModel):
    """The relevant pages of an outline."""

    def __init__(self, outline: Outline, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._outline = outline
        self._pages = outline.visible()
        self._visited: set[int] = set()

    def refresh(self, touched: set[int] | None = None) -> None:
        """Follow the outline: pages that came or went, and the states of the touched ones (None: all)."""
        fresh = self._outline.visible()
        for row in range(len(self._pages) - 1, -1, -1):
            if self._pages[row] not in fresh:
                self.beginRemoveRows(QModelIndex(), row, row)
                del self._pages[row]
                self.endRemoveRows()
        for row, page in enumerate(fresh):
            if row >= len(self._pages) or self._pages[row] != page:
                self.beginInsertRows(QModelIndex(), row, row)
                self._pages.insert(row, page)
                self.endInsertRows()
        for row, page in enumerate(self._pages):
            if touched is None or page in touched:
                self.dataChanged.emit(self.index(row), self.index(row))

    def visit(self, page: int) -> None:
        """Remember that the person has seen a page."""
        self._visited.add(page)
        self.refresh({page})

    def row_of(self, page: int) -> int:
        """Return the row of a page, -1 if it is not relevant."""
        return self._pages.index(page) if page in self._pages else -1

    def pages(self) -> list[int]:
        """Return the relevant pages in order."""
        return list(self._pages)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return the number of relevant pages."""
        return 0 if parent.isValid() else len(self._pages)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: PLR0911 - one per role
        """Return title, state, and both as a sentence for screen readers."""
        if not index.isValid() or index.row() >= len(self._pages):
            return None
        page = self._pages[index.row()]
        state = self._outline.state(page)
        title = wording.plain(state.title)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return title
        if role == PAGE:
            return page
        if role == STATE:
            return state
        told = state_text(state, visited=page in self._visited)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{title}, {told}" if told else title
        if role == Qt.ItemDataRole.StatusTipRole:
            return told
        return None


class _PageDelegate(QStyledItemDelegate):
    """Draws a page: title over one or two lines, below it how far it is, in words, colour and a mark."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = tokens(self._view())
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        area = option.rect.adjusted(Space.XS, 1, -Space.XS, -1)
        painter.setPen(Qt.PenStyle.NoPen)
        if selected:
            painter.setBrush(QColor(theme.accent_soft))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(QColor(theme.sunken))
        if selected and self._view().hasFocus():
            painter.setPen(QPen(QColor(theme.accent), 2))
        painter.drawRoundedRect(area, 6, 6)
        title_font, small_font = option.font, self._small(option.font)
        inner = area.adjusted(Space.S, Space.S, -Space.S, -Space.S)
        mark = QRect(0, 0, Size.ICON, Size.ICON)
        mark.moveTopLeft(inner.topLeft())
        if option.direction == Qt.LayoutDirection.RightToLeft:
            mark.moveRight(inner.right())
        state: PageState = index.data(STATE)
        told = str(index.data(Qt.ItemDataRole.StatusTipRole) or "")
        self._mark(painter, mark, state, told)
        text_area = self._text_area(inner, option.direction)
        painter.setFont(title_font)
        painter.setPen(QColor(theme.text))
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
        title_font, small_font = option.font, self._small(option.font)
        width = self._view().viewport().width()
        inner = QRect(0, 0, width, 10).adjusted(Space.XS + Space.S, 0, -Space.XS - Space.S, 0)
        room = self._text_area(inner, Qt.LayoutDirection.LeftToRight).width()
        metrics = QFontMetrics(title_font)
        title = self._cut(str(index.data()), metrics, room)
        height = metrics.boundingRect(QRect(0, 0, room, 1000), int(Qt.TextFlag.TextWordWrap), title).height()
        return QSize(width, height + QFontMetrics(small_font).height() + 2 * Space.S + 4)

    def _view(self) -> QListView:
        view = self.parent()
        assert isinstance(view, QListView)  # noqa: S101 - PageList makes it so
        return view

    def _small(self, base: QFont) -> QFont:
        small = QFont(base)
        small.setPointSizeF(base.pointSizeF() * 0.88)
        return small

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

    def _mark(self, painter: QPainter, where: QRect, state: PageState, told: str) -> None:
        theme = tokens(self._view())
        if state.wrong:
            icon("warning").paint(painter, where)
        elif state.missing:
            painter.setPen(QPen(QColor(theme.edge), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(where.adjusted(3, 3, -3, -3))
        elif state.done and told != QCoreApplication.translate("PageList", "Optional"):
            icon("check").paint(painter, where)


class PageList(QListView):
    """The pages; a click or Enter goes there."""

    page_chosen = Signal(int)

    def __init__(self, outline: Outline, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pages = PageModel(outline, self)
        self.setModel(self.pages)
        self.setItemDelegate(_PageDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setFixedWidth(Size.NAV + Space.XXL)
        self.selectionModel().currentChanged.connect(self._on_current)
        self._following = False
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words that do not come from the form."""
        self.setAccessibleName(self.tr("Pages of the form"))
        self.pages.refresh()

    def follow(self, page: int) -> None:
        """Mark the page that is shown."""
        self._following = True
        row = self.pages.row_of(page)
        if row >= 0:
            self.setCurrentIndex(self.pages.index(row))
            self.scrollTo(self.currentIndex())
        self._following = False

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _on_current(self, current: QModelIndex) -> None:
        if current.isValid() and not self._following:
            self.page_chosen.emit(current.data(PAGE))
