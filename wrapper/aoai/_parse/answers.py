"""Whole answers with what they were parsed to; no I/O."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, cast

from aoai._runtime.model import BaseModel, UnknownVariant
from aoai._runtime.parsed import ParsedArguments, ParsedContent, parsed, variant
from aoai.errors import ContentFilterFinishReasonError, LengthFinishReasonError

if TYPE_CHECKING:
    from aoai._parse.wanted import Wanted


def models_of(package: str) -> Any:
    """Return the models of a version, by the name of its package."""
    return import_module(f"{package}.models")


def completion(models: Any, answer: BaseModel, wanted: Wanted) -> Any:
    """Return a chat completion whose messages have what they were parsed to.

    Args:
        models: those of the version.
        answer: the chat completion.
        wanted: what is parsed.

    Raises:
        LengthFinishReasonError: a choice was cut at the limit of its length.
        ContentFilterFinishReasonError: a choice was cut by the content filter.
        ValueError: a text is not of the type that was asked for: the `ValidationError` of pydantic or msgspec.
    """
    whole: Any = answer
    for choice in whole.choices or []:
        refuse_cut(choice.finish_reason, answer)
    return with_values(models, answer, wanted)


def with_values(models: Any, answer: BaseModel, wanted: Wanted) -> Any:
    """Return a chat completion whose messages have what they were parsed to, whole or not."""
    found: Any = parsed(models.ParsedChatCompletion, answer)
    found.choices = [_choice(models, choice, wanted) for choice in found.choices or []]
    return found


def refuse_cut(finish_reason: object, answer: Any) -> None:
    """Raise the error for an answer that ended before it was whole.

    Raises:
        LengthFinishReasonError: it was cut at the limit of its length.
        ContentFilterFinishReasonError: it was cut by the content filter.
    """
    if finish_reason == "length":
        raise LengthFinishReasonError(completion=answer)
    if finish_reason == "content_filter":
        raise ContentFilterFinishReasonError(completion=answer)


def _choice(models: Any, choice: Any, wanted: Wanted) -> Any:
    message = choice.message
    if not isinstance(message, BaseModel):
        return choice
    said: Any = message
    content = None if said.refusal else wanted.content(said.content)
    with_value: Any = parsed(models.ParsedChatCompletionMessage, message, content)
    if isinstance(said.tool_calls, list):
        with_value.tool_calls = [_tool_call(models, call, wanted) for call in said.tool_calls]
    made: Any = parsed(models.ParsedChoice, choice)
    made.message = with_value
    return made


def _tool_call(models: Any, call: Any, wanted: Wanted) -> Any:
    function = getattr(call, "function", None)
    if not isinstance(function, BaseModel) or type(call) not in models.ParsedFunctionToolCall.__mro__:
        return call
    called: Any = function
    value = wanted.arguments(called.name, called.arguments)
    made: Any = parsed(models.ParsedFunctionToolCall, call)
    made.function = parsed(models.ParsedFunction, function, value)
    return made


def response(models: Any, answer: BaseModel, wanted: Wanted) -> Any:
    """Return a response whose output has what it was parsed to.

    Raises:
        LengthFinishReasonError: the response is incomplete: it was cut at the limit of its length.
        ContentFilterFinishReasonError: the response is incomplete: it was cut by the content filter.
        ValueError: a text is not of the type that was asked for: the `ValidationError` of pydantic or msgspec.
    """
    whole: Any = answer
    if wanted and whole.status == "incomplete":
        reason = getattr(whole.incomplete_details, "reason", None)
        refuse_cut("length" if reason == "max_output_tokens" else reason, whole)
    output = [output_item(item, wanted) for item in whole.output or []]
    first = next((content for item in output for content in _contents(item)), None)
    found: Any = parsed(models.ParsedResponse, answer, first)
    found.output = output
    return found


def _contents(item: Any) -> list[Any]:
    """Return what the texts of a message were parsed to."""
    content = getattr(item, "content", None) if getattr(item, "type", None) == "message" else None
    parts = content if isinstance(content, list) else []
    return [part.parsed for part in parts if isinstance(part, ParsedContent) and part.parsed is not None]


def output_item(item: Any, wanted: Wanted) -> Any:
    """Return an item of a response's output with what it was parsed to: a message or a call of a function."""
    kind = getattr(item, "type", None)
    if kind == "function_call":
        return parsed(variant(ParsedArguments, type(item)), item, wanted.arguments(item.name, item.arguments))
    # A message that says it is not the final answer is none that was asked for as a type.
    if kind == "message" and getattr(item, "phase", None) in (None, "final_answer"):
        said = item["content"]
        if isinstance(said, list):
            parts = [content_part(part, wanted) for part in said]
            return type(item).from_dict({**item.to_dict(), "content": parts})
    return item


def content_part(part: Any, wanted: Wanted) -> Any:
    """Return a part of a message with what its text was parsed to."""
    said: Any = UnknownVariant.from_dict(cast("dict[str, Any]", part)) if isinstance(part, dict) else part
    if wanted.format is None or not isinstance(said, BaseModel) or getattr(said, "type", None) != "output_text":
        return part
    return parsed(variant(ParsedContent, type(said)), said, wanted.content(cast("Any", said).text))
