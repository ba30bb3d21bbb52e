"""Files as evidence: what a file is by its content, which question takes it, and a small picture of it, in memory only.

The original is kept byte for byte, its EXIF included; only the thumbnail is turned upright and stripped.
"""

import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, Final

from fieldmonitor.domain.errors import ImageTooManyPixels, ImageUnreadable

if TYPE_CHECKING:
    from PIL import Image as Pillow

MAX_BYTES: Final = 512 * 1024 * 1024
"""The largest file that can be attached."""
MAX_PIXELS: Final = 80_000_000
"""The most pixels an image may unpack to; below Pillow's own warning, 3 bytes of memory each."""
THUMBNAIL_SIDE: Final = 480
HEAD_BYTES: Final = 512
"""How much of a file's beginning `sniff` needs."""

_MAGIC: Final = (
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"GIF8", "image/gif"),
    (b"II*\x00", "image/tiff"),
    (b"MM\x00*", "image/tiff"),
    (b"BM", "image/bmp"),
    (b"%PDF-", "application/pdf"),
    (b"fLaC", "audio/flac"),
    (b"OggS", "audio/ogg"),
    (b"ID3", "audio/mpeg"),
    (b"\xff\xfb", "audio/mpeg"),
    (b"\xff\xf3", "audio/mpeg"),
    (b"\xff\xf2", "audio/mpeg"),
    (b"#!AMR", "audio/amr"),
    (b"\x1aE\xdf\xa3", "video/webm"),
    (b"PK\x03\x04", "application/zip"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "application/x-ole-storage"),
)
_RIFF: Final = {b"WAVE": "audio/wav", b"AVI ": "video/x-msvideo", b"WEBP": "image/webp"}
_BRANDS: Final = {
    b"heic": "image/heic",
    b"heix": "image/heic",
    b"mif1": "image/heic",
    b"avif": "image/avif",
    b"M4A ": "audio/mp4",
    b"qt  ": "video/quicktime",
    b"3gp4": "video/3gpp",
    b"3gp5": "video/3gpp",
}
_BY_NAME: Final = {
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ".odt": "application/vnd.oasis.opendocument.text",
    ".ods": "application/vnd.oasis.opendocument.spreadsheet",
}
_DECODED: Final = {
    "image/jpeg": "JPEG",
    "image/png": "PNG",
    "image/gif": "GIF",
    "image/tiff": "TIFF",
    "image/bmp": "BMP",
    "image/webp": "WEBP",
}
FORMATS: Final = tuple(_DECODED.values())
"""Pillow's names of the formats that are decoded here, no others."""
_SCALED: Final[dict[str, dict[str, Any]]] = {
    "image/jpeg": {"quality": 90},
    "image/png": {"optimize": True},
    "image/webp": {"quality": 90},
}
_WANTED: Final = {"image": "image/", "audio": "audio/", "video": "video/"}


def sniff(head: bytes, name: str) -> str:
    """Return the media type of a file by its first `HEAD_BYTES`; the name only tells apart what shares a container."""
    if head[:4] == b"RIFF" and head[8:12] in _RIFF:
        return _RIFF[head[8:12]]
    if head[4:8] == b"ftyp":
        return _BRANDS.get(head[8:12], "video/mp4")
    for magic, media_type in _MAGIC:
        if head.startswith(magic):
            return (
                _BY_NAME.get(Path(name).suffix.lower(), media_type) if media_type == "application/zip" else media_type
            )
    return "text/plain" if head and _is_text(head) else "application/octet-stream"


def fits(kind: str, media_type: str) -> bool:
    """Tell whether a question of ``kind`` (``image``, ``audio``, ``video``, ``file``) takes this type."""
    return media_type.startswith(_WANTED.get(kind, ""))


def accepted(accept: str, media_type: str, name: str) -> bool:
    """Tell whether a file is of the kinds that a form lists (``accept``), all if it lists none.

    As HTML writes it: ``.pdf``, ``image/*`` or ``application/pdf``, with commas between. A suffix is looked for in the
    name, a type in the content.
    """
    wanted = kinds_of(accept)
    suffix = Path(name).suffix.lower()
    return not wanted or any(_is_one(kind, media_type, suffix) for kind in wanted)


def kinds_of(accept: str) -> tuple[str, ...]:
    """Return the kinds that ``accept`` lists, in lower case."""
    return tuple(kind for part in accept.split(",") if (kind := part.strip().lower()))


