"""``randomize()``: the shuffle of ODK XForms, the same for one seed on every device.

Inside-out Fisher-Yates, fed by the Park-Miller generator with multiplier 16807 (ODK XForms specification,
``randomize()``).
"""

import hashlib
import math
from collections.abc import Sequence
from typing import Final

from fieldmonitor.forms.xpath.static import Env
from fieldmonitor.forms.xpath.values import TreeNode, Value, as_string, to_number

_MODULUS: Final = 2_147_483_647
_MULTIPLIER: Final = 16_807


def randomize(env: Env, nodes: Sequence[TreeNode], seed: Value | None = None) -> list[TreeNode]:
    """Return ``nodes`` shuffled; without a seed the record's own is used, so that the order stays while it is open."""
    given = env.seed() if seed is None else _seed(env, seed)
    state = given % _MODULUS if given >= 0 else -(-given % _MODULUS)
    if state <= 0:
        state += _MODULUS - 1
    shuffled: list[TreeNode] = []
    for node in nodes:
        state = state * _MULTIPLIER % _MODULUS
        place = int((state - 1) / (_MODULUS - 1) * (len(shuffled) + 1))
        shuffled.append(node)
        shuffled[place], shuffled[-1] = node, shuffled[place]
    return shuffled


def _seed(env: Env, seed: Value) -> int:
    text = as_string(seed)
    number = to_number(text, env.zone)
    if not text:
        return 0  # a blank seed is one too: the same order on every device
    if math.isfinite(number):
        return int(number)
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:8], "big", signed=True)
