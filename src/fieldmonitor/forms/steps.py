"""Runs a scripted filling: steps in, a record of what the form shows out. For checks, timing and support.

The steps and the result have the shape of the conformance cases (docs/form-engine.md, "Scripted filling").
"""

import time
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from fieldmonitor.forms.definition import FormDefinition
from fieldmonitor.forms.errors import FormError
from fieldmonitor.forms.nodes import Node
from fieldmonitor.forms.session import FormSession


def run_steps(
    definition: FormDefinition,
    steps: Sequence[Mapping[str, Any]],
    *,
    timing: bool = False,
    refused: list[dict[str, Any]] | None = None,
) -> dict[str, Any]:
    """Run ``steps`` and return ``{"dumps": …, "submission": …}``, with ``timing`` in milliseconds if asked for.

    Raises FormError for a step that does not fit the form, naming its number. With a list ``refused`` such a step is
    noted there as ``{"step": INDEX, "message": …}`` instead, and the run goes on; only an ``init`` that fails raises.
    """
    run = _Run(definition)
    spent: list[dict[str, Any]] = []
    for index, step in enumerate(steps):
        begun = time.perf_counter()
        try:
            _carry_out(run, index, step)
        except FormError as error:
            if refused is None or run.session is None:
                raise
            refused.append({"step": index, "message": str(error)})
        spent.append({"step": index, "op": step.get("op"), "ms": (time.perf_counter() - begun) * 1000})
    if run.session is None:
        raise FormError("The first step must be init.")
    begun = time.perf_counter()
    submission = run.session.serialise()
    result: dict[str, Any] = {"dumps": run.dumps, "submission": submission}
    if timing:
        result["timing"] = {"steps": spent, "serialise_ms": (time.perf_counter() - begun) * 1000}
    return result


def _carry_out(run: "_Run", index: int, step: Mapping[str, Any]) -> None:
    try:
        run.step(step)
    except FormError as error:
        raise FormError(f"Step {index + 1} ({step.get('op')}): {error}") from error
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise FormError(f"Step {index + 1} is not well formed: {error!r}") from error


class _Run:
    def __init__(self, definition: FormDefinition) -> None:
        self.definition = definition
        self.session: FormSession | None = None
        self.clock = datetime.now(UTC)
        self.zone = "UTC"
        self.metadata: dict[str, str] = {}
        self.dumps: list[dict[str, Any]] = []

    def options(self) -> dict[str, Any]:
        return {"now": lambda: self.clock, "timezone": self.zone, "metadata": self.metadata}

    def step(self, step: Mapping[str, Any]) -> None:
        op = step["op"]
        if op == "init":
            self.clock = _moment(step["clock"]) if "clock" in step else self.clock
            self.zone = step.get("tz", "UTC")
            self.metadata = {key.lower(): str(value) for key, value in step.get("preload", {}).items()}
            self.session = self.definition.new_session(**self.options())
            return
        if op == "clock":
            self.clock = _moment(step["value"])
            return
        session = self.session
        if session is None:
            raise FormError("init must come first")
        if op == "answer":
            session.answer(step["ref"], step["value"])
        elif op == "add_repeat":
            session.add_repeat(step["ref"])
        elif op == "remove_repeat":
            session.remove_repeat(step["ref"])
        elif op == "language":
            session.set_language(step["value"])
        elif op == "reload":
            # By way of the interchange form, as other ODK tools save: it leaves hidden answers out.
            xml, language = session.interchange(), session.language
            self.session = self.definition.open_instance(xml, language=language, **self.options())
        elif op == "draft":
            self.session = self.definition.open_session(session.draft(), **self.options())
        elif op == "dump":
            self.dumps.append({"name": step["name"], "nodes": dump(session)})
        else:
            raise FormError(f"unknown operation {op!r}")


def _moment(text: str) -> datetime:
    moment = datetime.fromisoformat(text)
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)


def dump(session: FormSession) -> dict[str, dict[str, Any]]:
    """Return what every node of a record shows, by ref."""
    return {node.ref: _shown(node) for node in session.root.walk() if node.parent is not None}


def _shown(node: Node) -> dict[str, Any]:
    found: dict[str, Any] = {
        "value": node.value,
        "relevant": node.relevant,
        "required": node.required,
        "readonly": node.readonly,
        "valid": node.valid,
        "violation": node.violation,
        "message": node.message,
        "label": node.label or None,
        "hint": node.hint or None,
    }
    if node.kind in ("select_one", "select_multiple", "rank"):
        found["choices"] = [[choice.value, choice.label] for choice in node.choices]
    if node.is_range:
        found["count"] = node.count
    return found
