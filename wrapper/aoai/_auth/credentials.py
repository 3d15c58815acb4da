"""Credentials: which header a request carries, where its value comes from, and when it is asked for anew."""

from __future__ import annotations

import inspect
import os
import threading
import time
import weakref
from contextlib import asynccontextmanager, contextmanager, nullcontext
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple, NoReturn, Protocol, TypeVar, cast

from aoai._auth.clouds import cloud_of
from aoai._auth.clouds import scope_of as scope_of_host
from aoai._auth.secret import Secret, veiled
from aoai.errors import AoaiError, APIConnectionError, APITimeoutError

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable, Generator, Mapping
    from contextlib import AbstractContextManager

    from anyio import CancelScope

REFRESH_AHEAD = 300.0
"""Seconds before a token's end at which it is asked for anew, as azure-identity does."""
RETRY_AHEAD = 30.0
"""Seconds between attempts to replace a token, be it one that is still good or one that the service refused."""

_LOOK = 0.1
"""Seconds between looks at whether the client was closed, while a thread waits for a token."""
_CLOSED = "the client is closed"

Header = tuple[str, str]
FOREVER = float("inf")

T = TypeVar("T")
_WAYS = ("credential", "azure_ad_token", "azure_ad_token_provider", "api_key")
_NONE = (
    "no credential: pass api_key= (or set AZURE_OPENAI_API_KEY), azure_ad_token= (or set AZURE_OPENAI_AD_TOKEN), "
    "azure_ad_token_provider=, or credential= with a credential of azure-identity or 'default'"
)
_ASYNC = "an async credential or function can be asked in calls of the async client only, AsyncAzureOpenAI"
_TIMES = ("expires_on", "refresh_on")
_ANY_CLAIMS = "{}"
"""Claims that ask for nothing; but a credential that is given claims passes over its own cache."""


class Closing(Protocol):
    """The end of an async client, which ends a wait for a token."""

    closed: bool

    def ending(self, scope: CancelScope, /) -> AbstractContextManager[None]:
        """Cancel a scope if the client is closed within this block."""
        ...


class Credential:
    """A fixed header, and the base of the others.

    Attributes:
        bearer: whether the header is a token, which must not travel in the clear.
        fixed: the header, None where it has to be asked for.
        scope: what its tokens are for, None where they are not asked for by scope.
    """

    bearer = False
    fixed: Header | None = None
    scope: str | None = None

    def __init__(self, header: Header) -> None:
        self.fixed = self._header = header

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a credential is secret and is not pickled or copied")

    def header(self, left: float = FOREVER, closing: threading.Event | None = None) -> Header:
        """Return the header for the next request. May wait for a token.

        Args:
            left: the most seconds to wait.
            closing: set when the client is closed.

        Raises:
            APITimeoutError: the token has not come in time.
            APIConnectionError: the client was closed meanwhile.
        """
        del left, closing
        return self._header

    async def header_async(self, left: float = FOREVER, closing: Closing | None = None) -> Header:
        """Return the header for the next request, without blocking the loop; as `header` otherwise."""
        del left, closing
        return self._header

    def rejected(self, header: Header) -> bool:
        """Take note that the service answered 401 to this header; say whether another try makes sense."""
        del header
        return False


class Token(Credential):
    """A fixed token."""

    bearer = True


class Asked(Credential):
    """A function that returns a key or a token, asked before each request."""

    def __init__(self, function: Callable[[], object], *, bearer: bool) -> None:
        self._function = function
        self.bearer = bearer
        self._what = "what azure_ad_token_provider returns" if bearer else "what the function api_key returns"

    def _named(self, value: object) -> Header:
        text = _sendable(self._what, value)
        return _bearer(text) if self.bearer else ("api-key", text)

    def header(self, left: float = FOREVER, closing: threading.Event | None = None) -> Header:
        """Return the header for the next request; the function runs in this thread, unless there is a deadline."""
        del closing
        return self._named(veiled(_within(left, lambda: _called(self._function))))

    async def header_async(self, left: float = FOREVER, closing: Closing | None = None) -> Header:
        """Return the header for the next request; a function that is not async runs in a thread."""
        async with _within_async(left, closing):
            return self._named(veiled(await _called_async(self._function)))


class _TokenRequest:
    """A request for a token under way, at whose end those who need the token too are woken."""

    def __init__(self, ended: Any) -> None:
        self.ended = ended
        self._outcome: Header | Exception | None = None

    def end(self, outcome: Header | Exception) -> None:
        self._outcome = outcome

    def result(self) -> Header | None:
        """Return the header, or None if the one who asked gave up; raise what went wrong."""
        if isinstance(self._outcome, Exception):
            raise self._outcome
        return self._outcome


