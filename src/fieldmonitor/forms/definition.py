"""A form ready for use: what it asks, and the sessions, drafts and finalised records of it."""

import gc
import hashlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo
from functools import cached_property
from pathlib import Path
from typing import Any, Final, TypedDict, Unpack
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from fieldmonitor.forms import choices as lists
from fieldmonitor.forms import records
from fieldmonitor.forms.actions import ON_FIRST_LOAD, ON_LOAD, fill_instance_id, fill_metadata, new_instance_id
from fieldmonitor.forms.choices import MEDIA
from fieldmonitor.forms.compiled import pack, unpack
from fieldmonitor.forms.entities import EntityList, declared
from fieldmonitor.forms.errors import FormAnswerError, FormError, FormLoadError, Problem
from fieldmonitor.forms.graph import link
from fieldmonitor.forms.instances import last_saved
from fieldmonitor.forms.lookups import EXTERNAL
from fieldmonitor.forms.model import FormModel, Spec, Submission
from fieldmonitor.forms.reading import FormAnswer, read_answers
from fieldmonitor.forms.runtime import Runtime
from fieldmonitor.forms.safexml import looks_like_xml, to_utf8
from fieldmonitor.forms.session import FormSession
from fieldmonitor.forms.sources import read_form, read_regular
from fieldmonitor.forms.words import static_text

MAX_MEDIA: Final = 64 * 1024 * 1024
"""Bytes of a file beside the form."""


@dataclass(frozen=True, slots=True)
class Question:
    """A question as the form defines it, once for all repeat instances.

    ``kind``: text, integer, decimal, date, time, datetime, select_one, select_multiple, rank, range, geopoint,
    geotrace, geoshape, image, audio, video, file, note, calculate, trigger, barcode or hidden. ``labels``: language →
    label (outputs as ``…``), with "" for a form without translations. ``groups``: paths of the groups and repeats
    around it; ``repeats``: paths of the repeats among them, outermost first.
    """

    path: str
    name: str
    kind: str
    sensitivity: str
    list_name: str
    labels: Mapping[str, str]
    groups: tuple[str, ...]
    repeats: tuple[str, ...]


class SessionOptions(TypedDict, total=False):
    """What a session may be told: its language (name or code), clock, IANA time zone, and metadata properties.

    ``last_saved``: submission XML of the device's last saved record of the form, for jr://instance/last-saved; one that
    cannot be read counts as none. ``position``: the device's place ("lat lon alt acc") if it is known at the start.
    """

    language: str | None
    now: Callable[[], datetime] | None
    timezone: str
    metadata: Mapping[str, str]
    last_saved: str | None
    position: str | None


