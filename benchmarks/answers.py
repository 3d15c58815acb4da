"""What it costs to read an answer from bytes, beside h11, which httpx reads with.

Usage: python benchmarks/answers.py [--old FILE]

An answer of 100 chunks and one with a length, both with a dozen header fields, are read as they come from a socket: in
pieces of 64 kilobytes, and a chunk at a time. FILE may be another module with a `ResponseParser` to measure beside.
"""

from __future__ import annotations

import argparse
import importlib.util
import sys
import time
from collections import deque
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Any

import h11

from aoai_http.llhttp import ResponseParser

if TYPE_CHECKING:
    from collections.abc import Callable

ROUNDS, REPEAT = 7, 200
FIELDS = b"".join(b"X-Header-%d: some value of a header field\r\n" % number for number in range(10))
EVENT = b'data: {"id":"1","choices":[{"index":0,"delta":{"content":"hello"}}]}\n\n'
CHUNK = b"%x\r\n%b\r\n" % (len(EVENT), EVENT)
CHUNKED = b"HTTP/1.1 200 OK\r\n" + FIELDS + b"Transfer-Encoding: chunked\r\n\r\n"
COUNTED = b"HTTP/1.1 200 OK\r\n" + FIELDS + b"Content-Length: %d\r\n\r\n" % (100 * len(EVENT))
ANSWERS: dict[str, list[bytes]] = {
    "100 chunks at once": [CHUNKED + CHUNK * 100 + b"0\r\n\r\n"],
    "100 chunks one by one": [CHUNKED, *[CHUNK] * 100, b"0\r\n\r\n"],
    "with a length": [COUNTED + EVENT * 100],
}
BODY = EVENT * 100


def by_ours(pieces: list[bytes]) -> bytes:
    """Read with the parser of the transport."""
    parser = ResponseParser("POST")
    for piece in pieces:
        parser.feed(piece)
    assert parser.complete
    return b"".join(parser.pieces)


def by_h11(pieces: list[bytes]) -> bytes:
    """Read with h11."""
    connection = h11.Connection(h11.CLIENT)
    connection.send(h11.Request(method="POST", target="/", headers=[("Host", "x"), ("Content-Length", "0")]))
    connection.send(h11.EndOfMessage())
    body: deque[bytes] = deque()
    for piece in pieces:
        connection.receive_data(piece)
        while (event := connection.next_event()) is not h11.NEED_DATA:
            if isinstance(event, h11.Data):
                body.append(bytes(event.data))
            elif isinstance(event, h11.EndOfMessage):
                return b"".join(body)
    raise AssertionError("the answer has no end")


def by_other(file: Path) -> Callable[[list[bytes]], bytes]:
    """Return a function that reads with the parser of another module, whose `feed` returns the pieces."""
    spec = importlib.util.spec_from_file_location("other_parser", file)
    assert spec is not None
    assert spec.loader is not None
    module: Any = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)

    def read(pieces: list[bytes]) -> bytes:
        parser = module.ResponseParser("POST")
        body = [part for piece in pieces for part in parser.feed(piece)]
        assert parser.complete
        return b"".join(body)

    return read


def main() -> None:
    """Print microseconds and ratios."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--old", type=Path, metavar="FILE")
    old: Path | None = options.parse_args().old
    readers: dict[str, Callable[[list[bytes]], bytes]] = {"ours": by_ours, "h11": by_h11}
    if old is not None:
        readers["old"] = by_other(old)
    for what, pieces in ANSWERS.items():
        times: dict[str, list[float]] = {name: [] for name in readers}
        for _ in range(ROUNDS):  # in turns, so that what else the machine does strikes them alike
            for name, read in readers.items():
                assert read(pieces) == BODY
                begun = time.process_time()
                for _ in range(REPEAT):
                    read(pieces)
                times[name].append((time.process_time() - begun) / REPEAT * 1e6)
        base = median(times["ours"])
        shown = "   ".join(
            f"{name} {median(each):7.1f} us ({median(each) / base:4.2f})" for name, each in times.items()
        )
        print(f"{what:<24}{shown}")


if __name__ == "__main__":
    main()
