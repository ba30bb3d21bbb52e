"""What can go wrong in finding, finishing and exporting an observation, and in attaching to it."""

from fieldmonitor.domain.errors.base import WorldError


class ObservationError(WorldError):
    """An observation cannot be found or finished."""

    code = "observation"


class ObservationUnknown(ObservationError):
    """No such observation here."""

    code = "observation.unknown"
    happened = "There is no observation {observation} on this computer."
    advice = "Check the reference, or sync to receive it."


class FinaliseBlocked(ObservationError):
    """Rules of the form are not met. ``problems`` holds one line each."""

    code = "observation.blocked"
    happened = "The observation cannot be finalised yet: {problems}."
    kept = "The draft is saved."
    advice = "Answer or correct these questions, then finalise again."


class AttachmentRefused(ObservationError):
    """A file cannot be attached."""

    code = "observation.attachment"
    happened = "{path} cannot be attached: {reason}."
    kept = "The draft is saved without it."
    advice = "Choose another file."


class AttachmentTooLarge(AttachmentRefused):
    """The file is above the limit of what is sealed and sent."""

    code = "observation.attachment_size"
    happened = "{path} is too large to attach: {size} MB, and the limit is {limit} MB."
    advice = "Attach a shorter or smaller version and note where the original is kept."


class AttachmentKindWrong(AttachmentRefused):
    """The question takes another kind of file; told by content, not by name."""

    code = "observation.attachment_kind"
    happened = "{path} cannot be attached here: its content is {found}, and this question takes {wanted}."
    advice = "Choose another file, or attach it at a question for files."


class AttachmentNotListed(AttachmentRefused):
    """The form lists the kinds of file that a question takes, and this is none of them."""

    code = "observation.attachment_listed"
    happened = "{path} cannot be attached here: its content is {found}, and the form takes {wanted} at this question."
    advice = "Choose another file, or attach it at a question that takes any file."


class ImageUnreadable(AttachmentRefused):
    """An image that does not decode."""

    code = "observation.image_unreadable"
    happened = "{path} cannot be attached: it is damaged or cut short, so the picture does not show."
    advice = "Copy it from the camera again."


class ImageTooManyPixels(AttachmentRefused):
    """An image that would unpack to more memory than a field laptop has."""

    code = "observation.image_pixels"
    happened = "{path} cannot be attached: it unpacks to {pixels} million pixels, and the limit is {limit} million."
    advice = "Save a smaller copy and note where the original is kept."


class PlainExport(ObservationError):
    """A submission would leave the vault unencrypted, and nobody said that it may."""

    code = "submission.plain"
    happened = "The form {form} has no public key, so the submission would leave the vault unencrypted."
    kept = "Nothing was written."
    advice = "Give the form a public_key, or give --plain: whoever finds the folder can then read the record."


class SubmissionUnusable(ObservationError):
    """A record cannot be written as an ODK submission."""

    code = "submission.unusable"
    happened = "The observation {observation} cannot be written as a submission: {reason}."
    kept = "Nothing was written; the record is whole."
    advice = "Tell the coordinator; the record can be read and printed as before."
