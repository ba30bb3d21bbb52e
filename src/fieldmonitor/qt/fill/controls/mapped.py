"""What the controls for places share: a button that opens the map, and the map in step with what is typed."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldmonitor.qt.fill.controls.base import Control
from fieldmonitor.qt.maps.mercator import Point
from fieldmonitor.qt.maps.view import Draws
from fieldmonitor.qt.tasks import Tasks
from fieldmonitor.qt.widgets.basics import button, row
from fieldmonitor.services.grid import MilitaryGrid

if TYPE_CHECKING:
    from fieldmonitor.forms import Node
    from fieldmonitor.qt.maps.panel import MapPanel
    from fieldmonitor.qt.maps.tiles import TileSource

GRID: Final = MilitaryGrid()
_MAP_WISHED: Final = frozenset({"maps", "placement-map"})


class Mapped(Control):
    """A control for places. The map is made when it is first opened; with the appearance ``maps`` or
    ``placement-map`` it is open from the start.
    """

    draws = Draws.POINT

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.map: MapPanel | None = None
        self.map_button = button(icon_name="place")
        self._source: TileSource | None = None
        self._tasks: Tasks | None = None
        self._near: Callable[[], Point | None] = lambda: None
        self._wished = False
        self._calm = False
        self._points_shown: list[Point] = []

    def use_tiles(self, source: "TileSource | None", tasks: Tasks, near: Callable[[], Point | None]) -> None:
        """Give the map its background, and where it begins without an answer; called before it is opened."""
        self._source, self._tasks, self._near = source, tasks, near

    def map_edited(self) -> None:
        """The person changed the points on the map."""
        raise NotImplementedError

    def add_map(self, layout: QVBoxLayout) -> None:
        """Put the button, and later the map, at the end of the control."""
        line = row()
        line.addWidget(self.map_button)
        line.addStretch(1)
        layout.addLayout(line)
        self.map_button.setCheckable(True)
        self.map_button.toggled.connect(self._toggle)

    def wish_map(self, node: "Node") -> None:
        """Open the map if the form asks for it, once."""
        wished = bool(_MAP_WISHED & set(node.appearance.split()))
        if wished and not self._wished:
            self._wished, self._calm = True, True
            self.map_button.setChecked(True)

    def map_inputs(self) -> list[QWidget]:
        """Return what takes the keyboard."""
        view = [self.map.view] if self.map is not None and self.map_button.isChecked() else []
        return [self.map_button, *view]

    def map_points(self) -> list[Point]:
        """Return the points on the map."""
        return self.map.points if self.map is not None else []

    def show_on_map(self, points: Sequence[Point]) -> None:
        """Bring the map in step with what is typed."""
        self._points_shown = list(points)
        if self.map is not None and self.map_button.isChecked():
            self.map.show_points(points)

    def retranslate_map(self) -> None:
        """Set the words of the button."""
        self.map_button.setText(self.tr("Map"))
        self.map_button.setToolTip(self.tr("Show the place on the map, or set it there"))

    def name_map(self, label: str) -> None:
        """Name the button and the map by their question."""
        self.map_button.setAccessibleName(f"{self.map_button.text()}, {label}")
        if self.map is not None:
            self.map.view.setAccessibleName(f"{self.map_button.text()}, {label}")

    def _toggle(self, on: bool) -> None:
        if on and self.map is None:
            from fieldmonitor.qt.maps.panel import MapPanel

            self.map = MapPanel(self.draws, self._source, self._tasks, self, self._near)
            if self._calm:
                self.map.be_calm()
            self.map.edited.connect(self.map_edited)
            layout = self.layout()
            if layout is not None:
                layout.addWidget(self.map)
        if self.map is not None:
            self.map.setVisible(on)
            if on:
                if not self._calm:  # the person opened it, to work on it
                    self.map.view.enlarge()
                self._calm = False
                self.map.look_for_packages()
                self.map.show_points(self._points_shown)
