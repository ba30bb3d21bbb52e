"""The form engine beside JavaRosa 5.1, the engine of ODK Collect and KoboCollect, on the same large form and steps.

The form has 767 rows and 207 calculations; the steps fill a repeat of 200 rows. They lie beside the repository, in
``../shared/forms-conformance/perf`` (``FIELDMONITOR_FORM_CASES`` names another folder). JavaRosa's classes are in a jar
inside the pyxform package; `java/FormSteps.java` drives them, and needs a JDK to compile it. The two take turns, round
by round. What compiled forms save, and what a form's size does to an answer, is measured against the engine itself.
"""

import gc
import itertools
import json
import math
import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from bench.report import Options, Row, Skipped, alternate, median
from fieldmonitor.forms import load_compiled, load_form
from fieldmonitor.forms.definition import FormDefinition
from fieldmonitor.forms.session import FormSession
from support.javarosa import missing, program

ROOT = Path(__file__).resolve().parents[1]
CASES = Path(os.environ.get("FIELDMONITOR_FORM_CASES") or ROOT.parent / "shared" / "forms-conformance")
DRIVER = Path(__file__).with_name("java") / "FormSteps.java"
OPS = {"answer", "add_repeat", "remove_repeat"}
PATIENCE_SECONDS = 300
FIRST = """
import sys, time
from pathlib import Path
source = Path(sys.argv[1]).read_bytes()
start = time.perf_counter()
from fieldmonitor.forms import load_form
load_form(source).new_session()
print((time.perf_counter() - start) * 1e3)
"""


class Step(NamedTuple):
    op: str
    ref: str
    value: str


class Round(NamedTuple):
    """Milliseconds to open the form and for each step, and what the calculations gave at the end."""

    opened: float
    steps: list[float]
    values: list[str]


def rows(options: Options) -> Iterator[Row | Skipped]:
    yield from _growth(options)
    yield from _compiled(options)
    yield from _beside_javarosa(options)


def _beside_javarosa(options: Options) -> Iterator[Row | Skipped]:
    work = "big form: open, answer, add and remove repeats"
    if not (CASES / "perf" / "perf.xml").is_file():
        yield Skipped(work, f"no {CASES / 'perf'}")
        return
    lacking = missing()
    if lacking:
        yield Skipped(work, lacking)
        return
    form = CASES / "perf" / "perf.xml"
    steps = [
        Step(step["op"], step["ref"], step.get("value", ""))
        for step in json.loads((CASES / "perf" / "steps.json").read_text(encoding="utf-8"))
        if step["op"] in OPS
    ] + _again()
    definition = load_form(form.read_bytes())
    asked = [
        question.path for question in definition.questions if question.kind == "calculate" and not question.repeats
    ]
    rounds = options.pick(4, 8, 16)
    yield _first_opening(form, options.pick(3, 5, 9))
    ours, theirs = _turn_by_turn(form, steps, asked, rounds)
    _same(ours[-1], theirs[-1])
    yield _row("opened big form again", [r.opened for r in ours], [r.opened for r in theirs])
    for name, places in _places(steps).items():
        yield _row(name, *([median([r.steps[at] for at in places]) for r in side] for side in (ours, theirs)))
    yield _row(f"all {len(steps)} steps together", [sum(r.steps) for r in ours], [sum(r.steps) for r in theirs])


def _first_opening(form: Path, rounds: int) -> Row:
    """Open the form in fresh processes, as the first form after starting; loading the engine's own code counts."""
    ours, theirs = [], []
    environment = os.environ | {"PYTHONPATH": str(ROOT / "src")}
    for _ in range(rounds):
        command = [sys.executable, "-c", FIRST, str(form)]
        done = subprocess.run(command, env=environment, check=True, capture_output=True, text=True)
        ours.append(float(done.stdout))
        with _javarosa(form, [], [], 1) as turn:
            theirs.append(turn().opened)
    work = "opened big form (767 rows, 207 calculations), first in a process"
    return Row(work, median(ours), median(theirs), "ms", "JavaRosa 5.1", "<=", 1)


