"""Filling a form on the desktop: what a key costs, and how soon a page of a very large form is there.

Offscreen, with the real page over the real session; only the keeper of the draft is left out, because a save runs a
quarter of a second after the last key and not with it. The large form lies beside the repository (`forms_bench`).
"""

import gc
import os
import time
from collections.abc import Callable, Iterator
from functools import cache
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

from bench.forms_bench import CASES
from bench.report import Options, Row, Skipped, median, percentile

if TYPE_CHECKING:
    from fieldmonitor.forms import FormDefinition, FormSession

FRAME = 1000 / 60
"""milliseconds of one frame at 60 Hz"""
KEY_IN_LIST = 50
SOON = 500
"""milliseconds after which a person wonders; progress has to be shown from here on"""
WORDS = ("north", "gate", "river", "station", "village", "bridge", "forest", "camp", "market", "crossing")


def rows(options: Options) -> Iterator[Row | Skipped]:
    # No screen is needed, and the platform without one is not to say what it cannot do.
    os.environ |= {"QT_QPA_PLATFORM": "offscreen", "QT_LOGGING_RULES": "default.warning=false"}
    _application()
    keys = options.pick(20, 60, 120)
    source = CASES / "perf" / "perf.xml"
    if source.is_file():
        yield from _echo(source.read_bytes(), keys)
    else:
        yield Skipped("echo of a key, 767 rows and 207 calculations", f"no {source}")
    yield from _search(options.pick(5_000, 20_000, 20_000), keys)
    yield from _large(options)


def _echo(xml: bytes, keys: int) -> Iterator[Row]:
    from fieldmonitor.forms import load_form

    form = load_form(xml)
    for repeats, ref in ((0, "/data/seed"), (199, "/data/row[100]/qty")):
        session = form.new_session()
        for _ in range(repeats):
            session.add_repeat("/data/row")
        session.answer("/data/gate", "yes")
        wanted = ref if _has(session, ref) else "/data/seed"
        with _Page(form, session) as page:
            echoes, ends = page.type_into(wanted, "7" * keys)
        work = "into a chain of 200 calculations" if not repeats else "in one of 200 rows that a sum reads"
        yield Row(f"key {work}: echo, all calculated, median", median(echoes), FRAME, "ms", "one frame", "<=", 1.0)
        yield Row(f"key {work}: echo, slowest 5 %", percentile(echoes, 95), FRAME, "ms", "one frame", "<=", 1.0)
        yield Row(f"key {work}: until all is counted and painted", median(ends), FRAME, "ms", "one frame", "<=", 1.0)


def _has(session: "FormSession", ref: str) -> bool:
    from fieldmonitor.forms.errors import FormError

    try:
        session.node(ref)
    except (FormError, KeyError):
        return False
    return True


def _search(count: int, keys: int) -> Iterator[Row]:
    labels = [f"{WORDS[n % 10].title()} {WORDS[n // 10 % 10]} {n:05}, Зона {n % 97}" for n in range(count)]
    for kind, appearance in (("select_one", "autocomplete"), ("select_multiple", "autocomplete")):
        form = _form([(f"{kind} places", "place", "Place", appearance)], {"places": labels})
        with _Page(form, form.new_session()) as page:
            _echoes, times = page.type_into("/data/place", ("gate 0123" * keys)[:keys], clear_every=9)
        work = f"key in a search of {count:,} choices, {kind}"
        yield Row(f"{work}, median", median(times), KEY_IN_LIST, "ms", "50 ms", "<=", 1.0)
        yield Row(f"{work}, slowest 5 %", percentile(times, 95), KEY_IN_LIST, "ms", "50 ms", "<=", 1.0)


