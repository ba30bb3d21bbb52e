"""Events: writing, sealing, checking and opening them.

Attacker: a hostile store that alters, reorders, drops or repeats events, or moves a body under another header; a
hostile member who signs in another's name, or who makes one event that reads differently for different readers.

- The signed header names feed, sequence and the previous header's hash, and holds the hash of the sealed body.
- The header's first part is the AAD of the body and the HPKE info of its key, so neither opens anywhere else.
- The body's key is fresh for every event and wrapped apart from it, so that destroying the wrapped key erases the
  body while the chain still verifies. AES-GCM alone does not commit to its key; therefore the body begins with a
  commitment to the event's key, covered by the signed hash: one event has one content.

Header, big-endian, 190 bytes::

    0     4   magic "FMEV"
    4     1   version 1
    5    16   feed
    21    8   sequence, u64, from 1
    29   32   SHA-256 of the previous header, zeros for the first
    61    1   kind
    62    6   time: milliseconds since 1970 UTC, u48
    68    2   time: counter, u16
    70   16   audience
    86    4   epoch, u32
    90        — the first part ends: AAD of the body, info of its key —
    90   32   SHA-256 of the sealed body
    122   4   size of the sealed body, u32
    126  64   Ed25519 over the 126 bytes before it
    190       end; the event's hash is SHA-256 of all 190

Sealed body::

    0    32   commitment: subkey(event key, "event/commitment")
    32    n   AES-256-GCM ciphertext of the packed body (bodies.py) under subkey(event key, "event/body"), nonce zeros
    32+n 16   tag

The nonce may be constant because the key is used once.
"""

import hashlib
import hmac
import secrets
import struct
from collections.abc import Mapping
from typing import Any, Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from fieldmonitor.crypto.bodies import pack_body, unpack_body
from fieldmonitor.crypto.identity import DeviceSecrets, verify_event_signature
from fieldmonitor.crypto.sealing import AudienceSecrets, seal
from fieldmonitor.crypto.subkeys import KEY_BYTES, subkey
from fieldmonitor.domain.errors import BodyDamaged, CannotOpen, ChainBroken, SignatureInvalid
from fieldmonitor.domain.events import EventHeader, EventKind, HybridTime, SealedEvent
from fieldmonitor.domain.ids import AudienceId, FeedId, reference
from fieldmonitor.domain.roster import Audience, PublicKeys

HEADER_BYTES: Final = 190
AAD_BYTES: Final = 90
WRAPPED_KEY_BYTES: Final = 1168
MAX_SEALED_BODY: Final = 40 * 1024 * 1024

_MAGIC: Final = b"FMEV\x01"
_FIRST: Final = struct.Struct(">5s16sQ32sB6sH16sI")
_SECOND: Final = struct.Struct(">32sI")
_SIGNED_BYTES: Final = AAD_BYTES + _SECOND.size
_NONCE: Final = bytes(12)
_BODY_OVERHEAD: Final = 48


def seal_event(
    *,
    feed: FeedId,
    sequence: int,
    previous: bytes,
    kind: EventKind,
    time: HybridTime,
    audience: Audience,
    body: Mapping[str, Any],
    signer: DeviceSecrets,
) -> tuple[SealedEvent, bytes]:
    """Return a signed event whose body only ``audience`` can open, and its 32-byte key, which the author may keep.

    Raises ValueError if the body is not plain data or larger than 32 MiB, or the audience's key is not one.
    """
    first = _first_part(feed, sequence, previous, kind=kind, time=time, audience=audience)
    event_key = secrets.token_bytes(KEY_BYTES)
    encrypted = AESGCM(subkey(event_key, "event/body")).encrypt(_NONCE, pack_body(body), first)
    ciphertext = subkey(event_key, "event/commitment") + encrypted
    signed = first + _SECOND.pack(hashlib.sha256(ciphertext).digest(), len(ciphertext))
    header_bytes = signed + signer.sign_event(signed)
    wrapped = seal(audience.public_key, event_key, first)
    return sealed_event(header_bytes, ciphertext, wrapped), event_key


def sealed_event(header_bytes: bytes, ciphertext: bytes, wrapped_key: bytes | None) -> SealedEvent:
    """Put an event together from its stored parts, unverified. Raises BodyDamaged if the header is not one."""
    digest = hashlib.sha256(header_bytes).digest()
    return SealedEvent(parse_header(header_bytes), header_bytes, digest, ciphertext, wrapped_key)


