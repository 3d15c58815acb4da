"""An answer that is being read, without the reading: what has come of it, and whether it is whole."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

from aoai._streams.accumulate.events import RestartedEvent, SnapshotT
from aoai.errors import AoaiError, APIError, StreamInterruptedError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

OutT = TypeVar("OutT")


class _Accumulator(Protocol):
    def add(self, event: Any, /) -> Iterable[Any]: ...

    @property
    def snapshot(self) -> Any: ...


AccT = TypeVar("AccT", bound=_Accumulator)


class State(Generic[OutT, AccT]):
    """An answer that is being read, by threads or tasks: what has come of it, and whether it is whole.

    An answer that starts over has nothing in common with the one that broke, not even its first words: a restart drops
    what was put together and goes on with an empty accumulator, and an event says so to whoever showed what came.
    """

    def __init__(self, begin: Callable[[], AccT], *, restart: bool) -> None:
        self._begin = begin
        self._restart = restart
        self._attempt = 1
        self._accumulator = begin()
        self._pending: deque[OutT] = deque()
        self._whole = False
        self._closed = False
        self._stopped = False  # a read is going on, or did not come back: with an error, or cancelled
        self._error: APIError | None = None

    @property
    def _over(self) -> bool:
        return self._whole or self._closed or self._stopped

    def _texts(self, event: OutT) -> Iterable[str]:
        """Return the text that an event brings, for `text_deltas`."""
        raise NotImplementedError

    def _begin_again(self, error: APIError) -> None:
        """Forget what came, and say so."""
        self._attempt += 1
        restarted: Any = RestartedEvent(error, self._attempt, self._accumulator.snapshot)
        self._accumulator = self._begin()
        self._pending.append(restarted)
        self._stopped = False

    def _failed(self, error: APIError) -> None:
        """Keep an error, for those who ask for the final answer later, and add to it what came."""
        self._error = error
        if isinstance(error, StreamInterruptedError):
            error.snapshot = self._accumulator.snapshot

    def _final(self, answer: Callable[[], SnapshotT | None]) -> SnapshotT:
        """Return the answer if it is whole.

        Raises:
            APIError: what ended the stream.
            StreamInterruptedError: reading was given up before the end, or the stream had no answer in it.
        """
        if self._error is not None:
            raise self._error
        final = answer() if self._whole else None
        if final is None:
            reason = "ended without an answer" if self._whole else "was not read to its end"
            error = StreamInterruptedError(f"the stream {reason}")
            self._failed(error)
            raise error
        return final

    def _ended(self) -> None:
        """Raise an error if reading was given up: whoever goes on must not see an end that is none."""
        if not (self._whole or self._error):
            self._final(lambda: None)

    def _only_texts(self) -> None:
        if self._restart:
            raise AoaiError(
                "text_deltas cannot tell when the answer starts over: iterate over the events instead, "
                'or leave out on_interruption="restart"'
            )
