"""What a report needs beside its records: language, version, project, standards, and what people wrote for it."""

import json
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from functools import cache
from typing import Any

from fieldmonitor import resources
from fieldmonitor.domain.errors import FileMissing, StorageError
from fieldmonitor.domain.standards import Library, read_commitments, read_standards, read_terms
from fieldmonitor.reports.model import Version


@dataclass(frozen=True, slots=True)
class Recommendation:
    """A recommendation as a person wrote it: to whom, until when, and what became of it since the last report."""

    text: str
    addressee: str = ""
    deadline: date | None = None
    status: str = ""


def _now() -> datetime:
    return datetime.now(UTC)


def load_library() -> Library:
    """Return the standards and lists that ship with the product. Raises FileMissing or StorageError."""
    return _load_library()


@dataclass(frozen=True, slots=True)
class ReportContext:
    """The circumstances of one report.

    ``language``: ``en`` or ``ru``, the language the records were read in; ``generated``: aware, printed and kept as the
    file's creation date; ``author_code``, ``reviewer_code``, ``approver_code``: codes, never names; ``mandate``: the
    project's own words; ``trend_months``: how many months the trend shows, the report's month last.
    """

    language: str = "en"
    version: Version = Version.INTERNAL
    project: str = ""
    organisation: str = ""
    generated: datetime = field(default_factory=_now)
    timezone: str = "UTC"
    reference: str = ""
    author_code: str = ""
    reviewer_code: str = ""
    approver_code: str = ""
    recipients: tuple[str, ...] = ()
    mandate: str = ""
    recommendations: tuple[Recommendation, ...] = ()
    trend_months: int = 6
    library: Library = field(default_factory=load_library)


@cache
def _load_library() -> Library:
    standards = _read("resources/standards/standards.json")
    lists = _read("resources/vocabulary/vocabulary.json")
    try:
        return Library(
            read_standards(standards["standards"]),
            {name: read_terms(entry["items"]) for name, entry in lists["lists"].items()},
            read_commitments(lists["commitments"]),
        )
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise StorageError(path=resources.data("resources/standards"), reason=repr(error)) from error


def _read(name: str) -> Any:
    path = resources.data(name)
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise FileMissing(path=path) from error
    except (OSError, ValueError) as error:
        raise StorageError(path=path, reason=str(error)) from error