def _large(options: Options) -> Iterator[Row]:
    many = options.pick(500, 2_000, 2_000)
    one_group = [("begin_group", "all", "All", ""), *[("text", f"q{n}", f"Question {n}", "") for n in range(many)]]
    deep: list[tuple[str, str, str, str]] = [("begin_group", f"g{n}", f"Level {n}", "") for n in range(50)]
    deep += [("text", "q", "Question", ""), *[("end_group", "", "", "")] * 50]
    repeated = [("begin_repeat", "row", "Row", ""), ("text", "a", "A", ""), ("integer", "b", "B", "")]
    for work, survey, prepare in (
        (f"a page of {many:,} questions", [*one_group, ("end_group", "", "", "")], _nothing),
        ("a page of 50 nested groups", deep, _nothing),
        ("a page of 200 repeat rows", [*repeated, ("end_repeat", "", "", "")], _add_rows),
    ):
        form = _form(survey, {})
        times = []
        for _ in range(options.pick(2, 3, 5)):
            session = form.new_session()
            prepare(session)
            with _Page(form, session) as page:
                times.append(page.opened)
        yield Row(f"{work}: first paint", median(times), SOON, "ms", "half a second", "<=", 1.0)


def _nothing(_session: "FormSession") -> None:
    """The form is as it is."""


def _add_rows(session: "FormSession") -> None:
    while session.node("/data/row").count < 200:
        session.add_repeat("/data/row")


class _Page:
    """A filling page on a form, shown and painted."""

    def __init__(self, form: "FormDefinition", session: "FormSession") -> None:
        from fieldmonitor.qt.fill import FillPage
        from fieldmonitor.qt.tasks import Tasks

        self._tasks = Tasks()
        draft: Any = SimpleNamespace(form=form, session=session, title=form.title, saved_at=None, attachments={})
        keeper: Any = _Keeper()
        start = time.perf_counter()
        self.page = FillPage(draft, keeper, self._tasks)
        self.page.resize(1160, 820)
        self.page.show()
        self._paint()
        self.opened = (time.perf_counter() - start) * 1e3

    def __enter__(self) -> "_Page":
        return self

    def __exit__(self, *_error: object) -> None:
        from PySide6.QtCore import QCoreApplication, QEvent

        self._tasks.shutdown()
        self.page.close()
        self.page.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()  # now and not between two measurements

    def type_into(self, ref: str, text: str, clear_every: int = 0) -> tuple[list[float], list[float]]:
        """Type, and return the milliseconds from each key to its letter on the screen and to the end of everything.

        The answer is given and everything that reads it is worked out before the letter is painted; what is counted
        for the list of pages, and painted elsewhere, comes after it.
        """
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest

        self.page.activateWindow()
        self.page.go_to(ref)
        self._paint()
        field: Any = self.page.focusWidget()
        echoes, ends = [], []
        for number, letter in enumerate(text):
            if clear_every and number % clear_every == 0:
                field.selectAll()
                QTest.keyClick(field, Qt.Key.Key_Delete)
                self._paint()
            elif field.maxLength() and number % 9 == 0:
                field.selectAll()  # numbers stay short
            start = time.perf_counter()
            QTest.keyClicks(field, letter)
            field.repaint()
            echoes.append((time.perf_counter() - start) * 1e3)
            self._paint()
            ends.append((time.perf_counter() - start) * 1e3)
        return echoes[2:], ends[2:]  # the first keys warm up

    def _paint(self) -> None:
        from PySide6.QtWidgets import QApplication

        for _pass in range(3):  # what a timer of zero set off, and what that did to the layout
            QApplication.processEvents()


class _Keeper:
    """Keeps nothing: storing is measured by `vault_bench`."""

    maps = None

    def __getattr__(self, _name: str) -> Callable[..., None]:
        return lambda *_arguments, **_named: None


def _form(survey: list[tuple[str, str, str, str]], lists: dict[str, list[str]]) -> "FormDefinition":
    """Return a form made of an XLSForm in Markdown."""
    from fieldmonitor.forms import load_form

    lines = ["| survey |", "| | type | name | label | appearance |"]
    lines += ["| | " + " | ".join(cells) + " |" for cells in survey]
    lines += ["| choices |", "| | list_name | name | label |"]
    lines += [f"| | {name} | c{n} | {label} |" for name, labels in lists.items() for n, label in enumerate(labels)]
    lines += ["| settings |", "| | form_title | form_id | version |", "| | Bench | bench | 1 |"]
    return load_form("\n".join(lines).encode(), name="bench.md")


@cache
def _application() -> object:
    """Return Qt's application object, kept until the process ends: cached icons must not outlive it."""
    from fieldmonitor.qt.app import application

    return application()
