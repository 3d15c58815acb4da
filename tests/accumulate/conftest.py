"""A server on loopback whose streams end as a test says: whole, cut, or not at all."""

from __future__ import annotations

import json
import socket
import threading
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

Ending: TypeAlias = Literal["done", "cut", "stall", "refused"]


def encoded(event: dict[str, Any] | str) -> bytes:
    """Return a server-sent event: of data alone, or of a name and data as assistants have it."""
    if isinstance(event, dict) and "event" in event:
        data = event["data"] if isinstance(event["data"], str) else json.dumps(event["data"])
        return f"event: {event['event']}\ndata: {data}\n\n".encode()
    return f"data: {event if isinstance(event, str) else json.dumps(event)}\n\n".encode()


class StreamServer:
    """Answers the first request of each connection with the next of its scripts.

    Attributes:
        scripts: for each request the events to send, and how to end: `done` sends the end of the body, `cut` closes the
            connection without it, `stall` leaves it open until the client closes it, and `refused` is a 400.
        requests: how many came.
        left: set when a client closed a connection that was stalled.
    """

    def __init__(self) -> None:
        self.scripts: list[tuple[list[dict[str, Any] | str], Ending]] = []
        self.requests = 0
        self.left = threading.Event()
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.endpoint = f"http://127.0.0.1:{self._socket.getsockname()[1]}"
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()

    def _serve(self) -> None:
        while True:
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            with connection:
                connection.settimeout(20)
                try:
                    self._answer(connection)
                except ConnectionError:  # the client left while it was answered
                    self.left.set()

    def _answer(self, connection: socket.socket) -> None:
        head, _, body = connection.recv(65536).partition(b"\r\n\r\n")
        length = next(int(line[15:]) for line in head.lower().splitlines() if line.startswith(b"content-length:"))
        while len(body) < length:
            body += connection.recv(65536)
        events, ending = self.scripts[self.requests]
        self.requests += 1
        if ending == "refused":
            connection.sendall(
                b"HTTP/1.1 400 Bad Request\r\ncontent-type: application/json\r\ncontent-length: 27\r\n"
                b'connection: close\r\n\r\n{"error":{"message":"No."}}'
            )
            return
        connection.sendall(
            b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n"
            + f"x-request-id: request-{self.requests}\r\nconnection: close\r\n\r\n".encode()
        )
        for event in events:
            data = encoded(event)
            connection.sendall(f"{len(data):x}\r\n".encode() + data + b"\r\n")
        if ending == "done":
            connection.sendall(b"0\r\n\r\n")
        elif ending == "stall" and connection.recv(1) == b"":
            self.left.set()

    def close(self) -> None:
        """Take no more connections, and wait for the last to end."""
        self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        self._thread.join()


@pytest.fixture
def server() -> Iterator[StreamServer]:
    server = StreamServer()
    yield server
    server.close()
