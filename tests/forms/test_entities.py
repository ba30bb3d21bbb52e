"""Entities: what forms declare, what records did, and what is refused. ODK XForms specification, "Entities"."""

import pytest

from fieldmonitor.forms import FormDefinition, FormDraftError, FormLoadError, load_form
from fieldmonitor.forms.entities import read_entities
from support.forms import HEAD

TREES = """
| survey | | | | |
| | type | name | label | save_to |
| | text | species | Species | species |
| | text | gone | Gone | fate |
| | begin_group | g | G | |
| | geopoint | place | Place | geometry |
| | end_group | | | |
| settings | | |
| | form_id | version |
| | trees | 1 |
| entities | | | |
| | list_name | label | create_if |
| | trees | ${species} | ${species} != 'none' |
"""


def trees() -> FormDefinition:
    return load_form(TREES.encode(), name="trees.md")


def entity_form(
    version: str = "2024.1.0", attributes: str = "dataset='trees' id='' create='1'", saveto: str = "height"
) -> bytes:
    entities = "xmlns:entities='http://www.opendatakit.org/xforms/entities'"
    said = f" entities:entities-version='{version}'" if version else ""
    return (
        f"{HEAD.replace('<h:html ', f'<h:html {entities} ')}<h:head><h:title>T</h:title><model{said}><instance>"
        f"<data id='t' version='1'><h/>"
        f"<r jr:template=''><n/><meta><entity dataset='people' update='1' id=''"
        f" baseVersion='3' trunkVersion='2' branchId='b'/></meta></r>"
        f"<meta><instanceID/><entity {attributes}><label/></entity></meta></data></instance>"
        f"<bind nodeset='/data/h' entities:saveto='{saveto}'/><bind nodeset='/data/r/n'"
        f" entities:saveto='full_name'/></model></h:head>"
        f"<h:body><input ref='/data/h'><label>H</label></input><group ref='/data/r'><label>R</label>"
        f"<repeat nodeset='/data/r'>"
        f"<input ref='/data/r/n'><label>N</label></input></repeat></group></h:body></h:html>"
    ).encode()


def test_a_form_tells_which_lists_it_writes_to() -> None:
    (found,) = trees().entities
    assert (found.dataset, found.path, found.creates, found.updates) == ("trees", "/data", True, False)
    assert [name for name, _ in found.properties] == ["species", "fate", "geometry"]
    own, inner = sorted(load_form(entity_form(), name="t.xml").entities, key=lambda one: one.path)
    assert (own.dataset, own.properties) == ("trees", (("height", "/data/h"),))
    assert (inner.path, inner.updates, inner.properties) == ("/data/r", True, (("full_name", "/data/r/n"),))


def test_a_finished_record_tells_what_it_did() -> None:
    session = trees().new_session()
    session.answer("/data/species", "oak")
    (found,) = read_entities(trees(), session.serialise())
    assert found == session.entities()[0]
    assert (found.dataset, found.action, found.label) == ("trees", "create", "oak")
    assert dict(found.properties) == {"species": "oak", "fate": "", "geometry": ""}
    assert len(found.id) == 36
    session.answer("/data/species", "none")
    assert read_entities(trees(), session.serialise()) == ()


def test_each_instance_of_a_repeat_is_an_entity() -> None:
    form = load_form(entity_form(), name="t.xml")
    session = form.new_session()
    for name in ("Anna", "Боря"):
        session.answer(f"{session.add_repeat('/data/r')}/n", name)
    found = [one for one in read_entities(form, session.serialise()) if one.dataset == "people"]
    assert [dict(one.properties) for one in found] == [{"full_name": "Anna"}, {"full_name": "Боря"}]
    assert {(one.action, one.base_version, one.trunk_version, one.branch_id) for one in found} == {
        ("update", "3", "2", "b")
    }


@pytest.mark.parametrize(
    ("source", "code"),
    [
        (entity_form(version="2031.1.0"), "entities-version"),
        (entity_form(version="2024.10.0"), "entities-version"),
        (entity_form(attributes="dataset='__own' create='1'"), "entities-list"),
        (entity_form(attributes="dataset='my.trees' create='1'"), "entities-list"),
        (entity_form(attributes="dataset='' create='1'"), "entities-list"),
        (entity_form(saveto="name"), "entities-property"),
        (entity_form(saveto="__height"), "entities-property"),
        (entity_form(saveto="two words"), "entities-property"),
    ],
)
def test_what_the_specification_forbids_is_refused_by_name(source: bytes, code: str) -> None:
    with pytest.raises(FormLoadError) as caught:
        load_form(source, name="t.xml")
    assert [problem.code for problem in caught.value.problems] == [code]


@pytest.mark.parametrize("version", ["", "2022.1.0", "2023.1.0", "2025.1.7"])
def test_known_versions_load(version: str) -> None:
    assert load_form(entity_form(version=version), name="t.xml").entities


def test_a_record_of_another_form_is_refused() -> None:
    with pytest.raises(FormDraftError):
        read_entities(trees(), "<data id='other'/>")
