"""Fills a form session from plain data: question names (or refs) and values, repeats as lists of objects.

    {"ev_date": "2026-09-14", "corrob": ["co_none"], "acts": [{"act_type": "vt_pushback", "act_status": "st_alleged"}],
     "evidence": [{"e_image": "photo.jpg"}]}

Everything given must have its place: an unknown name, a choice the question does not have, a question that does not
apply with these answers or that the form calculates itself is refused, because dropping it would lose it unseen.
A form shows the first card of each repeat from the start; a card that nothing was given for is taken away again.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from fieldmonitor.domain.errors import AnswerRefused

if TYPE_CHECKING:
    from fieldmonitor.forms import FormSession, Node

MEDIA: Final = frozenset({"image", "audio", "video", "file"})
_SELECTS: Final = frozenset({"select_one", "select_multiple", "rank"})
_PLACE: Final = "fieldmonitor-place-of-file-"
_CONTAINERS: Final = frozenset({"root", "group", "instance"})


@dataclass(frozen=True, slots=True)
class Media:
    """A file that an answer names: attach it at ``ref``."""

    ref: str
    path: str


@dataclass(slots=True)
class Filled:
    """What came of it: files to attach, and why answers were refused; all the others are taken."""

    files: list[Media] = field(default_factory=list)
    refused: list[AnswerRefused] = field(default_factory=list)


@dataclass(slots=True)
class _Taking:
    """What is found on the way: paths of files, refs that were answered, refusals."""

    files: list[str] = field(default_factory=list)
    given: list[str] = field(default_factory=list)
    refused: list[AnswerRefused] = field(default_factory=list)

    @contextmanager
    def noting(self) -> Iterator[None]:
        """Note a refusal and go on: what else was given is kept."""
        try:
            yield
        except AnswerRefused as error:
            self.refused.append(error)


def fill(session: "FormSession", answers: Mapping[str, Any]) -> Filled:
    """Answer the questions; return the files to attach and the answers without a place.

    A repeat's list takes the place of the entries that are there. Whether the form's rules are met is for validation to
    say, and a choice that the question does not have stays as it was given and blocks finalising.
    """
    taking = _Taking()
    _fill(session, session.root.ref, answers, taking)
    for ref in taking.given:
        with taking.noting():
            _check(session.node(ref))
    _take_away_blank(session, session.root)
    return Filled(_claim_files(session, taking.files), taking.refused)


def _claim_files(session: "FormSession", files: list[str]) -> list[Media]:
    """Find where the files' places stand now that blank cards are gone, and leave them empty for attaching."""
    places = {f"{_PLACE}{number}": path for number, path in enumerate(files)}
    media = [Media(node.ref, places[node.value]) for node in session.root.walk() if node.value in places]
    for found in media:
        session.answer(found.ref, "")
    return media


def _take_away_blank(session: "FormSession", node: "Node") -> None:
    for child in node.children:
        _take_away_blank(session, child)
    if node.kind == "repeat":
        for instance in reversed(node.children):
            if _blank(instance) and node.can_remove(instance.ref):
                session.remove_repeat(instance.ref)


def _blank(node: "Node") -> bool:
    if node.children:
        return all(_blank(child) for child in node.children)
    return not node.value or node.kind in {"calculate", "note", "hidden"}


def _fill(session: "FormSession", scope: str, answers: Mapping[str, Any], taking: _Taking) -> None:
    lists = {}
    for key, value in answers.items():
        with taking.noting():
            ref = _find(session, scope, key)
            node = session.node(ref)
            if node.kind == "repeat":
                lists[ref] = value
            elif node.kind in _CONTAINERS:
                if not isinstance(value, Mapping):
                    raise AnswerRefused(ref=key, reason="it is a group: give an object of its questions")
                _fill(session, ref, value, taking)
            else:
                _answer(session, node, value, taking.files)
                taking.given.append(ref)
    for ref, rows in lists.items():  # after the questions beside them, which may decide whether a repeat applies
        with taking.noting():
            _fill_repeat(session, ref, rows, taking)


def _fill_repeat(session: "FormSession", ref: str, rows: Any, taking: _Taking) -> None:
    if not isinstance(rows, list) or not all(isinstance(row, Mapping) for row in rows):
        raise AnswerRefused(ref=ref, reason="it repeats: give a list of objects")
    for entry in reversed(session.node(ref).children):
        if session.node(ref).can_remove(entry.ref):
            session.remove_repeat(entry.ref)
    for number, row in enumerate(rows):
        instances = session.node(ref).children
        if number < len(instances):
            instance = instances[number].ref
        elif session.node(ref).can_add:
            instance = session.add_repeat(ref)
        else:
            raise AnswerRefused(ref=ref, reason=f"the form takes no more than {len(instances)} here")
        _fill(session, instance, row, taking)


def _answer(session: "FormSession", node: "Node", value: Any, files: list[str]) -> None:
    if node.kind in {"calculate", "note"} or node.readonly:
        raise AnswerRefused(ref=node.ref, reason="the form sets it itself")
    text = _as_text(node, value)
    if node.kind in MEDIA and text:
        session.answer(node.ref, f"{_PLACE}{len(files)}")
        files.append(text)
    else:
        session.answer(node.ref, text)


def _as_text(node: "Node", value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool | Mapping):
        raise AnswerRefused(ref=node.ref, reason="give text, a number, or a list of choices")
    if isinstance(value, list):
        return " ".join(_as_text(node, part) for part in value)
    return str(value)


def _check(node: "Node") -> None:
    if not node.relevant and node.value:
        raise AnswerRefused(ref=node.ref, reason="the question does not apply with these answers")
    if node.kind in _SELECTS and node.value:
        known = {choice.value for choice in node.choices}
        chosen = [node.value] if node.kind == "select_one" else node.value.split()
        unknown = [value for value in chosen if value not in known]
        if unknown:
            raise AnswerRefused(ref=node.ref, reason=f"{unknown[0]} is not one of its choices")


def _find(session: "FormSession", scope: str, key: str) -> str:
    """Return the ref that ``key`` names inside ``scope``, not looking into repeats below it."""
    wanted = next((node.ref for node in _inside(session.node(scope)) if key in {node.name, node.ref}), None)
    if wanted is None:
        raise AnswerRefused(ref=key, reason="the form has no such question here")
    return wanted


def _inside(node: "Node") -> Iterator["Node"]:
    for child in node.children:
        if child.name != "meta":
            yield child
        if child.kind == "group" and child.name != "meta":
            yield from _inside(child)
