"""Grading a sample: each kind of grader gives a score, and says how it came about.

String checks, text similarity and formulas over several graders are really computed. Models that judge are stood in
for: what the emulator says to the grader's messages is searched for a number in the range, or for one of the labels, so
that `say: 0.8` in a message gives 0.8; with no number it is the middle of the range, with no label the first one.
Graders written in Python are not run.
"""

from __future__ import annotations

import ast
import json
import re
from typing import TYPE_CHECKING, Any, NamedTuple

from aoai_emulator._model import tokens
from aoai_emulator._model.text import Turn, reply
from aoai_emulator._resources.graders import similarity

if TYPE_CHECKING:
    from collections.abc import Callable

    from aoai_emulator._protocol import Json

_PLACE = re.compile(r"\{\{\s*([\w.\[\]-]+)\s*\}\}")
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")
_FUNCTIONS: dict[str, Any] = {"min": min, "max": max, "abs": abs, "round": round}
_OPERATORS: dict[type[ast.AST], Callable[[float, float], float]] = {
    ast.Add: lambda one, two: one + two,
    ast.Sub: lambda one, two: one - two,
    ast.Mult: lambda one, two: one * two,
    ast.Div: lambda one, two: one / two,
}


class GradeError(Exception):
    """A sample cannot be graded; `kind` is the service's name for the reason."""

    def __init__(self, kind: str, message: str) -> None:
        super().__init__(message)
        self.kind = kind


class Grade(NamedTuple):
    """What a grader gave.

    Attributes:
        score: a number, mostly from 0 to 1.
        passed: whether that is enough.
        spent: how many tokens by model.
        parts: the scores of the graders inside, by name.
        details: what else is told of it: the label, or the text that a model said.
    """

    score: float
    passed: bool
    spent: dict[str, int]
    parts: dict[str, float]
    details: Json


def grade(grader: Json, scope: Json, seed: int = 0) -> Grade:
    """Return what a grader gives a sample.

    Args:
        grader: as a request has it.
        scope: what `{{item.x}}` and `{{sample.output_text}}` in it mean.
        seed: chooses among phrases that a model might say.

    Raises:
        GradeError: it cannot be graded.
    """
    kind = grader["type"]
    if kind == "string_check":
        held = _checked(grader["operation"], filled(grader["input"], scope), filled(grader["reference"], scope))
        return Grade(float(held), held, {}, {}, {})
    if kind == "text_similarity":
        text, reference = filled(grader["input"], scope), filled(grader["reference"], scope)
        score = similarity.score(grader["evaluation_metric"], text, reference)
        return Grade(score, score >= grader.get("pass_threshold", 0.5), {}, {}, {})
    if kind in {"score_model", "label_model"}:
        return _judged(grader, scope, seed)
    if kind == "multi":
        return _several(grader, scope, seed)
    raise GradeError("python_grader_server_error", "The emulator runs no code: graders in Python cannot be used.")


def check(grader: Json) -> None:
    """Check what can be checked of a grader without a sample.

    Raises:
        GradeError: it can never give a score.
    """
    if grader["type"] == "multi":
        names = dict.fromkeys(grader["graders"], 1.0)
        _value(_parsed(grader["calculate_output"]), names)
        for inner in grader["graders"].values():
            check(inner)
    elif grader["type"] in {"score_model", "label_model"}:
        _range(grader)
        labels, passing = grader.get("labels", []), grader.get("passing_labels", [])
        if not set(passing) <= set(labels) or (grader["type"] == "label_model" and not labels):
            raise GradeError("other_error", "The passing labels must be among the labels.")


def filled(template: str, scope: Json) -> str:
    """Return a text with the values of the places in double braces.

    Raises:
        GradeError: there is no such value.
    """

    def value(place: re.Match[str]) -> str:
        found: Any = scope
        for part in re.findall(r"[\w-]+", place[1]):
            try:
                found = found[int(part)] if isinstance(found, list) else found[part]
            except (KeyError, IndexError, TypeError, ValueError):
                raise GradeError("invalid_variable_error", f"There is no '{place[1]}' in the sample.") from None
        return found if isinstance(found, str) else json.dumps(found, ensure_ascii=False)

    return _PLACE.sub(value, template)


