"""The demo's steps, through the same services as everything else; nothing in it writes a record any other way."""

import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from datetime import time as clock_time
from pathlib import Path
from typing import TYPE_CHECKING, Final

from fieldmonitor import bootstrap
from fieldmonitor.bootstrap import Workspace
from fieldmonitor.cli.demo import bank, media
from fieldmonitor.cli.demo.folder import MEMBERS, PASSPHRASE, DemoFolder
from fieldmonitor.cli.demo.story import MONITORS, SEED, Dice, Scene, months_before, scenes
from fieldmonitor.cli.demo.teller import tell
from fieldmonitor.crypto.keys import KdfParameters
from fieldmonitor.domain.ids import ObservationId
from fieldmonitor.domain.listing import ListQuery, Sort
from fieldmonitor.domain.observation import Status
from fieldmonitor.domain.progress import Progress
from fieldmonitor.domain.roster import Role
from fieldmonitor.i18n import mark

if TYPE_CHECKING:
    from fieldmonitor.services.values import Draft

PROJECT: Final = "Practice: border monitoring"
_CODES: Final = dict(zip(MEMBERS, ("CO-001", *MONITORS, "SU-004"), strict=True))
_ROLES: Final = {"monitor-1": Role.MONITOR, "monitor-2": Role.MONITOR, "supervisor": Role.SUPERVISOR}
_RETURNED: Final = {11: "rr_date", 29: "rr_count", 47: "rr_mixed"}
_LANGUAGES: Final = ("en", "ru")

_MEMBERS_STEP: Final = mark("demo", "Project and members")
_FORMS_STEP: Final = mark("demo", "Forms")
_RECORDS_STEP: Final = mark("demo", "Observations, offline")
_SYNC_STEP: Final = mark("demo", "Sync through the folder")
_VERIFY_STEP: Final = mark("demo", "Verification")
_REVIEW_STEP: Final = mark("demo", "Review")
_REPORTS_STEP: Final = mark("demo", "Reports")


class StoryClock:
    """The time of the story; once it is over, the computer's own."""

    def __init__(self, start: datetime) -> None:
        self.now: datetime | None = start

    def __call__(self) -> datetime:
        """Return the present of the story."""
        return self.now or datetime.now(UTC)


@dataclass(slots=True)
class Outcome:
    """What was made. ``steps``: name → seconds; ``reports``: the PDFs with their numbers of pages."""

    observations: int = 0
    attachments: int = 0
    events: int = 0
    approved: int = 0
    returned: int = 0
    steps: dict[str, float] = field(default_factory=dict)
    reports: dict[str, int] = field(default_factory=dict)
    incident: str = ""