class Cached(Credential):
    """A credential of azure-identity, whose token is kept and replaced ahead of its end.

    One caller asks for a token. While the old one is good the others go on with it; if there is none they wait for the
    one who asks, and get what it gets. In several event loops there is one who asks in each: a loop cannot wait for
    another, which may have stopped.
    """

    bearer = True

    def __init__(self, credential: Any, scope: str, clock: Callable[[], float] = time.time) -> None:
        self._credential = credential
        self.scope = self._scope = scope
        self._clock = clock
        self._lock = threading.Lock()  # for what follows; never held while a token is asked for
        self._token: str | None = None
        self._end = 0.0
        self._refresh_at = 0.0
        self._requests: dict[object, _TokenRequest] = {}
        self._refused: str | None = None
        self._refused_at = float("-inf")
        _made.add(self)

    def begin_anew(self) -> None:
        """Wait for nobody who asks for a token: this process was forked, and they are in its parent."""
        self._lock = threading.Lock()
        self._requests = {}

    def header(self, left: float = FOREVER, closing: threading.Event | None = None) -> Header:
        """Return the header for the next request; the first caller, and one when it is time, waits for a token."""
        while True:
            header, request, first = self._turn(None, threading.Event)
            if request is not None and first:
                with self._settling(None, request):
                    request.end(_within(left, lambda: self._keep(self._ask()), closing))
            elif request is not None:
                _wait(request.ended, left, closing)
            header = request.result() if request is not None else header
            if header is not None:
                return header

    async def header_async(self, left: float = FOREVER, closing: Closing | None = None) -> Header:
        """Return the header for the next request; a credential that is not async runs in a thread."""
        with self._lock:
            good = self._good()
            if good is not None and self._clock() < self._refresh_at:
                return good
        async with _within_async(left, closing):
            return await self._asked_async()

    async def _asked_async(self) -> Header:
        import anyio

        loop = _loop()
        while True:
            header, request, first = self._turn(loop, anyio.Event)
            if request is not None and first:
                with self._settling(loop, request):
                    request.end(self._keep(await self._ask_async()))
            elif request is not None:
                await request.ended.wait()
            header = request.result() if request is not None else header
            if header is not None:
                return header

    def rejected(self, header: Header) -> bool:
        """Forget the token if it is the one that was refused, so that the next call asks for another.

        Not twice in a short time: a service that refuses the new token too has another reason, and asking again and
        again would only trouble those who hand out tokens.
        """
        with self._lock:
            if self._token is None or _bearer(self._token) != header:
                return True  # another caller has seen to it
            now = self._clock()
            if now < self._refused_at + RETRY_AHEAD:
                return False
            self._refused, self._refused_at = self._token, now
            self._token = None
            return True

    def _turn(self, where: object, event: Callable[[], Any]) -> tuple[Header | None, _TokenRequest | None, bool]:
        """Return a header to use; or a request for a token, and whether it is the caller who has to make it."""
        with self._lock:
            good = self._good()
            request = self._requests.get(where)
            if good is not None and (request is not None or self._clock() < self._refresh_at):
                return good, None, False
            if request is not None:
                return None, request, False
            request = self._requests[where] = _TokenRequest(event())
            return None, request, True

    @contextmanager
    def _settling(self, where: object, request: _TokenRequest) -> Generator[None]:
        """Make sure that the request for a token ends, in success, failure or cancellation; wake all who wait."""
        try:
            yield
        except Exception as error:  # result() raises it, unless the old token is still good
            with self._lock:
                good = self._good()
                self._refresh_at = self._clock() + RETRY_AHEAD
            if good is None and isinstance(error, APIConnectionError):
                raise  # this caller's time is up or its client closed, not so for others who wait for the same token
            request.end(error if good is None else good)
        finally:
            with self._lock:
                if self._requests.get(where) is request:
                    del self._requests[where]
            request.ended.set()

    def _good(self) -> Header | None:
        return _bearer(self._token) if self._token is not None and self._clock() < self._end else None

    def _keep(self, token: _Token) -> Header:
        """Keep a token, decide when to ask for the next one, and return the header."""
        text = _sendable("the token of the credential", token.text)
        try:
            end = float(token.expires_on)
        except (TypeError, ValueError):
            raise AoaiError("the token of the credential says in expires_on no seconds since 1970") from None
        with self._lock:
            now = self._clock()
            refresh_on = token.refresh_on if isinstance(token.refresh_on, (int, float)) else None
            at = min(refresh_on or end, end - REFRESH_AHEAD)
            if text == self._token:
                at = max(at, now + RETRY_AHEAD)  # the credential sees no need yet
            elif at <= now:
                at = now + (end - now) / 2  # it lives shorter than the margin
            self._token, self._end, self._refresh_at = text, end, at
        return _bearer(text)

    def _ask(self) -> _Token:
        token = _token(_called(_request(self._credential, self._scope)))
        if self._refused is not None and token.text == self._refused:
            try:
                return _token(_called(_request(self._credential, self._scope, _ANY_CLAIMS)))
            except Exception:  # noqa: BLE001  as above
                return token
        return token

    async def _ask_async(self) -> _Token:
        token = _token(await _called_async(_request(self._credential, self._scope)))
        if self._refused is not None and token.text == self._refused:
            try:
                return _token(await _called_async(_request(self._credential, self._scope, _ANY_CLAIMS)))
            except Exception:  # noqa: BLE001  as above
                return token
        return token


