"""What a form asks for and this engine does not do, though the form works without it: told, never left out silently.

What would make an answer wrong is a problem and stops the form; what only takes a convenience away is a notice.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from fieldmonitor.forms.errors import Problem
from fieldmonitor.forms.safexml import ODK

if TYPE_CHECKING:
    from fieldmonitor.forms.model import FormModel, Spec

_COMPACT: Final = frozenset({f"{{{ODK}}}prefix", f"{{{ODK}}}tag", f"{{{ODK}}}delimiter"})
_OBSOLETE: Final = frozenset({"simserial", "subscriberid"})


def notices(model: "FormModel") -> list[Problem]:
    """Return a notice for everything of a form that is not carried out."""
    found = [notice for spec in model.specs for notice in _of(spec)]
    if any(name in _COMPACT for name in model.root_attributes):
        found.append(
            Problem.of(
                "text-message", "This form can be sent as a text message; that is not done. Its records are whole."
            )
        )
    return found


def _of(spec: "Spec") -> Iterator[Problem]:
    if spec.preload == "property" and spec.preload_params.lower() in _OBSOLETE:
        yield Problem.of(
            "obsolete-property",
            "{path}: phones no longer tell '{property}'; it stays empty unless the device gives it.",
            path=spec.path,
            property=spec.preload_params,
        )
    control = spec.control
    if control is None:
        return
    words = control.appearance.split()
    if "image-map" in words:
        yield Problem.of(
            "image-map",
            "{path}: the choices are shown as a list, not on the picture.",
            path=spec.path,
        )
    if control.appearance.startswith("ex:") or "intent" in control.attributes:
        yield Problem.of(
            "other-app",
            "{path}: no other app is opened; the answer is typed.",
            path=spec.path,
        )
