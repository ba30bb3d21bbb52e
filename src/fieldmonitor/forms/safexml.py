"""Reads XML that anybody may have made: no document types, no entities, bounded in size and depth."""

import re
from typing import Final
from xml.etree.ElementTree import XML, Element, ParseError

from fieldmonitor.forms.errors import FormLoadError, Problem

MAX_BYTES: Final = 32 * 1024 * 1024
MAX_DEPTH: Final = 150
XFORMS: Final = "http://www.w3.org/2002/xforms"
JAVAROSA: Final = "http://openrosa.org/javarosa"
OPENROSA: Final = "http://openrosa.org/xforms"
ODK: Final = "http://www.opendatakit.org/xforms"
ENTITIES: Final = "http://www.opendatakit.org/xforms/entities"
_DECLARED: Final = re.compile(rb"""\s*<\?xml[^>]*?encoding\s*=\s*["']([A-Za-z0-9._:-]+)""")
_DECLARATION: Final = re.compile(r"^\ufeff?\s*<\?xml[^>]*\?>")
PREFIXES: Final = {JAVAROSA: "jr", OPENROSA: "orx", ODK: "odk", ENTITIES: "entities"}


def parse(data: bytes | str) -> Element:
    """Return the root element. Raises FormLoadError for anything but plain, bounded, well-formed XML."""
    # defusedxml publishes no types
    from defusedxml import DefusedXmlException
    from defusedxml.ElementTree import fromstring

    if not data.strip():
        raise FormLoadError([Problem.of("empty-file", "The file is empty.")])
    if len(data) > MAX_BYTES:
        raise FormLoadError(
            [Problem.of("too-large", "The file is larger than {limit} MiB.", limit=MAX_BYTES // 1024 // 1024)]
        )
    try:
        # The parser in C is twice as fast; it is safe where no document type can stand in the text.
        root: Element = XML(data) if _declares_nothing(data) else fromstring(data, forbid_dtd=True)
    except ParseError as error:
        raise FormLoadError(
            [Problem.of("not-xml", "The file is not well-formed XML ({fault}).", fault=error)]
        ) from error
    except DefusedXmlException as error:
        raise FormLoadError(
            [Problem.of("xml-entities", "The file declares a document type or entities, which are refused.")]
        ) from error
    except (ValueError, LookupError) as error:
        raise FormLoadError(
            [Problem.of("encoding", "The file's text cannot be read ({fault}).", fault=error)]
        ) from error
    _bounded(root)
    return root


def _declares_nothing(data: bytes | str) -> bool:
    """Return whether ``data`` has no document type, and so no entities: in UTF-8 it would be there to be seen."""
    if isinstance(data, str):
        return "<!DOCTYPE" not in data
    declared = _DECLARED.match(data)
    in_utf8 = (
        data.startswith(b"<")
        and data[1:2] != b"\x00"
        and (declared is None or declared[1].lower() in (b"utf-8", b"utf8"))
    )
    return in_utf8 and b"<!DOCTYPE" not in data


def looks_like_xml(data: bytes, name: str = "") -> bool:
    """Return whether ``data`` begins as XML does, in UTF-8 or UTF-16, or is called so and is no spreadsheet."""
    start = data[:64].removeprefix(b"\xef\xbb\xbf").removeprefix(b"\xff\xfe").removeprefix(b"\xfe\xff")
    begins = start.replace(b"\x00", b"").lstrip()[:1] == b"<"
    return begins or (name.lower().endswith(".xml") and not data.startswith((b"PK", b"\xd0\xcf\x11\xe0")))


def to_utf8(data: bytes) -> bytes:
    """Return a document in UTF-8: as it is, or from the encoding that it declares. Raises FormLoadError."""
    wide = data.startswith((b"\xff\xfe", b"\xfe\xff", b"<\x00", b"\x00<"))
    declared = _DECLARED.match(data)
    encoding = "utf-16" if wide else declared[1].decode("ascii", "replace") if declared else "utf-8"
    if encoding.lower() in ("utf-8", "utf8"):
        return data
    try:
        if wide and not data.startswith((b"\xff\xfe", b"\xfe\xff")):
            encoding = "utf-16-le" if data.startswith(b"<") else "utf-16-be"
        text = data.decode(encoding)
    except (UnicodeError, LookupError) as error:
        raise FormLoadError(
            [Problem.of("encoding", "The file's text cannot be read ({fault}).", fault=error)]
        ) from error
    return _DECLARATION.sub("", text, count=1).lstrip("\ufeff").encode("utf-8", "replace")


def _bounded(root: Element) -> None:
    level = [root]
    for _ in range(MAX_DEPTH + 1):
        level = [child for element in level for child in element]
        if not level:
            return
    raise FormLoadError([Problem.of("too-deep", "The file is nested deeper than {limit} levels.", limit=MAX_DEPTH)])


def local(tag: object) -> str:
    """Return a name without its namespace."""
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def namespace(tag: str) -> str:
    """Return a name's namespace, empty if none."""
    return tag[1:].partition("}")[0] if tag.startswith("{") else ""


def clean(text: str) -> str:
    """Return ``text`` as XML can carry it: line ends as ``\\n``, characters that XML 1.0 forbids left out."""
    if text.isprintable():
        return text
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return "".join(char for char in text if _allowed(ord(char)))


def carried(xml: str) -> str:
    """Return a document without the characters that XML 1.0 forbids, whatever brought them into a value."""
    return _FORBIDDEN.sub("", xml)


_FORBIDDEN: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def _allowed(code: int) -> bool:
    return code in (0x9, 0xA) or 0x20 <= code <= 0xD7FF or 0xE000 <= code <= 0xFFFD or code >= 0x10000
