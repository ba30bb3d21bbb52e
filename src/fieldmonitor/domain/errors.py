"""What can go wrong in the world, one class a case, each with a stable code.

    FieldMonitorError
    ├── WorldError                     the disk, the passphrase, the target, the form: not our bug; the CLI exits 3
    │   ├── NoScreen               desktop.no_screen
    │   ├── KeyError family            key.*          passphrase, key file
    │   ├── VaultError                 vault.*        the local store
    │   ├── StorageError               storage.*      the disk or folder under us
    │   ├── EvidenceError              evidence.*     a signature, a chain, a sealed body
    │   ├── SyncError                  sync.*         target, pack, foreign project; found by verifying: verify.*
    │   ├── RosterError                roster.*       who may do what, joining
    │   ├── FormProblem                form.*         a form or an answer
    │   ├── ObservationError           observation.*  finalising, finding
    │   └── ReportError                report.*       building and rendering a report
    └── Cancelled                      the person stopped it; nothing was half done

Each class states in three sentences what happened, what was kept, and what to do. The sentences are templates in
English; `fieldmonitor.i18n` translates them before the facts are filled in, so this module stays free of any language.
Every template is in the catalogue under the context ``errors`` (tools/i18n.py collects them from here).
"""

import errno
from collections.abc import Iterator, Mapping, Sequence
from typing import ClassVar, Protocol


class FieldMonitorError(Exception):
    """Base of all coded errors. ``facts`` fill the templates, e.g. ``VaultMissing(path="/x")``."""

    code: ClassVar[str] = "error"
    happened: ClassVar[str] = ""
    kept: ClassVar[str] = "Nothing was lost."
    advice: ClassVar[str] = ""

    def __init__(self, **facts: object) -> None:
        self.facts = {name: str(value) for name, value in facts.items()}
        super().__init__(self.text())

    def sentences(self) -> tuple[str, str, str]:
        """Return the three untranslated templates: what happened, what was kept, what to do."""
        return self.happened, self.kept, self.advice

    def text(self) -> str:
        """Return the message in English, facts filled in."""
        return " ".join(part.format(**self.facts) for part in self.sentences() if part)


class WorldError(FieldMonitorError):
    """Something outside the program is not as it should be."""

    code = "world"


class Cancelled(FieldMonitorError):
    """The person stopped the work."""

    code = "cancelled"
    happened = "Stopped as you asked."
    kept = "What was finished before is kept; nothing is half done."


class NoScreen(WorldError):
    """The desktop was asked for where no window can be shown."""

    code = "desktop.no_screen"
    happened = "There is no screen here to open the window on."
    kept = "Nothing was changed."
    advice = "Start it in a graphical session, or use the commands: fieldmonitor --help."


# --- keys -------------------------------------------------------------------------------------------------------------


class WrongPassphrase(WorldError):
    """No slot opens with this passphrase."""

    code = "key.passphrase"
    happened = "This passphrase does not open the vault."
    advice = "Check Caps Lock and the keyboard language, then type it again."


class KeyFileDamaged(WorldError):
    """Both copies of the key file are unreadable, or one byte of the only copy changed."""

    code = "key.file_damaged"
    happened = "The key file {path} is damaged and its second copy cannot replace it."
    kept = "The encrypted vault file was not touched."
    advice = "Restore the key file from a backup of this folder; do not create a new vault over it."


class KeyCopyDamaged(WorldError):
    """One copy of the key file is damaged or gone, and the other is whole."""

    code = "key.copy_damaged"
    happened = "{path}, one of the two copies of the key file, is damaged or missing."
    kept = "The other copy is whole and opens the vault."
    advice = "Open the vault once: it is repaired from the other copy. If it happens again, replace the disk."


