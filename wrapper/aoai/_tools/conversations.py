"""What has been said while tools are run: by chat completions, and by responses; no I/O."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol, cast

from aoai._runtime.model import BaseModel
from aoai._tools.steps import ToolCall

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from aoai._tools.functions import Function
    from aoai._tools.steps import ToolResult

_CUT = frozenset({"length", "content_filter"})
_SENT_BACK = ("role", "content", "refusal", "tool_calls")


class Conversation(Protocol):
    """What is asked next, and what an answer asks for."""

    said: list[Any]
    """The messages or items so far: those that were given, the answers, and what the functions returned."""

    def arguments(self) -> dict[str, Any]:
        """Return the arguments of the next call."""
        ...

    def calls(self, answer: Any, /) -> list[ToolCall]:
        """Return the calls of functions that an answer asks for; none of one that was cut."""
        ...

    def add(self, answer: Any, results: Sequence[ToolResult], /) -> None:
        """Take an answer, and what the functions that it asked for returned."""
        ...

    def tool(self, function: Function, *, strict: bool) -> dict[str, Any]:
        """Return a function as a tool."""
        ...


class ChatConversation:
    """The messages of chat completions.

    Args:
        arguments: of the first call, without tools.
    """

    def __init__(self, arguments: Mapping[str, Any]) -> None:
        self.said: list[Any] = list(arguments.get("messages") or ())

    def arguments(self) -> dict[str, Any]:
        """Return the messages so far."""
        return {"messages": list(self.said)}

    def calls(self, answer: Any) -> list[ToolCall]:
        """Return the calls of functions in the first choice; none if it was cut."""
        choices = answer.choices or []
        if not choices or choices[0].finish_reason in _CUT:
            return []
        return [
            ToolCall(call.id, call.function.name, call.function.arguments or "")
            for call in choices[0].message.tool_calls or []
            if isinstance(getattr(call, "function", None), BaseModel)
        ]

    def add(self, answer: Any, results: Sequence[ToolResult]) -> None:
        """Add the message of an answer, and a message for each result."""
        for choice in (answer.choices or [])[:1]:
            message = cast("BaseModel", choice.message).to_dict()
            more = {key: message[key] for key in _SENT_BACK if message.get(key) is not None}
            self.said.append({"role": "assistant", "content": None, **more})
        self.said += [{"role": "tool", "tool_call_id": each.call.id, "content": each.content} for each in results]

    def tool(self, function: Function, *, strict: bool) -> dict[str, Any]:
        """Return a function as a tool of chat completions."""
        return {"type": "function", "function": function.tool(strict=strict)}


class ResponseConversation:
    """The items of responses, all of which are sent each time: nothing has to be stored for it.

    Args:
        arguments: of the first call, without tools.
    """

    def __init__(self, arguments: Mapping[str, Any]) -> None:
        given = arguments.get("input")
        text = {"type": "message", "role": "user", "content": given}
        self.said: list[Any] = [text] if isinstance(given, str) else list(given or ())

    def arguments(self) -> dict[str, Any]:
        """Return the items so far."""
        return {"input": list(self.said)}

    def calls(self, answer: Any) -> list[ToolCall]:
        """Return the calls of functions in the output; none if the response is not completed."""
        if answer.status not in (None, "completed"):
            return []
        calls = [item for item in answer.output or [] if getattr(item, "type", None) == "function_call"]
        return [ToolCall(item.call_id, item.name, item.arguments or "") for item in calls]

    def add(self, answer: Any, results: Sequence[ToolResult]) -> None:
        """Add the output of an answer, and an item for each result."""
        self.said += [item.to_dict() if isinstance(item, BaseModel) else item for item in answer.output or []]
        self.said += [
            {"type": "function_call_output", "call_id": each.call.id, "output": each.content} for each in results
        ]

    def tool(self, function: Function, *, strict: bool) -> dict[str, Any]:
        """Return a function as a tool of responses."""
        return {"type": "function", **function.tool(strict=strict)}
