"""`forms check`: what each rule finds, where it says it is, and above all what it leaves alone."""

import io
import re
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from fieldmonitor.forms.checking import Checked, check_form
from fieldmonitor.forms.checking_patterns import backtracks
from fieldmonitor.forms.checking_rules import RULES, Finding
from support.forms import BUILT_IN, HEAD, ROOT

CASES = Path(__file__).parents[3] / "shared" / "forms-conformance" / "cases"
SETTINGS = "form_id | version\n t | 1"
YES_NO = "list_name | name | label\nyn | yes | Yes\nyn | no | No\n"


def table(text: str) -> list[list[str]]:
    """Rows of cells; ``¦`` stands for a bar inside a cell."""
    return [[cell.strip().replace("¦", "|") for cell in line.split("|")] for line in text.strip().splitlines()]


def book(survey: str, choices: str = "", settings: str = SETTINGS) -> bytes:
    workbook = Workbook()
    workbook.remove(workbook.active)
    for name, text in (("survey", survey), ("choices", choices), ("settings", settings)):
        if text:
            sheet = workbook.create_sheet(name)
            for row in table(text):
                sheet.append([cell or None for cell in row])
    data = io.BytesIO()
    workbook.save(data)
    return data.getvalue()


def check(survey: str, choices: str = "", settings: str = SETTINGS) -> Checked:
    return check_form(book(survey, choices, settings))


def codes(checked: Checked) -> list[str]:
    return [one.code for one in checked.findings]


def place(finding: Finding) -> tuple[str, int, str]:
    return finding.problem.sheet, finding.problem.row, finding.problem.column