class Demo:
    """Makes the demo in a folder."""

    def __init__(
        self, folder: DemoFolder, today: datetime, progress: Progress, tell_step: Callable[[str], None]
    ) -> None:
        self._folder = folder
        self._today = today
        self._progress = progress
        self._tell_step = tell_step
        self._months = months_before(today.date())
        self._scenes = scenes(today.date())
        self._clock = StoryClock(datetime.combine(self._months[0], clock_time(6), UTC) - timedelta(days=3))
        self.outcome = Outcome()

    def run(self) -> Outcome:
        """Do all steps. Raises what the services raise."""
        self._folder.prepare()
        with ExitStack() as open_vaults:
            people = {member: open_vaults.enter_context(self._vault(member)) for member in MEMBERS}
            self._with_forms(people)
            with self._step(_RECORDS_STEP):
                self._record(people)
            self._clock.now = None
            with self._step(_SYNC_STEP):
                self._sync(people, "coordinator", "monitor-1", "monitor-2", "supervisor")
            with self._step(_VERIFY_STEP):
                self._verify(people["supervisor"])
            with self._step(_REVIEW_STEP):
                self._review(people["supervisor"])
                self._sync(people, "supervisor", "monitor-1", "monitor-2")
            with self._step(_REPORTS_STEP):
                self._report(people["supervisor"])
        self._folder.finish()
        return self.outcome

    # --- the steps --------------------------------------------------------------------------------------------------

    @contextmanager
    def _step(self, name: str) -> Iterator[None]:
        if name not in self.outcome.steps:
            self._tell_step(name)
        start = time.perf_counter()
        yield
        self.outcome.steps[name] = self.outcome.steps.get(name, 0.0) + time.perf_counter() - start

    def _vault(self, member: str) -> Workspace:
        with self._step(_MEMBERS_STEP):
            return bootstrap.create_vault(
                self._folder.vault(member),
                PASSPHRASE,
                code=_CODES[member],
                kdf=KdfParameters.floor(),
                clock=self._clock,
            )

    def _with_forms(self, people: dict[str, Workspace]) -> None:
        coordinator = people["coordinator"]
        with self._step(_MEMBERS_STEP):
            coordinator.projects.create(PROJECT, practice=True, target=str(self._folder.target.absolute()))
        with self._step(_FORMS_STEP):
            coordinator.forms.import_builtin(self._progress)
        with self._step(_MEMBERS_STEP):
            for member, role in _ROLES.items():
                request = people[member].projects.join_request()
                people[member].projects.accept(coordinator.projects.admit(request, role=role))

    def _record(self, people: dict[str, Workspace]) -> None:
        dice = Dice(SEED)
        for number, scene in enumerate(self._scenes):
            self._progress(number, len(self._scenes), _RECORDS_STEP)
            self._clock.now = datetime.combine(scene.day, clock_time(16 + number % 4, number % 60), UTC)
            workspace = people[f"monitor-{scene.author + 1}"]
            draft = self._draft(workspace, scene, dice)
            workspace.observations.finalise(draft)
            self.outcome.observations += 1
        self._leave_draft(people["monitor-1"], dice)

    def _draft(self, workspace: Workspace, scene: Scene, dice: Dice) -> "Draft":
        observations = workspace.observations
        draft = observations.new_draft(scene.form_id, language="ru" if scene.author else "en")
        for place in tell(draft.session, scene, dice):
            observations.attach(draft, place.ref, self._file(scene, place.kind))
            self.outcome.attachments += 1
        return draft

    def _leave_draft(self, workspace: Workspace, dice: Dice) -> None:
        """Leave one record half written, as a person would find it in the evening."""
        draft = workspace.observations.new_draft("border_incident", language="en")
        draft.session.answer("/data/hdr/obs_mode", "om_interview")
        draft.session.answer("/data/pl_where/pl_section", dice.choice(tuple(bank.POINTS)))
        workspace.observations.save(draft)

    def _file(self, scene: Scene, kind: str) -> Path:
        if kind == "audio":
            path, content = self._folder.camera / f"memo-{scene.number + 1:02d}.wav", media.voice_memo()
        else:
            latitude, longitude = bank.POINTS[scene.section]
            path = self._folder.camera / f"IMG_{scene.number + 1:04d}.jpg"
            taken = datetime.combine(scene.day, clock_time(11, scene.number % 60))
            content = media.photo(scene.number, taken, latitude, longitude)
        path.write_bytes(content)
        return path

    def _sync(self, people: dict[str, Workspace], *members: str) -> None:
        for member in members:
            done = people[member].sync.run(self._progress)
            self.outcome.events += done.sent

    def _verify(self, supervisor: Workspace) -> None:
        for report in (
            supervisor.verify.vault(self._progress),
            supervisor.verify.target(self._folder.target, self._progress),
        ):
            if report.error is not None:
                raise report.error

    def _review(self, supervisor: Workspace) -> None:
        rows = supervisor.observations.page(ListQuery(sort=Sort.DAY, descending=False), None, 200).rows
        recent = [row for row in rows if row.day and row.day >= self._months[-1] + timedelta(days=24)]
        waiting = {row.id for row in recent[-4:]}
        approve = []
        for number, row in enumerate(rows):
            if number in _RETURNED:
                supervisor.reviews.send_back(ObservationId(row.id), _RETURNED[number], "Please say how this is known.")
                self.outcome.returned += 1
            elif row.id not in waiting:
                approve.append(ObservationId(row.id))
        supervisor.reviews.approve(approve)
        self.outcome.approved = len(approve)

    def _report(self, supervisor: Workspace) -> None:
        incident = self._telling_incident(supervisor)
        reference = supervisor.observations.reference(incident)
        self.outcome.incident = reference
        month = self._months[-1]
        for language in _LANGUAGES:
            out = self._folder.reports / f"incident-{reference}-{language}.pdf"
            made = supervisor.reports.incident(incident, out, language=language, progress=self._progress)
            self.outcome.reports[out.name] = made.pages
            out = self._folder.reports / f"monthly-{month:%Y-%m}-{language}.pdf"
            made = supervisor.reports.monthly(month.year, month.month, out, language=language, progress=self._progress)
            self.outcome.reports[out.name] = made.pages

    @staticmethod
    def _telling_incident(supervisor: Workspace) -> ObservationId:
        """Choose the approved border incident that shows most: with a picture, the one with the most answers."""
        query = ListQuery(form_id="border_incident", status=Status.APPROVED)
        rows = supervisor.observations.page(query, None, 100).rows
        pictured = [row for row in rows if row.attachments] or list(rows)
        records = [supervisor.observations.read(ObservationId(row.id), "en") for row in pictured]
        return max(records, key=lambda record: (len(record.answers), record.observation)).observation
