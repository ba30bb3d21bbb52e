"""The commands, from a new project to its reports, and how each failure is told."""

import json
import os
from dataclasses import dataclass
from io import StringIO
from pathlib import Path

import pytest

from fieldmonitor import bootstrap, resources
from fieldmonitor.cli import access
from fieldmonitor.crypto.keys import KdfParameters
from fieldmonitor.domain.errors import all_errors
from fieldmonitor.domain.roster import Role
from support.cli import Shell
from support.disks import read_only
from support.services import INCIDENT, KDF, PASSPHRASE, VISIT, Team, jpeg

EVIDENCE = {"e_source": "so_victim", "e_taken": "AB-012", "e_faces": "no", "e_redact": "keep"}


def written(path: Path, answers: object) -> Path:
    path.write_text(json.dumps(answers, ensure_ascii=False), encoding="utf-8")
    return path


def test_the_main_job_by_commands(shell: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(KdfParameters, "calibrated", classmethod(lambda _cls: KDF))
    coordinator, monitor, target = tmp_path / "coordinator", tmp_path / "monitor", tmp_path / "target"
    target.mkdir()
    ran = shell("project", "create", "Practice", "--code", "CO-001", "--practice", "--no-forms", vault=coordinator)
    assert ran.status == 0
    assert "Practice" in ran.out
    ran = shell("forms", "import", resources.data("forms/border_incident.xlsx"), "--json", vault=coordinator)
    assert ran.data["questions"] > 100
    monkeypatch.setattr(
        "fieldmonitor.services.forms.builtin_paths", lambda: [resources.data("forms/border_incident.xlsx")]
    )
    again = shell("forms", "import", "--json", vault=coordinator).data["forms"]
    assert [info["form"] for info in again] == ["border_incident"]
    request, welcome = tmp_path / "request.json", tmp_path / "welcome.json"
    asked = shell("project", "join", "--code", "AB-012", "-o", request, "--json", vault=monitor).data
    wrong = shell(
        "project", "admit", request, "--role", "monitor", "--fingerprint", "1 2 3", "--json", vault=coordinator
    )
    assert (wrong.status, wrong.code) == (3, "roster.fingerprint")
    assert not welcome.exists()
    admit = ("project", "admit", request, "--role", "monitor", "-o", welcome)
    assert shell(*admit, "--fingerprint", asked["fingerprint"], vault=coordinator).status == 0
    read = shell("project", "show", "--json", vault=coordinator).data["fingerprint"]
    accept = ("project", "accept", welcome, "--fingerprint", read, "--json")
    assert shell(*accept, vault=monitor).data["me"]["code"] == "AB-012"
    assert shell("project", "show", "--json", vault=monitor).data["practice"] is True
    (tmp_path / "a.jpg").write_bytes(jpeg())
    answers = written(tmp_path / "answers.json", {**INCIDENT, "evidence": [{**EVIDENCE, "e_image": "a.jpg"}]})
    made = shell("observe", "border_incident", "--answers", answers, "--json", vault=monitor).data
    assert made["status"] == "finalised"
    kept = shell("observe", "border_incident", "--answers", answers, "--draft", "--json", vault=monitor).data
    assert kept["status"] == "draft"
    assert shell("list", "--json", vault=monitor).data["total"] == 2
    assert shell("list", "--status", "finalised", "--text", "fence", "--json", vault=monitor).data["total"] == 1
    assert shell("list", "--from", "2026-10-15", "--json", vault=monitor).data["total"] == 0
    for vault in (coordinator, monitor):
        assert shell("sync", "--target", target, "--json", vault=vault).status == 0
    assert shell("sync", "--json", vault=coordinator).data["opened"] == 1
    shown = shell("show", made["reference"], "--history", "--json", "--language", "ru", vault=coordinator).data
    assert shown["attachments"][0]["type"] == "image/jpeg"
    assert [entry["act"] for entry in shown["history"]][:2] == ["finalised", "received"]
    assert made["reference"] in shell("list", vault=coordinator).out
    assert shell("approve", made["reference"], "--json", vault=coordinator).status == 0
    for words in (("incident", made["reference"]), ("monthly", "2026-10")):
        out = tmp_path / f"{words[0]}.pdf"
        write = ("report", *words, "-o", out, "--json", "--language", "ru")
        report = shell(*write, vault=coordinator).data
        assert out.read_bytes().startswith(b"%PDF-")
        assert report["records"] == 1
        before = out.stat().st_mtime_ns
        assert shell(*write, vault=coordinator).code == "storage.exists"
        assert out.stat().st_mtime_ns == before
        assert shell(*write, "--replace", vault=coordinator).data["records"] == 1
    assert shell("verify", target).status == 0
    assert shell("verify", target, "--json", vault=coordinator).data["roster_checked"] is True
    ran = shell("verify", coordinator, "--passphrase-file", shell.passphrase, "--json")
    assert (ran.status, ran.data["ok"], ran.data["kind"]) == (0, True, "vault")


def test_forms_are_checked_and_tried_without_a_vault(shell: Shell, tmp_path: Path) -> None:
    form = resources.data("forms/bcp_observation.xlsx")
    assert shell("forms", "check", form, "--json").data["form"] == "bcp_observation"
    tried = shell("forms", "run", form, "--answers", written(tmp_path / "a.json", VISIT))
    assert "<v_minutes>60</v_minutes>" in tried.out
    ran = shell("forms", "run", form, "--answers", written(tmp_path / "b.json", {"v_minutes": 0}), "--json")
    assert (ran.status, ran.code) == (3, "observation.blocked")


# --- what is wrong with the command ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "words",
    [
        ["frobnicate"],
        ["list", "--sort", "colour"],
        ["list", "--from", "yesterday"],
        ["list", "--language", "xx"],
        ["observe", "border_incident"],
        ["observe", "--answers", "x.json"],
        ["observe", "border_incident", "--draft-id", "7K3Q-92DX"],
        ["report", "monthly", "2026-13", "-o", "x.pdf"],
        ["report", "incident", "X", "-o", "x.pdf", "--version", "secret"],
        ["demo", "--as", "spy"],
        ["project", "admit", "x.json", "--role", "king"],
    ],
)
def test_wrong_use(shell: Shell, words: list[str], tmp_path: Path) -> None:
    ran = shell(*words)
    assert ran.status == 2
    assert ran.err
    told = shell(*words, "--json")
    assert (told.status, told.code, told.err) == (2, "usage", "")


