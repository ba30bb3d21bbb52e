"""What the vault knows besides records: this device, the project, the roster's events, audience keys, forms, marks."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from fieldmonitor.domain.errors import FormUnknown
from fieldmonitor.domain.ids import AudienceId, DeviceId, ProjectId
from fieldmonitor.vault.documents import Packer
from fieldmonitor.vault.store import Store
from fieldmonitor.vault.values import id_bytes, now_millis

if TYPE_CHECKING:
    from sqlite3 import Connection

_DEVICE: Final = "device"
_SECRETS: Final = "device-secrets"
_PROJECT: Final = "project"


class Meta:
    """Named values of the vault, as bytes."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def get(self, name: str) -> bytes | None:
        """Return a value, or None."""
        with self._store.read() as connection:
            row = connection.execute("SELECT value FROM meta WHERE name = ?", (name,)).fetchone()
        return row[0] if row else None

    def set(self, name: str, value: bytes | None) -> None:
        """Set a value, or delete it with None."""
        _set_named(self._store, "meta", {name: value})

    @property
    def device(self) -> DeviceId | None:
        """This device's identifier, once it has been set."""
        value = self.get(_DEVICE)
        return DeviceId(value.hex()) if value is not None else None

    @property
    def device_secrets(self) -> bytes | None:
        """This device's private keys, as `crypto.identity` writes them."""
        return self.get(_SECRETS)

    def set_device(self, device: DeviceId, secrets: bytes) -> None:
        """Set this device's identifier and private keys together."""
        with self._store.write():
            self.set(_DEVICE, id_bytes(device))
            self.set(_SECRETS, secrets)

    @property
    def project(self) -> ProjectId | None:
        """The project this vault belongs to."""
        value = self.get(_PROJECT)
        return ProjectId(value.hex()) if value is not None else None

    def set_project(self, project: ProjectId) -> None:
        """Set the project this vault belongs to."""
        self.set(_PROJECT, id_bytes(project))


