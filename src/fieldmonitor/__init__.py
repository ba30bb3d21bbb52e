"""FieldMonitor: encrypted, offline-first recording of human-rights observations at borders."""

__version__ = "0.1.0"
