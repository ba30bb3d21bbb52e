"""The desktop: the only importer of Qt."""
