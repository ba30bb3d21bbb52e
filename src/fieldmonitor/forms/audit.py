"""The audit log that a form may ask for: what the person had before them, from when to when, as ODK Collect writes it.

Only a form with ``meta/audit`` has one. The position of the device is never recorded: where the form asks for it, its
columns are there and empty (`FormDefinition.notices` says so).

Source: ODK XForms specification, "Client Audit Logs" (columns, quoting); ODK's documentation of its form audit log
(events, parameters). Times are milliseconds since 1970-01-01 UTC and never go back within one log.

    event                node                      interval   when
    form start           –                         –          a new record is opened
    form resume          –                         –          a draft or an earlier record is opened
    group questions      the group                 yes        a group with the appearance field-list is on the screen
    question             the question              yes        a question has the keyboard; in a field-list only with
                                                              track-changes, and only if its answer has changed
    add repeat           the new instance          yes        an instance is added
    delete repeat        –                         –          an instance is removed
    jump                 –                         yes        the person goes elsewhere by the list of pages or an error
    end screen           –                         yes        the last question before finalising is asked
    constraint error     –                         –          finalising was refused by the form's rules
    change reason        –                         –          why an earlier record was changed (change-reason)
    form save, form exit, form finalize, save error, finalize error
"""

import csv
import io
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final

from fieldmonitor.forms.errors import FormAnswerError, FormDraftError, Problem
from fieldmonitor.forms.safexml import ODK

if TYPE_CHECKING:
    from fieldmonitor.forms.model import FormModel
    from fieldmonitor.forms.nodes import Node

MAX_EVENTS: Final = 10_000
"""Beyond these only what happens to the form as a whole is logged, so that a log never outgrows its record."""
MAX_CSV: Final = 16 * 1024 * 1024
"""Characters of an earlier log that is gone on with."""

