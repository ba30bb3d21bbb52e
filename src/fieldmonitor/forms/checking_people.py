"""Checks of what a form gives away: personal answers that are not marked, or that names and texts carry outside."""

import re
from collections.abc import Iterator
from typing import Final

from fieldmonitor.forms.checking_rules import Finding
from fieldmonitor.forms.checking_subject import COLUMNS, Subject, Use, is_shown
from fieldmonitor.forms.errors import term
from fieldmonitor.forms.model import Spec
from fieldmonitor.forms.words import static_text

SENSITIVE: Final = frozenset({"S2", "S3", "S4", "SO"})
_FREE: Final = frozenset({"text", "barcode", "geopoint", "geotrace", "geoshape"})
_PARTS: Final = {"label": term("label"), "hint": term("hint")}

_ALWAYS: Final = frozenset(
    {
        "surname", "firstname", "lastname", "fullname", "familyname", "phone", "telephone", "mobile", "whatsapp",
        "passport", "email", "dob", "birthdate", "birthday", "iban", "signature", "fingerprint", "ssn", "nickname",
        "patronymic", "imei",
    }
)  # fmt: skip
"""Words in a question's name that mean a person wherever they stand."""
_OF_PERSONS: Final = frozenset(
    {
        "first", "last", "full", "family", "given", "maiden", "respondent", "beneficiary", "victim", "child", "mother",
        "father", "guardian", "caregiver", "head", "hoh", "person", "patient", "interviewee", "witness", "applicant",
        "detainee", "lawyer", "officer", "interviewer", "enumerator", "monitor", "contact", "parent", "spouse", "latin",
    }
)  # fmt: skip
"""Words that make ``name`` the name of a person."""
_PAIRS: Final = (("date", "birth"), ("national", "id"), ("identity", "number"), ("id", "number"), ("id", "card"))
_NOT_ASKED: Final = frozenset({"consent", "has", "have", "type", "known", "given", "count", "any", "is", "do"})
_LABELS: Final = re.compile(
    r"\b(?:full name|first name|last name|family name|surname|phone number|telephone number|mobile number|"
    r"passport number|date of birth|e-?mail address)\b|"
    r"\b(?:фамили[яю]|имя и фамилия|ф\.?\s?и\.?\s?о\.?|номер телефона|номер паспорта|дата рождения)(?!\w)",
    re.IGNORECASE,
)
_TYPED: Final = frozenset({"text", "integer", "barcode", "date"})
_ADDRESS: Final = re.compile(r"[\w.+-]+@[\w-]+\.[\w.]+")
_PHONE: Final = re.compile(r"(?<!\d)\+?\d{9,15}(?!\d)")
_DATE: Final = re.compile(r"(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{0,4}")
_PERSON: Final = re.compile(r"[A-ZА-ЯЁ][a-zа-яё'’-]+(?: [A-ZА-ЯЁ]\.)?(?: [A-ZА-ЯЁ][a-zа-яё'’-]+){1,2}")
_PEOPLE: Final = frozenset(
    {
        "interviewer", "interviewers", "enumerator", "enumerators", "staff", "employee", "employees", "monitors",
        "beneficiary", "beneficiaries", "respondents", "detainees", "patients", "victims", "members", "volunteers",
        "officers", "caseworkers", "names", "people", "persons",
    }
)  # fmt: skip


def check(subject: Subject) -> Iterator[Finding]:
    """Yield what is found about persons."""
    yield from _instance_name(subject)
    yield from _shown(subject)
    yield from _unmarked(subject)
    yield from _identifiers(subject)
    yield from _lists_of_people(subject)


def _instance_name(subject: Subject) -> Iterator[Finding]:
    named = next((use for use in subject.uses if use.spec.name == "instanceName" and use.aspect == "calculate"), None)
    if named is None:
        return
    for spec in _sources(subject, named):
        if spec.sensitivity in SENSITIVE or (not spec.sensitivity and _is_free(spec)):
            yield subject.at_setting("instance-name-sensitive", "instance_name", question=spec.name)


def _sources(subject: Subject, use: Use) -> list[Spec]:
    """Return every question whose answer reaches an expression, by way of calculations too."""
    found: dict[Spec, None] = {}
    waiting = [use]
    while waiting:
        for link in waiting.pop().rule.reads.dependencies:
            spec = link.target
            if link.position or not isinstance(spec, Spec) or spec in found:
                continue
            found[spec] = None
            if spec in subject.calculations and spec.control is None:
                waiting.append(subject.calculations[spec])
    return list(found)


