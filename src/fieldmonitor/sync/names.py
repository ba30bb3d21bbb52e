"""The names of objects in a store: predictable, so that nothing is ever listed to find something new.

Attacker: whoever can list the store. Names hold random identifiers and counters, no code, no date, no form.

    project                                      whose store this is
    roster/<n>                                   pack n of the roster feed
    seg/<device>/<incarnation>/<n>               pack n of a device's feed
    key/<epoch>/<feed>/<incarnation>/<n>         the wrapped keys of pack n, one segment for each epoch in it
    head/<device>                                how far the device's feed goes; the only object that changes
    blob/<device>/<attachment>/<chunk>           a chunk of an encrypted attachment

Numbers are decimal without leading zeros; packs count from 1, chunks from 0. An incarnation is 16 hexadecimal digits,
zeros for the roster feed.
"""

import re
from typing import Final

from fieldmonitor.domain.ids import AttachmentId, DeviceId, FeedId

PROJECT: Final = "project"
PARTIAL: Final = ".part"
"""Ending of a name that is still being written."""

_ID = "[0-9a-f]{32}"
_NUMBER = "(?:0|[1-9][0-9]{0,18})"
_INCARNATION = "[0-9a-f]{16}"
KNOWN: Final = re.compile(
    rf"project|roster/{_NUMBER}|seg/{_ID}/{_INCARNATION}/{_NUMBER}|key/{_NUMBER}/{_ID}/{_INCARNATION}/{_NUMBER}"
    rf"|head/{_ID}|blob/{_ID}/{_ID}/{_NUMBER}"
)
"""Matches every name this program writes."""


def roster(number: int) -> str:
    """Return the name of a roster pack."""
    return f"roster/{number}"


def segment(device: DeviceId, incarnation: bytes, number: int) -> str:
    """Return the name of a device's pack."""
    return f"seg/{device}/{incarnation.hex()}/{number}"


def keys(epoch: int, feed: FeedId, incarnation: bytes, number: int) -> str:
    """Return the name of a key segment."""
    return f"key/{epoch}/{feed}/{incarnation.hex()}/{number}"


def head(device: DeviceId) -> str:
    """Return the name of a device's head."""
    return f"head/{device}"


def blob(device: DeviceId, attachment: AttachmentId, chunk: int) -> str:
    """Return the name of one chunk of an attachment."""
    return f"blob/{device}/{attachment}/{chunk}"
