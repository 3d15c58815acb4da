"""One answer to a conversation: a text, JSON of a form, tool calls or a refusal, cut where the request says."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from aoai_emulator._model import content_filter, schemas, structured, tokens, tools
from aoai_emulator._model.hints import Hints
from aoai_emulator._model.strict import not_strict
from aoai_emulator._model.text import Turn, exactly, question, reply
from aoai_emulator._protocol import invalid

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aoai_emulator._model.tokens import Piece
    from aoai_emulator._model.tools import Tool, ToolCall
    from aoai_emulator._protocol import Json

THINKING = {"none": 0, "minimal": 0, "low": 16, "medium": 64, "high": 256}
"""How many tokens are spent on reasoning, by effort."""


class Form(NamedTuple):
    """What form the text must have.

    Attributes:
        kind: `text`, `json_object` or `json_schema`.
        name: of the schema.
        schema: a JSON Schema, for `json_schema`.
        strict: whether the schema must be one for strict mode.
        where: the field of the request that says so, such as `response_format`.
    """

    kind: str = "text"
    name: str = ""
    schema: Any = None
    strict: bool = False
    where: str = "response_format"


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a request wants.

    Attributes:
        turns: the conversation.
        model: what answers, such as `gpt-4o`; it says how tokens are counted.
        tools: the functions that may be called.
        choice: `none`, `auto`, `required`, or `=` and the name of the function that must be called.
        parallel: whether several calls may be made at once.
        form: the form of the text.
        stop: texts before which the answer ends.
        most: how many tokens the answer may have, reasoning included; None for no limit.
        thinking: how many tokens go to reasoning.
        seed: the answer is the same for the same seed.
    """

    turns: Sequence[Turn]
    model: str = ""
    tools: Sequence[Tool] = ()
    choice: str = "auto"
    parallel: bool = True
    form: Form = field(default_factory=Form)
    stop: Sequence[str] = ()
    most: int | None = None
    thinking: int = 0
    seed: int = 0


class Answer(NamedTuple):
    """An answer.

    Attributes:
        pieces: the text, in pieces.
        calls: the functions to call; there is no text beside them.
        refused: whether the text declines.
        ending: why it ends: `stop`, `length`, `tool_calls` or `content_filter`.
        tokens: how many it is, reasoning included.
        thinking: how many of them went to reasoning.
        verdict: what the content filter found in it, in Azure's form.
    """

    pieces: list[Piece]
    calls: list[ToolCall]
    refused: bool
    ending: Literal["stop", "length", "tool_calls", "content_filter"]
    tokens: int
    thinking: int
    verdict: Json

    @property
    def text(self) -> str:
        """The text as a whole."""
        return tokens.joined(self.pieces)


def check(wanted: Wanted) -> None:
    """Check what the service checks of tools and forms before it answers.

    Raises:
        RefusedError: one is not allowed.
    """
    tools.check(wanted.tools)
    form = wanted.form
    if form.kind == "json_object" and not any("json" in turn.text.lower() for turn in wanted.turns):
        message = (
            f"The messages must contain the word 'json' in some form, to use '{form.where}' of type 'json_object'."
        )
        raise invalid(form.where, message, None)
    if form.kind == "json_schema" and form.schema is not None:
        try:
            schemas.check_schema(form.schema)
        except schemas.UnsatisfiableError as error:
            raise _bad_form(form, str(error)) from None
        wrong = not_strict(form.schema) if form.strict else None
        if wrong:
            raise _bad_form(form, wrong)


