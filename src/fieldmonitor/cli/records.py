"""Commands for observations: recording one from a file of answers, listing, showing, reviewing."""

import json
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from fieldmonitor.cli.access import Desk, UsageError, command
from fieldmonitor.domain.durable import read_file
from fieldmonitor.domain.errors import FieldMonitorError
from fieldmonitor.domain.listing import ListQuery, ListRow, Sort
from fieldmonitor.domain.observation import Record, Status
from fieldmonitor.i18n import mark

if TYPE_CHECKING:
    from fieldmonitor.forms.evaluated import Entity
    from fieldmonitor.services.observations import Observations
    from fieldmonitor.services.values import Draft

_ACTS = {
    "finalised": mark("cli", "finalised"),
    "revised": mark("cli", "revised"),
    "sent": mark("cli", "sent"),
    "received": mark("cli", "received"),
    "read": mark("cli", "read"),
    "printed": mark("cli", "printed"),
    "exported": mark("cli", "exported"),
    "approved": mark("cli", "approved"),
    "returned": mark("cli", "sent back"),
}
_REFERENCE = typer.Argument(metavar="REF", help="A reference such as 7K3Q-92DX, or an identifier.")


def register(app: typer.Typer) -> None:
    """Add the commands for observations."""
    command(app, "observe")(observe)
    command(app, "discard")(discard)
    command(app, "list")(list_rows)
    command(app, "show")(show)
    command(app, "approve")(approve)
    command(app, "return")(send_back)


