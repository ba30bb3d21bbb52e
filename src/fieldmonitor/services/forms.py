"""Forms: importing them (coordinators publish them in the roster feed), listing them, and their loaded definitions."""

import json
import threading
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from fieldmonitor import resources
from fieldmonitor.domain.errors import AnswerRefused, FileMissing, FormProblem, storage_error
from fieldmonitor.domain.progress import IsCancelled, Progress, never, silent, stop_if
from fieldmonitor.domain.roster import Role
from fieldmonitor.i18n import MOST_PROBLEMS, mark
from fieldmonitor.services import form_cache, form_files
from fieldmonitor.services.answers import fill
from fieldmonitor.services.core import Core
from fieldmonitor.services.languages import code_of, form_language
from fieldmonitor.services.roster_feed import RosterFeed
from fieldmonitor.services.values import FormInfo
from fieldmonitor.vault import StoredForm

if TYPE_CHECKING:
    from fieldmonitor.forms import FormDefinition, FormLoadError, Problem

_PUBLISHES: Final = frozenset({Role.COORDINATOR})
_IMPORTING: Final = mark("progress", "Importing forms")


@dataclass(frozen=True, slots=True)
class Trial:
    """What filling a form without keeping anything gave: the submission, or what blocks it.

    ``notices``: lists that were empty because their files are missing.
    """

    form_id: str
    xml: str
    problems: tuple[str, ...]
    notices: "tuple[Problem, ...]" = ()


class Forms:
    """The project's forms on this device."""

    def __init__(self, core: Core, feed: RosterFeed) -> None:
        self._core = core
        self._feed = feed
        self._loaded: dict[str, FormDefinition] = {}
        self._uncached: dict[str, FormDefinition] = {}
        self._guard = threading.Lock()

    def import_form(self, path: Path, mended: bytes | None = None) -> FormInfo:
        """Convert an XLSForm or XForm file and publish it to the project (coordinators only), with its files.

        Its lists, pictures and sounds lie beside it, or in the folder ``NAME-media``. ``mended``: a mended copy of the
        spreadsheet (an .xlsx) that is taken instead of what is in the file. Raises FormProblem (it does not
        convert, or another form has this id and version), FormMediaRefused, FormKeyUnusable, FileMissing, NotPermitted.
        """
        self._core.permit(_PUBLISHES, "publish forms")
        return self._publish(load(path) if mended is None else load_mended(path, mended))

    def import_builtin(self, progress: Progress = silent, cancelled: IsCancelled = never) -> list[FormInfo]:
        """Import the ten forms that come with the product; those that are here already stay as they are."""
        self._core.permit(_PUBLISHES, "publish forms")
        paths = builtin_paths()
        imported = []
        for number, path in enumerate(paths):
            stop_if(cancelled)
            progress(number, len(paths), _IMPORTING)
            imported.append(self._publish(load(path)))
        progress(len(paths), len(paths), _IMPORTING)
        return imported

    def check(self, path: Path) -> FormInfo:
        """Convert and load a form without keeping it. Raises FormProblem, FileMissing."""
        return check_form(path)

    def list(self) -> list[FormInfo]:
        """Return the newest version of each form, by id."""
        return [_stored_info(form) for form in self._core.vault.forms.current()]

    def info(self, form_id: str, version: str | None = None) -> FormInfo:
        """Return one form, the newest version unless named. Raises FormUnknown."""
        return _stored_info(self._core.vault.forms.get(form_id, version))

    def definition(self, form_id: str, version: str | None = None) -> "FormDefinition":
        """Return a loaded form, the newest version unless named; kept in memory. Raises FormUnknown."""
        stored = self._core.vault.forms.get(form_id, version)
        with self._guard:
            loaded = self._loaded.get(stored.hash)
            if loaded is None:
                xml, media = self._core.vault.forms.content(stored.form_id, stored.version)
                loaded = form_cache.read(self._core.vault, stored.hash, media)
                if loaded is None:
                    loaded = self._uncached[stored.hash] = _load(xml, f"{form_id}.xml", media)
                self._loaded[stored.hash] = loaded
            return loaded

    def keep_compiled(self, cancelled: IsCancelled = never) -> None:
        """Put forms that were loaded from their source into the cache; for idle times, as it writes to the vault."""
        while self._uncached and not cancelled():
            with self._guard:
                form = self._uncached.popitem()[1] if self._uncached else None
            if form is not None:
                form_cache.write(self._core.vault, form)

    def _publish(self, form: "FormDefinition") -> FormInfo:
        info = _info(form)
        vault = self._core.vault
        held = next((h for h in vault.forms.versions(form.form_id) if h.version == form.version), None)
        if held is not None and held.hash != form.hash:
            reason = f"another form {form.form_id} of version {form.version} is here already; raise its version"
            raise FormProblem(form=form.form_id, reason=reason)
        files = form_files.wanted(form)
        if held is not None and vault.forms.content(form.form_id, form.version)[1] != files:
            reason = f"the files of {form.form_id} are not those published with its version {form.version}; raise it"
            raise FormProblem(form=form.form_id, reason=reason)
        if held is None:
            form_files.require_publishable(form)
            with vault.transaction():
                self._feed.publish(_body(form, info, files))
                form_cache.write(vault, form)
        with self._guard:
            self._loaded[form.hash] = form
        return info


