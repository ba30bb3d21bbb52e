"""A member whose device is turned: it signs what it likes in its own feed, and knows or guesses identifiers."""

import random
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from fieldmonitor import bootstrap
from fieldmonitor.bootstrap import Workspace
from fieldmonitor.crypto.events import open_event
from fieldmonitor.crypto.sealing import AudienceSecrets
from fieldmonitor.domain.errors import BodyDamaged, CannotOpen, ChainBroken, DiskFull
from fieldmonitor.domain.events import EventKind
from fieldmonitor.domain.ids import AudienceId, ObservationId, new_id
from fieldmonitor.domain.listing import ListQuery
from fieldmonitor.domain.observation import Revision, Status
from fieldmonitor.domain.roster import MEMBERS, SUPERVISORS, Audience, Role
from fieldmonitor.services.projection import CONTESTED, STRANGE_RECORD, Projection
from fieldmonitor.services.roster_feed import RosterFeed
from support.services import KDF, PASSPHRASE, Team, draft_of, finalised

Body = dict[str, Any]


def sync(*workspaces: Workspace) -> None:
    for workspace in workspaces:
        workspace.sync.run()


def shown(workspace: Workspace) -> dict[str, Status]:
    return {row.id: row.status for row in workspace.observations.page(ListQuery()).rows}


def honest_body(workspace: Workspace, **changes: Any) -> Body:
    """Return a record's body as this workspace would seal it, with other fields."""
    body: Body = workspace.observations._revision(draft_of(workspace)).to_json()
    return {**body, **changes}


def publish(workspace: Workspace, body: Body, kind: EventKind = EventKind.OBSERVATION) -> None:
    workspace._core.append(kind, SUPERVISORS, body)


def opened_by(workspace: Workspace, kind: EventKind) -> list[tuple[str, Body]]:
    """Return (feed, body) of every event of a kind that this device can open, tried without the keys it has kept."""
    found = []
    vault = workspace._core.vault
    for feed in vault.feeds.all():
        for stored in vault.feeds.events_after(feed, 0, 9999):
            try:
                key = workspace._core.key_of(stored.event)
            except (CannotOpen, BodyDamaged):
                continue
            if stored.event.header.kind is kind:
                found.append((feed, open_event(stored.event, key)))
    return found


@pytest.fixture
def colleague(team: Team) -> Workspace:
    """A second monitor of the project, the one who is turned."""
    made = bootstrap.create_vault(team.root / "colleague", PASSPHRASE, code="AB-013", kdf=KDF)
    with bootstrap.unlock(team.root / "coordinator", PASSPHRASE) as coordinator, made:
        made.projects.accept(coordinator.projects.admit(made.projects.join_request(), role=Role.MONITOR))
        coordinator.sync.set_target(team.target)
        coordinator.sync.run()
    return team.open("colleague")


# --- bodies that make no sense --------------------------------------------------------------------------------------

ATTACHED = {"id": new_id(), "ref": "/data/x", "name": "a.jpg", "media_type": "image/jpeg", "size": 3}
KEYS = {"sha256": "00" * 32, "key": "11" * 32}
NONSENSE: dict[str, Body] = {
    "act": {"act": "unknown"},
    "form": {"form": "border_incident"},
    "form id": {"form": {"id": {"a": 1}, "version": "1", "hash": "00" * 32}},
    "form hash": {"form": {"id": "bcp_observation", "version": "1", "hash": None}},
    "year 1": {"finalised": "0001-01-01T00:00:00+14:00"},
    "year 9999": {"created": "9999-12-31T23:59:59-14:00"},
    "no zone": {"finalised": "2026-10-14T12:00:00"},
    "number for time": {"finalised": 5},
    "zone": {"timezone": "../../etc/passwd"},
    "zone object": {"timezone": {"x": 1}},
    "language": {"language": ["en"]},
    "xml": {"xml": 5},
    "xml empty": {"xml": ""},
    "xml torn": {"xml": "<data"},
    "xml nul": {"xml": "<data/>\x00"},
    "practice": {"practice": "yes"},
    "parents text": {"parents": "ab" * 16},
    "parents object": {"parents": [{"q": 1}]},
    "parents many": {"parents": [new_id() for _ in range(101)]},
    "observation short": {"observation": "abcd"},
    "observation no hex": {"observation": "zz" * 16},
    "observation upper": {"observation": "AB" * 16},
    "revision": {"revision": ["a"]},
    "author": {"author": 7},
    "attachments text": {"attachments": "abc"},
    "attachment size": {"attachments": [{**ATTACHED, **KEYS, "size": 2**53}]},
    "attachment negative": {"attachments": [{**ATTACHED, **KEYS, "size": -1}]},
    "attachment true": {"attachments": [{**ATTACHED, **KEYS, "size": True}]},
    "attachment hash": {"attachments": [{**ATTACHED, **KEYS, "sha256": "00"}]},
    "attachment key": {"attachments": [{**ATTACHED, **KEYS, "key": "zz" * 32}]},
    "attachment name": {"attachments": [{**ATTACHED, **KEYS, "name": ["a"]}]},
    "attachment id": {"attachments": [{**ATTACHED, **KEYS, "id": "../x"}]},
}


