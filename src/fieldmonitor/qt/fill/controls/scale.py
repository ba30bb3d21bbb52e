"""A number on a scale: a slider, stars, or a list of its steps. Until somebody answers there is no answer to see."""

import math
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen, QPolygonF, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QBoxLayout,
    QComboBox,
    QSlider,
    QStyle,
    QStyleOptionSlider,
    QWidget,
)

from fieldmonitor.qt.fill import arrangement as arranging
from fieldmonitor.qt.fill.controls.base import Control, mark_invalid
from fieldmonitor.qt.fill.controls.text import NumberControl, shown_number
from fieldmonitor.qt.theme import Role, Space, tokens
from fieldmonitor.qt.widgets.basics import label, row

if TYPE_CHECKING:
    from fieldmonitor.forms import Node

_TICKS: Final = 50
"""steps beyond which ticks would be a grey bar"""
_LISTED: Final = 1000
"""steps beyond which nobody finds one in a list"""
_STARS: Final = 10
_STAR: Final = 34
_TALL: Final = 200
_TICK, _GROOVE, _HANDLE = 7, 3, 8
"""half of the heights of a slider's parts"""


class Scale:
    """The steps of a range. Decimal arithmetic: 0.1 has no exact binary fraction, and a step is an answer."""

    def __init__(self, node: "Node") -> None:
        start, end, step = (
            self._number(node, name, otherwise) for name, otherwise in (("start", "1"), ("end", "10"), ("step", "1"))
        )
        step = abs(step) or Decimal(1)
        self.start, self.step = start, step if end >= start else -step
        self.steps = int(abs(end - start) / step)
        self.end = start + self.step * self.steps

    def value(self, place: int) -> str:
        """Return the answer at a step, counted from 0."""
        return plain(self.start + self.step * place)

    def place(self, value: str) -> int | None:
        """Return the step nearest to an answer, None for none."""
        try:
            return max(0, min(self.steps, round((Decimal(value) - self.start) / self.step)))
        except (InvalidOperation, ValueError, OverflowError):
            return None

    @staticmethod
    def _number(node: "Node", name: str, otherwise: str) -> Decimal:
        try:
            number = Decimal(node.parameters.get(name, otherwise).strip())
        except InvalidOperation:
            number = Decimal(otherwise)
        return number if number.is_finite() else Decimal(otherwise)


def plain(number: Decimal) -> str:
    """Return a number in the form's notation: no exponent, no zeros at its end."""
    text = f"{number:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


