"""A device's identity: what it signs with, what is sealed to it, and the number two people compare.

Attacker: a hostile store or member who writes in another device's name, who takes a signature made for one purpose
and shows it for another, or who stands between two people at enrolment and swaps keys. Each purpose has its own
prefix under the signature. Events carry Ed25519 alone (they are many); every pack, key segment, head, join request and
welcome carries Ed25519 **and** ML-DSA-65 over the same message, so that a forger needs to break both. The fingerprint
covers all three public keys with 99 bits.

Secrets as stored (inside the vault, never outside)::

    0    4   magic "FMDS"
    4    1   version 1
    5   32   Ed25519 seed
    37  32   ML-DSA-65 seed
    69  96   HPKE secrets (sealing.py)
    165      end
"""

import hashlib
from typing import Final

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.mldsa import MLDSA65PrivateKey, MLDSA65PublicKey

from fieldmonitor.crypto.sealing import AudienceSecrets, check_public
from fieldmonitor.domain.roster import PublicKeys

CHECKPOINT_SIGNATURE_BYTES: Final = 3373
"""Ed25519 (64), then ML-DSA-65 (3,309)."""

_MAGIC: Final = b"FMDS\x01"
_EVENT: Final = "event"
_CHECKPOINT: Final = "checkpoint"


class DeviceSecrets:
    """A device's private keys. They live in the vault; the public ones stand in the roster."""

    __slots__ = ("_ed25519", "_ed25519_seed", "_mldsa", "_mldsa_seed", "hpke", "public")

    def __init__(self, ed25519_seed: bytes, mldsa_seed: bytes, hpke: AudienceSecrets) -> None:
        self._ed25519_seed = ed25519_seed
        self._mldsa_seed = mldsa_seed
        self._ed25519 = Ed25519PrivateKey.from_private_bytes(ed25519_seed)
        self._mldsa = MLDSA65PrivateKey.from_seed_bytes(mldsa_seed)
        self.hpke: Final = hpke
        self.public: Final = PublicKeys(
            self._ed25519.public_key().public_bytes_raw(), self._mldsa.public_key().public_bytes_raw(), hpke.public
        )

    @classmethod
    def generate(cls) -> "DeviceSecrets":
        """Return a fresh identity."""
        ed25519 = Ed25519PrivateKey.generate().private_bytes_raw()
        return cls(ed25519, MLDSA65PrivateKey.generate().private_bytes_raw(), AudienceSecrets.generate())

    @classmethod
    def from_bytes(cls, data: bytes) -> "DeviceSecrets":
        """Read what `to_bytes` wrote. Raises ValueError on anything else."""
        if len(data) != 165 or not data.startswith(_MAGIC):
            raise ValueError("not a device's secrets")
        return cls(data[5:37], data[37:69], AudienceSecrets(data[69:]))

    def to_bytes(self) -> bytes:
        """Return the 165 secret bytes, to be kept in the vault."""
        return _MAGIC + self._ed25519_seed + self._mldsa_seed + self.hpke.to_bytes()

    def sign_event(self, message: bytes) -> bytes:
        """Return the 64-byte Ed25519 signature of an event's header."""
        return self._ed25519.sign(_purpose(_EVENT) + message)

    def sign_checkpoint(self, message: bytes, *, purpose: str = _CHECKPOINT) -> bytes:
        """Return both signatures, 3,373 bytes, over a pack's, key segment's or head's message, or another purpose."""
        prefixed = _purpose(purpose) + message
        return self._ed25519.sign(prefixed) + self._mldsa.sign(prefixed)

    def __repr__(self) -> str:
        """Tell nothing secret: this lands in logs and tracebacks."""
        return "DeviceSecrets(…)"


def verify_event_signature(public: PublicKeys, message: bytes, signature: bytes) -> bool:
    """Tell whether `DeviceSecrets.sign_event` of this device made ``signature`` over ``message``."""
    return _ed25519_fits(public, _purpose(_EVENT) + message, signature)


def verify_checkpoint(public: PublicKeys, message: bytes, signature: bytes, *, purpose: str = _CHECKPOINT) -> bool:
    """Tell whether both signatures of `DeviceSecrets.sign_checkpoint` fit ``message`` and ``purpose``."""
    prefixed = _purpose(purpose) + message
    if len(signature) != CHECKPOINT_SIGNATURE_BYTES:
        return False
    return _ed25519_fits(public, prefixed, signature[:64]) and _mldsa_fits(public, prefixed, signature[64:])


def check_public_keys(public: PublicKeys) -> None:
    """Raise ValueError unless all three keys have their size and are usable."""
    Ed25519PublicKey.from_public_bytes(public.ed25519)
    MLDSA65PublicKey.from_public_bytes(public.mldsa65)
    check_public(public.hpke)


def fingerprint(public: PublicKeys) -> str:
    """Return the number two people compare at enrolment: six groups of five digits over all three public keys."""
    digest = hashlib.sha256(_purpose("fingerprint") + public.ed25519 + public.mldsa65 + public.hpke).digest()
    digits = f"{int.from_bytes(digest[:16]) % 10**30:030d}"
    return " ".join(digits[start : start + 5] for start in range(0, 30, 5))


def _purpose(name: str) -> bytes:
    return b"FieldMonitor/1/" + name.encode() + b"\x00"


def _ed25519_fits(public: PublicKeys, message: bytes, signature: bytes) -> bool:
    try:
        Ed25519PublicKey.from_public_bytes(public.ed25519).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True


def _mldsa_fits(public: PublicKeys, message: bytes, signature: bytes) -> bool:
    try:
        MLDSA65PublicKey.from_public_bytes(public.mldsa65).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True
