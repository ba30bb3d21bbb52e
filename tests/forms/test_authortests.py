"""The tests that authors write: how they are read, what each step does, and how a failure is told."""

import io
from pathlib import Path

import pytest
from openpyxl import Workbook

from fieldmonitor.forms.authortests import Result, run_tests
from fieldmonitor.forms.authortests_read import (
    ACTIONS,
    EXPECTED,
    STEPS,
    TestsUnreadable,
    read_markdown,
    read_sheet,
)
from fieldmonitor.services import authoring
from support.forms import ROOT, form

SURVEY = """type | name | label::English (en) | label::Russian (ru) | hint::English (en) | hint::Russian (ru) | required | relevant | constraint | constraint_message::English (en) | constraint_message::Russian (ru) | calculation | read_only | choice_filter
select_one yn | agree | Agree? | Согласны? | Ask first | Сначала спросите | yes | | | | | | |
integer | age | Age of ${who} | Возраст | | | | ${agree}='yes' | . >= 0 and . < 120 | Between 0 and 119 | От 0 до 119 | | |
text | who | Who | Кто | | | | | | | | | |
calculate | adult | | | | | | | | | | if(${age} >= 18, 1, 0) | |
date | seen | Seen | Видели | | | | | . <= today() | Not in the future | Не в будущем | | |
text | fixed | Fixed | Постоянно | | | | | | | | | yes |
select_one yn | again | Again? | Ещё? | | | | | | | | | | name != ${agree}
begin_repeat | person | Person | Человек | | | | | | | | | |
text | name | Name | Имя | | | yes | | | | | | |
begin_repeat | bag | Bag | Сумка | | | | | | | | | |
text | what | What | Что | | | | | | | | | |
end_repeat | | | | | | | | | | | | |
end_repeat | | | | | | | | | | | | |
begin_group | a | A | А | | | | | | | | | |
text | twin | Twin | Двойник | | | | | | | | | |
end_group | | | | | | | | | | | | |
begin_group | b | B | Б | | | | | | | | | |
text | twin | Twin | Двойник | | | | | | | | | |
end_group | | | | | | | | | | | | |
username | user | | | | | | | | | | | |"""  # noqa: E501 - a table
CHOICES = "list_name | name | label::English (en) | label::Russian (ru)\nyn | yes | Yes | Да\nyn | no | No | Нет"
DEFINITION = form(SURVEY, choices=CHOICES)


def run(steps: str, name: str = "t") -> Result:
    rows = "\n".join("|" + "|".join([*line.split("|"), "", ""][:3]) + "|" for line in steps.strip().splitlines())
    tests = read_markdown(f"## {name}\n\n| step | question | value |\n|---|---|---|\n{rows}\n")
    (result,) = run_tests(DEFINITION, tests)
    return result


def codes(result: Result) -> list[str]:
    return [problem.code for problem in result.failures]


PASSES = [
    "hidden|age\nanswer|agree|yes\nshown|age\noptional|age\nrequired|agree",
    "answer|agree|yes\nanswer|age|130\ninvalid|age|Between 0 and 119\ninvalid|age|constraint\nanswer|age|18\n"
    "valid|age\nvalue|adult|1\nvalue|age|18.0\nclear|age\nvalue|age|",
    "invalid|agree|required\nblocked||required\nanswer|agree|no\nanswer|person[1]/name|Ana\ncomplete",
    "clock||2026-03-01T09:00\nanswer|seen|2026-03-02\ninvalid|seen|Not in the future\n"
    "clock||2026-03-02T09:00\nvalid|seen",
    "label|agree|Agree?\nhint|agree|Ask first\nlanguage||ru\nlabel|agree|Согласны?\nlanguage||Russian (ru)\n"
    "answer|seen|2027-01-01\ninvalid|seen|Не в будущем",
    "language||ru\nlabel|agree|Согласны?",
    "answer|who|Ana\nanswer|agree|yes\nlabel|age|Age  of Ana",
    "choices|agree|yes no\noffers|agree|no\nanswer|agree|yes\nchoices|again|no\nlacks|again|yes",
    "count|person|1\nadd|person|2\ncount|person|3\nanswer|person[3]/name|C\nremove|person[1]\nvalue|person[2]/name|C\n"
    "hidden|person[3]/name",
    "add|person\nadd|person[2]/bag|2\ncount|person[2]/bag|2\nanswer|person[2]/bag[2]/what|tent\ncount|person[1]/bag|1\n"
    "value|/data/person[2]/bag[2]/what|tent\nhidden|person[1]/bag[2]",
    "readonly|fixed\neditable|who\nshown|${who}\nshown|a/twin",
    "property|username|AB-012\nvalue|user|AB-012",
    "answer|agree|yes\nanswer|age|7\nanswer|agree|no\nreopen\nvalue|age|\nanswer|agree|yes\nvalue|age|7",
    "fill\ncomplete\nvalue|who|\ncount|person|1",
    "fill||3\ncomplete||",
    "complete|a\nblocked|person|required",
]


