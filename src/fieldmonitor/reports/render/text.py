"""Paragraphs that are measured once for a width: a table asks each of its cells for its height up to three times."""

from reportlab.platypus import Paragraph


class Text(Paragraph):  # type: ignore[misc]  # reportlab publishes no types
    """A paragraph whose lines are kept until it is asked for another width."""

    _measured: tuple[float, tuple[float, float]] | None = None

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Return the size at a width; breaking the lines again would give the same."""
        if self._measured is None or self._measured[0] != width or not hasattr(self, "blPara"):
            self._measured = (width, super().wrap(width, height))
        return self._measured[1]
