"""Answers that are parsed to a type of the caller's, as of 2025-01-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic

from aoai._runtime.parsed import (
    Parsed,
    ParsedArguments,
    ParsedContent,
    T,
)

from .chat_completion_message_tool_call_function_v2024_02_01 import ChatCompletionMessageToolCallFunction
from .chat_completion_message_tool_call_v2024_02_01 import ChatCompletionMessageToolCall
from .chat_completion_response_message_v2025_01_01_preview import ChatCompletionResponseMessage
from .create_chat_completion_response_choices_item_v2025_01_01_preview import CreateChatCompletionResponseChoicesItem
from .create_chat_completion_response_v2025_01_01_preview import CreateChatCompletionResponse


class ParsedFunction(ParsedArguments, ChatCompletionMessageToolCallFunction):
    """`ChatCompletionMessageToolCallFunction` with what it was parsed to."""

    __slots__ = ("_parsed",)


class ParsedFunctionToolCall(Parsed, ChatCompletionMessageToolCall):
    """`ChatCompletionMessageToolCall` with what it was parsed to."""

    __slots__ = ("_parsed",)

    if TYPE_CHECKING:
        function: ParsedFunction


class ParsedChatCompletionMessage(ParsedContent[T], ChatCompletionResponseMessage):
    """`ChatCompletionResponseMessage` with what it was parsed to."""

    __slots__ = ("_parsed",)

    if TYPE_CHECKING:
        tool_calls: list[ParsedFunctionToolCall] | None  # type: ignore[assignment]


class ParsedChoice(Parsed, CreateChatCompletionResponseChoicesItem, Generic[T]):
    """`CreateChatCompletionResponseChoicesItem` with what it was parsed to."""

    __slots__ = ("_parsed",)

    if TYPE_CHECKING:
        message: ParsedChatCompletionMessage[T]


class ParsedChatCompletion(Parsed, CreateChatCompletionResponse, Generic[T]):
    """`CreateChatCompletionResponse` with what it was parsed to."""

    __slots__ = ("_parsed",)

    if TYPE_CHECKING:
        choices: list[ParsedChoice[T]]  # type: ignore[assignment]
