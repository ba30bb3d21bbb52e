"""The pages themselves: cover, running header and footer, table of contents, marks, and what the file says of itself.

A report is laid out once. Page numbers that are not known yet (the total, and those of the table of contents) are
drawn as forms, which PDF lets stand on a page before they are defined; `Finish` defines them on the last page.
"""

from collections.abc import Callable, Iterator
from datetime import UTC
from itertools import chain
from typing import Any

from reportlab import rl_config
from reportlab.lib.colors import HexColor
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import (
    BaseDocTemplate,
    Flowable,
    Frame,
    NextPageTemplate,
    PageBreak,
    PageTemplate,
    Spacer,
)

from fieldmonitor.domain.progress import IsCancelled, Progress, stop_if
from fieldmonitor.i18n import mark
from fieldmonitor.reports.model import Document
from fieldmonitor.reports.render import style as look
from fieldmonitor.reports.render.blocks import Composer
from fieldmonitor.reports.render.fonts import SANS, SANS_BOLD, Setter
from fieldmonitor.reports.render.pieces import Entry, numbered, pairs_grid
from fieldmonitor.reports.render.style import Styles
from fieldmonitor.reports.render.text import Text
from fieldmonitor.reports.words import Words

PRACTICE_MARK = "PRACTICE / УЧЕБНЫЕ ДАННЫЕ"
"""In both languages, whatever the report's: it must be understood by whoever finds a page."""
_TOTAL = "total"
rl_config.useA85 = 0  # binary streams are a fifth smaller; nothing reads our PDFs as ASCII
_DRAWING = mark("progress", "Laying out the report")


