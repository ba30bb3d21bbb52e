"""Expressions and what they give: XPath 1.0, the ODK functions, and the rulings of docs/form-engine.md."""

import re
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fieldmonitor.forms import FormLoadError, XPathError, load_form
from fieldmonitor.forms.xpath import syntax
from fieldmonitor.forms.xpath.calls import NAMES
from fieldmonitor.forms.xpath.functions import FUNCTIONS
from fieldmonitor.forms.xpath.linear import Linear
from fieldmonitor.forms.xpath.regex import compile_regex
from fieldmonitor.forms.xpath.values import number_text, to_number
from support.forms import calculated, xform

OPERATORS = [
    ("1 + 2 * 3", "7"),
    ("(1 + 2) * 3", "9"),
    ("10 div 4", "2.5"),
    ("7 mod 3", "1"),
    ("-7 mod 3", "-1"),
    ("1 - -1", "2"),
    ("- - 3", "3"),
    ("2 - 1 - 1", "0"),
    ("1 div 0", "Infinity"),
    ("0 div 0", ""),
    ("0 * -1", "0"),
    ("1 = 1 and 2 = 2", "true"),
    ("1 = 2 or 2 = 2", "true"),
    ("1 < 2 = true()", "true"),
    ("'a' = 'a'", "true"),
    ("'a' != 'b'", "true"),
    ("'1' = 1", "true"),
    ("'1.0' = '1'", "false"),
    ("1 != 1", "false"),
    ("3 > 2 and 2 >= 2 and 1 < 2 and 2 <= 2", "true"),
    ("div + mod", ""),
    ("1000000 * 1000000", "1000000000000"),
    ("1 div 3 * 3", "1"),
    ("0.1 + 0.2", "0.30000000000000004"),
    ("123456789012345678", "123456789012345680"),
    ("1 div 100000000", "0.00000001"),
    ('concat("it", "\'", "s")', "it's"),
]
TEXT = [
    ("concat('a', 1, true())", "a1true"),
    ("join('-', 'a', 'b', 1)", "a-b-1"),
    ("substr('abcdef', 1, 3)", "bc"),
    ("substr('abcdef', -2)", "ef"),
    ("substr('abc', 90)", ""),
    ("substring('12345', 2, 3)", "234"),
    ("substring('12345', 0)", "12345"),
    ("substring-before('a-b', '-')", "a"),
    ("substring-after('a-b', '-')", "b"),
    ("translate('bar', 'abc', 'AB')", "BAr"),
    ("string-length('абв')", "3"),
    ("normalize-space('  a   b ')", "a b"),
    ("contains('abc', '')", "true"),
    ("starts-with('abc', 'ab')", "true"),
    ("ends-with('abc', 'bc')", "true"),
    ("regex('ab', '[a-z]')", "false"),
    ("regex('ab', '[a-z]{2}')", "true"),
    ("regex('AB-012', '^[A-Z]{2,4}-[0-9]{2,4}$')", "true"),
    ("regex('AB-012 ', '^[A-Z]{2,4}-[0-9]{2,4}$')", "false"),
    ("string(1 = 1)", "true"),
    ("string(number('x'))", ""),
    ("digest('abc', 'SHA-256', 'hex')", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    ("digest('abc', 'MD5')", "kAFQmDzST7DWlj99KOF/cg=="),
    ("base64-decode('0LDQsdCy')", "абв"),
    ("base64-decode('?')", ""),
]
NUMBERS = [
    ("int('12.9')", "12"),
    ("int(-3.7)", "-3"),
    ("round(2.5)", "3"),
    ("round(-2.5)", "-2"),
    ("round(1.005, 2)", "1.01"),
    ("round(12345, -2)", "12300"),
    ("abs(-3)", "3"),
    ("pow(2, 10)", "1024"),
    ("pow(-8, 0.5)", ""),
    ("sqrt(-1)", ""),
    ("exp10(3)", "1000"),
    ("exp(10000)", ""),
    ("floor(-1.5)", "-2"),
    ("ceiling(1.2)", "2"),
    ("max(1, '', 3)", "3"),
    ("min('', 2, 3)", "2"),
    ("min('')", ""),
    ("number('1e5')", ""),
    ("number('0x10')", ""),
    ("number(' 7 ')", "7"),
    ("number(true())", "1"),
    ("coalesce('', number('x'), 5)", "5"),
    ("round(pi(), 4)", "3.1416"),
    ("checklist(1, 2, 'true', 'false', 'true')", "true"),
    ("weighted-checklist(3, 5, 'true', 2, 'true', 2)", "true"),
    ("selected('a b c', 'b')", "true"),
    ("selected('ab', 'a')", "false"),
    ("count-selected('a b  c')", "3"),
    ("selected-at('a b', 1)", "b"),
    ("selected-at('a b', 5)", ""),
    ("boolean('')", "false"),
    ("boolean-from-string('TRUE')", "true"),
    ("not('')", "true"),
    ("if('', 'y', 'n')", "n"),
    ("round(distance('0 0 0 0', '0 1 0 0'))", "111319"),
    ("round(area('0 0;0 0.001;0.001 0.001;0.001 0') )", "12392"),
    ("geofence('0.5 0.5 0 0', '0 0;0 1;1 1;1 0;0 0')", "true"),
    ("geofence('2 0.5 0 0', '0 0;0 1;1 1;1 0;0 0')", "false"),
]
DATES = [
    ("date('2026-03-15') - date('2026-03-10')", "5"),
    ("date('2026-02-27') + 2", "20513"),
    ("date(date('2026-02-27') + 2)", "2026-03-01"),
    ("date('2026-02-30')", ""),
    ("date('')", ""),
    ("format-date('2026-03-05', '%d/%m/%y %e %n %b %a %%')", "05/03/26 5 3 Mar Thu %"),
    ("format-date-time('2026-03-05T14:07:09.000+00:00', '%H:%M:%S %3 %h')", "14:07:09 000 14"),
    ("decimal-date-time('1970-01-02T12:00:00.000+00:00')", "1.5"),
    ("decimal-time('06:00:00.000+00:00')", "0.25"),
    ("date-time('2026-03-05')", "2026-03-05T00:00:00.000+00:00"),
    ("'2026-03-05' > '2026-03-04'", "true"),
    ("today() <= now()", "true"),
    ("string-length(uuid())", "36"),
    ("string-length(uuid(8))", "8"),
]


@pytest.mark.parametrize(("expression", "expected"), OPERATORS + TEXT + NUMBERS + DATES)
def test_gives(expression: str, expected: str) -> None:
    assert calculated(expression) == expected


LIST = """<instance id="l"><root><item><name>a</name><n>1</n></item><item><name>b</name><n>2</n></item>
<item><name>c</name><n/></item></root></instance>"""
NODES = "<r><v>1</v></r><r><v>2</v></r><r><v/></r><g><x>5</x><y>6</y></g>"


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ("sum(/data/r/v)", "3"),
        ("count(/data/r)", "3"),
        ("count-non-empty(/data/r/v)", "2"),
        ("min(/data/r/v)", "1"),
        ("max(/data/r/v, 7)", "7"),
        ("/data/r[2]/v", "2"),
        ("/data/r[position() = 2]/v", "2"),
        ("/data/r[last() - 1]/v", "2"),
        ("/data/r[v = 2]/v", "2"),
        ("/data/r[v > 0][2]/v", "2"),
        ("sum(/data/r/v | /data/g/x)", "8"),
        ("count(/data/g/*)", "2"),
        ("../g/x + ../g/y", "11"),
        ("./../g/x", "5"),
        ("child::node()/x", ""),
        ("/data/none/such", ""),
        ("/other/x", ""),
        ("indexed-repeat(/data/r/v, /data/r, 2)", "2"),
        ("indexed-repeat(/data/r/v, /data/r, 9)", ""),
        ("indexed-repeat(/data/r/v, /data/r, 1 div 0)", ""),
        (f"/data/r[{'9' * 400}]/v", ""),
        ("/data/r[1.5]/v", ""),
        ("count(randomize(/data/r/v, 1 div 0))", "3"),
        ("count(randomize(/data/r/v, 'text'))", "3"),
        ("join(',', /data/r/v)", "1,2,"),
        ("concat(/data/r/v)", "12"),
        ("instance('l')/root/item[name = 'b']/n", "2"),
        ("instance('l')/root/item[name = /data/g/x]/n", ""),
        ("instance('l')/root/item[n = '']/name", "c"),
        ("instance('l')/root/item[name = 'b' and n > 1]/n", "2"),
        ("instance('l')/root/item[n > 1]/name", "b"),
        ("count(instance('l')/root/item[position() < 3])", "2"),
        ("sum(instance('l')/root/item/n)", "3"),
        ("pulldata('l', 'n', 'name', 'b')", "2"),
        ("pulldata('l', 'n', 'name', 'zz')", ""),
        ("sum(/data/r[v = 9]/v)", "0"),
    ],
)
def test_over_nodes(expression: str, expected: str) -> None:
    body = '<repeat nodeset="/data/r"/>'
    source = xform(
        f"{NODES}<out/>",
        f'<bind nodeset="/data/out" calculate="{expression.replace("<", "&lt;").replace(">", "&gt;")}"/>',
        body,
        LIST,
    )
    assert load_form(source, name="f.xml").new_session().node("/data/out").value == expected