@pytest.mark.parametrize("steps", PASSES)
def test_what_holds_passes(steps: str) -> None:
    result = run(steps)
    assert [str(problem) for problem in result.failures] == []
    assert result.passed
    assert result.steps == len(steps.strip().splitlines())


FAILS = [
    ("shown|age", "test-differs", "age: expected shown, found hidden."),
    ("hidden|agree", "test-differs", "expected hidden, found shown"),
    ("required|who", "test-differs", "expected required, found optional"),
    ("optional|agree", "test-differs", "expected optional, found required"),
    ("readonly|who", "test-differs", "expected read-only, found editable"),
    ("editable|fixed", "test-differs", "expected editable, found read-only"),
    ("valid|agree", "test-differs", "expected valid, found required"),
    ("invalid|who", "test-differs", "expected invalid, found valid"),
    ("answer|seen|2030-01-01\ninvalid|seen|Other words", "test-differs", "found Not in the future"),
    ("answer|seen|2030-01-01\nvalid|seen", "test-differs", "found Not in the future"),
    ("value|who|x", "test-differs", "expected x, found blank"),
    ("answer|who|x\nvalue|who|", "test-differs", "expected blank, found x"),
    ("choices|agree|no yes", "test-differs", "expected no yes, found yes no"),
    ("offers|agree|maybe", "test-differs", "expected maybe, found yes no"),
    ("lacks|agree|yes", "test-differs", "found yes no"),
    ("label|agree|Disagree?", "test-differs", "found Agree?"),
    ("hint|who|x", "test-differs", "expected x, found blank"),
    ("count|person|2", "test-differs", "expected 2, found 1"),
    ("complete", "test-not-complete", "agree – required"),
    ("complete|person", "test-not-complete", "person[1]/name – required"),
    ("blocked|a", "test-differs", "expected blocked, found complete"),
    ("blocked||Not in the future", "test-differs", "found required"),
    ("answer|agree|perhaps\nshown|age", "test-not-offered", "yes no"),
    ("answer|age|5\nshown|age", "test-answer-hidden", "age is hidden"),
    ("answer|fixed|5\nshown|age", "test-answer-readonly", "fixed"),
    ("answer|adult|5\nshown|age", "test-answer-readonly", "adult"),
    ("answer|nowhere|5\nshown|age", "test-no-such-question", "nowhere"),
    ("answer|twin|5\nshown|age", "test-ambiguous", "/data/a/twin, /data/b/twin"),
    ("add|person\nvalue|person/name|", "test-which-entry", "person has 2 entries"),
    ("value|person[9]/name|", "test-no-such-question", "person[9]/name"),
    ("remove|person\nshown|age", "test-no-entry", "person"),
    ("remove|agree[1]\nshown|age", "test-no-entry", "agree[1]"),
    ("add|agree\nshown|age", "test-no-repeat", "agree"),
    ("count|person|many", "test-number", "many"),
    ("clock||noon\nshown|age", "test-clock", "noon"),
    ("language||Klingon\nshown|age", "test-language", "Klingon"),
    ("shown|agree\nzone||Europe/Kyiv", "test-late", "zone"),
    ("zone||Mars/Base\nshown|agree", "test-refused", "Mars/Base"),
    ("shown|agree\nlanguage||Klingon", "test-refused", "Klingon"),
]


@pytest.mark.parametrize(("steps", "code", "told"), FAILS)
def test_what_does_not_hold_is_told(steps: str, code: str, told: str) -> None:
    result = run(steps)
    assert not result.passed
    assert set(codes(result)) == {code}
    assert told in result.failures[0].message
    assert "{" not in result.failures[0].message
    assert 5 <= result.failures[0].row < 5 + len(steps.splitlines())


def test_every_step_is_used_here() -> None:
    used = {line.split("|")[0] for steps in (*PASSES, *(row[0] for row in FAILS)) for line in steps.splitlines()}
    assert used | {"position"} == STEPS == ACTIONS | EXPECTED


def test_every_step_is_documented() -> None:
    table = (ROOT / "docs" / "authoring.md").read_text(encoding="utf-8").split("| Step |")[1]
    assert [step for step in sorted(STEPS) if f"`{step}`" not in table] == []


def test_an_expectation_that_fails_lets_the_test_go_on_an_action_does_not() -> None:
    assert codes(run("shown|age\nhidden|agree\nvalue|who|x")) == ["test-differs"] * 3
    assert codes(run("answer|age|5\nhidden|agree\nvalue|who|x")) == ["test-answer-hidden"]