class FormDefinition:
    """A loaded form. ``xml`` is its XForm, ``hash`` the SHA-256 of that in hex.

    ``media``: the files that stand beside it, by name: those that its lists were read from, which `load_form` wants
    again with ``xml``, and the pictures, sounds and films of its texts. ``notices``: what the form asks for and is not
    carried out, though the form works without it. ``entities``: the lists of entities that its records write to.
    """

    def __init__(self, model: FormModel, xml: bytes, media: Mapping[str, bytes]) -> None:
        self._model = model
        self.media = media
        self.xml = xml
        self.hash = hashlib.sha256(xml).hexdigest()
        self.form_id = model.form_id
        self.version = model.version
        self.title = model.title
        self.submission: Submission = model.submission
        self.notices: tuple[Problem, ...] = tuple(model.notices)
        self.entities: tuple[EntityList, ...] = declared(model)
        # pyxform calls the texts of an untranslated form "default"
        self.languages: tuple[str, ...] = model.languages if model.languages != ("default",) else ()
        self.default_language: str = model.default_language

    @property
    def trial_notices(self) -> tuple[Problem, ...]:
        """The notices of a form loaded for a trial: its lists that are empty because their files are missing."""
        return tuple(notice for notice in self.notices if notice.code == "list-missing")

    @cached_property
    def questions(self) -> tuple[Question, ...]:
        """The questions in the form's order, without the record's own meta."""
        return tuple(
            _question(self._model, spec, self.languages)
            for spec in self._model.specs
            if spec.is_leaf and spec.name[0] != "@" and not _is_meta(spec)
        )

    def compiled(self) -> bytes:
        """Return the form as bytes that `load_compiled` opens in a fraction of the time; for this program only."""
        return pack(self._model, self.xml)

    def language(self, name: str) -> str | None:
        """Return the form's name for a language given by that name or its code (``ru``), or None."""
        if name in self.languages:
            return name
        wanted = name.lower()
        for language in self.languages:
            if language.lower() == wanted or language.lower().endswith(f"({wanted})"):
                return language
        return None

    def new_session(self, **options: Unpack[SessionOptions]) -> FormSession:
        """Start a new record. Raises FormError for an unknown time zone."""
        with _unhindered():
            runtime = self._runtime(options)
            fill_metadata(runtime, runtime.root)
            fill_instance_id(runtime)
            runtime.start(ON_FIRST_LOAD)
            lists.forget_foreign_defaults(runtime)
        return FormSession(self, runtime)

    def open_session(self, draft: bytes, **options: Unpack[SessionOptions]) -> FormSession:
        """Reopen a draft, in its own language unless one is given. Raises FormDraftError."""
        parts = records.read_draft(self._model, draft)
        options.setdefault("language", parts["language"])
        session = self._restored(parts["data"], options, int(parts["seed"]))
        session._runtime.deprecated_id = str(parts.get("deprecated", ""))
        if session.audit is not None:
            session.audit.restore(parts.get("audit", []))
        for ref in parts.get("wanted", ()):
            with suppress(FormAnswerError):  # the form has changed
                session._runtime.wanted[session.node(str(ref))] = None
        return session

    def open_instance(self, xml: str, *, revise: bool = False, **options: Unpack[SessionOptions]) -> FormSession:
        """Open a finalised record as a draft. Raises FormDraftError for a damaged or foreign one.

        With ``revise`` it gets an instanceID of its own and names the old one as deprecatedID, as OpenRosa asks of
        an edited submission.
        """
        element = records.parse_instance(self._model, xml)
        session = self._restored(records.from_element(element), options, 0, keep_defaults=True)
        session._runtime.deprecated_id = records.deprecated_id(element)
        meta = session.root.kids.get("meta")
        if revise and meta is not None and "instanceID" in meta.kids:
            old = meta.kids["instanceID"].value
            session._runtime.put(meta.kids["instanceID"], new_instance_id())
            if "deprecatedID" in meta.kids:
                session._runtime.put(meta.kids["deprecatedID"], old)
            else:
                session._runtime.deprecated_id = old
            session._runtime.settle()
        return session

    def read(self, xml: str, language: str | None = None) -> list[FormAnswer]:
        """Return the answers of a finalised record as a reader sees them, in the form's order.

        Nothing is worked out anew: what the record says stands, whatever today's rules would make of it. Elements in
        another order, missing or unknown ones do no harm. Raises FormDraftError for a damaged or foreign record.
        """
        element = records.parse_instance(self._model, xml)
        runtime = self._runtime({"language": language})
        records.fill(runtime, records.from_element(element), mark_missing=True)
        return read_answers(runtime)

    def _runtime(self, options: SessionOptions, seed: int = 0) -> Runtime:
        wanted = options.get("language")
        language = (self.language(wanted) if wanted else None) or self.default_language
        now = options.get("now") or _now
        return Runtime(
            self._model,
            language=language,
            now=now,
            zone=_zone(options.get("timezone", "UTC")),
            metadata=options.get("metadata", {}),
            seed=seed,
            last_saved=last_saved(options.get("last_saved"), self._model.root.name),
            position=options.get("position") or "",
        )

    def _restored(
        self, data: Mapping[str, Any], options: SessionOptions, seed: int, *, keep_defaults: bool = False
    ) -> FormSession:
        with _unhindered():
            runtime = self._runtime(options, seed)
            records.fill(runtime, data, keep_defaults=keep_defaults)
            fill_instance_id(runtime)
            runtime.start(ON_LOAD)
        return FormSession(self, runtime)

    def __repr__(self) -> str:
        return f"FormDefinition({self.form_id!r}, version={self.version!r})"


