"""Colours, distances and sizes by meaning. Every pair of text and ground used by the style sheet reaches WCAG 2.2 AA
(4.5:1 for text, 3:1 for the edges of controls); high contrast reaches AAA (tests/qt/test_theme.py).
"""

from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QWidget


class Space(IntEnum):
    """Distances in device-independent pixels."""

    XS = 4
    S = 8
    M = 12
    L = 16
    XL = 24
    XXL = 32


class Size(IntEnum):
    """Heights and widths that repeat, in device-independent pixels."""

    CONTROL = 34
    ROW = 40
    ICON = 18
    NAV = 212
    TEXT_COLUMN = 760
    """widest comfortable column of running text"""


@dataclass(frozen=True, slots=True)
class Tokens:
    """One theme. ``*_soft`` is the ground on which the colour of the same name is readable."""

    name: str
    window: str
    surface: str
    sunken: str
    border: str
    edge: str
    """outline of controls: 3:1 against ``surface``"""
    text: str
    muted: str
    disabled: str
    accent: str
    accent_hover: str
    accent_text: str
    accent_soft: str
    good: str
    good_soft: str
    info: str
    info_soft: str
    warning: str
    warning_soft: str
    danger: str
    danger_soft: str
    practice: str
    practice_text: str


LIGHT = Tokens(
    name="light",
    window="#F3F5F6",
    surface="#FFFFFF",
    sunken="#E8ECEE",
    border="#D3DADE",
    edge="#7E8B94",
    text="#1A2429",
    muted="#53616A",
    disabled="#8A969E",
    accent="#0B6470",
    accent_hover="#095059",
    accent_text="#FFFFFF",
    accent_soft="#DCEEF0",
    good="#1B6436",
    good_soft="#E0F2E6",
    info="#1F4E8C",
    info_soft="#E3ECF8",
    warning="#754700",
    warning_soft="#FFF0D2",
    danger="#A1232A",
    danger_soft="#FBE7E8",
    practice="#FFD27A",
    practice_text="#3A2500",
)

DARK = Tokens(
    name="dark",
    window="#161B1F",
    surface="#1F262B",
    sunken="#12161A",
    border="#36414A",
    edge="#7F8C96",
    text="#E6EBEE",
    muted="#A5B1B9",
    disabled="#6E7B84",
    accent="#5FC3CF",
    accent_hover="#82D4DE",
    accent_text="#05272B",
    accent_soft="#16393F",
    good="#8BD6A3",
    good_soft="#1C3A28",
    info="#9FC5F6",
    info_soft="#1E324E",
    warning="#F1C672",
    warning_soft="#423318",
    danger="#FFA09F",
    danger_soft="#4A2225",
    practice="#8A5A00",
    practice_text="#FFFFFF",
)

CONTRAST = Tokens(
    name="contrast",
    window="#000000",
    surface="#010101",
    sunken="#000000",
    border="#FFFFFF",
    edge="#FFFFFF",
    text="#FFFFFF",
    muted="#FFFFFF",
    disabled="#A8A8A8",
    accent="#FFE600",
    accent_hover="#FFFFFF",
    accent_text="#000000",
    accent_soft="#333000",
    good="#7CFFA0",
    good_soft="#002B0C",
    info="#9AD0FF",
    info_soft="#00203F",
    warning="#FFD75E",
    warning_soft="#332600",
    danger="#FFB3B3",
    danger_soft="#400000",
    practice="#FFE600",
    practice_text="#000000",
)

_BY_WINDOW = {theme.window.lower(): theme for theme in (LIGHT, DARK, CONTRAST)}


def tokens(source: QWidget | QPalette) -> Tokens:
    """Return the tokens that a widget (or palette) is shown in; light where the palette is not one of ours."""
    palette = source if isinstance(source, QPalette) else source.window().palette()
    return _BY_WINDOW.get(palette.color(QPalette.ColorRole.Window).name(), LIGHT)
