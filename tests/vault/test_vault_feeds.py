"""Feeds, attachments, forms, roster and marks in a real vault, and the vault as the exchange sees it."""

import hashlib
import io
import random
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fieldmonitor.crypto import files as cipher
from fieldmonitor.domain.errors import (
    AttachmentDamaged,
    AttachmentMissing,
    Cancelled,
    ChainBroken,
    FileMissing,
    FormUnknown,
)
from fieldmonitor.domain.events import NO_EVENT, HybridTime
from fieldmonitor.domain.ids import (
    AttachmentId,
    AudienceId,
    DeviceId,
    DraftId,
    FeedId,
    ObservationId,
    ProjectId,
    new_id,
)
from fieldmonitor.domain.listing import ListQuery
from fieldmonitor.sync.ports import FeedStore
from fieldmonitor.vault import StoredAttachment, StoredForm, Vault, driver
from fieldmonitor.vault.documents import TRAIN_AFTER
from support.vault import NOON, a_vault, chain, draft, revision, uses

OWN, OTHER = FeedId("1" * 32), FeedId("2" * 32)


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Vault]:
    with a_vault(tmp_path) as opened:
        yield opened


# --- feeds ------------------------------------------------------------------------------------------------------------


def test_an_unknown_feed_has_no_head(vault: Vault) -> None:
    assert vault.feeds.head(OWN) == (0, NO_EVENT, HybridTime(0))
    assert vault.feeds.event(OWN, 1) is None
    assert vault.feeds.event_hash(OWN, 1) is None
    assert vault.feeds.events_after(OWN, 0, 10) == []
    assert vault.feeds.all() == []
    assert vault.feeds.latest_time() == HybridTime(0)
    with pytest.raises(ValueError, match="no event"):
        vault.feeds.link(OWN, 1)


def test_only_what_directly_follows_is_taken(vault: Vault) -> None:
    one, two, three = chain(OWN, 3)
    forked = replace(chain(OTHER, 2)[1], header=replace(chain(OTHER, 2)[1].header, feed=OWN))
    with pytest.raises(ChainBroken, match="number 0"):
        vault.feeds.append(two)
    vault.feeds.append(one, b"k" * 32)
    for wrong in (one, three, forked):
        with pytest.raises(ChainBroken, match=OWN):
            vault.feeds.append(wrong)
    with pytest.raises(ChainBroken):
        vault.feeds.add([two, two])
    assert vault.feeds.head(OWN) == (1, one.hash, one.header.time), "what came before the fault is not kept"
    vault.feeds.add([two, three])
    assert vault.feeds.count() == 3


def test_events_come_back_as_they_were(vault: Vault) -> None:
    events = chain(OWN, 7)
    vault.feeds.add(events[:1], [b"k" * 32])
    vault.feeds.add(events[1:])
    assert [stored.event for stored in vault.feeds.events_after(OWN, 0, 100)] == events
    assert [stored.event for stored in vault.feeds.events_after(OWN, 2, 3)] == events[2:5]
    kept = vault.feeds.event(OWN, 1)
    assert kept is not None
    assert (kept.event, kept.key) == (events[0], b"k" * 32)
    assert vault.feeds.event_hash(OWN, 7) == events[6].hash
    assert vault.feeds.latest_time() == events[6].header.time


def test_forgetting_a_key_leaves_the_chain(vault: Vault) -> None:
    vault.feeds.append(chain(OWN, 1)[0], b"k" * 32)
    vault.feeds.set_key(OWN, 1, None)
    stored = vault.feeds.event(OWN, 1)
    assert stored is not None
    assert stored.key is None
    vault.feeds.set_key(OWN, 1, b"n" * 32)
    assert (again := vault.feeds.event(OWN, 1)) is not None
    assert again.key == b"n" * 32
    assert vault.check_integrity() == []


