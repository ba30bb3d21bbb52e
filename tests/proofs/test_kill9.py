"""Six kills at random moments; `kill9.py --rounds 50` is the longer proof."""

import random
import sys
from pathlib import Path

import pytest

from support.scripts import script
from support.services import Team

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is POSIX")


def test_what_was_confirmed_survives_being_killed(team: Team) -> None:
    proof = script(Path(__file__).with_name("kill9.py"))
    dice, confirmed = random.Random(1975), proof.Confirmed()
    for _ in range(6):
        proof.one_round(team.root / "monitor", dice, confirmed)
        proof.check(team.root / "monitor", confirmed)
    assert confirmed.records, "nothing was finalised in six rounds: the moments are too short to prove anything"
