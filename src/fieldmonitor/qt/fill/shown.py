"""Answers as short text: in cards, and where a question can only be read."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLocale

from fieldmonitor.qt.fill import arrangement, reading, wording
from fieldmonitor.qt.fill.calendar_words import calendar_name, written
from fieldmonitor.qt.fill.calendars import CALENDARS
from fieldmonitor.qt.fill.controls.dates import shown_time
from fieldmonitor.qt.fill.controls.dayfield import precision, shown_day
from fieldmonitor.qt.fill.controls.text import shown_number
from fieldmonitor.qt.fill.outline import questions

if TYPE_CHECKING:
    from fieldmonitor.forms import Node

_SUMMARY: Final = 3  # answers in a card's line
_TELLS_NOTHING: Final = frozenset({"yes", "no", "OK"})  # without its question


def shown_text(node: "Node") -> str:
    """Return the answer as the person reads it, in the session's language."""
    if is_masked(node):
        return "•" * 8 if node.value else ""
    if node.kind in ("select_one", "select_multiple", "rank"):
        labels = {choice.value: choice.label for choice in node.choices}
        values = [node.value] if node.kind == "select_one" else node.value.split()
        return "; ".join(wording.plain(labels.get(value, value)) for value in values)
    if node.kind in ("integer", "decimal", "range") and reading.is_number(node.value, whole=False):
        return shown_number(node.value, grouped="thousands-sep" in node.appearance.split())
    return _moment(node)


def _moment(node: "Node") -> str:
    if node.kind == "date":
        return _in_calendars(node)
    if node.kind == "time":
        return shown_time(node.value)
    if node.kind == "datetime":
        day, _, time = node.value.partition("T")
        return f"{shown_day(day)} {shown_time(time)}".strip()
    return node.value


def _in_calendars(node: "Node") -> str:
    """The day as it is stored, and in the calendar that the form asks for."""
    exact = precision(node.appearance)
    asked = next((name for name in CALENDARS if name in arrangement.words(node.appearance)), "")
    other = written(asked, node.value, QLocale(), exact) if asked else ""
    day = shown_day(node.value, exact)
    return f"{day} ({other}, {calendar_name(asked)})" if other else day


def is_masked(node: "Node") -> bool:
    """Tell whether the form wants the answer hidden from whoever looks over the shoulder."""
    return node.control == "secret" or "masked" in node.appearance.split()


def summary(instance: "Node") -> str:
    """Return the first answers of a repeat's instance in one line, empty if there are none."""
    found: list[str] = []
    for question in questions(instance):
        if question.value and question.kind != "note" and question.value not in _TELLS_NOTHING:
            found.append(" ".join(shown_text(question).split()))
        if len(found) == _SUMMARY:
            break
    return " · ".join(found)


def answer_count(node: "Node") -> int:
    """Return how many questions on screen below ``node`` are answered."""
    return sum(bool(question.value) and not question.readonly for question in questions(node))
