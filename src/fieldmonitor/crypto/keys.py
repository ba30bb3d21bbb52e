"""The key file: a passphrase opens a slot, the slot holds the vault's key.

Attacker: somebody who took the laptop or copied the folder and tries passphrases offline; somebody who edits the file
to make the next unlocking cheap to watch or to guess; somebody who wants to know whether a second vault is in use;
and plain bad luck: a cut while the file is written, a bad sector.

- Argon2id (RFC 9106), calibrated to about a second; parameters below the floor are refused before a passphrase is used.
- Eight slots of one size, the unused ones random. One salt, one run, tried against all eight whether or not an
  earlier one opened. A slot says which of the two database files it opens.
- Two copies, ``keys.a`` and ``keys.b``, each replaced atomically, one after the other; the higher generation counts.
  A dead copy is written anew from the good one once a passphrase has opened that.
  The checksum tells damage from a wrong passphrase; it is no protection against a person, the slots' tags are.

File, big-endian, 824 bytes::

    0     4   magic "FMKF"
    4     1   version 1
    5     1   key derivation: 1 = Argon2id version 0x13
    6     2   zeros
    8     4   memory in KiB
    12    4   passes
    16    4   lanes
    20   32   salt
    52        — header ends: with the slot's number, u8, it is the AAD of each slot —
    52  736   eight slots: nonce 12 ‖ ciphertext 64 ‖ tag 16; AES-256-GCM under subkey(Argon2id output, "key slot")
    788   4   generation, u32
    792  32   SHA-256 of the 792 bytes before it

Slot's content: vault key 32 ‖ database u8 (0 or 1) ‖ zeros 31 (checked: they tie the slot to one key).
"""

import contextlib
import errno
import hashlib
import secrets
import struct
import time as clock
import unicodedata
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from fieldmonitor.crypto.subkeys import KEY_BYTES, subkey
from fieldmonitor.domain.durable import PRIVATE_FILE, write_file
from fieldmonitor.domain.errors import (
    KeyFileDamaged,
    KeyParametersTooWeak,
    StorageError,
    VaultExists,
    VaultMissing,
    VaultTooNew,
    WrongPassphrase,
    storage_error,
)

COPIES: Final = ("keys.a", "keys.b")
SLOTS: Final = 8
FILE_BYTES: Final = 824

_HEADER: Final = struct.Struct(">4sBBHIII32s")
_SLOT_BYTES: Final = 92
_BODY_BYTES: Final = _HEADER.size + SLOTS * _SLOT_BYTES
_MAGIC: Final = b"FMKF"
_VERSION: Final = 1
_CEILING: Final = (4 << 20, 64, 64)
"""4 GiB, 64 passes, 64 lanes: above it the file is damaged, or somebody wants this computer to choke."""


@dataclass(frozen=True, slots=True)
class KdfParameters:
    """Argon2id's cost: memory in KiB, passes over it, lanes."""

    memory_kib: int
    time: int
    lanes: int

    @classmethod
    def floor(cls) -> "KdfParameters":
        """Return the least that is accepted: 64 MiB, 3 passes, 4 lanes."""
        return cls(64 * 1024, 3, 4)

    @classmethod
    def calibrated(cls, seconds: float = 1.0) -> "KdfParameters":
        """Return parameters that take about ``seconds`` here: more memory first, up to 1 GiB. Takes a moment itself."""
        floor = cls.floor()
        start = clock.perf_counter()
        _derive(b"calibration", bytes(32), floor)
        factor = int(seconds / (clock.perf_counter() - start))
        return cls(floor.memory_kib * max(1, min(16, factor)), floor.time, floor.lanes)

    def __str__(self) -> str:
        """Say the parameters as a person reads them."""
        return f"{self.memory_kib} KiB, {self.time} passes, {self.lanes} lanes"

    def below_floor(self) -> bool:
        """Tell whether any parameter is less than `floor`."""
        floor = KdfParameters.floor()
        return self.memory_kib < floor.memory_kib or self.time < floor.time or self.lanes < floor.lanes

    def above_ceiling(self) -> bool:
        """Tell whether any parameter is more than a key file may ask for."""
        return self.memory_kib > _CEILING[0] or self.time > _CEILING[1] or self.lanes > _CEILING[2]


