"""Before anything is copied from the record before, it is listed: a person sees what will stand where."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QWidget

from fieldmonitor.qt.fill import wording
from fieldmonitor.qt.theme import Role, Space
from fieldmonitor.qt.widgets.basics import button, column, label, row

if TYPE_CHECKING:
    from fieldmonitor.services.values import Carried


class CarryDialog(QDialog):
    """Lists what will be copied, and asks once."""

    def __init__(self, offered: Sequence["Carried"], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Copy the last place and team?"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(480)
        about = label(wrap=True)
        about.setText(
            self.tr("These answers of your last record will be copied into the questions that are still empty here:")
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.XL)
        grid.setVerticalSpacing(Space.S)
        grid.setColumnStretch(1, 1)
        for line, one in enumerate(offered):
            for place, (text, role) in enumerate(((one.label, Role.MUTED), (one.text, Role.STRONG))):
                part = label(role, wrap=True)
                part.setText(wording.plain(text))
                grid.addWidget(part, line, place, Qt.AlignmentFlag.AlignTop)
        never = label(Role.SMALL, wrap=True)
        never.setText(self.tr("Nothing about persons and nothing sensitive is ever copied. Undo takes it back."))
        self.copy = button(Role.PRIMARY)
        self.copy.setText(self.tr("&Copy"))
        self.copy.clicked.connect(self.accept)
        self.leave = button()
        self.leave.setText(self.tr("&Leave empty"))
        self.leave.clicked.connect(self.reject)
        buttons = row(spacing=Space.S)
        buttons.addStretch()
        buttons.addWidget(self.leave)
        buttons.addWidget(self.copy)
        layout = column(self, spacing=Space.L, margin=Space.XL)
        layout.addWidget(about)
        layout.addLayout(grid)
        layout.addWidget(never)
        layout.addLayout(buttons)
        listed = "; ".join(f"{wording.plain(one.label)}: {wording.plain(one.text)}" for one in offered)
        self.setAccessibleDescription(f"{about.text()} {listed}. {never.text()}")
        self.copy.setDefault(True)
        self.copy.setFocus()
