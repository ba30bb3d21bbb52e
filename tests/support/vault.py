"""Vaults and their contents for tests: real temporary vaults, made-up records and events."""

import hashlib
import random
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from fieldmonitor.domain.events import NO_EVENT, EventHeader, EventKind, HybridTime, SealedEvent
from fieldmonitor.domain.ids import (
    AttachmentId,
    AudienceId,
    DeviceId,
    DraftId,
    FeedId,
    ObservationId,
    RevisionId,
    new_id,
)
from fieldmonitor.domain.observation import Status
from fieldmonitor.vault import DraftFacts, RevisionFacts, Vault

KEY = bytes(range(32))
NOON = datetime(2026, 5, 4, 12, tzinfo=UTC)
DEVICE = DeviceId("d" * 32)


@contextmanager
def a_vault(folder: Path, key: bytes = KEY, database: int = 0) -> Iterator[Vault]:
    """Open the vault in a folder, made if it is not there."""
    made = (folder / "1.vault").exists()
    vault = Vault.open(folder, key, database) if made else Vault.create(folder, key, database)
    with vault:
        yield vault


def uses(vault: Vault, owner: str) -> list[tuple[str, AttachmentId]]:
    """Return the questions at which a draft or observation has attachments, and these."""
    with vault.reading() as connection:
        rows = connection.execute(
            "SELECT ref, attachments.attachment FROM attachment_uses"
            " JOIN attachments ON attachments.id = attachment_uses.attachment WHERE owner = ? ORDER BY ref",
            (bytes.fromhex(owner),),
        ).fetchall()
    return [(ref, AttachmentId(attachment.hex())) for ref, attachment in rows]


def revision(number: int = 0, /, **changes: Any) -> RevisionFacts:
    """Return a first revision; ``number`` varies its day, place and time."""
    facts = RevisionFacts(
        observation=ObservationId(new_id()),
        revision=RevisionId(new_id()),
        number=1,
        form_id="border_incident",
        form_version="2026.1",
        form_title="Border incident",
        status=Status.FINALISED,
        day=date(2026, 1, 1) + timedelta(days=number % 90),
        place=f"Crossing {number % 7}",
        author=DEVICE,
        author_code="AB-012",
        updated=NOON + timedelta(seconds=number),
        practice=False,
        search=f"bus driver number {number}",
        document=document(number),
    )
    return replace(facts, **changes)


def document(number: int, rng: random.Random | None = None) -> bytes:
    """Return a document of about 2 KB, as a record's canonical JSON with its XML."""
    rng = rng or random.Random(number)
    words = " ".join(rng.choice(WORDS) for _ in range(120))
    fields = "".join(f"<q_{name}>{rng.randrange(5)}</q_{name}>" for name in QUESTIONS)
    return f'{{"act":"revision","xml":"<data id=\\"border_incident\\">{fields}<story>{words}</story></data>"}}'.encode()


QUESTIONS = (
    "section",
    "authority",
    "uniform",
    "force",
    "injury",
    "consent",
    "language",
    "guardian",
    "receipt",
    "asked",
)
_PARTS = (
    "bor",
    "der",
    "gua",
    "rd",
    "fen",
    "ce",
    "riv",
    "er",
    "nig",
    "ht",
    "po",
    "lice",
    "fam",
    "ily",
    "wa",
    "ter",
    "tra",
)
WORDS = [a + b + c for a in _PARTS for b in _PARTS for c in ("", "s", "ed")]


def draft(number: int = 0, /, **changes: Any) -> DraftFacts:
    """Return a draft."""
    facts = DraftFacts(
        id=DraftId(new_id()),
        form_id="border_incident",
        form_version="2026.1",
        form_title="Border incident",
        language="English (en)",
        body=document(number),
        author=DEVICE,
        author_code="AB-012",
        created=NOON,
        saved=NOON + timedelta(seconds=number),
        practice=False,
        day=date(2026, 2, 1),
        place="Crossing 1",
        search="waiting lorry",
    )
    return replace(facts, **changes)


def chain(feed: FeedId, length: int, *, after: tuple[int, bytes] = (0, NO_EVENT)) -> list[SealedEvent]:
    """Return events that follow each other; their bytes are made up, as the store does not look into them."""
    sequence, previous = after
    events = []
    for number in range(sequence + 1, sequence + length + 1):
        ciphertext = hashlib.sha256(f"{feed}{number}".encode()).digest() * 8
        header = EventHeader(
            feed,
            number,
            previous,
            EventKind.OBSERVATION,
            HybridTime(1_000 + number, number % 3),
            AudienceId("a" * 32),
            1,
            hashlib.sha256(ciphertext).digest(),
            len(ciphertext),
        )
        header_bytes = f"{feed}/{number}/{previous.hex()}".encode()
        previous = hashlib.sha256(header_bytes).digest()
        events.append(SealedEvent(header, header_bytes, previous, ciphertext, b"wrapped" * 4))
    return events
