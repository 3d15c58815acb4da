"""Assistants' runs put together from their events, and by `openai`'s own handler."""

from __future__ import annotations

from importlib import import_module
from typing import Any, TypeAlias, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openai._models import construct_type
from openai.lib.streaming import AssistantEventHandler
from openai.types.beta import AssistantStreamEvent

import aoai_generated
from aoai._runtime.model import BaseModel
from aoai._runtime.shapes import Ref
from aoai._streams.accumulate import operations
from aoai._streams.accumulate.runs import RunAccumulator, run_texts
from aoai_generated.v2025_04_01_preview import models
from aoai_generated.v2025_04_01_preview.models import MessageObject, RunObject, RunStepObject

Accumulator: TypeAlias = RunAccumulator[BaseModel, RunObject, MessageObject, RunStepObject]
Event: TypeAlias = dict[str, Any]
decode = Ref("AssistantStreamEvent").bind(models)

RUN = {"id": "run_1", "object": "thread.run", "thread_id": "thread_1", "status": "queued"}
MESSAGE = {"id": "msg_1", "object": "thread.message", "role": "assistant", "status": "in_progress", "content": []}
STEP = {
    "id": "step_1",
    "object": "thread.run.step",
    "type": "tool_calls",
    "status": "in_progress",
    "step_details": {"type": "tool_calls", "tool_calls": []},
}


def event(name: str, data: object) -> Event:
    return {"event": name, "data": data}


def text(value: str, index: int = 0, **fields: Any) -> Event:
    content = {"index": index, "type": "text", "text": {"value": value, **fields}}
    return event("thread.message.delta", {"id": "msg_1", "delta": {"content": [content]}})


def step(call: dict[str, Any]) -> Event:
    details = {"type": "tool_calls", "tool_calls": [call]}
    return event("thread.run.step.delta", {"id": "step_1", "delta": {"step_details": details}})


def follow(*events: Event) -> Accumulator:
    accumulator: Accumulator = RunAccumulator(RunObject, MessageObject, RunStepObject)
    for data in events:
        decoded = decode(data)
        assert accumulator.add(decoded) == [decoded]
    return accumulator


BEGUN = [event("thread.run.created", RUN), event("thread.message.created", MESSAGE)]


def test_a_message() -> None:
    citation = {"index": 0, "type": "file_citation", "text": "【1】", "file_citation": {"file_id": "file_1"}}
    image = {"index": 1, "type": "image_file", "image_file": {"file_id": "file_2"}}
    accumulator = follow(
        *BEGUN,
        text("Grüß "),
        text("Gott 【1】", annotations=[citation]),
        event("thread.message.delta", {"id": "msg_1", "delta": {"content": [image]}}),
    )
    (message,) = accumulator.messages
    assert isinstance(message, MessageObject)
    assert message.to_dict()["content"] == [
        {
            "type": "text",
            "text": {
                "value": "Grüß Gott 【1】",
                "annotations": [{key: value for key, value in citation.items() if key != "index"}],
            },
        },
        {"type": "image_file", "image_file": {"file_id": "file_2"}},
    ]
    whole = {**MESSAGE, "status": "completed", "content": [{"type": "text", "text": {"value": "!", "annotations": []}}]}
    accumulator.add(decode(event("thread.message.completed", whole)))
    assert [message.to_dict() for message in accumulator.messages] == [whole]


def test_steps() -> None:
    function = {
        "index": 0,
        "type": "function",
        "id": "call_1",
        "function": {"name": "f", "arguments": "", "output": None},
    }
    code = {"index": 1, "type": "code_interpreter", "id": "call_2", "code_interpreter": {"input": "", "outputs": []}}
    accumulator = follow(
        event("thread.run.step.created", STEP),
        step(function),
        step({"index": 0, "type": "function", "function": {"arguments": '{"a"'}}),
        step({"index": 0, "type": "function", "function": {"arguments": ":1}"}}),
        step(code),
        step({"index": 1, "type": "code_interpreter", "code_interpreter": {"input": "print"}}),
        step({"index": 1, "type": "code_interpreter", "code_interpreter": {"input": "(1)"}}),
        *(
            step({"index": 1, "code_interpreter": {"outputs": [{"index": 0, "type": "logs", "logs": logs}]}})
            for logs in ("1", "\n")
        ),
    )
    (made,) = accumulator.steps
    assert isinstance(made, RunStepObject)
    assert made.to_dict()["step_details"]["tool_calls"] == [
        {"type": "function", "id": "call_1", "function": {"name": "f", "arguments": '{"a":1}', "output": None}},
        {
            "type": "code_interpreter",
            "id": "call_2",
            "code_interpreter": {"input": "print(1)", "outputs": [{"type": "logs", "logs": "1\n"}]},
        },
    ]
    accumulator.add(decode(event("thread.run.step.completed", {**STEP, "status": "completed"})))
    assert [each.status for each in accumulator.steps] == ["completed"]


