"""A server on loopback that says exactly what a test has it say, byte by byte."""

from __future__ import annotations

import gzip
import socket
import struct
import threading
from contextlib import suppress
from typing import TYPE_CHECKING, NamedTuple, Self

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable
    from types import TracebackType

PATIENCE = 20.0
"""Seconds after which a test that hangs is given up."""

OK = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"


class Received(NamedTuple):
    """A request as it came."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes


class Line:
    """One connection, from the server's side."""

    def __init__(self, peer: Peer, sock: socket.socket) -> None:
        self._peer = peer
        self.sock = sock
        self._buffer = b""

    def request(self) -> Received | None:
        """Return the next request, None if the client closed the connection."""
        head = self._until(b"\r\n\r\n")
        if not head:
            return None
        first, *lines = head.decode("latin-1").split("\r\n")
        method, target, _ = first.split(" ")
        headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines if line)}
        if headers.get("transfer-encoding") == "chunked":
            parts: list[bytes] = []
            while size := int(self._until(b"\r\n"), 16):
                parts.append(self._take(size))
                assert self._take(2) == b"\r\n"
            assert self._take(2) == b"\r\n"
            body = b"".join(parts)
        else:
            body = self._take(int(headers.get("content-length", "0")))
        received = Received(method, target, headers, body)
        self._peer.requests.append(received)
        return received

    def send(self, data: bytes) -> None:
        self.sock.sendall(data)

    def answer(self, data: bytes = OK) -> None:
        """Take a request and send this."""
        if self.request() is not None:
            self.send(data)

    def reset(self) -> None:
        """Close with a reset rather than an orderly end."""
        self.sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.sock.close()

    def until_closed(self) -> None:
        """Wait until the client closes it."""
        with suppress(OSError):
            while self.sock.recv(65536):
                pass

    def _until(self, end: bytes) -> bytes:
        while end not in self._buffer:
            data = self.sock.recv(65536)
            if not data:
                return b""
            self._buffer += data
        found, _, self._buffer = self._buffer.partition(end)
        return found

    def _take(self, size: int) -> bytes:
        parts = [self._buffer[:size]]
        self._buffer = self._buffer[size:]
        missing = size - len(parts[0])
        while missing:
            data = self.sock.recv(min(missing, 1 << 20))
            if not data:
                raise ConnectionResetError("the client closed the connection within a body")
            parts.append(data)
            missing -= len(data)
        return b"".join(parts)


class Peer:
    """A server whose connections are served by one script each; the last script serves all that follow.

    A script that raises anything but `OSError` fails the test.
    """

    def __init__(self, *scripts: Callable[[Line], None], context: ssl.SSLContext | None = None) -> None:
        self.requests: list[Received] = []
        self.connections = 0
        self.scheme = "https" if context else "http"
        self._scripts = scripts
        self._context = context
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=4096)
        self.port: int = self._listener.getsockname()[1]
        self._open: list[socket.socket] = []
        self._threads: list[threading.Thread] = []
        self._failures: list[BaseException] = []
        self._acceptor = threading.Thread(target=self._accept)

    @property
    def url(self) -> str:
        return f"{self.scheme}://127.0.0.1:{self.port}"

    def __enter__(self) -> Self:
        self._acceptor.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._acceptor.join(PATIENCE)
        for sock in self._open:
            with suppress(OSError):
                sock.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join(PATIENCE)
        if self._failures and error is None:
            raise self._failures[0]

    def _accept(self) -> None:
        while True:
            try:
                sock, _ = self._listener.accept()
            except OSError:
                return
            script = self._scripts[min(self.connections, len(self._scripts) - 1)]
            self.connections += 1
            self._open.append(sock)
            thread = threading.Thread(target=self._serve, args=(sock, script))
            self._threads.append(thread)
            thread.start()

    def _serve(self, sock: socket.socket, script: Callable[[Line], None]) -> None:
        sock.settimeout(PATIENCE)
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        with suppress(OSError):
            if self._context is not None:
                sock = self._context.wrap_socket(sock, server_side=True)
                self._open.append(sock)
            try:
                script(Line(self, sock))
            except OSError:
                pass
            except BaseException as error:  # noqa: BLE001 - handed to the test
                self._failures.append(error)
            finally:
                sock.close()


def answering(*answers: bytes) -> Callable[[Line], None]:
    """Return a script that gives these answers to requests, the last one to all that follow."""

    def script(line: Line) -> None:
        place = 0
        while line.request() is not None:
            line.send(answers[min(place, len(answers) - 1)])
            place += 1

    return script


def closing(answer: bytes) -> Callable[[Line], None]:
    """Return a script that gives one answer and closes the connection."""
    return lambda line: line.answer(answer)


def whole(body: bytes, *fields: str, status: str = "200 OK") -> bytes:
    """Return an answer with its length."""
    lines = [f"HTTP/1.1 {status}", *fields, f"Content-Length: {len(body)}"]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


def chunked(*parts: bytes, fields: tuple[str, ...] = ()) -> bytes:
    """Return an answer in chunks."""
    lines = ["HTTP/1.1 200 OK", *fields, "Transfer-Encoding: chunked"]
    chunks = b"".join(b"%x\r\n%b\r\n" % (len(part), part) for part in parts)
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + chunks + b"0\r\n\r\n"


def gzipped(data: bytes) -> bytes:
    """Return data as gzip, the same at any time of day."""
    return gzip.compress(data, mtime=0)
