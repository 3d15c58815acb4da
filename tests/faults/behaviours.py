"""What the server can do with a request, each as a function: right, wrong, and not at all."""

from __future__ import annotations

import gzip
from typing import TYPE_CHECKING

from tests.faults import payloads
from tests.faults.server import Early

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.faults.server import Peer, Seen

    Act = Callable[[Peer, Seen], None]


def ok(peer: Peer, seen: Seen) -> None:
    """Answer as asked: whole, or as a stream."""
    if seen.wants_stream:
        _send_stream(peer, payloads.events(seen.question))
    else:
        peer.send(payloads.message(200, payloads.completion(seen.question)))


def refuses(status: int, headers: dict[str, str] | None = None, body: bytes | None = None) -> Act:
    """Answer with an error."""
    said = payloads.error(str(status), "Not now.") if body is None else body

    def act(peer: Peer, seen: Seen) -> None:
        peer.send(payloads.message(status, said, headers))

    return act


def resets(peer: Peer, seen: Seen) -> None:
    """Reset the connection without a word."""
    peer.reset()


def hangs_up(peer: Peer, seen: Seen) -> None:
    """Close the connection without a word."""
    peer.close()


def says_nothing(peer: Peer, seen: Seen) -> None:
    """Keep the connection open without a word."""
    peer.wait_for_hangup()


def late(seconds: float) -> Act:
    """Answer well, but only after a while."""

    def act(peer: Peer, seen: Seen) -> None:
        peer.pause(seconds)
        ok(peer, seen)

    return act


