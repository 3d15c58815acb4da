"""Resources at run time: attributes of a client that are made, and imported, when they are first used."""

from __future__ import annotations

from functools import cached_property, partial
from importlib import import_module
from typing import TYPE_CHECKING, Any

from aoai._auth.secret import hidden
from aoai._call import versions
from aoai.errors import UnsupportedByVersionError

if TYPE_CHECKING:
    from collections.abc import Callable

    from aoai._call.call import Kind, Mode

    # What the signatures of generated methods name: generated code imports it from here, and from `aoai._runtime`.
    from aoai._call.options import CallOptions as CallOptions
    from aoai._parse.events import ParsedChatStreamEvent as ParsedChatStreamEvent
    from aoai._parse.streams import AsyncParsedChatCompletionStream as AsyncParsedChatCompletionStream
    from aoai._parse.streams import AsyncParsedResponseStream as AsyncParsedResponseStream
    from aoai._parse.streams import ParsedChatCompletionStream as ParsedChatCompletionStream
    from aoai._parse.streams import ParsedResponseStream as ParsedResponseStream
    from aoai._responses.async_binary import AsyncBinaryContent as AsyncBinaryContent
    from aoai._responses.async_pages import AsyncPages as AsyncPages
    from aoai._responses.binary import BinaryContent as BinaryContent
    from aoai._responses.pages import Page as Page
    from aoai._runtime.operation import Operation
    from aoai._streams.accumulate import AsyncChatCompletionStream as AsyncChatCompletionStream
    from aoai._streams.accumulate import AsyncResponseStream as AsyncResponseStream
    from aoai._streams.accumulate import AsyncRunStream as AsyncRunStream
    from aoai._streams.accumulate import ChatCompletionStream as ChatCompletionStream
    from aoai._streams.accumulate import ChatStreamEvent as ChatStreamEvent
    from aoai._streams.accumulate import OnInterruption
    from aoai._streams.accumulate import ResponseStream as ResponseStream
    from aoai._streams.accumulate import RunStream as RunStream
    from aoai._streams.async_stream import AsyncStream as AsyncStream
    from aoai._streams.stream import Stream as Stream
    from aoai._tools.running import AsyncToolRun as AsyncToolRun
    from aoai._tools.running import ToolRun as ToolRun


class _Resource:
    """A group of operations, such as `client.chat.completions`.

    Attributes:
        with_raw_response: the same operations, which return the answer with its headers and bytes.
        with_streaming_response: the same, as context managers that give the answer before its body is read.
    """

    __resource__ = ""

    def __init__(self, client: Any, mode: Mode = "parsed") -> None:
        self._client = client
        self._mode: Mode = mode

    @property
    def binding(self) -> tuple[Any, Mode]:
        """The client, and what its methods return; the same for the resources below."""
        return self._client, self._mode

    def __repr__(self) -> str:
        return f"<{self.__resource__} of {self._client!r}>"

    @cached_property
    def with_raw_response(self) -> Any:
        """The same operations, which return the answer with its headers and bytes; `parse()` gives what it means."""
        return type(self)(self._client, "raw")

    @cached_property
    def with_streaming_response(self) -> Any:
        """The same operations, as context managers that give the answer before its body is read."""
        return type(self)(self._client, "streaming")

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            raise lacking(f"{self.__resource__}.{name}", self._client.api_version, self, name)


class Resource(_Resource):
    """A group of operations of `AzureOpenAI`."""


class AsyncResource(_Resource):
    """A group of operations of `AsyncAzureOpenAI`."""


def lacking(wanted: str, version: str, owner: object, name: str) -> AttributeError:
    """Return the error for an operation or a group of operations that a version has not, or that nobody knows.

    Args:
        wanted: the public name, `responses` or `responses.create`.
        version: the client's version.
        owner: what was asked for the attribute.
        name: the attribute.
    """
    having = versions.having(wanted)
    if not having:
        return AttributeError(f"{type(owner).__name__!r} object has no attribute {name!r}", name=name, obj=owner)
    pinned = versions.documents(version)
    documents = " or ".join(f"the {surface} document" for surface in pinned) or "the documents of the version"
    those = "is pinned for" if pinned else "lends its models to"
    return UnsupportedByVersionError(
        f"{wanted} is not in {documents} that {those} {version}; versions that have it: {', '.join(having)}"
    )