def test_events_about_an_observation_and_the_hash_of_its_revision(vault: Vault) -> None:
    observation = ObservationId(new_id())
    attachment = AttachmentId(new_id())
    with vault.transaction():
        vault.feeds.add(chain(OWN, 3))
        vault.feeds.add(chain(OTHER, 2))
        vault.observations.upsert_revision(revision(observation=observation, feed=OWN, sequence=2))
        vault.feeds.link(OWN, 2, [observation], [attachment])
        vault.feeds.link(OTHER, 1, [observation])
        vault.feeds.link(OTHER, 1, [observation])
    assert [
        (stored.event.header.feed, stored.event.header.sequence) for stored in vault.feeds.events_about(observation)
    ] == [
        (OTHER, 1),
        (OWN, 2),
    ]
    assert vault.feeds.event_attachments(OWN, 2) == [attachment]
    (row,) = vault.observations.revisions(observation)
    assert (row.feed, row.sequence, row.event_hash) == (OWN, 2, vault.feeds.event_hash(OWN, 2))


def test_a_chain_that_was_tampered_with_in_the_file_is_told(vault: Vault, tmp_path: Path) -> None:
    vault.feeds.add(chain(OWN, 5))
    with vault.transaction(), vault.reading() as connection:
        connection.execute("DELETE FROM events WHERE sequence = 3")
    assert [problem.where for problem in vault.check_integrity()] == [f"{OWN}/4"]


# --- the exchange -----------------------------------------------------------------------------------------------------


def test_the_vault_has_what_the_exchange_asks_for(vault: Vault) -> None:
    store: FeedStore = vault.exchange
    events = chain(OTHER, 4)
    store.add_foreign_events(OTHER, events[:2], {"seen/a": b"1", "seen/b": b"2", "sent": b"3"})
    store.add_foreign_events(OTHER, [], {"seen/b": None})
    assert store.feed_head(OTHER) == (2, events[1].hash)
    assert store.feed_head(OWN) == (0, NO_EVENT)
    assert list(store.events_after(OTHER, 1, 9)) == events[1:2]
    assert dict(store.marks("seen/")) == {"seen/a": b"1"}
    assert dict(store.marks("")) == {"seen/a": b"1", "sent": b"3"}
    with pytest.raises(ChainBroken):
        store.add_foreign_events(OTHER, events[3:], {"seen/a": b"9"})
    assert dict(store.marks("seen/")) == {"seen/a": b"1"}, "marks change only with the events"
    with pytest.raises(ValueError, match="another feed"):
        store.add_foreign_events(OWN, events[2:3], {})


def test_an_attachment_arrives_in_pieces_and_may_be_interrupted(tmp_path: Path) -> None:
    content = random.Random(1).randbytes(2_500_000)
    with a_vault(tmp_path / "a") as sender:
        sent = sender.attachments.add(io.BytesIO(content), "film.mp4", "video/mp4", cipher)
        with sender.exchange.open_encrypted(sent.id) as file:
            encrypted = file.read()
    with a_vault(tmp_path / "b") as receiver:
        with pytest.raises(FileMissing):
            receiver.exchange.finish_incoming(sent.id)
        receiver.exchange.write_incoming(sent.id, 0, encrypted[:1_000_000])
        with pytest.raises(ValueError, match="gap"):
            receiver.exchange.write_incoming(sent.id, 1_000_001, b"x")
    with a_vault(tmp_path / "b") as receiver:
        assert not receiver.exchange.has_attachment(sent.id)
        assert [path.stat().st_size for path in arriving(receiver)] == [1_000_000]
        receiver.exchange.write_incoming(sent.id, 700_000, encrypted[700_000:900_000])
        assert [path.stat().st_size for path in arriving(receiver)] == [900_000]
        receiver.exchange.write_incoming(sent.id, 900_000, encrypted[900_000:])
        receiver.exchange.finish_incoming(sent.id)
        assert receiver.exchange.has_attachment(sent.id)
        assert arriving(receiver) == []
        with pytest.raises(AttachmentMissing):
            list(receiver.attachments.read(sent.id, cipher))  # its record has not been opened yet
        receiver.attachments.describe(replace(sent, name="their name"))
        assert b"".join(receiver.attachments.read(sent.id, cipher)) == content
        assert receiver.attachments.get(sent.id).name == "their name"
        assert receiver.check_integrity() == []


