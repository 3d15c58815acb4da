"""An emulator: a backend with its background work, its log, its key and the trouble that it makes on command."""

from __future__ import annotations

import time
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from aoai._call.versions import resolve
from aoai_emulator._faults.rules import Faults
from aoai_emulator._resources import deployments as deployments_made
from aoai_emulator._resources import registry
from aoai_emulator._resources.assistants import run_events
from aoai_emulator._service.backend import Backend
from aoai_emulator._service.jobs import Jobs
from aoai_emulator._state import key as keys
from aoai_emulator._state.log import Log

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable, Iterable, Mapping
    from pathlib import Path

JSON_LIMIT = 64 << 20
UPLOAD_LIMIT = 512 << 20


class Emulator(Backend):
    """Azure OpenAI on this machine, without the sockets.

    Args:
        deployments: the deployments there are, as `name=kind` or `name=kind:model`, or a map of names to kinds; any
            name will do for any purpose if empty.
        faults: the trouble to make from the start, by the name of a deployment, `*` for every request; or texts such
            as `gpt-4o=status=429; times=3`.
        key: what a request must bring as `api-key` or as bearer token; any or none will do if None.
        state: the folder that keeps the state; in memory if None.
        seed: answers are the same for the same seed.
        clock: the seconds since the epoch.
        pace: seconds that a step of background work takes.
        check_answers: whether an answer that breaks its version's schema is a server error.
        json_limit: the most bytes of a JSON body.
        upload_limit: the most bytes of a form.

    Raises:
        FaultError: a fault cannot be read, or is for a deployment that there is not.
        ValueError: a deployment cannot be read, or the key cannot be sent in a header.
        StateError: the state folder cannot be used.
    """

    def __init__(
        self,
        deployments: Iterable[str] | Mapping[str, str] = (),
        *,
        faults: Iterable[str] | Mapping[str, str] = (),
        key: str | None = None,
        state: Path | None = None,
        seed: int = 0,
        clock: Callable[[], float] = time.time,
        pace: float = 0.2,
        check_answers: bool = False,
        json_limit: int = JSON_LIMIT,
        upload_limit: int = UPLOAD_LIMIT,
    ) -> None:
        self.key = None if key is None else keys.checked(key)
        super().__init__(
            deployments,
            registry.handlers(),
            state=state,
            seed=seed,
            clock=clock,
            pace=pace,
            check_answers=check_answers,
            upload_limit=upload_limit,
        )
        for made in self.store.list(deployments_made.KIND, limit=None, descending=False).items:
            self.deployments.add(made["id"], made["model"])
        self.faults = Faults(faults, self.deployments.given)
        self.json_limit = json_limit
        self.started = clock()
        self.log = Log()
        self.jobs = Jobs(self, registry.runners())

    def environment(self, endpoint: str) -> dict[str, str]:
        """Return the environment variables that lead a client here, with the newest stable dated version.

        Args:
            endpoint: the address by which the emulator is reached.
        """
        return {
            "AZURE_OPENAI_ENDPOINT": endpoint,
            "AZURE_OPENAI_API_KEY": keys.ANY_KEY if self.key is None else self.key,
            "OPENAI_API_VERSION": resolve("latest").name,
        }

    @asynccontextmanager
    async def working(self) -> AsyncGenerator[None]:
        """Do background work until the block ends."""
        self.jobs.start()
        try:
            yield
        finally:
            await self.jobs.stop()

    def reset(self) -> None:
        """Begin anew: no state, no requests seen, no trouble but the first; the same seed gives the same ids again."""
        self.jobs.drop()
        self.clear()
        self.jobs.call_soon(lambda: run_events.hush_all(self))  # also of runs whose work had not begun
        self.log.clear()
        self.faults.clear()

    def close(self) -> None:
        """Close the state."""
        self.store.close()
