"""The audit log of a draft: begun when it is opened, and sealed with the record as its attachment ``audit.csv``.

It is kept only where the form asks for it (`fieldmonitor.forms.audit`); the filling page tells the person so.
"""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from io import BytesIO
from typing import TYPE_CHECKING, Final

from fieldmonitor.crypto import files as cipher
from fieldmonitor.domain.errors import VaultError
from fieldmonitor.domain.observation import AttachmentRef, Revision
from fieldmonitor.services.core import Core
from fieldmonitor.services.damaged import read_attachment
from fieldmonitor.services.values import Draft

if TYPE_CHECKING:
    from fieldmonitor.forms import FormSession

NAME: Final = "audit.csv"
MEDIA_TYPE: Final = "text/csv"


def ref_of(session: "FormSession") -> str:
    """Return the ref of the question that holds the log's name."""
    return f"{session.root.ref}/meta/audit"


def begin(session: "FormSession") -> None:
    """Note that a new record is opened."""
    if session.audit is not None:
        session.audit.form_start()


def resume(session: "FormSession") -> None:
    """Note that a draft is opened again."""
    if session.audit is not None:
        session.audit.form_resume()


def go_on(core: Core, session: "FormSession", revision: Revision) -> None:
    """Begin an edit's log with that of the revision it follows, where that one can be read."""
    from fieldmonitor.forms import FormDraftError

    if session.audit is None:
        return
    held = next((one for one in revision.attachments if one.ref == ref_of(session)), None)
    if held is not None:
        with suppress(VaultError, FormDraftError):  # the edit matters more than what was logged before it
            session.audit.go_on_from(b"".join(read_attachment(core.vault, held.id)))
    session.audit.form_resume()


@contextmanager
def finalising(core: Core, draft: Draft) -> Iterator[tuple[AttachmentRef, ...]]:
    """End the log and give it as an attachment, none where there is no log; inside the caller's transaction.

    If finalising fails the log goes on and says so.
    """
    session = draft.session
    log = session.audit
    if log is None:
        yield ()
        return
    log.finalize()
    stored = core.vault.attachments.add(BytesIO(log.csv()), NAME, MEDIA_TYPE, cipher)
    ref = ref_of(session)
    session.answer(ref, NAME)
    try:
        yield (AttachmentRef(stored.id, ref, NAME, MEDIA_TYPE, stored.size, stored.sha256.hex(), stored.key.hex()),)
    except BaseException:
        log.finalize_error()
        raise