@pytest.mark.parametrize(
    ("seed", "order"),
    [("42", "AFCBDE"), ("-42", "EDAFBC"), ("1", "BFEACD"), ("11111111", "ACDBFE"), ("'42'", "AFCBDE")],
)
def test_randomize_shuffles_like_other_odk_engines(seed: str, order: str) -> None:
    items = "".join(f"<item><name>{letter}</name></item>" for letter in "ABCDEF")
    model = f'<instance id="l"><root>{items}</root></instance>'
    assert calculated(f"join('', randomize(instance('l')/root/item/name, {seed}))", model=model) == order


@pytest.mark.parametrize(
    ("expression", "says"),
    [
        ("1 +", "Unexpected end"),
        ("(1", "Expected ')'"),
        ("1 2", "Unexpected '2'"),
        ("foo(1)", "Unknown function foo()"),
        ("concat(1, ", "Unexpected end"),
        ("if(1, 2)", "if() takes 3 arguments, not 2"),
        ("/data//", "Unexpected end"),
        ("regex('a', '(a+)+\\1')", "could take for ever"),
        ("following::x", "following"),
        ("a # b", "Unexpected character '#'"),
        ("'open", "Unexpected character"),
        ("instance('none')/root/item", "no list called 'none'"),
        ("regex('a', '[')", "Not a regular expression"),
        ("regex('a', '[^a-z&amp;&amp;[b]]')", "class inside a class"),
        ("sum(1)", "Expected a question or list"),
        ("jr:choice-name('a', 'not a path (')", "jr:choice-name"),
        ("indexed-repeat(/data/out, 1, 1)", "indexed-repeat"),
        ("(" * 200 + "1" + ")" * 200, "Nested deeper"),
        ("1 + " * 20_000 + "1", "longer than"),
    ],
)
def test_a_wrong_expression_is_told_at_load(expression: str, says: str) -> None:
    source = xform("<out/>", f'<bind nodeset="/data/out" calculate="{expression}"/>')
    with pytest.raises(FormLoadError) as caught:
        load_form(source, name="f.xml")
    assert "/data/out" in str(caught.value)
    assert says.replace("&amp;", "&") in str(caught.value)


