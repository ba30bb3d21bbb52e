"""The ODK XForms specification, section by section, on small forms: what each step must give.

A case is a form (XLSForm rows as text, or an XForm), steps in short (`_steps`), and per step what is expected of refs.
The values are what JavaRosa and ODK Web Forms both give for the same steps, or what the specification says where one
of them does not.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from fieldmonitor.forms import load_form
from fieldmonitor.forms.steps import run_steps


@dataclass(frozen=True)
class Case:
    """``expected``: a step and after it ``ref`` → value, or ``ref attribute`` → what that is."""

    section: str
    form: str
    expected: tuple[tuple[str, Mapping[str, Any]], ...]
    files: Mapping[str, str] = field(default_factory=dict)
    zone: str = "UTC"


def _survey(rows: str) -> str:
    """Return rows as a form: the first names the columns, a line of ``[sheet]`` begins another sheet."""
    out = ["| survey |"]
    for line in (line.strip() for line in rows.strip().splitlines()):
        if line.startswith("["):
            out.append(f"| {line[1:-1]} |")
        else:
            out.append("| | " + " | ".join(cell.strip() for cell in line.split(";")) + " |")
    return "\n".join(out) + "\n"


def _xform(instance: str, model: str, body: str) -> str:
    return f"""<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"
        xmlns:jr="http://openrosa.org/javarosa"><h:head><h:title>t</h:title><model>
        <instance><data id="t">{instance}<meta><instanceID/></meta></data></instance>{model}
        <bind nodeset="/data/meta/instanceID" type="string" jr:preload="uid"/></model></h:head>
        <h:body>{body}</h:body></h:html>"""


def _inputs(*paths: str) -> str:
    return "".join(f'<input ref="/data/{path}"><label>{path}</label></input>' for path in paths)


def _steps(case: Case) -> Iterator[dict[str, str]]:
    """``REF=VALUE`` answers, ``+REF`` adds, ``-REF`` removes, ``language NAME``, ``clock MOMENT``, ``reload``."""
    yield {"op": "init", "clock": "2026-03-15T10:30:00.000Z", "tz": case.zone}
    for number, (step, _) in enumerate(case.expected):
        for one in filter(None, (part.strip() for part in step.split("&&"))):
            ref, equals, value = one.partition("=")
            if one[0] in "+-":
                yield {"op": "add_repeat" if one[0] == "+" else "remove_repeat", "ref": one[1:]}
            elif one[0] == "/" and equals:
                yield {"op": "answer", "ref": ref, "value": value}
            else:
                op, _, value = one.partition(" ")
                yield {"op": op, "value": value}
        yield {"op": "dump", "name": str(number)}


CASES = [
    Case(
        "bind: type; a start that is not of its question's type is none",
        _xform(
            "<i>x</i><d>2024-02-30</d><f>12,5</f><ok>7</ok><day>2024-02-29</day>",
            "".join(
                f'<bind nodeset="/data/{name}" type="{kind}"/>'
                for name, kind in (("i", "int"), ("d", "date"), ("f", "decimal"), ("ok", "int"), ("day", "date"))
            ),
            _inputs("i", "d", "f", "ok", "day"),
        ),
        (
            ("", {"/data/i": "", "/data/d": "", "/data/f": "", "/data/ok": "7", "/data/day": "2024-02-29"}),
            ("", {"/data/i violation": None, "/data/d violation": None}),
        ),
    ),
    Case(
        "bind: readonly and relevant are inherited; answers that are hidden come back",
        _survey("""
            type; name; label; relevant; required; readonly; calculation
            text; q; Q; ; ; ;
            begin_group; g; G; ${q} != 'hide'; ; ${q} = 'lock';
            begin_repeat; r; R; ; ; ;
            text; a; A; ; yes; ;
            end_repeat; ; ; ; ; ;
            end_group; ; ; ; ; ;
            calculate; all; ; ; ; ; join('+', ${a})
        """),
        (
            ("/data/g/r[1]/a=one && +/data/g/r", {"/data/all": "one+", "/data/g/r[2]/a violation": "required"}),
            ("/data/q=lock", {"/data/g/r[1]/a readonly": True, "/data/g/r[2] readonly": True}),
            ("/data/q=hide", {"/data/all": "", "/data/g/r[1]/a relevant": False, "/data/q relevant": True}),
            ("/data/q=", {"/data/all": "one+", "/data/g/r[1]/a readonly": False}),
        ),
    ),
    Case(
        "bind: constraint and its messages follow the language and the answers in them",
        _survey("""
            type; name; label::en; label::fr; constraint; constraint_message::en; constraint_message::fr; required
            integer; low; Low; Bas; ; ; ; yes
            integer; n; N; N; . > ${low} and . mod 2 = 0; above ${low}; plus que ${low};
            text; code; C; C; regex(., '[A-Z]{2}[0-9]+'); bad; mauvais;
        """),
        (
            ("/data/low=4 && /data/n=4", {"/data/n violation": "constraint", "/data/n message": "above 4"}),
            ("language fr", {"/data/n message": "plus que 4"}),
            ("/data/low=2", {"/data/n violation": None}),
            ("/data/low=", {"/data/low violation": "required"}),
            ("/data/code=xAB1", {"/data/code violation": "constraint"}),
            ("/data/code=AB1", {"/data/code violation": None}),
            ("/data/code=", {"/data/code violation": None}),
        ),
    ),
    Case(
        "bind: every uid is made as instanceID is",
        _xform("<id/>", '<bind nodeset="/data/id" type="string" jr:preload="uid"/>', _inputs("id")),
        (("", {"/data/id starts": "uuid:"}), ("", {"/data/meta/instanceID starts": "uuid:"})),
    ),
    Case(
        "functions: checklist() counts numbers, conditions and answers, not the text false",
        _survey("""
            type; name; label; calculation
            integer; i; I;
            text; s; S;
            calculate; no; ; ${i} > 9
            calculate; at_most_one; ; checklist(-1, 1, ${i}, ${s})
            calculate; two; ; checklist(2, 2, ${i}, ${s}, ${no})
            calculate; heavy; ; weighted-checklist(5, -1, ${i}, 2, ${s}, 3)
            calculate; words; ; checklist(1, 1, 'true', 'false', 1 = 2)
        """),
        (
            ("", {"/data/at_most_one": "true", "/data/two": "false", "/data/heavy": "false", "/data/words": "true"}),
            ("/data/i=5", {"/data/at_most_one": "true", "/data/two": "false"}),
            ("/data/s=x", {"/data/at_most_one": "false", "/data/two": "true", "/data/heavy": "true"}),
            ("/data/i=0", {"/data/at_most_one": "true", "/data/heavy": "false"}),
            ("/data/i=10", {"/data/two": "false"}),
        ),
    ),
    Case(
        "operators: no number equals nothing, not even another missing one",
        _survey("""
            type; name; label; calculation
            integer; i; I;
            integer; j; J;
            calculate; next; ; ${i} = ${j} + 1
            calculate; other; ; ${i} != ${j} + 1
            begin_repeat; r; R;
            text; x; X;
            integer; v; V;
            end_repeat; ; ;
            calculate; top; ; join(' ', ${r}[v = max(${v})]/x)
        """),
        (
            ("/data/r[1]/x=a", {"/data/next": "false", "/data/other": "true", "/data/top": ""}),
            ("/data/i=3 && /data/j=2 && /data/r[1]/v=2", {"/data/next": "true", "/data/top": "a"}),
            ("+/data/r && /data/r[2]/x=b", {"/data/top": "a"}),
            ("/data/r[2]/v=3", {"/data/top": "b"}),
        ),
    ),
    Case(
        "functions: once() keeps what it gave, in each instance",
        _survey("""
            type; name; label; calculation
            text; a; A;
            calculate; first; ; once(${a})
            begin_repeat; r; R;
            text; x; X;
            calculate; at; ; once(position(..))
            calculate; same; ; count(../../r[x = current()/../x])
            calculate; before; ; count(../../r[position() < position(current()/..)])
            end_repeat; ; ;
        """),
        (
            ("/data/a=q && /data/a=z", {"/data/first": "q"}),
            ("/data/r[1]/x=u && +/data/r && /data/r[2]/x=u", {"/data/r[1]/same": "2", "/data/r[2]/same": "2"}),
            ("+/data/r", {"/data/r[3]/at": "3", "/data/r[3]/before": "2", "/data/r[3]/same": "1"}),
            ("-/data/r[1]", {"/data/r[2]/at": "3", "/data/r[2]/before": "1", "/data/r[1]/same": "1"}),
            ("reload && /data/a=other", {"/data/first": "q", "/data/r[2]/at": "3"}),
        ),
    ),
    Case(
        "functions: randomize() with a blank seed is the same everywhere",
        _survey("""
            type; name; label; parameters; calculation
            integer; seed; S; ;
            select_one l; o; O; randomize=true, seed=${seed};
            calculate; named; ; ; join('', randomize(instance('l')/root/item, 'abc')/name)
            [choices]
            list_name; name; label
            l; a; A
            l; b; B
            l; c; C
            l; d; D
            l; e; E
            l; f; F
            l; g; G
        """),
        (
            ("", {"/data/o order": "cbeafdg", "/data/named": "acbefgd"}),
            ("/data/seed=0", {"/data/o order": "cbeafdg"}),
        ),
    ),
    Case(
        "repeats: nested sums, labels and positions, and what removing an outer one does",
        _survey("""
            type; name; label; calculation; constraint
            begin_repeat; a; A; ;
            integer; av; AV; ;
            begin_repeat; b; B; ;
            integer; bv; B of ${av}; ; . <= ${av}
            calculate; at; ; concat(position(../..), '.', position(..));
            end_repeat; ; ; ;
            calculate; own; ; sum(${bv});
            calculate; part; ; round(${own} div sum(../../a/own), 2);
            end_repeat; ; ; ;
            calculate; every; ; sum(${bv});
            calculate; places; ; join(' ', ${at});
            calculate; big; ; sum(/data/a[av > 5]/b/bv);
            calculate; second; ; indexed-repeat(${bv}, ${a}, 2, ${b}, 1);
        """),
        (
            ("/data/a[1]/av=5 && /data/a[1]/b[1]/bv=6", {"/data/a[1]/b[1]/bv violation": "constraint"}),
            ("/data/a[1]/av=6", {"/data/a[1]/b[1]/bv violation": None, "/data/a[1]/b[1]/bv label": "B of 6"}),
            ("+/data/a[1]/b && /data/a[1]/b[2]/bv=2", {"/data/a[1]/own": "8", "/data/every": "8", "/data/big": "8"}),
            (
                "+/data/a && +/data/a[2]/b && /data/a[2]/b[1]/bv=8",
                {"/data/places": "1.1 1.2 2.1", "/data/second": "8", "/data/a[1]/part": "0.5", "/data/every": "16"},
            ),
            ("-/data/a[1]/b[1]", {"/data/places": "1.1 2.1", "/data/every": "10", "/data/a[2]/part": "0.8"}),
            ("-/data/a[1]", {"/data/places": "1.1", "/data/every": "8", "/data/second": "", "/data/a[1]/part": "1"}),
        ),
    ),
    Case(
        "repeats: choices from a repeat come, change and go with it",
        _survey("""
            type; name; label; choice_filter; calculation
            begin_repeat; p; P; ;
            text; nm; Name; ;
            integer; ag; Age; ;
            end_repeat; ; ; ;
            select_one ${nm}; head; Head; ${ag} > 17;
            calculate; age; ; ; ${p}[nm = ${head}]/ag
        """),
        (
            ("/data/p[1]/nm=Ann && /data/p[1]/ag=40", {"/data/head choices": [["Ann", "Ann"]]}),
            (
                "+/data/p && /data/p[2]/nm=Bob && /data/p[2]/ag=17",
                {"/data/head choices": [["Ann", "Ann"]]},
            ),
            ("/data/p[2]/ag=18 && /data/head=Bob", {"/data/age": "18"}),
            ("/data/p[2]/nm=Bobby", {"/data/head": "", "/data/age": ""}),
            ("/data/p[2]/nm=Bob", {"/data/head": "Bob", "/data/age": "18"}),
            ("-/data/p[1]", {"/data/head": "Bob", "/data/head choices": [["Bob", "Bob"]]}),
            ("-/data/p[1]", {"/data/head": "", "/data/head choices": []}),
        ),
    ),
    Case(
        "events: each action once, in its own instance, with what has been worked out by then",
        _xform(
            "<a/><seen/><n>0</n><first/><r><x/><new/><copy/></r>",
            '<bind nodeset="/data/n" type="int"/>'
            '<setvalue event="odk-instance-first-load" ref="/data/first" value="concat(\'n\', /data/n)"/>',
            '<input ref="/data/a"><label>A</label>'
            '<setvalue event="xforms-value-changed" ref="/data/n" value="/data/n + 1"/>'
            '<setvalue event="xforms-value-changed" ref="/data/seen">text</setvalue></input>'
            '<group ref="/data/r"><repeat nodeset="/data/r">'
            '<setvalue event="odk-new-repeat" ref="/data/r/new" value="position(..)"/>'
            '<input ref="/data/r/x"><label>X</label>'
            '<setvalue event="xforms-value-changed" ref="/data/r/copy" value="concat(../x, \'!\')"/></input>'
            "</repeat></group>",
        ),
        (
            ("", {"/data/first": "n0", "/data/r[1]/new": ""}),
            ("/data/a=1 && /data/a=1 && /data/a=2", {"/data/n": "2", "/data/seen": "text"}),
            ("+/data/r && /data/r[2]/x=y", {"/data/r[2]/new": "2", "/data/r[2]/copy": "y!", "/data/r[1]/copy": ""}),
            ("-/data/r[1] && /data/r[1]/x=z", {"/data/r[1]/copy": "z!", "/data/r[1]/new": "2"}),
            ("reload", {"/data/first": "n0", "/data/n": "2", "/data/r[1]/new": "2"}),
        ),
    ),
    Case(
        "instances: GeoJSON has the feature's own id, its properties and its place",
        _survey("""
            type; name; label; calculation
            select_one_from_file places.geojson; g; G;
            calculate; kind; ; instance('places')/root/item[id = ${g}]/open
            calculate; at; ; instance('places')/root/item[id = ${g}]/geometry
        """),
        (
            ("", {"/data/g choices": [["own", "Well"], ["p2", "Camp"]]}),
            ("/data/g=own", {"/data/kind": "true", "/data/at": "0.5 102.5 0 0"}),
            ("/data/g=p2", {"/data/kind": "", "/data/at": "0 0 0 0; 0 1 0 0"}),
        ),
        files={
            "places.geojson": json.dumps(
                {
                    "type": "FeatureCollection",
                    "features": [
                        {
                            "type": "Feature",
                            "id": "own",
                            "geometry": {"type": "Point", "coordinates": [102.5, 0.5]},
                            "properties": {"id": "p1", "title": "Well", "open": True},
                        },
                        {
                            "type": "Feature",
                            "geometry": {"type": "LineString", "coordinates": [[0, 0], [1, 0]]},
                            "properties": {"id": "p2", "title": "Camp", "open": None},
                        },
                    ],
                }
            )
        },
    ),
    Case(
        "submission: opened again, what it leaves out has the form's defaults, repeats have what it says",
        _survey("""
            type; name; label; relevant; default
            text; q; Q; ;
            text; lone; L; ${q} = 'y'; dl
            begin_group; g; G; ${q} = 'y';
            text; c; C; ; dc
            end_group; ; ; ;
            begin_repeat; r; R; ;
            text; x; X; ; dx
            end_repeat; ; ; ;
        """),
        (
            ("/data/q=y && /data/g/c=typed && /data/lone=typed && /data/r[1]/x=", {"/data/g/c": "typed"}),
            ("reload", {"/data/g/c": "typed", "/data/lone": "typed", "/data/r[1]/x": ""}),
            ("/data/q=n && reload && /data/q=y", {"/data/g/c": "dc", "/data/lone": "dl", "/data/r[1]/x": ""}),
            ("-/data/r[1] && reload", {"/data/r count": 0}),
            ("+/data/r", {"/data/r[1]/x": "dx"}),
        ),
    ),
    Case(
        "dates: days, moments and formats in a time zone",
        _survey("""
            type; name; label; calculation
            date; d; D;
            dateTime; m; M;
            time; t; T;
            calculate; next; ; date(${d} + 1)
            calculate; gap; ; ${d} - date('2026-01-01')
            calculate; shown; ; format-date(${d}, '%e/%n/%y %d-%m-%Y')
            calculate; clock; ; format-date-time(${m}, '%Y-%m-%d %H:%M:%S.%3')
            calculate; part; ; decimal-time(${t})
            calculate; past; ; ${m} < now()
        """),
        (
            ("/data/d=2026-03-08", {"/data/next": "2026-03-09", "/data/gap": "66", "/data/shown": "8/3/26 08-03-2026"}),
            ("/data/m=2026-03-15T20:59:01.250Z", {"/data/clock": "2026-03-15 23:59:01.250", "/data/past": "false"}),
            ("clock 2026-03-15T21:30:00.000Z && /data/m=2026-03-15T21:00:00.000Z", {"/data/past": "true"}),
            ("/data/t=06:00:00.000+03:00", {"/data/part": "0.25"}),
        ),
        zone="Africa/Nairobi",
    ),
]


def _found(node: Mapping[str, Any], what: str) -> Any:
    if what == "starts":
        return node["value"][:5]
    if what == "order":
        return "".join(value for value, _ in node["choices"])
    return node[what or "value"]


@pytest.mark.parametrize("case", CASES, ids=[case.section for case in CASES])
def test_the_specification(case: Case, tmp_path: Path) -> None:
    path = tmp_path / ("form.xml" if case.form.startswith("<") else "form.md")
    path.write_text(case.form, encoding="utf-8")
    for name, text in case.files.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    dumps = run_steps(load_form(path), list(_steps(case)))["dumps"]
    for dump, (step, expected) in zip(dumps, case.expected, strict=True):
        for place, value in expected.items():
            ref, _, what = place.partition(" ")
            assert _found(dump["nodes"][ref], what) == value, f"after {step or 'the start'}: {place}"
