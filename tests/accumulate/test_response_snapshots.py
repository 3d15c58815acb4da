"""The events of a streamed response that bring text or arguments have what came of these so far."""

from __future__ import annotations

import pickle
from typing import TYPE_CHECKING, Any

import pytest

from aoai import AsyncAzureOpenAI, AzureOpenAI

if TYPE_CHECKING:
    from tests.accumulate.conftest import StreamServer

MESSAGE = {"type": "message", "id": "m", "role": "assistant", "content": []}
PART = {"type": "output_text", "text": "", "annotations": []}
CALL = {"type": "function_call", "id": "f", "call_id": "c", "name": "weather", "arguments": ""}


def text(delta: str, index: int = 0) -> dict[str, Any]:
    place = {"item_id": "m", "output_index": 0, "content_index": index}
    return {"type": "response.output_text.delta", **place, "delta": delta}


def arguments(delta: str) -> dict[str, Any]:
    return {"type": "response.function_call_arguments.delta", "item_id": "f", "output_index": 1, "delta": delta}


def added(kind: str, **fields: Any) -> dict[str, Any]:
    return {"type": f"response.{kind}.added", **fields}


EVENTS: list[dict[str, Any]] = [
    {"type": "response.created", "response": {"id": "r", "status": "in_progress", "output": []}},
    added("output_item", output_index=0, item=MESSAGE),
    added("content_part", item_id="m", output_index=0, content_index=0, part=PART),
    text("Hel"),
    text("lo"),
    added("content_part", item_id="m", output_index=0, content_index=1, part=PART),
    text("You", 1),
    text("!", 0),
    added("output_item", output_index=1, item=CALL),
    arguments('{"city"'),
    arguments(': "Oslo"}'),
    {"type": "response.completed", "response": {"id": "r", "status": "completed", "output": []}},
]
SNAPSHOTS = ["Hel", "Hello", "You", "Hello!", '{"city"', '{"city": "Oslo"}']


def check(events: list[Any]) -> None:
    assert [event.to_dict() for event in events] == EVENTS, "what came is as it came"
    deltas = [event for event in events if event.type.endswith(".delta")]
    assert [event.snapshot for event in deltas] == SNAPSHOTS, "also when it is looked at late"
    assert pickle.loads(pickle.dumps(deltas[1])).snapshot == "Hello"  # noqa: S301
    assert [type(event).__mro__[1].__name__ for event in deltas[:1]] != ["BaseModel"]
    assert not any(hasattr(event, "snapshot") for event in events if not event.type.endswith(".delta"))


@pytest.mark.parametrize("version", ["v1", "2025-04-01-preview", "2025-03-01-preview"])
async def test_snapshots(server: StreamServer, version: str) -> None:
    server.scripts = [(list(EVENTS), "done"), (list(EVENTS), "done")]
    settings: dict[str, Any] = {"azure_endpoint": server.endpoint, "api_key": "k"}
    with (
        AzureOpenAI(api_version=version, **settings) as client,
        client.responses.stream(model="m", input="?") as stream,
    ):
        check(list(stream))
    async with (
        AsyncAzureOpenAI(api_version=version, **settings) as client,
        client.responses.stream(model="m", input="?") as stream,
    ):
        check([event async for event in stream])


def test_text_that_has_no_place(server: StreamServer) -> None:
    odd: list[Any] = [
        {"type": "response.output_text.delta", "delta": "a"},
        {"type": "response.output_text.delta", "output_index": 0, "content_index": "x", "delta": "a"},
        {"type": "response.output_text.delta", "output_index": 0, "content_index": 0, "delta": 7},
    ]
    server.scripts = [([*odd, EVENTS[-1]], "done")]
    with (
        AzureOpenAI(azure_endpoint=server.endpoint, api_key="k", api_version="v1") as client,
        client.responses.stream(model="m", input="?") as stream,
    ):
        assert [getattr(event, "snapshot", "") for event in stream] == ["", "", "", ""]
