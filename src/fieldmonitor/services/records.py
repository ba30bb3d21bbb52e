"""Finalised records: from a revision to what the vault keeps of it, and back to a `Record` that is shown or printed."""

import json
from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from fieldmonitor.domain.errors import FormProblem, ObservationUnknown
from fieldmonitor.domain.events import EventHeader
from fieldmonitor.domain.ids import ObservationId, RevisionId, reference
from fieldmonitor.domain.observation import Answer, Record, RecordAttachment, Revision, Status
from fieldmonitor.services.core import Core
from fieldmonitor.services.forms import Forms
from fieldmonitor.services.languages import all_languages, form_language
from fieldmonitor.services.summary import Summary, summarise
from fieldmonitor.vault import RevisionFacts, RevisionRow

if TYPE_CHECKING:
    from fieldmonitor.forms import FormAnswer, FormDefinition


def newest_revision(core: Core, identifier: ObservationId) -> tuple[RevisionRow, Revision]:
    """Return the newest revision kept of an observation. Raises ObservationUnknown."""
    row, document = core.vault.observations.newest(identifier)
    return row, Revision.from_json(json.loads(document))


def revision_at(core: Core, identifier: ObservationId, number: int = 0) -> tuple[RevisionRow, Revision]:
    """Return the ``number``-th revision of an observation, from 1; the newest for 0. Raises ObservationUnknown."""
    rows = [row for row in core.vault.observations.revisions(identifier) if number in (0, row.number)]
    if not rows:
        raise ObservationUnknown(observation=f"{reference(identifier)} ({number})" if number else reference(identifier))
    return rows[-1], Revision.from_json(json.loads(core.vault.observations.document(rows[-1].revision)))


def contested(core: Core, header: EventHeader, observation: ObservationId, revision: RevisionId) -> bool:
    """Tell whether an event names an observation of another feed, or a revision that another event carries here.

    An observation belongs to the feed of its first revision, a revision to the event that was the first to bring it.
    """
    carried = core.vault.observations.carried(revision)
    if carried is not None and (carried.feed, carried.sequence) != (header.feed, header.sequence):
        return True
    return any(row.feed != header.feed for row in core.vault.observations.revisions(observation))


def answers_of(form: "FormDefinition", revision: Revision, language: str) -> Sequence["FormAnswer"]:
    """Return the answers as shown in a language that the form has. Raises FormProblem."""
    from fieldmonitor.forms import FormError

    try:
        return form.read(revision.xml, language)
    except FormError as error:
        raise FormProblem(form=form.form_id, reason=str(error)) from error


def summary_of(form: "FormDefinition", revision: Revision) -> Summary:
    """Return day, place and words of a finalised revision, the words in every language of the form."""
    shown = [answers_of(form, revision, name) for name in all_languages(form, form.default_language)]
    return summarise(shown[0], shown[1:], (question.name for question in form.questions))


def facts_of(core: Core, revision: Revision, summary: Summary, title: str, status: Status) -> RevisionFacts:
    """Return what the vault keeps of a revision; the caller adds its document and its event."""
    number = 1
    held = {row.revision: row.number for row in core.vault.observations.revisions(revision.observation)}
    if revision.parents:
        number += max((held.get(parent, 0) for parent in revision.parents), default=0)
    return RevisionFacts(
        observation=revision.observation,
        revision=revision.revision,
        number=number,
        form_id=revision.form_id,
        form_version=revision.form_version,
        form_title=title,
        status=status,
        day=summary.day,
        place=summary.place,
        author=revision.author,
        author_code=core.code_of(revision.author),
        updated=revision.finalised,
        practice=revision.practice,
        search=summary.words,
        document=b"",
        attachments=len(revision.attachments),
    )


def record_of(core: Core, forms: Forms, identifier: ObservationId, language: str) -> tuple[Record, Revision]:
    """Return an observation's newest revision as a record in ``language`` (a code), and the revision itself.

    Raises ObservationUnknown, FormUnknown, FormProblem.
    """
    row, revision = newest_revision(core, identifier)
    facts = core.vault.observations.facts(identifier)
    if facts.status is Status.DRAFT or row.event_hash is None or row.feed is None:
        raise ObservationUnknown(observation=reference(identifier))
    form = forms.definition(revision.form_id, revision.form_version)
    name = form_language(form, language)
    received = _received(core, row, revision)
    record = Record(
        observation=identifier,
        revision=revision.revision,
        revision_number=row.number,
        revision_hash=row.event_hash.hex(),
        reference=facts.reference,
        form_id=revision.form_id,
        form_version=revision.form_version,
        form_title=forms.info(revision.form_id, revision.form_version).title_in(language),
        author_code=core.code_of(revision.author),
        finalised=revision.finalised,
        received=received,
        status=facts.status,
        practice=revision.practice,
        day=facts.day,
        place=facts.place,
        answers=tuple(_answer(answer) for answer in answers_of(form, revision, name)),
        attachments=_attachments(core, revision),
    )
    return record, revision


def _received(core: Core, row: RevisionRow, revision: Revision) -> datetime | None:
    if revision.author == core.device or row.feed is None:
        return None
    stored = core.vault.feeds.event(row.feed, row.sequence)
    return stored.added if stored else None


def _answer(answer: "FormAnswer") -> Answer:
    return Answer(
        answer.ref,
        answer.name,
        answer.kind,
        answer.label,
        answer.value,
        answer.text,
        answer.sensitivity or "S0",
        tuple(answer.groups),
        tuple(answer.repeat),
    )


def _attachments(core: Core, revision: Revision) -> tuple[RecordAttachment, ...]:
    return tuple(
        RecordAttachment(
            attached.id,
            attached.ref,
            attached.name,
            attached.media_type,
            attached.size,
            attached.sha256,
            core.vault.attachments.thumbnail(attached.id),
        )
        for attached in revision.attachments
    )
