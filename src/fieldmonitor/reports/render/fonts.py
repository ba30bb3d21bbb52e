"""The fonts that a report is set in, their coverage, and what happens to characters that none of them has."""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final
from xml.sax.saxutils import escape

from fieldmonitor import resources
from fieldmonitor.domain.errors import FontDamaged, FontMissing
from fieldmonitor.i18n import mark
from fieldmonitor.reports.words import Words

SERIF: Final = "FMSerif"
SERIF_BOLD: Final = "FMSerif-Bold"
SERIF_ITALIC: Final = "FMSerif-Italic"
SANS: Final = "FMSans"
SANS_BOLD: Final = "FMSans-Bold"
SANS_ITALIC: Final = "FMSans-Italic"
MONO: Final = "FMMono"

FILES: Final = {
    SERIF: "NotoSerif-Regular.ttf",
    SERIF_BOLD: "NotoSerif-Bold.ttf",
    SERIF_ITALIC: "NotoSerif-Italic.ttf",
    SANS: "NotoSans-Regular.ttf",
    SANS_BOLD: "NotoSans-Bold.ttf",
    SANS_ITALIC: "NotoSans-Italic.ttf",
    MONO: "NotoMono-Regular.ttf",
    "FMArmenian": "NotoSansArmenian-Regular.ttf",
    "FMArmenian-Bold": "NotoSansArmenian-Bold.ttf",
    "FMGeorgian": "NotoSansGeorgian-Regular.ttf",
    "FMGeorgian-Bold": "NotoSansGeorgian-Bold.ttf",
}
_FALLBACK_FAMILIES = ("FMArmenian", "FMGeorgian")
_UNCOVERED = "?"
_LONGEST_WORD = 60
"""Characters; a longer word is broken, because laying out one of 100,000 takes seconds."""

_INSTEAD = str.maketrans(
    {"→": "->", "←": "<-", "↔": "<->", "≥": ">=", "≤": "<=", "✓": "+", "\u00ad": None, "\ufeff": None}
)
_SCRIPTS = {
    "ARABIC": mark("reports", "Arabic"),
    "HEBREW": mark("reports", "Hebrew"),
    "DEVANAGARI": mark("reports", "Devanagari"),
    "BENGALI": mark("reports", "Bengali"),
    "GURMUKHI": mark("reports", "Gurmukhi"),
    "ETHIOPIC": mark("reports", "Ethiopic"),
    "CJK": mark("reports", "Chinese"),
}


@dataclass(frozen=True, slots=True)
class Fonts:
    """Registered fonts with the characters that the text fonts and each fallback family cover."""

    covered: frozenset[str]
    fallbacks: tuple[tuple[str, frozenset[str]], ...]


def load(folder: Path | None = None) -> Fonts:
    """Register every font with reportlab and return their coverage; done once for a folder.

    Raises FontMissing, FontDamaged.
    """
    return _load(folder or resources.data("resources/fonts"))


@cache
def _load(folder: Path) -> Fonts:
    from reportlab.pdfbase import pdfmetrics

    from fieldmonitor.reports.render.widths import MeasuredFont

    coverage: dict[str, frozenset[str]] = {}
    for name, file in FILES.items():
        path = folder / file
        if not path.is_file():
            raise FontMissing(path=path)
        try:
            font = MeasuredFont(name, str(path))
        except Exception as error:  # reportlab reads a cut file until struct or an index fails
            raise FontDamaged(path=path) from error
        pdfmetrics.registerFont(font)
        coverage[name] = frozenset(c for c in map(chr, font.face.charToGlyph) if _printable(c))
    pdfmetrics.registerFontFamily(SERIF, SERIF, SERIF_BOLD, SERIF_ITALIC, SERIF_BOLD)
    pdfmetrics.registerFontFamily(SANS, SANS, SANS_BOLD, SANS_ITALIC, SANS_BOLD)
    for family in _FALLBACK_FAMILIES:
        pdfmetrics.registerFontFamily(family, family, f"{family}-Bold", family, f"{family}-Bold")
    text = coverage[SERIF] & coverage[SERIF_BOLD] & coverage[SERIF_ITALIC] & coverage[SANS] & coverage[SANS_BOLD]
    return Fonts(text, tuple((family, coverage[family]) for family in _FALLBACK_FAMILIES))


class Setter:
    """Turns a record's text into markup that is safe to lay out: escaped, broken, every character visible or named."""

    def __init__(self, fonts: Fonts, words: Words) -> None:
        self._fonts = fonts
        self._words = words

    def markup(self, text: str) -> str:
        """Return paragraph markup for plain text; line breaks are kept."""
        clean = self._clean(text)
        if frozenset(clean) <= self._fonts.covered | {"\n"}:
            return escape(clean).replace("\n", "<br/>")
        return "".join(self._run(run, family) for run, family in self._runs(clean)).replace("\n", "<br/>")

    def plain(self, text: str) -> str:
        """Return text for a single line drawn in one font; what the font lacks is named in brackets."""
        clean = self._clean(text).replace("\n", " ")
        if frozenset(clean) <= self._fonts.covered:
            return clean
        return "".join(self._named(run, family) if family else run for run, family in self._runs(clean))

    def _run(self, run: str, family: str) -> str:
        if family.startswith(_UNCOVERED):
            return escape(self._named(run, family))
        return f'<font name="{family}">{escape(run)}</font>' if family else escape(run)

    def _runs(self, text: str) -> Iterator[tuple[str, str]]:
        """Yield runs of text with the fallback family they need: empty for none, ``?SCRIPT`` where none does."""
        run, family = "", self._family(text[0]) if text else ""
        for character in text:
            found = family if character == " " else self._family(character)
            if found != family:
                yield run, family
                run, family = "", found
            run += character
        if run:
            yield run, family

    def _family(self, character: str) -> str:
        if character in self._fonts.covered or character == "\n":
            return ""
        for name, covered in self._fonts.fallbacks:
            if character in covered:
                return name
        return _UNCOVERED + unicodedata.name(character, "").split(" ")[0].split("-")[0]

    def _named(self, run: str, family: str) -> str:
        """Say in brackets how many characters are not printed, and of which script."""
        length = len(run.strip())
        tail = run[len(run.rstrip()) :]
        script = _SCRIPTS.get(family.removeprefix(_UNCOVERED))
        if script is None:
            note = self._words.plural("reports", "[{n} characters that cannot be printed: see the record]", length)
        else:
            name = self._words.text("reports", script)
            note = self._words.plural(
                "reports", "[{n} characters in {script} script: see the record]", length, script=name
            )
        return note + tail

    def _clean(self, text: str) -> str:
        """Return text in one normal form, without controls, its longest words broken."""
        if not (frozenset(text) <= self._fonts.covered and unicodedata.is_normalized("NFC", text)):
            text = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\t", " ")).translate(_INSTEAD)
            text = "".join(c for c in text if c == "\n" or _printable(c))
        if len(text) <= _LONGEST_WORD:
            return text
        return "\n".join(" ".join(_broken(word) for word in line.split(" ")) for line in text.split("\n"))


def _printable(character: str) -> bool:
    return unicodedata.category(character) not in {"Cc", "Cf", "Cs", "Co", "Cn"}


def _broken(word: str) -> str:
    if len(word) <= _LONGEST_WORD:
        return word
    return " ".join(word[at : at + _LONGEST_WORD] for at in range(0, len(word), _LONGEST_WORD))
