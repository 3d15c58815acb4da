"""Responses put together from their events, and by `openai`'s own helper; what a cut leaves; what is unknown."""

from __future__ import annotations

from importlib import import_module
from typing import Any, TypeAlias, cast

import pytest
from hypothesis import given
from openai import omit
from openai._models import construct_type
from openai.lib.streaming.responses._responses import ResponseStreamState
from openai.types.responses import ResponseStreamEvent

import aoai_generated
from aoai._runtime.model import BaseModel, UnknownVariant
from aoai._runtime.shapes import Ref
from aoai._streams.accumulate import operations
from aoai._streams.accumulate.responses import ResponseAccumulator
from aoai_generated.v1 import models
from aoai_generated.v1.models import Response
from tests.accumulate.response_streams import Event, response, streams

Accumulator: TypeAlias = ResponseAccumulator[BaseModel, Response]
decode = Ref("ResponseStreamEvent").bind(models)


def follow(events: list[Event]) -> Accumulator:
    accumulator: Accumulator = ResponseAccumulator(Response)
    for data in events:
        event = decode(data)
        assert accumulator.add(event) == [event]
    return accumulator


def output(*events: Event) -> list[dict[str, Any]]:
    """Return the output after these events, which had no end."""
    accumulator = follow([{"type": "response.created", "response": response("in_progress", [])}, *events])
    assert accumulator.final() is None
    built: list[dict[str, Any]] = accumulator.snapshot.to_dict()["output"]
    return built


@given(streams())
def test_at_every_event_it_is_as_far_as_openai_is(events: list[Event]) -> None:
    state: ResponseStreamState[None] = ResponseStreamState(input_tools=omit, text_format=omit)
    accumulator: Accumulator = ResponseAccumulator(Response)
    compared = 0
    for data in events:
        accumulator.add(decode(data))
        event: Any = construct_type(type_=cast("Any", ResponseStreamEvent), value=data)
        for told in state.handle_event(event):
            if told.type in ("response.output_text.delta", "response.function_call_arguments.delta"):
                item = accumulator.snapshot.to_dict()["output"][data["output_index"]]
                text = item["content"][0]["text"] if item["type"] == "message" else item["arguments"]
                assert text == cast("Any", told).snapshot
                compared += 1
    assert compared == sum(data["type"].endswith(".delta") for data in events)
    final = accumulator.final()
    assert final is not None
    assert final.to_dict() == events[-1]["response"]


@given(streams())
def test_without_its_last_event_the_output_is_there_and_no_final_response(events: list[Event]) -> None:
    cut = follow(events[:-1])
    assert cut.final() is None
    assert cut.snapshot.to_dict() == {**events[-1]["response"], "status": "in_progress"}


@given(streams())
def test_a_final_response_without_output_gets_what_came(events: list[Event]) -> None:
    whole = events[-1]["response"]
    final = follow([*events[:-1], {**events[-1], "response": {**whole, "output": None}}]).final()
    assert final is not None
    assert final.to_dict() == whole


@pytest.mark.parametrize("version", aoai_generated.OPERATIONS["responses.create"])
def test_every_version(version: str) -> None:
    package = f"aoai_generated.{aoai_generated.VERSIONS[version]}"
    operation = import_module(f"{package}.api").OPERATIONS["responses.create"]
    accumulator = operations.begin(operation)()
    decoded = Ref("ResponseStreamEvent").bind(import_module(f"{package}.models"))
    for status in ("created", "incomplete"):
        data = {"type": f"response.{status}", "response": response(status, [])}
        accumulator.add(decoded(data))
    assert accumulator.final().status == "incomplete"
    assert type(accumulator.final()).__name__ == "Response"


MESSAGE: Event = {
    "type": "response.output_item.added",
    "output_index": 0,
    "item": {"type": "message", "id": "msg_0", "content": []},
}


