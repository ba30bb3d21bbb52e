"""Turns tokens into a palette and one style sheet, and puts them on the application."""

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from fieldmonitor import resources
from fieldmonitor.qt.theme.tokens import CONTRAST, DARK, LIGHT, Size, Space, Tokens

_THEMES = {theme.name: theme for theme in (LIGHT, DARK, CONTRAST)}


def theme_name(wanted: str) -> str:
    """Return ``light``, ``dark`` or ``contrast`` for a setting; ``system`` (or anything unknown) asks the system."""
    if wanted in _THEMES:
        return wanted
    ground = QApplication.style().standardPalette().color(QPalette.ColorRole.Window)  # Fusion's follows the system
    return DARK.name if ground.lightness() < 128 else LIGHT.name


def apply(app: QApplication, wanted: str) -> Tokens:
    """Put the theme ``wanted`` (a value of ``Settings.theme``) on the application and return its tokens."""
    if app.style().objectName() != "fusion":
        app.setStyle("fusion")
    theme = _THEMES[theme_name(wanted)]
    app.setPalette(palette(theme))
    app.setStyleSheet(sheet(theme, app.font().pointSizeF()))
    return theme


def palette(theme: Tokens) -> QPalette:
    """Return the Qt palette of a theme; Fusion draws what the style sheet leaves alone from it."""
    role = QPalette.ColorRole
    colours = {
        role.Window: theme.window,
        role.WindowText: theme.text,
        role.Base: theme.surface,
        role.AlternateBase: theme.window,
        role.Text: theme.text,
        role.Button: theme.surface,
        role.ButtonText: theme.text,
        role.BrightText: theme.danger,
        role.ToolTipBase: theme.surface,
        role.ToolTipText: theme.text,
        role.PlaceholderText: theme.muted,
        role.Highlight: theme.accent,
        role.HighlightedText: theme.accent_text,
        role.Accent: theme.accent,
        role.Link: theme.accent,
        role.LinkVisited: theme.accent,
        role.Light: theme.surface,
        role.Midlight: theme.border,
        role.Mid: theme.border,
        role.Dark: theme.edge,
        role.Shadow: theme.edge,
    }
    made = QPalette()
    for name, colour in colours.items():
        made.setColor(name, QColor(colour))
    for name in (role.WindowText, role.Text, role.ButtonText, role.PlaceholderText):
        made.setColor(QPalette.ColorGroup.Disabled, name, QColor(theme.disabled))
    made.setColor(QPalette.ColorGroup.Disabled, role.Highlight, QColor(theme.border))
    return made


def sheet(theme: Tokens, base: float) -> str:
    """Return the style sheet; ``base`` is the body's type size in points."""
    return "\n".join((_labels(theme, base), _badges(theme, base), _buttons(theme), _fields(theme), _frames(theme)))


def _labels(t: Tokens, base: float) -> str:
    return f"""
    QLabel[role="title"] {{ font-size: {base * 1.7:.1f}pt; font-weight: 600; }}
    QLabel[role="heading"] {{ font-size: {base * 1.2:.1f}pt; font-weight: 600; }}
    QLabel[role="strong"] {{ font-weight: 600; }}
    QLabel[role="muted"] {{ color: {t.muted}; }}
    QLabel[role="small"] {{ color: {t.muted}; font-size: {base * 0.9:.1f}pt; }}
    QLabel[role="mono"] {{ font-family: monospace; }}
    QLabel[role="error"] {{ color: {t.danger}; }}
    QToolTip {{ background: {t.surface}; color: {t.text}; border: 1px solid {t.edge}; padding: {Space.XS}px; }}
    """


def _badges(t: Tokens, base: float) -> str:
    grounds = {
        "badge": (t.text, t.sunken, t.border),
        "badge-good": (t.good, t.good_soft, t.good),
        "badge-info": (t.info, t.info_soft, t.info),
        "badge-warning": (t.warning, t.warning_soft, t.warning),
        "badge-danger": (t.danger, t.danger_soft, t.danger),
    }
    rules = [
        f'QLabel[role="{name}"] {{ color: {ink}; background: {ground}; border: 1px solid {line}; border-radius: 9px;'
        f" padding: 1px {Space.S}px; font-size: {base * 0.9:.1f}pt; }}"
        for name, (ink, ground, line) in grounds.items()
    ]
    for name in ("info", "good", "warning", "danger"):  # a QLabel is a QFrame: one rule for both
        ink, ground = getattr(t, name), getattr(t, f"{name}_soft")
        rules.append(
            f'QFrame[role="note-{name}"] {{ background: {ground}; color: {t.text}; border: 1px solid {ink};'
            f" border-radius: 6px; padding: {Space.S}px {Space.M}px; }}"
            f'QFrame[role="note-{name}"] QLabel {{ border: none; background: transparent; padding: 0; }}'
        )
    rules.append(
        f'QLabel[role="practice"] {{ background: {t.practice}; color: {t.practice_text}; font-weight: 600;'
        f" padding: {Space.XS + 2}px {Space.L}px; }}"
    )
    return "\n".join(rules)


