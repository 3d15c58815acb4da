"""What a call can be told beside its arguments."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Final, Literal, TypedDict, cast, final

if TYPE_CHECKING:
    from collections.abc import Callable

    import httpx


@final
class NotGiven:
    """The type of `NOT_GIVEN`, its only instance."""

    _instance: ClassVar[NotGiven | None] = None

    def __new__(cls) -> NotGiven:
        """Return `NOT_GIVEN`: it is known by identity."""
        if cls._instance is None:
            cls._instance = super().__new__(cls)
        return cls._instance

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "NOT_GIVEN"


Omit = NotGiven
NOT_GIVEN: Final[Any] = NotGiven()
"""Stands for an argument that is not given, where leaving it out is awkward: it is not sent."""
not_given: Final[Any] = NOT_GIVEN
omit: Final[Any] = NOT_GIVEN


def is_given(value: object) -> bool:
    """Say whether a value is one: neither `NOT_GIVEN` nor what `openai` has in its place."""
    kind = type(value)
    return value is not NOT_GIVEN and not (
        kind.__name__ in ABSENT and kind.__module__.partition(".")[0] in ("aoai", "openai")
    )


ABSENT = frozenset({"NotGiven", "Omit"})
"""The names of the types of what stands for an argument that is not given."""


class CallOptions(TypedDict, total=False):
    """What every call takes beside its own arguments.

    extra_headers: headers to send; None takes a header away that the client would send.
    extra_query: query parameters to send.
    extra_body: fields to add to the body, or to put in place of others.
    timeout: seconds for each of connecting, sending and waiting for bytes; or an `httpx.Timeout`.
    max_retries: how often a call that failed in passing is sent again to the same endpoint.
    deadline: seconds within which the whole call has to end: attempts, waiting, tokens and the reading of a stream.
    first_event_timeout: seconds for the first event of a stream, after which the call is sent again.
    idle_timeout: seconds from one event of a stream to the next, after which it counts as broken; through an
        `http_client` of one's own that is looked at when bytes come, and its read timeout bounds silence.
    on_malformed_event: what to do with an event of a stream whose data is not what the spec says: `raise`, or `skip`.
    retry_unanswered: whether a call that leaves something behind (a file, a job, a stored response) is sent again where
        it was sent whole and no answer came. It may have been done, and there would be two. By default it is not.
    on_progress: for an upload, called with the bytes sent so far and the bytes there are, None if that is not known.
    """

    extra_headers: Mapping[str, str | None] | None
    extra_query: Mapping[str, object] | None
    extra_body: Mapping[str, object] | None
    timeout: float | httpx.Timeout | None
    max_retries: int
    deadline: float | None
    first_event_timeout: float | None
    idle_timeout: float | None
    on_malformed_event: Literal["raise", "skip"]
    retry_unanswered: bool
    on_progress: Callable[[int, int | None], object]


def check(given: Mapping[str, Any]) -> None:
    """Refuse settings or options with which a call would fail later, and for another reason to the eye.

    Raises:
        TypeError: one is of the wrong type.
        ValueError: one has a value that it cannot have.
    """
    retries = given.get("max_retries", 0)
    if not isinstance(retries, int):
        raise TypeError(f"max_retries is a number of times, 0 for none; not {retries!r}")
    if retries < 0:
        raise ValueError(f"max_retries is not negative: {retries}; 0 is for none")
    for name in ("deadline", "first_event_timeout", "idle_timeout"):
        seconds = given.get(name)
        if seconds is not None and not isinstance(seconds, (int, float)):
            raise TypeError(f"{name} is a number of seconds, or None for no limit; not {seconds!r}")
    if not isinstance(given.get("retry_unanswered", False), bool):
        raise TypeError(f"retry_unanswered is True or False, not {given['retry_unanswered']!r}")
    for name in ("extra_headers", "default_headers"):
        if headers := given.get(name):
            _check_headers(name, headers)
    library = given.get("transport")
    if library not in (None, "httpx", "httpx2"):
        raise ValueError(f"transport is 'httpx', 'httpx2' or None, for connections of our own; not {library!r}")
    most = given.get("max_response_bytes", 1)
    if not isinstance(most, int) or most < 1:
        raise ValueError(f"max_response_bytes is a number of bytes, not {most!r}")
    malformed = given.get("on_malformed_event", "raise")
    if malformed not in ("raise", "skip"):
        raise ValueError(f"on_malformed_event is 'raise' or 'skip', not {malformed!r}")


def _check_headers(what: str, headers: object) -> None:
    """Refuse what can be no header, without showing the value of any; see `aoai._auth.secret.hidden`."""
    if not isinstance(headers, Mapping):
        raise TypeError(f"{what} maps names of headers to their values")
    for name, value in cast("Mapping[object, object]", headers).items():
        if not isinstance(name, str):
            raise TypeError(f"{what}: the name of a header is a str")
        if not isinstance(value, str) and value is not None and value is not NOT_GIVEN:
            kind = value if isinstance(value, type) else type(value)
            raise TypeError(f"{what}: the value of {name} is a str, or None to leave it out; not {kind.__name__}")
