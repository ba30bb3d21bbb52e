"""Reads bar codes off a picture (one- and two-dimensional), in memory; the picture is not kept."""

from dataclasses import dataclass
from io import BytesIO
from typing import Final

from fieldmonitor.services import media

MAX_TEXT: Final = 4_000
"""letters of one code that are taken; the largest QR code holds 4296 letters and digits"""
MAX_CODES: Final = 20
_SIDE: Final = 3_000  # pixels: a larger photo is scaled down, the codes on it stay readable


@dataclass(frozen=True, slots=True)
class BarcodeFound:
    """``text``: what it says, without control characters; ``kind``: the code's own name, such as ``QR Code``."""

    text: str
    kind: str


def read_barcodes(content: bytes, name: str) -> list[BarcodeFound]:
    """Return the codes on a picture, from top to bottom, equal ones once.

    Raises ImageUnreadable, ImageTooManyPixels, with ``name`` as the file that is told.
    """
    from PIL import ImageOps

    with media.opened(BytesIO(content), media.FORMATS, name) as image:
        image.draft("L", (_SIDE, _SIDE))
        grey = ImageOps.exif_transpose(image).convert("L")
        grey.thumbnail((_SIDE, _SIDE))
    import zxingcpp

    found = zxingcpp.read_barcodes(grey, text_mode=zxingcpp.TextMode.Plain)
    found = sorted(found, key=lambda code: (code.position.top_left.y, code.position.top_left.x))
    codes = [BarcodeFound(_plain(code.text), str(code.format)) for code in found[:MAX_CODES]]
    return list({code.text: code for code in codes if code.text}.values())


def _plain(text: str) -> str:
    """Return what a line of text can hold: a code may carry anything, and its answer is read by people and programs."""
    return " ".join("".join(c if c.isprintable() else " " for c in text[:MAX_TEXT]).split())