def test_long_flat_formulas_cost_no_depth() -> None:
    assert calculated(" + ".join(["1"] * 5000)) == "5000"
    assert calculated(" and ".join(["1 = 1"] * 2000)) == "true"


def test_deep_nesting_within_the_bound_runs() -> None:
    depth = 90
    assert calculated("if(1 = 1, " * depth + "'end'" + ", '')" * depth) == "end"
    assert calculated("(" * depth + "1" + ")" * depth) == "1"


def test_nested_comparisons_and_predicates_compile_in_linear_time() -> None:
    begun = time.process_time()
    nested = "/data/r" + "[v = /data/r" * 40 + "]" * 40
    calculated(f"count({nested}) + if({'(' * 40}1 = 1{') = (1 = 1)' * 40}, 1, 0)")
    assert time.process_time() - begun < 5  # doubling at every level would take centuries


@pytest.mark.parametrize(
    ("pattern", "text", "matches"),
    [
        (r"\p{L}+", "Жanna", True),
        (r"\p{Lu}\p{Ll}+", "Жанна", True),
        (r"[\p{L} ]+", "а б", True),
        (r"\p{IsCyrillic}+", "абв", True),
        (r"\p{Alpha}+", "é", False),
        (r"\Qa.b\E", "a.b", True),
        (r"\Qa.b\E", "axb", False),
        (r"a\z", "a", True),
        (r"\d{2}\.\d", "12.5", True),
        (r"a|b", "ab", False),
        (r"\d+", "\u0664\u0662", False),
        (r"(?=.*\d)[a-z0-9]{4,}", "abc1", True),
        (r"(?i)abc", "ABC", True),
        (r"a++b", "aab", True),
        (r"\h", "\u00a0", True),
    ],
)
def test_regular_expressions_as_java_writes_them(pattern: str, text: str, matches: bool) -> None:
    assert compile_regex(pattern).fullmatch(text) is matches


