"""The works over a raw socket with orjson: what no Python client that makes objects of JSON goes below.

It trusts the server: it knows which header says the length, takes a stream to be chunked, and handles no error.
"""

from __future__ import annotations

import asyncio
import re
import socket
from typing import TYPE_CHECKING, Any

import orjson

from harness.contenders import objects

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

LENGTH = re.compile(rb"content-length: (\d+)")
HEADERS = "".join(f"{name}: {value}\r\n" for name, value in objects.HEADERS.items()).encode()
READ = 262144


def request(path: str, body: dict[str, Any] | None) -> bytes:
    """Return the bytes of a request."""
    head = b"%b %b HTTP/1.1\r\nhost: 127.0.0.1\r\n" % (b"POST" if body else b"GET", path.encode()) + HEADERS
    data = orjson.dumps(body) if body else b""
    return head + b"content-length: %d\r\n\r\n" % len(data) + data


class Chunks:
    """Takes the chunks out of a body (RFC 9112, section 7.1)."""

    def __init__(self) -> None:
        self._left = b""
        self.ended = False

    def feed(self, data: bytes) -> bytes:
        """Return the bytes of the chunks that have arrived whole."""
        data = self._left + data
        place, found = 0, []
        while True:
            line = data.find(b"\r\n", place)
            if line < 0:
                break
            size = int(data[place:line], 16)
            if len(data) < line + 4 + size:
                break
            found.append(data[line + 2 : line + 2 + size])
            place = line + 4 + size
            if not size:
                self.ended = True
                break
        self._left = data[place:]
        return b"".join(found)


class SyncFloor:
    """A blocking socket."""

    def __init__(self, port: int, version: str) -> None:
        self._socket = socket.create_connection(("127.0.0.1", port))
        self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._version = version

    def _call(self, path: str, body: dict[str, Any] | None) -> Any:
        self._socket.sendall(request(path, body))
        data = self._socket.recv(READ)
        while (end := data.find(b"\r\n\r\n")) < 0:
            data += self._socket.recv(READ)
        length = LENGTH.search(data)
        assert length
        size = int(length[1])
        if len(data) == end + 4 + size:
            return orjson.loads(memoryview(data)[end + 4 :])
        whole = bytearray(size)
        place = len(data) - end - 4
        whole[:place] = data[end + 4 :]
        with memoryview(whole) as view:
            while place < size:
                place += self._socket.recv_into(view[place:])
            return orjson.loads(view)

    def _blocks(self, path: str, body: dict[str, Any]) -> Iterator[bytes]:
        self._socket.sendall(request(path, body))
        data = self._socket.recv(READ)
        while (end := data.find(b"\r\n\r\n")) < 0:
            data += self._socket.recv(READ)
        chunks = Chunks()
        yield chunks.feed(data[end + 4 :])
        while not chunks.ended:
            yield chunks.feed(self._socket.recv(READ))

    def chat(self, size: int, turns: int = 1) -> int:
        """See `Sync`."""
        answer = self._call(objects.chat_path(f"chat-{size}", self._version), objects.chat_body(turns=turns))
        return len(answer["choices"][0]["message"]["content"])

    def stream(self, name: str, *, everything: bool) -> int:
        """See `Sync`."""
        blocks = self._blocks(objects.chat_path(name, self._version), objects.chat_body(stream=True))
        return sum(objects.text_of(chunk, everything=everything) for chunk in objects.events(blocks))

    def tools(self, name: str) -> int:
        """See `Sync`."""
        blocks = self._blocks(objects.chat_path(name, self._version), objects.chat_body(stream=True, tools=True))
        return sum(map(objects.arguments_of, objects.events(blocks)))

    def responses(self, name: str) -> int:
        """See `Sync`."""
        body = {"model": name, "input": "What is the weather in Oslo?", "stream": True}
        blocks = self._blocks(f"/openai/responses?api-version={self._version}", body)
        return sum(map(objects.output_of, objects.events(blocks)))

    def embeddings(self, count: int, *, floats: bool) -> int:
        """See `Sync`."""
        path = f"/openai/deployments/emb-{count}/embeddings?api-version={self._version}"
        return objects.numbers(self._call(path, objects.embeddings_body(count, floats=floats)))

    def files(self, kilobytes: int) -> int:
        """See `Sync`."""
        path = f"/openai/files?api-version={self._version}&order=files-{kilobytes}"
        return len(self._call(path, None)["data"])

    def close(self) -> None:
        """See `Sync`."""
        self._socket.close()


class _Connection(asyncio.Protocol):
    """One connection: what arrives is put together as an answer, or handed on as blocks of a stream."""

    def __init__(self) -> None:
        self._data = b""
        self._waiting: asyncio.Future[bytes] | None = None
        self.transport: Any = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = transport

    def data_received(self, data: bytes) -> None:
        if self._waiting and not self._waiting.done():
            self._waiting.set_result(data)
        else:
            self._data += data

    async def read(self) -> bytes:
        """Return what has arrived, or the next that does."""
        if self._data:
            data, self._data = self._data, b""
            return data
        self._waiting = asyncio.get_running_loop().create_future()
        return await self._waiting


class AsyncFloor:
    """A pool of protocols of the event loop."""

    def __init__(self, port: int, version: str) -> None:
        self._free: list[_Connection] = []
        self._port = port
        self._version = version

    async def _begun(self, path: str, body: dict[str, Any]) -> tuple[_Connection, bytes]:
        """Return a connection that was sent a request, and what has arrived up to the end of the head at least."""
        if self._free:
            at = self._free.pop()
        else:
            loop = asyncio.get_running_loop()
            _, at = await loop.create_connection(_Connection, "127.0.0.1", self._port)
        at.transport.write(request(path, body))
        data = await at.read()
        while b"\r\n\r\n" not in data:
            data += await at.read()
        return at, data

    async def chat(self, size: int) -> int:
        """See `Async`."""
        at, data = await self._begun(objects.chat_path(f"chat-{size}", self._version), objects.chat_body())
        end = data.find(b"\r\n\r\n")
        length = LENGTH.search(data)
        assert length
        while len(data) < end + 4 + int(length[1]):
            data += await at.read()
        self._free.append(at)
        return len(orjson.loads(data[end + 4 :])["choices"][0]["message"]["content"])

    async def stream(self, name: str, *, everything: bool, first: Callable[[], None] | None = None) -> int:
        """See `Async`."""
        at, data = await self._begun(objects.chat_path(name, self._version), objects.chat_body(stream=True))
        data = data[data.find(b"\r\n\r\n") + 4 :]
        chunks = Chunks()
        seen, left = 0, b""
        while True:
            *whole, left = (left + chunks.feed(data)).split(b"\n\n")
            for event in whole:
                if first:
                    first()
                    first = None
                if event != b"data: [DONE]":
                    seen += objects.text_of(orjson.loads(event[6:]), everything=everything)
            if chunks.ended:
                break
            data = await at.read()
        self._free.append(at)
        return seen

    async def close(self) -> None:
        """See `Async`."""
        for at in self._free:
            at.transport.close()
