"""Drawing in a window: a sketch, a signature, marks on a photo. The picture is in memory only."""

from dataclasses import dataclass, field
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QColor,
    QImage,
    QImageWriter,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QShortcut,
    QTabletEvent,
)
from PySide6.QtWidgets import QButtonGroup, QDialog, QSizePolicy, QSlider, QToolButton, QWidget

from fieldmonitor.qt.theme import Role, Space, tokens
from fieldmonitor.qt.widgets.asking import Question
from fieldmonitor.qt.widgets.basics import button, column, label, row

PAPER: Final = QSize(1200, 800)
"""pixels of a sketch without a photo below it"""
SIGNATURE: Final = QSize(1200, 450)
MAX_SIDE: Final = 4000
"""pixels; a larger photo is scaled down to draw on, its original stays attached until it is replaced"""
COLOURS: Final = ("#1A2429", "#C62828", "#1565C0", "#2E7D32", "#F9A825", "#FFFFFF")
_WIDTHS: Final = (1, 24)
_STEP: Final = 8.0  # pixels of the picture that an arrow key moves the pen
_JPEG_QUALITY: Final = 92


@dataclass(slots=True)
class Stroke:
    """A line that was drawn, in pixels of the picture."""

    colour: str
    width: float
    points: list[QPointF] = field(default_factory=list)

    def paint(self, painter: QPainter) -> None:
        """Draw it, smoothed through the middles between its points."""
        painter.setPen(QPen(QColor(self.colour), self.width, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin))
        if len(self.points) == 1:
            painter.drawPoint(self.points[0])
            return
        path = QPainterPath(self.points[0])
        for before, after in zip(self.points[:-1], self.points[1:], strict=True):
            path.quadTo(before, (before + after) / 2)
        path.lineTo(self.points[-1])
        painter.drawPath(path)


