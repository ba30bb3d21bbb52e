"""Maps the data folders into the wheel as ``fieldmonitor/_data``, with the catalogues that Qt loads freshly built.

An editable install needs neither: `fieldmonitor.resources` finds the folders in the checkout.
"""

import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class DataHook(BuildHookInterface[Any]):
    """Adds ``forms/`` and ``resources/`` to a standard wheel."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Build the catalogues and include the folders, unless the install is editable."""
        if version == "standard":
            root = Path(self.root)
            subprocess.run([sys.executable, str(root / "tools" / "i18n.py"), "build"], check=True, cwd=root)
            build_data["force_include"] |= {
                str(root / folder): f"fieldmonitor/_data/{folder}" for folder in ("forms", "resources")
            }
