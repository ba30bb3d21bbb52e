"""Feeds in packs, and the places they are exchanged through."""
