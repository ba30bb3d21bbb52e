"""Packs and key segments: events of one feed on their way, and apart from them the keys of their bodies.

Attacker: a hostile store that alters, swaps, renames, cuts or withholds packs, or offers one project's pack to
another's device; a member who writes in another's name. A pack names its project, feed, place in the incarnation and
signer, lists the SHA-256 of every attachment chunk its events bring, and is signed with both algorithms over all of
its bytes. The keys stand apart, because erasing a record rewrites its key segment and nothing else.

Pack: the envelope of wire.py with this fixed header (121 bytes), big-endian::

    0      5   magic "FMPK", version 1
    5     16   project
    21    16   feed
    37    16   signer: the device itself, or a coordinator for the roster feed
    53     8   incarnation, zeros for the roster feed
    61     8   number of the pack in its incarnation, from 1
    69     8   sequence of its first event
    77     8   sequence of its last event
    85    32   hash of its last event: the chain's head
    117    4   count of attachment chunks
    121    4   …content length and content follow (wire.py)

Content: each chunk as attachment 16 ‖ index u32 ‖ size u32 ‖ SHA-256 32, grouped by attachment, indexes from 0; then
each event as header length u16 ‖ header ‖ body length u32 ‖ sealed body.

Key segment, fixed header (79 bytes)::

    0      5   magic "FMKS", version 1
    5     16   project
    21    16   feed
    37    16   signer
    53     8   incarnation
    61     8   number of its pack
    69     4   epoch
    73     4   revision, from 0: raised by each rewriting
    77     2   count of keys
    79         …content length and content follow (wire.py)

Content: each key as sequence u64 ‖ length u16 ‖ wrapped key; length 0 where the key was erased.
"""

import hashlib
import struct
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from fieldmonitor.domain.errors import ForeignProject, PackDamaged
from fieldmonitor.domain.events import SealedEvent
from fieldmonitor.domain.ids import AttachmentId, DeviceId, FeedId, ProjectId
from fieldmonitor.domain.roster import PublicKeys
from fieldmonitor.sync import names, wire
from fieldmonitor.sync.ports import Checks

MAX_EVENTS: Final = 500
MAX_PACK_BYTES: Final = 256 * 1024
"""Sealed bodies in one pack, unless a single event is larger."""
ROSTER_INCARNATION: Final = bytes(8)

_PACK: Final = struct.Struct(">5s16s16s16s8sQQQ32sI")
_KEYS: Final = struct.Struct(">5s16s16s16s8sQIIH")
_CHUNK: Final = struct.Struct(">16sII32s")
_PACK_MAGIC: Final = b"FMPK\x01"
_KEYS_MAGIC: Final = b"FMKS\x01"

Sign = Callable[[bytes], bytes]


@dataclass(frozen=True, slots=True)
class Place:
    """Where a pack belongs: whose store, whose feed, which incarnation, which number."""

    project: ProjectId
    feed: FeedId
    incarnation: bytes
    number: int

    @property
    def is_roster(self) -> bool:
        """True for packs of the roster feed, whose feed id is the project's."""
        return str(self.feed) == str(self.project)

    @property
    def name(self) -> str:
        """The pack's name in the store."""
        if self.is_roster:
            return names.roster(self.number)
        return names.segment(DeviceId(self.feed), self.incarnation, self.number)

    def keys_name(self, epoch: int) -> str:
        """Return the name of the pack's key segment for one epoch."""
        return names.keys(epoch, self.feed, self.incarnation, self.number)


@dataclass(frozen=True, slots=True)
class Chunk:
    """One stored piece of an encrypted attachment: size in bytes and SHA-256."""

    size: int
    sha256: bytes

    @classmethod
    def of(cls, data: bytes) -> "Chunk":
        """Return what a pack says of these bytes."""
        return cls(len(data), hashlib.sha256(data).digest())

    def fits(self, data: bytes) -> bool:
        """Tell whether these are the bytes the pack names."""
        return Chunk.of(data) == self


Blobs = Mapping[AttachmentId, Sequence[Chunk]]


@dataclass(frozen=True, slots=True)
class Pack:
    """A pack as read: its place, its signer, the chunks of its attachments and its events (keys not joined yet)."""

    place: Place
    signer: DeviceId
    first: int
    last: int
    chain_head: bytes
    blobs: Blobs
    events: Sequence[tuple[bytes, bytes]]
    """header bytes and sealed body of each event, in sequence"""


def build_pack(place: Place, signer: DeviceId, events: Sequence[SealedEvent], blobs: Blobs, sign: Sign) -> bytes:
    """Return a pack of consecutive events (at least one)."""
    rows = [
        _CHUNK.pack(bytes.fromhex(attachment), index, chunk.size, chunk.sha256)
        for attachment, chunks in blobs.items()
        for index, chunk in enumerate(chunks)
    ]
    fixed = _PACK.pack(
        _PACK_MAGIC,
        bytes.fromhex(place.project),
        bytes.fromhex(place.feed),
        bytes.fromhex(signer),
        place.incarnation,
        place.number,
        events[0].header.sequence,
        events[-1].header.sequence,
        events[-1].hash,
        len(rows),
    )
    parts = [
        len(event.header_bytes).to_bytes(2) + event.header_bytes + len(event.ciphertext).to_bytes(4) + event.ciphertext
        for event in events
    ]
    return wire.seal_object(fixed, b"".join(rows + parts), sign)


