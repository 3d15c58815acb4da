"""Chat completions: from a call to its answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai_emulator._model import content_filter, conversation, tokens
from aoai_emulator._model.text import pick
from aoai_emulator._protocol import DONE, Event, Reply
from aoai_emulator._resources.chat import audio as chat_audio
from aoai_emulator._resources.chat import request, stored
from aoai_emulator._resources.chat.forms import Completion, chunks, whole
from aoai_emulator._resources.chat.on_your_data import context
from aoai_emulator._spec.documents import EVENTS, JSON
from aoai_emulator._spec.known import known

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aoai_emulator._model.conversation import Answer
    from aoai_emulator._protocol import Json
    from aoai_emulator._resources.chat.request import Chat
    from aoai_emulator._service.call import Call, Handlers
    from aoai_emulator._spec.documents import Document


def create(call: Call) -> Reply:
    """Answer a chat.

    Raises:
        RefusedError: the service would not answer it, or the content filter holds the prompt back.
    """
    completion = complete(call)
    document, answers = call.operation.document, call.operation.answers
    if call.body.get("store"):
        stored.store(call, completion)
    if call.body.get("stream"):
        schema = answers[EVENTS]
        asynchronous = call.headers.get("x-aoai-filter") == "asynchronous"
        made = (_known_chunk(document, schema, each) for each in chunks(completion, asynchronous=asynchronous))
        return Reply(events=_events(made))
    return Reply(known(document, answers[JSON], whole(completion)))


def complete(call: Call) -> Completion:
    """Return the completion that a call asks for.

    Raises:
        RefusedError: the service would not answer it, or the content filter holds the prompt back.
    """
    body, model, emulator = call.body, call.model, call.emulator
    chat = request.read(body, model, emulator.seed)
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


HANDLERS: Handlers = {"chat.completions.create": create}
