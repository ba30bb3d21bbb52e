"""What a hostile member can sign: packs and heads whose signatures fit and whose content does not."""

import dataclasses
import hashlib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fieldmonitor.domain.errors import (
    BodyDamaged,
    ChainBroken,
    ForeignProject,
    PackDamaged,
    SignatureInvalid,
    StoreRolledBack,
    UnknownSigner,
)
from fieldmonitor.domain.events import SealedEvent
from fieldmonitor.domain.ids import AttachmentId, DeviceId, FeedId, ProjectId
from fieldmonitor.domain.roster import Role
from fieldmonitor.sync import names, packs, wire
from fieldmonitor.sync.exchange import pull, push
from fieldmonitor.sync.heads import Head, build_head, parse_head
from fieldmonitor.sync.marks import FeedProgress, Fetching, Outbox
from fieldmonitor.sync.packs import Chunk, Pack, Place, build_key_segment, build_pack, parse_key_segment, parse_pack
from fieldmonitor.sync.target import FolderTarget
from support.crypto import device, identifier, seeded
from support.sync import CHECKS, PROJECT, Member, Team, make_team

INCARNATION = seeded("incarnation", 8)


class Liar:
    """Anna, whose device signs whatever she likes and puts it where she likes."""

    def __init__(self, team: Team, target: FolderTarget) -> None:
        self.member = team.anna
        self.target = target
        self.me = team.anna.device.id
        self.place = Place(PROJECT, team.anna.feed, INCARNATION, 1)
        self.sign = team.anna.secrets.sign_checkpoint

    def put_pack(self, events: list[SealedEvent], *, signer: DeviceId | None = None, blobs: packs.Blobs = {}) -> None:  # noqa: B006 - never changed
        self.put_raw(build_pack(self.place, signer or self.me, events, blobs, self.sign))
        self.put_keys(build_key_segment(self.place, signer or self.me, 1, events, self.sign))

    def put_raw(self, data: bytes) -> None:
        self.target.put(self.place.name, data)

    def put_keys(self, data: bytes) -> None:
        self.target.put(self.place.keys_name(1), data)

    def put_head(self, last: int, chain_head: bytes, packs: int = 1, revision: int = 1) -> None:
        keys = self.member.secrets.public
        head = Head(PROJECT, self.me, INCARNATION, revision, packs, last, chain_head, keys, {})
        self.target.put(names.head(self.me), build_head(head, self.member.session(self.target).me))


@pytest.fixture
def target(tmp_path: Path) -> FolderTarget:
    return FolderTarget(tmp_path)


@pytest.fixture
def team(target: FolderTarget) -> Team:
    team = make_team()
    push(team.coordinator.session(target))
    return team


@pytest.fixture
def liar(team: Team, target: FolderTarget) -> Liar:
    return Liar(team, target)


def problem(team: Team, target: FolderTarget) -> Exception:
    """Return the one problem of a pull, after which nothing of the liar's feed is held."""
    result = pull(team.supervisor.session(target))
    assert team.supervisor.store.feed_head(team.anna.feed)[0] == 0
    assert len(result.problems) == 1
    return result.problems[0]


def test_a_truthful_pack_made_by_hand_is_taken(team: Team, target: FolderTarget, liar: Liar) -> None:
    event = team.anna.write({"n": 1})
    liar.put_pack([event])
    liar.put_head(1, event.hash)
    assert pull(team.supervisor.session(target)).problems == []
    assert team.supervisor.read(team.anna.feed) == [{"n": 1}]


def test_events_of_another_feed_are_refused(team: Team, target: FolderTarget, liar: Liar) -> None:
    event = team.anna.write({"n": 1}, feed=team.boris.feed)
    liar.put_pack([event])
    liar.put_head(1, event.hash)
    assert isinstance(problem(team, target), ChainBroken)


def test_events_signed_by_another_are_refused(team: Team, target: FolderTarget, liar: Liar) -> None:
    event = team.boris.write({"n": 1}, feed=team.anna.feed)
    liar.put_pack([event])
    liar.put_head(1, event.hash)
    assert isinstance(problem(team, target), SignatureInvalid)


def test_a_pack_with_a_gap_or_in_disorder_is_refused(team: Team, target: FolderTarget, liar: Liar) -> None:
    first, second, third = (team.anna.write({"n": n}) for n in range(3))
    for events in ([second, third], [first, third], [first, first], [second, first], [first, third, second]):
        fitting = [
            dataclasses.replace(event, header=dataclasses.replace(event.header, sequence=events[0].header.sequence + n))
            for n, event in enumerate(events)
        ]
        liar.put_pack(fitting)
        liar.put_head(3, third.hash)
        assert isinstance(problem(team, target), (ChainBroken, PackDamaged))


def test_a_pack_that_starts_another_history_is_refused(team: Team, target: FolderTarget, liar: Liar) -> None:
    first = team.anna.write({"n": 1})
    twin = team.anna.again()
    twin.store.feeds.clear()
    other = twin.write({"n": "other"})
    second = team.anna.write({"n": 2})
    liar.put_pack([other, second])
    liar.put_head(2, second.hash)
    assert isinstance(problem(team, target), ChainBroken)
    assert first.hash != other.hash


