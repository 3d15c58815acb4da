"""Which tools are called, and with what: arguments that satisfy each tool's schema, with values from the question.

- `call: get_weather {"city": "Paris"}` calls that tool with exactly these arguments.
- Else, where the choice is free (`auto`), a tool is called if its name, its description or the names of its parameters
  share a word with the last message of the user, and that is the last message. Where a call is required, the tool that
  shares most is called; the first one if none does.
- Where calls may be parallel: every tool whose *name* shares a word is called, and one that takes a single text is
  called once for each name in a list, such as `Rome, Paris and Oslo`.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, NamedTuple

from aoai_emulator._model import schemas, structured
from aoai_emulator._model.hints import Hints, listed
from aoai_emulator._model.strict import not_strict
from aoai_emulator._protocol import invalid

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aoai_emulator._model.text import Turn

_PLAIN_WORDS = (
    "a about all an and any are as at be by can current do does for from get gets give given has have i if in input is "
    "it its me my name names of on or out please return returns string tell text that the this to tool function use "
    "used user using value was what when where which who will with you your"
)
_PLAIN = set(_PLAIN_WORDS.split())


class Tool(NamedTuple):
    """A function that may be called.

    Attributes:
        name: what it is called by.
        description: what it is for.
        parameters: the JSON Schema of its arguments; None if it has none.
        strict: whether the schema must be one for strict mode.
        where: the field of the request that describes it, such as `tools[0].function`.
    """

    name: str
    description: str
    parameters: Any
    strict: bool = False
    where: str = "tools"


class ToolCall(NamedTuple):
    """A call of a function: its name and its arguments as JSON text."""

    name: str
    arguments: str


def check(tools: Sequence[Tool]) -> None:
    """Check what the service checks of tools before it answers.

    Raises:
        RefusedError: a name, or the schema of the parameters, is not allowed.
    """
    for tool in tools:
        if not re.fullmatch(r"[a-zA-Z0-9_-]{1,64}", tool.name):
            message = f"Invalid '{tool.where}.name': expected 1 to 64 letters, digits, underscores and dashes."
            raise invalid(f"{tool.where}.name", message)
        if tool.parameters is None:
            continue
        try:
            schemas.check_schema(tool.parameters)
        except schemas.UnsatisfiableError as error:
            raise _bad_schema(tool, str(error)) from None
        wrong = not_strict(tool.parameters) if tool.strict else None
        if wrong:
            raise _bad_schema(tool, wrong)


def calls(turns: Sequence[Turn], tools: Sequence[Tool], choice: str, *, parallel: bool) -> list[ToolCall]:
    """Return the calls to make, none if the answer should be a text.

    Args:
        turns: the conversation.
        tools: the functions there are.
        choice: `none`, `auto`, `required`, or `=` and the name of the one that must be called.
        parallel: whether there may be several.

    Raises:
        RefusedError: no arguments can be made for a tool.
    """
    if choice == "none" or not tools:
        return []
    asked = next((turn.text for turn in reversed(turns) if turn.role == "user"), "")
    if choice == "auto" and (not turns or turns[-1].role != "user"):
        return []
    exact = _exactly(asked, tools)
    if exact and choice in {"auto", "required", f"={exact.name}"}:
        return [exact]
    if choice.startswith("="):
        chosen = [tool for tool in tools if tool.name == choice[1:]][:1]
    else:
        chosen = _fitting(asked, tools, parallel=parallel) or (list(tools[:1]) if choice == "required" else [])
    names = listed(asked) if parallel and len(chosen) == 1 and not choice.startswith("=") else []
    if names and _takes_one_text(chosen[0]):
        return [_call(chosen[0], Hints(asked, [name])) for name in names]
    return [_call(tool, Hints(asked)) for tool in chosen]


def _exactly(asked: str, tools: Sequence[Tool]) -> ToolCall | None:
    found = re.match(r"call:\s*+([\w-]++)\s*+(\{.*\})?\s*+$", asked.strip(), re.IGNORECASE | re.DOTALL)
    if not found or found[1] not in {tool.name for tool in tools}:
        return None
    return ToolCall(found[1], found[2] or "{}")


def _fitting(asked: str, tools: Sequence[Tool], *, parallel: bool) -> list[Tool]:
    """Return the tools that fit a question: the one that fits best first in the order given."""
    words = _words(asked)
    scores = [_score(words, tool) for tool in tools]
    best = max(scores)
    if best == 0:
        return []
    if parallel:
        named = [tool for tool in tools if words & _words(tool.name)]
        if len(named) > 1:
            return named
    return [tools[scores.index(best)]]


def _score(words: set[str], tool: Tool) -> int:
    properties = tool.parameters.get("properties", {}) if isinstance(tool.parameters, dict) else {}
    parameters = _words(" ".join(properties)) if isinstance(properties, dict) else set[str]()
    return 100 * len(words & _words(tool.name)) + 10 * len(words & _words(tool.description)) + len(words & parameters)


def _words(text: str) -> set[str]:
    """Return the words of a text that mean something, without their endings, so that `prices` meets `price`."""
    parts = re.findall(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|[^\W\d_a-zA-Z]+", text)
    return {re.sub(r"(?<=\w{3})(?:ies|es|s|ing|ed|e)$", "", part.lower()) for part in parts} - _PLAIN


def _takes_one_text(tool: Tool) -> bool:
    if not isinstance(tool.parameters, dict) or not isinstance(tool.parameters.get("properties"), dict):
        return False
    texts = [
        part
        for part in tool.parameters["properties"].values()
        if isinstance(part, dict) and part.get("type") == "string" and "enum" not in part and "format" not in part
    ]
    others = [part for part in tool.parameters["properties"].values() if isinstance(part, dict) and "items" in part]
    return len(texts) == 1 and not others


def _call(tool: Tool, hints: Hints) -> ToolCall:
    if tool.parameters is None:
        return ToolCall(tool.name, "{}")
    schema = tool.parameters
    if isinstance(schema, dict) and "type" not in schema and "$ref" not in schema:
        schema = {"type": "object"} | schema
    try:
        made = structured.value(schema, hints)
    except schemas.UnsatisfiableError as error:
        raise _bad_schema(tool, f"the emulator finds no arguments that satisfy it: {error}") from None
    return ToolCall(tool.name, json.dumps(made, ensure_ascii=False, separators=(",", ":")))


def _bad_schema(tool: Tool, wrong: str) -> Exception:
    message = f"Invalid schema for function '{tool.name}': {wrong}."
    return invalid(f"{tool.where}.parameters", message, "invalid_function_parameters")
