"""What survives and what never shows: killed processes, plaintext on the disk, vaults of earlier versions."""

import os
import random
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from fieldmonitor.crypto import files as cipher
from fieldmonitor.domain.ids import DraftId, ObservationId
from fieldmonitor.domain.listing import ListQuery, Sort
from fieldmonitor.domain.observation import Status
from fieldmonitor.vault import Vault
from support.vault import a_vault, draft, revision, uses

FIXTURES = Path(__file__).parents[1] / "fixtures"
ROUNDS = 8

WORKER = """
import io, itertools, sys
from pathlib import Path
from support.vault import a_vault, chain, draft, revision
from fieldmonitor.crypto import files as cipher
from fieldmonitor.domain.ids import FeedId

folder, seed = Path(sys.argv[1]), int(sys.argv[2])
feed = FeedId("1" * 32)
with a_vault(folder) as vault:
    print("ready", flush=True)
    for number in itertools.count(seed * 100_000):
        typed = draft(number)
        vault.drafts.put(typed)
        print("draft", typed.id, flush=True)
        added = vault.attachments.add(io.BytesIO(b"photo %d" % number), "photo.jpg", "image/jpeg", cipher)
        vault.attachments.use(added.id, typed.id, "/data/photo")
        print("attached", added.id, flush=True)
        facts = revision(number)
        with vault.transaction():
            sequence, head, _ = vault.feeds.head(feed)
            vault.feeds.append(chain(feed, 1, after=(sequence, head))[0], b"k" * 32)
            vault.observations.upsert_revision(facts)
            vault.attachments.use(added.id, facts.observation, "/data/photo")
            vault.attachments.release(typed.id)
            vault.drafts.delete(typed.id)
        print("finalised", facts.observation, sequence + 1, typed.id, flush=True)
        if number % 7 == 0:
            vault.checkpoint()
"""


def test_a_process_killed_at_any_moment_loses_nothing_it_had_confirmed(tmp_path: Path) -> None:
    rng = random.Random(20261123)
    finalised: set[str] = set()
    attached: set[str] = set()
    drafts: set[str] = set()
    sequence = 0
    for round_number in range(ROUNDS):
        for line in killed_after(tmp_path, round_number, rng.uniform(0.01, 0.35)):
            match line.split():
                case ["draft", identifier]:
                    drafts.add(identifier)
                case ["attached", identifier]:
                    attached.add(identifier)
                case ["finalised", identifier, number, draft_id]:
                    finalised.add(identifier)
                    drafts.discard(draft_id)
                    sequence = int(number)
        with a_vault(tmp_path) as vault:
            require_whole(vault, finalised, attached, drafts, sequence)
    assert finalised


def require_whole(vault: Vault, finalised: set[str], attached: set[str], drafts: set[str], sequence: int) -> None:
    assert vault.check_integrity() == []
    held = {row.id for row in vault.page(ListQuery(sort=Sort.REFERENCE), limit=100_000).rows}
    assert finalised <= held
    for identifier in finalised:
        assert vault.observations.newest(ObservationId(identifier))[1]
    for identifier in drafts & held:
        assert vault.drafts.get(DraftId(identifier)).body
    # One draft at most may have been finalised without the answer getting out, and be gone for that reason.
    assert len(drafts - held) <= ROUNDS
    for identifier in attached:
        assert vault.exchange.has_attachment(identifier)  # type: ignore[arg-type]  # printed by the process
    assert vault.feeds.count() >= sequence
    known = {path for _, _, path, _ in vault.attachments.stored_files()}
    found = {path for path in (vault.folder / "attachments").rglob("*") if path.is_file()}
    assert found == known


def killed_after(folder: Path, seed: int, seconds: float) -> list[str]:
    environment = os.environ | {"PYTHONPATH": str(Path(__file__).parents[1])}
    child = subprocess.Popen(
        [sys.executable, "-c", WORKER, str(folder), str(seed)], stdout=subprocess.PIPE, text=True, env=environment
    )
    with child:
        assert child.stdout
        assert child.stdout.readline() == "ready\n"
        time.sleep(seconds)  # the moment is meant to be any
        child.kill()
        lines = child.stdout.read().splitlines(keepends=True)
    return [line for line in lines if line.endswith("\n")]


# --- plaintext --------------------------------------------------------------------------------------------------------

CANARIES = [f"kanareika{number:03d}xyz" for number in range(40)]

