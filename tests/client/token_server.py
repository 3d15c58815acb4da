"""Two servers on loopback: one hands out tokens as App Service does for a managed identity, the other wants them."""

from __future__ import annotations

import json
import threading
import time
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, urlsplit

if TYPE_CHECKING:
    from collections.abc import Generator

    import pytest

PATIENCE = 20.0
"""Seconds after which something that never comes is an error; no test waits for them to pass."""
ANSWER = {"id": "c", "object": "chat.completion", "created": 1, "model": "m", "choices": []}


class Gate(threading.Event):
    """Open at first; while closed, whoever comes is counted and has to wait."""

    def __init__(self) -> None:
        super().__init__()
        self.set()
        self._came = threading.Semaphore(0)

    def come(self) -> None:
        self._came.release()
        assert self.wait(PATIENCE)

    def wait_for_next(self) -> None:
        """Wait until one more has come."""
        assert self._came.acquire(timeout=PATIENCE)


@dataclass
class TokenServer:
    """Hands out token-1, token-2 and so on, and keeps the query of each request."""

    url: str = ""
    secret: str = "the-identity-header"
    lifetime: float = 3600.0
    refresh_in: float | None = None
    failing: bool = False
    requests: list[dict[str, str]] = field(default_factory=list[dict[str, str]])
    gate: Gate = field(default_factory=Gate)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def answer(self, request: BaseHTTPRequestHandler) -> tuple[int, dict[str, Any]]:
        with self._lock:
            self.requests.append({name: values[0] for name, values in parse_qs(urlsplit(request.path).query).items()})
            number = len(self.requests)
        self.gate.come()
        if self.failing or request.headers["X-IDENTITY-HEADER"] != self.secret:
            return 400, {"statusCode": 400, "message": "no token for you"}
        now = time.time()
        token: dict[str, Any] = {
            "access_token": f"token-{number}",
            "expires_on": str(int(now + self.lifetime)),
            "resource": self.requests[number - 1].get("resource"),
            "token_type": "Bearer",
        }
        return 200, token if self.refresh_in is None else {**token, "refresh_on": int(now + self.refresh_in)}

    def point(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Set the environment variables by which azure-identity finds the server."""
        monkeypatch.setenv("IDENTITY_ENDPOINT", self.url)
        monkeypatch.setenv("IDENTITY_HEADER", self.secret)


@dataclass
class Api:
    """Answers a chat request that brings a key or token it accepts, any other with 401; keeps what each brought."""

    url: str = ""
    accepted: set[str] | None = None
    """None accepts everything."""
    brought: list[str | None] = field(default_factory=list[str | None])

    def answer(self, request: BaseHTTPRequestHandler) -> tuple[int, dict[str, Any]]:
        bearer = request.headers["authorization"]
        brought = bearer.removeprefix("Bearer ") if bearer else request.headers["api-key"]
        self.brought.append(brought)
        if self.accepted is not None and brought not in self.accepted:
            return 401, {"error": {"code": "401", "message": "Access denied due to invalid subscription key."}}
        return 200, ANSWER


@contextmanager
def serving(server: TokenServer | Api) -> Generator[None]:
    """Let the server listen on a free port, in threads of its own, until the block ends."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.rfile.read(int(self.headers["content-length"] or 0))
            status, body = server.answer(self)
            content = json.dumps(body).encode()
            self.send_response(status)
            self.send_header("content-type", "application/json")
            self.send_header("content-length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        do_POST = do_GET  # noqa: N815

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002
            """Say nothing."""

        def handle(self) -> None:
            try:
                super().handle()
            except ConnectionError:
                self.close_connection = True  # a caller that was cancelled

    class Server(ThreadingHTTPServer):
        request_queue_size = 64

    with Server(("127.0.0.1", 0), Handler) as http:
        server.url = f"http://127.0.0.1:{http.server_address[1]}"
        thread = threading.Thread(target=http.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield
        finally:
            if isinstance(server, TokenServer):
                server.gate.set()
            http.shutdown()
            thread.join()
