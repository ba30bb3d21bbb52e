"""The hub: facts that one page makes and others show, told in the past tense and carrying identifiers only."""

from PySide6.QtCore import QObject, Signal


class Hub(QObject):
    """One per unlocked vault. A page connects to what changes its content and asks the services again."""

    draft_saved = Signal(str)
    """DraftId"""
    draft_discarded = Signal(str)
    """DraftId"""
    observation_finalised = Signal(str)
    """ObservationId"""
    observation_reviewed = Signal(str)
    """ObservationId"""
    sync_finished = Signal(object)
    """services.values.SyncResult"""
    roster_changed = Signal()
    forms_changed = Signal()
    report_printed = Signal(object)
    """services.values.ReportResult"""