class KeyParametersTooWeak(WorldError):
    """The stored Argon2id parameters are below the floor: somebody may have weakened the file."""

    code = "key.weak_parameters"
    happened = "The key file asks for weaker protection than this program accepts ({found})."
    kept = "The passphrase was not used."
    advice = "Treat this computer as tampered with and restore the key file from a backup."


# --- vault ------------------------------------------------------------------------------------------------------------


class VaultError(WorldError):
    """The local store cannot be used as it is."""

    code = "vault"


class VaultMissing(VaultError):
    """There is no vault in this folder."""

    code = "vault.missing"
    happened = "There is no vault in {path}."
    advice = "Choose the right folder, or create a project or join one."


class VaultExists(VaultError):
    """A vault is already there; it is never overwritten."""

    code = "vault.exists"
    happened = "There is already a vault in {path}."
    kept = "It was not changed."
    advice = "Open it, or choose an empty folder."


class VaultInUse(VaultError):
    """Another process of ours holds the vault."""

    code = "vault.in_use"
    happened = "The vault in {path} is open in another window or command (process {pid})."
    advice = "Close that one first."


class VaultDamaged(VaultError):
    """A page of the database fails its check."""

    code = "vault.damaged"
    happened = "The vault file {path} is damaged ({where})."
    kept = "The file was left as it is."
    advice = "Copy the whole folder to another disk, then restore the last backup; synced records can be fetched again."


class VaultTooNew(VaultError):
    """The vault was made by a later version."""

    code = "vault.too_new"
    happened = "This vault was last used by a newer FieldMonitor (format {found}, this program knows up to {known})."
    advice = "Install the newer version and open it there."


class VaultLocked(VaultError):
    """The vault was locked while work on it was still going on."""

    code = "vault.locked"
    happened = "The vault is locked."
    kept = "What was saved before is kept, encrypted."
    advice = "Unlock it, then try again."


class AttachmentDamaged(VaultError):
    """An encrypted attachment file fails its authentication."""

    code = "vault.attachment_damaged"
    happened = "The attachment {name} is damaged ({where})."
    kept = "The observation itself is whole."
    advice = "Sync: it is fetched again. If it was made here and never sent, attach the original once more."


class AttachmentMissing(VaultError):
    """An attachment is named by a record, and its file is not here."""

    code = "vault.attachment_missing"
    happened = "The attachment {name} is not on this computer."
    kept = "The observation itself is whole."
    advice = (
        "Sync: it is fetched again if the sync folder has it. If not, its author's device must sync first; if it was"
        " made here and never sent, attach the original once more."
    )


# --- storage ----------------------------------------------------------------------------------------------------------


class StorageError(WorldError):
    """The disk or folder refuses."""

    code = "storage.failed"
    happened = "The disk refused: {reason} ({path})."
    kept = "What was saved before is still there."
    advice = "Check the disk or stick and try again."


class DiskFull(StorageError):
    """No space left."""

    code = "storage.full"
    happened = "The disk is full ({path})."
    kept = "What was saved before is still there; what you typed is still on the screen."
    advice = "Free some space, then try again."


class ReadOnly(StorageError):
    """The folder cannot be written."""

    code = "storage.read_only"
    happened = "{path} cannot be written."
    kept = "Nothing was changed."
    advice = "Choose another folder, or take off the write protection."


class FileMissing(StorageError):
    """A file that was named is not there."""

    code = "storage.missing"
    happened = "{path} is not there."
    kept = "Nothing was changed."
    advice = "Check the name and the folder."


class FileThere(StorageError):
    """A file that would be written is there already."""

    code = "storage.exists"
    happened = "{path} is already there."
    kept = "It was not changed."
    advice = "Choose another name, or give --replace to write over it."


_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_REFUSED = frozenset({errno.EROFS, errno.EACCES, errno.EPERM})


def storage_error(error: OSError, path: object) -> StorageError:
    """Return the coded error for what the operating system said about ``path``."""
    if error.errno in _FULL:
        return DiskFull(path=path)
    if error.errno in _REFUSED:
        return ReadOnly(path=path)
    if error.errno == errno.ENOENT:
        return FileMissing(path=path)
    return StorageError(path=path, reason=error.strerror or type(error).__name__)


