"""Showing and hiding many widgets without laying the page out once for each of them."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLayout, QWidget


def show_if(widget: QWidget, wanted: bool) -> None:
    """Show or hide ``widget``. One that nobody has hidden comes up with its parent and is left alone.

    An explicit show polishes the widget and activates every layout above it, which for a page of 200 questions that is
    being built takes seconds.
    """
    hidden = was_hidden(widget)
    if wanted and hidden:
        widget.show()
    elif not wanted and not hidden:
        widget.hide()


def was_hidden(widget: QWidget) -> bool:
    """Tell whether somebody has hidden ``widget`` itself; one that only waits for its parent was not."""
    return widget.isHidden() and widget.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)


def lean(direction: Qt.LayoutDirection, *labels: QLabel) -> None:
    """Let labels begin where writing in the form's language begins.

    Qt would put each by its own words: the interface's English stood at the far end of an Arabic page.
    """
    to_right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
    side = to_right if direction is Qt.LayoutDirection.RightToLeft else Qt.AlignmentFlag.AlignLeft
    for one in labels:
        if one.alignment() != side | Qt.AlignmentFlag.AlignVCenter:
            one.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)


@contextmanager
def one_layout(layouts: Iterable[QLayout | None]) -> Iterator[None]:
    """Keep these layouts still inside the ``with``, then let them find their sizes once."""
    held = [layout for layout in layouts if layout is not None and layout.isEnabled()]
    for layout in held:
        layout.setEnabled(False)
    try:
        yield
    finally:
        for layout in held:
            layout.setEnabled(True)
            layout.invalidate()
        if held:
            held[0].activate()
