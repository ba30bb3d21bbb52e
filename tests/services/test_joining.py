"""Creating a project and joining it: who gets in, with which keys, and what is refused."""

import base64
import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from fieldmonitor import bootstrap
from fieldmonitor.bootstrap import Workspace
from fieldmonitor.domain.errors import (
    AlreadyJoined,
    JoinRequestInvalid,
    NameTaken,
    NoProject,
    NotPermitted,
    VaultExists,
    VaultLocked,
    VaultMissing,
    WelcomeInvalid,
    WrongPassphrase,
)
from fieldmonitor.domain.roster import SUPERVISORS, Role
from support.services import KDF, PASSPHRASE, Team


@pytest.fixture
def newcomer(tmp_path: Path) -> Iterator[Workspace]:
    with bootstrap.create_vault(tmp_path / "newcomer", PASSPHRASE, code="AB-099", kdf=KDF) as workspace:
        yield workspace


def test_a_vault_without_a_project_says_so(newcomer: Workspace) -> None:
    assert newcomer.me is None
    assert newcomer.roster is None
    assert newcomer.code == "AB-099"
    for attempt in (
        lambda: newcomer.observations.new_draft("bcp_observation", language="en"),
        newcomer.sync.run,
        newcomer.forms.import_builtin,
        lambda: newcomer.projects.admit(b"{}", role=Role.MONITOR),
    ):
        with pytest.raises(NoProject):
            attempt()


def test_a_vault_is_never_made_over_another(newcomer: Workspace) -> None:
    with pytest.raises(VaultExists):
        bootstrap.create_vault(newcomer.folder, PASSPHRASE, code="AB-100", kdf=KDF)


def test_database_files_without_a_key_file_are_left_alone(newcomer: Workspace) -> None:
    newcomer.close()
    for copy in newcomer.folder.glob("keys.*"):
        copy.unlink()
    before = {path.name: path.read_bytes() for path in newcomer.folder.glob("*.vault")}
    with pytest.raises(VaultExists):
        bootstrap.create_vault(newcomer.folder, PASSPHRASE, code="AB-100", kdf=KDF)
    assert {path.name: path.read_bytes() for path in newcomer.folder.glob("*.vault")} == before


