"""One page of the form: its title and its questions in a column that is not too wide to read, scrolling down only."""

from typing import Final

from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QWidget

from fieldmonitor.qt.fill import wording
from fieldmonitor.qt.fill.outline import Outline
from fieldmonitor.qt.fill.sections import Views
from fieldmonitor.qt.fill.showing import lean, show_if
from fieldmonitor.qt.theme import Role, Space
from fieldmonitor.qt.widgets.basics import Translated, column, label, scrolled

WIDTH: Final = 720
"""device-independent pixels: about 90 letters, beyond which lines are hard to read"""


class PageColumn(Translated):
    """The widgets of one page, made when the page is first shown."""

    def __init__(self, page: int, outline: Outline, views: Views, parent: QWidget) -> None:
        super().__init__()
        self.setParent(parent)  # before there is anything inside that the style sheet would look at again
        self._page = page
        self._outline = outline
        self._views = views
        self.title = label(Role.TITLE, wrap=True)
        self.hint = label(Role.MUTED, wrap=True)
        self.legend = label(Role.SMALL, wrap=True)
        self.inner = QWidget(self)
        self.inner.setMaximumWidth(WIDTH)
        body = column(self.inner, spacing=Space.XL, margin=0)
        head = column(spacing=Space.XS)
        head.addWidget(self.title)
        head.addWidget(self.hint)
        head.addWidget(self.legend)
        body.addLayout(head)
        views.build(outline.pages[page], body, depth=0)
        body.addStretch(1)
        sides = QHBoxLayout(self)
        sides.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XXL)
        sides.addStretch(1)
        sides.addWidget(self.inner, 100)
        sides.addStretch(1)
        self.refresh()

    def refresh(self) -> None:
        """Set the page's title in the session's language."""
        state = self._outline.state(self._page)
        titled = self._outline.is_titled(self._page)
        self.title.setText(wording.plain(state.title) if titled else "")
        show_if(self.title, titled)
        hint = wording.plain(self._outline.hint(self._page))
        self.hint.setText(hint)
        show_if(self.hint, bool(hint))
        lean(self.layoutDirection(), self.title, self.hint, self.legend)
        self.legend.setText(self.tr("* must be answered"))
        show_if(self.legend, bool(state.required))

    def retranslate(self) -> None:
        """Set the words that do not come from the form."""
        self.refresh()


def make_area(stack: QStackedWidget, page: int, outline: Outline, views: Views) -> QScrollArea:
    """Add a page in its scroll area to ``stack``.

    The empty area goes in first: a style sheet is matched anew against everything in a widget that gets a parent.
    """
    area = scrolled(QWidget())
    stack.addWidget(area)
    area.setWidget(PageColumn(page, outline, views, area.viewport()))
    return area
