"""Events: a changed byte anywhere is told, a body opens under its own header only, one event has one content."""

import dataclasses
import hashlib
from typing import Any

import pytest
import zstandard
from hypothesis import given, settings
from hypothesis import strategies as st

from fieldmonitor.crypto import bodies
from fieldmonitor.crypto.bodies import pack_body, unpack_body
from fieldmonitor.crypto.events import (
    AAD_BYTES,
    HEADER_BYTES,
    WRAPPED_KEY_BYTES,
    open_event,
    parse_header,
    seal_event,
    sealed_event,
    unwrap_key,
    verify_event,
)
from fieldmonitor.domain.errors import BodyDamaged, CannotOpen, ChainBroken, EvidenceError, SignatureInvalid
from fieldmonitor.domain.events import NO_EVENT, EventKind, HybridTime, SealedEvent
from fieldmonitor.domain.ids import FeedId
from support.crypto import audience, audience_secrets, device, identifier, seeded

ANNA = device("anna")
SUPERVISORS = audience("supervisors")


def sealed(body: dict[str, Any], sequence: int = 1, previous: bytes = NO_EVENT) -> tuple[SealedEvent, bytes]:
    return seal_event(
        feed=FeedId(identifier("anna")),
        sequence=sequence,
        previous=previous,
        kind=EventKind.OBSERVATION,
        time=HybridTime(1_790_000_000_000, 3),
        audience=SUPERVISORS,
        body=body,
        signer=ANNA,
    )


json_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**53) + 1, 2**53 - 1)
    | st.floats(-1e15, 1e15)
    | st.text(st.characters(codec="utf-8"), max_size=20),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text(st.characters(codec="utf-8")), inner, max_size=4)
    ),
    max_leaves=10,
)


@given(body=st.dictionaries(st.text(st.characters(codec="utf-8"), max_size=10), json_values, max_size=5))
@settings(max_examples=60, deadline=None)
def test_what_was_sealed_opens_for_the_author_and_the_audience(body: dict[str, Any]) -> None:
    event, key = sealed(body)
    verify_event(event, ANNA.public, NO_EVENT)
    assert open_event(event, key) == body == open_event(event, audience_secrets("supervisors"))
    assert unwrap_key(event, audience_secrets("supervisors")) == key


def test_the_header_says_what_was_asked_and_is_bound_to_everything() -> None:
    event, _ = sealed({"x": 1}, sequence=5, previous=seeded("fourth"))
    header = event.header
    assert (header.feed, header.sequence, header.previous) == (identifier("anna"), 5, seeded("fourth"))
    assert (header.kind, header.time) == (EventKind.OBSERVATION, HybridTime(1_790_000_000_000, 3))
    assert (header.audience, header.epoch) == (SUPERVISORS.id, 1)
    assert header.body_hash == hashlib.sha256(event.ciphertext).digest()
    assert header.body_size == len(event.ciphertext)
    assert len(event.header_bytes) == HEADER_BYTES
    assert event.wrapped_key is not None
    assert len(event.wrapped_key) == WRAPPED_KEY_BYTES
    assert event.hash == hashlib.sha256(event.header_bytes).digest()


def test_every_flipped_byte_of_the_header_is_noticed() -> None:
    event, _ = sealed({"x": 1})
    for offset in range(HEADER_BYTES):
        changed = bytearray(event.header_bytes)
        changed[offset] ^= 1 << offset % 8
        with pytest.raises(EvidenceError):
            verify_event(sealed_event(bytes(changed), event.ciphertext, event.wrapped_key), ANNA.public, NO_EVENT)


def test_every_flipped_byte_of_the_body_is_noticed_with_and_without_the_key() -> None:
    event, key = sealed({"x": 1})
    for offset in range(len(event.ciphertext)):
        changed = bytearray(event.ciphertext)
        changed[offset] ^= 1 << offset % 8
        altered = dataclasses.replace(event, ciphertext=bytes(changed))
        with pytest.raises(BodyDamaged):
            verify_event(altered, ANNA.public, NO_EVENT)
        with pytest.raises(BodyDamaged):
            open_event(altered, key)


def test_cut_and_extended_bodies_and_headers_are_noticed() -> None:
    event, key = sealed({"x": 1})
    for ciphertext in (b"", event.ciphertext[:-1], event.ciphertext + b"\x00", event.ciphertext[:40]):
        altered = dataclasses.replace(event, ciphertext=ciphertext)
        with pytest.raises(BodyDamaged):
            verify_event(altered, ANNA.public, NO_EVENT)
        with pytest.raises(BodyDamaged):
            open_event(altered, key)
    for header in (b"", event.header_bytes[:-1], event.header_bytes + b"\x00"):
        with pytest.raises(BodyDamaged):
            parse_header(header)


