"""A server on loopback that sends one body in whatever pieces it is told to, each a chunk of HTTP or a part of one."""

from __future__ import annotations

import socket
import threading
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Generator, Sequence


class Wire:
    """Where the server listens, and what it says to every request.

    Attributes:
        endpoint: its URL.
        content_type: of the answer.
        chunks: the body, each element a chunk of HTTP; empty ones are left out.
        writes: how many bytes go into one write to the socket.
    """

    def __init__(self, listening: socket.socket) -> None:
        self.endpoint = f"http://127.0.0.1:{listening.getsockname()[1]}"
        self.content_type = "text/event-stream"
        self.chunks: Sequence[bytes] = ()
        self.writes = 65536
        self._socket = listening

    def serve(self) -> None:
        """Answer each connection in turn, as long as there are any."""
        while True:
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            with connection, suppress(OSError):
                connection.settimeout(20)
                connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                while self._request(connection):
                    answer = self._answer()
                    for at in range(0, len(answer), self.writes):
                        connection.sendall(answer[at : at + self.writes])

    def _answer(self) -> bytes:
        head = f"HTTP/1.1 200 OK\r\ncontent-type: {self.content_type}\r\ntransfer-encoding: chunked\r\n\r\n".encode()
        chunks = (f"{len(chunk):x}\r\n".encode() + chunk + b"\r\n" for chunk in self.chunks if chunk)
        return head + b"".join(chunks) + b"0\r\n\r\n"

    def _request(self, connection: socket.socket) -> bool:
        data = b""
        while b"\r\n\r\n" not in data:
            more = connection.recv(65536)
            if not more:
                return False
            data += more
        head, _, body = data.partition(b"\r\n\r\n")
        length = next(int(line[15:]) for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:"))
        while len(body) < length:
            body += connection.recv(65536)
        return True


@contextmanager
def wire() -> Generator[Wire]:
    """Run a server."""
    listening = socket.create_server(("127.0.0.1", 0))
    server = Wire(listening)
    thread = threading.Thread(target=server.serve)
    thread.start()
    try:
        yield server
    finally:
        listening.shutdown(socket.SHUT_RDWR)
        listening.close()
        thread.join()
