"""What a finished record says of itself, and how it becomes an edit of another."""

from xml.etree import ElementTree

import pytest

from fieldmonitor.forms import FormDraftError
from fieldmonitor.forms.submission import as_edit_of, read_meta
from support.forms import form

ORX = 'xmlns:orx="http://openrosa.org/xforms"'
ID = "<instanceID>uuid:1</instanceID>"


def deprecated(xml: str) -> list[str]:
    return [
        element.text or "" for element in ElementTree.fromstring(xml).iter() if element.tag.endswith("deprecatedID")
    ]


@pytest.mark.parametrize(
    "xml",
    [
        f'<data id="t" version="2"><meta>{ID}</meta></data>',
        f'<data id="t" version="2" {ORX}><orx:meta><orx:instanceID> uuid:1 </orx:instanceID></orx:meta></data>',
        f'<data id="t" version="2"><meta>{ID}<deprecatedID/></meta></data>',
        f'<data id="t" version="2"><a>instanceID uuid:1</a><meta>{ID}<deprecatedID> </deprecatedID></meta></data>',
    ],
)
def test_a_record_becomes_an_edit(xml: str) -> None:
    meta = read_meta(xml)
    assert (meta.form_id, meta.version, meta.instance_id, meta.deprecated_id) == ("t", "2", "uuid:1", "")
    edit = as_edit_of(xml, "uuid:<0>")
    assert deprecated(edit) == ["uuid:<0>"]
    assert read_meta(edit).deprecated_id == "uuid:<0>"
    assert as_edit_of(edit, "uuid:other") == edit


@pytest.mark.parametrize(
    "xml",
    [
        "<data/>",
        "<data><meta/></data>",
        "<data><meta><instanceID/></meta></data>",
        f"<data><a>{ID}</a><meta>{ID}</meta></data>",  # which of the two is not to be guessed
        "<data",
        '<!DOCTYPE d [<!ENTITY e "x">]><data><meta><instanceID>&e;</instanceID></meta></data>',
    ],
)
def test_what_has_no_id_of_its_own_is_refused(xml: str) -> None:
    with pytest.raises(FormDraftError):
        as_edit_of(xml, "uuid:0")


def test_what_the_engine_wrote_is_read() -> None:
    session = form("type | name | label\n text | a | A").new_session()
    session.answer("/data/a", "<instanceID>uuid:9</instanceID>")
    xml = session.serialise()
    assert read_meta(xml).instance_id == session.instance_id
    assert deprecated(as_edit_of(xml, "uuid:0")) == ["uuid:0"]
