"""Options that commands share, and the way to a vault: which folder, and a passphrase that never is an argument."""

import inspect
import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import wraps
from getpass import getpass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final

import typer

from fieldmonitor import settings
from fieldmonitor.cli.console import Console
from fieldmonitor.domain.errors import FingerprintDiffers, storage_error
from fieldmonitor.i18n import LANGUAGES, mark

if TYPE_CHECKING:
    from fieldmonitor.bootstrap import Workspace

UsageError: Final = typer.BadParameter
MAX_PASSPHRASE_BYTES: Final = 4096


@dataclass(frozen=True, slots=True)
class Desk:
    """What every command is handed: where to print, and how to reach the vault."""

    console: Console
    folder: Path
    named: bool
    passphrase_file: Path | None
    passphrase_fd: int | None

    def open(self, *, heal: bool = True) -> "Workspace":
        """Unlock the vault; a dead copy of its key file is mended with ``heal``."""
        from fieldmonitor import bootstrap

        bootstrap.check_vault(self.folder)
        passphrase = self.passphrase()
        with self.console.progress() as progress:
            return bootstrap.unlock(self.folder, passphrase, progress=progress, heal=heal)

    def open_or_create(self, code: str) -> "Workspace":
        """Unlock the vault, or make it for the person with this code if the folder has none."""
        from fieldmonitor import bootstrap

        if bootstrap.has_vault(self.folder):
            return self.open()
        if not code:
            raise UsageError("a new vault needs --code: the code of the person who uses this device, such as AB-012")
        return bootstrap.create_vault(self.folder, self.passphrase(new=True), code=code)

    def confirm_fingerprint(self, path: Path, shown: str, given: str, about: Sequence[str], question: str) -> None:
        """Go on only if the other person reads the fingerprint of the keys in the file at ``path``.

        ``given``: what they read, from ``--fingerprint``; without it ``about`` is shown and ``question`` asked. Raises
        FingerprintDiffers, and UsageError if there is nobody to ask.
        """
        if given:
            same = "".join(given.split()) == "".join(shown.split())
        elif sys.stdin.isatty():
            for line in about:
                self.console.note(line)
            same = typer.confirm(question, err=True)
        else:
            raise UsageError("no terminal to ask on: give --fingerprint with what the other person reads to you")
        if not same:
            raise FingerprintDiffers(path=path, found=shown)

    def passphrase(self, *, new: bool = False) -> str:
        """Read the passphrase from the file, the descriptor, or the prompt (twice for a new one)."""
        if self.passphrase_file is not None:
            return _first_line(_read_file(self.passphrase_file))
        if self.passphrase_fd is not None:
            return _first_line(_read_descriptor(self.passphrase_fd))
        if not sys.stdin.isatty():
            raise UsageError("no terminal to ask for the passphrase: give --passphrase-file or --passphrase-fd")
        text = self.console.text
        typed = getpass(text(mark("cli", "Passphrase: ")))
        if new and getpass(text(mark("cli", "The same passphrase again: "))) != typed:
            raise UsageError("the two passphrases differ")
        return _not_empty(typed)


_VAULT = Annotated[
    Path | None, typer.Option("--vault", metavar="DIR", help="The vault's folder.", show_default="the usual one")
]
_FILE = Annotated[
    Path | None, typer.Option("--passphrase-file", metavar="FILE", help="Read the passphrase from its first line.")
]
_FD = Annotated[
    int | None, typer.Option("--passphrase-fd", metavar="N", help="Read the passphrase from this open descriptor.")
]
_JSON = Annotated[bool, typer.Option("--json", help="Print data instead of text, errors too.")]
_LANGUAGE = Annotated[
    str, typer.Option("--language", metavar="en|ru", help="Language of messages and answers.", show_default=False)
]
_SHARED: Final = {"vault": _VAULT, "passphrase_file": _FILE, "passphrase_fd": _FD}
_DEFAULTS: Final = {"vault": None, "passphrase_file": None, "passphrase_fd": None, "as_json": False, "language": ""}


def command(app: typer.Typer, name: str, *, vault: bool = True) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """Register a function whose first parameter is the `Desk`; the shared options are added to its own.

    ``vault=False`` leaves out the options that lead to a vault.
    """
    shared: dict[str, Any] = {**(_SHARED if vault else {}), "as_json": _JSON, "language": _LANGUAGE}

    def register(function: Callable[..., None]) -> Callable[..., None]:
        own = list(inspect.signature(function).parameters.values())[1:]

        @wraps(function)
        def call(context: typer.Context, **options: Any) -> None:
            taken = {key: options.pop(key, None) for key in shared}
            function(_desk(context.obj, taken), **options)

        extra = [
            inspect.Parameter(key, inspect.Parameter.KEYWORD_ONLY, default=_DEFAULTS[key], annotation=kind)
            for key, kind in shared.items()
        ]
        context = inspect.Parameter("context", inspect.Parameter.POSITIONAL_OR_KEYWORD, annotation=typer.Context)
        keyword = [parameter.replace(kind=inspect.Parameter.KEYWORD_ONLY) for parameter in own]
        call.__signature__ = inspect.Signature([context, *keyword, *extra])  # type: ignore[attr-defined]  # Typer reads it
        call.__annotations__ = {p.name: p.annotation for p in (context, *keyword, *extra)}
        del call.__wrapped__
        app.command(name)(call)
        return function

    return register


def _desk(console: Console, taken: dict[str, Any]) -> Desk:
    console.as_json = bool(taken["as_json"])
    if taken["language"]:
        if taken["language"] not in LANGUAGES:
            raise UsageError(f"--language is one of {', '.join(LANGUAGES)}")
        console.language = taken["language"]
    folder: Path | None = taken.get("vault")
    return Desk(
        console,
        folder if folder is not None else usual_vault(),
        folder is not None,
        taken.get("passphrase_file"),
        taken.get("passphrase_fd"),
    )


def usual_vault() -> Path:
    """Return the vault that was opened last, or the default one."""
    chosen = settings.load().vault
    return Path(chosen) if chosen else settings.default_vault()


def _read_file(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(MAX_PASSPHRASE_BYTES)
    except OSError as error:
        raise storage_error(error, path) from error


def _read_descriptor(descriptor: int) -> bytes:
    parts = bytearray()
    try:
        while len(parts) < MAX_PASSPHRASE_BYTES and b"\n" not in parts:
            part = os.read(descriptor, MAX_PASSPHRASE_BYTES)
            if not part:
                break
            parts += part
    except OSError as error:
        raise UsageError(f"--passphrase-fd {descriptor} cannot be read") from error
    return bytes(parts)


def _first_line(content: bytes) -> str:
    try:
        return _not_empty(content.split(b"\n", 1)[0].rstrip(b"\r").decode("utf-8"))
    except UnicodeDecodeError as error:
        raise UsageError("the passphrase is not UTF-8 text") from error


def _not_empty(passphrase: str) -> str:
    if not passphrase:
        raise UsageError("the passphrase is empty")
    return passphrase
