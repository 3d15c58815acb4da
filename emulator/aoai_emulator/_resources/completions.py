"""Legacy completions, whole and as a stream."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from aoai_emulator._model import content_filter, conversation, logprobs, tokens
from aoai_emulator._model.conversation import Wanted
from aoai_emulator._model.text import Turn, pick
from aoai_emulator._protocol import DONE, Event, Reply, invalid
from aoai_emulator._spec.documents import EVENTS, JSON
from aoai_emulator._spec.known import known

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aoai_emulator._model.tokens import Piece
    from aoai_emulator._protocol import Json
    from aoai_emulator._service.call import Call, Handlers

MOST_TOKENS = 16
"""How many tokens an answer has where the request does not say."""


class Choice(NamedTuple):
    """One answer to one prompt.

    Attributes:
        prompt: what it answers.
        pieces: what is said, the prompt before it where that is asked for.
        echoed: how many of the pieces are the prompt.
        ending: why it ends: `stop`, `length` or `content_filter`.
        tokens: how many the answer is, without the prompt.
        verdict: what the content filter found in it.
    """

    prompt: str
    pieces: list[Piece]
    echoed: int
    ending: str
    tokens: int
    verdict: Json


def create(call: Call) -> Reply:
    """Complete one prompt or several.

    Raises:
        RefusedError: the service would not, or the content filter holds a prompt back.
    """
    body, model, emulator = call.body, call.model, call.emulator
    prompts = _prompts(body.get("prompt"))
    count = int(body.get("n") or 1)
    _check(body, prompts, count)
    prompt_filter = content_filter.of_prompts([[prompt] for prompt in prompts])
    seed = pick(1 << 32, emulator.seed, body.get("seed"))
    choices = [_choice(body, prompt, model, seed, number) for prompt in prompts for number in range(count)]
    head = {
        "id": emulator.new_id("cmpl-", 29),
        "object": "text_completion",
        "created": emulator.now(),
        "model": model,
        "system_fingerprint": f"fp_{pick(1 << 40, model, emulator.seed):010x}",
    }
    asked = sum(tokens.count(prompt, model) for prompt in prompts)
    said = sum(choice.tokens for choice in choices)
    usage = {"prompt_tokens": asked, "completion_tokens": said, "total_tokens": asked + said}
    document, answers = call.operation.document, call.operation.answers
    if body.get("stream"):
        wants_usage = bool((body.get("stream_options") or {}).get("include_usage"))
        made = _chunks(body, head, choices, prompt_filter, usage if wants_usage else None)
        return Reply(events=_events(known(document, answers[EVENTS], chunk) for chunk in made))
    whole = head | {"choices": [_whole(body, index, choice) for index, choice in enumerate(choices)], "usage": usage}
    return Reply(known(document, answers[JSON], whole | {"prompt_filter_results": prompt_filter}))


def _prompts(given: Any) -> list[str]:
    """Return the prompts as texts; token numbers, which no version's schema but some clients have, as their digits."""
    if not isinstance(given, list):
        return [given or ""]
    if given and all(isinstance(each, int) for each in given):
        return [" ".join(map(str, given))]
    return [" ".join(map(str, each)) if isinstance(each, list) else each or "" for each in given]


def _check(body: Json, prompts: list[str], count: int) -> None:
    best_of = body.get("best_of")
    if best_of is not None and best_of < count:
        raise invalid("best_of", f"Invalid value for 'best_of': {best_of} is less than 'n', which is {count}.")
    if best_of is not None and best_of > 1 and body.get("stream"):
        raise invalid("best_of", "'best_of' is not supported in a stream.")
    if not 1 <= len(prompts) <= 2048:
        raise invalid("prompt", f"Invalid value for 'prompt': expected 1 to 2048 prompts, got {len(prompts)}.")
    for name, least in (("n", 1), ("max_tokens", 0), ("logprobs", 0)):
        if body.get(name) is not None and body[name] < least:
            raise invalid(name, f"Invalid value for '{name}': {body[name]} is less than the minimum of {least}.")
    if body.get("n") == 0:
        raise invalid("n", "Invalid value for 'n': 0 is less than the minimum of 1.")
    if body.get("stream_options") is not None and not body.get("stream"):
        raise invalid("stream_options", "'stream_options' is only allowed when 'stream' is true.")


def _choice(body: Json, prompt: str, model: str, seed: int, number: int) -> Choice:
    given, stop = body.get("max_tokens"), body.get("stop")
    wanted = Wanted(
        turns=[Turn("user", prompt)],
        model=model,
        stop=[stop] if isinstance(stop, str) else list(stop or ()),
        most=MOST_TOKENS if given is None else int(given),
        seed=seed,
    )
    answer = conversation.answer(wanted, number)
    echoed = tokens.pieces(prompt, model) if body.get("echo") else []
    return Choice(prompt, [*echoed, *answer.pieces], len(echoed), answer.ending, answer.tokens, answer.verdict)


def _whole(body: Json, index: int, choice: Choice) -> Json:
    return {
        "index": index,
        "text": tokens.joined(choice.pieces),
        "finish_reason": choice.ending,
        "logprobs": _logprobs(body, choice, 0, len(choice.pieces)),
        "content_filter_results": choice.verdict,
    }


def _chunks(
    body: Json, head: Json, choices: list[Choice], prompt_filter: list[Json], usage: Json | None
) -> Iterator[Json]:
    """Yield the chunks of a stream: the verdict on the prompts, then the choices, one after another."""
    yield head | {"choices": [], "prompt_filter_results": prompt_filter}
    safe = content_filter.results()
    for index, choice in enumerate(choices):
        for at, piece in enumerate(choice.pieces):
            said = {"index": index, "text": piece.text, "finish_reason": None, "content_filter_results": safe}
            yield head | {"choices": [said | {"logprobs": _logprobs(body, choice, at, at + 1)}]}
        verdict = choice.verdict if choice.ending == "content_filter" else {}
        last = {"index": index, "text": "", "finish_reason": choice.ending, "logprobs": None}
        yield head | {"choices": [last | {"content_filter_results": verdict}]}
    if usage is not None:
        yield head | {"choices": [], "usage": usage}


def _events(made: Iterator[Json]) -> Iterator[Event]:
    for chunk in made:
        yield Event(None, chunk)
    yield DONE


def _logprobs(body: Json, choice: Choice, start: int, end: int) -> Json | None:
    """Return the `logprobs` of some of a choice's pieces; the first of all has none, as nothing came before it."""
    most = body.get("logprobs")
    if most is None:
        return None
    offset = 0 if choice.echoed else len(choice.prompt)
    offset += len(tokens.joined(choice.pieces[:start]))
    found: Json = {"tokens": [], "token_logprobs": [], "top_logprobs": [], "text_offset": []}
    for at in range(start, end):
        text = choice.pieces[at].text
        first = choice.echoed > 0 and at == 0
        found["tokens"].append(text)
        found["token_logprobs"].append(None if first else logprobs.logprob(text, at))
        top = None if first else dict(logprobs.alternatives(text, at, max(1, int(most))))
        found["top_logprobs"].append(top)
        found["text_offset"].append(offset)
        offset += len(text)
    if most == 0:
        found["top_logprobs"] = None
    return found


HANDLERS: Handlers = {"completions.create": create}
