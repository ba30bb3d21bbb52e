"""Encrypted attachments: cut, extended, reordered, swapped, and in flat memory."""

import hashlib
import io
import tracemalloc
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fieldmonitor.crypto.files import (
    CHUNK,
    HEADER_BYTES,
    EncryptedFile,
    FileDigest,
    decrypt_stream,
    encrypt_file,
    encrypted_size,
)
from fieldmonitor.domain.errors import AttachmentDamaged, Cancelled, DiskFull, StorageError
from fieldmonitor.domain.ids import AttachmentId
from support.crypto import identifier, seeded

KEY = seeded("file key")
FILE = AttachmentId(identifier("file"))
SEALED_CHUNK = CHUNK + 16


def encrypted(content: bytes, key: bytes = KEY, file_id: AttachmentId = FILE) -> bytes:
    out = io.BytesIO()
    assert encrypt_file(io.BytesIO(content), out, key, file_id) == FileDigest(
        hashlib.sha256(content).digest(), len(content)
    )
    return out.getvalue()


def _decrypted(source: io.BytesIO, key: bytes, file_id: AttachmentId | None = None) -> bytes:
    return EncryptedFile(source, key, file_id).read()


@given(content=st.binary(max_size=2000))
@settings(max_examples=60, deadline=None)
def test_small_files_come_back(content: bytes) -> None:
    data = encrypted(content)
    assert len(data) == encrypted_size(len(content))
    assert _decrypted(io.BytesIO(data), KEY, FILE) == content


@pytest.mark.parametrize("size", [0, 1, 256, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK, 3 * CHUNK + 777])
def test_files_at_the_borders_of_chunks_come_back(size: int) -> None:
    content = seeded("content", size)
    data = encrypted(content)
    source = io.BytesIO(data)
    assert b"".join(decrypt_stream(source, KEY)) == content
    assert EncryptedFile(source, KEY).verify() == FileDigest(hashlib.sha256(content).digest(), size)
    assert len(data) == encrypted_size(size)


@given(start=st.integers(0, 3 * CHUNK), length=st.integers(0, CHUNK + 10))
@settings(max_examples=25, deadline=None)
def test_any_range_can_be_read(start: int, length: int) -> None:
    content = seeded("content", 2 * CHUNK + 500)
    reader = EncryptedFile(io.BytesIO(_TWO_CHUNKS), KEY)
    assert reader.read(start, start + length) == content[start : start + length]


_TWO_CHUNKS = encrypted(seeded("content", 2 * CHUNK + 500))


def test_every_flipped_byte_of_a_small_file_is_noticed() -> None:
    data = encrypted(b"a photo")
    for offset in range(len(data)):
        changed = bytearray(data)
        changed[offset] ^= 1 << offset % 8
        with pytest.raises(AttachmentDamaged):
            EncryptedFile(io.BytesIO(changed), KEY).verify()


@pytest.mark.parametrize(
    "length", [0, 1, HEADER_BYTES, HEADER_BYTES + SEALED_CHUNK, HEADER_BYTES + 2 * SEALED_CHUNK, len(_TWO_CHUNKS) - 1]
)
def test_a_cut_file_is_noticed_before_anything_is_given_out(length: int) -> None:
    with pytest.raises(AttachmentDamaged):
        next(decrypt_stream(io.BytesIO(_TWO_CHUNKS[:length]), KEY))


def test_an_extended_file_is_noticed() -> None:
    with pytest.raises(AttachmentDamaged):
        _decrypted(io.BytesIO(_TWO_CHUNKS + b"\x00"), KEY)


def test_reordered_and_repeated_chunks_are_noticed() -> None:
    header, rest = _TWO_CHUNKS[:HEADER_BYTES], _TWO_CHUNKS[HEADER_BYTES:]
    one, two, three = rest[:SEALED_CHUNK], rest[SEALED_CHUNK : 2 * SEALED_CHUNK], rest[2 * SEALED_CHUNK :]
    for order in (two + one + three, one + one + three):
        with pytest.raises(AttachmentDamaged):
            _decrypted(io.BytesIO(header + order), KEY)


