"""Filling a form: the page, and what it needs from whoever keeps the draft."""

from fieldmonitor.qt.fill.host import FillHost, ObservationsHost
from fieldmonitor.qt.fill.page import FillPage

__all__ = ["FillHost", "FillPage", "ObservationsHost"]
