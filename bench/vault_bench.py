"""The vault's rows of the limits: saving, importing, listing, searching, size, compression.

The limit is the same work by the same code on an unencrypted file of the same SQLite, with documents kept as text; for
the size, a database as one would ordinarily make it: the same columns and indexes, FTS5 with its own copy of the text.
"""

import random
import secrets
import tempfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from unittest import mock

from bench.report import Options, Row, alternate, median, percentile, seconds
from fieldmonitor.domain.ids import DeviceId, ObservationId, RevisionId, new_id, reference
from fieldmonitor.domain.listing import ListQuery
from fieldmonitor.domain.observation import Status
from fieldmonitor.vault import RevisionFacts, Vault, documents, driver, search
from fieldmonitor.vault.listing import Listing
from fieldmonitor.vault.observations import Observations
from fieldmonitor.vault.store import Store

NOW = datetime(2026, 6, 1, tzinfo=UTC)
DEVICE = DeviceId(new_id())
FORMS = ("border_incident", "interview", "detention_visit", "nil_report", "return_monitoring")
PLACES = [
    f"Crossing point {name}" for name in ["Alpha", "Bravo", "Charlie", "Delta", "Echo", "Foxtrot", "Golf", "Hotel"]
]
STATES = (Status.FINALISED, Status.SENT, Status.RECEIVED, Status.APPROVED)
BATCH = 2000


def rows(options: Options) -> Iterator[Row]:
    with tempfile.TemporaryDirectory(prefix="fieldmonitor-bench-") as name:
        folder = Path(name)
        yield from _saving(folder, options)
        yield from _imported(folder, options)
    yield _compression()


# --- records ----------------------------------------------------------------------------------------------------------


class Records:
    """Made-up records of about 2 KB: coded answers and a narrative drawn from a skewed vocabulary, as in real text."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        syllables = ["ka", "ro", "mi", "ten", "sal", "vor", "du", "pe", "lin", "gra", "sto", "bel", "na", "wi", "or"]
        self.words = ["".join(self.random.choices(syllables, k=self.random.randint(1, 4))) for _ in range(6000)]
        self.weights = [1 / (rank + 3) for rank in range(len(self.words))]
        self.questions = [f"{self.random.choice(self.words)}_{n}" for n in range(28)]
        self.choices = [self.random.sample(self.words, 6) for _ in self.questions]

    def make(self, number: int) -> RevisionFacts:
        story = " ".join(self.random.choices(self.words, self.weights, k=90))
        fields = "".join(
            f"<{question}>{self.random.choice(choices)}</{question}>"
            for question, choices in zip(self.questions, self.choices, strict=True)
        )
        form, place = self.random.choice(FORMS), self.random.choice(PLACES)
        observation, revision = ObservationId(new_id()), RevisionId(new_id())
        document = (
            f'{{"act":"revision","attachments":[],"author":"{DEVICE}","created":"2026-06-01T10:00:00+00:00",'
            f'"form":{{"hash":"{"ab" * 32}","id":"{form}","version":"2026.1"}},"observation":"{observation}",'
            f'"parents":[],"practice":false,"revision":"{revision}","timezone":"Europe/Warsaw",'
            f'"xml":"<data id=\\"{form}\\"><place>{place}</place>{fields}<story>{story}</story></data>"}}'
        ).encode()
        return RevisionFacts(
            observation=observation,
            revision=revision,
            number=1,
            form_id=form,
            form_version="2026.1",
            form_title=form.replace("_", " ").title(),
            status=self.random.choice(STATES),
            day=date(2025, 6, 1) + timedelta(days=self.random.randrange(365)),
            place=place,
            author=DEVICE,
            author_code="AB-012",
            updated=NOW + timedelta(seconds=number),
            practice=False,
            search=story,
            document=document,
        )


# --- the limit --------------------------------------------------------------------------------------------------------


class PlainStore(Store):
    """The vault's store over an unencrypted file: the same code does the same work. The product has no such mode."""

    def __init__(self, path: Path) -> None:
        path.touch()
        with mock.patch.object(driver, "_unlock", lambda _connection, _key: None):
            super().__init__(path, bytes(32))
        self.bring_up()


class Text:
    """Keeps documents as they are."""

    def pack(self, _connection: object, document: bytes) -> tuple[None, str]:
        return None, document.decode()