@pytest.mark.parametrize("changes", NONSENSE.values(), ids=NONSENSE.keys())
def test_a_revision_that_is_none_is_refused(changes: Body) -> None:
    body: Body = {
        "act": "revision", "observation": new_id(), "revision": new_id(), "parents": [], "xml": "<data/>",
        "form": {"id": "f", "version": "1", "hash": "00" * 32}, "attachments": [{**ATTACHED, **KEYS}],
        "author": new_id(), "language": "en", "created": "2026-10-14T12:00:00+00:00",
        "finalised": "2026-10-14T12:00:00+02:00", "timezone": "Europe/Warsaw", "practice": True,
    }  # fmt: skip
    assert Revision.from_json(body).form_id == "f"
    if changes == {"xml": "<data"}:
        return  # of the right type: it is the form that refuses it
    with pytest.raises(ValueError):
        Revision.from_json({**body, **changes})
    with pytest.raises(ValueError, match="follows itself"):
        Revision.from_json({**body, "parents": [body["revision"]]})


def test_one_event_of_nonsense_stops_nobody_and_the_vault_opens(team: Team) -> None:
    coordinator, monitor, supervisor = team.all()
    honest = honest_body(monitor)
    for name, changes in NONSENSE.items():
        if name == "attachment size":
            continue  # canonical JSON cannot say it
        publish(monitor, {**honest, "observation": new_id(), "revision": new_id(), **changes})
    for kind in (EventKind.REVIEW, EventKind.CUSTODY, EventKind.ROSTER):
        for strange in ({}, {"act": 5}, {"act": "read", "records": [5]}, {"act": "approve", "observation": {}}):
            publish(monitor, strange, kind)
    publish(monitor, {"act": "read", "report": {}, "records": []}, EventKind.CUSTODY)
    supervisors = monitor._core.joined()[0].audiences[SUPERVISORS]
    unreadable = replace(supervisors, public_key=AudienceSecrets.generate().public)
    monitor._core.append(EventKind.OBSERVATION, unreadable, honest)
    good = finalised(monitor)
    sync(coordinator, monitor)
    done = supervisor.sync.run()
    assert (done.opened, done.notes) == (1, (STRANGE_RECORD,))
    assert list(shown(supervisor)) == [good]
    assert supervisor.sync.run().notes == ()
    # The vault opens, too if it was closed between the exchange and the projection.
    core = supervisor._core
    core.vault.marks.set({"service/projected/" + monitor._core.device: None})
    supervisor.close()
    again = team.open("supervisor")
    assert list(shown(again)) == [good]
    assert again.sync.run().opened == 0


def _wrong(dice: random.Random) -> Any:
    return dice.choice(
        [None, True, -1, 2**53 - 1, 1.5, "", "\x00", "x" * 5000, "0" * 32, [], [[]], [{}], {}, {"a": {}}, "9999-12-31",
         "0001-01-01T00:00:00+14:00", "<a>" * 3000, "é" * 16, [None] * 3]
    )  # fmt: skip


