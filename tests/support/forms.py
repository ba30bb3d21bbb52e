"""Forms for the engine's tests, written as the tables that authors write."""

import random
from pathlib import Path

from fieldmonitor.forms import FormDefinition, FormSession, load_form

ROOT = Path(__file__).parents[2]
BUILT_IN = sorted((ROOT / "forms").glob("*.xlsx"))

HEAD = (
    '<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml" '
    'xmlns:jr="http://openrosa.org/javarosa" xmlns:orx="http://openrosa.org/xforms" '
    'xmlns:odk="http://www.opendatakit.org/xforms">'
)


def form(
    survey: str, *, choices: str = "", settings: str = "", media: dict[str, bytes] | None = None
) -> FormDefinition:
    """Return the form of an XLSForm given as markdown tables (header row first, ``|`` between cells)."""
    parts = [_sheet("survey", survey)]
    if choices:
        parts.append(_sheet("choices", choices))
    parts.append(_sheet("settings", settings or "form_id | version | form_title\n t | 1 | T"))
    return load_form("\n".join(parts).encode(), name="form.md", media=media)


def _sheet(name: str, table: str) -> str:
    rows = [line.strip() for line in table.strip().splitlines() if line.strip()]
    return "\n".join([f"| {name} |", *(f"| | {row} |" for row in rows)])


def xform(instance: str, binds: str = "", body: str = "", model: str = "") -> bytes:
    """Return a hand-written XForm; ``instance`` is what stands in ``<data>``."""
    return (
        f"{HEAD}<h:head><h:title>T</h:title><model><instance><data id='t' version='1'>{instance}"
        f"<meta><instanceID/></meta></data></instance>{model}{binds}</model></h:head><h:body>{body}</h:body></h:html>"
    ).encode()


def calculated(expression: str, instance: str = "", binds: str = "", model: str = "") -> str:
    """Return what ``expression`` calculates in a form of its own."""
    quoted = expression.replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;")
    source = xform(f"{instance}<out/>", f'{binds}<bind nodeset="/data/out" calculate="{quoted}"/>', model=model)
    return load_form(source, name="f.xml").new_session().node("/data/out").value


def values(session: FormSession, *names: str) -> list[str]:
    """Return the values of questions directly under the root."""
    return [session.node(f"/data/{name}").value for name in names]


def seeded(seed: int = 7) -> random.Random:
    return random.Random(seed)
