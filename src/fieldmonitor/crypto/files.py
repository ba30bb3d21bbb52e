"""Attachments as encrypted files: a photo, a voice memo, a video, in chunks that each stand alone.

Attacker: somebody who holds the disk, the stick or the store and cuts, extends, reorders, repeats or swaps chunks or
files, and who guesses from a file's length what it is. Each chunk's nonce holds its number and whether it is the last
(STREAM: Hoang, Reyhanitabar, Rogaway, Vizár 2015); the header with the file's id is the AAD of every chunk; the true
length is sealed in the header, and the content is padded (Padmé) before it is encrypted.

File, big-endian::

    0     4   magic "FMAF"
    4     1   version 1
    5     1   chunk size as a power of two: 20 (1 MiB)
    6     2   zeros
    8    16   file id
    24   32   salt
    56   24   length of the content, u64, sealed: AES-256-GCM under subkey(key, "file/length", salt), nonce zeros,
              AAD the 56 bytes before it
    80        chunks of 1 MiB of the padded content, each followed by its 16-byte tag; the last may be shorter.
              AES-256-GCM under subkey(key, "file/chunks", salt), nonce = chunk number u88 ‖ 1 if last, else 0,
              AAD the 80 bytes of the header

Padded content: the content, then zeros up to padme(length). The file's size follows from the length alone.
"""

import hashlib
import secrets
import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import BinaryIO, Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from fieldmonitor.crypto.subkeys import subkey
from fieldmonitor.domain.errors import AttachmentDamaged, StorageError, storage_error
from fieldmonitor.domain.ids import AttachmentId
from fieldmonitor.domain.padding import padme
from fieldmonitor.domain.progress import IsCancelled, Progress, never, silent, stop_if
from fieldmonitor.i18n import mark

CHUNK: Final = 1 << 20
HEADER_BYTES: Final = 80

_TAG: Final = 16
_PREFIX: Final = struct.Struct(">4sBBH16s32s")
_WHAT: Final = mark("progress", "encrypting")


@dataclass(frozen=True, slots=True)
class FileDigest:
    """SHA-256 (32 bytes) and size in bytes of the content that was encrypted."""

    sha256: bytes
    size: int


