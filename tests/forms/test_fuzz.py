"""A moment of what tests/proofs/fuzz_forms.py does for longer: broken forms end in the engine's own errors."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from support.fuzzing import TARGETS

EXAMPLES = {"xpath": 250, "xml": 40, "xlsx": 40, "steps": 30}


@pytest.mark.parametrize("target", TARGETS)
def test_broken_input_gives_nothing_but_the_engines_own_errors(target: str) -> None:
    @settings(max_examples=EXAMPLES[target], deadline=None, suppress_health_check=list(HealthCheck))
    @given(st.binary(min_size=4, max_size=120))
    def run(data: bytes) -> None:
        TARGETS[target](data)

    run()
