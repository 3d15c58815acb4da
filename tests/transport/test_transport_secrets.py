"""No error that comes out of here, nor any frame of ours that it went through, shows what was sent."""

from __future__ import annotations

import time
import traceback
from typing import TYPE_CHECKING, Any

import pytest

from aoai_http.errors import TransportError
from aoai_http.request import Outgoing
from aoai_http.timeouts import Timeouts
from tests.transport.peer import PATIENCE, Line, Peer, closing, whole

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import TracebackType

SECRET = "hunter2-very-secret"


def silent(line: Line) -> None:
    line.request()
    line.until_closed()


def reset(line: Line) -> None:
    line.request()
    line.reset()


FAULTS: dict[str, Callable[[Line], None]] = {
    "silent": silent,
    "reset": reset,
    "half a head": closing(b"HTTP/1.1 200 OK\r\n"),
    "no http": closing(b"SSH-2.0\r\n\r\n"),
    "half a body": closing(b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf"),
    "no chunk": closing(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nx\r\n"),
    "no gzip": closing(whole(b"no gzip at all", "Content-Encoding: gzip")),
    "unread": Line.reset,
}


def frames(error: BaseException | None) -> Iterator[TracebackType]:
    while error is not None:
        trace = error.__traceback__
        while trace is not None:
            yield trace
            trace = trace.tb_next
        error = error.__cause__ or error.__context__


@pytest.mark.parametrize("fault", [*FAULTS, "refused", "own mistake"])
@pytest.mark.parametrize("size", [10, 3_000_000])
def test_no_error_shows_what_was_sent(any_client: Any, fault: str, size: int) -> None:
    fields = {"api-key": SECRET, "Authorization": f"Bearer {SECRET}"}
    if fault == "own mistake":
        fields["X-Bad"] = f"{SECRET}\n"
    body = SECRET.encode() + bytes(size)
    with Peer(FAULTS.get(fault, silent)) as peer:
        port = 1 if fault == "refused" else peer.port
        outgoing = Outgoing("http", "127.0.0.1", port, "POST", "/", fields, body)
        limits = Timeouts(PATIENCE, 0.3, 0.3, PATIENCE)
        with pytest.raises(TransportError) as caught:
            any_client.send(outgoing, limits, time.monotonic() + PATIENCE).read()
    error = caught.value
    assert SECRET not in "".join(traceback.format_exception(error))
    assert SECRET not in repr(vars(error))
    ours = [trace for trace in frames(error) if "_transport" in trace.tb_frame.f_code.co_filename]
    assert ours
    for trace in frames(error):
        if "tests" not in trace.tb_frame.f_code.co_filename:
            for name, value in trace.tb_frame.f_locals.items():
                assert SECRET not in repr(value), (trace.tb_frame.f_code, name)