# --- evidence ---------------------------------------------------------------------------------------------------------


class EvidenceError(WorldError):
    """Something that should verify does not. ``where`` names the first thing wrong."""

    code = "evidence"
    kept = "The damaged part was left as it is, for examination."


class ChainBroken(EvidenceError):
    """A link, a number or a hash does not follow."""

    code = "evidence.chain_broken"
    happened = "The chain of events is broken at {where}: {reason}."
    advice = "Keep a copy of the files and tell the coordinator; fetch the records again from another copy."


class SignatureInvalid(EvidenceError):
    """A signature does not fit what it signs."""

    code = "evidence.signature"
    happened = "The signature of {where} does not fit its content."
    advice = "Somebody or something changed it after it was signed. Keep a copy and tell the coordinator."


class UnknownSigner(EvidenceError):
    """The signer is not in the roster."""

    code = "evidence.unknown_signer"
    happened = "{where} is signed by a device that is not in this project's roster."
    advice = "Sync the roster first; if it stays, tell the coordinator."


class CannotOpen(EvidenceError):
    """A sealed body does not open with the keys of this device."""

    code = "evidence.cannot_open"
    happened = "{where} is sealed for others; this device has no key for it."
    kept = "The sealed record is kept as it is."
    advice = "Only the people it is sealed for can read it."


class BodyDamaged(EvidenceError):
    """A sealed body or key fails its authentication."""

    code = "evidence.body_damaged"
    happened = "The sealed content of {where} is damaged."
    advice = "Keep a copy and fetch the record again."


# --- sync -------------------------------------------------------------------------------------------------------------


class SyncError(WorldError):
    """Exchange with a target failed."""

    code = "sync"
    kept = "Nothing was lost: what was not sent waits here, encrypted."


class TargetAway(SyncError):
    """The target cannot be reached."""

    code = "sync.target_away"
    happened = "The sync folder {path} is not there."
    advice = "Plug in the stick or connect the drive, then sync again."


class NoTarget(SyncError):
    """No sync target has been set."""

    code = "sync.no_target"
    happened = "No place to sync with has been chosen yet."
    advice = "Choose a folder, a stick or a shared drive on the sync page."


class PackDamaged(SyncError):
    """A pack or one of its companions is cut, altered or unreadable."""

    code = "sync.pack_damaged"
    happened = "{where} is damaged: {reason}."
    advice = "Ask the device that wrote it to sync again; nothing from it was taken in."


class ForeignProject(SyncError):
    """The store belongs to another project."""

    code = "sync.foreign_project"
    happened = "{where} belongs to another project."
    advice = "Choose this project's own folder."


class FolderDamaged(PackDamaged):
    """Verifying found a pack or one of its companions cut, altered, unreadable or gone."""

    code = "verify.damaged"
    kept = "Verifying only reads; the folder was left as it is."
    advice = "Keep a copy of the folder and tell the coordinator; each device still has its own records."


class FolderForeign(ForeignProject):
    """Verifying against a roster found another project's store."""

    code = "verify.foreign_project"
    kept = "Verifying only reads; the folder was left as it is."
    advice = "Name this project's own folder, or verify it without --vault."


class NothingToVerify(WorldError):
    """The folder is no vault and no store."""

    code = "verify.nothing_here"
    happened = "{path} is neither a vault nor a sync folder."
    kept = "Nothing was changed."
    advice = "Name the folder of a vault, where keys.a or keys.b lies, or the folder that the devices sync through."


class DeviceForked(SyncError):
    """The store holds events by this device that this vault does not know: a restored backup, or a cloned device."""

    code = "sync.forked"
    happened = "The sync folder holds records by this device that this vault does not know ({where})."
    advice = "This vault may be a restored copy, or the device was cloned. Tell the coordinator before going on."


