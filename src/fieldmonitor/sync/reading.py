"""Reading one pack with its key segments: the checks that pulling and verifying share.

Attacker: see packs.py. Nothing of a pack counts before all of it has been checked: place, both signatures, structure,
the chain from the event before it, every event's own signature and body hash, and the key segments.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from fieldmonitor.domain.errors import ChainBroken, EvidenceError, PackDamaged, SignatureInvalid, UnknownSigner
from fieldmonitor.domain.events import SealedEvent
from fieldmonitor.domain.ids import DeviceId
from fieldmonitor.domain.roster import PublicKeys
from fieldmonitor.i18n import mark
from fieldmonitor.sync import wire
from fieldmonitor.sync.marks import FeedProgress
from fieldmonitor.sync.packs import Blobs, Pack, Place, epochs, pack_signer, parse_key_segment, parse_pack
from fieldmonitor.sync.ports import Checks

NOT_NEXT = mark("reasons", "it does not follow what came before it")
NOT_THIS_FEED = mark("reasons", "it belongs to another feed")
SECOND_HISTORY = mark("reasons", "another event is known in its place")

Fetch = Callable[[str], bytes | None]


@dataclass(frozen=True, slots=True)
class CheckedPack:
    """A pack all of which holds: its events with their wrapped keys, its attachments' chunks, the progress after it."""

    events: Sequence[SealedEvent]
    blobs: Blobs
    signer: DeviceId
    after: FeedProgress


@dataclass(frozen=True, slots=True)
class Signers:
    """Whose signatures count: ``of_pack(device)`` gives the keys of a device that may sign the pack, None otherwise;
    ``of_events`` are the keys one of which must have signed each event.
    """

    of_pack: Callable[[DeviceId], PublicKeys | None]
    of_events: Sequence[PublicKeys]


def check_pack(
    data: bytes, place: Place, before: FeedProgress, *, fetch: Fetch, checks: Checks, signers: Signers
) -> CheckedPack:
    """Check a pack that follows ``before`` in its feed, fetching its key segments.

    Raises ForeignProject, PackDamaged, UnknownSigner, SignatureInvalid, ChainBroken, BodyDamaged.
    """
    signer = pack_signer(data, place)
    keys = signers.of_pack(signer)
    if keys is None:
        raise UnknownSigner(where=place.name)
    pack = parse_pack(data, place, checks, keys)
    if pack.first != before.last + 1:
        raise ChainBroken(where=place.name, reason=NOT_NEXT)
    events = _check_chain(pack, before.chain_head, checks, signers.of_events)
    wrapped: dict[int, bytes | None] = {}
    for epoch in epochs(events):
        segment = fetch(place.keys_name(epoch))
        if segment is None:
            raise PackDamaged(where=place.keys_name(epoch), reason=wire.MISSING)
        found = parse_key_segment(segment, place, epoch, checks, (signer, keys))
        if set(found) != {event.header.sequence for event in events if event.header.epoch == epoch}:
            raise PackDamaged(where=place.keys_name(epoch), reason=wire.DISAGREES)
        wrapped |= found
    whole = [replace(event, wrapped_key=wrapped[event.header.sequence]) for event in events]
    after = replace(before, packs=place.number, last=pack.last, chain_head=pack.chain_head)
    return CheckedPack(whole, pack.blobs, signer, after)


def _check_chain(pack: Pack, previous: bytes, checks: Checks, authors: Sequence[PublicKeys]) -> list[SealedEvent]:
    events: list[SealedEvent] = []
    for sequence, (header_bytes, ciphertext) in enumerate(pack.events, pack.first):
        where = f"{pack.place.name}, event {sequence}"
        event = _event(header_bytes, ciphertext, checks, where)
        if event.header.feed != pack.place.feed or event.header.sequence != sequence:
            raise ChainBroken(where=where, reason=NOT_THIS_FEED)
        _check_event(event, previous, checks, authors, where)
        previous = event.hash
        events.append(event)
    if previous != pack.chain_head:
        raise ChainBroken(where=pack.place.name, reason=wire.DISAGREES)
    return events


def _event(header_bytes: bytes, ciphertext: bytes, checks: Checks, where: str) -> SealedEvent:
    try:
        header = checks.parse_header(header_bytes)
    except EvidenceError as error:
        raise type(error)(**error.facts | {"where": where}) from error
    return SealedEvent(header, header_bytes, wire.digest(header_bytes), ciphertext, None)


def _check_event(
    event: SealedEvent, previous: bytes, checks: Checks, authors: Sequence[PublicKeys], where: str
) -> None:
    for author in authors:
        try:
            checks.verify_event(event, author, previous)
        except SignatureInvalid:
            continue
        except EvidenceError as error:
            raise type(error)(**error.facts | {"where": where}) from error
        return
    raise SignatureInvalid(where=where)