def _spoil(body: Any, dice: random.Random) -> Any:
    """Return the body with one value somewhere in it replaced, or one field taken away."""
    if not isinstance(body, (dict, list)) or not body or dice.random() < 0.15:
        return _wrong(dice)
    if isinstance(body, list):
        place = dice.randrange(len(body))
        return [_spoil(value, dice) if at == place else value for at, value in enumerate(body)]
    name = dice.choice(sorted(body))
    if dice.random() < 0.1:
        return {key: value for key, value in body.items() if key != name}
    return {**body, name: _spoil(body[name], dice)}


def test_whatever_a_body_holds_the_projection_goes_on(team: Team) -> None:
    """A seeded fuzz through the real exchange: every field of every kind of body, of wrong types and values."""
    coordinator, monitor, supervisor = team.all()
    dice = random.Random(20261014)
    record = honest_body(monitor, attachments=[{**ATTACHED, **KEYS}])
    place = {"observation": new_id(), "revision": new_id(), "hash": "00" * 32}
    review = {"act": "approve", "reason": "", "note": "", "review": new_id(), **place}
    custody = {"act": "read", "report": "R-1", "records": [place]}
    kinds = ((EventKind.OBSERVATION, record), (EventKind.REVIEW, review), (EventKind.CUSTODY, custody))
    with monitor._core.vault.transaction():
        for number in range(240):
            kind, body = kinds[number % 4 % 3]
            spoiled = _spoil({**body, "observation": new_id(), "revision": new_id()}, dice)
            publish(monitor, spoiled if isinstance(spoiled, dict) else {"x": spoiled}, kind)
    good = finalised(monitor)
    sync(coordinator, monitor, supervisor)
    assert good in shown(supervisor)
    for identifier in shown(supervisor):
        supervisor.observations.history(ObservationId(identifier))
        supervisor.observations.read(ObservationId(identifier), "en")
    supervisor.close()
    assert good in shown(team.open("supervisor"))


def test_what_an_event_had_written_before_it_failed_is_undone_and_our_own_faults_are_raised(
    team: Team, monkeypatch: pytest.MonkeyPatch
) -> None:
    coordinator, monitor, supervisor = team.all()
    first = finalised(monitor)
    sync(coordinator, monitor)

    def failing(error: Exception) -> Callable[..., None]:
        def use(*_: object, **__: object) -> None:
            raise error

        return use

    with monkeypatch.context() as patch:
        patch.setattr(Projection, "settle", failing(DiskFull(path="the vault")))
        with pytest.raises(DiskFull):
            supervisor.sync.run()
    assert shown(supervisor) == {}
    with monkeypatch.context() as patch:
        patch.setattr(Projection, "settle", failing(OverflowError()))
        assert supervisor.sync.run().notes == (STRANGE_RECORD,)
    assert shown(supervisor) == {}, "half a record stayed"
    assert supervisor._core.vault.observations.revisions(first) == []


@pytest.mark.parametrize(
    "body",
    [
        {"act": "conjure"},
        {"act": "device", "id": "x", "code": "X", "role": "monitor", "keys": {}},
        {"act": "audience", "id": new_id(), "name": "members", "epoch": "1", "public_key": "00"},
        {"act": "target", "hint": {}},
        {"act": "form", "form": {}, "version": 1},
        {"act": "grant", "device": 5},
    ],
)
def test_a_roster_event_that_is_none_stops_the_roster_and_nothing_else(team: Team, body: Body) -> None:
    coordinator, monitor, supervisor = team.all()
    sync(coordinator, monitor, supervisor)
    core = coordinator._core
    if body["act"] == "grant":
        body = {**body, "device": supervisor._core.device, "keys": 5}
    good = finalised(monitor)
    monitor.sync.run()
    core.append(EventKind.ROSTER, MEMBERS, body, feed=core.roster_feed)
    if body["act"] == "grant":
        coordinator.sync.run()  # it is for another device, which alone opens it
    else:
        with pytest.raises(BodyDamaged):
            coordinator.sync.run()
    with pytest.raises(BodyDamaged):
        supervisor.sync.run()
    assert good in shown(supervisor)
    assert good in shown(coordinator)
    for workspace in (supervisor, coordinator):
        workspace.close()
    assert good in shown(team.open("coordinator"))
    assert team.open("supervisor").roster is not None


