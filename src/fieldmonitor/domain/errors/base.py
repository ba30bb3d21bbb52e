"""The bases of all coded errors, and what belongs to no part: a stop, a missing screen."""

from collections.abc import Iterator
from typing import ClassVar


class FieldMonitorError(Exception):
    """Base of all coded errors. ``facts`` fill the templates, e.g. ``VaultMissing(path="/x")``."""

    code: ClassVar[str] = "error"
    happened: ClassVar[str] = ""
    kept: ClassVar[str] = "Nothing was lost."
    advice: ClassVar[str] = ""

    def __init__(self, **facts: object) -> None:
        self.facts = {name: str(value) for name, value in facts.items()}
        super().__init__(self.text())

    def sentences(self) -> tuple[str, str, str]:
        """Return the three untranslated templates: what happened, what was kept, what to do."""
        return self.happened, self.kept, self.advice

    def text(self) -> str:
        """Return the message in English, facts filled in."""
        return " ".join(part.format(**self.facts) for part in self.sentences() if part)


class WorldError(FieldMonitorError):
    """Something outside the program is not as it should be."""

    code = "world"


class Cancelled(FieldMonitorError):
    """The person stopped the work."""

    code = "cancelled"
    happened = "Stopped as you asked."
    kept = "What was finished before is kept; nothing is half done."


class NoScreen(WorldError):
    """The desktop was asked for where no window can be shown."""

    code = "desktop.no_screen"
    happened = "There is no screen here to open the window on."
    kept = "Nothing was changed."
    advice = "Start it in a graphical session, or use the commands: fieldmonitor --help."


def all_errors(base: type[FieldMonitorError] = FieldMonitorError) -> Iterator[type[FieldMonitorError]]:
    """Yield every error class, parents first; the documentation and the catalogue are checked against this."""
    yield base
    for child in base.__subclasses__():
        yield from all_errors(child)
