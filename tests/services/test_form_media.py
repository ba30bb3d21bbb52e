"""The files beside a form: found, published with it, the same on every device; and forms that open from the cache."""

import base64
import hashlib
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from fieldmonitor.bootstrap import Workspace
from fieldmonitor.domain.errors import BodyDamaged, FormMediaRefused, FormProblem
from fieldmonitor.services import form_cache, form_files, forms
from fieldmonitor.services.roster_feed import RosterFeed
from support.services import Team, jpeg, wav

SURVEY = """
| survey | | | | | | |
| | type | name | label | media::image | media::audio | calculation |
| | select_one_from_file sites.csv | site | Site | | |
| | note | look | Look | fence.jpg | fence.wav |
| | calculate | km | | | | pulldata('sites', 'km', 'name', ${site}) |
| settings | | |
| | form_id | version |
| | visit | {version} |
"""
SITES = "name,label,km\nn1,North gate,4\ns1,South & sea,9\n"


def written(folder: Path, *, version: int = 1, inside: str = "") -> Path:
    """Write the form and its files, those in a folder of their own if ``inside`` is named."""
    folder.mkdir(exist_ok=True)
    form = folder / "visit.md"
    form.write_text(SURVEY.replace("{version}", str(version)), encoding="utf-8")
    place = folder / inside
    place.mkdir(exist_ok=True)
    (place / "sites.csv").write_text(SITES, encoding="utf-8")
    (place / "fence.jpg").write_bytes(jpeg())
    (place / "fence.wav").write_bytes(wav())
    (place / "private.txt").write_text("not the form's")
    return form


def published(team: Team, form: Path) -> Workspace:
    """Publish the form and return the monitor who has received it."""
    coordinator, monitor = team.open("coordinator"), team.open("monitor")
    coordinator.forms.import_form(form)
    coordinator.sync.run()
    monitor.sync.run()
    return monitor


@pytest.mark.parametrize("inside", ["", "visit-media"])
def test_the_files_come_with_the_form(team: Team, tmp_path: Path, inside: str) -> None:
    form = written(tmp_path / "forms", inside=inside)
    monitor = published(team, form)
    shutil.rmtree(tmp_path / "forms")
    definition = monitor.forms.definition("visit")
    assert dict(definition.media) == {"sites.csv": SITES.encode(), "fence.jpg": jpeg(), "fence.wav": wav()}
    session = definition.new_session()
    assert [choice.label for choice in session.node("/data/site").choices] == ["North gate", "South & sea"]
    session.answer("/data/site", "s1")
    assert session.node("/data/km").value == "9"
    assert dict(session.node("/data/look").media) == {"image": "fence.jpg", "audio": "fence.wav"}
    draft = monitor.observations.new_draft("visit", language="en")
    monitor.observations.fill(draft, {"site": "n1"})
    monitor.observations.finalise(draft)
    monitor.sync.run()
    supervisor = team.open("supervisor")
    assert supervisor.sync.run().opened == 1


def test_a_member_who_joins_later_has_them_too(team: Team, tmp_path: Path) -> None:
    from fieldmonitor import bootstrap
    from fieldmonitor.domain.roster import Role
    from support.services import KDF, PASSPHRASE

    coordinator = team.open("coordinator")
    coordinator.forms.import_form(written(tmp_path / "forms"))
    with bootstrap.create_vault(team.root / "late", PASSPHRASE, code="AB-019", kdf=KDF) as late:
        late.projects.accept(coordinator.projects.admit(late.projects.join_request(), role=Role.MONITOR))
        assert late.forms.definition("visit").media["sites.csv"] == SITES.encode()


def test_other_files_under_the_same_version_are_refused(team: Team, tmp_path: Path) -> None:
    coordinator = team.open("coordinator")
    form = written(tmp_path / "forms")
    first = coordinator.forms.import_form(form)
    assert coordinator.forms.import_form(form) == first
    (form.parent / "sites.csv").write_text(SITES + "w1,West,1\n", encoding="utf-8")
    with pytest.raises(FormProblem, match="raise it"):
        coordinator.forms.import_form(form)
    form = written(tmp_path / "forms", version=2)
    (form.parent / "sites.csv").write_text(SITES + "w1,West,1\n", encoding="utf-8")
    coordinator.forms.import_form(form)
    assert b"West" in coordinator.forms.definition("visit").media["sites.csv"]
    assert b"West" not in coordinator.forms.definition("visit", "1").media["sites.csv"]