_made: weakref.WeakSet[Cached] = weakref.WeakSet()


def _forked() -> None:
    for each in list(_made):
        each.begin_anew()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_forked)


class _Token(NamedTuple):
    """What a credential returned, in a form that no traceback shows: azure-core's own has the token in its repr."""

    text: object
    expires_on: Any
    refresh_on: Any


def _token(given: object) -> _Token:
    return _Token(veiled(getattr(given, "token", None)), *(getattr(given, name, None) for name in _TIMES))


class _Default:
    """`DefaultAzureCredential`, which takes long to import: made when it is first asked, in the thread that asks.

    It serves both clients. Its async twin needs aiohttp, belongs to one event loop and has to be closed.
    """

    _made: Any = None

    def __init__(self, host: str) -> None:
        self._cloud = cloud_of(host)

    def get_token(self, scope: str, *, claims: str | None = None) -> Any:
        """Return a token of whichever way to sign in works here."""
        if self._made is None:
            from azure.identity import AzureAuthorityHosts, DefaultAzureCredential

            # It knows no other authority than the public cloud's unless it is told, here or by the environment.
            authority = self._cloud.authority if not os.environ.get("AZURE_AUTHORITY_HOST") else None
            told = {"authority": getattr(AzureAuthorityHosts, authority)} if authority else {}
            self._made = DefaultAzureCredential(**told)
        return _request(self._made, scope, claims)()


def _request(credential: Any, scope: str, claims: str | None = None) -> Callable[[], object]:
    """Return the call that asks a credential for a token: the newer protocol's if it has it, which tells more."""
    if hasattr(credential, "get_token_info"):
        return partial(credential.get_token_info, scope, **({"options": {"claims": claims}} if claims else {}))
    return partial(credential.get_token, scope, **({"claims": claims} if claims else {}))


def _called(function: Callable[[], object]) -> object:
    value = function()
    if inspect.isawaitable(value):
        if inspect.iscoroutine(value):
            value.close()
        raise AoaiError(_ASYNC)
    return value


async def _called_async(function: Callable[[], object]) -> object:
    """Call a function without blocking the loop. If the caller is cancelled, nobody waits for the thread."""
    if inspect.iscoroutinefunction(function):
        return cast("object", await function())
    import anyio.to_thread

    value = await anyio.to_thread.run_sync(function, abandon_on_cancel=True)
    return cast("object", await value) if inspect.isawaitable(value) else value


def _loop() -> object:
    import asyncio

    try:
        return asyncio.get_running_loop()
    except RuntimeError:  # a loop of another kind, of which a thread runs one at a time
        return threading.get_ident()


def _sendable(what: str, value: object) -> Secret:
    """Return a secret that can stand in a header; an error from further down would show it.

    Args:
        what: what it is, for messages.
        value: a `Secret`, or a string that a traceback with local variables may show; or the type of what is none.
    """
    if not isinstance(value, str) or not value:
        kind = value if isinstance(value, type) else type(value)
        it_is = "empty" if isinstance(value, str) else f"of type {kind.__name__}"
        raise AoaiError(f"{what} must be a string that is not empty; it is {it_is}")
    if not (value.isascii() and value.isprintable()) or value != value.strip():
        raise AoaiError(f"{what} holds a line end, a space at either end, or a character that no header may have")
    return value if isinstance(value, Secret) else Secret(value)


def _bearer(token: str) -> Header:
    if token[:7].lower() == "bearer ":
        raise AoaiError("a token is given without the 'Bearer ' that stands before it in the header")
    return ("authorization", Secret(f"Bearer {token}"))


