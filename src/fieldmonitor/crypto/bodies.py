"""The inside of a sealed body: canonical JSON, compressed, padded.

Attacker: a member who seals a body that unpacks to gigabytes, and a store that reads from a body's length what it
holds. The unpacked size is stated by the frame and refused above 32 MiB before anything is unpacked; the packed
body is padded (Padmé, at least 256 bytes) before it is encrypted.

Bytes of a body before encryption::

    0    4   length n of the zstd frame, u32
    4    n   one zstd frame with its content size: JSON in the canonical form of RFC 8785, an object at the top
    4+n  …   zeros up to padme(4 + n)
"""

import json
from collections.abc import Mapping
from typing import Any, Final

import rfc8785
import zstandard

from fieldmonitor.domain.errors import BodyDamaged
from fieldmonitor.domain.padding import padme

MAX_BODY: Final = 32 * 1024 * 1024
"""Largest unpacked body accepted, in bytes."""


def canonical(value: Any) -> bytes:
    """Return the canonical JSON (RFC 8785) of plain data. Raises ValueError for what JSON cannot say."""
    return rfc8785.dumps(value)


def pack_body(body: Mapping[str, Any]) -> bytes:
    """Return the padded bytes of a body. Raises ValueError if it is not plain data or too large."""
    plain = canonical(dict(body))
    if len(plain) > MAX_BODY:
        raise ValueError("the body is larger than 32 MiB")
    frame = zstandard.ZstdCompressor(level=3, write_content_size=True).compress(plain)
    packed = len(frame).to_bytes(4) + frame
    return packed.ljust(padme(len(packed)), b"\x00")


def unpack_body(data: bytes, *, where: str) -> dict[str, Any]:
    """Return the body that `pack_body` packed. Raises BodyDamaged, naming ``where``, on anything else."""
    length = int.from_bytes(data[:4])
    frame = data[4 : 4 + length]
    if len(data) < 4 or len(frame) != length or len(data) != padme(4 + length) or any(data[4 + length :]):
        raise BodyDamaged(where=where)
    try:
        size = zstandard.frame_content_size(frame)
        if not 0 <= size <= MAX_BODY:
            raise BodyDamaged(where=where)
        plain = zstandard.ZstdDecompressor().decompress(frame, max_output_size=MAX_BODY, allow_extra_data=False)
        body = json.loads(plain)
    except (zstandard.ZstdError, ValueError, RecursionError) as error:
        raise BodyDamaged(where=where) from error
    if not isinstance(body, dict):
        raise BodyDamaged(where=where)
    return body
