"""The I/O of `AsyncAzureOpenAI`: sends, waits and reads, as the parts that decide say."""

from __future__ import annotations

import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Self

from aoai._auth.secret import masked
from aoai._call.call import Call
from aoai._client.base import BaseClient
from aoai._responses.binary import AsyncBinaryContent
from aoai._responses.pages import AsyncPage, AsyncPages
from aoai._responses.raw import AsyncStreamingResponse, AsyncStreamingResponseManager, RawResponse
from aoai._responses.received import AsyncReceived, rest_async
from aoai._runtime.model import BaseModel
from aoai._streams.progress import passing
from aoai._streams.stream import AsyncStream
from aoai.errors import APIConnectionError, APIError, APITimeoutError, StreamInterruptedError
from aoai_http.errors import DeadlineExceeded, ReadTimeout, TransportError

if TYPE_CHECKING:
    from collections.abc import Awaitable, Generator, Mapping
    from types import TracebackType

    import httpx
    from anyio import CancelScope

    from aoai._call import versions
    from aoai._call.attempts import Attempts
    from aoai._call.call import Kind, Mode
    from aoai._call.site import Site
    from aoai._runtime.operation import Operation
    from aoai_http.choose_aio import AsyncTransports


class _Closing:
    """Whether a client is closed, and those who wait for something else and have to be told."""

    def __init__(self) -> None:
        self.closed = False
        self._waiting: set[Any] = set()
        self._scopes: set[CancelScope] = set()

    async def wait(self, seconds: float) -> None:
        """Wait for some seconds, or until the client is closed."""
        import anyio

        event = anyio.Event()
        self._waiting.add(event)
        try:
            with anyio.move_on_after(seconds):
                await event.wait()
        finally:
            self._waiting.discard(event)

    @contextmanager
    def ending(self, scope: CancelScope) -> Generator[None]:
        """Cancel a scope if the client is closed within this block."""
        self._scopes.add(scope)
        try:
            yield
        finally:
            self._scopes.discard(scope)

    def close(self) -> None:
        """Wake those who wait."""
        self.closed = True
        for scope in list(self._scopes):
            scope.cancel()
        for event in list(self._waiting):
            event.set()


