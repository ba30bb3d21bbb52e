"""Kills a process that saves and finalises observations, at random moments, and looks at what is left.

    python tests/proofs/kill9.py --rounds 50

After each SIGKILL the vault must open, verify, and hold everything that the process had confirmed on its standard
output before it died: each draft with at least the answers confirmed, each finalised record with its answer and photo.
"""

import argparse
import os
import random
import select
import signal
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "tests"), str(ROOT / "src")]

from fieldmonitor import bootstrap  # noqa: E402 - the path is set above
from fieldmonitor.domain.errors import ObservationUnknown  # noqa: E402 - the path is set above
from fieldmonitor.domain.ids import DraftId, ObservationId  # noqa: E402 - the path is set above
from support.services import PASSPHRASE, draft_of, jpeg, make_team  # noqa: E402 - the path comes first

IMAGE = "/data/evidence[1]/e_image"
EVIDENCE = {"e_source": "so_victim", "e_taken": "AB-012", "e_faces": "no", "e_redact": "keep"}


def work(vault: Path) -> None:
    """Record for ever, saying each thing once it is durable. Ends by being killed."""
    photo = vault.parent / "photo.jpg"
    photo.write_bytes(jpeg((200, 150)))
    workspace = bootstrap.unlock(vault, PASSPHRASE)
    observations = workspace.observations
    say("ready")
    for number in range(100_000):
        marker = f"marker {os.getpid()} {number}"
        with_photo = number % 3 == 0
        if with_photo:
            draft = draft_of(workspace, "border_incident", seen_by_me=marker, evidence=[EVIDENCE])
            observations.attach(draft, IMAGE, photo)
        else:
            draft = draft_of(workspace, seen_by_me=marker)
        for step in range(4):
            draft.session.answer("/data/assess/gaps", f"step {step}")
            observations.save(draft)
            say(f"saved {draft.id} {step}")
        observations.finalise(draft)
        say(f"finalised {draft.observation} {'photo' if with_photo else 'plain'} {marker}")


def say(line: str) -> None:
    """Confirm: one whole line in one write."""
    os.write(1, f"{line}\n".encode())


@dataclass
class Confirmed:
    """What was confirmed in all rounds."""

    drafts: dict[str, int] = field(default_factory=dict)
    records: dict[str, tuple[bool, str]] = field(default_factory=dict)

    def take(self, output: str) -> None:
        """Read whole lines; a line cut by the kill confirms nothing."""
        for line in output.split("\n")[:-1]:
            words = line.split(" ", 3)
            if words[0] == "saved":
                self.drafts[words[1]] = int(words[2])
            elif words[0] == "finalised":
                self.records[words[1]] = (words[2] == "photo", words[3])
                self.drafts.pop(words[1], None)


def one_round(vault: Path, dice: random.Random, confirmed: Confirmed) -> None:
    """Start a worker, kill it at a random moment, take what it had confirmed."""
    command = [sys.executable, str(Path(__file__)), "--worker", str(vault)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "ready\n", "the worker could not open the vault"
        heard = "".join(child.stdout.readline() for _ in range(dice.randint(0, 18)))
        # Some real time more: what is killed is a process in the middle of its work, wherever that may be.
        select.select([], [], [], dice.uniform(0.0, 0.06))
        child.send_signal(signal.SIGKILL)
        confirmed.take(heard + child.stdout.read())
        child.wait()


def check(vault: Path, confirmed: Confirmed) -> None:
    """Open the vault and hold it against what was confirmed. Raises AssertionError."""
    with bootstrap.unlock(vault, PASSPHRASE) as workspace:
        report = workspace.verify.vault()
        assert report.ok, f"{report.where}: {report.error}"
        for identifier, (with_photo, marker) in confirmed.records.items():
            record = workspace.observations.read(ObservationId(identifier), "en")
            assert record.value("seen_by_me") == marker, f"{identifier} holds another answer"
            if with_photo:
                content = workspace.observations.attachment(ObservationId(identifier), IMAGE)
                assert content == jpeg((200, 150)), f"{identifier} holds another photo"
        for identifier, step in list(confirmed.drafts.items()):
            _check_draft(workspace, confirmed, identifier, step)
        assert not list((vault / "attachments" / "new").iterdir()), "half-written files are left"


def _check_draft(workspace: bootstrap.Workspace, confirmed: Confirmed, identifier: str, step: int) -> None:
    try:
        draft = workspace.observations.open_draft(DraftId(identifier))
    except ObservationUnknown:
        # It was finalised, and the process died before it could say so.
        record = workspace.observations.read(ObservationId(identifier), "en")
        assert record.value("gaps") == "step 3", f"{identifier} was lost at step {step}"
        del confirmed.drafts[identifier]
        return
    held = draft.session.node("/data/assess/gaps").value
    assert int(held.removeprefix("step ")) >= step, f"draft {identifier} fell back to {held}"


def main() -> int:
    """Run the rounds and say what was seen."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--rounds", type=int, default=50)
    options.add_argument("--seed", type=int, default=int(time.time()))
    options.add_argument("--worker", type=Path)
    chosen = options.parse_args()
    if chosen.worker:
        work(chosen.worker)
        return 0
    dice, confirmed = random.Random(chosen.seed), Confirmed()
    with tempfile.TemporaryDirectory(prefix="kill9-") as folder:
        make_team(Path(folder) / "team")
        vault = Path(folder) / "team" / "monitor"
        for number in range(1, chosen.rounds + 1):
            one_round(vault, dice, confirmed)
            check(vault, confirmed)
            say(f"{number:3} killed: {len(confirmed.records)} records, {len(confirmed.drafts)} drafts, all there")
    say(f"{chosen.rounds} kills, seed {chosen.seed}: every vault opened, verified, and held what was confirmed")
    return 0


if __name__ == "__main__":
    sys.exit(main())