_KEY: Final = f"{{{ODK}}}"
_LOCATION: Final = ("location-priority", "location-min-interval", "location-max-age")
_BASE: Final = ("event", "node", "start", "end")
_WHOLE: Final = frozenset(
    {
        "form start", "form resume", "form save", "form exit", "form finalize",
        "save error", "finalize error", "constraint error", "change reason",
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class AuditSettings:
    """What a form asks its log to hold: parameters of its row of the type ``audit``."""

    location: bool = False
    changes: bool = False
    user: bool = False
    reasons: bool = False

    @classmethod
    def of(cls, attributes: Mapping[str, str]) -> "AuditSettings":
        """Read the attributes of ``meta/audit``'s bind. Location needs all three of its parameters."""
        return cls(
            all(attributes.get(_KEY + name, "").strip() for name in _LOCATION),
            attributes.get(f"{_KEY}track-changes", "").strip().lower() == "true",
            attributes.get(f"{_KEY}identify-user", "").strip().lower() == "true",
            attributes.get(f"{_KEY}track-changes-reasons", "").strip() == "on-form-edit",
        )

    @property
    def columns(self) -> tuple[str, ...]:
        """The columns in ODK's order."""
        return (
            *_BASE,
            *(("latitude", "longitude", "accuracy") if self.location else ()),
            *(("old-value", "new-value") if self.changes else ()),
            *(("user",) if self.user else ()),
            *(("change-reason",) if self.reasons else ()),
        )


def settings_of(model: "FormModel") -> AuditSettings | None:
    """Return what the form asks of its log, None if it asks for none."""
    meta = model.root.kids.get("meta")
    spec = meta.kids.get("audit") if meta is not None else None
    return AuditSettings.of(spec.attributes) if spec is not None and spec.is_leaf else None


def notices(model: "FormModel") -> list[Problem]:
    """Return what the form asks of its log and does not get."""
    settings = settings_of(model)
    if settings is None or not settings.location:
        return []
    return [
        Problem.of(
            "audit-location",
            "The audit log asks for the position of the device, which is never recorded; its columns stay empty.",
            suggestion="Ask for the place with a question of the type geopoint, which the person sees.",
        )
    ]


@dataclass(slots=True)
class _Event:
    name: str
    node: str
    start: int
    end: int | None = None
    old: str = ""
    new: str = ""
    reason: str = ""
    user: str = ""
    number: int = 0
    """the order in which events began"""
    at: "Node | None" = None
    """the question, while it is before the person: its ref may move meanwhile"""


class AuditLog:
    """The log of one record. A host says what happens; the log turns it into events.

    ``node``: gives a node by its ref, as `FormSession.node`; ``user``: who fills the form, written only where the form
    identifies its users.
    """

    def __init__(
        self, settings: AuditSettings, node: "Callable[[str], Node]", now: Callable[[], datetime], user: str = ""
    ) -> None:
        self.settings = settings
        self._node = node
        self._now = now
        self._user = user
        self._events: list[_Event] = []
        self._open: list[_Event] = []
        self._last = 0
        self._begun = 0

    # -- what happens to the form

    def form_start(self) -> None:
        """A new record is opened."""
        self._log("form start")

    def form_resume(self) -> None:
        """A draft, or an earlier record, is opened."""
        self._log("form resume")

    def save(self) -> None:
        """The person saved; a program that saves by itself does not call this."""
        self._log("form save")

    def save_error(self) -> None:
        """What the person saved could not be kept."""
        self._log("save error")

    def exit(self) -> None:
        """The person left the form."""
        self.left()
        self._log("form exit")

    def finalize(self) -> None:
        """The record is being finalised: the person leaves it, and it is done."""
        self.exit()
        self._log("form finalize")

    def finalize_error(self) -> None:
        """The record could not be finalised for another reason than its rules."""
        self._log("finalize error")

    def constraint_error(self) -> None:
        """The form's rules keep the record from being finalised."""
        self._log("constraint error")

    def change_reason(self, reason: str) -> None:
        """The person said why they change an earlier record; kept only if the form asks for reasons."""
        if self.settings.reasons:
            self._log("change reason", reason=reason)

    # -- what the person has before them

    def entered(self, ref: str) -> None:
        """The question or group at ``ref`` is before the person now; what was before it is left.

        A ref that the record no longer has is passed over.
        """
        try:
            node = self._node(ref)
        except FormAnswerError:
            return
        screen = _screen(node)
        asked = node if node.spec.is_leaf and not node.is_range else None
        if screen is None and asked is None:
            self.left()
            return
        wanted = [] if screen is None else [("group questions", screen)]
        if asked is not None and (screen is None or self.settings.changes):
            wanted.append(("question", asked))
        self._end([event for event in self._open if (event.name, event.at) not in wanted])
        held = {(event.name, event.at) for event in self._open}
        for name, at in wanted:
            if (name, at) not in held:
                self._begin(name, at)

    def left(self) -> None:
        """Nothing of the form is before the person now."""
        self._end(list(self._open))

    def end_screen(self) -> None:
        """The person is asked whether to finalise."""
        self.left()
        self._begin("end screen")

    def repeat_added(self, ref: str) -> None:
        """An instance was added, at ``ref``."""
        self._end([event for event in self._open if event.name == "question"])
        self._log("add repeat", ref, interval=True)

    def repeat_removed(self) -> None:
        """An instance was removed."""
        self.left()
        self._log("delete repeat")

    def jump(self) -> None:
        """The person goes elsewhere, by the list of pages or by an error."""
        self.left()
        self._log("jump", interval=True)

    # -- keeping

    def csv(self) -> bytes:
        """Return the log as a file, UTF-8; what is still open ends with this moment."""
        moment = self._moment()
        rows = [self.settings.columns, *(self._cells(event) for event in self._whole(moment))]
        return "".join(f"{','.join(map(_quoted, row))}\n" for row in rows).encode()

    def state(self) -> list[list[object]]:
        """Return what a draft keeps, as plain data. What is open ends here, so that a killed program loses nothing."""
        return [
            [event.name, event.node, event.start, event.end, event.old, event.new, event.reason, event.user]
            for event in self._whole(self._moment())
        ]

    def restore(self, state: object) -> None:
        """Take in what `state` returned. Raises FormDraftError if it is not that."""
        if not isinstance(state, list):
            raise FormDraftError("The draft's audit log is damaged.")
        self._take([_event(entry) for entry in state])

    def go_on_from(self, content: bytes) -> None:
        """Begin with an earlier log of the record, as ODK Collect does when a record is edited.

        Raises FormDraftError if it is not one; the log is then as it was.
        """
        try:
            text = content.decode("utf-8")
            if len(text) > MAX_CSV:
                raise FormDraftError("The record's audit log is too large.")
            rows = list(csv.DictReader(io.StringIO(text, newline=""), strict=True))
            self._take([_from_row(row) for row in rows[:MAX_EVENTS]])
        except (UnicodeDecodeError, csv.Error, KeyError, TypeError, ValueError) as error:
            raise FormDraftError("The record's audit log cannot be read.") from error

    # -- inside

    def _next(self) -> int:
        self._begun += 1
        return self._begun

    def _take(self, events: "list[_Event]") -> None:
        self._events = events + self._events
        for number, event in enumerate(self._events):
            event.number = number
        self._begun = len(self._events)
        self._last = max([self._last, *(event.end or event.start for event in events)])

    def _moment(self) -> int:
        self._last = max(self._last, int(self._now().timestamp() * 1000))
        return self._last

    def _log(self, name: str, node: str = "", *, reason: str = "", interval: bool = False) -> None:
        if name in _WHOLE or len(self._events) < MAX_EVENTS:
            moment = self._moment()
            end = moment if interval else None
            self._events.append(_Event(name, node, moment, end, "", "", reason, self._user, self._next()))

    def _begin(self, name: str, at: "Node | None" = None) -> None:
        ref, value = (at.ref, at.value) if at is not None else ("", "")
        self._open.append(_Event(name, ref, self._moment(), None, value, "", "", self._user, self._next(), at))

    def _end(self, events: Sequence[_Event]) -> None:
        moment = self._moment()
        for event in events:
            self._open.remove(event)
            done = self._done(event, moment)
            if done is not None and len(self._events) < MAX_EVENTS:
                self._events.append(done)

    def _done(self, event: _Event, moment: int) -> _Event | None:
        """Return an open event as it ends now, or None if it is not logged."""
        at = event.at
        new = at.value if at is not None and event.name == "question" else event.old
        if event.name == "question" and at is not None and new == event.old and _screen(at) is not None:
            return None
        old, new = (event.old, new) if self.settings.changes and event.old != new else ("", "")
        return replace(event, end=moment, old=old, new=new, at=None)

    def _whole(self, moment: int) -> Iterable[_Event]:
        """Yield every event in the order of their beginnings, open ones as if they ended now."""
        done = [ended for event in self._open if (ended := self._done(event, moment)) is not None]
        return sorted([*self._events, *done], key=lambda event: event.number)

    def _cells(self, event: _Event) -> list[str]:
        cells = {
            "event": event.name,
            "node": event.node,
            "start": str(event.start),
            "end": "" if event.end is None else str(event.end),
            "old-value": event.old,
            "new-value": event.new,
            "user": event.user,
            "change-reason": event.reason,
        }
        return [cells.get(column, "") for column in self.settings.columns]


def _screen(node: "Node") -> "Node | None":
    """Return the outermost group around (or at) ``node`` that the form shows on one screen."""
    found: Node | None = None
    at: Node | None = node
    while at is not None:
        if not at.spec.is_leaf and not at.is_range and "field-list" in at.appearance.split():
            found = at
        at = at.up
    return found


def _quoted(cell: str) -> str:
    """Quote as ODK does: only what holds a comma, a line end or a quote."""
    if not any(mark in cell for mark in ',\n"'):
        return cell
    return '"' + cell.replace('"', '""') + '"'


def _event(entry: object) -> _Event:
    match entry:
        case [str(name), str(node), int(start), int() | None as end, str(old), str(new), str(reason), str(user)]:
            return _Event(name, node, start, end, old, new, reason, user)
    raise FormDraftError("The draft's audit log is damaged.")


def _from_row(row: Mapping[str, Any]) -> _Event:
    end = row["end"]
    return _Event(
        row["event"],
        row["node"],
        int(row["start"]),
        int(end) if end else None,
        row.get("old-value") or "",
        row.get("new-value") or "",
        row.get("change-reason") or "",
        row.get("user") or "",
    )