class AsyncClient(BaseClient):
    """The I/O of `AsyncAzureOpenAI`."""

    _is_async = True

    def _set_up(self, version: versions.Version, settings: dict[str, Any], shared: Mapping[str, Any]) -> None:
        super()._set_up(version, settings, shared)
        self._owns_transport = "transport" not in shared
        self._transport = shared.get("transport") or _transports(settings.get("http_client"))
        self._closing: _Closing = shared.get("closing") or _Closing()

    def _shared(self) -> dict[str, Any]:
        return {**super()._shared(), "closing": self._closing}

    def _invoke(self, operation: Operation, kind: Kind, mode: Mode, arguments: dict[str, Any]) -> Any:
        call = Call(operation, kind, mode, arguments)
        if mode == "streaming":
            return AsyncStreamingResponseManager(lambda: self._unread(call))
        if mode == "parsed" and not call.opens:
            return AsyncPages[Any](lambda: self._whole(call)) if kind == "page" else self._whole(call)
        return self._opened(call)

    async def _whole(self, call: Call) -> Any:
        """Return what the answer to a call means."""
        with call.files:
            received, content, site = await self._send(call, self._prepare(call))
        assert content is not None  # noqa: S101  it is not left unread
        answer = call.read(received, content)
        if len(self._sites) > 1:
            self._keep(call, site, answer)
        return self._paged(call, answer)

    async def _opened(self, call: Call) -> Any:
        """Return a stream, content, or an answer with its headers."""
        with call.files:
            attempts = self._prepare(call)
            if call.stream and call.mode == "parsed":
                return await self._stream(call, attempts)
            received, content, site = await self._send(call, attempts)
        if call.mode == "raw":
            return RawResponse(received, content, lambda: self._meaning(call, received, attempts, site))
        return AsyncBinaryContent(received)

    def _paged(self, call: Call, answer: Any) -> Any:
        if call.kind != "page" or not isinstance(answer, BaseModel):
            return answer

        def next_page(new: dict[str, Any]) -> Awaitable[AsyncPage[Any]]:
            page: Awaitable[AsyncPage[Any]] = self._invoke(call.operation, call.kind, "parsed", call.next_page(new))
            return page

        return AsyncPage[Any](answer, call.operation, call.arguments.get("after"), next_page)

    async def _unread(self, call: Call) -> AsyncStreamingResponse:
        """Return the answer to a call before its body is read."""
        call.opens = True
        with call.files:
            attempts = self._prepare(call)
            received, _, site = await self._send(call, attempts)

        async def parse() -> Any:
            if not call.stream and call.kind != "bytes":
                await received.read()
            return self._meaning(call, received, attempts, site)

        return AsyncStreamingResponse(received, parse)

    def _meaning(self, call: Call, received: AsyncReceived, attempts: Attempts, site: Site) -> Any:
        """Return what an answer that was handed over with its headers means; its body has been read if it is whole."""
        if call.stream:
            return AsyncStream[Any](call.operation, received, self._limits(call, attempts), self._on_malformed(call))
        if call.kind == "bytes":
            return AsyncBinaryContent(received)
        answer = call.read(received, received.content or b"")
        self._keep(call, site, answer)
        return self._paged(call, answer)

    async def _stream(self, call: Call, attempts: Attempts) -> AsyncStream[Any]:
        """Return a stream whose first event has come."""

        async def again(error: APIError) -> AsyncStream[Any]:
            seconds = attempts.after_error(error)
            if seconds is None:
                try:
                    raise error
                finally:
                    del error  # else it and this frame would hold each other
            await self._wait(seconds)
            return await self._stream(call, attempts)

        while True:
            received, _, site = await self._send(call, attempts)
            stream = AsyncStream[Any](
                call.operation, received, self._limits(call, attempts), self._on_malformed(call), again
            )
            try:
                await stream.begin()
            except APIError as error:
                passes = isinstance(error, (StreamInterruptedError, APITimeoutError)) or passing(error)
                again_in = attempts.after_error(error, hopeless=not passes)
                if again_in is None:
                    raise
                seconds = again_in
            else:
                attempts.succeeded(received.headers)
                for event in stream.waiting if len(self._sites) > 1 else ():
                    self._keep(call, site, event)
                return stream
            await self._wait(seconds)

    async def _send(self, call: Call, attempts: Attempts) -> tuple[AsyncReceived, bytes | None, Site]:
        """Send a call until it succeeds or there is no more to try; what is streamed is left unread."""
        log, name = self._log, call.operation.name
        while True:
            site = attempts.begin()
            try:
                header = await site.credential.header_async(attempts.left, self._closing)
            except Exception as error:  # a credential may raise anything
                self._check_open()
                again_in = attempts.without_credential(error)
                if again_in is None:
                    raise
                if log.logger is not None:
                    log.wait(name, again_in, site.name)
                await self._wait(again_in)
                continue
            outgoing = call.outgoing(site, self._version, self._query, self._headers, header, attempts.request_id)
            if logs := log.logger is not None:
                log.request(name, outgoing, attempts.made)
            timeouts, end = self._until_head(call, attempts)
            begun = time.monotonic()
            content: bytes | None = None
            try:
                answer = await self._transport.send(outgoing, timeouts, end)
                if end != attempts.end:
                    answer.set_read_limits(timeouts.read, attempts.end)
                success = 200 <= answer.status < 300
                if not success:
                    content = masked(await rest_async(answer), outgoing.headers)
                elif not (call.stream or (call.opens and call.mode != "raw")):
                    content = await answer.read()
            except TransportError as error:
                if isinstance(error, DeadlineExceeded) and attempts.left > 0:
                    error = ReadTimeout("no answer within first_event_timeout", sent=error.sent)
                if logs:
                    log.failure(name, attempts.made, time.monotonic() - begun, error)
                self._check_open()
                seconds = self._after_failure(call, attempts, error)
            else:
                if logs:
                    log.answer(name, outgoing, attempts.made, time.monotonic() - begun, answer, content)
                received = AsyncReceived(name, answer, outgoing, attempts.made - 1, site.name)
                received.content = content
                if success:
                    if not call.stream or call.mode != "parsed":  # else its first event shows
                        attempts.succeeded(answer.headers)
                    return received, content, site
                renewed = answer.status == 401 and site.credential.rejected(header)
                seconds = self._after_answer(call, attempts, received, content or b"", renewed=renewed)
            if logs:
                log.wait(name, seconds, site.name)
            await self._wait(seconds)

    async def _wait(self, seconds: float) -> None:
        """Wait before the next attempt.

        Raises:
            APIConnectionError: the client was closed meanwhile.
        """
        if seconds > 0:
            await self._closing.wait(seconds)
        self._check_open()

    def _check_open(self) -> None:
        if self._closing.closed:
            raise APIConnectionError("the client is closed")

    async def close(self) -> None:
        """Close the connections, unless they are shared or those of an `http_client` that was given.

        Calls that wait in other tasks end with an `APIConnectionError`.
        """
        self._closed = True
        if self._owns_transport:
            self._closing.close()
            await self._transport.close()

    aclose = close

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.close()


def _transports(http_client: httpx.AsyncClient | None) -> AsyncTransports:
    # Imported late: it imports asyncio, which programs with the sync client alone do without.
    from aoai_http.choose_aio import AsyncTransports

    return AsyncTransports(http_client)
