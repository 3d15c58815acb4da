"""Long and odd texts are answered: no expression that runs on a request tries the same characters over and over.

Each group runs in a process of its own, for an expression that never ends cannot be interrupted. The limit is a guard
against that alone: every group takes a second or two.
"""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any

import pytest

GUARD = 120
LONG = 50_000

ANSWER = """
from aoai_emulator._model.text import Turn, reply
for text in texts:
    reply([Turn("user", text)])
"""
CALL = """
from aoai_emulator._model.text import Turn
from aoai_emulator._model.tools import Tool, calls
names = ("city", "days", "paid", "date", "to", "destination", "expression", "title", "mail")
properties = {name: {"type": "string"} for name in names}
properties |= {"days": {"type": "integer"}, "paid": {"type": "boolean"}, "kind": {"enum": ["one_way"]}}
properties |= {form: {"type": "string", "format": form} for form in ("uri", "date-time", "time", "uuid", "ipv4")}
of_many = Tool("book", "books a trip", {"type": "object", "properties": properties})
of_one = Tool("book", "books a trip", {"type": "object", "properties": {"city": {"type": "string"}}})
for text in texts:
    for tool in (of_many, of_one):
        calls([Turn("user", text)], [tool], "required", parallel=True)
"""
FORM = """
from aoai_emulator._model.conversation import Form, Wanted, answer
from aoai_emulator._model.text import Turn
for pattern, text in texts:
    schema = {"type": "object", "properties": {"name": {"type": "string", "pattern": pattern}}, "required": ["name"]}
    schema["$schema"] = "http://json-schema.org/draft-07/schema#"
    answer(Wanted([Turn("user", text)], form=Form("json_schema", "person", schema)))
"""
GRADE = """
from aoai_emulator._resources.graders.grading import grade
for reference, text in texts:
    grade({"type": "string_check", "operation": "like", "input": text, "reference": reference}, {})
"""


def run(code: str, texts: list[Any]) -> None:
    program = f"import json, sys\ntexts = json.load(sys.stdin)\n{code}"
    subprocess.run([sys.executable, "-c", program], input=json.dumps(texts).encode(), check=True, timeout=GUARD)


def of_length(*units: str) -> list[str]:
    return [unit * (LONG // len(unit)) for unit in units]


@pytest.mark.parametrize(
    "texts",
    [
        ["Total 12 " + "- " * 40 + "x", "1" + "(" * 40],
        [*of_length("1", "1+", "1 ", "1.", "(", "-", "- ", "1+(", "1 )", "1^1^", "1+2 "), "1" + " " * LONG + "x"],
        [f"{text}x" for text in of_length(" ", "[[", "[[a:", "  [[a:b", "[[a")],
        [f"{start}{text}-" for start in ("hello", "thanks ", "summarise: ") for text in of_length(" ", " ,", "a", ".")],
        [f"repeat {'9' * LONG} times: x", f"count to {'9' * LONG}", f"repeat 10000 times: {'x' * LONG}"],
    ],
    ids=["sums", "long sums", "marks", "courtesy", "counts"],
)
def test_any_text_is_answered(texts: list[str]) -> None:
    run(ANSWER, texts)


@pytest.mark.parametrize(
    "texts",
    [
        ["(+" * 2000, *of_length("1", "1,111", "(", "(+", "1 ", "1.1")],
        [f"{start}{' ' * LONG}x" for start in ("days", "city:", "to", "not", "the", "paid", "call: f", "call: f {}")],
        of_length("a", "a.", "a@", "a@b.", "http://", "2020-01-", "1.1.1.", "\u201c", '"', '"a'),
        [
            *of_length("Ab ", "Ab, Cd, ", "A'", "A", "A-", "A of ", "the ", "a ", "January ", "12 ", "aB"),
            "".join(f"N{number}, " for number in range(LONG // 7)),
            "".join(f"Then Word{number} and so on. " for number in range(LONG // 25)),
        ],
    ],
    ids=["numbers", "gaps", "forms", "names"],
)
def test_tools_are_called_for_any_text(texts: list[str]) -> None:
    run(CALL, texts)


PERSON = "Bartholomew Featherstonehaugh the Third, esq."


def test_an_expression_of_the_request_does_not_run_for_ever_on_its_text() -> None:
    patterns = [r"^([A-Za-z]+\s?)+$", r"^([a-zA-Z0-9]+-?)+$", r"^(\w|\d)+$", r"^((a+)b?)+$", r"^(\w+\s*,?\s*)*$"]
    asked = [f'name is "{PERSON}"', f"say: {json.dumps({'name': PERSON})}", f'say: {{"name": "{"a" * 60}!"}}']
    run(FORM, [(pattern, text) for pattern in patterns for text in asked])


def test_a_text_is_compared_with_any_pattern_of_sql() -> None:
    run(GRADE, [("%a" * 30 + "%b", "a" * 5000), ("%a_" * 30 + "%b", "a" * 5000), ("%" * 60 + "b", "a" * 5000)])
