"""What can go wrong in joining, and rights that are missing."""

from fieldmonitor.domain.errors.base import WorldError


class RosterError(WorldError):
    """Joining, or a right that is missing."""

    code = "roster"


class NotPermitted(RosterError):
    """This role may not do that."""

    code = "roster.not_permitted"
    happened = "A {role} may not {act} in this project."
    advice = "Ask the coordinator."


class NoProject(RosterError):
    """The vault has not joined a project yet."""

    code = "roster.no_project"
    happened = "This vault does not belong to a project yet."
    advice = "Create a project, or finish joining one with the welcome file."


class AlreadyJoined(RosterError):
    """One vault is one device of one project."""

    code = "roster.already_joined"
    happened = "This vault already belongs to the project {project}."
    kept = "It was not changed."
    advice = "Use another vault for another project."


class JoinRequestInvalid(RosterError):
    """The request file is damaged or not a request."""

    code = "roster.join_request"
    happened = "{path} is not a usable join request: {reason}."
    advice = "Ask for the file once more."


class WelcomeInvalid(RosterError):
    """The welcome file is damaged, or made for another device."""

    code = "roster.welcome"
    happened = "{path} is not a welcome for this device: {reason}."
    advice = "Ask the coordinator to admit this device's own request again."


class FingerprintDiffers(RosterError):
    """What the other person reads is not the fingerprint of the keys in the file."""

    code = "roster.fingerprint"
    happened = "The fingerprint in {path}, {found}, is not the one that the other person reads."
    kept = "Nothing was taken from the file."
    advice = "Somebody may have changed it on the way. Ask for the file once more, by another way, and compare again."


class NameTaken(RosterError):
    """A code is already used by another device."""

    code = "roster.name_taken"
    happened = "The code {code} is already used in this project."
    advice = "Choose another code."
