"""Reads bar codes off a picture (one- and two-dimensional), in memory; the picture is not kept."""

import warnings
from dataclasses import dataclass
from io import BytesIO
from typing import Final

from fieldmonitor.domain.errors import ImageTooManyPixels, ImageUnreadable
from fieldmonitor.services import media

MAX_TEXT: Final = 4_000
"""letters of one code that are taken; the largest QR code holds 4296 letters and digits"""
MAX_CODES: Final = 20
_SIDE: Final = 3_000  # pixels: a larger photo is scaled down, the codes on it stay readable
_FORMATS: Final = ("JPEG", "PNG", "GIF", "TIFF", "BMP", "WEBP")


@dataclass(frozen=True, slots=True)
class BarcodeFound:
    """``text``: what it says, without control characters; ``kind``: the code's own name, such as ``QR Code``."""

    text: str
    kind: str


def read_barcodes(content: bytes, name: str) -> list[BarcodeFound]:
    """Return the codes on a picture, from top to bottom, equal ones once.

    Raises ImageUnreadable, ImageTooManyPixels, with ``name`` as the file that is told.
    """
    from PIL import Image, ImageOps, UnidentifiedImageError

    warnings.filterwarnings("error", category=Image.DecompressionBombWarning)
    try:
        with Image.open(BytesIO(content), formats=_FORMATS) as image:
            pixels = image.width * image.height
            if pixels > media.MAX_PIXELS:
                raise _too_many(name, pixels)
            image.draft("L", (_SIDE, _SIDE))
            grey = ImageOps.exif_transpose(image).convert("L")
            grey.thumbnail((_SIDE, _SIDE))
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise _too_many(name, 2 * media.MAX_PIXELS) from error
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, EOFError, IndexError) as error:
        # Pillow's decoders raise any of these on damaged data.
        raise ImageUnreadable(path=name) from error
    import zxingcpp

    found = zxingcpp.read_barcodes(grey, text_mode=zxingcpp.TextMode.Plain)
    found = sorted(found, key=lambda code: (code.position.top_left.y, code.position.top_left.x))
    codes = [BarcodeFound(_plain(code.text), str(code.format)) for code in found[:MAX_CODES]]
    return list({code.text: code for code in codes if code.text}.values())


def _plain(text: str) -> str:
    """Return what a line of text can hold: a code may carry anything, and its answer is read by people and programs."""
    return " ".join("".join(c if c.isprintable() else " " for c in text[:MAX_TEXT]).split())


def _too_many(name: str, pixels: int) -> ImageTooManyPixels:
    return ImageTooManyPixels(path=name, pixels=pixels // 1_000_000, limit=media.MAX_PIXELS // 1_000_000)
