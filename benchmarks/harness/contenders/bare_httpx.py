"""The works through `httpx` alone: its `json()`, or `iter_bytes`, a split and orjson for events."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx
import orjson

from harness.contenders import objects
from harness.contenders.objects import HEADERS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


class SyncHttpx:
    """`httpx.Client`."""

    def __init__(self, port: int, version: str) -> None:
        self._client = httpx.Client(base_url=f"http://127.0.0.1:{port}", headers=HEADERS, timeout=600)
        self._version = version

    def chat(self, size: int, turns: int = 1) -> int:
        """See `Sync`."""
        path = objects.chat_path(f"chat-{size}", self._version)
        answer = self._client.post(path, json=objects.chat_body(turns=turns)).json()
        return len(answer["choices"][0]["message"]["content"])

    def _events(self, path: str, body: dict[str, Any]) -> Iterator[Any]:
        with self._client.stream("POST", path, json=body) as response:
            yield from objects.events(response.iter_bytes())

    def stream(self, name: str, *, everything: bool) -> int:
        """See `Sync`."""
        events = self._events(objects.chat_path(name, self._version), objects.chat_body(stream=True))
        return sum(objects.text_of(chunk, everything=everything) for chunk in events)

    def tools(self, name: str) -> int:
        """See `Sync`."""
        events = self._events(objects.chat_path(name, self._version), objects.chat_body(stream=True, tools=True))
        return sum(map(objects.arguments_of, events))

    def responses(self, name: str) -> int:
        """See `Sync`."""
        body = {"model": name, "input": "What is the weather in Oslo?", "stream": True}
        return sum(map(objects.output_of, self._events(f"/openai/responses?api-version={self._version}", body)))

    def embeddings(self, count: int, *, floats: bool) -> int:
        """See `Sync`."""
        path = f"/openai/deployments/emb-{count}/embeddings?api-version={self._version}"
        return objects.numbers(self._client.post(path, json=objects.embeddings_body(count, floats=floats)).json())

    def files(self, kilobytes: int) -> int:
        """See `Sync`."""
        path = f"/openai/files?api-version={self._version}&order=files-{kilobytes}"
        return len(self._client.get(path).json()["data"])

    def close(self) -> None:
        """See `Sync`."""
        self._client.close()


class AsyncHttpx:
    """`httpx.AsyncClient`."""

    def __init__(self, port: int, version: str) -> None:
        limits = httpx.Limits(max_connections=1000, max_keepalive_connections=1000)
        address = f"http://127.0.0.1:{port}"
        self._client = httpx.AsyncClient(base_url=address, headers=HEADERS, timeout=600, limits=limits)
        self._version = version

    async def chat(self, size: int) -> int:
        """See `Async`."""
        path = objects.chat_path(f"chat-{size}", self._version)
        answer = (await self._client.post(path, json=objects.chat_body())).json()
        return len(answer["choices"][0]["message"]["content"])

    async def stream(self, name: str, *, everything: bool, first: Callable[[], None] | None = None) -> int:
        """See `Async`."""
        seen, left = 0, b""
        path = objects.chat_path(name, self._version)
        async with self._client.stream("POST", path, json=objects.chat_body(stream=True)) as response:
            async for block in response.aiter_bytes():
                *whole, left = (left + block).split(b"\n\n")
                for event in whole:
                    if first:
                        first()
                        first = None
                    if event != b"data: [DONE]":
                        seen += objects.text_of(orjson.loads(event[6:]), everything=everything)
        return seen

    async def close(self) -> None:
        """See `Async`."""
        await self._client.aclose()
