"""The desktop: a window over the services. The only importer of PySide6; it knows no SQL and no cipher."""
