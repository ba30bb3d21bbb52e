"""What the person chose on this computer outside any vault: language, theme, where the vault is. Nothing about records.

Kept as one JSON file in the user's configuration folder, replaced atomically; a file that cannot be read is set aside
under another name and never overwritten.
"""

import json
import os
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from fieldmonitor.domain.durable import PRIVATE_FILE, replacing


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings with their defaults. ``language``: ``en`` or ``ru``, empty for the system's; ``theme``: ``system``,
    ``light``, ``dark`` or ``contrast``; ``vault``: the folder opened last, empty for the default one;
    ``lock_minutes``: idle time before the vault locks, 0 for never.
    """

    language: str = ""
    theme: str = "system"
    vault: str = ""
    lock_minutes: int = 5


def config_path() -> Path:
    """Return the settings file; ``FIELDMONITOR_HOME`` moves it and the default vault (tests and portable use)."""
    return _folder("user_config_path") / "settings.json"


def default_vault() -> Path:
    """Return the folder of the default vault."""
    return _folder("user_data_path") / "vault"


def _folder(kind: str) -> Path:
    home = os.environ.get("FIELDMONITOR_HOME")
    if home:
        return Path(home)
    import platformdirs  # slow to import

    found: Path = getattr(platformdirs, kind)("FieldMonitor")
    return found


def load(path: Path | None = None) -> Settings:
    """Read the settings; unknown keys and values of a wrong type are left out, a broken file is set aside."""
    path = path or config_path()
    try:
        stored: Any = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Settings()
    except (OSError, ValueError):
        _set_aside(path)
        return Settings()
    defaults = asdict(Settings())
    pairs = stored.items() if isinstance(stored, dict) else ()
    return Settings(**defaults | {key: value for key, value in pairs if type(defaults.get(key)) is type(value)})


def save(settings: Settings, path: Path | None = None) -> None:
    """Replace the settings file. Raises OSError if the folder refuses."""
    path = path or config_path()
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    with replacing(path, PRIVATE_FILE) as file:
        file.write(json.dumps(asdict(settings), indent=2).encode())


def _set_aside(path: Path) -> None:
    try:
        path.replace(path.with_suffix(".unreadable"))
    except OSError:
        return