def test_a_body_does_not_open_under_another_header() -> None:
    first, key = sealed({"x": 1})
    second, _ = sealed({"x": 2}, sequence=2, previous=first.hash)
    moved = dataclasses.replace(second, ciphertext=first.ciphertext, wrapped_key=first.wrapped_key)
    with pytest.raises(BodyDamaged):
        open_event(moved, key)
    with pytest.raises(BodyDamaged):
        open_event(moved, audience_secrets("supervisors"))
    with pytest.raises(BodyDamaged):
        verify_event(moved, ANNA.public, first.hash)


def test_one_event_has_one_content() -> None:
    """A second key, wrapped for another reader, opens nothing: the body commits to its key."""
    event, _ = sealed({"x": 1})
    with pytest.raises(BodyDamaged):
        open_event(event, seeded("another key"))


def test_another_author_or_another_chain_is_refused() -> None:
    event, _ = sealed({"x": 1})
    with pytest.raises(SignatureInvalid):
        verify_event(event, device("boris").public, NO_EVENT)
    with pytest.raises(ChainBroken):
        verify_event(event, ANNA.public, seeded("elsewhere"))


def test_parts_that_do_not_belong_together_are_refused() -> None:
    event, _ = sealed({"x": 1})
    with pytest.raises(BodyDamaged):
        verify_event(dataclasses.replace(event, hash=bytes(32)), ANNA.public, NO_EVENT)
    lying = dataclasses.replace(event.header, sequence=9)
    with pytest.raises(BodyDamaged):
        verify_event(dataclasses.replace(event, header=lying), ANNA.public, NO_EVENT)


def test_an_erased_key_leaves_a_chain_that_verifies_and_a_body_that_does_not_open() -> None:
    event, _ = sealed({"x": 1})
    erased = dataclasses.replace(event, wrapped_key=None)
    verify_event(erased, ANNA.public, NO_EVENT)
    with pytest.raises(CannotOpen):
        open_event(erased, audience_secrets("supervisors"))
    with pytest.raises(BodyDamaged):
        open_event(event, audience_secrets("others"))


@pytest.mark.parametrize("offset, data", [(0, b"X"), (4, b"\x02"), (21, bytes(8)), (61, b"\x00"), (61, b"\x63")])
def test_an_unknown_header_is_refused(offset: int, data: bytes) -> None:
    header = bytearray(sealed({})[0].header_bytes)
    header[offset : offset + len(data)] = data
    with pytest.raises(BodyDamaged):
        parse_header(bytes(header))


def test_the_length_of_a_body_tells_little() -> None:
    sizes = {len(sealed({"x": "y" * n})[0].ciphertext) for n in range(60)}
    assert len(sizes) == 1


def test_a_body_that_unpacks_to_gigabytes_is_refused_before_it_is_unpacked() -> None:
    bomb = zstandard.ZstdCompressor(write_content_size=True).compress(bytes(bodies.MAX_BODY + 1))
    packed = len(bomb).to_bytes(4) + bomb
    unsized = zstandard.ZstdCompressor(write_content_size=False).compress(b"{}")
    second = len(unsized).to_bytes(4) + unsized
    for data in (packed, second):
        with pytest.raises(BodyDamaged):
            unpack_body(data.ljust(bodies.padme(len(data)), b"\x00"), where="here")
    with pytest.raises(ValueError, match="32 MiB"):
        pack_body({"x": "y" * bodies.MAX_BODY})


@pytest.mark.parametrize("plain", [b"[]", b"1", b"{", b"\xff", b'{"a":' * 100_000])
def test_a_body_that_is_no_object_is_refused(plain: bytes) -> None:
    frame = zstandard.ZstdCompressor().compress(plain)
    packed = len(frame).to_bytes(4) + frame
    with pytest.raises(BodyDamaged):
        unpack_body(packed.ljust(bodies.padme(len(packed)), b"\x00"), where="here")


def test_padding_is_zeros_and_of_the_right_length() -> None:
    good = pack_body({"a": 1})
    for bad in (b"", good[:3], good[:-1], good + b"\x00", good[:-1] + b"\x01", b"\xff" * 4 + good[4:]):
        with pytest.raises(BodyDamaged):
            unpack_body(bad, where="here")


def test_asking_for_nonsense_is_our_bug() -> None:
    with pytest.raises(ValueError, match="sequence"):
        sealed({}, sequence=0)
    with pytest.raises(ValueError, match="hash"):
        sealed({}, previous=b"short")
    assert AAD_BYTES == 90
