"""Lines above the page: that only the quick path is shown, and which questions ask for the position."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame

from fieldmonitor.qt.fill.picture import Picture
from fieldmonitor.qt.theme import Role, Space, set_role
from fieldmonitor.qt.widgets.basics import Translated, button, column, label, row


class _Bar(Translated):
    """A picture, a sentence, and one thing to do about it; hidden while there is nothing to say."""

    wanted = Signal()
    """the person chose to do it"""

    def __init__(self, picture_name: str) -> None:
        super().__init__()
        self.text = label(wrap=True)
        self.act = button()
        self.act.clicked.connect(self.wanted)
        frame = QFrame()
        set_role(frame, Role.NOTE_INFO)
        line = row(frame, spacing=Space.S)
        line.addWidget(Picture(picture_name), 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self.text, 1)
        line.addWidget(self.act)
        self.line = line
        column(self, spacing=0).addWidget(frame)
        self.hide()


class PathBar(_Bar):
    """Says that only some questions are shown, and leads back to all of them."""

    def __init__(self) -> None:
        super().__init__("filter")
        self._hidden = 0

    def show_hidden(self, count: int) -> None:
        """Say how many questions that apply are not shown."""
        self._hidden = count
        self.retranslate()
        self.show()

    def retranslate(self) -> None:
        """Set the words."""
        self.text.setText(
            self.tr("Quick path: %n more questions are not shown. Finalising checks them all.", "", self._hidden)
        )
        self.act.setText(self.tr("Show &all questions"))


class UnmetBar(_Bar):
    """Says that the form asks for something that is not done here, and tells what on wish."""

    closed = Signal()
    """the person has read it"""

    def __init__(self) -> None:
        super().__init__("info")
        self._count = 0
        self.close_button = button(Role.QUIET, icon_name="close")
        self.close_button.clicked.connect(self.closed)
        self.line.addWidget(self.close_button)

    def show_count(self, count: int) -> None:
        """Say how many things are not done."""
        self._count = count
        self.retranslate()
        self.show()

    def retranslate(self) -> None:
        """Set the words."""
        self.text.setText(self.tr("The form asks for %n thing(s) that are not done here.", "", self._count))
        self.act.setText(self.tr("W&hich…"))
        self.close_button.setAccessibleName(self.tr("Do not show this again"))
        self.close_button.setToolTip(self.tr("Do not show this again"))


class PositionBar(_Bar):
    """Says which questions ask for the place where this computer is, which it cannot know by itself."""

    def __init__(self) -> None:
        super().__init__("place")
        self._names: tuple[str, ...] = ()

    def show_names(self, names: Sequence[str]) -> None:
        """Name the questions; hide if there are none."""
        if tuple(names) != self._names:
            self._names = tuple(names)
            self.retranslate()
        self.setVisible(bool(names))

    def retranslate(self) -> None:
        """Set the words."""
        names = ", ".join(f"\u2068{name}\u2069" for name in self._names)
        self.text.setText(self.tr("The form asks where you are: {questions}.").format(questions=names))
        self.act.setText(self.tr("&Give the position…"))