def _buttons(t: Tokens) -> str:
    return f"""
    QPushButton {{ background: {t.surface}; color: {t.text}; border: 1px solid {t.edge}; border-radius: 6px;
        padding: 0 {Space.L}px; min-height: {Size.CONTROL - 2}px; }}
    QPushButton:hover {{ background: {t.sunken}; }}
    QPushButton:checked {{ background: {t.accent_soft}; border-color: {t.accent}; }}
    QPushButton:pressed {{ background: {t.border}; }}
    QPushButton:focus {{ border: 2px solid {t.accent}; padding: 0 {Space.L - 1}px; min-height: {Size.CONTROL - 4}px; }}
    QPushButton:disabled {{ color: {t.disabled}; border-color: {t.border}; background: transparent; }}
    QPushButton[role="primary"] {{ background: {t.accent}; color: {t.accent_text}; border-color: {t.accent};
        font-weight: 600; }}
    QPushButton[role="primary"]:hover {{ background: {t.accent_hover}; }}
    QPushButton[role="primary"]:focus {{ border: 2px solid {t.text}; }}
    QPushButton[role="primary"]:disabled {{ background: {t.border}; color: {t.muted}; border-color: {t.border}; }}
    QPushButton[role="danger"] {{ color: {t.danger}; border-color: {t.danger}; }}
    QPushButton[role="danger"]:hover {{ background: {t.danger_soft}; }}
    QPushButton[role="quiet"] {{ background: transparent; border-color: transparent; }}
    QPushButton[role="quiet"]:hover {{ background: {t.sunken}; }}
    QPushButton[role="quiet"]:focus {{ border: 2px solid {t.accent}; }}
    QPushButton[role="nav"] {{ background: transparent; border: 2px solid transparent; text-align: left;
        padding: 0 {Space.M}px; min-height: {Size.CONTROL}px; }}
    QPushButton[role="nav"]:hover {{ background: {t.sunken}; }}
    QPushButton[role="nav"]:checked {{ background: {t.accent_soft}; font-weight: 600; }}
    QPushButton[role="nav"]:focus {{ border: 2px solid {t.accent}; }}
    QToolButton {{ border: 1px solid transparent; border-radius: 6px; padding: {Space.XS}px {Space.S}px; }}
    QToolButton:hover {{ background: {t.sunken}; }}
    QToolButton:focus {{ border: 2px solid {t.accent}; }}
    """


