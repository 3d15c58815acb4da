"""Streams of the events of a response as the service sends them."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

Event = dict[str, Any]

_words = st.lists(st.text(st.characters(exclude_categories=["Cs"]), max_size=6), max_size=5)


def response(status: str, output: list[dict[str, Any]] | None) -> dict[str, Any]:
    """Return a response in some state."""
    return {
        "id": "resp_1",
        "object": "response",
        "created_at": 1732000000,
        "status": status,
        "model": "gpt-4o",
        "output": output,
        "parallel_tool_calls": True,
        "tools": [],
    }


def _message(index: int, texts: list[str]) -> tuple[list[Event], dict[str, Any]]:
    place = {"output_index": index, "item_id": f"msg_{index}", "content_index": 0}
    item = {"id": f"msg_{index}", "type": "message", "role": "assistant"}
    part = {"type": "output_text", "text": "".join(texts), "annotations": []}
    done = {**item, "status": "completed", "content": [part]}
    events: list[Event] = [
        {"type": "response.output_item.added", "item": {**item, "status": "in_progress", "content": []}},
        {"type": "response.content_part.added", "part": {**part, "text": ""}},
        *({"type": "response.output_text.delta", "delta": text, "logprobs": []} for text in texts),
        {"type": "response.output_text.done", "text": part["text"], "logprobs": []},
        {"type": "response.content_part.done", "part": part},
        {"type": "response.output_item.done", "item": done},
    ]
    return [{**event, **place} for event in events], done


def _call(index: int, texts: list[str]) -> tuple[list[Event], dict[str, Any]]:
    item = {"id": f"fc_{index}", "type": "function_call", "call_id": f"call_{index}", "name": "f"}
    done = {**item, "status": "completed", "arguments": "".join(texts)}
    events: list[Event] = [
        {"type": "response.output_item.added", "item": {**item, "status": "in_progress", "arguments": ""}},
        *({"type": "response.function_call_arguments.delta", "delta": text} for text in texts),
        {"type": "response.function_call_arguments.done", "arguments": done["arguments"], "name": "f"},
        {"type": "response.output_item.done", "item": done},
    ]
    return [{**event, "output_index": index, "item_id": f"fc_{index}"} for event in events], done


@st.composite
def streams(draw: st.DrawFn) -> list[Event]:
    """Return the events of a whole response of messages and function calls."""
    events: list[Event] = [
        {"type": "response.created", "response": response("in_progress", [])},
        {"type": "response.in_progress", "response": response("in_progress", [])},
    ]
    output: list[dict[str, Any]] = []
    for index in range(draw(st.integers(1, 3))):
        made, item = draw(st.sampled_from([_message, _call]))(index, draw(_words))
        events += made
        output.append(item)
    events.append({"type": "response.completed", "response": response("completed", output)})
    return [{**event, "sequence_number": number} for number, event in enumerate(events)]