BIG = "list_name | name | label | part\n" + "\n".join(f"big | v{i} | L{i} | p{i % 7}" for i in range(1200))
LONG = "x" * 301
REPEAT = (
    "type | name | label | calculation | appearance | relevant\nbegin_repeat | r | R | | |\ninteger | n | N | | |\n"
)
FOUND: list[tuple[str, str, str, str, tuple[str, int, str]]] = [
    ("list-unused", "type | name | label\ntext | q | Q", YES_NO, SETTINGS, ("choices", 2, "list_name")),
    (
        "choice-unreachable",
        "type | name | label | choice_filter\nselect_one a | a | A |\nselect_one b | b | B | up=${a}",
        "list_name | name | label | up\na | x | X |\na | y | Y |\nb | x1 | X1 | x\nb | y1 | Y1 | y\nb | z1 | Z1 | z",
        SETTINGS,
        ("choices", 6, "up"),
    ),
    (
        "choice-label-duplicate",
        "type | name | label\nselect_one l | q | Q",
        "list_name | name | label\nl | a | Same\nl | b | Same",
        SETTINGS,
        ("choices", 3, "label"),
    ),
    (
        "choice-value-unknown",
        "type | name | label | relevant\nselect_one yn | q | Q |\ntext | t | T | ${q} != 'yess'",
        YES_NO,
        SETTINGS,
        ("survey", 3, "relevant"),
    ),
    (
        "choice-value-unknown",
        "type | name | label | constraint | constraint_message\n"
        "select_multiple yn | q | Q | not(selected(., 'none')) | M",
        YES_NO,
        SETTINGS,
        ("survey", 2, "constraint"),
    ),
    (
        "multiple-equals",
        "type | name | label | relevant\nselect_multiple yn | q | Q |\ntext | t | T | ${q} = 'yes'",
        YES_NO,
        SETTINGS,
        ("survey", 3, "relevant"),
    ),
    (
        "translation-missing",
        "type | name | label::English (en) | label::Russian (ru)\ntext | a | A | А\ntext | b | B |",
        "",
        SETTINGS,
        ("survey", 3, "label::Russian (ru)"),
    ),
    (
        "media-translation-missing",
        "type | name | label::English (en) | label::Russian (ru) | media::image::English (en)\n"
        "text | a | A | А | a.png",
        "",
        SETTINGS,
        ("survey", 2, "media::image::Russian (ru)"),
    ),
    (
        "language-unnamed",
        "type | name | label | label::Russian (ru)\ntext | a | A | А",
        "",
        SETTINGS,
        ("survey", 2, "label"),
    ),
    (
        "constraint-no-message",
        "type | name | label | constraint\ninteger | q | Q | . > 2",
        "",
        SETTINGS,
        ("survey", 2, "constraint_message"),
    ),
    (
        "required-no-message",
        "type | name | label | required\nnote | n | N |\ninteger | q | Q | yes",
        "",
        SETTINGS,
        ("survey", 3, "required_message"),
    ),
    ("label-long", f"type | name | label\ntext | q | {LONG}", "", SETTINGS, ("survey", 2, "label")),
    (
        "never-shown",
        "type | name | label | relevant\nselect_one yn | q | Q |\n"
        "begin_group | g | G | ${q}='maybe'\ntext | t | T |\nend_group",
        YES_NO,
        SETTINGS,
        ("survey", 3, "relevant"),
    ),
    (
        "default-invalid",
        "type | name | label | default | constraint | constraint_message\ninteger | q | Q | 3 | . > 5 | More",
        "",
        SETTINGS,
        ("survey", 2, "default"),
    ),
    (
        "readonly-required",
        "type | name | label | required | read_only\ninteger | q | Q | yes | yes",
        "",
        SETTINGS,
        ("survey", 2, "required"),
    ),
    ("note-required", "type | name | label | required\nnote | q | Q | yes", "", SETTINGS, ("survey", 2, "required")),
    ("never-filled", "type | name | label\nhidden | h |\ntext | q | ${h}", "", SETTINGS, ("survey", 2, "")),
    (
        "recalculated",
        "type | name | label | calculation\ncalculate | u | | uuid()\nnote | q | ${u} |",
        "",
        SETTINGS,
        ("survey", 2, "calculation"),
    ),
    (
        "recalculated-date",
        "type | name | label | calculation\ndate | d | D |\ncalculate | days | | today() - ${d}\nnote | q | ${days} |",
        "",
        SETTINGS,
        ("survey", 3, "calculation"),
    ),
    (
        "field-list-repeat",
        "type | name | label | appearance\nbegin_group | g | G | field-list\nbegin_repeat | r | R |\ntext | q | Q |\n"
        "end_repeat\nend_group",
        "",
        SETTINGS,
        ("survey", 2, "appearance"),
    ),
    (
        "repeat-unlabelled",
        "type | name | label\nbegin_repeat | r |\ntext | q | Q\nend_repeat",
        "",
        SETTINGS,
        ("survey", 2, "label"),
    ),
    (
        "column-unknown",
        "type | name | label | relevent\ntext | q | Q |\ntext | r | R | ${q} = 'a'",
        "",
        SETTINGS,
        ("survey", 3, "relevent"),
    ),
    ("version-missing", "type | name | label\ntext | q | Q", "", "form_id\nt", ("settings", 2, "version")),
    (
        "collect-function",
        "type | name | label | calculation\ninteger | n | N |\ncalculate | f | | floor(${n} div 2)\nnote | q | ${f} |",
        "",
        SETTINGS,
        ("survey", 3, "calculation"),
    ),
    (
        "collect-path",
        REPEAT + "end_repeat\ncalculate | second | | /data/r[2]/n |\nnote | q | ${second} |",
        "",
        SETTINGS,
        ("survey", 5, "calculation"),
    ),
    (
        "quadratic",
        REPEAT + "calculate | share | | ${n} div sum(/data/r/n) |\nnote | q | ${share} |\nend_repeat",
        "",
        SETTINGS,
        ("survey", 4, "calculation"),
    ),
    (
        "list-scan",
        "type | name | label | calculation\ntext | t | T |\n"
        "calculate | c | | count(instance('big')/root/item[contains(part, ${t})])\n"
        "note | q | ${c} |\nselect_one big | s | S |",
        BIG,
        SETTINGS,
        ("survey", 3, "calculation"),
    ),
    (
        "regex-backtracking",
        "type | name | label | constraint | constraint_message\ntext | q | Q | regex(., '^([A-Z]+-?)+$') | M",
        "",
        SETTINGS,
        ("survey", 2, "constraint"),
    ),
    (
        "instance-name-sensitive",
        "type | name | label\ntext | q | Q",
        "",
        "form_id | version | instance_name\nt | 1 | concat('Case ', ${q})",
        ("settings", 2, "instance_name"),
    ),
    (
        "text-shows-sensitive",
        "type | name | label | bind::fm:sensitivity\ntext | who | Who | S3\ntext | q | Where is ${who}? |",
        "",
        'form_id | version | namespaces\nt | 1 | fm="urn:fieldmonitor:xforms:1"',
        ("survey", 3, "label"),
    ),
    ("personal-unmarked", "type | name | label\ntext | passport_no | Q", "", SETTINGS, ("survey", 2, "")),
    (
        "identifier-personal",
        "type | name | label\ntext | q | Q",
        "",
        "form_id | version\nvisit_00420123456789 | 1",
        ("settings", 2, "form_id"),
    ),
    (
        "list-of-people",
        "type | name | label\nselect_one enumerators | q | Q",
        "list_name | name | label\nenumerators | 1 | Anna Petrova\n"
        "enumerators | 2 | Ivan B. Sidorov\nenumerators | 3 | Other",
        SETTINGS,
        ("choices", 2, "label"),
    ),
]  # fmt: skip


