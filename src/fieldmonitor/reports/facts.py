"""Reads one record's answers as the craft's facts: when, where, who, what was done, how it is known.

The question names are those of the ten forms; a form without a question simply has no such fact. Nothing is worded here
beyond labels that the record itself carries, and nothing is hidden: that is `redact`'s work.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from fieldmonitor.domain.observation import Answer, Record
from fieldmonitor.domain.standards import GOOD_PRACTICE
from fieldmonitor.reports.consent import Consent, consent_of, person_uses
from fieldmonitor.reports.model import Tag

TAG_OF_STATUS = {
    "st_observed": Tag.OBSERVED,
    "st_documented": Tag.DOCUMENTED,
    "st_alleged_direct": Tag.ALLEGED,
    "st_alleged_hearsay": Tag.HEARSAY,
    "st_official_claim": Tag.OFFICIAL,
    "st_inference": Tag.INFERENCE,
}
"""``st_opinion`` is missing on purpose: opinion has no place in a report."""

TAG_OF_MODE = {
    "om_direct": Tag.OBSERVED,
    "om_interview": Tag.ALLEGED,
    "om_group": Tag.ALLEGED,
    "om_remote": Tag.ALLEGED,
    "om_official": Tag.OFFICIAL,
    "om_records": Tag.DOCUMENTED,
    "om_open": Tag.HEARSAY,
    "om_partner": Tag.HEARSAY,
}
_EXACT_COUNTS = frozenset({"ct_counted", "ct_list"})

SHARED_GROUPS = (
    *("hdr", "consent", "account", "ev_when", "pl_where", "n_counts", "assess", "follow", "review"),
    *("persons", "acts", "actors", "injuries", "belongings", "evidence", "referrals"),
)
"""Groups and repeats of the shared blocks, which have sections of their own; every other group is the form's own."""


@dataclass(frozen=True, slots=True)
class Person:
    """One row of ``persons``. ``code`` is compared to count a person once, and never printed."""

    ref: str
    code: str
    uses: frozenset[str]
    speaker: bool
    answers: Mapping[str, Answer]

    def value(self, name: str) -> str:
        """Return a stored value or an empty string."""
        return self.answers[name].value if name in self.answers else ""

    def text(self, name: str) -> str:
        """Return a shown text or an empty string."""
        return self.answers[name].text if name in self.answers else ""


@dataclass(frozen=True, slots=True)
class Act:
    """One row of ``acts`` that may be printed; ``field`` is the path of its kind."""

    ref: str
    type: str
    label: str
    tag: Tag
    persons: str
    actors: str
    detail: str
    field: str

    @property
    def issue(self) -> bool:
        """Tell whether it is something that went wrong, and not good practice."""
        return self.type != GOOD_PRACTICE


@dataclass(frozen=True, slots=True)
class Count:
    """How many people an event had as told: ``low`` is certain, ``high`` the number given. ``method`` as shown."""

    low: int
    high: int
    method: str
    exact: bool


