"""Random walks over a form's questions: steps made up from the form itself, and what it showed after each."""

import random
import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from fieldmonitor.forms.definition import FormDefinition
from fieldmonitor.forms.nodes import Node
from fieldmonitor.forms.repeats import drop
from fieldmonitor.forms.session import FormSession
from support.javarosa import Step, Walk

ZONES = ("UTC", "Africa/Nairobi", "Asia/Kathmandu", "America/Bogota")
FACTS = {
    "deviceid": "dev:1", "username": "nadia", "email": "nadia@example.org", "phonenumber": "+254700000000",
    "simserial": "8925", "subscriberid": "639",
}  # fmt: skip
WORDS = ("", "Amina", "two words", "7", "0", "12.50", "-3", "Жанна", "O'Brien", "a,b", "yes", "no", "1 2",
         "  spaced  ", "line\nbreak", "x" * 60, "0712345678", "AB-123", "test@example.org", "true", "NaN")  # fmt: skip
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")


def shown(session: FormSession) -> dict[str, dict[str, Any]]:
    """Return what every node of a record shows, by ref."""
    return {node.ref: look(node) for node in session.root.walk() if node.parent is not None}


def look(node: Node) -> dict[str, Any]:
    """Return what one node shows."""
    if node.is_range:
        return {"count": node.count, "relevant": node.relevant}
    leaf = node.spec.is_leaf
    found: dict[str, Any] = {
        "value": node.value if leaf else "",
        "relevant": node.relevant,
        "required": node.required,
        "readonly": node.readonly,
    }
    if node.spec.control is None or not node.relevant:
        return found
    found["label"] = node.label
    if leaf:
        found["hint"] = node.hint
        found["violation"] = node.violation
        if found["violation"] == "constraint":
            found["message"] = node.message
        if node.kind in ("select_one", "select_multiple", "rank"):
            found["choices"] = [[choice.value, choice.label] for choice in node.choices]
    return found


