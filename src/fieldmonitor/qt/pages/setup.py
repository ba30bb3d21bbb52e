"""Making a vault on this computer: for a new project, or to join one."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFileDialog, QLineEdit

from fieldmonitor.qt.theme import Role, Space
from fieldmonitor.qt.widgets.basics import (
    Field,
    Translated,
    beside,
    button,
    card,
    column,
    in_the_middle,
    label,
    row,
)
from fieldmonitor.qt.widgets.passphrase import PassphraseField, StrengthHint, acceptable
from fieldmonitor.qt.widgets.progress import ProgressLine


@dataclass(frozen=True, slots=True)
class SetupRequest:
    """What the person decided. ``project`` is empty where they join one."""

    folder: Path
    code: str
    passphrase: str
    project: str = ""
    practice: bool = False


class SetupPage(Translated):
    """A short form; ``submitted`` carries a `SetupRequest` once everything in it can be used."""

    submitted = Signal(object)
    back = Signal()

    def __init__(self, folder: Path, *, creating: bool) -> None:
        super().__init__()
        self.creating = creating
        self._busy = False
        self.heading, self._intro = label(Role.TITLE), label(Role.MUTED, wrap=True)
        self.name, self.code, self.folder = QLineEdit(), QLineEdit(), QLineEdit(str(folder))
        self.first, self.second = PassphraseField(), PassphraseField()
        self.strength = StrengthHint()
        self.practice = QCheckBox()
        self._practice_hint = label(Role.SMALL, wrap=True)
        self.choose_folder, self.back_button = button(), button(Role.QUIET)
        self.create_button = button(Role.PRIMARY)
        self.progress = ProgressLine(can_cancel=False)
        self._name_field, self._code_field = Field(self.name), Field(self.code)
        self._first_field = Field(self.first, self.first.edit)
        self._second_field = Field(self.second, self.second.edit)
        self._folder_field = Field(beside(self.folder, self.choose_folder), self.folder)
        self._build()
        self.first.edited.connect(lambda: self.strength.judge(self.first.text()))
        self.second.submitted.connect(self._submit)
        self.create_button.clicked.connect(self._submit)
        self.back_button.clicked.connect(self.back)
        self.choose_folder.clicked.connect(self._choose)
        self.setFocusProxy(self.name if creating else self.code)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        if self.creating:
            self.heading.setText(self.tr("Create a project"))
            self._intro.setText(self.tr("You will be its coordinator. The ten monitoring forms are added at once."))
            self.create_button.setText(self.tr("&Create project"))
        else:
            self.heading.setText(self.tr("Join a project"))
            self._intro.setText(
                self.tr("First a vault is made on this computer. Then you save a join request for your coordinator.")
            )
            self.create_button.setText(self.tr("&Make the vault"))
        self._name_field.set_texts(self.tr("Project &name"))
        self._code_field.set_texts(
            self.tr("Your c&ode"), self.tr("As your team uses it, such as AB-012. Never your name.")
        )
        self._first_field.set_texts(self.tr("&Passphrase"))
        self._second_field.set_texts(self.tr("Passphrase &again"))
        self._folder_field.set_texts(
            self.tr("&Folder of the vault"), self.tr("A new or empty folder on this computer's own disk.")
        )
        self.practice.setText(self.tr("P&ractice project"))
        self._practice_hint.setText(
            self.tr(
                "For training. Every record is marked as practice at its source and can never enter a real report."
                " This cannot be changed later."
            )
        )
        self.choose_folder.setText(self.tr("Choose…"))
        self.back_button.setText(self.tr("&Back"))

    def begin(self, what: str, language: str) -> None:
        """The vault is being made."""
        self._set_busy(True)
        self.progress.start(what, language)

    def stopped(self) -> None:
        """The vault could not be made: everything typed is still here."""
        self._set_busy(False)

    def request(self) -> SetupRequest | None:
        """Return what was decided, or None after telling beside each field what is missing."""
        name, code = self.name.text().strip(), self.code.text().strip()
        first, second = self.first.text(), self.second.text()
        faults = (
            (self._name_field, self.tr("Give the project a name.") if self.creating and not name else ""),
            (
                self._code_field,
                self.tr("Your code is needed: it stands in every record's history.") if not code else "",
            ),
            (self._first_field, "" if acceptable(first) else self.tr("This passphrase is too easy to find by trying.")),
            (self._second_field, "" if first == second else self.tr("The two passphrases differ.")),
            (self._folder_field, "" if self.folder.text().strip() else self.tr("Choose a folder.")),
        )
        for field, fault in faults:
            field.set_error(fault)
        wrong = [field for field, fault in faults if fault]
        if wrong:
            wrong[0].control.setFocus()
            return None
        folder = Path(self.folder.text().strip()).expanduser()
        practice = self.creating and self.practice.isChecked()
        return SetupRequest(folder, code, first, name if self.creating else "", practice)

    def _build(self) -> None:
        panel = card()
        panel.setFixedWidth(560)
        inside = column(panel, spacing=Space.M, margin=Space.XXL)
        inside.addWidget(self.heading)
        inside.addWidget(self._intro)
        inside.addSpacing(Space.XS)
        for widget in (self._name_field, self._code_field, self._first_field, self.strength, self._second_field):
            inside.addWidget(widget)
        inside.addWidget(self._folder_field)
        practice = column(spacing=Space.XS)
        practice.addWidget(self.practice)
        practice.addWidget(self._practice_hint)
        inside.addLayout(practice)
        inside.addWidget(self.progress)
        buttons = row()
        buttons.addWidget(self.back_button)
        buttons.addStretch(1)
        buttons.addWidget(self.create_button)
        inside.addLayout(buttons)
        for ours in (self._name_field, self.practice, self._practice_hint):
            ours.setVisible(self.creating)
        column(self).addWidget(in_the_middle(panel))

    def _submit(self) -> None:
        if self._busy:
            return
        request = self.request()
        if request:
            self.submitted.emit(request)

    def _choose(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.choose_folder.text(), self.folder.text())
        if chosen:
            self.folder.setText(chosen)

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        for widget in (self._name_field, self._code_field, self._first_field, self._second_field, self._folder_field):
            widget.setEnabled(not busy)
        for control in (self.practice, self.create_button, self.back_button):
            control.setEnabled(not busy)
        if not busy:
            self.progress.stop()
