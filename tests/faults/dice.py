"""A behaviour that throws dice: a right answer, framed in one way or another, with a random fault at a random byte."""

from __future__ import annotations

import gzip
import random
import threading
from collections import Counter
from typing import TYPE_CHECKING

from tests.faults import payloads

if TYPE_CHECKING:
    from tests.faults.server import Peer, Seen

CHANCES = {
    "none": 34,
    "in pieces": 10,
    "closed after": 5,
    "cut": 12,
    "reset": 6,
    "stalled": 4,
    "refused": 12,
    "more than was asked for": 4,
    "wrong length": 4,
    "garbage for a chunk": 3,
    "malformed": 3,
    "error in the stream": 3,
}
"""What happens, with its share in per cent."""
STATUSES = (408, 409, 429, 429, 500, 502, 503, 529)


class Dice:
    """A step of a `FaultServer` that lasts for ever.

    The seed, the question and the number of the attempt say what happens, so that a run can be had again.

    Attributes:
        thrown: how often each thing happened.
    """

    def __init__(self, seed: int) -> None:
        self.thrown: Counter[str] = Counter()
        self._seed = seed
        self._attempts: Counter[str] = Counter()
        self._lock = threading.Lock()

    def __call__(self, peer: Peer, seen: Seen) -> None:
        """Answer a request, well or not."""
        question = seen.question
        with self._lock:
            self._attempts[question] += 1
            chance = random.Random(f"{self._seed}/{question}/{self._attempts[question]}")  # noqa: S311
            fault = chance.choices(list(CHANCES), list(CHANCES.values()))[0]
            self.thrown[fault] += 1
        if fault == "refused":
            wait = {"retry-after-ms": str(chance.randrange(1, 50))}
            status = chance.choice(STATUSES)
            peer.send(payloads.message(status, payloads.error(str(status), "Not now."), wait))
            return
        answer = _streamed(question, fault, chance) if seen.wants_stream else _whole(question, fault, chance)
        closed = b"connection: close\r\n" in answer
        if fault == "more than was asked for":
            # In one piece with the answer: what comes a moment later cannot be told from the next answer.
            answer += payloads.message(200, payloads.completion("nothing at all"))
        place = chance.randrange(len(answer))
        if fault in {"cut", "reset", "stalled"}:
            peer.send(answer[:place])
            if fault == "stalled":
                peer.wait_for_hangup()
            elif fault == "reset":
                peer.reset()
            closed = True
        elif fault == "in pieces":
            _in_pieces(peer, answer, chance)
        else:
            peer.send(answer)
        if closed or fault == "closed after":
            peer.close()


def _whole(question: str, fault: str, chance: random.Random) -> bytes:
    body = payloads.completion(question)
    if fault in {"malformed", "error in the stream"}:
        body = body[: chance.randrange(len(body))]
    framing = chance.choice(["length", "length", "chunks", "gzip", "close"])
    if fault == "wrong length":
        wrong = chance.choice([chance.randrange(len(body)), len(body) + chance.randrange(1, 100)])
        return payloads.message(200, body, {"connection": "close"}, length=wrong)
    if framing == "chunks" or fault == "garbage for a chunk":
        head = payloads.stream_head().replace(b"text/event-stream", b"application/json")
        return head + _chunked([body[:20], body[20:]] if len(body) > 20 else [body or b" "], fault, chance)
    if framing == "gzip":
        packed = gzip.compress(body)
        cut = chance.randrange(len(packed)) if fault == "malformed" else len(packed)
        return payloads.message(200, packed[:cut], {"content-encoding": "gzip"})
    if framing == "close":
        return payloads.stream_head(framed=False).replace(b"text/event-stream", b"application/json") + body
    return payloads.message(200, body)


def _streamed(question: str, fault: str, chance: random.Random) -> bytes:
    events = payloads.events(question)
    place = chance.randrange(len(events) - 3)
    if fault in {"malformed", "wrong length"}:
        events.insert(place, b'data: {"choices": [{"delta": \n\n')
    elif fault == "error in the stream":
        events[place:] = [payloads.error_event("server_error", "The engine is gone.")]
    if fault != "garbage for a chunk" and chance.random() < 0.3:
        return payloads.stream_head(framed=False) + b"".join(events)
    return payloads.stream_head() + _chunked(events, fault, chance)


def _chunked(pieces: list[bytes], fault: str, chance: random.Random) -> bytes:
    chunks = [payloads.chunk(piece) for piece in pieces]
    if fault == "garbage for a chunk":
        chunks.insert(chance.randrange(len(chunks)), b"no number\r\n")
    return b"".join(chunks) + payloads.LAST_CHUNK


def _in_pieces(peer: Peer, answer: bytes, chance: random.Random) -> None:
    places = sorted(chance.randrange(len(answer)) for _ in range(8))
    for start, end in zip([0, *places], [*places, len(answer)], strict=True):
        if end > start:
            peer.send(answer[start:end])
            peer.pause(chance.random() / 200)
