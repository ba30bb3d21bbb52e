"""The offline map's packages on this device: add one, see what they cover, remove one."""

from pathlib import Path

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QFileDialog, QLabel, QVBoxLayout, QWidget

from fieldmonitor.domain.errors import VaultLocked
from fieldmonitor.qt.desk import Desk
from fieldmonitor.qt.language import day_text, size_text
from fieldmonitor.qt.maps.panel import MapPanel
from fieldmonitor.qt.maps.view import Draws
from fieldmonitor.qt.theme import Role, Space
from fieldmonitor.qt.widgets.asking import Question
from fieldmonitor.qt.widgets.basics import Page, button, card, column, label, row, scrolled
from fieldmonitor.qt.widgets.basics import clear as emptied
from fieldmonitor.qt.widgets.progress import ProgressLine
from fieldmonitor.services.maps import MapPackage


class MapsPage(Page):
    """A card for each package, and the map itself to look at."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._packages: list[MapPackage] = []
        self.add = button(Role.PRIMARY)
        self.progress = ProgressLine()
        self.note = label(Role.NOTE_INFO, wrap=True)
        self._cards = QWidget()
        self._list: QVBoxLayout = column(self._cards, spacing=Space.S)
        self.map = MapPanel(Draws.NOTHING, desk.workspace.maps, desk.tasks, self)
        self.removes: list[QWidget] = []
        self._build()
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self.set_title(self.tr("Maps"))
        self.add.setText(self.tr("&Add a package…"))
        self.note.setText(
            self.tr(
                "A map package is a file of pictures in the format MBTiles that your organisation hands out. It is "
                "kept encrypted here, because the map of a place tells where somebody works; the file you add it from "
                "is not needed any more. Nothing is ever fetched from the network."
            )
        )
        self._show()

    def shown(self) -> None:
        """Come up to date and take the keyboard."""
        self._refresh()
        self.add.setFocus()

    def take_in(self, path: Path) -> None:
        """Add a package in a worker."""
        self.progress.start(self.tr("Reading the package…"), self._desk.language())
        self.add.setEnabled(False)
        maps = self._desk.workspace.maps
        task = self._desk.tasks.start_long(
            lambda progress, cancelled: maps.add(path, progress, cancelled),
            lambda _package: self._ended(),
            self._failed,
            on_progress=self.progress.update_progress,
            on_stopped=self._ended,
            context=self,
        )
        self.progress.cancelled.connect(task.cancel)

    def remove(self, package: MapPackage) -> None:
        """Ask, then remove a package."""
        question = self.tr("Remove the map package {name} from this device?").format(name=package.name)
        more = self.tr("Places that were recorded stay as they are.")
        ask = Question((question, more), self.tr("Remove"), self.tr("Cancel"), self)
        ask.agreed.connect(lambda: self._remove(package))
        ask.open()

    def _build(self) -> None:
        self.title_actions.addWidget(self.add)
        self.add.clicked.connect(self._choose)
        inside = QWidget()
        content = column(inside, spacing=Space.L)
        for part in (self.note, self.progress, self._cards, self.map):
            content.addWidget(part)
        content.addStretch(1)
        self.body.addWidget(scrolled(inside), 1)

    def _choose(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose a map package"), "", self.tr("Map packages") + " (*.mbtiles)")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda path: self.take_in(Path(path)))
        dialog.open()

    def _remove(self, package: MapPackage) -> None:
        maps = self._desk.workspace.maps
        self._desk.tasks.start(
            lambda: maps.remove(package.id), lambda _removed: self._ended(), self._failed, context=self
        )

    def _ended(self) -> None:
        self.progress.stop()
        self.add.setEnabled(True)
        self._refresh()

    def _failed(self, error: Exception) -> None:
        self._ended()
        self._desk.errors.show(error)

    def _refresh(self) -> None:
        try:
            self._packages = self._desk.workspace.maps.list()
        except VaultLocked:  # the window is about to close this page
            return
        self._show()
        self.map.look_for_packages()
        self.map.show_points([])

    def _show(self) -> None:
        emptied(self._list)
        self.removes = []
        for package in self._packages:
            panel = card()
            line = row(panel, spacing=Space.M, margin=Space.M)
            line.addLayout(self._words(package), 1)
            remove = button(icon_name="trash")
            remove.setText(self.tr("Remove"))
            remove.setAccessibleName(self.tr("Remove {name}").format(name=package.name))
            remove.clicked.connect(lambda _on=False, package=package: self.remove(package))
            line.addWidget(remove, 0, Qt.AlignmentFlag.AlignVCenter)
            self.removes.append(remove)
            self._list.addWidget(panel)

    def _words(self, package: MapPackage) -> QVBoxLayout:
        name, facts = label(Role.STRONG, wrap=True), label(Role.SMALL, wrap=True)
        name.setText(package.name)
        west, south, east, north = (QLocale().toString(degrees, "f", 2) for degrees in package.bounds)
        facts.setText(
            self.tr("{size} · levels {low} to {high} · from {south}, {west} to {north}, {east} · added {day}").format(
                size=size_text(package.size),
                low=package.zooms[0],
                high=package.zooms[1],
                south=south,
                west=west,
                north=north,
                east=east,
                day=day_text(package.added.date()),
            )
        )
        words = column(spacing=2)
        for part in (name, facts, *self._credit(package)):
            words.addWidget(part)
        return words

    def _credit(self, package: MapPackage) -> list[QLabel]:
        if not package.credit:
            return []
        named = label(Role.SMALL, wrap=True)
        named.setText(package.credit)
        return [named]
