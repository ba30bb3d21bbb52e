"""One question: its label, what helps to answer it, the control, and what is wrong with the answer."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from fieldmonitor.qt.fill import arrangement, wording
from fieldmonitor.qt.fill.attaching import Attaching
from fieldmonitor.qt.fill.bilingual import SecondWords, in_two_languages
from fieldmonitor.qt.fill.context import FillContext
from fieldmonitor.qt.fill.controls import Control, control_for, control_type
from fieldmonitor.qt.fill.controls.opening import OpenButton
from fieldmonitor.qt.fill.labelmedia import LabelMedia
from fieldmonitor.qt.fill.picture import Picture
from fieldmonitor.qt.fill.showing import lean, show_if, was_hidden
from fieldmonitor.qt.fill.shown import shown_text
from fieldmonitor.qt.fill.wiring import play_form_media, wire
from fieldmonitor.qt.theme import Role, Space, icon, set_role, tokens
from fieldmonitor.qt.widgets.basics import Translated, column, label, row

if TYPE_CHECKING:
    from fieldmonitor.forms import Node

_UNTRANSLATED: Final = "-"  # what pyxform writes where a language lacks a text
_WORDS, _COLUMNS = 4, 6
"""how a table of choices shares its width between the questions and the columns"""
_SMALL_BUTTON: Final = "QToolButton { padding: 0 4px; }"  # no higher than the line of the label beside it


class QuestionView(Translated):
    """Shows one question of the session and passes the answer on.

    What is wrong is said once the person has left the question, or tried to finalise; a message that stands there goes
    at once when the answer is right.
    """

    advanced = Signal(object)
    """Enter: on to the question after this one"""
    play_asked = Signal(str, str)
    """a sound or film of the form is to be played: ``audio`` or ``video``, and the file's name"""

    def __init__(self, ref: str, context: FillContext, parent: QWidget | None) -> None:
        super().__init__()
        self.setParent(parent)  # a widget shown without one would open a window of its own
        self.ref = ref
        self._context = context
        self._left = False
        self.control: Control | None = None
        self._named = ("", "")
        self._attaching: Attaching | None = None
        self.caption: QLabel | None = None
        self.label = rich_label()
        self.badge = label(Role.BADGE)
        self.hint = rich_label(Role.MUTED)
        self.more = QToolButton()
        self.guidance = rich_label(Role.MUTED)
        self.value_text = label(selectable=True, wrap=True)
        self.message = _Message()
        self.media: LabelMedia | None = None
        self.second: SecondWords | None = None
        self.remark: QLabel | None = None
        self.opening: OpenButton | None = None
        self._in_table = arrangement.is_table_row(self.node.appearance)
        self._body = column(spacing=Space.S)
        self.clear_button = QToolButton()
        self._build()
        self.refresh()

    @property
    def node(self) -> "Node":
        """The session's node."""
        return self._context.session.node(self.ref)

    @property
    def captioned(self) -> bool:
        """Whether it stands below a caption, its own or one above the questions before it."""
        return bool(self.node.captions)

    def refresh(self) -> None:
        """Show the node as it is now."""
        node = self.node
        shown = self._context.shows(node)
        show_if(self, shown)
        if not shown:
            return
        texts = (self.label, self.hint, self.guidance, self.value_text, self.message.text)
        lean(self.layoutDirection(), *texts, *([self.remark] if self.remark else []))
        self._show_caption(node)
        self._show_texts(node)
        self._show_control(node)
        self._show_message(node)

    def retranslate(self) -> None:
        """Set the words that do not come from the form."""
        self.more.setText(self.tr("More"))
        self.more.setToolTip(self.tr("More about this question (Shift+F1)"))
        self.clear_button.setText(self.tr("Clear"))
        self.clear_button.setToolTip(self.tr("Take this answer away"))
        self.refresh()

    def leave(self) -> None:
        """The keyboard went elsewhere: tidy up, and from now on say what is wrong."""
        if self.control is not None:
            self._left = True
            self.control.tidy()
            self._show_message(self.node)

    def inputs(self) -> list[QWidget]:
        """Return what takes the keyboard, nothing for a note."""
        if self.control is None or was_hidden(self.control):
            return []
        return [widget for widget in self.control.inputs() if not was_hidden(widget) and widget.isEnabled()]

    def focus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> bool:
        """Give this question the keyboard; False if it takes none."""
        inputs = self.inputs()
        if inputs:
            inputs[0].setFocus(reason)
        return bool(inputs)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Shift+F1 shows what else the form says about the question, and hides it again."""
        if event.key() == Qt.Key.Key_F1 and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.more.toggle()
            event.accept()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        self.more.setCheckable(True)
        self.more.setIcon(icon("info"))
        self.more.toggled.connect(self.guidance.setVisible)
        self.more.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Shift+F1 does the same; Tab goes from answer to answer
        self.clear_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # by keyboard, the control itself can be emptied
        self.clear_button.setIcon(icon("close"))
        for small in (self.clear_button, self.more):
            small.setStyleSheet(_SMALL_BUTTON)
            small.setIconSize(QSize(12, 12))
            if not self._in_table:  # there is no room for words in each of its lines; the tool tip has them
                small.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.clear_button.clicked.connect(self._clear)
        head = row(spacing=Space.S)
        head.addWidget(self.label, 1)
        height = Qt.AlignmentFlag.AlignVCenter if self._in_table else Qt.AlignmentFlag.AlignTop
        for widget in (self.clear_button, self.more, self.badge):
            head.addWidget(widget, 0, height)
        words = QWidget(self)
        self._words = column(words, spacing=Space.XS)
        self._words.addLayout(head)
        for part in (self.hint, self.guidance, self.value_text):
            self._words.addWidget(part)
        layout = column(self, spacing=Space.XS)
        if self._in_table:
            line = row(spacing=Space.M)
            columns = QWidget(self)
            columns.setLayout(self._body)
            for side, share in ((words, _WORDS), (columns, _COLUMNS)):  # whatever stands in them, as in the other lines
                side.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
                line.addWidget(side, share)
            layout.addLayout(line)
        else:
            layout.addWidget(words)
            layout.addSpacing(2)
            layout.addLayout(self._body)
        layout.addWidget(self.message)
        self.guidance.hide()
        self.more.setText(self.tr("More"))
        self.clear_button.setText(self.tr("Clear"))
        self.clear_button.setToolTip(self.tr("Take this answer away"))

    def _show_caption(self, node: "Node") -> None:
        """Head the questions of a group that names nothing of the record with its label, at the first one shown."""
        words = node.captions
        if not words and self.caption is None:
            return
        if self.caption is None:
            self.caption = label(Role.HEADING, wrap=True)
            self._words.insertWidget(0, self.caption)
        lean(self.layoutDirection(), self.caption)
        self.caption.setText(" · ".join(wording.plain(text) for text in words))
        show_if(self.caption, bool(words) and not self._follows(words))

    def _follows(self, captions: tuple[str, ...]) -> bool:
        """Tell whether the question shown before this one stands under the same captions."""
        here, beside = self.node, self.node.parent
        before: Node | None = None
        for other in beside.children if beside is not None else ():
            if other is here:
                break
            if other.control and self._context.shows(other):
                before = other
        return before is not None and before.captions == captions

    def _show_texts(self, node: "Node") -> None:
        ground = tokens(self).info_soft if node.kind == "note" else tokens(self).window
        said = node.label if self._in_table or node.media else node.label or node.name
        text = wording.markup(said, ground)
        show_if(self.label, bool(text))
        if node.kind == "note":
            self.label.setText(text)
        else:
            star = f' <span style="color:{tokens(self).danger}">*</span>' if node.required and not node.readonly else ""
            weight = 400 if self._in_table else 600
            self.label.setText(f'<div style="font-weight:{weight}">{text}{star}</div>')
        self.label.setAccessibleName(wording.plain(node.label))
        self._show_second(node)
        self._show_media(node)
        hint = "" if node.hint == _UNTRANSLATED else node.hint
        self.hint.setText(wording.markup(hint, ground))
        show_if(self.hint, bool(hint))
        self.guidance.setText(wording.markup(node.guidance, ground))
        show_if(self.more, bool(node.guidance))
        show_if(self.guidance, bool(node.guidance) and self.more.isChecked())
        name, meaning = wording.sensitivity(node.sensitivity)
        self.badge.setText(f"{node.sensitivity} {name}")
        self.badge.setToolTip(meaning)
        self.badge.setAccessibleName(f"{node.sensitivity} {name}. {meaning}" if name else "")
        show_if(self.badge, bool(name) and node.kind != "note")
        if node.kind == "note":
            set_role(self.label, Role.NOTE_INFO)

    def _show_second(self, node: "Node") -> None:
        """Show the words of the second language below the label, if one is wished."""
        if self.second is None and self._context.second:
            self.second = SecondWords()
            self._words.insertWidget(1, self.second)
        if self.second is not None:
            self.second.show_node(node, self._context)

    def _show_media(self, node: "Node") -> None:
        """Show the label's picture, sound and film, and say where a picture is not what its author meant it to be."""
        if node.media and self.media is None:
            self.media = LabelMedia(self)
            self.media.play_asked.connect(self._play)
            self._words.insertWidget(1, self.media)
        if self.media is not None:
            about = wording.plain(node.label or node.name)
            self.media.show_media(node.media, self._context.draft.form.media, about)
            show_if(self.media, bool(node.media))
        if self.remark is None and "image-map" in arrangement.words(node.appearance):
            self.remark = label(Role.SMALL, wrap=True)
            self._words.addWidget(self.remark)
        if self.remark is not None:
            self.remark.setText(self.tr("Choose from the list; the parts of the picture cannot be clicked."))

    def _play(self, kind: str, name: str) -> None:
        self.play_asked.emit(kind, name)
        play_form_media(self, self._context, kind, name)

    def _show_control(self, node: "Node") -> None:
        if node.kind == "note" or node.readonly:
            self.value_text.setText(shown_text(node) if node.readonly else "")
            show_if(self.value_text, node.readonly and bool(node.value) and node.kind != "note")
            self.clear_button.hide()
            self._offer_opening(node)
            if self.control is not None:
                self.control.hide()
            return
        self.value_text.hide()
        if self.opening is not None:
            self.opening.hide()
        if self.control is None or type(self.control) is not control_type(node):
            self._put(control_for(node))
        control = self.control
        assert control is not None  # noqa: S101 - _put has just set it
        show_if(control, True)
        control.show_node(in_two_languages(node, self._context))
        if self._attaching is not None:
            self._attaching.show()
        show_if(self.clear_button, control.clearable and bool(node.value))

    def _offer_opening(self, node: "Node") -> None:
        """An address that can only be read can be opened, after a question."""
        if self.opening is None and "url" in arrangement.words(node.appearance):
            self.opening = OpenButton(self)
            self._words.addWidget(self.opening, 0, Qt.AlignmentFlag.AlignLeading)
        if self.opening is not None:
            self.opening.show_address(node.value)

    def _put(self, control: Control) -> None:
        had_keyboard = False
        if self.control is not None:
            had_keyboard = self.control.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
            self.control.hide()
            self.control.deleteLater()
        self.control = control
        control.media = self._context.draft.form.media
        control.play_asked.connect(self._play)
        control.answered.connect(self._on_answered)
        control.advanced.connect(self._on_advanced)
        self._body.addWidget(control)
        if self.isVisible():
            control.show()
        self._attaching = wire(self, control, self._context)
        self._named = ("", "")
        self.label.setBuddy(control.inputs()[0] if control.inputs() else control)
        if had_keyboard:
            self.focus()

    def _show_message(self, node: "Node") -> None:
        text = self._complaint(node) if (self._left or self._context.attempted) and not node.valid else ""
        self.message.say(text)
        if self.control is None:
            return
        name = wording.plain(node.label or node.name)
        if node.required:
            name = self.tr("{question}, must be answered").format(question=name)
        hint = "" if node.hint == _UNTRANSLATED else wording.plain(node.hint)
        described = [text, hint, wording.plain(node.guidance), self.badge.accessibleName()]
        description = " ".join(part for part in described if part.strip())
        if (name, description) != self._named:
            self._named = (name, description)
            self.control.name(name, description)
            self.setAccessibleName(name)
            self.setAccessibleDescription(description)

    def _complaint(self, node: "Node") -> str:
        """Say what is wrong: the form's words for the form's rules, ours for what is not of the kind asked for."""
        if not node.relevant or node.readonly:
            return ""
        violation = node.violation
        if violation == "type":
            known = self.control.explain() if self.control else ""
            return known or wording.needs(node.kind)
        if violation == "required":
            return plain_message(node) or wording.required()
        return plain_message(node) or wording.refused()

    def _on_answered(self, value: str) -> None:
        self._context.answer(self.ref, value)
        # "1.70" after "1.7" is no change for the session, which stores both alike; the control has to learn that.
        if self.control is not None and self.control.giving:
            self.control.show_node(in_two_languages(self.node, self._context))

    def _on_advanced(self) -> None:
        self.advanced.emit(self)

    def _clear(self) -> None:
        if self.control is not None:
            self.control.clear()
            self.focus()


class _Message(QWidget):
    """An icon and a sentence: what is wrong is never told by colour alone."""

    def __init__(self) -> None:
        super().__init__()
        self.picture = Picture("warning", self)
        self.text = label(Role.ERROR, wrap=True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, Space.XS, 0, 0)
        layout.setSpacing(Space.S)
        layout.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.text, 1)
        self.hide()

    def say(self, text: str) -> None:
        """Show the sentence, or nothing."""
        if text != self.text.text():
            self.text.setText(text)
            if text and QAccessible.isActive():  # it appears below what was just left: nobody would come upon it
                QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.text, text))
        show_if(self, bool(text))


def plain_message(node: "Node") -> str:
    """Return the form's own message of the node's violation without markup."""
    return wording.plain(node.message or "")


def rich_label(role: Role | None = None) -> QLabel:
    """Return a label for `wording.markup`: no link opens from it, and no picture is fetched for it."""
    made = QLabel()
    made.setTextFormat(Qt.TextFormat.RichText)
    made.setWordWrap(True)
    made.setOpenExternalLinks(False)
    if role:
        set_role(made, role)
    return made
