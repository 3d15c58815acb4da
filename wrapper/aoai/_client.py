"""The clients: which version, which resource, which credential; and a call from arguments to typed answer."""

from __future__ import annotations

import difflib
import ipaddress
import os
import re
import time
from contextlib import ExitStack
from importlib import import_module
from typing import TYPE_CHECKING, Any, NoReturn, Self
from urllib.parse import urlencode

import httpx

import aoai
from aoai import _auth, _versions
from aoai._attempts import Attempts
from aoai._binary import AsyncBinaryContent, BinaryContent
from aoai._call import Call
from aoai._options import NOT_GIVEN
from aoai._pages import AsyncPage, AsyncPages, Page
from aoai._resource import lacking
from aoai._responses import (
    AsyncStreamingResponse,
    AsyncStreamingResponseManager,
    RawResponse,
    StreamingResponse,
    StreamingResponseManager,
)
from aoai._runtime.model import BaseModel
from aoai._runtime.operation import UnknownArgumentError
from aoai._streaming import AsyncStream, Stream
from aoai._uploads import opened
from aoai.errors import (
    AoaiError,
    UnsupportedByVersionError,
)

if TYPE_CHECKING:
    from collections.abc import Mapping
    from types import TracebackType

    from aoai._resource import Kind, Mode
    from aoai._runtime.operation import Operation, Request

DEFAULT_TIMEOUT = httpx.Timeout(600.0, connect=5.0)
DEFAULT_LIMITS = httpx.Limits(max_connections=1000, max_keepalive_connections=100)
DEFAULT_MAX_RETRIES = 2
_SETTINGS = frozenset(
    {"azure_endpoint", "azure_deployment", "base_url", "api_key", "azure_ad_token", "azure_ad_token_provider"}
    | {"credential", "token_scope", "organization", "project", "timeout", "max_retries", "deadline"}
    | {"default_headers", "default_query", "http_client", "models_of"}
)


_CREDENTIALS = frozenset({"api_key", "azure_ad_token", "azure_ad_token_provider", "credential", "token_scope"})


