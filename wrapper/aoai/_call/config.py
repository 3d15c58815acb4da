"""What the calls of a client have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from aoai_http.limits import MOST_BYTES

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Generator, Mapping, Sequence

    from aoai._call import versions
    from aoai._call.attempts import Policy
    from aoai._call.choice import Affinity
    from aoai._call.endpoint_state import EndpointState
    from aoai._call.logging import Log


class Driver(Protocol):
    """Does the I/O that flows ask for, for threads or for an event loop.

    Attributes:
        closed: whether the client was closed: what waits is over then.
        response, stream, binary, page: make what methods return, in the driver's kind.
    """

    @property
    def closed(self) -> bool: ...
    @property
    def response(self) -> Callable[..., Any]: ...
    @property
    def stream(self) -> Callable[..., Any]: ...
    @property
    def binary(self) -> Callable[..., Any]: ...
    @property
    def page(self) -> Callable[..., Any]: ...

    def drive(self, flow: Generator[Any, Any, Any]) -> Any:
        """Do what a flow asks for until it ends; return what it returns, or an awaitable of it."""
        ...


class Config:
    """What the calls of a client have in common.

    Attributes:
        driver: does their I/O.
        version: the client's.
        endpoints: where they go, lower tiers first.
        policy: their clock, chance and quota of retries.
        affinity: which endpoint has which stored object.
        log: where they are logged.
        defaults: by name of a call option, what holds where a call gives none; `timeout` is ready for the transport.
        headers: what every request has, but for the credential.
        unsent: names of headers that no request has, though the client would send them.
        query: the same, in the query.
        deployment: the deployment for every call that has one in its path, whatever it asks for; None for none.
        larger: by deployment, the one that takes over a call whose prompt is too long for it.
        most_bytes: how long a body may be that is read at once.
    """

    def __init__(
        self,
        *,
        driver: Driver,
        version: versions.Version,
        endpoints: Sequence[EndpointState],
        policy: Policy,
        affinity: Affinity,
        log: Log,
        defaults: dict[str, Any],
        headers: dict[str, str],
        unsent: Collection[str] = (),
        query: Sequence[tuple[str, Any]],
        deployment: str | None = None,
        larger: Mapping[str, str] | None = None,
        most_bytes: int = MOST_BYTES,
    ) -> None:
        self.driver = driver
        self.version = version
        self.endpoints = endpoints
        self.policy = policy
        self.affinity = affinity
        self.log = log
        self.defaults = defaults
        self.headers = headers
        self.unsent = unsent
        self.query = query
        self.deployment = deployment
        self.larger = larger or {}
        self.most_bytes = most_bytes