def test_an_event_with_another_body_is_refused(team: Team, target: FolderTarget, liar: Liar) -> None:
    first, second = team.anna.write({"n": 1}), team.anna.write({"n": 2})
    liar.put_pack([dataclasses.replace(first, ciphertext=second.ciphertext), second])
    liar.put_head(2, second.hash)
    assert isinstance(problem(team, target), BodyDamaged)


def test_what_is_no_event_is_refused(team: Team, target: FolderTarget, liar: Liar) -> None:
    event = team.anna.write({"n": 1})
    liar.put_pack([dataclasses.replace(event, header_bytes=event.header_bytes[:-1])])
    liar.put_head(1, event.hash)
    assert isinstance(problem(team, target), BodyDamaged)


def test_a_chain_head_that_is_not_the_last_event_is_refused(team: Team, target: FolderTarget, liar: Liar) -> None:
    event = team.anna.write({"n": 1})
    liar.put_pack([dataclasses.replace(event, hash=bytes(32))])
    liar.put_head(1, event.hash)
    assert isinstance(problem(team, target), ChainBroken)


def test_a_pack_in_the_name_of_another_signer_is_refused(team: Team, target: FolderTarget, liar: Liar) -> None:
    event = team.anna.write({"n": 1})
    liar.put_pack([event], signer=team.boris.device.id)
    liar.put_head(1, event.hash)
    assert isinstance(problem(team, target), UnknownSigner)


def test_a_head_that_promises_other_than_the_packs_hold_is_told(team: Team, target: FolderTarget, liar: Liar) -> None:
    event = team.anna.write({"n": 1})
    liar.put_pack([event])
    liar.put_head(2, event.hash)
    result = pull(team.supervisor.session(target))
    assert [type(found) for found in result.problems] == [PackDamaged]
    liar.put_head(1, bytes(32), revision=2)
    assert [type(found) for found in pull(team.supervisor.session(target)).problems] == [ChainBroken]
    liar.put_head(1, event.hash, revision=3)
    assert pull(team.supervisor.session(target)).problems == []
    liar.put_head(1, event.hash, revision=2)
    assert [type(found) for found in pull(team.supervisor.session(target)).problems] == [StoreRolledBack]


def test_a_rewritten_history_is_told_by_its_readers(team: Team, target: FolderTarget, liar: Liar) -> None:
    event = team.anna.write({"n": 1})
    liar.put_pack([event])
    liar.put_head(1, event.hash)
    pull(team.supervisor.session(target))
    twin = team.anna.again()
    twin.store.feeds.clear()
    first, second = twin.write({"n": "other"}), twin.write({"n": 2})
    liar.put_pack([first, second])
    liar.put_head(2, second.hash, revision=2)
    result = pull(team.supervisor.session(target))
    assert [type(found) for found in result.problems] == [PackDamaged]
    liar.place = dataclasses.replace(liar.place, incarnation=seeded("another", 8))
    liar.put_pack([first, second])
    keys = team.anna.secrets.public
    head = Head(PROJECT, liar.me, liar.place.incarnation, 3, 1, 2, second.hash, keys, {})
    target.put(names.head(liar.me), build_head(head, team.anna.session(target).me))
    result = pull(team.supervisor.session(target))
    assert [type(found) for found in result.problems] == [ChainBroken]
    assert team.supervisor.read(team.anna.feed) == [{"n": 1}]


def test_key_segments_must_name_exactly_the_packs_events(team: Team, target: FolderTarget, liar: Liar) -> None:
    first, second = team.anna.write({"n": 1}), team.anna.write({"n": 2})
    liar.put_pack([first, second])
    liar.put_head(2, second.hash)
    for events in ([first], [first, second, second], []):
        liar.put_keys(build_key_segment(liar.place, liar.me, 1, events, liar.sign))
        assert isinstance(problem(team, target), PackDamaged)
    liar.put_keys(build_key_segment(liar.place, team.boris.device.id, 1, [first, second], liar.sign))
    assert isinstance(problem(team, target), PackDamaged)
    elsewhere = dataclasses.replace(liar.place, number=2)
    liar.put_keys(build_key_segment(elsewhere, liar.me, 1, [first, second], liar.sign))
    assert isinstance(problem(team, target), PackDamaged)


def sealed(fixed: bytes, content: bytes) -> bytes:
    return wire.seal_object(fixed, content, device("anna").sign_checkpoint)


ANNA = DeviceId(identifier("anna"))
KEYS = device("anna").public
PLACE = Place(PROJECT, FeedId(ANNA), INCARNATION, 1)


def pack_header(first: int, last: int, chunks: int) -> bytes:
    ids = [bytes.fromhex(text) for text in (PROJECT, ANNA, ANNA)]
    return packs._PACK.pack(packs._PACK_MAGIC, *ids, INCARNATION, 1, first, last, bytes(32), chunks)


