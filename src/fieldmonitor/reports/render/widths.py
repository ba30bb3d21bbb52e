"""Fonts that remember how wide a word is: a report sets the same few thousand words again and again."""

from typing import Final

from reportlab.pdfbase.ttfonts import TTFont

_MOST: Final = 20_000
"""Words remembered for a font; when full, it starts anew: a long report needs no more memory than a short one."""
_LONGEST: Final = 24


class MeasuredFont(TTFont):  # type: ignore[misc]  # reportlab publishes no types
    """A TrueType font with a memory of widths."""

    def __init__(self, name: str, path: str) -> None:
        super().__init__(name, path, validate=1)  # the checksums of its tables: a cut file is found before it is used
        self._known: dict[str, float] = {}

    def stringWidth(self, text: str, size: float, encoding: str = "utf8") -> float:
        """Return the width in points at a size."""
        if len(text) > _LONGEST:
            return float(super().stringWidth(text, size, encoding))
        width = self._known.get(text)
        if width is None:
            if len(self._known) >= _MOST:
                self._known.clear()
            width = self._known[text] = float(super().stringWidth(text, 1, encoding))
        return width * size