@pytest.mark.parametrize(
    ("pattern", "text", "matches"),
    [
        (r"(a+)+b", "a" * 5000, False),
        (r"([a-zA-Z0-9]+\s?)*", "a" * 5000 + "!", False),
        (r"([a-zA-Z0-9]+\s?)*", "words " * 800, True),
        (r"(.*)(.*)(.*)(.*)x", "a" * 20_000, False),
        (r"(a|aa)+", "a" * 4001, True),
        (r"(?=(a|aa)+b)a+", "a" * 300, False),
    ],
)
def test_an_expression_that_goes_back_for_ever_does_not(pattern: str, text: str, matches: bool) -> None:
    begun = time.process_time()
    assert compile_regex(pattern).fullmatch(text) is matches
    assert time.process_time() - begun < 20  # what Python's matcher would need doubles with every letter


_PIECES = st.recursive(
    st.sampled_from(["a", "b", ".", r"\d", "[ab]", "[^a]", r"\w", r"\s", "^", "$", r"\b", "(?i:B)"]),
    lambda inner: st.one_of(
        st.tuples(inner, inner).map("".join),
        st.tuples(inner, inner).map(lambda two: f"(?:{two[0]}|{two[1]})"),
        st.tuples(inner, st.sampled_from(["*", "+", "?", "{1,3}", "{2}", "*?", "{0,20}"])).map(
            lambda two: f"(?:{two[0]}){two[1]}"
        ),
        inner.map(lambda one: f"(?={one})"),
        inner.map(lambda one: f"(?!{one})"),
    ),
    max_leaves=8,
)


@settings(max_examples=300, deadline=None)
@given(_PIECES, st.text("ab1 B_", max_size=6))
def test_both_ways_to_match_say_the_same(pattern: str, text: str) -> None:
    expected = re.compile(pattern, re.ASCII).fullmatch(text) is not None
    assert Linear.of(pattern, re.ASCII).fullmatch(text) is expected


_WIDE = [
    ("sum(//v)", "10", "28"),
    ("sum(/data//v)", "10", "28"),
    ("count(/data/r[descendant::v = 20])", "0", "1"),
    ("sum(/data/descendant::v)", "10", "28"),
    ("sum(/data/r/v/following-sibling::w)", "11", "11"),
    ("sum(/data/g/preceding-sibling::r/v)", "3", "21"),
    ("count(/data/g/v/ancestor::*)", "2", "2"),
    ("/data/r[last()]/v", "2", "20"),
    ("sum(/data/*/v)", "10", "28"),
    ("sum(/data/r/v | /data/g/v)", "10", "28"),
    ("name(/data/r)", "r", "r"),
    ("local-name(..)", "data", "data"),
    ("lang('en')", "false", "false"),
]


