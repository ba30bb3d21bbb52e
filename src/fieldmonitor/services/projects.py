"""Projects: creating one, and how a device joins: request, admission, welcome."""

from fieldmonitor.domain.roster import Role
from fieldmonitor.services.values import JoinRequest


class Projects:
    """Creates a project on this device, or joins one. A device belongs to one project; one vault is one device."""

    def create(
        self, name: str, *, practice: bool = False, languages: tuple[str, ...] = ("en", "ru"), target: str = ""
    ) -> None:
        """Make this device the coordinator of a new project.

        The forms follow with `Forms.import_builtin`. ``target`` is a hint for those who join: a folder.
        Raises NotPermitted if the vault has a project already.
        """
        raise NotImplementedError

    def join_request(self) -> bytes:
        """Return the signed request file of this device (JSON), for the coordinator."""
        raise NotImplementedError

    def describe_request(self, request: bytes) -> JoinRequest:
        """Return who asks, for two people to compare the fingerprint. Raises JoinRequestInvalid."""
        raise NotImplementedError

    def admit(self, request: bytes, *, role: Role, code: str | None = None) -> bytes:
        """Admit a device (coordinators only) and return the welcome file, sealed to that device.

        ``code`` replaces the one asked for. Raises NotPermitted, NoProject, JoinRequestInvalid, NameTaken.
        Admitting the same request again returns a fresh welcome and adds nothing.
        """
        raise NotImplementedError

    def accept(self, welcome: bytes) -> None:
        """Take the welcome: check it against the coordinator's signature, keep the keys, apply the roster.

        Raises WelcomeInvalid if it is damaged or for another device, NotPermitted if a project is here already.
        """
        raise NotImplementedError

    def fingerprint(self) -> str:
        """Return this device's fingerprint: six groups of five digits."""
        raise NotImplementedError
