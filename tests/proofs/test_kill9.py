"""Six kills at random moments; `kill9.py --rounds 50` is the longer proof."""

import importlib.util
import random
import sys
from pathlib import Path
from types import ModuleType

import pytest

from support.services import Team

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is POSIX")


def _script() -> ModuleType:
    path = Path(__file__).with_name("kill9.py")
    spec = importlib.util.spec_from_file_location("kill9", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["kill9"] = module
    spec.loader.exec_module(module)
    return module


def test_what_was_confirmed_survives_being_killed(team: Team) -> None:
    script = _script()
    dice, confirmed = random.Random(1975), script.Confirmed()
    for _ in range(6):
        script.one_round(team.root / "monitor", dice, confirmed)
        script.check(team.root / "monitor", confirmed)
    assert confirmed.records, "nothing was finalised in six rounds: the moments are too short to prove anything"
