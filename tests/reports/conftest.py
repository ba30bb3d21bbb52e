"""What the report tests share: a context at a fixed time, in either language."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest

from fieldmonitor.reports import ReportContext


@pytest.fixture
def context() -> Callable[..., ReportContext]:
    def make(language: str = "en", **more: Any) -> ReportContext:
        return ReportContext(
            language=language,
            project="Border watch",
            organisation="Example Network",
            generated=datetime(2026, 11, 23, 10, 0, tzinfo=UTC),
            **more,
        )

    return make
