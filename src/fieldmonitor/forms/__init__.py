"""An ODK XForms engine: an XLSForm or XForm becomes a definition, a definition runs sessions.

Free of Qt and of the rest of this package, so that it could stand alone. See docs/form-engine.md.
"""

from fieldmonitor.forms.choices import Choice
from fieldmonitor.forms.definition import FormDefinition, Question, SessionOptions, load_compiled, load_form
from fieldmonitor.forms.errors import (
    FormAnswerError,
    FormDraftError,
    FormError,
    FormLoadError,
    Problem,
    XPathError,
)
from fieldmonitor.forms.evaluated import Entity
from fieldmonitor.forms.model import Submission
from fieldmonitor.forms.nodes import Node
from fieldmonitor.forms.reading import FormAnswer
from fieldmonitor.forms.session import Changes, FormSession, Texts, Violation

__all__ = [
    "Changes",
    "Choice",
    "Entity",
    "FormAnswer",
    "FormAnswerError",
    "FormDefinition",
    "FormDraftError",
    "FormError",
    "FormLoadError",
    "FormSession",
    "Node",
    "Problem",
    "Question",
    "SessionOptions",
    "Submission",
    "Texts",
    "Violation",
    "XPathError",
    "load_compiled",
    "load_form",
]
