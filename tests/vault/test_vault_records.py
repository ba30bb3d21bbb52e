"""Observations, revisions, drafts, the list and its search, through the vault's public face."""

import tempfile
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fieldmonitor.domain.errors import ObservationUnknown
from fieldmonitor.domain.ids import DraftId, ObservationId, RevisionId, new_id, reference
from fieldmonitor.domain.listing import ListQuery, ListRow, Sort
from fieldmonitor.domain.observation import Status
from fieldmonitor.vault import RevisionFacts, Vault, listing, search
from support.vault import NOON, a_vault, document, draft, revision


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Vault]:
    with a_vault(tmp_path) as opened:
        yield opened


# --- observations -----------------------------------------------------------------------------------------------------


def test_what_is_not_there_is_named_by_its_reference(vault: Vault) -> None:
    unknown = ObservationId(new_id())
    for ask in (vault.observations.facts, vault.observations.newest, vault.observations.document, vault.drafts.get):
        with pytest.raises(ObservationUnknown, match=reference(unknown)):
            ask(unknown)  # type: ignore[operator]  # all take an identifier
    assert vault.observations.revisions(unknown) == []
    assert not vault.observations.known(unknown)
    vault.observations.delete(unknown)
    assert vault.observations.set_status([unknown], Status.SENT) == 0


def test_an_identifier_that_is_none_is_refused(vault: Vault) -> None:
    with pytest.raises(ValueError, match="identifier"):
        vault.observations.facts("abcd")


def test_a_revision_comes_back_as_it_was_given(vault: Vault) -> None:
    facts = revision(3, attachments=2, practice=True)
    assert vault.observations.upsert_revision(facts)
    shown = vault.observations.facts(facts.observation)
    assert (shown.status, shown.day, shown.place) == (facts.status, facts.day, facts.place)
    assert (shown.updated, shown.practice, shown.number) == (facts.updated, True, 1)
    row, kept = vault.observations.newest(facts.observation)
    assert kept == facts.document
    assert (row.revision, row.number, row.author, row.feed, row.event_hash) == (
        facts.revision,
        1,
        facts.author,
        None,
        None,
    )


def test_the_same_revision_twice_changes_nothing(vault: Vault) -> None:
    facts = revision()
    assert vault.observations.upsert_revision(facts)
    vault.observations.set_status([facts.observation], Status.SENT)
    assert not vault.observations.upsert_revision(facts)
    assert vault.observations.facts(facts.observation).status is Status.SENT


@pytest.mark.parametrize("order", [(1, 2, 3), (3, 1, 2), (2, 3, 1)])
def test_the_newest_revision_is_shown_whatever_comes_first(vault: Vault, order: tuple[int, ...]) -> None:
    observation = ObservationId(new_id())
    for number in order:
        vault.observations.upsert_revision(
            revision(
                observation=observation,
                revision=RevisionId(f"{number:032x}"),
                number=number,
                place=f"Place {number}",
                search=f"word{number}",
                document=document(number),
            )
        )
    assert vault.observations.facts(observation).place == "Place 3"
    assert [row.number for row in vault.observations.revisions(observation)] == [1, 2, 3]
    assert vault.observations.newest(observation)[1] == document(3)
    assert vault.observations.document(RevisionId(f"{1:032x}")) == document(1)
    assert vault.count(ListQuery(text="word3")) == 1
    assert vault.count(ListQuery(text="word1")) == 0


def test_a_deleted_observation_is_not_found_any_more(vault: Vault) -> None:
    facts = revision(search="unmistakable")
    vault.observations.upsert_revision(facts)
    vault.observations.delete(facts.observation)
    vault.maintain(thorough=True)
    assert vault.count(ListQuery()) == vault.count(ListQuery(text="unmistakable")) == 0
    with pytest.raises(ObservationUnknown):
        vault.observations.document(facts.revision)


def test_statuses_change_together_and_only_once(vault: Vault) -> None:
    made = [revision(number) for number in range(5)]
    for facts in made:
        vault.observations.upsert_revision(facts)
    some = [facts.observation for facts in made[:3]]
    assert vault.observations.set_status(some, Status.APPROVED) == 3
    assert vault.observations.set_status(some, Status.APPROVED) == 0
    assert vault.count(ListQuery(status=Status.APPROVED)) == 3


# --- transactions -----------------------------------------------------------------------------------------------------


