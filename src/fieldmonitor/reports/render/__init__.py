"""Prints a document as PDF: laid out once, deterministic, written whole or not at all."""

import hashlib
from dataclasses import dataclass
from io import BufferedRandom
from pathlib import Path
from typing import BinaryIO

from fieldmonitor.domain.durable import replacing
from fieldmonitor.domain.errors import storage_error
from fieldmonitor.domain.progress import IsCancelled, Progress, never, silent
from fieldmonitor.reports.model import Document
from fieldmonitor.reports.words import Words


@dataclass(frozen=True, slots=True)
class RenderResult:
    """What was written. ``sha256``: of the file, hex; ``size`` in bytes."""

    path: Path
    pages: int
    sha256: str
    size: int


def render_pdf(
    document: Document,
    out: Path,
    *,
    progress: Progress = silent,
    cancelled: IsCancelled = never,
    fonts: Path | None = None,
) -> RenderResult:
    """Write the document as PDF at ``out``, replacing a file there only once the new one is whole.

    The document must have gone through `redact`. The same document gives the same bytes. ``fonts``: folder of the
    fonts, the product's own unless given.
    Raises FontMissing, DiskFull, ReadOnly, StorageError, Cancelled; after any of them ``out`` is as it was.
    """
    if not document.redacted:
        raise ValueError("a document is printed only after redact() has seen it")
    try:
        with replacing(out) as target:
            pages = _lay_out(document, target, progress, cancelled, fonts)
            digest, size = _digest(target)
    except OSError as error:
        raise storage_error(error, out) from error
    return RenderResult(out, pages, digest, size)


def _lay_out(
    document: Document, target: BinaryIO, progress: Progress, cancelled: IsCancelled, folder: Path | None
) -> int:
    from fieldmonitor.reports.render import fonts, pages, style

    words = Words(document.language)
    setter = fonts.Setter(fonts.load(folder), words)
    template = pages.ReportTemplate(target, document, words, setter, progress=progress, cancelled=cancelled)
    template.build(pages.assemble(document, template, style.styles(), setter, words))
    return int(template.page)


def _digest(file: BufferedRandom) -> tuple[str, int]:
    file.seek(0)
    digest = hashlib.file_digest(file, "sha256")
    return digest.hexdigest(), file.tell()
