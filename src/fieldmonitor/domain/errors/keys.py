"""What can be wrong with a passphrase or the key file."""

from fieldmonitor.domain.errors.base import WorldError


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