def builtin_paths() -> list[Path]:
    """Return the files of the forms that come with the product. Raises FileMissing if one is not installed."""
    paths = [resources.data(f"forms/{entry['file']}") for entry in _catalogue().values()]
    for path in paths:
        if not path.is_file():
            raise FileMissing(path=path)
    return paths


def check_form(path: Path) -> FormInfo:
    """Convert and load a form without keeping it. Raises FormProblem, FileMissing, StorageError."""
    return _info(load(path))


def try_form(path: Path, answers: Mapping[str, Any], language: str) -> Trial:
    """Fill a form from plain answers without keeping anything. Raises FormProblem, AnswerRefused, FileMissing."""
    from fieldmonitor.forms import FormError

    form = load(path, trial=True)
    session = form.new_session(language=form_language(form, language))
    try:
        filled = fill(session, answers)
        if filled.refused:
            raise filled.refused[0]
        for media in filled.files:
            session.answer(media.ref, Path(media.path).name)
        problems = tuple(f"{found.label}: {found.message or found.kind}" for found in session.validate())
        return Trial(form.form_id, "" if problems else session.serialise(), problems, form.trial_notices)
    except FormError as error:
        raise AnswerRefused(ref=getattr(error, "ref", form.form_id), reason=str(error)) from error


def load(path: Path, *, trial: bool = False) -> "FormDefinition":
    """Load a form from a file and the files beside it. Raises FormProblem, FileMissing, StorageError.

    ``trial``: the form is to be tried, not published (`fieldmonitor.forms.load_form`).
    """
    return _load(path, path.name, form_files.beside(path), trial=trial)


def load_mended(path: Path, mended: bytes) -> "FormDefinition":
    """Load a mended copy (an .xlsx) of the form at ``path``, with the files beside that. Raises as `load`."""
    return _load(mended, f"{path.stem}.xlsx", form_files.beside(path), folder=path.parent)


def form_problem(name: str, error: "FormLoadError") -> FormProblem:
    """Return the coded error for a form that does not load: every problem, to be told in the reader's language."""
    reason = "; ".join(str(problem).rstrip(".") for problem in error.problems[:MOST_PROBLEMS])
    return FormProblem(form=name, reason=reason, problems=error.problems)


def _load(
    source: Path | bytes, name: str, media: Mapping[str, bytes], folder: Path | None = None, *, trial: bool = False
) -> "FormDefinition":
    from fieldmonitor.forms import FormError, FormLoadError, load_form

    try:
        return load_form(source, name=name, media=media, folder=folder, trial=trial)
    except FormLoadError as error:
        if isinstance(error.__cause__, OSError) and isinstance(source, Path):
            raise storage_error(error.__cause__, source) from error
        raise form_problem(name, error) from error
    except FormError as error:
        raise FormProblem(form=name, reason=str(error).rstrip(".")) from error


def _body(form: "FormDefinition", info: FormInfo, files: Mapping[str, bytes]) -> dict[str, Any]:
    return {
        "act": "form",
        "form": form.form_id,
        "version": form.version,
        "hash": form.hash,
        "title": dict(info.title),
        "languages": list(form.languages),
        "questions": info.question_count,
        "xml": form.xml.decode("utf-8"),
        **({"media": form_files.to_json(files)} if files else {}),
    }


def _info(form: "FormDefinition") -> FormInfo:
    builtin = _catalogue().get(form.form_id)
    title = dict(builtin["title"]) if builtin else {code_of(form.default_language) or "en": form.title}
    asked = sum(question.kind not in {"note", "calculate", "hidden"} for question in form.questions)
    return FormInfo(form.form_id, form.version, title, form.hash, form.languages, asked)


def _stored_info(form: StoredForm) -> FormInfo:
    return FormInfo(form.form_id, form.version, form.title, form.hash, form.languages, form.questions)


@cache
def _catalogue() -> dict[str, dict[str, Any]]:
    """Return what resources/vocabulary/forms.json says of the forms that come with the product, by id."""
    path = resources.data("resources/vocabulary/forms.json")
    try:
        entries = json.loads(path.read_text(encoding="utf-8"))["forms"]
        return {entry["id"]: entry for entry in entries}
    except OSError as error:
        raise storage_error(error, path) from error
