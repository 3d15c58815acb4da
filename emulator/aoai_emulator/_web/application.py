"""The web application: from a request to a call, and from a reply to an answer."""

from __future__ import annotations

import asyncio
import hmac
import logging
import time
import uuid
from collections.abc import AsyncIterable, AsyncIterator, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, cast
from urllib.parse import quote

import orjson
from starlette.applications import Starlette
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response, StreamingResponse

from aoai_emulator._faults.rules import CutError
from aoai_emulator._protocol import RefusedError, Reply
from aoai_emulator._resources import images
from aoai_emulator._service.answering import AnswerError, answered, fitted_event
from aoai_emulator._service.call import Call
from aoai_emulator._spec.documents import EVENTS, FORM, JSON, document
from aoai_emulator._spec.errors import fitted_error
from aoai_emulator._spec.routes import routed, version_of
from aoai_emulator._state.log import LONGEST_BODY, Exchange
from aoai_emulator._web import page, reading
from aoai_emulator._web.form import Form
from aoai_emulator._web.page.guard import foreign

if TYPE_CHECKING:
    from collections.abc import Mapping

    from starlette.types import Message, Receive, Scope, Send

    from aoai_emulator._emulator import Emulator
    from aoai_emulator._protocol import Content, Event
    from aoai_emulator._spec.documents import Operation

REGION = "Local"
_SECRET = {
    "api-key",
    "authorization",
    "cookie",
    "ocp-apim-subscription-key",
    "proxy-authorization",
    "subscription-key",
    "x-api-key",
}
"""Headers and parameters of the query that the log does not keep."""
_PIECE = 1 << 18
_GONE = 499  # what web servers write in their logs where the client did not wait for the answer
_SILENT = 444  # and where they closed the connection without an answer
_log = logging.getLogger("aoai_emulator")


def application(emulator: Emulator) -> Starlette:
    """Return the web application of an emulator: its control page, and everything below `/openai`."""
    web = Starlette(
        routes=[*page.routes(emulator), *images.routes(emulator)],
        exception_handlers={Exception: _failed},
        lifespan=lambda _: emulator.working(),
    )
    web.router.default = Server(emulator)  # not a route: those do not match a path with a line's end in it
    return web


