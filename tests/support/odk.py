"""An ODK server's side, from the specification: whole-number RSA, OAEP by hand, CFB out of single blocks."""

import base64
import hashlib
from dataclasses import dataclass
from functools import cache
from xml.etree import ElementTree

from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from fieldmonitor.crypto.odk import NAMESPACE


@dataclass
class Server:
    """Holds the private key and opens what a manifest names."""

    n: int
    d: int

    def open(self, sealed: str) -> bytes:
        """RSAES-OAEP (RFC 8017, 7.1.2) with SHA-256 for the label and for the mask."""
        size = (self.n.bit_length() + 7) // 8
        padded = pow(int.from_bytes(base64.b64decode(sealed, validate=True)), self.d, self.n).to_bytes(size)
        masked_seed, masked_block = padded[1:33], padded[33:]
        seed = xor(masked_seed, mask(masked_block, 32))
        block = xor(masked_block, mask(seed, len(masked_block)))
        assert padded[0] == 0
        assert block[:32] == hashlib.sha256(b"").digest()
        rest = block[32:].lstrip(b"\0")
        assert rest[:1] == b"\1"
        return rest[1:]

    def read(self, manifest: bytes, files: dict[str, bytes]) -> dict[str, bytes]:
        """Return the contents by name, after the digest of the manifest's lines has been compared."""
        root = ElementTree.fromstring(manifest)
        assert root.tag == f"{{{NAMESPACE}}}data"
        assert root.get("encrypted") == "yes"
        space = {"e": NAMESPACE, "orx": "http://openrosa.org/xforms"}
        sealed = root.findtext("e:base64EncryptedKey", "", space)
        instance = root.findtext("orx:meta/orx:instanceID", "", space)
        names = [element.text or "" for element in root.findall("e:media/e:file", space)]
        names.append(root.findtext("e:encryptedXmlFile", "", space))
        key = self.open(sealed)
        seed = list(hashlib.md5(instance.encode() + key).digest())
        found, lines = {}, [root.get("id") or "", *([v] if (v := root.get("version")) else []), sealed, instance]
        for number, name in enumerate(names):
            seed[number % 16] = (seed[number % 16] + 1) & 0xFF
            content = unpadded(cfb(key, bytes(seed), files[name]))
            found[name.removesuffix(".enc")] = content
            lines.append(f"{name.removesuffix('.enc')}::{hashlib.md5(content).hexdigest()}")
        signature = self.open(root.findtext("e:base64EncryptedElementSignature", "", space))
        assert signature == hashlib.md5(("\n".join(lines) + "\n").encode()).digest()
        return found


def mask(seed: bytes, length: int) -> bytes:
    blocks = (hashlib.sha256(seed + counter.to_bytes(4)).digest() for counter in range(-(-length // 32)))
    return b"".join(blocks)[:length]


def xor(one: bytes, other: bytes) -> bytes:
    return bytes(a ^ b for a, b in zip(one, other, strict=True))


def cfb(key: bytes, iv: bytes, data: bytes) -> bytes:
    block = Cipher(algorithms.AES(key), modes.ECB()).encryptor()
    out, before = [], iv
    for at in range(0, len(data), 16):
        piece = data[at : at + 16]
        out.append(xor(block.update(before)[: len(piece)], piece))
        before = piece
    return b"".join(out)


def unpadded(data: bytes) -> bytes:
    assert data
    assert len(data) % 16 == 0
    assert 1 <= data[-1] <= 16
    assert data.endswith(bytes([data[-1]]) * data[-1])
    return data[: -data[-1]]


@cache
def private_key(bits: int = 2048) -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(public_exponent=65537, key_size=bits)


def text_of(key: rsa.RSAPublicKey | ec.EllipticCurvePublicKey) -> str:
    return base64.b64encode(key.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)).decode()


def server_of(key: rsa.RSAPrivateKey) -> Server:
    numbers = key.private_numbers()
    return Server(numbers.public_numbers.n, numbers.d)
