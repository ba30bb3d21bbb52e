"""The record that a form calls the last saved one: what this device saved last with it, draft or finalised.

Source: ODK XForms specification, URIs, ``jr://instance/last-saved``: "the form instance that was saved most recently".
"""

from typing import TYPE_CHECKING, Final

from fieldmonitor.domain.errors import WorldError
from fieldmonitor.domain.ids import DraftId, ObservationId
from fieldmonitor.domain.listing import ListQuery, ListRow
from fieldmonitor.domain.observation import Status
from fieldmonitor.services.core import Core
from fieldmonitor.services.records import newest_revision

if TYPE_CHECKING:
    from fieldmonitor.forms import FormDefinition

_URI: Final = b"jr://instance/last-saved"
_PAGE: Final = 100


def last_saved(core: Core, form: "FormDefinition") -> str | None:
    """Return the submission XML of this device's last saved record of the form; None for a form that does not ask.

    Records of other members are never used, nor one that cannot be read.
    """
    if _URI not in form.xml:
        return None
    cursor: str | None = None
    while True:
        page = core.vault.page(ListQuery(form_id=form.form_id), cursor, _PAGE)
        for row in page.rows:
            xml = _xml(core, form, row)
            if xml is not None:
                return xml
        cursor = page.next
        if cursor is None:
            return None


def _xml(core: Core, form: "FormDefinition", row: ListRow) -> str | None:
    from fieldmonitor.forms import FormError

    try:
        if row.status is Status.DRAFT:
            return form.open_session(core.vault.drafts.get(DraftId(row.id)).body).serialise()
        _, revision = newest_revision(core, ObservationId(row.id))
    except (WorldError, FormError):
        return None
    return revision.xml if revision.author == core.device else None
