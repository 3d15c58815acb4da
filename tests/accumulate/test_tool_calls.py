"""Tool calls put together from pieces whose index is missing or wrong: no call has pieces of another in it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, TypeAlias

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aoai import AsyncAzureOpenAI, AzureOpenAI
from aoai._streams.accumulate.chat import ChatAccumulator
from aoai._streams.accumulate.runs import RunAccumulator
from aoai_generated.v2025_04_01_preview.models import (
    CreateChatCompletionResponse,
    CreateChatCompletionStreamResponse,
    MessageObject,
    RunObject,
    RunStepObject,
)

if TYPE_CHECKING:
    from tests.accumulate.conftest import StreamServer

Piece: TypeAlias = dict[str, Any]
Call: TypeAlias = tuple[str, str, str]
"""The id, name and arguments of a call."""

A, B = ("call_a", "weather", '{"city": "Oslo"}'), ("call_b", "time", '{"zone": "CET"}')
AGAIN = ("call_b", "weather", '{"city": "Bergen"}')


def pieces(
    call: Call, index: int | None = None, *, cuts: int = 3, repeat: bool = False, kind: str = "function"
) -> list[Piece]:
    """Return a call in pieces, as the service sends it: what it is first, then its arguments.

    Args:
        call: the call.
        index: what each piece says, if it does.
        cuts: how many pieces the arguments have.
        repeat: whether each piece has the id and the name too, as some gateways have it.
        kind: `function` or `custom`.
    """
    identifier, name, arguments = call
    place = {} if index is None else {"index": index}
    field = "arguments" if kind == "function" else "input"
    head = {**place, "id": identifier, "type": kind, kind: {"name": name, field: ""}}
    size = -(-len(arguments) // cuts)
    parts = [arguments[start : start + size] for start in range(0, len(arguments), size)]
    more = {"id": identifier} if repeat else {}
    named = {"name": name} if repeat else {}
    return [head, *({**place, **more, kind: {**named, field: part}} for part in parts)]


def chunk(*calls: Piece, finish: str | None = None) -> dict[str, Any]:
    choice = {"index": 0, "delta": {"tool_calls": list(calls)} if calls else {}, "finish_reason": finish}
    return {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": [choice]}


def said(message: Any) -> list[Call]:
    return [(call["id"], call["function"]["name"], call["function"]["arguments"]) for call in message["tool_calls"]]


def put_together(*arrays: list[Piece]) -> tuple[list[Call], list[Any]]:
    """Return the calls that come of these arrays of pieces, and the events."""
    accumulator: ChatAccumulator[CreateChatCompletionStreamResponse, CreateChatCompletionResponse] = ChatAccumulator(
        CreateChatCompletionResponse
    )
    events: list[Any] = []
    for data in [*(chunk(*array) for array in arrays), chunk(finish="tool_calls")]:
        events += accumulator.add(CreateChatCompletionStreamResponse.from_dict(data))
    return said(accumulator.final().to_dict()["choices"][0]["message"]), events


STREAMS: dict[str, list[list[Piece]]] = {
    "right": [[each] for each in pieces(A, 0) + pieces(B, 1)],
    "right, and mixed": [list(both) for both in zip(pieces(A, 0), pieces(B, 1), strict=True)],
    "no index": [[each] for each in pieces(A) + pieces(B)],
    "no index, whole calls": [[each] for each in pieces(A, cuts=1) + pieces(B, cuts=1)],
    "no index, both begin at once": [
        [pieces(A)[0], pieces(B)[0]],
        *([*both] for both in zip(pieces(A)[1:], pieces(B)[1:], strict=True)),
    ],
    "no index, each with its id and name": [[each] for each in pieces(A, repeat=True) + pieces(B, repeat=True)],
    "no index, mixed by id": [
        [each] for both in zip(pieces(A, repeat=True), pieces(B, repeat=True), strict=True) for each in both
    ],
    "an index of null": [[{**each, "index": None}] for each in pieces(A) + pieces(B)],
    "an index as text": [[{**each, "index": "0"}] for each in pieces(A) + pieces(B)],
    "all 0": [[each] for each in pieces(A, 0) + pieces(B, 0)],
    "all 0, in one array": [pieces(A, 0) + pieces(B, 0)],
    "all 0, mixed by id": [
        [each] for both in zip(pieces(A, 0, repeat=True), pieces(B, 0, repeat=True), strict=True) for each in both
    ],
    "all -1": [[each] for each in pieces(A, -1) + pieces(B, -1)],
    "all 0, the same function": [[each] for each in pieces(A, 0) + pieces(AGAIN, 0)],
    "the second has an index, the first none": [[each] for each in pieces(A) + pieces(B, 1)],
    "the first has an index, the second none": [[each] for each in pieces(A, 0) + pieces(B)],
    "the id comes late": [
        [{"index": 0, "function": {"name": A[1], "arguments": ""}}],
        [{"index": 0, "id": A[0], "type": "function", "function": {"arguments": A[2]}}],
        *([each] for each in pieces(B, 1)),
    ],
}


@pytest.mark.parametrize("name", STREAMS)
def test_no_call_has_pieces_of_another(name: str) -> None:
    calls, events = put_together(*STREAMS[name])
    assert calls == [A, AGAIN if "same function" in name else B]
    done = [event for event in events if event.type == "tool_calls.function.arguments.done"]
    assert {(event.index, event.name): event.arguments for event in done} == {
        (place if "-1" not in name else place - 1, call[1]): call[2] for place, call in enumerate(calls)
    }
    deltas: dict[int, str] = {}
    for event in events:
        if event.type == "tool_calls.function.arguments.delta":
            deltas[event.index] = deltas.get(event.index, "") + event.arguments_delta
            assert event.arguments.startswith(deltas[event.index])
    assert list(deltas.values()) == [call[2] for call in calls]


@pytest.mark.parametrize("index", [0, None])
def test_whole_calls_without_any_id_are_told_apart_by_their_names(index: int | None) -> None:
    place = {} if index is None else {"index": index}
    calls = [
        {**place, "id": "", "type": "function", "function": {"name": name, "arguments": arguments}}
        for _, name, arguments in (A, B, B)
    ]
    accumulated, _ = put_together(*([each] for each in calls))
    assert [call[1:] for call in accumulated] == [A[1:], B[1:], B[1:]]


def test_custom_calls_are_told_apart_too() -> None:
    accumulator: ChatAccumulator[Any, Any] = ChatAccumulator(CreateChatCompletionResponse)
    for each in pieces(A, 0, kind="custom") + pieces(B, 0, kind="custom"):
        accumulator.add(CreateChatCompletionStreamResponse.from_dict(chunk(each)))
    built = accumulator.final().to_dict()["choices"][0]["message"]["tool_calls"]
    assert [call["custom"] for call in built] == [{"name": call[1], "input": call[2]} for call in (A, B)]


def test_a_name_in_fragments_is_one_name() -> None:
    first = {"index": 0, "id": "call_a", "type": "function", "function": {"name": "wea"}}
    calls, _ = put_together([first], [{"index": 0, "function": {"name": "ther", "arguments": "{}"}}])
    assert calls == [("call_a", "weather", "{}")]


def test_each_call_has_an_index_of_its_own() -> None:
    accumulator: ChatAccumulator[Any, Any] = ChatAccumulator(CreateChatCompletionResponse)
    third = ("call_c", "date", "{}")
    for each in pieces(A, 0) + pieces(B, 0) + pieces(third, 1):
        accumulator.add(CreateChatCompletionStreamResponse.from_dict(chunk(each)))
    built = accumulator.final().to_dict()["choices"][0]["message"]
    assert said(built) == [A, B, third]
    assert [call["index"] for call in built["tool_calls"]] == [0, 1, 2]


@st.composite
def written(draw: st.DrawFn) -> tuple[list[Call], list[Piece]]:
    """Return calls one after the other, each with an index that is right, wrong or missing throughout."""
    count = draw(st.integers(1, 4))
    names = draw(st.lists(st.sampled_from(["f", "g", "weather"]), min_size=count, max_size=count))
    texts = [json.dumps(draw(st.dictionaries(st.text(max_size=3), st.integers(), max_size=3))) for _ in names]
    calls = [(f"call_{place}", name, text) for place, (name, text) in enumerate(zip(names, texts, strict=True))]
    wrong = draw(st.sampled_from(["right", "none", "same"]))
    found: list[Piece] = []
    for place, call in enumerate(calls):
        index = {"right": place, "none": None, "same": 7}[wrong]
        found += pieces(call, index, cuts=draw(st.integers(1, 5)), repeat=draw(st.booleans()))
    return calls, found


@given(written(), st.data())
def test_calls_one_after_the_other_come_out_as_they_are(
    told: tuple[list[Call], list[Piece]], data: st.DataObject
) -> None:
    calls, found = told
    arrays: list[list[Piece]] = []
    for each in found:
        # An array of several pieces without an index would be told apart by their places.
        if arrays and each.get("index") is not None and data.draw(st.booleans()):
            arrays[-1].append(each)
        else:
            arrays.append([each])
    assert put_together(*arrays)[0] == calls


@pytest.mark.parametrize("name", ["all 0", "no index", "right"])
async def test_streamed_calls_are_told_apart(server: StreamServer, name: str) -> None:
    events: list[Any] = [*(chunk(*array) for array in STREAMS[name]), chunk(finish="tool_calls"), "[DONE]"]
    server.scripts = [(events, "done"), (events, "done")]
    settings: dict[str, Any] = {"azure_endpoint": server.endpoint, "api_key": "k", "api_version": "2024-10-21"}
    arguments: dict[str, Any] = {"model": "m", "messages": [{"role": "user", "content": "?"}]}
    with AzureOpenAI(**settings) as client, client.chat.completions.stream(**arguments) as stream:
        assert said(stream.get_final_completion().to_dict()["choices"][0]["message"]) == [A, B]
    async with AsyncAzureOpenAI(**settings) as client, client.chat.completions.stream(**arguments) as stream:
        completion = await stream.get_final_completion()
        assert said(completion.to_dict()["choices"][0]["message"]) == [A, B]


@pytest.mark.parametrize("name", ["all 0", "no index", "right", "no index, both begin at once"])
def test_calls_of_a_step_of_a_run_are_told_apart(name: str) -> None:
    accumulator: RunAccumulator[Any, Any, Any, Any] = RunAccumulator(RunObject, MessageObject, RunStepObject)
    for array in STREAMS[name]:
        delta = {"step_details": {"type": "tool_calls", "tool_calls": array}}
        accumulator.add({"event": "thread.run.step.delta", "data": {"id": "s", "delta": delta}})
    (step,) = accumulator.steps
    details = step.to_dict()["step_details"]
    assert said(details) == [A, B]
    assert not any("index" in call for call in details["tool_calls"])
