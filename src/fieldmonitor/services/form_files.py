"""The files beside a form: found when it is imported, published in the same event as the form, kept in the vault.

They travel inside the event, not beside it: a form arrives whole or not at all, every byte of it under the
coordinator's signature, and nothing refers to a file that has not come. The price is a bound on their size.
"""

import base64
import binascii
import hashlib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from fieldmonitor.domain import fields
from fieldmonitor.domain.errors import FormMediaRefused, storage_error

if TYPE_CHECKING:
    from fieldmonitor.forms import FormDefinition

MAX_FILES: Final = 500
MAX_BYTES: Final = 8 * 1024 * 1024
"""All files of one form together: a welcome file carries every form of the project."""
FOLDER: Final = "-media"
"""ODK's name for the folder of a form's files: that of the form, with this."""

_MAX_NAME: Final = 255  # bytes
_MAX_TEXT: Final = 4 * -(-MAX_BYTES // 3)  # characters of base64


def beside(path: Path) -> dict[str, bytes]:
    """Return the files in ODK's folder for a form (``visit-media`` for ``visit.xlsx``), by name.

    Those that lie beside the form itself are found by `load_form`. Raises FormMediaRefused, StorageError.
    """
    folder = path.with_name(path.stem + FOLDER)
    if not folder.is_dir():
        return {}
    found: dict[str, bytes] = {}
    room = MAX_BYTES
    try:
        for file in sorted(folder.iterdir()):
            if not file.is_file() or file.name.startswith("."):
                continue
            with file.open("rb") as source:
                found[file.name] = source.read(room + 1)
            room -= len(found[file.name])
            if room < 0 or len(found) > MAX_FILES:
                raise _too_much(path.name, file.name)
    except OSError as error:
        raise storage_error(error, folder) from error
    return found


def require_publishable(form: "FormDefinition") -> None:
    """Raise FormMediaRefused for files that cannot travel with the form, FormKeyUnusable for a key that is none."""
    if form.submission.public_key:
        from fieldmonitor.crypto.odk import read_public_key  # slow to load, and authors read files without it

        read_public_key(form.submission.public_key, form=form.form_id)
    files = wanted(form)
    for name in files:
        if not _plain(name):
            raise FormMediaRefused(form=form.form_id, name=name[:100], reason="its name cannot be used everywhere")
    if len(files) > MAX_FILES or sum(map(len, files.values())) > MAX_BYTES:
        raise _too_much(form.form_id, max(files, key=lambda name: len(files[name])))


def wanted(form: "FormDefinition") -> Mapping[str, bytes]:
    """Return of a form's files those that it names: a folder may hold others."""
    text = form.xml.decode("utf-8", "replace")
    lists = {name: content for name, content in form.media.items() if Path(name).suffix.lower() == ".csv"}
    named = {name for name in form.media if name in text or name.replace("&", "&amp;") in text}
    searched = {name for name in lists if f"'{Path(name).stem}'" in text}  # search('list') and pulldata('list', …)
    return {name: form.media[name] for name in sorted(named | searched)}


def to_json(files: Mapping[str, bytes]) -> list[dict[str, Any]]:
    """Return the files as a roster event's body holds them."""
    return [
        {
            "name": name,
            "size": len(content),
            "sha256": hashlib.sha256(content).hexdigest(),
            "body": base64.b64encode(content).decode(),
        }
        for name, content in sorted(files.items())
    ]


def from_json(entries: Sequence[Any]) -> dict[str, bytes]:
    """Read what `to_json` wrote. Raises KeyError or ValueError on anything else, and above the bounds."""
    found: dict[str, bytes] = {}
    for entry in entries:
        body = fields.mapping(entry, "media")
        name = fields.text(body, "name", _MAX_NAME, least=1)
        try:
            content = base64.b64decode(fields.text(body, "body", _MAX_TEXT), validate=True)
        except binascii.Error as error:
            raise ValueError("a form's file is not base64") from error
        if len(content) != fields.number(body, "size") or not _plain(name) or name in found:
            raise ValueError("a form's file is not what it says")
        if hashlib.sha256(content).hexdigest() != fields.hexadecimal(body, "sha256", 32):
            raise ValueError("a form's file is not what it says")
        found[name] = content
    if len(found) > MAX_FILES or sum(map(len, found.values())) > MAX_BYTES:
        raise ValueError("a form has more files than fit")
    return found


def _plain(name: str) -> bool:
    if not name.isprintable() or name.strip() != name or name in (".", ".."):
        return False
    return not set(name) & set("/\\") and 0 < len(name.encode()) <= _MAX_NAME


def _too_much(form: str, name: str) -> FormMediaRefused:
    return FormMediaRefused(form=form, name=name, reason="a form's files may be 500 and have 8 MB together")
