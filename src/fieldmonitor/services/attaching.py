"""Attachments of a draft: encrypted as they come, and kept until nobody can want them back.

What is taken off a draft lies on its shelf, in the vault still and encrypted as before: taking back the step that
removed it (undo) finds it again. The shelf is emptied when the draft is opened the next time, sealed or discarded;
nothing that was removed goes out with a record.
"""

from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Final

from fieldmonitor.crypto import files as cipher
from fieldmonitor.domain.errors import (
    AnswerRefused,
    AttachmentKindWrong,
    AttachmentMissing,
    AttachmentNotListed,
    AttachmentTooLarge,
    storage_error,
)
from fieldmonitor.domain.observation import AttachmentRef
from fieldmonitor.domain.progress import IsCancelled, Progress, never, silent
from fieldmonitor.services import media
from fieldmonitor.services.answers import MEDIA
from fieldmonitor.services.auditing import NAME as AUDIT_LOG
from fieldmonitor.services.core import Core
from fieldmonitor.services.values import Draft

if TYPE_CHECKING:
    from fieldmonitor.forms import Node

MAX_NAME: Final = 120
_RESERVED: Final = frozenset({AUDIT_LOG, "submission.xml", "submission.xml.enc"})
"""names that a submission's folder needs for itself"""
_MAX_PIXELS: Final = "{http://openrosa.org/xforms}max-pixels"
_WORDS: Final = {"image": "a picture", "audio": "a sound recording", "video": "a video", "file": "any file"}


