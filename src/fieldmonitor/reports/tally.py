"""Counts over a month's records. Each method says what it counts, and no two units are ever added.

An event is a record that tells of something wrong, or several records that carry the same case code. A person is
counted once by code. A datum is counted only where its person agreed to be counted.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Final

from fieldmonitor.domain.observation import Answer, Record
from fieldmonitor.reports.consent import COUNT, TELL, allows
from fieldmonitor.reports.facts import Act, Facts, Person, filled, whole
from fieldmonitor.reports.model import Tag

Month = tuple[int, int]

DELICATE: Final = frozenset(
    {
        "vt_sgbv",
        "vt_strip_search",
        "vt_no_medical",
        "vt_child_detention",
        "vt_no_guardian",
        "vt_age_dispute",
        "vt_no_birth_reg",
        "vt_family_separation",
    }
)
"""Issues about sexual violence, children or health: a public copy shows no count below 10."""
NO_VIOLATION: Final = "ve_not_violation"
"""The review's grade for what happened and was no violation."""
CHILD_BANDS: Final = frozenset({"a0_4", "a5_11", "a12_14", "a15_17"})
ACCESS_QUESTIONS: Final = ("v_access", "x_access", "x_records", "x_private", "u_access")


def month_of(facts: Facts) -> Month:
    """Return the month a record belongs to: that of its event, else that of its finalising."""
    day = facts.day or facts.record.finalised.date()
    return day.year, day.month