class StoreRolledBack(SyncError):
    """The store shows less than this device has already seen."""

    code = "sync.rolled_back"
    happened = "The sync folder is older than what this device has already seen ({where})."
    advice = "Somebody may have restored an old copy or removed files. Tell the coordinator before going on."


# --- roster -----------------------------------------------------------------------------------------------------------


class RosterError(WorldError):
    """Joining, or a right that is missing."""

    code = "roster"


class NotPermitted(RosterError):
    """This role may not do that."""

    code = "roster.not_permitted"
    happened = "A {role} may not {act} in this project."
    advice = "Ask the coordinator."


class NoProject(RosterError):
    """The vault has not joined a project yet."""

    code = "roster.no_project"
    happened = "This vault does not belong to a project yet."
    advice = "Create a project, or finish joining one with the welcome file."


class AlreadyJoined(RosterError):
    """One vault is one device of one project."""

    code = "roster.already_joined"
    happened = "This vault already belongs to the project {project}."
    kept = "It was not changed."
    advice = "Use another vault for another project."


class JoinRequestInvalid(RosterError):
    """The request file is damaged or not a request."""

    code = "roster.join_request"
    happened = "{path} is not a usable join request: {reason}."
    advice = "Ask for the file once more."


class WelcomeInvalid(RosterError):
    """The welcome file is damaged, or made for another device."""

    code = "roster.welcome"
    happened = "{path} is not a welcome for this device: {reason}."
    advice = "Ask the coordinator to admit this device's own request again."


class FingerprintDiffers(RosterError):
    """What the other person reads is not the fingerprint of the keys in the file."""

    code = "roster.fingerprint"
    happened = "The fingerprint in {path}, {found}, is not the one that the other person reads."
    kept = "Nothing was taken from the file."
    advice = "Somebody may have changed it on the way. Ask for the file once more, by another way, and compare again."


class NameTaken(RosterError):
    """A code is already used by another device."""

    code = "roster.name_taken"
    happened = "The code {code} is already used in this project."
    advice = "Choose another code."


# --- maps -------------------------------------------------------------------------------------------------------------


class MapError(WorldError):
    """A map package cannot be taken in or used."""

    code = "map"
    kept = "Nothing was taken in; the packages that are here stay."


class MapUnreadable(MapError):
    """The file is damaged, hostile, or no map package."""

    code = "map.unreadable"
    happened = "{path} cannot be used as a map: {reason}."
    advice = "Ask for a package of pictures in the format MBTiles."


class MapVector(MapError):
    """The package holds vector tiles, or is PMTiles."""

    code = "map.vector"
    happened = "{path} holds vector tiles or is PMTiles, which this program does not draw."
    advice = "Ask for the same map as pictures (raster) in the format MBTiles."


class MapTooLarge(MapError):
    """The package has more tiles, or larger ones, than are taken in."""

    code = "map.too_large"
    happened = "{path} is too large: at most {tiles} tiles and {size} GiB in all, 1 MiB each, are taken in."
    advice = "Ask for a package of a smaller part of the world, or with fewer levels."


class MapUnknown(MapError):
    """No such package here."""

    code = "map.unknown"
    happened = "There is no map package {name} on this device."
    kept = "Nothing was changed."
    advice = "List the packages to see their names."


# --- forms and observations -------------------------------------------------------------------------------------------


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


class ObservationError(WorldError):
    """An observation cannot be found or finished."""

    code = "observation"


class ObservationUnknown(ObservationError):
    """No such observation here."""

    code = "observation.unknown"
    happened = "There is no observation {observation} on this computer."
    advice = "Check the reference, or sync to receive it."


class FinaliseBlocked(ObservationError):
    """Rules of the form are not met. ``problems`` holds one line each."""

    code = "observation.blocked"
    happened = "The observation cannot be finalised yet: {problems}."
    kept = "The draft is saved."
    advice = "Answer or correct these questions, then finalise again."