def test_a_described_attachment_that_has_not_arrived_is_missing(vault: Vault) -> None:
    described = StoredAttachment(AttachmentId(new_id()), "photo.jpg", "image/jpeg", 9, b"h" * 32, b"k" * 32, here=False)
    vault.attachments.describe(described)
    assert vault.attachments.get(described.id) == described
    assert not vault.attachments.has(described.id)
    with pytest.raises(AttachmentMissing, match=r"photo\.jpg"):
        list(vault.attachments.read(described.id, cipher))
    vault.attachments.use(described.id, "e" * 32, "/data/photo")
    assert uses(vault, "e" * 32) == [("/data/photo", described.id)]


# --- attachments ------------------------------------------------------------------------------------------------------


def arriving(vault: Vault) -> list[Path]:
    return list((vault.folder / "attachments" / "incoming").iterdir())


def stored(vault: Vault) -> list[Path]:
    return [path for path in (vault.folder / "attachments").rglob("*") if path.is_file()]


def test_a_source_that_is_not_there_or_a_stop_leaves_nothing(vault: Vault, tmp_path: Path) -> None:
    with pytest.raises(FileMissing, match="absent"):
        vault.attachments.add(tmp_path / "absent.jpg", "a", "image/jpeg", cipher)
    with pytest.raises(Cancelled):
        vault.attachments.add(io.BytesIO(b"x" * 3_000_000), "a", "image/jpeg", cipher, cancelled=lambda: True)
    assert stored(vault) == []
    with pytest.raises(AttachmentMissing):
        vault.attachments.get(AttachmentId(new_id()))
    with pytest.raises(AttachmentMissing):
        vault.attachments.use(AttachmentId(new_id()), "e" * 32, "/data/photo")


def test_the_same_content_is_stored_once_and_removed_with_its_last_use(vault: Vault, tmp_path: Path) -> None:
    source = tmp_path / "photo.jpg"
    source.write_bytes(b"pixels" * 1000)
    one = vault.attachments.add(source, "photo.jpg", "image/jpeg", cipher)
    two = vault.attachments.add(io.BytesIO(source.read_bytes()), "copy.jpg", "image/jpeg", cipher)
    assert one == two
    assert (one.size, one.sha256) == (6000, hashlib.sha256(source.read_bytes()).digest())
    assert len(stored(vault)) == 1
    assert source.stem not in str(stored(vault)[0])
    assert one.sha256.hex() not in str(stored(vault)[0])
    draft_id, other = DraftId(new_id()), DraftId(new_id())
    vault.drafts.put(draft(id=draft_id))
    vault.attachments.use(one.id, draft_id, "/data/photo", "mine.jpg")
    vault.attachments.use(one.id, other, "/data/photo")
    assert [row.attachments for row in vault.page(ListQuery()).rows] == [1]
    assert uses(vault, draft_id) == [("/data/photo", one.id)]
    assert vault.attachments.release(draft_id, "/data/photo") == 0
    assert len(stored(vault)) == 1
    assert vault.attachments.release(other) == 1
    assert stored(vault) == []


def test_what_an_event_names_is_kept_although_nobody_uses_it(vault: Vault) -> None:
    added = vault.attachments.add(io.BytesIO(b"x"), "a", "text/plain", cipher)
    vault.feeds.append(chain(OWN, 1)[0])
    vault.feeds.link(OWN, 1, attachments=[added.id])
    vault.attachments.use(added.id, "e" * 32, "/data/file")
    assert vault.attachments.release("e" * 32) == 0
    assert vault.feeds.first_to_name(added.id) == OWN
    assert vault.feeds.first_to_name(AttachmentId(new_id())) is None
    assert vault.attachments.has(added.id)


def test_an_undone_transaction_takes_its_file_along_and_keeps_the_deleted_one(vault: Vault) -> None:
    kept = vault.attachments.add(io.BytesIO(b"kept"), "a", "text/plain", cipher)
    vault.attachments.use(kept.id, "e" * 32, "/data/file")
    with pytest.raises(LookupError), vault.transaction():
        vault.attachments.add(io.BytesIO(b"new"), "b", "text/plain", cipher)
        assert vault.attachments.release("e" * 32) == 1
        assert len(stored(vault)) == 2
        raise LookupError
    assert b"".join(vault.attachments.read(kept.id, cipher)) == b"kept"
    assert len(stored(vault)) == 1


