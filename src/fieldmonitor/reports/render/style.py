"""Page, colours and paragraph styles of a report: one accent, two families, legible in black and white."""

from dataclasses import dataclass, field
from typing import Any, Final

from fieldmonitor.reports.render import fonts

PAGE: Final = (595.2756, 841.8898)
"""A4 in points."""
LEFT: Final = 64.0
RIGHT: Final = 58.0
TOP: Final = 78.0
BOTTOM: Final = 70.0
WIDTH: Final = PAGE[0] - LEFT - RIGHT
"""Width of the text in points."""
HEIGHT: Final = PAGE[1] - TOP - BOTTOM

INK: Final = "#1B1F24"
GREY: Final = "#5C6670"
RULE: Final = "#C5CCD3"
HAIR: Final = "#DDE2E7"
ACCENT: Final = "#1D4E6B"
TINT: Final = "#F0F4F7"
WARM: Final = "#8A4B12"
RAMP: Final = ("#163B52", "#5F8AA4", "#B3CAD8", "#EBF1F5")
"""Dark to light, so that the order survives a black and white printer."""


@dataclass(frozen=True, slots=True)
class Styles:
    """Paragraph styles by what they set."""

    named: dict[str, Any] = field(default_factory=dict)

    def __getitem__(self, name: str) -> Any:
        return self.named[name]


def styles() -> Styles:
    """Return the paragraph styles; fonts must be registered before."""
    from reportlab.lib.colors import HexColor
    from reportlab.lib.enums import TA_CENTER, TA_RIGHT
    from reportlab.lib.styles import ParagraphStyle

    def style(name: str, font: str, size: float, leading: float, colour: str = INK, **more: Any) -> Any:
        return ParagraphStyle(
            name, fontName=font, fontSize=size, leading=leading, textColor=HexColor(colour), splitLongWords=1, **more
        )

    body: dict[str, Any] = {"allowWidows": 0, "allowOrphans": 0}
    made = [
        style("body", fonts.SERIF, 9.4, 13.6, spaceAfter=6, **body),
        style("lead", fonts.SERIF, 10.2, 15, spaceAfter=9, **body),
        style("bullet", fonts.SERIF, 9.4, 13.4, leftIndent=13, bulletIndent=1, spaceAfter=3.5, **body),
        style("quote", fonts.SERIF_ITALIC, 9.8, 14.4, leftIndent=15, rightIndent=18, **body),
        style("quote_source", fonts.SANS, 7, 10, GREY, leftIndent=15),
        style("h1", fonts.SANS_BOLD, 15, 19, ACCENT, spaceBefore=20, spaceAfter=8),
        style("h2", fonts.SANS_BOLD, 10.8, 14, INK, spaceBefore=9, spaceAfter=5),
        style("caption", fonts.SANS_BOLD, 8.2, 11, INK),
        style("unit", fonts.SANS, 7.2, 10, GREY, spaceAfter=3),
        style("small", fonts.SANS, 7, 9.6, GREY),
        style("cell", fonts.SANS, 7.8, 10.4),
        style("cell_bold", fonts.SANS_BOLD, 7.8, 10.4),
        style("head", fonts.SANS_BOLD, 7.2, 9.4, ACCENT),
        style("head_right", fonts.SANS_BOLD, 7.2, 9.4, ACCENT, alignment=TA_RIGHT),
        style("head_centre", fonts.SANS_BOLD, 7.2, 9.4, ACCENT, alignment=TA_CENTER),
        style("label", fonts.SANS, 8, 11.4, GREY),
        style("value", fonts.SERIF, 9, 12.4),
        style("tag", fonts.SANS_BOLD, 7.1, 9.4, ACCENT),
        style("statement", fonts.SERIF, 9.2, 13, **body),
        style("note", fonts.SANS, 8, 11.6),
        style("figure", fonts.SANS_BOLD, 19, 23, ACCENT),
        style("figure_label", fonts.SANS, 7.6, 10, GREY),
        style("chart_label", fonts.SANS, 7.4, 9, alignment=TA_RIGHT),
        style("toc1", fonts.SANS_BOLD, 9, 13, INK, rightIndent=30),
        style("toc2", fonts.SANS, 8.4, 11.6, GREY, leftIndent=24, rightIndent=30),
        style("cover_kicker", fonts.SANS_BOLD, 9.6, 13, ACCENT),
        style("cover_title", fonts.SERIF_BOLD, 29, 35, INK),
        style("cover_subtitle", fonts.SERIF, 15, 21, GREY),
        style("cover_notice", fonts.SANS, 7.8, 11, GREY, spaceAfter=3),
        style("contents", fonts.SANS_BOLD, 11, 14, ACCENT, spaceAfter=7),
    ]
    return Styles({item.name: item for item in made})
