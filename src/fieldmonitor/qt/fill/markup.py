"""A form's texts as safe rich text: the Markdown and the few HTML tags of the XLSForm specification. No Qt.

What comes out holds no link, no picture, no style but a colour: a form can neither open an address nor fetch anything.
Everything that is not one of the known marks is escaped and stands as it was written.
Source: XLSForm specification, "Styling and Markdown"; ODK XForms specification, "Languages", Markdown subset.
"""

import html
import re
from functools import lru_cache
from typing import Final

_SPECIAL: Final = re.compile(r"[*_<>&#\[\\\n]|^\s*(?:[-+]|\d+\.)\s", re.MULTILINE)
"""without one of these there is nothing to do"""
_BREAK: Final = re.compile(r"<br\s*/?>|</(?:p|div|h[1-6]|ul|ol)\s*>", re.IGNORECASE)
_DROPPED: Final = re.compile(r"<(?:p|div|ul|ol)(?:\s[^<>]*)?>|</li\s*>", re.IGNORECASE)
_HEADING_TAG: Final = re.compile(r"<h([1-6])(?:\s[^<>]*)?>", re.IGNORECASE)
_ITEM_TAG: Final = re.compile(r"<li(?:\s[^<>]*)?>", re.IGNORECASE)
_TAG: Final = re.compile(r"<(/?)(b|strong|i|em|u|s|sub|sup|small|big|span|font)(\s[^<>]*)?>", re.IGNORECASE)
_KEPT: Final = {"strong": "b", "em": "i", "font": "span"}
_COLOUR: Final = re.compile(
    r"(?:\bcolor\s*[:=]\s*[\"']?\s*)(#[0-9a-f]{3}\b|#[0-9a-f]{6}\b|[a-z]{3,20}\b(?!\s*\())", re.IGNORECASE
)
_NAMED: Final = {
    "black": "000000", "white": "ffffff", "red": "ff0000", "green": "008000", "blue": "0000ff", "yellow": "ffff00",
    "orange": "ffa500", "purple": "800080", "grey": "808080", "gray": "808080", "brown": "a52a2a", "navy": "000080",
    "teal": "008080", "maroon": "800000", "olive": "808000", "lime": "00ff00", "aqua": "00ffff", "cyan": "00ffff",
    "magenta": "ff00ff", "fuchsia": "ff00ff", "silver": "c0c0c0", "pink": "ffc0cb", "darkred": "8b0000",
    "darkgreen": "006400", "darkblue": "00008b", "crimson": "dc143c",
}  # fmt: skip
_LINK: Final = re.compile(r"!?\[([^\]]*)\]\(([^)\s]*)\)")
_ESCAPED: Final = re.compile(r"\\([\\*_#\[\]<>`-])")
_BOLD: Final = re.compile(r"\*\*(?=\S)(.+?)(?<=\S)\*\*|(?<!\w)__(?=\S)(.+?)(?<=\S)__(?!\w)")
_ITALIC: Final = re.compile(
    r"(?<![\w*])\*(?=[^\s*])(.+?)(?<=[^\s*])\*(?![\w*])|(?<!\w)_(?=[^\s_])(.+?)(?<=[^\s_])_(?!\w)"
)
_HEADING: Final = re.compile(r"\s*(#{1,6})\s+(.*?)\s*#*\s*")
_BULLET: Final = re.compile(r"\s*[-*+]\s+(.*)")
_NUMBERED: Final = re.compile(r"\s*(\d{1,3})\.\s+(.*)")
_READABLE: Final = 4.5
"""contrast of a colour against its ground below which it is left out (WCAG 2.2, 1.4.3)"""
_UPRIGHT: Final = re.compile("[\u0590-\u08ff\u0900-\u0dff\u0e00-\u0eff\u1000-\u139f\u3040-\u9fff\uac00-\ud7af]")
_OPEN, _SHUT = "\ue000", "\ue001"
"""around the number of a tag, and the code of an escaped sign, while the text is worked on"""