class RangeControl(NumberControl):
    """A number on a scale: typed, or set with the slider."""

    clearable = True

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scale: Scale | None = None
        self._appearance: str | None = None
        self.slider = _Slider(self)
        self.slider.actionTriggered.connect(self._on_slid)
        self.field.setFixedWidth(96)
        self.told, self._lowest, self._highest = label(Role.SMALL), label(Role.SMALL), label(Role.SMALL)
        self.row.takeAt(1)
        self.row.setSpacing(Space.S)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._line.setSpacing(Space.S)
        for widget in (self._lowest, self.slider, self._highest):
            self._line.addWidget(widget)
        self.row.addLayout(self._line)
        self.row.addWidget(self.told)
        self.row.addStretch()
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words that do not come from the form."""
        if hasattr(self, "told"):
            self.told.setText(self.tr("No answer yet"))

    def show_node(self, node: "Node") -> None:
        """Show the number on the scale."""
        if self._appearance != node.appearance:
            self._appearance = node.appearance
            self._scale = Scale(node)
            self._arrange(self._scale, arranging.words(node.appearance))
        super().show_node(node)
        self.told.setHidden(bool(node.value))
        place = self._scale.place(node.value) if self._scale else None
        self.slider.show_place(place)

    def inputs(self) -> list[QWidget]:
        """Return the line and the slider."""
        return [self.field, self.slider]

    def _arrange(self, scale: Scale, said: frozenset[str]) -> None:
        self.slider.setRange(0, max(1, scale.steps))
        self.slider.setPageStep(max(1, scale.steps // 10))
        self._lowest.setText(shown_number(plain(scale.start)))
        self._highest.setText(shown_number(plain(scale.end)))
        ticks = "no-ticks" not in said and scale.steps <= _TICKS
        below = QSlider.TickPosition.TicksBelow
        self.slider.setTickPosition(below if ticks else QSlider.TickPosition.NoTicks)
        self.slider.setTickInterval(1)
        if "vertical" in said:
            self.slider.setOrientation(Qt.Orientation.Vertical)
            self.slider.setFixedHeight(_TALL)
            self._line.setDirection(QBoxLayout.Direction.BottomToTop)
            for part in (self._lowest, self.slider, self._highest):
                self._line.setAlignment(part, Qt.AlignmentFlag.AlignHCenter)
        else:
            self.slider.setFixedWidth(360)

    def _on_slid(self) -> None:
        if self._scale is not None:
            self.answered.emit(self._scale.value(self.slider.sliderPosition()))


class _Slider(QSlider):
    """A slider that the wheel over it does not move, and that shows no handle until there is an answer."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._answered = False
        self.setMinimumSize(28, 28)

    def show_place(self, place: int | None) -> None:
        """Stand at a step, or nowhere."""
        self._answered = place is not None
        self.setValue(place or 0)
        self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw from the theme's tokens: seen in every theme; without an answer there is no handle."""
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        theme = tokens(self)
        lying = self.orientation() == Qt.Orientation.Horizontal
        length = self.style().pixelMetric(QStyle.PixelMetric.PM_SliderLength, option, self)
        room = (self.width() if lying else self.height()) - length
        across = (self.height() if lying else self.width()) / 2

        def at(value: int) -> float:
            place = QStyle.sliderPositionFromValue(self.minimum(), self.maximum(), value, room, bool(option.upsideDown))
            return place + length / 2

        def area(start: float, end: float, half: float) -> QRectF:
            low, high = min(start, end), max(start, end)
            return (
                QRectF(low, across - half, high - low, 2 * half)
                if lying
                else QRectF(across - half, low, 2 * half, high - low)
            )

        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        first, last, here = at(self.minimum()), at(self.maximum()), at(self.sliderPosition())
        painter.setPen(QPen(QColor(theme.edge), 1))
        if self.tickPosition() != QSlider.TickPosition.NoTicks:
            for value in range(self.minimum(), self.maximum() + 1):
                tick = area(at(value), at(value), _TICK)
                painter.drawLine(tick.topLeft(), tick.bottomRight())
        painter.setBrush(QColor(theme.surface))
        painter.drawRoundedRect(area(first, last, _GROOVE), _GROOVE, _GROOVE)
        if self._answered or self.isSliderDown():
            strong = QColor(theme.accent if self.isEnabled() else theme.disabled)
            painter.setBrush(strong)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawRoundedRect(area(first, here, _GROOVE), _GROOVE, _GROOVE)
            painter.setPen(QPen(QColor(theme.surface), 2))
            painter.drawEllipse(area(here, here, 0).center(), _HANDLE, _HANDLE)
        if self.hasFocus():
            painter.setPen(QPen(QColor(theme.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        painter.end()


class ListedRangeControl(Control):
    """A scale as a list of its steps (``picker``)."""

    clearable = True

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scale: Scale | None = None
        self.box = _Box(self)
        self.box.setMinimumWidth(160)
        self.box.activated.connect(self._on_chosen)
        layout = row(self)
        layout.addWidget(self.box)
        layout.addStretch()

    def retranslate(self) -> None:
        """Set the words that do not come from the form."""
        if self.box.count():
            self.box.setItemText(0, self.tr("No answer yet"))

    def show_node(self, node: "Node") -> None:
        """Show the step that was chosen."""
        if self._scale is None:
            self._scale = scale = Scale(node)
            self.box.addItem("")
            self.box.addItems([shown_number(scale.value(place)) for place in range(min(scale.steps, _LISTED) + 1)])
            self.retranslate()
        place = self._scale.place(node.value)
        self.box.setCurrentIndex(0 if place is None else place + 1)
        mark_invalid(self.box, bool(node.value) and not node.valid)

    def inputs(self) -> list[QWidget]:
        """Return the list."""
        return [self.box]

    def _on_chosen(self, index: int) -> None:
        self.answered.emit(self._scale.value(index - 1) if index and self._scale else "")


class _Box(QComboBox):
    """A list that the wheel over it does not change."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()


class RatingControl(Control):
    """A scale as stars. Arrows go up and down, Delete takes the answer away; the answer stands beside in words."""

    clearable = True

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scale: Scale | None = None
        self._place: int | None = None
        self._described = ("", "")
        self.stars: list[Star] = []
        self._row = row(spacing=2)
        self.told = label(Role.SMALL)
        layout = row(self, spacing=Space.S)
        layout.addLayout(self._row)
        layout.addWidget(self.told)
        layout.addStretch()

    def retranslate(self) -> None:
        """Set the words that do not come from the form."""
        all_ = len(self.stars)
        for number, star in enumerate(self.stars, 1):
            star.setAccessibleName(self.tr("{number} of {all}").format(number=number, all=all_))
            star.setToolTip(star.accessibleName())
        self.told.setText(self.tr("No answer yet") if self._place is None else self.stars[self._place].accessibleName())

    def show_node(self, node: "Node") -> None:
        """Fill the stars up to the answer."""
        if self._scale is None:
            self._scale = Scale(node)
            for number in range(min(_STARS, self._scale.steps + 1)):
                self._add(number)
        place = self._scale.place(node.value)
        self._place = None if place is None else min(place, len(self.stars) - 1)
        for at, star in enumerate(self.stars):
            star.show_state(filled=self._place is not None and at <= self._place, chosen=at == self._place)
            is_stop = at == (self._place or 0)
            star.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_stop else Qt.FocusPolicy.ClickFocus)
        self.retranslate()

    def inputs(self) -> list[QWidget]:
        """Return the stars, the one that Tab goes to first."""
        stars: list[QWidget] = list(self.stars)
        return sorted(stars, key=lambda star: not star.focusPolicy() & Qt.FocusPolicy.TabFocus)

    def name(self, label: str, description: str) -> None:
        """Each star keeps its own name; the question, its hint and what is wrong are its description."""
        self._described = (label, description)
        self.setAccessibleName(label)
        self.setAccessibleDescription(description)
        for star in self.stars:
            star.setAccessibleDescription(". ".join(part.rstrip(". ") for part in self._described if part))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows go through the stars."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and watched in self.stars:
            key = event.key()
            forward = Qt.Key.Key_Left if self.isRightToLeft() else Qt.Key.Key_Right
            back = Qt.Key.Key_Right if self.isRightToLeft() else Qt.Key.Key_Left
            if key in (forward, Qt.Key.Key_Up):
                self._step(1)
                return True
            if key in (back, Qt.Key.Key_Down):
                self._step(-1)
                return True
            if key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
                self.clear()
                return True
        return super().eventFilter(watched, event)

    def _add(self, place: int) -> None:
        star = Star(self)
        star.clicked.connect(lambda: self._choose(place))
        star.installEventFilter(self)
        self.stars.append(star)
        self._row.addWidget(star)

    def _step(self, by: int) -> None:
        here = -1 if self._place is None else self._place
        self._choose(max(0, min(len(self.stars) - 1, here + by)))

    def _choose(self, place: int) -> None:
        if self._scale is not None:
            self.answered.emit(self._scale.value(place))
            self.stars[place].setFocus(Qt.FocusReason.TabFocusReason)


class Star(QAbstractButton):
    """One star: an outline, or filled."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self._filled = False

    def show_state(self, *, filled: bool, chosen: bool) -> None:
        """Be filled or not; only the last filled one is the chosen one."""
        self._filled = filled
        self.setChecked(chosen)
        self.update()

    def sizeHint(self) -> QSize:
        """Return a size that a finger hits."""
        return QSize(_STAR, _STAR)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the star and the focus ring."""
        theme = tokens(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        strong = QColor(theme.accent if self.isEnabled() else theme.disabled)
        painter.setPen(QPen(strong if self._filled else QColor(theme.edge), 1.5))
        painter.setBrush(strong if self._filled else QColor(theme.surface))
        middle, outer = QPointF(self.width() / 2, self.height() / 2 + 1), _STAR / 2 - 5
        corners = [
            middle + QPointF(math.sin(turn) * far, -math.cos(turn) * far)
            for step in range(10)
            for turn, far in [(step * math.pi / 5, outer if step % 2 == 0 else outer * 0.42)]
        ]
        painter.drawPolygon(QPolygonF(corners))
        if self.hasFocus():
            painter.setPen(QPen(QColor(theme.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        painter.end()
