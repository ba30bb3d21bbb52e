"""The demo in small: a few scenes instead of sixty; the whole one runs in CI."""

from datetime import date
from pathlib import Path

import pytest

from fieldmonitor import bootstrap, resources
from fieldmonitor.cli.demo import run, story
from fieldmonitor.cli.demo.folder import PASSPHRASE, DemoFolder
from fieldmonitor.cli.demo.plots import GOOD, PLOTS
from fieldmonitor.domain.listing import ListQuery
from fieldmonitor.domain.observation import Status
from support.cli import Shell

TODAY = date(2026, 11, 23)


def test_the_story_is_the_same_every_time_and_covers_three_months() -> None:
    scenes = story.scenes(TODAY)
    assert scenes == story.scenes(TODAY)
    assert len(scenes) == 60
    assert {scene.form_id for scene in scenes} == set(story.FORMS)
    assert [month.isoformat() for month in story.months_before(TODAY)] == ["2026-08-01", "2026-09-01", "2026-10-01"]
    assert {scene.day.month for scene in scenes} == {8, 9, 10}
    assert sum(scene.photo for scene in scenes) == story.PHOTOS
    assert [scene.interview for scene in scenes if scene.voice] == [True]
    assert story.scenes(date(2027, 1, 31))[0].day.year == 2026


def test_what_a_record_tells_fits_together() -> None:
    scenes = story.scenes(TODAY)
    nil = [scene for scene in scenes if scene.nil]
    assert {scene.form_id for scene in nil} == {"defender_environment"}
    assert all((scene.persons, scene.plot.acts, scene.plot.quotes, scene.photo) == (0, (), (), False) for scene in nil)
    for plots in PLOTS.values():
        for plot in plots:
            kinds = {kind for kind, _ in plot.acts}
            assert not plot.good or kinds == {GOOD}
    quotes = [story.ANSWERS["quote"](story.Dice(1), scene) for scene in scenes if scene.plot.narrative]
    given = [quote for quote in quotes if quote]
    assert len(given) == len(set(given)) > 10
    for scene in scenes:
        grade = story.ANSWERS["info_grade"](story.Dice(scene.number), scene)
        assert not (scene.single and grade in "12")
        assert (scene.backing == "co_image") <= scene.photo


@pytest.fixture
def short(monkeypatch: pytest.MonkeyPatch) -> None:
    """Eight scenes, two forms."""

    def few(today: date) -> list[story.Scene]:
        chosen = [s for s in story.scenes(today) if s.form_id in {"border_incident", "bcp_observation"}]
        incidents = [s for s in chosen if s.form_id == "border_incident" and (s.photo or s.voice) and s.day.month == 10]
        return sorted([*chosen[:4], *incidents[-4:]], key=lambda scene: scene.day)

    paths = [resources.data(f"forms/{form}.xlsx") for form in ("bcp_observation", "border_incident")]
    monkeypatch.setattr(run, "scenes", few)
    monkeypatch.setattr("fieldmonitor.services.forms.builtin_paths", lambda: paths)


def test_the_demo_makes_everything_it_says(shell: Shell, tmp_path: Path, short: None, derived_once: None) -> None:
    folder = tmp_path / "demo"
    ran = shell("demo", "--folder", folder, "--json")
    assert ran.status == 0, ran.out + ran.err
    made = ran.data
    assert made["observations"] == 8
    assert all(Path(report["path"]).read_bytes().startswith(b"%PDF-") for report in made["reports"])
    assert {Path(report["path"]).stem[-2:] for report in made["reports"]} == {"en", "ru"}
    assert DemoFolder(folder).finished()
    assert not (folder / "camera").exists()
    with bootstrap.unlock(folder / "supervisor", PASSPHRASE) as supervisor:
        assert supervisor.roster is not None
        assert supervisor.roster.practice
        assert supervisor.observations.count(ListQuery()) == 8
        assert supervisor.verify.vault().ok
        assert supervisor.verify.target(folder / "target").ok
    with bootstrap.unlock(folder / "monitor-1", PASSPHRASE) as monitor:
        assert monitor.observations.count(ListQuery(status=Status.DRAFT)) == 1
        assert monitor.observations.count(ListQuery(status=Status.FINALISED)) == 0
        assert monitor.observations.count(ListQuery(status=Status.APPROVED)) > 0


def test_only_a_folder_of_its_own_is_replaced(shell: Shell, tmp_path: Path) -> None:
    (tmp_path / "thesis").mkdir()
    (tmp_path / "thesis" / "chapter-1.odt").write_text("ten years of work")
    ran = shell("demo", "--folder", tmp_path / "thesis", "--json")
    assert (ran.status, ran.code) == (2, "usage")
    assert [path.name for path in (tmp_path / "thesis").iterdir()] == ["chapter-1.odt"]
    own = DemoFolder(tmp_path / "own")
    own.prepare()
    (own.root / "notes.txt").write_text("mine")
    (own.target / "old").touch()
    own.finish()
    own.prepare()
    assert not own.finished()
    assert (own.root / "notes.txt").exists()
    assert list(own.target.iterdir()) == []


def test_a_demo_that_is_there_is_opened_not_made_again(
    shell: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = DemoFolder(tmp_path / "own")
    own.prepare()
    own.finish()
    opened: list[object] = []
    monkeypatch.setattr(
        "fieldmonitor.cli.demo.command.to_desktop", lambda vault, language: opened.append((vault, language)) or 0
    )
    ran = shell("demo", "--folder", own.root, "--open", "--as", "monitor", "--language", "ru")
    assert ran.status == 0
    assert PASSPHRASE in ran.err
    assert opened == [(own.root / "monitor-1", "ru")]
