"""Reports: a document model, its builders, redaction, and the reportlab renderer (the only importer of reportlab)."""

from fieldmonitor.reports.context import Recommendation, ReportContext, load_library
from fieldmonitor.reports.incident import build_incident
from fieldmonitor.reports.model import Document, Version
from fieldmonitor.reports.monthly import build_monthly
from fieldmonitor.reports.redact import redact
from fieldmonitor.reports.render import RenderResult, render_pdf

__all__ = [
    "Document",
    "Recommendation",
    "RenderResult",
    "ReportContext",
    "Version",
    "build_incident",
    "build_monthly",
    "load_library",
    "redact",
    "render_pdf",
]