def _fields(t: Tokens) -> str:
    icons = resources.data("resources/icons").as_posix()
    fields = "QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox"
    focused = ", ".join(f"{name.strip()}:focus" for name in fields.split(","))
    disabled = ", ".join(f"{name.strip()}:disabled" for name in fields.split(","))
    return f"""
    {fields} {{ background: {t.surface}; color: {t.text}; border: 1px solid {t.edge}; border-radius: 6px;
        padding: 1px {Space.S}px; selection-background-color: {t.accent}; selection-color: {t.accent_text}; }}
    QPlainTextEdit, QTextEdit {{ padding: {Space.XS}px; }}
    QLineEdit, QComboBox, QAbstractSpinBox {{ min-height: {Size.CONTROL - 4}px; }}
    {focused} {{ border: 2px solid {t.accent}; padding: 0 {Space.S - 1}px; }}
    QPlainTextEdit:focus, QTextEdit:focus {{ padding: {Space.XS - 1}px; }}
    {disabled} {{ background: transparent; color: {t.disabled}; border-color: {t.border}; }}
    *[invalid="true"] {{ border: 2px solid {t.danger}; }}
    QComboBox::drop-down, QDateTimeEdit::drop-down {{ border: none; width: 26px; }}
    QComboBox::down-arrow, QDateTimeEdit::down-arrow, QAbstractSpinBox::down-arrow {{
        image: url("{icons}/arrow-down-{t.name}.svg"); width: 12px; height: 12px; }}
    QAbstractSpinBox::up-arrow {{ image: url("{icons}/arrow-up-{t.name}.svg"); width: 12px; height: 12px; }}
    QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{ border: none; width: 24px; }}
    QAbstractSpinBox QLineEdit {{ border: none; padding: 0; min-height: 0; background: transparent; }}
    QSpinBox QLineEdit, QDoubleSpinBox QLineEdit {{ padding-left: 6px; }}
    QAbstractSpinBox QLineEdit:focus {{ border: none; padding: 0; }}
    QComboBox QAbstractItemView {{ background: {t.surface}; color: {t.text}; border: 1px solid {t.edge};
        outline: none; selection-background-color: {t.accent}; selection-color: {t.accent_text}; }}
    QCheckBox, QRadioButton {{ spacing: {Space.S}px; }}
    QCheckBox::indicator, QRadioButton::indicator {{ width: 16px; height: 16px; background: {t.surface};
        border: 1px solid {t.edge}; border-radius: 4px; }}
    QRadioButton::indicator {{ border-radius: 9px; }}
    QCheckBox::indicator:hover, QRadioButton::indicator:hover {{ border-color: {t.accent}; }}
    QCheckBox::indicator:focus, QRadioButton::indicator:focus {{ border: 2px solid {t.accent}; width: 14px;
        height: 14px; }}
    QCheckBox::indicator:checked {{ background: {t.accent}; border-color: {t.accent};
        image: url("{icons}/check-{t.name}.svg"); }}
    QRadioButton::indicator:checked {{ border: 5px solid {t.accent}; width: 8px; height: 8px; }}
    QCheckBox::indicator:disabled, QRadioButton::indicator:disabled {{ background: transparent;
        border-color: {t.border}; }}
    QCheckBox:focus, QRadioButton:focus {{ color: {t.accent}; }}
    .QSlider::groove:horizontal {{ height: 4px; background: {t.sunken}; border: 1px solid {t.edge};
        border-radius: 3px; }}
    .QSlider::sub-page:horizontal {{ background: {t.accent}; border: 1px solid {t.accent}; border-radius: 3px; }}
    .QSlider::handle:horizontal {{ width: 14px; margin: -6px 0; background: {t.accent};
        border: 1px solid {t.accent}; border-radius: 8px; }}
    .QSlider::handle:horizontal:focus {{ border: 2px solid {t.text}; width: 12px; }}
    .QSlider::handle:horizontal:disabled {{ background: {t.border}; border-color: {t.edge}; }}
    .QSlider::sub-page:horizontal:disabled {{ background: {t.border}; border-color: {t.border}; }}
    QProgressBar {{ background: {t.sunken}; border: 1px solid {t.border}; border-radius: 5px; max-height: 8px;
        min-height: 8px; }}
    QProgressBar::chunk {{ background: {t.accent}; border-radius: 4px; }}
    QHeaderView::section {{ background: {t.window}; color: {t.text}; border: none;
        border-bottom: 1px solid {t.edge}; padding: {Space.XS}px {Space.S}px; font-weight: 600; }}
    QTableView {{ background: {t.surface}; border: 1px solid {t.border}; border-radius: 6px; gridline-color: {t.border};
        selection-background-color: {t.accent_soft}; selection-color: {t.text}; outline: none; }}
    QTableView:focus {{ border: 2px solid {t.accent}; }}
    QTableView::item {{ padding: 0 {Space.S}px; border-bottom: 1px solid {t.border}; }}
    """


def _frames(t: Tokens) -> str:
    return f"""
    QFrame[role="card"] {{ background: {t.surface}; border: 1px solid {t.border}; border-radius: 8px; }}
    QPushButton[role="card-button"] {{ background: {t.surface}; border: 1px solid {t.border}; border-radius: 8px;
        text-align: left; padding: 0; }}
    QPushButton[role="card-button"]:hover {{ border-color: {t.accent}; background: {t.surface}; }}
    QPushButton[role="card-button"]:focus {{ border: 2px solid {t.accent}; }}
    QWidget[role="sidebar"] {{ background: {t.surface}; border: none;
        border-left: 1px solid {t.border}; border-right: 1px solid {t.border}; }}
    QWidget[role="topbar"] {{ background: {t.surface}; border: none; border-bottom: 1px solid {t.border}; }}
    QFrame[role="line"] {{ background: {t.border}; border: none; max-height: 1px; min-height: 1px; }}
    QScrollBar {{ background: transparent; border: none; margin: 0; }}
    QScrollBar:vertical {{ width: 12px; }}
    QScrollBar:horizontal {{ height: 12px; }}
    QScrollBar::handle {{ background: {t.edge}; border-radius: 4px; margin: 2px; }}
    QScrollBar::handle:vertical {{ min-height: 36px; }}
    QScrollBar::handle:horizontal {{ min-width: 36px; }}
    QScrollBar::handle:hover {{ background: {t.muted}; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    QScrollArea {{ border: none; background: transparent; }}
    QScrollArea > QWidget > QWidget {{ background: transparent; }}
    """