def months_back(year: int, month: int, count: int) -> list[Month]:
    """Return ``count`` months ending with this one, oldest first."""
    last = year * 12 + month - 1
    return [(at // 12, at % 12 + 1) for at in range(last - count + 1, last + 1)]


class Tally:
    """Everything a periodic report counts, over the records it may use."""

    def __init__(self, records: Iterable[Record]) -> None:
        self.facts = [Facts(record) for record in records]

    def in_month(self, month: Month) -> "Tally":
        """Return the tally of one month's records."""
        chosen = Tally(())
        chosen.facts = [facts for facts in self.facts if month_of(facts) == month]
        return chosen

    def of_form(self, form_id: str) -> "Tally":
        """Return the tally of one form's records."""
        chosen = Tally(())
        chosen.facts = [facts for facts in self.facts if facts.record.form_id == form_id]
        return chosen

    @property
    def records(self) -> list[Record]:
        """Return the records."""
        return [facts.record for facts in self.facts]

    def events(self) -> dict[str, list[Facts]]:
        """Return the events by key, each with the records about it."""
        found: dict[str, list[Facts]] = {}
        for facts in self.facts:
            if facts.is_event and _countable(facts):
                found.setdefault(facts.event_key, []).append(facts)
        return found

    def days(self) -> set[date]:
        """Return the days of which there is a record."""
        return {facts.day or facts.record.finalised.date() for facts in self.facts}

    def sections(self) -> Counter[str]:
        """Count records by border section or site code; an empty key for those without one."""
        return Counter(facts.value("pl_section") for facts in self.facts)

    def minutes_observed(self) -> tuple[int, int]:
        """Return the minutes of observation that were recorded, and how many records have them."""
        found = [minutes for facts in self.facts if (minutes := whole(facts.value("v_minutes"))) is not None]
        return sum(found), len(found)

    def acts(self) -> list[tuple[Facts, Act]]:
        """Return the issue lines that may be counted, each with its record; what the review cleared is no issue."""
        return [
            (facts, act)
            for facts in self.facts
            if _countable(facts) and facts.value("rv_grade") != NO_VIOLATION
            for act in facts.issues()
        ]

    def issue_events(self) -> dict[str, dict[str, list[Facts]]]:
        """Return for each issue the events in which it was recorded, with their records; commonest issue first."""
        found: dict[str, dict[str, list[Facts]]] = {}
        for facts, act in self.acts():
            told = found.setdefault(act.type, {}).setdefault(facts.event_key, [])
            if facts not in told:
                told.append(facts)
        return dict(sorted(found.items(), key=lambda item: (-len(item[1]), item[0])))

    def issue_tags(self, issue: str) -> Counter[Tag]:
        """Count the act lines of an issue by tag."""
        return Counter(act.tag for _, act in self.acts() if act.type == issue)

    def labels(self) -> dict[str, str]:
        """Return the labels of issues as the records show them."""
        return {act.type: act.label for facts in self.facts for act in facts.acts()}

    def persons(self) -> list[Person]:
        """Return the people who may be counted, each once: by code, or by record and row where a code is missing."""
        found: dict[str, Person] = {}
        for facts in self.facts:
            for person in facts.persons():
                if allows(person.uses, COUNT):
                    found.setdefault(person.code or f"{facts.record.observation}/{person.ref}", person)
        return list(found.values())

    def person_rows(self) -> int:
        """Count the rows of people, whether or not they may be used."""
        return sum(len(filled(facts.record, "persons")) for facts in self.facts)

    def people_bounds(self) -> tuple[int, int, int]:
        """Return bounds of the people in events as told (person-events), and in how many events a number was told."""
        low = high = told = 0
        for group in self.events().values():
            counts = [count for facts in group if (count := facts.count())]
            if counts:
                told += 1
                low += max(count.low for count in counts)
                high += max(count.high for count in counts)
        return low, high, told

    def coded(self, name: str) -> Counter[tuple[str, str]]:
        """Count records by the value and label of one coded question."""
        return Counter((facts.value(name), facts.text(name)) for facts in self.facts if facts.value(name))

    def single_source_events(self) -> int:
        """Count the events that rest on one single-source record."""
        return sum(len(group) == 1 and group[0].single_source for group in self.events().values())

    def referrals(self) -> Counter[tuple[str, str]]:
        """Count referrals by service and follow-up, as shown."""
        return Counter(
            (row["ref_to"].text, row["ref_status"].text if "ref_status" in row else "")
            for facts in self.facts
            if _countable(facts)
            for row in facts.record.rows("referrals")
            if "ref_to" in row
        )

    def access(self) -> Counter[tuple[str, str]]:
        """Count answers about access, by question and result."""
        return Counter(
            (answer.label, answer.text)
            for facts in self.facts
            for answer in facts.record.answers
            if answer.name in ACCESS_QUESTIONS and answer.value
        )

    def access_problems(self) -> list[Facts]:
        """Return the records that tell of partial, delayed or refused access."""
        bad = {"partial", "delayed", "refused"}
        return [facts for facts in self.facts if any(facts.value(name) in bad for name in ACCESS_QUESTIONS)]

    def uncounted(self) -> dict[str, int]:
        """Return what consent and the rules keep out: records without agreement, accounts, people, opinions."""
        return {
            "refused": sum(not facts.consent.personal for facts in self.facts),
            "not_counted": sum(facts.consent.personal and not _countable(facts) for facts in self.facts),
            "not_told": sum(facts.consent.personal and not facts.consent.allows(TELL) for facts in self.facts),
            "persons": self.person_rows()
            - sum(allows(person.uses, COUNT) for facts in self.facts for person in facts.persons()),
            "cleared": sum(facts.value("rv_grade") == NO_VIOLATION for facts in self.facts),
            "opinions": sum(facts.opinions() for facts in self.facts),
        }

    def answers(self) -> list[tuple[Facts, Answer]]:
        """Return the coded answers to the forms' own questions that may be counted."""
        return [(facts, answer) for facts in self.facts if _countable(facts) for answer in facts.own_answers()]


def grade_of(group: Sequence[Facts], name: str) -> str:
    """Return the grade of an event: that of its best graded record (1 before 6; an empty one last)."""
    grades = sorted(facts.value(name) for facts in group if facts.value(name))
    return grades[0] if grades else ""


def by_count(counts: Mapping[tuple[str, str], int]) -> list[tuple[tuple[str, str], int]]:
    """Return counts, largest first, ties by name, so that the same records give the same report."""
    return sorted(counts.items(), key=lambda item: (-item[1], item[0]))


def _countable(facts: Facts) -> bool:
    return facts.consent.personal and facts.consent.allows(COUNT)