def _compiled(options: Options) -> Iterator[Row | Skipped]:
    """Load a form from its compiled bytes, beside loading the same XForm."""
    form = CASES / "perf" / "perf.xml"
    if not form.is_file():
        yield Skipped("big form from its compiled bytes", f"no {CASES / 'perf'}")
        return
    source = form.read_bytes()
    kept = load_form(source).compiled()
    rounds = options.pick(7, 15, 31)
    again, first = alternate(lambda: load_compiled(kept, {}), lambda: load_form(source), rounds)
    work = "big form from its compiled bytes"
    yield Row(work, median(again) * 1e3, median(first) * 1e3, "ms", "its XForm", "<=", 0.5)


def _growth(options: Options) -> Iterator[Row]:
    """Answer a question that ten others read, in forms 1, 4 and 16 times as large; then one that 160 read."""
    rounds = options.pick(200, 400, 1000)
    small, middle, large = (load_form(_blocks(count)).new_session() for count in (10, 40, 160))
    values = itertools.cycle("123456789")

    def answer(session: FormSession, ref: str) -> Callable[[], object]:
        return lambda: session.answer(ref, next(values))

    for times, session in ((4, middle), (16, large)):
        ours, base = alternate(answer(session, "/data/b0/seed"), answer(small, "/data/b0/seed"), rounds)
        work = f"answer that 10 calculations read, form {times} times as large"
        yield Row(work, median(ours) * 1e3, median(base) * 1e3, "ms", "the form once", "<=", 1.2)
    ours, base = alternate(answer(large, "/data/all"), answer(large, "/data/b0/seed"), rounds)
    work = "answer that 160 calculations read, in the largest form"
    yield Row(work, median(ours) * 1e3, median(base) * 1e3, "ms", "one that 10 read", "<=", 24)


def _blocks(count: int) -> bytes:
    """Return a form of ``count`` groups, each of 20 questions and 12 calculations."""
    instance, binds, body = ["<all/>"], [], ['<input ref="/data/all"><label>All</label></input>']
    for block in range(count):
        at = f"/data/b{block}"
        names = ["seed", *(f"q{number}" for number in range(19))]
        kids = [*names, *(f"c{number}" for number in range(11)), "both"]
        instance.append(f"<b{block}>" + "".join(f"<{kid}/>" for kid in kids) + f"</b{block}>")
        binds.append(f'<bind nodeset="{at}/c0" calculate="{at}/seed + 1"/>')
        binds += [f'<bind nodeset="{at}/c{n}" calculate="{at}/c{n - 1} + {at}/seed"/>' for n in range(1, 10)]
        binds.append(f'<bind nodeset="{at}/both" calculate="/data/all * 2"/>')
        binds += [f'<bind nodeset="{at}/{name}" relevant="{at}/seed != 0" constraint=". != 7"/>' for name in names[1:]]
        questions = "".join(f'<input ref="{at}/{name}"><label>{name}</label></input>' for name in names)
        body.append(f'<group ref="{at}"><label>Block {block}</label>{questions}</group>')
    head = '<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"><h:head><h:title/>'
    return (
        f"{head}<model><instance><data id='b'>{''.join(instance)}</data></instance>{''.join(binds)}</model></h:head>"
        f"<h:body>{''.join(body)}</h:body></h:html>"
    ).encode()


def _again() -> list[Step]:
    """Return the steps that are looked at, several times over: the form is filled, its repeat has 200 rows."""
    found = []
    for number in range(1, 9):
        found += [
            Step("answer", "/data/seed", str(number)),
            Step("answer", "/data/row[100]/qty", str(20 + number)),
            Step("add_repeat", "/data/row", ""),
            Step("remove_repeat", "/data/row[1]", ""),
            Step("serialise", "", ""),
        ]
    return found


