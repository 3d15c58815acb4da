"""How long each kind of wait may take."""

from __future__ import annotations

from typing import NamedTuple


class Timeouts(NamedTuple):
    """The limits of single waits, in seconds; None for no limit.

    Attributes:
        connect: for a connection, from its first packet to the end of the TLS handshake.
        read: for the next bytes of an answer.
        write: for the peer to take the next bytes of a request.
        pool: for a connection to become free.
    """

    connect: float | None = None
    read: float | None = None
    write: float | None = None
    pool: float | None = None


NO_LIMITS = Timeouts()


def as_timeouts(value: object) -> Timeouts:
    """Return timeouts from a number for all four, None for no limits, or any object with the four as attributes.

    An `httpx.Timeout` is such an object; a tuple of the four, in the order above, is taken too.

    Raises:
        TypeError: `value` is none of these.
        ValueError: a limit is negative or not a number.
    """
    if value is None:
        return NO_LIMITS
    if isinstance(value, Timeouts):
        return value
    if isinstance(value, int | float):
        limit = _limit(value)
        return Timeouts(limit, limit, limit, limit)
    if isinstance(value, tuple) and len(value) == 4:
        return Timeouts(*map(_limit, value))
    try:
        return Timeouts(*(_limit(getattr(value, name)) for name in Timeouts._fields))
    except AttributeError:
        raise TypeError(f"a timeout is a number, None or has connect, read, write and pool; not {value!r}") from None


def _limit(value: object) -> float | None:
    if value is None:
        return None
    if not isinstance(value, int | float):
        raise TypeError(f"a timeout is a number of seconds or None, not {value!r}")
    if not value >= 0:
        raise ValueError(f"a timeout is not negative: {value!r}")
    return float(value)
