"""What happens while tools are run: answers, calls of functions, and what they return."""

from __future__ import annotations

from typing import Any, Generic, TypeVar

import attrs

AnswerT = TypeVar("AnswerT")


@attrs.frozen
class ToolCall:
    """A call of a function that the model asks for.

    Attributes:
        id: what the service calls it.
        name: of the function.
        arguments: in JSON, as the model says them.
    """

    id: str
    name: str
    arguments: str


@attrs.frozen
class ToolResult:
    """What came of a call of a function.

    Attributes:
        call: what the model asked for.
        value: what the function returned; None if it raised an error.
        content: what the model is told.
        error: what the function raised, or why it could not be called; None if it returned.
    """

    call: ToolCall
    value: Any
    content: str
    error: Exception | None = None


@attrs.frozen
class ToolStep(Generic[AnswerT]):
    """An answer of the model, and what the functions returned that it asked for.

    Attributes:
        number: 1 for the first.
        answer: the chat completion or response.
        results: one for each call, in their order; empty in the last step.
    """

    number: int
    answer: AnswerT
    results: tuple[ToolResult, ...]
