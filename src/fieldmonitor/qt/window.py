"""The main window: locked (start, set up, unlock) or open (`DeskView`), and the way between the two."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QWidget

from fieldmonitor.domain.errors import storage_error
from fieldmonitor.qt import theme
from fieldmonitor.qt.errors import Errors
from fieldmonitor.qt.idle import IdleWatch
from fieldmonitor.qt.language import Languages
from fieldmonitor.qt.pages.unlock import UnlockPage
from fieldmonitor.qt.tasks import Tasks
from fieldmonitor.qt.theme import Space
from fieldmonitor.qt.vaults import Vaults
from fieldmonitor.qt.widgets.basics import column, row
from fieldmonitor.qt.widgets.preferences import PreferencesBar
from fieldmonitor.settings import Settings, config_path
from fieldmonitor.settings import save as save_settings

if TYPE_CHECKING:
    from fieldmonitor.bootstrap import Workspace
    from fieldmonitor.qt.desk import Desk
    from fieldmonitor.qt.pages.join import JoinPage
    from fieldmonitor.qt.pages.setup import SetupPage, SetupRequest
    from fieldmonitor.qt.view import DeskView

_WAIT_FOR_WORK = 30  # milliseconds between looks while work ends before the vault closes
_WAIT_FOR_FILE = 200  # the same while the open draft takes a file or is being sealed


class Window(QMainWindow):
    """Owns the open workspace; everything that uses it ends before it is closed."""

    unlocked = Signal()
    locked = Signal()

    def __init__(self, folder: Path, settings: Settings, languages: Languages, vaults: Vaults) -> None:
        super().__init__()
        self.folder = folder
        self.settings = settings
        self._languages = languages
        self._vaults = vaults
        self.tasks = Tasks(self)
        self.errors = Errors(lambda: languages.code, self)
        self.tasks.failed.connect(self.errors.show)
        self.idle = IdleWatch(settings.lock_minutes, self)
        self.idle.idle.connect(self.lock)
        self.idle.paused.connect(self._maintain)
        self.workspace: Workspace | None = None
        self._desk: Desk | None = None
        self.view: DeskView | None = None
        self.join: JoinPage | None = None
        self._closing = False
        self.front: QWidget = QWidget()
        self.preferences = PreferencesBar()
        self._locked_side = QWidget()
        self._front_stack, self._sides = QStackedWidget(), QStackedWidget()
        self._build()
        self.setWindowTitle("FieldMonitor")
        self.show_front()

    @property
    def is_locked(self) -> bool:
        """Tell whether no vault is open."""
        return self.workspace is None

    def show_front(self) -> None:
        """Show the first page that fits the folder: unlock, or start."""
        if self._vaults.present(self.folder):
            page = UnlockPage(self.folder, self._languages.code)
            page.submitted.connect(self.unlock)
            page.other_folder.connect(self._choose_folder)
            self._show_page(page)
        else:
            from fieldmonitor.qt.pages.start import StartPage

            start = StartPage(self.folder)
            start.create_chosen.connect(lambda: self.show_setup(creating=True))
            start.join_chosen.connect(lambda: self.show_setup(creating=False))
            start.other_folder.connect(self._choose_folder)
            self._show_page(start)

    def show_setup(self, *, creating: bool) -> "SetupPage":
        """Show the form for a new vault."""
        from fieldmonitor.qt.pages.setup import SetupPage

        page = SetupPage(self.folder, creating=creating)
        page.submitted.connect(self.make_vault)
        page.back.connect(self.show_front)
        self._show_page(page)
        return page

    def set_folder(self, folder: Path) -> None:
        """Work with the vault in another folder; remembered if one is there."""
        self.folder = folder
        self.show_front()

    def unlock(self, passphrase: str) -> None:
        """Open the vault in a worker."""
        page = self.front
        if not isinstance(page, UnlockPage):
            return
        page.begin(self._languages.code)
        folder = self.folder
        self.tasks.start_long(
            lambda progress, _cancelled: self._vaults.unlock(folder, passphrase, progress),
            self._opened,
            lambda error: None if page.failed(error) else self.errors.show(error),
            on_progress=page.progress.update_progress,
        )

    def make_vault(self, request: "SetupRequest") -> None:
        """Make a vault (and project) in a worker, then open it."""
        from fieldmonitor.qt.pages.setup import SetupPage

        page = self.front
        if not isinstance(page, SetupPage):
            return
        page.begin(self.tr("Making the vault…"), self._languages.code)

        def failed(error: Exception) -> None:
            page.stopped()
            self.errors.show(error)

        self.folder = request.folder
        self.tasks.start_long(
            lambda progress, cancelled: self._vaults.make(request, progress, cancelled),
            self._opened,
            failed,
            on_progress=page.progress.update_progress,
        )

    def lock(self) -> None:
        """Save the open draft, close everything that shows or uses the vault, close it, and ask for the passphrase.

        If the draft cannot be saved the person is told and nothing is closed.
        """
        if self.workspace is None or self._desk is None or self._closing:
            return
        if self.view is not None and not self.view.close_draft():
            if self.view.busy_filling:
                QTimer.singleShot(_WAIT_FOR_FILE, self.lock)
            return
        self._closing = True
        self.idle.stop()
        for popup in QApplication.topLevelWidgets():
            if popup is not self and popup.isVisible():
                popup.close()
        self.errors.close_all()
        self._leave_desk()
        self._close_when_quiet()

    def use_language(self, code: str) -> None:
        """Speak another language from now on."""
        self._languages.use(code)
        self._remember(replace(self.settings, language=code))
        self._show_choice()

    def use_theme(self, name: str) -> None:
        """Wear another theme from now on."""
        application = QApplication.instance()
        if isinstance(application, QApplication):
            theme.apply(application, name)
        self._remember(replace(self.settings, theme=name))
        self._show_choice()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Lock first; stay open if the draft could not be saved."""
        if self.view is not None and not self.view.close_draft():
            event.ignore()
            return
        self.idle.stop()
        if self._desk is not None:
            self._desk.tasks.shutdown()
        self.tasks.shutdown()
        if self.workspace is not None:
            self.workspace.close()
            self.workspace = None
        event.accept()

    def changeEvent(self, event: QEvent) -> None:
        """Show the language and theme in use."""
        if event.type() == QEvent.Type.LanguageChange:
            self._show_choice()
        super().changeEvent(event)

    def _build(self) -> None:
        layout = column(self._locked_side, spacing=0)
        top = row(margin=Space.M)
        top.addStretch(1)
        top.addWidget(self.preferences)
        layout.addLayout(top)
        layout.addWidget(self._front_stack, 1)
        self._sides.addWidget(self._locked_side)
        self.setCentralWidget(self._sides)
        self._connect_preferences(self.preferences)

    def _connect_preferences(self, bar: PreferencesBar) -> None:
        bar.language_chosen.connect(self.use_language)
        bar.theme_chosen.connect(self.use_theme)
        bar.show_choice(self._languages.code, self.settings.theme)

    def _show_page(self, page: QWidget) -> None:
        old, self.front = self.front, page
        self._front_stack.addWidget(page)
        self._front_stack.setCurrentWidget(page)
        self._front_stack.removeWidget(old)
        old.deleteLater()
        self._sides.setCurrentWidget(self._locked_side)
        page.setFocus()

    def _choose_folder(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        chosen = QFileDialog.getExistingDirectory(self, self.tr("Folder of the vault"), str(self.folder))
        if chosen:
            self.set_folder(Path(chosen))

    def _opened(self, workspace: "Workspace") -> None:
        from fieldmonitor.qt.desk import Desk
        from fieldmonitor.qt.events import Hub

        self.workspace = workspace
        self._remember(replace(self.settings, vault=str(self.folder)))
        tasks = Tasks(self)
        tasks.failed.connect(self.errors.show)
        self._desk = Desk(workspace, tasks, Hub(self), self.errors, lambda: self._languages.code)
        if workspace.roster is None:
            self._show_join(self._desk)
        else:
            self._show_desk(self._desk)
        self.idle.start()
        self.unlocked.emit()

    def _show_join(self, desk: "Desk") -> None:
        from fieldmonitor.qt.pages.join import JoinPage

        page = JoinPage(desk)
        page.accepted.connect(lambda: self._show_desk(desk))
        page.lock_wanted.connect(self.lock)
        self.join = page
        self._show_page(page)

    def _show_desk(self, desk: "Desk") -> None:
        from fieldmonitor.qt.view import DeskView

        self.join = None
        self.view = DeskView(desk)
        self.view.lock_wanted.connect(self.lock)
        self._connect_preferences(self.view.sidebar.preferences)
        self._sides.addWidget(self.view)
        self._sides.setCurrentWidget(self.view)
        self._show_page_behind()
        roster = desk.workspace.roster
        self.setWindowTitle(f"{roster.name} – FieldMonitor" if roster else "FieldMonitor")

    def _show_page_behind(self) -> None:
        """Forget the page that led here, and with it the passphrase that was typed."""
        old, self.front = self.front, QWidget()
        self._front_stack.removeWidget(old)
        old.deleteLater()

    def _leave_desk(self) -> None:
        self.setWindowTitle("FieldMonitor")
        if self.view is not None:
            self._sides.removeWidget(self.view)
            self.view.deleteLater()
            self.view = None
        self.join = None
        waiting = UnlockPage(self.folder, self._languages.code)
        waiting.setEnabled(False)
        self._show_page(waiting)

    def _close_when_quiet(self) -> None:
        desk = self._desk
        if desk is not None and desk.tasks.busy():
            desk.tasks.cancel_all()
            QTimer.singleShot(_WAIT_FOR_WORK, self._close_when_quiet)
            return
        workspace, self.workspace, self._desk = self.workspace, None, None
        if desk is not None:
            desk.hub.deleteLater()
            desk.tasks.deleteLater()
        if workspace is not None:
            workspace.close()
        self._closing = False
        self.show_front()
        self.locked.emit()

    def _maintain(self) -> None:
        desk = self._desk
        if desk is not None and not desk.tasks.busy():
            desk.tasks.start_long(lambda _progress, cancelled: desk.workspace.maintain(cancelled))

    def _show_choice(self) -> None:
        self.preferences.show_choice(self._languages.code, self.settings.theme)
        if self.view is not None:
            self.view.sidebar.preferences.show_choice(self._languages.code, self.settings.theme)

    def _remember(self, settings: Settings) -> None:
        if settings == self.settings:
            return
        self.settings = settings
        try:
            save_settings(settings)
        except OSError as error:
            self.errors.show(storage_error(error, config_path()))
