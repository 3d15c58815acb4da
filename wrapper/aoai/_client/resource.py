"""Resources at run time: attributes of a client that are made, and imported, when they are first used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from aoai._auth.secret import hidden
from aoai._call import versions
from aoai.errors import UnsupportedByVersionError

if TYPE_CHECKING:
    from collections.abc import Callable

    from aoai._call.call import Kind, Mode

    # What the signatures of generated methods name: generated code imports it from here, and from `aoai._runtime`.
    from aoai._call.options import CallOptions as CallOptions
    from aoai._responses.async_binary import AsyncBinaryContent as AsyncBinaryContent
    from aoai._responses.async_pages import AsyncPages as AsyncPages
    from aoai._responses.binary import BinaryContent as BinaryContent
    from aoai._responses.pages import Page as Page
    from aoai._runtime.operation import Operation
    from aoai._streams.accumulate import AsyncChatCompletionStream as AsyncChatCompletionStream
    from aoai._streams.accumulate import AsyncResponseStream as AsyncResponseStream
    from aoai._streams.accumulate import AsyncRunStream as AsyncRunStream
    from aoai._streams.accumulate import ChatCompletionStream as ChatCompletionStream
    from aoai._streams.accumulate import OnInterruption
    from aoai._streams.accumulate import ResponseStream as ResponseStream
    from aoai._streams.accumulate import RunStream as RunStream
    from aoai._streams.async_stream import AsyncStream as AsyncStream
    from aoai._streams.stream import Stream as Stream


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

    def _below(self, made: type[Any]) -> Any:
        """Return a resource below this one, whose methods return the same."""
        return made(self._client, self._mode)

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
    documents = " or ".join(f"the {surface} document" for surface in versions.documents(version))
    return UnsupportedByVersionError(
        f"{wanted} is not in {documents} that is pinned for {version}; versions that have it: {', '.join(having)}"
    )


class child:  # noqa: N801 - reads as a word in the classes that use it
    """An attribute that is a resource: made and imported when it is first used, then kept.

    Args:
        module: in the version's `resources` package.
        name: of the class.
    """

    def __init__(self, module: str, name: str) -> None:
        self.module = module
        self.name = name

    def __set_name__(self, owner: type, attribute: str) -> None:
        self.attribute, self.owner = attribute, owner.__module__

    def __get__(self, instance: Any, owner: type) -> Any:
        if instance is None:
            return self
        made = versions.resource(self.owner, self.module, self.name)
        value = instance._below(made) if isinstance(instance, _Resource) else made(instance)
        instance.__dict__[self.attribute] = value
        return value


class method:  # noqa: N801 - reads as a word in the classes that use it
    """An attribute that calls an operation.

    Args:
        module: of the endpoint, in the version's `api` package.
        kind: how the whole answer is presented.
    """

    def __init__(self, module: str, kind: Kind = "plain") -> None:
        self.module = module
        self.kind: Kind = kind

    def __set_name__(self, owner: type, attribute: str) -> None:
        self.attribute, self.owner = attribute, owner.__module__

    def __get__(self, instance: Any, owner: type) -> Any:
        if instance is None:
            return self
        operation = versions.endpoint(self.owner, self.module)
        called = _bound(instance, operation, self.kind)
        called.__name__ = self.attribute
        called.__qualname__ = f"{owner.__name__}.{self.attribute}"
        called.__doc__ = (
            f"{operation.method} {operation.path} of Azure OpenAI {operation.version}.\n\n"
            f"Arguments: {', '.join([*operation.places, *operation.fields])}; and those of `aoai.CallOptions`."
        )
        instance.__dict__[self.attribute] = called
        return called


def _bound(resource: _Resource, operation: Operation, kind: Kind) -> Callable[..., Any]:
    invoke, mode = resource._client._invoke, resource._mode

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
        make: Callable[..., Any] = async_stream_of if isinstance(resource, AsyncResource) else stream_of
        return make(operation, lambda: invoke(operation, "plain", "parsed", dict(given)), on_interruption)

    return stream if kind == "stream" else call
