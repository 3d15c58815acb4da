"""Watches every test for credentials in what people get to see: logs, errors, tracebacks with locals, pickles, reprs.

Logging is at its loudest meanwhile. The canaries are the keys and tokens of the clients that the test makes.
"""

# pyright: reportPrivateUsage=false
from __future__ import annotations

import logging
import pickle
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import aoai
import aoai.errors
from aoai._client.base import BaseClient

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

_OURS = Path(aoai.__file__).parent
_WATCHES: list[Watch] = []
"""The last one watches; those before it look away."""
SHORTEST = 8
"""Characters that a key needs to be told from other words."""


class Watch(logging.Handler):
    """What was made and logged since it was last emptied."""

    def __init__(self) -> None:
        super().__init__()
        self.logged: list[str] = []
        self.errors: list[BaseException] = []
        self.clients: list[Any] = []

    def emit(self, record: logging.LogRecord) -> None:
        if _WATCHES[-1] is self:
            self.logged.append(record.getMessage())

    def empty(self) -> None:
        self.logged.clear()
        self.errors.clear()
        self.clients.clear()

    def canaries(self) -> set[str]:
        """Return the keys and tokens that the clients hold."""
        found: set[str] = set()
        for client in self.clients:
            for endpoint in getattr(getattr(client, "_config", None), "endpoints", ()):
                held = vars(endpoint.credential)
                for value in (*(held.get("_header") or ()), held.get("_token"), held.get("_refused")):
                    text = str(value or "").removeprefix("Bearer ")
                    if len(text) >= SHORTEST and text not in ("api-key", "authorization"):
                        found.add(text)
        return found

    def shown(self) -> Iterator[tuple[str, str]]:
        """Yield everything that people get to see, and what it is."""
        for text in self.logged:
            yield "a log record", text
        for client in self.clients:
            yield "the repr of a client", repr(client)
            yield (
                "the repr of its endpoints",
                repr(getattr(client, "endpoints", "")) if hasattr(client, "_config") else "",
            )
        for error in self.errors:
            yield from _of_error(error)

    def leaks(self) -> list[str]:
        """Return where a credential was seen."""
        canaries = self.canaries()
        if not canaries:
            return []
        return [f"{what}: {text[:2000]}" for what, text in self.shown() if any(each in text for each in canaries)]


def _of_error(error: BaseException) -> Iterator[tuple[str, str]]:
    yield f"a {type(error).__name__}", f"{error} {error!r} {getattr(error, '__notes__', '')}"
    if isinstance(error, aoai.errors.APIError):
        yield "its pickle", pickle.dumps(error).decode("latin-1")
        yield "its attributes", repr(vars(error))
    chain: BaseException | None = error
    while chain is not None:
        trace = chain.__traceback__
        while trace is not None:
            frame = trace.tb_frame
            if Path(frame.f_code.co_filename).is_relative_to(_OURS):
                for name, value in frame.f_locals.items():
                    if not (isinstance(value, (bytes, str)) and len(value) > 1_000_000):
                        yield f"{name} in {frame.f_code.co_qualname}", _repr(value)
            trace = trace.tb_next
        chain = chain.__cause__ or chain.__context__


def _repr(value: object) -> str:
    try:
        return repr(value)
    except (AttributeError, RuntimeError):  # made half only, or closed
        return ""


@contextmanager
def watching() -> Generator[Watch]:
    """Record all errors of a call and all clients that are made, and log everything."""
    watch = Watch()
    _WATCHES.append(watch)
    make_error, set_up = aoai.errors.APIError.__init__, BaseClient._set_up

    def made(self: Any, *positional: Any, **named: Any) -> None:
        make_error(self, *positional, **named)
        if _WATCHES[-1] is watch:
            watch.errors.append(self)

    def set_up_client(self: Any, *positional: Any, **named: Any) -> None:
        if _WATCHES[-1] is watch:
            watch.clients.append(self)
        set_up(self, *positional, **named)

    logger = logging.getLogger("aoai")
    before = logger.level
    aoai.errors.APIError.__init__ = made  # type: ignore[method-assign]
    BaseClient._set_up = set_up_client  # type: ignore[method-assign]
    logger.addHandler(watch)
    logger.setLevel(logging.DEBUG)
    try:
        yield watch
    finally:
        _WATCHES.remove(watch)
        aoai.errors.APIError.__init__ = make_error  # type: ignore[method-assign]
        BaseClient._set_up = set_up  # type: ignore[method-assign]
        logger.removeHandler(watch)
        logger.setLevel(before)
