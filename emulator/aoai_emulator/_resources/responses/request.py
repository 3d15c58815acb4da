"""What a request of the responses interface wants: items of input, of the responses before it, and tools."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai_emulator._model import attachments
from aoai_emulator._model.conversation import THINKING, Form, Wanted
from aoai_emulator._model.text import Turn
from aoai_emulator._model.tools import Tool
from aoai_emulator._protocol import invalid

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from aoai_emulator._protocol import Json

FEWEST_TOKENS = 16
"""How many tokens an answer must be allowed to have."""


def turns(found: Iterable[Json]) -> tuple[list[Turn], int]:
    """Return the conversation that items are, and how many tokens the images, recordings and files in it are.

    Raises:
        RefusedError: an image or a recording cannot be read.
    """
    made: list[Turn] = []
    names: dict[str, str] = {}
    count = 0
    for index, item in enumerate(found):
        kind = item["type"]
        if kind == "message":
            texts, attached = _content(item["content"], f"input[{index}].content")
            count += sum(each.tokens for each in attached)
            made.append(Turn(item["role"], "\n".join(filter(None, texts)), tuple(each.words for each in attached)))
        elif kind == "function_call":
            names[item["call_id"]] = item["name"]
        elif kind == "function_call_output":
            made.append(Turn("tool", item["output"], (), names.get(item["call_id"], "")))
    return made, count


def _content(parts: Sequence[Json], where: str) -> tuple[list[str], list[attachments.Attachment]]:
    texts: list[str] = []
    attached: list[attachments.Attachment] = []
    for index, part in enumerate(parts):
        kind, place = part["type"], f"{where}[{index}]"
        if kind in {"input_text", "output_text"}:
            texts.append(part["text"])
        elif kind == "refusal":
            texts.append(part["refusal"])
        elif kind == "output_audio":
            texts.append(part["transcript"])
        elif kind == "input_image":
            url = part.get("image_url") or f"file {part.get('file_id') or 'without a name'}"
            attached.append(attachments.image(url, part.get("detail") or "auto", f"{place}.image_url"))
        elif kind == "input_audio":
            attached.append(attachments.recording(part["data"], f"{place}.data"))
            texts.append(attached[-1].said)
        elif kind == "input_file":
            attached.append(attachments.file(part, f"{place}.file_data"))
    return texts, attached


def check_calls(found: Sequence[Json]) -> None:
    """Check that each output of a function answers a call, and each call has its output.

    Raises:
        RefusedError: one does not.
    """
    called = [item["call_id"] for item in found if item["type"] == "function_call"]
    answered = [item["call_id"] for item in found if item["type"] == "function_call_output"]
    for identifier in answered:
        if identifier not in called:
            raise invalid("input", f"No tool call found for function call output with call_id {identifier}.", None)
    for identifier in called:
        if identifier not in answered:
            raise invalid("input", f"No tool output found for function call {identifier}.", None)


def wanted(body: Json, said: Sequence[Turn], model: str, seed: int) -> Wanted:
    """Return what a request wants.

    Args:
        body: it fits the schema of its version.
        said: the conversation, without the request's instructions.
        model: what answers.
        seed: the emulator's.

    Raises:
        RefusedError: the service would refuse it, or it asks for a tool that the emulator does not have.
    """
    most = body.get("max_output_tokens")
    if most is not None and most < FEWEST_TOKENS:
        message = f"Invalid 'max_output_tokens': expected a value of at least {FEWEST_TOKENS}, got {most}."
        raise invalid("max_output_tokens", message, "integer_below_min_value")
    if body.get("background") and body.get("store") is False:
        raise invalid("store", "'background' needs 'store' to be true.")
    instructions = body.get("instructions")
    before = [Turn("system", instructions)] if isinstance(instructions, str) else []
    tools = [
        Tool(
            each["name"],
            each.get("description") or "",
            each.get("parameters"),
            bool(each.get("strict")),
            f"tools[{index}]",
        )
        for index, each in enumerate(body.get("tools") or ())
        if each["type"] == "function"
    ]
    form = (body.get("text") or {}).get("format") or {}
    effort = (body.get("reasoning") or {}).get("effort")
    return Wanted(
        turns=[*before, *said],
        model=model,
        tools=tools,
        choice=_choice(body.get("tool_choice"), tools),
        parallel=body.get("parallel_tool_calls") is not False,
        form=Form(
            form.get("type", "text"), form.get("name", ""), form.get("schema"), bool(form.get("strict")), "text.format"
        ),
        most=most,
        thinking=THINKING.get(effort or "none", 0),
        seed=seed,
    )


def _choice(given: Any, tools: Sequence[Tool]) -> str:
    if given is None:
        return "auto"
    if isinstance(given, str):
        if given == "required" and not tools:
            raise invalid("tool_choice", "The emulator calls functions only, and 'tools' has none.")
        return given
    if given["type"] != "function":
        raise invalid("tool_choice", f"The emulator calls functions only; it has no tool of type '{given['type']}'.")
    if given["name"] not in {tool.name for tool in tools}:
        raise invalid("tool_choice", f"Tool choice '{given['name']}' not found in 'tools' parameter.")
    return f"={given['name']}"
