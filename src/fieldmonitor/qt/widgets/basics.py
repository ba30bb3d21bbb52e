"""Small parts that every page is made of: labels by role, labelled fields, notes, the page itself."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from fieldmonitor.qt.theme import Role, Size, Space, icon, set_role

# The ``Qt`` namespace with its hundred enums takes 16 ms to load: the modules of the first page go without it.
_PLAIN = 0  # Qt.TextFormat.PlainText
_SELECTABLE = 1 | 2  # Qt.TextInteractionFlag.TextSelectableByMouse | TextSelectableByKeyboard


def label(role: Role | None = None, *, wrap: bool = False, selectable: bool = False) -> QLabel:
    """Return a label that never reads its text as markup: records and names are shown as they are."""
    made = QLabel()
    made.setProperty("textFormat", _PLAIN)
    made.setWordWrap(wrap)
    if role:
        set_role(made, role)
    if selectable:
        made.setProperty("textInteractionFlags", _SELECTABLE)
    return made


def button(role: Role | None = None, icon_name: str = "") -> QPushButton:
    """Return a push button that does not become a dialog's default by itself."""
    made = QPushButton()
    made.setAutoDefault(False)
    if role:
        set_role(made, role)
    if icon_name:
        made.setIcon(icon(icon_name))
    return made


def column(parent: QWidget | None = None, spacing: int = Space.M, margin: int = 0) -> QVBoxLayout:
    """Return a vertical layout with even margins."""
    layout = QVBoxLayout(parent) if parent else QVBoxLayout()
    layout.setSpacing(spacing)
    layout.setContentsMargins(margin, margin, margin, margin)
    return layout


def row(parent: QWidget | None = None, spacing: int = Space.S, margin: int = 0) -> QHBoxLayout:
    """Return a horizontal layout with even margins."""
    layout = QHBoxLayout(parent) if parent else QHBoxLayout()
    layout.setSpacing(spacing)
    layout.setContentsMargins(margin, margin, margin, margin)
    return layout


def beside(wide: QWidget, *narrow: QWidget) -> QWidget:
    """Return a widget that holds ``wide`` and, after it, controls that belong to it."""
    holder = QWidget()
    line = row(holder)
    line.addWidget(wide, 1)
    for widget in narrow:
        line.addWidget(widget)
    holder.setFocusProxy(wide)
    return holder


def centred(widget: QWidget) -> QHBoxLayout:
    """Return a line with ``widget`` in its middle.

    An alignment would do the same but hide from the layout that wrapped text needs more height in less width.
    """
    line = row()
    line.addStretch(1)
    line.addWidget(widget)
    line.addStretch(1)
    return line


def card() -> QFrame:
    """Return a framed surface."""
    made = QFrame()
    set_role(made, Role.CARD)
    return made


def clear(layout: QBoxLayout) -> None:
    """Take everything out of a layout and destroy it."""
    while layout.count():
        item = layout.takeAt(0)
        if item is None:
            return
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif isinstance(inner, QBoxLayout):
            clear(inner)


def scrolled(content: QWidget) -> QScrollArea:
    """Return ``content`` in a frameless area that scrolls down only and is reached by keyboard through its parts."""
    from PySide6.QtCore import Qt

    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(content)
    return area


def in_the_middle(panel: QWidget) -> QScrollArea:
    """Return ``panel`` in the middle of a page that scrolls where the window is too low for it."""
    content = QWidget()
    around = column(content, margin=Space.XL)
    around.addStretch(1)
    around.addLayout(centred(panel))
    around.addStretch(1)
    return scrolled(content)


class Field(QWidget):
    """A control with its label above, a hint below, and room for one sentence of what is wrong."""

    def __init__(self, control: QWidget, focus: QWidget | None = None) -> None:
        super().__init__()
        self.control = control
        self._focus = focus or control
        self._name = label(Role.STRONG)
        self._name.setBuddy(self._focus)
        self._hint = label(Role.SMALL, wrap=True)
        self._error = label(Role.ERROR, wrap=True)
        layout = column(self, spacing=Space.XS)
        for widget in (self._name, control, self._hint, self._error):
            layout.addWidget(widget)
        self._hint.hide()
        self._error.hide()

    def set_texts(self, name: str, hint: str = "") -> None:
        """Set the label (``&`` marks the key that goes to the control) and the hint."""
        self._name.setText(name)
        self._focus.setAccessibleName(name.replace("&", ""))
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self._focus.setAccessibleDescription(hint)

    def set_error(self, text: str) -> None:
        """Show what is wrong, or nothing; read out with the control."""
        self._error.setText(text)
        self._error.setVisible(bool(text))
        self._focus.setAccessibleDescription(text or self._hint.text())
        if bool(self._focus.property("invalid")) != bool(text):
            self._focus.setProperty("invalid", bool(text))
            self._focus.style().unpolish(self._focus)
            self._focus.style().polish(self._focus)

    @property
    def error(self) -> str:
        """What is shown as wrong, empty if nothing."""
        return self._error.text()


class Translated(QWidget):
    """A widget with words of its own: `retranslate` sets all of them, at first and at every change of language."""

    def retranslate(self) -> None:
        """Set every text anew."""
        raise NotImplementedError

    def changeEvent(self, event: QEvent) -> None:
        """Hear of the new language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


class Page(Translated):
    """One place of the window: a title line with room for actions, then the content."""

    def __init__(self) -> None:
        super().__init__()
        self.title = label(Role.TITLE)
        self.title_actions = row()
        self._bar = row()
        self._bar.addWidget(self.title, 1)
        self._bar.addLayout(self.title_actions)
        self.body = column(self, spacing=Space.L, margin=Space.XL)
        self.body.addLayout(self._bar)

    def set_title(self, text: str) -> None:
        """Name the page, for the eye and for screen readers."""
        self.title.setText(text)
        self.setAccessibleName(text)

    def shown(self) -> None:
        """The person came to this page: bring it up to date and put the keyboard where work starts."""


class EmptyState(QWidget):
    """Says in words why there is nothing to see, and what to do about it."""

    def __init__(self, icon_name: str) -> None:
        from PySide6.QtCore import Qt

        super().__init__()
        picture = QLabel()
        picture.setPixmap(icon(icon_name).pixmap(48, 48))
        picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._picture, self._icon_name = picture, icon_name
        self.heading = label(Role.HEADING, wrap=True)
        self.text = label(Role.MUTED, wrap=True)
        self.action = button(Role.PRIMARY)
        self.action.hide()
        layout = column(self, spacing=Space.S, margin=Space.XL)
        layout.addStretch(1)
        layout.addWidget(picture)
        for words in (self.heading, self.text):
            words.setAlignment(Qt.AlignmentFlag.AlignCenter)
            words.setFixedWidth(Size.TEXT_COLUMN - 320)
            layout.addLayout(centred(words))
        layout.addSpacing(Space.S)
        layout.addLayout(centred(self.action))
        layout.addStretch(2)

    def set_texts(self, heading: str, text: str, action: str = "") -> None:
        """Set the words; without ``action`` there is no button."""
        self.heading.setText(heading)
        self.text.setText(text)
        self.action.setText(action)
        self.action.setVisible(bool(action))

    def changeEvent(self, event: QEvent) -> None:
        """Draw the picture anew in another theme."""
        if event.type() == QEvent.Type.PaletteChange:
            self._picture.setPixmap(icon(self._icon_name).pixmap(48, 48))
        super().changeEvent(event)
