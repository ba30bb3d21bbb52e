"""Compiled forms in the vault: a form that was loaded once opens again in a fraction of the time.

The cache is a convenience and never a source: what was made by another version of the program, for another form, or is
damaged, is passed over, and the form is loaded from its XForm.
"""

import hashlib
from collections.abc import Mapping
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

import fieldmonitor
from fieldmonitor.vault import Vault

if TYPE_CHECKING:
    from fieldmonitor.forms import FormDefinition

PREFIX: Final = "compiled-form/"
"""Meta ``compiled-form/<hash of the XForm>`` → `engine` (32 bytes), then one zstd frame of what it compiled."""
MAX_BYTES: Final = 64 * 1024 * 1024
"""of what the engine compiled"""


@cache
def engine() -> bytes:
    """Return what tells this program's engine from any other: its version and, where they lie open, its sources."""
    from fieldmonitor import forms

    digest = hashlib.sha256(fieldmonitor.__version__.encode())
    with suppress(OSError):
        for source in sorted(Path(forms.__file__).parent.rglob("*.py")):
            digest.update(source.name.encode() + source.read_bytes())
    return digest.digest()


def read(vault: Vault, form_hash: str, media: Mapping[str, bytes]) -> "FormDefinition | None":
    """Return a form from the cache, None if it is not there as this program would write it."""
    import zstandard

    from fieldmonitor.forms import FormError, load_compiled

    held = vault.meta.get(PREFIX + form_hash)
    if held is None or held[:32] != engine():
        return None
    try:
        form = load_compiled(zstandard.ZstdDecompressor().decompress(held[32:], max_output_size=MAX_BYTES), media)
    except (FormError, zstandard.ZstdError):
        return None
    return form if form.hash == form_hash else None


def write(vault: Vault, form: "FormDefinition") -> None:
    """Keep a form compiled, in the place of what is there."""
    import zstandard

    compiled = form.compiled()
    if len(compiled) <= MAX_BYTES:
        vault.meta.set(PREFIX + form.hash, engine() + zstandard.ZstdCompressor(level=3).compress(compiled))
