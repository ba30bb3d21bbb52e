"""A record's answers, grouped as its form groups them."""

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from fieldmonitor.domain.observation import Answer
from fieldmonitor.qt.theme import Role, Size, Space
from fieldmonitor.qt.widgets.basics import Translated, card, clear, column, label
from fieldmonitor.qt.words import sensitivity_texts

LABEL_WIDTH = 210
SECRET = {"S2", "S3", "S4", "SO"}
"""levels that are marked beside an answer; S1 marks too much of a record to tell anything"""


class AnswersView(Translated):
    """One card per group, a heading per repeat instance, one line per answer; what is empty is left out."""

    def __init__(self) -> None:
        super().__init__()
        self._answers: Sequence[Answer] = ()
        self._layout = column(self, spacing=Space.M)

    def show_answers(self, answers: Sequence[Answer]) -> None:
        """Show these answers."""
        self._answers = [answer for answer in answers if answer.text.strip() and not _internal(answer)]
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        clear(self._layout)
        levels = sensitivity_texts()
        for group, members in groupby(self._answers, key=lambda answer: answer.groups[:1]):
            panel = card()
            inside = column(panel, spacing=Space.S, margin=Space.L)
            if group:
                heading = label(Role.HEADING, wrap=True)
                heading.setText(group[0])
                inside.addWidget(heading)
            for place, lines in groupby(members, key=lambda answer: (answer.groups[1:], answer.repeat)):
                self._add_lines(inside, place, list(lines), levels)
            self._layout.addWidget(panel)

    def _add_lines(
        self,
        layout: QVBoxLayout,
        place: tuple[tuple[str, ...], tuple[tuple[str, int], ...]],
        answers: Sequence[Answer],
        levels: dict[str, str],
    ) -> None:
        groups, repeat = place
        words = [*groups, *([self.tr("no. {n}").format(n=repeat[-1][1])] if repeat else [])]
        if words:
            heading = label(Role.STRONG, wrap=True)
            heading.setText(" · ".join(words))
            layout.addSpacing(Space.XS)
            layout.addWidget(heading)
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.L)
        grid.setVerticalSpacing(Space.S)
        grid.setColumnMinimumWidth(0, LABEL_WIDTH)
        grid.setColumnStretch(1, 1)
        for number, answer in enumerate(answers):
            name = label(Role.MUTED, wrap=True)
            name.setText(answer.label)
            name.setFixedWidth(LABEL_WIDTH)
            text = label(wrap=True, selectable=True)
            text.setText(answer.text)
            text.setAccessibleName(f"{answer.label}: {answer.text}")
            text.setMaximumWidth(Size.TEXT_COLUMN)
            text.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
            grid.addWidget(name, number, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(text, number, 1)
            if answer.sensitivity in SECRET:
                badge = label(Role.BADGE_WARNING)
                badge.setText(answer.sensitivity)
                badge.setToolTip(levels.get(answer.sensitivity, ""))
                badge.setAccessibleName(levels.get(answer.sensitivity, answer.sensitivity))
                grid.addWidget(badge, number, 2, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(holder)


def _internal(answer: Answer) -> bool:
    """Tell whether the form reckoned this for itself: a calculation that nobody labelled was never shown to anyone."""
    return answer.kind in {"calculate", "hidden"} and answer.label in {"", answer.name}
