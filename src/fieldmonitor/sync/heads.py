"""Heads and the project mark: how far each device's feed goes, and whose store this is.

Attacker: a hostile store that shows an old state, hides the latest packs from some readers, or shows two readers two
histories. Each head is signed, counts its own revisions, and says what its author has seen of every other feed; who
reads it compares all of that with what it has seen before. The store alone can always withhold what nobody has seen.

Head: the envelope of wire.py with this fixed header (103 bytes), big-endian::

    0      5   magic "FMHD", version 1
    5     16   project
    21    16   device
    37     8   incarnation
    45     8   revision, raised by each writing
    53     8   packs in this incarnation
    61     8   sequence of the last event in them, 0 if none
    69    32   hash of that event, zeros if none
    101    2   count of feeds seen
    103        …content length and content follow (wire.py)

Content: the device's public keys (Ed25519 32 ‖ ML-DSA-65 1,952 ‖ HPKE 1,216), then for each feed seen: feed 16 ‖
sequence u64 ‖ hash 32, ascending by feed.

Project mark, 69 bytes, written once by whoever comes first; its authenticity is that of the roster beside it::

    0      5   magic "FMPR", version 1
    5     16   project
    21    16   store: random, tells one copy of the feeds from another
    37    32   SHA-256 of the 37 bytes before it
"""

import hashlib
import struct
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from fieldmonitor.domain.errors import ForeignProject, PackDamaged
from fieldmonitor.domain.ids import DeviceId, FeedId, ProjectId
from fieldmonitor.domain.roster import PublicKeys
from fieldmonitor.sync import names, wire
from fieldmonitor.sync.ports import Checks, Identity

_HEAD: Final = struct.Struct(">5s16s16s8sQQQ32sH")
_SEEN: Final = struct.Struct(">16sQ32s")
_HEAD_MAGIC: Final = b"FMHD\x01"
_PROJECT_MAGIC: Final = b"FMPR\x01"


@dataclass(frozen=True, slots=True)
class Head:
    """A device's head. ``seen``: feed → (sequence, hash) of the last event its author held of it."""

    project: ProjectId
    device: DeviceId
    incarnation: bytes
    revision: int
    packs: int
    last: int
    chain_head: bytes
    keys: PublicKeys
    seen: Mapping[FeedId, tuple[int, bytes]]


def build_head(head: Head, identity: Identity) -> bytes:
    """Return the signed head."""
    fixed = _HEAD.pack(
        _HEAD_MAGIC,
        bytes.fromhex(head.project),
        bytes.fromhex(head.device),
        head.incarnation,
        head.revision,
        head.packs,
        head.last,
        head.chain_head,
        len(head.seen),
    )
    rows = [_SEEN.pack(bytes.fromhex(feed), *head.seen[feed]) for feed in sorted(head.seen)]
    keys = head.keys.ed25519 + head.keys.mldsa65 + head.keys.hpke
    return wire.seal_object(fixed, keys + b"".join(rows), identity.sign_checkpoint)


def parse_head(
    data: bytes, project: ProjectId, device: DeviceId, checks: Checks, keys: PublicKeys | None = None
) -> Head:
    """Check a head and return it. Without ``keys`` it is checked against the keys it carries itself.

    Raises ForeignProject, SignatureInvalid, PackDamaged.
    """
    name = names.head(device)
    opened = wire.open_object(name, data, _HEAD_MAGIC, _HEAD)
    stated, owner, incarnation, revision, packs, last, chain_head, count = opened.fixed
    if stated.hex() != project:
        raise ForeignProject(where=name)
    if owner.hex() != device:
        raise PackDamaged(where=name, reason=wire.ELSEWHERE)
    content = opened.content(checks, keys or _carried(data))
    carried = PublicKeys(content.take(32), content.take(1952), content.take(1216))
    rows = [content.unpack(_SEEN) for _ in range(count)]
    content.end()
    if [row[0] for row in rows] != sorted({row[0] for row in rows}) or (keys or carried) != carried:
        raise PackDamaged(where=name, reason=wire.DISAGREES)
    seen = {FeedId(feed.hex()): (sequence, digest) for feed, sequence, digest in rows}
    return Head(project, device, incarnation, revision, packs, last, chain_head, carried, seen)


def build_project(project: ProjectId, store: bytes) -> bytes:
    """Return the project mark of a store; ``store`` is 16 random bytes."""
    body = _PROJECT_MAGIC + bytes.fromhex(project) + store
    return body + hashlib.sha256(body).digest()


def parse_project(data: bytes) -> tuple[ProjectId, bytes]:
    """Return the project and the store's own identifier. Raises PackDamaged."""
    if len(data) != 69 or not data.startswith(_PROJECT_MAGIC) or hashlib.sha256(data[:37]).digest() != data[37:]:
        raise PackDamaged(where=names.PROJECT, reason=wire.STRANGE)
    return ProjectId(data[5:21].hex()), data[21:37]


def _carried(data: bytes) -> PublicKeys:
    start = _HEAD.size + 4
    keys = data[start : start + 3200]
    return PublicKeys(keys[:32], keys[32:1984], keys[1984:])
