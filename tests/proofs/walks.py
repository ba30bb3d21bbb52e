#!/usr/bin/env python3
# ruff: noqa: T201 - a report on the terminal is what this is for
"""Random walks over forms, in this engine and in JavaRosa beside it: every difference is printed.

    python tests/proofs/walks.py FORM_OR_FOLDER… [--walks N] [--steps N] [--seed S] [--all]

A walk answers a form's questions at random: by their types, from their choices, at and beyond the bounds of their
rules; clears answers, adds and removes repeat instances, changes the language and the clock. After each step both
engines' nodes are compared: value, relevance, required, read-only, violation, message, label, hint, choices, number of
instances; at the end the submission. Differences that are ruled (docs/form-engine.md) are counted; ``--all`` prints
them too. The exit status is 1 if any other is found.
"""

import argparse
import sys
import tempfile
import traceback
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from fieldmonitor.forms import FormError, FormLoadError, load_form
from support.differing import Difference, differences, ruled
from support.javarosa import JavaRosa, Walk, missing
from support.walking import made

KINDS = {".xlsx", ".xls", ".xml", ".md"}
BATCH = 8
"""forms per start of the virtual machine"""


def forms(paths: list[Path]) -> Iterator[Path]:
    """Yield the forms at ``paths`` and in the folders among them."""
    for path in paths:
        if path.is_dir():
            found = sorted(one for one in path.rglob("*") if one.suffix.lower() in KINDS)
            yield from (one for one in found if one.suffix != ".xml" or b"//www.w3.org/2002/xforms" in one.read_bytes())
        else:
            yield path


class Count:
    """What a run found, counted."""

    def __init__(self) -> None:
        self.forms = self.walks = self.steps = self.stopped = 0
        self.kinds: Counter[str] = Counter()
        self.ruled: Counter[str] = Counter()
        self.refused: list[tuple[Path, str]] = []
        self.different: dict[Path, list[Difference]] = {}


Told = dict[str, Walk]
STALE = "JavaRosa shows it too once it works its rules out again"


def compare(form: Path, walks: list[Walk], theirs: Told, anew: Told, count: Count, *, everything: bool) -> None:
    """Print and count the differences of one form's walks, each question and aspect once."""
    count.forms += 1
    said: set[tuple[str, str]] = set()
    for walk in walks:
        other = theirs[walk.name]
        count.walks += 1
        count.steps += len(other.shown)
        if other.error:
            count.stopped += 1
            if everything:
                print(f"{form}: JavaRosa stopped at step {other.stopped}: {other.error[:200]}")
        still = {found.place for found in differences(walk, anew[walk.name])} if walk.name in anew else set()
        for found in differences(walk, other):
            reason = ruled(found, walk) or ("" if found.place in still else STALE)
            if reason:
                count.ruled[reason] += 1
                if not everything:
                    continue
            elif found.place not in said:
                count.kinds[found.aspect] += 1
                count.different.setdefault(form, []).append(found)
            if found.place not in said:
                said.add(found.place)
                print(_told(form, walk, found, reason))


def _told(form: Path, walk: Walk, found: Difference, reason: str) -> str:
    step = walk.steps[found.step]
    did = " ".join(str(step[key])[:60] for key in ("op", "ref", "value") if key in step)
    where = f"{form.parent.name}/{form.name} {walk.name.rpartition('#')[2]}:{found.step}"
    text = f"{where} [{did}] {found.ref} {found.aspect}: ours {str(found.ours)[:150]!r} "
    text += f"theirs {str(found.theirs)[:150]!r}"
    return f"{text} ({reason})" if reason else text


def run(paths: list[Path], *, walks: int, steps: int, seed: str, everything: bool = False) -> Count:
    """Walk over the forms and compare; print what differs."""
    count = Count()
    with JavaRosa() as javarosa, tempfile.TemporaryDirectory(prefix="fieldmonitor-walks-") as work:
        waiting: list[tuple[Path, list[Walk]]] = []
        for number, form in enumerate(forms(paths)):
            try:
                definition = load_form(form, trial=True)  # JavaRosa takes a missing list for an empty one
                xml = Path(work) / f"{number}.xml"
                xml.write_bytes(definition.xml)
                made_walks = [
                    made(definition, xml, form.parent, f"{number}#{at}", f"{seed}/{form.name}/{at}", steps)
                    for at in range(walks)
                ]
            except FormLoadError as error:
                count.refused.append((form, str(error)))
                print(f"{form}: not loaded: {str(error)[:300]}")
                continue
            except (FormError, ArithmeticError, LookupError, TypeError, ValueError, AttributeError) as error:
                count.refused.append((form, repr(error)))
                print(f"{form}: fell over: {traceback.format_exc()[-600:]}")
                continue
            waiting.append((form, made_walks))
            if len(waiting) == BATCH:
                _flush(javarosa, waiting, count, everything=everything)
        _flush(javarosa, waiting, count, everything=everything)
    return count


def _flush(javarosa: JavaRosa, waiting: list[tuple[Path, list[Walk]]], count: Count, *, everything: bool) -> None:
    every = [walk for _, walks in waiting for walk in walks]
    theirs = javarosa.run(every)
    doubtful = [walk for walk in every if any(not ruled(one, walk) for one in differences(walk, theirs[walk.name]))]
    anew = javarosa.run(doubtful, anew=True) if doubtful else {}
    for form, walks in waiting:
        compare(form, walks, theirs, anew, count, everything=everything)
    waiting.clear()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("forms", nargs="+", type=Path)
    parser.add_argument("--walks", type=int, default=4)
    parser.add_argument("--steps", type=int, default=30)
    parser.add_argument("--seed", default="1")
    parser.add_argument("--all", action="store_true", help="print ruled differences and JavaRosa's own failures too")
    words = parser.parse_args()
    lacking = missing()
    if lacking:
        print(f"Skipped: {lacking}.")
        return 0
    count = run(words.forms, walks=words.walks, steps=words.steps, seed=words.seed, everything=words.all)
    print(
        f"{count.forms} forms, {count.walks} walks, {count.steps} steps; JavaRosa stopped in {count.stopped} walks; "
        f"{len(count.refused)} forms not loaded here; {len(count.different)} forms differ: {dict(count.kinds)}"
    )
    for reason, number in count.ruled.most_common():
        print(f"  ruled, {number} times: {reason}")
    return 1 if count.different or count.refused else 0


if __name__ == "__main__":
    sys.exit(main())
