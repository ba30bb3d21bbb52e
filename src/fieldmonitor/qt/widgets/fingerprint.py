"""A fingerprint in groups, large enough to read aloud."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QGridLayout

from fieldmonitor.qt.theme import Space
from fieldmonitor.qt.widgets.basics import Translated, card, label

GROUPS_IN_ROW = 3


class FingerprintView(Translated):
    """Six groups of five digits; always left to right, whatever the language."""

    def __init__(self) -> None:
        super().__init__()
        self.text = ""
        self._groups = [label(selectable=True) for _ in range(6)]
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPointSizeF(self.font().pointSizeF() * 1.6)
        font.setWeight(QFont.Weight.DemiBold)
        panel = card()
        panel.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        grid = QGridLayout(panel)
        grid.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        grid.setHorizontalSpacing(Space.XL)
        grid.setVerticalSpacing(Space.S)
        for number, group in enumerate(self._groups):
            group.setFont(font)
            group.setAlignment(Qt.AlignmentFlag.AlignCenter)
            grid.addWidget(group, number // GROUPS_IN_ROW, number % GROUPS_IN_ROW)
        outer = QGridLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(panel)
        self.retranslate()

    def show_fingerprint(self, text: str) -> None:
        """Show groups of digits parted by spaces or hyphens."""
        self.text = text
        groups = text.replace("-", " ").split()
        for number, place in enumerate(self._groups):
            place.setText(groups[number] if number < len(groups) else "")
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self.setAccessibleName(self.tr("Fingerprint {groups}").format(groups=self.text))
