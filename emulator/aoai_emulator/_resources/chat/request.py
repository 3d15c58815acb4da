"""What a chat request wants, and what the service finds wrong in one that fits its schema.

Of the tools the emulator calls functions; those of the other kind, `custom`, are taken and not called.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from aoai_emulator._model import attachments
from aoai_emulator._model.conversation import THINKING, Form, Wanted
from aoai_emulator._model.text import Turn, pick
from aoai_emulator._model.tools import Tool
from aoai_emulator._protocol import invalid

if TYPE_CHECKING:
    from aoai_emulator._model.attachments import Attachment
    from aoai_emulator._protocol import Json


class Chat(NamedTuple):
    """A chat request.

    Attributes:
        wanted: what it wants.
        choices: how many answers.
        attached: how many tokens its images, recordings and files are.
        heard: how many of them are recordings.
    """

    wanted: Wanted
    choices: int
    attached: int
    heard: int


def read(body: Json, model: str, seed: int) -> Chat:
    """Return what a request wants.

    Args:
        body: it fits the schema of its version.
        model: what answers.
        seed: the emulator's; the request's own comes on top.

    Raises:
        RefusedError: the service would refuse it.
    """
    _check(body)
    tools = [
        _tool(each["function"], f"tools[{index}].function")
        for index, each in enumerate(body.get("tools") or ())
        if each["type"] == "function"
    ] + [_tool(each, f"functions[{index}]") for index, each in enumerate(body.get("functions") or ())]
    names: dict[str, str] = {}
    turns: list[Turn] = []
    attached = heard = 0
    for index, message in enumerate(body["messages"]):
        text, found = _content(message.get("content"), f"messages[{index}].content")
        attached += sum(each.tokens for _, each in found)
        heard += sum(each.tokens for kind, each in found if kind == "input_audio")
        for called in message.get("tool_calls") or ():
            names[called["id"]] = called[called["type"]]["name"]
        name = (
            names.get(message.get("tool_call_id", ""), "") if message["role"] == "tool" else message.get("name") or ""
        )
        turns.append(Turn(message["role"], text, tuple(each.words for _, each in found), name))
    given = body.get("seed")
    wanted = Wanted(
        turns=turns,
        model=model,
        tools=tools,
        choice=_choice(body, tools),
        parallel=body.get("parallel_tool_calls") is not False and not body.get("functions"),
        form=_form(body.get("response_format") or {}),
        stop=_stop(body.get("stop")),
        most=body.get("max_completion_tokens") or body.get("max_tokens"),
        thinking=THINKING.get(body.get("reasoning_effort") or "none", 0),
        seed=seed if given is None else pick(1 << 32, seed, given),
    )
    return Chat(wanted, int(body.get("n") or 1), attached, heard)


def _content(content: Any, where: str) -> tuple[str, list[tuple[str, Attachment]]]:
    """Return the text of a message and what came with it."""
    if not isinstance(content, list):
        return content or "", []
    texts: list[str] = []
    found: list[tuple[str, Attachment]] = []
    for index, part in enumerate(content):
        kind, place = part["type"], f"{where}[{index}].{part['type']}"
        if kind in {"text", "refusal"}:
            texts.append(part[kind])
        elif kind == "image_url":
            image = part["image_url"]
            found.append((kind, attachments.image(image["url"], image.get("detail") or "auto", f"{place}.url")))
        elif kind == "input_audio":
            audio = part["input_audio"]
            found.append((kind, attachments.recording(audio["data"], f"{place}.data")))
            texts.append(found[-1][1].said)
        elif kind == "file":
            found.append((kind, attachments.file(part["file"], f"{place}.file_data")))
    return "\n".join(filter(None, texts)), found


def _tool(function: Json, where: str) -> Tool:
    described = function.get("description") or ""
    return Tool(function["name"], described, function.get("parameters"), bool(function.get("strict")), where)


def _choice(body: Json, tools: list[Tool]) -> str:
    """Return what the request says of calls, of tools or of functions (which are older)."""
    field = "tool_choice" if body.get("tools") or body.get("tool_choice") is not None else "function_call"
    given = body.get(field)
    if given is None:
        return "auto"
    if isinstance(given, dict) and given.get("type") == "allowed_tools":
        given = given["allowed_tools"]["mode"]
    if isinstance(given, str):
        if not tools and given != "none":
            raise invalid(field, f"'{field}' is only allowed when '{_plural(field)}' are specified.")
        return given
    if given.get("type") == "custom":
        raise invalid(field, f"The emulator calls functions only; '{given['custom']['name']}' is a custom tool.")
    name = given.get("function", {}).get("name") if field == "tool_choice" else given["name"]
    if name not in {tool.name for tool in tools}:
        raise invalid(field, f"Invalid value for '{field}': there is no function '{name}' in '{_plural(field)}'.")
    return f"={name}"


def _plural(field: str) -> str:
    return "tools" if field == "tool_choice" else "functions"


def _form(given: Json) -> Form:
    described = given.get("json_schema") or {}
    strict = bool(described.get("strict"))
    return Form(given.get("type") or "text", described.get("name", ""), described.get("schema"), strict)


def _stop(given: Any) -> list[str]:
    return [given] if isinstance(given, str) else list(given or ())


def _check(body: Json) -> None:
    """Check what the service checks and the schemas do not say."""
    if body.get("max_tokens") is not None and body.get("max_completion_tokens") is not None:
        message = "Setting 'max_tokens' and 'max_completion_tokens' at the same time is not supported."
        raise invalid("max_tokens", message, "invalid_parameter_combination")
    for name in ("max_tokens", "max_completion_tokens"):
        if body.get(name) is not None and body[name] < 1:
            raise invalid(name, f"Invalid value for '{name}': {body[name]} is less than the minimum of 1.")
    if body.get("top_logprobs") is not None and not body.get("logprobs"):
        raise invalid("top_logprobs", "'top_logprobs' is only allowed when 'logprobs' is true.")
    if body.get("stream_options") is not None and not body.get("stream"):
        raise invalid("stream_options", "'stream_options' is only allowed when 'stream' is true.")
    if body.get("tools") == []:
        raise invalid(
            "tools", "Invalid value for 'tools': it is too short, at least 1 items are needed.", "empty_array"
        )
    if body.get("parallel_tool_calls") is not None and not body.get("tools"):
        raise invalid("parallel_tool_calls", "'parallel_tool_calls' is only allowed when 'tools' are specified.")
    _check_order(body["messages"])


def _check_order(messages: list[Json]) -> None:
    """Check that every tool call is answered by the messages that follow it, and nothing else is."""
    waiting: set[str] = set()
    for index, message in enumerate(messages):
        where = f"messages[{index}]"
        if message["role"] == "tool":
            if message["tool_call_id"] not in waiting:
                wrong = "a message with role 'tool' must answer one of the 'tool_calls' of the message before it"
                raise invalid(f"{where}.tool_call_id", f"Invalid value for '{where}': {wrong}.", None)
            waiting.discard(message["tool_call_id"])
            continue
        if waiting:
            raise _unanswered(waiting, where)
        waiting = {call["id"] for call in message.get("tool_calls") or ()}
    if waiting:
        raise _unanswered(waiting, f"messages[{len(messages) - 1}]")


def _unanswered(waiting: set[str], where: str) -> Exception:
    wrong = "an assistant message with 'tool_calls' must be followed by tool messages that answer each 'tool_call_id'"
    return invalid(where, f"Invalid value for '{where}': {wrong}; missing are {', '.join(sorted(waiting))}.", None)
