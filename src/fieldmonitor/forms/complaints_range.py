"""What pyxform refuses of a range's parameters, in words for an author."""

import re
from typing import Final

from fieldmonitor.forms.errors import term

RANGES: Final = (
    (
        re.compile(r"'range' question type, the parameter '(\w+)' must be a number"),
        term("The parameter {found} is not a number."),
        term("Write start, end and step as numbers: start=0 end=10 step=1."),
    ),
    (
        re.compile(r"'range' question type, the parameter '(\w+)' must not be '0'"),
        term("The parameter {found} is 0."),
        term("Write how far one step goes, such as step=1."),
    ),
    (
        re.compile(r"'range' question type, the parameter '(\w+)' must not be larger"),
        term("The parameter {found} is larger than the whole range."),
        term("Make it smaller than what lies between start and end."),
    ),
    (
        re.compile(r"'range' question type, the parameter '(\w+)' must be a multiple"),
        term("The parameter {found} is no multiple of step."),
        term("Write a multiple of step."),
    ),
    (
        re.compile(r"'range' question type, the parameter '(\w+)' must be between"),
        term("The parameter {found} lies outside the range."),
        term("Write a number from start to end."),
    ),
    (
        re.compile(r"the parameter '(tick_labelset)' must be a choice list"),
        term("The parameter {found} names no list of the choices sheet."),
        term("Write the name of a list, or delete the parameter."),
    ),
    (
        re.compile(r"the parameter '(tick_labelset)' choice list must have only 2"),
        term("With the appearance no-ticks, the list of {found} has two choices: those at the two ends."),
        term("Leave two choices in the list, or delete no-ticks."),
    ),
    (
        re.compile(r"the parameters ('tick_interval'), 'placeholder'"),
        term("The parameters tick_interval, placeholder and tick_labelset do not go with this appearance."),
        term("Delete them, or use the appearance vertical or no-ticks, or none."),
    ),
    (
        re.compile(r"the parameter '(\w+)' choice values must all be numbers"),
        term("The list of tick_labelset has a choice whose name is not a number."),
        term("Name each choice with the number where its label is to stand."),
    ),
    (
        re.compile(r"the parameter '(tick_labelset)' choices must be between"),
        term("The list of {found} has a choice that lies outside the range."),
        term("Name its choices with numbers from start to end."),
    ),
    (
        re.compile(r"the parameter '(tick_labelset)' choices' values must"),
        term("The list of {found} has a choice where the range has no tick."),
        term("Name its choices start, and start plus multiples of the interval."),
    ),
    (
        re.compile(r"the parameter '(tick_labelset)' choice list values may only"),
        term("With the appearance no-ticks, the list of {found} has two choices: those at the two ends."),
        term("Name its choices as start and end."),
    ),
)
"""(what pyxform says, what is wrong, what to do); ``{found}`` is the parameter"""
