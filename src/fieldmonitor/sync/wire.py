"""The one envelope of every signed object in a store, and a reader that takes nothing on trust.

Attacker: whoever can write to the store, and a member whose device signs nonsense. The signature is checked over
every byte before anything behind the fixed header is read; then lengths, counts and the end must fit exactly.

    0      5    magic and version
    5      …    the type's fixed header
    h      4    length n of the content, u32
    h+4    n    content
    h+4+n  …    zeros up to padme(h + 4 + n)
    s     64    Ed25519    over the message: bytes 0 to h ‖ SHA-256 of bytes 0 to s
    s+64 3309   ML-DSA-65  over the same message

The message alone (fixed header and hash) is enough to check a checkpoint without the pack.
"""

import hashlib
import struct
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

from fieldmonitor.domain.errors import FileMissing, PackDamaged, SignatureInvalid
from fieldmonitor.domain.padding import padme
from fieldmonitor.domain.roster import PublicKeys
from fieldmonitor.i18n import mark
from fieldmonitor.sync.ports import Checks
from fieldmonitor.sync.target import Target

MAX_OBJECT: Final = 64 * 1024 * 1024
"""Largest object read from a store, in bytes."""
SIGNATURE_BYTES: Final = 3373
MINIMUM: Final = 512

CUT: Final = mark("reasons", "it is cut short")
STRANGE: Final = mark("reasons", "it is not in a format this program knows")
DISAGREES: Final = mark("reasons", "its parts do not agree with each other")
ELSEWHERE: Final = mark("reasons", "it belongs in another place")
MISSING: Final = mark("reasons", "it is missing")
ALTERED: Final = mark("reasons", "its content is not what was signed")


def seal_object(fixed: bytes, content: bytes, sign: Callable[[bytes], bytes]) -> bytes:
    """Return the signed object of a fixed header (magic and version first) and its content."""
    body = fixed + len(content).to_bytes(4) + content
    body = body.ljust(padme(len(body), MINIMUM), b"\x00")
    return body + sign(fixed + hashlib.sha256(body).digest())


@dataclass(frozen=True, slots=True)
class Opened:
    """A signed object split into its parts: nothing is checked until `content` is asked for."""

    name: str
    data: bytes
    fixed: tuple[Any, ...]
    fixed_size: int

    def content(self, checks: Checks, keys: PublicKeys) -> "Reader":
        """Check both signatures, then the padding, and return the content. Raises SignatureInvalid, PackDamaged."""
        body, signature = self.data[:-SIGNATURE_BYTES], self.data[-SIGNATURE_BYTES:]
        message = self.data[: self.fixed_size] + hashlib.sha256(body).digest()
        if not checks.verify_checkpoint(keys, message, signature):
            raise SignatureInvalid(where=self.name)
        start = self.fixed_size + 4
        length = int.from_bytes(body[self.fixed_size : start])
        end = start + length
        if end > len(body) or len(body) != padme(end, MINIMUM) or any(body[end:]):
            raise PackDamaged(where=self.name, reason=DISAGREES)
        return Reader(self.name, body[start:end])


def open_object(name: str, data: bytes, magic: bytes, fixed: struct.Struct) -> Opened:
    """Split a signed object. ``fixed`` starts with the five bytes of magic and version. Raises PackDamaged."""
    if len(data) < MINIMUM + SIGNATURE_BYTES:
        raise PackDamaged(where=name, reason=CUT)
    if not data.startswith(magic):
        raise PackDamaged(where=name, reason=STRANGE)
    return Opened(name, data, fixed.unpack_from(data)[1:], fixed.size)


def digest(data: bytes) -> bytes:
    """Return the SHA-256 of bytes: the hash of an event when they are its header."""
    return hashlib.sha256(data).digest()


class Reader:
    """Reads bytes in order; asking for more than there is, or leaving some, is damage."""

    def __init__(self, name: str, data: bytes) -> None:
        self._name = name
        self._data = data
        self._at = 0

    def take(self, size: int) -> bytes:
        """Return the next ``size`` bytes. Raises PackDamaged."""
        if size > len(self._data) - self._at:
            raise PackDamaged(where=self._name, reason=CUT)
        self._at += size
        return self._data[self._at - size : self._at]

    def unpack(self, layout: struct.Struct) -> tuple[Any, ...]:
        """Return the next fields. Raises PackDamaged."""
        return layout.unpack(self.take(layout.size))

    def number(self, size: int) -> int:
        """Return the next unsigned big-endian number. Raises PackDamaged."""
        return int.from_bytes(self.take(size))

    def end(self) -> None:
        """Raise PackDamaged unless everything was read."""
        if self._at != len(self._data):
            raise PackDamaged(where=self._name, reason=DISAGREES)


def fetch(target: Target, name: str) -> bytes | None:
    """Return an object, or None if there is none. Raises PackDamaged if it is larger than any object of ours."""
    try:
        data = target.get(name, 0, MAX_OBJECT + 1)
    except FileMissing:
        return None
    if len(data) > MAX_OBJECT:
        raise PackDamaged(where=name, reason=STRANGE)
    return data