def parse_header(data: bytes) -> EventHeader:
    """Return the header's fields. Strict: raises BodyDamaged unless every byte is as drawn above."""
    if len(data) != HEADER_BYTES or not data.startswith(_MAGIC):
        raise BodyDamaged(where="an event's header")
    _, feed, sequence, previous, kind, millis, counter, audience, epoch = _FIRST.unpack_from(data)
    body_hash, body_size = _SECOND.unpack_from(data, AAD_BYTES)
    known = kind in EventKind.__members__.values()
    if not known or not sequence or not _BODY_OVERHEAD <= body_size <= MAX_SEALED_BODY:
        raise BodyDamaged(where="an event's header")
    return EventHeader(
        FeedId(feed.hex()),
        sequence,
        previous,
        EventKind(kind),
        HybridTime(int.from_bytes(millis), counter),
        AudienceId(audience.hex()),
        epoch,
        body_hash,
        body_size,
    )


def verify_event(event: SealedEvent, public: PublicKeys, previous: bytes) -> None:
    """Check an event against its author's keys and the hash of the event before it; the body stays sealed.

    Raises SignatureInvalid, ChainBroken (another previous hash) or BodyDamaged (header or sealed body altered).
    """
    where = place(event.header)
    if parse_header(event.header_bytes) != event.header or hashlib.sha256(event.header_bytes).digest() != event.hash:
        raise BodyDamaged(where=where)
    signed, signature = event.header_bytes[:_SIGNED_BYTES], event.header_bytes[_SIGNED_BYTES:]
    if not verify_event_signature(public, signed, signature):
        raise SignatureInvalid(where=where)
    if event.header.previous != previous:
        raise ChainBroken(where=where, reason="it does not follow the event before it")
    if len(event.ciphertext) != event.header.body_size or not hmac.compare_digest(
        hashlib.sha256(event.ciphertext).digest(), event.header.body_hash
    ):
        raise BodyDamaged(where=where)


def unwrap_key(event: SealedEvent, audience: AudienceSecrets) -> bytes:
    """Return the event's key. Raises CannotOpen if it was erased, BodyDamaged if it is not for this audience's key."""
    if event.wrapped_key is None:
        raise CannotOpen(where=place(event.header))
    key = audience.open(event.wrapped_key, event.header_bytes[:AAD_BYTES], where=place(event.header))
    if len(key) != KEY_BYTES:
        raise BodyDamaged(where=place(event.header))
    return key


def open_event(event: SealedEvent, key: bytes | AudienceSecrets) -> dict[str, Any]:
    """Return the body. ``key``: the 32-byte event key, or the secrets of the audience it is sealed for.

    The caller has verified the event. Raises CannotOpen if the key was erased, BodyDamaged if it does not open.
    """
    where = place(event.header)
    event_key = unwrap_key(event, key) if isinstance(key, AudienceSecrets) else key
    commitment, encrypted = event.ciphertext[:32], event.ciphertext[32:]
    if not hmac.compare_digest(commitment, subkey(event_key, "event/commitment")):
        raise BodyDamaged(where=where)
    try:
        packed = AESGCM(subkey(event_key, "event/body")).decrypt(_NONCE, encrypted, event.header_bytes[:AAD_BYTES])
    except InvalidTag as error:
        raise BodyDamaged(where=where) from error
    return unpack_body(packed, where=where)


def place(header: EventHeader) -> str:
    """Return where an event stands, as errors name it: the feed's short reference and the sequence."""
    return f"feed {reference(header.feed)}, event {header.sequence}"


def _first_part(
    feed: FeedId, sequence: int, previous: bytes, *, kind: EventKind, time: HybridTime, audience: Audience
) -> bytes:
    if len(previous) != 32 or sequence < 1:
        raise ValueError("an event follows a 32-byte hash and has a sequence from 1")
    millis = time.millis.to_bytes(6)
    return _FIRST.pack(
        _MAGIC,
        bytes.fromhex(feed),
        sequence,
        previous,
        kind,
        millis,
        time.counter,
        bytes.fromhex(audience.id),
        audience.epoch,
    )
