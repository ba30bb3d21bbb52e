"""Committed objects of a store: what was written once is read for ever."""

import json
from pathlib import Path
from typing import Any

import pytest

from fieldmonitor.crypto.events import sealed_event, verify_event
from fieldmonitor.domain.events import NO_EVENT
from fieldmonitor.domain.ids import DeviceId, FeedId, ProjectId
from fieldmonitor.domain.roster import PublicKeys
from fieldmonitor.sync.heads import parse_head, parse_project
from fieldmonitor.sync.packs import Chunk, Place, parse_key_segment, parse_pack
from support.crypto import seeded
from support.sync import CHECKS


@pytest.fixture
def vector() -> dict[str, Any]:
    path = Path(__file__).parents[1] / "vectors" / "store.json"
    found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return found


@pytest.fixture
def place(vector: dict[str, Any]) -> Place:
    return Place(ProjectId(vector["project"]), FeedId(vector["feed"]), bytes.fromhex(vector["incarnation"]), 1)


def test_pack(vector: dict[str, Any], place: Place) -> None:
    keys = PublicKeys.from_json(vector["keys"])
    pack = parse_pack(bytes.fromhex(vector["pack"]), place, CHECKS, keys)
    assert (pack.signer, pack.first, pack.last, pack.chain_head.hex()) == (vector["feed"], 1, 1, vector["event_hash"])
    assert pack.blobs == {vector["attachment"]: [Chunk.of(text.encode()) for text in vector["chunks"]]}
    verify_event(sealed_event(*pack.events[0], None), keys, NO_EVENT)


def test_key_segment(vector: dict[str, Any], place: Place) -> None:
    signer = DeviceId(vector["feed"]), PublicKeys.from_json(vector["keys"])
    wrapped = parse_key_segment(bytes.fromhex(vector["key_segment"]), place, 1, CHECKS, signer)
    assert wrapped == {1: bytes.fromhex(vector["wrapped_key"])}


def test_head(vector: dict[str, Any], place: Place) -> None:
    head = parse_head(bytes.fromhex(vector["head"]), place.project, DeviceId(vector["feed"]), CHECKS)
    assert head.keys == PublicKeys.from_json(vector["keys"])
    assert (head.incarnation, head.revision, head.packs, head.last) == (place.incarnation, 3, 1, 1)
    assert head.chain_head.hex() == vector["event_hash"]
    assert head.seen == {vector["project"]: (7, seeded("seventh"))}


def test_project_mark(vector: dict[str, Any]) -> None:
    found = parse_project(bytes.fromhex(vector["project_mark"]))
    assert found == (vector["project"], bytes.fromhex(vector["store"]))
