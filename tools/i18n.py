"""Keeps the catalogues: collects every string for people, merges translations, checks them, builds what Qt loads.

    python tools/i18n.py update              collect from the sources, keep translations, drop what is no longer used
    python tools/i18n.py merge FILE.json …   take translations from lists of {"context", "source", "ru"[, "en"]}
    python tools/i18n.py check               exit 1 where a string is missing, untranslated or has other placeholders
    python tools/i18n.py build               .ts -> .qm with lrelease

Strings are collected from the syntax tree rather than with lupdate, because the same catalogue serves the parts that do
not know Qt (`fieldmonitor.i18n.mark`, the error classes) and because `self.tr(f"…")`, which is never translated, must
be refused and not passed over.
"""

import ast
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from xml.sax.saxutils import escape

from fieldmonitor.domain.errors import all_errors
from fieldmonitor.i18n import LANGUAGES, catalogue_forms

ROOT = Path(__file__).resolve().parents[1]
SOURCES = ROOT / "src" / "fieldmonitor"
FOLDER = ROOT / "resources" / "i18n"
PLURAL_FORMS = {"en": 2, "ru": 3}
PLACEHOLDER = re.compile(r"\{[^{}]*\}|%n|%\d")
MARKUP = re.compile(r"</?\w+")

Key = tuple[str, str]


@dataclass
class Collected:
    """Strings found, whether each has a plural, and what is wrong in the sources."""

    strings: dict[Key, bool] = field(default_factory=dict)
    faults: list[str] = field(default_factory=list)

    def add(self, context: str, source: str, *, plural: bool) -> None:
        """Take one string; a string used both ways is a plural."""
        self.strings[context, source] = plural or self.strings.get((context, source), False)


class Visitor(ast.NodeVisitor):
    """Walks one module and collects ``self.tr``, ``translate``, ``mark`` and ``plural`` calls."""

    def __init__(self, path: Path, collected: Collected) -> None:
        self._path = path
        self._collected = collected
        self._classes: list[str] = []

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        """Qt looks a string up under the name of the class that asks."""
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_Call(self, node: ast.Call) -> None:
        """Collect the call if it is one of the ways to name a string."""
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if name == "tr" and node.args:
            context = self._classes[-1] if self._classes else ""
            self._take(
                node, context, node.args[0], plural=len(node.args) > 2 or any(k.arg == "n" for k in node.keywords)
            )
        elif name in {"mark", "translate"} and len(node.args) >= 2:
            context = node.args[0].value if isinstance(node.args[0], ast.Constant) else ""
            plural = name == "translate" and len(node.args) > 3
            if context and (name == "mark" or isinstance(node.args[1], ast.Constant | ast.JoinedStr)):
                self._take(node, str(context), node.args[1], plural=plural)
        elif name == "plural" and len(node.args) >= 3 and isinstance(node.args[0], ast.Constant):
            if isinstance(node.args[1], ast.Constant):
                self._take(node, str(node.args[0].value), node.args[1], plural=True)
        elif name == "text" and len(node.args) >= 2 and all(isinstance(a, ast.Constant) for a in node.args[:2]):
            self._take(node, str(node.args[0].value), node.args[1], plural=False)  # type: ignore[attr-defined]  # a constant
        elif "forms" in self._path.parts:
            self._take_problem(node, name)
        for keyword in node.keywords:
            # What an error is told as its reason is translated where the sentence is (Translator.sentences).
            if keyword.arg == "reason" and isinstance(keyword.value, ast.Constant) and keyword.value.value:
                self._take(node, "reasons", keyword.value, plural=False)
        self.generic_visit(node)

    def _take_problem(self, node: ast.Call, name: str) -> None:
        """Collect what the form engine, which knows no catalogue, tells: problems, expressions, single terms."""
        owner = node.func.value if isinstance(node.func, ast.Attribute) else None
        if (name == "term" and node.args) or (name in {"XPathError", "fail"} and node.args):
            self._take(node, "forms", node.args[0], plural=False)
        elif (name == "of" and isinstance(owner, ast.Name) and owner.id == "Problem") or name == "problem":
            suggestions = [keyword.value for keyword in node.keywords if keyword.arg == "suggestion"]
            texts = [*node.args[1:3], *suggestions]
            branches = [branch for text in texts if isinstance(text, ast.IfExp) for branch in (text.body, text.orelse)]
            for text in [*texts, *branches]:
                if not isinstance(text, ast.Constant) or text.value:
                    self._take(node, "forms", text, plural=False)

    def _take(self, node: ast.Call, context: str, text: ast.expr, *, plural: bool) -> None:
        place = f"{self._path.relative_to(ROOT)}:{node.lineno}"
        if isinstance(text, ast.JoinedStr):
            self._collected.faults.append(f"{place}: an f-string is never translated; format after translating")
        elif isinstance(text, ast.Constant) and isinstance(text.value, str):
            if not context:
                self._collected.faults.append(f"{place}: tr() outside a class has no context")
            self._collected.add(context, text.value, plural=plural or "%n" in text.value)