def answer(wanted: Wanted, choice: int = 0) -> Answer:
    """Return the answer of a number, where several are asked for.

    Raises:
        RefusedError: no JSON can be made that has the form asked for.
    """
    marks = content_filter.marks([next((each.text for each in reversed(wanted.turns) if each.role == "user"), "")])
    held_back = marks["filter-output"]
    verdict = content_filter.results(held_back, marks["note"])
    most = None if wanted.most is None else max(0, wanted.most - wanted.thinking)
    thinking = wanted.thinking if wanted.most is None else min(wanted.thinking, wanted.most)
    calls = tools.calls(wanted.turns, wanted.tools, wanted.choice, parallel=wanted.parallel)
    if calls and not held_back:
        kept, spent = _affordable(calls, most, wanted.model)
        whole = kept == calls
        return Answer([], kept, False, "tool_calls" if whole else "length", thinking + spent, thinking, verdict)
    said = reply(wanted.turns, wanted.seed, choice)
    text = said.text if said.refused or wanted.form.kind == "text" else _in_form(wanted, said.text)
    ending: Literal["stop", "length", "content_filter"] = "stop"
    if held_back:
        text, ending = content_filter.cut(text), "content_filter"
    ends = [at for stop in wanted.stop if stop and (at := text.find(stop)) >= 0]
    if ends:
        text, ending = text[: min(ends)], "stop"
    pieces = tokens.pieces(text, wanted.model)
    kept_pieces = tokens.first(pieces, most)
    if len(kept_pieces) < len(pieces) or (most == 0 and thinking):
        ending = "length"
    spent = sum(piece.tokens for piece in kept_pieces)
    return Answer(kept_pieces, [], said.refused, ending, thinking + spent, thinking, verdict)


def prompt_tokens(wanted: Wanted, attached: int = 0) -> int:
    """Return how many tokens the request is.

    Args:
        wanted: the request.
        attached: how many its images and recordings are.
    """
    count = tokens.FOR_THE_ANSWER + attached
    for turn in wanted.turns:
        count += tokens.PER_MESSAGE + tokens.count(turn.role, wanted.model) + tokens.count(turn.text, wanted.model)
        if turn.name and turn.role != "tool":  # A tool's name is ours to know; its message does not have it.
            count += tokens.PER_NAME + tokens.count(turn.name, wanted.model)
    described = [
        {"name": each.name, "description": each.description, "parameters": each.parameters} for each in wanted.tools
    ]
    return count + tokens.of_json(described, wanted.model) + tokens.of_json(wanted.form.schema, wanted.model)


def _affordable(calls: list[ToolCall], most: int | None, model: str) -> tuple[list[ToolCall], int]:
    """Return the calls, cut where the tokens end, and how many tokens they are."""
    kept: list[ToolCall] = []
    spent = 0
    for call in calls:
        spent += tokens.count(call.name, model)
        if most is not None and spent > most:
            return kept, most
        pieces = tokens.pieces(call.arguments, model)
        affordable = tokens.first(pieces, None if most is None else most - spent)
        spent += sum(piece.tokens for piece in affordable)
        kept.append(call._replace(arguments=tokens.joined(affordable)))
        if len(affordable) < len(pieces):
            return kept, spent
    return kept, spent


def _in_form(wanted: Wanted, text: str) -> str:
    """Return JSON text of the form asked for: what `say:` gives if that has it, a tool's result if that has it, else
    a value made for it."""
    form, asked = wanted.form, question(wanted.turns)
    schema = form.schema if form.kind == "json_schema" and form.schema is not None else {"type": "object"}
    results = [turn.text for turn in reversed(wanted.turns) if turn.role in {"tool", "function"}]
    for candidate in (exactly(asked) or "", *results):
        try:
            found = json.loads(candidate)
        except ValueError:
            continue
        if schemas.fault(schema, found, wary=True) is None:
            return candidate
    if form.kind == "json_object":
        return json.dumps({"answer": text}, ensure_ascii=False)
    try:
        return json.dumps(structured.value(schema, Hints(asked)), ensure_ascii=False)
    except schemas.UnsatisfiableError as error:
        raise _bad_form(form, f"the emulator finds no value that satisfies it: {error}") from None


def _bad_form(form: Form, wrong: str) -> Exception:
    return invalid(form.where, f"Invalid schema for response_format '{form.name}': {wrong}.", None)
