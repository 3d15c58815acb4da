"""A small stand-in for Azure OpenAI on this machine: chat and embeddings, in every pinned API version.

Each request is checked against the pinned schema of the version that it asks for, so what passes here has the right
form for Azure. The answers have Azure's form too; what they say is made from the question, always the same way.

In a test:          with running() as server: ...  # server.endpoint, server.key, server.requests
From a terminal:    python examples/small_server.py --port 8080
"""

from __future__ import annotations

import argparse
import json
import re
import socket
import sys
import threading
import time
import uuid
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import uvicorn
from starlette.applications import Starlette
from starlette.routing import Route

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
sys.path.insert(1, str(Path(__file__).resolve().parents[1] / "scripts"))

from examples.small_server_answers import as_json, chat, embeddings
from examples.small_server_contract import RefusedError, contract
from pipeline import pins

if TYPE_CHECKING:
    from collections.abc import Collection, Generator

    from starlette.requests import Request
    from starlette.responses import Response

ROUTE = re.compile(r"/openai/(?:v1|deployments/(?P<deployment>[^/]+))/(?P<operation>chat/completions|embeddings)")
METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "HEAD")


@dataclass
class Seen:
    """A request as it came in, and what became of it."""

    method: str
    path: str
    query: dict[str, str]
    headers: dict[str, str]
    body: Any = None
    """As JSON, or the bytes if they are none."""
    status: int = 200
    refusal: str | None = None
    """Why it was refused; None if it was not."""


@dataclass
class SmallServer:
    """Where the server listens, the key it wants, and the requests it saw."""

    endpoint: str
    key: str
    deployments: Collection[str] | None = None
    requests: list[Seen] = field(default_factory=list[Seen])

    async def handle(self, request: Request) -> Response:
        """Answer any request."""
        seen = Seen(request.method, request.scope["path"], dict(request.query_params), dict(request.headers))
        self.requests.append(seen)
        raw = seen.body = await request.body()
        try:
            response = self._answer(seen, raw)
        except RefusedError as refusal:
            seen.status, seen.refusal = refusal.status, str(refusal)
            response = as_json(refusal.body, refusal.status)
        response.headers["x-request-id"] = response.headers["apim-request-id"] = str(uuid.uuid4())
        response.headers["x-ms-region"] = "Local"
        return response

    def _answer(self, seen: Seen, raw: bytes) -> Response:
        if seen.headers.get("api-key") != self.key and seen.headers.get("authorization") != f"Bearer {self.key}":
            raise RefusedError(
                401,
                "401",
                "Access denied due to invalid subscription key or wrong API endpoint. "
                "Send a key that is valid for this resource, to the endpoint of this resource.",
            )
        route = ROUTE.fullmatch(seen.path)
        version = seen.query.get("api-version")
        if route is not None and route["deployment"] is None:
            version = "v1" if version in (None, "v1", "preview") else None
        elif version == "v1":
            version = None
        if route is None or seen.method != "POST" or version not in pins.versions():
            raise RefusedError(404, "404", "Resource not found")
        self._check_deployment(route["deployment"])
        try:
            seen.body = json.loads(raw)
        except (ValueError, RecursionError):
            raise RefusedError(
                400, None, "The body of the request is not valid JSON.", "invalid_request_error"
            ) from None
        body = contract(version).accept(route["operation"], seen.body)
        model = route["deployment"] or body["model"]
        self._check_deployment(model)
        return embeddings(model, body) if route["operation"] == "embeddings" else chat(model, body)

    def _check_deployment(self, name: str | None) -> None:
        if name is not None and self.deployments is not None and name not in self.deployments:
            raise RefusedError(
                404,
                "DeploymentNotFound",
                "The API deployment for this resource does not exist. "
                "If it was created within the last minutes, wait a moment and try again.",
            )


@contextmanager
def running(
    deployments: Collection[str] | None = None, key: str = "any-key-will-do", port: int = 0
) -> Generator[SmallServer]:
    """Run a server in a thread of its own until the block ends.

    Args:
        deployments: the deployments there are; any name will do if not given.
        key: what a request must bring as `api-key` or as bearer token.
        port: where to listen on the loopback interface; a free port if 0.

    Raises:
        OSError: the port is taken.
    """
    with socket.create_server(("127.0.0.1", port)) as listener:
        # Else each answer waits for an acknowledgement: asyncio does this only for sockets that it makes itself.
        listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        server = SmallServer(f"http://127.0.0.1:{listener.getsockname()[1]}", key, deployments)
        config = uvicorn.Config(
            Starlette(routes=[Route("/{path:path}", server.handle, methods=list(METHODS))]),
            loop="asyncio",
            http="h11",
            ws="none",
            lifespan="off",
            log_config=None,
            log_level="critical",
            server_header=False,
            timeout_graceful_shutdown=1,
        )
        web = uvicorn.Server(config)
        thread = threading.Thread(target=web.run, args=([listener],), name="small-server", daemon=True)
        thread.start()
        while not web.started and thread.is_alive():
            time.sleep(0.005)
        try:
            yield server
        finally:
            web.should_exit = True
            thread.join()


def main() -> None:
    """Run the server until Ctrl-C."""
    parser = argparse.ArgumentParser(description="Run a small stand-in for Azure OpenAI on this machine.")
    parser.add_argument("--port", type=int, default=0, help="where to listen; a free port if not given")
    port: int = parser.parse_args().port
    try:
        with running(port=port) as server:
            print(f"export AZURE_OPENAI_ENDPOINT={server.endpoint}")
            print(f"export AZURE_OPENAI_API_KEY={server.key}", flush=True)
            threading.Event().wait()
    except KeyboardInterrupt:
        pass
    except (OSError, OverflowError) as error:
        parser.exit(1, f"cannot listen on port {port}: {error}\n")


if __name__ == "__main__":
    main()
