"""A server on raw sockets that misbehaves on command, and remembers what it saw."""

from __future__ import annotations

import json
import select
import socket
import struct
import threading
import time
from contextlib import suppress
from itertools import pairwise
from typing import TYPE_CHECKING, Self

import attrs

if TYPE_CHECKING:
    from collections.abc import Callable

PATIENCE = 20.0
"""Seconds after which something that never comes is an error; no test waits for them to pass."""


@attrs.frozen
class Seen:
    """A request as it came.

    Attributes:
        time: when its head was there, in seconds of the monotonic clock.
        connection: the number of its connection, from 1.
        line: such as `POST /openai/... HTTP/1.1`.
        headers: by name in lower case.
        body: as sent; less than the whole where the server did not read on.
    """

    time: float
    connection: int
    line: str
    headers: dict[str, str]
    body: bytes

    @property
    def question(self) -> str:
        """What the last message of the chat says, empty if there is none."""
        content = json.loads(self.body)["messages"][-1]["content"] if self.body else ""
        return str(content)

    @property
    def wants_stream(self) -> bool:
        """Whether the answer is to be streamed."""
        return bool(self.body and json.loads(self.body).get("stream"))


class Peer:
    """The server's end of one connection: sends bytes, and ends the connection politely or not.

    Attributes:
        number: of the connection, from 1.
        open: whether it is.
    """

    def __init__(self, connection: socket.socket, number: int) -> None:
        self.number = number
        self.open = True
        self._socket = connection
        self._lock = threading.Lock()
        self._read = b""
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def send(self, data: bytes) -> None:
        """Send bytes.

        Raises:
            OSError: the other side is gone.
        """
        self._socket.sendall(data)

    def drip(self, data: bytes, pause: float) -> None:
        """Send bytes one at a time, with a pause of so many seconds after each."""
        for byte in data:
            self.send(bytes([byte]))
            self.pause(pause)

    def pause(self, seconds: float) -> None:
        """Wait.

        Raises:
            ConnectionError: the other side hung up meanwhile.
        """
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            if not self._readable(left):
                continue
            if not self._socket.recv(1, socket.MSG_PEEK):
                raise ConnectionError("the client hung up")
            time.sleep(min(left, 0.01))  # it has sent more than it should: there is no waiting for its end

    def pause_however_much_comes(self, seconds: float) -> None:
        """Wait, whatever the other side does."""
        time.sleep(seconds)

    def wait_for_hangup(self) -> None:
        """Say nothing until the other side hangs up."""
        while self._socket.recv(65536):
            pass
        self.close()

    def close(self) -> None:
        """End the connection in order: what was sent arrives."""
        with self._lock:
            if self.open:
                self.open = False
                with suppress(OSError):  # the other side was faster
                    self._socket.shutdown(socket.SHUT_RDWR)
                self._socket.close()

    def reset(self) -> None:
        """End the connection with a reset."""
        with self._lock:
            if self.open:
                self.open = False
                self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                self._socket.close()

    def interrupt(self) -> None:
        """Wake whoever waits for this connection, from another thread."""
        with suppress(OSError):  # closed already
            self._socket.shutdown(socket.SHUT_RDWR)

    def wait_for_request(self) -> bool:
        """Wait for the first byte of a request; return False if the other side hangs up instead."""
        return bool(self._read or self._socket.recv(1, socket.MSG_PEEK))

    def read_head(self) -> bytes:
        """Return the head of a request, which is short of its end where the connection was."""
        while b"\r\n\r\n" not in self._read:
            data = self._socket.recv(65536)
            if not data:
                break
            self._read += data
        head, _, self._read = self._read.partition(b"\r\n\r\n")
        return head

    def read_body(self, length: int) -> bytes:
        """Return the next `length` bytes, or fewer where the connection ends."""
        while len(self._read) < length:
            data = self._socket.recv(1 << 20)
            if not data:
                break
            self._read += data
        body, self._read = self._read[:length], self._read[length:]
        return body

    def _readable(self, seconds: float) -> bool:
        poll = select.poll()
        poll.register(self._socket, select.POLLIN)
        return bool(poll.poll(seconds * 1000))


@attrs.frozen
class Early:
    """A behaviour that comes before the request has been read: as soon as its first byte is there."""

    act: Callable[[Peer], None]


if TYPE_CHECKING:
    Behaviour = Callable[[Peer, Seen], None] | Early


