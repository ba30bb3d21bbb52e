"""How one failure is told: calmly, in three sentences, with its code small and the details only on demand."""

import sys
import traceback
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QPlainTextEdit, QWidget

from fieldmonitor import __version__
from fieldmonitor.domain.errors import FieldMonitorError
from fieldmonitor.i18n import Translator
from fieldmonitor.qt.theme import Role, Size, Space, icon
from fieldmonitor.qt.widgets.basics import button, column, label, row


def scrubbed(error: BaseException) -> str:
    """Return where an unexpected exception came from: class names and places, no message and no value."""
    lines = [f"FieldMonitor {__version__}, Python {sys.version.split()[0]}, {sys.platform}"]
    current: BaseException | None = error
    while current is not None:
        lines.append(type(current).__name__)
        lines += [
            f"  {'/'.join(Path(frame.filename).parts[-3:])}:{frame.lineno} {frame.name}"
            for frame in traceback.extract_tb(current.__traceback__)
        ]
        current = current.__cause__ or current.__context__
    return "\n".join(lines)


class ErrorDialog(QDialog):
    """One failure, told calmly. Escape and Enter close it."""

    def __init__(self, error: BaseException, language: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setMinimumWidth(480)
        known = isinstance(error, FieldMonitorError)
        happened, kept, advice = self._sentences(error, language)
        self.code = error.code if isinstance(error, FieldMonitorError) else "internal"
        self.setWindowTitle(self.tr("This did not work"))
        self.happened = label(Role.HEADING, wrap=True, selectable=True)
        self.happened.setText(happened)
        self.kept = label(wrap=True, selectable=True)
        self.kept.setText(kept)
        self.advice = label(wrap=True, selectable=True)
        self.advice.setText(advice)
        self.setAccessibleDescription(" ".join(part for part in (happened, kept, advice) if part))
        self._build(self._details(error) if not known else None)

    def _build(self, details: QPlainTextEdit | None) -> None:
        picture = QLabel()
        picture.setPixmap(icon("warning").pixmap(32, 32))
        picture.setAlignment(Qt.AlignmentFlag.AlignTop)
        words = column(spacing=Space.S)
        for text in (self.happened, self.kept, self.advice):
            text.setVisible(bool(text.text()))
            words.addWidget(text)
        words.addStretch(1)
        code = label(Role.SMALL, selectable=True)
        code.setText(self.tr("Code: {code}").format(code=self.code))
        close = button(Role.PRIMARY)
        close.setText(self.tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        bottom = row()
        bottom.addWidget(code, 1)
        if details is not None:
            bottom.addWidget(self._details_button(details))
        bottom.addWidget(close)
        top = row(spacing=Space.L)
        top.addWidget(picture)
        top.addLayout(words, 1)
        layout = column(self, spacing=Space.L, margin=Space.XL)
        layout.addLayout(top)
        if details is not None:
            layout.addWidget(details)
        layout.addLayout(bottom)
        close.setFocus()

    def _sentences(self, error: BaseException, language: str) -> tuple[str, str, str]:
        if isinstance(error, FieldMonitorError):
            translator = Translator(language)
            facts = translator.facts(error)
            happened, kept, advice = (
                translator.text("errors", part, **facts) if part else "" for part in error.sentences()
            )
            return happened, kept, advice
        return (
            self.tr("Something went wrong inside FieldMonitor."),
            self.tr("What was saved before is still there."),
            self.tr(
                "Try again. If it happens again, send us the details: they name places in the program"
                " and hold nothing of what you wrote."
            ),
        )

    def _details(self, error: BaseException) -> QPlainTextEdit:
        details = QPlainTextEdit(scrubbed(error))
        details.setReadOnly(True)
        details.setTabChangesFocus(True)
        details.setAccessibleName(self.tr("Details"))
        details.setMinimumHeight(Size.ROW * 4)
        details.hide()
        return details

    def _details_button(self, details: QPlainTextEdit) -> QWidget:
        toggle = button(Role.QUIET)
        toggle.setCheckable(True)
        toggle.setText(self.tr("Details"))
        toggle.toggled.connect(details.setVisible)
        toggle.toggled.connect(lambda _on: self.adjustSize())
        return toggle