def collect() -> Collected:
    """Return every string of the sources."""
    collected = Collected()
    for path in sorted(SOURCES.rglob("*.py")):
        Visitor(path, collected).visit(ast.parse(path.read_text(encoding="utf-8")))
    for error in all_errors():
        for sentence in (error.happened, error.kept, error.advice):
            if sentence:
                collected.add("errors", sentence, plural=False)
    return collected


def load(language: str) -> dict[Key, tuple[str, ...]]:
    """Return the translations of the committed catalogue."""
    return dict(catalogue_forms(language))


def store(language: str, strings: dict[Key, bool], known: dict[Key, tuple[str, ...]]) -> None:
    """Write a catalogue, sorted, so that a change shows as a small difference."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
    ]
    contexts = sorted({context for context, _ in strings})
    for context in contexts:
        lines += ["<context>", f"    <name>{escape(context)}</name>"]
        for source in sorted(source for name, source in strings if name == context):
            lines += _message(language, source, plural=strings[context, source], forms=known.get((context, source), ()))
        lines.append("</context>")
    lines += ["</TS>", ""]
    FOLDER.mkdir(parents=True, exist_ok=True)
    (FOLDER / f"fieldmonitor_{language}.ts").write_text("\n".join(lines), encoding="utf-8")


def _message(language: str, source: str, *, plural: bool, forms: tuple[str, ...]) -> Iterator[str]:
    if language == "en" and not plural:
        forms = forms or (source,)
    state = "" if forms else ' type="unfinished"'
    yield f"    <message{' numerus=' + chr(34) + 'yes' + chr(34) if plural else ''}>"
    yield f"        <source>{escape(source)}</source>"
    if plural:
        yield f"        <translation{state}>"
        wanted = PLURAL_FORMS[language]
        full = (forms + (forms[-1],) * wanted)[:wanted] if forms else ("",) * wanted
        yield from (f"            <numerusform>{escape(form)}</numerusform>" for form in full)
        yield "        </translation>"
    else:
        yield f"        <translation{state}>{escape(forms[0]) if forms else ''}</translation>"
    yield "    </message>"


def update(extra: dict[str, dict[Key, tuple[str, ...]]] | None = None) -> int:
    """Rewrite all catalogues from the sources, with what is known and ``extra`` translations."""
    collected = collect()
    for language in LANGUAGES:
        known = load(language) | (extra or {}).get(language, {})
        store(language, collected.strings, known)
        missing = [
            key for key in collected.strings if key not in known and (language != "en" or collected.strings[key])
        ]
        print(f"{language}: {len(collected.strings)} strings, {len(missing)} without translation")
    return _tell(collected.faults)


def merge(paths: list[str]) -> int:
    """Take translations from JSON lists, then update. A string may be given without its context."""
    strings = collect().strings
    by_source: dict[str, list[Key]] = {}
    for key in strings:
        by_source.setdefault(key[1], []).append(key)
    extra: dict[str, dict[Key, tuple[str, ...]]] = {language: {} for language in LANGUAGES}
    for path in paths:
        for entry in json.loads(Path(path).read_text(encoding="utf-8")):
            for language in LANGUAGES:
                value = entry.get(language)
                if value:
                    forms = (value,) if isinstance(value, str) else tuple(value)
                    for key in by_source.get(entry["source"], []):
                        if key[0] == entry.get("context") or key not in extra[language]:
                            extra[language][key] = forms
    return update(extra)


def check() -> int:
    """Tell whether the catalogues are whole."""
    collected = collect()
    faults = list(collected.faults)
    for language in LANGUAGES:
        known = load(language)
        for (context, source), plural in collected.strings.items():
            forms = known.get((context, source), ())
            place = f"{language}: {context}: {source!r}"
            if not forms:
                faults.append(f"{place} is not translated")
            elif plural and len(forms) != PLURAL_FORMS[language]:
                faults.append(f"{place} has {len(forms)} of {PLURAL_FORMS[language]} plural forms")
            faults += [
                f"{place} has other placeholders in {form!r}"
                for form in forms
                if sorted(PLACEHOLDER.findall(form)) != sorted(PLACEHOLDER.findall(source))
                or sorted(MARKUP.findall(form)) != sorted(MARKUP.findall(source))
            ]
        faults += [
            f"{language}: {key[0]}: {key[1]!r} is no longer used" for key in known if key not in collected.strings
        ]
    return _tell(faults)


def build() -> int:
    """Build the .qm files beside the catalogues."""
    lrelease = Path(sys.executable).with_name("pyside6-lrelease")
    for source in sorted(FOLDER.glob("*.ts")):
        result = subprocess.run(
            [str(lrelease), "-silent", str(source), "-qm", str(source.with_suffix(".qm"))],
            capture_output=True,
            text=True,
            check=False,
        )
        if result.returncode:
            print(result.stdout + result.stderr, file=sys.stderr)
            return result.returncode
    return 0


def _tell(faults: list[str]) -> int:
    for fault in faults:
        print(fault, file=sys.stderr)
    return 1 if faults else 0


def main(arguments: list[str]) -> int:
    """Run one command; return the exit status."""
    match arguments:
        case ["update"]:
            return update()
        case ["merge", *paths] if paths:
            return merge(paths)
        case ["check"]:
            return check()
        case ["build"]:
            return build()
        case _:
            print(__doc__, file=sys.stderr)
            return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
