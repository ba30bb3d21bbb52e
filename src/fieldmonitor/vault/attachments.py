"""Attachments: one encrypted file each beside the database, which holds its key and what it is called.

The same content is stored once, however often it is attached. A file is written under a temporary name, fsynced,
renamed, its folder fsynced, and only then named by the database; it is removed only after the database has forgotten
it. A name in ``loose_files`` is one for which the database is between the two: it is cleared at the next opening.
"""

import secrets
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, Final, Protocol

from fieldmonitor.domain.errors import AttachmentDamaged, AttachmentMissing, FileMissing
from fieldmonitor.domain.ids import AttachmentId, new_id
from fieldmonitor.domain.progress import IsCancelled, Progress, never, silent
from fieldmonitor.vault import attachment_files
from fieldmonitor.vault.attachment_files import AttachmentFolder
from fieldmonitor.vault.failures import os_errors
from fieldmonitor.vault.store import Store
from fieldmonitor.vault.values import id_bytes, now_millis

if TYPE_CHECKING:
    from sqlite3 import Connection

_KEY_BYTES: Final = 32


class Digest(Protocol):
    """What encrypting a file learns about its content."""

    @property
    def sha256(self) -> bytes:
        """SHA-256, 32 bytes."""
        ...

    @property
    def size(self) -> int:
        """Length in bytes."""
        ...


class AttachmentCipher(Protocol):
    """How files are encrypted; `fieldmonitor.crypto.files` is the one in use."""

    @property
    def encrypt_file(self) -> Callable[..., Digest]:
        """``(source, target, key, file_id, *, progress, cancelled)``: encrypt a seekable file into ``target``."""
        ...

    @property
    def decrypt_stream(self) -> Callable[..., Iterator[bytes]]:
        """``(source, key, file_id, *, where)``: yield the content in pieces. Raises `AttachmentDamaged`."""
        ...


@dataclass(frozen=True, slots=True)
class StoredAttachment:
    """What the vault knows of an attachment. ``sha256`` and ``key`` are empty while its record has not been opened.

    ``size``: bytes of the content; ``here``: its file is on this computer, whole.
    """

    id: AttachmentId
    name: str
    media_type: str
    size: int
    sha256: bytes
    key: bytes
    here: bool


_STORED: Final = "SELECT attachment, name, media_type, size, sha256, key, here FROM attachments"


