"""What can be wrong with a map package."""

from fieldmonitor.domain.errors.base import WorldError


class MapError(WorldError):
    """A map package cannot be taken in or used."""

    code = "map"
    kept = "Nothing was taken in; the packages that are here stay."


class MapUnreadable(MapError):
    """The file is damaged, hostile, or no map package."""

    code = "map.unreadable"
    happened = "{path} cannot be used as a map: {reason}."
    advice = "Ask for a package of pictures in the format MBTiles."


class MapVector(MapError):
    """The package holds vector tiles, or is PMTiles."""

    code = "map.vector"
    happened = "{path} holds vector tiles or is PMTiles, which this program does not draw."
    advice = "Ask for the same map as pictures (raster) in the format MBTiles."


class MapTooLarge(MapError):
    """The package has more tiles, or larger ones, than are taken in."""

    code = "map.too_large"
    happened = "{path} is too large: at most {tiles} tiles and {size} GiB in all, 1 MiB each, are taken in."
    advice = "Ask for a package of a smaller part of the world, or with fewer levels."


class MapUnknown(MapError):
    """No such package here."""

    code = "map.unknown"
    happened = "There is no map package {name} on this device."
    kept = "Nothing was changed."
    advice = "List the packages to see their names."
