"""A chat completion put together by aoai and by `openai`'s own helper, from the same chunks, is the same.

Where the two differ on purpose, the last tests of this file say how and why.
"""

from __future__ import annotations

from typing import Any, cast

import pytest
from hypothesis import given
from openai.lib.streaming.chat import ChatCompletionStreamState
from openai.types.chat import ChatCompletionChunk

from aoai._streams.accumulate.chat import ChatAccumulator
from aoai_generated.v2025_04_01_preview.models import CreateChatCompletionResponse, CreateChatCompletionStreamResponse
from tests.accumulate.chat_streams import Chunk, chunk, empty, filtered_streams, streams

Accumulator = ChatAccumulator[CreateChatCompletionStreamResponse, CreateChatCompletionResponse]
_ATTRIBUTES = ("delta", "snapshot", "content", "refusal", "index", "name", "arguments", "arguments_delta")


def plain(value: Any) -> Any:
    """Return models of either library as JSON values, without nulls and what `openai` adds or leaves in."""
    if hasattr(value, "to_dict"):
        value = value.to_dict()
    if isinstance(value, list):
        return [plain(element) for element in value]
    if not isinstance(value, dict):
        return value
    return {
        key: plain(element) for key, element in value.items() if element is not None and not key.startswith("parsed")
    }


def told(event: Any) -> tuple[str, dict[str, Any]]:
    """Return what an event of either library says, but for the snapshot of a chunk's."""
    names = () if event.type == "chunk" else _ATTRIBUTES
    return event.type, {name: plain(getattr(event, name)) for name in names if hasattr(event, name)}


def ours(chunks: list[Chunk]) -> tuple[dict[str, Any], list[tuple[str, dict[str, Any]]]]:
    accumulator = Accumulator(CreateChatCompletionResponse)
    events = [
        told(event) for data in chunks for event in accumulator.add(CreateChatCompletionStreamResponse.from_dict(data))
    ]
    return plain(accumulator.final()), events


def theirs(chunks: list[Chunk]) -> tuple[dict[str, Any], list[tuple[str, dict[str, Any]]]]:
    state: ChatCompletionStreamState[None] = ChatCompletionStreamState()
    events = [
        told(event)
        for data in chunks
        if data["object"]  # the others are dropped by the stream of `openai`, before its helper
        for event in state.handle_chunk(ChatCompletionChunk.construct(**cast("Any", data)))
    ]
    return plain(state.current_completion_snapshot), events


def without_filters(completion: dict[str, Any]) -> dict[str, Any]:
    choices = [
        {key: value for key, value in choice.items() if not key.startswith("content_filter_")}
        for choice in completion["choices"]
    ]
    return {key: value for key, value in completion.items() if key != "prompt_filter_results"} | {"choices": choices}


@given(streams())
def test_completion_and_events_are_the_same(chunks: list[Chunk]) -> None:
    our_completion, our_events = ours(chunks)
    their_completion, their_events = theirs(chunks)
    assert our_completion == their_completion
    assert our_events == their_events


@given(filtered_streams())
def test_chunks_of_the_filter_change_nothing_else(chunks: list[Chunk]) -> None:
    our_completion, our_events = ours(chunks)
    their_completion, their_events = theirs(chunks)
    assert without_filters(our_completion) == without_filters(their_completion)
    assert [each for each in our_events if each[0] != "chunk"] == [each for each in their_events if each[0] != "chunk"]


def test_chunks_of_the_filter_are_delivered_and_counted_in() -> None:
    """`openai` drops chunks whose `object` is empty, and with them what Azure's filters found."""
    safe = {"hate": {"filtered": False, "severity": "safe"}}
    chunks = [
        empty(prompt_filter_results=[{"prompt_index": 0, "content_filter_results": safe}]),
        chunk({"index": 0, "delta": {"role": "assistant", "content": "Hi"}, "finish_reason": "stop"}),
        empty({"index": 0, "finish_reason": None, "content_filter_results": safe}),
    ]
    completion, events = ours(chunks)
    assert [kind for kind, _ in events if kind == "chunk"] == ["chunk"] * 3
    assert completion["prompt_filter_results"] == [{"prompt_index": 0, "content_filter_results": safe}]
    assert completion["choices"][0]["content_filter_results"] == safe
    assert (completion["id"], completion["model"]) == ("chatcmpl-1", "gpt-4o-2024-08-06")
    theirs_completion, theirs_events = theirs(chunks)
    assert [kind for kind, _ in theirs_events].count("chunk") == 1
    assert "prompt_filter_results" not in theirs_completion


