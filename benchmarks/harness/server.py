"""A raw loopback server that costs as little as Python can, so that the client is what is measured.

It runs in a process of its own, prints its port and serves until its standard input is closed. Every answer is bytes
made once. What to answer is named by the request: for deployments in the path, for responses by the model, for files
by the query `order`.

| name | answer |
| --- | --- |
| `chat-SIZE` | a chat completion with SIZE characters of text |
| `MODE.SHAPE-N` | a stream of N events of the shape `chat`, `tools` or `responses` |
| `emb-N` | N embeddings, base64 if the request asks for it |
| `files-KB` | a page of a list of files, of KB kilobytes |

The modes of a stream: `each` sends every event alone and as soon as it can, over all streams in turn; `block` as many
in one HTTP chunk as 16 KiB hold; `paceUS` one event every US microseconds, so that a client reads each by itself.
"""

from __future__ import annotations

import heapq
import re
import resource
import selectors
import socket
import sys
import time
from contextlib import suppress

from harness import payloads

LENGTH = re.compile(rb"content-length: *(\d+)", re.IGNORECASE)
NAMES = (
    re.compile(rb"/deployments/([^/]+)/"),
    re.compile(rb"[?&]order=([^& ]+)"),
    re.compile(rb'"model": ?"([^"]+)"'),
)
SHAPES = {"chat": payloads.chat_events, "tools": payloads.tool_events, "responses": payloads.response_events}
BLOCK = 16 * 1024
COMMON = b"x-request-id: 01234567-89ab-cdef-0123-456789abcdef\r\nx-ms-region: West Europe\r\napim-request-id: 0123\r\n"
JSON_HEAD = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n" + COMMON
STREAM_HEAD = (
    b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream; charset=utf-8\r\n"
    + COMMON
    + b"transfer-encoding: chunked\r\n\r\n"
)

Connection = tuple[socket.socket, bytearray]


def whole(body: bytes) -> list[bytes]:
    """Return an answer of known length, as one piece."""
    return [JSON_HEAD + b"content-length: %d\r\n\r\n" % len(body) + body]


def chunked(data: bytes) -> bytes:
    """Return data as one chunk of a chunked body (RFC 9112, section 7.1)."""
    return b"%x\r\n%b\r\n" % (len(data), data)


def stream(mode: str, events: list[bytes]) -> list[bytes]:
    """Return the pieces in which a stream is sent."""
    if mode == "block":
        blocks = [bytearray()]
        for event in events:
            if len(blocks[-1]) + len(event) > BLOCK:
                blocks.append(bytearray())
            blocks[-1] += event
        events = [bytes(block) for block in blocks]
    first, *rest = [chunked(event) for event in events]
    pieces = [STREAM_HEAD + first, *rest]
    pieces[-1] += b"0\r\n\r\n"
    return pieces


def made(name: str, *, as_text: bool) -> tuple[list[bytes], float | None]:
    """Return the pieces of an answer and the seconds from one to the next: 0 for at once, None for all in one go."""
    mode, dot, rest = name.rpartition(".")
    shape, _, size = (rest if dot else name).partition("-")
    if dot:
        pace = float(mode[4:]) / 1e6 if mode.startswith("pace") else 0.0 if mode == "each" else None
        pieces = stream("each" if pace is not None else mode, SHAPES[shape](int(size)))
        return pieces, pace
    if shape == "emb":
        return whole(payloads.embeddings(int(size), as_text=as_text)), None
    if shape == "files":
        return whole(payloads.files(int(size))), None
    return whole(payloads.chat(int(size))), None


class Server:
    """One thread over all connections."""

    def __init__(self) -> None:
        self._selector = selectors.DefaultSelector()
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=4096)
        self._listener.setblocking(False)
        self._selector.register(self._listener, selectors.EVENT_READ)
        self._answers: dict[tuple[bytes, bool], tuple[list[bytes], float | None]] = {}
        self._due: list[tuple[float, int, socket.socket, list[bytes], int, float]] = []
        self._count = 0
        self.port: int = self._listener.getsockname()[1]

    def serve(self) -> None:
        """Serve until standard input ends."""
        self._selector.register(sys.stdin, selectors.EVENT_READ)
        select, due = self._selector.select, self._due
        while True:
            wait = max(0.0, due[0][0] - time.perf_counter()) if due else None
            if wait and wait < 0.002:  # the clock of select is too coarse: look again at once
                wait = 0.0
            for key, _ in select(wait):
                if key.data is not None:
                    self._receive(key.data)
                elif key.fileobj is self._listener:
                    self._accept()
                else:
                    return
            if due:
                self._send_due()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except BlockingIOError:
                return
            connection.setblocking(False)
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            self._selector.register(connection, selectors.EVENT_READ, (connection, bytearray()))

    def _receive(self, at: Connection) -> None:
        connection, buffer = at
        try:
            data = connection.recv(262144)
        except ConnectionError:
            data = b""
        if not data:
            self._drop(connection)
            return
        buffer += data
        end = buffer.find(b"\r\n\r\n")
        if end < 0:
            return
        length = LENGTH.search(buffer, 0, end)
        if length and len(buffer) < end + 4 + int(length[1]):
            return
        request = bytes(buffer)
        buffer.clear()
        self._answer(connection, request)

    def _answer(self, connection: socket.socket, request: bytes) -> None:
        name = next(found[1] for pattern in NAMES if (found := pattern.search(request)))
        key = (name, name.startswith(b"emb") and b'"base64"' in request)
        if key not in self._answers:
            self._answers[key] = made(name.decode(), as_text=key[1])
        pieces, pace = self._answers[key]
        if pace is None:
            for piece in pieces:
                self._send(connection, piece)
        else:
            self._count += 1
            heapq.heappush(self._due, (time.perf_counter(), self._count, connection, pieces, 0, pace))

    def _send_due(self) -> None:
        """Send the next piece of every stream that is due, oldest first."""
        now = time.perf_counter()
        due = self._due
        for _ in range(len(due)):
            if due[0][0] > now:
                return
            _, _, connection, pieces, place, pace = heapq.heappop(due)
            self._send(connection, pieces[place])
            if place + 1 < len(pieces):
                self._count += 1
                heapq.heappush(due, (now + pace, self._count, connection, pieces, place + 1, pace))

    def _send(self, connection: socket.socket, data: bytes) -> None:
        try:
            sent = connection.send(data)
            if sent < len(data):  # a client that reads slowly holds up the others, which one client per run allows
                connection.setblocking(True)
                connection.sendall(memoryview(data)[sent:])
                connection.setblocking(False)
        except BlockingIOError:
            connection.setblocking(True)
            connection.sendall(data)
            connection.setblocking(False)
        except OSError:
            self._drop(connection)

    def _drop(self, connection: socket.socket) -> None:
        if connection.fileno() >= 0:
            self._selector.unregister(connection)
            connection.close()


def main() -> None:
    """Print the port and serve."""
    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    server = Server()
    print(server.port, flush=True)
    with suppress(KeyboardInterrupt):  # who started it, who is interrupted too, ends it
        server.serve()


if __name__ == "__main__":
    main()