class Server:
    """Answers requests for an emulator, as an ASGI application.

    Args:
        emulator: what to answer from.
    """

    def __init__(self, emulator: Emulator) -> None:
        self.emulator = emulator

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request."""
        incoming = _Incoming(receive)
        request = Request(scope, incoming)
        exchange = self._exchange(request)
        began = time.perf_counter()

        async def counted(message: Message) -> None:
            if message["type"] == "http.response.start":
                exchange.status = message["status"]
                exchange.first_byte = time.perf_counter() - began
                milliseconds = str(round(1000 * exchange.first_byte)).encode()
                message["headers"] = [*message["headers"], (b"openai-processing-ms", milliseconds)]
            elif message["type"] == "http.response.body":
                exchange.sent += len(message.get("body", b""))
            await send(message)

        exchange.status = 0
        forms: list[Form] = []
        try:
            response = await self._response(request, exchange, forms)
            # Of a body that is too long to be read to its end nothing need be waited for.
            endless = int(request.headers.get("content-length", "0")) > incoming.MOST and not incoming.whole
            if "expect" in request.headers or endless or not await incoming.drain():
                response.headers["connection"] = "close"
            await response(scope, incoming, counted)
        except ClientDisconnect:
            exchange.status = _GONE
        except CutError as cut:
            exchange.status = exchange.status or _SILENT
            await incoming.drain()
            if not await self.emulator.faults.connections.cut(scope, incoming, reset=cut.reset):
                raise
        except AnswerError as error:
            exchange.violation = str(error)
            raise
        finally:
            for form in forms:
                form.close()
            exchange.status = exchange.status or 500
            exchange.seconds = time.perf_counter() - began

    async def _response(self, request: Request, exchange: Exchange, forms: list[Form]) -> Response:
        call: Call | None = None
        try:
            reply = await self.emulator.faults.arrived(exchange)
            if reply is None:
                call = await self._call(request, exchange, forms)
                reply = await self.emulator.faults.before(call) or await answered(call)
            return await self._sent(call, reply, exchange)
        except RefusedError as refusal:
            exchange.refusal = refusal.reason
            return await self._sent(None, refusal.reply(), exchange, call)

    def _exchange(self, request: Request) -> Exchange:
        emulator = self.emulator
        emulator.log.count += 1
        path = cast("bytes", request.scope.get("raw_path") or request.scope["path"].encode()).decode("latin-1")
        query = {name: value for name, value in request.query_params.items() if name.lower() not in _SECRET}
        exchange = Exchange(
            emulator.log.count,
            emulator.clock(),
            request.method,
            path,
            query,
            {name: value for name, value in request.headers.items() if name not in _SECRET},
            version=version_of(path, query),
        )
        emulator.log.add(exchange)
        return exchange

    async def _call(self, request: Request, exchange: Exchange, forms: list[Form]) -> Call:
        """Read a request.

        Raises:
            RefusedError: it has no key, means nothing, or does not fit its schema.
        """
        emulator = self.emulator
        if emulator.key is None:
            reason = foreign(request)
            if reason is not None:
                raise RefusedError(403, "403", f"{reason[0].upper()}{reason[1:]}.", reason=reason)
        _authorise(emulator.key, request.headers)
        operation, path = routed(exchange.method, exchange.path, exchange.query)
        exchange.operation = operation.name
        texts: dict[str, list[str]] = {}
        for name, value in request.query_params.multi_items():
            texts.setdefault(name, []).append(value)
        call = Call(operation, path, {}, exchange.headers, None, None, emulator)
        call.deployment = emulator.deployments.meant(operation, path, None)
        call.query = reading.query_values(operation, texts, request.headers)
        await self._read_body(request, exchange, call, forms)
        call.deployment = call.deployment or emulator.deployments.meant(operation, path, call.body)
        exchange.deployment = call.deployment and call.deployment.name
        return call

    async def _read_body(self, request: Request, exchange: Exchange, call: Call, forms: list[Form]) -> None:
        operation: Operation = call.operation
        length = request.headers.get("content-length", "0")
        if not operation.body:
            return
        content_type = request.headers.get("content-type", "")
        if length == "0" and "transfer-encoding" not in request.headers:
            call.body = await reading.json_body(operation, b"")
            return
        kind = reading.body_kind(operation, content_type)
        limit = self.emulator.upload_limit if kind == FORM else self.emulator.json_limit
        if int(length) > limit:
            raise reading.too_large(limit)
        if kind == FORM:
            form = Form()
            forms.append(form)
            sizes: list[int] = []
            await form.read(content_type, reading.limited(request.stream(), limit, sizes))
            exchange.received = sum(sizes)
            call.body = reading.form_body(operation, form.parts)
        else:
            raw = await reading.read_json(request.stream(), limit)
            exchange.received = len(raw)
            exchange.raw = raw if len(raw) <= LONGEST_BODY else b""
            call.body = await reading.json_body(operation, raw)

    async def _sent(self, call: Call | None, reply: Reply, exchange: Exchange, about: Call | None = None) -> Response:
        """Return the answer for a reply; its first event is there, so what comes now can hardly be refused any more."""
        status = reply.status or (call.operation.status if call else 200)
        headers = {**self._headers(call or about, exchange), **reply.headers}
        content: Content
        if reply.events is not None and call is not None:
            media_type: str | None = f"{EVENTS}; charset=utf-8"
            content = await _begun(_lines(call, reply.events))
            headers["cache-control"] = "no-cache"
        elif reply.content is not None:
            media_type, content = reply.media_type, reply.content
        elif reply.body is not None:
            body = reply.body
            if status >= 400 and exchange.operation is not None and exchange.version is not None:
                body = fitted_error(document(exchange.version).operations[exchange.operation], status, body)
            media_type, content = JSON, orjson.dumps(body)
        else:
            media_type, content = None, b""
        if isinstance(content, Path):
            headers["content-length"] = str(content.stat().st_size)
        elif isinstance(content, bytes):
            headers["content-length"] = str(len(content))
            if status == 204:
                del headers["content-length"]
        pieces = _pieces(content)
        shaped = pieces if call is None else self.emulator.faults.shape(call, reply, pieces)
        if shaped is pieces and isinstance(content, bytes):
            return Response(content, status, headers, media_type)
        return StreamingResponse(shaped, status, headers, media_type)

    def _headers(self, call: Call | None, exchange: Exchange) -> dict[str, str]:
        """Return the headers that the service sends with every answer."""
        number = str(uuid.uuid4())
        headers = {"x-request-id": number, "apim-request-id": number, "x-ms-region": REGION}
        own = exchange.headers.get("x-ms-client-request-id")
        if own is not None:
            headers["x-ms-client-request-id"] = own
        if call is not None:
            headers |= self.emulator.faults.headers(call)
            if call.deployment is not None:
                headers["x-ms-deployment-name"] = quote(call.deployment.name)
        return headers


class _Incoming:
    """What the web server receives of a request, and whether all of the body is there.

    A body that is refused before it is read must be read all the same: many clients look for the answer only when they
    have sent everything, and see a broken connection if the server closes it before.
    """

    MOST = 64 << 20

    def __init__(self, receive: Receive) -> None:
        self._receive = receive
        self.whole = False

    async def __call__(self) -> Message:
        """Return the next message."""
        message = await self._receive()
        self.whole = self.whole or message["type"] != "http.request" or not message.get("more_body", False)
        return message

    async def drain(self) -> bool:
        """Read what is left of the body, unless it is too much; say whether it is all read."""
        size = 0
        while not self.whole and size < self.MOST:
            size += len((await self()).get("body", b""))
        return self.whole


def _authorise(key: str | None, headers: Mapping[str, str]) -> None:
    if key is None:
        return
    scheme, _, token = headers.get("authorization", "").partition(" ")
    given = headers.get("api-key") or (token.strip() if scheme.lower() == "bearer" else "")  # RFC 9110, 11.1
    if not hmac.compare_digest(given.encode(), key.encode()):
        raise RefusedError(
            401,
            "401",
            "Access denied due to invalid subscription key or wrong API endpoint. "
            "Send a key that is valid for this resource, to the endpoint of this resource.",
        )


async def _lines(call: Call, events: Iterable[Event] | AsyncIterable[Event]) -> AsyncIterator[bytes]:
    """Yield each event as it is sent."""
    async for event in _each(events):
        name, data = fitted_event(call, event)
        text = data.encode() if isinstance(data, str) else orjson.dumps(data)
        head = b"" if name is None else f"event: {name}\n".encode()
        yield b"%bdata: %b\n\n" % (head, text)
        await asyncio.sleep(0)  # other streams have their turn


async def _each(events: Iterable[Event] | AsyncIterable[Event]) -> AsyncIterator[Event]:
    if isinstance(events, AsyncIterable):
        async for event in events:
            yield event
    else:
        for event in events:
            yield event


async def _begun(pieces: AsyncIterator[bytes]) -> AsyncIterator[bytes]:
    """Wait for the first piece, so that what refuses the call has its status; return an iterator over all pieces."""
    first = await anext(pieces, None)

    async def all_of_them() -> AsyncIterator[bytes]:
        if first is not None:
            yield first
        async for piece in pieces:
            yield piece

    return all_of_them()


async def _pieces(content: Content) -> AsyncIterator[bytes]:
    """Yield content piece by piece."""
    if isinstance(content, bytes):
        yield content
    elif isinstance(content, Path):
        file = await asyncio.to_thread(content.open, "rb")
        try:
            while piece := await asyncio.to_thread(file.read, _PIECE):
                yield piece
        finally:
            file.close()
    elif isinstance(content, AsyncIterable):
        async for piece in content:
            yield piece
    else:
        for piece in content:
            yield piece


async def _failed(request: Request, error: Exception) -> Response:
    """Answer where the emulator itself is at fault."""
    _log.error("%s %s failed", request.method, request.url.path, exc_info=error)
    reply = RefusedError(500, "InternalServerError", f"The emulator failed: {error}").reply()
    # The web server closes a connection on which something failed; a client that is not told may use it again.
    return Response(orjson.dumps(reply.body), 500, {"connection": "close"}, JSON)
