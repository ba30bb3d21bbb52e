"""The map with what belongs around it: buttons, what was measured, how to work it, and where its background is from."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from fieldmonitor.forms.xpath import geometry
from fieldmonitor.qt.maps.mercator import Point
from fieldmonitor.qt.maps.tiles import TileSource, TileStore
from fieldmonitor.qt.maps.view import Draws, MapView
from fieldmonitor.qt.maps.words import area_text, length_text
from fieldmonitor.qt.tasks import Tasks
from fieldmonitor.qt.theme import Role, Space
from fieldmonitor.qt.widgets.basics import Translated, button, column, label, row

_LEVEL: Final = 1.0
_NEAR: Final = 11.0  # the zoom around the place used last: a town and its surroundings
_NEAR_COAST: Final = 6.0  # without a package: as far out as coastlines tell where it is


class MapPanel(Translated):
    """``edited`` tells that the person changed the points (`points`).

    ``near``: where the map begins while there are none, if anywhere.
    """

    edited = Signal()

    def __init__(
        self,
        draws: Draws,
        source: TileSource | None,
        tasks: Tasks | None,
        parent: QWidget,
        near: Callable[[], Point | None] = lambda: None,
    ) -> None:
        super().__init__()
        self.setParent(parent)
        self._source = source
        self._near = near
        self._seen = False
        store = TileStore(source, tasks, self) if source is not None and tasks is not None else None
        self.view = MapView(draws, store, self)
        self.closer, self.farther, self.all = button(icon_name="plus"), button(icon_name="minus"), button()
        self.take = button(icon_name="trash")
        self.measured = label(Role.STRONG)
        self.help = label(Role.SMALL, wrap=True)
        self._build()
        self.retranslate()
        self.look_for_packages()

    @property
    def points(self) -> list[Point]:
        """The points as they stand on the map."""
        return list(self.view.points)

    def show_points(self, points: Sequence[Point]) -> None:
        """Show these; the first time with all of them in view."""
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
        self.help.setAlignment(right if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft)
        first, self._seen = not self._seen, True
        self.view.show_points(points)
        if first:
            self._first_view()
        self._measure()

    def look_for_packages(self) -> None:
        """Use the packages that are here now."""
        before = self.view.zooms
        self.view.zooms = self._source.zooms() if self._source is not None else None
        self.view.credits = tuple(self._source.credits()) if self._source is not None else ()
        if self.view.tiles is not None:
            self.view.tiles.forget()
        if self.view.zooms != before and not self.view.points:
            self._first_view()
        self._notice()

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self.closer.setToolTip(self.tr("Closer (+)"))
        self.farther.setToolTip(self.tr("Farther (-)"))
        self.closer.setAccessibleName(self.tr("Map closer"))
        self.farther.setAccessibleName(self.tr("Map farther"))
        self.all.setText(self.tr("Show everything"))
        self.all.setToolTip(self.tr("Home"))
        self.take.setText(self.tr("Take the point away"))
        self.take.setToolTip(self.tr("Delete"))
        self.view.setAccessibleName(self.tr("Map"))
        what = {
            Draws.POINT: self.tr("Click, or Space, sets the point."),
            Draws.LINE: self.tr("Click, or Space, adds a point to the line."),
            Draws.AREA: self.tr("Click, or Space, adds a corner to the area."),
        }.get(self.view.draws, "")
        keys = self.tr(
            "Arrows move the map, + and - zoom; comma and full stop choose a point, Ctrl with an arrow moves it, "
            "Delete takes it away."
        )
        looking = self.tr("Drag the map, or move it with the arrows; + and - zoom.")
        self.help.setText(f"{what} {keys}" if what else looking)
        self.view.setAccessibleDescription(self.help.text())
        self._notice()
        self._measure()

    def be_calm(self) -> None:
        """Take little room until somebody comes to work on the map."""
        self.view.calm = True
        self.help.hide()

    def _build(self) -> None:
        layout = column(self, spacing=Space.S)
        layout.addWidget(self.view)
        line = row(spacing=Space.S)
        for control in (self.closer, self.farther, self.all, self.take):
            line.addWidget(control)
        line.addStretch(1)
        line.addWidget(self.measured, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addLayout(line)
        layout.addWidget(self.help)
        self.closer.clicked.connect(lambda: self.view.zoom_by(_LEVEL))
        self.farther.clicked.connect(lambda: self.view.zoom_by(-_LEVEL))
        self.all.clicked.connect(self._first_view)
        self.take.clicked.connect(self._take_away)
        self.view.edited.connect(self._on_edited)
        self.view.enlarged.connect(self.help.show)
        if self.view.tiles is not None:
            self.view.tiles.arrived.connect(self._notice)

    def _first_view(self) -> None:
        if self.view.points:
            self.view.fit()
            return
        near = self._near()
        home = self._source.home() if self._source is not None else None
        if near is not None:
            self.view.look_at(near, _NEAR if self.view.zooms is not None else _NEAR_COAST)
        elif home is None:
            self.view.fit()
        else:
            self.view.look_at((home[0], home[1]), home[2])

    def _take_away(self) -> None:
        self.view.take_away()

    def _on_edited(self) -> None:
        self._measure()
        self.edited.emit()

    def _measure(self) -> None:
        points = self.view.points
        self.take.setEnabled(bool(points))
        self.take.setVisible(self.view.draws is not Draws.NOTHING)
        text = ""
        if self.view.draws is Draws.LINE and len(points) > 1:
            text = self.tr("Length {length}").format(length=length_text(geometry.length(points)))
        elif self.view.draws is Draws.AREA and len(points) > 2:
            around = geometry.length([*points, points[0]])
            text = self.tr("Area {area}, around it {length}").format(
                area=area_text(geometry.area(points)), length=length_text(around)
            )
        self.measured.setText(text)

    def _notice(self) -> None:
        tiles = self.view.tiles
        if tiles is not None and tiles.failed:
            text = self.tr("The map package cannot be read. Remove it on the page Maps, then add it again.")
        elif self.view.zooms is None and self.view.draws is Draws.NOTHING:  # this is the page Maps
            text = self.tr("No map package is on this device: only coastlines and degrees.")
        elif self.view.zooms is None:
            text = self.tr("No map package is on this device: only coastlines and degrees. Add one on the page Maps.")
        else:
            text = ""
        if text != self.view.notice:
            self.view.notice = text
            self.view.update()