@pytest.mark.parametrize(("code", "survey", "choices", "settings", "where"), FOUND, ids=lambda value: str(value)[:24])
def test_each_rule_finds_its_fault_and_names_the_place(
    code: str, survey: str, choices: str, settings: str, where: tuple[str, int, str]
) -> None:
    checked = check(survey, choices, settings)
    assert checked.usable
    found = [one for one in checked.findings if one.code == code]
    assert [place(one) for one in found] == [where]
    assert not re.search(r"(?<!\$)\{", found[0].problem.message)
    assert found[0].severity == RULES[code].severity


def test_every_rule_has_its_fault_above() -> None:
    assert {row[0] for row in FOUND} | {"choice-space"} == set(RULES)


def test_every_rule_is_documented() -> None:
    text = (ROOT / "docs" / "authoring.md").read_text(encoding="utf-8")
    for code, rule in RULES.items():
        assert f"| `{code}` | {rule.severity} |" in text


LEFT_ALONE = [
    # a choice for everybody: its filter is blank as long as the other question is
    (
        "type | name | label | choice_filter\nselect_one a | a | A |\nselect_one b | b | B | up=${a} or up=''",
        "list_name | name | label | up\na | x | X |\nb | x1 | X1 | x\nb | none | None |",
    ),
    (
        "type | name | label | choice_filter\nselect_one a | a | A |\nselect_one b | b | B | up=${a}",
        "list_name | name | label | up\na | x | X |\nb | x1 | X1 | x\nb | none | None |",
    ),
    # a list that only a rank, an or_other or a name in quotes uses
    ("type | name | label\nrank l | q | Q", "list_name | name | label\nl | a | A\nl | b | B"),
    ("type | name | label\nselect_one l or_other | q | Q", "list_name | name | label\nl | a | A\nl | b | B"),
    # the same label under different filters
    (
        "type | name | label | choice_filter\nselect_one a | a | A |\nselect_one b | b | B | up=${a}",
        "list_name | name | label | up\na | x | X |\na | y | Y |\nb | x1 | Centre | x\nb | y1 | Centre | y",
    ),
    # blank, numbers for names of choices, a choice of several at once
    (
        "type | name | label | relevant\nselect_one n | q | Q |\ntext | t | T | ${q} = 1 or ${q} = ''\n"
        "text | u | U | selected('1 2', ${q})",
        "list_name | name | label\nn | 1 | One\nn | 2 | Two",
    ),
    # what or_other adds
    (
        "type | name | label | relevant\nselect_one l or_other | q | Q |\ntext | t | T | ${q} = 'other'",
        "list_name | name | label\nl | a | A\nl | b | B",
    ),
    # conditions that only look as if they excluded each other
    (
        "type | name | label | relevant\nselect_multiple yn | q | Q |\n"
        "text | t | T | selected(${q}, 'yes') and selected(${q}, 'no')\ninteger | n | N |\n"
        "text | u | U | ${n} > 3 and ${n} <= 4\ndecimal | d | D |\ntext | v | V | ${d} > 3 and ${d} < 4",
        YES_NO,
    ),
    # flags that calculations set
    (
        "type | name | label | calculation | relevant\nselect_one yn | q | Q | |\n"
        "calculate | f | | if(${q}='yes', 1, 0) |\ntext | t | T | | ${f}=1\ntext | u | U | | ${f}='0'",
        YES_NO,
    ),
    # kept, or only steering the form
    (
        "type | name | label | calculation | relevant\ncalculate | u | | once(uuid()) |\ndate | d | D | |\n"
        "calculate | past | | if(${d} < today(), 1, 0) |\nnote | n | ${u} | | ${past}=1",
        "",
    ),
    # a running number and a sum outside the repeat
    (
        REPEAT
        + "calculate | i | | position(..) |\nend_repeat\ncalculate | all | | sum(${n}) |\nnote | q | ${all} ${i} |",
        "",
    ),
    # nested repeats that gather their own inner entries
    (
        "type | name | label | calculation\nbegin_repeat | hh | H |\nbegin_repeat | p | P |\ninteger | age | A |\n"
        "end_repeat\ncalculate | oldest | | max(${age})\nnote | q | ${oldest} |\nend_repeat",
        "",
    ),
    # filled by its trigger, a default, metadata
    (
        "type | name | label | calculation | trigger | required | read_only | default | required_message\n"
        "text | a | A | | | | | |\ncalculate | b | | now() | ${a} | | | |\ntext | c | C ${b} | | | yes | yes | x | M\n"
        "start | start | | | | | | |",
        "",
    ),
    # names of places and things
    (
        "type | name | label\ntext | village_name | Name of the village\ntext | phone_type | Kind\n"
        "select_one yn | has_passport | Do you have a passport?\ntext | filename | File\nselect_one yn | phone | Q",
        YES_NO,
    ),
    # a place code and a day are no telephone numbers
    (
        "type | name | label\nselect_one l | q | Q",
        "list_name | name | label\nl | 20261123 | Day\nl | 2041000000 | Code",
    ),
    # Kobo's and other programs' columns
    ("type | name | label | $given_name | body::accept | w1\ntext | q | Q | a | b | c", ""),
]


