"""What the frame of the page tells: where one is, how much is done, when it was saved, that something is at work."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, QObject, QTime

from fieldmonitor.qt.fill.context import FillContext
from fieldmonitor.qt.fill.saving import Autosave

if TYPE_CHECKING:
    from fieldmonitor.qt.fill.page import FillPage


class Telling(QObject):
    """Fills the frame's lines and bars; decides nothing."""

    def __init__(self, page: "FillPage", context: FillContext, autosave: Autosave) -> None:
        super().__init__(page)
        self._page = page
        self._context = context
        self._autosave = autosave
        context.busy_changed.connect(self._on_busy)
        context.progressed.connect(self._on_progress)

    def show_place(self) -> None:
        """Say which page is shown, of how many, and how many required answers are there."""
        page = self._page
        pages = page.list.pages.pages()
        if page.page in pages:
            here = pages.index(page.page) + 1
            page.place.setText(self.tr("Page {here} of {all}").format(here=here, all=len(pages)))
            page.back_button.setEnabled(here > 1)
            page.next_button.setEnabled(here < len(pages))
        done, total = self._context.outline.progress()
        page.bar.setRange(0, max(1, total))
        page.bar.setValue(done if total else 1)
        text = self.tr("{done} of {total} required answers").format(done=done, total=total)
        page.progress_line.setText(text)
        page.bar.setAccessibleName(text)

    def show_saved(self) -> None:
        """Say when the draft was saved, or that it is not."""
        line, at = self._page.saved_line, self._context.draft.saved_at
        if self._autosave.in_trouble:
            line.setText(self.tr("Not saved"))
        elif at is not None:
            moment = QDateTime.fromSecsSinceEpoch(int(at.timestamp())).time()
            line.setText(self.tr("Saved {time}").format(time=_clock(moment)))
        else:
            line.clear()

    def _on_busy(self, busy: bool, can_stop: bool) -> None:
        page = self._page
        inputs = (page.stack, page.list, page.language, page.close_button, page.finalise_button, page.menu_button)
        for widget in inputs:
            widget.setDisabled(busy)
        page.working.setVisible(busy)
        page.working_bar.setVisible(busy)
        page.working_bar.setRange(0, 0)
        page.stop_button.setVisible(can_stop)

    def _on_progress(self, part: float) -> None:
        self._page.working_bar.setRange(0, 1000 if part else 0)
        self._page.working_bar.setValue(round(1000 * part))


def _clock(time: QTime) -> str:
    return QLocale().toString(time, "HH:mm")
