"""What `fieldmonitor forms check` looks for: each rule's code, its weight and its words. docs/authoring.md lists them.

``error``: the form cannot be used. ``warning``: something is very likely wrong, or harms people. ``hint``: worth a
look.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, Final

from fieldmonitor.forms.errors import Problem, term

ERROR: Final = "error"
WARNING: Final = "warning"
HINT: Final = "hint"


@dataclass(frozen=True, slots=True)
class Rule:
    """One thing to look for. ``message``, ``suggestion``: English templates with the finding's facts in braces."""

    severity: str
    message: str
    suggestion: str


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing found: how much it matters, what it is and where; ``ref``: the question's path, empty without one."""

    severity: str
    problem: Problem
    ref: str = ""

    @property
    def code(self) -> str:
        """The rule's code, or the code of what stopped the form from loading."""
        return self.problem.code

    def data(self) -> dict[str, Any]:
        """Return what a program reads."""
        return {"severity": self.severity, **self.problem.data(), "ref": self.ref}


RULES: Final[Mapping[str, Rule]] = MappingProxyType(
    {
        # -- lists
        "list-unused": Rule(
            WARNING,
            term("The list {list} is used by no question."),
            term("Take it out, or use it in a select question."),
        ),
        "choice-unreachable": Rule(
            WARNING,
            term("The choice {choice} of {list} can never be shown: no answer to {question} is {value}."),
            term("Correct {value} in the column {filter}, or add it to the choices of {question}."),
        ),
        "choice-label-duplicate": Rule(
            WARNING,
            term("The choices {first} and {choice} of {list} look the same: {label}."),
            term("Give them different labels, or take one out."),
        ),
        "choice-value-unknown": Rule(
            WARNING,
            term("{question} is compared with {value}, which is not among its choices."),
            term("Use a name from the list {list}: {names}."),
        ),
        "choice-space": Rule(
            WARNING,
            term("The choice {choice} has a space in its name; several answers cannot be told apart then."),
            term("Use an underscore instead of the space."),
        ),
        "multiple-equals": Rule(
            HINT,
            term("{question} takes several answers, and = {value} holds only when that is the only one."),
            term("If others may be chosen too, write selected({question}, {value})."),
        ),
        # -- texts
        "translation-missing": Rule(
            WARNING,
            term("There is no text in {language}."),
            term("Fill in this column; where a text is missing, people see a dash or another language."),
        ),
        "media-translation-missing": Rule(
            HINT,
            term("There is no file for {language}."),
            term("Name a file here, or use one column without a language for all languages."),
        ),
        "language-unnamed": Rule(
            WARNING,
            term("Texts without a language stand beside texts in {languages}."),
            term("Name their language in the column title, such as label::English (en), or as default_language."),
        ),
        "constraint-no-message": Rule(
            WARNING,
            term("{question} has a constraint without a message: people are not told what is wrong."),
            term("Say in constraint_message what a right answer looks like."),
        ),
        "required-no-message": Rule(
            HINT,
            term("Required questions without a message of their own: {count}, first {question}."),
            term("The program's own words are shown; a required_message can say why the answer matters."),
        ),
        "label-long": Rule(
            HINT,
            term("The label of {question} has {length} characters ({text})."),
            term("Ask shortly and put explanations into the hint or a note."),
        ),
        # -- logic
        "never-shown": Rule(
            WARNING,
            term("{question} is never shown: its relevance cannot become true."),
            term("Correct the expression, or take the question out."),
        ),
        "default-invalid": Rule(
            WARNING,
            term("{question} begins with {value}, which the form itself refuses."),
            term("Change the default, the constraint or the choices so that they agree."),
        ),
        "readonly-required": Rule(
            WARNING,
            term("{question} is required and read-only, and nothing fills it: the form can never be finished."),
            term("Give it a calculation or a default, or take away required or read_only."),
        ),
        "note-required": Rule(
            WARNING,
            term("The note {question} is required, but a note cannot be answered."),
            term("Take away required; to make people confirm it, use the type acknowledge."),
        ),
        "never-filled": Rule(
            HINT,
            term("{question} is neither asked nor calculated: it is always blank."),
            term("Take it out, or give it a calculation or a default."),
        ),
        "recalculated": Rule(
            WARNING,
            term("{question} gets another value from {function}() each time the record is opened."),
            term("To keep the first value, write once({function}())."),
        ),
        "recalculated-date": Rule(
            HINT,
            term("{question} changes with the day on which the record is opened, because it uses {function}()."),
            term("To keep the first value, wrap the calculation in once(), or read the day of the interview."),
        ),
        # -- structure
        "field-list-repeat": Rule(
            WARNING,
            term(
                "The group {question} is shown on one page and holds the repeat {repeat}: ODK Collect refuses it.",
            ),
            term("Take field-list away from the group, or move the repeat out of it."),
        ),
        "repeat-unlabelled": Rule(
            WARNING,
            term("The repeat {question} has no label: people cannot tell what they add."),
            term("Give it a label such as Person."),
        ),
        "column-unknown": Rule(
            WARNING,
            term("The column {name} is not one of XLSForm's and is ignored."),
            term("Did you mean {known}?"),
        ),
        "version-missing": Rule(
            HINT,
            term("The form has no version."),
            term("Set version on the settings sheet and raise it with each change, such as 2026112301."),
        ),
        "collect-function": Rule(
            WARNING,
            term("{question} uses {function}(), which ODK Collect and KoboCollect do not know."),
            term("Use a function of the XLSForm documentation if the form is to run there too."),
        ),
        "collect-path": Rule(
            WARNING,
            term("{question} uses {part} in a path, which ODK Collect and KoboCollect cannot read."),
            term("Write [position() = …] for a place, and name each question."),
        ),
        # -- speed
        "quadratic": Rule(
            WARNING,
            term("{question} reads every entry of {repeat} in each of its entries: with many it becomes slow."),
            term("Work it out once outside the repeat, and read that."),
        ),
        "list-scan": Rule(
            WARNING,
            term("{question} looks through all {count} rows of {list} for each change."),
            term("Begin the condition with an equality, such as [name = ${{question}}]."),
        ),
        "regex-backtracking": Rule(
            WARNING,
            term("The pattern {pattern} can take minutes on an answer that almost fits."),
            term("Avoid a repetition inside a repetition, such as (a+)+."),
        ),
        # -- people
        "instance-name-sensitive": Rule(
            WARNING,
            term("The record's name shows {question}: servers and devices keep and show it without encryption."),
            term("Use a date, a kind or a number in instance_name, never an answer about a person."),
        ),
        "text-shows-sensitive": Rule(
            WARNING,
            term("The {part} of {question} shows the answer to {source}, which is marked {level}."),
            term("Somebody who looks at the screen or at a table of results reads it; use a code instead."),
        ),
        "personal-unmarked": Rule(
            WARNING,
            term("{question} looks personal and has no sensitivity: it is treated as open to everybody."),
            term("Give its level in the column bind::fm:sensitivity: S1 to S4, or SO for officials."),
        ),
        "identifier-personal": Rule(
            WARNING,
            term(
                "{name} looks like a telephone number or an address; names of forms and choices are in every export.",
            ),
            term("Use a neutral code, and keep the key elsewhere."),
        ),
        "list-of-people": Rule(
            WARNING,
            term(
                "The choices of {list} look like names of people: they go to every device with the form, in clear.",
            ),
            term("Use codes such as AB-012."),
        ),
    }
)


def finding(
    code: str, facts: Mapping[str, str | int], *, sheet: str = "", row: int = 0, column: str = "", ref: str = ""
) -> Finding:
    """Return what the rule ``code`` says with ``facts``, and where."""
    rule = RULES[code]
    problem = Problem.told(code, (rule.message, rule.suggestion), facts, sheet=sheet, row=row, column=column)
    return Finding(rule.severity, problem, ref)
