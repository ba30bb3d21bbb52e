"""Identifiers with types of their own, so that a device is never passed where an observation is meant.

Every identifier is 16 random bytes written as 32 lower-case hexadecimal digits. They carry no time, no counter and no
machine address: an identifier seen in a store tells nothing about who made it or when.
"""

import secrets
from typing import Final, NewType

ProjectId = NewType("ProjectId", str)
DeviceId = NewType("DeviceId", str)
FeedId = NewType("FeedId", str)
"""A device's feed has the device's identifier; the roster feed has the project's."""
ObservationId = NewType("ObservationId", str)
RevisionId = NewType("RevisionId", str)
DraftId = NewType("DraftId", str)
AttachmentId = NewType("AttachmentId", str)
AudienceId = NewType("AudienceId", str)
ReportId = NewType("ReportId", str)
ReviewId = NewType("ReviewId", str)

ID_BYTES: Final = 16

_CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def new_id() -> str:
    """Return a fresh identifier; wrap it in the type it is for, as in ``ObservationId(new_id())``."""
    return secrets.token_hex(ID_BYTES)


def is_id(text: str) -> bool:
    """Tell whether ``text`` is written as an identifier: 32 lower-case hexadecimal digits."""
    return len(text) == 2 * ID_BYTES and all(c in "0123456789abcdef" for c in text)


def reference(identifier: str) -> str:
    """Return the short reference a person reads aloud, such as ``7K3Q-92DX``: the first 40 bits in Crockford base 32.

    It is printed in reports and lists instead of the monitor's code, which is sensitive (S4).
    """
    bits = int(identifier[:10], 16)
    letters = "".join(_CROCKFORD[(bits >> shift) & 31] for shift in range(35, -1, -5))
    return f"{letters[:4]}-{letters[4:]}"
