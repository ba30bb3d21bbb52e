"""The controls: one for each kind of question."""

from typing import TYPE_CHECKING, Final

from fieldmonitor.qt.fill import arrangement
from fieldmonitor.qt.fill.controls.barcode import BarcodeControl
from fieldmonitor.qt.fill.controls.base import Control
from fieldmonitor.qt.fill.controls.checklist import CheckListControl
from fieldmonitor.qt.fill.controls.dates import DateControl, DateTimeControl, TimeControl
from fieldmonitor.qt.fill.controls.files import FileControl
from fieldmonitor.qt.fill.controls.options import CheckControl, ConfirmControl, HeadControl, RadioControl
from fieldmonitor.qt.fill.controls.picker import PickerControl
from fieldmonitor.qt.fill.controls.position import PositionControl
from fieldmonitor.qt.fill.controls.rank import RankControl
from fieldmonitor.qt.fill.controls.scale import ListedRangeControl, RangeControl, RatingControl
from fieldmonitor.qt.fill.controls.text import (
    AddressControl,
    LineControl,
    NumberControl,
    ParagraphControl,
    SecretControl,
)
from fieldmonitor.qt.fill.controls.trace import AreaControl, TraceControl

if TYPE_CHECKING:
    from fieldmonitor.forms import Node

__all__ = ["Control", "FileControl", "control_for", "control_type"]

SHORT_LIST: Final = 7
"""longest list of single choices that stands open as radio buttons"""
SHORT_CHECKS: Final = 9
"""longest list of several choices that stands open as check boxes"""
OPEN_LIST: Final = 100
"""longest list that stands open because the form arranges it (``columns``, ``likert`` …)"""

_PLAIN: Final[dict[str, type[Control]]] = {
    "integer": NumberControl,
    "decimal": NumberControl,
    "date": DateControl,
    "time": TimeControl,
    "datetime": DateTimeControl,
    "rank": RankControl,
    "geopoint": PositionControl,
    "geotrace": TraceControl,
    "barcode": BarcodeControl,
    "geoshape": AreaControl,
    "trigger": ConfirmControl,
}
FILES: Final = frozenset({"image", "audio", "video", "file"})


def control_type(node: "Node") -> type[Control]:
    """Return the control that fits the node now; a list that grows long changes it."""
    said = arrangement.words(node.appearance)
    if node.kind in ("select_one", "select_multiple"):
        return _of_choices(node, said)
    if node.kind in FILES:
        return FileControl
    if node.kind == "range":
        return RatingControl if "rating" in said else ListedRangeControl if "picker" in said else RangeControl
    if node.kind in _PLAIN:
        return _PLAIN[node.kind]
    return _of_text(node, said)


def _of_choices(node: "Node", said: frozenset[str]) -> type[Control]:
    if "label" in said:
        return HeadControl
    one = node.kind == "select_one"
    if said & arrangement.SEARCHED:
        return PickerControl if one else CheckListControl
    longest = OPEN_LIST if arrangement.is_arranged(node.appearance) else SHORT_LIST if one else SHORT_CHECKS
    if len(node.choices) > longest:
        return PickerControl if one else CheckListControl
    return RadioControl if one else CheckControl


def _of_text(node: "Node", said: frozenset[str]) -> type[Control]:
    if "masked" in said or node.control == "secret":
        return SecretControl
    if "url" in said:
        return AddressControl
    return ParagraphControl if "multiline" in said or "rows" in node.parameters else LineControl


def control_for(node: "Node") -> Control:
    """Make the control that fits the node."""
    wanted = control_type(node)
    if issubclass(wanted, FileControl):
        return FileControl(node.kind)
    return wanted()
