"""The last requests: what came in, whether it was valid, and how it was answered."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, overload

import orjson

if TYPE_CHECKING:
    from collections.abc import Iterator

KEPT = 200
LONGEST_BODY = 1 << 16


@dataclass(slots=True)
class Exchange:
    """A request and its answer.

    Attributes:
        number: counts all requests of the emulator, from 1.
        time: when it came, in seconds since the epoch.
        method: in capitals.
        path: as it came, not decoded.
        query: by name; the last one of a name; without keys.
        headers: by lower-case name; without those that may hold a secret.
        raw: the body, if it is JSON of at most `LONGEST_BODY` bytes.
        version: the API version, if the request names one that is pinned.
        operation: the public name, if there is one of this route.
        deployment: the deployment's name, if the request means one.
        status: of the answer; 0 until it starts.
        refusal: why the request was refused; None if it was not.
        violation: how the answer breaks its schema; None if it does not or was not looked at.
        fault: the trouble made on command, in a word; None for none.
        seconds: until the last byte was sent.
        first_byte: seconds until the answer started.
        received: bytes of the body.
        sent: bytes of the answer's body.
    """

    number: int
    time: float
    method: str
    path: str
    query: dict[str, str]
    headers: dict[str, str]
    raw: bytes = b""
    version: str | None = None
    operation: str | None = None
    deployment: str | None = None
    status: int = 0
    refusal: str | None = None
    violation: str | None = None
    fault: str | None = None
    seconds: float | None = None
    first_byte: float | None = None
    received: int = 0
    sent: int = 0

    @property
    def body(self) -> Any:
        """The body as JSON values; None if there was none, or it was too long to keep.

        Raises:
            ValueError: the body is not JSON.
        """
        return orjson.loads(self.raw) if self.raw else None


@dataclass(slots=True)
class Log:
    """The last `KEPT` requests, oldest first."""

    exchanges: deque[Exchange] = field(default_factory=lambda: deque[Exchange](maxlen=KEPT))
    count: int = 0
    """How many there were in all."""

    def __iter__(self) -> Iterator[Exchange]:
        return iter(list(self.exchanges))

    def __len__(self) -> int:
        return len(self.exchanges)

    @overload
    def __getitem__(self, index: int) -> Exchange: ...
    @overload
    def __getitem__(self, index: slice) -> list[Exchange]: ...
    def __getitem__(self, index: int | slice) -> Exchange | list[Exchange]:
        return list(self.exchanges)[index] if isinstance(index, slice) else self.exchanges[index]

    def add(self, exchange: Exchange) -> None:
        """Keep a request; the oldest goes."""
        self.exchanges.append(exchange)

    def clear(self) -> None:
        """Forget all."""
        self.exchanges.clear()
