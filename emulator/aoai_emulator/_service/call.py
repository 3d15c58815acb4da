"""What a handler is given and what it gives back: a call that fits its version's schema, and a reply."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias

from aoai_emulator._protocol import Reply, invalid

if TYPE_CHECKING:
    from aoai_emulator._service.backend import Backend
    from aoai_emulator._service.deployments import Deployment
    from aoai_emulator._spec.documents import Operation
    from aoai_emulator._state.store import Store


@dataclass(slots=True)
class Call:
    """A request that fits the schema of its version, and whatever is needed to answer it.

    Attributes:
        operation: what the version's document says of the operation.
        path: path parameters by public name, decoded.
        query: the query parameters that the version knows, as values of their schemas; `api-version` is not here.
        headers: by lower-case name, without credentials.
        body: JSON values; a dict for a form, with `Upload` or a list of them for files; None without a body.
        deployment: what the path or the body's `model` names; None where the operation has no use for one.
        emulator: seed, clock, store and settings.
    """

    operation: Operation
    path: dict[str, str]
    query: dict[str, Any]
    headers: Mapping[str, str]
    body: Any
    deployment: Deployment | None
    emulator: Backend

    @property
    def name(self) -> str:
        """The operation's public name, such as `chat.completions.create`."""
        return self.operation.name

    @property
    def version(self) -> str:
        """The API version: `2024-10-21`, `v1`."""
        return self.operation.version

    @property
    def model(self) -> str:
        """The model behind the deployment that the call means.

        Raises:
            RefusedError: it means none (400).
        """
        if self.deployment is None:
            raise invalid("model", "Missing required parameter: 'model'.", "missing_required_parameter")
        return self.deployment.model

    @property
    def store(self) -> Store:
        """The emulator's state."""
        return self.emulator.store


Handler: TypeAlias = Callable[[Call], Reply | Awaitable[Reply]]
"""Answers a call. A plain function runs in a worker thread and may block; a coroutine function must not.

May raise `RefusedError`, also from its events before the first one.
"""

Handlers: TypeAlias = Mapping[str, Handler]
"""Handlers by the public name of the operation."""