def content_of(content: Any) -> str:
    """Return the text of a message of a grader: a text, or an object with one, or a list of them."""
    if isinstance(content, list):
        return "\n".join(content_of(each) for each in content)
    return content if isinstance(content, str) else str(content.get("text", ""))


def _checked(operation: str, text: str, reference: str) -> bool:
    """Compare texts; for `like`, the reference may hold `%` and `_` as in SQL, and stands for a part if it has none."""
    if operation in {"eq", "ne"}:
        return (text == reference) == (operation == "eq")
    if operation == "ilike":
        text, reference = text.casefold(), reference.casefold()
    if "%" not in reference and "_" not in reference:
        return reference in text
    return _like(text, reference)


def _like(text: str, pattern: str) -> bool:
    """Say whether a text is as a pattern of SQL, in which `%` is any text and `_` any character."""
    parts = pattern.split("%")
    first, *middle = [re.compile(re.escape(part).replace("_", "."), re.DOTALL) for part in parts]
    if not middle:
        return first.fullmatch(text) is not None
    last, tail = middle.pop(), len(text) - len(parts[-1])
    found = first.match(text)
    for part in middle:
        # The first place is as good as any later one, so that none is tried twice.
        found = found and part.search(text, found.end())
    return found is not None and found.end() <= tail and last.match(text, tail) is not None


def _judged(grader: Json, scope: Json, seed: int) -> Grade:
    turns = [Turn(each["role"], filled(content_of(each["content"]), scope)) for each in grader["input"]]
    said = reply(turns, seed).text
    spent = sum(tokens.count(turn.text, grader["model"]) for turn in turns) + tokens.count(said, grader["model"])
    used = {grader["model"]: spent}
    if grader["type"] == "label_model":
        folded = said.casefold()
        label = next((each for each in grader["labels"] if each.casefold() in folded), grader["labels"][0])
        passed = label in grader["passing_labels"]
        return Grade(float(passed), passed, used, {}, {"label": label, "said": said})
    low, high = _range(grader)
    numbers = [float(number) for number in _NUMBER.findall(said)]
    score = next((number for number in numbers if low <= number <= high), (low + high) / 2)
    return Grade(score, score >= grader.get("pass_threshold", (low + high) / 2), used, {}, {"said": said})


def _range(grader: Json) -> tuple[float, float]:
    """Return the lowest and the highest score.

    Raises:
        GradeError: these are not two numbers in order.
    """
    given: list[float] = grader.get("range") or [0.0, 1.0]
    if len(given) != 2 or given[0] >= given[1]:
        raise GradeError("other_error", "The range must be two numbers, the lower one first.")
    return given[0], given[1]


def _several(grader: Json, scope: Json, seed: int) -> Grade:
    grades = {name: grade(inner, scope, seed) for name, inner in grader["graders"].items()}
    parts = {name: each.score for name, each in grades.items()}
    score = _value(_parsed(grader["calculate_output"]), parts)
    spent: dict[str, int] = {}
    for each in grades.values():
        for model, count in each.spent.items():
            spent[model] = spent.get(model, 0) + count
    return Grade(score, score >= 0.5, spent, parts, {})


def _parsed(formula: str) -> ast.expr:
    try:
        return ast.parse(formula.strip(), mode="eval").body
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        raise GradeError("formula_parse_error", f"The formula '{formula[:80]}' cannot be read.") from None


def _value(node: ast.expr, names: dict[str, float]) -> float:
    """Return the value of a formula of numbers, names, + - * / and min, max, abs and round.

    Raises:
        GradeError: there is anything else in it, or it has no value.
    """
    if isinstance(node, ast.Constant) and type(node.value) in {int, float}:
        return float(str(node.value))
    if isinstance(node, ast.Name) and node.id in names:
        return names[node.id]
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
        return -_value(node.operand, names)
    try:
        if isinstance(node, ast.BinOp) and type(node.op) in _OPERATORS:
            return _OPERATORS[type(node.op)](_value(node.left, names), _value(node.right, names))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in _FUNCTIONS:
            return float(_FUNCTIONS[node.func.id](*(_value(each, names) for each in node.args)))
    except (ArithmeticError, TypeError, ValueError) as error:
        raise GradeError("formula_parse_error", f"The formula has no value: {error}.") from None
    raise GradeError("formula_parse_error", f"The formula may not hold '{ast.unparse(node)[:80]}'.")