def test_a_place_is_known_from_the_start() -> None:
    definition = form("type | name | label\nstart-geopoint | here |\ntext | q | Q")
    tests = read_markdown(
        "|test|step|question|value|\n|-|-|-|-|\n|p|position||1 2 3 4|\n||value|here|1 2 3 4|\n|other|value|here||"
    )
    assert [result.passed for result in run_tests(definition, tests)] == [True, True]


def test_markdown_headings_columns_and_notes() -> None:
    tests = read_markdown(
        "# Form\ntext | that is no table\n\n## First\n\n"
        "| step | question | value | note |\n|:---|---|---|---|\n| `shown` | `q` | | why \\| how |\n\n"
        "| a | table | of | other things |\n|---|---|---|---|\n| 1 | 2 | 3 | 4 |\n\n"
        "| test | step | question | value |\n|---|---|---|---|\n| Second | hidden | q | |\n| | value | q | a \\| b |\n"
        "| Third | complete | | |\n"
    )
    assert [(test.name, test.row, len(test.steps)) for test in tests] == [
        ("First", 8, 1),
        ("Second", 16, 2),
        ("Third", 18, 1),
    ]
    assert tests[0].steps[0].do == "shown"
    assert tests[1].steps[1].value == "a | b"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("| step | question |\n|-|-|\n| showed | q |", "test-step"),
        ("| step | question |\n|-|-|\n| shown | |", "test-no-question"),
        ("# T\n| step | question | value |\n|-|-|-|\n| answer | q | |\n| shown | q | |", "test-no-value"),
        ("# T\n| step | questoin | value |\n|-|-|-|\n| complete | q | |", "test-column"),
        ("# T\n| test | question | value |\n|-|-|-|\n| a | q | |", "test-no-step"),
        ("| step | question | value |\n|-|-|-|\n| shown | q | |", "test-no-name"),
        ("# T\n| step | question | value |\n|-|-|-|\n| answer | q | 1 |", "test-expects-nothing"),
    ],
)
def test_tests_that_are_not_well_written_are_refused(text: str, code: str) -> None:
    with pytest.raises(TestsUnreadable) as caught:
        read_markdown(text)
    assert code in [problem.code for problem in caught.value.problems]
    assert all(problem.row for problem in caught.value.problems)


def workbook(tests: list[list[object]]) -> bytes:
    book = Workbook()
    book.remove(book.active)
    rows = {
        "survey": [["type", "name", "label", "constraint"], ["integer", "n", "N", ". < 9"], ["date", "d", "D", ""]],
        "settings": [["form_id", "version"], ["t", "1"]],
        "Tests": tests,
    }
    for name, lines in rows.items():
        sheet = book.create_sheet(name)
        for line in lines:
            sheet.append(line)
    data = io.BytesIO()
    book.save(data)
    return data.getvalue()


def test_a_sheet_of_tests_in_the_workbook(tmp_path: Path) -> None:
    from datetime import datetime

    path = tmp_path / "form.xlsx"
    lines: list[list[object]] = [
        ["Test", "Step", "Question", "Value"],
        ["Small", "answer", "n", 8],
        [None, "valid", "n"],
        [],
        [None, "answer", "d", datetime(2026, 1, 2)],  # noqa: DTZ001 - a cell of a spreadsheet has no zone
        [None, "value", "d", "2026-01-02"],
        ["Large", "answer", "n", 9.0],
        [None, "valid", "n"],
    ]
    path.write_bytes(workbook(lines))
    assert [test.name for test in read_sheet(path.read_bytes())] == ["Small", "Large"]
    ran = authoring.run_tests(path)
    assert [result.passed for result in ran.results] == [True, False]
    failure = ran.results[1].failures[0]
    assert (failure.sheet, failure.row) == ("Tests", 8)
    beside = tmp_path / "form.tests.md"
    beside.write_text("# Third\n| step | question |\n|-|-|\n| shown | n |\n", encoding="utf-8")
    assert [result.name for result in authoring.run_tests(path).results] == ["Small", "Large", "Third"]
    assert [result.name for result in authoring.run_tests(path, beside).results] == ["Third"]


def test_a_damaged_workbook_has_no_tests() -> None:
    assert read_sheet(b"PK\x03\x04nothing") == []
    assert read_sheet(workbook([])) == []


def test_the_example_in_the_documentation_runs() -> None:
    text = (ROOT / "docs" / "authoring.md").read_text(encoding="utf-8")
    example = text.split("<!-- example -->")[1]
    tests = read_markdown(example)
    definition = form(
        "type | name | label | relevant | required | constraint | constraint_message\n"
        "select_one yn | agree | Does the person agree to speak? | | yes | |\n"
        "begin_repeat | persons | People | ${agree}='yes' | | |\n"
        "integer | p_age | Age | | yes | . < 120 | Check the age\nend_repeat",
        choices="list_name | name | label\nyn | yes | Yes\nyn | no | No",
    )
    results = list(run_tests(definition, tests))
    assert len(results) >= 2
    assert [str(problem) for result in results for problem in result.failures] == []
