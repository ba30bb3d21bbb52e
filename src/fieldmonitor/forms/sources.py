"""Reads files that anybody may have put there: regular files only, never more than is allowed."""

import stat
from pathlib import Path
from typing import Final

from fieldmonitor.forms.errors import FormLoadError, Problem

MAX_FORM: Final = 32 * 1024 * 1024


class TooLargeError(ValueError):
    """The file is larger than is allowed."""


def read_form(path: Path) -> bytes:
    """Return a form's file. Raises FormLoadError for a folder, a device, a missing or locked file, or one too large."""
    try:
        return read_regular(path, MAX_FORM)
    except OSError as error:
        problem = Problem.of(
            "cannot-open",
            "The file '{file}' cannot be opened ({fault}).",
            suggestion="Check that it is there and that you may read it.",
            file=path.name,
            fault=error.strerror or type(error).__name__,
        )
        raise FormLoadError([problem]) from error
    except TooLargeError as error:
        raise FormLoadError(
            [Problem.of("too-large", "The file is larger than {limit} MiB.", limit=MAX_FORM // 1024 // 1024)]
        ) from error
    except ValueError as error:
        problem = Problem.of("not-a-file", "'{file}' cannot be opened: it is not a file.", file=path.name)
        raise FormLoadError([problem]) from error


def read_regular(path: Path, limit: int) -> bytes:
    """Return a regular file's bytes. Raises OSError, TooLargeError, and ValueError for what is no regular file."""
    found = path.stat()
    if not stat.S_ISREG(found.st_mode):
        raise ValueError(path)
    if found.st_size > limit:
        raise TooLargeError(path)
    with path.open("rb") as file:
        data = file.read(limit + 1)
    if len(data) > limit:  # it grew
        raise TooLargeError(path)
    return data
