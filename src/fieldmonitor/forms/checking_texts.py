"""Checks of texts: what is untranslated, unsaid, or too long."""

from collections.abc import Iterator
from typing import Final

from fieldmonitor.forms.checking_rules import Finding, finding
from fieldmonitor.forms.checking_sheets import MEDIA, TRANSLATED, Book
from fieldmonitor.forms.checking_subject import Subject, is_shown
from fieldmonitor.forms.words import static_text

LONG_LABEL: Final = 300


def check(subject: Subject) -> Iterator[Finding]:
    """Yield what is found about texts."""
    if subject.book is not None:
        yield from _untranslated(subject, subject.book)
    else:
        yield from _untranslated_texts(subject)
    yield from _messages(subject)
    yield from _long_labels(subject)


def _untranslated(subject: Subject, book: Book) -> Iterator[Finding]:
    languages = list(
        dict.fromkeys(
            column.language
            for columns in book.columns.values()
            for column in columns
            if column.language and column.base in (*TRANSLATED, *MEDIA)
        )
    )
    default = book.settings["default_language"] if book.settings is not None else ""
    if not languages:
        return
    yield from _unnamed(subject, book, languages, default)
    wanted = list(dict.fromkeys((*([default] if default in languages else []), *languages)))
    for sheet, rows in (("survey", book.survey), ("choices", book.choices)):
        columns = book.columns.get(sheet, ())
        for base in (*TRANSLATED, *MEDIA):
            here = {column.language or default: column for column in columns if column.base == base}
            if not any(column.language for column in here.values()):
                continue  # one column for all languages, or none
            for row in rows:
                texts = {language: row.cells.get(column.title, "") for language, column in here.items()}
                if not any(texts.values()):
                    continue
                code = "media-translation-missing" if base in MEDIA else "translation-missing"
                for language in wanted:
                    if not texts.get(language):
                        title = here[language].title if language in here else f"{base}::{language}"
                        yield subject.at_row(code, row, title, language=language)


def _unnamed(subject: Subject, book: Book, languages: list[str], default: str) -> Iterator[Finding]:
    if default:
        return
    for sheet, rows in (("survey", book.survey), ("choices", book.choices)):
        for column in book.columns.get(sheet, ()):
            if column.base in TRANSLATED and not column.language:
                row = next((row for row in rows if column.title in row.cells), None)
                if row is not None:
                    yield subject.at_row("language-unnamed", row, column.title, languages=", ".join(languages))
                    return


def _untranslated_texts(subject: Subject) -> Iterator[Finding]:
    """Texts of an XForm that one language has and another has not ("-" is what converters write then)."""
    translations = subject.model.translations
    keys = dict.fromkeys(key for texts in translations.values() for key in texts)
    for key in keys:
        said = {language: texts.get(key, {}).get("", ()) for language, texts in translations.items()}
        full = {language for language, parts in said.items() if parts and parts != ("-",)}
        for language in translations if full else ():
            if language not in full:
                path = key.partition(":")[0]
                yield finding(
                    "translation-missing", {"language": language}, column=key.partition(":")[2] or key,
                    ref=path if path in subject.model.by_path else key,
                )  # fmt: skip


def _messages(subject: Subject) -> Iterator[Finding]:
    silent = [
        spec
        for spec in subject.questions()
        if is_shown(spec) and spec.kind != "note" and spec.required is not None and spec.required_message is None
    ]
    for spec in subject.questions():
        if is_shown(spec) and spec.constraint is not None and spec.constraint_message is None:
            yield subject.at("constraint-no-message", spec, "constraint_message")
    if silent:
        yield subject.at("required-no-message", silent[0], "required_message", count=len(silent))


def _long_labels(subject: Subject) -> Iterator[Finding]:
    languages = subject.form.languages or ("default",)
    for spec in subject.questions():
        if not is_shown(spec) or spec.kind in ("note", "trigger") or spec.control is None:
            continue
        for language in languages:
            text = static_text(subject.model, spec.control.label, language)
            if len(text) > LONG_LABEL:
                yield subject.at("label-long", spec, "label", language, length=len(text), text=language)
                break