def test_refusal_and_annotations() -> None:
    place = {"output_index": 0, "content_index": 0}
    citation = {"type": "file_citation", "index": 7, "file_id": "file_1"}
    made = output(
        MESSAGE,
        {
            "type": "response.content_part.added",
            **place,
            "part": {"type": "output_text", "text": "a", "annotations": []},
        },
        {"type": "response.output_text.annotation.added", **place, "annotation_index": 1, "annotation": citation},
        {"type": "response.output_text.annotation.added", **place, "annotation_index": 0, "annotation": {"index": 3}},
        {"type": "response.refusal.delta", "output_index": 0, "content_index": 1, "delta": "I can"},
        {"type": "response.refusal.delta", "output_index": 0, "content_index": 1, "delta": "not"},
    )
    assert made[0]["content"] == [
        {"type": "output_text", "text": "a", "annotations": [{"index": 3}, citation]},
        {"refusal": "I cannot"},
    ]


def test_reasoning_summary() -> None:
    place = {"output_index": 0, "summary_index": 0}
    summary = "response.reasoning_summary"
    begun = {"type": "reasoning", "id": "rs_0", "summary": []}
    events: list[Event] = [
        {"type": "response.output_item.added", "output_index": 0, "item": begun},
        {"type": f"{summary}_part.added", **place, "part": {"type": "summary_text", "text": ""}},
        {"type": f"{summary}_text.delta", **place, "delta": "Think"},
        {"type": f"{summary}_text.delta", **place, "delta": "ing"},
    ]
    assert output(*events)[0]["summary"] == [{"type": "summary_text", "text": "Thinking"}]
    whole: Event = {"type": f"{summary}_text.done", **place, "text": "Thought."}
    assert output(*events, whole)[0]["summary"] == [{"type": "summary_text", "text": "Thought."}]


@pytest.mark.parametrize(
    ("stem", "field"),
    [
        ("response.mcp_call.arguments_", "arguments"),
        ("response.mcp_call_arguments.", "arguments"),
        ("response.code_interpreter_call_code.", "code"),
        ("response.code_interpreter_call.code.", "code"),
        ("response.custom_tool_call_input.", "input"),
    ],
)
def test_what_tools_are_given(stem: str, field: str) -> None:
    pieces = [{"type": f"{stem}delta", "output_index": 1, "delta": text} for text in ("a", "b")]
    assert output(*pieces)[0][field] == "ab"
    assert output(*pieces, {"type": f"{stem}done", "output_index": 1, field: "abc"})[0][field] == "abc"


def test_status_of_a_tool_call() -> None:
    item = {"type": "web_search_call", "id": "ws_0", "status": "in_progress"}
    made = output(
        {"type": "response.output_item.added", "output_index": 0, "item": item},
        {"type": "response.web_search_call.searching", "output_index": 0, "item_id": "ws_0"},
    )
    assert made == [{**item, "status": "searching"}]


def test_items_that_an_early_event_carries() -> None:
    begun = {"type": "message", "id": "msg_0", "content": [{"type": "output_text", "text": "a"}]}
    place = {"output_index": 0, "content_index": 0}
    made = output(
        {"type": "response.in_progress", "response": response("in_progress", [begun])},
        {"type": "response.output_text.delta", **place, "delta": "b"},
    )
    assert made == [{**begun, "content": [{"type": "output_text", "text": "ab"}]}]


def test_unknown_events_pass_through_and_change_nothing() -> None:
    accumulator: Accumulator = ResponseAccumulator(Response)
    later = decode({"type": "response.hologram.delta", "output_index": 0, "delta": "x"})
    assert isinstance(later, UnknownVariant)
    assert accumulator.add(later) == [later]
    assert accumulator.snapshot.to_dict() == {"output": []}


@pytest.mark.parametrize(
    "event",
    [
        {"type": None, "output_index": 0},
        {"type": "response.output_text.delta", "output_index": 0, "content_index": None, "delta": "a"},
        {"type": "response.output_text.delta", "output_index": "0", "content_index": 0, "delta": "a"},
        {"type": "response.output_text.delta", "output_index": 0, "content_index": 0, "delta": {"text": "a"}},
        {"type": "response.content_part.added", "output_index": 0, "content_index": 0, "part": None},
        {"type": "response.output_item.done", "output_index": 0, "item": []},
        {"type": "response.created", "response": "resp_1"},
    ],
)
def test_odd_data_is_no_error(event: Event) -> None:
    made = output(event)
    assert "a" not in str([item.get("content") for item in made])
