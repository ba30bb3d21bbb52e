"""Every text is there in both languages, and the Russian is Russian: no leftovers, no look-alike letters."""

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest

from support.content import FORM_IDS, ROOT, build_module, texts

build = build_module()

CYRILLIC = re.compile("[А-Яа-яЁё]")
NO_WORDS = re.compile(r"[A-Z0-9][\w/.+-]*|[\d–-]+")
"""A text that is a code or a number, and the same in every language: MC.DEC/9/09, A/69/CRP.1, 0–4."""

MIXED_WORD = re.compile(r"\w*(?:[A-Za-z][А-Яа-яЁё]|[А-Яа-яЁё][A-Za-z])\w*")
CODE = re.compile(r"\b(?:[A-Z]{1,3}-?\d[\w-]*|MGRS|UTM|XX|GPS|Europe/Warsaw)\b")
DATA = ["vocabulary/vocabulary.json", "vocabulary/forms.json", "standards/standards.json"]


@pytest.fixture(scope="module")
def all_texts(sources: Any) -> list[tuple[str, dict[str, str]]]:
    def everything() -> Iterator[tuple[str, dict[str, str]]]:
        for name in DATA:
            yield from texts(json.loads((ROOT / "resources" / name).read_text(encoding="utf-8")), name)
        for form_id, form in sources.forms.items():
            yield from texts(form["rows"], form_id)

    return list(everything())


def test_nothing_is_missing_or_padded(all_texts: list[tuple[str, dict[str, str]]]) -> None:
    assert len(all_texts) > 2500
    for place, text in all_texts:
        for words in text.values():
            assert words, place
            assert words == words.strip(), place
            assert "  " not in words, place


def test_the_russian_is_not_the_english_left_over(all_texts: list[tuple[str, dict[str, str]]]) -> None:
    for place, text in all_texts:
        assert CYRILLIC.search(text["ru"]) or NO_WORDS.fullmatch(text["ru"]), (place, text)
        assert not CYRILLIC.search(text["en"]), (place, text)


def test_no_word_mixes_two_alphabets(all_texts: list[tuple[str, dict[str, str]]]) -> None:
    for place, text in all_texts:
        assert not MIXED_WORD.search(text["ru"]), (place, text)


def test_codes_are_kept_as_they_are(sources: Any) -> None:
    for form_id, form in sources.forms.items():
        for place, text in texts(form["rows"], form_id):
            assert sorted(CODE.findall(text["ru"])) == sorted(CODE.findall(text["en"])), (place, text)


def test_a_question_stays_a_question(sources: Any) -> None:
    for form_id, form in sources.forms.items():
        for place, text in texts(form["rows"], form_id):
            assert text["ru"].endswith("?") == text["en"].endswith("?"), (place, text)


def test_one_english_label_of_a_list_has_one_russian_one_in_that_list(sources: Any) -> None:
    for name, entry in sources.lists.items():
        russian = [item["ru"] for item in entry["items"]]
        assert len(russian) == len(set(russian)), name


@pytest.mark.parametrize("form_id", FORM_IDS)
def test_the_workbook_shows_both_languages_in_every_text_column(form_id: str) -> None:
    sheets = build.read_tables((ROOT / "forms" / f"{form_id}.xlsx").read_bytes())
    for sheet in ("survey", "choices"):
        header, *rows = sheets[sheet]
        for column in ("label", "hint", "constraint_message"):
            if f"{column}::English (en)" not in header:
                assert (sheet, column) in {("choices", "hint"), ("choices", "constraint_message")}
                continue
            english, russian = header.index(f"{column}::English (en)"), header.index(f"{column}::Russian (ru)")
            for row in rows:
                assert bool(row[english]) == bool(row[russian]), row
