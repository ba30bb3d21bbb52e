"""Text: one line, or a field that grows with what is written; a list of points; and numbers."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLocale, QMimeData, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QToolButton, QVBoxLayout, QWidget

from fieldmonitor.qt.fill import reading, wording
from fieldmonitor.qt.fill.controls.base import Control, mark_invalid
from fieldmonitor.qt.fill.controls.opening import OpenButton
from fieldmonitor.qt.theme import Size, Space, icon

if TYPE_CHECKING:
    from fieldmonitor.forms import Node

_LINES: Final = (3, 18)  # of a growing field, at least and at most
_GROUP: Final = "\u202f"  # narrow no-break space


class LineControl(Control):
    """One line of text. With the appearance ``numbers`` its digits are stored as 0 to 9 whatever script they are in."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._digits = False
        self.field = QLineEdit(self)
        self.field.textEdited.connect(self._on_edited)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(Space.XS)
        self.row.addWidget(self.field)

    def show_node(self, node: "Node") -> None:
        """Show the text; the cursor stays if it is the text that was just typed here."""
        self._digits = "numbers" in node.appearance.split()
        if self._digits:
            self.field.setInputMethodHints(Qt.InputMethodHint.ImhPreferNumbers)
        if self.field.text() != node.value and not self.giving:
            self.field.setText(node.value)
        mark_invalid(self.field, bool(node.value) and not node.valid)

    def inputs(self) -> list[QWidget]:
        """Return the line."""
        return [self.field]

    def _on_edited(self, text: str) -> None:
        self.give(reading.digits(text) if self._digits else text)


class SecretControl(LineControl):
    """A line whose text is hidden from whoever looks over the shoulder; a button shows it while it is pressed in."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # no dictionary and no memory of an input method may keep what is typed here
        self.field.setInputMethodHints(
            Qt.InputMethodHint.ImhHiddenText
            | Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
        )
        self.eye = QToolButton(self)
        self.eye.setCheckable(True)
        self.eye.setIconSize(QSize(Size.ICON, Size.ICON))
        self.eye.toggled.connect(self._show_text)
        self.row.addWidget(self.eye)
        self._show_text(False)

    def retranslate(self) -> None:
        """Set the words that do not come from the form."""
        words = self.tr("Hide the text") if self.eye.isChecked() else self.tr("Show the text")
        self.eye.setToolTip(words)
        self.eye.setAccessibleName(words)

    def inputs(self) -> list[QWidget]:
        """Return the line and the button."""
        return [self.field, self.eye]

    def name(self, label: str, description: str) -> None:
        """Name the line; the button keeps its own name."""
        self.field.setAccessibleName(label)
        self.field.setAccessibleDescription(description)
        self.eye.setAccessibleDescription(label)

    def tidy(self) -> None:
        """Whoever goes on has it hidden again."""
        self.eye.setChecked(False)

    def _show_text(self, wanted: bool) -> None:
        self.field.setEchoMode(QLineEdit.EchoMode.Normal if wanted else QLineEdit.EchoMode.Password)
        self.eye.setIcon(icon("eye-off" if wanted else "eye"))
        self.retranslate()


class AddressControl(LineControl):
    """An address of the web: text like any other. It is opened on request only, after a question."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field.setInputMethodHints(Qt.InputMethodHint.ImhUrlCharactersOnly)
        self.field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # an address is, in every language
        self.open = OpenButton(self)
        self.row.addWidget(self.open)

    def show_node(self, node: "Node") -> None:
        """Show the address, and the button while there is one."""
        super().show_node(node)
        self.open.show_address(node.value)

    def inputs(self) -> list[QWidget]:
        """Return the line and the button."""
        return [self.field, self.open]

    def name(self, label: str, description: str) -> None:
        """Name the line; the button keeps its own name."""
        self.field.setAccessibleName(label)
        self.field.setAccessibleDescription(description)
        self.open.setAccessibleDescription(label)