# --- reviews: who reads them ----------------------------------------------------------------------------------------


def test_a_colleague_reads_no_review_and_the_author_and_the_supervisors_do(team: Team, colleague: Workspace) -> None:
    coordinator, monitor, supervisor = team.all()
    record = finalised(monitor)
    own = finalised(colleague)
    sync(coordinator, monitor, colleague, supervisor)
    supervisor.reviews.send_back(record, "rr_date", "the witness was seen again")
    sync(supervisor, colleague, monitor, coordinator)
    assert opened_by(colleague, EventKind.REVIEW) == []
    assert shown(colleague) == {own: Status.SENT}
    (copy,) = opened_by(monitor, EventKind.REVIEW)
    (kept,) = opened_by(coordinator, EventKind.REVIEW)
    assert copy == kept
    for workspace in (monitor, coordinator, supervisor):
        assert shown(workspace)[record] is Status.RETURNED
        told = [(e.who, e.detail) for e in workspace.observations.history(record) if e.act == "returned"]
        assert told == [("SU-004", "Date not supported — the witness was seen again")]
        assert workspace.verify.vault().ok
    supervisor.reviews.approve([own])
    sync(supervisor, colleague, monitor)
    assert shown(colleague) == {own: Status.APPROVED}
    assert len(opened_by(monitor, EventKind.REVIEW)) == 1


def test_a_review_sealed_to_all_members_by_an_older_version_still_counts(team: Team) -> None:
    coordinator, monitor, supervisor = team.all()
    record = finalised(monitor)
    sync(coordinator, monitor, supervisor)
    row, _ = supervisor._core.vault.observations.newest(record)
    assert row.event_hash is not None
    place = {"observation": record, "revision": row.revision, "hash": row.event_hash.hex()}
    body = {"act": "approve", "reason": "", "note": "", **place}
    supervisor._core.append(EventKind.REVIEW, MEMBERS, body)
    sync(supervisor, monitor)
    assert shown(monitor)[record] is Status.APPROVED


def test_a_monitors_own_approval_counts_for_nobody(team: Team) -> None:
    coordinator, monitor, supervisor = team.all()
    record = finalised(monitor)
    row, _ = monitor._core.vault.observations.newest(record)
    assert row.event_hash is not None
    place = {"observation": record, "revision": row.revision, "hash": row.event_hash.hex()}
    publish(monitor, {"act": "approve", "reason": "", "note": "", "review": new_id(), **place}, EventKind.REVIEW)
    publish(monitor, {"act": "printed", "report": "R-1", "records": [place]}, EventKind.CUSTODY)
    sync(coordinator, monitor, supervisor)
    assert shown(supervisor)[record] is Status.RECEIVED
    assert [entry.act for entry in supervisor.observations.history(record)] == ["finalised", "received"]


# --- other people's identifiers -------------------------------------------------------------------------------------


def _forgeries(victim: Revision) -> dict[str, Body]:
    return {
        "both": {"observation": victim.observation, "revision": victim.revision},
        "observation": {"observation": victim.observation, "revision": new_id()},
        "follows": {"observation": victim.observation, "revision": new_id(), "parents": [victim.revision]},
        "revision": {"observation": new_id(), "revision": victim.revision},
    }


