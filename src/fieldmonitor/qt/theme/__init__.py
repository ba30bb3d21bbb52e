"""Colours, spacing and fonts of the desktop."""
