"""How the desktop looks: colour tokens, spacing and type scales, the style sheet over Fusion, and line icons.

A widget says what it *is* with `set_role`; the theme decides how that looks in light, dark and high contrast.
"""

from fieldmonitor.qt.theme.icons import icon
from fieldmonitor.qt.theme.roles import Role, is_role, set_role
from fieldmonitor.qt.theme.style import apply, theme_name
from fieldmonitor.qt.theme.tokens import CONTRAST, DARK, LIGHT, Size, Space, Tokens, tokens

__all__ = [
    "CONTRAST",
    "DARK",
    "LIGHT",
    "Role",
    "Size",
    "Space",
    "Tokens",
    "apply",
    "icon",
    "is_role",
    "set_role",
    "theme_name",
    "tokens",
]
