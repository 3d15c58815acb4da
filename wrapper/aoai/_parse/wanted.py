"""What a call asks to be parsed: its text to a type, and the arguments of its tools."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

from aoai._parse.formats import Format, format_of
from aoai._parse.tools import for_responses, readers
from aoai._runtime.model import BaseModel
from aoai._runtime.partial import partial

if TYPE_CHECKING:
    from collections.abc import Callable


class Wanted:
    """What the answer to a call is parsed to.

    Args:
        format_: of its text, None if that stays as it is.
        tools: by name, how the arguments of functions are read.
    """

    def __init__(self, format_: Format[Any] | None, tools: Mapping[str, Callable[[str], Any]]) -> None:
        self.format = format_
        self.tools = tools

    def __bool__(self) -> bool:
        return self.format is not None or bool(self.tools)

    def content(self, text: object) -> Any:
        """Return what the text of an answer means; None if there is none, or no type was asked for."""
        return self.format.read(text) if self.format is not None and isinstance(text, str) and text else None

    def arguments(self, name: object, text: object) -> Any:
        """Return what the arguments of a function mean; None if its tool is not strict."""
        read = self.tools.get(name) if isinstance(name, str) else None
        return read(text) if read is not None and isinstance(text, str) else None


class Coming(Wanted):
    """What an answer that is still coming is parsed to: JSON values, as far as they have come."""

    def content(self, text: object) -> Any:
        """Return what the beginning of a text means."""
        return partial(text) if self.format is not None and isinstance(text, str) else None

    def arguments(self, name: object, text: object) -> Any:
        """Return what the beginning of the arguments of a function means; None if its tool is not strict."""
        return partial(text) if name in self.tools and isinstance(text, str) else None


def is_type(value: object) -> bool:
    """Say whether a format is a type, and not what the service takes: JSON, or a model of it."""
    return not (value is None or value is False or isinstance(value, (Mapping, BaseModel)))


def of_chat(arguments: dict[str, Any]) -> tuple[dict[str, Any], Wanted]:
    """Return the arguments of a chat completion as the service takes them, and what is to be parsed.

    Raises:
        TypeError: `response_format` is nothing that an answer can be parsed to.
        ImportError: the library that it needs is not installed.
    """
    given = dict(arguments)
    if given.get("tools"):
        given["tools"] = list(given["tools"])
    format_ = None
    if is_type(given.get("response_format")):
        format_ = format_of(given["response_format"])
        described = {"name": format_.name, "strict": True, "schema": format_.schema}
        given["response_format"] = {"type": "json_schema", "json_schema": described}
    return given, Wanted(format_, readers(given.get("tools")))


def of_response(arguments: dict[str, Any]) -> tuple[dict[str, Any], Wanted]:
    """Return the arguments of a response as the service takes them, and what is to be parsed.

    Raises:
        TypeError: `text_format` is nothing that an answer can be parsed to, or `text` has a format too.
        ImportError: the library that it needs is not installed.
    """
    given = dict(arguments)
    if given.get("tools"):
        given["tools"] = for_responses(given["tools"])
    format_ = None
    asked = given.pop("text_format", None)
    if is_type(asked):
        format_ = format_of(asked)
        text: Any = given.get("text") or {}
        text = text.to_dict() if isinstance(text, BaseModel) else dict(cast("Mapping[str, Any]", text))
        if text.get("format"):
            raise TypeError("text_format and a format in text exclude each other")
        described = {"type": "json_schema", "name": format_.name, "strict": True, "schema": format_.schema}
        given["text"] = {**text, "format": described}
    return given, Wanted(format_, readers(given.get("tools")))
