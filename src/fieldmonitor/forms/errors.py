"""What can go wrong with a form, from outside: each error says what, where, and what to do.

FormError
├── FormLoadError      the form cannot be used (every problem found, with sheet, row, column where known)
├── FormAnswerError    an answer or a repeat was addressed that the form does not have
├── FormDraftError     a draft or an instance cannot be opened with this form
└── XPathError         an expression is not valid (caught at load and told as a problem of the form)
"""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong with a form. ``sheet``, ``row`` (1-based) and ``column`` are empty or 0 where not known."""

    message: str
    suggestion: str = ""
    sheet: str = ""
    row: int = 0
    column: str = ""

    def __str__(self) -> str:
        place = ", ".join(
            part
            for part in (
                f"sheet {self.sheet}" if self.sheet else "",
                f"row {self.row}" if self.row else "",
                f"column {self.column}" if self.column else "",
            )
            if part
        )
        text = f"{place}: {self.message}" if place else self.message
        return f"{text} {self.suggestion}".rstrip()


class FormError(Exception):
    """Base of every error this engine raises on purpose."""


class FormLoadError(FormError):
    """The form cannot be used; ``problems`` holds at least one entry, in the order found."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        self.problems: tuple[Problem, ...] = tuple(problems)
        super().__init__("\n".join(str(problem) for problem in self.problems))


class FormAnswerError(FormError):
    """The form has no such question or repeat instance, or the operation does not apply to it."""

    def __init__(self, ref: str, reason: str) -> None:
        self.ref = ref
        self.reason = reason
        super().__init__(f"{ref}: {reason}")


class FormDraftError(FormError):
    """A draft or finalised instance is damaged or belongs to another form."""


class XPathError(FormError):
    """An expression cannot be read. ``position`` is the 0-based character where reading stopped."""

    def __init__(self, message: str, expression: str = "", position: int = 0) -> None:
        self.message = message
        self.expression = expression
        self.position = position
        super().__init__(f"{message} in: {expression}" if expression else message)