def test_chunks_of_another_file_do_not_fit_even_under_one_key() -> None:
    other = encrypted(seeded("other", 2 * CHUNK + 500))
    mixed = _TWO_CHUNKS[: HEADER_BYTES + SEALED_CHUNK] + other[HEADER_BYTES + SEALED_CHUNK :]
    with pytest.raises(AttachmentDamaged):
        _decrypted(io.BytesIO(mixed), KEY)


def test_another_key_and_another_file_in_its_place_are_refused() -> None:
    with pytest.raises(AttachmentDamaged):
        _decrypted(io.BytesIO(_TWO_CHUNKS), seeded("other key"))
    with pytest.raises(AttachmentDamaged):
        _decrypted(io.BytesIO(_TWO_CHUNKS), KEY, AttachmentId(identifier("another")))
    assert EncryptedFile(io.BytesIO(_TWO_CHUNKS), KEY, FILE).file_id == FILE


def test_stopping_stops_between_chunks() -> None:
    with pytest.raises(Cancelled):
        encrypt_file(io.BytesIO(b"x"), io.BytesIO(), KEY, FILE, cancelled=lambda: True)
    with pytest.raises(Cancelled):
        list(decrypt_stream(io.BytesIO(_TWO_CHUNKS), KEY, cancelled=lambda: True))


def test_progress_ends_at_the_whole() -> None:
    seen: list[tuple[int, int]] = []
    encrypt_file(
        io.BytesIO(bytes(2 * CHUNK + 1)),
        io.BytesIO(),
        KEY,
        FILE,
        progress=lambda done, total, _: seen.append((done, total)),
    )
    assert seen[-1] == (2 * CHUNK + 1, 2 * CHUNK + 1)
    assert [done for done, _ in seen] == sorted(done for done, _ in seen)


class Shifty(io.BytesIO):
    """A file whose length is not what it says: somebody writes to it meanwhile."""

    def __init__(self, said: int, real: int) -> None:
        super().__init__(bytes(real))
        self._said = said

    def seek(self, offset: int, whence: int = 0) -> int:
        position = super().seek(offset, whence)
        return self._said if whence == 2 else position


@pytest.mark.parametrize("real", [99, 101])
def test_a_file_that_changes_while_it_is_read_is_refused(real: int) -> None:
    with pytest.raises(StorageError):
        encrypt_file(Shifty(100, real), io.BytesIO(), KEY, FILE)


class Full(io.BytesIO):
    def write(self, _data: object) -> int:
        raise OSError(28, "No space left on device")


class Unreadable(io.BytesIO):
    def read(self, _size: int | None = -1) -> bytes:
        raise OSError(5, "Input/output error")

    def readinto(self, _view: object) -> int:
        raise OSError(5, "Input/output error")


class Unseekable(io.BytesIO):
    def seek(self, *_: int) -> int:
        raise OSError(29, "Illegal seek")


def test_what_the_disk_says_is_told_in_our_words() -> None:
    with pytest.raises(DiskFull):
        encrypt_file(io.BytesIO(b"x"), Full(), KEY, FILE)
    with pytest.raises(StorageError):
        encrypt_file(Unreadable(b"x"), io.BytesIO(), KEY, FILE)
    with pytest.raises(StorageError):
        encrypt_file(Unseekable(b"x"), io.BytesIO(), KEY, FILE)
    with pytest.raises(StorageError):
        _decrypted(Unreadable(_TWO_CHUNKS), KEY)


def test_memory_stays_flat_whatever_the_size(tmp_path: Path) -> None:
    source, target = tmp_path / "in", tmp_path / "out"
    with source.open("wb") as file:
        file.truncate(24 * CHUNK)
    tracemalloc.start()
    with source.open("rb") as content, target.open("wb") as out:
        encrypt_file(content, out, KEY, FILE)
    with target.open("rb") as data:
        total = sum(len(piece) for piece in decrypt_stream(data, KEY))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert total == 24 * CHUNK
    assert peak < 6 * CHUNK


@given(length=st.integers(0, 10**9))
def test_padding_adds_at_most_an_eighth_and_hides_the_low_bits(length: int) -> None:
    size = encrypted_size(length)
    assert size >= length
    assert size <= max(256, length * 9 // 8) + HEADER_BYTES + 16 * (length * 9 // 8 // CHUNK + 2)
