"""The words for the domain's fixed values: states, roles, acts, sensitivity. Written out so that they are collected."""

from PySide6.QtCore import QCoreApplication

from fieldmonitor.domain.observation import Status
from fieldmonitor.domain.roster import Role

translate = QCoreApplication.translate

STATUS_ICONS = {
    Status.DRAFT: "edit",
    Status.FINALISED: "lock",
    Status.SENT: "send",
    Status.RECEIVED: "download",
    Status.RETURNED: "return",
    Status.APPROVED: "check",
}


def status_texts() -> dict[Status, str]:
    """Return each status in the interface's language."""
    return {
        Status.DRAFT: translate("Status", "Draft"),
        Status.FINALISED: translate("Status", "Finalised"),
        Status.SENT: translate("Status", "Sent"),
        Status.RECEIVED: translate("Status", "Received"),
        Status.RETURNED: translate("Status", "Sent back"),
        Status.APPROVED: translate("Status", "Approved"),
    }


def status_hints() -> dict[Status, str]:
    """Return what each status means, one sentence each."""
    return {
        Status.DRAFT: translate("Status", "Still being written; only on this computer."),
        Status.FINALISED: translate("Status", "Sealed on this computer; not yet sent."),
        Status.SENT: translate("Status", "Written to the sync folder."),
        Status.RECEIVED: translate("Status", "Received from another device and verified."),
        Status.RETURNED: translate("Status", "Sent back to its author with a question."),
        Status.APPROVED: translate("Status", "Approved by a reviewer."),
    }


def role_texts() -> dict[Role, str]:
    """Return each role in the interface's language."""
    return {
        Role.MONITOR: translate("Role", "Monitor"),
        Role.TEAM_LEADER: translate("Role", "Team leader"),
        Role.SUPERVISOR: translate("Role", "Supervisor"),
        Role.COORDINATOR: translate("Role", "Coordinator"),
        Role.TRAINER: translate("Role", "Trainer"),
    }


def role_hints() -> dict[Role, str]:
    """Return what each role may do, one sentence each."""
    return {
        Role.MONITOR: translate("Role", "Records observations and sees their own."),
        Role.TEAM_LEADER: translate("Role", "Records observations and may send records back."),
        Role.SUPERVISOR: translate("Role", "Reads all records, reviews them and prints reports."),
        Role.COORDINATOR: translate("Role", "As a supervisor; also admits members and publishes forms."),
        Role.TRAINER: translate("Role", "Records observations; meant for practice projects."),
    }


def act_texts() -> dict[str, str]:
    """Return the acts of a record's history in the interface's language."""
    return {
        "finalised": translate("History", "Finalised and sealed"),
        "revised": translate("History", "New revision finalised"),
        "sent": translate("History", "Written to the sync folder"),
        "received": translate("History", "Received and verified"),
        "read": translate("History", "Read"),
        "printed": translate("History", "Printed in a report"),
        "exported": translate("History", "Written out as an ODK submission"),
        "approved": translate("History", "Approved"),
        "returned": translate("History", "Sent back"),
    }


def sensitivity_texts() -> dict[str, str]:
    """Return what each sensitivity level covers."""
    return {
        "S1": translate("Sensitivity", "S1: age, nationality, date"),
        "S2": translate("Sensitivity", "S2: narrative, health, exact place"),
        "S3": translate("Sensitivity", "S3: name, contact, face, voice"),
        "S4": translate("Sensitivity", "S4: identity key, interpreter, protection plan"),
        "SO": translate("Sensitivity", "SO: identity of officials"),
    }