class ReportTemplate(BaseDocTemplate):  # type: ignore[misc]  # reportlab publishes no types
    """Lays out one document."""

    def __init__(
        self,
        target: Any,
        document: Document,
        words: Words,
        setter: Setter,
        *,
        progress: Progress,
        cancelled: IsCancelled,
    ) -> None:
        super().__init__(
            target,
            pagesize=look.PAGE,
            title=document.title,
            author=document.organisation or "FieldMonitor",
            subject=document.subject,
            keywords=", ".join(document.keywords),
            creator="FieldMonitor",
            producer="FieldMonitor",
            lang=document.language,
            invariant=1,
            pageCompression=1,
            initialFontName=SANS,
            allowSplitting=1,
        )
        self._document = document
        self._words = words
        self._setter = setter
        self._progress = progress
        self._cancelled = cancelled
        self._done: Callable[[], int] = int
        self._blocks = 0
        frame = {"leftPadding": 0, "rightPadding": 0, "topPadding": 0, "bottomPadding": 0}
        body = Frame(look.LEFT, look.BOTTOM, look.WIDTH, look.HEIGHT, id="body", **frame)
        cover = Frame(look.LEFT, 64, look.WIDTH, look.PAGE[1] - 64 - 92, id="cover", **frame)
        self.addPageTemplates(
            [
                PageTemplate("cover", [cover], onPage=self._cover, onPageEnd=self._marks),
                PageTemplate("body", [body], onPage=self._furniture, onPageEnd=self._marks),
            ]
        )

    def beforeDocument(self) -> None:
        """Set what the file says of itself: when it was made, and how a viewer opens it."""
        moment = self._document.created.astimezone(UTC)
        self.canv.setDateFormatter(lambda *_: f"D:{moment:%Y%m%d%H%M%S}Z")
        self.canv.setViewerPreference("DisplayDocTitle", "true")
        self.canv.showOutline()

    def afterFlowable(self, _flowable: Flowable) -> None:
        """Tell how far it is, and stop if asked."""
        stop_if(self._cancelled)
        self._progress(min(self._done(), self._blocks), self._blocks, _DRAWING)

    def watch(self, done: Callable[[], int], blocks: int) -> None:
        """Tell from where progress is to be read, in blocks of the document."""
        self._done, self._blocks = done, max(1, blocks)

    def _cover(self, canvas: Any, _template: Any) -> None:
        canvas.setFillColor(HexColor(look.ACCENT))
        canvas.rect(0, look.PAGE[1] - 14, look.PAGE[0], 14, stroke=0, fill=1)
        canvas.setStrokeColor(HexColor(look.RULE))
        canvas.setLineWidth(0.5)
        canvas.line(look.LEFT, 46, look.PAGE[0] - look.RIGHT, 46)
        self._footer_text(canvas)

    def _furniture(self, canvas: Any, _template: Any) -> None:
        right = look.PAGE[0] - look.RIGHT
        top = look.PAGE[1] - 46
        canvas.setStrokeColor(HexColor(look.RULE))
        canvas.setLineWidth(0.5)
        canvas.line(look.LEFT, top - 6, right, top - 6)
        canvas.line(look.LEFT, 46, right, 46)
        handling = f"{self._words.version(self._document.version)} · {self._document.classification}"
        handling = self._setter.plain(handling)
        if self._document.draft:
            draft = self._words.text("reports", "DRAFT")
            width = stringWidth(draft, SANS_BOLD, 7.4)
            canvas.setFillColor(HexColor(look.WARM))
            canvas.setFont(SANS_BOLD, 7.4)
            canvas.drawRightString(right, top, draft)
            right -= width + 8
        canvas.setFillColor(HexColor(look.GREY))
        canvas.setFont(SANS, 7.4)
        canvas.drawRightString(right, top, handling)
        room = right - look.LEFT - stringWidth(handling, SANS, 7.4) - 14
        canvas.drawString(look.LEFT, top, _fitted(self._setter.plain(self._document.title), room))
        self._footer_text(canvas)

    def _footer_text(self, canvas: Any) -> None:
        right = look.PAGE[0] - look.RIGHT
        canvas.setFillColor(HexColor(look.GREY))
        canvas.setFont(SANS, 7.4)
        room = look.WIDTH - 110
        canvas.drawString(
            look.LEFT,
            33,
            _fitted(
                self._setter.plain(f"{self._document.organisation} · {self._document.reference}".strip(" ·")), room
            ),
        )
        total_room = stringWidth("000", SANS, 7.4)
        text = self._words.text("reports", "page {page} of", page=canvas.getPageNumber())
        canvas.drawRightString(right - total_room, 33, text)
        canvas.saveState()
        canvas.translate(right - total_room + stringWidth(" ", SANS, 7.4), 33)
        canvas.doForm(_TOTAL)
        canvas.restoreState()

    def _marks(self, canvas: Any, _template: Any) -> None:
        if not self._document.practice:
            return
        canvas.saveState()
        canvas.setFillColor(HexColor(look.WARM))
        canvas.setFillAlpha(0.12)
        canvas.translate(look.PAGE[0] / 2, look.PAGE[1] / 2)
        canvas.rotate(52)
        canvas.setFont(SANS_BOLD, 44)
        canvas.drawCentredString(0, -14, PRACTICE_MARK)
        canvas.restoreState()


