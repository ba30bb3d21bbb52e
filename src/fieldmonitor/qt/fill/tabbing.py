"""The order in which Tab goes through a page: the order in which people read it."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget


def in_reading_order(layout: QLayout | None) -> Iterator[QWidget]:
    """Yield what can take the keyboard in a layout, top to bottom, hidden widgets included."""
    for index in range(layout.count() if layout is not None else 0):
        item = layout.itemAt(index) if layout is not None else None
        if item is None:
            continue
        widget = item.widget()
        if widget is None:
            yield from in_reading_order(item.layout())
            continue
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus:
            yield widget
        else:
            yield from in_reading_order(widget.layout())


def chain(before: QWidget, layout: QLayout | None, after: QWidget) -> list[QWidget]:
    """Let Tab go from ``before`` through the layout to ``after``. Returns the widgets between.

    Qt appends what is made later (an opened card, another control) to the end of the window's chain.
    """
    between = list(in_reading_order(layout))
    here = before
    for widget in [*between, after]:
        QWidget.setTabOrder(here, widget)
        here = widget
    return between
