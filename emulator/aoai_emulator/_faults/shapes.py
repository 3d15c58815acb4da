"""Trouble in an answer on its way out: pieces of its body go in, and worse ones come out."""

from __future__ import annotations

import asyncio
from functools import partial
from typing import TYPE_CHECKING

import orjson

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable
    from typing import TypeAlias

    from aoai_emulator._faults.fault import Fault
    from aoai_emulator._protocol import Json, Reply
    from aoai_emulator._service.call import Call

    Shape: TypeAlias = Callable[[AsyncIterator[bytes]], AsyncIterator[bytes]]

CODE = "server_error"
MESSAGE = "The emulator was told to fail here."
DRIPS = 20
"""How many pieces a second slow bytes come in, at most."""
_DONE = b"data: [DONE]"


class CutError(Exception):
    """The connection is to be broken here.

    Args:
        reset: whether to reset it rather than to close it.
    """

    def __init__(self, *, reset: bool = False) -> None:
        super().__init__("reset" if reset else "closed")
        self.reset = reset


def shapes(fault: Fault, call: Call, reply: Reply) -> list[Shape]:
    """Return what a fault does to the body of an answer, in the order to do it; nothing if it has no use for it."""
    streamed = reply.events is not None
    found: list[Shape] = []
    if streamed and fault.no_done:
        found.append(_without_done)
    if streamed and fault.error_event:
        found.append(partial(_error_event, at=fault.at, event=_error(call, fault)))
    if fault.malformed:
        found.append(partial(_malformed, at=fault.at) if streamed else _no_json)
    if fault.tokens_per_second is not None:
        each = 1 / fault.tokens_per_second
        found.append(partial(_paced, seconds=each) if streamed else partial(_late, seconds=each * _tokens(reply)))
    if fault.stall is not None:
        found.append(partial(_stalled if streamed else _stalled_half, at=fault.at, seconds=fault.stall))
    if fault.cut is not None:
        cut = CutError(reset=fault.reset)
        at = 0 if fault.cut == "headers" else fault.at
        middle = fault.cut == "middle"
        found.append(partial(_cut, at=at, middle=middle, cut=cut) if streamed else partial(_half, at=at, cut=cut))
    if fault.drip is not None:
        found.append(partial(_dripped, rate=fault.drip))
    return found


async def _without_done(pieces: AsyncIterator[bytes]) -> AsyncIterator[bytes]:
    async for piece in pieces:
        if not piece.startswith(_DONE):
            yield piece


async def _error_event(pieces: AsyncIterator[bytes], *, at: int, event: bytes) -> AsyncIterator[bytes]:
    number = 0
    async for piece in pieces:
        if number == at or piece.startswith(_DONE):
            break
        yield piece
        number += 1
    yield event


async def _malformed(pieces: AsyncIterator[bytes], *, at: int) -> AsyncIterator[bytes]:
    number, made = 0, False
    async for piece in pieces:
        if not made and piece.startswith(_DONE):
            yield b'data: {"\n\n'
        broken = number == at and not piece.startswith(_DONE)
        made = made or broken or piece.startswith(_DONE)
        yield _torn(piece) if broken else piece
        number += 1
    if not made:
        yield b'data: {"\n\n'


def _torn(piece: bytes) -> bytes:
    """Return an event that is whole as an event, with half of its data."""
    head, _, data = piece.rpartition(b"data: ")
    return b"%bdata: %b\n\n" % (head, data[: (len(data) - 2) // 2])


async def _no_json(pieces: AsyncIterator[bytes]) -> AsyncIterator[bytes]:
    """Spoil the second half of the body; its length stays, because the headers have said it."""
    first = True
    async for piece in pieces:
        half = len(piece) // 2 if first else 0
        first = False
        yield piece[:half] + b"#" * (len(piece) - half)


async def _paced(pieces: AsyncIterator[bytes], *, seconds: float) -> AsyncIterator[bytes]:
    clock = asyncio.get_running_loop().time
    due = clock()
    async for piece in pieces:
        await asyncio.sleep(due - clock())
        yield piece
        due = max(due + seconds, clock() - 1)  # what was lost to others is caught up with, within reason


async def _late(pieces: AsyncIterator[bytes], *, seconds: float) -> AsyncIterator[bytes]:
    await asyncio.sleep(seconds)
    async for piece in pieces:
        yield piece


async def _stalled(pieces: AsyncIterator[bytes], *, at: int, seconds: float) -> AsyncIterator[bytes]:
    number, made = 0, False
    async for piece in pieces:
        if not made and (number == at or piece.startswith(_DONE)):
            made = True
            await asyncio.sleep(seconds)
        yield piece
        number += 1
    if not made:
        await asyncio.sleep(seconds)


async def _stalled_half(pieces: AsyncIterator[bytes], *, at: int, seconds: float) -> AsyncIterator[bytes]:
    first = True
    async for piece in pieces:
        half = len(piece) // 2 if first and at else 0
        if first:
            yield piece[:half]
            await asyncio.sleep(seconds)
        yield piece[half:]
        first = False


async def _cut(pieces: AsyncIterator[bytes], *, at: int, middle: bool, cut: CutError) -> AsyncIterator[bytes]:
    number = 0
    async for piece in pieces:
        if number == at or piece.startswith(_DONE):
            yield piece[: len(piece) // 2] if middle else b""
            break
        yield piece
        number += 1
    raise cut


async def _half(pieces: AsyncIterator[bytes], *, at: int, cut: CutError) -> AsyncIterator[bytes]:
    async for piece in pieces:
        yield piece[: len(piece) // 2] if at else b""
        break
    raise cut


async def _dripped(pieces: AsyncIterator[bytes], *, rate: float) -> AsyncIterator[bytes]:
    size = max(1, int(rate / DRIPS))
    async for piece in pieces:
        for start in range(0, len(piece), size):
            yield piece[start : start + size]
            await asyncio.sleep(size / rate)


def _error(call: Call, fault: Fault) -> bytes:
    """Return an error as the service sends it within a stream of this operation."""
    error: Json = {"code": fault.code or CODE, "message": fault.message or MESSAGE, "param": None, "type": CODE}
    if call.name.startswith("responses."):
        return b"event: error\ndata: %b\n\n" % orjson.dumps(error | {"type": "error", "sequence_number": fault.at})
    if call.name.startswith(("runs.", "threads.")):
        return b"event: error\ndata: %b\n\n" % orjson.dumps(error)
    return b"data: %b\n\n" % orjson.dumps({"error": error})


def _tokens(reply: Reply) -> int:
    """Return the tokens of an answer that comes whole."""
    usage: Json = (reply.body.get("usage") if isinstance(reply.body, dict) else None) or {}
    return int(usage.get("completion_tokens") or usage.get("output_tokens") or 0)