class child:  # noqa: N801 - reads as a word in the classes that use it
    """An attribute that is a resource: made and imported when it is first used, then kept.

    Args:
        module: in `aoai_generated.resources`.
        name: of the class.
    """

    def __init__(self, module: str, name: str) -> None:
        self.module = module
        self.name = name

    def __set_name__(self, owner: type, attribute: str) -> None:
        self.attribute = attribute

    def __get__(self, instance: Any, owner: type) -> Any:
        if instance is None:
            return self
        made = versions.resource(self.module, self.name)
        value = made(*instance.binding) if isinstance(instance, _Resource) else made(instance)
        instance.__dict__[self.attribute] = value
        return value


class method:  # noqa: N801 - reads as a word in the classes that use it
    """An attribute that calls an operation.

    Args:
        operation: its public name; which one it is, the client's version says.
        kind: how the whole answer is presented.
    """

    def __init__(self, operation: str, kind: Kind = "plain") -> None:
        self.operation = operation
        self.kind: Kind = kind

    def __set_name__(self, owner: type, attribute: str) -> None:
        self.attribute = attribute

    def __get__(self, instance: Any, owner: type) -> Any:
        if instance is None:
            return self
        client, _ = instance.binding
        operation = versions.operation(client._version, self.operation)
        if operation is None:
            raise lacking(self.operation, client.api_version, instance, self.attribute)
        called = _bound(instance, operation, self.kind)
        called.__name__ = self.attribute
        called.__qualname__ = f"{owner.__name__}.{self.attribute}"
        called.__doc__ = (
            f"{operation.method} {operation.path} of Azure OpenAI {operation.version}.\n\n"
            f"Arguments: {', '.join([*operation.locations, *operation.fields])}; and those of `aoai.CallOptions`."
        )
        instance.__dict__[self.attribute] = called
        return called


class helper:  # noqa: N801 - reads as a word in the classes that use it
    """An attribute that calls a function of a room of its own, which is imported when it is first used.

    Args:
        function: its module and its name, `module:name`; it is called with the resource and then as the method is.
    """

    def __init__(self, function: str) -> None:
        self.function = function

    def __set_name__(self, owner: type, attribute: str) -> None:
        self.attribute = attribute

    def __get__(self, instance: Any, owner: type) -> Any:
        if instance is None:
            return self
        module, _, name = self.function.partition(":")
        function: Callable[..., Any] = getattr(import_module(module), name)
        called = partial(function, instance)
        called.__doc__ = function.__doc__
        instance.__dict__[self.attribute] = called
        return called


def _bound(resource: _Resource, operation: Operation, kind: Kind) -> Callable[..., Any]:
    client, mode = resource.binding
    invoke = client._invoke

    def name(positional: tuple[Any, ...], arguments: dict[str, Any]) -> None:
        names = (operation.positional,) if operation.positional else ()
        if len(positional) > len(names):
            raise TypeError(f"{operation.name} takes {len(names) or 'no'} argument by position, not {len(positional)}")
        arguments.update(zip(names, positional, strict=True))

    def call(*positional: Any, **arguments: Any) -> Any:
        if positional:
            name(positional, arguments)
        return invoke(operation, kind, mode, arguments)

    def stream(*positional: Any, on_interruption: OnInterruption = None, **arguments: Any) -> Any:
        from aoai._streams.accumulate import async_stream_of, stream_of

        if positional:
            name(positional, arguments)
        given = {**arguments, "stream": True}
        if given.get("extra_headers"):
            given["extra_headers"] = hidden(given["extra_headers"])
        begin = None
        if given.get("text_format") or given.get("response_format") or given.get("tools"):
            from aoai._parse.calls import streamed

            given, begin = streamed(operation, given)
        make: Callable[..., Any] = async_stream_of if isinstance(resource, AsyncResource) else stream_of
        return make(operation, lambda: invoke(operation, "plain", "parsed", dict(given)), on_interruption, begin)

    return stream if kind == "stream" else call