def read_answers(path: Path) -> dict[str, Any]:
    """Return the answers in a JSON file: an object of question names. Raises UsageError, FileMissing."""
    try:
        answers = json.loads(read_file(path).decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise UsageError(f"{path} is not JSON: {error}") from error
    if not isinstance(answers, dict):
        raise UsageError(f"{path} must hold a JSON object: question names and their answers")
    return answers


def observe(
    desk: Desk,
    *,
    form: Annotated[str, typer.Argument(help="The form's id, such as border_incident; none with --draft-id.")] = "",
    answers: Annotated[Path | None, typer.Option("--answers", metavar="FILE", help="A JSON object of answers.")] = None,
    keep_draft: Annotated[bool, typer.Option("--draft", help="Keep a draft; do not finalise.")] = False,
    draft_id: Annotated[str, typer.Option("--draft-id", metavar="REF", help="Go on with this draft.")] = "",
) -> None:
    """Record an observation from a JSON file of answers, and finalise it; or go on with a draft."""
    if bool(form) == bool(draft_id):
        raise UsageError("give a form, or --draft-id to go on with a draft")
    if answers is None and not draft_id:
        raise UsageError("give --answers: a JSON file of answers")
    given = read_answers(answers) if answers is not None else {}
    with desk.open() as workspace:
        observations = workspace.observations
        if draft_id:
            draft = observations.open_draft(observations.find_draft(draft_id))
        else:
            draft = observations.new_draft(form, language=desk.console.language)
        base = answers.parent if answers is not None else None
        desk.console.result(*_recorded(desk, observations, draft, given, base, keep_draft=keep_draft))


def _recorded(
    desk: Desk,
    observations: "Observations",
    draft: "Draft",
    given: dict[str, Any],
    base: Path | None,
    *,
    keep_draft: bool,
) -> tuple[dict[str, str], list[str]]:
    """Fill the draft and finalise it; return the result. An error says which draft keeps what was given."""
    reference = observations.reference(draft.observation)
    data = {"reference": reference, "form": draft.form.form_id}
    try:
        try:
            observations.fill(draft, given, base=base)
        finally:
            observations.save(draft)
        if keep_draft:
            line = desk.console.text(mark("cli", "The draft is saved: {draft}"), draft=reference)
            return {"draft": draft.id, **data, "status": Status.DRAFT.value}, [line]
        identifier = observations.finalise(draft)
    except FieldMonitorError as error:
        if draft.saved_at is not None:
            error.facts |= {"draft": draft.id, "reference": reference}
        raise
    line = desk.console.text(mark("cli", "Finalised and sealed: {reference}"), reference=reference)
    return {"observation": identifier, **data, "status": Status.FINALISED.value}, [line]


def discard(
    desk: Desk, ref: Annotated[str, typer.Argument(metavar="REF", help="A draft's reference or identifier.")]
) -> None:
    """Delete a draft and what is attached to it."""
    with desk.open() as workspace:
        found = workspace.observations.find_draft(ref)
        workspace.observations.discard(found)
        desk.console.result({"discarded": found}, [desk.console.text(mark("cli", "The draft {ref} is gone."), ref=ref)])


def list_rows(
    desk: Desk,
    *,
    text: Annotated[str, typer.Option("--text", help="Words to search; each may be a beginning.")] = "",
    form: Annotated[str, typer.Option("--form", help="Only this form.")] = "",
    status: Annotated[Status | None, typer.Option("--status", help="Only this status.")] = None,
    day_from: Annotated[str, typer.Option("--from", metavar="YYYY-MM-DD", help="Not before this day.")] = "",
    day_to: Annotated[str, typer.Option("--to", metavar="YYYY-MM-DD", help="Not after this day.")] = "",
    place: Annotated[str, typer.Option("--place", help="Only this place.")] = "",
    sort: Annotated[Sort, typer.Option("--sort", help="The column to sort by.")] = Sort.UPDATED,
    ascending: Annotated[bool, typer.Option("--ascending", help="Smallest or oldest first.")] = False,
    limit: Annotated[int, typer.Option("--limit", min=1, help="At most this many rows.")] = 50,
) -> None:
    """List observations and drafts."""
    query = ListQuery(
        text, form, status, _day(day_from, "--from"), _day(day_to, "--to"), place, sort, descending=not ascending
    )
    with desk.open() as workspace:
        rows: list[ListRow] = []
        cursor: str | None = None
        while len(rows) < limit:
            page = workspace.observations.page(query, cursor, min(limit - len(rows), 500))
            rows += page.rows
            cursor = page.next
            if cursor is None:
                break
        total = workspace.observations.count(query)
        lines = [_line(row) for row in rows]
        lines.append(desk.console.text(mark("cli", "{shown} of {total}"), shown=len(rows), total=total))
        desk.console.result({"total": total, "rows": [_row(row) for row in rows]}, lines)


def show(
    desk: Desk,
    ref: Annotated[str, _REFERENCE],
    history: Annotated[bool, typer.Option("--history", help="With what happened to it.")] = False,
) -> None:
    """Show an observation's answers."""
    with desk.open() as workspace:
        identifier = workspace.observations.find(ref)
        record = workspace.observations.read(identifier, desk.console.language)
        data = _record(record)
        lines = _record_lines(record)
        entities = workspace.observations.entities(identifier)
        data["entities"] = [_entity(one) for one in entities]
        lines += [_entity_line(desk, one) for one in entities]
        if history:
            entries = workspace.observations.history(identifier, desk.console.language)
            data["history"] = [
                {"time": e.time, "act": e.act, "who": e.who, "detail": e.detail, "verified": e.verified}
                for e in entries
            ]
            acts = {act: desk.console.text(_ACTS[act]) for act in _ACTS}
            lines += [
                "",
                *(f"{e.time:%Y-%m-%d %H:%M} UTC  {acts[e.act]}  {e.who}  {e.detail}".rstrip() for e in entries),
            ]
        desk.console.result(data, lines)


def approve(
    desk: Desk,
    refs: Annotated[list[str], typer.Argument(metavar="REF…", help="References or identifiers.")],
    note: Annotated[str, typer.Option("--note", help="A note that the members see.")] = "",
) -> None:
    """Approve observations (those who review)."""
    with desk.open() as workspace:
        found = [workspace.observations.find(ref) for ref in refs]
        workspace.reviews.approve(found, note)
        desk.console.result(
            {"approved": found}, [desk.console.words.plural("cli", "{n} observations approved.", len(found))]
        )


def send_back(
    desk: Desk,
    ref: Annotated[str, _REFERENCE],
    reason: Annotated[str, typer.Option("--reason", help="An id of the vocabulary's list review_reason.")],
    note: Annotated[str, typer.Option("--note", help="The question to the author.")] = "",
) -> None:
    """Send an observation back to its author with a question (those who review)."""
    with desk.open() as workspace:
        found = workspace.observations.find(ref)
        known = [choice.id for choice in workspace.reviews.reasons(desk.console.language)]
        if reason not in known:
            raise UsageError(f"--reason is one of {', '.join(known)}")
        workspace.reviews.send_back(found, reason, note)
        desk.console.result({"returned": found}, [desk.console.text(mark("cli", "Sent back: {ref}"), ref=ref)])


def _day(text: str, option: str) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError as error:
        raise UsageError(f"{option} is a day written YYYY-MM-DD, not {text!r}") from error


def _row(row: ListRow) -> dict[str, Any]:
    return {
        "id": row.id,
        "reference": row.reference,
        "form": row.form_id,
        "title": row.title,
        "status": row.status.value,
        "day": row.day,
        "place": row.place,
        "author": row.author_code,
        "attachments": row.attachments,
        "updated": row.updated,
    }


def _line(row: ListRow) -> str:
    day = row.day.isoformat() if row.day else "-"
    return f"{row.reference:9}  {row.status.value:9}  {day:10}  {row.place or '-':10}  {row.form_id}"


def _record(record: Record) -> dict[str, Any]:
    return {
        "id": record.observation,
        "reference": record.reference,
        "revision": record.revision_number,
        "revision_hash": record.revision_hash,
        "form": {"id": record.form_id, "version": record.form_version, "title": record.form_title},
        "status": record.status.value,
        "practice": record.practice,
        "author": record.author_code,
        "finalised": record.finalised,
        "received": record.received,
        "day": record.day,
        "place": record.place,
        "answers": [
            {
                "ref": answer.ref,
                "name": answer.name,
                "label": answer.label,
                "value": answer.value,
                "text": answer.text,
                "sensitivity": answer.sensitivity,
            }
            for answer in record.answers
        ],
        "attachments": [
            {"ref": a.ref, "name": a.name, "type": a.media_type, "size": a.size, "sha256": a.sha256}
            for a in record.attachments
        ],
    }


def _entity(entity: "Entity") -> dict[str, Any]:
    return {
        "list": entity.dataset,
        "id": entity.id,
        "action": entity.action,
        "label": entity.label,
        "properties": dict(entity.properties),
        "base_version": entity.base_version,
        "trunk_version": entity.trunk_version,
        "branch_id": entity.branch_id,
    }


def _entity_line(desk: Desk, entity: "Entity") -> str:
    line = {
        "create": mark("cli", "It creates {label} in the list {list}."),
        "update": mark("cli", "It updates {label} in the list {list}."),
    }[entity.action]
    return desk.console.text(line, label=entity.label or entity.id, list=entity.dataset)


def _record_lines(record: Record) -> list[str]:
    lines = [
        f"{record.reference}  {record.form_title}",
        f"{record.status.value}  {record.day or '-'}  {record.place or '-'}  {record.author_code}",
        "",
    ]
    heading: tuple[object, ...] = ()
    for answer in record.answers:
        here = (answer.groups, answer.repeat)
        if here != heading:
            numbers = " ".join(f"{position}" for _, position in answer.repeat)
            lines.append(f"# {' / '.join(answer.groups)} {numbers}".rstrip())
            heading = here
        lines.append(f"  {answer.label or answer.name}: {answer.text}")
    lines += [f"  [{a.media_type}, {a.size:,} B] {a.name}  sha256 {a.sha256}" for a in record.attachments]
    return lines