@pytest.mark.parametrize("what", ["both", "observation", "follows", "revision"])
@pytest.mark.parametrize("forged_first", [False, True])
def test_identifiers_of_another_neither_take_over_nor_inherit_an_approval(
    team: Team, colleague: Workspace, what: str, *, forged_first: bool
) -> None:
    coordinator, monitor, supervisor = team.all()
    record = finalised(monitor)
    victim = Revision.from_json(opened_or_own(monitor))
    forged = honest_body(colleague, **_forgeries(victim)[what])
    sync(coordinator, monitor, supervisor)
    supervisor.reviews.approve([record])
    publish(colleague, forged)
    if forged_first:
        # The coordinator meets the forgery and the review before the genuine record.
        hidden = team.target / "seg" / monitor._core.device
        head = team.target / "head" / monitor._core.device
        away = team.root / "away"
        away.mkdir()
        hidden.rename(away / "seg")
        head.rename(away / "head")
        colleague.sync.run()
        first = coordinator.sync.run()
        assert forged["observation"] in shown(coordinator)
        (away / "seg").rename(hidden)
        (away / "head").rename(head)
        supervisor.sync.run()
        done = coordinator.sync.run()
        notes = (*first.notes, *done.notes)
        assert shown(coordinator)[forged["observation"]] is Status.RECEIVED, "a forgery inherited the approval"
        assert coordinator._core.vault.observations.facts(forged["observation"]).author == colleague._core.device
    else:
        sync(colleague, supervisor)
        notes = coordinator.sync.run().notes
        assert shown(coordinator) == {record: Status.APPROVED}
        assert coordinator._core.vault.observations.facts(record).author == monitor._core.device
        assert coordinator.observations.read(record, "en").revision == victim.revision
    assert notes == (CONTESTED,)
    report = coordinator.verify.vault()
    assert isinstance(report.error, ChainBroken)
    assert "identifier of a record" in str(report.error)
    # Who had the genuine record keeps it as it was.
    sync(supervisor, supervisor)
    assert shown(supervisor) == {record: Status.APPROVED}


def opened_or_own(workspace: Workspace) -> Body:
    """Return the body of this device's newest record."""
    core = workspace._core
    events = core.vault.feeds.events_after(core.own_feed, 0, 999)
    return core.open([stored for stored in events if stored.event.header.kind is EventKind.OBSERVATION][-1])


def test_a_review_that_comes_before_its_record_holds_for_the_hash_it_names_only(team: Team) -> None:
    coordinator, monitor, supervisor = team.all()
    record = finalised(monitor)
    body = opened_or_own(monitor)
    own, _ = monitor._core.vault.observations.newest(record)
    assert own.event_hash is not None
    decision = {"act": "approve", "reason": "", "note": "", "observation": record, "revision": body["revision"]}
    for digest in ("00" * 32, own.event_hash.hex()):
        sealed = {**decision, "review": new_id(), "hash": digest}
        supervisor._core.append(EventKind.REVIEW, SUPERVISORS, sealed)
        sync(coordinator, supervisor, coordinator)
        if digest.startswith("0000"):
            monitor.sync.run()
            coordinator.sync.run()
            assert shown(coordinator)[record] is Status.RECEIVED
            assert "approved" not in [entry.act for entry in coordinator.observations.history(record)]
    assert shown(coordinator)[record] is Status.APPROVED


def test_the_same_feed_brings_a_revision_once(team: Team) -> None:
    coordinator, monitor, supervisor = team.all()
    record = finalised(monitor)
    publish(monitor, {**opened_or_own(monitor), "language": "Russian (ru)"})
    sync(coordinator, monitor)
    assert supervisor.sync.run().notes == (CONTESTED,)
    assert list(shown(supervisor)) == [record]
    assert isinstance(supervisor.verify.vault().error, ChainBroken)


def test_a_revision_signed_by_another_device_than_its_author_is_refused(team: Team, colleague: Workspace) -> None:
    coordinator, monitor, supervisor = team.all()
    publish(colleague, honest_body(colleague, author=monitor._core.device))
    sync(coordinator, colleague)
    assert supervisor.sync.run().notes == (STRANGE_RECORD,)
    assert shown(supervisor) == {}


def test_an_event_sealed_to_one_device_opens_there_in_epoch_0_only(team: Team) -> None:
    monitor = team.open("monitor")
    core = monitor._core
    for epoch in (0, 1):
        audience = Audience(AudienceId(core.device), "", epoch, core.secrets.public.hpke)
        event = core.append(EventKind.CUSTODY, audience, {"act": "read", "records": []})
        if epoch == 0:
            assert len(core.key_of(event)) == 32
        else:
            with pytest.raises(CannotOpen):
                core.key_of(event)


def test_the_projection_is_at_rest_after_an_exchange(team: Team) -> None:
    coordinator, monitor, supervisor = team.all()
    finalised(monitor)
    sync(coordinator, monitor, supervisor)
    core = supervisor._core
    assert not Projection(core, supervisor.forms, RosterFeed(core)).behind()
