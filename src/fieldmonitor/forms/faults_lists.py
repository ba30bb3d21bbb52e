"""What is wrong with the lists of a form and with the references between its questions."""

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import partial
from typing import Final

from fieldmonitor.forms import refusals
from fieldmonitor.forms.columns import REFERENCE, base, cell, near, title_of
from fieldmonitor.forms.errors import Problem
from fieldmonitor.forms.kobo import expand, free, label_of, slug
from fieldmonitor.forms.repairs import Fault, Work, setter
from fieldmonitor.forms.tables import Tables

_FILES: Final = (".csv", ".xml", ".geojson")
_SUGGESTED: Final = 60
_GENERATED: Final = frozenset({"instanceID", "instanceName"})


def choice_columns(tables: Tables) -> Iterator[Fault]:
    """Columns of choices become elements of XML: those that cannot. (pyxform leaves those with spaces out.)"""
    from pyxform.parsing.expression import is_xml_tag

    sheet = tables.get("choices")
    for title in sheet.columns:
        if "::" in title or " " in title or title[:1] == "$" or title.startswith("kobo") or is_xml_tag(title):
            continue
        if ":" in title and all(is_xml_tag(part) for part in title.split(":")):
            continue
        wanted = free(slug(title, ()) or "column", sheet.columns)
        problem = Problem.of(
            "choice-column",
            "'{title}' cannot be the name of a column of choices.",
            suggestion="Call it {wanted}.",
            sheet="choices",
            row=1,
            column=title,
            title=title,
            wanted=wanted,
        )
        yield Fault(problem, partial(Work.rename_column, kind="choices", old=title, new=wanted))


def unknown_references(tables: Tables) -> Iterator[Fault]:
    """References to questions that there are not."""
    names = {cell(row, "name") for row in expand(tables).get("survey").rows} | _GENERATED
    known = sorted(names - {""})
    suggested = 0
    for kind in ("survey", "choices"):
        for line, row in tables.get(kind).numbered():
            for title, text in row.items():
                for found in dict.fromkeys(REFERENCE.findall(text) if "${" in text else ()):
                    name = found.removeprefix("last-saved#")
                    if name in names:
                        continue
                    suggested += 1  # looking for what is near takes its time
                    candidates = known if suggested <= _SUGGESTED else []
                    problem = refusals.unknown_reference(name, (kind, line, title), candidates)
                    meant = near(name, candidates)
                    certain = meant and meant.lower() == name.strip().lower()
                    mend = partial(_refer, place=(kind, line, title), old=found, new=meant) if certain else None
                    yield Fault(problem, mend)


def _refer(work: Work, *, place: tuple[str, int, str], old: str, new: str) -> None:
    kind, line, title = place
    sheet = work.tables.get(kind)
    text = sheet.rows[sheet.lines.index(line)].get(title, "")
    prefix = "last-saved#" if old.startswith("last-saved#") else ""
    work.set(kind, line, title, text.replace(f"${{{old}}}", f"${{{prefix}{new}}}"))


# --- lists


def _select(kind: str) -> tuple[str, str]:
    """Return what a type chooses (``select one``, ``select all that apply``, ``rank``) and the list it chooses from."""
    from pyxform import aliases
    from pyxform.xls2json import RE_SELECT

    found = RE_SELECT.search(kind)
    return (aliases.select[found["select_command"]], found["list_name"]) if found else ("", "")


def lists(tables: Tables) -> Iterator[Fault]:
    """Selects from lists that there are not."""
    survey = tables.get("survey")
    column = title_of(survey, "type")
    lists = {cell(row, "list_name") for row in tables.get("choices").rows} - {""}
    if not lists:
        return
    for line, row in survey.numbered():
        how, name = _select(cell(row, "type"))
        if not name or how == "select one external" or name in lists or name.endswith(_FILES) or "${" in name:
            continue
        meant = near(name, sorted(lists))
        certain = bool(meant) and meant.strip().lower() == name.lower()
        now = meant.join(cell(row, "type").rsplit(name, 1))
        yield Fault(
            refusals.unknown_list(name, line, column, sorted(lists)),
            setter("survey", line, column, now) if certain else None,
        )


def choices(tables: Tables) -> Iterator[Fault]:
    """Choices without a name, and choices that stand twice."""
    choices = tables.get("choices")
    column = title_of(choices, "name")
    settings = tables.get("settings")
    allowed = any(
        cell(row, "allow_choice_duplicates").lower() in ("yes", "true", "true()") for row in settings.rows[:1]
    )
    seen: dict[str, dict[str, int]] = defaultdict(dict)
    for line, row in choices.numbered():
        chosen, name = cell(row, "list_name"), cell(row, "name")
        if not chosen:
            continue
        if not name:
            if row.get("$autovalue"):
                continue
            made = free(re.sub(r"[\s_]+", "_", label_of(row)), list(seen[chosen])) if label_of(row) else ""
            problem = Problem.of(
                "choice-no-name",
                "A choice of the list {list} has no name.",
                suggestion="Give it a name: it is what the record keeps.",
                sheet="choices",
                row=line,
                column=column,
                list=chosen,
            )
            yield Fault(problem, setter("choices", line, column, made) if made else None)
            name = made
        if name in seen[chosen] and not allowed:
            problem = refusals.duplicate_choice(line, column, (chosen, name), seen[chosen][name])
            yield Fault(problem, _allow_duplicates)
        seen[chosen].setdefault(name, line)


def _allow_duplicates(work: Work) -> None:
    settings = work.tables.get("settings")
    line = settings.lines[0] if settings.lines else 2
    title = title_of(settings, "allow_choice_duplicates")
    work.set("settings", line, title, "yes")


def spaced(tables: Tables) -> Iterator[Fault]:
    """Choices with spaces in lists of which several may be chosen."""
    choices = tables.get("choices")
    column = title_of(choices, "name")
    chosen_from = [_select(cell(row, "type")) for row in tables.get("survey").rows]
    several = {name for how, name in chosen_from if how == "select all that apply"}
    for line, row in choices.numbered():
        chosen, name = cell(row, "list_name"), cell(row, "name")
        if chosen in several and " " in name:
            problem = refusals.spaced_choice(line, column, (chosen, name))
            yield Fault(problem, partial(_join_words, line=line, column=column, old=name))


def _join_words(work: Work, *, line: int, column: str, old: str) -> None:
    """Write a choice's name with underscores, and its name in quotes wherever an expression compares with it."""
    new = re.sub(r"\s+", "_", old)
    work.set("choices", line, column, new)
    for number, row in list(work.tables.get("survey").numbered()):
        for title, text in list(row.items()):
            if base(title) in ("relevant", "constraint", "calculation", "required", "choice_filter", "default"):
                now = text.replace(f"'{old}'", f"'{new}'").replace(f'"{old}"', f'"{new}"')
                if now != text:
                    work.set("survey", number, title, now)
