"""What a widget is, said once in code; the style sheet (`theme.style`) selects by the same words."""

from enum import StrEnum

from PySide6.QtWidgets import QWidget


class Role(StrEnum):
    """The vocabulary. Labels, buttons and frames each use their part of it."""

    # labels
    TITLE = "title"
    """the page's name"""
    HEADING = "heading"
    """a section's name"""
    STRONG = "strong"
    MUTED = "muted"
    SMALL = "small"
    """muted and one step smaller: codes, hints under a field"""
    MONO = "mono"
    """references, fingerprints, hashes"""
    ERROR = "error"
    """a sentence that says what is wrong with one field"""
    # badges, banners and notes: always with words, the colour only repeats them
    BADGE = "badge"
    BADGE_GOOD = "badge-good"
    BADGE_INFO = "badge-info"
    BADGE_WARNING = "badge-warning"
    BADGE_DANGER = "badge-danger"
    NOTE_INFO = "note-info"
    NOTE_GOOD = "note-good"
    NOTE_WARNING = "note-warning"
    NOTE_DANGER = "note-danger"
    PRACTICE = "practice"
    # buttons
    PRIMARY = "primary"
    """the one main action of a page"""
    DANGER = "danger"
    QUIET = "quiet"
    """no outline until hovered or focused"""
    NAV = "nav"
    # frames
    CARD = "card"
    CARD_BUTTON = "card-button"
    SIDEBAR = "sidebar"
    TOPBAR = "topbar"
    LINE = "line"
    """a one-pixel rule"""


def set_role(widget: QWidget, role: Role) -> None:
    """Give ``widget`` its role; calling it again later restyles the widget."""
    if is_role(widget, role):
        return
    widget.setProperty("role", role.value)
    if widget.parentWidget() is not None or widget.isVisible():  # a new widget is styled when it is first shown
        style = widget.style()
        style.unpolish(widget)
        style.polish(widget)


def is_role(widget: QWidget, role: Role) -> bool:
    """Tell whether ``widget`` has this role."""
    return bool(widget.property("role") == role.value)