class Marks:
    """What the exchange remembers: sent, seen, waiting. Values may be large (20 MiB)."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def with_prefix(self, prefix: str) -> dict[str, bytes]:
        """Return all marks whose name starts with ``prefix``, in ascending order of names."""
        with self._store.read() as connection:
            rows = connection.execute("SELECT name, value FROM marks WHERE name >= ? ORDER BY name", (prefix,))
            found: dict[str, bytes] = {}
            for name, value in rows:
                if not name.startswith(prefix):
                    break
                found[name] = value
            rows.close()
        return found

    def set(self, changes: Mapping[str, bytes | None]) -> None:
        """Set marks, or delete those given as None, in one transaction."""
        _set_named(self._store, "marks", changes)


def _set_named(store: Store, table: str, changes: Mapping[str, bytes | None]) -> None:
    with store.write() as connection:
        for name, value in changes.items():
            # The table's name is one of two literals above.
            if value is None:
                connection.execute(f"DELETE FROM {table} WHERE name = ?", (name,))  # noqa: S608 - our own table
            else:
                connection.execute(f"INSERT OR REPLACE INTO {table} (name, value) VALUES (?, ?)", (name, value))  # noqa: S608 - our own table


class RosterStore:
    """The roster feed's opened bodies in order, and the private keys of the audiences this device belongs to."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def add(self, sequence: int, body: Mapping[str, Any]) -> None:
        """Keep the body of a roster event; the same one again is no error."""
        text = json.dumps(body, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()
        with self._store.write() as connection:
            connection.execute("INSERT OR REPLACE INTO roster_events (sequence, body) VALUES (?, ?)", (sequence, text))

    def bodies(self) -> list[dict[str, Any]]:
        """Return all bodies in the order of their sequence."""
        with self._store.read() as connection:
            rows = connection.execute("SELECT body FROM roster_events ORDER BY sequence").fetchall()
        return [json.loads(body) for (body,) in rows]

    def add_audience_key(self, audience: AudienceId, epoch: int, private: bytes) -> None:
        """Keep the private key of an audience's epoch."""
        with self._store.write() as connection:
            connection.execute(
                "INSERT OR REPLACE INTO audience_keys (audience, epoch, private) VALUES (?, ?, ?)",
                (id_bytes(audience), epoch, private),
            )

    def audience_key(self, audience: AudienceId, epoch: int) -> bytes | None:
        """Return the private key of an audience's epoch, or None if this device has none."""
        with self._store.read() as connection:
            row = connection.execute(
                "SELECT private FROM audience_keys WHERE audience = ? AND epoch = ?", (id_bytes(audience), epoch)
            ).fetchone()
        return row[0] if row else None

    def audience_keys(self) -> dict[tuple[AudienceId, int], bytes]:
        """Return every private key held, by audience and epoch."""
        with self._store.read() as connection:
            rows = connection.execute("SELECT audience, epoch, private FROM audience_keys").fetchall()
        return {(AudienceId(audience.hex()), epoch): private for audience, epoch, private in rows}


@dataclass(frozen=True, slots=True)
class StoredForm:
    """A form as it was imported, without its XML. ``title`` by language code; ``languages`` as named in the form."""

    form_id: str
    version: str
    hash: str
    title: Mapping[str, str]
    languages: tuple[str, ...]
    questions: int
    current: bool


_FORM: Final = "SELECT form_id, version, hash, title, languages, questions, current FROM forms"


class FormStore:
    """The project's forms, every version that records were made with; one version of each is the current one."""

    def __init__(self, store: Store, packer: Packer) -> None:
        self._store = store
        self._packer = packer

    def put(self, form: StoredForm, xml: bytes, media: Mapping[str, bytes] | None = None) -> None:
        """Keep a form's version; if ``form.current``, it becomes the version for new records.

        A version that is already here keeps its XML: records refer to it. Raises ValueError if its hash differs.
        """
        import zstandard

        packer = zstandard.ZstdCompressor(level=9)
        with self._store.write() as connection:
            held = connection.execute(
                "SELECT id, hash FROM forms WHERE form_id = ? AND version = ?", (form.form_id, form.version)
            ).fetchone()
            if held and held[1] != form.hash:
                raise ValueError(f"another form {form.form_id} of version {form.version} is already here")
            if held is None:
                self._insert(connection, form, packer.compress(xml), media or {})
            if form.current:
                connection.execute(
                    "UPDATE forms SET current = (version = ?) WHERE form_id = ?", (form.version, form.form_id)
                )

    @staticmethod
    def _insert(connection: "Connection", form: StoredForm, xml: bytes, media: Mapping[str, bytes]) -> None:
        row = connection.execute(
            "INSERT INTO forms (form_id, version, hash, title, languages, questions, current, added, xml)"
            " VALUES (?, ?, ?, ?, ?, ?, 0, ?, ?)",
            (
                form.form_id,
                form.version,
                form.hash,
                json.dumps(dict(form.title), ensure_ascii=False),
                json.dumps(form.languages, ensure_ascii=False),
                form.questions,
                now_millis(),
                xml,
            ),
        ).lastrowid
        connection.executemany(
            "INSERT INTO form_media (form, name, body) VALUES (?, ?, ?)",
            [(row, name, body) for name, body in media.items()],
        )

    def current(self) -> list[StoredForm]:
        """Return the current version of every form, in the order of their identifiers."""
        return self._select(" WHERE current ORDER BY form_id", ())

    def versions(self, form_id: str) -> list[StoredForm]:
        """Return every version of a form, the one imported last first."""
        return self._select(" WHERE form_id = ? ORDER BY id DESC", (form_id,))

    def get(self, form_id: str, version: str | None = None) -> StoredForm:
        """Return a version of a form, the current one without ``version``. Raises `FormUnknown`."""
        if version is None:
            found = self._select(" WHERE form_id = ? AND current", (form_id,))
        else:
            found = self._select(" WHERE form_id = ? AND version = ?", (form_id, version))
        if not found:
            raise FormUnknown(form=form_id if version is None else f"{form_id} {version}")
        return found[0]

    def content(self, form_id: str, version: str | None = None) -> tuple[bytes, dict[str, bytes]]:
        """Return a form's XML and its media files by name. Raises `FormUnknown`."""
        import zstandard

        form = self.get(form_id, version)
        with self._store.read() as connection:
            row, xml = connection.execute(
                "SELECT id, xml FROM forms WHERE form_id = ? AND version = ?", (form.form_id, form.version)
            ).fetchone()
            media = connection.execute("SELECT name, body FROM form_media WHERE form = ? ORDER BY name", (row,))
            return zstandard.ZstdDecompressor().decompress(xml), dict(media.fetchall())

    def _select(self, condition: str, values: Iterable[Any]) -> list[StoredForm]:
        with self._store.read() as connection:
            rows = connection.execute(_FORM + condition, tuple(values)).fetchall()
        return [
            StoredForm(
                form_id, version, digest, json.loads(title), tuple(json.loads(languages)), questions, bool(current)
            )
            for form_id, version, digest, title, languages, questions, current in rows
        ]
