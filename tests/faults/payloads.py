"""The bytes of Azure's answers, as the service frames them: chats whole and streamed, and errors."""

from __future__ import annotations

import json
from typing import Any

_COMMON = {"created": 1_730_000_000, "model": "gpt-4o-2024-08-06", "system_fingerprint": "fp_04751d0b65"}
_SAFE = {name: {"filtered": False, "severity": "safe"} for name in ("hate", "self_harm", "sexual", "violence")}
_PROMPT_FILTER = [{"prompt_index": 0, "content_filter_results": _SAFE}]
_USAGE = {"prompt_tokens": 9, "completion_tokens": 5, "total_tokens": 14}

LAST_CHUNK = b"0\r\n\r\n"


def answer_to(question: str) -> str:
    """Return the text that answers a question: it repeats it, so that mixed-up answers are seen."""
    return f"You have asked: {question}"


def message(status: int, body: bytes, headers: dict[str, str] | None = None, *, length: int | None = None) -> bytes:
    """Return a whole HTTP answer of JSON.

    Args:
        status: such as 200.
        body: of any bytes.
        headers: more than the usual ones, or in their place.
        length: what `content-length` claims, if not the truth.
    """
    fields = {
        "content-type": "application/json",
        "content-length": str(len(body) if length is None else length),
        "apim-request-id": "a-1",
        **(headers or {}),
    }
    return _head(status, fields) + body


def completion(question: str) -> bytes:
    """Return the JSON of a chat's answer."""
    choice = {
        "index": 0,
        "finish_reason": "stop",
        "logprobs": None,
        "message": {"role": "assistant", "content": answer_to(question), "refusal": None},
        "content_filter_results": _SAFE,
    }
    whole = {"id": "chatcmpl-1", "object": "chat.completion", **_COMMON, "choices": [choice], "usage": _USAGE}
    return json.dumps({**whole, "prompt_filter_results": _PROMPT_FILTER}).encode()


def events(question: str) -> list[bytes]:
    """Return the events of a streamed chat in the order of the service.

    First what the filter says of the prompt, with no choices; then the role, the text word by word, the finish reason,
    the usage, with no choices again; and `[DONE]`.
    """
    pieces = answer_to(question).split(" ")
    words = [pieces[0], *(f" {piece}" for piece in pieces[1:])]
    filtered = _event(choices=[], prompt_filter_results=_PROMPT_FILTER, id="", model="", created=0)
    deltas: list[dict[str, Any]] = [{"role": "assistant", "content": ""}, *({"content": word} for word in words)]
    said = [_event(choices=[_choice(delta)]) for delta in deltas]
    finish = _event(choices=[_choice({}, finish_reason="stop")])
    return [filtered, *said, finish, _event(choices=[], usage=_USAGE), b"data: [DONE]\n\n"]


def error_event(code: str, text: str) -> bytes:
    """Return an event that reports an error within a stream."""
    error = {"code": code, "type": "server_error", "message": text, "param": None}
    return b"data: " + json.dumps({"error": error}).encode() + b"\n\n"


def stream_head(*, framed: bool = True) -> bytes:
    """Return the head of a streamed answer, in chunks, or `framed=False` up to the end of the connection."""
    framing = {"transfer-encoding": "chunked"} if framed else {"connection": "close"}
    return _head(200, {"content-type": "text/event-stream; charset=utf-8", "apim-request-id": "a-1", **framing})


def chunk(data: bytes) -> bytes:
    """Return bytes as one chunk (RFC 9112, 7.1)."""
    return f"{len(data):x}\r\n".encode() + data + b"\r\n"


def error(code: str, text: str, **more: Any) -> bytes:
    """Return the JSON of an error."""
    return json.dumps({"error": {"code": code, "message": text, **more}}).encode()


def context_length_error() -> bytes:
    """Return the error for a prompt that is too long."""
    text = "This model's maximum context length is 128000 tokens. However, your messages resulted in 200000 tokens."
    return error("context_length_exceeded", text, type="invalid_request_error", param="messages")


def content_filter_error() -> bytes:
    """Return the error for a prompt that the content filter does not let pass."""
    text = "The response was filtered due to the prompt triggering Azure OpenAI's content management policy."
    found = {
        **_SAFE,
        "violence": {"filtered": True, "severity": "high"},
        "jailbreak": {"filtered": False, "detected": False},
    }
    inner = {"code": "ResponsibleAIPolicyViolation", "content_filter_result": found}
    return error("content_filter", text, type=None, param="prompt", status=400, innererror=inner)


def _head(status: int, fields: dict[str, str]) -> bytes:
    lines = [f"HTTP/1.1 {status} Whatever", *(f"{name}: {value}" for name, value in fields.items())]
    return "\r\n".join([*lines, "", ""]).encode()


def _choice(delta: dict[str, Any], finish_reason: str | None = None) -> dict[str, Any]:
    return {"index": 0, "delta": delta, "logprobs": None, "finish_reason": finish_reason, "content_filter_results": {}}


def _event(**fields: Any) -> bytes:
    chunk_of_it = {"id": "chatcmpl-1", "object": "chat.completion.chunk", **_COMMON, **fields}
    return b"data: " + json.dumps(chunk_of_it).encode() + b"\n\n"
