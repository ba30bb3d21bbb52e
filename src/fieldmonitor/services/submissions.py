"""Records for an ODK server: one folder each, as ODK Collect keeps them, sealed with the form's public key.

Attacker and layout: docs/formats/odk-submission.md. Nothing is written in the clear unless somebody said so, and no
folder stays without its entry in the ledger.
"""

import glob
import os
import secrets
import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from fieldmonitor.crypto.odk import MANIFEST, SUFFIX, SubmissionSealer, read_public_key
from fieldmonitor.domain.durable import replacing, sync_folder
from fieldmonitor.domain.errors import (
    FileThere,
    PlainExport,
    SubmissionUnusable,
    storage_error,
)
from fieldmonitor.domain.events import EventKind
from fieldmonitor.domain.ids import ObservationId, reference
from fieldmonitor.domain.observation import AttachmentRef, Revision
from fieldmonitor.domain.progress import IsCancelled, Progress, never, silent, stop_if
from fieldmonitor.domain.roster import MAKES_REPORTS, SUPERVISORS
from fieldmonitor.i18n import mark
from fieldmonitor.services.core import Core
from fieldmonitor.services.damaged import read_attachment
from fieldmonitor.services.forms import Forms
from fieldmonitor.services.records import revision_at

if TYPE_CHECKING:
    from fieldmonitor.forms import FormDefinition
    from fieldmonitor.vault import RevisionRow

