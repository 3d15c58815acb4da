"""TLS before a server on raw sockets: what it sends and how it ends comes through as it is."""

from __future__ import annotations

import socket
import ssl
import struct
import threading
from contextlib import suppress
from typing import Self

_LINGER = struct.pack("ii", 1, 0)


class TlsFront:
    """Listens with TLS and hands every connection on to a plain server, in both directions. A context manager.

    An orderly end comes through as one; a reset, as a reset.

    Args:
        context: the server's side of TLS.
        port: of the plain server on this machine.

    Attributes:
        endpoint: its address.
    """

    def __init__(self, context: ssl.SSLContext, port: int) -> None:
        self._context = context
        self._port = port
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=512)
        self.endpoint = f"https://127.0.0.1:{self._listener.getsockname()[1]}"
        threading.Thread(target=self._accept, daemon=True).start()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection: socket.socket) -> None:
        try:
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            outside = self._context.wrap_socket(connection, server_side=True)
        except OSError:  # the client left within the handshake
            connection.close()
            return
        with socket.create_connection(("127.0.0.1", self._port)) as inside, outside:
            inside.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            back = threading.Thread(target=_pump, args=(inside, outside), daemon=True)
            back.start()
            _pump(outside, inside)
            back.join()


def _pump(source: socket.socket, target: socket.socket) -> None:
    """Copy what comes until it ends, then end the other side likewise, so that its reader comes back."""
    try:
        while data := source.recv(65536):
            target.sendall(data)
    except OSError:  # a reset of either
        for each in (source, target):
            with suppress(OSError):
                each.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _LINGER)
    for each in (source, target):
        with suppress(OSError):
            if isinstance(each, ssl.SSLSocket):
                socket.socket.shutdown(each, socket.SHUT_RDWR)
            else:
                each.shutdown(socket.SHUT_RDWR)