def test_files_that_do_not_fit_are_told_and_nothing_is_published(
    team: Team, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    coordinator = team.open("coordinator")
    form = written(tmp_path / "forms")
    monkeypatch.setattr(form_files, "MAX_BYTES", 1000)
    with pytest.raises(FormMediaRefused, match=r"fence\.wav"):
        coordinator.forms.import_form(form)
    with pytest.raises(FormMediaRefused):
        coordinator.forms.import_form(written(tmp_path / "other", inside="visit-media"))
    assert "visit" not in {info.form_id for info in coordinator.forms.list()}


def test_a_missing_list_is_named(team: Team, tmp_path: Path) -> None:
    form = written(tmp_path / "forms")
    (form.parent / "sites.csv").unlink()
    with pytest.raises(FormProblem, match=r"sites\.csv"):
        team.open("coordinator").forms.import_form(form)


def entry(name: str = "a.csv", content: bytes = b"name\n", **changes: Any) -> dict[str, Any]:
    made = {
        "name": name,
        "size": len(content),
        "sha256": hashlib.sha256(content).hexdigest(),
        "body": base64.b64encode(content).decode(),
    }
    return {**made, **changes}


@pytest.mark.parametrize(
    "entries",
    [
        [entry(size=1)],
        [entry(sha256="00" * 32)],
        [entry(body="?")],
        [entry(name="../a.csv")],
        [entry(name="a/b.csv")],
        [entry(name="")],
        [entry(), entry()],
        [{}],
        ["a.csv"],
        [entry(body=7)],
    ],
)
def test_a_hostile_list_of_files_is_refused(entries: list[Any]) -> None:
    with pytest.raises((KeyError, ValueError)):
        form_files.from_json(entries)


def test_a_roster_event_with_such_files_changes_nothing(team: Team, monkeypatch: pytest.MonkeyPatch) -> None:
    coordinator, monitor = team.open("coordinator"), team.open("monitor")
    body = {
        "act": "form", "form": "bad", "version": "1", "hash": "00" * 32, "title": {"en": "Bad"}, "languages": [],
        "questions": 1, "xml": "<x/>", "media": [entry(size=1)],
    }  # fmt: skip
    keep: Callable[..., None] = RosterFeed._keep_form
    monkeypatch.setattr(RosterFeed, "_keep_form", lambda *_: None)
    RosterFeed(coordinator._core).publish(body)
    coordinator.sync.run()
    monkeypatch.setattr(RosterFeed, "_keep_form", keep)
    with pytest.raises(BodyDamaged):
        monitor.sync.run()
    assert "bad" not in {info.form_id for info in monitor.forms.list()}


# --- the cache


def reopened(workspace: Workspace, team: Team, member: str) -> Workspace:
    workspace.close()
    return team.open(member)


def no_source(*_: object) -> None:
    raise AssertionError("the form was loaded from its source")


def test_an_imported_form_opens_from_the_cache(team: Team, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    coordinator = team.open("coordinator")
    coordinator.forms.import_form(written(tmp_path / "forms"))
    coordinator = reopened(coordinator, team, "coordinator")
    with monkeypatch.context() as patch:
        patch.setattr(forms, "_load", no_source)
        session = coordinator.forms.definition("visit").new_session()
    session.answer("/data/site", "n1")
    assert session.node("/data/km").value == "4"


def test_a_received_form_is_cached_when_there_is_time(
    team: Team, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monitor = published(team, written(tmp_path / "forms"))
    monitor.forms.definition("visit")
    monitor.maintain()
    monitor = reopened(monitor, team, "monitor")
    monkeypatch.setattr(forms, "_load", no_source)
    assert monitor.forms.definition("visit").form_id == "visit"


@pytest.mark.parametrize("spoil", ["foreign", "cut", "flipped", "other form", "empty"])
def test_a_cache_that_is_none_is_passed_over_and_written_anew(team: Team, tmp_path: Path, spoil: str) -> None:
    coordinator = team.open("coordinator")
    info = coordinator.forms.import_form(written(tmp_path / "forms"))
    meta, name = coordinator._core.vault.meta, form_cache.PREFIX + info.hash
    good = meta.get(name)
    assert good is not None
    bad = {
        "foreign": bytes(32) + good[32:],
        "cut": good[:-20],
        "flipped": good[:900] + bytes([good[900] ^ 1]) + good[901:],
        "other form": meta.get(form_cache.PREFIX + coordinator.forms.info("border_incident").hash) or b"",
        "empty": b"",
    }[spoil]
    assert bad or spoil == "empty"
    meta.set(name, bad)
    coordinator = reopened(coordinator, team, "coordinator")
    assert coordinator.forms.definition("visit").new_session().node("/data/site").choices[0].value == "n1"
    coordinator.maintain()
    assert coordinator._core.vault.meta.get(name) == good
