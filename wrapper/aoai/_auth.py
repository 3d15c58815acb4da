"""Credentials: which header a request carries, where its value comes from, and when it is asked for anew."""

from __future__ import annotations

import inspect
import os
import threading
import time
from typing import TYPE_CHECKING, Any, cast

from aoai.errors import AoaiError

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

    from azure.core.credentials import AccessToken

SCOPE = "https://cognitiveservices.azure.com/.default"
REFRESH_AHEAD = 300.0
"""Seconds before a token's end at which it is asked for anew, as azure-identity does."""
RETRY_AHEAD = 30.0
"""Seconds between attempts to refresh a token that is still good."""

Header = tuple[str, str]

_NONE = (
    "no credential: pass api_key= (or set AZURE_OPENAI_API_KEY), azure_ad_token= (or set AZURE_OPENAI_AD_TOKEN), "
    "azure_ad_token_provider=, or credential= with a credential of azure-identity or 'default'"
)


class Credential:
    """A fixed header, and the base of the others.

    Attributes:
        bearer: whether the header is a token, which must not travel in the clear.
    """

    bearer = False

    def __init__(self, header: Header) -> None:
        self._header = header

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"

    def header(self) -> Header:
        """Return the header for the next request. May wait for a token."""
        return self._header

    async def header_async(self) -> Header:
        """Return the header for the next request, without blocking the loop."""
        return self.header()

    def rejected(self, header: Header) -> bool:
        """Take note that the service answered 401 to this header; say whether another try makes sense."""
        del header
        return False


class Token(Credential):
    """A fixed token."""

    bearer = True

    def __init__(self, token: str) -> None:
        super().__init__(_bearer(token))


class Asked(Credential):
    """A function that returns a key or a token, asked before each request."""

    def __init__(self, function: Callable[[], str] | Callable[[], Awaitable[str]], *, bearer: bool) -> None:
        self._function = function
        self.bearer = bearer

    def _named(self, value: object) -> Header:
        if not isinstance(value, str) or not value:
            what = "azure_ad_token_provider" if self.bearer else "api_key"
            raise AoaiError(f"{what} must return a string that is not empty; it returned {type(value).__name__}")
        return _bearer(value) if self.bearer else ("api-key", value)

    def header(self) -> Header:
        """Return the header for the next request."""
        return self._named(self._function())

    async def header_async(self) -> Header:
        """Return the header for the next request; a function that is not async runs in a thread."""
        if inspect.iscoroutinefunction(self._function):
            return self._named(await self._function())
        value: object = await _in_thread(cast("Callable[[], object]", self._function))
        return self._named(await cast("Awaitable[object]", value) if inspect.isawaitable(value) else value)


class Cached(Credential):
    """A credential of azure-identity, whose token is kept and refreshed ahead of its end.

    One caller refreshes while the others go on with the token that is still good.
    """

    bearer = True

    def __init__(self, credential: Any, scope: str, clock: Callable[[], float] = time.time) -> None:
        self._credential = credential
        self._scope = scope
        self._clock = clock
        self._token: AccessToken | None = None
        self._refresh_at = 0.0
        self._lock = threading.Lock()
        self._async_lock: Any = None

    def _good(self) -> Header | None:
        token = self._token
        return _bearer(token.token) if token is not None and self._clock() < token.expires_on else None

    def _fresh(self) -> Header | None:
        return self._good() if self._clock() < self._refresh_at else None

    def _keep(self, token: AccessToken) -> Header:
        self._token = token
        early = getattr(token, "refresh_on", None) or token.expires_on - REFRESH_AHEAD
        # A token that lives shorter than the margin is good for half of its life.
        now = self._clock()
        self._refresh_at = max(early, now + (token.expires_on - now) / 2) if early <= now else early
        return _bearer(token.token)

    def header(self) -> Header:
        """Return the header for the next request; the first caller, and one when it is time, waits for a token."""
        fresh = self._fresh()
        if fresh is not None:
            return fresh
        good = self._good()
        if not self._lock.acquire(blocking=good is None):
            return cast("Header", good)  # somebody else refreshes
        try:
            fresh = self._fresh()
            if fresh is not None:
                return fresh
            try:
                return self._keep(self._credential.get_token(self._scope))
            except Exception:
                if good is None or self._good() is None:
                    raise
                self._refresh_at = self._clock() + RETRY_AHEAD
                return good
        finally:
            self._lock.release()

    async def header_async(self) -> Header:
        """Return the header for the next request; a credential that is not async runs in a thread."""
        fresh = self._fresh()
        if fresh is not None:
            return fresh
        import anyio

        if self._async_lock is None:
            self._async_lock = anyio.Lock()
        good = self._good()
        if good is not None and self._async_lock.locked():
            return good
        async with self._async_lock:
            fresh = self._fresh()
            if fresh is not None:
                return fresh
            try:
                if inspect.iscoroutinefunction(self._credential.get_token):
                    return self._keep(await self._credential.get_token(self._scope))
                return self._keep(await _in_thread(lambda: self._credential.get_token(self._scope)))
            except Exception:
                if good is None or self._good() is None:
                    raise
                self._refresh_at = self._clock() + RETRY_AHEAD
                return good

    def rejected(self, header: Header) -> bool:
        """Forget the token if it is still the one that was refused, so that the next call asks for another."""
        token = self._token
        if token is not None and _bearer(token.token) == header:
            self._token = None
            self._refresh_at = 0.0
        return True


async def _in_thread(function: Callable[[], Any]) -> Any:
    import anyio.to_thread

    return await anyio.to_thread.run_sync(function)


def _bearer(token: str) -> Header:
    return ("authorization", f"Bearer {token}")


def credential(settings: Mapping[str, Any], *, is_async: bool) -> Credential:
    """Return the credential that the settings or the environment give.

    In this order, of which the last three are as `openai` has them: `credential`; `azure_ad_token` or
    AZURE_OPENAI_AD_TOKEN; `azure_ad_token_provider`; `api_key` or AZURE_OPENAI_API_KEY.

    Raises:
        AoaiError: there is none.
    """
    given = settings.get("credential")
    if given is not None:
        scope = settings.get("token_scope") or SCOPE
        return Cached(_default(is_async=is_async) if given == "default" else given, scope)
    token = settings.get("azure_ad_token") or os.environ.get("AZURE_OPENAI_AD_TOKEN")
    if token:
        return Token(token)
    provider = settings.get("azure_ad_token_provider")
    if provider is not None:
        return Asked(provider, bearer=True)
    key = settings.get("api_key") or os.environ.get("AZURE_OPENAI_API_KEY")
    if not key:
        raise AoaiError(_NONE)
    return Asked(cast("Callable[[], str]", key), bearer=False) if callable(key) else Credential(("api-key", key))


def _default(*, is_async: bool) -> Any:
    if is_async:
        from azure.identity.aio import DefaultAzureCredential as AsyncDefault

        return AsyncDefault()
    from azure.identity import DefaultAzureCredential

    return DefaultAzureCredential()
