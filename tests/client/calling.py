"""Calls of either client, to a server on loopback under whatever name it is addressed by."""

from __future__ import annotations

import asyncio
from functools import reduce
from typing import TYPE_CHECKING, Any

import httpx

import aoai

if TYPE_CHECKING:
    from tests.client.scripted import Scripted

MESSAGES = [{"role": "user", "content": "hi"}]
KINDS = ("sync", "async")


class Loopback(httpx.HTTPTransport):
    """Leads to a server on this machine whatever the address says; the request says what it would have said there."""

    def __init__(self, server: Scripted) -> None:
        super().__init__()
        self._server = httpx.URL(server.endpoint)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        request.url = request.url.copy_with(scheme="http", host=self._server.host, port=self._server.port)
        return super().handle_request(request)


class AsyncLoopback(httpx.AsyncHTTPTransport):
    """The same for a loop."""

    def __init__(self, server: Scripted) -> None:
        super().__init__()
        self._server = httpx.URL(server.endpoint)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        request.url = request.url.copy_with(scheme="http", host=self._server.host, port=self._server.port)
        return await super().handle_async_request(request)


class Caller:
    """Makes a client of either kind, asks it, and closes it.

    Args:
        kind: `sync` or `async`.
        server: where its calls go whatever their address says; None for where they are addressed to.
    """

    def __init__(self, kind: str, server: Scripted | None = None) -> None:
        self.kind = kind
        self.server = server

    async def __call__(self, name: str, arguments: dict[str, Any] | None = None, **settings: Any) -> Any:
        """Return what a method gives, such as `chat.completions.create`."""
        given: dict[str, Any] = {"api_key": "a-key-of-mine", "max_retries": 0, **settings}
        if given["api_key"] is None:
            del given["api_key"]
        if self.kind == "sync":
            return await asyncio.to_thread(self._sync, name, arguments or {}, given)
        if self.server is not None:
            given["http_client"] = httpx.AsyncClient(transport=AsyncLoopback(self.server))
        async with given.get("http_client") or _Nothing(), aoai.AsyncAzureOpenAI(**given) as client:
            method: Any = reduce(getattr, name.split("."), client)
            return await method(**arguments or {})

    def _sync(self, name: str, arguments: dict[str, Any], given: dict[str, Any]) -> Any:
        if self.server is not None:
            given["http_client"] = httpx.Client(transport=Loopback(self.server))
        with given.get("http_client") or _Nothing(), aoai.AzureOpenAI(**given) as client:
            method: Any = reduce(getattr, name.split("."), client)
            return method(**arguments)

    async def chat(self, **settings: Any) -> Any:
        """Ask for a chat completion of the deployment `m`."""
        return await self("chat.completions.create", {"model": "m", "messages": MESSAGES}, **settings)


class _Nothing:
    def __enter__(self) -> None: ...
    def __exit__(self, *_: object) -> None: ...
    async def __aenter__(self) -> None: ...
    async def __aexit__(self, *_: object) -> None: ...
