"""Makes texts that match a regular expression: literals, classes, groups, alternatives, repetition.

Look-around, back references and classes of Unicode properties are beyond it: then it gives None, and the caller
proposes something else.
"""

import string
from random import Random
from typing import Final

_CLASSES: Final = {
    "d": string.digits,
    "w": string.ascii_letters + string.digits + "_",
    "s": " ",
    "h": " ",
}
_ALL: Final = string.ascii_letters + string.digits
_MANY: Final = 4
"""repetitions added to the least for ``*`` and ``+``"""


class _TooHardError(Exception):
    pass


def matching(pattern: str, rng: Random) -> str | None:
    """Return a text that ``pattern`` is meant to match, or None where it says more than this understands."""
    try:
        reader = _Reader(pattern, rng)
        text = reader.alternatives(0)
        return text if reader.at == len(pattern) else None
    except (_TooHardError, IndexError, ValueError):
        return None


class _Reader:
    def __init__(self, pattern: str, rng: Random) -> None:
        self.pattern = pattern
        self.rng = rng
        self.at = 0

    def alternatives(self, depth: int) -> str:
        if depth > 20:
            raise _TooHardError
        found = [self.sequence(depth)]
        while self.at < len(self.pattern) and self.pattern[self.at] == "|":
            self.at += 1
            found.append(self.sequence(depth))
        return self.rng.choice(found)

    def sequence(self, depth: int) -> str:
        out: list[str] = []
        while self.at < len(self.pattern) and self.pattern[self.at] not in "|)":
            begun = self.at
            text = self.atom(depth)
            least, most = self.quantifier()
            end = self.at
            out.append(text if least and most else "")
            for _ in range(self.rng.randint(least, most) - 1):
                self.at = begun
                out.append(self.atom(depth))
            self.at = end
            if not least and most and self.rng.random() < 0.5:
                out.append(text)
        return "".join(out)

    def atom(self, depth: int) -> str:
        char = self.pattern[self.at]
        self.at += 1
        if char == "(":
            return self.group(depth)
        if char == "[":
            return self.rng.choice(self.character_class())
        if char == "\\":
            kind = self.pattern[self.at]
            self.at += 1
            if kind in _CLASSES:
                return self.rng.choice(_CLASSES[kind])
            if kind.isalnum():
                raise _TooHardError
            return kind
        if char == ".":
            return self.rng.choice(_ALL)
        return "" if char in "^$" else char

    def group(self, depth: int) -> str:
        if self.pattern.startswith("?:", self.at):
            self.at += 2
        elif self.pattern.startswith("?", self.at):
            raise _TooHardError
        text = self.alternatives(depth + 1)
        if self.pattern[self.at] != ")":
            raise _TooHardError
        self.at += 1
        return text

    def character_class(self) -> str:
        negative = self.pattern[self.at] == "^"
        self.at += negative
        found: list[str] = []
        first = True
        while first or self.pattern[self.at] != "]":
            first = False
            char = self.pattern[self.at]
            self.at += 1
            if char == "\\":
                kind = self.pattern[self.at]
                self.at += 1
                if kind.isalnum() and kind not in _CLASSES:
                    raise _TooHardError
                found.extend(_CLASSES.get(kind, kind))
            elif self.pattern[self.at] == "-" and self.pattern[self.at + 1] != "]":
                last = self.pattern[self.at + 1]
                self.at += 2
                found.extend(chr(code) for code in range(ord(char), min(ord(last), ord(char) + 2000) + 1))
            else:
                found.append(char)
        self.at += 1
        if negative:
            found = [char for char in _ALL if char not in found]
        if not found:
            raise _TooHardError
        return "".join(found)

    def quantifier(self) -> tuple[int, int]:
        if self.at >= len(self.pattern):
            return 1, 1
        char = self.pattern[self.at]
        if char in "?*+":
            self.at += 1
            found = {"?": (0, 1), "*": (0, _MANY), "+": (1, 1 + _MANY)}[char]
        elif char == "{":
            end = self.pattern.index("}", self.at)
            low, comma, high = self.pattern[self.at + 1 : end].partition(",")
            least = int(low or 0)
            found = (least, int(high) if high else least + (_MANY if comma else 0))
            self.at = end + 1
        else:
            return 1, 1
        if self.at < len(self.pattern) and self.pattern[self.at] in "?+":
            self.at += 1
        if found[1] > 1000:
            raise _TooHardError
        return found
