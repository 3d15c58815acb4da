"""`run_tools` of chat completions and responses, for both clients."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._call import versions
from aoai._call.options import NOT_GIVEN
from aoai._parse.wanted import is_type
from aoai._tools.conversations import ChatConversation, ResponseConversation
from aoai._tools.functions import Function
from aoai._tools.running import AsyncToolRun, Plan, ToolRun

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from aoai._tools.conversations import Conversation


def chat(
    resource: Any,
    *,
    tools: Iterable[Any],
    max_steps: int = 10,
    parallel: bool = False,
    on_error: Literal["tell", "raise"] = "tell",
    **arguments: Any,
) -> Any:
    """Return the run of tools for chat completions; nothing is sent until it is iterated over.

    Args:
        resource: `client.chat.completions`.
        tools: Python functions, and other tools as JSON; a call of one that is no function ends the run.
        max_steps: how many answers of the model there are at most.
        parallel: whether the calls that one answer asks for run at once: in threads, or as tasks.
        on_error: whether an error of a function, or of its arguments, is told to the model, or raised.
        arguments: those of `create`, but for `stream` and `n`.

    Raises:
        TypeError: a function is none that a model can call.
    """
    return _run(resource, ChatConversation, tools, arguments, max_steps, parallel=parallel, on_error=on_error)


def response(
    resource: Any,
    *,
    tools: Iterable[Any],
    max_steps: int = 10,
    parallel: bool = False,
    on_error: Literal["tell", "raise"] = "tell",
    **arguments: Any,
) -> Any:
    """Return the run of tools for responses; nothing is sent until it is iterated over.

    Args:
        resource: `client.responses`.
        tools: Python functions, and other tools as JSON; a call of one that is no function ends the run.
        max_steps: how many answers of the model there are at most.
        parallel: whether the calls that one answer asks for run at once: in threads, or as tasks.
        on_error: whether an error of a function, or of its arguments, is told to the model, or raised.
        arguments: those of `create`, but for `stream`.

    Raises:
        TypeError: a function is none that a model can call.
    """
    return _run(resource, ResponseConversation, tools, arguments, max_steps, parallel=parallel, on_error=on_error)


def _run(
    resource: Any,
    kind: Callable[[dict[str, Any]], Conversation],
    tools: Iterable[Any],
    arguments: dict[str, Any],
    max_steps: int,
    *,
    parallel: bool,
    on_error: Literal["tell", "raise"],
) -> Any:
    client, mode = resource.binding
    if mode != "parsed":
        raise TypeError("run_tools makes several calls, and has no one raw answer")
    given = {name: value for name, value in arguments.items() if value is not NOT_GIVEN}
    if refused := given.keys() & {"stream", "n"}:
        raise TypeError(f"run_tools takes no {', '.join(sorted(refused))}; its stream() gives events as they come")
    conversation = kind(given)
    strict = client.api_version in versions.having(f"{resource.__resource__}.parse")
    functions: dict[str, Function] = {}
    told: list[Any] = []
    for tool in tools:
        if not callable(tool) or isinstance(tool, type):
            told.append(tool)
            continue
        function = tool if isinstance(tool, Function) else Function(tool)
        if function.name in functions:
            raise TypeError(f"two tools are called {function.name}")
        if function.is_async and not client._is_async:
            raise TypeError(f"{function.name} is async: it takes AsyncAzureOpenAI to run it")
        functions[function.name] = function
        told.append(conversation.tool(function, strict=strict))
    asked = given.get("response_format", given.get("text_format"))
    create = resource.parse if is_type(asked) else resource.create
    given.pop("messages", None)
    given.pop("input", None)
    plan = Plan(
        conversation,
        functions,
        create,
        resource.stream,
        {**given, "tools": told},
        max_steps=max_steps,
        parallel=parallel,
        on_error=on_error,
    )
    return AsyncToolRun[Any, Any](plan) if client._is_async else ToolRun[Any, Any](plan)
