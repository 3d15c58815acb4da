"""The I/O of `AzureOpenAI`: sends, waits and reads, as the parts that decide say."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING, Any, Self

from aoai._auth.secret import masked
from aoai._call.call import Call
from aoai._client.base import BaseClient
from aoai._responses.binary import BinaryContent
from aoai._responses.pages import Page
from aoai._responses.raw import RawResponse, StreamingResponse, StreamingResponseManager
from aoai._responses.received import Received, rest
from aoai._runtime.model import BaseModel
from aoai._streams.progress import passing
from aoai._streams.stream import Stream
from aoai.errors import APIConnectionError, APIError, APITimeoutError, StreamInterruptedError
from aoai_http.choose import Transports
from aoai_http.errors import DeadlineExceeded, ReadTimeout, TransportError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from types import TracebackType

    from aoai._call import versions
    from aoai._call.attempts import Attempts
    from aoai._call.call import Kind, Mode
    from aoai._call.site import Site
    from aoai._runtime.operation import Operation


class SyncClient(BaseClient):
    """The I/O of `AzureOpenAI`."""

    def _set_up(self, version: versions.Version, settings: dict[str, Any], shared: Mapping[str, Any]) -> None:
        super()._set_up(version, settings, shared)
        self._owns_transport = "transport" not in shared
        self._transport = shared.get("transport") or Transports(settings.get("http_client"))
        self._closing: threading.Event = shared.get("closing") or threading.Event()

    def _shared(self) -> dict[str, Any]:
        return {**super()._shared(), "closing": self._closing}

    def _invoke(self, operation: Operation, kind: Kind, mode: Mode, arguments: dict[str, Any]) -> Any:
        call = Call(operation, kind, mode, arguments)
        if mode == "parsed" and not call.opens:
            return self._whole(call)
        if mode == "streaming":
            return StreamingResponseManager(lambda: self._unread(call))
        with call.files:
            attempts = self._prepare(call)
            if call.stream and mode == "parsed":
                return self._stream(call, attempts)
            received, content, site = self._send(call, attempts)
        if mode == "raw":
            return RawResponse(received, content, lambda: self._meaning(call, received, attempts, site))
        return BinaryContent(received)

    def _whole(self, call: Call) -> Any:
        """Return what the answer to a call means."""
        with call.files:
            received, content, site = self._send(call, self._prepare(call))
        assert content is not None  # noqa: S101  it is not left unread
        answer = call.read(received, content)
        if len(self._sites) > 1:
            self._keep(call, site, answer)
        return self._paged(call, answer)

    def _paged(self, call: Call, answer: Any) -> Any:
        if call.kind != "page" or not isinstance(answer, BaseModel):
            return answer

        def next_page(new: dict[str, Any]) -> Page[Any]:
            page: Page[Any] = self._invoke(call.operation, call.kind, "parsed", call.next_page(new))
            return page

        return Page[Any](answer, call.operation, call.arguments.get("after"), next_page)

    def _unread(self, call: Call) -> StreamingResponse:
        """Return the answer to a call before its body is read."""
        call.opens = True
        with call.files:
            attempts = self._prepare(call)
            received, _, site = self._send(call, attempts)
        return StreamingResponse(received, lambda: self._meaning(call, received, attempts, site))

    def _meaning(self, call: Call, received: Received, attempts: Attempts, site: Site) -> Any:
        """Return what an answer that was handed over with its headers means."""
        if call.stream:
            return Stream[Any](call.operation, received, self._limits(call, attempts), self._on_malformed(call))
        if call.kind == "bytes":
            return BinaryContent(received)
        answer = call.read(received, received.read())
        self._keep(call, site, answer)
        return self._paged(call, answer)

    def _stream(self, call: Call, attempts: Attempts) -> Stream[Any]:
        """Return a stream whose first event has come."""

        def again(error: APIError) -> Stream[Any]:
            seconds = attempts.after_error(error)
            if seconds is None:
                try:
                    raise error
                finally:
                    del error  # else it and this frame would hold each other
            self._wait(seconds)
            return self._stream(call, attempts)

        while True:
            received, _, site = self._send(call, attempts)
            stream = Stream[Any](
                call.operation, received, self._limits(call, attempts), self._on_malformed(call), again
            )
            try:
                stream.begin()
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
            self._wait(seconds)

    def _send(self, call: Call, attempts: Attempts) -> tuple[Received, bytes | None, Site]:
        """Send a call until it succeeds or there is no more to try; what is streamed is left unread."""
        log, name = self._log, call.operation.name
        while True:
            site = attempts.begin()
            try:
                header = site.credential.header(attempts.left, self._closing)
            except Exception as error:  # a credential may raise anything
                self._check_open()
                again_in = attempts.without_credential(error)
                if again_in is None:
                    raise
                if log.logger is not None:
                    log.wait(name, again_in, site.name)
                self._wait(again_in)
                continue
            outgoing = call.outgoing(site, self._version, self._query, self._headers, header, attempts.request_id)
            if logs := log.logger is not None:
                log.request(name, outgoing, attempts.made)
            timeouts, end = self._until_head(call, attempts)
            begun = time.monotonic()
            content: bytes | None = None
            try:
                answer = self._transport.send(outgoing, timeouts, end)
                if end != attempts.end:
                    answer.set_read_limits(timeouts.read, attempts.end)
                success = 200 <= answer.status < 300
                if not success:
                    content = masked(rest(answer), outgoing.headers)
                elif not (call.stream or (call.opens and call.mode != "raw")):
                    content = answer.read()
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
                received = Received(name, answer, outgoing, attempts.made - 1, site.name)
                received.content = content
                if success:
                    if not call.stream or call.mode != "parsed":  # else its first event shows
                        attempts.succeeded(answer.headers)
                    return received, content, site
                renewed = answer.status == 401 and site.credential.rejected(header)
                seconds = self._after_answer(call, attempts, received, content or b"", renewed=renewed)
            if logs:
                log.wait(name, seconds, site.name)
            self._wait(seconds)

    def _wait(self, seconds: float) -> None:
        """Wait before the next attempt.

        Raises:
            APIConnectionError: the client was closed meanwhile.
        """
        if seconds > 0:
            self._closing.wait(seconds)
        self._check_open()

    def _check_open(self) -> None:
        if self._closing.is_set():
            raise APIConnectionError("the client is closed")

    def close(self) -> None:
        """Close the connections, unless they are shared or those of an `http_client` that was given.

        Calls that wait in other threads end with an `APIConnectionError`.
        """
        self._closed = True
        if self._owns_transport:
            self._closing.set()
            self._transport.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()
