"""The controls: one for each kind of question."""

from typing import TYPE_CHECKING, Final

from fieldmonitor.qt.fill.controls.base import Control
from fieldmonitor.qt.fill.controls.checklist import CheckListControl
from fieldmonitor.qt.fill.controls.dates import DateControl, DateTimeControl, TimeControl
from fieldmonitor.qt.fill.controls.files import FileControl
from fieldmonitor.qt.fill.controls.options import CheckControl, ConfirmControl, RadioControl
from fieldmonitor.qt.fill.controls.picker import PickerControl
from fieldmonitor.qt.fill.controls.position import PositionControl
from fieldmonitor.qt.fill.controls.rank import RangeControl, RankControl
from fieldmonitor.qt.fill.controls.text import LineControl, NumberControl, ParagraphControl, PointsControl

if TYPE_CHECKING:
    from fieldmonitor.forms import Node

__all__ = ["Control", "FileControl", "control_for", "control_type"]

SHORT_LIST: Final = 7
"""longest list of single choices that stands open as radio buttons"""
SHORT_CHECKS: Final = 9
"""longest list of several choices that stands open as check boxes"""

_PLAIN: Final[dict[str, type[Control]]] = {
    "integer": NumberControl,
    "decimal": NumberControl,
    "date": DateControl,
    "time": TimeControl,
    "datetime": DateTimeControl,
    "rank": RankControl,
    "geopoint": PositionControl,
    "geotrace": PointsControl,
    "geoshape": PointsControl,
    "trigger": ConfirmControl,
}
FILES: Final = frozenset({"image", "audio", "video", "file"})


def control_type(node: "Node") -> type[Control]:
    """Return the control that fits the node now; a list that grows long changes it."""
    appearance = set(node.appearance.split())
    if node.kind == "select_one":
        searched = appearance & {"minimal", "autocomplete", "search"}
        return PickerControl if searched or len(node.choices) > SHORT_LIST else RadioControl
    if node.kind == "select_multiple":
        return CheckListControl if len(node.choices) > SHORT_CHECKS else CheckControl
    if node.kind in FILES:
        return FileControl
    if node.kind == "range":
        return RangeControl
    if node.kind in _PLAIN:
        return _PLAIN[node.kind]
    return ParagraphControl if "multiline" in appearance else LineControl


def control_for(node: "Node") -> Control:
    """Make the control that fits the node."""
    wanted = control_type(node)
    if issubclass(wanted, FileControl):
        return FileControl(node.kind)
    if issubclass(wanted, RangeControl):
        return RangeControl(*_scale(node))
    return wanted()


def _scale(node: "Node") -> tuple[float, float, float]:
    """Return start, end and step; what is no number falls back to the XLSForm defaults 1, 10, 1."""
    scale = []
    for name, otherwise in (("start", 1.0), ("end", 10.0), ("step", 1.0)):
        try:
            scale.append(float(node.parameters.get(name, otherwise)))
        except ValueError:
            scale.append(otherwise)
    return scale[0], scale[1], scale[2] or 1.0
