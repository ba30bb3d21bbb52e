"""Forms: importing them (coordinators publish them in the roster feed), listing them, and their loaded definitions."""

from pathlib import Path
from typing import TYPE_CHECKING

from fieldmonitor.domain.progress import IsCancelled, Progress, never, silent
from fieldmonitor.services.values import FormInfo

if TYPE_CHECKING:
    from fieldmonitor.forms import FormDefinition


class Forms:
    """The project's forms on this device."""

    def import_form(self, path: Path) -> FormInfo:
        """Convert an XLSForm or XForm file and publish it to the project (coordinators only).

        Raises FormProblem (it does not convert, or another form has this id and version), FileMissing, NotPermitted.
        """
        raise NotImplementedError

    def import_builtin(self, progress: Progress = silent, cancelled: IsCancelled = never) -> list[FormInfo]:
        """Import the ten forms that come with the product; those that are here already stay as they are."""
        raise NotImplementedError

    def check(self, path: Path) -> FormInfo:
        """Convert and load a form without keeping it. Raises FormProblem, FileMissing."""
        raise NotImplementedError

    def list(self) -> list[FormInfo]:
        """Return the newest version of each form, by id."""
        raise NotImplementedError

    def definition(self, form_id: str, version: str | None = None) -> "FormDefinition":
        """Return a loaded form, the newest version unless named; kept in memory. Raises FormUnknown."""
        raise NotImplementedError
