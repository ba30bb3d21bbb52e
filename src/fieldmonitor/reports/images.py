"""Pictures for a page: decoded and encoded anew, so that no metadata and no odd file survives."""

from io import BytesIO
from typing import Final

LONG_SIDE: Final = 720
"""Pixels; at half a column's width this prints at about 200 dpi."""
FORMATS: Final = ("JPEG", "PNG", "GIF", "TIFF", "BMP", "WEBP")
"""Pillow's names. It knows others, one of which has an interpreter of PostScript run, and records come from others."""
MAX_PIXELS: Final = 80_000_000


def thumbnail(data: bytes) -> bytes | None:
    """Return a JPEG of at most `LONG_SIDE` pixels without any metadata, or None if the bytes are no readable image."""
    from PIL import Image, ImageOps, UnidentifiedImageError

    try:
        with Image.open(BytesIO(data), formats=FORMATS) as source:
            if source.width * source.height > MAX_PIXELS:
                return None
            source.draft("RGB", (LONG_SIDE, LONG_SIDE))
            upright = ImageOps.exif_transpose(source).convert("RGB")
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return None
    upright.thumbnail((LONG_SIDE, LONG_SIDE))
    bare = Image.new("RGB", upright.size)
    bare.paste(upright)
    target = BytesIO()
    bare.save(target, "JPEG", quality=82, optimize=True)
    return target.getvalue()
