"""Choosing the form of a new observation."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QGridLayout, QLineEdit, QPushButton, QStackedWidget, QWidget

from fieldmonitor.domain.progress import IsCancelled, Progress
from fieldmonitor.domain.roster import Role as MemberRole
from fieldmonitor.qt.desk import Desk
from fieldmonitor.qt.forms_words import BUILTIN, purpose
from fieldmonitor.qt.tasks import Task
from fieldmonitor.qt.theme import Role, Space, icon
from fieldmonitor.qt.widgets.basics import EmptyState, Page, button, column, label, scrolled
from fieldmonitor.qt.widgets.progress import ProgressLine
from fieldmonitor.services.values import Draft, FormInfo

if TYPE_CHECKING:
    from fieldmonitor.qt.widgets.form_findings import FormFindingsDialog
    from fieldmonitor.services.authoring import Examined

T = TypeVar("T")


class FormCard(QPushButton):
    """One form: title, purpose, how long it is. A button as a whole, so that it is reached and pressed by keyboard."""

    def __init__(self, info: FormInfo, language: str) -> None:
        super().__init__()
        self.info = info
        self.setProperty("role", Role.CARD_BUTTON.value)
        title = label(Role.HEADING, wrap=True)
        title.setText(info.title_in(language))
        about = label(Role.MUTED, wrap=True)
        about.setText(purpose(info.form_id))
        facts = label(Role.SMALL)
        questions = self.tr("%n question(s)", "", info.question_count)
        facts.setText(self.tr("{questions} · version {version}").format(questions=questions, version=info.version))
        layout = column(self, spacing=Space.XS, margin=Space.L)
        for words in (title, about, facts):
            words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            layout.addWidget(words)
        about.setVisible(bool(about.text()))
        layout.addStretch(1)
        self.setAccessibleName(title.text())
        self.setAccessibleDescription(f"{about.text()} {facts.text()}")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._words = (title, about)

    def fits(self, words: Sequence[str]) -> bool:
        """Tell whether every word occurs in the title, the purpose or the form's id."""
        text = " ".join((self.info.form_id, *(part.text() for part in self._words))).casefold()
        return all(word in text for word in words)

    def hasHeightForWidth(self) -> bool:
        """Its words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height that the wrapped words take."""
        layout = self.layout()
        return layout.heightForWidth(width) if layout else super().heightForWidth(width)

    def sizeHint(self) -> QSize:
        """The size of its words."""
        layout = self.layout()
        return layout.sizeHint() if layout else super().sizeHint()