@pytest.mark.parametrize(("survey", "choices"), LEFT_ALONE)
def test_what_may_be_meant_is_left_alone(survey: str, choices: str) -> None:
    checked = check(survey, choices)
    assert checked.usable, checked.findings
    assert codes(checked) == []


def test_choices_that_a_file_has_are_not_guessed() -> None:
    checked = check(
        "type | name | label | appearance | relevant\nselect_one l | q | Q | search('fruits') |\n"
        "text | t | T | | ${q} = 'mango'",
        "list_name | name | label\nl | name_key | label_key",
    )
    assert codes(checked) == ["search-file"]  # the file is not there, and that is all


@pytest.mark.parametrize(
    "rule",
    [
        "${q} = 'yes' and ${q} = 'no'",
        "${n} > 5 and ${n} < 3",
        "${n} > 4 and ${n} < 5",
        "not(true())",
        "false() or ${f} = 2",
        "selected(${m}, 'perhaps')",
        "${gone} = 'x'",
        "1 = 2",
    ],
)
def test_what_can_never_be_true_is_known(rule: str) -> None:
    survey = (
        "type | name | label | relevant | calculation\nselect_one yn | q | Q | |\nselect_multiple yn | m | M | |\n"
        "integer | n | N | |\ncalculate | f | | | if(${q}='yes', 1, 0)\ntext | gone | Gone | ${f} = 5 |\n"
        f"text | t | T | {rule} |"
    )
    found = {one.ref for one in check(survey, YES_NO).findings if one.code == "never-shown"}
    assert found == {"/data/t", "/data/gone"}


def test_an_outer_condition_counts() -> None:
    checked = check(
        "type | name | label | relevant\nselect_one yn | q | Q |\nbegin_group | g | G | ${q}='yes'\n"
        "text | t | T | ${q}='no'\ntext | u | U | ${q}='yes'\nend_group",
        YES_NO,
    )
    assert [(one.code, one.ref) for one in checked.findings] == [("never-shown", "/data/g/t")]


KINDS = (
    "text",
    "integer",
    "date",
    "select_one yn",
    "select_multiple yn",
    "calculate",
    "note",
    "acknowledge",
    "rank yn",
)
RULES_AT_RANDOM = (
    "", "${a}='yes'", "selected(${b}, 'no')", "${c} > 5 and ${c} < 3", "regex(., '(a+)+')", "not(${d})",
    "count(${e}) > 1",
    "sum(/data/r/f)", "if(${a}='x', 1, 'y')", "once(uuid())", "today() - ${c}", "/data/r[1]/f", "floor(${c})", "-1",
    "instance('yn')/root/item[name = ${a}]/label", "position(..)", "concat(${a}, ${b}, ../f)", "(${a}, 1",
    "1 + true()",
    "indexed-repeat(${f}, ${r}, 1) = 'yes'", "selected-at(${b}, 0) = 'no'", "jr:choice-name(${a}, '${a}')",
    "current()/..",
)  # fmt: skip


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_any_form_is_checked_to_the_end(data: st.DataObject) -> None:
    """Whatever an author writes, the check ends with findings whose words are whole."""
    kind, rule = st.sampled_from(KINDS), st.just("") | st.just("") | st.just("") | st.sampled_from(RULES_AT_RANDOM)
    flag = st.sampled_from(("", "yes"))
    lines = [
        "type | name | label | relevant | constraint | calculation | required | read_only | default | choice_filter"
    ]
    for name in "abcde":
        cells = (data.draw(kind), name, name.upper(), *(data.draw(rule) for _ in range(3)), data.draw(flag))
        lines.append(
            " | ".join((*cells, data.draw(flag), data.draw(st.sampled_from(("", "yes", "x"))), data.draw(rule)))
        )
    lines.append("begin_repeat | r | " + data.draw(st.sampled_from(("", "R"))))
    lines.append(f"{data.draw(kind)} | f | F | {data.draw(rule)} | {data.draw(rule)} | {data.draw(rule)}")
    lines.append("end_repeat")
    checked = check("\n".join(lines), YES_NO)
    assert checked.usable == (checked.count("error") == 0)
    for one in checked.findings:
        assert one.problem.message and one.code
        assert one.severity in ("error", "warning", "hint")