def test_a_drafts_attachments_are_kept_by_its_observation(vault: Vault) -> None:
    facts, draft_id = revision(), DraftId(new_id())
    vault.drafts.put(draft(id=draft_id))
    vault.observations.upsert_revision(facts)
    for content in (b"1", b"2"):
        added = vault.attachments.add(io.BytesIO(content), "a", "text/plain", cipher)
        vault.attachments.use(added.id, draft_id, "/data/file")
        vault.attachments.use(added.id, facts.observation, "/data/file")
    assert vault.attachments.release(draft_id) == 0
    assert len(uses(vault, facts.observation)) == 2
    assert uses(vault, draft_id) == []
    assert vault.observations.facts(facts.observation).attachments == 2
    assert vault.observations.facts(draft_id).attachments == 0


def test_a_damaged_cut_or_lost_file_is_told_and_comes_back_with_its_content(vault: Vault) -> None:
    content = b"evidence" * 200_000
    added = vault.attachments.add(io.BytesIO(content), "film.mp4", "video/mp4", cipher)
    (path,) = stored(vault)
    whole = path.read_bytes()
    path.write_bytes(whole[:1_200_000] + b"?" + whole[1_200_001:])
    with pytest.raises(AttachmentDamaged, match=r"film\.mp4"):
        list(vault.attachments.read(added.id, cipher))
    path.write_bytes(whole[:-1])
    assert not vault.attachments.has(added.id)
    assert [problem.where for problem in vault.check_integrity()] == ["film.mp4"]
    path.unlink()
    with pytest.raises(AttachmentMissing):
        list(vault.attachments.read(added.id, cipher))
    assert [problem.where for problem in vault.check_integrity()] == ["film.mp4"]
    assert vault.attachments.add(io.BytesIO(content), "again.mp4", "video/mp4", cipher) == added
    assert b"".join(vault.attachments.read(added.id, cipher)) == content
    assert vault.check_integrity() == []


@pytest.mark.parametrize("offset", [0, 90, -1])
def test_attaching_the_original_again_replaces_a_damaged_file(vault: Vault, offset: int) -> None:
    added = vault.attachments.add(io.BytesIO(b"evidence"), "a.txt", "text/plain", cipher)
    (path,) = stored(vault)
    data = bytearray(path.read_bytes())
    data[offset] ^= 1
    path.write_bytes(data)
    assert vault.check_integrity() == []  # its length is right: only its tags tell
    assert vault.attachments.add(io.BytesIO(b"evidence"), "b.txt", "text/plain", cipher) == added
    assert b"".join(vault.attachments.read(added.id, cipher)) == b"evidence"
    assert stored(vault) == [path]


def test_thumbnails_go_with_their_attachment(vault: Vault) -> None:
    added = vault.attachments.add(io.BytesIO(b"x"), "a", "image/png", cipher)
    assert vault.attachments.thumbnail(added.id) is None
    vault.attachments.put_thumbnail(added.id, b"small")
    assert vault.attachments.thumbnail(added.id) == b"small"
    vault.attachments.use(added.id, "e" * 32, "/data/photo")
    assert vault.attachments.release("e" * 32) == 1
    assert vault.attachments.thumbnail(added.id) is None


def test_what_a_killed_process_left_behind_is_removed_but_not_what_is_the_others(tmp_path: Path) -> None:
    with a_vault(tmp_path) as vault:
        added = vault.attachments.add(io.BytesIO(b"mine"), "a", "text/plain", cipher)
        folder = tmp_path / "attachments"
        (folder / "new" / "half").write_bytes(b"half")
        others = folder / "ff" / ("ff" * 32)
        others.parent.mkdir(exist_ok=True)
        others.write_bytes(b"of the second database")
        orphan = folder / "00" / ("00" * 32)
        orphan.parent.mkdir(exist_ok=True)
        orphan.write_bytes(b"renamed, and then the power went")
        with vault.transaction(), vault.reading() as connection:
            connection.execute("INSERT INTO loose_files VALUES (?)", (bytes(32),))
    with a_vault(tmp_path) as vault:
        assert not orphan.exists()
        assert not (folder / "new" / "half").exists()
        assert others.exists()
        assert vault.attachments.has(added.id)