def _late() -> APITimeoutError:
    return APITimeoutError("the deadline passed while a token was asked for")


def _within(left: float, function: Callable[[], T], closing: threading.Event | None = None) -> T:
    """Return what a function returns, or raise what it raises, within some seconds and while the client is open.

    A function cannot be stopped: if it takes longer, it ends in its own time, in a thread that nobody waits for.
    """
    if left == FOREVER and closing is None:
        return function()
    import contextvars

    ended = threading.Event()
    outcome: list[Callable[[], T]] = []

    def run() -> None:
        try:
            value = function()
        except BaseException as error:  # noqa: BLE001  it is raised by the one who waits
            outcome.append(partial(_raise, error))
        else:
            outcome.append(lambda: value)
        ended.set()

    context = contextvars.copy_context()
    threading.Thread(target=context.run, args=(run,), name="aoai token", daemon=True).start()
    _wait(ended, left, closing)
    return outcome[0]()


def _wait(event: threading.Event, left: float, closing: threading.Event | None) -> None:
    """Wait for an event for some seconds, and while the client is open."""
    end = time.monotonic() + left
    while not event.wait(None if closing is None and left == FOREVER else min(left, _LOOK)):
        left = end - time.monotonic()
        if closing is not None and closing.is_set():
            raise APIConnectionError(_CLOSED)
        if left <= 0:
            raise _late()


def _raise(error: BaseException) -> NoReturn:
    raise error


@asynccontextmanager
async def _within_async(left: float, closing: Closing | None) -> AsyncGenerator[None]:
    """Give the block some seconds, and end it when the client is closed."""
    import anyio

    with anyio.move_on_after(left) as scope, nullcontext() if closing is None else closing.ending(scope):
        yield
    if scope.cancelled_caught:
        raise APIConnectionError(_CLOSED) if closing is not None and closing.closed else _late()


def scope_of(settings: Mapping[str, Any], host: str) -> str | None:
    """Return what tokens are asked for at a host, None where the settings have no credential that is asked."""
    if settings.get("credential") is None:
        return None
    return settings.get("token_scope") or scope_of_host(host)


def credential(settings: Mapping[str, Any], host: str, *, is_async: bool) -> Credential:
    """Return the credential that the settings or the environment give for an endpoint.

    As `openai` has it: at most one may be given; if none is, AZURE_OPENAI_AD_TOKEN comes before AZURE_OPENAI_API_KEY.

    Args:
        settings: of the client or the endpoint.
        host: of the endpoint, in lower case.
        is_async: whether the client is.

    Raises:
        AoaiError: there is none, more than one, or it is of no use.
    """
    given = [name for name in _WAYS if settings.get(name) is not None]
    if len(given) > 1:
        raise AoaiError(f"{' and '.join(given)} exclude each other: pass one of them")
    if not given:
        return _from_environment()
    way, value = given[0], settings[given[0]]
    if way == "credential":
        return Cached(_usable(value, host, is_async=is_async), scope_of(settings, host) or "")
    if way == "azure_ad_token":
        return Token(_bearer(_sendable(way, value)))
    if way == "api_key" and not callable(value):
        return Credential(("api-key", _sendable(way, value)))
    if not callable(value):
        raise AoaiError(f"{way} must be a function that returns a token, not {_kind(value)}")
    if inspect.iscoroutinefunction(value) and not is_async:
        raise AoaiError(f"{way}: {_ASYNC}")
    return Asked(value, bearer=way == "azure_ad_token_provider")


def _from_environment() -> Credential:
    token, key = (Secret(os.environ.get(name, "")) for name in ("AZURE_OPENAI_AD_TOKEN", "AZURE_OPENAI_API_KEY"))
    if token:
        return Token(_bearer(_sendable("AZURE_OPENAI_AD_TOKEN", token)))
    if key:
        return Credential(("api-key", _sendable("AZURE_OPENAI_API_KEY", key)))
    raise AoaiError(_NONE)


def _kind(value: object) -> str:
    return "str" if isinstance(value, str) else type(value).__name__


def _usable(given: Any, host: str, *, is_async: bool) -> Any:
    if isinstance(given, str) and given == "default":
        return _Default(host)
    functions = [getattr(given, name, None) for name in ("get_token_info", "get_token")]
    if not any(map(callable, functions)):
        raise AoaiError(
            f"credential must be 'default' or have get_token(), as those of azure-identity; {_kind(given)} "
            "has not. A key goes to api_key="
        )
    if not is_async and any(map(inspect.iscoroutinefunction, functions)):
        raise AoaiError(f"credential: {_ASYNC}")
    return given
