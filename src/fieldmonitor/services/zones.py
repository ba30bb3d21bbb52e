"""Which time zone this computer's clock shows."""

import os
from pathlib import Path
from zoneinfo import ZoneInfo

_UTC = frozenset({"Etc/UTC", "Etc/UCT", "Etc/Universal", "Etc/Zulu", "UCT", "Universal", "Zulu"})


def local_zone() -> str:
    """Return the IANA name of the system's time zone, such as ``Europe/Warsaw``; ``UTC`` if it cannot be told."""
    for name in (os.environ.get("TZ", "").lstrip(":"), _linked()):
        if name and _known(name):
            return "UTC" if name in _UTC else name
    return "UTC"


def _linked() -> str:
    try:
        parts = Path("/etc/localtime").resolve().parts
    except OSError:
        return ""
    return "/".join(parts[parts.index("zoneinfo") + 1 :]) if "zoneinfo" in parts else ""


def _known(name: str) -> bool:
    try:
        ZoneInfo(name)
    except (ValueError, OSError, LookupError):
        return False
    return True
