"""The quick path: the few questions that a form marks as enough for a first record. No Qt.

While it is on, a question is shown if the form marks it, if marked ones depend on it, if it must be answered, or if its
answer is wrong; and what was shown once stays until the path is left, so that nothing vanishes under the hand. Notes
are shown where a question of their group is.
"""

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from fieldmonitor.forms import FormDefinition, Node

MARK: Final = "quick"
_POSITION: Final = re.compile(r"\[\d+\]")


class QuickPath:
    """What one form's quick path takes in."""

    def __init__(self, form: "FormDefinition") -> None:
        from fieldmonitor.forms.needs import marked, needed

        own = marked(form, MARK)
        self._paths = own | needed(form, own)
        self._groups = frozenset(path.rpartition("/")[0] for path in self._paths)
        self._kept: set[Node] = set()
        self._fixed: dict[Node, bool] = {}
        self.on = False

    @property
    def available(self) -> bool:
        """False if the form marks nothing."""
        return bool(self._paths)

    def switch(self, on: bool) -> None:
        """Enter or leave the path."""
        self.on = on and self.available
        self._kept.clear()

    def keep(self, node: "Node") -> None:
        """Show a question until the path is left, marked or not: somebody went to it."""
        self._kept.add(node)

    def takes(self, node: "Node") -> bool:
        """Tell whether a question stands on the path, whether or not it is asked now."""
        if node in self._kept or self._marked(node):
            return True
        if node.kind != "note" and (node.required or (bool(node.value) and not node.valid)):
            self._kept.add(node)
            return True
        return False

    def takes_repeat(self, node: "Node") -> bool:
        """Tell whether a repeat holds marked questions, entries or none."""
        path = _POSITION.sub("", node.ref) + "/"
        return any(one.startswith(path) for one in self._paths)

    def _marked(self, node: "Node") -> bool:
        known = self._fixed.get(node)
        if known is None:
            path = _POSITION.sub("", node.ref)
            known = path in self._paths or (node.kind == "note" and path.rpartition("/")[0] in self._groups)
            self._fixed[node] = known
        return known
