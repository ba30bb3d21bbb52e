"""Signatures, fingerprints and HPKE: nothing fits another purpose, place, key or a changed byte."""

import dataclasses
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fieldmonitor.crypto.identity import (
    DeviceSecrets,
    check_public_keys,
    fingerprint,
    verify_checkpoint,
    verify_event_signature,
)
from fieldmonitor.crypto.sealing import OVERHEAD, AudienceSecrets, open_, seal
from fieldmonitor.crypto.subkeys import subkey
from fieldmonitor.domain.errors import BodyDamaged
from support.crypto import audience_secrets, device, seeded


def test_a_signature_fits_one_message_one_device_one_purpose() -> None:
    anna, boris = device("anna"), device("boris")
    event, checkpoint = anna.sign_event(b"m"), anna.sign_checkpoint(b"m")
    assert verify_event_signature(anna.public, b"m", event)
    assert verify_checkpoint(anna.public, b"m", checkpoint)
    assert not verify_event_signature(anna.public, b"n", event)
    assert not verify_event_signature(boris.public, b"m", event)
    assert not verify_checkpoint(anna.public, b"n", checkpoint)
    assert not verify_checkpoint(boris.public, b"m", checkpoint)
    assert not verify_event_signature(anna.public, b"m", checkpoint[:64])
    assert not verify_checkpoint(anna.public, b"m", checkpoint, purpose="welcome")


def test_a_checkpoint_needs_both_signatures() -> None:
    anna, boris = device("anna"), device("boris")
    by_anna, by_boris = anna.sign_checkpoint(b"m"), boris.sign_checkpoint(b"m")
    half = dataclasses.replace(anna.public, mldsa65=boris.public.mldsa65)
    assert verify_checkpoint(half, b"m", by_anna[:64] + by_boris[64:])
    assert not verify_checkpoint(anna.public, b"m", by_anna[:64] + by_boris[64:])
    assert not verify_checkpoint(anna.public, b"m", by_boris[:64] + by_anna[64:])


def test_every_flipped_byte_of_a_checkpoint_is_noticed() -> None:
    anna = device("anna")
    signature = anna.sign_checkpoint(b"m")
    for offset in range(len(signature)):
        changed = bytearray(signature)
        changed[offset] ^= 0x80 >> offset % 8
        assert not verify_checkpoint(anna.public, b"m", bytes(changed)), offset
    assert not verify_checkpoint(anna.public, b"m", signature + b"\x00")
    assert not verify_checkpoint(anna.public, b"m", signature[:-1])


def test_secrets_come_back_from_their_bytes_and_never_show() -> None:
    fresh = DeviceSecrets.generate()
    again = DeviceSecrets.from_bytes(fresh.to_bytes())
    assert again.public == fresh.public
    assert verify_checkpoint(fresh.public, b"m", again.sign_checkpoint(b"m"))
    assert repr(fresh) == "DeviceSecrets(…)"
    assert repr(fresh.hpke) == "AudienceSecrets(…)"
    for bad in (b"", fresh.to_bytes()[:-1], b"X" + fresh.to_bytes()[1:]):
        with pytest.raises(ValueError, match="secrets"):
            DeviceSecrets.from_bytes(bad)
    with pytest.raises(ValueError, match="96"):
        AudienceSecrets.from_bytes(b"")


def test_the_fingerprint_is_six_groups_of_five_digits_over_all_three_keys() -> None:
    anna, boris = device("anna").public, device("boris").public
    prints = {fingerprint(anna)}
    for field in ("ed25519", "mldsa65", "hpke"):
        prints.add(fingerprint(dataclasses.replace(anna, **{field: getattr(boris, field)})))
    assert len(prints) == 4
    assert all(re.fullmatch(r"\d{5}( \d{5}){5}", text) for text in prints)


@pytest.mark.parametrize("field", ["ed25519", "mldsa65", "hpke"])
def test_keys_that_are_none_are_refused(field: str) -> None:
    check_public_keys(device("anna").public)
    with pytest.raises(ValueError):
        check_public_keys(dataclasses.replace(device("anna").public, **{field: b"short"}))


@given(plaintext=st.binary(max_size=400), info=st.binary(max_size=100))
@settings(max_examples=40, deadline=None)
def test_what_is_sealed_opens_in_its_place_only(plaintext: bytes, info: bytes) -> None:
    group, other = audience_secrets("a"), audience_secrets("b")
    sealed = seal(group.public, plaintext, info)
    assert len(sealed) == len(plaintext) + OVERHEAD
    assert open_(group, sealed, info) == plaintext == open_(group.to_bytes(), sealed, info)
    for secrets, place in ((other, info), (group, info + b"x")):
        with pytest.raises(BodyDamaged):
            open_(secrets, sealed, place)


def test_every_flipped_byte_and_every_cut_of_a_sealed_key_is_noticed() -> None:
    group = audience_secrets("a")
    sealed = seal(group.public, seeded("key"), b"place")
    for offset in range(len(sealed)):
        changed = bytearray(sealed)
        changed[offset] ^= 1 << offset % 8
        with pytest.raises(BodyDamaged):
            group.open(bytes(changed), b"place")
    for length in (0, 1, 1087, 1120, len(sealed) - 1):
        with pytest.raises(BodyDamaged):
            group.open(sealed[:length], b"place")


def test_sealing_to_what_is_no_key_is_our_bug() -> None:
    for bad in (b"", bytes(1215), b"\xff" * 1216):
        with pytest.raises(ValueError):
            seal(bad, b"", b"")


def test_subkeys_differ_by_label_and_salt_and_need_a_whole_key() -> None:
    key = seeded("k")
    derived = {subkey(key, "a"), subkey(key, "b"), subkey(key, "a", salt=b"s"), subkey(seeded("l"), "a")}
    assert len(derived) == 4
    with pytest.raises(ValueError, match="32"):
        subkey(b"short", "a")