def test_leaving_by_an_exception_undoes_everything(vault: Vault) -> None:
    with pytest.raises(KeyboardInterrupt), vault.transaction():
        vault.observations.upsert_revision(revision())
        vault.drafts.put(draft())
        raise KeyboardInterrupt
    assert vault.count(ListQuery()) == 0


def test_an_inner_transaction_undoes_only_itself(vault: Vault) -> None:
    with vault.transaction():
        vault.observations.upsert_revision(revision(1))
        with pytest.raises(LookupError), vault.transaction():
            vault.observations.upsert_revision(revision(2))
            raise LookupError
        vault.observations.upsert_revision(revision(3))
    assert vault.count(ListQuery()) == 2


def test_a_step_that_failed_half_way_cannot_be_passed_over(vault: Vault) -> None:
    with pytest.raises(RuntimeError, match="half-way"), vault.transaction():
        vault.meta.set("kept", b"?")
        with pytest.raises(ValueError, match="identifier"):
            vault.observations.set_status([add(vault), ObservationId("ab")], Status.SENT)
    assert vault.count(ListQuery()) == 0
    assert vault.meta.get("kept") is None


def add(vault: Vault) -> ObservationId:
    facts = revision()
    vault.observations.upsert_revision(facts)
    return facts.observation


# --- drafts -----------------------------------------------------------------------------------------------------------


def test_a_draft_is_kept_at_every_key_and_leaves_no_trace_in_the_list_when_deleted(vault: Vault) -> None:
    facts = draft()
    for length in range(1, 40):
        vault.drafts.put(
            draft(
                id=facts.id,
                body=facts.body[: length * 20],
                saved=NOON + timedelta(seconds=length),
                search="waiting lor",
                extra=b"{}",
            )
        )
    kept = vault.drafts.get(facts.id)
    assert kept.body == facts.body[:780]
    assert (kept.created, kept.saved, kept.extra) == (NOON, NOON + timedelta(seconds=39), b"{}")
    assert [row.status for row in vault.page(ListQuery(text="lor")).rows] == [Status.DRAFT]
    assert vault.drafts.list() == [kept]
    vault.drafts.delete(facts.id)
    vault.drafts.delete(facts.id)
    assert vault.drafts.list() == []
    assert vault.count(ListQuery()) == vault.count(ListQuery(text="lor")) == 0


def test_a_draft_that_revises_shows_the_reference_of_what_it_revises(vault: Vault) -> None:
    observation = add(vault)
    assert vault.drafts.revising(observation) is None
    facts = draft(revises=observation)
    vault.drafts.put(facts)
    assert vault.drafts.revising(observation) == facts.id
    assert vault.drafts.get(facts.id).revises == observation
    assert {row.reference for row in vault.page(ListQuery()).rows} == {reference(observation)}


def test_drafts_outlive_the_process(tmp_path: Path) -> None:
    facts = draft(search="ёлка at the fence")
    with a_vault(tmp_path) as vault:
        vault.drafts.put(facts)
    with a_vault(tmp_path) as vault:
        assert vault.drafts.get(facts.id).body == facts.body
        assert vault.count(ListQuery(text="елк")) == 1


# --- search -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("", True),
        ("   ", True),
        ("border", True),
        ("BORD", True),
        ("guard bor", True),
        ("guard absent", False),
        ("погран", True),
        ("ПОГРАНИЧНИК", True),
        ("ежик", True),  # indexed as ёжик
        ("Ёжик", True),
        ("angstrom", True),  # indexed as Ångström
        ("naïve cafe\u0301", True),
        ('"', True),  # signs alone ask for nothing
        ('border"', True),
        ("border* OR absent", False),
        ("border AND guard", False),  # words, not syntax: there is no word beginning with and
        ("NEAR(border guard)", False),
        ("words:border", False),
        ("border-guard", True),
        ("o'brien", True),
        ("42", True),
        ("\u19b0", True),
        ("🚧border", True),
    ],
)
def test_search_as_typed(vault: Vault, typed: str, found: bool) -> None:
    vault.observations.upsert_revision(
        revision(search="The border guard O'Brien, пограничник, ёжик, Ångström, naïve café, room 42 🚧")
    )
    assert vault.count(ListQuery(text=typed)) == found
    assert len(vault.page(ListQuery(text=typed)).rows) == found


