"""Contrast of every pair of colours that the style sheet puts on each other, and the icons."""

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QLabel

from fieldmonitor import resources
from fieldmonitor.qt import theme
from fieldmonitor.qt.theme import CONTRAST, DARK, LIGHT, Role, Tokens, icon, set_role, tokens

TEXT_ON = [
    ("text", "window"),
    ("text", "surface"),
    ("text", "sunken"),
    ("text", "accent_soft"),
    ("muted", "window"),
    ("muted", "surface"),
    ("accent", "surface"),
    ("accent_text", "accent"),
    ("accent_text", "accent_hover"),
    ("danger", "surface"),
    ("danger", "window"),
    ("good", "good_soft"),
    ("info", "info_soft"),
    ("warning", "warning_soft"),
    ("danger", "danger_soft"),
    ("text", "good_soft"),
    ("text", "warning_soft"),
    ("text", "danger_soft"),
    ("practice_text", "practice"),
]
EDGES = [("edge", "surface"), ("edge", "window"), ("accent", "window"), ("accent", "surface")]


def contrast(first: str, second: str) -> float:
    """WCAG 2.2 contrast ratio."""

    def luminance(colour: str) -> float:
        parts = [QColor(colour).redF(), QColor(colour).greenF(), QColor(colour).blueF()]
        linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    high, low = sorted((luminance(first), luminance(second)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("colours", [LIGHT, DARK, CONTRAST], ids=lambda colours: colours.name)
def test_text_and_edges_can_be_seen(colours: Tokens) -> None:
    least = 7.0 if colours is CONTRAST else 4.5
    weak = [
        (ink, ground, round(contrast(getattr(colours, ink), getattr(colours, ground)), 2))
        for ink, ground in TEXT_ON
        if contrast(getattr(colours, ink), getattr(colours, ground)) < least
    ]
    weak += [
        (line, ground, round(contrast(getattr(colours, line), getattr(colours, ground)), 2))
        for line, ground in EDGES
        if contrast(getattr(colours, line), getattr(colours, ground)) < 3.0
    ]
    assert weak == []


@pytest.mark.parametrize("name", ["light", "dark", "contrast"])
def test_a_theme_is_known_by_its_palette(qapp: QApplication, name: str) -> None:
    applied = theme.apply(qapp, name)
    assert tokens(QLabel()) is applied
    assert applied.name == name
    theme.apply(qapp, "light")


def test_an_unknown_theme_is_the_systems(qapp: QApplication) -> None:
    assert theme.theme_name("no such theme") in {"light", "dark"}
    assert tokens(QPalette(QColor("#123456"))) is LIGHT


def test_every_icon_can_be_drawn(qapp: QApplication) -> None:
    names = sorted(path.stem for path in resources.data("resources/icons").glob("*.svg"))
    assert len(names) > 40
    for name in names:
        image = icon(name).pixmap(24, 24).toImage()
        assert any(image.pixelColor(x, y).alpha() for x in range(24) for y in range(24)), name


def test_an_icon_that_does_not_exist_is_told_at_once(qapp: QApplication) -> None:
    with pytest.raises(FileNotFoundError):
        icon("no-such-icon")


def test_a_role_restyles_a_label(qapp: QApplication) -> None:
    theme.apply(qapp, "light")
    made = QLabel("x")
    set_role(made, Role.TITLE)
    made.ensurePolished()
    assert made.font().pointSizeF() > qapp.font().pointSizeF()
