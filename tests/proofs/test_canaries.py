"""A hundred strings typed into answers: none lies readable in any file of vaults, target or temporary folders."""

import base64
import random
import string
from collections.abc import Iterator
from pathlib import Path

import pytest

from fieldmonitor.domain.listing import ListQuery
from support.services import INCIDENT, Team, draft_of, jpeg

PER_RECORD = 100
_FREE = frozenset({"text", "barcode"})


def canaries(count: int) -> list[str]:
    dice = random.Random(2026)
    return [f"CNRY{''.join(dice.choices(string.ascii_letters + string.digits, k=16))}" for _ in range(count)]


def spellings(canary: str) -> Iterator[bytes]:
    """The ways in which a careless program leaves a text: as it is, wide, in hexadecimal or base 64, at any offset."""
    plain = canary.encode()
    yield plain
    yield canary.encode("utf-16-le")
    yield canary.encode("utf-16-be")
    yield plain.hex().encode()
    yield plain.hex().upper().encode()
    for shift in range(3):
        encoded = base64.b64encode(b"\x00" * shift + plain)
        # without the characters that also hold bits of the neighbours
        yield encoded[2 + shift : -4]


def found(folder: Path, wanted: dict[bytes, str]) -> list[str]:
    hits = []
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            content = path.read_bytes()
            hits += [f"{path.relative_to(folder)}: {canary}" for needle, canary in wanted.items() if needle in content]
            hits += [f"name of {path}" for canary in set(wanted.values()) if canary in str(path)]
    return hits


def test_the_search_finds_every_spelling(tmp_path: Path) -> None:
    (canary,) = canaries(1)
    for number, spelling in enumerate(spellings(canary)):
        (tmp_path / "file").write_bytes(bytes([number]) * number + spelling + b"rest")
        assert found(tmp_path, dict.fromkeys(spellings(canary), canary))


def test_nothing_that_was_typed_lies_readable(team: Team, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    temporary = tmp_path / "tmp"
    temporary.mkdir()
    for name in ("TMPDIR", "SQLITE_TMPDIR", "TEMP", "TMP"):
        monkeypatch.setenv(name, str(temporary))
    coordinator, monitor, supervisor = team.all()
    typed = canaries(PER_RECORD)
    left = iter(typed)
    camera = tmp_path / "camera"
    camera.mkdir()
    photo = camera / f"{next(left)}.jpg"
    photo.write_bytes(jpeg() + next(left).encode())

    draft = draft_of(
        monitor,
        "border_incident",
        interpreter="yes",
        j_rescue="yes",
        reprisal_risk="yes",
        protect_plan="x",
        injuries=[{"i_person": "P1", "i_type": "bruise", "i_seen": "yes", "i_photo_ok": "no", "i_desc": "x"}],
        actors=[{"a_type": "ac_border_police", "a_role": "ro_present", "a_basis": "st_alleged_direct"}] * 6,
        evidence=[{"e_source": "so_victim", "e_taken": "x", "e_faces": "no", "e_redact": "keep"}] * 19,
        persons=[*INCIDENT["persons"], *[{**INCIDENT["persons"][0], "p_code": f"P-{n}"} for n in range(10, 18)]],
    )
    session = draft.session
    free = {question.name for question in draft.form.questions if question.kind in _FREE}
    answered = set()
    for node in sorted(session.root.walk(), key=lambda node: node.ref.count("[")):  # what is asked once comes first
        if node.kind in _FREE and node.relevant and not node.readonly and node.ref.count("@") == 0:
            before = node.value
            value = next(left, None)
            if value is None:
                break
            session.answer(node.ref, value)
            if not session.node(node.ref).valid:  # a code or a State has its own spelling: such fields hold no text
                session.answer(node.ref, before)
                left = iter([value, *left])
                continue
            answered.add(node.name)
        monitor.observations.save(draft)
    assert next(left, None) is None, "the form has fewer places to type than there are canaries"
    assert {"narrative", "p_name", "p_name_latin", "p_contact", "protect_plan", "opinion"} <= answered <= free
    monitor.observations.attach(draft, "/data/evidence[1]/e_image", photo)
    identifier = monitor.observations.finalise(draft)
    assert monitor.observations.count(ListQuery(text=typed[2])) <= 1
    for workspace in (coordinator, monitor, supervisor):
        workspace.sync.run()
    assert typed[-1] in {answer.value for answer in supervisor.observations.read(identifier, "en").answers}
    supervisor.observations.attachment(identifier, "/data/evidence[1]/e_image")
    supervisor.observations.count(ListQuery(text=typed[5]))
    supervisor.reports.monthly(2026, 10, tmp_path / "monthly.pdf", language="en")

    wanted = {needle: canary for canary in typed for needle in spellings(canary)}
    assert found(team.root, wanted) == []
    for workspace in (coordinator, monitor, supervisor):
        workspace.maintain()
        workspace.close()
    assert found(team.root, wanted) == []
    assert found(temporary, wanted) == []
    assert found(camera, wanted), "the search would have found what the monitor's own camera holds"
