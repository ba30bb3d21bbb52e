"""Map packages are taken in encrypted, read tile by tile, and hostile ones refused; none touches the disk in clear."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fieldmonitor import bootstrap
from fieldmonitor.bootstrap import Workspace
from fieldmonitor.crypto.keys import KdfParameters
from fieldmonitor.domain.errors import (
    AttachmentDamaged,
    Cancelled,
    FileMissing,
    MapTooLarge,
    MapUnknown,
    MapUnreadable,
    MapVector,
    VaultLocked,
)
from fieldmonitor.services.tilefile import TileContent, TileReader
from fieldmonitor.vault import mbtiles as reader
from support.maps import border, mbtiles, picture

PASSPHRASE = "seven quiet herons wade"


@pytest.fixture
def workspace(tmp_path: Path, derived_once: None) -> Iterator[Workspace]:
    with bootstrap.create_vault(tmp_path / "vault", PASSPHRASE, code="AB-012", kdf=KdfParameters.floor()) as made:
        yield made


def test_a_package_is_taken_in_and_every_tile_comes_back(workspace: Workspace, tmp_path: Path) -> None:
    package = workspace.maps.add(border(tmp_path / "strip.mbtiles"))
    assert (package.name, package.credit, package.tiles) == ("Border strip", "© Survey & friends", 100)
    assert package.zooms == workspace.maps.zooms() == (5, 8)
    west, south, east, north = package.bounds
    assert west < 27 < east and south < 54 < north
    for zoom in range(5, 9):
        column, row = int(0.575 * 2**zoom), int(0.32 * 2**zoom)
        assert workspace.maps.tile(zoom, column, row) == picture(zoom, column, row)
        assert workspace.maps.tile(zoom, column + 3, row) is None
    assert workspace.maps.tile(4, 9, 5) is None
    home = workspace.maps.home()
    assert home is not None and south < home[0] < north and west < home[1] < east and 5 <= home[2] <= 8
    assert workspace.maps.credits() == ["© Survey & friends"]


def test_no_tile_lies_in_the_clear_and_nothing_is_left_beside_the_package(workspace: Workspace, tmp_path: Path) -> None:
    given_out = tmp_path / "stick"
    given_out.mkdir()
    path = border(given_out / "strip.mbtiles")
    before = path.read_bytes()
    workspace.maps.add(path)
    column, row = int(0.575 * 256), int(0.32 * 256)
    assert workspace.maps.tile(8, column, row)
    assert [file.name for file in given_out.iterdir()] == ["strip.mbtiles"]
    assert path.read_bytes() == before
    wanted = picture(8, column, row)[40:80]
    assert wanted in before
    for file in (tmp_path / "vault").rglob("*"):
        if file.is_file():
            content = file.read_bytes()
            assert wanted not in content and b"IHDR" not in content and b"Border strip" not in content, file


def test_packages_stay_after_locking_and_go_when_removed(workspace: Workspace, tmp_path: Path) -> None:
    first = workspace.maps.add(border(tmp_path / "strip.mbtiles"))
    again = workspace.maps.add(tmp_path / "strip.mbtiles")
    assert again.id == first.id and [one.id for one in workspace.maps.list()] == [first.id]
    workspace.close()
    with pytest.raises(VaultLocked):
        workspace.maps.tile(5, 18, 10)
    with bootstrap.unlock(tmp_path / "vault", PASSPHRASE) as opened:
        assert [one.name for one in opened.maps.list()] == ["Border strip"]
        assert opened.maps.tile(5, 18, 10) == picture(5, 18, 10)
        with pytest.raises(MapUnknown):
            opened.maps.remove("another")
        opened.maps.remove("Border strip")
        assert opened.maps.list() == [] and opened.maps.zooms() is None and opened.maps.home() is None
        folders = ("new", "incoming")
        left = [
            f for f in (tmp_path / "vault" / "attachments").rglob("*") if f.is_file() and f.parent.name not in folders
        ]
        assert left == []


def test_the_newer_package_lies_above_the_older_one(workspace: Workspace, tmp_path: Path) -> None:
    workspace.maps.add(border(tmp_path / "old.mbtiles"))
    newer = picture(5, 18, 10, kind="JPEG")
    workspace.maps.add(
        mbtiles(tmp_path / "new.mbtiles", {(5, 18, 10): newer, (12, 1, 1): picture(1, 1, 1, kind="WEBP")})
    )
    assert [one.name for one in workspace.maps.list()] == ["new", "Border strip"]
    assert workspace.maps.tile(5, 18, 10) == newer
    assert workspace.maps.tile(5, 18, 11) == picture(5, 18, 11)
    assert workspace.maps.zooms() == (5, 12)


def test_a_damaged_package_is_told_and_never_shown(workspace: Workspace, tmp_path: Path) -> None:
    workspace.maps.add(border(tmp_path / "strip.mbtiles"))
    file = next(f for f in (tmp_path / "vault" / "attachments").rglob("*") if f.is_file())
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 1
    file.write_bytes(content)
    with pytest.raises(AttachmentDamaged):
        workspace.maps.tile(5, 18, 10)


class TestRefused:
    def refused(self, workspace: Workspace, path: Path, error: type[Exception]) -> None:
        with pytest.raises(error):
            workspace.maps.add(path)
        assert workspace.maps.list() == []
        assert not [f for f in (workspace.folder / "attachments").rglob("*") if f.is_file()]

    def test_what_is_no_mbtiles(self, workspace: Workspace, tmp_path: Path) -> None:
        (tmp_path / "notes").write_text("not a map")
        self.refused(workspace, tmp_path / "notes", MapUnreadable)
        self.refused(workspace, tmp_path / "gone.mbtiles", FileMissing)
        sqlite3.connect(tmp_path / "other.db").execute("CREATE TABLE a (b)").connection.close()
        self.refused(workspace, tmp_path / "other.db", MapUnreadable)
        self.refused(workspace, mbtiles(tmp_path / "empty.mbtiles", {}), MapUnreadable)
        whole = border(tmp_path / "whole.mbtiles").read_bytes()
        (tmp_path / "cut.mbtiles").write_bytes(whole[: len(whole) // 2])
        self.refused(workspace, tmp_path / "cut.mbtiles", MapUnreadable)

    def test_vector_tiles_and_pmtiles(self, workspace: Workspace, tmp_path: Path) -> None:
        (tmp_path / "a.pmtiles").write_bytes(b"PMTiles\x03" + bytes(120))
        self.refused(workspace, tmp_path / "a.pmtiles", MapVector)
        said = mbtiles(tmp_path / "said.mbtiles", {(0, 0, 0): picture(0, 0, 0)}, {"format": "pbf"})
        self.refused(workspace, said, MapVector)
        self.refused(workspace, mbtiles(tmp_path / "found.mbtiles", {(0, 0, 0): b"\x1f\x8b\x08\x00"}), MapVector)

    @pytest.mark.parametrize("data", [b"<svg/>", "text", None, 5, b""])
    def test_tiles_that_are_no_pictures(self, workspace: Workspace, tmp_path: Path, data: object) -> None:
        self.refused(workspace, mbtiles(tmp_path / "odd.mbtiles", {(0, 0, 0): data}), MapUnreadable)

    @pytest.mark.parametrize("place", [(0, 1, 0), (3, -1, 0), (40, 0, 0), (-1, 0, 0)])
    def test_tiles_outside_the_world(self, workspace: Workspace, tmp_path: Path, place: tuple[int, int, int]) -> None:
        path = tmp_path / "odd.mbtiles"
        mbtiles(path, {})
        connection = sqlite3.connect(path)
        connection.execute("INSERT INTO tiles VALUES (?, ?, ?, ?)", (*place, picture(0, 0, 0)))
        connection.commit()
        connection.close()
        self.refused(workspace, path, MapUnreadable)

    def test_views_that_compute_for_ever_or_read_elsewhere(self, workspace: Workspace, tmp_path: Path) -> None:
        endless = (
            "CREATE VIEW tiles AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"
            " SELECT 0 AS zoom_level, 0 AS tile_column, 0 AS tile_row, i AS tile_data FROM n"
        )
        self.refused(workspace, mbtiles(tmp_path / "endless.mbtiles", {}, schema=endless), MapUnreadable)
        large = (
            "CREATE VIEW tiles AS SELECT 0 AS zoom_level, 0 AS tile_column, 0 AS tile_row,"
            " zeroblob(1000000000) AS tile_data"
        )
        self.refused(workspace, mbtiles(tmp_path / "large.mbtiles", {}, schema=large), MapUnreadable)

    def test_views_that_are_slow(self, workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(reader, "_MOST_STEPS", 5)
        slow = (
            "CREATE VIEW tiles AS SELECT a.name AS zoom_level, 0 AS tile_column, 0 AS tile_row, 0 AS tile_data"
            " FROM metadata a, metadata b, metadata c, metadata d WHERE a.value = 'never'"
        )
        facts = {f"n{number}": "x" for number in range(60)}
        path = mbtiles(tmp_path / "slow.mbtiles", {}, facts, schema=slow)
        with pytest.raises(MapUnreadable) as caught:
            workspace.maps.add(path)
        assert "too long" in str(caught.value.facts["reason"])

    def test_too_many_and_too_large(
        self, workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(reader, "MAX_TILES", 99)
        self.refused(workspace, border(tmp_path / "many.mbtiles"), MapTooLarge)
        heavy = picture(0, 0, 0) + bytes(reader.MAX_TILE)
        self.refused(workspace, mbtiles(tmp_path / "heavy.mbtiles", {(0, 0, 0): heavy}), MapTooLarge)

    def test_stopping(self, workspace: Workspace, tmp_path: Path) -> None:
        path = border(tmp_path / "strip.mbtiles")
        with pytest.raises(Cancelled):
            workspace.maps.add(path, cancelled=lambda: True)
        assert workspace.maps.list() == []


PLACES = st.tuples(st.integers(0, 22), st.integers(0, 50), st.integers(0, 50))


@settings(max_examples=50, deadline=None)
@given(st.dictionaries(PLACES, st.binary(min_size=1, max_size=40), min_size=1, max_size=40), st.integers(1, 64))
def test_every_tile_of_a_content_is_found_and_equal_ones_stand_once(
    tiles: dict[tuple[int, int, int], bytes], step: int
) -> None:
    content = TileContent(lambda: ((*place, data) for place, data in tiles.items()))
    for _ in range(2):  # it may be read again from its start
        content.seek(0)
        whole = b"".join(iter(lambda: content.read(step), b""))
        assert len(whole) == content.seek(0, 2) == content.size
    assert len(whole) == 16 + 21 * len(tiles) + sum(len(data) for data in set(tiles.values()))
    found = TileReader(lambda start, end: whole[start:end], "map")
    assert {place: found.get(place) for place in tiles} == tiles
    assert found.get((23, 0, 0)) is None