class Contents(Flowable):  # type: ignore[misc]  # reportlab publishes no types
    """One line of the table of contents: a link, leaders, and a page number that is filled in at the end."""

    def __init__(self, entry: Entry, styles: Styles, setter: Setter) -> None:
        super().__init__()
        self._entry = entry
        markup = f"{setter.markup(entry.number)}&nbsp;&nbsp;{setter.markup(entry.text)}"
        self._line = Text(markup, styles["toc1" if entry.level == 1 else "toc2"])
        self._first = entry.level == 1

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Return the size of the line, with air above a chapter."""
        self.width = width
        self.height = self._line.wrap(width, height)[1] + (4.5 if self._first else 0.5)
        return width, self.height

    def draw(self) -> None:
        """Draw the title, the link over all of it, and the place of the number."""
        canvas = self.canv
        self._line.drawOn(canvas, 0, 0.5)
        canvas.linkRect("", self._entry.key, (0, 0, self.width, self.height), relative=1, thickness=0)
        canvas.saveState()
        canvas.translate(self.width, 3)
        canvas.doForm(_form(self._entry.key, first=self._first))
        canvas.restoreState()


class Finish(Flowable):  # type: ignore[misc]  # reportlab publishes no types
    """Stands last and takes no room: defines the page numbers that earlier pages left open."""

    def __init__(self, entries: list[Entry], pages: dict[str, int]) -> None:
        super().__init__()
        self._entries, self._pages = entries, pages

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """Return no size."""
        return 0, 0

    def draw(self) -> None:
        """Define every form."""
        canvas = self.canv
        self._define(_TOTAL, str(canvas.getPageNumber()), SANS, 7.4, right=False)
        for entry in self._entries:
            first = entry.level == 1
            font, size = (SANS_BOLD, 9) if first else (SANS, 8.4)
            self._define(_form(entry.key, first=first), str(self._pages[entry.key]), font, size, right=True)

    def _define(self, name: str, text: str, font: str, size: float, *, right: bool) -> None:
        self.canv.beginForm(name, -60, -4, 60, 14)
        self.canv.setFillColor(HexColor(look.GREY))
        self.canv.setFont(font, size)
        (self.canv.drawRightString if right else self.canv.drawString)(0, 0, text)
        self.canv.endForm()


class Story(list[Flowable]):
    """What is still to be laid out, made when the template reaches it: a long report never stands in memory whole."""

    _AHEAD = 24

    def __init__(self, source: Iterator[Flowable]) -> None:
        super().__init__()
        self._source = source

    def __len__(self) -> int:
        """Return how many flowables are at hand, after making more where few are left."""
        while super().__len__() < self._AHEAD:
            made = next(self._source, None)
            if made is None:
                break
            self.append(made)
        return super().__len__()


def assemble(document: Document, template: ReportTemplate, styles: Styles, setter: Setter, words: Words) -> Story:
    """Return everything from cover to the last page."""
    pages: dict[str, int] = {}
    composer = Composer(styles, setter, words, pages.__setitem__)
    entries = numbered(document.blocks)
    listed = [entry for entry in entries if entry.level == 1 or not document.compact]
    front: list[Flowable] = [*_cover(document, styles, setter, words), NextPageTemplate("body")]
    front.append(Spacer(1, 26) if document.compact else PageBreak())
    front.append(Text(setter.markup(words.text("reports", "Contents")), styles["contents"]))
    front += [Contents(entry, styles, setter) for entry in listed]
    front.append(PageBreak())
    template.watch(lambda: max(1, composer.done), len(document.blocks))
    return Story(chain(front, composer.story(document.blocks, entries), [Finish(listed, pages)]))


def _cover(document: Document, styles: Styles, setter: Setter, words: Words) -> list[Flowable]:
    cover = document.cover
    notices = list(cover.notices)
    if document.practice:
        notices.insert(
            0,
            words.text(
                "reports", "Practice records: nothing in this report is real, and it must never be used as if it were."
            ),
        )
    made: list[Flowable] = [
        Text(setter.markup(cover.kicker.upper()), styles["cover_kicker"]),
        Spacer(1, 22 if document.compact else 150),
        Text(setter.markup(cover.title), styles["cover_title"]),
        Spacer(1, 5),
        Text(setter.markup(cover.subtitle), styles["cover_subtitle"]),
        Spacer(1, 16),
    ]
    if document.draft:
        made += [
            _stamp(words.text("reports", "DRAFT: it holds records that are not approved"), styles, setter),
            Spacer(1, 12),
        ]
    if cover.facts:
        made += [pairs_grid(cover.facts, styles, setter), Spacer(1, 16)]
    made += [Text(setter.markup(notice), styles["cover_notice"]) for notice in notices]
    return made


def _stamp(text: str, styles: Styles, setter: Setter) -> Flowable:
    markup = f'<font name="{SANS_BOLD}" color="{look.WARM}">{setter.markup(text)}</font>'
    return Text(markup, styles["note"])


def _form(key: str, *, first: bool) -> str:
    return f"page-{key}-{int(first)}"


def _fitted(text: str, width: float) -> str:
    if stringWidth(text, SANS, 7.4) <= width:
        return text
    while text and stringWidth(f"{text}…", SANS, 7.4) > width:
        text = text[:-1]
    return f"{text.rstrip()}…"
