"""How the window comes to a workspace. The only place in the desktop that calls `fieldmonitor.bootstrap`."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from fieldmonitor.domain.progress import IsCancelled, Progress, never, silent

if TYPE_CHECKING:
    from fieldmonitor.bootstrap import Workspace
    from fieldmonitor.crypto.keys import KdfParameters
    from fieldmonitor.qt.pages.setup import SetupRequest


@dataclass(frozen=True, slots=True)
class Vaults:
    """``kdf``: how dear a new vault's passphrase is made to try; None measures this computer."""

    kdf: "KdfParameters | None" = None

    def present(self, folder: Path) -> bool:
        """Tell whether a vault lies in the folder, as `bootstrap.has_vault` does.

        Said again here because the first page must not wait for the ciphers to load; a test holds the two together.
        """
        return any((folder / name).is_file() for name in ("keys.a", "keys.b"))

    def unlock(self, folder: Path, passphrase: str, progress: Progress = silent) -> "Workspace":
        """Open a vault; slow on purpose. Raises as `bootstrap.unlock`."""
        from fieldmonitor.bootstrap import unlock  # brings the database and the ciphers, which the first page needs not

        return unlock(folder, passphrase, progress)

    def make(self, request: "SetupRequest", progress: Progress = silent, cancelled: IsCancelled = never) -> "Workspace":
        """Make a vault, and in it the project with the product's forms if one was asked for.

        Raises as `bootstrap.create_vault`, `Projects.create` and `Forms.import_builtin`; the vault is closed then.
        """
        from fieldmonitor.bootstrap import create_vault

        workspace = create_vault(request.folder, request.passphrase, code=request.code, kdf=self.kdf)
        try:
            if request.project:
                workspace.projects.create(request.project, practice=request.practice)
                workspace.forms.import_builtin(progress, cancelled)
        except BaseException:
            workspace.close()
            raise
        return workspace