class Facts:
    """A record with its facts read out. Cheap to make; each fact is read when asked for."""

    def __init__(self, record: Record) -> None:
        self.record = record
        self.value = record.value
        self.text = record.text
        self._consent = consent_of(record)

    @property
    def consent(self) -> Consent:
        """Return the consent of the person the record rests on."""
        return self._consent

    @property
    def single_source(self) -> bool:
        """Tell whether nothing supports the record yet."""
        return "co_none" in self.value("corrob").split() or not self.value("corrob")

    @property
    def basis(self) -> Tag:
        """Return the tag that fits what the record as a whole rests on."""
        return TAG_OF_MODE.get(self.value("obs_mode"), Tag.HEARSAY)

    def persons(self) -> list[Person]:
        """Return the people, P1 first, if consent lets any personal datum be used."""
        if not self._consent.personal:
            return []
        people = []
        for number, row in filled(self.record, "persons"):
            values = {name: answer.value for name, answer in row.items()}
            uses = person_uses(self.record, values)
            speaker = values.get("p_is_speaker") == "yes"
            people.append(Person(f"P{number}", values.get("p_code", ""), uses, speaker, row))
        return people

    def acts(self) -> list[Act]:
        """Return the act lines, V1 first. Lines that are the monitor's opinion are left out."""
        if not self._consent.personal:
            return []
        acts = []
        for number, row in filled(self.record, "acts"):
            tag = TAG_OF_STATUS.get(_value(row, "act_status"))
            kind = row.get("act_type")
            if kind is None or tag is None:
                continue
            acts.append(
                Act(
                    f"V{number}",
                    kind.value,
                    kind.text,
                    self._weighed(tag),
                    _value(row, "act_persons"),
                    _value(row, "act_actors"),
                    _value(row, "act_detail"),
                    kind.ref,
                )
            )
        return acts

    def opinions(self) -> int:
        """Return how many act lines are opinion and therefore left out."""
        return sum(_value(row, "act_status") == "st_opinion" for row in self.record.rows("acts"))

    def issues(self) -> list[Act]:
        """Return the act lines that tell of something wrong."""
        return [act for act in self.acts() if act.issue]

    @property
    def is_event(self) -> bool:
        """Tell whether the record tells of an event, and not only of a visit or a nil report."""
        if self.issues():
            return True
        kind = self.value("w_kind")
        return self.record.form_id == "border_incident" or bool(kind and kind != "ha_positive")

    @property
    def event_key(self) -> str:
        """Return what tells one event from another: the case code where there is one, else the observation itself."""
        return self.value("case_code") or self.record.observation

    def count(self) -> Count | None:
        """Return the number of people of the event, as bounds where it was told and not counted."""
        total = whole(self.value("n_total"))
        if total is None:
            return None
        exact = self.value("n_method") in _EXACT_COUNTS
        certain = max(whole(self.value("n_interviewed")) or 0, len(filled(self.record, "persons")))
        return Count(total if exact else min(certain, total), total, self.text("n_method"), exact)

    @property
    def day(self) -> date | None:
        """Return the day of the event: exact, else the earliest day it can have been."""
        if self.record.day:
            return self.record.day
        for name in ("ev_date", "ev_from"):
            try:
                return date.fromisoformat(self.value(name)[:10])
            except ValueError:
                continue
        return None

    def own_answers(self) -> list[Answer]:
        """Return the answers of the form's own groups (not of shared blocks), notes and attachments left out."""
        if not self._consent.personal:
            return [answer for answer in self._own() if answer.sensitivity in {"", "S0"}]
        return self._own()

    def _own(self) -> list[Answer]:
        skipped = {"note", "calculate", "image", "audio", "video", "file", "hidden", "group", "repeat"}
        return [
            answer
            for answer in self.record.answers
            if answer.value and answer.kind not in skipped and group_of(answer) not in SHARED_GROUPS
        ]

    def _weighed(self, tag: Tag) -> Tag:
        """Apply the rule that a single source prints as an allegation; what the monitor saw stays an observation."""
        return Tag.ALLEGED if self.single_source and tag in {Tag.DOCUMENTED, Tag.INFERENCE} else tag


def group_of(answer: Answer) -> str:
    """Return the name of the outermost group or repeat an answer stands in, empty at the top of the form."""
    steps = answer.ref.strip("/").split("/")
    return steps[1].split("[")[0] if len(steps) > 2 else ""


def filled(record: Record, repeat: str) -> list[tuple[int, Mapping[str, Answer]]]:
    """Return the instances of a repeat in which something was answered, each with its position, from 1.

    A form shows one empty instance of each repeat; its calculated reference alone (P1, V1) tells of nobody and nothing.
    """
    found = []
    for row in record.rows(repeat):
        answered = [answer for answer in row.values() if answer.kind != "calculate" and answer.value]
        if answered:
            found.append((answered[0].repeat[-1][1], row))
    return found


def whole(value: str) -> int | None:
    """Return a stored number, or None if there is none."""
    try:
        return int(float(value))
    except (ValueError, OverflowError):
        return None


def _value(row: Mapping[str, Answer], name: str) -> str:
    return row[name].value if name in row else ""