def test_a_reference_is_found_in_every_way_people_write_it(vault: Vault) -> None:
    observation = ObservationId("3cc1742bd3" + "0" * 22)
    shown = reference(observation)
    vault.observations.upsert_revision(revision(observation=observation))
    vault.observations.upsert_revision(revision(observation=ObservationId("f" * 32)))
    bare = shown.replace("-", "")
    assert any(letter.isdigit() for letter in shown)
    for typed in (shown, shown.lower(), bare, shown[:4], shown[5:], shown[:7], bare[1:6], bare[3:8], shown + " bus"):
        assert [row.reference for row in vault.page(ListQuery(text=typed)).rows] == [shown], typed
    assert vault.count(ListQuery(text=shown[:-1] + ("0" if shown[-1] != "0" else "1"))) == 0


@given(st.text(max_size=30))
@settings(max_examples=80, deadline=None)
def test_whatever_is_typed_is_a_valid_search_that_finds_its_own_text(text: str) -> None:
    """Every letter of Unicode, through a real index."""
    vault = shared_vault()
    facts = revision(search=text)
    with pytest.raises(LookupError), vault.transaction():
        vault.observations.upsert_revision(facts)
        query = ListQuery(text=text)
        assert facts.observation in {row.id for row in vault.page(query, limit=500).rows}
        raise LookupError  # leaves the vault as it was


# --- the list ---------------------------------------------------------------------------------------------------------

_SHARED: list[Vault] = []
_FOLDERS: list[tempfile.TemporaryDirectory[str]] = []
PLACES = ("", "Alpha", "alpha", "Ямная")
FORMS = ("border_incident", "interview")