@pytest.mark.parametrize(
    "first, last, chunks, content",
    [
        (1, 1, 0, b""),
        (1, 0, 0, b""),
        (0, 0, 0, bytes(6)),
        (1, 501, 0, bytes(6 * 501)),
        (1, 2**63, 0, b""),
        (1, 1, 2**32 - 1, b""),
        (1, 1, 0, bytes(7)),
        (1, 1, 0, b"\xff\xff"),
        (1, 1, 1, bytes(16) + (1).to_bytes(4) + bytes(36) + bytes(6)),
        (1, 1, 3, (bytes(56) + b"\x01" * 16 + bytes(40) + bytes(56)) + bytes(6)),
    ],
)
def test_signed_nonsense_is_refused(first: int, last: int, chunks: int, content: bytes) -> None:
    with pytest.raises(PackDamaged):
        parse_pack(sealed(pack_header(first, last, chunks), content), PLACE, CHECKS, KEYS)


def test_signed_padding_that_is_not_zeros_is_refused() -> None:
    fixed = pack_header(1, 1, 0)
    body = (fixed + (6).to_bytes(4) + bytes(6)).ljust(512, b"\x01")
    signed = body + device("anna").sign_checkpoint(fixed + hashlib.sha256(body).digest())
    with pytest.raises(PackDamaged):
        parse_pack(signed, PLACE, CHECKS, KEYS)


@pytest.mark.parametrize("field, told", [("project", ForeignProject), ("feed", PackDamaged), ("number", PackDamaged)])
def test_a_pack_under_another_name_is_refused(field: str, told: type[Exception]) -> None:
    data = sealed(pack_header(1, 1, 0), bytes(6))
    other = {"project": ProjectId(identifier("x")), "feed": FeedId(identifier("x")), "number": 2}[field]
    with pytest.raises(told):
        parse_pack(data, dataclasses.replace(PLACE, **{field: other}), CHECKS, KEYS)


def test_a_head_under_another_name_or_with_disordered_rows_is_refused() -> None:
    member = Member("anna", Role.MONITOR)
    identity = member.session(FolderTarget("/nowhere")).me
    head = Head(PROJECT, ANNA, INCARNATION, 1, 0, 0, bytes(32), KEYS, {FeedId(identifier("x")): (1, bytes(32))})
    data = build_head(head, identity)
    assert parse_head(data, PROJECT, ANNA, CHECKS) == head
    with pytest.raises(ForeignProject):
        parse_head(data, ProjectId(identifier("x")), ANNA, CHECKS)
    with pytest.raises(PackDamaged):
        parse_head(data, PROJECT, DeviceId(identifier("x")), CHECKS)
    with pytest.raises(SignatureInvalid):
        parse_head(data, PROJECT, ANNA, CHECKS, device("boris").public)
    stranger = build_head(dataclasses.replace(head, keys=device("boris").public), identity)
    with pytest.raises(PackDamaged):
        parse_head(stranger, PROJECT, ANNA, CHECKS, KEYS)


def test_an_object_larger_than_any_of_ours_is_not_read_whole(
    target: FolderTarget, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(wire, "MAX_OBJECT", 10)
    target.put("project", bytes(11))
    with pytest.raises(PackDamaged):
        wire.fetch(target, "project")


chunk_lists = st.dictionaries(
    st.binary(min_size=16, max_size=16).map(lambda raw: AttachmentId(raw.hex())),
    st.lists(st.builds(Chunk, st.integers(0, 2**32 - 1), st.binary(min_size=32, max_size=32)), min_size=1, max_size=4),
    max_size=4,
)
EVENTS = [Member("anna", Role.MONITOR).write({"n": 1})]


@given(blobs=chunk_lists)
@settings(max_examples=30, deadline=None)
def test_packs_come_back_as_they_were_built(blobs: packs.Blobs) -> None:
    data = build_pack(PLACE, ANNA, EVENTS, blobs, device("anna").sign_checkpoint)
    found = parse_pack(data, PLACE, CHECKS, KEYS)
    raw = [(event.header_bytes, event.ciphertext) for event in EVENTS]
    assert found == Pack(PLACE, ANNA, 1, 1, EVENTS[-1].hash, blobs, raw)
    segment = build_key_segment(PLACE, ANNA, 1, EVENTS, device("anna").sign_checkpoint)
    assert parse_key_segment(segment, PLACE, 1, CHECKS, (ANNA, KEYS)) == {1: EVENTS[0].wrapped_key}


@given(
    numbers=st.lists(st.integers(0, 2**63 - 1), min_size=3, max_size=3), objects=st.dictionaries(st.text(), st.binary())
)
def test_marks_come_back_as_they_were_written(numbers: list[int], objects: dict[str, bytes]) -> None:
    state = FeedProgress(INCARNATION, *numbers[:2], seeded("hash"), numbers[2], b"\x01")
    assert FeedProgress.from_bytes(state.to_bytes()) == state
    outbox = Outbox(state, list(objects.items()))
    assert Outbox.from_bytes(outbox.to_bytes()) == outbox
    fetching = Fetching([Chunk(3, seeded("chunk"))], 1, again=True)
    assert Fetching.from_bytes(fetching.to_bytes()) == fetching
