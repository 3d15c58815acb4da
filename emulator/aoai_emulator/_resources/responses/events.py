"""The events of a response as it is made, in the order of the protocol."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai_emulator._model import tokens

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aoai_emulator._protocol import Json


def events(final: Json, *, queued: bool = False) -> Iterator[Json]:
    """Yield the events of a response, with the fields of all versions.

    Args:
        final: the response as it is in the end.
        queued: whether it waits before it is made.
    """
    for number, event in enumerate(_events(final, queued=queued)):
        yield event | {"sequence_number": number}


def _events(final: Json, *, queued: bool) -> Iterator[Json]:
    begun = final | {"status": "in_progress", "output": [], "usage": None, "error": None, "incomplete_details": None}
    waiting = begun | {"status": "queued"}
    yield {"type": "response.created", "response": waiting if queued else begun}
    if queued:
        yield {"type": "response.queued", "response": waiting}
    yield {"type": "response.in_progress", "response": begun}
    for index, item in enumerate(final["output"]):
        makers = {"message": _message, "function_call": _call, "reasoning": _reasoning}
        yield from makers[item["type"]](item, index, final["model"])
    yield {"type": f"response.{final['status']}", "response": final}


def _message(item: Json, index: int, model: str) -> Iterator[Json]:
    place = {"output_index": index, "item_id": item["id"]}
    yield _added(item | {"content": [], "status": "in_progress"}, index)
    for number, part in enumerate(item["content"]):
        where = place | {"content_index": number}
        key = "refusal" if part["type"] == "refusal" else "text"
        kind = "refusal" if key == "refusal" else "output_text"
        begun = part | {key: ""} | ({"logprobs": []} if "logprobs" in part else {})
        yield where | {"type": "response.content_part.added", "part": begun}
        for piece in tokens.pieces(part[key], model):
            yield where | {"type": f"response.{kind}.delta"} | {"delta": piece.text}
        yield where | {"type": f"response.{kind}.done", key: part[key]}
        yield where | {"type": "response.content_part.done", "part": part}
    yield _done(item, index)


def _call(item: Json, index: int, model: str) -> Iterator[Json]:
    place = {"output_index": index, "item_id": item["id"]}
    yield _added(item | {"arguments": "", "status": "in_progress"}, index)
    for piece in tokens.pieces(item["arguments"], model):
        yield place | {"type": "response.function_call_arguments.delta"} | {"delta": piece.text}
    yield place | {"type": "response.function_call_arguments.done", "arguments": item["arguments"]}
    yield _done(item, index)


def _reasoning(item: Json, index: int, model: str) -> Iterator[Json]:
    """Yield the events of reasoning; those of its summary are known in v1 only."""
    place = {"output_index": index, "item_id": item["id"]}
    yield _added(item | {"summary": []}, index)
    for number, part in enumerate(item["summary"]):
        where: dict[str, Any] = place | {"summary_index": number}
        yield where | {"type": "response.reasoning_summary_part.added", "part": part | {"text": ""}}
        for piece in tokens.pieces(part["text"], model):
            yield where | {"type": "response.reasoning_summary_text.delta"} | {"delta": piece.text}
        yield where | {"type": "response.reasoning_summary_text.done", "text": part["text"]}
        yield where | {"type": "response.reasoning_summary_part.done", "part": part}
    yield _done(item, index)


def _added(item: Json, index: int) -> Json:
    return {"type": "response.output_item.added", "output_index": index, "item": item}


def _done(item: Json, index: int) -> Json:
    return {"type": "response.output_item.done", "output_index": index, "item": item}
