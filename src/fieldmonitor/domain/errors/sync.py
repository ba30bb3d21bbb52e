"""What can go wrong with a store: exchanging through it, verifying it."""

from fieldmonitor.domain.errors.base import WorldError


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