class Attachments:
    """The repository of attachments and of who uses them."""

    def __init__(self, store: Store, folder: AttachmentFolder) -> None:
        self._store = store
        self._folder = folder

    # --- writing ----------------------------------------------------------------------------------------------------

    def add(
        self,
        source: Path | BinaryIO,
        name: str,
        media_type: str,
        cipher: AttachmentCipher,
        *,
        progress: Progress = silent,
        cancelled: IsCancelled = never,
    ) -> StoredAttachment:
        """Encrypt a file into the vault. Content that is here already is not stored again: its entry comes back.

        Nobody uses it yet: follow with `use`, or `release` removes it. Raises `FileMissing`, `DiskFull`, `ReadOnly`,
        `StorageError` or `Cancelled`; then nothing remains.
        """
        with attachment_files.source(source) as content:

            def encrypt(temporary: Path, key: bytes, identifier: AttachmentId) -> tuple[Digest, int]:
                with attachment_files.written(temporary) as out:
                    digest = cipher.encrypt_file(content, out, key, identifier, progress=progress, cancelled=cancelled)
                    return digest, out.tell()

            return self._add(encrypt, cipher, name, media_type)

    def _add(
        self,
        encrypt: Callable[[Path, bytes, AttachmentId], tuple[Digest, int]],
        cipher: AttachmentCipher,
        name: str,
        media_type: str,
    ) -> StoredAttachment:
        identifier, key = AttachmentId(new_id()), secrets.token_bytes(_KEY_BYTES)
        with self._folder.temporary() as temporary:
            digest, stored = encrypt(temporary, key, identifier)
            address = self._folder.content_address(digest.sha256)
            self._note_loose(address)
            with self._store.write() as connection:
                held = connection.execute(_STORED + " WHERE address = ?", (address,)).fetchone()
                if held is None:
                    made = StoredAttachment(identifier, name, media_type, digest.size, digest.sha256, key, here=True)
                    _insert(connection, made, address, stored)
                    self._place(connection, temporary, address)
                    return made
                known = _to_attachment(held)
                if not self._opens(known, cipher):
                    # Its file is lost or damaged. Records name its identifier and key: it is made again under these.
                    temporary.unlink()
                    encrypt(temporary, known.key, known.id)
                    self._place(connection, temporary, address)
                return known

    def _note_loose(self, address: bytes) -> None:
        with self._store.write() as connection:
            connection.execute(
                "INSERT OR IGNORE INTO loose_files (address) SELECT ?1"
                " WHERE NOT EXISTS (SELECT 1 FROM attachments WHERE address = ?1)",
                (address,),
            )

    def _place(self, connection: "Connection", temporary: Path, address: bytes) -> None:
        """Give a file its final name inside a transaction; it goes again if the transaction is undone."""
        self._folder.place(temporary, address)
        self._store.if_undone(lambda: attachment_files.unlink(self._folder.file(address)))
        connection.execute("DELETE FROM loose_files WHERE address = ?", (address,))

    def clear_loose(self) -> None:
        """Remove files that a killed process had written and not named yet, or forgotten and not removed yet."""
        with self._store.read() as connection:
            if connection.execute("SELECT 1 FROM loose_files LIMIT 1").fetchone() is None:
                return
        # Inside the writer's turn, so that no file is just being given one of these names.
        with self._store.write() as connection:
            connection.execute("DELETE FROM loose_files WHERE address IN (SELECT address FROM attachments)")
            for (address,) in connection.execute("SELECT address FROM loose_files").fetchall():
                attachment_files.unlink(self._folder.file(address))
            connection.execute("DELETE FROM loose_files")

    def describe(self, attachment: StoredAttachment) -> None:
        """Note what an opened record says of an attachment from another device, whether or not its file is here."""
        identifier = id_bytes(attachment.id)
        with self._store.write() as connection:
            connection.execute(
                "INSERT INTO attachments (attachment, address, here, name, media_type, size, sha256, key, stored,"
                " added) VALUES (?, ?, 0, ?, ?, ?, ?, ?, 0, ?) ON CONFLICT (attachment) DO UPDATE SET"
                " name = excluded.name, media_type = excluded.media_type, size = excluded.size,"
                " sha256 = excluded.sha256, key = excluded.key WHERE key IS NULL",
                (
                    identifier,
                    self._folder.received_address(attachment.id),
                    attachment.name,
                    attachment.media_type,
                    attachment.size,
                    attachment.sha256,
                    attachment.key,
                    now_millis(),
                ),
            )

    # --- who uses it ------------------------------------------------------------------------------------------------

    def use(self, attachment: AttachmentId, owner: str, ref: str, name: str = "", media_type: str = "") -> None:
        """Note that a draft or observation (``owner``) has an attachment at a question, under a name of its own.

        Raises `AttachmentMissing` if there is no such attachment.
        """
        with self._store.write() as connection:
            row = self._row(connection, attachment)
            connection.execute(
                "INSERT OR REPLACE INTO attachment_uses (owner, ref, attachment, name, media_type)"
                " SELECT ?, ?, id, coalesce(nullif(?, ''), name), coalesce(nullif(?, ''), media_type)"
                " FROM attachments WHERE id = ?",
                (id_bytes(owner), ref, name, media_type, row),
            )
            self._recount(connection, owner)

    def release(self, owner: str, ref: str | None = None) -> int:
        """End the uses by an owner, all or those at one question, and delete what nobody uses; returns how many files.

        What an event names is kept, used or not: it may still have to be sent.
        """
        with self._store.write() as connection:
            rows = connection.execute(
                "DELETE FROM attachment_uses WHERE owner = ?1 AND (?2 IS NULL OR ref = ?2) RETURNING attachment",
                (id_bytes(owner), ref),
            ).fetchall()
            self._recount(connection, owner)
            return sum(self._delete_unused(connection, row) for (row,) in dict.fromkeys(rows))

    def _delete_unused(self, connection: "Connection", row: int) -> bool:
        deleted = connection.execute(
            "DELETE FROM attachments WHERE id = ?"
            " AND NOT EXISTS (SELECT 1 FROM attachment_uses WHERE attachment_uses.attachment = attachments.id)"
            " AND NOT EXISTS (SELECT 1 FROM event_attachments WHERE event_attachments.attachment ="
            " attachments.attachment) RETURNING address",
            (row,),
        ).fetchall()
        for (address,) in deleted:
            connection.execute("INSERT OR IGNORE INTO loose_files (address) VALUES (?)", (address,))
        if deleted:
            self._store.once_durable(self.clear_loose)
        return bool(deleted)

    @staticmethod
    def _recount(connection: "Connection", owner: str) -> None:
        connection.execute(
            "UPDATE observations SET attachments = (SELECT count(*) FROM attachment_uses WHERE owner = ?1)"
            " WHERE observation = ?1",
            (id_bytes(owner),),
        )

    # --- reading ----------------------------------------------------------------------------------------------------

    def get(self, attachment: AttachmentId) -> StoredAttachment:
        """Return what is known of an attachment. Raises `AttachmentMissing`."""
        with self._store.read() as connection:
            row = connection.execute(_STORED + " WHERE attachment = ?", (id_bytes(attachment),)).fetchone()
        if row is None:
            raise AttachmentMissing(name=attachment)
        return _to_attachment(row)

    def read(self, attachment: AttachmentId, cipher: AttachmentCipher) -> Iterator[bytes]:
        """Yield the content in authenticated pieces. Raises `AttachmentMissing` or `AttachmentDamaged`."""
        found = self.get(attachment)
        if not found.key:
            raise AttachmentMissing(name=found.name or attachment)
        with self.open_encrypted(attachment) as source:
            yield from cipher.decrypt_stream(source, found.key, found.id, where=found.name)

    def _opens(self, known: StoredAttachment, cipher: AttachmentCipher) -> bool:
        try:
            for _ in self.read(known.id, cipher):
                pass
        except (AttachmentMissing, AttachmentDamaged):
            return False
        return True

    def open_encrypted(self, attachment: AttachmentId) -> BinaryIO:
        """Open the encrypted file for reading. Raises `AttachmentMissing`."""
        with self._store.read() as connection:
            row = connection.execute(
                "SELECT name, address FROM attachments WHERE attachment = ?", (id_bytes(attachment),)
            ).fetchone()
        if row is None:
            raise AttachmentMissing(name=attachment)
        path = self._folder.file(row[1])
        try:
            with os_errors(path):
                return path.open("rb")
        except FileMissing:
            raise AttachmentMissing(name=row[0] or attachment) from None

    def has(self, attachment: AttachmentId) -> bool:
        """Tell whether the encrypted file is here, in its full length."""
        with self._store.read() as connection:
            row = connection.execute(
                "SELECT address, stored FROM attachments WHERE attachment = ? AND here", (id_bytes(attachment),)
            ).fetchone()
        if row is None:
            return False
        try:
            return bool(self._folder.file(row[0]).stat().st_size == row[1])
        except OSError:
            return False

    def stored_files(self) -> list[tuple[AttachmentId, str, Path, int]]:
        """Return identifier, name, path and expected length in bytes of every encrypted file that should be here."""
        with self._store.read() as connection:
            rows = connection.execute(
                "SELECT attachment, name, address, stored FROM attachments WHERE here ORDER BY id"
            ).fetchall()
        return [(AttachmentId(row[0].hex()), row[1], self._folder.file(row[2]), row[3]) for row in rows]

    def put_thumbnail(self, attachment: AttachmentId, image: bytes) -> None:
        """Keep a small picture of an attachment. Raises `AttachmentMissing`."""
        with self._store.write() as connection:
            connection.execute(
                "INSERT OR REPLACE INTO thumbnails (attachment, body) VALUES (?, ?)",
                (self._row(connection, attachment), image),
            )

    def thumbnail(self, attachment: AttachmentId) -> bytes | None:
        """Return the small picture, or None."""
        with self._store.read() as connection:
            row = connection.execute(
                "SELECT body FROM thumbnails JOIN attachments ON attachments.id = thumbnails.attachment"
                " WHERE attachments.attachment = ?",
                (id_bytes(attachment),),
            ).fetchone()
        return row[0] if row else None

    def take_in(self, attachment: AttachmentId) -> None:
        """Give an arrived file its final name, durably. Raises `FileMissing` if nothing has arrived."""
        arrived = self._folder.incoming(attachment)
        with os_errors(arrived):
            stored = arrived.stat().st_size
        with self._store.write() as connection:
            address = connection.execute(
                "INSERT INTO attachments (attachment, address, here, name, media_type, size, stored, added)"
                " VALUES (?, ?, 1, '', '', 0, ?, ?) ON CONFLICT (attachment) DO UPDATE SET here = 1,"
                " stored = excluded.stored RETURNING address",
                (id_bytes(attachment), self._folder.received_address(attachment), stored, now_millis()),
            ).fetchone()[0]
            self._folder.place(arrived, address)

    @staticmethod
    def _row(connection: "Connection", attachment: AttachmentId) -> int:
        row = connection.execute("SELECT id FROM attachments WHERE attachment = ?", (id_bytes(attachment),)).fetchone()
        if row is None:
            raise AttachmentMissing(name=attachment)
        return int(row[0])


def _insert(connection: "Connection", made: StoredAttachment, address: bytes, stored: int) -> None:
    connection.execute(
        "INSERT INTO attachments (attachment, address, here, name, media_type, size, sha256, key, stored, added)"
        " VALUES (?, ?, 1, ?, ?, ?, ?, ?, ?, ?)",
        (
            id_bytes(made.id),
            address,
            made.name,
            made.media_type,
            made.size,
            made.sha256,
            made.key,
            stored,
            now_millis(),
        ),
    )


def _to_attachment(row: tuple[Any, ...]) -> StoredAttachment:
    identifier, name, media_type, size, sha256, key, here = row
    return StoredAttachment(
        AttachmentId(identifier.hex()), name, media_type, size, sha256 or b"", key or b"", bool(here)
    )
