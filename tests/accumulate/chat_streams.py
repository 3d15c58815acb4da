"""Streams of chat completion chunks as the service sends them: any number of choices, interleaved, split anywhere."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

Chunk = dict[str, Any]

_words = st.text(st.characters(exclude_categories=["Cs"]), max_size=6)
_filters = st.dictionaries(
    st.sampled_from(["hate", "violence", "self_harm", "sexual"]),
    st.fixed_dictionaries({"filtered": st.booleans(), "severity": st.sampled_from(["safe", "low", "medium"])}),
)


def chunk(*choices: dict[str, Any], **fields: Any) -> Chunk:
    """Return a chunk with these choices."""
    return {
        "id": "chatcmpl-1",
        "object": "chat.completion.chunk",
        "created": 1732000000,
        "model": "gpt-4o-2024-08-06",
        "system_fingerprint": "fp_1",
        "choices": list(choices),
        **fields,
    }


def empty(*choices: dict[str, Any], **fields: Any) -> Chunk:
    """Return a chunk as Azure's filter sends them: without id, model and object."""
    return {"id": "", "object": "", "created": 0, "model": "", "choices": list(choices), **fields}


@st.composite
def _token(draw: st.DrawFn, text: str) -> dict[str, Any]:
    return {
        "token": text,
        "logprob": draw(st.floats(-20, 0)),
        "bytes": list(text.encode()),
        "top_logprobs": [],
    }


@st.composite
def _pieces(draw: st.DrawFn, kind: str) -> list[dict[str, Any]]:
    """Return the choices, without index, that bring a text or a refusal, with log probabilities for some."""
    with_logprobs = draw(st.booleans())
    made: list[dict[str, Any]] = []
    for text in draw(st.lists(_words, min_size=1, max_size=5)):
        choice: dict[str, Any] = {"delta": {kind: text}, "finish_reason": None, "logprobs": None}
        if with_logprobs:
            tokens = [draw(_token(text))]
            other = "refusal" if kind == "content" else "content"
            choice["logprobs"] = {kind: tokens, other: None}
        made.append(choice)
    return made


@st.composite
def _tool_calls(draw: st.DrawFn) -> list[dict[str, Any]]:
    """Return the choices that bring tool calls, one after the other; a chunk may hold several pieces."""
    pieces: list[dict[str, Any]] = []
    for index in range(draw(st.integers(1, 3))):
        name = draw(st.sampled_from(["look_up", "add", "наити"]))
        pieces.append(
            {
                "index": index,
                "id": f"call_{index}",
                "type": "function",
                "function": {"name": name, "arguments": draw(st.sampled_from(["", "{"]))},
            }
        )
        pieces += [{"index": index, "function": {"arguments": text}} for text in draw(st.lists(_words, max_size=4))]
    made: list[dict[str, Any]] = []
    while pieces:
        taken = draw(st.integers(1, 2))
        made.append({"delta": {"tool_calls": pieces[:taken]}, "finish_reason": None, "logprobs": None})
        pieces = pieces[taken:]
    return made


@st.composite
def _choice(draw: st.DrawFn, index: int) -> list[dict[str, Any]]:
    first: dict[str, Any] = {"delta": {"role": "assistant", "content": None}, "finish_reason": None, "logprobs": None}
    kind = draw(st.sampled_from(["content", "refusal", "tools", "content and tools", "function"]))
    if kind in ("content", "refusal"):
        middle, reason = draw(_pieces(kind)), "stop"
    elif kind == "function":
        name = {"delta": {"function_call": {"name": "old", "arguments": ""}}, "finish_reason": None}
        texts = draw(st.lists(_words, max_size=4))
        middle = [name, *({"delta": {"function_call": {"arguments": t}}, "finish_reason": None} for t in texts)]
        reason = "function_call"
    else:
        before = draw(_pieces("content")) if kind == "content and tools" else []
        middle, reason = [*before, *draw(_tool_calls())], "tool_calls"
    last: dict[str, Any] = {"delta": {}, "finish_reason": draw(st.sampled_from([reason, "length"])), "logprobs": None}
    return [{"index": index, **piece} for piece in (first, *middle, last)]


@st.composite
def streams(draw: st.DrawFn) -> list[Chunk]:
    """Return the chunks of a whole answer, each choice's in their order and its first in the order of the choices."""
    queues = [draw(_choice(index)) for index in range(draw(st.integers(1, 3)))]
    chunks = [chunk(queue.pop(0)) for queue in queues]
    while any(queues):
        queue = draw(st.sampled_from([queue for queue in queues if queue]))
        chunks.append(chunk(queue.pop(0)))
    if draw(st.booleans()):
        usage = {"prompt_tokens": 3, "completion_tokens": draw(st.integers(0, 9)), "total_tokens": 12}
        chunks.append(chunk(usage=usage))
    return chunks


@st.composite
def filtered_streams(draw: st.DrawFn) -> list[Chunk]:
    """Return such chunks with those of Azure's filters among them, and what the filter says in the others."""
    chunks = draw(streams())
    count = 1 + max(choice["index"] for each in chunks for choice in each["choices"])
    for each in chunks:
        for choice in each["choices"]:
            if draw(st.booleans()):
                choice["content_filter_results"] = draw(_filters)
    mixed = [empty(prompt_filter_results=[{"prompt_index": 0, "content_filter_results": draw(_filters)}])]
    for each in chunks:
        mixed.append(each)
        if draw(st.integers(0, 3)) == 0:
            start = draw(st.integers(0, 99))
            report = {
                "index": draw(st.integers(0, count - 1)),
                "finish_reason": None,
                "content_filter_results": draw(_filters),
                "content_filter_offsets": {"check_offset": start, "start_offset": start, "end_offset": start + 9},
            }
            mixed.append(empty(report))
    return mixed
