"""The first page where no vault is: create a project, or join one."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton

from fieldmonitor.qt.theme import Role, Space, icon
from fieldmonitor.qt.widgets.basics import Translated, button, card, centred, column, label, row


class StartPage(Translated):
    """Two ways in, each said in one sentence, and a third: the vault lies elsewhere."""

    create_chosen = Signal()
    join_chosen = Signal()
    other_folder = Signal()

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.folder = folder
        self._heading = label(Role.TITLE)
        self._intro = label(Role.MUTED, wrap=True)
        self._create_title, self._create_text = label(Role.HEADING, wrap=True), label(Role.MUTED, wrap=True)
        self._join_title, self._join_text = label(Role.HEADING, wrap=True), label(Role.MUTED, wrap=True)
        self.create_button, self.join_button = button(Role.PRIMARY), button(Role.PRIMARY)
        self.other = button(Role.QUIET, "folder")
        self._build()
        self.create_button.clicked.connect(self.create_chosen)
        self.join_button.clicked.connect(self.join_chosen)
        self.other.clicked.connect(self.other_folder)
        self.setFocusProxy(self.create_button)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self._heading.setText(self.tr("Welcome to FieldMonitor"))
        self._intro.setText(
            self.tr(
                "Observations are encrypted on this computer at once. They leave it only to the people"
                " of your project, when you sync."
            )
        )
        self._create_title.setText(self.tr("Create a project"))
        self._create_text.setText(
            self.tr("For the coordinator: this computer becomes the one that admits members and publishes forms.")
        )
        self._join_title.setText(self.tr("Join a project"))
        self._join_text.setText(
            self.tr("For everyone else: make a join request, give it to your coordinator, and get a welcome file back.")
        )
        self.create_button.setText(self.tr("&Create a project…"))
        self.join_button.setText(self.tr("&Join a project…"))
        self.other.setText(self.tr("Open a vault in another &folder…"))

    def _build(self) -> None:
        cards = row(spacing=Space.L)
        cards.addWidget(self._card("shield", self._create_title, self._create_text, self.create_button))
        cards.addWidget(self._card("members", self._join_title, self._join_text, self.join_button))
        self._intro.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        outer = column(self, spacing=Space.M, margin=Space.XL)
        outer.addStretch(2)
        outer.addWidget(self._heading, 0, Qt.AlignmentFlag.AlignHCenter)
        self._intro.setFixedWidth(560)
        outer.addLayout(centred(self._intro))
        outer.addSpacing(Space.M)
        middle = row()
        middle.addStretch(1)
        middle.addLayout(cards)
        middle.addStretch(1)
        outer.addLayout(middle)
        outer.addSpacing(Space.S)
        outer.addWidget(self.other, 0, Qt.AlignmentFlag.AlignHCenter)
        outer.addStretch(3)

    @staticmethod
    def _card(picture: str, title: QLabel, text: QLabel, action: QPushButton) -> QFrame:
        panel = card()
        panel.setFixedWidth(300)
        inside = column(panel, spacing=Space.S, margin=Space.XL)
        image = QLabel()
        image.setPixmap(icon(picture).pixmap(28, 28))
        inside.addWidget(image)
        inside.addWidget(title)
        inside.addWidget(text)
        inside.addStretch(1)
        inside.addSpacing(Space.S)
        inside.addWidget(action)
        return panel