class Attaching:
    """What the author does with files of a draft. `Drafting` is this and the rest."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def save(self, draft: Draft) -> None:
        """Store the draft as it stands."""
        raise NotImplementedError

    def attach(
        self, draft: Draft, ref: str, path: Path, progress: Progress = silent, cancelled: IsCancelled = never
    ) -> AttachmentRef:
        """Encrypt a copy of the file into the vault, answer the question with its name, and save the draft.

        The type is told by the content. A picture for a question with ``max-pixels`` is made smaller first, in memory,
        and named in ``draft.scaled``; the file itself stays as it is. Raises FileMissing, AttachmentRefused (too large,
        not of the question's kind or of those the form lists, an image that cannot be read or unpacks to too many
        pixels), DiskFull, Cancelled.
        """
        _node_at(draft, ref)
        try:
            with path.open("rb") as source:
                return self._attach(draft, ref, source, path, progress=progress, cancelled=cancelled)
        except OSError as error:
            raise storage_error(error, path) from error

    def attach_bytes(
        self,
        draft: Draft,
        ref: str,
        name: str,
        content: bytes,
        *,
        progress: Progress = silent,
        cancelled: IsCancelled = never,
    ) -> AttachmentRef:
        """As `attach`, for content that is in memory only: a drawing, a recording, a pasted picture.

        ``name``: a file name with its suffix. Nothing is written to the disk in the clear.
        """
        return self._attach(draft, ref, BytesIO(content), Path(name), progress=progress, cancelled=cancelled)

    def _attach(
        self, draft: Draft, ref: str, source: BinaryIO, path: Path, *, progress: Progress, cancelled: IsCancelled
    ) -> AttachmentRef:
        node, vault = _node_at(draft, ref), self._core.vault
        follow_repeats(draft)
        size = source.seek(0, 2)
        source.seek(0)
        media_type = media.sniff(source.read(media.HEAD_BYTES), path.name)
        _require_fit(path, node, media_type, size)
        source.seek(0)
        small = _scaled(source, node, media_type, str(path))
        source = BytesIO(small) if small is not None else source
        source.seek(0)
        picture = media.thumbnail(source, media_type, str(path))
        source.seek(0)
        name = _free_name(path.name, draft)
        stored = vault.attachments.add(source, name, media_type, cipher, progress=progress, cancelled=cancelled)
        attached = AttachmentRef(stored.id, ref, name, media_type, stored.size, stored.sha256.hex(), stored.key.hex())
        with vault.transaction():
            if picture is not None:
                vault.attachments.put_thumbnail(stored.id, picture)
            vault.attachments.use(stored.id, draft.id, name, name, media_type)
            _answer(draft, ref, name)
            replaced = draft.attachments.get(ref)
            if replaced is not None:
                draft.shelf[replaced.name] = replaced
            draft.attachments[ref] = attached
            self.save(draft)
        if small is not None:
            draft.scaled.add(attached.id)
        return attached

    def detach(self, draft: Draft, ref: str) -> None:
        """Take an attachment off the draft, clear the answer, and save the draft. Raises AttachmentMissing."""
        follow_repeats(draft)
        if ref not in draft.attachments:
            raise AttachmentMissing(name=ref)
        with self._core.vault.transaction():
            _answer(draft, ref, "")
            self.save(draft)

    def _empty_shelf(self, draft: Draft) -> None:
        """Let go of what was taken off the draft when it was open before."""
        with self._core.vault.transaction():
            for gone in draft.shelf.values():
                self._core.vault.attachments.release(draft.id, gone.name)
        draft.shelf = {}


def follow_repeats(draft: Draft) -> None:
    """Bring refs up to date: an attachment belongs to the question that holds its name, the others to the shelf."""
    if not draft.attachments and not draft.shelf:
        return
    by_name = {held.name: held for held in (*draft.shelf.values(), *draft.attachments.values())}
    draft.attachments = {
        node.ref: replace(by_name.pop(node.value), ref=node.ref)
        for node in questions(draft.session.root)
        if node.kind in MEDIA and node.value in by_name
    }
    draft.shelf = by_name


def questions(node: "Node") -> Iterator["Node"]:
    """Yield the questions below a node, those that are not relevant included."""
    for child in node.children:
        if child.kind in {"group", "repeat", "instance"}:
            yield from questions(child)
        elif not child.name.startswith("@"):
            yield child


def _answer(draft: Draft, ref: str, name: str) -> None:
    """Answer as a step of its own: another file for the same question is not the same typing."""
    draft.session.checkpoint()
    draft.session.answer(ref, name)
    draft.session.checkpoint()


def longest_side(node: "Node") -> int:
    """Return how many pixels the longer side of a picture may have at this question, 0 for any number.

    Source: ODK XForms specification, bind attributes, ``orx:max-pixels``.
    """
    said = node.attributes.get(_MAX_PIXELS, "").strip() if node.kind == "image" else ""
    return int(said) if said.isascii() and said.isdigit() else 0


def _scaled(source: BinaryIO, node: "Node", media_type: str, path: str) -> bytes | None:
    side = longest_side(node)
    return media.scaled(source, media_type, side, path) if side else None


def _node_at(draft: Draft, ref: str) -> "Node":
    from fieldmonitor.forms import FormAnswerError

    try:
        return draft.session.node(ref)
    except FormAnswerError as error:
        raise AnswerRefused(ref=ref, reason=error.reason) from error


def _require_fit(path: Path, node: "Node", media_type: str, size: int) -> None:
    kind, listed = node.kind, node.parameters.get("accept", "")
    if size > media.MAX_BYTES:
        million = 1_000_000
        raise AttachmentTooLarge(path=path, size=-(-size // million), limit=media.MAX_BYTES // million)
    if kind not in MEDIA or not media.fits(kind, media_type):
        raise AttachmentKindWrong(path=path, found=media_type, wanted=_WORDS.get(kind, "no file"))
    if not media.accepted(listed, media_type, path.name):
        raise AttachmentNotListed(path=path, found=media_type, wanted=", ".join(media.kinds_of(listed)))


def _free_name(name: str, draft: Draft) -> str:
    """Return the file's own name, shortened, and numbered if the draft has another file of that name."""
    safe = "".join(letter if letter.isprintable() and letter not in '/\\:*?"<>|' else "_" for letter in name)
    stem, suffix = Path(safe).stem[:MAX_NAME] or "file", Path(safe).suffix[:16]
    taken = {held.name.casefold() for held in (*draft.attachments.values(), *draft.shelf.values())} | _RESERVED
    names: Iterator[str] = (f"{stem}{f'-{number}' if number else ''}{suffix}" for number in range(len(taken) + 1))
    return next(candidate for candidate in names if candidate.casefold() not in taken)