def _places(steps: list[Step]) -> dict[str, list[int]]:
    """Return where each of the steps that are looked at stands."""
    first = len(steps) - len(_again())

    def at(op: str, ref: str) -> list[int]:
        return [place for place in range(first, len(steps)) if (steps[place].op, steps[place].ref) == (op, ref)]

    return {
        "answer that triggers 200 calculations, 200 repeat rows": at("answer", "/data/seed"),
        "answer in the 100th of 200 repeat rows": at("answer", "/data/row[100]/qty"),
        "add the 201st repeat instance": at("add_repeat", "/data/row"),
        "remove the first of 201 repeat instances": at("remove_repeat", "/data/row[1]"),
        "serialise the filled form": at("serialise", ""),
    }


def _row(work: str, ours: list[float], theirs: list[float]) -> Row:
    # Each side's first rounds find it cold, a virtual machine above all: the median is of both sides when warm.
    warm = len(ours) // 2
    return Row(work, median(ours[warm:]), median(theirs[warm:]), "ms", "JavaRosa 5.1", "<=", 1)


# --- ours -------------------------------------------------------------------------------------------------------------


def _ours(form: Path, steps: list[Step], asked: list[str]) -> Round:
    source = form.read_bytes()
    gc.collect()  # what the round before left behind is not this round's; the other side does the same
    start = time.perf_counter()
    definition: FormDefinition = load_form(source)
    session = definition.new_session()
    opened = time.perf_counter() - start
    spent = []
    for step in steps:
        start = time.perf_counter()
        _do(session, step)
        spent.append((time.perf_counter() - start) * 1e3)
    return Round(opened * 1e3, spent, [session.node(ref).value for ref in asked])


def _do(session: FormSession, step: Step) -> None:
    if step.op == "answer":
        session.answer(step.ref, step.value)
    elif step.op == "add_repeat":
        session.add_repeat(step.ref)
    elif step.op == "serialise":
        session.serialise()
    else:
        session.remove_repeat(step.ref)


# --- JavaRosa ---------------------------------------------------------------------------------------------------------


@contextmanager
def _javarosa(form: Path, steps: list[Step], asked: list[str], rounds: int) -> Iterator[Callable[[], Round]]:
    """Start JavaRosa; each call of what this gives is a round in it."""
    with tempfile.TemporaryDirectory(prefix="fieldmonitor-bench-") as name:
        folder = Path(name)
        lines = ["\t".join(step) for step in steps] + [f"value\t{ref}" for ref in asked]
        (folder / "steps").write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
        command = ["java", *program(DRIVER, folder), str(form), str(folder / "steps")]
        with subprocess.Popen(
            [*command, str(rounds)], text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=1
        ) as running:
            assert running.stdin is not None and running.stdout is not None
            watch = threading.Timer(PATIENCE_SECONDS, running.kill)
            watch.start()
            try:
                stdin, stdout = running.stdin, running.stdout

                def turn() -> Round:
                    stdin.write("go\n")
                    return _round(stdout.readline().rstrip("\n").split(" "), len(steps))

                yield turn
            finally:
                watch.cancel()


def _turn_by_turn(form: Path, steps: list[Step], asked: list[str], rounds: int) -> tuple[list[Round], list[Round]]:
    ours, theirs = [], []
    with _javarosa(form, steps, asked, rounds) as turn:
        for _ in range(rounds):
            theirs.append(turn())
            ours.append(_ours(form, steps, asked))
    return ours, theirs


def _round(words: list[str], steps: int) -> Round:
    return Round(float(words[0]), [float(word) for word in words[1 : steps + 1]], [v[1:] for v in words[steps + 1 :]])


def _same(ours: Round, theirs: Round) -> None:
    """Raise unless both engines calculated the same: else their times say nothing."""
    for mine, other in zip(ours.values, theirs.values, strict=True):
        if mine != other and not math.isclose(float(mine or "nan"), float(other or "nan"), rel_tol=1e-9):
            raise RuntimeError(f"the engines differ: {mine!r} and {other!r}")
