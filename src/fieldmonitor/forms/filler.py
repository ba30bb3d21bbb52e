"""Fills a record by the form's own rules: from its choice lists, bounds and patterns, until nothing is violated.

For demonstrations and tests: the same seed gives the same record. Values are plausible rather than extreme, and a
caller who knows better says so per question.
"""

from collections.abc import Callable, Iterator, Mapping
from datetime import datetime, timedelta
from random import Random
from typing import Final

from fieldmonitor.forms.errors import FormError
from fieldmonitor.forms.matching import matching
from fieldmonitor.forms.nodes import Node
from fieldmonitor.forms.rules import bounds, patterns
from fieldmonitor.forms.session import FormSession
from fieldmonitor.forms.xpath.dates import from_days, local_text

Override = str | int | Callable[[Node, Random], str | int | None]
"""A value, or a function of the node and the random source; None leaves the question to the filler."""

_ROUNDS: Final = 12
_TRIES: Final = 40
_SENTENCES: Final = (
    "Seen from the road, at about fifty metres.",
    "Two officers were present the whole time.",
    "The person was calm and spoke freely.",
    "Nothing was given in writing.",
    "The account was checked with a second person.",
    "An interpreter helped by telephone.",
    "The group waited outside for several hours.",
    "Food and water were brought by volunteers.",
    "Names of the officers were not visible.",
    "The place was lit and could be seen well.",
)
_PHRASES: Final = (
    "as the person said",
    "near the crossing point",
    "seen once, not again",
    "told by two people",
    "in the person's own words",
    "at the second gate",
)
_EVASIVE: Final = ("other", "unknown", "unk", "none", "refuse", "not_", "dont_know", "unclear")


class CannotFill(FormError):
    """No answers were found that satisfy the form. The message names the questions left."""


def fill(
    session: FormSession,
    rng: Random,
    *,
    overrides: Mapping[str, Override] | None = None,
    rows: tuple[int, int] = (1, 2),
    optional: float = 0.6,
    text: Callable[[Node, Random], str] | None = None,
) -> None:
    """Answer ``session`` until `FormSession.validate` finds nothing. Raises CannotFill.

    ``overrides``: question name (or ref) → value, and repeat name → number of instances; ``""`` leaves a question
    blank, a value that the form does not allow gives way to one that it does. ``rows``: least and most instances of a
    repeat. ``optional``: share of the optional questions that get an answer (media only where required or
    overridden). ``text``: what to write into free text without a pattern.
    """
    _Filler(session, rng, overrides=overrides or {}, rows=rows, optional=optional, text=text or _prose).run()