def test_a_passphrase_comes_from_file_or_descriptor_never_from_an_argument(
    shell: Shell, team: Team, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault = team.root / "monitor"
    assert shell("list", "--vault", vault, "--passphrase", "x").status == 2
    read, write = os.pipe()
    os.write(write, shell.passphrase.read_bytes())
    os.close(write)
    assert shell("list", "--vault", vault, "--passphrase-fd", read).status == 0
    os.close(read)
    assert shell("list", "--vault", vault, "--passphrase-fd", 987).status == 2
    assert shell("list", "--vault", vault).status == 2
    (tmp_path / "empty").touch()
    assert shell("list", "--vault", vault, "--passphrase-file", tmp_path / "empty").status == 2
    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    monkeypatch.setattr(access, "getpass", lambda _prompt: shell.passphrase.read_text().strip())
    assert shell("list", "--vault", vault).status == 0


def test_answers_that_are_not_answers(shell: Shell, team: Team, tmp_path: Path) -> None:
    vault = team.root / "monitor"
    for content in ("", "[1]", '{"a": ', "\x00"):
        path = tmp_path / "answers.json"
        path.write_text(content)
        assert shell("observe", "bcp_observation", "--answers", path, vault=vault).status == 2
    ran = shell("observe", "bcp_observation", "--answers", tmp_path / "none.json", "--json", vault=vault)
    assert (ran.status, ran.code) == (3, "storage.missing")


# --- what is wrong with the world -----------------------------------------------------------------------------------


def test_an_answer_that_breaks_a_rule_keeps_the_draft(shell: Shell, team: Team, tmp_path: Path) -> None:
    vault = team.root / "monitor"
    for answers, code in (
        ({**VISIT, "v_minutes": 0}, "observation.blocked"),
        ({**VISIT, "v_colour": "blue"}, "form.answer"),
        ({**VISIT, "v_flow": "fl_torrent"}, "form.answer"),
    ):
        path = written(tmp_path / "answers.json", answers)
        ran = shell("observe", "bcp_observation", "--answers", path, "--json", vault=vault)
        assert (ran.status, ran.code) == (3, code)
    rows = shell("list", "--json", vault=vault).data["rows"]
    assert [row["status"] for row in rows] == ["draft"] * 3
    assert shell("sync", "--target", team.target, "--json", vault=vault).data["sent"] == 0


def test_a_refused_record_is_one_draft_that_is_gone_on_with(shell: Shell, team: Team, tmp_path: Path) -> None:
    vault = team.root / "monitor"
    path = written(tmp_path / "answers.json", {"v_colour": "blue", **VISIT, "v_flow": "fl_torrent"})
    ran = shell("observe", "bcp_observation", "--answers", path, "--json", vault=vault)
    facts = ran.data["error"]["facts"]
    assert (ran.code, facts["ref"]) == ("form.answer", "v_colour")
    for answers, code in ((VISIT | {"v_flow": "fl_torrent"}, "form.answer"), ({"v_minutes": 0}, "observation.blocked")):
        told = shell("observe", "--draft-id", facts["reference"], "--answers", written(path, answers), vault=vault)
        assert told.status == 3
        assert f"[{code}]" in told.err
        assert f"observe --draft-id {facts['reference']}" in told.err
        assert f"discard {facts['reference']}" in told.err
    ran = shell("observe", "--draft-id", facts["draft"], "--json", vault=vault)
    assert (ran.code, ran.data["error"]["facts"]["draft"]) == ("observation.blocked", facts["draft"])
    rows = shell("list", "--status", "draft", "--json", vault=vault).data["rows"]
    assert [(row["id"], row["reference"]) for row in rows] == [(facts["draft"], facts["reference"])]
    written(path, {"v_flow": "fl_low", "v_minutes": 60})
    kept = shell("observe", "--draft-id", facts["reference"], "--answers", path, "--draft", "--json", vault=vault).data
    assert (kept["status"], kept["draft"]) == ("draft", facts["draft"])
    made = shell("observe", "--draft-id", facts["reference"], "--json", vault=vault).data
    assert (made["status"], made["reference"]) == ("finalised", facts["reference"])
    assert shell("list", "--json", vault=vault).data["total"] == 1
    for command in (("observe", "--draft-id", made["reference"]), ("discard", made["observation"])):
        assert shell(*command, "--json", vault=vault).code == "observation.unknown"


def test_a_draft_is_discarded_by_its_reference(shell: Shell, team: Team, tmp_path: Path) -> None:
    vault = team.root / "monitor"
    path = written(tmp_path / "answers.json", VISIT)
    kept = shell("observe", "bcp_observation", "--answers", path, "--draft", "--json", vault=vault).data
    assert shell("discard", kept["reference"].lower(), vault=vault).status == 0
    assert shell("list", "--json", vault=vault).data["total"] == 0
    assert shell("discard", kept["reference"], "--json", vault=vault).code == "observation.unknown"


def test_wrong_passphrase_and_missing_vault(shell: Shell, team: Team, tmp_path: Path) -> None:
    (tmp_path / "other").write_text("not this one")
    ran = shell("list", "--vault", team.root / "monitor", "--passphrase-file", tmp_path / "other", "--json")
    assert (ran.status, ran.code) == (3, "key.passphrase")
    ran = shell("list", "--json", vault=tmp_path / "nowhere")
    assert (ran.status, ran.code) == (3, "vault.missing")
    told = shell("list", "--language", "ru", vault=tmp_path / "nowhere")
    assert "[vault.missing]" in told.err
    assert told.out == ""


def test_a_damaged_key_file(shell: Shell, team: Team) -> None:
    vault = team.root / "monitor"

    def damage(*copies: str) -> None:
        for copy in copies:
            data = bytearray((vault / copy).read_bytes())
            data[100] ^= 1
            (vault / copy).write_bytes(bytes(data))

    for copy in ("keys.a", "keys.b"):  # each is mended from the other
        damage(copy)
        assert shell("list", "--json", vault=vault).status == 0
    damage("keys.a", "keys.b")
    ran = shell("list", "--json", vault=vault)
    assert ran.status == 3
    assert ran.code == "key.file_damaged"


@pytest.mark.parametrize("command", [["list"], ["verify"]])
def test_a_damaged_database_page(shell: Shell, team: Team, command: list[str]) -> None:
    vault = team.root / "monitor"
    for name in ("1.vault", "2.vault"):
        path = vault / name
        data = bytearray(path.read_bytes())
        for page in range(0, len(data), 4096):
            data[page + 2000] ^= 0xFF
        path.write_bytes(bytes(data))
    access = ["--passphrase-file", shell.passphrase]
    words = [*command, vault] if command == ["verify"] else [*command, "--vault", vault]
    ran = shell(*words, *access, "--json")
    assert (ran.status, ran.code) == (3, "vault.damaged")


def test_a_vault_that_is_open_elsewhere(shell: Shell, team: Team) -> None:
    team.open("monitor")
    ran = shell("list", "--json", vault=team.root / "monitor")
    assert (ran.status, ran.code) == (3, "vault.in_use")


def test_targets(shell: Shell, team: Team, tmp_path: Path) -> None:
    vault = team.root / "monitor"
    assert shell("sync", "--json", vault=vault).code == "sync.no_target"
    assert shell("sync", "--target", tmp_path / "gone", "--json", vault=vault).code == "sync.target_away"


def test_a_folder_of_another_project_does_not_replace_the_one_that_works(
    shell: Shell, team: Team, tmp_path: Path
) -> None:
    coordinator = team.root / "coordinator"
    assert shell("sync", "--target", team.target, "--json", vault=coordinator).status == 0
    foreign = tmp_path / "foreign"
    foreign.mkdir()
    with bootstrap.create_vault(tmp_path / "other", "pass", code="CO-002", kdf=KDF) as other:
        other.projects.create("Other", practice=True)
        other.sync.set_target(foreign)
        other.sync.run()
    ran = shell("sync", "--target", foreign, "--json", vault=coordinator)
    assert (ran.status, ran.code) == (3, "sync.foreign_project")
    assert shell("sync", "--json", vault=coordinator).data["target"] == str(team.target)
    assert shell("verify", foreign, "--json").status == 0
    assert shell("verify", foreign, "--json", vault=coordinator).code == "verify.foreign_project"


def test_what_verify_cannot_look_at(shell: Shell, team: Team, tmp_path: Path) -> None:
    assert shell("verify", tmp_path / "gone", "--json").code == "storage.missing"
    ordinary = tmp_path / "ordinary"
    (ordinary / "head").mkdir(parents=True)
    (ordinary / "letter.txt").write_text("a letter")
    for words in (("verify", ordinary), ("verify", ordinary / "letter.txt")):
        assert shell(*words, "--json").code == "verify.nothing_here"
        assert shell(*words, "--json", vault=team.root / "monitor").code == "verify.nothing_here"


def test_a_damaged_store_is_told_in_the_words_of_verifying(shell: Shell, team: Team) -> None:
    assert shell("sync", "--target", team.target, "--json", vault=team.root / "coordinator").status == 0
    (team.target / "roster" / "1").unlink()
    told = shell("verify", team.target)
    assert told.status == 3
    assert "[verify.damaged]" in told.err
    assert "sync again" not in told.err
    assert "waits here" not in told.err
    (team.target / "project").unlink()
    assert shell("verify", team.target, "--json").code == "verify.damaged"


# --- joining: two people compare fingerprints -----------------------------------------------------------------------


@dataclass
class Newcomer:
    """A vault that asks to join, its request, and the welcome that waits for it."""

    vault: Path
    request: Path
    welcome: Path
    coordinator: str


@pytest.fixture
def newcomer(team: Team, tmp_path: Path) -> Newcomer:
    """Somebody whose request the coordinator has admitted."""
    found = Newcomer(tmp_path / "new", tmp_path / "request.json", tmp_path / "welcome.json", "")
    with bootstrap.create_vault(found.vault, PASSPHRASE, code="AB-077", kdf=KDF) as workspace:
        found.request.write_bytes(workspace.projects.join_request())
    with bootstrap.unlock(team.root / "coordinator", PASSPHRASE) as workspace:
        found.welcome.write_bytes(workspace.projects.admit(found.request.read_bytes(), role=Role.MONITOR))
        found.coordinator = workspace.projects.fingerprint()
    return found


class Terminal(StringIO):
    """What the person types."""

    def isatty(self) -> bool:
        return True


def test_nobody_joins_or_is_admitted_unseen(shell: Shell, team: Team, newcomer: Newcomer, tmp_path: Path) -> None:
    out = tmp_path / "second.json"
    admit = ("project", "admit", newcomer.request, "--role", "monitor", "-o", out)
    accept = ("project", "accept", newcomer.welcome)
    for words, vault in ((admit, team.root / "coordinator"), (accept, newcomer.vault)):
        ran = shell(*words, vault=vault)
        assert ran.status == 2
        assert "--fingerprint" in ran.err
        assert shell(*words, "--json", vault=vault).code == "usage"
    wrong = "00000 " * 6
    assert shell(*accept, "--fingerprint", wrong, "--json", vault=newcomer.vault).code == "roster.fingerprint"
    assert not out.exists()
    assert shell("project", "show", "--json", vault=newcomer.vault).data["me"] is None
    assert shell(*accept, "--fingerprint", newcomer.coordinator, vault=newcomer.vault).status == 0
    assert shell(*accept, "--json", vault=newcomer.vault).code == "roster.already_joined"


def test_the_newcomer_sees_whom_they_trust_before_they_answer(
    shell: Shell, newcomer: Newcomer, monkeypatch: pytest.MonkeyPatch
) -> None:
    accept = ("project", "accept", newcomer.welcome)
    monkeypatch.setattr("sys.stdin", Terminal("n\n"))
    ran = shell(*accept, vault=newcomer.vault)
    assert ran.status == 3
    assert "[roster.fingerprint]" in ran.err
    for shown in ("Project: Practice", "Practice project", "AB-077, monitor", "CO-001", newcomer.coordinator):
        assert shown in ran.err
    assert shell("project", "show", "--json", vault=newcomer.vault).data["me"] is None
    monkeypatch.setattr("sys.stdin", Terminal("y\n"))
    assert shell(*accept, vault=newcomer.vault).status == 0


def test_files_that_are_not_what_they_should_be(shell: Shell, team: Team, tmp_path: Path) -> None:
    coordinator = team.root / "coordinator"
    junk = tmp_path / "junk.json"
    junk.write_bytes(b"\x00\xff junk")
    for words, code in (
        (("project", "admit", junk, "--role", "monitor"), "roster.join_request"),
        (("forms", "import", junk), "form.invalid"),
        (("project", "accept", junk), "roster.already_joined"),
        (("show", "ZZZZ-ZZZZ"), "observation.unknown"),
        (("report", "monthly", "2020-01", "-o", tmp_path / "x.pdf"), "report.nothing"),
    ):
        ran = shell(*words, "--json", vault=coordinator)
        assert (ran.status, ran.code) == (3, code)
    assert shell("forms", "check", junk, "--json").code == "form.invalid"
    monitor = team.root / "monitor"
    assert shell("forms", "import", junk, "--json", vault=monitor).code == "roster.not_permitted"
    assert shell("approve", "ZZZZ-ZZZZ", "--json", vault=monitor).code == "observation.unknown"


def test_a_full_disk_loses_nothing(shell: Shell, team: Team, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    vault = team.root / "monitor"
    path = written(tmp_path / "answers.json", VISIT)
    assert shell("observe", "bcp_observation", "--answers", path, vault=vault).status == 0

    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr("fieldmonitor.sync.target.os.fsync", full)
        ran = shell("sync", "--target", team.target, "--json", vault=vault)
    assert (ran.status, ran.code) == (3, "storage.full")
    assert list(team.target.rglob("*.part")) == []
    assert shell("sync", "--json", vault=vault).data["sent"] == 1


def test_a_read_only_folder(shell: Shell, team: Team) -> None:
    vault = team.root / "coordinator"
    with read_only(team.target):
        ran = shell("sync", "--target", team.target, "--json", vault=vault)
    assert (ran.status, ran.code) == (3, "storage.read_only")
    assert shell("sync", "--json", vault=vault).data["sent"] > 0


def test_a_fault_of_ours_is_one_line_without_content(shell: Shell, team: Team, monkeypatch: pytest.MonkeyPatch) -> None:
    def fault(*_: object, **__: object) -> None:
        raise KeyError("سمير told us")

    monkeypatch.setattr("fieldmonitor.services.observations.Observations.page", fault)
    ran = shell("list", vault=team.root / "monitor")
    assert ran.status == 1
    assert "KeyError, cli/records.py" in ran.err
    assert "سمير" not in ran.err
    assert shell("list", "--json", vault=team.root / "monitor").code == "internal"


# --- the documents --------------------------------------------------------------------------------------------------

DOCS = Path(__file__).resolve().parents[2] / "docs"


def test_every_error_is_documented() -> None:
    text = (DOCS / "errors.md").read_text(encoding="utf-8")
    for error in all_errors():
        if error.happened:
            assert f"| `{error.code}` | {error.happened} | {error.kept} | {error.advice} |" in text, "tools/errors.py"


def test_every_command_and_option_is_documented(shell: Shell) -> None:
    text = (DOCS / "cli.md").read_text(encoding="utf-8")

    def walk(*words: str) -> None:
        out = shell(*words, "--help").out
        listed = out.partition("Commands:")[2]
        for line in out.partition("Commands:")[0].splitlines():
            option = line.split()[:1]
            if option and option[0].startswith("-") and "--" in line:
                name = next(word for word in line.replace(",", " ").split() if word.startswith("--"))
                assert f"`{name}" in text, (words, name)
        for line in listed.splitlines():
            if line.startswith("  ") and line[2:3].strip():
                command = (*words, line.split()[0])
                assert f"`fieldmonitor {' '.join(command)}" in text, command
                walk(*command)

    walk()
