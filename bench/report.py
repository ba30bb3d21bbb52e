"""What a benchmark says: a row with our figure, the limit measured beside it, their ratio and the aim."""

import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Options:
    """``size``: ``quick`` for a look, ``usual``, or ``full`` for the sizes the limits name."""

    size: Literal["quick", "usual", "full"]

    def pick(self, quick: int, usual: int, full: int) -> int:
        return {"quick": quick, "usual": usual, "full": full}[self.size]


@dataclass(frozen=True, slots=True)
class Row:
    """One comparison. ``ratio`` is ours divided by the limit; ``sense`` says on which side of ``aim`` it should be."""

    work: str
    ours: float
    limit: float
    unit: str
    limit_is: str
    sense: Literal["<=", ">="]
    aim: float

    @property
    def ratio(self) -> float:
        return self.ours / self.limit if self.limit else float("inf")

    @property
    def reached(self) -> bool:
        return self.ratio <= self.aim if self.sense == "<=" else self.ratio >= self.aim


@dataclass(frozen=True, slots=True)
class Skipped:
    """A comparison that cannot be made here, and what it needs."""

    work: str
    why: str


def seconds(work: Callable[[], object]) -> float:
    """Return how long ``work`` takes."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def alternate(ours: Callable[[], object], limit: Callable[[], object], rounds: int) -> tuple[list[float], list[float]]:
    """Measure two things turn by turn, so that a busy moment meets both."""
    mine, theirs = [], []
    for _ in range(rounds):
        mine.append(seconds(ours))
        theirs.append(seconds(limit))
    return mine, theirs


def percentile(values: Sequence[float], percent: float) -> float:
    """Return the value below which ``percent`` of the sorted values lie."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * percent / 100))]


def median(values: Sequence[float]) -> float:
    """Return the median."""
    return statistics.median(values)
