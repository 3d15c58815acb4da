"""Showing an answer as the `httpx.Response` that programs written for httpx look at."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import httpx

from aoai_http.body import SyncBody
from aoai_http.headers import SECRET

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from aoai_http.request import Outgoing
    from aoai_http.transport import Answer, AwaitedAnswer


def response(answer: Answer | AwaitedAnswer, outgoing: Outgoing, content: bytes | None = None) -> httpx.Response:
    """Return an answer as httpx has it, with its request, whose credentials read `***`.

    A body that was read is there as content; else the response is a stream over the answer's, and closing it closes
    the answer. A stream that httpx itself received is returned with this request.

    Args:
        answer: the answer.
        outgoing: the request that it answers.
        content: the body to show, where it is another than the answer has.
    """
    content = answer.content if content is None else content
    stream: httpx.SyncByteStream | httpx.AsyncByteStream | None = None
    if content is None:
        theirs = getattr(answer, "response", None)
        if isinstance(theirs, httpx.Response):
            theirs.request = request(outgoing)
            theirs.headers = httpx.Headers(answer.headers.raw)  # which may have been changed since
            return theirs
        stream = _stream(answer)
    shown = httpx.Response(
        answer.status,
        # Content is decoded already, so httpx is told of its coding when it has taken it. A stream it decodes itself.
        headers=answer.headers.raw if content is None else None,
        content=content,
        stream=stream,
        request=request(outgoing),
        extensions={"http_version": answer.http_version.encode(), "reason_phrase": answer.reason.encode("latin-1")},
    )
    shown.headers = httpx.Headers(answer.headers.raw)
    shown.elapsed = timedelta(seconds=answer.elapsed)
    return shown


def request(outgoing: Outgoing) -> httpx.Request:
    """Return a request as httpx has it, without a body that went out in pieces; credentials read `***`."""
    fields = outgoing.headers.items() if isinstance(outgoing.headers, Mapping) else outgoing.headers
    shown = [(name, "***" if name.lower() in SECRET else value) for name, value in fields]
    if isinstance(outgoing.body, bytes):
        return httpx.Request(outgoing.method, outgoing.shown_url, headers=shown, content=outgoing.body)
    if outgoing.chunked:
        shown.append(("Transfer-Encoding", "chunked"))
    elif outgoing.content_length is not None:
        shown.append(("Content-Length", str(outgoing.content_length)))
    return httpx.Request(outgoing.method, outgoing.shown_url, headers=shown)


def _stream(answer: Any) -> httpx.SyncByteStream | httpx.AsyncByteStream:
    return _SyncStream(answer) if isinstance(answer, SyncBody) else _AsyncStream(answer)


class _SyncStream(httpx.SyncByteStream):
    def __init__(self, answer: Any) -> None:
        self._answer = answer

    def __iter__(self) -> Iterator[bytes]:
        pieces: Iterator[bytes] = self._answer.raw_chunks()
        return pieces

    def close(self) -> None:
        self._answer.close()


class _AsyncStream(httpx.AsyncByteStream):
    def __init__(self, answer: AwaitedAnswer) -> None:
        self._answer = answer

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self._answer.raw_chunks()

    async def aclose(self) -> None:
        await self._answer.close()
