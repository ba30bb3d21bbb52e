"""What a form asks for and is not done here: told on a line above the page, once for each version of a form."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog, QWidget

from fieldmonitor.domain.errors import FieldMonitorError
from fieldmonitor.qt.fill.context import FillContext
from fieldmonitor.qt.fill.notice import told, translator
from fieldmonitor.qt.theme import Role, Space
from fieldmonitor.qt.widgets.basics import button, column, label, row, scrolled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from fieldmonitor.qt.fill.page import FillPage

_SEEN = "seen"


class Unmet(QObject):
    """Shows the line unless the person has closed it for this form before; that is remembered in the vault."""

    def __init__(self, page: "FillPage", context: FillContext) -> None:
        super().__init__(page)
        self._page = page
        self._context = context
        self.dialog: UnmetDialog | None = None
        """what was opened last"""
        form = context.draft.form
        self._name = f"unmet:{form.form_id}:{form.version}"
        page.unmet.wanted.connect(self._tell)
        page.unmet.closed.connect(self._close)
        if form.notices and context.host.preference(self._name) != _SEEN:
            page.unmet.show_count(len(form.notices))

    def _tell(self) -> None:
        words = translator()
        self.dialog = UnmetDialog([words.problem(one) for one in self._context.draft.form.notices], self._page)
        self.dialog.open()

    def _close(self) -> None:
        self._page.unmet.hide()
        try:
            self._context.host.prefer(self._name, _SEEN)
        except FieldMonitorError as error:
            self._page.notice.tell(told(error))


class UnmetDialog(QDialog):
    """A list to read."""

    def __init__(self, texts: "Sequence[str]", parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Not done here"))
        self.resize(560, 320)
        head, more = label(Role.HEADING, wrap=True), label(Role.MUTED, wrap=True)
        head.setText(self.tr("What this form asks for and is not done here"))
        more.setText(self.tr("No answer is wrong because of it. Who made the form should know."))
        inside = QWidget()
        lines = column(inside, spacing=Space.S)
        for text in texts:
            line = label(wrap=True, selectable=True)
            line.setText(f"•  {text}")
            lines.addWidget(line)
        lines.addStretch(1)
        self.close_button = button(Role.PRIMARY)
        self.close_button.setText(self.tr("Close"))
        self.close_button.setDefault(True)
        self.close_button.clicked.connect(self.accept)
        ends = row()
        ends.addStretch(1)
        ends.addWidget(self.close_button)
        layout = column(self, spacing=Space.M, margin=Space.L)
        layout.addWidget(head)
        layout.addWidget(more)
        layout.addWidget(scrolled(inside), 1)
        layout.addLayout(ends)