class _Client:
    """What both clients are told, checked and completed from the environment; and what a request is made of."""

    _is_async = False
    _http: Any

    if not TYPE_CHECKING:

        def __new__(cls, *_: Any, **__: Any) -> Any:
            """A subclass may take arguments of its own: all is done in `__init__`."""
            return object.__new__(cls)

        def __init__(self, *, api_version: str | None = None, **settings: Any) -> None:
            """See `aoai.Settings`. The class of the instance becomes that of the version."""
            unknown = settings.keys() - _SETTINGS - {"_credential"}
            if unknown:
                raise TypeError(f"{type(self).__name__} takes no setting {', '.join(map(repr, sorted(unknown)))}")
            settings = {name: value for name, value in settings.items() if value is not NOT_GIVEN}
            credential = settings.pop("_credential", None)
            models_of = settings.get("models_of")
            version = _versions.resolve(api_version or os.environ.get("OPENAI_API_VERSION"), models_of=models_of)
            self.__class__ = _of_version(type(self), version)
            self._set_up(version, settings, credential)

        def __getattr__(self, name: str) -> Any:
            if name.startswith("_"):
                raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}", name=name, obj=self)
            raise lacking(name, self.api_version, self, name)

    def _set_up(
        self, version: _versions.Version, settings: dict[str, Any], credential: _auth.Credential | None
    ) -> None:
        self._version = version
        self._settings = settings
        self._base_url = _base_url(version, settings)
        self._credential = credential or _auth.credential(settings, is_async=self._is_async)
        if self._credential.bearer and not _safe_for_tokens(self._base_url):
            raise AoaiError(f"{self._base_url}: a token is sent over https, or to this machine only; use https")
        self.timeout = settings.get("timeout", DEFAULT_TIMEOUT)
        self.max_retries: int = settings.get("max_retries", DEFAULT_MAX_RETRIES)
        self.deadline: float | None = settings.get("deadline")
        self._headers = {"accept": "application/json", "user-agent": f"aoai/{aoai.__version__}"}
        self.organization: str | None = settings.get("organization") or os.environ.get("OPENAI_ORG_ID")
        self.project: str | None = settings.get("project") or os.environ.get("OPENAI_PROJECT_ID")
        self._headers |= {name.lower(): value for name, value in (settings.get("default_headers") or {}).items()}
        self._query = list((settings.get("default_query") or {}).items())

    def __repr__(self) -> str:
        return f"{type(self).__name__}(api_version={self.api_version!r}, base_url={self._base_url!r})"

    @property
    def api_key(self) -> str:
        """The key that is sent, asked for anew if it is a function; empty where a token is sent instead."""
        return "" if self._credential.bearer else self._credential.header()[1]

    @property
    def default_headers(self) -> dict[str, str]:
        """The headers that every request has, but for the credential."""
        named = {"openai-organization": self.organization, "openai-project": self.project}
        return {**self._headers, **{name: value for name, value in named.items() if value}}

    def is_closed(self) -> bool:
        """Say whether the connections are closed."""
        closed: bool = self._http.is_closed
        return closed

    @property
    def api_version(self) -> str:
        """The API version that this client speaks."""
        return self._version.name

    @property
    def base_url(self) -> httpx.URL:
        """The address under which the operations are, with a slash at its end."""
        return httpx.URL(self._base_url + "/")

    @property
    def beta(self) -> Self:
        """The client itself: what older programs find under `beta` (assistants, threads) is at the top."""
        return self

    def copy(self, *, api_version: str | None = None, **settings: Any) -> Self:
        """Return a client with some settings changed, over the same connections and with the same credential.

        A new credential is the new client's own; one that is None changes nothing. `default_headers` and
        `default_query` are added to those of this client; `set_default_headers` and `set_default_query` replace them.
        """
        settings = {name: value for name, value in settings.items() if value is not None or name not in _CREDENTIALS}
        for name in ("default_headers", "default_query"):
            added, new = settings.pop(name, None), settings.pop(f"set_{name}", None)
            settings[name] = {**((self._settings.get(name) or {}) if new is None else new), **(added or {})}
        kept = {**self._settings, "http_client": self._http}
        if settings.keys() & {"azure_endpoint", "base_url"}:
            kept = {name: value for name, value in kept.items() if name not in {"azure_endpoint", "base_url"}}
        if settings.keys() & _CREDENTIALS:
            kept = {name: value for name, value in kept.items() if name not in _CREDENTIALS}
        else:
            kept["_credential"] = self._credential
        client: Self = type(self)._switch()(api_version=api_version or self.api_version, **{**kept, **settings})
        return client

    with_options = copy

    if not TYPE_CHECKING:

        def with_version(self, api_version: str) -> Any:
            """Return a client of another version over the same connections and with the same credential."""
            return self.copy(api_version=api_version)

    @classmethod
    def _switch(cls) -> Any:
        """Return the class from which the class of a version is chosen."""
        return next(base for base in cls.__mro__ if base.__module__ == "aoai_generated.clients")

    def _prepared(self, call: Call, files: ExitStack) -> Request:
        """Return the request for a call.

        Raises:
            UnsupportedByVersionError: an argument is given that only other versions take.
            TypeError: an argument is missing, or one is given that no version takes.
        """
        operation = call.operation
        given = call.arguments
        deployment = self._settings.get("azure_deployment")
        if deployment and operation.places.get("model", ("", ""))[1] == "deployment_id":
            given["model"] = deployment
        for name in operation.files:
            if name in given:
                given[name] = opened(given[name], files, call.options.get("on_progress"))
        try:
            request = operation.call(given, call.options.get("extra_body"))
        except UnknownArgumentError as error:
            self._refuse(operation, error.argument)
        if self._version.dated and self._version.name != operation.version:
            request.query = [pair for pair in request.query if pair[0] != "api-version"]
            request.query.append(("api-version", self._version.name))
        return request

    def _refuse(self, operation: Operation, argument: str) -> NoReturn:
        having = _versions.versions_with_argument(operation.name, argument)
        if having:
            raise UnsupportedByVersionError(
                f"{operation.name} of {operation.version} takes no {argument!r}; versions that do: "
                f"{', '.join(having)}; extra_body= sends it all the same"
            ) from None
        known = [*operation.places, *operation.fields]
        near = difflib.get_close_matches(argument, known, n=3)
        hint = f"did you mean {', '.join(near)}?" if near else f"it takes: {', '.join(known)}"
        raise TypeError(f"{operation.name} takes no argument {argument!r}; {hint}") from None

    def _built(
        self, request: Request, options: Mapping[str, Any], header: _auth.Header, request_id: str, left: float
    ) -> httpx.Request:
        """Return the httpx request of one attempt."""
        query = [*self._query, *request.query, *(options.get("extra_query") or {}).items()]
        path = request.path
        if "/deployments/" in self._base_url:  # which names the deployment already
            path = re.sub(r"^/deployments/[^/]+", "", path)
        url = self._base_url + path + ("?" + urlencode(query, doseq=True) if query else "")
        headers = {
            **self.default_headers,
            "x-ms-client-request-id": request_id,
            **request.headers,
            header[0]: header[1],
        }
        for name, value in (options.get("extra_headers") or {}).items():
            if value is None:
                headers.pop(name.lower(), None)
            else:
                headers[name.lower()] = value
        built: httpx.Request = self._http.build_request(
            request.operation.method,
            url,
            headers=headers,
            content=request.content,
            files=request.parts,
            timeout=_limited(options.get("timeout", self.timeout), left),
        )
        return built

    def _attempts(self, operation: Operation, options: Mapping[str, Any]) -> Attempts:
        deadline = options.get("deadline", self.deadline)
        return Attempts(operation, options.get("max_retries", self.max_retries), deadline)