class FaultServer:
    """Answers its n-th request as the n-th step says; the last step goes on for ever. A context manager.

    Attributes:
        endpoint: its address.
        name: host and port.
        requests: all that came, in order of their arrival; empty with `remember=False`.
        connections: how many there ever were.
    """

    def __init__(self, *steps: Behaviour, remember: bool = True) -> None:
        self.requests: list[Seen] = []
        self.connections = 0
        self._steps = steps
        self._remember = remember
        self._taken = 0
        self._busy = 0
        self._peers: set[Peer] = set()
        self._threads: list[threading.Thread] = []
        self._changed = threading.Condition()
        self._listener: socket.socket | None = None
        self._port = 0
        self.up()
        self.name = f"127.0.0.1:{self._port}"
        self.endpoint = f"http://{self.name}"

    @property
    def attempts(self) -> int:
        """How many requests came, those included that were not read to their end."""
        with self._changed:
            return self._taken

    @property
    def open_connections(self) -> int:
        """How many connections are open now, waiting ones included."""
        with self._changed:
            return len(self._peers)

    @property
    def busy_connections(self) -> int:
        """On how many connections a request is in the works."""
        with self._changed:
            return self._busy

    @property
    def gaps(self) -> list[float]:
        """The seconds between each request and the one before."""
        times = [seen.time for seen in self.requests]
        return [later - earlier for earlier, later in pairwise(times)]

    def wait_until(self, condition: Callable[[], bool]) -> bool:
        """Wait until something holds of this server; return False if it never does."""
        with self._changed:
            return self._changed.wait_for(condition, PATIENCE)

    def settles(self) -> bool:
        """Wait until no request is in the works; return False if one always is."""
        return self.wait_until(lambda: not self._busy)

    def empties(self) -> bool:
        """Wait until no connection is open; return False if one always is."""
        return self.wait_until(lambda: not self._peers)

    def now_does(self, *steps: Behaviour) -> None:
        """Begin another list of steps."""
        with self._changed:
            self._steps, self._taken = steps, 0

    def hang_up(self) -> None:
        """Close every connection."""
        with self._changed:
            peers = list(self._peers)
        for peer in peers:
            peer.interrupt()
        self.empties()

    def down(self) -> None:
        """Refuse connections from now on, and close those that there are."""
        listener, self._listener = self._listener, None
        if listener is not None:
            with suppress(OSError):
                listener.shutdown(socket.SHUT_RDWR)
            listener.close()
        self.hang_up()

    def up(self) -> None:
        """Listen, on the same port as before."""
        end = time.monotonic() + PATIENCE
        while True:
            try:
                listener = socket.create_server(("127.0.0.1", self._port), backlog=512)
                break
            except OSError:  # somebody else's outgoing connection has the port just now
                if time.monotonic() > end:
                    raise
                time.sleep(0.05)
        self._listener = listener
        self._port = listener.getsockname()[1]
        self._start(self._accept, listener)

    def close(self) -> None:
        """Stop, and wait for everything to end."""
        self.down()
        for thread in self._threads:
            thread.join()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _start(self, work: Callable[[socket.socket], None], argument: socket.socket) -> None:
        thread = threading.Thread(target=work, args=(argument,), daemon=True)
        self._threads = [known for known in self._threads if known.is_alive()]
        self._threads.append(thread)
        thread.start()

    def _accept(self, listener: socket.socket) -> None:
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            self._start(self._serve, connection)

    def _serve(self, connection: socket.socket) -> None:
        with self._changed:
            self.connections += 1
            peer = Peer(connection, self.connections)
            self._peers.add(peer)
        try:
            while peer.open and peer.wait_for_request():
                self._count(1)
                try:
                    self._answer(peer)
                finally:
                    self._count(-1)
        except OSError:  # the client is gone, and the next connection is another story
            pass
        finally:
            peer.close()
            with self._changed:
                self._peers.discard(peer)
                self._changed.notify_all()

    def _count(self, change: int) -> None:
        with self._changed:
            self._busy += change
            self._changed.notify_all()

    def _answer(self, peer: Peer) -> None:
        step = self._next(early=True)
        if isinstance(step, Early):
            step.act(peer)
            if peer.open:
                self._read(peer)
            return
        seen = self._read(peer)
        if seen is None:
            peer.close()
            return
        step = self._next(early=False)
        if not isinstance(step, Early) and step is not None:
            step(peer, seen)

    def _next(self, *, early: bool) -> Behaviour | None:
        """Take the next step if it is of the kind that is due now."""
        with self._changed:
            step = self._steps[min(self._taken, len(self._steps) - 1)]
            if isinstance(step, Early) is not early:
                return None
            self._taken += 1
            return step

    def _read(self, peer: Peer) -> Seen | None:
        """Read a request and note it; return None if it is not whole."""
        head = peer.read_head().decode("latin-1")
        arrival = time.monotonic()
        line, *rest = head.split("\r\n")
        pairs = (field.partition(":") for field in rest)
        headers = {name.strip().lower(): value.strip() for name, _, value in pairs}
        length = int(headers.get("content-length", "0"))
        body = peer.read_body(length)
        if not line or len(body) < length:
            return None
        seen = Seen(arrival, peer.number, line, headers, body)
        if self._remember:
            with self._changed:
                self.requests.append(seen)
        return seen
