"""What a finished record says about itself, and how it becomes an edit of an earlier one.

Source: ODK XForms specification, "Metadata"; OpenRosa metadata schema.
"""

import re
from dataclasses import dataclass
from xml.etree.ElementTree import Element
from xml.sax.saxutils import escape

from fieldmonitor.forms import safexml
from fieldmonitor.forms.errors import FormDraftError, FormLoadError


@dataclass(frozen=True, slots=True)
class RecordMeta:
    """What a finished record says about itself; empty where it says nothing. ``instance_id`` with its ``uuid:``."""

    form_id: str
    version: str
    instance_id: str
    deprecated_id: str


def read_meta(xml: str | bytes) -> RecordMeta:
    """Return a finished record's metadata. Raises FormDraftError if it cannot be read."""
    root = _root(xml)
    meta = _child(root, "meta")
    return RecordMeta(
        root.get("id", ""),
        root.get("version", ""),
        _text(meta, "instanceID") or root.get("instanceID", ""),
        _text(meta, "deprecatedID"),
    )


def as_edit_of(xml: str, earlier: str) -> str:
    """Return a finished record with ``earlier`` as its deprecatedID, so that a server takes it for an edit.

    A record that names one already is returned as it is. Raises FormDraftError where there is no instanceID to put it
    beside.
    """
    meta = read_meta(xml)
    if meta.deprecated_id:
        return xml
    place = re.compile(
        rf"<((?:[\w.-]+:)?)instanceID(?:\s[^<>]*)?>\s*{re.escape(escape(meta.instance_id))}\s*</\1instanceID>"
    )
    found = list(place.finditer(xml)) if meta.instance_id else []
    if len(found) != 1:
        raise FormDraftError("The record has no instanceID of its own.")
    prefix, end = found[0].group(1), found[0].end()
    written = f"{xml[:end]}<{prefix}deprecatedID>{escape(earlier)}</{prefix}deprecatedID>{xml[end:]}"
    without = re.compile(rf"<{prefix}deprecatedID\s*/>|<{prefix}deprecatedID>\s*</{prefix}deprecatedID>")
    return without.sub("", written)


def _root(xml: str | bytes) -> Element:
    try:
        return safexml.parse(xml)
    except FormLoadError as error:
        raise FormDraftError(f"The record cannot be read: {error.problems[0].message}") from error


def _child(element: Element, name: str) -> Element | None:
    return next((child for child in element if safexml.local(child.tag) == name), None)


def _text(meta: Element | None, name: str) -> str:
    found = _child(meta, name) if meta is not None else None
    return (found.text or "").strip() if found is not None else ""
