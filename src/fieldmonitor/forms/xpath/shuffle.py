"""``randomize()``: the shuffle of ODK XForms, the same for one seed on every device (Park-Miller, Fisher-Yates)."""

import hashlib
from collections.abc import Sequence
from typing import Final

from fieldmonitor.forms.xpath.static import Env
from fieldmonitor.forms.xpath.values import TreeNode, Value, as_string, to_number

_MODULUS: Final = 2_147_483_647
_MULTIPLIER: Final = 48_271


def randomize(env: Env, nodes: Sequence[TreeNode], seed: Value | None = None) -> list[TreeNode]:
    """Return ``nodes`` shuffled; without a seed the record's own is used, so that the order stays while it is open."""
    shuffled = list(nodes)
    state = (env.seed() if seed is None else _seed(env, seed)) % _MODULUS
    if state <= 0:
        state += _MODULUS - 1
    for last in range(len(shuffled) - 1, 0, -1):
        state = state * _MULTIPLIER % _MODULUS
        place = int((state - 1) / (_MODULUS - 1) * (last + 1))
        shuffled[last], shuffled[place] = shuffled[place], shuffled[last]
    return shuffled


def _seed(env: Env, seed: Value) -> int:
    text = as_string(seed)
    number = to_number(text, env.zone)
    if number == number:  # noqa: PLR0124 - the quickest test for NaN
        return int(number)
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:8], "big", signed=True)
