"""Attachments whose file was found damaged or gone: remembered, so that the next sync fetches exactly those anew."""

from collections.abc import Iterator
from typing import Final

from fieldmonitor.crypto import files as cipher
from fieldmonitor.domain.errors import AttachmentDamaged, AttachmentMissing
from fieldmonitor.domain.ids import AttachmentId, DeviceId
from fieldmonitor.vault import Vault

_DAMAGED: Final = "service/damaged/"
"""Marks ``service/damaged/<attachment>`` → nothing: its file is to be fetched anew."""


def note_damaged(vault: Vault, attachment: AttachmentId) -> None:
    """Remember that the file is damaged or gone; a file that has not arrived yet is neither."""
    if vault.attachments.get(attachment).here:
        vault.marks.set({_DAMAGED + attachment: b""})


def note_whole(vault: Vault, attachment: AttachmentId) -> None:
    """Forget that the file was damaged: it has come anew, or has been made again."""
    if vault.marks.with_prefix(_DAMAGED + attachment):
        vault.marks.set({_DAMAGED + attachment: None})


def damaged(vault: Vault) -> dict[AttachmentId, DeviceId | None]:
    """Return the attachments to fetch anew, with the device whose record names each; None if no record here does."""
    found = [AttachmentId(name.removeprefix(_DAMAGED)) for name in vault.marks.with_prefix(_DAMAGED)]
    feeds = {attachment: vault.feeds.first_to_name(attachment) for attachment in found}
    return {attachment: DeviceId(feed) if feed else None for attachment, feed in feeds.items()}


def read_attachment(vault: Vault, attachment: AttachmentId) -> Iterator[bytes]:
    """Yield the content in authenticated pieces. Raises AttachmentMissing or AttachmentDamaged, and remembers it."""
    try:
        yield from vault.attachments.read(attachment, cipher)
    except (AttachmentDamaged, AttachmentMissing):
        note_damaged(vault, attachment)
        raise