def load_form(
    source: Path | bytes,
    *,
    name: str = "form.xlsx",
    media: Mapping[str, bytes] | None = None,
    folder: Path | None = None,
    trial: bool = False,
) -> FormDefinition:
    """Load an XLSForm (converted by pyxform) or an XForm, from a file or its bytes.

    ``name`` tells the format of bytes. ``media``: files that the form's lists refer to, by name; for a path the ones
    beside it are found, for bytes those in ``folder``. ``trial``: the form is to be tried, not used: a list whose
    file is missing is empty and a notice tells so, where it would refuse the form. Raises FormLoadError with every
    problem found; OSError never escapes.
    """
    if isinstance(source, Path):
        name, folder = source.name, source.parent
        data = read_form(source)
    else:
        data = source
    files = _Files(media or {}, folder)
    converted = None
    if not looks_like_xml(data, name):
        from fieldmonitor.forms.xlsform import convert_form

        converted = convert_form(data, name)
        data = converted.xml
        if converted.itemsets is not None:
            files.setdefault(EXTERNAL, converted.itemsets)
    else:
        data = to_utf8(data)
    from fieldmonitor.forms.xform import read_xform

    try:
        with _unhindered():
            model = read_xform(data, files, tables=files.tables(), trial=trial)
            link(model)
    except FormLoadError as error:
        if converted is None:
            raise
        raise FormLoadError([converted.placed(problem) for problem in error.problems]) from error
    if converted is not None:
        model.notices = [*(converted.placed(notice) for notice in model.notices), *converted.notices()]
    files.add_media_of(model)
    return FormDefinition(model, data, files.used)


def load_compiled(data: bytes, media: Mapping[str, bytes]) -> FormDefinition:
    """Load what `FormDefinition.compiled` gave; ``media``: the files that stood beside the form.

    Raises FormLoadError for damaged or foreign bytes: the form is to be loaded from its source again.
    """
    with _unhindered():
        model, xml = unpack(data)
    return FormDefinition(model, xml, dict(media))


@contextmanager
def _unhindered() -> Iterator[None]:
    """Keep the collector of cyclic garbage off while a form or a record is built.

    All of it is to stay, and looking through it again and again costs as much as building it.
    """
    if not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


class _Files(dict[str, bytes]):
    """Media by name, looked for beside the form when they were not given; ``used``: those that were asked for."""

    def __init__(self, given: Mapping[str, bytes], folder: Path | None) -> None:
        super().__init__(given)
        self.folder = folder
        self.used: dict[str, bytes] = dict(given)

    def tables(self) -> Iterator[str]:
        """Yield the names of the CSV files that were given or stand beside the form."""
        yield from (name for name in self if name.lower().endswith(".csv"))
        with suppress(OSError):
            beside = sorted(self.folder.glob("*.csv")) if self.folder is not None else []
            yield from (path.name for path in beside if path.name not in self)

    def add_media_of(self, model: FormModel) -> None:
        """Look for the pictures, sounds and films of the form's texts; one that is missing or huge is left out."""
        for texts in model.translations.values():
            for forms in texts.values():
                for kind in MEDIA:
                    source = forms.get(kind, ())
                    if source and isinstance(source[0], str):
                        self.get(source[0].rpartition("/")[2])

    def get(self, key: str, default: Any = None) -> Any:
        found = super().get(key)
        if found is None and self.folder is not None and key not in ("", ".", "..") and "\\" not in key:
            try:
                path = self.folder / key
                found = read_regular(path, MAX_MEDIA)
            except (OSError, ValueError):
                found = None
        if found is None:
            return default
        self.used[key] = found
        return found


def _question(model: FormModel, spec: Spec, languages: tuple[str, ...]) -> Question:
    around: list[Spec] = []
    at = spec.up
    while at is not None and at.up is not None:
        around.append(at)
        at = at.up
    around.reverse()
    control = spec.control
    words = control.label if control is not None else None
    itemset = control.itemset if control is not None else None
    return Question(
        spec.path,
        spec.name,
        spec.kind,
        spec.sensitivity,
        itemset.list_name if itemset is not None else "",
        {language: static_text(model, words, language) for language in languages or ("",)},
        tuple(one.path for one in around),
        tuple(one.path for one in around if one.is_repeat),
    )


def _is_meta(spec: Spec) -> bool:
    return spec.up is not None and spec.up.name == "meta" and spec.up.up is not None and spec.up.up.up is None


def _now() -> datetime:
    return datetime.now(UTC)


def _zone(name: str) -> tzinfo:
    if name == "UTC":
        return UTC
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise FormError(f"Unknown time zone {name!r}.") from error
