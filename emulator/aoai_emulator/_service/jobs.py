"""Background work: jobs of the store run one after another beside the requests, and again after a restart."""

from __future__ import annotations

import asyncio
import logging
import threading
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from aoai_emulator._protocol import Json
    from aoai_emulator._service.backend import Backend
    from aoai_emulator._state.store import Job, Store

AT_ONCE = 64
_log = logging.getLogger("aoai_emulator")


@dataclass(slots=True)
class Work:
    """A job that runs.

    Attributes:
        emulator: seed, clock, store and settings.
        job: what to do, as it was when the work started.
    """

    emulator: Backend
    job: Job

    @property
    def store(self) -> Store:
        """The emulator's state."""
        return self.emulator.store

    @property
    def subject(self) -> str:
        """The id of what the work is for."""
        return self.job.subject

    def save(self, body: Json) -> None:
        """Keep how far the work is: after a restart it starts again with this as the job's body."""
        self.store.save_job(self.job.id, body)


Runner: TypeAlias = Callable[[Work], Awaitable[None]]
"""Does the work of one kind of job. It may be stopped anywhere and is then started again, so it begins by looking at
what is done already; what it raises marks the job as failed for good."""


class Jobs:
    """Runs the jobs of an emulator's store.

    Args:
        emulator: whose store.
        runners: by the kind of job.
    """

    def __init__(self, emulator: Backend, runners: Mapping[str, Runner]) -> None:
        self._emulator = emulator
        self.runners = dict(runners)
        self._running: dict[int, asyncio.Task[None]] = {}
        self._loop: asyncio.AbstractEventLoop | None = None

    def start(self) -> None:
        """Start what is waiting, and from now on what is added; called on the event loop."""
        self._loop = asyncio.get_running_loop()
        self._emulator.store.on_work = self._wake
        self._start_waiting()

    async def stop(self) -> None:
        """Stop all work; it goes on after the next start."""
        self._emulator.store.on_work = lambda: None
        self._loop = None
        running = list(self._running.values())
        for task in running:
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)
        self._running.clear()

    def drop(self) -> None:
        """Stop all work for good, because the store is to be emptied; may be called from any thread."""
        loop = self._loop
        if loop is None:
            return
        dropped = threading.Event()

        def cancel() -> None:
            for task in self._running.values():
                task.cancel()
            self._running.clear()
            dropped.set()

        loop.call_soon_threadsafe(cancel)
        dropped.wait(10)

    def call_soon(self, what: Callable[[], object]) -> None:
        """Have something done on the event loop, if there is one; may be called from any thread."""
        loop = self._loop
        if loop is not None and not loop.is_closed():
            loop.call_soon_threadsafe(what)

    def _wake(self) -> None:
        self.call_soon(self._start_waiting)

    def _start_waiting(self) -> None:
        if self._loop is None or len(self._running) >= AT_ONCE:
            return
        for job in self._emulator.store.jobs():
            if job.id not in self._running and len(self._running) < AT_ONCE:
                task = self._loop.create_task(self._run(job), name=f"{job.kind} {job.subject}")
                self._running[job.id] = task
                task.add_done_callback(partial(self._ended, job))

    async def _run(self, job: Job) -> None:
        await self.runners[job.kind](Work(self._emulator, job))

    def _ended(self, job: Job, task: asyncio.Task[None]) -> None:
        if self._running.get(job.id) is not task or task.cancelled():
            return  # stopped
        error = task.exception()
        if error is not None:
            _log.error("the %s of %s failed", job.kind, job.subject, exc_info=error)
        self._emulator.store.end_job(job.id, None if error is None else repr(error))
        del self._running[job.id]
        self._start_waiting()
