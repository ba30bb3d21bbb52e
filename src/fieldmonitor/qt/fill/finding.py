"""Finds questions by what they say, in every language of the form, by their name, and by their answers."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from fieldmonitor.qt.fill import reading, wording
from fieldmonitor.qt.fill.outline import STRUCTURAL, Outline
from fieldmonitor.qt.fill.shown import shown_text

if TYPE_CHECKING:
    from fieldmonitor.forms import FormSession, Node

_POSITION: Final = re.compile(r"\[\d+\]")


@dataclass(frozen=True, slots=True)
class Found:
    """A question that fits. ``place``: titles of what it stands in; ``applies``: False if it is not asked now."""

    ref: str
    label: str
    place: str
    answer: str
    applies: bool


class Finder:
    """Searches one session. What questions say is read once; their answers each time the search begins (`begin`)."""

    def __init__(self, session: "FormSession", outline: Outline) -> None:
        self._session = session
        self._outline = outline
        self._said: dict[str, tuple[str, str]] | None = None
        """by path: label and name folded, and everything else that the question says"""
        self._answers: dict[Node, str] = {}

    def begin(self) -> None:
        """Forget the answers that were read before."""
        self._answers.clear()

    def find(self, text: str, limit: int = 100) -> list[Found]:
        """Return the questions that hold every word of ``text``, at most ``limit``.

        First those whose label or name fits, then by hint or another text, then by answer; each in the form's order;
        what does not apply now stands at the end.
        """
        words = reading.fold(text).split()
        if not words:
            return []
        ranked: list[list[Node]] = [[], [], [], []]
        for node in self._questions(self._session.root):
            rank = self._rank(node, words)
            if rank is not None:
                ranked[rank if node.relevant else 3].append(node)
        return [self._found(node) for nodes in ranked for node in nodes][:limit]

    def _rank(self, node: "Node", words: list[str]) -> int | None:
        label, more = self._texts().get(_POSITION.sub("", node.ref), ("", ""))
        if all(word in label for word in words):
            return 0
        both = f"{label} {more}"
        if all(word in both for word in words):
            return 1
        if node.value:
            answer = self._answer(node)
            if all(word in answer or word in both for word in words):
                return 2
        return None

    def _texts(self) -> dict[str, tuple[str, str]]:
        if self._said is None:
            from fieldmonitor.forms.needs import said

            count = max(1, len(self._session.definition.languages))
            self._said = {}
            for path, texts in said(self._session.definition).items():
                folded = [reading.fold(wording.plain(text)) for text in texts]
                name = reading.fold(path.rpartition("/")[2])
                self._said[path] = (" ".join([*folded[:count], name]), " ".join(folded[count:]))
        return self._said

    def _answer(self, node: "Node") -> str:
        known = self._answers.get(node)
        if known is None:
            known = self._answers[node] = reading.fold(f"{node.value} {shown_text(node)}")
        return known

    def _questions(self, node: "Node") -> Iterator["Node"]:
        for child in node.children:
            if child.kind in STRUCTURAL:
                yield from self._questions(child)
            elif child.control and child.kind not in ("calculate", "hidden"):
                yield child

    def _found(self, node: "Node") -> Found:
        return Found(
            node.ref,
            wording.plain(node.label or node.name),
            " › ".join(place_titles(self._outline, node.ref)),
            " ".join(shown_text(node).split()) if node.value and node.relevant else "",
            node.relevant,
        )


def place_titles(outline: Outline, ref: str) -> list[str]:
    """Return the titles of the page, groups and entries around a question; an entry is its number."""
    page = outline.page_of(ref)
    titles = [wording.plain(outline.state(page).title)] if page is not None and outline.is_titled(page) else []
    for node in outline.way(ref)[:-1]:
        if node.kind == "instance":
            titles.append(str(node.place()))
        elif page is None or node.ref not in outline.pages[page]:
            title = wording.plain(node.label or node.name)
            if not titles or not titles[0].startswith(f"{title} · "):  # the group that the page was cut from
                titles.append(title)
    return titles
