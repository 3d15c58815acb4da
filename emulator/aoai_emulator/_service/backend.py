"""What the handlers of all operations share: seed, clock, ids, deployments and state."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeAlias

from aoai_emulator._service.deployments import Deployments
from aoai_emulator._state.store import Store

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

AnyHandler: TypeAlias = Callable[[Any], Any]
"""A `Handler`, which is given a call, which holds this backend: its whole type is said where calls are."""

_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"


class Backend:
    """What answers are made from, without requests.

    Args:
        deployments: as `Deployments` takes them.
        handlers: by the public name of the operation.
        state: the folder that keeps the state; in memory if None.
        seed: answers are the same for the same seed.
        clock: the seconds since the epoch.
        pace: seconds that a step of background work takes.
        check_answers: whether an answer that breaks its version's schema is a server error.
        upload_limit: the most bytes of a file.

    Raises:
        ValueError: a deployment cannot be read.
        StateError: the state folder cannot be used.
    """

    def __init__(
        self,
        deployments: Iterable[str] | Mapping[str, str],
        handlers: Mapping[str, AnyHandler],
        *,
        state: Path | None,
        seed: int,
        clock: Callable[[], float],
        pace: float,
        check_answers: bool,
        upload_limit: int,
    ) -> None:
        self.deployments = Deployments(deployments)
        self.handlers = dict(handlers)
        self.seed = seed
        self.clock = clock
        self.pace = pace
        self.check_answers = check_answers
        self.upload_limit = upload_limit
        self.store = Store(state)
        # Ids must not come again after a restart on the same state.
        self._ids = random.Random(f"{seed} ids") if state is None else random.SystemRandom()  # noqa: S311 - no secret

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

    def clear(self) -> None:
        """Empty the state; the same seed gives the same ids again."""
        self.store.clear()
        self.deployments.made.clear()
        if not isinstance(self._ids, random.SystemRandom):
            self._ids.seed(f"{self.seed} ids")