class SyncClient(_Client):
    """The I/O of `AzureOpenAI`."""

    _http: httpx.Client

    def _set_up(
        self, version: _versions.Version, settings: dict[str, Any], credential: _auth.Credential | None
    ) -> None:
        super()._set_up(version, settings, credential)
        given: httpx.Client | None = settings.get("http_client")
        self._http = given or httpx.Client(timeout=DEFAULT_TIMEOUT, limits=DEFAULT_LIMITS)

    def _invoke(self, operation: Operation, kind: Kind, mode: Mode, arguments: dict[str, Any]) -> Any:
        call = Call(operation, kind, mode, arguments)

        def next_page(new: dict[str, Any]) -> Page[Any]:
            page: Page[Any] = self._invoke(operation, kind, mode, call.next_page(new))
            return page

        def parse(response: httpx.Response) -> Any:
            if call.stream:
                return Stream[Any](operation, response)
            if kind == "bytes":
                return BinaryContent(response)
            response.read()
            answer = call.read(response)
            is_page = kind == "page" and isinstance(answer, BaseModel)
            return Page[Any](answer, operation, call.arguments.get("after"), next_page) if is_page else answer

        def send(*, open_: bool) -> httpx.Response:
            with ExitStack() as files:
                return self._send(self._prepared(call, files), call.options, open_=open_)

        if mode == "streaming":
            return StreamingResponseManager(lambda: StreamingResponse(send(open_=True), parse))
        response = send(open_=call.opens)
        return RawResponse(response, parse) if mode == "raw" else parse(response)

    def _send(self, request: Request, options: Mapping[str, Any], *, open_: bool) -> httpx.Response:
        """Send a request until it succeeds or there is no more to try; `open_` leaves the body unread."""
        attempts = self._attempts(request.operation, options)
        while True:
            left = attempts.begin()
            header = self._credential.header()
            try:
                response = self._http.send(
                    self._built(request, options, header, attempts.request_id, left),
                    stream=True,
                    follow_redirects=False,  # a redirect could carry the credential elsewhere
                )
                if not open_ or not response.is_success:
                    response.read()
            except httpx.HTTPError as error:
                seconds = attempts.wait_after_error(error)
            else:
                if response.is_success:
                    response.extensions["aoai_retries_taken"] = attempts.made - 1
                    return response
                renewed = response.status_code == 401 and self._credential.rejected(header)
                seconds = attempts.wait_after_answer(response, renewed=renewed)
            time.sleep(seconds)

    def close(self) -> None:
        """Close the connections, unless they are those of an `http_client` that was given."""
        if self._settings.get("http_client") is None:
            self._http.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()


