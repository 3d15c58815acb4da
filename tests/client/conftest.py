"""Servers on loopback: the emulator, and one that sends whatever bytes a test asks for."""

from __future__ import annotations

import socket
import threading
from typing import TYPE_CHECKING

import pytest

import aoai.emulator

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(scope="session")
def emulator() -> Iterator[aoai.emulator.RunningEmulator]:
    """An emulator with any deployment, which wants a key and checks its own answers."""
    with aoai.emulator.running(key="a-key", check_answers=True) as running:
        yield running


class RawServer:
    """Answers each connection's first request with the bytes it is told to send, then closes."""

    def __init__(self) -> None:
        self.answer = b""
        self.requests: list[bytes] = []
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.endpoint = f"http://127.0.0.1:{self._socket.getsockname()[1]}"
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()

    def says(self, status: str, content_type: str, body: bytes, *, length: int | None = None) -> None:
        """Set the answer; `length` is what its content-length claims."""
        head = f"HTTP/1.1 {status}\r\ncontent-type: {content_type}\r\nx-request-id: r-1\r\nconnection: close\r\n"
        claimed = len(body) if length is None else length
        self.answer = f"{head}content-length: {claimed}\r\n\r\n".encode() + body

    def _serve(self) -> None:
        while True:
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            with connection:
                self.requests.append(_read_request(connection))
                connection.sendall(self.answer)

    def close(self) -> None:
        self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        self._thread.join()


def _read_request(connection: socket.socket) -> bytes:
    data = b""
    while b"\r\n\r\n" not in data:
        data += connection.recv(65536)
    head, _, body = data.partition(b"\r\n\r\n")
    length = next((int(line[15:]) for line in head.split(b"\r\n") if line.lower().startswith(b"content-length:")), 0)
    while len(body) < length:
        body += connection.recv(65536)
    return head + b"\r\n\r\n" + body


@pytest.fixture
def raw() -> Iterator[RawServer]:
    server = RawServer()
    yield server
    server.close()