def test_usage_stays_when_chunks_follow_it() -> None:
    """`openai` has the usage of the last chunk, none if that has none."""
    chunks = [
        chunk({"index": 0, "delta": {"content": "Hi"}, "finish_reason": "stop"}),
        chunk(usage={"prompt_tokens": 1, "completion_tokens": 1, "total_tokens": 2}),
        chunk(),
    ]
    assert ours(chunks)[0]["usage"]["total_tokens"] == 2
    assert "usage" not in theirs(chunks)[0]


def test_what_is_said_again_is_not_doubled() -> None:
    """`openai` appends every string: a role, or the id of a tool call, that comes twice is there twice."""
    call = {"index": 0, "id": "call_1", "type": "function", "function": {"name": "f", "arguments": "{"}}
    again = {"index": 0, "id": "call_1", "type": "function", "function": {"arguments": "}"}}
    chunks = [
        chunk({"index": 0, "delta": {"role": "assistant", "tool_calls": [call]}, "finish_reason": None}),
        chunk({"index": 0, "delta": {"role": "assistant", "tool_calls": [again]}, "finish_reason": "tool_calls"}),
    ]
    message = ours(chunks)[0]["choices"][0]["message"]
    assert message["role"] == "assistant"
    function = {"name": "f", "arguments": "{}"}
    assert message["tool_calls"] == [{"index": 0, "id": "call_1", "type": "function", "function": function}]
    doubled = theirs(chunks)[0]["choices"][0]["message"]
    assert (doubled["role"], doubled["tool_calls"][0]["id"]) == ("assistantassistant", "call_1call_1")


def test_a_tool_call_in_the_last_chunk_is_announced_as_whole() -> None:
    """`openai` announces it only if another chunk of the choice follows."""
    call = {"index": 0, "id": "call_1", "type": "function", "function": {"name": "f", "arguments": "{}"}}
    chunks = [
        chunk({"index": 0, "delta": {"role": "assistant"}, "finish_reason": None}),
        chunk({"index": 0, "delta": {"tool_calls": [call]}, "finish_reason": "tool_calls"}),
    ]
    done = "tool_calls.function.arguments.done"
    assert [fields for kind, fields in ours(chunks)[1] if kind == done] == [
        {"index": 0, "name": "f", "arguments": "{}"}
    ]
    assert done not in [kind for kind, _ in theirs(chunks)[1]]


def test_a_tool_call_that_goes_on_later_is_announced_again() -> None:
    """`openai` announces a call when the next begins, and not again if the service comes back to it."""

    def piece(index: int, arguments: str) -> dict[str, Any]:
        call = {"index": index, "id": f"call_{index}", "type": "function"}
        return {"index": 0, "delta": {"tool_calls": [{**call, "function": {"name": "f", "arguments": arguments}}]}}

    done = "tool_calls.function.arguments.done"
    again = {"index": 0, "delta": {"tool_calls": [{"index": 0, "function": {"arguments": "}"}}]}}
    chunks = [chunk(piece(0, "{")), chunk(piece(1, "[]")), chunk(again)]
    chunks.append(chunk({"index": 0, "delta": {}, "finish_reason": "tool_calls"}))
    announced = [(fields["index"], fields["arguments"]) for kind, fields in ours(chunks)[1] if kind == done]
    assert announced == [(0, "{"), (1, "[]"), (0, "{}")]


def test_choices_may_begin_in_any_order() -> None:
    """`openai` raises IndexError."""
    chunks = [chunk({"index": index, "delta": {"content": str(index)}, "finish_reason": "stop"}) for index in (2, 0, 1)]
    assert [choice["message"]["content"] for choice in ours(chunks)[0]["choices"]] == ["0", "1", "2"]
    with pytest.raises(IndexError):
        theirs(chunks)
