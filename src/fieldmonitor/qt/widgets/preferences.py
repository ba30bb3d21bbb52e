"""Choosing the interface's language and theme, wherever the person is."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QPushButton

from fieldmonitor.i18n import LANGUAGES
from fieldmonitor.qt.theme import Role, Space
from fieldmonitor.qt.widgets.basics import Translated, button, column, row


class PreferencesBar(Translated):
    """Two buttons with menus, side by side or (as navigation) below each other. Languages stand in their own words."""

    language_chosen = Signal(str)
    theme_chosen = Signal(str)

    def __init__(self, role: Role = Role.QUIET) -> None:
        super().__init__()
        self._language, self._theme = "en", "system"
        self.language = button(role, "language")
        self.theme = button(role, "theme")
        self.language.clicked.connect(self._offer_languages)
        self.theme.clicked.connect(self._offer_themes)
        line: QBoxLayout = column(self, spacing=Space.XS) if role is Role.NAV else row(self)
        line.addWidget(self.language)
        line.addWidget(self.theme)
        self.retranslate()

    def show_choice(self, language: str, theme: str) -> None:
        """Remember and show what is in use."""
        self._language = language
        self._theme = theme if theme in self._themes() else "system"
        self.language.setText(LANGUAGES[language])

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self.theme.setText(self.tr("Theme"))
        self.language.setToolTip(self.tr("Language"))
        self.language.setAccessibleName(self.tr("Language"))
        self.theme.setAccessibleName(self.tr("Theme"))
        for opener in (self.language, self.theme):
            opener.setAccessibleDescription(self.tr("Opens a menu"))

    def _themes(self) -> dict[str, str]:
        return {
            "system": self.tr("As the system"),
            "light": self.tr("Light"),
            "dark": self.tr("Dark"),
            "contrast": self.tr("High contrast"),
        }

    def _offer_languages(self) -> None:
        self._offer(self.language, LANGUAGES, self._language, self.language_chosen.emit)

    def _offer_themes(self) -> None:
        self._offer(self.theme, self._themes(), self._theme, self.theme_chosen.emit)

    def _offer(self, opener: QPushButton, names: Mapping[str, str], now: str, choose: Callable[[str], None]) -> None:
        """Open the menu; it is made when it is wanted, so that the first page is there sooner."""
        from PySide6.QtGui import QActionGroup
        from PySide6.QtWidgets import QMenu

        menu = QMenu(opener)
        group = QActionGroup(menu)
        for value, name in names.items():
            action = menu.addAction(name)
            action.setCheckable(True)
            action.setChecked(value == now)
            action.triggered.connect(lambda _on=False, value=value: choose(value))
            group.addAction(action)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(opener.mapToGlobal(opener.rect().bottomLeft()))