@dataclass(frozen=True, slots=True, repr=False)
class VaultSecret:
    """What a slot holds: the vault's 32-byte key and which of the two database files it opens (0 or 1)."""

    key: bytes
    database: int

    def __post_init__(self) -> None:
        """Refuse what a slot cannot hold."""
        if len(self.key) != KEY_BYTES or self.database not in {0, 1}:
            raise ValueError("a vault secret is a 32-byte key and a database number, 0 or 1")

    @classmethod
    def generate(cls, database: int = 0) -> "VaultSecret":
        """Return a fresh vault key."""
        return cls(secrets.token_bytes(KEY_BYTES), database)


@dataclass(frozen=True, slots=True)
class _Content:
    parameters: KdfParameters
    salt: bytes
    header: bytes
    slots: tuple[bytes, ...]
    generation: int

    def to_bytes(self) -> bytes:
        body = self.header + b"".join(self.slots) + self.generation.to_bytes(4)
        return body + hashlib.sha256(body).digest()


class KeyFile:
    """The key file of one vault folder. All methods do one whole thing; nothing secret is kept between them."""

    @staticmethod
    def create(folder: Path, passphrase: str, secret: VaultSecret, kdf: KdfParameters | None = None) -> None:
        """Write both copies for a new vault, with ``secret`` in a slot chosen at random.

        Raises VaultExists if either copy is there already (it is never overwritten), KeyParametersTooWeak,
        StorageError; after an error there is no key file.
        """
        if any((folder / name).exists() for name in COPIES):
            raise VaultExists(path=folder)
        parameters = kdf or KdfParameters.calibrated()
        if parameters.below_floor():
            raise KeyParametersTooWeak(found=parameters)
        salt = secrets.token_bytes(32)
        header = _HEADER.pack(_MAGIC, _VERSION, 1, 0, parameters.memory_kib, parameters.time, parameters.lanes, salt)
        slot_key = _slot_key(passphrase, salt, parameters)
        slots = [secrets.token_bytes(_SLOT_BYTES) for _ in range(SLOTS)]
        number = secrets.randbelow(SLOTS)
        slots[number] = _fill_slot(slot_key, header, number, secret)
        content = _Content(parameters, salt, header, tuple(slots), 1)
        try:
            for name in COPIES:
                _replace(folder / name, content.to_bytes())
        except StorageError:
            for name in COPIES:
                with contextlib.suppress(OSError):
                    (folder / name).unlink(missing_ok=True)
            raise

    @staticmethod
    def open(folder: Path, passphrase: str, *, heal: bool = True) -> VaultSecret:
        """Return what the passphrase opens. One Argon2id run whatever the passphrase.

        Raises WrongPassphrase, KeyFileDamaged (both copies), KeyParametersTooWeak, VaultMissing, VaultTooNew,
        StorageError. With ``heal``, a copy that is damaged, missing, or behind after a cut is then written anew from
        the one that opened; a folder that cannot be written is no error.
        """
        content = _read(folder)
        _, secret = _unlock(content, passphrase)
        if heal:
            _heal(folder, content)
        return secret

    @staticmethod
    def damaged_copies(folder: Path) -> list[Path]:
        """Return the copies that are damaged or missing. No passphrase is needed, nothing is changed.

        Raises VaultTooNew, StorageError.
        """
        return [folder / name for name in COPIES if _parse(_bytes(folder / name) or b"") is None]

    @staticmethod
    def change_passphrase(folder: Path, old: str, new: str) -> None:
        """Rewrap the slot that ``old`` opens for ``new``; the vault's key and the other slots stay as they are.

        Both copies are written, so a damaged one is healed. The change is made when the first copy is replaced; if the
        second refuses then, the next `open` brings it up to date. Raises as `open`; after an error ``old`` still opens.
        """
        content = _read(folder)
        number, secret = _unlock(content, old)
        slot_key = _slot_key(new, content.salt, content.parameters)
        slots = list(content.slots)
        slots[number] = _fill_slot(slot_key, content.header, number, secret)
        changed = _Content(
            content.parameters, content.salt, content.header, tuple(slots), (content.generation + 1) & 0xFFFFFFFF
        )
        _replace(folder / COPIES[0], changed.to_bytes())
        with contextlib.suppress(StorageError):
            _replace(folder / COPIES[1], changed.to_bytes())


