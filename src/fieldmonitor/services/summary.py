"""What lists and the search show of a record: day, place, words; taken from its answers, and nothing sensitive.

- Day: the first answer to ``ev_date``, ``ev_from`` or ``visit_date`` (the ten forms ask ``ev_date`` or, for an
  approximate date, ``ev_from``); in a form that has none of these questions, the first date outside any repeat.
- Place: the section or site code (``pl_section``), else what the other names below ask for; never an exact position.
- Words: what was answered, as shown in every language given, without S3 and S4 answers and without files' names.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final, Protocol

DAY_NAMES: Final = ("ev_date", "ev_from", "visit_date", "observation_date")
PLACE_NAMES: Final = ("pl_section", "section", "site_code", "site", "pl_state")
_OPEN_LEVELS: Final = frozenset({"", "S0", "S1"})
_UNSEARCHED_LEVELS: Final = frozenset({"S3", "S4"})
_UNSEARCHED_KINDS: Final = frozenset({"image", "audio", "video", "file", "geopoint", "geotrace", "geoshape", "hidden"})


class Shown(Protocol):
    """An answer as it is shown: `fieldmonitor.forms.FormAnswer` and `fieldmonitor.domain.observation.Answer` fit."""

    @property
    def name(self) -> str:
        """Name of the question."""
        ...

    @property
    def kind(self) -> str:
        """XLSForm type word."""
        ...

    @property
    def value(self) -> str:
        """As stored."""
        ...

    @property
    def text(self) -> str:
        """As shown."""
        ...

    @property
    def sensitivity(self) -> str:
        """S0…S4, SO, or empty."""
        ...

    @property
    def repeat(self) -> Sequence[tuple[str, int]]:
        """Repeats around it, outermost first."""
        ...


@dataclass(frozen=True, slots=True)
class Summary:
    """A record in brief."""

    day: date | None
    place: str
    words: str


def summarise(answers: Sequence[Shown], others: Iterable[Sequence[Shown]], questions: Iterable[str]) -> Summary:
    """Return the summary of a record.

    ``answers``: its answers in one language; ``others``: the same in further languages, for the search; ``questions``:
    the names of all the form's questions, answered or not.
    """
    return Summary(_day(answers, frozenset(questions)), _place(answers), _words((answers, *others)))


def _day(answers: Sequence[Shown], questions: frozenset[str]) -> date | None:
    named = [name for name in DAY_NAMES if name in questions]
    for name in named:
        for answer in answers:
            if answer.name == name and (day := _date(answer)):
                return day
    if named:
        return None
    return next((day for answer in answers if not answer.repeat and (day := _date(answer))), None)


def _date(answer: Shown) -> date | None:
    if answer.kind not in {"date", "datetime"} or answer.sensitivity not in _OPEN_LEVELS:
        return None
    try:
        return date.fromisoformat(answer.value[:10])
    except ValueError:
        return None


def _place(answers: Sequence[Shown]) -> str:
    for name in PLACE_NAMES:
        for answer in answers:
            if answer.name == name and answer.value and answer.sensitivity in _OPEN_LEVELS:
                return answer.text if answer.kind == "select_one" else answer.value.strip()
    return ""


def _words(languages: Iterable[Sequence[Shown]]) -> str:
    lines: dict[str, None] = {}
    for answers in languages:
        for answer in answers:
            if answer.sensitivity not in _UNSEARCHED_LEVELS and answer.kind not in _UNSEARCHED_KINDS and answer.text:
                lines[answer.text] = None
    return "\n".join(lines)