def test_a_vault_whose_making_was_cut_is_made_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "cut"

    def power_fails(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr("fieldmonitor.bootstrap._clear", lambda _folder: None)
        patch.setattr("fieldmonitor.bootstrap.KeyFile.create", power_fails)
        with pytest.raises(KeyboardInterrupt):
            bootstrap.create_vault(folder, PASSPHRASE, code="AB-100", kdf=KDF)
    assert (folder / "1.vault").exists()
    bootstrap.create_vault(folder, PASSPHRASE, code="AB-100", kdf=KDF).close()
    with bootstrap.unlock(folder, PASSPHRASE) as workspace:
        assert workspace.code == "AB-100"


def test_unlocking(newcomer: Workspace, tmp_path: Path) -> None:
    newcomer.close()
    newcomer.close()
    with pytest.raises(VaultLocked):
        newcomer.observations.places()
    with pytest.raises(WrongPassphrase):
        bootstrap.unlock(newcomer.folder, "another")
    with pytest.raises(VaultMissing):
        bootstrap.unlock(tmp_path / "nowhere", PASSPHRASE)


def test_everyone_has_the_same_roster_and_forms(team: Team) -> None:
    coordinator, monitor, supervisor = team.all()
    for workspace in (coordinator, monitor, supervisor):
        workspace.sync.run()
    assert coordinator.roster == monitor.roster == supervisor.roster
    assert coordinator.roster is not None
    assert coordinator.roster.practice
    assert [workspace.me.role for workspace in (coordinator, monitor, supervisor) if workspace.me] == [
        Role.COORDINATOR,
        Role.MONITOR,
        Role.SUPERVISOR,
    ]
    assert [info.form_id for info in monitor.forms.list()] == ["bcp_observation", "border_incident"]
    assert monitor.forms.list()[1].title_in("ru") != monitor.forms.list()[1].title_in("en")
    assert monitor.forms.definition("border_incident").hash == coordinator.forms.definition("border_incident").hash


def test_a_monitor_gets_no_key_to_read_records(team: Team) -> None:
    coordinator, monitor, supervisor = team.all()
    assert coordinator.roster is not None
    audience = coordinator.roster.audiences[SUPERVISORS]
    held = [
        workspace._core.vault.roster.audience_key(audience.id, audience.epoch) is not None
        for workspace in (coordinator, monitor, supervisor)
    ]
    assert held == [True, False, True]


def test_only_a_coordinator_admits_and_publishes(team: Team, newcomer: Workspace) -> None:
    _, monitor, supervisor = team.all()
    for workspace in (monitor, supervisor):
        with pytest.raises(NotPermitted):
            workspace.projects.admit(newcomer.projects.join_request(), role=Role.MONITOR)
        with pytest.raises(NotPermitted):
            workspace.forms.import_builtin()


def test_two_people_compare_the_same_fingerprint(team: Team, newcomer: Workspace) -> None:
    coordinator = team.open("coordinator")
    asked = coordinator.projects.describe_request(newcomer.projects.join_request())
    assert asked.code == "AB-099"
    assert asked.fingerprint == newcomer.projects.fingerprint()
    welcome = coordinator.projects.admit(newcomer.projects.join_request(), role=Role.TEAM_LEADER, code="TL-001")
    offered = newcomer.projects.describe_welcome(welcome)
    assert (offered.project, offered.role, offered.code) == ("Practice", Role.TEAM_LEADER, "TL-001")
    assert offered.fingerprint == coordinator.projects.fingerprint()
    newcomer.projects.accept(welcome)
    assert newcomer.code == "TL-001"


def test_admitting_again_adds_nothing_and_a_code_is_one_persons(team: Team, newcomer: Workspace) -> None:
    coordinator = team.open("coordinator")
    request = newcomer.projects.join_request()
    with pytest.raises(NameTaken):
        coordinator.projects.admit(request, role=Role.MONITOR, code="AB-012")
    coordinator.projects.admit(request, role=Role.MONITOR)
    events = coordinator.sync.waiting().events
    newcomer.projects.accept(coordinator.projects.admit(request, role=Role.MONITOR))
    assert coordinator.sync.waiting().events == events


def test_one_vault_one_project(team: Team, newcomer: Workspace) -> None:
    coordinator, monitor, _ = team.all()
    with pytest.raises(AlreadyJoined):
        monitor.projects.create("Another")
    with pytest.raises(AlreadyJoined):
        monitor.projects.join_request()
    welcome = coordinator.projects.admit(newcomer.projects.join_request(), role=Role.MONITOR)
    newcomer.projects.accept(welcome)
    with pytest.raises(AlreadyJoined):
        newcomer.projects.accept(welcome)


@pytest.mark.parametrize(
    "damage",
    [
        lambda body: b"not JSON",
        lambda body: b"[]",
        lambda body: json.dumps({**body, "code": "AB-013"}).encode(),
        lambda body: json.dumps({**body, "format": "another"}).encode(),
        lambda body: json.dumps({**body, "version": 2}).encode(),
        lambda body: json.dumps({**body, "keys": {**body["keys"], "hpke": "00"}}).encode(),
        lambda body: json.dumps({**body, "device": "0" * 32}).encode(),
        lambda body: json.dumps({key: body[key] for key in body if key != "signature"}).encode(),
    ],
)
def test_an_altered_request_is_refused(team: Team, newcomer: Workspace, damage: object) -> None:
    request = json.loads(newcomer.projects.join_request())
    with pytest.raises(JoinRequestInvalid):
        team.open("coordinator").projects.describe_request(damage(request))


def test_a_welcome_opens_on_its_own_device_only_and_whole_only(team: Team, newcomer: Workspace, tmp_path: Path) -> None:
    coordinator = team.open("coordinator")
    welcome = coordinator.projects.admit(newcomer.projects.join_request(), role=Role.MONITOR)
    other = bootstrap.create_vault(tmp_path / "other", PASSPHRASE, code="AB-098", kdf=KDF)
    with other, pytest.raises(WelcomeInvalid):
        other.projects.accept(welcome)
    body = json.loads(welcome)
    sealed = bytearray(base64.b64decode(body["sealed"]))
    sealed[len(sealed) // 2] ^= 1
    for damaged in (
        json.dumps({**body, "sealed": base64.b64encode(bytes(sealed)).decode()}).encode(),
        json.dumps({**body, "project": "0" * 32}).encode(),
        welcome[: len(welcome) // 2],
        b"",
    ):
        with pytest.raises(WelcomeInvalid):
            newcomer.projects.accept(damaged)
    assert newcomer.roster is None
    newcomer.projects.accept(welcome)
    assert newcomer.me is not None