@lru_cache(maxsize=4096)
def rich(text: str, ground: str = "") -> str:
    """Return ``text`` as rich text. ``ground``: the colour behind it (``#rrggbb``), against which colours must show."""
    if not _SPECIAL.search(text):
        return html.escape(text, quote=False)
    text = text.replace(_OPEN, "").replace(_SHUT, "")
    text = _BREAK.sub("\n", text)
    text = _HEADING_TAG.sub(lambda found: "\n" + "#" * int(found[1]) + " ", text)
    text = _ITEM_TAG.sub("\n- ", _DROPPED.sub("", text)).strip("\n")
    text = _ESCAPED.sub(lambda found: f"{_OPEN}e{ord(found[1])}{_SHUT}", text)
    text = _LINK.sub(_link, text)
    tags: list[str] = []
    safe = html.escape(_tags(text, tags, ground), quote=False)
    safe = _BOLD.sub(lambda found: f"<b>{found[1] or found[2]}</b>", safe)
    safe = _ITALIC.sub(lambda found: f"<i>{found[1] or found[2]}</i>", safe)
    if _UPRIGHT.search(safe):  # scripts that have no slanted letters, and fonts that have none for them
        safe = safe.replace("<i>", "<b>").replace("</i>", "</b>")
        tags = [tag.replace("<i>", "<b>").replace("</i>", "</b>") for tag in tags]
    made = _blocks(safe)
    made = re.sub(f"{_OPEN}t(\\d+){_SHUT}", lambda found: tags[int(found[1])], made)
    return re.sub(f"{_OPEN}e(\\d+){_SHUT}", lambda found: html.escape(chr(int(found[1])), quote=False), made)


def plain(text: str) -> str:
    """Return ``text`` without any mark, in one line, for screen readers and lists."""
    if not _SPECIAL.search(text):
        return " ".join(text.split())
    spaced = re.sub(r"<br>|</?(?:ul|ol|li|div)[^<>]*>", " ", rich(text))
    return " ".join(html.unescape(re.sub(r"<[^<>]*>", "", spaced)).split())


def _link(found: re.Match[str]) -> str:
    words, address = found[1].strip(), found[2]
    return f"{words} ({address})" if words and words != address else address


def _tags(text: str, tags: list[str], ground: str) -> str:
    """Put the known tags aside, so that escaping leaves them alone; each one that opens is closed."""
    opened: list[str] = []

    def keep(found: re.Match[str]) -> str:
        name = _KEPT.get(found[2].lower(), found[2].lower())
        if found[1]:
            if name not in opened:
                return ""
            closing = ""
            while (last := opened.pop()) != name:
                closing += f"</{last}>"
            made = f"{closing}</{name}>"
        else:
            opened.append(name)
            colour = _colour(found[3] or "", ground) if name == "span" else ""
            made = f'<span style="color:{colour}">' if colour else f"<{name}>"
        tags.append(made)
        return f"{_OPEN}t{len(tags) - 1}{_SHUT}"

    text = _TAG.sub(keep, text)
    if opened:
        tags.append("".join(f"</{name}>" for name in reversed(opened)))
        text += f"{_OPEN}t{len(tags) - 1}{_SHUT}"
    return text


def _colour(attributes: str, ground: str) -> str:
    found = _COLOUR.search(attributes)
    if not found:
        return ""
    said = found[1].lower()
    code = said[1:] if said.startswith("#") else _NAMED.get(said, "")
    code = "".join(sign * 2 for sign in code) if len(code) == 3 else code
    if not code or (ground and _contrast(code, ground.lstrip("#")) < _READABLE):
        return ""
    return f"#{code}"


def _contrast(one: str, other: str) -> float:
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(code: str) -> float:
    parts = [int(code[place : place + 2], 16) / 255 for place in (0, 2, 4)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _blocks(text: str) -> str:
    """Make headings and lists of lines that are written as such; other lines stand under each other.

    One such line alone is no list: many labels begin with a number and a point.
    """
    made: list[str] = []
    running: list[str] = []
    lines = text.split("\n")
    while lines:
        block, used = _block(lines)
        if block:
            made += [_lines(running), block]
            running = []
        else:
            running.append(lines[0])
        del lines[:used]
    return "".join(made) + _lines(running) if made else "<br>".join(running)


def _block(lines: list[str]) -> tuple[str, int]:
    """Return the heading or list that the lines begin with, and how many of them it is; nothing and 1 for others."""
    for kind, mark in (("ul", _BULLET), ("ol", _NUMBERED)):
        items = _leading(lines, mark)
        if len(items) > 1:
            start = f' start="{items[0][1]}"' if kind == "ol" else ""
            inside = "".join(f"<li>{item[item.re.groups]}</li>" for item in items)
            return f'<{kind}{start} style="margin-top:2px; margin-bottom:2px">{inside}</{kind}>', len(items)
    heading = _HEADING.fullmatch(lines[0])
    if heading:
        size = "x-large" if len(heading[1]) == 1 else "large" if len(heading[1]) == 2 else "medium"
        return f'<div style="font-size:{size}; font-weight:600">{heading[2]}</div>', 1
    return "", 1


def _lines(running: list[str]) -> str:
    return f"<div>{'<br>'.join(running)}</div>" if any(running) else ""


def _leading(lines: list[str], mark: re.Pattern[str]) -> list[re.Match[str]]:
    found: list[re.Match[str]] = []
    for line in lines:
        match = mark.fullmatch(line)
        if match is None:
            break
        found.append(match)
    return found
