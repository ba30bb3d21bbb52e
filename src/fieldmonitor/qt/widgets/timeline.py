"""What happened to a record, oldest first."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from fieldmonitor.qt.language import time_text
from fieldmonitor.qt.theme import Role, Space, icon
from fieldmonitor.qt.widgets.basics import Translated, clear, column, label, row
from fieldmonitor.qt.words import act_texts
from fieldmonitor.services.values import HistoryEntry

ICONS = {
    "finalised": "lock",
    "revised": "edit",
    "sent": "send",
    "received": "download",
    "read": "eye",
    "printed": "report",
    "exported": "download",
    "approved": "check",
    "returned": "return",
}


class Timeline(Translated):
    """Time, act, who, note; and whether signature and chain were checked here."""

    def __init__(self) -> None:
        super().__init__()
        self._entries: Sequence[HistoryEntry] = ()
        self._layout = column(self, spacing=Space.M)

    def show_entries(self, entries: Sequence[HistoryEntry]) -> None:
        """Show this history."""
        self._entries = entries
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        clear(self._layout)
        acts = act_texts()
        for entry in self._entries:
            picture = QLabel()
            picture.setPixmap(icon(ICONS.get(entry.act, "clock")).pixmap(18, 18))
            words = column(spacing=2)
            act = label(Role.STRONG, wrap=True)
            act.setText(acts.get(entry.act, entry.act))
            words.addWidget(act)
            facts = label(Role.SMALL, wrap=True)
            who = entry.who or self.tr("unknown device")
            checked = self.tr("verified") if entry.verified else self.tr("NOT verified")
            facts.setText(f"{time_text(entry.time)} · {who} · {checked}")
            words.addWidget(facts)
            if entry.detail:
                detail = label(wrap=True, selectable=True)
                detail.setText(entry.detail)
                words.addWidget(detail)
            line = row(spacing=Space.M)
            line.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
            line.addLayout(words, 1)
            self._layout.addLayout(line)
