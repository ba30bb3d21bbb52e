"""How long things are made to look, so that a length in a store tells little about what is inside."""


def padme(length: int, minimum: int = 256) -> int:
    """Return the padded length in bytes for ``length`` bytes: at most 12 % more, and never less than ``minimum``.

    Only the leading bits of a padded length differ, so a length leaks O(log log) bits.
    Source: Nikitin et al., "Reducing Metadata Leakage from Encrypted Files and Communication with PURBs" (2019), Padmé.
    """
    if length <= minimum:
        return minimum
    exponent = length.bit_length() - 1
    mask = (1 << (exponent - exponent.bit_length())) - 1
    return (length + mask) & ~mask
