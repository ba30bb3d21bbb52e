"""What the craft knows, in plain Python: identifiers, events, observations, roster, consent, sensitivity, standards.

Imports the standard library only; everything above may import it.
"""