def half_a_body(peer: Peer, seen: Seen) -> None:
    """Claim the right length, send half of it, and close."""
    body = payloads.completion(seen.question)
    peer.send(payloads.message(200, body[: len(body) // 2], length=len(body)))
    peer.close()


def half_a_body_well_framed(peer: Peer, seen: Seen) -> None:
    """Send half of the body, and claim that this is all: HTTP is right, the JSON is cut."""
    body = payloads.completion(seen.question)
    peer.send(payloads.message(200, body[: len(body) // 2]))


def claims_too_much(peer: Peer, seen: Seen) -> None:
    """Send the whole body, claim a longer one, and close."""
    body = payloads.completion(seen.question)
    peer.send(payloads.message(200, body, length=len(body) + 100))
    peer.close()


def claims_too_much_and_waits(peer: Peer, seen: Seen) -> None:
    """Send the whole body, claim a longer one, and keep the connection open."""
    body = payloads.completion(seen.question)
    peer.send(payloads.message(200, body, length=len(body) + 100))
    peer.wait_for_hangup()


def claims_too_little(peer: Peer, seen: Seen) -> None:
    """Send the whole body, and claim only half of it: the rest is left on the connection."""
    body = payloads.completion(seen.question)
    peer.send(payloads.message(200, body, length=len(body) // 2))


def truncated_gzip(peer: Peer, seen: Seen) -> None:
    """Send a compressed body without its last bytes, well framed."""
    packed = gzip.compress(payloads.completion(seen.question))
    peer.send(payloads.message(200, packed[:-20], {"content-encoding": "gzip"}))


def corrupt_gzip(peer: Peer, seen: Seen) -> None:
    """Send a compressed body with other bytes in its middle, well framed."""
    packed = bytearray(gzip.compress(payloads.completion(seen.question)))
    packed[20:40] = bytes(20)
    peer.send(payloads.message(200, bytes(packed), {"content-encoding": "gzip"}))


def chunks_without_end(peer: Peer, seen: Seen) -> None:
    """Send the whole body in chunks, leave out the last one, which is empty, and close."""
    peer.send(_chunked_head() + payloads.chunk(payloads.completion(seen.question)))
    peer.close()


def garbage_for_a_chunk(peer: Peer, seen: Seen) -> None:
    """Send something else where the size of a chunk belongs."""
    body = payloads.completion(seen.question)
    peer.send(_chunked_head() + payloads.chunk(body[:50]) + b"no number\r\n" + body[50:])


def garbage_for_a_head(peer: Peer, seen: Seen) -> None:
    """Send something that is not HTTP."""
    peer.send(b"SSH-2.0-OpenSSH_9.6\r\n\r\n")
    peer.close()


def drips_body(pause: float) -> Act:
    """Send the body one byte at a time."""

    def act(peer: Peer, seen: Seen) -> None:
        whole = payloads.message(200, payloads.completion(seen.question))
        cut = whole.index(b"\r\n\r\n") + 4
        peer.send(whole[:cut])
        peer.drip(whole[cut:], pause)

    return act


def drips_head(pause: float) -> Act:
    """Send the head one byte at a time."""

    def act(peer: Peer, seen: Seen) -> None:
        whole = payloads.message(200, payloads.completion(seen.question))
        cut = whole.index(b"\r\n\r\n") + 4
        peer.drip(whole[:cut], pause)
        peer.send(whole[cut:])

    return act


def drips_stream(pause: float) -> Act:
    """Send a whole stream one byte at a time."""

    def act(peer: Peer, seen: Seen) -> None:
        chunks = b"".join(payloads.chunk(event) for event in payloads.events(seen.question))
        peer.drip(payloads.stream_head() + chunks + payloads.LAST_CHUNK, pause)

    return act


def answers_before_reading(question: str) -> Early:
    """Answer well before the request has been read, then read it."""

    def act(peer: Peer) -> None:
        peer.send(payloads.message(200, payloads.completion(question)))

    return Early(act)


def refuses_before_reading(status: int) -> Early:
    """Refuse the request before it has been read, read no more than its head, and reset the connection."""

    def act(peer: Peer) -> None:
        peer.read_head()
        peer.send(payloads.message(status, payloads.error("too_large", "Too large."), {"connection": "close"}))
        peer.pause_however_much_comes(0.3)
        peer.reset()

    return Early(act)


def ok_then_hangs_up(peer: Peer, seen: Seen) -> None:
    """Answer well, promise to keep the connection, and close it."""
    ok(peer, seen)
    peer.close()


def ok_then_says_more(peer: Peer, seen: Seen) -> None:
    """Answer well, and send another whole answer that nobody asked for.

    Both in one piece: what comes a moment later, when the next request is on its way, cannot be told from its answer.
    """
    asked, unasked = (payloads.completion(question) for question in (seen.question, "something else"))
    peer.send(payloads.message(200, asked) + payloads.message(200, unasked))


def cuts_stream(events: int, more: int = 0, *, framed: bool = True, reset: bool = False) -> Act:
    """Send so many events of a stream and so many bytes of the next one, then close.

    Args:
        events: how many.
        more: bytes of the next.
        framed: whether HTTP says that this is not the end; without, the end of the connection is that of the body.
        reset: end the connection with a reset.
    """

    def act(peer: Peer, seen: Seen) -> None:
        said = payloads.events(seen.question)
        data = b"".join(said[:events]) + (said[events][:more] if more else b"")
        peer.send(payloads.stream_head(framed=framed) + (_chunk_if(framed, data) if data else b""))
        if reset:
            peer.pause(0.2)  # a reset may overtake what was sent
            peer.reset()
        peer.close()

    return act


def stalls_stream(events: int, *, comments: bool = False) -> Act:
    """Send so many events of a stream, then nothing, or only comments, with the connection open."""

    def act(peer: Peer, seen: Seen) -> None:
        said = payloads.events(seen.question)[:events]
        peer.send(payloads.stream_head() + b"".join(payloads.chunk(event) for event in said))
        if comments:
            _comment(peer)
        peer.wait_for_hangup()

    return act


def starts_stream_late(seconds: float) -> Act:
    """Send the head of a stream at once, and its events after a while."""

    def act(peer: Peer, seen: Seen) -> None:
        peer.send(payloads.stream_head())
        peer.pause(seconds)
        chunks = b"".join(payloads.chunk(event) for event in payloads.events(seen.question))
        peer.send(chunks + payloads.LAST_CHUNK)

    return act


def keeps_alive_only(peer: Peer, seen: Seen) -> None:
    """Send comments, and never an event."""
    peer.send(payloads.stream_head())
    _comment(peer)


def ends_stream(events: int) -> Act:
    """Send so many events of a stream, and end the body in order."""

    def act(peer: Peer, seen: Seen) -> None:
        _send_stream(peer, payloads.events(seen.question)[:events])

    return act


def malformed_event(place: int) -> Act:
    """Send a whole stream, with an event of broken JSON at a place in it."""

    def act(peer: Peer, seen: Seen) -> None:
        said = payloads.events(seen.question)
        _send_stream(peer, [*said[:place], b'data: {"choices": [{"delta": \n\n', *said[place:]])

    return act


def error_in_stream(place: int) -> Act:
    """Send so many events of a stream, then one that reports an error, and end the body in order."""

    def act(peer: Peer, seen: Seen) -> None:
        failed = payloads.error_event("server_error", "The engine is gone.")
        _send_stream(peer, [*payloads.events(seen.question)[:place], failed])

    return act


def sends(body: bytes, content_type: str | None = "text/event-stream", *, framing: str = "length") -> Act:
    """Answer 200 with a body as it is, in good order.

    Args:
        body: any bytes.
        content_type: None for none.
        framing: by its `length`, in `chunks`, or up to the `end` of the connection.
    """

    def act(peer: Peer, seen: Seen) -> None:
        fields = {"content-type": content_type} if content_type is not None else {}
        fields |= {"length": {"content-length": str(len(body))}, "chunks": {"transfer-encoding": "chunked"}}.get(
            framing, {"connection": "close"}
        )
        head = "".join(f"{name}: {value}\r\n" for name, value in fields.items())
        last = payloads.LAST_CHUNK
        sent = b"".join(payloads.chunk(body[i : i + 7]) for i in range(0, len(body), 7)) + last
        peer.send(f"HTTP/1.1 200 OK\r\n{head}\r\n".encode() + (sent if framing == "chunks" else body))
        if framing == "end":
            peer.close()

    return act


def _send_stream(peer: Peer, events: list[bytes]) -> None:
    peer.send(payloads.stream_head())
    for event in events:
        peer.send(payloads.chunk(event))
    peer.send(payloads.LAST_CHUNK)


def _comment(peer: Peer) -> None:
    """Send comments, and give up at last, if nobody else does."""
    for _ in range(400):
        peer.send(payloads.chunk(b": keep-alive\n\n"))
        peer.pause(0.05)


def _chunk_if(framed: bool, data: bytes) -> bytes:
    return payloads.chunk(data) if framed else data


def _chunked_head() -> bytes:
    return payloads.stream_head().replace(b"text/event-stream; charset=utf-8", b"application/json")
