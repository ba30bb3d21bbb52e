"""A new record begins where the last one ended: the place and the team are taken over, nothing else.

Which questions those are is the form's to say (bind attribute ``carry`` of the product's namespace). What they may hold
is checked here once more: never an answer above S1, never one inside a repeat, never over something already answered.
"""

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import TYPE_CHECKING, Final

from fieldmonitor.domain.errors import WorldError
from fieldmonitor.domain.ids import DraftId, ObservationId
from fieldmonitor.domain.listing import ListQuery, ListRow
from fieldmonitor.domain.observation import Status
from fieldmonitor.services.attaching import questions
from fieldmonitor.services.core import Core
from fieldmonitor.services.forms import Forms
from fieldmonitor.services.records import answers_of, newest_revision
from fieldmonitor.services.values import Carried, Draft

if TYPE_CHECKING:
    from fieldmonitor.forms import Node

MARK: Final = "{urn:fieldmonitor:xforms:1}carry"
_OPEN: Final = frozenset({"", "S0", "S1"})
_BEFORE: Final = 30
"""records looked at, newest first, until one answers something"""

_PLACES: Final = frozenset({"geopoint", "geotrace", "geoshape"})
_POLE: Final = 90
_PLACED: Final = 5
"""records looked at for a place"""

_Source = dict[str, tuple[str, str]]
"""name of the question → kind and value"""


def carryable(core: Core, forms: Forms, draft: Draft) -> list[Carried]:
    """Return the answers that may be copied into ``draft``, in the form's order."""
    asked = [node for node in questions(draft.session.root) if _takes(node)]
    if not asked:
        return []
    for source in _sources(core, forms, draft):
        found = [_carried(node, source[node.name][1]) for node in asked if _fits(node, source)]
        if found:
            return found
    return []


def carry_over(draft: Draft, offered: Sequence[Carried]) -> list[Carried]:
    """Answer what is offered, as one step; what the form's own rules refuse stays empty. Returns what was copied."""
    session, copied = draft.session, []
    with session.together():
        for one in offered:
            node = session.node(one.ref)
            if _takes(node):
                session.answer(one.ref, one.value)
                if node.valid:
                    copied.append(one)
                else:
                    session.answer(one.ref, "")
    return copied


def last_place(core: Core, forms: Forms, draft: Draft) -> tuple[float, float] | None:
    """Return latitude and longitude at which a map for ``draft`` begins: its own last place, else that of this
    device's records before, of which only answers up to S1 are looked at. Nothing is written anywhere.
    """
    own = (node.value for node in questions(draft.session.root) if node.kind in _PLACES and node.relevant)
    found = [place for value in own if (place := _first_point(value)) is not None]
    if found:
        return found[-1]
    for source in islice(_sources(core, forms, draft), _PLACED):
        for kind, value in source.values():
            place = _first_point(value) if kind in _PLACES else None
            if place is not None:
                return place
    return None


def _first_point(value: str) -> tuple[float, float] | None:
    """Return the first point of an answer as the form keeps it (``lat lon alt acc; …``), None for what is none."""
    parts = value.partition(";")[0].split()
    try:
        latitude, longitude = float(parts[0]), float(parts[1])
    except (ValueError, IndexError):
        return None
    return (latitude, longitude) if abs(latitude) <= _POLE and abs(longitude) <= 2 * _POLE else None


def _takes(node: "Node") -> bool:
    return (
        node.attributes.get(MARK) == "yes"
        and node.sensitivity in _OPEN
        and not node.value
        and node.relevant
        and not node.readonly
        and "[" not in node.ref
        and bool(node.control)
    )


def _fits(node: "Node", source: _Source) -> bool:
    kind, value = source.get(node.name, ("", ""))
    if kind != node.kind or not value:
        return False
    if kind in ("select_one", "select_multiple", "rank"):
        known = {choice.value for choice in node.choices}
        return all(part in known for part in ([value] if kind == "select_one" else value.split()))
    return True


def _carried(node: "Node", value: str) -> Carried:
    chosen = {value} if node.kind == "select_one" else set(value.split())
    labels = [choice.label for choice in node.choices if choice.value in chosen]
    return Carried(node.ref, node.label or node.name, value, "; ".join(labels) or value)


def _sources(core: Core, forms: Forms, draft: Draft) -> Iterator[_Source]:
    """Yield what this device's records answered, the newest first. Records that cannot be read are passed over."""
    code = core.code_of(core.device)
    for row in core.vault.page(ListQuery(), None, _BEFORE).rows:
        if row.id in (draft.id, draft.observation) or row.author_code != code:
            continue
        try:
            source = _of_draft(core, forms, row) if row.status is Status.DRAFT else _of_record(core, forms, row)
        except WorldError:
            continue
        if source:
            yield source


def _of_draft(core: Core, forms: Forms, row: ListRow) -> _Source:
    from fieldmonitor.forms import FormError

    stored = core.vault.drafts.get(DraftId(row.id))
    try:
        session = forms.definition(stored.form_id, stored.form_version).open_session(stored.body)
    except FormError:
        return {}
    return {
        node.name: (node.kind, node.value)
        for node in questions(session.root)
        if node.value and node.relevant and node.sensitivity in _OPEN and "[" not in node.ref
    }


def _of_record(core: Core, forms: Forms, row: ListRow) -> _Source:
    _, revision = newest_revision(core, ObservationId(row.id))
    if revision.author != core.device:
        return {}
    form = forms.definition(revision.form_id, revision.form_version)
    return {
        answer.name: (answer.kind, answer.value)
        for answer in answers_of(form, revision, form.default_language)
        if answer.value and not answer.repeat and answer.sensitivity in _OPEN
    }
