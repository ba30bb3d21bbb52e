"""The encrypted local store: the only importer of the database."""
