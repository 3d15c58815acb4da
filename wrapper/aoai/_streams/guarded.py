"""Iterators that end with an error, however often they are asked, where reading was given up before its end.

A generator that was left by an exception, as by a timeout of the caller's own, is over: without this, whoever goes on
would see an end that is none. Neither kind costs a frame for an event: that would be felt.
"""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Iterator

    from aoai._streams.progress import Progress

T = TypeVar("T")


class _Rest:
    """What follows the events that were read: nothing if their answer is whole, else an error."""

    def __init__(self, progress: Progress) -> None:
        self._progress = progress

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> Any:
        if self._progress.whole:
            raise StopIteration
        raise self._progress.given_up()


def guarded(events: Iterator[T], progress: Progress) -> Iterator[T]:
    """Return an iterator over the events of an answer."""
    return chain(events, _Rest(progress))


class AsyncGuarded(Generic[T]):
    """An iterator over the events of an answer."""

    def __init__(self, events: AsyncIterator[T], progress: Progress) -> None:
        self._events = events
        self._progress = progress

    def __aiter__(self) -> Self:
        return self

    def __anext__(self) -> Awaitable[T]:
        return self._rest() if self._progress.left else self._events.__anext__()

    async def _rest(self) -> T:
        raise self._progress.given_up()


async_guarded = AsyncGuarded
