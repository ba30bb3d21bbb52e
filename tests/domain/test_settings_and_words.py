"""Settings that survive a broken file, and words that fall back to English."""

from pathlib import Path

import pytest

from fieldmonitor import i18n, resources, settings


def test_what_was_saved_is_loaded(tmp_path: Path) -> None:
    chosen = settings.Settings(language="ru", theme="dark", vault="/v", lock_minutes=2)
    settings.save(chosen, tmp_path / "a" / "settings.json")
    assert settings.load(tmp_path / "a" / "settings.json") == chosen


def test_a_broken_file_is_set_aside_and_never_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text("{ broken", encoding="utf-8")
    assert settings.load(path) == settings.Settings()
    settings.save(settings.Settings(language="ru"), path)
    assert (tmp_path / "settings.unreadable").read_text(encoding="utf-8") == "{ broken"


@pytest.mark.parametrize("stored", ['{"lock_minutes": "soon", "theme": "dark", "colour": 1}', '["dark"]', '"dark"'])
def test_values_of_a_wrong_kind_are_left_out(tmp_path: Path, stored: str) -> None:
    path = tmp_path / "settings.json"
    path.write_text(stored, encoding="utf-8")
    loaded = settings.load(path)
    assert loaded.lock_minutes == 5
    assert loaded.theme in {"dark", "system"}


def test_the_home_folder_can_be_moved(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FIELDMONITOR_HOME", str(tmp_path))
    assert settings.config_path().parent == tmp_path
    assert settings.default_vault().parent == tmp_path


def test_data_is_found_in_the_checkout() -> None:
    assert resources.data("resources/i18n/fieldmonitor_ru.ts").is_file()


def test_words_come_in_the_language_asked_for_and_else_in_english() -> None:
    assert i18n.Translator("ru").text("errors", "Nothing was lost.") == "Ничего не потеряно."
    assert i18n.Translator("ru").text("errors", "No such string {x}", x=1) == "No such string 1"
    assert i18n.Translator("en").sentences(("{path} is not there.", ""), {"path": "a"}) == ["a is not there."]


def test_a_marked_reason_is_translated_inside_the_sentence() -> None:
    reason = "its content is not what was signed"
    told = i18n.Translator("ru").sentences(("{where} is damaged: {reason}.",), {"where": "seg/1", "reason": reason})
    assert reason not in told[0]
    assert "seg/1" in told[0]
