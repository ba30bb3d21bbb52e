"""A small practice project for tests: coordinator, monitor and supervisor, made once, copied for each test.

Import `team_folder` and `team` into a conftest to have them as fixtures.
"""

import shutil
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest

from fieldmonitor import bootstrap, resources
from fieldmonitor.bootstrap import Workspace
from fieldmonitor.crypto import keys
from fieldmonitor.crypto.keys import KdfParameters
from fieldmonitor.domain.ids import ObservationId
from fieldmonitor.domain.roster import Role
from fieldmonitor.services.values import Draft

PASSPHRASE = "orange river ladder"
KDF = KdfParameters.floor()
CODES = {"coordinator": "CO-001", "monitor": "AB-012", "supervisor": "SU-004"}
FORMS = ("bcp_observation", "border_incident")

VISIT: dict[str, Any] = {
    "recorder_role": "rr2_monitor",
    "monitor_code": "AB-012",
    "obs_mode": "om_direct",
    "record_timing": "tm_now",
    "ev_precision": "dp_exact",
    "ev_date": "2026-10-14",
    "pl_state": "XA",
    "pl_section": "N-04",
    "pl_type": "lo_bcp_road",
    "pl_method": "cm_none",
    "pl_publish": "cp_none",
    "v_access": "full",
    "v_status": "open",
    "v_flow": "fl_low",
    "v_minutes": 60,
    "t_info": "no",
    "t_profiling": "no",
    "t_refused_in": "no",
    "t_exit_stop": "no",
    "t_shelter": "good",
    "seen_by_me": "I counted forty people in the lane",
    "src_grade": "B",
    "info_grade": "2",
    "corrob": ["co_none"],
    "auth_reply": "ap_not_asked",
    "urgency": "ur_routine",
    "reprisal_risk": "no",
    "publish_hold": "no",
    "record_class": "rc2_restricted",
}
"""Answers that fill bcp_observation."""

_PERSON = {"p_age": "a25_59", "p_outcome": "ou_removed", "p_sex": "male", "p_nationality": "XX"}
INCIDENT: dict[str, Any] = {
    **{name: VISIT[name] for name in VISIT if not name.startswith(("v_", "t_"))},
    "obs_mode": "om_interview",
    "overheard": "no",
    "risk_talked": "yes",
    "understood": "yes",
    "consent_interview": "yes",
    "consent_form": "cf_oral",
    "consent_uses": ["cu_record", "cu_stats", "cu_quote", "cu_photo", "cu_audio", "cu_refer", "cu_recontact"],
    "is_child": "no",
    "narrative": "They were driven back to the fence",
    "n_total": 4,
    "n_method": "ct_told",
    "n_interviewed": 1,
    "j_mode": "cr_walk",
    "j_legal": "lr_closed",
    "j_asylum": "yes",
    "j_steps": ["ps_none"],
    "j_papers": "no",
    "j_removed": "no",
    "j_rescue": "no",
    "dm_any": "no",
    "persons": [
        {"p_code": "P-001", "p_is_speaker": "yes", "p_name": "سمير", "p_contact": "by the lawyer", **_PERSON},
        {"p_code": "P-002", "p_is_speaker": "no", **_PERSON},
    ],
    "acts": [{"act_type": "vt_pushback", "act_status": "st_alleged_direct", "act_persons": "all"}],
}
"""Answers that fill border_incident with two persons and one act."""


@dataclass
class Team:
    """The folders of a project's members, and the workspaces that a test has opened."""

    root: Path
    _open: ExitStack

    @property
    def target(self) -> Path:
        return self.root / "target"

    def open(self, member: str) -> Workspace:
        """Unlock a member's vault and choose the target; it is closed after the test."""
        workspace = self._open.enter_context(bootstrap.unlock(self.root / member, PASSPHRASE))
        workspace.sync.set_target(self.target)
        return workspace

    def all(self) -> tuple[Workspace, Workspace, Workspace]:
        return self.open("coordinator"), self.open("monitor"), self.open("supervisor")


def make_team(root: Path) -> None:
    """Make the project with two forms, everything synced once."""
    target = root / "target"
    target.mkdir(parents=True)
    with ExitStack() as stack:
        people = {
            name: stack.enter_context(bootstrap.create_vault(root / name, PASSPHRASE, code=code, kdf=KDF))
            for name, code in CODES.items()
        }
        coordinator = people["coordinator"]
        coordinator.projects.create("Practice", practice=True)
        for form in FORMS:
            coordinator.forms.import_form(resources.data(f"forms/{form}.xlsx"))
        for name, role in (("monitor", Role.MONITOR), ("supervisor", Role.SUPERVISOR)):
            welcome = coordinator.projects.admit(people[name].projects.join_request(), role=role)
            people[name].projects.accept(welcome)


@pytest.fixture(scope="session")
def derived_once() -> Iterator[None]:
    """Remember what Argon2id gave for a salt and passphrase: these tests open the same vaults a hundred times."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(keys, "_derive", cache(keys._derive))
        yield


@pytest.fixture(scope="session")
def team_folder(tmp_path_factory: pytest.TempPathFactory, derived_once: None) -> Path:
    """The project as it was made; never used itself, only copied."""
    root = tmp_path_factory.mktemp("team") / "made"
    make_team(root)
    return root


@pytest.fixture
def team(team_folder: Path, tmp_path: Path) -> Iterator[Team]:
    """A project of one's own."""
    root = tmp_path / "team"
    shutil.copytree(team_folder, root)
    with ExitStack() as stack:
        yield Team(root, stack)


def draft_of(workspace: Workspace, form: str = "bcp_observation", **changes: Any) -> Draft:
    """Return a filled draft that can be finalised; an answer of None is left out."""
    answers = {**(VISIT if form == "bcp_observation" else INCIDENT), **changes}
    draft = workspace.observations.new_draft(form, language="en")
    workspace.observations.fill(draft, {name: value for name, value in answers.items() if value is not None})
    return draft


def finalised(workspace: Workspace, form: str = "bcp_observation", **changes: Any) -> ObservationId:
    """Return a finalised observation."""
    return workspace.observations.finalise(draft_of(workspace, form, **changes))


def jpeg(size: tuple[int, int] = (64, 48), *, orientation: int = 1) -> bytes:
    """Return a picture: left half red, right half blue, with an EXIF orientation."""
    from PIL import Image

    picture = Image.new("RGB", size, "blue")
    picture.paste("red", (0, 0, size[0] // 2, size[1]))
    exif = Image.Exif()
    exif[0x0112] = orientation
    out = BytesIO()
    picture.save(out, "JPEG", quality=95, exif=exif)
    return out.getvalue()


def wav() -> bytes:
    """Return a tenth of a second of silence."""
    import wave

    out = BytesIO()
    with wave.open(out, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(8000)
        file.writeframes(bytes(1600))
    return out.getvalue()
