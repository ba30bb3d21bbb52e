"""What can go wrong in the world, one class a case, each with a stable code.

    FieldMonitorError                  base.py
    ├── WorldError                     the disk, the passphrase, the target, the form: not our bug; the CLI exits 3
    │   ├── NoScreen                   desktop.no_screen
    │   ├── keys.py                    key.*          passphrase, key file
    │   ├── VaultError                 vault.*        the local store
    │   ├── StorageError               storage.*      the disk or folder under us
    │   ├── EvidenceError              evidence.*     a signature, a chain, a sealed body
    │   ├── SyncError                  sync.*         target, pack, foreign project; found by verifying: verify.*
    │   ├── RosterError                roster.*       who may do what, joining
    │   ├── MapError                   map.*          a map package
    │   ├── FormProblem                form.*         a form or an answer
    │   ├── ObservationError           observation.*  finalising, finding, attaching; leaving: submission.*
    │   └── ReportError                report.*       building and rendering a report
    └── Cancelled                      the person stopped it; nothing was half done

Each class states in three sentences what happened, what was kept, and what to do. The sentences are templates in
English; `fieldmonitor.i18n` translates them before the facts are filled in, so nothing here knows a language.
Every template is in the catalogue under the context ``errors`` (tools/i18n.py collects them from `all_errors`).
The areas have modules of their own; everybody imports from here.
"""

from fieldmonitor.domain.errors.base import (
    Cancelled,
    FieldMonitorError,
    NoScreen,
    WorldError,
    all_errors,
)
from fieldmonitor.domain.errors.evidence import (
    BodyDamaged,
    CannotOpen,
    ChainBroken,
    EvidenceError,
    SignatureInvalid,
    UnknownSigner,
)
from fieldmonitor.domain.errors.forms import (
    AnswerRefused,
    FormFault,
    FormKeyUnusable,
    FormMediaRefused,
    FormProblem,
    FormUnknown,
)
from fieldmonitor.domain.errors.keys import (
    KeyCopyDamaged,
    KeyFileDamaged,
    KeyParametersTooWeak,
    WrongPassphrase,
)
from fieldmonitor.domain.errors.maps import (
    MapError,
    MapTooLarge,
    MapUnknown,
    MapUnreadable,
    MapVector,
)
from fieldmonitor.domain.errors.observations import (
    AttachmentKindWrong,
    AttachmentNotListed,
    AttachmentRefused,
    AttachmentTooLarge,
    FinaliseBlocked,
    ImageTooManyPixels,
    ImageUnreadable,
    ObservationError,
    ObservationUnknown,
    PlainExport,
    SubmissionUnusable,
)
from fieldmonitor.domain.errors.reports import (
    FontDamaged,
    FontMissing,
    NothingToReport,
    PracticeMixed,
    ReportError,
    VersionNotReady,
)
from fieldmonitor.domain.errors.roster import (
    AlreadyJoined,
    FingerprintDiffers,
    JoinRequestInvalid,
    NameTaken,
    NoProject,
    NotPermitted,
    RosterError,
    WelcomeInvalid,
)
from fieldmonitor.domain.errors.storage import (
    DiskFull,
    FileMissing,
    FileThere,
    ReadOnly,
    StorageError,
    storage_error,
)
from fieldmonitor.domain.errors.sync import (
    DeviceForked,
    FolderDamaged,
    FolderForeign,
    ForeignProject,
    NoTarget,
    NothingToVerify,
    PackDamaged,
    StoreRolledBack,
    SyncError,
    TargetAway,
)
from fieldmonitor.domain.errors.vault import (
    AttachmentDamaged,
    AttachmentMissing,
    VaultDamaged,
    VaultError,
    VaultExists,
    VaultInUse,
    VaultLocked,
    VaultMissing,
    VaultTooNew,
)

__all__ = [
    "AlreadyJoined",
    "AnswerRefused",
    "AttachmentDamaged",
    "AttachmentKindWrong",
    "AttachmentMissing",
    "AttachmentNotListed",
    "AttachmentRefused",
    "AttachmentTooLarge",
    "BodyDamaged",
    "Cancelled",
    "CannotOpen",
    "ChainBroken",
    "DeviceForked",
    "DiskFull",
    "EvidenceError",
    "FieldMonitorError",
    "FileMissing",
    "FileThere",
    "FinaliseBlocked",
    "FingerprintDiffers",
    "FolderDamaged",
    "FolderForeign",
    "FontDamaged",
    "FontMissing",
    "ForeignProject",
    "FormFault",
    "FormKeyUnusable",
    "FormMediaRefused",
    "FormProblem",
    "FormUnknown",
    "ImageTooManyPixels",
    "ImageUnreadable",
    "JoinRequestInvalid",
    "KeyCopyDamaged",
    "KeyFileDamaged",
    "KeyParametersTooWeak",
    "MapError",
    "MapTooLarge",
    "MapUnknown",
    "MapUnreadable",
    "MapVector",
    "NameTaken",
    "NoProject",
    "NoScreen",
    "NoTarget",
    "NotPermitted",
    "NothingToReport",
    "NothingToVerify",
    "ObservationError",
    "ObservationUnknown",
    "PackDamaged",
    "PlainExport",
    "PracticeMixed",
    "ReadOnly",
    "ReportError",
    "RosterError",
    "SignatureInvalid",
    "StorageError",
    "StoreRolledBack",
    "SubmissionUnusable",
    "SyncError",
    "TargetAway",
    "UnknownSigner",
    "VaultDamaged",
    "VaultError",
    "VaultExists",
    "VaultInUse",
    "VaultLocked",
    "VaultMissing",
    "VaultTooNew",
    "VersionNotReady",
    "WelcomeInvalid",
    "WorldError",
    "WrongPassphrase",
    "all_errors",
    "storage_error",
]
