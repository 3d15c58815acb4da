"""What bare HTTP clients share: requests as bytes and headers, and reading from parsed JSON objects."""

from __future__ import annotations

import base64
from array import array
from typing import TYPE_CHECKING, Any

import orjson

from harness.contenders import KEY, QUESTION, TOOL

if TYPE_CHECKING:
    from collections.abc import Iterable

HEADERS = {"api-key": KEY, "content-type": "application/json", "accept": "application/json"}


def chat_path(name: str, version: str) -> str:
    """Return the path and query of a chat call."""
    return f"/openai/deployments/{name}/chat/completions?api-version={version}"


def chat_body(*, turns: int = 1, stream: bool = False, tools: bool = False) -> dict[str, Any]:
    """Return the body of a chat call."""
    body: dict[str, Any] = {"messages": QUESTION * turns, "temperature": 0.2}
    return body | ({"stream": True} if stream else {}) | ({"tools": [TOOL]} if tools else {})


def embeddings_body(count: int, *, floats: bool) -> dict[str, Any]:
    """Return the body of an embeddings call."""
    texts = ["the quick brown fox jumps over the lazy dog"] * count
    return {"input": texts, "encoding_format": "float" if floats else "base64"}


def numbers(answer: dict[str, Any]) -> int:
    """Return how many numbers a batch has, after making numbers of base64."""
    vectors = [item["embedding"] for item in answer["data"]]
    if isinstance(vectors[0], str):
        vectors = [array("f", base64.b64decode(vector)) for vector in vectors]
    return sum(map(len, vectors))


def events(blocks: Iterable[bytes]) -> Iterable[Any]:
    """Yield the JSON objects of a stream of events, whichever way it was cut."""
    left = b""
    for block in blocks:
        *whole, left = (left + block).split(b"\n\n")
        for event in whole:
            data = event[event.find(b"data: ") + 6 :]
            if data != b"[DONE]":
                yield orjson.loads(data)


def walk(value: Any) -> None:
    """Read everything in a JSON object."""
    if type(value) is dict:
        for each in value.values():
            walk(each)
    elif type(value) is list:
        for each in value:
            walk(each)


def text_of(chunk: dict[str, Any], *, everything: bool) -> int:
    """Return the characters that a chat event adds."""
    if everything:
        walk(chunk)
    choices = chunk["choices"]
    return len(choices[0]["delta"].get("content") or "") if choices else 0


def arguments_of(chunk: dict[str, Any]) -> int:
    """Return the characters that an event adds to the arguments of a tool call."""
    calls = chunk["choices"][0]["delta"].get("tool_calls") or () if chunk["choices"] else ()
    return sum(len(call["function"]["arguments"]) for call in calls)


def output_of(event: dict[str, Any]) -> int:
    """Return the characters that an event adds to a response."""
    return len(event["delta"]) if event["type"] == "response.output_text.delta" else 0
