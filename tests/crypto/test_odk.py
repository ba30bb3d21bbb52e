"""Encrypted submissions: whoever has the form's private key reads them, by another road than the one they were made."""

import base64
import hashlib
import io
import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

import pytest
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from hypothesis import given, settings
from hypothesis import strategies as st

from fieldmonitor.crypto.odk import MANIFEST, NAMESPACE, SubmissionSealer, read_public_key
from fieldmonitor.domain.errors import Cancelled, FormKeyUnusable

VECTOR = Path(__file__).parents[1] / "vectors" / "odk-submission.json"
INSTANCE = "uuid:5b9cf8d1-106f-4004-844f-c072d76762ed"


# --- a server's side, written from the specification: whole-number RSA, OAEP by hand, CFB out of single blocks


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


# --- keys


@cache
def private_key(bits: int = 2048) -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(public_exponent=65537, key_size=bits)


def text_of(key: rsa.RSAPublicKey | ec.EllipticCurvePublicKey) -> str:
    return base64.b64encode(key.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)).decode()


def server_of(key: rsa.RSAPrivateKey) -> Server:
    numbers = key.private_numbers()
    return Server(numbers.public_numbers.n, numbers.d)


def sealed(files: dict[str, bytes], *, version: str = "1", key: rsa.RSAPrivateKey | None = None) -> dict[str, bytes]:
    """Return the folder of a submission: the record's file last, the manifest under its name."""
    public = read_public_key(text_of((key or private_key()).public_key()), form="f")
    sealer = SubmissionSealer(public, form_id="f", version=version, instance_id=INSTANCE)
    folder = {}
    for name, content in files.items():
        out = io.BytesIO()
        sealer.encrypt(io.BytesIO(content), out, name)
        folder[f"{name}.enc"] = out.getvalue()
    return {**folder, MANIFEST: sealer.manifest()}


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "empty"),
        ("   \n ", "empty"),
        ("not base64 at all!", "not a public key"),
        ("MIIB", "not a public key"),
        (base64.b64encode(b"some bytes").decode(), "not a public key"),
        ("A" * 10_000, "far too long"),
        (text_of(ec.generate_private_key(ec.SECP256R1()).public_key()), "not an RSA key"),
        (text_of(private_key(1024).public_key()), "1024 bits"),
    ],
)
def test_a_key_that_cannot_be_used_is_told(text: str, reason: str) -> None:
    with pytest.raises(FormKeyUnusable, match=reason) as caught:
        read_public_key(text, form="border")
    assert caught.value.facts["form"] == "border"


def test_a_key_is_read_as_people_paste_it() -> None:
    key = private_key().public_key()
    pem = key.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode()
    bare = text_of(key)
    for text in (bare, pem, pem.replace("\n", "\r\n"), f"  {bare[:70]} \n {bare[70:]}\n"):
        assert read_public_key(text, form="f").public_numbers() == key.public_numbers()


def test_the_vector_opens_and_is_made_again() -> None:
    vector = json.loads(VECTOR.read_text(encoding="utf-8"))
    encrypted = {name: bytes.fromhex(content) for name, content in vector["encrypted"].items()}
    contents = {name: bytes.fromhex(content) for name, content in vector["contents"].items()}
    server = Server(int(vector["private_key"]["n"], 16), int(vector["private_key"]["d"], 16))
    read = server.read(vector["manifest"].encode(), {f"{name}.enc": data for name, data in encrypted.items()})
    assert read == contents
    sealer = SubmissionSealer(
        read_public_key(vector["public_key"], form="vector"),
        form_id=vector["form_id"],
        version=vector["version"],
        instance_id=vector["instance_id"],
        secret=bytes.fromhex(vector["secret"]),
    )
    again = {name: b"".join(sealer.pieces(iter([content]), name)) for name, content in contents.items()}
    assert again == encrypted


@given(
    st.lists(st.binary(max_size=70), max_size=40),
    st.binary(min_size=1, max_size=70),
    st.sampled_from(["", "1", '2026 "<&>', "версия"]),
)
@settings(max_examples=25, deadline=None)
def test_what_is_sealed_opens_with_the_private_key(media: list[bytes], record: bytes, version: str) -> None:
    files = {f"снимок & {number}.jpg": content for number, content in enumerate(media)} | {MANIFEST: record}
    folder = sealed(files, version=version)
    assert server_of(private_key()).read(folder[MANIFEST], folder) == files


def test_a_larger_key_and_a_large_file() -> None:
    content = bytes(range(256)) * 4097  # several pieces, none of them whole blocks of the reader's own
    files = {"film.mp4": content, MANIFEST: b"<data/>"}
    folder = sealed(files, key=private_key(3072))
    assert server_of(private_key(3072)).read(folder[MANIFEST], folder) == files
    assert content[:64] not in folder["film.mp4.enc"]


def test_every_submission_has_its_own_key() -> None:
    files = {MANIFEST: b"<data/>"}
    one, other = sealed(files), sealed(files)
    assert one[f"{MANIFEST}.enc"] != other[f"{MANIFEST}.enc"]


def test_another_key_does_not_open_it() -> None:
    folder = sealed({MANIFEST: b"<data/>"})
    with pytest.raises(AssertionError):
        server_of(private_key(3072)).read(folder[MANIFEST], folder)


def test_the_order_is_kept() -> None:
    sealer = SubmissionSealer(
        read_public_key(text_of(private_key().public_key()), form="f"), form_id="f", version="", instance_id=INSTANCE
    )
    with pytest.raises(ValueError, match="not been encrypted"):
        sealer.manifest()
    list(sealer.pieces(iter([b"<data/>"]), MANIFEST))
    with pytest.raises(ValueError, match="last file"):
        list(sealer.pieces(iter([b"late"]), "late.jpg"))


def test_it_stops_and_tells_nothing_secret() -> None:
    public = read_public_key(text_of(private_key().public_key()), form="f")
    secret = bytes(range(32))
    sealer = SubmissionSealer(public, form_id="f", version="", instance_id=INSTANCE, secret=secret)
    with pytest.raises(Cancelled):
        sealer.encrypt(io.BytesIO(b"content"), io.BytesIO(), "a.jpg", lambda: True)
    assert secret.hex() not in repr(sealer)
    with pytest.raises(ValueError, match="instanceID"):
        SubmissionSealer(public, form_id="f", version="", instance_id="")
