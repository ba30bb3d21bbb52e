"""Reading the fields of a body that somebody else wrote: each is of its type and within its bounds, or refused.

Every function takes the body and a field's name and raises KeyError if it is missing, ValueError if it is anything
but what is asked for. Nothing is converted: ``true`` is no number and ``"1"`` neither.
"""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, Final

from fieldmonitor.domain.ids import is_id

Body = Mapping[str, Any]

MAX_NUMBER: Final = 2**53 - 1
"""The largest integer that canonical JSON (RFC 8785) can say."""
SHORT: Final = 1000
"""Characters that an identifier, name or note of one line may have."""

_EARLIEST: Final = datetime(1970, 1, 1, tzinfo=UTC)
_LATEST: Final = datetime(2200, 1, 1, tzinfo=UTC)


def text(body: Body, name: str, most: int = SHORT, *, least: int = 0) -> str:
    """Return a string of ``least`` to ``most`` characters that can be stored: no lone surrogates, no NUL."""
    value = body[name]
    if not isinstance(value, str) or not least <= len(value) <= most or "\x00" in value:
        raise ValueError(f"{name} is not a text of {least} to {most} characters")
    value.encode()
    return value


def identifier(body: Body, name: str) -> str:
    """Return an identifier, 32 lower-case hexadecimal digits."""
    return as_id(body[name], name)


def as_id(value: object, name: str) -> str:
    """Return ``value`` if it is an identifier."""
    if not isinstance(value, str) or not is_id(value):
        raise ValueError(f"{name} is not an identifier")
    return value


def hexadecimal(body: Body, name: str, size: int) -> str:
    """Return ``size`` bytes as they are written: lower-case hexadecimal digits."""
    value = text(body, name, 2 * size, least=2 * size)
    if bytes.fromhex(value).hex() != value:
        raise ValueError(f"{name} is not {size} bytes in hexadecimal digits")
    return value


def number(body: Body, name: str, most: int = MAX_NUMBER) -> int:
    """Return an integer from 0 to ``most``."""
    value = body[name]
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value <= most:
        raise ValueError(f"{name} is not a number from 0 to {most}")
    return value


def truth(body: Body, name: str) -> bool:
    """Return true or false."""
    value = body[name]
    if not isinstance(value, bool):
        raise ValueError(f"{name} is neither true nor false")  # noqa: TRY004 - the one error of this module
    return value


def moment(body: Body, name: str) -> datetime:
    """Return an ISO 8601 moment with its zone, between 1970 and 2200."""
    value = datetime.fromisoformat(text(body, name))
    try:
        fits = value.tzinfo is not None and _EARLIEST <= value < _LATEST
    except OverflowError as error:  # year 1 or 9999, shifted by its zone
        raise ValueError(f"{name} is out of range") from error
    if not fits:
        raise ValueError(f"{name} has no zone or is out of range")
    return value


def items(body: Body, name: str, most: int) -> Sequence[Any]:
    """Return a list of at most ``most`` items."""
    value = body[name]
    if not isinstance(value, list) or len(value) > most:
        raise ValueError(f"{name} is not a list of at most {most}")
    return value


def mapping(value: object, name: str) -> Body:
    """Return ``value`` if it is an object."""
    if not isinstance(value, dict):
        raise ValueError(f"{name} is not an object")  # noqa: TRY004 - the one error of this module
    return value