class NumberControl(Control):
    """A number in a short line: typed with point or comma, shown with the sign of the person's language.

    With the appearance ``thousands-sep`` thousands are set apart by a narrow space, which no language reads as a
    decimal sign and which is skipped when the number is read again.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = "decimal"
        self._value: str | None = None
        self._grouped = False
        self._why: reading.Why | None = None
        self.field = QLineEdit(self)
        self.field.setMaximumWidth(200)
        self.field.setInputMethodHints(Qt.InputMethodHint.ImhFormattedNumbersOnly)
        self.field.textEdited.connect(self._on_edited)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.addWidget(self.field)
        self.row.addStretch()

    def show_node(self, node: "Node") -> None:
        """Show the number unless it is the one that stands here as typed."""
        self._kind = node.kind
        self._grouped = "thousands-sep" in node.appearance.split()
        if node.value != self._value:
            self._value = node.value
            if not self.giving:
                self._show()
        mark_invalid(self.field, bool(node.value) and not node.valid)

    def inputs(self) -> list[QWidget]:
        """Return the line."""
        return [self.field]

    def tidy(self) -> None:
        """Show the number that was understood, so that a misread sign is seen."""
        self._show()

    def explain(self) -> str:
        """Say why the text is not a number."""
        return wording.reason(self._why, self._kind) if self._why else ""

    def _show(self) -> None:
        value = self._value or ""
        if reading.is_number(value, whole=self._kind == "integer"):
            self._why = None
            text = shown_number(value, grouped=self._grouped)
        else:
            self._why = self._read(value).why
            text = value
        if self.field.text() != text:
            self.field.setText(text)

    def _read(self, text: str) -> reading.Reading:
        return reading.number(text, whole=self._kind == "integer", habits=wording.habits(QLocale()))

    def _on_edited(self, text: str) -> None:
        read = self._read(text)
        self._why = read.why
        self._value = text.strip() if read.why else read.value
        self.give(self._value)


def shown_number(value: str, *, grouped: bool = False) -> str:
    """Return a number of the form's notation with the decimal sign of the person's language."""
    sign, plain = ("-", value[1:]) if value.startswith("-") else ("", value)
    units, point, fraction = plain.partition(".")
    if grouped and len(units) > 3:
        units = f"{int(units):,}".replace(",", _GROUP) if units[0] != "0" else units
    return sign + units + (QLocale().decimalPoint() + fraction if point else "")


class GrowingEdit(QPlainTextEdit):
    """A plain text field as high as its text, between two limits; Tab leaves it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least = _LINES[0]
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste text only."""
        if source.hasText():
            self.insertPlainText(source.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Ctrl+Enter to the control around, which moves on."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.key() in (
            Qt.Key.Key_Return,
            Qt.Key.Key_Enter,
        ):
            event.ignore()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines wrap anew at another width."""
        super().resizeEvent(event)
        # Changing the height inside a layout pass would run the pass again for every line.
        QTimer.singleShot(0, self, self._fit)

    def sizeHint(self) -> QSize:
        """Ask for the height of the text."""
        return QSize(super().sizeHint().width(), self._height())

    def set_lines(self, least: int) -> None:
        """Be at least so many lines high (``rows`` of the form)."""
        least = max(1, min(_LINES[1], least))
        if least != self._least:
            self._least = least
            self._fit()

    def _height(self) -> int:
        line = self.fontMetrics().lineSpacing()
        lines = max(self._least, min(_LINES[1], round(self.document().size().height())))
        return int(lines * line + 2 * self.document().documentMargin() + 2 * self.frameWidth() + line // 2)

    def _fit(self) -> None:
        if self.height() != self._height():
            self.setFixedHeight(self._height())


class ParagraphControl(Control):
    """Several lines of text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = GrowingEdit(self)
        self.field.textChanged.connect(self._on_changed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.field)
        self._showing = False

    def show_node(self, node: "Node") -> None:
        """Show the text; the cursor stays if it is the text that was just typed here."""
        rows = node.parameters.get("rows", "")
        if rows.isdecimal():
            self.field.set_lines(int(rows))
        if self._text() != node.value and not self.giving:
            self._showing = True
            self.field.setPlainText(self._shown(node.value))
            self._showing = False
        mark_invalid(self.field, bool(node.value) and not node.valid)

    def inputs(self) -> list[QWidget]:
        """Return the field."""
        return [self.field]

    def _text(self) -> str:
        return self.field.toPlainText()

    def _shown(self, value: str) -> str:
        return value

    def _on_changed(self) -> None:
        if not self._showing:
            self.give(self._text())