MAX_NAME_BYTES: Final = 255 - len(SUFFIX)
_DECLARATION: Final = '<?xml version="1.0" encoding="UTF-8"?>\n'
_RESERVED: Final = frozenset(
    {"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(10))}
)
_PARTIAL: Final = ".part"
_WRITING: Final = mark("progress", "Writing the submission")


@dataclass(frozen=True, slots=True)
class Exported:
    """A submission that was written. ``files``: names in the folder, the record or manifest last; ``bytes``: of all."""

    path: Path
    encrypted: bool
    instance_id: str
    files: tuple[str, ...]
    bytes: int


@dataclass(frozen=True, slots=True)
class _Record:
    """What is to be written: the record's XML and where its attachments' content comes from."""

    xml: bytes
    instance_id: str
    attachments: tuple[AttachmentRef, ...]


class Submissions:
    """Writes records as ODK submissions."""

    def __init__(self, core: Core, forms: Forms) -> None:
        self._core = core
        self._forms = forms

    def export(
        self,
        observation_id: ObservationId,
        folder: Path,
        *,
        plain: bool = False,
        replace: bool = False,
        revision: int = 0,
        progress: Progress = silent,
        cancelled: IsCancelled = never,
    ) -> Exported:
        """Write a record as a submission folder below ``folder``: encrypted if its form has a public key.

        ``plain`` lets the record of a form without one leave the vault unencrypted; ``revision`` counts from 1, the
        newest unless given. Own records, and those of others for who makes reports. It is an entry in the ledger.
        Raises ObservationUnknown, NotPermitted, PlainExport, FormKeyUnusable, SubmissionUnusable, AttachmentMissing,
        AttachmentDamaged, FileThere, DiskFull, ReadOnly, Cancelled; then no folder is left.
        """
        row, found = revision_at(self._core, observation_id, revision)
        if found.author != self._core.device:
            self._core.permit(MAKES_REPORTS, "export records of others")
        form = self._forms.definition(found.form_id, found.form_version)
        if not form.submission.public_key and not plain:
            raise PlainExport(form=found.form_id)
        record = self._record(found)
        sealer = _sealer(form, record) if form.submission.public_key else None
        path = folder / record.instance_id.replace(":", "")
        with _becoming(path, replace=replace) as partial:
            names, size = self._write(partial, record, sealer, progress, cancelled)
            exported = Exported(path, sealer is not None, record.instance_id, names, size)
            # Before the folder gets its name: better an entry too many in the ledger than one too few.
            self._note(row, found, exported)
        return exported

    # --- inside -----------------------------------------------------------------------------------------------------

    def _record(self, revision: Revision) -> _Record:
        from fieldmonitor.forms import FormError
        from fieldmonitor.forms.submission import as_edit_of, read_meta

        shown = reference(revision.observation)
        try:
            xml, meta = revision.xml, read_meta(revision.xml)
            if revision.parents and not meta.deprecated_id:
                earlier = self._core.vault.observations.document(revision.parents[0])
                xml = as_edit_of(xml, read_meta(_xml_of(earlier)).instance_id)
        except FormError as error:
            raise SubmissionUnusable(observation=shown, reason=str(error).rstrip(".")) from error
        if not _plain_name(meta.instance_id.replace(":", "")):
            raise SubmissionUnusable(observation=shown, reason="it has no usable instanceID")
        _check_names(shown, [attached.name for attached in revision.attachments])
        return _Record((_DECLARATION + xml).encode(), meta.instance_id, revision.attachments)

    def _write(
        self, folder: Path, record: _Record, sealer: SubmissionSealer | None, progress: Progress, cancelled: IsCancelled
    ) -> tuple[tuple[str, ...], int]:
        """Write the files into an empty folder; returns their names and how many bytes they are together."""
        total = sum(attached.size for attached in record.attachments) + len(record.xml)
        names: list[str] = []
        written = 0

        def put(name: str, content: Iterator[bytes]) -> None:
            nonlocal written
            pieces = sealer.pieces(content, name, cancelled) if sealer else content
            names.append(name + SUFFIX if sealer else name)
            with replacing(folder / names[-1]) as file:
                for piece in pieces:
                    stop_if(cancelled)
                    written += file.write(piece)
                    progress(written, max(total, written), _WRITING)

        for attached in record.attachments:
            put(attached.name, read_attachment(self._core.vault, attached.id))
        put(MANIFEST, iter([record.xml]))
        if sealer is not None:
            manifest = sealer.manifest()
            names.append(MANIFEST)
            with replacing(folder / MANIFEST) as file:
                written += file.write(manifest)
        return tuple(names), written

    def _note(self, row: "RevisionRow", revision: Revision, exported: Exported) -> None:
        event_hash = row.event_hash.hex() if row.event_hash else ""
        place = {"observation": revision.observation, "revision": revision.revision, "hash": event_hash}
        body = {"act": "exported", "encrypted": exported.encrypted, "records": [place]}
        self._core.append(EventKind.CUSTODY, SUPERVISORS, body, observations=[revision.observation])


def _sealer(form: "FormDefinition", record: _Record) -> SubmissionSealer:
    key = read_public_key(form.submission.public_key, form=form.form_id)
    return SubmissionSealer(key, form_id=form.form_id, version=form.version, instance_id=record.instance_id)


def _xml_of(document: bytes) -> str:
    import json

    return Revision.from_json(json.loads(document)).xml


def _check_names(shown: str, names: Sequence[str]) -> None:
    """Refuse what a hostile record could lead out of the folder with, or hide another file behind."""
    taken = {MANIFEST, MANIFEST + SUFFIX}
    for name in names:
        names_made = {name.casefold(), name.casefold() + SUFFIX}
        if not _plain_name(name) or names_made & taken:
            raise SubmissionUnusable(
                observation=shown, reason="it has an attachment under a name that no folder can hold, or two under one"
            )
        taken |= names_made


def _plain_name(name: str) -> bool:
    bare = name.strip(". ")
    whole = bare == name and name.isprintable() and not set(name) & set('/\\:*?"<>|')
    return (
        bool(bare)
        and whole
        and len(name.encode()) <= MAX_NAME_BYTES
        and name.split(".", maxsplit=1)[0].casefold() not in _RESERVED
    )


@contextmanager
def _becoming(path: Path, *, replace: bool) -> Iterator[Path]:
    """Give an empty folder that becomes ``path`` when the block ends well; else nothing is there that was not."""
    if not _replaceable(path, replace=replace):
        raise FileThere(path=path)
    partial = path.with_name(f".{path.name}.{secrets.token_hex(4)}{_PARTIAL}")
    try:
        for stale in path.parent.glob(f".{glob.escape(path.name)}.*{_PARTIAL}"):
            shutil.rmtree(stale, ignore_errors=True)  # of an export that was killed; it may lie open
        partial.mkdir(parents=True)
        yield partial
        sync_folder(partial)
        old = _set_aside(path)
        try:
            partial.rename(path)
        except OSError:
            if old is not None:
                old.rename(path)
            raise
        sync_folder(path.parent)
        if old is not None:
            shutil.rmtree(old, ignore_errors=True)
    except OSError as error:
        raise storage_error(error, path) from error
    finally:
        shutil.rmtree(partial, ignore_errors=True)


def _replaceable(path: Path, *, replace: bool) -> bool:
    """Tell whether nothing is at ``path``, or a submission that may be replaced; anything else is never removed."""
    if not os.path.lexists(path):
        return True
    return replace and path.is_dir() and not path.is_symlink() and (path / MANIFEST).is_file()


def _set_aside(path: Path) -> Path | None:
    if not path.exists():
        return None
    old = path.with_name(f".{path.name}.{secrets.token_hex(4)}{_PARTIAL}")
    path.rename(old)
    return old