def _unlock(content: _Content, passphrase: str) -> tuple[int, VaultSecret]:
    slot_key = _slot_key(passphrase, content.salt, content.parameters)
    found: tuple[int, VaultSecret] | None = None
    for number, slot in enumerate(content.slots):  # all eight, so that time does not tell which one opened
        opened = _open_slot(slot_key, content.header, number, slot)
        if opened is not None and found is None:
            found = number, opened
    if found is None:
        raise WrongPassphrase
    return found


def _open_slot(slot_key: bytes, header: bytes, number: int, slot: bytes) -> VaultSecret | None:
    try:
        plain = AESGCM(slot_key).decrypt(slot[:12], slot[12:], header + bytes([number]))
    except InvalidTag:
        return None
    return VaultSecret(plain[:32], plain[32]) if plain[32] in {0, 1} and not any(plain[33:]) else None


def _fill_slot(slot_key: bytes, header: bytes, number: int, secret: VaultSecret) -> bytes:
    nonce = secrets.token_bytes(12)
    plain = secret.key + bytes([secret.database]) + bytes(31)
    return nonce + AESGCM(slot_key).encrypt(nonce, plain, header + bytes([number]))


def _slot_key(passphrase: str, salt: bytes, parameters: KdfParameters) -> bytes:
    # One passphrase has several spellings in Unicode; keyboards differ in which one they send (RFC 8265: NFC).
    typed = unicodedata.normalize("NFC", passphrase).encode()
    return subkey(_derive(typed, salt, parameters), "key slot")


def _derive(typed: bytes, salt: bytes, parameters: KdfParameters) -> bytes:
    argon = Argon2id(
        salt=salt,
        length=KEY_BYTES,
        iterations=parameters.time,
        lanes=parameters.lanes,
        memory_cost=parameters.memory_kib,
    )
    try:
        return argon.derive(typed)
    except MemoryError as error:
        reason = f"not enough memory to derive the key ({parameters})"
        raise StorageError(path="memory", reason=reason) from error


def _read(folder: Path) -> _Content:
    """Return the newest whole copy, refusing weak parameters before any passphrase is used."""
    contents, present = [], False
    for name in COPIES:
        data = _bytes(folder / name)
        if data is None:
            continue
        present = True
        content = _parse(data)
        if content is not None:
            contents.append(content)
    if not present:
        raise VaultMissing(path=folder)
    if not contents:
        raise KeyFileDamaged(path=folder / COPIES[0])
    newest = max(contents, key=lambda content: content.generation)
    if newest.parameters.below_floor():
        raise KeyParametersTooWeak(found=newest.parameters)
    return newest


def _bytes(path: Path) -> bytes | None:
    """Return what a copy holds, None if it is not there; a bad sector is damage, and the other copy is there for it."""
    try:
        return path.read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        if error.errno == errno.EIO:
            return b""
        raise storage_error(error, path) from error


def _parse(data: bytes) -> _Content | None:
    if len(data) != FILE_BYTES or hashlib.sha256(data[:-32]).digest() != data[-32:]:
        return None
    magic, version, kdf, zeros, memory, passes, lanes, salt = _HEADER.unpack_from(data)
    if magic == _MAGIC and version > _VERSION:
        raise VaultTooNew(found=version, known=_VERSION)
    parameters = KdfParameters(memory, passes, lanes)
    if (magic, version, kdf, zeros) != (_MAGIC, _VERSION, 1, 0) or parameters.above_ceiling():
        return None
    starts = range(_HEADER.size, _BODY_BYTES, _SLOT_BYTES)
    slots = tuple(data[start : start + _SLOT_BYTES] for start in starts)
    return _Content(parameters, salt, data[: _HEADER.size], slots, int.from_bytes(data[_BODY_BYTES : _BODY_BYTES + 4]))


def _heal(folder: Path, content: _Content) -> None:
    """Write anew a copy that is damaged or missing, and one that is older: the old passphrase must not linger there.

    Only for a ``content`` that a passphrase has opened: what nobody could open must not replace anything.
    """
    for name in COPIES:
        with contextlib.suppress(OSError, StorageError):
            other = _parse(_bytes(folder / name) or b"")
            if other is None or other.generation < content.generation:
                _replace(folder / name, content.to_bytes())


def _replace(path: Path, data: bytes) -> None:
    # One name for the temporary copy, so that one left by a cut is written over and never adds up.
    write_file(path, data, PRIVATE_FILE, temporary=path.with_name(path.name + ".tmp"))
