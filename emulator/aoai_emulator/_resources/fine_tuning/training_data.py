"""The file that a model is tuned on: one example a line, in the form that the method needs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import orjson

from aoai_emulator._model import tokens

if TYPE_CHECKING:
    from collections.abc import Iterable

    from aoai_emulator._protocol import Json

FEWEST = 10
"""How many examples are needed."""
_ROLES = {"system", "developer", "user", "assistant", "tool", "function"}
_LEGACY = ("babbage", "davinci")


class Training(NamedTuple):
    """What a file holds: how many examples and tokens, and why it cannot be used, None if it can."""

    examples: int
    tokens: int
    fault: str | None


def read(raw: Iterable[bytes], method: str, model: str) -> Training:
    """Return what the lines of a file hold.

    Args:
        raw: the lines.
        method: `supervised`, `dpo` or `reinforcement`.
        model: what is tuned; old ones want a prompt with its completion.
    """
    examples = count = 0
    for number, line in enumerate(raw, 1):
        try:
            example = orjson.loads(line)
        except ValueError:
            return Training(examples, count, f"Line {number} is not valid JSON.")
        fault = _fault(example, method, model)
        if fault is not None:
            return Training(examples, count, f"Line {number}: {fault}.")
        examples += 1
        count += tokens.count(line.decode("utf-8", "replace"), model)
    if examples < FEWEST:
        return Training(examples, count, f"The file has {examples} examples, at least {FEWEST} are needed.")
    return Training(examples, count, None)


def _fault(example: Any, method: str, model: str) -> str | None:
    if not isinstance(example, dict):
        return "it is not a JSON object"
    if method == "dpo":
        return _preference_fault(example)
    if model.startswith(_LEGACY):
        texts = all(isinstance(example.get(name), str) for name in ("prompt", "completion"))
        return None if texts else "it needs the texts 'prompt' and 'completion'"
    fault = _messages_fault(example.get("messages"), "messages")
    if fault is None and method == "supervised" and not any(_answers(each) for each in example["messages"]):
        return "'messages' has no message of the role 'assistant'"
    return fault


def _preference_fault(example: Json) -> str | None:
    given = example.get("input")
    fault = _messages_fault(given.get("messages") if isinstance(given, dict) else None, "input.messages")
    for name in ("preferred_output", "non_preferred_output"):
        fault = fault or _messages_fault(example.get(name), name)
    return fault


def _messages_fault(messages: Any, name: str) -> str | None:
    if not isinstance(messages, list) or not messages:
        return f"'{name}' is missing or not a list of messages"
    for message in messages:
        if not isinstance(message, dict) or message.get("role") not in _ROLES:
            return f"a message in '{name}' has no known role"
        if not isinstance(message.get("content"), str | list) and not message.get("tool_calls"):
            return f"a message in '{name}' has no content"
    return None


def _answers(message: Json) -> bool:
    return bool(message["role"] == "assistant" and message.get("weight") != 0)
