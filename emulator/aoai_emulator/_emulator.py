"""An emulator: its settings, its state, and what all handlers share."""

from __future__ import annotations

import asyncio
import random
import time
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from aoai._call.versions import resolve
from aoai_emulator import _answers, _key
from aoai_emulator._answers import run_events
from aoai_emulator._deployments import Deployments
from aoai_emulator._faults import Faults
from aoai_emulator._jobs import Jobs
from aoai_emulator._log import Log
from aoai_emulator._store import Store

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable, Iterable, Mapping
    from pathlib import Path

JSON_LIMIT = 64 << 20
UPLOAD_LIMIT = 512 << 20
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"


class Emulator:
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
        self.key = None if key is None else _key.checked(key)
        self.deployments = Deployments(deployments)
        self.faults = Faults(faults, self.deployments.given)
        self.seed = seed
        self.clock = clock
        self.pace = pace
        self.check_answers = check_answers
        self.json_limit = json_limit
        self.upload_limit = upload_limit
        self.started = clock()
        self.store = Store(state)
        self.log = Log()
        self.handlers = _answers.handlers()
        self.runners = _answers.runners()
        self.jobs = Jobs(self)
        # Ids must not come again after a restart on the same state.
        self._ids = random.Random(f"{seed} ids") if state is None else random.SystemRandom()  # noqa: S311 - no secret

    def environment(self, endpoint: str) -> dict[str, str]:
        """Return the environment variables that lead a client here, with the newest stable dated version.

        Args:
            endpoint: the address by which the emulator is reached.
        """
        return {
            "AZURE_OPENAI_ENDPOINT": endpoint,
            "AZURE_OPENAI_API_KEY": _key.ANY_KEY if self.key is None else self.key,
            "OPENAI_API_VERSION": resolve("latest").name,
        }

    def now(self) -> int:
        """Return the time in whole seconds since the epoch, as the service writes it."""
        return int(self.clock())

    def random(self, *subject: object) -> random.Random:
        """Return a source of chance that is the same for the same seed and subject."""
        return random.Random("\n".join(map(str, (self.seed, *subject))))  # noqa: S311 - the same each time

    def new_id(self, prefix: str, length: int = 24) -> str:
        """Return an id that was not there before: the prefix, such as `file-`, and letters and digits."""
        return prefix + "".join(self._ids.choices(_LETTERS, k=length))

    async def step(self, count: float = 1) -> None:
        """Wait for as long as some steps of background work take."""
        await asyncio.sleep(self.pace * count)

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
        self.store.clear()
        self.jobs.call_soon(lambda: run_events.hush_all(self))  # also of runs whose work had not begun
        self.log.clear()
        self.faults.clear()
        if not isinstance(self._ids, random.SystemRandom):
            self._ids.seed(f"{self.seed} ids")

    def close(self) -> None:
        """Close the state."""
        self.store.close()
