"""Reports as documents, and their PDF: the only importer of reportlab."""
