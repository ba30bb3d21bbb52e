"""Writes the vectors of today's formats. Run once for each format version; a committed vector never changes.

python tests/vectors/make.py NAME…    writes tests/vectors/NAME.json for names that do not exist yet
"""

import base64
import hashlib
import io
import json
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE.parent)]

from fieldmonitor.crypto import files, identity, keys, odk, sealing, subkeys  # noqa: E402 - the path is set above
from fieldmonitor.crypto.events import seal_event  # noqa: E402 - the path is set above
from fieldmonitor.domain.events import NO_EVENT, EventKind, HybridTime  # noqa: E402 - the path is set above
from fieldmonitor.domain.ids import AttachmentId, DeviceId, FeedId, ProjectId  # noqa: E402 - the path is set above
from fieldmonitor.sync import heads, packs  # noqa: E402 - the path is set above
from fieldmonitor.sync.ports import Identity  # noqa: E402 - the path is set above
from support.crypto import audience, audience_secrets, device, identifier, seeded  # noqa: E402 - after the path is set


def subkeys_vector() -> object:
    labels = ["database", "attachment-names", "identity", "outbox", "event/body", "event/commitment", "key slot"]
    key = seeded("vault key")
    return {"key": key.hex(), "subkeys": {label: subkeys.subkey(key, label).hex() for label in labels}}


def identity_vector() -> object:
    secrets = device("vector")
    message = b"a message"
    return {
        "secrets": secrets.to_bytes().hex(),
        "public": secrets.public.to_json(),
        "fingerprint": identity.fingerprint(secrets.public),
        "message": message.hex(),
        "event_signature": secrets.sign_event(message).hex(),
        "checkpoint_signature": secrets.sign_checkpoint(message).hex(),
    }


def sealing_vector() -> object:
    secrets = audience_secrets("vector")
    return {
        "secret": secrets.to_bytes().hex(),
        "public": secrets.public.hex(),
        "info": b"a place".hex(),
        "plaintext": b"thirty-two bytes of a secret key".hex(),
        "sealed": sealing.seal(secrets.public, b"thirty-two bytes of a secret key", b"a place").hex(),
    }


def event_vector() -> object:
    signer, group = device("vector"), audience("vector")
    body = {"act": "revision", "xml": "<data/>", "n": 1, "text": "граница"}
    event, key = seal_event(
        feed=FeedId(identifier("feed")),
        sequence=7,
        previous=hashlib.sha256(b"the sixth").digest(),
        kind=EventKind.OBSERVATION,
        time=HybridTime(1_790_000_000_123, 4),
        audience=group,
        body=body,
        signer=signer,
    )
    return {
        "author": signer.public.to_json(),
        "audience_secret": audience_secrets("vector").to_bytes().hex(),
        "feed": event.header.feed,
        "sequence": 7,
        "previous": event.header.previous.hex(),
        "kind": 2,
        "millis": 1_790_000_000_123,
        "counter": 4,
        "audience": group.id,
        "epoch": 1,
        "header": event.header_bytes.hex(),
        "hash": event.hash.hex(),
        "ciphertext": event.ciphertext.hex(),
        "wrapped_key": (event.wrapped_key or b"").hex(),
        "event_key": key.hex(),
        "body": body,
    }


def file_vector() -> object:
    content, key = b"a small attachment", seeded("file key")
    out = io.BytesIO()
    digest = files.encrypt_file(io.BytesIO(content), out, key, AttachmentId(identifier("file")))
    return {
        "key": key.hex(),
        "file_id": identifier("file"),
        "content": content.hex(),
        "sha256": digest.sha256.hex(),
        "encrypted": out.getvalue().hex(),
        "sizes": {str(n): files.encrypted_size(n) for n in (0, 1, 256, 257, 1 << 20, (1 << 20) + 1, 5_000_000)},
    }


def key_file_vector() -> object:
    secret = keys.VaultSecret(seeded("vault key"), 1)
    with tempfile.TemporaryDirectory() as folder:
        keys.KeyFile.create(Path(folder), "Правильная лошадь", secret, keys.KdfParameters.floor())
        data = (Path(folder) / "keys.a").read_bytes()
    return {"passphrase": "Правильная лошадь", "key": secret.key.hex(), "database": 1, "file": data.hex()}


