"""Item models over pages of the store."""