def test_an_error_names_the_row_of_the_expression() -> None:
    checked = check("type | name | label | relevant\nbegin_group | g | G |\n\ntext | t | T | 1 +\nend_group")
    assert not checked.usable
    assert [(one.severity, place(one)) for one in checked.findings] == [("error", ("survey", 4, "relevant"))]


def test_an_xform_is_checked_by_paths() -> None:
    xml = (
        f"{HEAD}<h:head><h:title>T</h:title><model><itext>"
        "<translation lang='en'><text id='/data/a:label'><value>A</value></text></translation>"
        "<translation lang='ru'><text id='/data/a:label'><value>-</value></text></translation></itext>"
        "<instance><data id='t' version='1'><a/></data></instance>"
        "<instance id='spare'><root><item><name>x</name><label>X</label></item></root></instance>"
        "<bind nodeset='/data/a' relevant='false()'/></model></h:head>"
        "<h:body><select ref='/data/a'><label ref=\"jr:itext('/data/a:label')\"/>"
        "<item><label>One</label><value>a b</value></item></select></h:body></h:html>"
    )
    checked = check_form(xml.encode(), name="form.xml")
    assert sorted((one.code, one.ref) for one in checked.findings) == [
        ("choice-space", "/data/a"),
        ("list-unused", ""),
        ("never-shown", "/data/a"),
        ("translation-missing", "/data/a"),
    ]


def test_a_file_that_is_no_form_is_told(tmp_path: Path) -> None:
    for content in (b"", b"not a form", b"PK\x03\x04broken", b"<html/>"):
        path = tmp_path / "form.xlsx"
        path.write_bytes(content)
        checked = check_form(path)
        assert not checked.usable
        assert checked.count("error") == len(checked.findings) >= 1


@pytest.mark.parametrize("path", BUILT_IN, ids=lambda path: path.stem)
def test_the_forms_that_come_with_the_program_are_clean(path: Path) -> None:
    checked = check_form(path)
    assert codes(checked) == ["required-no-message"]  # a hint: the program's own words are meant


@pytest.mark.skipif(not CASES.is_dir(), reason="the conformance cases are not beside the project")
def test_nothing_is_said_of_the_conformance_forms_that_is_not_so() -> None:
    said = {
        (path.parent.name[:2], one.code, one.ref.rpartition("/")[2])
        for path in sorted(CASES.glob("*/form.xlsx"))
        for one in check_form(path).findings
        if one.severity != "hint"
    }
    assert said == {
        ("09", "personal-unmarked", "name"),
        ("11", "choice-value-unknown", "partial"),
        ("16", "personal-unmarked", "dob"),
        ("18", "personal-unmarked", "name"),
        ("24", "collect-path", "third_path"),
        ("34", "personal-unmarked", "name"),
        ("38", "instance-name-sensitive", ""),
        ("50", "constraint-no-message", "staff"),
    }


@pytest.mark.parametrize(
    ("pattern", "slow"),
    [
        ("(a+)+", True),
        (r"([a-z]+\s?)+", True),
        ("(.*a){20}", True),
        (r"(.|\s)+", True),
        ("([a-z]+ )*x", False),
        (r"(\d+-)*\d+", False),
        ("^[A-Z]{2,4}-[0-9]{2,4}$", False),
        (r"(\w+\.)*\w+@\w+", False),
        (r"[\p{L} ]+", False),
        ("(", False),
    ],
)
def test_patterns_that_backtrack(pattern: str, slow: bool) -> None:
    assert backtracks(pattern) is slow