def encrypted_size(length: int) -> int:
    """Return the size in bytes of the encrypted file for ``length`` bytes of content."""
    padded = padme(length)
    return HEADER_BYTES + padded + _TAG * -(-padded // CHUNK)


def encrypt_file(
    source: BinaryIO,
    target: BinaryIO,
    key: bytes,
    file_id: AttachmentId,
    *,
    progress: Progress = silent,
    cancelled: IsCancelled = never,
) -> FileDigest:
    """Encrypt a seekable file from its start into ``target``, in flat memory (two buffers of 1 MiB).

    ``key``: 32 random bytes. Flushing, fsync and renaming are the caller's. Raises StorageError or DiskFull, and
    StorageError too if the file changes while it is read; Cancelled between chunks.
    """
    try:
        length = source.seek(0, 2)
        source.seek(0)
    except OSError as error:
        raise storage_error(error, getattr(source, "name", "")) from error
    header = _write_header(key, file_id, length)
    cipher = AESGCM(subkey(key, "file/chunks", salt=header[24:56]))
    padded = padme(length)
    plain, sealed, digest = bytearray(CHUNK), bytearray(CHUNK + _TAG), hashlib.sha256()
    _write(target, header)
    for number, start in enumerate(range(0, padded, CHUNK)):
        stop_if(cancelled)
        size, content = min(CHUNK, padded - start), max(0, min(CHUNK, length - start))
        view = memoryview(plain)[:size]
        _fill(source, view, content)
        digest.update(view[:content])
        out = memoryview(sealed)[: size + _TAG]
        cipher.encrypt_into(_nonce(number, last=start + size == padded), view, header, out)
        _write(target, out)
        progress(min(start + size, length), length, _WHAT)
    if _read_into(source, memoryview(plain)[:1]):
        raise StorageError(path=getattr(source, "name", ""), reason="the file grew while it was read")
    return FileDigest(digest.digest(), length)


class EncryptedFile:
    """Reads an encrypted file: whole, in order, or any range. ``size`` is the length of the content in bytes.

    ``where`` names the attachment in errors. Raises AttachmentDamaged on opening if the header or the file's size is
    not as it was written (cut or extended files are told at once), and on reading if a chunk fails its tag.
    """

    def __init__(self, source: BinaryIO, key: bytes, file_id: AttachmentId | None = None, *, where: str = "") -> None:
        self._source = source
        self._where = where or getattr(source, "name", "") or "an attachment"
        self._header, actual = self._open()
        self.file_id: Final = AttachmentId(self._header[8:24].hex())
        salt = self._header[24:56]
        if file_id is not None and self.file_id != file_id:
            raise self._damaged("it is another attachment")
        try:
            length = AESGCM(subkey(key, "file/length", salt=salt)).decrypt(
                bytes(12), self._header[56:], self._header[:56]
            )
        except InvalidTag as error:
            raise self._damaged("header") from error
        self.size: Final = int.from_bytes(length)
        self._padded = padme(self.size)
        self._cipher = AESGCM(subkey(key, "file/chunks", salt=salt))
        if actual != encrypted_size(self.size):
            raise self._damaged(f"{actual} bytes instead of {encrypted_size(self.size)}")

    def read(self, start: int = 0, end: int | None = None) -> bytes:
        """Return the content from ``start`` to ``end`` (not included), reading only the chunks it touches."""
        end = self.size if end is None else min(end, self.size)
        if not 0 <= start < end:
            return b""
        first, last = start // CHUNK, (end - 1) // CHUNK
        data = b"".join(self._chunk(number) for number in range(first, last + 1))
        return data[start - first * CHUNK : end - first * CHUNK]

    def chunks(self, cancelled: IsCancelled = never) -> Iterator[bytes]:
        """Yield the content in pieces of at most 1 MiB, each authenticated before it is given out."""
        for number in range(-(-self._padded // CHUNK)):
            stop_if(cancelled)
            piece = self._chunk(number)[: max(0, self.size - number * CHUNK)]
            if piece:
                yield piece

    def verify(self, cancelled: IsCancelled = never) -> FileDigest:
        """Authenticate every chunk, padding included, and return the content's digest."""
        digest = hashlib.sha256()
        for number in range(-(-self._padded // CHUNK)):
            stop_if(cancelled)
            piece = self._chunk(number)
            content = max(0, min(CHUNK, self.size - number * CHUNK))
            if any(piece[content:]):
                raise self._damaged(f"chunk {number}")
            digest.update(memoryview(piece)[:content])
        return FileDigest(digest.digest(), self.size)

    def _open(self) -> tuple[bytes, int]:
        try:
            actual = self._source.seek(0, 2)
            self._source.seek(0)
            header = self._source.read(HEADER_BYTES)
        except OSError as error:
            raise storage_error(error, self._where) from error
        if len(header) != HEADER_BYTES or _PREFIX.unpack_from(header)[:4] != (b"FMAF", 1, 20, 0):
            raise self._damaged("header")
        return header, actual

    def _chunk(self, number: int) -> bytes:
        start = number * CHUNK
        size = min(CHUNK, self._padded - start)
        try:
            self._source.seek(HEADER_BYTES + number * (CHUNK + _TAG))
            sealed = self._source.read(size + _TAG)
        except OSError as error:
            raise storage_error(error, self._where) from error
        try:
            return self._cipher.decrypt(_nonce(number, last=start + size == self._padded), sealed, self._header)
        except InvalidTag as error:
            raise self._damaged(f"chunk {number}") from error

    def _damaged(self, where: str) -> AttachmentDamaged:
        return AttachmentDamaged(name=self._where, where=where)


def decrypt_stream(
    source: BinaryIO,
    key: bytes,
    file_id: AttachmentId | None = None,
    *,
    where: str = "",
    cancelled: IsCancelled = never,
) -> Iterator[bytes]:
    """Yield the content of an encrypted, seekable file in pieces of at most 1 MiB. Raises AttachmentDamaged.

    Give ``file_id`` to refuse a file that was put in the place of another with the same key.
    """
    yield from EncryptedFile(source, key, file_id, where=where).chunks(cancelled)


def _write_header(key: bytes, file_id: AttachmentId, length: int) -> bytes:
    salt = secrets.token_bytes(32)
    prefix = _PREFIX.pack(b"FMAF", 1, 20, 0, bytes.fromhex(file_id), salt)
    return prefix + AESGCM(subkey(key, "file/length", salt=salt)).encrypt(bytes(12), length.to_bytes(8), prefix)


def _nonce(number: int, *, last: bool) -> bytes:
    return number.to_bytes(11) + (b"\x01" if last else b"\x00")


def _fill(source: BinaryIO, view: memoryview, content: int) -> None:
    done = 0
    while done < content:
        count = _read_into(source, view[done:content])
        if not count:
            raise StorageError(path=getattr(source, "name", ""), reason="the file shrank while it was read")
        done += count
    view[content:] = bytes(len(view) - content)


def _read_into(source: BinaryIO, view: memoryview) -> int:
    readinto: Callable[[memoryview], int | None] | None = getattr(source, "readinto", None)
    try:
        if readinto is not None:
            return readinto(view) or 0
        piece = source.read(len(view))
    except OSError as error:
        raise storage_error(error, getattr(source, "name", "")) from error
    view[: len(piece)] = piece
    return len(piece)


def _write(target: BinaryIO, data: bytes | memoryview) -> None:
    try:
        target.write(data)
    except OSError as error:
        raise storage_error(error, getattr(target, "name", "")) from error
