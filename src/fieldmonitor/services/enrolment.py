"""The two files of joining a project: a device's request, and the coordinator's welcome for exactly that device.

Attacker: somebody who swaps the request on its way (the two people compare the fingerprint of all its keys), who takes
the welcome for another device (it is sealed to the device's key), or who makes a welcome of their own: it is signed by
the coordinator's device, whose fingerprint is shown before it is accepted, and whose keys every roster event must fit.

Both are JSON. The request carries its keys and both signatures over everything else in it, in canonical form. The
welcome is ``{"format", "version", "project", "device", "sealed"}``; ``sealed`` opens with the device's HPKE key and
holds the audiences' private keys for the device's role, the roster feed's events so far, the coordinator's keys and
signature. The fields are listed in docs/formats/enrolment.md.
"""

import base64
import binascii
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from fieldmonitor.crypto.bodies import canonical
from fieldmonitor.crypto.events import sealed_event
from fieldmonitor.crypto.identity import DeviceSecrets, check_public_keys, verify_checkpoint
from fieldmonitor.crypto.sealing import seal
from fieldmonitor.domain.errors import BodyDamaged, JoinRequestInvalid, WelcomeInvalid
from fieldmonitor.domain.events import SealedEvent
from fieldmonitor.domain.ids import AudienceId, DeviceId, ProjectId, is_id
from fieldmonitor.domain.roster import PublicKeys

REQUEST: Final = "fieldmonitor-join-request"
WELCOME: Final = "fieldmonitor-welcome"
VERSION: Final = 1
MAX_CODE: Final = 24


@dataclass(frozen=True, slots=True)
class Request:
    """A checked request."""

    device: DeviceId
    code: str
    keys: PublicKeys


@dataclass(frozen=True, slots=True)
class AudienceKey:
    """An audience's private key in one epoch, as it is handed to a device."""

    audience: AudienceId
    epoch: int
    private: bytes


@dataclass(frozen=True, slots=True)
class Welcome:
    """A checked welcome: signed by the device whose keys it names as the coordinator's."""

    project: ProjectId
    coordinator: DeviceId
    coordinator_keys: PublicKeys
    keys: tuple[AudienceKey, ...]
    roster: tuple[SealedEvent, ...]


def write_request(device: DeviceId, code: str, secrets: DeviceSecrets) -> bytes:
    """Return the request file."""
    body = {"format": REQUEST, "version": VERSION, "device": device, "code": code, "keys": secrets.public.to_json()}
    signature = secrets.sign_checkpoint(canonical(body), purpose="join request")
    return _json({**body, "signature": signature.hex()})


def read_request(data: bytes, name: str = "the file") -> Request:
    """Return the request in ``data``. Raises JoinRequestInvalid, naming ``name``."""
    try:
        body = _object(data, REQUEST)
        signature = bytes.fromhex(body.pop("signature"))
        keys = PublicKeys.from_json(body["keys"])
        check_public_keys(keys)
        device, code = body["device"], body["code"]
        fields_fit = is_id(device) and isinstance(code, str) and 0 < len(code) <= MAX_CODE and code.isprintable()
        _require(fields_fit, "its fields are not as they should be")
        signed = verify_checkpoint(keys, canonical(body), signature, purpose="join request")
        _require(signed, "its signature does not fit")
    except (KeyError, TypeError, ValueError, AttributeError, RecursionError) as error:
        raise JoinRequestInvalid(path=name, reason=_reason(error)) from error
    return Request(DeviceId(device), code, keys)