def odk_submission_vector() -> object:
    """A submission with 17 attachments, so that the counter in the IV goes round once, and the record."""
    from cryptography.hazmat.primitives import serialization
    from cryptography.hazmat.primitives.asymmetric import rsa

    private = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    der = private.public_key().public_bytes(serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo)
    numbers = private.private_numbers()
    public, secret = base64.b64encode(der).decode(), seeded("submission key")
    record = '<data id="border & visit" version="2026112301"><note>граница</note></data>'
    contents = {f"file-{n}.bin": bytes([n]) * (n * 16) for n in range(16)} | {"снимок.jpg": b"a picture"}
    contents |= {odk.MANIFEST: record.encode()}
    key = odk.read_public_key(public, form="vector")
    sealer = odk.SubmissionSealer(
        key,
        form_id="border & visit",
        version="2026112301",
        instance_id="uuid:5b9cf8d1-106f-4004-844f-c072d76762ed",
        secret=secret,
    )
    encrypted = {name: b"".join(sealer.pieces(iter([content]), name)) for name, content in contents.items()}
    return {
        "public_key": public,
        "private_key": {"n": f"{numbers.public_numbers.n:x}", "d": f"{numbers.d:x}"},
        "form_id": "border & visit",
        "version": "2026112301",
        "instance_id": "uuid:5b9cf8d1-106f-4004-844f-c072d76762ed",
        "secret": secret.hex(),
        "contents": {name: content.hex() for name, content in contents.items()},
        "encrypted": {name: content.hex() for name, content in encrypted.items()},
        "manifest": sealer.manifest().decode(),
    }


def store_vector() -> object:
    """A pack with a record and an attachment, its key segment, the head over it, and the project mark."""
    signer, group = device("vector"), audience("vector")
    me = DeviceId(identifier("feed"))
    project, incarnation = ProjectId(identifier("project")), seeded("incarnation", 8)
    first, _ = seal_event(
        feed=FeedId(me),
        sequence=1,
        previous=NO_EVENT,
        kind=EventKind.OBSERVATION,
        time=HybridTime(1_790_000_000_000),
        audience=group,
        body={"n": 1},
        signer=signer,
    )
    place = packs.Place(project, FeedId(me), incarnation, 1)
    chunks = {AttachmentId(identifier("file")): [packs.Chunk.of(b"one"), packs.Chunk.of(b"two")]}
    head = heads.Head(
        project, me, incarnation, 3, 1, 1, first.hash, signer.public, {FeedId(project): (7, seeded("seventh"))}
    )
    return {
        "keys": signer.public.to_json(),
        "project": project,
        "feed": me,
        "incarnation": incarnation.hex(),
        "attachment": identifier("file"),
        "chunks": ["one", "two"],
        "event_hash": first.hash.hex(),
        "wrapped_key": (first.wrapped_key or b"").hex(),
        "store": seeded("store", 16).hex(),
        "pack": packs.build_pack(place, me, [first], chunks, signer.sign_checkpoint).hex(),
        "key_segment": packs.build_key_segment(place, me, 1, [first], signer.sign_checkpoint).hex(),
        "head": heads.build_head(head, Identity(me, signer.public, signer.sign_checkpoint)).hex(),
        "project_mark": heads.build_project(project, seeded("store", 16)).hex(),
    }


VECTORS = {
    "odk-submission": odk_submission_vector,
    "store": store_vector,
    "subkeys": subkeys_vector,
    "identity": identity_vector,
    "sealing": sealing_vector,
    "event": event_vector,
    "attachment-file": file_vector,
    "key-file": key_file_vector,
}


def main(names: list[str]) -> None:
    for name in names:
        path = HERE / f"{name}.json"
        if path.exists():
            raise SystemExit(f"{path} is committed and never changes")
        path.write_text(json.dumps(VECTORS[name](), indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
