"""The events of runs, from the background work that makes them to those who listen."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any, TypeAlias
from weakref import WeakKeyDictionary

from aoai_emulator._protocol import Event

if TYPE_CHECKING:
    from aoai_emulator._service.backend import Backend

Queue: TypeAlias = "asyncio.Queue[Event | None]"
_queues: WeakKeyDictionary[Backend, dict[str, Queue]] = WeakKeyDictionary()


def listen(emulator: Backend, run: str) -> Queue:
    """Return what the events of a run come out of from now on, None after the last one. Called on the event loop."""
    queue: Queue = asyncio.Queue()
    _queues.setdefault(emulator, {})[run] = queue
    return queue


def leave(emulator: Backend, run: str) -> None:
    """Listen no more."""
    _queues.get(emulator, {}).pop(run, None)


def announce(emulator: Backend, run: str, name: str, data: Any) -> None:
    """Tell who listens to a run of an event. Called on the event loop."""
    queue = _queues.get(emulator, {}).get(run)
    if queue is not None:
        queue.put_nowait(Event(name, data))


def hush_all(emulator: Backend) -> None:
    """Tell all who listen that no more events come. Called on the event loop."""
    for queue in _queues.get(emulator, {}).values():
        queue.put_nowait(None)


def hush(emulator: Backend, run: str) -> None:
    """Tell who listens to a run that no more events come for now. Called on the event loop."""
    queue = _queues.get(emulator, {}).get(run)
    if queue is not None:
        queue.put_nowait(None)
