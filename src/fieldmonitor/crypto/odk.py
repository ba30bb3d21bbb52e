"""Encrypting a submission for an ODK server: the key that a form carries, the files, the manifest.

Attacker: whoever holds the written folder, the stick it travels on, or the server it is sent to, and does not have the
form's private RSA key. They cannot read answers or files. They do see the form's id and version, the record's
instanceID, how many files there are, their names and their lengths to 16 bytes. The format does not protect against
somebody who *changes* files: nothing authenticates them. The "signature" is a digest under the form's public key,
which everybody has; it finds accidents, not forgeries. CFB lets an attacker flip bits, MD5 is what the format asks
for. And it is not post-quantum: what is copied today opens to whoever breaks RSA later. Inside FieldMonitor records
travel in events (`fieldmonitor.crypto.events`), which have none of these weaknesses; this module is only for leaving.

Layout: docs/formats/odk-submission.md. Source: ODK XForms specification, "Encryption".

    key          32 random bytes for each submission
    sealed key   RSA-OAEP(SHA-256, MGF1 with SHA-256), base64
    iv 0         MD5(instanceID ‖ key); before the n-th file (from 0) byte n mod 16 goes up by one, modulo 256
    file         AES-256-CFB128 of the content padded as PKCS #7 to 16 bytes
    signature    RSA-OAEP of MD5(lines), base64; lines, each ended by LF: form id, version if any, sealed key,
                 instanceID, then for each file in order: name "::" MD5 of its content in hexadecimal
"""

import base64
import binascii
import hashlib
import secrets
from collections.abc import Iterator
from typing import BinaryIO, Final
from xml.sax.saxutils import escape, quoteattr

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.decrepit.ciphers.modes import CFB
from cryptography.hazmat.primitives.asymmetric.padding import MGF1, OAEP
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES256
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.padding import PKCS7
from cryptography.hazmat.primitives.serialization import load_der_public_key

from fieldmonitor.domain.errors import FormKeyUnusable
from fieldmonitor.domain.progress import IsCancelled, never, stop_if

MANIFEST: Final = "submission.xml"
"""The manifest takes the name that the plain submission would have."""
SUFFIX: Final = ".enc"
MIN_KEY_BITS: Final = 2048
MAX_KEY_BITS: Final = 8192
NAMESPACE: Final = "http://www.opendatakit.org/xforms/encrypted"

_OPENROSA: Final = "http://openrosa.org/xforms"
_MAX_KEY_TEXT: Final = 8192  # characters; 8,192 bits need about 1,400
_PIECE: Final = 1 << 20
_KEY_BYTES: Final = 32
_BLOCK_BITS: Final = 128


def read_public_key(text: str, *, form: str) -> RSAPublicKey:
    """Return the RSA key that a form's settings hold: base64 of a SubjectPublicKeyInfo, bare or between PEM's lines.

    Raises FormKeyUnusable, naming ``form``, for anything but an RSA key of 2,048 to 8,192 bits.
    """
    lines = [line for line in text[: _MAX_KEY_TEXT + 1].splitlines() if not line.strip().startswith("-----")]
    bare = "".join("".join(lines).split())
    if not bare or len(text) > _MAX_KEY_TEXT:
        raise FormKeyUnusable(form=form, reason="it is empty or far too long")
    try:
        key = load_der_public_key(base64.b64decode(bare, validate=True))
    except (binascii.Error, ValueError, UnsupportedAlgorithm) as error:
        raise FormKeyUnusable(form=form, reason="it is not a public key in base64") from error
    if not isinstance(key, RSAPublicKey):
        raise FormKeyUnusable(form=form, reason="it is not an RSA key")
    if not MIN_KEY_BITS <= key.key_size <= MAX_KEY_BITS:
        raise FormKeyUnusable(form=form, reason="it has less than 2048 bits or more than 8192")
    return key


class SubmissionSealer:
    """Encrypts the files of one submission, in order: attachments first, then the record, then the manifest.

    The order is part of the format: each file's IV follows from its place. ``instance_id`` as in the record, with
    ``uuid:``; ``version`` empty if the form has none. ``secret``: the 32-byte key, random unless a vector gives it.
    """

    def __init__(
        self, key: RSAPublicKey, *, form_id: str, version: str, instance_id: str, secret: bytes | None = None
    ) -> None:
        if not instance_id:
            raise ValueError("an encrypted submission needs an instanceID")
        self._public = key
        self._form = (form_id, version)
        self._instance = instance_id
        self._secret = secret or secrets.token_bytes(_KEY_BYTES)
        self._iv = bytearray(_md5(instance_id.encode() + self._secret))
        self._sealed_key = self._seal(self._secret)
        self._signed = [form_id, *([version] if version else []), self._sealed_key, instance_id]
        self._names: list[str] = []

    def encrypt(self, source: BinaryIO, target: BinaryIO, name: str, cancelled: IsCancelled = never) -> None:
        """Encrypt one attachment, or the record under the name `MANIFEST`, from where ``source`` stands to its end."""
        for piece in self.pieces(iter(lambda: source.read(_PIECE), b""), name, cancelled):
            target.write(piece)

    def pieces(self, content: Iterator[bytes], name: str, cancelled: IsCancelled = never) -> Iterator[bytes]:
        """Yield the encrypted pieces of a file; to be read to the end before the next file begins. Raises Cancelled."""
        if MANIFEST in self._names:
            raise ValueError("the record is the last file")
        place = len(self._names) % len(self._iv)
        self._iv[place] = (self._iv[place] + 1) % 256
        self._names.append(name)
        encryptor = Cipher(AES256(self._secret), CFB(bytes(self._iv))).encryptor()
        padder = PKCS7(_BLOCK_BITS).padder()
        digest = hashlib.md5(usedforsecurity=False)
        for piece in content:
            stop_if(cancelled)
            digest.update(piece)
            yield encryptor.update(padder.update(piece))
        yield encryptor.update(padder.finalize()) + encryptor.finalize()
        self._signed.append(f"{name}::{digest.hexdigest()}")

    def manifest(self) -> bytes:
        """Return the manifest, UTF-8, once the record has been encrypted."""
        if self._names[-1:] != [MANIFEST]:
            raise ValueError("the record has not been encrypted yet")
        form_id, version = self._form
        media = "".join(f"<media><file>{escape(name + SUFFIX)}</file></media>\n" for name in self._names[:-1])
        signature = self._seal(_md5("".join(f"{line}\n" for line in self._signed).encode()))
        return (
            f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
            f'<data xmlns="{NAMESPACE}" id={quoteattr(form_id)}'
            f'{f" version={quoteattr(version)}" if version else ""} encrypted="yes">\n'
            f"<base64EncryptedKey>{self._sealed_key}</base64EncryptedKey>\n"
            f'<orx:meta xmlns:orx="{_OPENROSA}">'
            f"<orx:instanceID>{escape(self._instance)}</orx:instanceID></orx:meta>\n"
            f"{media}<encryptedXmlFile>{MANIFEST}{SUFFIX}</encryptedXmlFile>\n"
            f"<base64EncryptedElementSignature>{signature}</base64EncryptedElementSignature>\n"
            f"</data>\n"
        ).encode()

    def _seal(self, content: bytes) -> str:
        padding = OAEP(mgf=MGF1(SHA256()), algorithm=SHA256(), label=None)
        return base64.b64encode(self._public.encrypt(content, padding)).decode()

    def __repr__(self) -> str:
        """Tell nothing secret: this lands in logs and tracebacks."""
        return "SubmissionSealer(…)"


def _md5(content: bytes) -> bytes:
    return hashlib.md5(content, usedforsecurity=False).digest()
