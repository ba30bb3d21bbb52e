"""Each form's own tests (forms/*.tests.md): what its author promised, from the first answer to the last."""

from pathlib import Path

import pytest

from fieldmonitor.forms import load_form
from fieldmonitor.forms.authortests import run_tests
from fieldmonitor.forms.authortests_read import read_markdown
from support.forms import BUILT_IN


@pytest.mark.parametrize("path", BUILT_IN, ids=lambda path: path.stem)
def test_a_form_does_what_its_author_promised(path: Path) -> None:
    tests = read_markdown(path.with_name(f"{path.stem}.tests.md").read_text(encoding="utf-8"))
    results = list(run_tests(load_form(path), tests))
    assert [str(problem) for result in results for problem in result.failures] == []
    assert len(results) >= 6
    assert any(step.do == "complete" for test in tests for step in test.steps)  # one goes from start to finish


@pytest.mark.parametrize("path", BUILT_IN, ids=lambda path: path.stem)
def test_each_answer_on_the_way_is_needed(path: Path) -> None:
    """Leave out one required answer of the long test: the form cannot be finished, and the test says so."""
    tests = read_markdown(path.with_name(f"{path.stem}.tests.md").read_text(encoding="utf-8"))
    whole, form = tests[0], load_form(path)
    required = {node.name for node in form.new_session().root.walk() if node.required}
    answers = [step for step in whole.steps if step.do == "answer" and step.question in required]
    for left_out in answers[3::9]:
        steps = [step for step in whole.steps if step is not left_out]
        result = next(run_tests(form, [type(whole)(whole.name, whole.row, "", steps)]))
        assert not result.passed, left_out
