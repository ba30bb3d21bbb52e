"""The list of keys, so that nobody has to know them."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QWidget

from fieldmonitor.qt.theme import Role, Space
from fieldmonitor.qt.widgets.basics import button, column, label


class KeysDialog(QDialog):
    """What the keyboard does while a form is filled."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.XL)
        grid.setVerticalSpacing(Space.S)
        for line, (keys, meaning) in enumerate(self._keys()):
            for place, (text, role) in enumerate(((keys, Role.STRONG), (meaning, None))):
                part = label(role)
                part.setText(text)
                grid.addWidget(part, line, place)
        close = button(Role.PRIMARY)
        close.setText(self.tr("&Close"))
        close.clicked.connect(self.accept)
        layout = column(self, spacing=Space.L, margin=Space.XL)
        layout.addLayout(grid)
        layout.addWidget(close, 0, Qt.AlignmentFlag.AlignTrailing)
        close.setFocus()

    def _keys(self) -> list[tuple[str, str]]:
        def named(keys: str) -> str:
            return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)

        return [
            (f"{named('Ctrl+PgDown')}, {named('Ctrl+PgUp')}", self.tr("Next page, previous page")),
            (f"{named('Tab')}, {named('Shift+Tab')}", self.tr("Next field, previous field")),
            (named("Return"), self.tr("On to the next question")),
            (named("Ctrl+Return"), self.tr("The same, from a field with several lines")),
            (f"{named('Up')}, {named('Down')}", self.tr("Go through choices; open a long list")),
            (named("Space"), self.tr("Mark a choice")),
            (named("Del"), self.tr("Take away a choice or an attachment")),
            (named("Alt+Down"), self.tr("Open the calendar")),
            (named("Ctrl+V"), self.tr("Attach a copied file")),
            (named("F6"), self.tr("Between the list of pages and the page")),
            (named("Ctrl+S"), self.tr("Save now")),
            (named("Ctrl+Shift+Return"), self.tr("Finalise")),
        ]