WRITER = (
    """
import io, sys
from pathlib import Path
from support.vault import a_vault, draft, revision
from fieldmonitor.crypto import files as cipher
from fieldmonitor.domain.domain_listing import ListQuery
""".replace("domain_listing", "listing")
    + """
from fieldmonitor.domain.ids import FeedId
from fieldmonitor.domain.listing import Sort

folder, canaries = Path(sys.argv[1]), sys.argv[2].split()
with a_vault(folder) as vault:
    for number, word in enumerate(canaries):
        body = (f"<name>{word}</name>" * 40).encode()
        vault.drafts.put(draft(number, body=body, search=word, place=word, form_title=word))
        vault.observations.upsert_revision(
            revision(number, document=body, search=word, place=word, form_title=word, author_code=word))
        added = vault.attachments.add(io.BytesIO(body * 500), word + ".jpg", "image/jpeg", cipher)
        vault.attachments.use(added.id, "e" * 32, "/data/" + word, word)
        vault.attachments.put_thumbnail(added.id, body)
        vault.meta.set(word, body)
        vault.roster.add(number + 1, {"act": word})
    with vault.reading() as connection:  # a sort too large for any cache would go to a file if it could
        connection.execute("CREATE TEMP TABLE big AS SELECT a.place || b.place AS p, randomblob(200) AS r"
                           " FROM observations a, observations b, (VALUES (1), (2))")
        connection.execute("SELECT p, r FROM big ORDER BY r, p").fetchall()
    vault.maintain()
    vault.drafts.put(draft(999, search=canaries[0]))
    print("written", flush=True)
    sys.stdin.read()
"""
)


def test_no_word_of_an_answer_is_on_the_disk_in_use_after_a_kill_or_after_closing(tmp_path: Path) -> None:
    folder, temporary = tmp_path / "vault", tmp_path / "temporary"
    temporary.mkdir()
    environment = os.environ | {
        "PYTHONPATH": str(Path(__file__).parents[1]),
        "TMPDIR": str(temporary),
        "SQLITE_TMPDIR": str(temporary),
    }
    child = subprocess.Popen(
        [sys.executable, "-c", WRITER, str(folder), " ".join(CANARIES)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=environment,
    )
    with child:
        assert child.stdout
        assert child.stdout.readline() == "written\n"
        require_no_canary(tmp_path)
        assert (folder / "1.vault-wal").exists()
        assert list(temporary.iterdir()) == []
        assert nameless_files(child.pid) == []
        child.kill()
    require_no_canary(tmp_path)
    with a_vault(folder) as vault:
        assert vault.count(ListQuery(text=CANARIES[7])) == 2
    require_no_canary(tmp_path)


def nameless_files(process: int) -> list[str]:
    """Return files that a process has open and that have no name any more (Linux tells; standard streams apart)."""
    opened = [link for link in Path(f"/proc/{process}/fd").glob("*") if int(link.name) > 2]
    return [name for name in map(os.readlink, opened) if "(deleted)" in name]


def require_no_canary(folder: Path) -> None:
    searched = 0
    for path in folder.rglob("*"):
        assert not any(word in str(path) for word in CANARIES)
        if path.is_file():
            content = path.read_bytes()
            searched += len(content)
            for word in CANARIES:
                for spelt in (word.encode(), word.encode("utf-16-le"), word[:9].encode()):
                    assert spelt not in content, path
    assert searched > 100_000


def test_the_search_for_canaries_would_find_one(tmp_path: Path) -> None:
    (tmp_path / "open").write_bytes(b"x" * 200_000 + CANARIES[3].encode())
    with pytest.raises(AssertionError):
        require_no_canary(tmp_path)


# --- earlier versions -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("version", sorted(path.name for path in FIXTURES.glob("vault-v*")))
def test_a_vault_of_every_released_format_opens_for_ever(tmp_path: Path, version: str) -> None:
    folder = tmp_path / version
    shutil.copytree(FIXTURES / version, folder)
    key = bytes.fromhex((folder / "key.hex").read_text(encoding="ascii").strip())
    with Vault.open(folder, key, 1) as vault:
        assert vault.check_integrity() == []
        rows = {row.reference: row for row in vault.page(ListQuery()).rows}
        assert [rows[name].status for name in sorted(rows)] == [Status.APPROVED, Status.DRAFT]
        (shown,) = (row for row in rows.values() if row.status is Status.APPROVED)
        assert (shown.place, shown.title, shown.attachments) == ("Ямная", "Border incident", 1)
        revision_row, kept = vault.observations.newest(ObservationId(shown.id))
        assert kept == b'{"act":"revision","xml":"<data/>"}'
        assert revision_row.event_hash == vault.feeds.head(vault.feeds.all()[0])[1]
        ((ref, attachment),) = uses(vault, shown.id)
        assert ref == "/data/photo"
        assert b"".join(vault.attachments.read(attachment, cipher)) == b"pixels"
        assert vault.forms.content("border_incident") == (b"<h:html/>", {"list.csv": b"a,b"})
        assert vault.meta.device == "d" * 32
        assert vault.count(ListQuery(text="погран")) == 1
        vault.observations.upsert_revision(revision(1))
        vault.drafts.put(draft(1))
        assert vault.count(ListQuery()) == 4
    with Vault.open(folder, key, 1) as vault:
        assert vault.count(ListQuery()) == 4


def test_the_fixtures_are_there() -> None:
    assert (FIXTURES / "vault-v1" / "2.vault").is_file()