@pytest.mark.parametrize(("expression", "before", "after"), _WIDE)
def test_every_axis_is_walked_and_followed(expression: str, before: str, after: str) -> None:
    source = xform(
        "<r><v>1</v><w>5</w></r><r><v>2</v><w>6</w></r><g><v>7</v></g><out/>",
        f'<bind nodeset="/data/out" calculate="{expression}"/>',
        '<repeat nodeset="/data/r"><input ref="/data/r/v"/></repeat>',
    )
    session = load_form(source, name="f.xml").new_session()
    assert session.node("/data/out").value == before
    session.answer("/data/r[2]/v", "20")
    assert session.node("/data/out").value == after


def test_a_calculation_counts_as_what_it_gave() -> None:
    source = xform(
        "<n/><yes/><also/><score/><zero/><told/><same/>",
        '<bind nodeset="/data/n" type="int"/>'
        '<bind nodeset="/data/yes" calculate="/data/n &gt; 5"/>'
        '<bind nodeset="/data/also" calculate="if(/data/n = 9, true(), /data/yes)"/>'
        '<bind nodeset="/data/score" calculate="/data/yes + /data/also + 1"/>'
        '<bind nodeset="/data/zero" calculate="/data/n - 9"/>'
        "<bind nodeset=\"/data/told\" calculate=\"concat(if(/data/zero, 'some', 'none'), if(/data/yes, 'Y', 'N'))\"/>"
        "<bind nodeset=\"/data/same\" calculate=\"concat(/data/yes = 1, /data/n = '9.0', /data/yes = 'true')\"/>",
        '<input ref="/data/n"/>',
    )
    session = load_form(source, name="f.xml").new_session()
    session.answer("/data/n", "9")
    shown = [session.node(f"/data/{name}").value for name in ("yes", "also", "score", "told", "same")]
    assert shown == ["true", "true", "3", "noneY", "truetruetrue"]
    session.answer("/data/n", "3")
    shown = [session.node(f"/data/{name}").value for name in ("yes", "also", "score", "told", "same")]
    assert shown == ["false", "false", "1", "someN", "falsefalsefalse"]


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_a_number_written_and_read_is_the_same(value: float) -> None:
    from datetime import UTC

    text = number_text(value)
    assert "e" not in text and not text.endswith(".0")
    assert to_number(text, UTC) == pytest.approx(value, rel=1e-15, abs=0)


@given(st.text(max_size=60))
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        syntax.parse(text)
    except XPathError as error:
        assert str(error)


_ATOMS = st.sampled_from(
    ["''", "'a b'", "'2026-02-30'", "'12:99'", "0", "-1", "1 div 0", "0 div 0", "1000000000000000000000", "/data/r/v",
     "/data/none", "true()", "'1 2; 3 4'", "'é\u200f'", "now()"]
)  # fmt: skip
_FIXED = {"jr:choice-name", "jr:itext", "pulldata", "instance", "indexed-repeat", "current", "sum", "count",
          "count-non-empty", "randomize", "once", "position", "local-name", "name", "namespace-uri"}  # fmt: skip


@settings(max_examples=300, deadline=None)
@given(st.sampled_from(sorted(NAMES - _FIXED)), st.lists(_ATOMS, min_size=4, max_size=4))
def test_no_function_falls_over_its_arguments(name: str, args: list[str]) -> None:
    function = FUNCTIONS.get(name)
    least, most = (function.least, function.most) if function else {"if": (3, 3), "boolean": (1, 1)}.get(name, (1, 1))
    for count in {max(least, 1), min(most, 4)} if most else {0}:
        expression = f"{name}({', '.join(args[:count])})"
        source = xform(
            f"{NODES}<out/>", f'<bind nodeset="/data/out" calculate="{expression}"/>', '<repeat nodeset="/data/r"/>'
        )
        result = load_form(source, name="f.xml").new_session().node("/data/out").value
        assert name in ("uuid", "digest") or "nan" not in result.lower()
