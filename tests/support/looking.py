"""What a machine can see on a picture of a page."""

from collections.abc import Iterator

from PySide6.QtWidgets import QLabel, QPushButton, QWidget


def cut_off(widget: QWidget) -> Iterator[str]:
    """Yield the words that have less room than they need."""
    for part in widget.findChildren(QWidget):
        if not part.isVisible():
            continue
        if isinstance(part, QPushButton) or (isinstance(part, QLabel) and not part.wordWrap() and part.text()):
            if part.property("role") in ("nav", "card-button"):
                continue
            if part.width() < part.minimumSizeHint().width() - 1:
                yield f"{type(part).__name__} {part.text()!r}: {part.width()} < {part.minimumSizeHint().width()}"
        elif isinstance(part, QLabel) and part.text() and part.height() < part.heightForWidth(part.width()) - 1:
            yield f"QLabel {part.text()!r}: {part.height()} < {part.heightForWidth(part.width())}"
