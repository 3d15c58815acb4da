"""`parse` of chat completions and responses, and `stream` where something is parsed; for both clients."""

from __future__ import annotations

from inspect import isawaitable
from typing import TYPE_CHECKING, Any

from aoai._call import versions
from aoai._call.options import NOT_GIVEN
from aoai._parse import answers
from aoai._parse.streams import parsed_streams_of
from aoai._parse.wanted import of_chat, of_response
from aoai._responses.raw import then
from aoai.errors import UnsupportedByVersionError

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from aoai._parse.wanted import Wanted
    from aoai._runtime.operation import Operation
    from aoai._streams.accumulate.operations import Streams


def chat(resource: Any, **arguments: Any) -> Any:
    """Return a chat completion with its text as a type, and the arguments of strict tools.

    Args:
        resource: `client.chat.completions`.
        arguments: those of `create`; `response_format` may be a pydantic model, a dataclass, an attrs class, a
            TypedDict or a msgspec Struct.

    Raises:
        LengthFinishReasonError: a choice was cut at the limit of its length.
        ContentFilterFinishReasonError: a choice was cut by the content filter.
        ValueError: a text is not of the type that was asked for: the `ValidationError` of pydantic or msgspec.
        TypeError: `response_format` is nothing that an answer can be parsed to.
    """
    given, wanted = of_chat(_given(arguments))
    return _parsed(resource, given, wanted, answers.completion)


def response(resource: Any, **arguments: Any) -> Any:
    """Return a response with its text as a type, and the arguments of strict tools.

    Args:
        resource: `client.responses`.
        arguments: those of `create`, and `text_format`: a pydantic model, a dataclass, an attrs class, a TypedDict or a
            msgspec Struct.

    Raises:
        LengthFinishReasonError: the response was cut at the limit of its length.
        ContentFilterFinishReasonError: the response was cut by the content filter.
        ValueError: a text is not of the type that was asked for: the `ValidationError` of pydantic or msgspec.
        TypeError: `text_format` is nothing that an answer can be parsed to.
    """
    given, wanted = of_response(_given(arguments))
    return _parsed(resource, given, wanted, answers.response)


def streamed(operation: Operation, arguments: dict[str, Any]) -> tuple[dict[str, Any], Streams | None]:
    """Return the arguments of a streamed call as the service takes them, and how its answer is put together.

    It is None where nothing is to be parsed.

    Raises:
        UnsupportedByVersionError: the version takes no JSON schema to answer by.
        TypeError: this is nothing that an answer can be parsed to.
    """
    if operation.name not in _OF:
        return arguments, None
    given, wanted = _OF[operation.name](_given(arguments))
    name = operation.name.removesuffix("create")
    having = versions.having(f"{name}parse")
    if operation.version not in having:
        if wanted.format is not None:
            raise UnsupportedByVersionError(
                f"{name}stream of {operation.version} takes no JSON schema to answer by; versions that do: "
                f"{', '.join(having)}"
            )
        return given, None
    return given, parsed_streams_of(operation, wanted) if wanted else None


_OF: dict[str, Callable[[dict[str, Any]], tuple[dict[str, Any], Wanted]]] = {
    "chat.completions.create": of_chat,
    "responses.create": of_response,
}


def _given(arguments: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in arguments.items() if value is not NOT_GIVEN}


def _parsed(resource: Any, given: dict[str, Any], wanted: Wanted, read: Callable[[Any, Any, Wanted], Any]) -> Any:
    """Call `create`, and return what it returns with the answer parsed."""
    if given.get("stream"):
        raise TypeError("parse() returns a whole answer; stream() parses one as it comes")
    models = answers.models_of(resource.binding[0]._version.package)

    def change(answer: Any) -> Any:
        return read(models, answer, wanted)

    answer = resource.create(**given)
    return _awaited(answer, change) if isawaitable(answer) else then(answer, change)


async def _awaited(answer: Awaitable[Any], change: Callable[[Any], Any]) -> Any:
    return then(await answer, change)