def _is_one(kind: str, media_type: str, suffix: str) -> bool:
    if kind.startswith("."):
        return suffix == kind
    if kind in ("*", "*/*"):
        return True
    return media_type.startswith(kind[:-1]) if kind.endswith("/*") else media_type == kind


def scaled(file: BinaryIO, media_type: str, side: int, path: str) -> bytes | None:
    """Return the picture, in its own format, with its longer side ``side`` pixels; None if there is nothing to do.

    That is where it is no larger, or where it is of no format written here, or has several frames. What the camera
    wrote beside it (EXIF) stays. Raises as `thumbnail`. Source: ODK XForms specification, bind attributes,
    ``orx:max-pixels``.
    """
    if media_type not in _SCALED:
        return None
    from PIL import Image

    with opened(file, (_DECODED[media_type],), path) as image:
        if max(image.size) <= side or getattr(image, "n_frames", 1) > 1:
            return None
        exif, colours = image.info.get("exif"), image.info.get("icc_profile")
        size = _within(image.size, side)
        palette = image.mode in {"P", "1"}  # colours between those of a palette are none of its colours
        small = (image.convert("RGBA") if palette else image).resize(size, Image.Resampling.LANCZOS)
        kept = {name: value for name, value in (("exif", exif), ("icc_profile", colours)) if value}
        out = BytesIO()
        small.save(out, _DECODED[media_type], **kept, **_SCALED[media_type])
        return out.getvalue()


def _within(size: tuple[int, int], side: int) -> tuple[int, int]:
    width, height = size
    longer = max(size)
    return max(1, round(width * side / longer)), max(1, round(height * side / longer))


def decodes(media_type: str) -> bool:
    """Tell whether `thumbnail` makes a picture of this type."""
    return media_type in _DECODED


def thumbnail(file: BinaryIO, media_type: str, path: str) -> bytes | None:
    """Return a JPEG of at most 480 pixels a side, upright, without metadata; None for what is not decoded here.

    Raises ImageUnreadable or ImageTooManyPixels, with ``path`` as the name that is told.
    """
    if media_type not in _DECODED:
        return None
    from PIL import ImageOps

    with opened(file, (_DECODED[media_type],), path) as image:
        image.draft("RGB", (2 * THUMBNAIL_SIDE, 2 * THUMBNAIL_SIDE))
        upright = ImageOps.exif_transpose(image)
        upright.thumbnail((THUMBNAIL_SIDE, THUMBNAIL_SIDE))
        out = BytesIO()
        _flat(upright).save(out, "JPEG", quality=82)
        return out.getvalue()


@contextmanager
def opened(file: BinaryIO, formats: tuple[str, ...], path: str) -> "Iterator[Pillow.Image]":
    """Open a picture of Pillow's ``formats`` whose pixels fit into memory.

    What its decoder says against it, here or in the block, becomes ImageUnreadable or ImageTooManyPixels, with ``path``
    as the name that is told.
    """
    from PIL import Image, UnidentifiedImageError

    warnings.filterwarnings("error", category=Image.DecompressionBombWarning)
    try:
        with Image.open(file, formats=formats) as image:
            pixels = image.width * image.height
            if pixels > MAX_PIXELS:
                raise _too_many(path, pixels)
            yield image
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise _too_many(path, 2 * MAX_PIXELS) from error
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, EOFError, IndexError) as error:
        # Pillow's decoders raise any of these on damaged data.
        raise ImageUnreadable(path=path) from error


def thumbnail_of(content: bytes, media_type: str) -> bytes | None:
    """Return the thumbnail of an attachment that came by sync; None too where it cannot be made."""
    try:
        return thumbnail(BytesIO(content), media_type, "")
    except (ImageUnreadable, ImageTooManyPixels):
        return None


def _flat(image: "Pillow.Image") -> "Pillow.Image":
    from PIL import Image

    if image.mode in {"RGBA", "LA", "PA"} or "transparency" in image.info:
        rgba = image.convert("RGBA")
        flat = Image.new("RGB", rgba.size, "white")
        flat.paste(rgba, mask=rgba.getchannel("A"))
        return flat
    return image.convert("RGB")


def _too_many(path: str, pixels: int) -> ImageTooManyPixels:
    return ImageTooManyPixels(path=path, pixels=pixels // 1_000_000, limit=MAX_PIXELS // 1_000_000)


def _is_text(head: bytes) -> bool:
    try:
        head.decode("utf-8")
    except UnicodeDecodeError as error:
        if error.start < len(head) - 3:
            return False
    return b"\x00" not in head
