"""Turns the regular expressions of field forms (Java and ICU syntax) into Python's.

Both engines ask that the whole text matches. What Python's ``re`` lacks is written out: Unicode property classes,
POSIX classes, quoting, ``\\z``, ``\\h``, class intersections (``[a-z&&[^b]]``).
"""

import re
import sys
import unicodedata
from functools import cache, lru_cache
from typing import Final

from fieldmonitor.forms.errors import XPathError
from fieldmonitor.forms.xpath.linear import CannotRun, Linear, danger

MAX_LENGTH: Final = 4096
MAX_WORK: Final = 1_000_000
"""Steps that an expression may take by going back before it runs as `Linear`."""
_POSIX: Final = {
    "Lower": "a-z", "Upper": "A-Z", "Alpha": "a-zA-Z", "Digit": "0-9", "Alnum": "a-zA-Z0-9", "ASCII": "\\x00-\\x7f",
    "Punct": r"!-/:-@\[-`{-~", "Space": r"\s", "XDigit": "0-9a-fA-F", "Blank": r" \t", "Cntrl": "\\x00-\\x1f\\x7f",
    "Graph": "!-~", "Print": " -~",
}  # fmt: skip
_ESCAPES: Final = {
    "z": r"\Z",
    "Z": r"\Z",
    "h": r"[ \t\u00a0\u2000-\u200a\u202f\u205f\u3000]",
    "R": r"(?:\r\n|[\n-\r\x85\u2028\u2029])",
    "e": "\\x1b",
}


class Regex:
    """A regular expression, safe to run: what could go back without end runs in time that grows with the text."""

    def __init__(self, text: str) -> None:
        # \\d, \\w and \\s are of ASCII and so is (?i), as in Java
        self._pattern = re.compile(text, re.ASCII)
        self._doubles, self._power = danger(text, re.ASCII)
        self._linear: Linear | None = None
        if self._doubles or self._power > 1:
            try:
                self._linear = Linear.of(text, re.ASCII)
            except CannotRun as error:
                if self._doubles:
                    raise XPathError("A regular expression that could take for ever", text[:60]) from error

    def fullmatch(self, text: str) -> bool:
        """Return whether the whole of ``text`` matches."""
        if not self._doubles and (self._power < 2 or len(text) ** self._power <= MAX_WORK):
            return self._pattern.fullmatch(text) is not None
        return self._linear is not None and self._linear.fullmatch(text)


@lru_cache(maxsize=512)
def compile_regex(pattern: str) -> Regex:
    """Return ``pattern`` compiled. Raises XPathError if it is not a regular expression."""
    if len(pattern) > MAX_LENGTH:
        raise XPathError("Regular expression longer than {limit} characters", pattern[:60], limit=MAX_LENGTH)
    try:
        return Regex(_translated(pattern))
    except (re.error, OverflowError, RecursionError) as error:
        raise XPathError("Not a regular expression ({fault})", pattern, fault=error) from error


def _translated(pattern: str) -> str:
    out: list[str] = []
    at, depth = 0, 0
    while at < len(pattern):
        char = pattern[at]
        if char == "\\" and at + 1 < len(pattern):
            text, at = _escape(pattern, at + 1, inside=depth > 0)
            out.append(text)
            continue
        if char == "[" and not depth:
            parts, end = _intersected(pattern, at)
            if len(parts) > 1:
                # what all the others let pass, seen from where the first one takes its character
                ahead = "".join(f"(?={_translated(part)})" for part in parts[1:])
                out.append(f"(?:{ahead}{_translated(parts[0])})")
                at = end
                continue
        if char == "[":
            if depth:
                raise XPathError("A class inside a class is not supported", pattern)
            depth = 1
            if pattern[at + 1 : at + 2] == "]":
                raise XPathError("Empty class", pattern)
        elif char == "]" and depth:
            depth = 0
        out.append(char)
        at += 1
    return "".join(out)


def _intersected(pattern: str, at: int) -> tuple[list[str], int]:
    """Return the classes that the one at ``at`` is the intersection of, itself if it is none, and where it ends."""
    parts, depth, begun, place = [], 0, at + 1, at
    while place < len(pattern):
        if pattern[place] == "\\":
            place += 2
            continue
        if pattern[place] == "[":
            depth += 1
        elif pattern[place] == "]":
            depth -= 1
        elif depth == 1 and pattern.startswith("&&", place):
            parts.append(pattern[begun:place])
            place += 1
            begun = place + 1
        place += 1
        if depth == 0:
            break
    if not parts or depth:
        return [pattern[at:place]], place
    parts.append(pattern[begun : place - 1])
    if parts[0].startswith("^") or "" in parts:
        raise XPathError("A class inside a class is not supported", pattern)
    return [part if part.startswith("[") and part.endswith("]") else f"[{part}]" for part in parts], place


def _escape(pattern: str, at: int, *, inside: bool) -> tuple[str, int]:
    char = pattern[at]
    if char in "pP":
        end = pattern.find("}", at) if pattern[at + 1 : at + 2] == "{" else at + 1
        name = pattern[at + 2 : end] if end > at + 1 else pattern[at + 1 : at + 2]
        ranges = _property(name, pattern)
        if char == "P":
            if inside:
                raise XPathError(r"\P inside a class is not supported", pattern)
            return f"[^{ranges}]", end + 1
        return (ranges if inside else f"[{ranges}]"), end + 1
    if char == "Q":
        end = pattern.find("\\E", at)
        quoted = pattern[at + 1 : end if end >= 0 else len(pattern)]
        return re.escape(quoted), end + 2 if end >= 0 else len(pattern)
    if char in _ESCAPES:
        text = _ESCAPES[char]
        return (text.strip("[]") if inside else text), at + 1
    if char.isascii() and char.isalpha() and char not in "dDwWsSbBAnrtfvxu":
        return char if char not in "kN" else f"\\{char}", at + 1
    return f"\\{char}", at + 1


def _property(name: str, pattern: str) -> str:
    name = name.removeprefix("Is").removeprefix("java")
    if name in _POSIX:
        return _POSIX[name]
    names = {"Letter": "L", "Alphabetic": "L", "Uppercase": "Lu", "Lowercase": "Ll", "Punctuation": "P"}
    wanted = names.get(name, name)
    scripts = {"Latin": "LATIN", "Cyrillic": "CYRILLIC", "Greek": "GREEK", "Arabic": "ARABIC", "Hebrew": "HEBREW"}
    if wanted in scripts or wanted in scripts.values():
        return _ranges("", scripts.get(wanted, wanted))
    if not re.fullmatch(r"[LMNPSZC][a-z&]?", wanted):
        raise XPathError("The class \\p{{{name}}} is not supported", pattern, name=name)
    return _ranges(wanted, "")


@cache
def _ranges(category: str, script: str) -> str:
    """Return the character ranges of a general category or of a script (by the names of its letters)."""
    out: list[str] = []
    start = -1
    for code in range(sys.maxunicode + 2):
        char = chr(code) if code <= sys.maxunicode else ""
        if script:
            inside = code < 0x20000 and char.isalpha() and unicodedata.name(char, "").startswith(script)
        else:
            inside = char != "" and unicodedata.category(char).startswith(category.rstrip("&"))
        if inside and start < 0:
            start = code
        elif not inside and start >= 0:
            out.append(f"\\U{start:08x}-\\U{code - 1:08x}")
            start = -1
    return "".join(out)