class Plain:
    """What a save is compared with: rows, index and documents as text, in a file without a key."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.store = PlainStore(path)
        self.observations = Observations(self.store, Text())  # type: ignore[arg-type]  # it has what saving needs
        self.listing = Listing(self.store)

    def care(self) -> None:
        self.store.refresh_statistics()
        self.store.checkpoint()


class Ordinary:
    """What the size is compared with: the same columns and indexes, documents as text, FTS5 as it comes."""

    def __init__(self, path: Path, plain: Plain) -> None:
        self.path = path
        self.connection = driver.dbapi2.connect(str(path), isolation_level=None)
        self.connection.execute("PRAGMA journal_mode=WAL").close()
        with plain.store.read() as source:
            for (sql,) in source.execute(
                "SELECT sql FROM sqlite_master WHERE tbl_name IN ('observations', 'documents')"
            ):
                if sql:
                    self.connection.execute(sql).close()
        self.connection.execute("CREATE VIRTUAL TABLE search USING fts5 (words, prefix='2 3')").close()

    def add(self, plain: Plain, made: list[RevisionFacts]) -> None:
        self.connection.execute("BEGIN")
        with plain.store.read() as source:
            last = self.connection.execute("SELECT coalesce(max(id), 0) FROM observations").fetchone()
            for table in ("observations", "documents"):
                for row in source.execute(f"SELECT * FROM {table} WHERE id > ?", last).fetchall():
                    marks = ", ".join("?" * len(row))
                    self.connection.execute(f"INSERT INTO {table} VALUES ({marks})", row)
        for facts in made:
            words = search.indexed(reference(facts.observation), facts.form_title, facts.place, facts.search)
            self.connection.execute("INSERT INTO search (words) VALUES (?)", (words,))
        self.connection.execute("COMMIT")

    def close(self) -> int:
        self.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        self.connection.close()
        return self.path.stat().st_size


# --- rows -------------------------------------------------------------------------------------------------------------


def _saving(folder: Path, options: Options) -> Iterator[Row]:
    records = Records(1)
    plain = Plain(folder / "saving.db")
    with Vault.create(folder / "saving", secrets.token_bytes(32), 0) as vault:
        for number in range(600):
            facts = records.make(number)
            vault.observations.upsert_revision(facts)
            plain.observations.upsert_revision(facts)
        vault.maintain()
        plain.care()
        ours: list[float] = []
        theirs: list[float] = []
        for _ in range(options.pick(3, 10, 20)):
            made = [records.make(number) for number in range(100)]
            mine, other = iter(made), iter(made)
            one, two = alternate(
                lambda it=mine: vault.observations.upsert_revision(next(it)),
                lambda it=other: plain.observations.upsert_revision(next(it)),
                len(made),
            )
            ours += one
            theirs += two
            vault.checkpoint()  # as when the person pauses
            plain.store.checkpoint()
    yield Row(
        "durable save of one 2 KB observation, p50",
        median(ours) * 1e3,
        median(theirs) * 1e3,
        "ms",
        "sqlcipher3 without a key, synchronous=FULL",
        "<=",
        1.5,
    )
    yield Row(
        "durable save, p99 against its own p50",
        percentile(ours, 99) * 1e3,
        median(ours) * 1e3,
        "ms",
        "p50",
        "<=",
        4,
    )


def _imported(folder: Path, options: Options) -> Iterator[Row]:
    count = options.pick(3_000, 20_000, 100_000)
    records = Records(2)
    plain = Plain(folder / "import.db")
    ordinary = Ordinary(folder / "ordinary.db", plain)
    ours = theirs = 0.0
    with Vault.create(folder / "import", secrets.token_bytes(32), 0) as vault:
        for start in range(0, count, BATCH):
            made = [records.make(start + number) for number in range(BATCH)]
            ours += seconds(lambda made=made: _import(vault.transaction, vault.observations, made))
            theirs += seconds(lambda made=made: _import(plain.store.transaction, plain.observations, made))
            ordinary.add(plain, made)
            if start == 0:
                ours += seconds(vault.maintain)  # trains the dictionary
        ours += seconds(vault.maintain)
        theirs += seconds(plain.care)
        yield Row(
            f"bulk import of {count:,} observations",
            count / ours,
            count / theirs,
            "/s",
            "the same without a key, documents as text",
            ">=",
            0.95,
        )
        yield _listing(vault, plain, count)
        yield _searching(vault, plain, records, count)
        vault.checkpoint()
        size = (vault.folder / "1.vault").stat().st_size
    yield Row(
        f"vault size with {count:,} observations",
        size / 2**20,
        ordinary.close() / 2**20,
        "MiB",
        "plain SQLite, documents as text, FTS5 as it comes",
        "<=",
        0.32,
    )


def _import(
    transaction: Callable[[], AbstractContextManager[object]], observations: Observations, made: list[RevisionFacts]
) -> None:
    with transaction():
        for facts in made:
            observations.upsert_revision(facts)


def _listing(vault: Vault, plain: Plain, count: int) -> Row:
    query = ListQuery(form_id=FORMS[1], status=Status.SENT, place=PLACES[2])
    assert len(plain.listing.page(query).rows) == len(vault.page(query).rows)
    ours, theirs = alternate(lambda: vault.page(query), lambda: plain.listing.page(query), 300)
    return Row(
        f"list 50 of {count:,}, filter on 3 attributes, warm",
        median(ours) * 1e3,
        median(theirs) * 1e3,
        "ms",
        "plain SQLite",
        "<=",
        1.2,
    )


def _searching(vault: Vault, plain: Plain, records: Records, count: int) -> Row:
    words = [" ".join(records.random.sample(records.words[5:400], 2)) for _ in range(60)]
    sql = "SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT 50"

    def find(connection: object) -> None:
        for text in words:
            connection.execute(sql, (search.match(search.terms(text)),)).fetchall()  # type: ignore[attr-defined]  # a driver connection

    with vault.reading() as connection, plain.store.read() as other:
        ours, theirs = alternate(lambda: find(connection), lambda: find(other), 15)
    return Row(
        f"full-text search in {count:,}, warm, mean of 60",
        median(ours) * 1e3 / 60,
        median(theirs) * 1e3 / 60,
        "ms",
        "plain SQLite FTS5",
        "<=",
        1.15,
    )


def _compression() -> Row:
    records = Records(3)
    training = [records.make(number).document for number in range(1000)]
    others = [records.make(number).document for number in range(500)]
    import zstandard

    dictionary = zstandard.ZstdCompressionDict(documents.train(training) or b"")
    parameters = zstandard.ZstdCompressionParameters.from_level(
        documents.LEVEL, write_checksum=False, write_dict_id=False
    )
    packer = zstandard.ZstdCompressor(dict_data=dictionary, compression_params=parameters)
    length = sum(map(len, others))
    return Row(
        f"compression of a record of {length / len(others) / 1024:.1f} KB",
        length / sum(len(packer.compress(document)) for document in others),
        length / sum(len(zlib.compress(document, 6)) for document in others),
        "to 1",
        "zlib level 6",
        ">=",
        1.8,
    )
