"""Committed vectors: what was written once is read for ever."""

import io
import json
from pathlib import Path
from typing import Any

import pytest

from fieldmonitor.crypto import files, identity, subkeys
from fieldmonitor.crypto.events import open_event, sealed_event, verify_event
from fieldmonitor.crypto.keys import FILE_BYTES, KeyFile, VaultSecret
from fieldmonitor.crypto.sealing import AudienceSecrets
from fieldmonitor.domain.ids import AttachmentId
from fieldmonitor.domain.roster import PublicKeys

VECTORS = Path(__file__).parents[1] / "vectors"


def load(name: str) -> dict[str, Any]:
    data: dict[str, Any] = json.loads((VECTORS / f"{name}.json").read_text(encoding="utf-8"))
    return data


def test_subkeys() -> None:
    vector = load("subkeys")
    key = bytes.fromhex(vector["key"])
    assert {label: subkeys.subkey(key, label).hex() for label in vector["subkeys"]} == vector["subkeys"]


def test_identity() -> None:
    vector = load("identity")
    secrets = identity.DeviceSecrets.from_bytes(bytes.fromhex(vector["secrets"]))
    message = bytes.fromhex(vector["message"])
    assert secrets.public.to_json() == vector["public"]
    assert identity.fingerprint(secrets.public) == vector["fingerprint"]
    assert secrets.sign_event(message).hex() == vector["event_signature"]  # Ed25519 is deterministic
    assert identity.verify_checkpoint(secrets.public, message, bytes.fromhex(vector["checkpoint_signature"]))


def test_sealing() -> None:
    vector = load("sealing")
    secrets = AudienceSecrets.from_bytes(bytes.fromhex(vector["secret"]))
    assert secrets.public.hex() == vector["public"]
    assert secrets.open(bytes.fromhex(vector["sealed"]), bytes.fromhex(vector["info"])).hex() == vector["plaintext"]


def test_event() -> None:
    vector = load("event")
    event = sealed_event(*(bytes.fromhex(vector[part]) for part in ("header", "ciphertext", "wrapped_key")))
    header = event.header
    verify_event(event, PublicKeys.from_json(vector["author"]), bytes.fromhex(vector["previous"]))
    assert event.hash.hex() == vector["hash"]
    assert (header.feed, header.sequence, header.kind) == (vector["feed"], vector["sequence"], vector["kind"])
    assert (header.time.millis, header.time.counter) == (vector["millis"], vector["counter"])
    assert (header.audience, header.epoch) == (vector["audience"], vector["epoch"])
    secrets = AudienceSecrets.from_bytes(bytes.fromhex(vector["audience_secret"]))
    assert open_event(event, secrets) == vector["body"] == open_event(event, bytes.fromhex(vector["event_key"]))


def test_attachment_file() -> None:
    vector = load("attachment-file")
    source = io.BytesIO(bytes.fromhex(vector["encrypted"]))
    reader = files.EncryptedFile(source, bytes.fromhex(vector["key"]), AttachmentId(vector["file_id"]))
    assert reader.read().hex() == vector["content"]
    assert reader.verify().sha256.hex() == vector["sha256"]
    assert {size: files.encrypted_size(int(size)) for size in vector["sizes"]} == vector["sizes"]


@pytest.mark.parametrize("name", ["keys.a", "keys.b"])
def test_key_file(tmp_path: Path, name: str) -> None:
    vector = load("key-file")
    data = bytes.fromhex(vector["file"])
    assert len(data) == FILE_BYTES
    (tmp_path / name).write_bytes(data)
    assert KeyFile.open(tmp_path, vector["passphrase"]) == VaultSecret(bytes.fromhex(vector["key"]), vector["database"])