class AsyncClient(_Client):
    """The I/O of `AsyncAzureOpenAI`."""

    _is_async = True
    _http: httpx.AsyncClient

    def _set_up(
        self, version: _versions.Version, settings: dict[str, Any], credential: _auth.Credential | None
    ) -> None:
        super()._set_up(version, settings, credential)
        given: httpx.AsyncClient | None = settings.get("http_client")
        self._http = given or httpx.AsyncClient(timeout=DEFAULT_TIMEOUT, limits=DEFAULT_LIMITS)

    def _invoke(self, operation: Operation, kind: Kind, mode: Mode, arguments: dict[str, Any]) -> Any:
        call = Call(operation, kind, mode, arguments)

        async def next_page(new: dict[str, Any]) -> AsyncPage[Any]:
            page: AsyncPage[Any] = await self._invoke(operation, kind, mode, call.next_page(new))
            return page

        def parse(response: httpx.Response) -> Any:
            if call.stream:
                return AsyncStream[Any](operation, response)
            if kind == "bytes":
                return AsyncBinaryContent(response)
            answer = call.read(response)
            is_page = kind == "page" and isinstance(answer, BaseModel)
            return AsyncPage[Any](answer, operation, call.arguments.get("after"), next_page) if is_page else answer

        async def parse_later(response: httpx.Response) -> Any:
            if not call.opens:
                await response.aread()
            return parse(response)

        async def send(*, open_: bool) -> httpx.Response:
            with ExitStack() as files:
                return await self._send(self._prepared(call, files), call.options, open_=open_)

        async def whole() -> Any:
            response = await send(open_=call.opens)
            return RawResponse(response, parse) if mode == "raw" else parse(response)

        async def begun() -> AsyncStreamingResponse:
            return AsyncStreamingResponse(await send(open_=True), parse_later)

        if mode == "streaming":
            return AsyncStreamingResponseManager(begun)
        return AsyncPages[Any](whole) if kind == "page" and mode == "parsed" else whole()

    async def _send(self, request: Request, options: Mapping[str, Any], *, open_: bool) -> httpx.Response:
        """Send a request until it succeeds or there is no more to try; `open_` leaves the body unread."""
        attempts = self._attempts(request.operation, options)
        while True:
            left = attempts.begin()
            header = await self._credential.header_async()
            try:
                response = await self._http.send(
                    self._built(request, options, header, attempts.request_id, left),
                    stream=True,
                    follow_redirects=False,  # a redirect could carry the credential elsewhere
                )
                if not open_ or not response.is_success:
                    await response.aread()
            except httpx.HTTPError as error:
                seconds = attempts.wait_after_error(error)
            else:
                if response.is_success:
                    response.extensions["aoai_retries_taken"] = attempts.made - 1
                    return response
                renewed = response.status_code == 401 and self._credential.rejected(header)
                seconds = attempts.wait_after_answer(response, renewed=renewed)
            if seconds:
                import anyio

                await anyio.sleep(seconds)

    async def close(self) -> None:
        """Close the connections, unless they are those of an `http_client` that was given."""
        if self._settings.get("http_client") is None:
            await self._http.aclose()

    aclose = close

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.close()


def _of_version(cls: type[Any], version: _versions.Version) -> type[Any]:
    """Return the class to make: the version's own, or a subclass of it where the caller's is a subclass."""
    module = import_module(f"{version.package}.client")
    chosen: type[Any] = module.AsyncAzureOpenAI if cls._is_async else module.AzureOpenAI
    if cls.__module__ == "aoai_generated.clients":
        return chosen
    if issubclass(cls, chosen):
        return cls
    if any(base.__module__.startswith("aoai_generated.v") for base in cls.__mro__):
        raise AoaiError(f"{cls.__module__}.{cls.__qualname__} is the client of another version than {version.name}")
    return type(cls.__name__, (cls, chosen), {"__module__": cls.__module__, "__qualname__": cls.__qualname__})


def _base_url(version: _versions.Version, settings: Mapping[str, Any]) -> str:
    base_url, endpoint = settings.get("base_url"), settings.get("azure_endpoint")
    if base_url is not None:
        if endpoint is not None:
            raise AoaiError("base_url and azure_endpoint exclude each other: pass one of them")
        return str(base_url).rstrip("/")
    endpoint = endpoint or os.environ.get("AZURE_OPENAI_ENDPOINT")
    if not endpoint:
        raise AoaiError("no endpoint: pass azure_endpoint= or set AZURE_OPENAI_ENDPOINT")
    return str(endpoint).rstrip("/") + ("/openai" if version.dated else "/openai/v1")


def _safe_for_tokens(base_url: str) -> bool:
    url = httpx.URL(base_url)
    if url.scheme == "https" or url.host == "localhost":
        return True
    try:
        return ipaddress.ip_address(url.host).is_loopback
    except ValueError:
        return False


def _limited(timeout: float | httpx.Timeout | None, left: float) -> httpx.Timeout:
    """Return a timeout none of whose parts is longer than the seconds left."""
    whole = httpx.Timeout(timeout)
    if left == float("inf"):
        return whole
    parts = {name: left if value is None else min(value, left) for name, value in whole.as_dict().items()}
    return httpx.Timeout(**parts)
