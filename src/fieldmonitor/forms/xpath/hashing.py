"""``digest()`` and ``base64-decode()`` of ODK XForms. Not for secrets: forms use them to make codes comparable."""

import base64
import binascii
import hashlib

from fieldmonitor.forms.safexml import clean
from fieldmonitor.forms.xpath.static import Env


def digest(_env: Env, text: str, algorithm: str, encoding: str = "base64") -> str:
    """Return the digest of ``text`` in ``base64`` or ``hex``; blank for an algorithm that is not known."""
    name = algorithm.replace("-", "").lower()
    if name not in ("md5", "sha1", "sha256", "sha384", "sha512"):
        return ""
    value = hashlib.new(name, text.encode(), usedforsecurity=False).digest()
    return value.hex() if encoding == "hex" else base64.b64encode(value).decode()


def base64_decode(_env: Env, text: str) -> str:
    """Return the text that ``text`` encodes, without what no record can hold; blank if it encodes none."""
    try:
        return clean(base64.b64decode(text, validate=True).decode(errors="replace"))
    except (binascii.Error, ValueError):
        return ""
