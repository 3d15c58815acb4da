"""What the small server answers: Azure's form, and a content made from the question, always the same way."""

from __future__ import annotations

import base64
import hashlib
import json
import math
import re
import struct
import time
import uuid
from typing import TYPE_CHECKING, Any

from starlette.responses import Response, StreamingResponse

from examples.small_server_contract import Json, invalid

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

SAFE = {kind: {"filtered": False, "severity": "safe"} for kind in ("hate", "self_harm", "sexual", "violence")}
PROMPT_VERDICT = [
    {"prompt_index": 0, "content_filter_results": SAFE | {"jailbreak": {"filtered": False, "detected": False}}}
]
DIMENSIONS = 1536
MOST_DIMENSIONS = 3072


def _text(content: Any) -> str:
    """Return the text of a message's content, which is a string, a list of parts, or nothing."""
    if isinstance(content, list):
        return " ".join(part["text"] for part in content if isinstance(part.get("text"), str))
    return content or ""


def _replies(body: Json) -> list[str]:
    """Return the text of each choice, made from the last message of the user."""
    asked = next((_text(each.get("content")) for each in reversed(body["messages"]) if each["role"] == "user"), "")
    reply = f'Glad you wrote. You said: "{asked}"' if asked else "Hello! What would you like to talk about?"
    count = int(body.get("n") or 1)
    return [reply if index == 0 else f"{reply} (answer {index + 1} of {count})" for index in range(count)]


def _usage(body: Json, replies: list[str]) -> Json:
    """Count words for tokens, which is near enough."""
    prompt = sum(len(_text(message.get("content")).split()) for message in body["messages"])
    completion = sum(len(reply.split()) for reply in replies)
    return {"prompt_tokens": prompt, "completion_tokens": completion, "total_tokens": prompt + completion}


def chat(model: str, body: Json) -> Response:
    """Answer a chat, whole or as a stream."""
    replies = _replies(body)
    head = {"id": f"chatcmpl-{uuid.uuid4().hex}", "created": int(time.time()), "model": model}
    head["system_fingerprint"] = "fp_small_server"
    usage = _usage(body, replies)
    if body.get("stream"):
        wanted = bool((body.get("stream_options") or {}).get("include_usage"))
        return StreamingResponse(_events(head, replies, usage if wanted else None), media_type="text/event-stream")
    choices = [
        {
            "index": index,
            "finish_reason": "stop",
            "logprobs": None,
            "message": {"role": "assistant", "content": reply, "refusal": None},
            "content_filter_results": SAFE,
        }
        for index, reply in enumerate(replies)
    ]
    head["object"] = "chat.completion"
    return as_json(head | {"choices": choices, "prompt_filter_results": PROMPT_VERDICT, "usage": usage})


async def _events(head: Json, replies: list[str], usage: Json | None) -> AsyncIterator[str]:
    """Yield a chat as server-sent events."""
    for chunk in _chunks(head | {"object": "chat.completion.chunk"}, replies, usage):
        yield f"data: {json.dumps(chunk)}\n\n"
    yield "data: [DONE]\n\n"


def _chunks(head: Json, replies: list[str], usage: Json | None) -> Iterator[Json]:
    """Yield the chunks of a stream in Azure's order; the replies come in turns, a word each."""
    if usage is not None:
        head["usage"] = None

    def chunk(index: int, delta: Json, verdict: Json, finish: str | None = None) -> Json:
        choice = {"index": index, "delta": delta, "finish_reason": finish, "logprobs": None}
        return head | {"choices": [choice | {"content_filter_results": verdict}]}

    # Nothing is known yet when the verdict on the prompt is there. Azure leaves even `object` empty, which no schema
    # allows; here it is filled in.
    unknown = {"id": "", "created": 0, "model": "", "object": head["object"]}
    yield unknown | {"choices": [], "prompt_filter_results": PROMPT_VERDICT}
    for index in range(len(replies)):
        yield chunk(index, {"role": "assistant", "content": "", "refusal": None}, {})
    words = [re.findall(r"\s*\S+\s*?|\s+", reply) for reply in replies]
    for turn in range(max(map(len, words))):
        for index, pieces in enumerate(words):
            if turn < len(pieces):
                yield chunk(index, {"content": pieces[turn]}, SAFE)
    for index in range(len(replies)):
        yield chunk(index, {}, {}, "stop")
    if usage is not None:
        yield head | {"choices": [], "usage": usage}


def embeddings(model: str, body: Json) -> Response:
    """Answer with a vector for each input, which is a text or a list of token numbers.

    Raises:
        RefusedError: the vectors would have no numbers, or too many.
    """
    given, wanted = body["input"], body.get("dimensions")
    dimensions = DIMENSIONS if wanted is None else int(wanted)
    if not 1 <= dimensions <= MOST_DIMENSIONS:
        raise invalid(["dimensions"], f"{dimensions} is not between 1 and {MOST_DIMENSIONS}")
    one = not isinstance(given, list) or (given and isinstance(given[0], int))
    inputs: list[Any] = [given] if one else given
    data: list[Json] = []
    for index, each in enumerate(inputs):
        packed = _vector(json.dumps(each), dimensions)
        as_text = body.get("encoding_format") == "base64"
        embedding = base64.b64encode(packed).decode() if as_text else struct.unpack(f"<{dimensions}f", packed)
        data.append({"object": "embedding", "index": index, "embedding": embedding})
    tokens = sum(len(each.split()) if isinstance(each, str) else len(each or ()) for each in inputs)
    usage = {"prompt_tokens": tokens, "total_tokens": tokens}
    return as_json({"object": "list", "data": data, "model": model, "usage": usage})


def _vector(text: str, dimensions: int) -> bytes:
    """Return a unit vector as 32-bit floats, little end first: the same for the same text."""
    digest = hashlib.shake_256(text.encode()).digest(2 * dimensions)
    numbers = [2 * number + 1 for number in struct.unpack(f"<{dimensions}h", digest)]  # Odd, so never all zero.
    length = math.hypot(*numbers)
    return struct.pack(f"<{dimensions}f", *(number / length for number in numbers))


def as_json(body: Json, status: int = 200) -> Response:
    """Return a body as an answer."""
    return Response(json.dumps(body), status, media_type="application/json")
