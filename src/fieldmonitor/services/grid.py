"""The military grid (MGRS) for `fieldmonitor.domain.coordinates`: the standard library has no such projection.

Source: NGA.STND.0037 (Universal Grids), as the package ``mgrs`` carries it.
"""

from contextlib import suppress
from typing import Any


class MilitaryGrid:
    """`domain.coordinates.Grid` over the package ``mgrs``, which is loaded at the first use."""

    def __init__(self) -> None:
        self._library: Any = None

    def to_degrees(self, reference: str) -> tuple[float, float] | None:
        """Return latitude and longitude of the middle of a square, None for what is no reference."""
        found: tuple[float, float] | None = None
        with suppress(self._failure):
            latitude, longitude = self._converter.toLatLon(reference)
            found = float(latitude), float(longitude)
        return found

    def to_reference(self, latitude: float, longitude: float) -> str:
        """Return the reference to one metre, ``""`` where there is none."""
        with suppress(self._failure):
            return str(self._converter.toMGRS(latitude, longitude))
        return ""

    @property
    def _converter(self) -> Any:
        if self._library is None:
            import mgrs

            self._library = mgrs.MGRS()
        return self._library

    @property
    def _failure(self) -> type[Exception]:
        from mgrs.core import MGRSError

        return MGRSError  # type: ignore[no-any-return]  # the package carries no types
