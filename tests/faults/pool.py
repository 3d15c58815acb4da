"""How many connections a client holds: ours says so, for others httpx is asked."""

from __future__ import annotations

from typing import Any


def open_connections(client: Any) -> int:
    """Return how many connections a client holds, waiting ones included."""
    transport = getattr(getattr(client, "_driver", None), "transport", None)
    if transport is not None:
        return int(transport.open_connections)
    return len(_pool(client))


def idle_connections(client: Any) -> int:
    """Return how many connections a client of ours holds that wait for their next request."""
    return int(client._driver.transport.idle_connections)


def busy_connections(client: Any) -> int:
    """Return how many connections a client holds that are not waiting for their next request."""
    transport = getattr(getattr(client, "_driver", None), "transport", None)
    if transport is not None:
        return int(transport.open_connections - transport.idle_connections)
    return sum(not connection.is_idle() for connection in _pool(client))


def _pool(client: Any) -> list[Any]:
    http = client._client if hasattr(client, "_client") else client._http
    connections: list[Any] = http._transport._pool.connections
    return connections
