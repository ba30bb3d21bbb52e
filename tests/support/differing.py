"""Compares what two engines showed on a walk, and knows the differences that are ruled (docs/form-engine.md)."""

import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any, Final
from xml.etree.ElementTree import Element, fromstring
from zoneinfo import ZoneInfo

from fieldmonitor.forms.safexml import clean
from support.javarosa import Walk

_UUID = re.compile(r"(uuid:)?[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_PLACE = re.compile(r"\[\d+\]")


@dataclass(frozen=True)
class Difference:
    """At ``step`` (-1: loading) ``aspect`` of ``ref`` is not the same. ``ruling``: why that is right, or empty."""

    walk: str
    step: int
    ref: str
    aspect: str
    ours: Any
    theirs: Any
    ruling: str = ""

    @property
    def place(self) -> tuple[str, str]:
        """The question and the aspect, whatever the instance."""
        return _PLACE.sub("", self.ref), self.aspect


def differences(ours: Walk, theirs: Walk) -> Iterator[Difference]:
    """Yield each difference once per question and aspect, at the first step where it shows."""
    mine: dict[str, dict[str, Any]] = {}
    other: dict[str, dict[str, Any]] = {}
    seen: set[tuple[str, str]] = set()
    for step, (my_nodes, other_nodes) in enumerate(zip(ours.shown, theirs.shown, strict=False)):
        touched = {*my_nodes, *other_nodes, *ours.gone[step], *theirs.gone[step]}
        _apply(mine, my_nodes, ours.gone[step])
        _apply(other, other_nodes, theirs.gone[step])
        for ref in sorted(touched, key=lambda one: (one.count("/"), one)):
            for aspect, one, two in _compared(mine.get(ref), other.get(ref)):
                found = Difference(ours.name, step, ref, aspect, one, two)
                if found.place not in seen:
                    seen.add(found.place)
                    yield found
    if ours.submission and theirs.submission:
        told = {path for path, _ in seen}
        yield from (one for one in _submitted(ours, theirs) if one.place[0] not in told)


def _submitted(ours: Walk, theirs: Walk) -> Iterator[Difference]:
    """Yield where two submissions are not the same: what they hold, what stands there, and in which order."""
    mine, other = (_leaves(fromstring(walk.submission)) for walk in (ours, theirs))
    last = len(ours.steps) - 1
    for ref in dict.fromkeys((*mine, *other)):
        one, two = mine.get(ref), other.get(ref)
        if one is None or two is None:
            if one or two or "/@" not in ref:  # an attribute without a value is as good as none
                yield Difference(ours.name, last, ref, "submitted", one, two)
        elif not same_value(one, two) and one != two:
            yield Difference(ours.name, last, ref, "submitted", one, two)
    shared = [[ref for ref in refs if ref in mine and ref in other and "/@" not in ref] for refs in (mine, other)]
    if shared[0] != shared[1]:
        yield Difference(ours.name, last, "/", "order", *shared)


def _leaves(element: Element, path: str = "") -> dict[str, str]:
    """Return the texts and attributes of a submission by path, with the position where a name stands more than once."""
    own = path or f"/{_local(element.tag)}"
    found = {f"{own}/@{_local(name)}": value for name, value in element.attrib.items()}
    found |= {} if len(element) else {own: element.text or ""}
    names = Counter(_local(child.tag) for child in element)
    placed: Counter[str] = Counter()
    for child in element:
        name = _local(child.tag)
        placed[name] += 1
        found |= _leaves(child, f"{own}/{name}" + (f"[{placed[name]}]" if names[name] > 1 else ""))
    return found


def _local(name: str) -> str:
    return name.rpartition("}")[2]


def _apply(state: dict[str, dict[str, Any]], nodes: dict[str, dict[str, Any]], gone: list[str]) -> None:
    state.update(nodes)
    for ref in gone:
        state.pop(ref, None)


def _compared(mine: dict[str, Any] | None, other: dict[str, Any] | None) -> Iterator[tuple[str, Any, Any]]:
    if mine is None or other is None:
        present = mine if mine is not None else other
        if present is not None and (present["count"] if "count" in present else present["relevant"]):
            yield "exists", mine is not None, other is not None
        return
    if "count" in mine or "count" in other:
        if not mine.get("relevant", True):
            return
        if mine.get("count") != other.get("count"):
            yield "count", mine.get("count"), other.get("count")
        return
    if mine["relevant"] != other["relevant"]:
        yield "relevant", mine["relevant"], other["relevant"]
        return
    if not mine["relevant"]:
        return
    for aspect in ("value", "required", "readonly", "label", "hint", "violation", "message", "choices"):
        if aspect in mine and aspect in other and not same(aspect, mine[aspect], other[aspect]):
            yield aspect, mine[aspect], other[aspect]


def same(aspect: str, one: Any, two: Any) -> bool:
    """Return whether two engines say the same in their own spelling."""
    if one == two:
        return True
    if aspect in ("label", "hint", "message"):
        return _spaced(one) == _spaced(two)
    if aspect == "choices":
        return [[value, _spaced(label)] for value, label in one] == [[value, _spaced(label)] for value, label in two]
    return aspect == "value" and same_value(str(one), str(two))


def same_value(one: str, two: str) -> bool:
    """Return whether two texts are the same number, moment, place or an id of its own."""
    if _UUID.fullmatch(one) and _UUID.fullmatch(two):
        return True
    if _midnight(one, two) or _midnight(two, one):
        return True
    for read in (_number, _moment, _places):
        mine, other = read(one), read(two)
        if mine is not None and mine == other:
            return True
        if isinstance(mine, float) and isinstance(other, float) and abs(mine - other) <= 1e-9 * max(1, abs(mine)):
            return True
    return False


def _midnight(day: str, moment: str) -> bool:
    """Return whether a calculated date is written as its first moment, as JavaRosa does in a question of text."""
    return len(day) == 10 and moment.startswith(f"{day}T00:00:00.000")


def _spaced(text: str | None) -> str:
    return " ".join((text or "").split())


def _number(text: str) -> float | None:
    try:
        return float(text)
    except ValueError:
        return None


def _moment(text: str) -> datetime | None:
    # a time of day without a zone is in the session's own, as JavaRosa then writes behind it
    text = re.sub(r"^(\d{2}:\d{2}(?::\d{2})?(?:\.\d+)?)(?:Z|[+-][0-9:]+)?$", r"\1", text)
    text = f"1970-01-01T{text}" if text[2:3] == ":" else text
    try:
        return datetime.fromisoformat(text.replace("Z", "+00:00"))
    except ValueError:
        return None


def _places(text: str) -> list[list[float]] | None:
    try:
        found = [[float(number) for number in point.split()] for point in text.split(";") if point.strip()]
    except ValueError:
        return None
    return [[*point, 0.0, 0.0][:4] for point in found]


Ruling = Callable[[Difference, Walk], bool]


def _source(walk: Walk) -> str:
    if walk.name not in _SOURCES:
        _SOURCES[walk.name] = walk.xml.read_text(encoding="utf-8")
    return _SOURCES[walk.name]


_SOURCES: dict[str, str] = {}
_MOMENT = re.compile(r"(\d{4}-\d{2}-\d{2})[T ][0-9:.]+(?:Z|[+-][0-9:]+)?")
_ANY_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")


def _texts(found: Difference) -> tuple[str, str]:
    return str(found.ours if found.ours is not None else ""), str(found.theirs if found.theirs is not None else "")


_NAME: Final = re.compile(r"[^\W\d][\w.-]*")
_ITEXT: Final = re.compile(r"jr:itext\('([^']*)'\)")


@cache
def _said(xml: Path) -> dict[str, str]:
    """Return per question everything that its rules, actions, texts and choices say, by path."""
    root = fromstring(xml.read_bytes())
    texts = {text.get("id", ""): _inside(text) for text in root.iter() if _local(text.tag) == "text"}
    said: dict[str, str] = {}
    for element in root.iter():
        path = element.get("nodeset") or element.get("ref") or ""
        kind = _local(element.tag)
        if path.startswith("/") and kind in (
            "bind", "setvalue", "input", "select", "select1", "rank", "range", "upload", "trigger", "group", "repeat"
        ):  # fmt: skip
            own = " ".join(element.attrib.values()) if kind in ("group", "repeat") else _inside(element)
            labels = [_inside(child) for child in element if _local(child.tag) == "label"]
            own = " ".join((own, *labels))
            said[path] = " ".join((said.get(path, ""), own, *(texts.get(key, "") for key in _ITEXT.findall(own))))
    return said


def _inside(element: Element) -> str:
    return " ".join(word for one in element.iter() for word in (*one.attrib.values(), one.text or ""))


@cache
def _reached(xml: Path, pattern: str) -> frozenset[str]:
    """Return the questions whose rules or texts match ``pattern``, and those that read such a one, however far."""
    said = {path: (text, set(_NAME.findall(text))) for path, text in _said(xml).items()}
    found = {path for path, (text, _) in said.items() if re.search(pattern, text)}
    while True:
        names = {path.rpartition("/")[2].lstrip("@") for path in found}
        more = {path for path, (_, words) in said.items() if path not in found and words & names}
        if not more:
            return frozenset(found)
        found |= more


def _reads(found: Difference, walk: Walk, pattern: str) -> bool:
    return found.place[0] in _reached(walk.xml, pattern)


def _no_nan(found: Difference, _walk: Walk) -> bool:
    ours, theirs = _texts(found)
    return "NaN" in theirs and _spaced(theirs.replace("NaN", "")) == _spaced(ours)


def _moments(found: Difference, _walk: Walk) -> bool:
    ours, theirs = _texts(found)
    return _MOMENT.search(ours) is not None and _spaced(_MOMENT.sub(r"\1", ours)) == _spaced(_MOMENT.sub(r"\1", theirs))


def _spaces(found: Difference, _walk: Walk) -> bool:
    if found.aspect == "choices":
        return [[value, "".join(label.split())] for value, label in found.ours] == [
            [value, "".join((label or "").split())] for value, label in found.theirs
        ]
    ours, theirs = _texts(found)
    return found.aspect in ("label", "hint", "message") and "".join(ours.split()) == "".join(theirs.split())


def _random(found: Difference, walk: Walk) -> bool:
    if found.aspect not in ("value", "label", "hint", "message", "choices", "submitted", "relevant", "exists", "count"):
        return False
    ours, theirs = _texts(found)
    if _ANY_UUID.sub("", ours) == _ANY_UUID.sub("", theirs):
        return True
    if _reads(found, walk, r"\brandomize\(") and found.aspect == "choices":
        return sorted(map(str, found.ours)) == sorted(map(str, found.theirs))
    return _reads(found, walk, r"\b(random|uuid)\(")


def _own_id(found: Difference, _walk: Walk) -> bool:
    return found.ref.endswith("/meta/instanceID") and not found.theirs


def _place_in_list(found: Difference, walk: Walk) -> bool:
    return not found.theirs and _reads(found, walk, r"\w\[\s*\d+\s*\]")


def _own_rule(found: Difference, walk: Walk) -> bool:
    answered = {_PLACE.sub("", step["ref"]) for step in walk.steps[: found.step] if step["op"] == "answer"}
    return walk.steps[found.step]["op"].endswith("_repeat") and found.place[0] in answered


def _zoned(found: Difference, _walk: Walk) -> bool:
    ours, theirs = _texts(found)
    if ours[2:3] != ":" or theirs[2:3] != ":":
        return False
    one, two = (datetime.fromisoformat(f"1970-01-02T{text}") for text in (ours, theirs))
    return one.tzinfo is not None and two.tzinfo is not None and (one - two).total_seconds() % 3600 == 0


def _whole_days(found: Difference, walk: Walk) -> bool:
    ours, theirs = map(_number, _texts(found))
    return ours is not None and theirs is not None and abs(ours - theirs) <= 1 and _reads(found, walk, r"\bnow\(")


def _long_ago(found: Difference, _walk: Walk) -> bool:
    ours, theirs = (_number(re.sub(r"[^0-9.-]", "", text)) for text in _texts(found))
    return ours is not None and theirs is not None and max(ours, theirs) < -141_000 and abs(ours - theirs) < 13


def _external(found: Difference, walk: Walk) -> bool:
    asked = "|".join(re.findall(r"<input[^>]*query=[^>]*", _source(walk)))
    names = {path.rpartition("/")[2] for path in re.findall(r"ref=.([^'\"]+)", asked)}
    return found.ours == "" and bool(names) and _reads(found, walk, rf"\b({'|'.join(map(re.escape, names))})\b")


def _calculated_choice(found: Difference, walk: Walk) -> bool:
    path = re.escape(found.place[0])
    bound = re.search(rf"<bind[^>]*nodeset=.{path}.[^>]*>", _source(walk))
    asked = re.search(rf"<select1?[^>]*ref=.{path}.", _source(walk))
    return found.theirs == "" and asked is not None and bound is not None and "calculate=" in bound[0]


def _grows(found: Difference, walk: Walk) -> bool:
    """Return whether JavaRosa's rows ran on to the driver's bound of 400, as the count always asks for one more."""
    endless = found.theirs in (400, "400", "401") or re.search(r"\[\d{3}\]", found.ref) is not None
    return endless and "jr:count" in _source(walk)


def _globe(found: Difference, walk: Walk) -> bool:
    ours, theirs = map(_number, _texts(found))
    if ours is None or theirs is None or not _reads(found, walk, r"\b(area|distance)\("):
        return False
    return abs(ours - theirs) <= 1e-3 * max(abs(ours), abs(theirs))


def _negative_max(found: Difference, walk: Walk) -> bool:
    ours, theirs = _texts(found)
    return _reads(found, walk, r"\bmax\(") and theirs == "0" and ours.startswith("-")


def _sum_of_blanks(found: Difference, walk: Walk) -> bool:
    return _texts(found) == ("", "0") and re.search(r"\bsum\(", _said(walk.xml).get(found.place[0], "")) is not None


def _midnight_in_utc(found: Difference, walk: Walk) -> bool:
    """Return whether the two moments are as far apart as the walk's zone is from UTC, or JavaRosa's is a day early."""
    ours, theirs = (_moment(text) for text in _texts(found))
    if ours is None or theirs is None or not _reads(found, walk, r"\b(format-date|format-date-time|date-time|date)\("):
        return False
    zone = ZoneInfo(str(walk.steps[0]["tz"]))
    offset = (ours.replace(tzinfo=None)).replace(tzinfo=zone).utcoffset() or timedelta(0)
    apart = theirs.replace(tzinfo=None) - ours.replace(tzinfo=None)
    return bool(offset) and apart in (offset, timedelta(days=-1))


def _condition(found: Difference, _walk: Walk) -> bool:
    return found.aspect == "submitted" and _texts(found) in (("true", "1"), ("false", "0"))


def _trimmed(found: Difference, walk: Walk) -> bool:
    ours, theirs = _texts(found)
    reopened = any(step["op"] == "reload" for step in walk.steps[: found.step + 1])
    return reopened and ours != theirs and "".join(ours.split()) == "".join(theirs.split())


def _not_read_back(found: Difference, walk: Walk) -> bool:
    """Return whether JavaRosa lost an answer as it opened a draft: a select's that its bind calls a number…"""
    bound = re.search(rf"<bind[^>]*nodeset=.{re.escape(found.place[0])}[\"'][^>]*>", _source(walk))
    kind = re.search(r"\btype=.(?:xsd:)?(int|decimal|select|select1)\b", bound[0]) if bound else None
    return walk.steps[found.step]["op"] == "reload" and not found.theirs and kind is not None


def _by_the_clock(found: Difference, walk: Walk) -> bool:
    moved = any(step["op"] == "clock" for step in walk.steps[: found.step])
    return found.aspect == "readonly" and moved and _reads(found, walk, r"\b(today|now)\(")


def _part_of_a_day(found: Difference, walk: Walk) -> bool:
    said = _said(walk.xml).get(found.place[0], "")
    return re.search(r"\bdate\(\s*'[^']*T", said) is not None or (
        _reads(found, walk, r"\bdate\(\s*'[^']*T") and _texts(found)[0][11:23] == "00:00:00.000"
    )


def _double_blank(found: Difference, walk: Walk) -> bool:
    return (
        found.aspect == "relevant"
        and any("  " in str(step.get("value", "")) for step in walk.steps[: found.step + 1])
        and _reads(found, walk, r"\bselected\([^)]*(\"\"|'')\s*\)")
    )


def _rows_last(found: Difference, walk: Walk) -> bool:
    if found.aspect != "order":
        return False
    repeats = set(re.findall(r"<repeat[^>]*nodeset=.([^'\"]+)", _source(walk)))
    mine, other = ([_PLACE.sub("", ref) for ref in refs] for refs in (found.ours, found.theirs))
    mine, other = (
        [ref for ref in refs if not any(f"{ref}/".startswith(f"{path}/") for path in repeats)] for refs in (mine, other)
    )
    return [ref for ref in mine if ref in other] == [ref for ref in other if ref in mine]


RULINGS: list[tuple[str, Ruling]] = [
    ("a missing number is blank, never NaN", _no_nan),
    ("a moment written into a text keeps its time; JavaRosa leaves the day", _moments),
    ("blanks between outputs and choices stay", _spaces),
    ("a whole number of days is that day where the session is; JavaRosa takes the one in UTC", _midnight_in_utc),
    ("a condition kept in a question is true or false; JavaRosa's submission has 1 and 0", _condition),
    ("blanks around a text stay; JavaRosa drops them as it opens a draft", _trimmed),
    ("an answer that JavaRosa cannot read back from its own draft stays", _not_read_back),
    ("what a person may change follows the clock as soon as it is looked at anew", _by_the_clock),
    ("date() is a day, of a moment too; JavaRosa keeps the time of a text", _part_of_a_day),
    ("selected(x, '') is whether nothing is chosen; JavaRosa finds it between two blanks", _double_blank),
    (
        "a record names its form, by the namespace where that is all it has",
        lambda f, _: f.aspect == "submitted" and f.ref.count("/") == 2 and f.ref.endswith("/@id") and not f.theirs,
    ),
    ("rows stand where their repeat stands; JavaRosa puts those that are added behind all else", _rows_last),
    ("attributes inside repeats are calculated for their own instance", lambda f, _: "]" in f.ref and "/@" in f.ref),
    ("random() and uuid() differ from run to run", _random),
    ("a record always has an instanceID", _own_id),
    ("list[3] is the third; JavaRosa finds nothing", _place_in_list),
    ("distances by the haversine and areas by the spherical excess", _globe),
    ("max() of negative numbers is the largest of them; JavaRosa says 0", _negative_max),
    ("a question that is the sum of nothing but blanks is blank", _sum_of_blanks),
    ("a location comes from the device; JavaRosa alone writes a placeholder", lambda f, _: "no client" in _texts(f)[1]),
    ("a text that the form lacks is blank; JavaRosa writes a placeholder", lambda f, _: "[itext:" in _texts(f)[1]),
    ("a time of day keeps the zone that it was given in", _zoned),
    ("a moment as a number has its part of the day; JavaRosa counts whole days", _whole_days),
    ("a person's change to a calculated answer stands until what it reads changes", _own_rule),
    (
        "a ranking without entries is no answer",
        lambda f, w: (
            f.aspect == "violation"
            and f.ours == "required"
            and re.search(rf"rank[^>]*ref=.{re.escape(f.place[0])}[\"']", _source(w)) is not None
        ),
    ),
    (
        "what is not base64 decodes to nothing, what XML cannot carry is left out",
        lambda f, w: f.ours in ("", clean(_texts(f)[1])) and _reads(f, w, r"base64-decode\("),
    ),
    (
        "a question that is not relevant counts nothing; JavaRosa reads its value for jr:count",
        lambda f, w: f.aspect in ("count", "exists") and not f.ours and "jr:count" in _source(w),
    ),
    ("words inside markup stay in a label", lambda f, _: f.aspect == "label" and _texts(f)[0].startswith(_texts(f)[1])),
    (
        "a date that a form starts with keeps its day",
        lambda f, _: f.step == 0 and f.aspect == "value" and not f.theirs and len(str(f.ours)) == 10,
    ),
    (
        "a choice without a value is none",
        lambda f, _: f.aspect == "choices" and f.ours == [c for c in f.theirs if c[0]],
    ),
    (
        "search() looks choices up as ODK Collect does; JavaRosa leaves that to it",
        lambda f, w: (f.aspect == "choices" or not f.theirs) and _reads(f, w, r"\bsearch\s*\("),
    ),
    ("the Gregorian calendar holds before 1582 too", _long_ago),
    ("select_one_external is a select; JavaRosa leaves it to ODK Collect", _external),
    ("what a calculation puts into a select stays though its list lacks it", _calculated_choice),
    ("a repeat whose count asks for one more than there are grows by one with each change", _grows),
    (
        "the driver makes no more than 400 instances in JavaRosa; here 10,000 is the bound",
        lambda f, w: re.search(r"\[\d{4,}\]", f.ref) is not None and "jr:count" in _source(w),
    ),
    ("attributes have no controls", lambda f, _: "/@" in f.ref and f.aspect in ("readonly", "required", "exists")),
]


def ruled(found: Difference, walk: Walk) -> str:
    """Return the reason why a difference is right, empty if it is none of the known ones."""
    return next((reason for reason, holds in RULINGS if holds(found, walk)), "")
