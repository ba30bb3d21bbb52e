"""How long work tells how far it is and learns that it should stop: two plain callables, never a signal."""

from collections.abc import Callable

from fieldmonitor.domain.errors import Cancelled

Progress = Callable[[int, int, str], None]
"""``progress(done, total, what)``: units done, units in all (0 if unknown), what is being done now (untranslated)."""

IsCancelled = Callable[[], bool]
"""Asked between units of work; True means stop, leaving nothing half done."""


def silent(_done: int, _total: int, _what: str) -> None:
    """Take progress and tell nobody."""


def never() -> bool:
    """Never cancel."""
    return False


def stop_if(cancelled: IsCancelled) -> None:
    """Raise `Cancelled` if the person asked to stop."""
    if cancelled():
        raise Cancelled