class AttachmentRefused(ObservationError):
    """A file cannot be attached."""

    code = "observation.attachment"
    happened = "{path} cannot be attached: {reason}."
    kept = "The draft is saved without it."
    advice = "Choose another file."


class AttachmentTooLarge(AttachmentRefused):
    """The file is above the limit of what is sealed and sent."""

    code = "observation.attachment_size"
    happened = "{path} is too large to attach: {size} MB, and the limit is {limit} MB."
    advice = "Attach a shorter or smaller version and note where the original is kept."


class AttachmentKindWrong(AttachmentRefused):
    """The question takes another kind of file; told by content, not by name."""

    code = "observation.attachment_kind"
    happened = "{path} cannot be attached here: its content is {found}, and this question takes {wanted}."
    advice = "Choose another file, or attach it at a question for files."


class ImageUnreadable(AttachmentRefused):
    """An image that does not decode."""

    code = "observation.image_unreadable"
    happened = "{path} cannot be attached: it is damaged or cut short, so the picture does not show."
    advice = "Copy it from the camera again."


class ImageTooManyPixels(AttachmentRefused):
    """An image that would unpack to more memory than a field laptop has."""

    code = "observation.image_pixels"
    happened = "{path} cannot be attached: it unpacks to {pixels} million pixels, and the limit is {limit} million."
    advice = "Save a smaller copy and note where the original is kept."


class PlainExport(ObservationError):
    """A submission would leave the vault unencrypted, and nobody said that it may."""

    code = "submission.plain"
    happened = "The form {form} has no public key, so the submission would leave the vault unencrypted."
    kept = "Nothing was written."
    advice = "Give the form a public_key, or give --plain: whoever finds the folder can then read the record."


class SubmissionUnusable(ObservationError):
    """A record cannot be written as an ODK submission."""

    code = "submission.unusable"
    happened = "The observation {observation} cannot be written as a submission: {reason}."
    kept = "Nothing was written; the record is whole."
    advice = "Tell the coordinator; the record can be read and printed as before."


# --- reports ----------------------------------------------------------------------------------------------------------


class ReportError(WorldError):
    """A report cannot be made."""

    code = "report"


class FontMissing(ReportError):
    """A font of the product is not where it belongs."""

    code = "report.font_missing"
    happened = "The font {path} is missing, so the report cannot be printed."
    kept = "No report was written."
    advice = "Install FieldMonitor again; its fonts come with it."


class FontDamaged(ReportError):
    """A font of the product is there and cannot be read."""

    code = "report.font_damaged"
    happened = "The font {path} is damaged, so the report cannot be printed."
    kept = "No report was written."
    advice = "Install FieldMonitor again; its fonts come with it."


class VersionNotReady(ReportError):
    """A version for readers outside, whose finished file nothing searches for leaks yet."""

    code = "report.version_not_ready"
    happened = "The version {version} is not made: the finished file is not yet searched for what it must not show."
    kept = "No report was written; the records are unchanged."
    advice = "Use the internal or the confidential version, and let a person prepare what is given to others."


class NothingToReport(ReportError):
    """No record fits the selection."""

    code = "report.nothing"
    happened = "No record fits this selection ({selection})."
    kept = "No report was written."
    advice = "Choose another period or other forms."


class PracticeMixed(ReportError):
    """Practice and real records would meet in one report."""

    code = "report.practice_mixed"
    happened = "Practice records cannot enter a real report."
    kept = "No report was written."
    advice = "Select records of one kind only."


def all_errors(base: type[FieldMonitorError] = FieldMonitorError) -> Iterator[type[FieldMonitorError]]:
    """Yield every error class, parents first; the documentation and the catalogue are checked against this."""
    yield base
    for child in base.__subclasses__():
        yield from all_errors(child)
