"""What can be wrong with a form, its files, or an answer."""

from collections.abc import Mapping, Sequence
from typing import Protocol

from fieldmonitor.domain.errors.base import WorldError


class FormFault(Protocol):
    """One thing wrong with a form, as the form engine tells it (`fieldmonitor.forms.Problem`)."""

    @property
    def code(self) -> str:
        """Stable, kebab-case."""

    @property
    def message(self) -> str:
        """What is wrong, in English."""

    @property
    def suggestion(self) -> str:
        """What to do about it, in English."""

    @property
    def templates(self) -> tuple[str, str]:
        """Both sentences before the facts were filled in."""

    @property
    def facts(self) -> Mapping[str, str]:
        """What fills the templates."""

    @property
    def sheet(self) -> str:
        """Empty where not known."""

    @property
    def row(self) -> int:
        """1-based; 0 where not known."""

    @property
    def column(self) -> str:
        """Empty where not known."""

    @property
    def inner(self) -> "FormFault | None":
        """The fault that ``{inner}`` stands for."""


class FormProblem(WorldError):
    """A form that does not convert or load. ``problems``: everything found, told in the reader's language."""

    code = "form.invalid"
    happened = "The form {form} cannot be used: {reason}."
    kept = "The forms that are here already stay as they are."
    advice = "Mend the form as said and import it again."

    def __init__(self, *, problems: Sequence[FormFault] = (), **facts: object) -> None:
        self.problems = tuple(problems)
        super().__init__(**facts)


class FormUnknown(FormProblem):
    """No such form here."""

    code = "form.unknown"
    happened = "There is no form {form} in this project."
    kept = "Nothing was lost."
    advice = "List the forms, or sync to receive it."


class AnswerRefused(FormProblem):
    """An answer does not fit the form: unknown question or unknown choice."""

    code = "form.answer"
    happened = "The answer to {ref} is refused: {reason}."
    kept = "The other answers are kept in the draft."
    advice = "Correct it and try again."


class FormKeyUnusable(FormProblem):
    """A form asks for encrypted submissions, and its key cannot be used."""

    code = "form.public_key"
    happened = "The form {form} asks for encryption, and its public key cannot be used: {reason}."
    kept = "Nothing was written; records stay encrypted in the vault."
    advice = "Put the server's public key, in base64, under public_key on the settings sheet, and raise the version."


class FormMediaRefused(FormProblem):
    """A file that belongs to a form cannot be published with it."""

    code = "form.media"
    happened = "The file {name} cannot be published with the form {form}: {reason}."
    kept = "Nothing was published; the forms already here stay as they are."
    advice = "Make the file smaller or mend its name, then import the form again."
