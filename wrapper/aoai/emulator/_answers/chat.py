"""Chat completions, whole and as a stream in Azure's order of chunks, and those that were stored."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from aoai.emulator._answers import chat_audio, chat_request, content_filter, conversation, logprobs, tokens
from aoai.emulator._answers.deployed import model_of
from aoai.emulator._answers.known import known
from aoai.emulator._answers.on_your_data import context
from aoai.emulator._answers.text import pick
from aoai.emulator._call import DONE, Event, Reply, invalid, not_found
from aoai.emulator._documents import EVENTS, JSON
from aoai.emulator._listing import listed

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from aoai.emulator._answers.chat_request import Chat
    from aoai.emulator._answers.conversation import Answer
    from aoai.emulator._answers.tokens import Piece
    from aoai.emulator._call import Call, Handlers, Json
    from aoai.emulator._documents import Document

STORED = "chat.completion"
"""The kind of stored completions in the store."""
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


def create(call: Call) -> Reply:
    """Answer a chat.

    Raises:
        RefusedError: the service would not answer it, or the content filter holds the prompt back.
    """
    completion = complete(call)
    document, answers = call.operation.document, call.operation.answers
    if call.body.get("store"):
        _store(call, completion)
    if call.body.get("stream"):
        schema = answers[EVENTS]
        asynchronous = call.headers.get("x-emulator-filter") == "asynchronous"
        made = (_known_chunk(document, schema, each) for each in chunks(completion, asynchronous=asynchronous))
        return Reply(events=_events(made))
    return Reply(known(document, answers[JSON], whole(completion)))


def complete(call: Call) -> Completion:
    """Return the completion that a call asks for.

    Raises:
        RefusedError: the service would not answer it, or the content filter holds the prompt back.
    """
    body, model, emulator = call.body, model_of(call), call.emulator
    chat = chat_request.read(body, model, emulator.seed)
    spoken = chat_audio.wanted(body)
    conversation.check(chat.wanted)
    prompt_filter = content_filter.of_prompts([[turn.text for turn in chat.wanted.turns]])
    answers = [conversation.answer(chat.wanted, choice) for choice in range(chat.choices)]
    head: Json = {
        "id": emulator.new_id("chatcmpl-", 29),
        "created": emulator.now(),
        "model": model,
        "system_fingerprint": f"fp_{pick(1 << 40, model, emulator.seed):010x}",
    }
    ids = [[emulator.new_id("call_") for _ in answer.calls] for answer in answers]
    found = context(body.get("data_sources") or [], chat.wanted.turns)
    audio: list[Json | None] = [
        chat_audio.audio(answer.text, body, emulator.new_id("audio_"), head["created"])
        if spoken and not answer.calls and not answer.refused
        else None
        for answer in answers
    ]
    return Completion(head, body, answers, ids, prompt_filter, _usage(chat, answers, body), found, audio)


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


def _known_chunk(document: Document, schema: Json, chunk: Json) -> Json:
    """Return a chunk as the version knows it, and with its audio, which versions take and do not describe."""
    found: Json = known(document, schema, chunk)
    for choice, whole_choice in zip(found["choices"], chunk["choices"], strict=True):
        if "audio" in whole_choice["delta"]:
            choice["delta"]["audio"] = whole_choice["delta"]["audio"]
    return found


def _events(made: Iterator[Json]) -> Iterator[Event]:
    for chunk in made:
        yield Event(None, chunk)
    yield DONE


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


def _usage(chat: Chat, answers: list[Answer], body: Json) -> Json:
    prompt = conversation.prompt_tokens(chat.wanted, chat.attached)
    completion = sum(answer.tokens for answer in answers)
    accepted, rejected = _predicted(body.get("prediction"), answers[0], chat.wanted.model)
    return {
        "prompt_tokens": prompt,
        "completion_tokens": completion + rejected,
        "total_tokens": prompt + completion + rejected,
        "prompt_tokens_details": {"audio_tokens": chat.heard, "cached_tokens": 0},
        "completion_tokens_details": {
            "accepted_prediction_tokens": accepted,
            "audio_tokens": 0,
            "reasoning_tokens": sum(answer.thinking for answer in answers),
            "rejected_prediction_tokens": rejected,
        },
    }


def _predicted(prediction: Json | None, answer: Answer, model: str) -> tuple[int, int]:
    """Return how many tokens of a predicted answer came true, from its beginning, and how many did not."""
    if not prediction:
        return 0, 0
    content = prediction["content"]
    text = content if isinstance(content, str) else "".join(part["text"] for part in content)
    guessed, accepted = tokens.pieces(text, model), 0
    for guess, piece in zip(guessed, answer.pieces, strict=False):
        if guess.text != piece.text:
            break
        accepted += piece.tokens
    return accepted, sum(guess.tokens for guess in guessed) - accepted


# Stored completions


def _store(call: Call, completion: Completion) -> None:
    body, made = call.body, whole(completion)
    choice_given, tools = body.get("tool_choice"), body.get("tools")
    choices = [
        {
            "index": each["index"],
            "finish_reason": each["finish_reason"],
            "message": {key: each["message"].get(key) for key in ("role", "content", "tool_calls")},
        }
        for each in made["choices"]
    ]
    stored = {
        **completion.head,
        "choices": choices,
        "usage": {key: made["usage"][key] for key in ("prompt_tokens", "completion_tokens", "total_tokens")},
        "metadata": body.get("metadata") or {},
        "request_id": completion.head["id"],
        "input_user": body.get("user"),
        "tools": [{"type": "function", "function": each["function"]} for each in tools] if tools else None,
        "tool_choice": choice_given if isinstance(choice_given, str) or choice_given is None else "function",
        **{name: body.get(name) for name in ("seed", "temperature", "top_p", "frequency_penalty", "presence_penalty")},
    }
    identifier = completion.head["id"]
    turns = chat_request.read(replace(completion).body, completion.head["model"], 0).wanted.turns
    with call.store.transaction():
        call.store.put(STORED, identifier, stored)
        for index, turn in enumerate(turns):
            message = {"id": f"{identifier}-{index}", "role": turn.role, "content": turn.text}
            message |= {"name": turn.name} if turn.name else {}
            call.store.put(f"{STORED}.message", message["id"], message, parent=identifier)


def retrieve(call: Call) -> Reply:
    """Return a stored completion.

    Raises:
        RefusedError: there is none of this id.
    """
    return Reply(_found(call) | {"object": "chat.completion"})


def update(call: Call) -> Reply:
    """Replace the metadata of a stored completion.

    Raises:
        RefusedError: there is none of this id.
    """
    metadata = call.body.get("metadata") or {}
    changed = call.store.update(STORED, call.path["completion_id"], lambda stored: stored | {"metadata": metadata})
    return Reply(changed if changed is not None else _found(call))


def delete(call: Call) -> Reply:
    """Delete a stored completion.

    Raises:
        RefusedError: there is none of this id.
    """
    identifier = _found(call)["id"]
    with call.store.transaction():
        call.store.delete(STORED, identifier)
        call.store.delete_all(f"{STORED}.message", identifier)
    return Reply({"id": identifier, "object": "chat.completion.deleted", "deleted": True})


def list_stored(call: Call) -> Reply:
    """Return the stored completions, of a model if the query names one, that have its metadata (`key=value`).

    Raises:
        RefusedError: an id to go on from is not there.
    """
    where = {"model": call.query["model"]} if call.query.get("model") else {}
    given = call.query.get("metadata")
    if isinstance(given, str):
        name, equals, wanted = given.partition("=")
        if not equals:
            raise invalid("metadata", "Invalid value for 'metadata': expected key=value.")
        given = {name: wanted}
    found = listed(call, STORED, where=where)
    if given:
        found["data"] = [each for each in found["data"] if given.items() <= each["metadata"].items()]
    return Reply(found | {"total": len(found["data"])})


def list_messages(call: Call) -> Reply:
    """Return the messages that a stored completion answered.

    Raises:
        RefusedError: there is none of this id, or an id to go on from is not there.
    """
    found = listed(call, f"{STORED}.message", parent=_found(call)["id"], descending=False)
    return Reply(found | {"total": len(found["data"])})


def _found(call: Call) -> Json:
    identifier = call.path["completion_id"]
    stored = call.store.get(STORED, identifier)
    if stored is None:
        raise not_found("chat completion", identifier)
    return stored


HANDLERS: Handlers = {
    "chat.completions.create": create,
    "chat.completions.list": list_stored,
    "chat.completions.retrieve": retrieve,
    "chat.completions.update": update,
    "chat.completions.delete": delete,
    "chat.completions.messages.list": list_messages,
}
