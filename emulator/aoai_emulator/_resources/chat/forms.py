"""The two forms of a chat completion: whole, and as chunks in Azure's order; both with the fields of all versions."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from aoai_emulator._model import content_filter, logprobs, tokens

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from aoai_emulator._model.conversation import Answer
    from aoai_emulator._model.tokens import Piece
    from aoai_emulator._protocol import Json

AUDIO_PIECE = 16_384
"""How many characters of base64 a chunk of speech has; a multiple of four, so that each can be read alone."""
FILTER_WINDOW = 20
"""How many pieces the asynchronous filter looks at before it gives a verdict."""


@dataclass(frozen=True, slots=True)
class Completion:
    """A chat completion before it takes a form.

    Attributes:
        head: `id`, `created`, `model` and `system_fingerprint`.
        body: the request.
        answers: one for each choice.
        calls: the ids of the tool calls of each choice.
        prompt_filter: what the filter found in the prompt.
        usage: how many tokens.
        context: of the data that the answer is about, or None.
        audio: that of each choice's message, or None where it is not spoken.
    """

    head: Json
    body: Json
    answers: list[Answer]
    calls: list[list[str]]
    prompt_filter: list[Json]
    usage: Json
    context: Json | None
    audio: list[Json | None]


def whole(completion: Completion) -> Json:
    """Return a completion as one JSON body, with the fields of all versions."""
    choices: list[Json] = []
    for index, answer in enumerate(completion.answers):
        message: Json = {"role": "assistant", "content": answer.text, "refusal": None}
        if answer.calls or answer.refused:
            message |= {"content": None, "refusal": answer.text if answer.refused else None}
        message |= _called(completion, index)
        audio = completion.audio[index]
        if audio is not None:
            message |= {"content": None, "audio": audio}
        if completion.context is not None:
            message["context"] = completion.context
        choice: Json = {"index": index, "finish_reason": _ending(completion, answer), "message": message}
        choice["logprobs"] = _logprobs(completion.body, answer.pieces, answer.refused)
        choice["content_filter_results"] = {} if answer.calls else answer.verdict
        choices.append(choice)
    return {
        **completion.head,
        "object": "chat.completion",
        "choices": choices,
        "prompt_filter_results": completion.prompt_filter,
        "usage": completion.usage,
    }


def chunks(completion: Completion, *, asynchronous: bool = False) -> Iterator[Json]:
    """Yield the chunks of a stream in Azure's order, with the fields of all versions.

    Args:
        completion: what to say.
        asynchronous: the filter's verdicts come in chunks of their own, some time after the text that they are on.
    """
    body, head = completion.body, completion.head | {"object": "chat.completion.chunk"}
    wants_usage = bool((body.get("stream_options") or {}).get("include_usage"))
    if wants_usage:
        head["usage"] = None
    # Nothing is known yet when the verdict on the prompt is there. Azure leaves even `object` empty, which no schema
    # allows; here it is filled in.
    unknown = {"id": "", "created": 0, "model": "", "object": head["object"]}
    yield unknown | {"choices": [], "prompt_filter_results": completion.prompt_filter}

    def chunk(index: int, delta: Json, finish: str | None = None, **more: Any) -> Json:
        choice = {"index": index, "delta": delta, "finish_reason": finish, "logprobs": None}
        return head | {"choices": [choice | {"content_filter_results": {}} | more]}

    for index in range(len(completion.answers)):
        delta: Json = {"role": "assistant", "content": "", "refusal": None}
        if completion.answers[index].calls:
            delta["content"] = None
        if completion.context is not None:
            delta["context"] = completion.context
        yield chunk(index, delta)
    running = [_deltas(completion, index, asynchronous=asynchronous) for index in range(len(completion.answers))]
    while running:
        for said in list(running):
            found = next(said, None)
            if found is None:
                running.remove(said)
            else:
                index, delta, more = found
                yield chunk(index, delta, **more)
    for index, answer in enumerate(completion.answers):
        verdict = answer.verdict if answer.ending == "content_filter" else {}
        yield chunk(index, {}, _ending(completion, answer), content_filter_results=verdict)
    if wants_usage:
        yield head | {"choices": [], "usage": completion.usage}


def _deltas(completion: Completion, index: int, *, asynchronous: bool) -> Iterator[tuple[int, Json, Json]]:
    """Yield what the chunks of a choice say, and what stands beside that."""
    answer, body, audio = completion.answers[index], completion.body, completion.audio[index]
    if audio is not None:
        yield from ((index, {"audio": part}, {}) for part in _spoken(answer, audio))
        return
    safe = content_filter.results()
    field = "refusal" if answer.refused else "content"
    start = said = 0
    for number, piece in enumerate(answer.pieces):
        more: Json = {"logprobs": _logprobs(body, [piece], answer.refused, number)}
        if not asynchronous:
            more["content_filter_results"] = safe
        yield index, {field: piece.text}, more
        said += len(piece.text)
        if asynchronous and (number + 1) % FILTER_WINDOW == 0:
            yield index, {}, _verdict(answer.verdict, start, said)
            start = said
    if asynchronous and said > start:
        yield index, {}, _verdict(answer.verdict, start, said)
    for number, (called, identifier) in enumerate(zip(answer.calls, completion.calls[index], strict=True)):
        pieces = tokens.pieces(called.arguments, completion.head["model"])
        if body.get("functions"):
            yield index, {"function_call": {"name": called.name, "arguments": ""}}, {}
            for piece in pieces:
                yield index, {"function_call": {"arguments": piece.text}}, {}
            continue
        begun = {"id": identifier, "type": "function", "function": {"name": called.name, "arguments": ""}}
        yield index, {"tool_calls": [{"index": number} | begun]}, {}
        for piece in pieces:
            yield index, {"tool_calls": [{"index": number, "function": {"arguments": piece.text}}]}, {}


def _spoken(answer: Answer, audio: Json) -> Iterator[Json]:
    """Yield the parts of spoken text: what is said, then how it sounds, then until when it is kept."""
    identifier = {"id": audio["id"]}
    for piece in answer.pieces:
        yield identifier | {"transcript": piece.text}
    for start in range(0, len(audio["data"]), AUDIO_PIECE):
        yield identifier | {"data": audio["data"][start : start + AUDIO_PIECE]}
    yield identifier | {"expires_at": audio["expires_at"]}


def _verdict(verdict: Json, start: int, end: int) -> Json:
    return {
        "content_filter_results": verdict,
        "content_filter_offsets": content_filter.offsets(start, start, end),
    }


def _ending(completion: Completion, answer: Answer) -> str:
    """Return `finish_reason`. A call of the one function that the request names ends with `stop`."""
    if answer.ending != "tool_calls":
        return answer.ending
    named = completion.body.get("tool_choice") or completion.body.get("function_call")
    if isinstance(named, dict):
        return "stop"
    return "function_call" if completion.body.get("functions") else "tool_calls"


def _called(completion: Completion, index: int) -> Json:
    calls = completion.answers[index].calls
    if not calls:
        return {}
    if completion.body.get("functions"):
        return {"function_call": calls[0]._asdict()}
    return {
        "tool_calls": [
            {"id": identifier, "type": "function", "function": called._asdict()}
            for called, identifier in zip(calls, completion.calls[index], strict=True)
        ]
    }


def _logprobs(body: Json, pieces: Sequence[Piece], refused: bool, start: int = 0) -> Json | None:
    if not body.get("logprobs"):
        return None
    found = logprobs.of_chat(pieces, int(body.get("top_logprobs") or 0), start)
    return {"content": None, "refusal": found} if refused else {"content": found, "refusal": None}
