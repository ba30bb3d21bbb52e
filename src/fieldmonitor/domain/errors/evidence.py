"""What should verify and does not."""

from fieldmonitor.domain.errors.base import WorldError


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