@given(st.lists(st.tuples(st.sampled_from("+-"), st.integers(0, 3), st.integers(0, 2)), max_size=25))
@settings(max_examples=25, deadline=None)
def test_files_are_exactly_those_in_use(steps: list[tuple[str, int, int]]) -> None:
    import tempfile

    with tempfile.TemporaryDirectory() as name, a_vault(Path(name)) as vault:
        uses: set[tuple[int, int]] = set()
        for act, content, owner in steps:
            if act == "+":
                added = vault.attachments.add(io.BytesIO(bytes([content])), "a", "text/plain", cipher)
                vault.attachments.use(added.id, f"{owner:032x}", f"/data/{content}")
                uses.add((content, owner))
            else:
                vault.attachments.release(f"{owner:032x}", f"/data/{content}")
                uses.discard((content, owner))
            assert len(stored(vault)) == len({content for content, _ in uses})


# --- project ----------------------------------------------------------------------------------------------------------


def test_device_and_project(vault: Vault) -> None:
    assert vault.meta.device is vault.meta.project is vault.meta.device_secrets is None
    vault.meta.set_device(DeviceId("d" * 32), b"secrets")
    vault.meta.set_project(ProjectId("e" * 32))
    assert (vault.meta.device, vault.meta.device_secrets, vault.meta.project) == ("d" * 32, b"secrets", "e" * 32)
    vault.meta.set("x", b"1")
    vault.meta.set("x", None)
    assert vault.meta.get("x") is None


def test_roster_events_in_order_and_audience_keys(vault: Vault) -> None:
    for sequence in (2, 1, 3, 3):
        vault.roster.add(sequence, {"act": "target", "hint": f"папка {sequence}"})
    assert [body["hint"] for body in vault.roster.bodies()] == ["папка 1", "папка 2", "папка 3"]
    audience = AudienceId("a" * 32)
    assert vault.roster.audience_key(audience, 1) is None
    vault.roster.add_audience_key(audience, 1, b"one")
    vault.roster.add_audience_key(audience, 2, b"two")
    assert vault.roster.audience_keys() == {(audience, 1): b"one", (audience, 2): b"two"}
    assert vault.roster.audience_key(audience, 1) == b"one"
    assert vault.roster.audience_key(audience, 2) == b"two"


def test_forms_keep_every_version_and_one_is_current(vault: Vault) -> None:
    one = StoredForm("visit", "1", "h1", {"en": "Visit", "ru": "Посещение"}, ("English (en)",), 12, current=True)
    two = replace(one, version="2", hash="h2")
    with pytest.raises(FormUnknown, match="visit"):
        vault.forms.get("visit")
    vault.forms.put(one, b"<xml/>", {"list.csv": b"a,b"})
    vault.forms.put(two, b"<xml2/>")
    assert vault.forms.current() == [two]
    assert vault.forms.get("visit", "1") == replace(one, current=False)
    assert [form.version for form in vault.forms.versions("visit")] == ["2", "1"]
    assert vault.forms.content("visit", "1") == (b"<xml/>", {"list.csv": b"a,b"})
    assert vault.forms.content("visit") == (b"<xml2/>", {})
    vault.forms.put(one, b"<ignored/>")
    assert vault.forms.get("visit").version == "1"
    assert vault.forms.content("visit")[0] == b"<xml/>"
    with pytest.raises(ValueError, match="another form"):
        vault.forms.put(replace(one, hash="other"), b"<other/>")
    with pytest.raises(FormUnknown, match="visit 9"):
        vault.forms.content("visit", "9")


# --- care and threads -------------------------------------------------------------------------------------------------