class NewPage(Page):
    """Cards of the project's forms. Choosing one opens a draft of it."""

    draft_opened = Signal(object)
    """services.values.Draft"""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._forms: Sequence[FormInfo] = ()
        self._task: Task | None = None
        self.findings: FormFindingsDialog | None = None
        self._coordinates = desk.role is MemberRole.COORDINATOR
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self.search.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.cards: list[FormCard] = []
        self.progress = ProgressLine()
        self.add_file, self.add_builtin = button(), button()
        self.empty = EmptyState("file")
        self.content = QStackedWidget()
        self._build()
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self.set_title(self.tr("New observation"))
        self.search.setPlaceholderText(self.tr("Search forms"))
        self.search.setAccessibleName(self.tr("Search forms"))
        self.add_file.setText(self.tr("Import a &form…"))
        self.add_builtin.setText(self.tr("Add the &ten forms"))
        self.empty.set_texts(
            self.tr("No form yet"),
            self.tr("Add the ten monitoring forms, or import an XLSForm of your own.")
            if self._coordinates
            else self.tr("Forms come with the project: sync once to receive them."),
        )
        self._show_cards()

    def shown(self) -> None:
        """Come up to date and take the keyboard."""
        self._desk.tasks.start(self._desk.workspace.forms.list, self._take, context=self)
        self.search.setFocus()

    def start(self, form_id: str) -> None:
        """Open a draft of this form."""
        if self._task and self._task.running:
            return
        language = self._desk.language()
        new_draft = self._desk.workspace.observations.new_draft
        self.progress.start(self.tr("Opening the form…"), language)
        self._task = self._desk.tasks.start(
            lambda: new_draft(form_id, language=language), self._opened, self._failed, context=self
        )

    def _build(self) -> None:
        for control in (self.add_builtin, self.add_file):
            control.setVisible(self._coordinates)
            self.title_actions.addWidget(control)
        holder = QWidget()
        self._grid = QGridLayout()
        self._grid.setSpacing(Space.M)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)
        inside = column(holder)
        inside.addLayout(self._grid)
        inside.addStretch(1)
        self.content.addWidget(scrolled(holder))
        self.content.addWidget(self.empty)
        self.body.addWidget(self.search)
        self.body.addWidget(self.progress)
        self.body.addWidget(self.content, 1)
        self.search.textChanged.connect(lambda _text: self._arrange())
        self.search.returnPressed.connect(self._first)
        self.add_builtin.clicked.connect(self._add_builtin)
        self.add_file.clicked.connect(self._choose_file)
        self.progress.cancelled.connect(self._cancel)

    def _take(self, forms: Sequence[FormInfo]) -> None:
        self._forms = forms
        here = {form.form_id for form in forms}
        self.add_builtin.setVisible(self._coordinates and not here >= set(BUILTIN))
        self.content.setCurrentIndex(0 if forms else 1)
        self._show_cards()

    def _show_cards(self) -> None:
        focused = next((card.info.form_id for card in self.cards if card.hasFocus()), "")
        for card in self.cards:
            self._grid.removeWidget(card)
            card.deleteLater()
        language = self._desk.language()
        forms = sorted(self._forms, key=lambda form: form.title_in(language).casefold())
        self.cards = [FormCard(form, language) for form in forms]
        for card in self.cards:
            card.clicked.connect(lambda _on=False, form_id=card.info.form_id: self.start(form_id))
        self._arrange()
        for card in self.cards:
            if card.info.form_id == focused:
                card.setFocus()

    def _arrange(self) -> None:
        words = self.search.text().casefold().split()
        place = 0
        for card in self.cards:
            self._grid.removeWidget(card)
            card.setVisible(card.fits(words))
            if card.fits(words):
                self._grid.addWidget(card, place // 2, place % 2)
                place += 1

    def _first(self) -> None:
        words = self.search.text().casefold().split()
        fitting = [card for card in self.cards if card.fits(words)]
        if fitting:
            fitting[0].setFocus()
            if len(fitting) == 1:
                self.start(fitting[0].info.form_id)

    def _opened(self, draft: Draft) -> None:
        self.progress.stop()
        self.draft_opened.emit(draft)

    def _failed(self, error: Exception) -> None:
        self.progress.stop()
        self._desk.errors.show(error)

    def _add_builtin(self) -> None:
        self._import(self._desk.workspace.forms.import_builtin)

    def _choose_file(self) -> None:
        kinds = self.tr("Forms (*.xlsx *.xml)")
        chosen, _kind = QFileDialog.getOpenFileName(self, self.tr("Import a form"), "", kinds)
        if chosen:
            self.import_file(Path(chosen))

    def import_file(self, path: Path) -> None:
        """Look at a form; publish it if nothing is worth a question, else show what was found."""
        from fieldmonitor.services.authoring import examine

        def work(progress: Progress, cancelled: IsCancelled) -> "Examined":
            return examine(path, progress, cancelled)

        self._run(self.tr("Looking at the form…"), work, self._examined)

    def _examined(self, examined: "Examined") -> None:
        self.progress.stop()
        if examined.plain:
            self._publish(examined)
            return
        from fieldmonitor.qt.widgets.form_findings import FormFindingsDialog

        dialog = self.findings = FormFindingsDialog(examined, self._desk.language(), self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.import_wanted.connect(self._publish)
        dialog.save_wanted.connect(self._choose_where)
        dialog.finished.connect(self._looked)
        dialog.open()

    def _looked(self) -> None:
        self.findings = None

    def _publish(self, examined: "Examined") -> None:
        import_form = self._desk.workspace.forms.import_form
        mended = examined.mended.data if examined.mended is not None else None

        def work(_progress: Progress, _cancelled: IsCancelled) -> list[FormInfo]:
            return [import_form(examined.path, mended)]

        self._import(work)

    def _choose_where(self, examined: "Examined") -> None:
        suggested = examined.path.with_name(f"{examined.path.stem}-{self.tr('mended')}.xlsx")
        kinds = self.tr("Spreadsheets (*.xlsx)")
        chosen, _kind = QFileDialog.getSaveFileName(self, self.tr("Save the mended copy"), str(suggested), kinds)
        if chosen:
            self.save_mended(examined, Path(chosen))

    def save_mended(self, examined: "Examined", path: Path) -> None:
        """Write the mended copy of a form to ``path``."""
        from fieldmonitor.services.authoring import save_mended

        mended = examined.mended
        if mended is not None:
            self._desk.tasks.start(lambda: save_mended(mended, path), None, self._failed, context=self)

    def _import(self, work: Callable[[Progress, IsCancelled], list[FormInfo]]) -> None:
        self._run(self.tr("Adding forms…"), work, self._imported)

    def _run(self, what: str, work: Callable[[Progress, IsCancelled], T], on_result: Callable[[T], object]) -> None:
        self.progress.start(what, self._desk.language())
        self._task = self._desk.tasks.start_long(
            work,
            on_result,
            self._failed,
            on_progress=self.progress.update_progress,
            on_stopped=self.progress.stop,
            context=self,
        )

    def _imported(self, _forms: object) -> None:
        self.progress.stop()
        self._desk.hub.forms_changed.emit()
        self.shown()

    def _cancel(self) -> None:
        if self._task:
            self._task.cancel()