class _Filler:
    def __init__(
        self,
        session: FormSession,
        rng: Random,
        *,
        overrides: Mapping[str, Override],
        rows: tuple[int, int],
        optional: float,
        text: Callable[[Node, Random], str],
    ) -> None:
        self.session = session
        self.rng = rng
        self.overrides = overrides
        self.rows = rows
        self.optional = optional
        self.text = text
        self.seen: set[Node] = set()

    def run(self) -> None:
        # Answers open groups and repeats that stand before them only rarely, so a few passes reach everything.
        for _ in range(_ROUNDS):
            if not self.sweep():
                break
        for round_ in range(_ROUNDS):
            violations = self.session.validate()
            if not violations:
                return
            for violation in violations:
                node = self.session.node(violation.ref)
                if node.violation is not None:
                    # what an override insists on gives way only when nothing else did
                    self.answer(node, forced=round_ < 2)
            self.sweep()
        left = "; ".join(f"{one.ref} ({one.kind})" for one in self.session.validate())
        if left:
            raise CannotFill(f"No valid answers found for {left}")

    def sweep(self) -> bool:
        """Visit every node not yet seen that is open now; return whether there was any."""
        found = False
        for node in self.open_nodes(self.session.root):
            found = True
            self.seen.add(node)
            if node.is_range:
                self.grow(node)
            elif self.wanted(node):
                self.answer(node, forced=True)
        return found

    def open_nodes(self, node: Node) -> Iterator[Node]:
        """Yield unseen, relevant ranges and questions, each as it is when it is reached."""
        if not node.relevant:
            return
        if node not in self.seen and (node.is_range or self.is_question(node)):
            yield node
        for child in tuple(node.children_list):
            yield from self.open_nodes(child)

    @staticmethod
    def is_question(node: Node) -> bool:
        return (
            node.spec.is_leaf
            and node.control not in ("", "group")
            and node.kind != "note"
            and node.spec.calculate is None
            and not node.readonly
        )

    def override(self, node: Node) -> str | int | None:
        given = self.overrides.get(node.ref, self.overrides.get(node.name))
        return given(node, self.rng) if callable(given) else given

    def wanted(self, node: Node) -> bool:
        if node.ref in self.overrides or node.name in self.overrides:
            return True
        if node.value:
            return node.violation is not None
        if node.required:
            return True
        media = node.kind in ("image", "audio", "video", "file")
        return not media and self.rng.random() < self.optional

    def grow(self, repeat: Node) -> None:
        given = self.override(repeat)
        number = int(given) if given is not None else self.rng.randint(*self.rows)
        while repeat.can_add and repeat.count < number:
            self.session.add_repeat(repeat.ref)
        while repeat.can_add and repeat.count > number:
            self.session.remove_repeat(repeat.children_list[-1].ref)

    def answer(self, node: Node, *, forced: bool) -> None:
        """Try candidates until one violates nothing; what nothing fits is left blank."""
        ref = node.ref
        given = self.override(node) if forced else None
        if given is not None:
            self.session.answer(ref, str(given))
            if node.violation is None:
                return
        for candidate in self.candidates(node):
            self.session.answer(ref, candidate)
            if node.violation is None:
                return
        self.session.answer(ref, "")

    def candidates(self, node: Node) -> Iterator[str]:
        kind = node.kind
        if kind == "select_one":
            yield from self.one_choice(node)
        elif kind in ("select_multiple", "rank"):
            yield from self.several_choices(node)
        elif kind in ("integer", "decimal", "range"):
            yield from self.numbers(node)
        elif kind in ("date", "datetime", "time"):
            yield from self.moments(node)
        elif kind in ("geopoint", "geotrace", "geoshape"):
            yield from self.places(kind)
        elif kind == "trigger":
            yield "OK"
        elif kind in ("image", "audio", "video", "file"):
            ending = {"image": "jpg", "audio": "m4a", "video": "mp4"}.get(kind, "pdf")
            yield f"{node.name}-{self.rng.randrange(10**6):06d}.{ending}"
        else:
            yield from self.texts(node)

    def one_choice(self, node: Node) -> Iterator[str]:
        values = [choice.value for choice in node.choices]
        self.rng.shuffle(values)
        # sorting keeps the shuffled order among equals: evasive answers come last, and half as often first
        if self.rng.random() < 0.8:
            values.sort(key=lambda value: any(word in value.lower() for word in _EVASIVE))
        yield from values

    def several_choices(self, node: Node) -> Iterator[str]:
        values = [choice.value for choice in node.choices]
        if node.kind == "rank":
            self.rng.shuffle(values)
            yield " ".join(values)
            return
        plain = [value for value in values if not any(word in value.lower() for word in _EVASIVE)] or values
        for _ in range(_TRIES // 2):
            chosen = set(self.rng.sample(plain, self.rng.randint(1, min(3, len(plain))))) if plain else set()
            yield " ".join(value for value in values if value in chosen)
        self.rng.shuffle(values)
        yield from values
        yield " ".join(choice.value for choice in node.choices)

    def numbers(self, node: Node) -> Iterator[str]:
        limits = bounds(node)
        low, high = limits.low, limits.high
        step = 1.0
        if node.kind == "range":
            start, end = (
                float(node.parameters.get(name, fallback)) for name, fallback in (("start", "0"), ("end", "10"))
            )
            low, high, step = min(start, end), max(start, end), float(node.parameters.get("step", "1"))
        least = 0.0 if low is None else low
        most = least + 12 if high is None else high
        if low is None and high is not None:
            least = min(0.0, high)
        for attempt in range(_TRIES):
            # small numbers are the plausible ones where a form allows thousands
            reach = min(most - least, 40.0) if attempt < 10 else most - least
            value = least + reach * self.rng.random() ** 2
            if node.spec.type == "int":
                yield str(round(value))
            else:
                yield (
                    str(round(least + round((value - least) / step) * step, 6))
                    if node.kind == "range"
                    else f"{value:.1f}"
                )
        yield from (str(int(edge)) for edge in (least, most))

    def moments(self, node: Node) -> Iterator[str]:
        runtime = node.runtime
        now = runtime.now().astimezone(runtime.zone).replace(tzinfo=None)
        limits = bounds(node)
        for attempt in range(_TRIES):
            back = self.rng.randint(0, 45 if attempt < 20 else 400)
            moment = now - timedelta(days=back)
            if limits.low is not None or limits.high is not None:
                moment = self.between(limits.low, limits.high, moment)
            moment = moment.replace(
                hour=self.rng.randint(5, 22), minute=self.rng.randrange(0, 60, 5), second=0, microsecond=0
            )
            yield self.spell(node, moment)
        for days in range(0, 800, 20):
            yield self.spell(node, now + timedelta(days=days))

    def between(self, low: float | None, high: float | None, usual: datetime) -> datetime:
        """Return a day within bounds, near the usual one."""
        if low is None:
            last = from_days(high or 0.0) or usual
            return min(usual, last)
        first = from_days(low) or usual
        if high is None:
            return first + timedelta(days=self.rng.randint(0, 30))
        span = max(0, int(high - low))
        return first + timedelta(days=self.rng.randint(0, min(span, 10)))

    @staticmethod
    def spell(node: Node, moment: datetime) -> str:
        if node.kind == "date":
            return moment.date().isoformat()
        full = local_text(moment, node.runtime.zone)
        return full if node.kind == "datetime" else full.partition("T")[2]

    def places(self, kind: str) -> Iterator[str]:
        for _ in range(_TRIES):
            lat, lon = 41.5 + self.rng.random() * 5, 20.0 + self.rng.random() * 8
            point = f"{lat:.5f} {lon:.5f} 0 {self.rng.randint(3, 30)}"
            if kind == "geopoint":
                yield point
                continue
            others = [f"{lat + 0.001 * (n % 2):.5f} {lon + 0.001 * n:.5f} 0 0" for n in range(1, 3)]
            yield "; ".join([point, *others, point] if kind == "geoshape" else [point, *others])

    def texts(self, node: Node) -> Iterator[str]:
        found = patterns(node.spec)
        for pattern in found:
            for _ in range(_TRIES):
                text = matching(pattern, self.rng)
                if text:
                    yield text
        if not found:
            yield self.text(node, self.rng)
        yield from ("A1", "1", "AB-123", "text")


def _prose(node: Node, rng: Random) -> str:
    if "multiline" in node.appearance:
        return " ".join(rng.sample(_SENTENCES, rng.randint(2, 4)))
    return rng.choice(_PHRASES)
