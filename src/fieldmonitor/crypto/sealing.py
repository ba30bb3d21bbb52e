"""Sealing a few bytes for a group or a device: HPKE with ML-KEM-768 + X25519.

Attacker: somebody who collects every sealed object now and waits for a quantum computer, and a hostile store that
moves sealed bytes from one place to another. The first has to break both ML-KEM and X25519; the second fails because
the place (``info``) goes into the key schedule. HPKE's base mode does not say who sealed: whoever needs to know signs
the sealed bytes (events, key segments and welcomes are signed).

Sealed bytes (RFC 9180, base mode, single shot)::

    0     1088   ML-KEM-768 ciphertext
    1088    32   X25519 ephemeral public key
    1120     n   AES-256-GCM ciphertext of n bytes
    1120+n  16   tag
"""

from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hpke
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey, MLKEM768PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey

from fieldmonitor.domain.errors import BodyDamaged

PUBLIC_BYTES: Final = 1216
SECRET_BYTES: Final = 96
OVERHEAD: Final = 1136
"""What sealing adds, in bytes."""

_MLKEM_PUBLIC: Final = 1184
_MLKEM_SEED: Final = 64
_SUITE: Final = hpke.Suite(hpke.KEM.MLKEM768_X25519, hpke.KDF.HKDF_SHA256, hpke.AEAD.AES_256_GCM)


class AudienceSecrets:
    """The private key of an audience's epoch or of a device: a 64-byte ML-KEM seed and a 32-byte X25519 key."""

    __slots__ = ("_key", "_secret", "public")

    def __init__(self, secret: bytes) -> None:
        if len(secret) != SECRET_BYTES:
            raise ValueError("an audience's secret has 96 bytes")
        mlkem = MLKEM768PrivateKey.from_seed_bytes(secret[:_MLKEM_SEED])
        x25519 = X25519PrivateKey.from_private_bytes(secret[_MLKEM_SEED:])
        self._secret = secret
        self._key = hpke.MLKEM768X25519PrivateKey(mlkem, x25519)
        self.public: Final = mlkem.public_key().public_bytes_raw() + x25519.public_key().public_bytes_raw()

    @classmethod
    def generate(cls) -> "AudienceSecrets":
        """Return a fresh key pair."""
        mlkem = MLKEM768PrivateKey.generate().private_bytes_raw()
        return cls(mlkem + X25519PrivateKey.generate().private_bytes_raw())

    @classmethod
    def from_bytes(cls, secret: bytes) -> "AudienceSecrets":
        """Read what `to_bytes` wrote. Raises ValueError unless it is 96 bytes."""
        return cls(secret)

    def to_bytes(self) -> bytes:
        """Return the 96 secret bytes, to be kept in the vault or sealed to a member."""
        return self._secret

    def open(self, sealed: bytes, info: bytes, *, where: str = "a sealed key") -> bytes:
        """Open what `seal` sealed to this key with the same ``info``. Raises BodyDamaged, naming ``where``."""
        try:
            return _SUITE.decrypt(sealed, self._key, info)
        except (InvalidTag, ValueError) as error:
            raise BodyDamaged(where=where) from error

    def __repr__(self) -> str:
        """Tell nothing secret: this lands in logs and tracebacks."""
        return "AudienceSecrets(…)"


def check_public(public_key: bytes) -> None:
    """Raise ValueError unless ``public_key`` is 1,216 bytes of a usable key."""
    _public(public_key)


def seal(public_key: bytes, plaintext: bytes, info: bytes) -> bytes:
    """Seal ``plaintext`` to a 1,216-byte public key; ``info`` names the place and must be given again to open.

    Returns 1,136 bytes more than ``plaintext``. Raises ValueError if the public key is not one.
    """
    return _SUITE.encrypt(plaintext, _public(public_key), info)


def open_(secrets: AudienceSecrets | bytes, sealed: bytes, info: bytes, *, where: str = "a sealed key") -> bytes:
    """Open what `seal` sealed. Raises BodyDamaged if it does not open: another key, another place, or damage."""
    key = secrets if isinstance(secrets, AudienceSecrets) else AudienceSecrets(secrets)
    return key.open(sealed, info, where=where)


def _public(data: bytes) -> hpke.MLKEM768X25519PublicKey:
    if len(data) != PUBLIC_BYTES:
        raise ValueError("an audience's public key has 1,216 bytes")
    mlkem = MLKEM768PublicKey.from_public_bytes(data[:_MLKEM_PUBLIC])
    return hpke.MLKEM768X25519PublicKey(mlkem, X25519PublicKey.from_public_bytes(data[_MLKEM_PUBLIC:]))
