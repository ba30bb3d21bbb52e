"""Documents as compressed blobs: zstd with a dictionary trained on this vault's own records.

A record of 2 KB shrinks to a fifth, where zlib reaches half. The first records are stored without a dictionary;
as soon as there are enough, one is trained and they are packed again. Every blob names its dictionary, so what was
written under an older one stays readable.

A dictionary outlives the records it was trained on, and a record may be erased. So it is trained on what many records
share: words that stand in few of them are taken out of the samples first. That costs a few per cent of size.
"""

import re
import threading
from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from fieldmonitor.domain.progress import IsCancelled, never
from fieldmonitor.vault.store import Store
from fieldmonitor.vault.values import now_millis

if TYPE_CHECKING:
    from sqlite3 import Connection

    from zstandard import ZstdCompressor, ZstdDecompressor

LEVEL: Final = 3
DICTIONARY_BYTES: Final = 112 * 1024
TRAIN_AFTER: Final = 400
_TRAIN_ON: Final = 800
_TRAIN_AGAIN: Final = 50  # a vault that has grown so many times over gets a new dictionary
_SHARED_BY: Final = 8
_BATCH: Final = 200
_WORD: Final = re.compile(rb"[^\s<>\"/=\\,:{}\[\]]+")


class Packer:
    """Packs and unpacks blobs. Safe in any thread; each dictionary is prepared once and then only used."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._guard = threading.Lock()
        self._compressors: dict[int | None, ZstdCompressor] = {}
        self._decompressors: dict[int | None, ZstdDecompressor] = {}
        self._current: int | None = None
        self._looked = False

    def pack(self, connection: "Connection", document: bytes) -> tuple[int | None, bytes]:
        """Return the dictionary's id (None for none) and the packed document."""
        with self._guard:
            if not self._looked:
                self._current = connection.execute("SELECT max(id) FROM dictionaries").fetchone()[0]
                self._looked = True
            self._prepare(connection, self._current)
            return self._current, self._compressors[self._current].compress(document)

    def unpack(self, connection: "Connection", dictionary: int | None, blob: bytes) -> bytes:
        """Return the document."""
        with self._guard:
            self._prepare(connection, dictionary)
            return self._decompressors[dictionary].decompress(blob)

    def _prepare(self, connection: "Connection", dictionary: int | None) -> None:
        if dictionary in self._compressors:
            return
        import zstandard

        # The database authenticates every page, so a checksum and the dictionary's id in each frame would only cost.
        plain = zstandard.ZstdCompressionParameters.from_level(LEVEL, write_checksum=False, write_dict_id=False)
        if dictionary is None:
            self._compressors[None] = zstandard.ZstdCompressor(compression_params=plain)
            self._decompressors[None] = zstandard.ZstdDecompressor()
            return
        (body,) = connection.execute("SELECT body FROM dictionaries WHERE id = ?", (dictionary,)).fetchone()
        packing = zstandard.ZstdCompressionDict(body)
        packing.precompute_compress(compression_params=plain)
        self._compressors[dictionary] = zstandard.ZstdCompressor(dict_data=packing, compression_params=plain)
        self._decompressors[dictionary] = zstandard.ZstdDecompressor(dict_data=zstandard.ZstdCompressionDict(body))

    # --- training ---------------------------------------------------------------------------------------------------

    def improve(self, cancelled: IsCancelled = never) -> bool:
        """Train a dictionary if it is time, and pack earlier documents again with it. Returns whether it did anything.

        Call it when idle; it takes about a second once in a vault's life, and may be stopped between batches.
        """
        if not self._train_if_due():
            return self._pack_again(cancelled) > 0
        self._pack_again(cancelled)
        return True

    def _train_if_due(self) -> bool:
        with self._store.read() as connection:
            (held,) = connection.execute("SELECT count(*) FROM documents").fetchone()
            (trained_on,) = connection.execute("SELECT max(trained_on) FROM dictionaries").fetchone()
            if held < (trained_on * _TRAIN_AGAIN if trained_on else TRAIN_AFTER):
                return False
            rows = connection.execute(
                "SELECT dictionary, body FROM documents ORDER BY id DESC LIMIT ?", (_TRAIN_ON,)
            ).fetchall()
            samples = [self.unpack(connection, dictionary, body) for dictionary, body in rows]
        dictionary = train(samples)
        if dictionary is None:
            return False
        with self._store.write() as connection:
            connection.execute(
                "INSERT INTO dictionaries (trained_on, made, body) VALUES (?, ?, ?)", (held, now_millis(), dictionary)
            )
            self._store.once_durable(self._look_again)
        return True

    def _look_again(self) -> None:
        with self._guard:
            self._looked = False

    def _pack_again(self, cancelled: IsCancelled) -> int:
        done = 0
        while not cancelled():
            with self._store.write() as connection:
                if connection.execute("SELECT 1 FROM dictionaries LIMIT 1").fetchone() is None:
                    return done
                rows = connection.execute(
                    "SELECT id, body FROM documents WHERE dictionary IS NULL LIMIT ?", (_BATCH,)
                ).fetchall()
                for row, body in rows:
                    packed = self.pack(connection, self.unpack(connection, None, body))
                    connection.execute("UPDATE documents SET dictionary = ?, body = ? WHERE id = ?", (*packed, row))
            done += len(rows)
            if len(rows) < _BATCH:
                return done
        return done


def train(samples: Sequence[bytes]) -> bytes | None:
    """Return a dictionary for documents like ``samples``, or None if they have too little in common."""
    import zstandard

    shared = _shared_only(samples)
    size = min(DICTIONARY_BYTES, sum(map(len, shared)) // 6)
    try:
        return zstandard.train_dictionary(size, shared, level=LEVEL).as_bytes()
    except zstandard.ZstdError:
        return None


def _shared_only(samples: Sequence[bytes]) -> list[bytes | bytearray | memoryview]:
    spread = Counter[bytes]()
    for sample in samples:
        spread.update(set(_WORD.findall(sample)))
    return [_WORD.sub(lambda word: word[0] if spread[word[0]] >= _SHARED_BY else b"", sample) for sample in samples]
