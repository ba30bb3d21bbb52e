"""Encrypted submissions: whoever has the form's private key reads them, by another road than the one they were made."""

import base64
import io
import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from hypothesis import given, settings
from hypothesis import strategies as st

from fieldmonitor.crypto.odk import MANIFEST, SubmissionSealer, read_public_key
from fieldmonitor.domain.errors import Cancelled, FormKeyUnusable
from support.odk import Server, private_key, server_of, text_of

VECTOR = Path(__file__).parents[1] / "vectors" / "odk-submission.json"
INSTANCE = "uuid:5b9cf8d1-106f-4004-844f-c072d76762ed"


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
        (text_of(private_key(1024).public_key()), "less than 2048 bits"),
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


@pytest.mark.skipif(shutil.which("java") is None, reason="no Java here")
def test_java_opens_the_vector_under_the_names_of_the_specification(tmp_path: Path) -> None:
    vector = json.loads(VECTOR.read_text(encoding="utf-8"))
    (sealed_key,) = re.findall("<base64EncryptedKey>(.*)</base64EncryptedKey>", vector["manifest"])
    lines = [vector["private_key"]["n"], vector["private_key"]["d"], sealed_key, vector["instance_id"]]
    (tmp_path / "lines").write_text("\n".join([*lines, *vector["encrypted"].values()]), encoding="utf-8")
    program = [shutil.which("java") or "", str(Path(__file__).with_name("OdkReader.java")), str(tmp_path / "lines")]
    ran = subprocess.run(program, capture_output=True, text=True, check=False)
    if "jdk.compiler" in ran.stderr or "compiler" in ran.stderr.lower():
        pytest.skip("this Java compiles nothing")
    assert ran.returncode == 0, ran.stderr
    assert ran.stdout.splitlines() == list(vector["contents"].values())