def test_a_dictionary_is_trained_from_enough_records_and_older_documents_stay_readable(tmp_path: Path) -> None:
    made = [revision(number) for number in range(TRAIN_AFTER + 20)]
    with a_vault(tmp_path) as vault:
        with vault.transaction():
            for facts in made[: TRAIN_AFTER - 1]:
                vault.observations.upsert_revision(facts)
        vault.maintain()
        assert dictionaries(vault) == {None}
        for facts in made[TRAIN_AFTER - 1 : TRAIN_AFTER]:
            vault.observations.upsert_revision(facts)
        vault.maintain()
        assert dictionaries(vault) == {1}
    with a_vault(tmp_path) as vault:
        for facts in made[TRAIN_AFTER:]:
            vault.observations.upsert_revision(facts)
        assert dictionaries(vault) == {1}
        for facts in made:
            assert vault.observations.document(facts.revision) == facts.document


def dictionaries(vault: Vault) -> set[int | None]:
    with vault.reading() as connection:
        return {row[0] for row in connection.execute("SELECT DISTINCT dictionary FROM documents")}


def test_a_dictionary_holds_nothing_that_stands_in_few_records(vault: Vault) -> None:
    with vault.transaction():
        for number in range(TRAIN_AFTER):
            facts = revision(number)
            secret = facts.document.replace(b"<story>", b"<story>Karamazov%d Dolgoruky " % (number // 5))
            vault.observations.upsert_revision(replace(facts, document=secret))
    vault.maintain()
    with vault.reading() as connection:
        (body,) = connection.execute("SELECT body FROM dictionaries").fetchone()
    assert b"story" in body
    assert b"Karamazov" not in body


def test_reading_goes_on_while_another_thread_writes(vault: Vault) -> None:
    vault.observations.upsert_revision(revision(1))
    seen: list[int] = []
    with vault.transaction():
        vault.observations.upsert_revision(revision(2))
        reader = threading.Thread(target=lambda: seen.append(vault.count(ListQuery(text="bus"))))
        reader.start()
        reader.join(10)
        assert not reader.is_alive()
        assert vault.count(ListQuery()) == 2, "the writer sees its own work"
    assert seen == [1], "the reader sees the last commit"
    assert vault.count(ListQuery()) == 2


def test_many_short_lived_threads_read_and_write(vault: Vault) -> None:
    failures: list[BaseException] = []

    def work(number: int) -> None:
        try:
            vault.observations.upsert_revision(revision(number))
            vault.drafts.put(draft(number))
            vault.page(ListQuery(text="bus"))
            assert vault.count(ListQuery()) > 0
        except BaseException as error:
            failures.append(error)

    for start in range(0, 60, 6):
        threads = [threading.Thread(target=work, args=(start + number,)) for number in range(6)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert failures == []
    assert vault.count(ListQuery()) == 120
    assert vault.check_integrity() == []


def test_the_log_is_written_back_when_idle_and_at_close(tmp_path: Path) -> None:
    log = tmp_path / "1.vault-wal"
    with a_vault(tmp_path) as vault:
        vault.observations.upsert_revision(revision())
        assert log.stat().st_size > 0
        assert vault.checkpoint()
        assert log.stat().st_size == 0
        vault.drafts.put(draft(saved=NOON))
    assert not log.exists()


def test_the_connection_is_set_up_as_promised(vault: Vault) -> None:
    expected = {
        "journal_mode": "wal",
        "synchronous": 2,
        "cache_size": -65536,
        "temp_store": 2,
        "secure_delete": 1,
        "foreign_keys": 1,
        "wal_autocheckpoint": 0,
        "cipher_page_size": str(driver.PAGE_BYTES),
        "cipher_use_hmac": "1",
    }
    with vault.reading() as connection:
        found = {name: connection.execute(f"PRAGMA {name}").fetchone()[0] for name in expected}
    assert found == expected


def test_checking_can_be_stopped_and_says_how_far_it_is(vault: Vault) -> None:
    told: list[tuple[int, int]] = []
    vault.check_integrity(lambda done, total, _what: told.append((done, total)))
    assert told[0] == (0, told[0][1])
    assert told[-1] == (told[0][1], told[0][1])
    with pytest.raises(Cancelled):
        vault.check_integrity(cancelled=lambda: True)
