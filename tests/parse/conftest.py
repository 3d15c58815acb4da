"""An emulator and clients of it, for both kinds of client alike."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING, Any

import pytest

import aoai
from aoai import emulator

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator


@pytest.fixture(scope="session")
def endpoint() -> Iterator[str]:
    with emulator.running() as running:
        yield running.endpoint


class Clients:
    """Calls either client in one way."""

    def __init__(self, endpoint: str, *, is_async: bool) -> None:
        self.endpoint = endpoint
        self.is_async = is_async
        self._made: list[Any] = []

    def __call__(self, api_version: str, **settings: Any) -> Any:
        kind: Any = aoai.AsyncAzureOpenAI if self.is_async else aoai.AzureOpenAI
        client = kind(azure_endpoint=self.endpoint, api_key="sesame", api_version=api_version, **settings)
        self._made.append(client)
        return client

    async def close(self) -> None:
        for client in self._made:
            await self.result(client.close())

    async def result(self, value: Any) -> Any:
        """Return what a method returned, awaited if need be."""
        return await value if inspect.isawaitable(value) else value

    async def listed(self, values: Any) -> list[Any]:
        """Return all that an iterator gives."""
        if hasattr(values, "__aiter__"):
            return [each async for each in values]
        return list(values)

    async def streamed(self, stream: Any) -> tuple[list[Any], Any]:
        """Return the events of a stream, and its whole answer."""
        if hasattr(stream, "__aenter__"):
            async with stream:
                events = await self.listed(stream)
                return events, await _whole(stream)()
        with stream:
            events = await self.listed(stream)
            return events, _whole(stream)()


def _whole(stream: Any) -> Callable[[], Any]:
    method: Callable[[], Any] = getattr(stream, "get_final_completion", None) or stream.get_final_response
    return method


@pytest.fixture(params=["sync", "async"])
async def clients(endpoint: str, request: pytest.FixtureRequest) -> AsyncIterator[Clients]:
    made = Clients(endpoint, is_async=request.param == "async")
    yield made
    await made.close()