def shared_vault() -> Vault:
    """Return a vault with 120 rows made once for the property tests; closed at the end of the module."""
    if not _SHARED:
        _FOLDERS.append(tempfile.TemporaryDirectory())
        vault = Vault.create(Path(_FOLDERS[0].name), bytes(32), 0)
        _SHARED.append(vault)
        with vault.transaction():
            for number in range(100):
                vault.observations.upsert_revision(listed(number))
            for number in range(20):
                day = None if number % 3 else date(2026, 1, 1 + number % 5)
                vault.drafts.put(draft(number // 2, day=day, place=PLACES[number % 4], search="fence"))
    return _SHARED[0]


def listed(number: int) -> RevisionFacts:
    return revision(
        number // 4,  # many rows share their time
        form_id=FORMS[number % 2],
        status=tuple(Status)[1 + number % 5],
        day=None if number % 7 == 0 else date(2026, 1, 1 + number % 5),
        place=PLACES[number % 4],
        search="river" if number % 3 else "fence",
    )


@pytest.fixture(scope="module", autouse=True)
def _close_shared_vault() -> Iterator[None]:
    yield
    for vault in _SHARED:
        vault.close()
    for folder in _FOLDERS:
        folder.cleanup()


days = st.none() | st.dates(date(2025, 12, 31), date(2026, 1, 6))
queries = st.builds(
    ListQuery,
    text=st.sampled_from(("", "riv", "fence", "fen bord", "nothing")),
    form_id=st.sampled_from(("", *FORMS)),
    status=st.none() | st.sampled_from(Status),
    day_from=days,
    day_to=days,
    place=st.sampled_from(PLACES),
    sort=st.sampled_from(Sort),
    descending=st.booleans(),
)


@given(queries, st.integers(1, 60))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_pages_put_together_are_the_sorted_filtered_list(query: ListQuery, limit: int) -> None:
    vault = shared_vault()
    rows: list[ListRow] = []
    cursor = None
    while True:
        page = vault.page(query, cursor, limit)
        assert len(page.rows) <= limit
        rows += page.rows
        cursor = page.next
        if cursor is None:
            break
        assert len(page.rows) == limit
    everything = vault.page(ListQuery(), limit=1000).rows
    expected = [row for row in everything if row.id in searched(vault, query.text) and wanted(row, query)]
    assert len({row.id for row in rows}) == len(rows)
    assert {row.id for row in rows} == {row.id for row in expected}
    assert vault.count(query) == len(rows)
    keys = [key(row, query.sort) for row in rows]
    assert keys == sorted(keys, reverse=query.descending)


def searched(vault: Vault, text: str) -> set[str]:
    return {row.id for row in vault.page(ListQuery(text=text), limit=1000).rows}


def wanted(row: ListRow, query: ListQuery) -> bool:
    return (
        query.form_id in {"", row.form_id}
        and query.status in {None, row.status}
        and query.place in {"", row.place}
        and (query.day_from is None or (row.day is not None and row.day >= query.day_from))
        and (query.day_to is None or (row.day is not None and row.day <= query.day_to))
    )


def key(row: ListRow, sort: Sort) -> tuple[object, ...]:
    first: dict[Sort, object] = {
        Sort.UPDATED: row.updated,
        Sort.DAY: row.day.isoformat() if row.day else "",
        Sort.FORM: row.form_id,
        Sort.STATUS: tuple(Status).index(row.status),
        Sort.PLACE: row.place,
        Sort.REFERENCE: row.reference,
    }
    return (first[sort],) if sort is Sort.REFERENCE else (first[sort], row.updated)


def test_a_page_continues_although_rows_come_and_go(vault: Vault) -> None:
    made = [revision(number) for number in range(30)]
    for facts in made:
        vault.observations.upsert_revision(facts)
    first = vault.page(ListQuery(), limit=10)
    vault.observations.delete(made[25].observation)
    vault.observations.upsert_revision(revision(99))
    second = vault.page(ListQuery(), first.next, limit=10)
    assert [row.id for row in second.rows] == [facts.observation for facts in made[19:9:-1]]


def test_places_are_distinct_and_found_by_their_beginning(vault: Vault) -> None:
    assert vault.places() == []
    for number, place in enumerate(("Выдрино", "alpha", "Alpha Gate", "", "Выдрино", "Beta")):
        vault.observations.upsert_revision(revision(number, place=place))
    assert vault.places() == ["alpha", "Alpha Gate", "Beta", "Выдрино"]
    assert vault.places("AL") == ["alpha", "Alpha Gate"]
    assert vault.places("вы") == ["Выдрино"]


@pytest.fixture(scope="module")
def grown(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Vault]:
    """A vault of some size with the planner's figures, as after a while of use."""
    with a_vault(tmp_path_factory.mktemp("grown")) as vault:
        with vault.transaction():
            for number in range(3000):
                vault.observations.upsert_revision(
                    revision(number, form_id=f"form_{number % 10}", place=f"Place {number % 50}", document=b"{}")
                )
        vault.maintain()
        yield vault


@pytest.mark.parametrize("sort", Sort)
@pytest.mark.parametrize("descending", [True, False])
def test_every_order_is_read_from_an_index(grown: Vault, sort: Sort, descending: bool) -> None:
    first = grown.page(ListQuery(sort=sort, descending=descending))
    for cursor in (None, first.next):
        plan = planned(grown, ListQuery(sort=sort, descending=descending), cursor)
        assert "USING" in plan
        assert "INDEX" in plan
        assert "TEMP B-TREE" not in plan


@pytest.mark.parametrize(
    "query",
    [
        ListQuery(form_id="form_3"),
        ListQuery(status=Status.APPROVED),
        ListQuery(place="Place 3"),
        ListQuery(form_id="form_3", status=Status.FINALISED, place="Place 3"),
        ListQuery(day_from=date(2026, 1, 5), day_to=date(2026, 1, 6), sort=Sort.DAY),
        ListQuery(text="number", place="Place 3"),
        ListQuery(text="2999"),
    ],
)
def test_every_filter_uses_an_index(grown: Vault, query: ListQuery) -> None:
    plan = planned(grown, query, None)
    assert "SCAN observations\n" not in plan + "\n"
    if not query.text:
        assert "SEARCH observations" in plan
        assert "TEMP B-TREE" not in plan


def test_a_common_word_walks_the_list_and_a_rare_one_drives_it(grown: Vault) -> None:
    with grown.reading() as connection:
        assert search.common(connection, search.match(["number"]))
        assert not search.common(connection, search.match(["2999"]))
    assert "TEMP B-TREE" not in planned(grown, ListQuery(text="number"), None)
    assert "SEARCH observations USING INTEGER PRIMARY KEY" in planned(grown, ListQuery(text="2999"), None)


def planned(vault: Vault, query: ListQuery, cursor: str | None) -> str:
    with vault.reading() as connection:
        sql, values = listing.select(connection, query, cursor)
        return "\n".join(
            row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {sql}", [*values, 51]) if "search" not in row[3]
        )


def test_draft_ids_and_observation_ids_share_the_list(vault: Vault) -> None:
    facts = draft(id=DraftId("1" * 32))
    vault.drafts.put(facts)
    observation = add(vault)
    assert {row.id for row in vault.page(ListQuery()).rows} == {"1" * 32, observation}