def pack_signer(data: bytes, place: Place) -> DeviceId:
    """Return who signed a pack, unchecked, after checking that it belongs to ``place``.

    Raises ForeignProject, PackDamaged.
    """
    opened = wire.open_object(place.name, data, _PACK_MAGIC, _PACK)
    project, feed, signer, incarnation, number = opened.fixed[:5]
    _belongs(place, project, (feed, incarnation, number))
    return DeviceId(signer.hex())


def parse_pack(data: bytes, place: Place, checks: Checks, keys: PublicKeys) -> Pack:
    """Check a pack's signatures and structure and return it. The chain of its events is the caller's to check.

    Raises ForeignProject, SignatureInvalid, PackDamaged.
    """
    signer = pack_signer(data, place)
    opened = wire.open_object(place.name, data, _PACK_MAGIC, _PACK)
    content = opened.content(checks, keys)
    first, last, chain_head, chunk_count = opened.fixed[5:]
    blobs = _read_blobs(place.name, content, chunk_count)
    if not 1 <= first <= last or last - first >= MAX_EVENTS:
        raise PackDamaged(where=place.name, reason=wire.DISAGREES)
    events = [(content.take(content.number(2)), content.take(content.number(4))) for _ in range(first, last + 1)]
    content.end()
    return Pack(place, signer, first, last, chain_head, blobs, events)


def build_key_segment(place: Place, signer: DeviceId, epoch: int, events: Sequence[SealedEvent], sign: Sign) -> bytes:
    """Return the key segment of those of a pack's events that are of this epoch."""
    chosen = [event for event in events if event.header.epoch == epoch]
    fixed = _KEYS.pack(
        _KEYS_MAGIC,
        bytes.fromhex(place.project),
        bytes.fromhex(place.feed),
        bytes.fromhex(signer),
        place.incarnation,
        place.number,
        epoch,
        0,
        len(chosen),
    )
    rows = [
        event.header.sequence.to_bytes(8) + len(event.wrapped_key or b"").to_bytes(2) + (event.wrapped_key or b"")
        for event in chosen
    ]
    return wire.seal_object(fixed, b"".join(rows), sign)


def parse_key_segment(
    data: bytes, place: Place, epoch: int, checks: Checks, signer: tuple[DeviceId, PublicKeys]
) -> dict[int, bytes | None]:
    """Check a key segment, signed by its pack's ``signer``, and return sequence → wrapped key (None: erased).

    Raises ForeignProject, SignatureInvalid, PackDamaged.
    """
    name = place.keys_name(epoch)
    opened = wire.open_object(name, data, _KEYS_MAGIC, _KEYS)
    project, feed, signed_by, incarnation, number, stated_epoch, _revision, count = opened.fixed
    _belongs(place, project, (feed, incarnation, number), name)
    if stated_epoch != epoch or signed_by.hex() != signer[0]:
        raise PackDamaged(where=name, reason=wire.ELSEWHERE)
    content = opened.content(checks, signer[1])
    wrapped: dict[int, bytes | None] = {}
    for _ in range(count):
        sequence = content.number(8)
        wrapped[sequence] = content.take(content.number(2)) or None
    content.end()
    if len(wrapped) != count:
        raise PackDamaged(where=name, reason=wire.DISAGREES)
    return wrapped


def epochs(headers_of: Sequence[SealedEvent]) -> list[int]:
    """Return the epochs that these events need a key segment for, ascending."""
    return sorted({event.header.epoch for event in headers_of})


def _belongs(place: Place, project: bytes, rest: tuple[bytes, bytes, int], name: str = "") -> None:
    if project.hex() != place.project:
        raise ForeignProject(where=name or place.name)
    if rest != (bytes.fromhex(place.feed), place.incarnation, place.number):
        raise PackDamaged(where=name or place.name, reason=wire.ELSEWHERE)


def _read_blobs(name: str, content: wire.Reader, count: int) -> dict[AttachmentId, list[Chunk]]:
    rows = [content.unpack(_CHUNK) for _ in range(count)]
    blobs: dict[AttachmentId, list[Chunk]] = {}
    for attachment, group in groupby(rows, key=lambda row: AttachmentId(row[0].hex())):
        chunks = list(group)
        if attachment in blobs or [row[1] for row in chunks] != list(range(len(chunks))):
            raise PackDamaged(where=name, reason=wire.DISAGREES)
        blobs[attachment] = [Chunk(row[2], row[3]) for row in chunks]
    return blobs