class Walker:
    """One walk: takes steps in a session and remembers them."""

    def __init__(self, definition: FormDefinition, rng: random.Random) -> None:
        self.definition = definition
        self.rng = rng
        self.zone = rng.choice(ZONES)
        self.clock = datetime(2024, 6, 15, 7, 30, tzinfo=UTC)
        self.steps: list[Step] = []
        self.shown: list[dict[str, dict[str, Any]]] = []
        self.gone: list[list[str]] = []
        self._before: dict[str, dict[str, Any]] = {}
        self.session = definition.new_session(now=lambda: self.clock, timezone=self.zone, metadata=FACTS)
        self._took({"op": "init", "clock": self._clock_text(), "tz": self.zone, "preload": FACTS})
        self._settle_choices()

    def walk(self, count: int) -> None:
        """Take ``count`` steps, and those that keep two engines together."""
        for _ in range(count):
            self._one()
            self._settle_choices()

    def _clock_text(self) -> str:
        return self.clock.isoformat(timespec="milliseconds")

    def _look_again(self) -> None:
        """Note in the last step what has changed since."""
        now = shown(self.session)
        if now != self._before:
            self.shown[-1].update({ref: look for ref, look in now.items() if self._before.get(ref) != look})
            self.gone[-1] += [ref for ref in self._before if ref not in now]
            self._before = now

    def _took(self, step: Step) -> None:
        if step["op"] == "clock":
            self.session.validate()  # what is looked at is kept until its rule reads something that changed
        now = shown(self.session)
        self.steps.append(step)
        self.shown.append({ref: look for ref, look in now.items() if self._before.get(ref) != look})
        self.gone.append([ref for ref in self._before if ref not in now])
        self._before = now

    def _settle_choices(self) -> None:
        """Make the engine here forget what it keeps and JavaRosa does not, to go on from the same record.

        Answers that a filter took choices from, and what a count that shrank has too many of, come back here.
        """
        runtime = self.session._runtime
        for repeat in [node for node in self.session.root.walk() if node.is_range and not node.gone]:
            for instance in [one for one in repeat.children_list if one.surplus]:
                drop(runtime, repeat, instance)
        runtime.settle()
        self._look_again()
        for node in list(self.session.root.walk()):
            if node.relevant and node.stored != node.value and not node.gone:
                self._answer(node, node.value)

    def _answer(self, node: Node, value: str) -> None:
        ref = node.ref
        self.session.answer(ref, value)
        self._took({"op": "answer", "ref": ref, "value": value})

    def _one(self) -> None:
        rng, dice = self.rng, self.rng.random()
        nodes = [node for node in self.session.root.walk() if node.relevant]
        ranges = [node for node in nodes if node.is_range and node.can_add]
        if dice < 0.10 and ranges:
            repeat = rng.choice(ranges)
            if len(repeat.children_list) < 4:
                ref = repeat.ref
                self.session.add_repeat(ref)
                self._took({"op": "add_repeat", "ref": ref})
                return
        if dice < 0.15 and ranges:
            instances = [one for repeat in ranges for one in repeat.children_list]
            if instances:
                ref = rng.choice(instances).ref
                self.session.remove_repeat(ref)
                self._took({"op": "remove_repeat", "ref": ref})
                return
        if dice < 0.19 and len(self.definition.languages) > 1:
            language = rng.choice(self.definition.languages)
            self.session.set_language(language)
            self._took({"op": "language", "value": language})
            return
        if dice < 0.20:
            for node in list(self.session.root.walk()):
                if node.spec.control is not None and node.relevant and node.value != node.value.strip():
                    self._answer(node, node.value.strip())  # JavaRosa drops the blanks as it opens a draft
            self._settle_choices()
            xml, language = self.session.interchange(), self.session.language
            self.session = self.definition.open_instance(
                xml, language=language, now=lambda: self.clock, timezone=self.zone, metadata=FACTS
            )
            self._took({"op": "reload"})
            return
        if dice < 0.22:
            self.clock += timedelta(days=rng.choice((0, 1, 40)), hours=rng.randrange(5), seconds=rng.randrange(99))
            self._took({"op": "clock", "value": self._clock_text()})
            return
        asked = [node for node in nodes if node.spec.is_leaf and node.spec.control is not None and not node.is_range]
        asked = [node for node in asked if not node.readonly and node.kind != "note"]
        if not asked:
            return
        empty = [node for node in asked if not node.value]
        node = rng.choice(empty if empty and rng.random() < 0.6 else asked)
        value = "" if rng.random() < 0.08 else self.value(node)
        if value != node.value:  # here the same answer again changes nothing; JavaRosa calculates anew
            self._answer(node, value)

    # -- answers

    def value(self, node: Node) -> str:
        """Return an answer of the node's type: ordinary, at a bound of its rules, or beyond it."""
        rng = self.rng
        if node.kind in ("select_one", "select_multiple", "rank"):
            values = [choice.value for choice in node.choices if choice.value and " " not in choice.value]
            if not values:
                return ""
            if node.kind == "select_one":
                return rng.choice(values)
            count = len(values) if node.kind == "rank" else rng.randint(1, min(3, len(values)))
            return " ".join(rng.sample(values, count))
        if node.control == "trigger":
            return "OK"
        return str(next(self._of_type(node)))

    def _of_type(self, node: Node) -> Iterator[object]:
        rng, kind = self.rng, node.spec.type
        bounds = self._bounds(node)
        day = self.clock.astimezone(ZoneInfo(self.zone))
        if kind == "int":
            yield rng.choice([0, 1, 2, -1, 5, 17, 18, 24, 60, 100, *(int(one) for one in bounds)])
        elif kind == "decimal":
            number = rng.choice([0, 0.5, 2.25, -1.5, 36.6, 100, 1000.125, *bounds])
            yield int(number) if number == int(number) else number
        elif kind == "date":
            yield (day + timedelta(days=rng.choice((0, 1, -1, -30, 400, -365 * 4, -365 * 30)))).date().isoformat()
        elif kind == "dateTime":
            moment = day + timedelta(minutes=rng.choice((0, -90, 60 * 24, -60 * 24 * 400)))
            yield moment.isoformat(timespec="milliseconds")
        elif kind == "time":
            moment = day.replace(hour=rng.randrange(24), minute=rng.choice((0, 30, 59)))
            yield moment.isoformat(timespec="milliseconds")[11:]
        elif kind == "geopoint":
            yield self._point()
        elif kind == "geotrace":
            yield "; ".join(self._point() for _ in range(rng.randint(2, 4)))
        elif kind == "geoshape":
            points = [self._point() for _ in range(rng.randint(3, 5))]
            yield "; ".join([*points, points[0]])
        elif kind == "binary":
            yield rng.choice(("photo.jpg", "two.png"))
        elif kind == "boolean":
            yield rng.choice(("true", "false"))
        else:
            yield rng.choice((*WORDS[1:], *(f"{one:g}" for one in bounds)))

    def _point(self) -> str:
        lat, lon = round(-1.28 + self.rng.uniform(-0.01, 0.01), 5), round(36.82 + self.rng.uniform(-0.01, 0.01), 5)
        return f"{lat} {lon} {self.rng.choice((0, 12.5))} 4.5"

    @staticmethod
    def _bounds(node: Node) -> list[float]:
        """Return the numbers in a question's own rule and range, and their neighbours."""
        text = node.spec.constraint.source if node.spec.constraint is not None else ""
        control = node.spec.control
        if control is not None and control.tag == "range":
            start = control.attributes.get("start", "0")
            return [float(start), float(control.attributes.get("end", start))]
        found = [float(one) for one in _NUMBER.findall(text)][:6]
        return [one + more for one in found if abs(one) < 1e8 for more in (-1, 0, 1)]


def made(definition: FormDefinition, xml: Path, folder: Path, name: str, seed: str, count: int) -> Walk:
    """Return a walk of ``count`` steps over a form, with what this engine showed."""
    walker = Walker(definition, random.Random(seed))
    walker.walk(count)
    walk = Walk(name, xml, folder, walker.steps, walker.shown, walker.gone)
    walk.submission = walker.session.serialise()
    return walk
