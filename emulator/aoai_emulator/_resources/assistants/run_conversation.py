"""What a run has to answer: its instructions, the messages of its thread, and what tools gave."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from aoai_emulator._model import content_filter, conversation, tokens
from aoai_emulator._model.conversation import Form, Wanted
from aoai_emulator._model.text import Turn
from aoai_emulator._resources.assistants import assistants

if TYPE_CHECKING:
    from aoai_emulator._protocol import Json
    from aoai_emulator._service.backend import Backend

MOST_MESSAGES = 1000


class Prompt(NamedTuple):
    """What a run has to answer, and how many tokens that is; `fits` says whether the limit of the run allows it."""

    wanted: Wanted
    tokens: int
    fits: bool


def prompt(emulator: Backend, run: Json) -> Prompt:
    """Return what a run has to answer.

    Raises:
        RefusedError: the content filter holds the prompt back, or a schema is not allowed.
    """
    store = emulator.store
    held = store.list("thread.message", parent=run["thread_id"], limit=MOST_MESSAGES).items[::-1]
    said = [
        Turn(message["role"], _text(message))
        for message in held
        if message["status"] == "completed" and message["run_id"] != run["id"]
    ]
    strategy: Json = run["truncation_strategy"] or {}
    if strategy.get("last_messages"):
        said = said[-strategy["last_messages"] :]
    head = [Turn("system", run["instructions"])] if run["instructions"] else []
    tail = [Turn("tool", output["output"], (), output["name"]) for output in run["_outputs"]]
    most = run["max_prompt_tokens"]
    while True:
        wanted = _wanted(emulator, run, [*head, *said, *tail])
        count = conversation.prompt_tokens(wanted)
        if most is None or count <= most or len(said) <= 1:
            break
        said = said[1:]
    conversation.check(wanted)
    content_filter.of_prompts([[turn.text for turn in wanted.turns]])
    return Prompt(wanted, count, most is None or count <= most)


def choice(given: Any) -> str:
    """Return which tool of the service, or which function, a `tool_choice` demands; `auto`, `none` or `required`."""
    if isinstance(given, dict):
        return f"={given['function']['name']}" if given.get("function") else f"={given['type']}"
    return given or "auto"


def _wanted(emulator: Backend, run: Json, turns: list[Turn]) -> Wanted:
    functions = assistants.functions(run["tools"])
    chosen = choice(run["tool_choice"])
    if run["_outputs"] or (chosen.startswith("=") and chosen[1:] not in {each.name for each in functions}):
        chosen = "none"
    used = (run["_usage"] or {}).get("completion_tokens", 0)
    most = run["max_completion_tokens"]
    return Wanted(
        turns=turns,
        model=emulator.deployments.named(run["model"], "chat.completions.create").model,
        tools=functions,
        choice=chosen,
        parallel=run["parallel_tool_calls"] is not False,
        form=_form(run["response_format"]),
        most=None if most is None else max(0, most - used),
        seed=emulator.seed,
    )


def _form(given: Any) -> Form:
    if not isinstance(given, dict):
        return Form()
    described: Json = given.get("json_schema") or {}
    kind = given.get("type") or "text"
    return Form(kind, described.get("name", ""), described.get("schema"), bool(described.get("strict")))


def _text(message: Json) -> str:
    return "\n".join(part["text"]["value"] for part in message["content"] if part["type"] == "text")


def usage(prompt_tokens: int, completion_tokens: int, before: Json | None = None) -> Json:
    """Return how many tokens were spent, with those of before."""
    earlier: Json = before or {"prompt_tokens": 0, "completion_tokens": 0}
    first, second = prompt_tokens + earlier["prompt_tokens"], completion_tokens + earlier["completion_tokens"]
    return {"prompt_tokens": first, "completion_tokens": second, "total_tokens": first + second}


def arguments(text: str, model: str) -> list[str]:
    """Return the arguments of a call in pieces, as they are streamed."""
    return [piece.text for piece in tokens.pieces(text, model)]
