"""The list of keys, so that nobody has to know them."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QWidget

from fieldmonitor.qt.theme import Role, Space
from fieldmonitor.qt.widgets.basics import button, column, label, scrolled

_HIGH = 560  # pixels, beyond which the list scrolls


class KeysDialog(QDialog):
    """What the keyboard does while a form is filled: the page's commands, then what works inside fields."""

    def __init__(self, commands: Sequence[tuple[str, str]], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        content = QWidget()
        grid = QGridLayout(content)
        grid.setContentsMargins(0, 0, Space.L, 0)
        grid.setHorizontalSpacing(Space.XL)
        grid.setVerticalSpacing(Space.S)
        self.lines = [*commands, *self._keys()]
        for line, (keys, meaning) in enumerate(self.lines):
            for place, (text, role) in enumerate(((keys, Role.STRONG), (meaning, None))):
                part = label(role)
                part.setText(text)
                grid.addWidget(part, line, place)
        grid.setRowStretch(len(self.lines), 1)
        close = button(Role.PRIMARY)
        close.setText(self.tr("&Close"))
        close.clicked.connect(self.accept)
        area = scrolled(content)
        area.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # so that the arrow keys scroll it
        area.setAccessibleName(self.tr("Keys"))
        area.setMinimumWidth(content.sizeHint().width() + Space.XL)
        area.setMinimumHeight(min(_HIGH, content.sizeHint().height() + Space.S))
        layout = column(self, spacing=Space.L, margin=Space.XL)
        layout.addWidget(area)
        layout.addWidget(close, 0, Qt.AlignmentFlag.AlignTrailing)
        close.setFocus()

    def _keys(self) -> list[tuple[str, str]]:
        def named(keys: str) -> str:
            return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)

        return [
            (f"{named('Tab')}, {named('Shift+Tab')}", self.tr("Next field, previous field")),
            (named("Return"), self.tr("On to the next question")),
            (named("Ctrl+Return"), self.tr("The same, from a field with several lines")),
            (f"{named('Up')}, {named('Down')}", self.tr("Go through choices; open a long list")),
            (named("Space"), self.tr("Mark a choice")),
            (named("Del"), self.tr("Take away a choice or an attachment")),
            (named("Alt+Down"), self.tr("Open the calendar")),
            (f"{named('Alt+Up')}, {named('Alt+Down')}", self.tr("Move an entry or a line of a ranking")),
            (f"{named('Left')}, {named('Right')}", self.tr("In the list of pages: close or open what is inside")),
            (named("Ctrl+V"), self.tr("Attach a copied file")),
        ]