class Canvas(QWidget):
    """The picture and the strokes on it. Mouse, tablet, or keys: arrows move the pen, Space puts it down and up."""

    changed = Signal()

    def __init__(self, ground: QImage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ground = ground
        self.strokes: list[Stroke] = []
        self.undone: list[Stroke] = []
        self.colour, self.width_of_pen = COLOURS[0], 4.0
        self._current: Stroke | None = None
        self._pen = QPointF(ground.width() / 2, ground.height() / 2)
        self._pen_down = False
        self._by_keys = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setMinimumSize(320, 220)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        """Ask for the picture's shape."""
        return self.ground.size().scaled(QSize(860, 560), Qt.AspectRatioMode.KeepAspectRatio)

    def picture(self) -> QImage:
        """Return the picture with every stroke."""
        made = self.ground.copy()
        painter = QPainter(made)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for stroke in self.strokes:
            stroke.paint(painter)
        painter.end()
        return made

    def undo(self) -> None:
        """Take the last stroke back."""
        if self.strokes:
            self.undone.append(self.strokes.pop())
            self._tell()

    def redo(self) -> None:
        """Draw the stroke again that was taken back."""
        if self.undone:
            self.strokes.append(self.undone.pop())
            self._tell()

    def clear(self) -> None:
        """Take all strokes back; each can be brought again."""
        self.undone += reversed(self.strokes)
        self.strokes = []
        self._tell()

    # --- drawing ----------------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a stroke."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._begin(self._to_picture(event.position()), self.width_of_pen)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on with it."""
        self._go(self._to_picture(event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End it."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._end()

    def tabletEvent(self, event: QTabletEvent) -> None:
        """Draw with a pen; pressure makes the line thicker."""
        at = self._to_picture(event.position())
        if event.type() == QTabletEvent.Type.TabletPress:
            self._begin(at, self.width_of_pen * (0.5 + event.pressure()))
        elif event.type() == QTabletEvent.Type.TabletMove:
            self._go(at)
        elif event.type() == QTabletEvent.Type.TabletRelease:
            self._end()
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Draw by keys."""
        steps = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}
        key = Qt.Key(event.key())
        if key in steps:
            far = 5 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
            self._move_pen(steps[key][0] * _STEP * far, steps[key][1] * _STEP * far)
        elif key == Qt.Key.Key_Space:
            self._pen_down = not self._pen_down
            if self._pen_down:
                self._begin(self._pen, self.width_of_pen)
            else:
                self._end()
            self._by_keys = True
            self.update()
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def _move_pen(self, dx: float, dy: float) -> None:
        self._by_keys = True
        x = max(0.0, min(float(self.ground.width()), self._pen.x() + dx))
        y = max(0.0, min(float(self.ground.height()), self._pen.y() + dy))
        self._pen = QPointF(x, y)
        if self._pen_down:
            self._go(self._pen)
        self.update()

    def _begin(self, at: QPointF, width: float) -> None:
        # The pen's width is one of the screen's pixels; on a large photo it must not become a hair.
        self._current = Stroke(self.colour, width / max(0.01, self._scale()), [QPointF(at)])
        self.update()

    def _go(self, at: QPointF) -> None:
        if self._current is not None:
            self._current.points.append(QPointF(at))
            self.update()

    def _end(self) -> None:
        if self._current is not None:
            self.strokes.append(self._current)
            self._current, self.undone = None, []
            self._pen_down = False
            self._tell()

    def _tell(self) -> None:
        self.update()
        self.changed.emit()

    # --- showing ----------------------------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the picture, the strokes, and the pen of the keyboard."""
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        place, theme = self._place(), tokens(self)
        painter.drawImage(place, self.ground)
        painter.save()
        painter.setClipRect(place)
        painter.translate(place.topLeft())
        painter.scale(self._scale(), self._scale())
        for stroke in [*self.strokes, *([self._current] if self._current else [])]:
            stroke.paint(painter)
        painter.restore()
        if self._by_keys and self.hasFocus():
            at = place.topLeft() + self._pen * self._scale()
            for colour, width in ((theme.surface, 4), (theme.accent, 2)):
                painter.setPen(QPen(QColor(colour), width))
                painter.setBrush(QColor(theme.accent) if self._pen_down and width == 2 else Qt.BrushStyle.NoBrush)
                painter.drawEllipse(at, 7, 7)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(theme.accent if self.hasFocus() else theme.edge), 2 if self.hasFocus() else 1))
        painter.drawRect(place)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the shape."""
        super().resizeEvent(event)
        self.update()

    def _scale(self) -> float:
        return min(self.width() / max(1, self.ground.width()), self.height() / max(1, self.ground.height()))

    def _place(self) -> QRectF:
        wide, high = self.ground.width() * self._scale(), self.ground.height() * self._scale()
        return QRectF((self.width() - wide) / 2, (self.height() - high) / 2, wide, high).adjusted(1, 1, -1, -1)

    def _to_picture(self, pixel: QPointF) -> QPointF:
        return (pixel - self._place().topLeft()) / self._scale()


class DrawingDialog(QDialog):
    """``kept`` carries the finished picture's bytes and its suffix. Closing with strokes on it asks first."""

    kept = Signal(bytes, str)

    def __init__(self, kind: str, photo: QImage | None, parent: QWidget) -> None:
        """``kind``: ``draw``, ``signature`` or ``annotate``; ``photo``: what is annotated."""
        super().__init__(parent)
        self._kind = kind
        self._photo = photo is not None
        self._kept = False
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.canvas = Canvas(_ground(kind, photo), self)
        self.colours = QButtonGroup(self)
        self.thickness = QSlider(Qt.Orientation.Horizontal)
        self.undo_button, self.redo_button = button(icon_name="return"), button()
        self.clear_button = button(icon_name="trash")
        self.keep_button, self.cancel_button = button(Role.PRIMARY), button()
        self._help = label(Role.SMALL, wrap=True)
        self._thick = label()
        self._build()
        self._say()
        self._on_changed()
        self.canvas.setFocus()

    def encoded(self) -> tuple[bytes, str]:
        """Return the picture and its suffix: JPEG for a photo, PNG for what was drawn on paper."""
        if self._photo:
            return encoded(self.canvas.picture(), b"jpeg", _JPEG_QUALITY), ".jpg"
        return encoded(self.canvas.picture(), b"png"), ".png"

    def keep_now(self) -> bool:
        """Keep what was drawn so far, without a question."""
        if self._kept or not self.canvas.strokes:
            return False
        self._keep()
        return True

    def reject(self) -> None:
        """Ask before strokes are thrown away."""
        if self._kept or not self.canvas.strokes:
            super().reject()
            return
        ask = Question(
            (self.tr("Throw away what you have drawn?"), ""), self.tr("Throw away"), self.tr("Go on drawing"), self
        )
        ask.agreed.connect(self._throw_away)
        ask.open()

    def closeEvent(self, event: QCloseEvent) -> None:
        """The window's own close button asks too."""
        if self.canvas.strokes and not self._kept:
            event.ignore()
            self.reject()
        else:
            super().closeEvent(event)

    def _throw_away(self) -> None:
        self.canvas.strokes = []
        super().reject()

    def _keep(self) -> None:
        self._kept = True
        self.kept.emit(*self.encoded())
        self.accept()

    def _build(self) -> None:
        layout = column(self, spacing=Space.M, margin=Space.L)
        layout.addWidget(self.canvas, 1)
        tools = row(spacing=Space.S)
        for number, colour in enumerate(COLOURS):
            choice = _Colour(colour)
            self.colours.addButton(choice, number)
            tools.addWidget(choice)
        self.thickness.setRange(*_WIDTHS)
        self.thickness.setValue(4)
        self.thickness.setFixedWidth(120)
        self._thick.setBuddy(self.thickness)
        tools.addWidget(self._thick)
        tools.addWidget(self.thickness)
        tools.addStretch(1)
        layout.addLayout(tools)
        self.setMinimumWidth(760)
        layout.addWidget(self._help)
        ends = row()
        for tool in (self.undo_button, self.redo_button, self.clear_button):
            ends.addWidget(tool)
        ends.addStretch(1)
        ends.addWidget(self.cancel_button)
        ends.addWidget(self.keep_button)
        layout.addLayout(ends)
        first = 1 if self._kind == "annotate" else 0
        self.colours.button(first).setChecked(True)
        self.canvas.colour = COLOURS[first]
        self._connect()

    def _connect(self) -> None:
        self.colours.idClicked.connect(self._choose_colour)
        self.thickness.valueChanged.connect(self._choose_width)
        self.canvas.changed.connect(self._on_changed)
        for keys, work in (
            (QKeySequence.StandardKey.Undo, self.canvas.undo),
            (QKeySequence.StandardKey.Redo, self.canvas.redo),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(work)
        self.undo_button.clicked.connect(self.canvas.undo)
        self.redo_button.clicked.connect(self.canvas.redo)
        self.clear_button.clicked.connect(self.canvas.clear)
        self.keep_button.clicked.connect(self._keep)
        self.cancel_button.clicked.connect(self.reject)

    def _say(self) -> None:
        titles = {"signature": self.tr("Signature"), "annotate": self.tr("Marks on the photo")}
        self.setWindowTitle(titles.get(self._kind, self.tr("Drawing")))
        self.canvas.setAccessibleName(self.windowTitle())
        names = (
            self.tr("Black"),
            self.tr("Red"),
            self.tr("Blue"),
            self.tr("Green"),
            self.tr("Yellow"),
            self.tr("White"),
        )
        for number, name in enumerate(names):
            self.colours.button(number).setToolTip(name)
            self.colours.button(number).setAccessibleName(name)
        self._thick.setText(self.tr("Thickness"))
        self.undo_button.setText(self.tr("Undo"))
        self.redo_button.setText(self.tr("Redo"))
        self.clear_button.setText(self.tr("Clear"))
        self.keep_button.setText(self.tr("Keep"))
        self.cancel_button.setText(self.tr("Cancel"))
        self._help.setText(
            self.tr(
                "Draw with the mouse or a pen. By keyboard: arrows move the pen, with Shift farther; "
                "Space puts it down and lifts it."
            )
            + (" " + self.tr("The marked picture takes the photo's place in the record.") if self._photo else "")
        )

    def _choose_colour(self, number: int) -> None:
        self.canvas.colour = COLOURS[number]

    def _choose_width(self, width: int) -> None:
        self.canvas.width_of_pen = float(width)

    def _on_changed(self) -> None:
        self.undo_button.setEnabled(bool(self.canvas.strokes))
        self.redo_button.setEnabled(bool(self.canvas.undone))
        self.clear_button.setEnabled(bool(self.canvas.strokes))
        self.keep_button.setEnabled(bool(self.canvas.strokes))


class _Colour(QToolButton):
    """A colour to draw with; the chosen one has a ring, and every one its name."""

    def __init__(self, colour: str) -> None:
        super().__init__()
        self._colour = colour
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFixedSize(34, 34)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the colour."""
        theme = tokens(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.edge), 1))
        painter.setBrush(QColor(self._colour))
        painter.drawEllipse(QRectF(8, 8, 18, 18))
        if self.isChecked() or self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme.accent), 2.5 if self.isChecked() else 1.5,
                                Qt.PenStyle.SolidLine if self.isChecked() else Qt.PenStyle.DotLine))  # fmt: skip
            painter.drawEllipse(QRectF(4, 4, 26, 26))
        painter.end()


def encoded(image: QImage, form: bytes, quality: int = -1) -> bytes:
    """Return a picture as a file's bytes, in memory. ``form``: ``png`` or ``jpeg``."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(form))
    writer.setQuality(quality)
    writer.write(image)
    return bytes(content.data())


def _ground(kind: str, photo: QImage | None) -> QImage:
    """Return what is drawn on: the photo, not larger than `MAX_SIDE`, or white paper."""
    if photo is not None and not photo.isNull():
        if max(photo.width(), photo.height()) > MAX_SIDE:
            photo = photo.scaled(
                MAX_SIDE, MAX_SIDE, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
        return photo.convertToFormat(QImage.Format.Format_RGB32)
    paper = QImage(SIGNATURE if kind == "signature" else PAPER, QImage.Format.Format_RGB32)
    paper.fill(QColor("white"))
    return paper
