"""What can go wrong with a form, from outside: each error says what, where, and what to do.

FormError
├── FormLoadError      the form cannot be used (every problem found, with sheet, row, column where known)
├── FormAnswerError    an answer or a repeat was addressed that the form does not have
├── FormDraftError     a draft or an instance cannot be opened with this form
└── XPathError         an expression is not valid (caught at load and told as a problem of the form)
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Self


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong with a form. ``sheet``, ``row`` (1-based) and ``column`` are empty or 0 where not known.

    ``message`` and ``suggestion`` are English. ``code`` is stable (kebab-case). ``templates``: the two sentences before
    ``facts`` and the place were filled in, for translation; ``inner``: the problem that ``{inner}`` stands for.
    """

    message: str
    suggestion: str = ""
    sheet: str = ""
    row: int = 0
    column: str = ""
    code: str = "form"
    templates: tuple[str, str] = ("", "")
    facts: Mapping[str, str] = field(default_factory=dict, hash=False)
    inner: "Problem | None" = None

    @classmethod
    def of(
        cls,
        code: str,
        message: str,
        *,
        suggestion: str = "",
        sheet: str = "",
        row: int = 0,
        column: str = "",
        inner: "Problem | None" = None,
        **facts: object,
    ) -> Self:
        """Return a problem from templates (literals: they are collected for translation) and the facts in them.

        ``{sheet}``, ``{row}``, ``{column}`` and ``{inner}`` may stand in the templates too.
        """
        return cls.told(code, (message, suggestion), facts, sheet=sheet, row=row, column=column, inner=inner)

    @classmethod
    def told(
        cls,
        code: str,
        templates: tuple[str, str],
        facts: Mapping[str, object],
        *,
        sheet: str = "",
        row: int = 0,
        column: str = "",
        inner: "Problem | None" = None,
    ) -> Self:
        """Return a problem as `of` does, from templates that were collected elsewhere."""
        message, suggestion = templates
        told = {name: str(fact) for name, fact in facts.items()}
        filled: dict[str, object] = {**told, "sheet": sheet, "row": row, "column": column}
        if inner is not None:
            filled["inner"] = inner.message
        return cls(
            message.format(**filled),
            suggestion.format(**filled),
            sheet,
            row,
            column,
            code,
            (message, suggestion),
            told,
            inner,
        )

    def at(self, sheet: str, row: int = 0, column: str = "") -> "Problem":
        """Return this problem at a place that became known later."""
        return replace(self, sheet=sheet, row=row, column=column)

    def data(self) -> dict[str, Any]:
        """Return what a program reads: code, message, suggestion, place, facts."""
        return {
            "code": self.code,
            "message": self.message,
            "suggestion": self.suggestion,
            "sheet": self.sheet,
            "row": self.row,
            "column": self.column,
            "facts": dict(self.facts),
        }

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


def term(text: str) -> str:
    """Mark a word that stands as a fact in problems for translation, and return it unchanged (literals only)."""
    return text


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
    """An expression cannot be read. ``position`` is the 0-based character where reading stopped.

    ``message`` is a template (a literal: it is collected for translation) that ``facts`` fill.
    """

    def __init__(self, message: str, expression: str = "", position: int = 0, **facts: object) -> None:
        self.template = message
        self.facts = {name: str(fact) for name, fact in facts.items()}
        self.message = message.format(**self.facts) if facts else message
        self.expression = expression
        self.position = position
        super().__init__(f"{self.message} in: {expression}" if expression else self.message)

    @property
    def problem(self) -> Problem:
        """What is wrong with the expression, to stand inside a problem that says where."""
        inner = Problem(self.message, code="expression", templates=(self.template, ""), facts=self.facts)
        if not self.expression:
            return inner
        return Problem.of("expression", "{inner} in: {expression}", inner=inner, expression=self.expression)
