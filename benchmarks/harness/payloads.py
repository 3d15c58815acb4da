"""What the server of the benchmark answers: bodies and events shaped and ordered as Azure OpenAI sends them."""

from __future__ import annotations

import base64
import random
import struct
from typing import Any

import orjson

SAFE = {kind: {"filtered": False, "severity": "safe"} for kind in ("hate", "self_harm", "sexual", "violence")}
HEAD = {
    "id": "chatcmpl-AbCdEfGhIjKlMnOpQrStUvWxYz",
    "object": "chat.completion.chunk",
    "created": 1730000000,
    "model": "gpt-4o-2024-08-06",
    "system_fingerprint": "fp_0123456789",
}
DIMENSIONS = 1536
BATCH = 100


def _event(value: dict[str, Any], name: str = "") -> bytes:
    """Return one server-sent event."""
    return (f"event: {name}\n".encode() if name else b"") + b"data: " + orjson.dumps(value) + b"\n\n"


def chat(size: int) -> bytes:
    """Return a chat completion whose text has `size` characters."""
    text = "It rains in Oslo. " * (size // 18 + 1)
    choice = {
        "index": 0,
        "finish_reason": "stop",
        "logprobs": None,
        "message": {"role": "assistant", "content": text[:size], "refusal": None},
        "content_filter_results": SAFE,
    }
    return orjson.dumps(
        {
            **HEAD,
            "object": "chat.completion",
            "prompt_filter_results": [{"prompt_index": 0, "content_filter_results": SAFE}],
            "choices": [choice],
            "usage": {"prompt_tokens": 214, "completion_tokens": 160, "total_tokens": 374},
        }
    )


def _delta(delta: dict[str, Any], reason: str | None = None, *, filtered: bool = True) -> bytes:
    choice: dict[str, Any] = {"index": 0, "delta": delta, "logprobs": None, "finish_reason": reason}
    return _event({**HEAD, "choices": [{**choice, "content_filter_results": SAFE if filtered else {}}]})


def _prompt() -> bytes:
    """Return the event that Azure sends before the model has said anything: no choices, what the prompt was found."""
    found = [{"prompt_index": 0, "content_filter_results": SAFE}]
    return _event({**HEAD, "id": "", "model": "", "created": 0, "choices": [], "prompt_filter_results": found})


def chat_events(count: int) -> list[bytes]:
    """Return `count` events of a streamed chat, and `[DONE]`; all but the first, second and last have one word each."""
    first, last = _delta({"role": "assistant", "content": ""}, filtered=False), _delta({}, "stop", filtered=False)
    words = [_delta({"content": f" word{number % 10}"}) for number in range(count - 3)]
    return [_prompt(), first, *words, last, b"data: [DONE]\n\n"]


def tool_events(count: int) -> list[bytes]:
    """Return `count` events of a streamed tool call, and `[DONE]`."""
    call = {"index": 0, "id": "call_AbCdEf", "type": "function", "function": {"name": "get_weather", "arguments": ""}}
    first = _delta({"role": "assistant", "content": None, "tool_calls": [call]}, filtered=False)
    parts = [
        _delta({"tool_calls": [{"index": 0, "function": {"arguments": f'"k{number % 10}"'}}]}, filtered=False)
        for number in range(count - 3)
    ]
    return [_prompt(), first, *parts, _delta({}, "tool_calls", filtered=False), b"data: [DONE]\n\n"]


def _response(status: str, text: str) -> dict[str, Any]:
    part = {"type": "output_text", "text": text, "annotations": []}
    message = {"type": "message", "id": "msg_1", "status": status, "role": "assistant", "content": [part]}
    return {
        "id": "resp_1",
        "object": "response",
        "created_at": 1730000000,
        "status": status,
        "error": None,
        "incomplete_details": None,
        "instructions": None,
        "metadata": {},
        "model": "gpt-4o",
        "output": [message] if text else [],
        "parallel_tool_calls": True,
        "temperature": 1.0,
        "tool_choice": "auto",
        "tools": [],
        "top_p": 1.0,
        "usage": None,
    }


def response_events(count: int) -> list[bytes]:
    """Return `count` events of a streamed response: it begins, one word an event, it ends. There is no `[DONE]`."""
    begun = {"type": "response.created", "sequence_number": 0, "response": _response("in_progress", "")}
    place = {"item_id": "msg_1", "output_index": 0, "content_index": 0}
    kind = "response.output_text.delta"
    words = [
        _event({"type": kind, "sequence_number": number, **place, "delta": " word", "logprobs": []}, kind)
        for number in range(1, count - 1)
    ]
    whole = _response("completed", " word" * (count - 2))
    ended = {"type": "response.completed", "sequence_number": count - 1, "response": whole}
    return [_event(begun, "response.created"), *words, _event(ended, "response.completed")]


def embeddings(count: int, *, as_text: bool) -> bytes:
    """Return embeddings of 1,536 numbers: base64 of 32-bit floats, or the same numbers in figures."""
    chance = random.Random(1)  # noqa: S311 - the same numbers each time
    data: list[dict[str, Any]] = []
    for place in range(count):
        packed = struct.pack(f"<{DIMENSIONS}f", *(chance.uniform(-0.1, 0.1) for _ in range(DIMENSIONS)))
        vector = base64.b64encode(packed).decode() if as_text else struct.unpack(f"<{DIMENSIONS}f", packed)
        data.append({"object": "embedding", "index": place, "embedding": vector})
    usage = {"prompt_tokens": 800, "total_tokens": 800}
    return orjson.dumps({"object": "list", "data": data, "model": "text-embedding-3-small", "usage": usage})


def files(kilobytes: int) -> bytes:
    """Return a list of files of about so many kB."""
    one = {
        "object": "file",
        "id": "file-0123456789abcdef0123456789abcdef",
        "purpose": "batch",
        "filename": "requests-of-the-day-00000000.jsonl",
        "bytes": 123456,
        "created_at": 1730000000,
        "status": "processed",
        "status_details": None,
    }
    item = orjson.dumps(one)
    return b'{"object":"list","data":[' + b",".join([item] * max(2, kilobytes * 1000 // len(item))) + b"]}"