def write_welcome(welcome: Welcome, device: DeviceId, keys: PublicKeys, secrets: DeviceSecrets) -> bytes:
    """Return the welcome file for a device, signed with the coordinator's ``secrets``."""
    body = {
        "project": welcome.project,
        "device": device,
        "coordinator": {"device": welcome.coordinator, "keys": welcome.coordinator_keys.to_json()},
        "keys": [{"audience": k.audience, "epoch": k.epoch, "private": k.private.hex()} for k in welcome.keys],
        "roster": [_event_to_json(event) for event in welcome.roster],
    }
    signature = secrets.sign_checkpoint(canonical(body), purpose="welcome")
    sealed = seal(keys.hpke, canonical({**body, "signature": signature.hex()}), _place(welcome.project, device))
    outer = {"format": WELCOME, "version": VERSION, "project": welcome.project, "device": device}
    return _json({**outer, "sealed": base64.b64encode(sealed).decode()})


def read_welcome(data: bytes, device: DeviceId, secrets: DeviceSecrets, name: str = "the file") -> Welcome:
    """Return the welcome in ``data`` if it is for this device and whole. Raises WelcomeInvalid, naming ``name``."""
    try:
        outer = _object(data, WELCOME)
        _require(outer["device"] == device, "it was made for another device")
        sealed = base64.b64decode(outer["sealed"], validate=True)
        body = json.loads(secrets.hpke.open(sealed, _place(ProjectId(outer["project"]), device), where="the welcome"))
        signature = bytes.fromhex(body.pop("signature"))
        coordinator = PublicKeys.from_json(body["coordinator"]["keys"])
        signed = verify_checkpoint(coordinator, canonical(body), signature, purpose="welcome")
        _require(signed, "its signature does not fit")
        here = body["device"] == device and body["project"] == outer["project"] and is_id(body["project"])
        _require(here, "it was made for another device")
        return _welcome(body, coordinator)
    except BodyDamaged as error:
        raise WelcomeInvalid(path=name, reason="it does not open with this device's key") from error
    except (KeyError, TypeError, ValueError, AttributeError, RecursionError) as error:
        raise WelcomeInvalid(path=name, reason=_reason(error)) from error


def _welcome(body: Mapping[str, Any], coordinator: PublicKeys) -> Welcome:
    return Welcome(
        ProjectId(body["project"]),
        DeviceId(body["coordinator"]["device"]),
        coordinator,
        tuple(
            AudienceKey(AudienceId(k["audience"]), int(k["epoch"]), bytes.fromhex(k["private"])) for k in body["keys"]
        ),
        _events(body["roster"]),
    )


def _events(stored: Sequence[Mapping[str, Any]]) -> tuple[SealedEvent, ...]:
    return tuple(
        sealed_event(
            base64.b64decode(event["header"]),
            base64.b64decode(event["body"]),
            base64.b64decode(event["key"]) if event["key"] is not None else None,
        )
        for event in stored
    )


def _event_to_json(event: SealedEvent) -> dict[str, str | None]:
    return {
        "header": base64.b64encode(event.header_bytes).decode(),
        "body": base64.b64encode(event.ciphertext).decode(),
        "key": base64.b64encode(event.wrapped_key).decode() if event.wrapped_key is not None else None,
    }


def _place(project: ProjectId, device: DeviceId) -> bytes:
    return b"FieldMonitor/1/welcome\x00" + bytes.fromhex(project) + bytes.fromhex(device)


def _object(data: bytes, kind: str) -> dict[str, Any]:
    try:
        body = json.loads(data)
    except ValueError as error:
        raise ValueError("it is damaged, or no such file at all") from error
    if not isinstance(body, dict) or body.get("format") != kind:
        raise ValueError("it is another kind of file")
    if body.get("version") != VERSION:
        raise ValueError("it was made by another version of the program")
    return body


def _require(fits: bool, otherwise: str) -> None:
    if not fits:
        raise ValueError(otherwise)


def _reason(error: Exception) -> str:
    plain = type(error) is ValueError and not isinstance(error, binascii.Error)
    return str(error) if plain and str(error).startswith("it") else "it is damaged"


def _json(body: Mapping[str, Any]) -> bytes:
    return json.dumps(body, indent=1, sort_keys=True).encode() + b"\n"
