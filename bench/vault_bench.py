"""The vault's rows of the limits: saving, importing, listing, searching, size, compression.

The limit is the same work on an unencrypted database by the same SQLite. Where it is "plain SQLite", the rows have the
same columns and indexes, documents are kept as text, and the search index is the same kind of FTS5 table.
"""

import random
import secrets
import tempfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from bench.report import Options, Row, alternate, median, percentile, seconds
from fieldmonitor.domain.ids import DeviceId, ObservationId, RevisionId, new_id, reference
from fieldmonitor.domain.listing import ListQuery
from fieldmonitor.domain.observation import Status
from fieldmonitor.vault import RevisionFacts, Vault, driver, migrations, search
from fieldmonitor.vault.listing import Listing
from fieldmonitor.vault.values import STATUS_RANK, day_text, id_bytes, to_millis

NOW = datetime(2026, 6, 1, tzinfo=UTC)
DEVICE = DeviceId(new_id())
FORMS = ("border_incident", "interview", "detention_visit", "nil_report", "return_monitoring")
PLACES = [f"Crossing point {name}" for name in "Alpha Bravo Charlie Delta Echo Foxtrot Golf Hotel".split()]
STATES = (Status.FINALISED, Status.SENT, Status.RECEIVED, Status.APPROVED)
BATCH = 500


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
        syllables = "ka ro mi ten sal vor du pe lin gra sto bel na wi or".split()
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


class Plain:
    """An unencrypted database with the vault's tables; documents as text."""

    def __init__(self, path: Path) -> None:
        self.connection = driver.dbapi2.connect(str(path), isolation_level=None, cached_statements=256)
        for pragma in ("journal_mode=WAL", "synchronous=FULL", "wal_autocheckpoint=0", "foreign_keys=ON"):
            self.connection.execute(f"PRAGMA {pragma}").close()
        self.connection.execute(f"PRAGMA cache_size=-{driver.CACHE_KIB}").close()
        self.connection.executescript(migrations._FIRST)

    @contextmanager
    def read(self) -> Iterator[object]:
        """Lend the connection as the vault's store does, so that the same listing code can run on it."""
        yield self.connection

    def save(self, facts: RevisionFacts) -> None:
        with self.transaction():
            self.insert(facts)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        self.connection.execute("BEGIN")
        yield
        self.connection.execute("COMMIT")

    def insert(self, facts: RevisionFacts) -> None:
        shown = reference(facts.observation)
        row = self.connection.execute(
            "INSERT INTO observations (observation, reference, form_id, form_version, title, status, day, place, author,"
            " author_code, attachments, updated, practice, number) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                id_bytes(facts.observation),
                shown,
                facts.form_id,
                facts.form_version,
                facts.form_title,
                STATUS_RANK[facts.status],
                day_text(facts.day),
                facts.place,
                id_bytes(facts.author),
                facts.author_code,
                0,
                to_millis(facts.updated),
                facts.practice,
                1,
            ),
        ).lastrowid
        self.connection.execute(
            "INSERT INTO documents (observation, revision, number, author, updated, body) VALUES (?, ?, ?, ?, ?, ?)",
            (
                row,
                id_bytes(facts.revision),
                1,
                id_bytes(facts.author),
                to_millis(facts.updated),
                facts.document.decode(),
            ),
        )
        self.connection.execute(
            "INSERT INTO search (rowid, words) VALUES (?, ?)",
            (row, f"{shown} {facts.form_title} {facts.place} {facts.search}"),
        )

    def checkpoint(self) -> None:
        self.connection.execute("PRAGMA optimize").close()
        self.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()


# --- rows -------------------------------------------------------------------------------------------------------------


def _saving(folder: Path, options: Options) -> Iterator[Row]:
    records = Records(1)
    plain = Plain(folder / "saving.db")
    with Vault.create(folder / "saving", secrets.token_bytes(32), 0) as vault:
        for number in range(600):
            facts = records.make(number)
            vault.observations.upsert_revision(facts)
            plain.save(facts)
        vault.maintain()
        plain.checkpoint()
        ours: list[float] = []
        theirs: list[float] = []
        for _ in range(options.pick(3, 10, 20)):
            made = [records.make(number) for number in range(100)]
            mine, other = iter(made), iter(made)
            one, two = alternate(
                lambda it=mine: vault.observations.upsert_revision(next(it)),
                lambda it=other: plain.save(next(it)),
                len(made),
            )
            ours += one
            theirs += two
            vault.checkpoint()  # as when the person pauses
            plain.checkpoint()
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
    ours = theirs = 0.0
    with Vault.create(folder / "import", secrets.token_bytes(32), 0) as vault:
        for start in range(0, count, BATCH):
            made = [records.make(start + number) for number in range(BATCH)]
            ours += seconds(lambda made=made: _import(vault, made))
            theirs += seconds(lambda made=made: _import_plain(plain, made))
            if start == 0:
                ours += seconds(vault.maintain)  # trains the dictionary
        ours += seconds(vault.maintain)
        theirs += seconds(plain.checkpoint)
        yield Row(
            f"bulk import of {count:,} observations", count / ours, count / theirs, "/s", "without a key", ">=", 0.95
        )
        yield _listing(vault, plain, count)
        yield from _searching(vault, plain, records, count)
        size = (vault.folder / "1.vault").stat().st_size
    yield Row(
        f"vault size with {count:,} observations",
        size / 2**20,
        (folder / "import.db").stat().st_size / 2**20,
        "MiB",
        "plain SQLite",
        "<=",
        0.32,
    )


def _import(vault: Vault, made: list[RevisionFacts]) -> None:
    with vault.transaction():
        for facts in made:
            vault.observations.upsert_revision(facts)


def _import_plain(plain: Plain, made: list[RevisionFacts]) -> None:
    with plain.transaction():
        for facts in made:
            plain.insert(facts)


def _listing(vault: Vault, plain: Plain, count: int) -> Row:
    query = ListQuery(form_id=FORMS[1], status=Status.SENT, place=PLACES[2])
    listing = Listing(plain)  # type: ignore[arg-type]  # it has what listing needs of a store
    assert len(listing.page(query).rows) == len(vault.page(query).rows)
    ours, theirs = alternate(lambda: vault.page(query), lambda: listing.page(query), 300)
    return Row(
        f"list 50 of {count:,}, filter on 3 attributes, warm",
        median(ours) * 1e3,
        median(theirs) * 1e3,
        "ms",
        "plain SQLite",
        "<=",
        1.2,
    )


def _searching(vault: Vault, plain: Plain, records: Records, count: int) -> Iterator[Row]:
    words = [" ".join(records.random.sample(records.words[5:400], 2)) for _ in range(60)]
    sql = "SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT 50"

    def find(connection: object) -> None:
        for text in words:
            connection.execute(sql, (search.match(search.terms(text)),)).fetchall()  # type: ignore[attr-defined]

    with vault.reading() as connection:
        ours, theirs = alternate(lambda: find(connection), lambda: find(plain.connection), 15)
    yield Row(
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
    from fieldmonitor.vault import documents

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
