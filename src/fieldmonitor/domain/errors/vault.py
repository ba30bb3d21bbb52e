"""What can be wrong with the local store."""

from fieldmonitor.domain.errors.base import WorldError


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
