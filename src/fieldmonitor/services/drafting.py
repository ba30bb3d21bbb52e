"""The author's half of observations: drafts saved as they are typed, attachments, finalising and sealing."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from fieldmonitor.crypto.bodies import canonical
from fieldmonitor.domain.errors import (
    AnswerRefused,
    AttachmentRefused,
    FileMissing,
    FinaliseBlocked,
    FormProblem,
    NotPermitted,
    WorldError,
)
from fieldmonitor.domain.events import EventKind
from fieldmonitor.domain.ids import DraftId, ObservationId, RevisionId, new_id, reference
from fieldmonitor.domain.observation import AttachmentRef, Revision, Status
from fieldmonitor.domain.roster import SUPERVISORS
from fieldmonitor.i18n import Translator, mark
from fieldmonitor.services import auditing, carrying
from fieldmonitor.services.answers import MEDIA, fill
from fieldmonitor.services.attaching import Attaching, follow_repeats, questions
from fieldmonitor.services.core import Core
from fieldmonitor.services.forms import Forms
from fieldmonitor.services.languages import code_of, form_language
from fieldmonitor.services.last_saved import last_saved
from fieldmonitor.services.records import facts_of, newest_revision, summary_of
from fieldmonitor.services.summary import Summary, summarise
from fieldmonitor.services.values import Carried, Draft
from fieldmonitor.services.zones import local_zone
from fieldmonitor.vault import DraftFacts

if TYPE_CHECKING:
    from fieldmonitor.forms import FormDefinition, FormSession, Node
    from fieldmonitor.forms.definition import SessionOptions

_PREFERENCE: Final = "preference:"
_MISSING_FILE: Final = mark("reasons", "the file that the answer names is not attached")
_BLOCKS: Final = {
    "required": mark("reasons", "an answer is needed"),
    "constraint": mark("reasons", "the answer does not fit the form's rule"),
    "type": mark("reasons", "the answer is not of the right kind"),
}


@dataclass(frozen=True, slots=True)
class _Typed:
    """An answer as it stands in a draft."""

    name: str
    kind: str
    value: str
    text: str
    sensitivity: str
    repeat: tuple[tuple[str, int], ...]


class Drafting(Attaching):
    """What the author does with a draft."""

    def __init__(self, core: Core, forms: Forms) -> None:
        super().__init__(core)
        self._forms = forms

    def new_draft(self, form_id: str, *, language: str) -> Draft:
        """Open a new draft of the newest version of a form. ``language``: ``en``, or a name as the form writes it.

        It is stored at the first `save`. Raises NoProject, FormUnknown.
        """
        self._core.joined()
        form = self._forms.definition(form_id)

        def begin(options: "SessionOptions") -> "FormSession":
            options["last_saved"] = last_saved(self._core, form)
            return form.new_session(**options)

        session = self._opened(form, begin, language)
        _begin_without_entries(session)
        auditing.begin(session)
        identifier = new_id()
        info = self._forms.info(form.form_id, form.version)
        return Draft(DraftId(identifier), form, info, session, ObservationId(identifier), self._core.clock())

    def open_draft(self, draft_id: DraftId) -> Draft:
        """Open a stored draft, answers to hidden questions included. Raises ObservationUnknown."""
        stored = self._core.vault.drafts.get(draft_id)
        form = self._forms.definition(stored.form_id, stored.form_version)
        session = self._opened(form, lambda options: form.open_session(stored.body, **options), stored.language)
        extra = json.loads(stored.extra)
        draft = Draft(
            draft_id,
            form,
            self._forms.info(form.form_id, form.version),
            session,
            ObservationId(extra["observation"]),
            stored.created,
            stored.saved,
            {ref: AttachmentRef.from_json(attached) for ref, attached in extra["attachments"].items()},
            tuple(RevisionId(parent) for parent in extra["parents"]),
            {held["name"]: AttachmentRef.from_json(held) for held in extra.get("shelf", ())},
        )
        self._empty_shelf(draft)
        auditing.resume(session)
        return draft

    def revise(self, observation_id: ObservationId) -> Draft:
        """Open the record's last revision as a draft that will follow it (own records only).

        A draft that revises it already is opened instead. Raises ObservationUnknown, NotPermitted.
        """
        core = self._core
        begun = core.vault.drafts.revising(observation_id)
        if begun is not None:
            return self.open_draft(begun)
        _, revision = newest_revision(core, observation_id)
        if revision.author != core.device:
            raise NotPermitted(role=core.joined()[1].role.value, act="change the record of another person")
        form = self._forms.definition(revision.form_id, revision.form_version)
        language = revision.language
        session = self._opened(form, lambda options: form.open_instance(revision.xml, revise=True, **options), language)
        auditing.go_on(core, session, revision)
        attached = {ref.ref: ref for ref in revision.attachments if ref.ref != auditing.ref_of(session)}
        info, parents = self._forms.info(form.form_id, form.version), (revision.revision,)
        draft = Draft(DraftId(new_id()), form, info, session, observation_id, core.clock(), None, attached, parents)
        self.save(draft)
        return draft

    def save(self, draft: Draft) -> None:
        """Store the draft as it stands (durable on return); sets ``draft.saved_at``.

        Attachments follow their question when a repeat before it is removed; ``draft.attachments`` is put right here.
        """
        core = self._core
        roster, me = core.joined()
        follow_repeats(draft)
        summary = _summary(draft)
        now = core.clock()
        extra = {
            "observation": draft.observation,
            "parents": list(draft.parents),
            "attachments": {ref: attached.to_json() for ref, attached in draft.attachments.items()},
            "shelf": [held.to_json() for held in draft.shelf.values()],
        }
        facts = DraftFacts(
            id=draft.id,
            form_id=draft.form.form_id,
            form_version=draft.form.version,
            form_title=draft.info.title_in("en"),
            language=draft.language,
            body=draft.session.draft(),
            author=core.device,
            author_code=me.code,
            created=draft.created,
            saved=now,
            practice=roster.practice,
            day=summary.day,
            place=summary.place,
            search=summary.words,
            revises=draft.observation if draft.parents else None,
            extra=json.dumps(extra).encode(),
            reference=reference(draft.observation),
            attachments=len(draft.attachments),
        )
        with core.vault.transaction():
            for attached in draft.attachments.values():
                core.vault.attachments.use(attached.id, draft.id, attached.name, attached.name, attached.media_type)
            core.vault.drafts.put(facts)  # after the uses, which count what lies on the shelf too
        draft.saved_at = now

    def discard(self, draft_id: DraftId) -> None:
        """Delete a draft and its attachments."""
        with self._core.vault.transaction():
            self._core.vault.attachments.release(draft_id)
            self._core.vault.drafts.delete(draft_id)

    def fill(self, draft: Draft, answers: Mapping[str, Any], *, base: Path | None = None) -> None:
        """Answer questions from plain data (`fieldmonitor.services.answers`); files are named relative to ``base``.

        Raises AnswerRefused for the first answer refused, and for files what `attach` raises; everything else that was
        given is in the draft then.
        """
        from fieldmonitor.forms import FormError

        try:
            filled = fill(draft.session, answers)
        except FormError as error:
            ref = getattr(error, "ref", draft.form.form_id)
            raise AnswerRefused(ref=ref, reason=getattr(error, "reason", str(error))) from error
        refused: list[WorldError] = [*filled.refused]
        for file in filled.files:
            try:
                self.attach(draft, file.ref, (base or Path()) / file.path)
            except (AttachmentRefused, FileMissing) as error:
                refused.append(error)
        if refused:
            raise refused[0]

    # --- what a new record may begin with ---------------------------------------------------------------------------

    def carryable(self, draft: Draft) -> list[Carried]:
        """Return what `carry_over` would copy: answers of this device's record before, for questions still empty."""
        return carrying.carryable(self._core, self._forms, draft)

    def carry_over(self, draft: Draft) -> list[Carried]:
        """Copy the last observation's place and team; one step of the session's history. Returns what was copied.

        The record before is this device's newest observation or draft, of any form, that answers one of the questions
        the form marks with ``bind::fm:carry``. Only empty questions outside repeats are answered, and only from answers
        of the levels S0 and S1. The caller saves.
        """
        return carrying.carry_over(draft, self.carryable(draft))

    def last_place(self, draft: Draft) -> tuple[float, float] | None:
        """Return latitude and longitude of the place used last, in this draft or before it, for a map to begin at."""
        return carrying.last_place(self._core, self._forms, draft)

    def preference(self, name: str) -> str:
        """Return what the person chose for filling on this device, empty if nothing; kept inside the vault."""
        return (self._core.vault.meta.get(_PREFERENCE + name) or b"").decode()

    def prefer(self, name: str, value: str) -> None:
        """Remember a choice for filling."""
        self._core.vault.meta.set(_PREFERENCE + name, value.encode() or None)

    # --- finalising -------------------------------------------------------------------------------------------------

    def problems(self, draft: Draft) -> list[tuple[str, str, str]]:
        """Return what blocks finalising, as (ref, label, message), in the order of the form."""
        follow_repeats(draft)
        found = [
            (problem.ref, problem.label, problem.message or _BLOCKS[problem.kind])
            for problem in draft.session.validate()
        ]
        blocked = {ref for ref, _, _ in found}
        for node in questions(draft.session.root):
            held = node.kind not in MEDIA or not node.relevant or not node.value or node.ref in draft.attachments
            if not held and node.ref not in blocked:
                found.append((node.ref, node.label, _MISSING_FILE))
        return found

    def finalise(self, draft: Draft) -> ObservationId:
        """Check the form's rules, seal the revision for the supervisors and append it to this device's feed.

        One transaction: after it the draft is gone and the record stands, or nothing changed.
        Raises FinaliseBlocked (the draft is saved).
        """
        problems = self.problems(draft)
        if problems:
            if draft.session.audit is not None:
                draft.session.audit.constraint_error()
            self.save(draft)
            words = Translator(code_of(draft.language))
            raise FinaliseBlocked(problems="; ".join(f"{label}: {words.reason(why)}" for _, label, why in problems))
        core, vault = self._core, self._core.vault
        title = draft.info.title_in("en")
        with vault.transaction(), auditing.finalising(core, draft) as log:
            revision = self._revision(draft, log)
            summary = summary_of(draft.form, revision)
            attachments = [attached.id for attached in revision.attachments]
            body = revision.to_json()
            event = core.append(
                EventKind.OBSERVATION, SUPERVISORS, body, observations=[revision.observation], attachments=attachments
            )
            vault.attachments.release(draft.id)
            vault.attachments.release(revision.observation)
            vault.drafts.delete(draft.id)
            facts = facts_of(core, revision, summary, title, Status.FINALISED)
            facts = replace(facts, document=canonical(body), feed=event.header.feed, sequence=event.header.sequence)
            vault.observations.upsert_revision(facts)
            for attached in revision.attachments:
                vault.attachments.use(
                    attached.id, revision.observation, attached.ref, attached.name, attached.media_type
                )
        return revision.observation

    def reference(self, identifier: str) -> str:
        """Return the reference that people read aloud."""
        return reference(identifier)

    # --- inside -----------------------------------------------------------------------------------------------------

    def _revision(self, draft: Draft, log: tuple[AttachmentRef, ...] = ()) -> Revision:
        core = self._core
        roster, _ = core.joined()
        shown = {node.ref for node in questions(draft.session.root) if node.kind in MEDIA and node.relevant}
        return Revision(
            observation=draft.observation,
            revision=RevisionId(new_id()),
            parents=draft.parents,
            form_id=draft.form.form_id,
            form_version=draft.form.version,
            form_hash=draft.form.hash,
            xml=draft.session.serialise(),
            attachments=(*(attached for ref, attached in draft.attachments.items() if ref in shown), *log),
            author=core.device,
            language=draft.language,
            created=draft.created,
            finalised=core.clock(),
            timezone=local_zone(),
            practice=roster.practice,
        )

    def _options(self, form: "FormDefinition", language: str) -> "SessionOptions":
        core = self._core
        return {
            "language": form_language(form, language),
            "now": core.clock,
            "timezone": local_zone(),
            "metadata": {"deviceid": core.device, "username": core.code_of(core.device)},
        }

    def _opened(
        self, form: "FormDefinition", opening: "Callable[[SessionOptions], FormSession]", language: str
    ) -> "FormSession":
        from fieldmonitor.forms import FormError

        try:
            return opening(self._options(form, language))
        except FormError as error:
            raise FormProblem(form=form.form_id, reason=str(error)) from error