def test_the_run_is_as_the_last_event_has_it() -> None:
    accumulator = follow(*BEGUN, event("thread.run.step.created", STEP))
    assert accumulator.snapshot.status == "queued"
    accumulator.add(decode(event("thread.run.completed", {**RUN, "status": "completed"})))
    accumulator.add(decode(event("done", "[DONE]")))
    final = accumulator.final()
    assert isinstance(final, RunObject)
    assert final.status == "completed"


def test_a_stream_that_begins_after_its_message() -> None:
    accumulator = follow(text("a"), text("b"))
    assert accumulator.final() is None
    assert [message.to_dict() for message in accumulator.messages] == [
        {"id": "msg_1", "content": [{"type": "text", "text": {"value": "ab"}}]}
    ]


def test_texts() -> None:
    events = [*BEGUN, text("a"), text(""), text("b"), event("done", "[DONE]")]
    assert [piece for data in events for piece in run_texts(decode(data))] == ["a", "b"]


@given(
    st.lists(st.tuples(st.integers(0, 2), st.text(st.characters(exclude_categories=["Cs"]), max_size=5)), max_size=9)
)
def test_texts_are_those_of_openai(pieces: list[tuple[int, str]]) -> None:
    begun = [(index, "") for index in range(3)]  # `openai` takes content only in the order of its index
    events = [*BEGUN, *(text(value, index) for index, value in [*begun, *pieces])]

    class Stream:
        def __iter__(self) -> Any:
            return (construct_type(type_=cast("Any", AssistantStreamEvent), value=data) for data in events)

    handler = AssistantEventHandler()
    handler._init(cast("Any", Stream()))  # pyright: ignore[reportPrivateUsage]
    theirs = [content.to_dict() for message in handler.get_final_messages() for content in message.content]
    ours = follow(*events).messages[0].to_dict()["content"]
    assert ours == [{key: value for key, value in content.items() if key != "index"} for content in theirs]


@pytest.mark.parametrize("name", ["threads.create_and_run", "threads.runs.create", "threads.runs.submit_tool_outputs"])
def test_every_version(name: str) -> None:
    for version in aoai_generated.OPERATIONS[name]:
        package = f"aoai_generated.{aoai_generated.VERSIONS[version]}"
        operation = import_module(f"{package}.api").OPERATIONS[name]
        if not operation.streams:  # the first two versions that have runs
            assert version < "2024-05-01"
            continue
        of_version = import_module(f"{package}.models")
        accumulator = operations.begin(operation)()
        for data in [*BEGUN, event("thread.run.step.created", STEP), text("a")]:
            accumulator.add(Ref("AssistantStreamEvent").bind(of_version)(data))
        assert type(accumulator.final()) is of_version.RunObject
        assert [type(each) for each in (*accumulator.messages, *accumulator.steps)] == [
            of_version.MessageObject,
            of_version.RunStepObject,
        ]
        assert accumulator.messages[0].content[0].text.value == "a"


@pytest.mark.parametrize(
    "odd",
    [
        event("thread.message.delta", None),
        event("thread.message.delta", {"id": ["msg_1"], "delta": {"content": {"text": 1}}}),
        event("thread.run.step.delta", {"id": "step_1", "delta": {"step_details": {"tool_calls": [None, 1]}}}),
        event("thread.hologram.created", {"id": "x"}),
        {"event": None, "data": {}},
    ],
)
def test_odd_data_is_no_error(odd: Event) -> None:
    accumulator = follow(event("thread.run.step.created", STEP), *BEGUN, odd)
    assert accumulator.snapshot.id == "run_1"
    assert all(message.to_dict() for message in [*accumulator.messages, *accumulator.steps])
