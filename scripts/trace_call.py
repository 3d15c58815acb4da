"""Print the path of one `chat.completions.create`: each frame of aoai's own that a call passes, indented by its depth.

The call is the third of a client against a server on this machine, so that what is imported, connected or prepared once
is not in it. The figures at the end are those of docs/architecture.md.

Usage: python scripts/trace_call.py [--async] [--stream] [--source FOLDER] [--write]
"""

from __future__ import annotations

import argparse
import asyncio
import json
import sys
import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Generator
    from types import FrameType

ROOT = Path(__file__).resolve().parents[1]
FOLDERS = ("wrapper", "generated")
OURS = ("aoai", "aoai_http", "aoai_generated")
PAGE = ROOT / "docs/architecture.md"
BEGIN, END = "<!-- path -->", "<!-- end of path -->"
ARGUMENTS: dict[str, Any] = {"model": "m", "messages": [{"role": "user", "content": "Is it far to Oslo?"}]}
_CHOICE: dict[str, Any] = {"index": 0, "finish_reason": "stop"}
ANSWER = json.dumps(
    {
        "id": "1",
        "object": "chat.completion",
        "choices": [{**_CHOICE, "message": {"role": "assistant", "content": "No"}}],
    }
).encode()
EVENTS = (
    b"".join(
        b"data: " + json.dumps({"id": "1", "object": "chat.completion.chunk", "choices": [choice]}).encode() + b"\n\n"
        for choice in ({"index": 0, "delta": {"content": "No"}}, {**_CHOICE, "delta": {}})
    )
    + b"data: [DONE]\n\n"
)


class Step(NamedTuple):
    """A frame that was entered."""

    depth: int
    file: str
    name: str


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_POST(self) -> None:
        asked = json.loads(self.rfile.read(int(self.headers["content-length"])))
        body, kind = (EVENTS, "text/event-stream") if asked.get("stream") else (ANSWER, "application/json")
        self.send_response(200)
        self.send_header("content-type", kind)
        self.send_header("content-length", str(len(body)))
        self.send_header("x-request-id", "r-1")
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *_: object) -> None:  # noqa: A002  the name that the base class has
        """Stay silent."""


@contextmanager
def _server() -> Generator[str, None, None]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()


class Tracer:
    """Takes note of the frames of our own that this thread enters; one that is resumed counts once."""

    def __init__(self, source: Path) -> None:
        self.steps: list[Step] = []
        self._places = {str(source / folder / package) + "/": package for folder in FOLDERS for package in OURS}
        self._seen: dict[FrameType, None] = {}

    def _file(self, frame: FrameType) -> str | None:
        name = frame.f_code.co_filename
        return next(
            (package + "/" + name[len(at) :] for at, package in self._places.items() if name.startswith(at)), None
        )

    def __call__(self, frame: FrameType, event: str, _argument: object) -> None:
        """Take note of a frame; for `sys.setprofile`."""
        if event != "call" or frame in self._seen or (file := self._file(frame)) is None:
            return
        self._seen[frame] = None
        depth, outer = 0, frame.f_back
        while outer is not None:
            depth += self._file(outer) is not None
            outer = outer.f_back
        self.steps.append(Step(depth + 1, file, frame.f_code.co_qualname))


def _sync(endpoint: str, trace: Callable[[bool], None], arguments: dict[str, Any]) -> None:
    from aoai import AzureOpenAI

    with AzureOpenAI(azure_endpoint=endpoint, api_key="key", api_version="2024-10-21") as client:
        create = client.chat.completions.create
        for turn in range(3):
            trace(turn == 2)
            answer = create(**arguments)
            if arguments.get("stream"):
                for _ in answer:
                    pass
            trace(False)


async def _async(endpoint: str, trace: Callable[[bool], None], arguments: dict[str, Any]) -> None:
    from aoai import AsyncAzureOpenAI

    async with AsyncAzureOpenAI(azure_endpoint=endpoint, api_key="key", api_version="2024-10-21") as client:
        create = client.chat.completions.create
        for turn in range(3):
            trace(turn == 2)
            answer = await create(**arguments)
            if arguments.get("stream"):
                async for _ in answer:
                    pass
            trace(False)


def traced(source: Path = ROOT, *, is_async: bool = False, stream: bool = False) -> list[Step]:
    """Return the frames of our own that a call passes, in the order in which they are entered.

    Args:
        source: the checkout from which aoai is taken; only the first call in a process decides.
        is_async: whether the asynchronous client makes it.
        stream: whether it asks for a stream, and reads it.
    """
    sys.path[:0] = [str(source / folder) for folder in FOLDERS]
    tracer = Tracer(source)
    arguments = {**ARGUMENTS, **({"stream": True} if stream else {})}

    def trace(begin: bool) -> None:
        sys.setprofile(tracer if begin else None)

    with _server() as endpoint:
        if is_async:
            asyncio.run(_async(endpoint, trace, arguments))
        else:
            _sync(endpoint, trace, arguments)
    return tracer.steps


def main() -> None:
    """Print the path."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--async", dest="is_async", action="store_true", help="by the asynchronous client")
    parser.add_argument("--stream", action="store_true", help="a streamed call, read to its end")
    parser.add_argument("--write", action="store_true", help="put what is printed into docs/architecture.md")
    parser.add_argument("--source", type=Path, default=ROOT, metavar="FOLDER", help="the checkout to look at")
    options = parser.parse_args()
    steps = traced(options.source.resolve(), is_async=options.is_async, stream=options.stream)
    lines = [f"{'  ' * (step.depth - 1)}{step.name}  {step.file}" for step in steps]
    text = "\n".join([*lines, f"{len(steps)} frames of ours, {max(step.depth for step in steps)} deep"])
    if not options.write:
        print(text)
        return
    before, begin, rest = PAGE.read_text(encoding="utf-8").partition(BEGIN)
    _, end, after = rest.partition(END)
    PAGE.write_text(f"{before}{begin}\n\n```\n{text}\n```\n\n{end}{after}", encoding="utf-8")


if __name__ == "__main__":
    main()
