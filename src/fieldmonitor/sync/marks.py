"""What this device remembers of each store: how far it sent, how far it has seen, what it was about to write.

Marks live in the vault, in one transaction with what they speak of. They are the high-water marks against rollback and
the outbox against cuts: a pack is built once, kept here, and the same bytes are written until they are confirmed.

    sync/place/<hash of the place>          the store last found at this place
    sync/<store>/device                     progress of this device's own feed
    sync/<store>/roster                     progress of the roster feed, sent and received
    sync/<store>/seen/<device>              progress of another device's feed
    sync/<store>/outbox/<device|roster>     the pack, key segments and head being written, and the progress after them
    sync/<store>/blob/<device>/<attachment> an attachment still to be fetched
    sync/<store>/have/<device>/<attachment> how an attachment was fetched, should it have to be fetched again
"""

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from fieldmonitor.domain.events import NO_EVENT
from fieldmonitor.domain.ids import AttachmentId, DeviceId
from fieldmonitor.sync.packs import ROSTER_INCARNATION, Chunk

DEVICE: Final = "device"
ROSTER: Final = "roster"


@dataclass(frozen=True, slots=True)
class FeedProgress:
    """How far a feed is known at one store. ``seen``: digest of what the last own head said of the others."""

    incarnation: bytes
    packs: int = 0
    last: int = 0
    chain_head: bytes = NO_EVENT
    revision: int = 0
    seen: bytes = b""

    def to_bytes(self) -> bytes:
        """Return the mark's value."""
        return json.dumps(_hex(self)).encode()

    @classmethod
    def from_bytes(cls, data: bytes | None) -> "FeedProgress | None":
        """Read what `to_bytes` wrote."""
        return None if data is None else cls._from(json.loads(data))

    @classmethod
    def _from(cls, found: dict[str, Any]) -> "FeedProgress":
        given: dict[str, Any] = {
            name: bytes.fromhex(value) if isinstance(value, str) else value for name, value in found.items()
        }
        return cls(**given)


NOTHING_OF_ROSTER: Final = FeedProgress(ROSTER_INCARNATION)


@dataclass(frozen=True, slots=True)
class Outbox:
    """What is being written: objects in their order, and the progress once they all are."""

    after: FeedProgress
    objects: Sequence[tuple[str, bytes]]

    def to_bytes(self) -> bytes:
        """Return the mark's value: a JSON line that says names and sizes, then the objects' bytes."""
        index = {"after": _hex(self.after), "objects": [[name, len(data)] for name, data in self.objects]}
        return json.dumps(index).encode() + b"\n" + b"".join(data for _, data in self.objects)

    @classmethod
    def from_bytes(cls, data: bytes | None) -> "Outbox | None":
        """Read what `to_bytes` wrote."""
        if data is None:
            return None
        line, rest = data.split(b"\n", 1)
        index = json.loads(line)
        objects, at = [], 0
        for name, size in index["objects"]:
            objects.append((name, rest[at : at + size]))
            at += size
        return cls(FeedProgress._from(index["after"]), objects)


@dataclass(frozen=True, slots=True)
class Fetching:
    """An attachment on its way in: its chunks, how many are here already, and whether it replaces a file held."""

    chunks: Sequence[Chunk]
    done: int = 0
    again: bool = False

    def step(self) -> "Fetching":
        """Return the state after one more chunk."""
        return replace(self, done=self.done + 1)

    def to_bytes(self) -> bytes:
        """Return the mark's value."""
        chunks = [[chunk.size, chunk.sha256.hex()] for chunk in self.chunks]
        return json.dumps({"chunks": chunks, "done": self.done, "again": self.again}).encode()

    @classmethod
    def from_bytes(cls, data: bytes) -> "Fetching":
        """Read what `to_bytes` wrote."""
        found = json.loads(data)
        chunks = [Chunk(size, bytes.fromhex(digest)) for size, digest in found["chunks"]]
        return cls(chunks, found["done"], found["again"])


def place_mark(place: str) -> str:
    """Return the mark that remembers which store was at a place."""
    return "sync/place/" + hashlib.sha256(place.encode()).hexdigest()[:32]


@dataclass(frozen=True, slots=True)
class StoreMarks:
    """The names of the marks of one store (16 bytes)."""

    store: bytes

    def own(self, which: str) -> str:
        """Return the progress mark of the own feed (`DEVICE`) or the roster feed (`ROSTER`)."""
        return f"sync/{self.store.hex()}/{which}"

    def seen(self, device: DeviceId) -> str:
        """Return the progress mark of another device's feed."""
        return f"sync/{self.store.hex()}/seen/{device}"

    def outbox(self, which: str) -> str:
        """Return the outbox mark of the own feed or the roster feed."""
        return f"sync/{self.store.hex()}/outbox/{which}"

    @property
    def blobs(self) -> str:
        """The prefix of the marks of attachments still to be fetched."""
        return f"sync/{self.store.hex()}/blob/"

    def blob(self, device: DeviceId, attachment: AttachmentId) -> str:
        """Return the mark of one attachment still to be fetched."""
        return f"{self.blobs}{device}/{attachment}"

    def have(self, device: DeviceId, attachment: AttachmentId) -> str:
        """Return the mark of one attachment that has been fetched."""
        return f"sync/{self.store.hex()}/have/{device}/{attachment}"


def _hex(progress: FeedProgress) -> dict[str, object]:
    parts = {name: getattr(progress, name) for name in FeedProgress.__slots__}
    return {name: value.hex() if isinstance(value, bytes) else value for name, value in parts.items()}
