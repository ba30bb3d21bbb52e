"""What was found in a form that somebody wants to import, and the mended copy where one can be made."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QDialog,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from fieldmonitor.i18n import Translator
from fieldmonitor.qt.theme import Role, Size, Space, icon
from fieldmonitor.qt.widgets.basics import button, column, label, row
from fieldmonitor.services.authoring import Examined, Told, tell, tell_changes

MOST = 400
"""Rows of a list that anybody reads; the rest is counted."""
_ICONS = {"error": "warning", "warning": "info", "hint": "list", "change": "edit"}


class FindingsTable(QTableWidget):
    """Findings line by line, their words wrapped. Ctrl+C copies the chosen lines, or all where none is chosen."""

    def __init__(self, kinds: dict[str, str], heads: Sequence[str]) -> None:
        super().__init__(0, 3)
        self._kinds = kinds
        self.setHorizontalHeaderLabels(list(heads))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setWordWrap(True)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        head.resizeSection(0, 130)
        head.resizeSection(1, 230)
        copy = QShortcut(QKeySequence.StandardKey.Copy, self)
        copy.setContext(Qt.ShortcutContext.WidgetShortcut)
        copy.activated.connect(self.copy)
        self._told: list[Told] = []

    def show_told(self, told: Sequence[Told]) -> None:
        """Show these, the first `MOST` of them."""
        self._told = list(told[:MOST])
        self.setRowCount(len(self._told))
        for place, one in enumerate(self._told):
            words = f"{one.message}\n{one.suggestion}" if one.suggestion else one.message
            for at, text in enumerate((self._kinds[one.severity], one.place, words)):
                item = QTableWidgetItem(text)
                item.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
                self.setItem(place, at, item)
            first = self.item(place, 0)
            if first is not None:
                first.setIcon(icon(_ICONS[one.severity]))
                first.setToolTip(one.code)
        self.fit()

    def fit(self) -> None:
        """Give each line the height of its words, and some air."""
        self.resizeRowsToContents()
        for place in range(self.rowCount()):
            self.setRowHeight(place, self.rowHeight(place) + Space.M)

    def text(self, *, chosen: bool = False) -> str:
        """Return the lines as text: all, or those that are chosen."""
        rows = sorted({index.row() for index in self.selectedIndexes()}) if chosen else []
        lines = [self._told[at] for at in rows] or self._told
        return "\n".join(f"{self._kinds[one.severity]}: {one}" for one in lines)

    def copy(self) -> None:
        """Put the chosen lines, or all, on the clipboard."""
        QApplication.clipboard().setText(self.text(chosen=True))

    def showEvent(self, event: QShowEvent) -> None:
        """Wrap the words in the width that they have now."""
        super().showEvent(event)
        self.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the words anew."""
        super().resizeEvent(event)
        self.fit()

    def changeEvent(self, event: QEvent) -> None:
        """Make room for another font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.fit()


class FormFindingsDialog(QDialog):
    """Errors, warnings and hints of one form, and what can be done: import it, load or save a mended copy, go back."""

    import_wanted = Signal(object)
    """`Examined`: import it, its mended copy where it has one"""
    save_wanted = Signal(object)
    """`Examined`: save the mended copy"""

    def __init__(self, examined: Examined, language: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.examined = examined
        self._words = Translator(language)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(self.tr("Import a form"))
        self.resize(860, 620)
        self.heading, self.intro = label(Role.HEADING, wrap=True), label(wrap=True)
        heads = (self.tr("Kind"), self.tr("Where"), self.tr("What"))
        kinds = {
            "error": self.tr("Error"), "warning": self.tr("Warning"), "hint": self.tr("Hint"),
            "change": self.tr("Change"),
        }  # fmt: skip
        self.findings, self.changes = FindingsTable(kinds, heads), FindingsTable(kinds, heads)
        self.findings.setAccessibleName(self.tr("What was found"))
        self.changes.setAccessibleName(self.tr("What the mended copy changes"))
        self.mended_heading, self.mended_intro = label(Role.STRONG, wrap=True), label(Role.MUTED, wrap=True)
        self.more = label(Role.SMALL, wrap=True)
        self.copy_list, self.save, self.close_button = button(), button(), button()
        self.go_on = button(Role.PRIMARY)
        self._fill()
        self._build()

    def _fill(self) -> None:
        examined, checked = self.examined, self.examined.checked
        told = tell(checked.findings, self._words)
        self.findings.show_told(told)
        self.more.setText(self.tr("%n more finding(s)", "", len(told) - MOST) if len(told) > MOST else "")
        mended = examined.mended
        name = examined.path.name
        if checked.usable:
            self.heading.setText(self.tr("{name} can be used. Look at this first.").format(name=name))
            self.intro.setText(self.tr("Warnings do not stop the import; some of them may be meant."))
            self.go_on.setText(self.tr("&Import"))
        else:
            self.heading.setText(self.tr("{name} cannot be used as it is.").format(name=name))
            self.intro.setText(self.tr("Nothing was imported, and the forms that are here stay as they are."))
            self.go_on.setText(self.tr("&Load the mended copy"))
        if mended is not None:
            left = [one for one in examined.remarks if one.severity == "warning"]
            self.changes.show_told([*tell_changes(mended.changes, self._words), *tell(left, self._words)])
            self.mended_heading.setText(self.tr("A mended copy can be used. This is what changes in it:"))
            self.mended_intro.setText(
                self.tr(
                    "The file itself stays as it is. Save the copy to give it back to the form's author."
                    " Warnings below are about the copy."
                )
                if left
                else self.tr("The file itself stays as it is. Save the copy to give it back to the form's author.")
            )
        self.copy_list.setText(self.tr("&Copy the list"))
        self.save.setText(self.tr("&Save the mended copy…"))
        self.close_button.setText(self.tr("Close"))

    def _build(self) -> None:
        mended = self.examined.mended is not None
        layout = column(self, spacing=Space.M, margin=Space.XL)
        for widget in (self.heading, self.intro):
            layout.addWidget(widget)
        layout.addWidget(self.findings, 3)
        layout.addWidget(self.more)
        for widget in (self.mended_heading, self.mended_intro):
            layout.addWidget(widget)
            widget.setVisible(mended)
        layout.addWidget(self.changes, 2)
        self.changes.setVisible(mended)
        self.more.setVisible(bool(self.more.text()))
        self.findings.setMinimumHeight(Size.ROW * 4)
        buttons = row()
        buttons.addWidget(self.copy_list)
        buttons.addStretch(1)
        for control in (self.close_button, self.save, self.go_on):
            buttons.addWidget(control)
        self.save.setVisible(mended)
        self.go_on.setVisible(self.examined.checked.usable or mended)
        layout.addLayout(buttons)
        self.copy_list.clicked.connect(self._copy)
        self.close_button.clicked.connect(self.reject)
        self.save.clicked.connect(lambda: self.save_wanted.emit(self.examined))
        self.go_on.clicked.connect(self._go_on)
        self.findings.setFocus()

    def _copy(self) -> None:
        parts = [self.heading.text(), self.findings.text()]
        if self.examined.mended is not None:
            parts += [self.mended_heading.text(), self.changes.text()]
        QApplication.clipboard().setText("\n\n".join(parts))

    def _go_on(self) -> None:
        self.accept()
        self.import_wanted.emit(self.examined)
