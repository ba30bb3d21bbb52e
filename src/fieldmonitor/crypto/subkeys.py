"""One random key in, one key per purpose out.

Attacker: somebody who has learnt one subkey (a memory image of one component, a leaked backup of one file). The other
subkeys and the key they come from stay out of reach, because HKDF's outputs under different labels are independent.
"""

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

KEY_BYTES = 32


def subkey(key: bytes, label: str, *, salt: bytes | None = None) -> bytes:
    """Return the 32-byte key for one purpose: HKDF-SHA256 (RFC 5869) with ``FieldMonitor/1/<label>`` as info.

    ``key``: 32 bytes of uniform randomness; ``label``: the purpose, such as ``database``; the same inputs give the
    same key for ever, so a label never changes its meaning.
    """
    if len(key) != KEY_BYTES:
        raise ValueError("a key has 32 bytes")
    return HKDF(SHA256(), KEY_BYTES, salt, b"FieldMonitor/1/" + label.encode()).derive(key)