def _is_free(spec: Spec) -> bool:
    """Return whether anything may be written here: a text without a pattern, or a place."""
    if spec.control is None or spec.kind not in _FREE:
        return False
    return spec.constraint is None or "regex" not in spec.constraint.source


def _shown(subject: Subject) -> Iterator[Finding]:
    for use in subject.uses:
        if use.aspect not in _PARTS:
            continue
        for spec in _sources(subject, use):
            # showing an answer beside the others of the same person is how a form asks about them
            if spec.sensitivity in SENSITIVE and not _together(spec, use.spec):
                facts = {"part": _PARTS[use.aspect], "source": spec.name, "level": spec.sensitivity}
                yield subject.at("text-shows-sensitive", use.spec, COLUMNS[use.aspect], **facts)


def _together(spec: Spec, other: Spec) -> bool:
    return bool(spec.repeats) and spec.repeats == other.repeats


# -- what is not marked


def _unmarked(subject: Subject) -> Iterator[Finding]:
    for spec in subject.questions():
        if is_shown(spec) and not _level(spec) and _looks_personal(subject, spec):
            yield subject.at("personal-unmarked", spec)


def _level(spec: Spec) -> str:
    """Return the level of a question or of a group around it."""
    at: Spec | None = spec
    while at is not None:
        if at.sensitivity:
            return at.sensitivity
        at = at.up
    return ""


def _looks_personal(subject: Subject, spec: Spec) -> bool:
    if spec.kind == "image":
        return spec.control is not None and "signature" in spec.control.appearance.split()
    return spec.kind in _TYPED and (_named_personal(spec.name) or _asked_personal(subject, spec))


def _named_personal(name: str) -> bool:
    words = {word.lower() for word in re.split(r"[_\W\d]+|(?<=[a-z])(?=[A-Z])", name) if word}
    if words & _NOT_ASKED - _OF_PERSONS:
        return False
    if words & _ALWAYS or words == {"name"} or any(set(pair) <= words for pair in _PAIRS):
        return True
    return "name" in words and bool(words & _OF_PERSONS)


def _asked_personal(subject: Subject, spec: Spec) -> bool:
    words = spec.control.label if spec.control is not None else None
    labels = (static_text(subject.model, words, language) for language in subject.form.languages or ("default",))
    return any(_LABELS.search(label) and len(label) < 80 for label in labels)


# -- what is in every export


def _identifiers(subject: Subject) -> Iterator[Finding]:
    if _personal(subject.model.form_id):
        yield subject.at_setting("identifier-personal", "form_id", name=subject.model.form_id)
    for spec in subject.questions():
        if _personal(spec.name):
            yield subject.at("identifier-personal", spec, "name", name=spec.name)
    told: set[str] = set()
    book = subject.book
    for row in book.choices if book is not None else ():
        for value in (row["name"], row["list_name"]):
            if value not in told and _personal(value):
                told.add(value)
                title = book.title("choices", "name") if book is not None else ""
                yield subject.at_row("identifier-personal", row, title, name=value)


def _personal(text: str) -> bool:
    if _ADDRESS.search(text):
        return True
    found = _PHONE.search(text)
    return found is not None and (found[0].startswith("+") or not _DATE.fullmatch(found[0])) and _like_phone(found[0])


def _like_phone(digits: str) -> bool:
    """Return whether a run of digits is more like a telephone number than a code of places or products."""
    return digits.startswith(("+", "00", "0")) and len(digits.lstrip("+0")) >= 8


def _lists_of_people(subject: Subject) -> Iterator[Finding]:
    if subject.book is None:
        return
    for name, rows in subject.book.lists().items():
        if not set(re.split(r"[_\W\d]+", name.lower())) & _PEOPLE or len(rows) < 2:
            continue
        labels = [
            next((text for title, text in row.cells.items() if title.lower().startswith("label")), "") for row in rows
        ]
        like = sum(bool(_PERSON.fullmatch(label)) for label in labels)
        if like >= 2 and like * 2 > len(labels):
            title = subject.book.title("choices", "label")
            yield subject.at_row("list-of-people", rows[0], title, list=name)
