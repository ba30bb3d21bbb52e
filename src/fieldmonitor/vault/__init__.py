"""The encrypted local store: the only importer of the database.

    driver      opens connections: the one place that imports sqlcipher3 and sqlite_utils
    store       one writer, short readers, transactions, checkpoints
    migrations  the schema, as named steps
    lock        one process at a time
    feeds  observations  listing  drafts  attachments  incoming  project    one repository each
    documents  search                                                       how documents and words are kept
    vault       `Vault`, which composes them: the face the services use

The layout of the folder and the tables is described in docs/formats/vault.md, the choices in docs/adr/001-store.md.
"""

from fieldmonitor.vault.attachments import AttachmentCipher, StoredAttachment
from fieldmonitor.vault.drafts import DraftFacts
from fieldmonitor.vault.feeds import StoredEvent
from fieldmonitor.vault.mbtiles import MbTiles
from fieldmonitor.vault.observations import ObservationFacts, RevisionFacts, RevisionRow
from fieldmonitor.vault.project import StoredForm
from fieldmonitor.vault.vault import IntegrityProblem, Vault, preload

__all__ = [
    "AttachmentCipher",
    "DraftFacts",
    "IntegrityProblem",
    "MbTiles",
    "ObservationFacts",
    "RevisionFacts",
    "RevisionRow",
    "StoredAttachment",
    "StoredEvent",
    "StoredForm",
    "Vault",
    "preload",
]
