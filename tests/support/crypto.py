"""Fixed identities for tests: the same seeds give the same keys, so a vector can name them."""

import hashlib
from functools import cache

from fieldmonitor.crypto.identity import DeviceSecrets
from fieldmonitor.crypto.sealing import AudienceSecrets
from fieldmonitor.domain.ids import AudienceId
from fieldmonitor.domain.roster import Audience


def seeded(name: str, size: int = 32) -> bytes:
    """Return bytes that depend on ``name`` only."""
    return hashlib.shake_256(name.encode()).digest(size)


def identifier(name: str) -> str:
    return seeded("id " + name, 16).hex()


@cache
def device(name: str) -> DeviceSecrets:
    hpke = AudienceSecrets(seeded(name + " hpke", 96))
    return DeviceSecrets(seeded(name + " ed25519"), seeded(name + " mldsa65"), hpke)


@cache
def audience_secrets(name: str) -> AudienceSecrets:
    return AudienceSecrets(seeded("audience " + name, 96))


def audience(name: str, epoch: int = 1) -> Audience:
    return Audience(AudienceId(identifier("audience " + name)), name, epoch, audience_secrets(name).public)
