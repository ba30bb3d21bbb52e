"""What every page of an unlocked vault works with. Handed in when the page is made; nothing is global."""

from collections.abc import Callable
from dataclasses import dataclass

from fieldmonitor.bootstrap import Workspace
from fieldmonitor.domain.roster import Role
from fieldmonitor.qt.errors import Errors
from fieldmonitor.qt.events import Hub
from fieldmonitor.qt.tasks import Tasks


@dataclass(frozen=True, slots=True)
class Desk:
    """``language``: the interface's language now, a code; ``tasks`` end with the lock, so none outlives the vault."""

    workspace: Workspace
    tasks: Tasks
    hub: Hub
    errors: Errors
    language: Callable[[], str]

    @property
    def role(self) -> Role | None:
        """What this person may do; None while the vault has no project."""
        me = self.workspace.me
        return me.role if me else None
