"""Choosing the interface's language and theme, wherever the person is."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QBoxLayout, QMenu, QPushButton

from fieldmonitor.i18n import LANGUAGES
from fieldmonitor.qt.theme import Role, Space
from fieldmonitor.qt.widgets.basics import Translated, button, column, row

THEMES = ("system", "light", "dark", "contrast")


class PreferencesBar(Translated):
    """Two buttons with menus, side by side or (as navigation) below each other. Languages stand in their own words."""

    language_chosen = Signal(str)
    theme_chosen = Signal(str)

    def __init__(self, role: Role = Role.QUIET) -> None:
        super().__init__()
        self.language = button(role, "language")
        self.theme = button(role, "theme")
        self._languages = self._menu(self.language, tuple(LANGUAGES))
        self._themes = self._menu(self.theme, THEMES)
        for code, action in self._languages.items():
            action.setText(LANGUAGES[code])
            action.triggered.connect(lambda _on=False, code=code: self.language_chosen.emit(code))
        for name, action in self._themes.items():
            action.triggered.connect(lambda _on=False, name=name: self.theme_chosen.emit(name))
        line: QBoxLayout = column(self, spacing=Space.XS) if role is Role.NAV else row(self)
        line.addWidget(self.language)
        line.addWidget(self.theme)
        self.retranslate()

    def show_choice(self, language: str, theme: str) -> None:
        """Mark what is in use."""
        self._languages[language].setChecked(True)
        self._themes[theme if theme in THEMES else "system"].setChecked(True)
        self.language.setText(LANGUAGES[language])

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        names = {
            "system": self.tr("As the system"),
            "light": self.tr("Light"),
            "dark": self.tr("Dark"),
            "contrast": self.tr("High contrast"),
        }
        for name, action in self._themes.items():
            action.setText(names[name])
        self.theme.setText(self.tr("Theme"))
        self.language.setToolTip(self.tr("Language"))
        self.language.setAccessibleName(self.tr("Language"))
        self.theme.setAccessibleName(self.tr("Theme"))

    def _menu(self, opener: QPushButton, names: tuple[str, ...]) -> dict[str, QAction]:
        menu = QMenu(opener)
        group = QActionGroup(menu)
        actions = {}
        for name in names:
            action = QAction(menu)
            action.setCheckable(True)
            group.addAction(action)
            menu.addAction(action)
            actions[name] = action
        opener.setAccessibleDescription(self.tr("Opens a menu"))
        opener.clicked.connect(lambda: menu.popup(opener.mapToGlobal(opener.rect().bottomLeft())))
        return actions
