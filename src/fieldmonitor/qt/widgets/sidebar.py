"""Where one can go: the side navigation."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QPushButton

from fieldmonitor.domain.roster import Device, Roster
from fieldmonitor.qt.theme import Role, Size, Space, set_role
from fieldmonitor.qt.widgets.basics import Translated, button, column, label
from fieldmonitor.qt.widgets.preferences import PreferencesBar
from fieldmonitor.qt.words import role_texts

ICONS = {
    "observations": "list",
    "new": "plus",
    "sync": "sync",
    "reports": "report",
    "members": "members",
    "maps": "place",
}


class Sidebar(Translated):
    """``chosen`` carries the name of a place, a key of `ICONS`. Ctrl+1, Ctrl+2… go to the places in their order."""

    chosen = Signal(str)
    lock_wanted = Signal()

    def __init__(self, places: list[str]) -> None:
        super().__init__()
        self._places = places
        self._roster: Roster | None = None
        self._me: Device | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        set_role(self, Role.SIDEBAR)
        self.setFixedWidth(Size.NAV)
        self.project, self.person = label(Role.HEADING, wrap=True), label(Role.SMALL, wrap=True)
        self.preferences = PreferencesBar(Role.NAV)
        self.lock = button(Role.NAV, "lock")
        self.buttons: dict[str, QPushButton] = {}
        self._group = QButtonGroup(self)
        self._build()
        self.retranslate()

    def mark(self, place: str) -> None:
        """Show where the person is; an unknown place marks none."""
        for name, target in self.buttons.items():
            self._group.setExclusive(False)
            target.setChecked(name == place)
            self._group.setExclusive(True)

    def show_person(self, roster: Roster | None, me: Device | None) -> None:
        """Show the project and who this device is."""
        self._roster, self._me = roster, me
        self.project.setText(roster.name if roster else "")
        self.person.setText(f"{me.code} · {role_texts()[me.role]}" if me else "")

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        names = {
            "observations": self.tr("Observations"),
            "new": self.tr("New observation"),
            "sync": self.tr("Sync"),
            "reports": self.tr("Reports"),
            "members": self.tr("Members"),
            "maps": self.tr("Maps"),
        }
        for number, (place, target) in enumerate(self.buttons.items(), start=1):
            target.setText(names[place])
            target.setToolTip(f"{names[place]} (Ctrl+{number})")
        self.lock.setText(self.tr("Lock"))
        self.lock.setToolTip(self.tr("Save what is open and lock the vault (Ctrl+L)"))
        self.setAccessibleName(self.tr("Navigation"))
        self.show_person(self._roster, self._me)

    def _build(self) -> None:
        layout = column(self, spacing=Space.XS, margin=Space.M)
        head = column(spacing=2)
        head.setContentsMargins(Space.XS, Space.S, Space.XS, Space.M)
        head.addWidget(self.project)
        head.addWidget(self.person)
        layout.addLayout(head)
        for number, place in enumerate(self._places, start=1):
            target = button(Role.NAV, ICONS[place])
            target.setCheckable(True)
            target.clicked.connect(lambda _on=False, place=place: self._choose(place))
            self._group.addButton(target)
            self.buttons[place] = target
            layout.addWidget(target)
            shortcut = QShortcut(QKeySequence(f"Ctrl+{number}"), self)
            shortcut.activated.connect(target.click)
        layout.addStretch(1)
        layout.addWidget(self.preferences)
        layout.addWidget(self.lock)
        self.lock.clicked.connect(self.lock_wanted)

    def _choose(self, place: str) -> None:
        self.chosen.emit(place)