def _begin_without_entries(session: "FormSession") -> None:
    """Take away the empty first entry that the converter writes into every repeat.

    An entry says that somebody or something is there. Nobody should have to take back a person who was never there
    because the entry's required questions block finalising; ODK Collect, too, asks before it adds the first one.
    """
    inside: list[Node] = [session.root]
    empty: list[str] = []
    while inside:
        for child in inside.pop().children:
            if child.kind != "repeat":
                inside.append(child)
            elif child.count == 1 and not any(one.value for one in child.walk() if one.kind != "calculate"):
                empty += [entry.ref for entry in child.children if child.can_remove(entry.ref)]
    for ref in empty:
        session.remove_repeat(ref)
    session.forget_operations()


def _summary(draft: Draft) -> Summary:
    answers: Sequence[_Typed] = [
        _Typed(node.name, node.kind, node.value, _typed_text(node), node.sensitivity, _in_repeat(node.ref))
        for node in questions(draft.session.root)
        if node.value and node.relevant
    ]
    return summarise(answers, (), (question.name for question in draft.form.questions))


def _typed_text(node: "Node") -> str:
    if node.kind not in {"select_one", "select_multiple"}:
        return node.value
    chosen = {node.value} if node.kind == "select_one" else set(node.value.split())
    return "; ".join(choice.label for choice in node.choices if choice.value in chosen)


def _in_repeat(ref: str) -> tuple[tuple[str, int], ...]:
    return (("", 1),) if "[" in ref else ()
