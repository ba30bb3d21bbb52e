"""The parts that blocks and pages are made of: numbered headings, framed pictures, grids of labelled facts."""

from collections.abc import Callable, Iterable
from io import BytesIO
from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.lib.utils import ImageReader
from reportlab.platypus import Flowable
from reportlab.platypus import Table as Grid

from fieldmonitor.reports import model
from fieldmonitor.reports.render import style as look
from fieldmonitor.reports.render.fonts import Setter
from fieldmonitor.reports.render.style import Styles
from fieldmonitor.reports.render.text import Text

_SHORT_VALUE = 28
_LABEL_WIDTH = 112.0
PLAIN_GRID: list[tuple[Any, ...]] = [
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ("LEFTPADDING", (0, 0), (-1, -1), 0),
    ("RIGHTPADDING", (0, 0), (-1, -1), 0),
    ("TOPPADDING", (0, 0), (-1, -1), 2),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 2),
]


class Entry:
    """A heading as the table of contents shows it: ``number`` 3, 3.1 or A."""

    __slots__ = ("key", "level", "number", "text")

    def __init__(self, key: str, number: str, text: str, level: int) -> None:
        self.key, self.number, self.text, self.level = key, number, text, level


def numbered(blocks: Iterable[model.Block]) -> list[Entry]:
    """Return the headings with their numbers: chapters 1, 2…, annexes A, B…, sections under either."""
    entries: list[Entry] = []
    chapter = annex = section = 0
    first = ""
    for block in blocks:
        if not isinstance(block, model.Heading):
            continue
        if block.level > 1:
            section += 1
            number = f"{first}.{section}" if first else str(section)
        else:
            section = 0
            chapter, annex = chapter + (not block.annex), annex + block.annex
            number = first = chr(ord("A") + annex - 1) if block.annex else str(chapter)
        entries.append(Entry(f"h{len(entries)}", number, block.text, block.level))
    return entries


class HeadingFlowable(Text):
    """A heading that is a link target and stands in the outline; ``seen`` is told its page."""

    def __init__(self, text: str, style: Any, entry: Entry, title: str, seen: Callable[[str, int], None]) -> None:
        super().__init__(text, style)
        self._key, self._title, self._level, self._seen = entry.key, title, entry.level, seen

    def draw(self) -> None:
        """Draw, and mark the place."""
        canvas = self.canv
        canvas.bookmarkHorizontal(self._key, 0, self.height + 6)
        canvas.addOutlineEntry(self._title, self._key, self._level - 1, closed=self._level > 1)
        self._seen(self._key, canvas.getPageNumber())
        super().draw()

    def split(self, _width: float, _height: float) -> list[Flowable]:
        """Return nothing: a heading never splits."""
        return []


class PictureBox(Flowable):  # type: ignore[misc]  # reportlab publishes no types
    """A picture fitted into a 4:3 box, whatever its own shape."""

    def __init__(self, image: bytes, width: float) -> None:
        super().__init__()
        self._image = ImageReader(BytesIO(image))
        self.width, self.height = width, width * 3 / 4

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """Return the size of the box."""
        return self.width, self.height

    def draw(self) -> None:
        """Draw the box, then the picture in its middle."""
        wide, high = self._image.getSize()
        factor = min(self.width / wide, self.height / high)
        size = (wide * factor, high * factor)
        self.canv.setFillColor(HexColor(look.TINT))
        self.canv.rect(0, 0, self.width, self.height, stroke=0, fill=1)
        self.canv.drawImage(self._image, (self.width - size[0]) / 2, (self.height - size[1]) / 2, *size)
        self.canv.setStrokeColor(HexColor(look.RULE))
        self.canv.setLineWidth(0.5)
        self.canv.rect(0, 0, self.width, self.height, stroke=1, fill=0)


def pairs_grid(pairs: Iterable[model.Pair], styles: Styles, setter: Setter, *, dense: bool = False) -> Flowable:
    """Return labelled facts as a grid with hairlines: one in a line, or ``dense`` two where both are short."""
    lines = _paired(list(pairs)) if dense else [[pair] for pair in pairs]
    width = look.WIDTH / 2 if dense else look.WIDTH
    rows, spans = [], []
    for at, line in enumerate(lines):
        cells: list[Any] = [
            cell
            for pair in line
            for cell in (
                Text(setter.markup(pair.label), styles["label"]),
                Text(setter.markup(pair.value), styles["value"]),
            )
        ]
        if dense and len(line) == 1:
            cells += ["", ""]
            spans.append(("SPAN", (1, at), (3, at)))
        rows.append(cells)
    grid = Grid(
        rows,
        colWidths=[_LABEL_WIDTH, width - _LABEL_WIDTH] * (2 if dense else 1),
        splitByRow=1,
        splitInRow=1,
        hAlign="LEFT",
    )
    grid.setStyle(
        [
            *PLAIN_GRID,
            *spans,
            ("RIGHTPADDING", (0, 0), (-1, -1), 10),
            ("TOPPADDING", (0, 0), (-1, -1), 2.6),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 3.4),
            ("LINEBELOW", (0, 0), (-1, -1), 0.35, HexColor(look.HAIR)),
        ]
    )
    return grid


def _paired(pairs: list[model.Pair]) -> list[list[model.Pair]]:
    """Put neighbours side by side where both are short, without changing their order."""
    lines: list[list[model.Pair]] = []
    for pair in pairs:
        short = len(pair.value) <= _SHORT_VALUE and len(pair.label) <= 3 * _SHORT_VALUE
        if short and lines and len(lines[-1]) == 1 and len(lines[-1][0].value) <= _SHORT_VALUE:
            lines[-1].append(pair)
        else:
            lines.append([pair])
    return lines
