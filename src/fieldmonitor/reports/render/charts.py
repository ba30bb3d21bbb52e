"""Charts as vector drawings on the page: bars, stacked bars, and trends in panels; shades run from dark to light."""

from itertools import pairwise
from math import ceil, floor, log10
from typing import Any

from reportlab.lib.colors import Color, HexColor
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable

from fieldmonitor.reports.model import Chart, ChartKind
from fieldmonitor.reports.render import style as look
from fieldmonitor.reports.render.fonts import SANS, SANS_BOLD, Setter
from fieldmonitor.reports.render.style import Styles
from fieldmonitor.reports.render.text import Text

_ROW = 21.5
_BAR = 10.5
_LABELS = 0.40
_PANEL = 64.0
_LEGEND = 14.0
Point = tuple[float, float]


def scale(highest: int, steps: int = 4) -> tuple[int, int]:
    """Return the top of an axis and its step: round numbers, whole, at least one step."""
    if highest <= steps:
        return max(highest, 1), 1
    raw = highest / steps
    power = 10 ** floor(log10(raw))
    step = max(1, next(ceil(factor * power) for factor in (1, 2, 2.5, 5, 10) if factor * power >= raw))
    return ceil(highest / step) * step, step


class ChartFlowable(Flowable):  # type: ignore[misc]  # reportlab publishes no types
    """Draws one chart over the whole text width."""

    def __init__(self, chart: Chart, styles: Styles, setter: Setter) -> None:
        super().__init__()
        self._chart = chart
        self._styles = styles
        self._setter = setter
        self._rows = len(chart.categories)
        self._labels: list[Text] = []
        self._heights: list[float] = []

    def wrap(self, available: float, _height: float) -> tuple[float, float]:
        """Return the size: a row for each bar, or a panel for each series."""
        self.width = available
        if self._chart.kind is ChartKind.TREND:
            self.height = len(self._chart.series) * (_PANEL + 14) + 14
        else:
            legend = self._legend_rows() * _LEGEND if self._chart.kind is ChartKind.STACKED else 0
            self._labels = [
                Text(self._setter.markup(name), self._styles["chart_label"]) for name in self._chart.categories
            ]
            room = available * _LABELS - 10
            self._heights = [max(_ROW, label.wrap(room, look.HEIGHT)[1] + 3.5) for label in self._labels]
            self.height = sum(self._heights) + 16 + legend
        return self.width, self.height

    def draw(self) -> None:
        """Draw at the origin."""
        self.canv.saveState()
        if self._chart.kind is ChartKind.TREND:
            self._draw_trend()
        else:
            self._draw_bars()
        self.canv.restoreState()

    def _draw_bars(self) -> None:
        canvas, chart = self.canv, self._chart
        stacked = chart.kind is ChartKind.STACKED
        left = self.width * _LABELS
        span = self.width - left - 26
        sums = [sum(series.values[row] for series in chart.series) for row in range(self._rows)]
        top, step = scale(max(sums, default=0))
        base = 14.0
        upper = base + sum(self._heights)
        if stacked:
            self._legend(upper + 6)
        for tick in range(0, top + 1, step):
            x = left + span * tick / top
            self._line((x, base), (x, upper), look.HAIR if tick else look.GREY)
            self._string((x, base - 10), str(tick), "middle", look.GREY)
        y = upper
        for row, label in enumerate(self._labels):
            y -= self._heights[row]
            bar = y + (self._heights[row] - _BAR) / 2
            label.drawOn(canvas, 0, y + (self._heights[row] - label.height) / 2 + 0.6)
            x = left
            for at, series in enumerate(chart.series):
                value = series.values[row]
                width = span * value / top
                if value:
                    self._bar(x, bar, width, look.RAMP[at] if stacked else look.ACCENT, outline=stacked)
                    if stacked:
                        ink = "#FFFFFF" if at == 0 else look.INK
                        self._string((x + width / 2, bar + 2.8), str(value), "middle", ink)
                x += width
            if not stacked:
                self._string((x + 4, bar + 2.8), str(sums[row]), "start", look.INK, bold=True)

    def _draw_trend(self) -> None:
        y = self.height
        for at, series in enumerate(self._chart.series):
            y -= _PANEL + 14
            self._panel(y, series.name, series.values, line=at > 0)
        width = self.width - 30
        for column, name in enumerate(self._chart.categories):
            self._string(
                (26 + width * (column + 0.5) / self._rows, y - 11), self._setter.plain(name), "middle", look.GREY
            )

    def _panel(self, y: float, name: str, values: tuple[int, ...], *, line: bool) -> None:
        canvas = self.canv
        left, width, height = 26.0, self.width - 30, _PANEL - 16
        top, step = scale(max(values, default=0), 3)
        self._string((0, y + _PANEL - 6), self._setter.plain(name), "start", look.INK, bold=True)
        for tick in range(0, top + 1, step):
            at = y + height * tick / top
            self._line((left, at), (left + width, at), look.HAIR if tick else look.GREY)
            self._string((left - 5, at - 2.4), str(tick), "end", look.GREY)
        slot = width / self._rows
        points = [(left + slot * (i + 0.5), y + height * value / top) for i, value in enumerate(values)]
        if line:
            canvas.setStrokeColor(HexColor(look.ACCENT))
            canvas.setLineWidth(1.2)
            for (x1, y1), (x2, y2) in pairwise(points):
                canvas.line(x1, y1, x2, y2)
        for (x, tip), value in zip(points, values, strict=True):
            if line:
                canvas.setFillColor(HexColor("#FFFFFF"))
                canvas.circle(x, tip, 2.6, stroke=1, fill=1)
            elif value:
                self._bar(x - min(slot * 0.28, 22), y, min(slot * 0.56, 44), look.ACCENT, outline=False, height=tip - y)
            self._string((x, tip + 4.5), str(value), "middle", look.INK, bold=True)

    def _legend_places(self) -> list[tuple[int, float, str]]:
        places, row, x = [], 0, 0.0
        for series in self._chart.series:
            name = self._setter.plain(series.name)
            width = 14 + stringWidth(name, SANS, 7.2) + 16
            if x and x + width > self.width:
                row, x = row + 1, 0.0
            places.append((row, x, name))
            x += width
        return places

    def _legend_rows(self) -> int:
        return self._legend_places()[-1][0] + 1

    def _legend(self, y: float) -> None:
        rows = self._legend_rows()
        for at, (row, x, name) in enumerate(self._legend_places()):
            line = y + (rows - row - 1) * 13
            self._bar(x, line, 9, look.RAMP[at], outline=True, height=7)
            self._string((x + 13, line + 1), name, "start", look.INK)

    def _bar(self, x: float, y: float, width: float, colour: str, *, outline: bool, height: float = _BAR) -> None:
        self.canv.setFillColor(HexColor(colour))
        self.canv.setStrokeColor(HexColor(look.ACCENT))
        self.canv.setLineWidth(0.4)
        self.canv.rect(x, y, width, height, stroke=int(outline), fill=1)

    def _line(self, start: Point, end: Point, colour: str) -> None:
        self.canv.setStrokeColor(HexColor(colour))
        self.canv.setLineWidth(0.5)
        self.canv.line(*start, *end)

    def _string(self, at: Point, text: str, anchor: str, colour: str, *, bold: bool = False) -> None:
        ink: Color = HexColor(colour)
        self.canv.setFillColor(ink)
        self.canv.setFont(SANS_BOLD if bold else SANS, 7.2)
        draw: dict[str, Any] = {
            "start": self.canv.drawString,
            "middle": self.canv.drawCentredString,
            "end": self.canv.drawRightString,
        }
        draw[anchor](*at, text)
