"""The made-up narrative records that every PDF engine of pdf_bench.py prints: facts, an account, a table."""

import random
from collections.abc import Iterator
from dataclasses import dataclass

COLUMNS = ("Time", "What was seen", "Who", "Persons")
LABELS = ("Place", "Period", "Position of the monitor", "Weather and light", "Form", "Status")
SYLLABLES = (
    "ka",
    "ro",
    "mi",
    "ten",
    "sal",
    "vor",
    "du",
    "pe",
    "lin",
    "gra",
    "sto",
    "bel",
    "na",
    "wi",
    "or",
    "és",
    "łu",
)


@dataclass(frozen=True, slots=True)
class Story:
    """One record: a title, labelled facts, paragraphs of about 75 words, and rows of `COLUMNS`."""

    title: str
    facts: tuple[tuple[str, str], ...]
    paragraphs: tuple[str, ...]
    rows: tuple[tuple[str, str, str, int], ...]


def stories(count: int) -> Iterator[Story]:
    """Yield the same ``count`` records at every call."""
    source = random.Random(7)
    words = ["".join(source.choices(SYLLABLES, k=source.randint(1, 4))) for _ in range(3000)]
    weights = [1 / (rank + 3) for rank in range(len(words))]

    def text(length: int) -> str:
        return " ".join(source.choices(words, weights, k=length)).capitalize()

    for number in range(count):
        yield Story(
            f"Record {number + 1:04}",
            tuple((label, text(4)) for label in LABELS),
            tuple(f"{text(30)}. {text(25)}, {text(20)}." for _ in range(4)),
            tuple((f"{8 + n:02}:15", f"{text(9)}.", text(2), source.randint(1, 40)) for n in range(6)),
        )
