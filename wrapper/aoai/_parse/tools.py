"""Tools whose arguments are parsed: made of a type, or any that is strict."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING, Any, TypeVar, cast

from aoai._parse.formats import Format, format_of
from aoai._runtime import json
from aoai._runtime.model import BaseModel

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

T = TypeVar("T")


class FunctionTool(dict[str, Any]):
    """The JSON of a function as a tool, which remembers the type that its arguments are parsed to."""

    def __init__(self, function: Mapping[str, Any], format_: Format[Any]) -> None:
        super().__init__(function)
        self.format = format_


def function_tool(type_: type[Any], name: str | None, description: str | None) -> FunctionTool:
    """Return a type as the JSON of a strict function."""
    format_ = format_of(type_)
    function: dict[str, Any] = {"name": name or format_.name, "strict": True, "parameters": format_.schema}
    described = _own_doc(type_) if description is None else description
    if described is not None:
        function["description"] = described
    return FunctionTool(function, format_)


def pydantic_function_tool(
    model: type[Any], *, name: str | None = None, description: str | None = None
) -> dict[str, Any]:
    """Return a tool for chat completions whose arguments are an instance of a type.

    Args:
        model: a pydantic model, a dataclass, an attrs class, a TypedDict or a msgspec Struct.
        name: of the function; the type's if None.
        description: of the function; the type's docstring if None.

    Raises:
        TypeError: the type is none of these.
        ImportError: the library that it needs is not installed.
    """
    return {"type": "function", "function": function_tool(model, name, description)}


def pydantic_responses_function_tool(
    model: type[Any], *, name: str | None = None, description: str | None = None
) -> dict[str, Any]:
    """Return a tool for responses whose arguments are an instance of a type; see `pydantic_function_tool`."""
    function = function_tool(model, name, description)
    return FunctionTool({"type": "function", **function}, function.format)


def for_responses(tools: Iterable[Any]) -> list[Any]:
    """Return tools as responses take them: those of chat completions made of a type are one object there."""
    return [
        FunctionTool({"type": "function", **tool["function"]}, tool["function"].format)
        if isinstance(tool, dict) and isinstance(tool.get("function"), FunctionTool)
        else tool
        for tool in tools
    ]


def readers(tools: object) -> dict[str, Callable[[str], Any]]:
    """Return, by the name of a function, how its arguments are read: of tools made of a type, and of strict ones.

    Args:
        tools: those of a call, for chat completions or responses; anything else has none.
    """
    found: dict[str, Callable[[str], Any]] = {}
    for tool in cast("Iterable[Any]", tools) if isinstance(tools, (list, tuple)) else ():
        data = tool.to_dict() if isinstance(tool, BaseModel) else tool
        if not isinstance(data, dict) or data.get("type") != "function":
            continue
        function: Any = data.get("function", cast("object", data))
        if isinstance(function, FunctionTool):
            found[function["name"]] = function.format.read
        elif isinstance(function, dict) and function.get("strict") and isinstance(function.get("name"), str):
            found[function["name"]] = json.loads
    return found


def _own_doc(type_: type[Any]) -> str | None:
    """Return the docstring that someone wrote for a type, not one that a base or `dataclass` left there."""
    doc: str | None = vars(type_).get("__doc__")
    if doc is None or doc.startswith(f"{type_.__name__}("):
        return None
    return inspect.cleandoc(doc) if "\n" in doc else doc
