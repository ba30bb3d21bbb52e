"""What keeps a report from being made."""

from fieldmonitor.domain.errors.base import WorldError


class ReportError(WorldError):
    """A report cannot be made."""

    code = "report"


class FontMissing(ReportError):
    """A font of the product is not where it belongs."""

    code = "report.font_missing"
    happened = "The font {path} is missing, so the report cannot be printed."
    kept = "No report was written."
    advice = "Install FieldMonitor again; its fonts come with it."


class FontDamaged(ReportError):
    """A font of the product is there and cannot be read."""

    code = "report.font_damaged"
    happened = "The font {path} is damaged, so the report cannot be printed."
    kept = "No report was written."
    advice = "Install FieldMonitor again; its fonts come with it."


class VersionNotReady(ReportError):
    """A version for readers outside, whose finished file nothing searches for leaks yet."""

    code = "report.version_not_ready"
    happened = "The version {version} is not made: the finished file is not yet searched for what it must not show."
    kept = "No report was written; the records are unchanged."
    advice = "Use the internal or the confidential version, and let a person prepare what is given to others."


class NothingToReport(ReportError):
    """No record fits the selection."""

    code = "report.nothing"
    happened = "No record fits this selection ({selection})."
    kept = "No report was written."
    advice = "Choose another period or other forms."


class PracticeMixed(ReportError):
    """Practice and real records would meet in one report."""

    code = "report.practice_mixed"
    happened = "Practice records cannot enter a real report."
    kept = "No report was written."
    advice = "Select records of one kind only."
