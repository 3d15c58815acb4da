"""What both clients are told, checked and completed from the environment; their settings, and copies of them."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, Final, Self

from aoai._auth.credentials import credential as credential_of
from aoai._auth.secret import Secret, conceal
from aoai._call import versions
from aoai._call.attempts import Policy
from aoai._call.choice import Affinity, status
from aoai._call.config import Config
from aoai._call.endpoint_state import CREDENTIALS, endpoint_states, version_of
from aoai._call.flow import waited
from aoai._call.logging import Log
from aoai._call.options import NOT_GIVEN, check
from aoai._client.resource import child, lacking
from aoai._client.settings import Settings
from aoai._version import __version__
from aoai.errors import AoaiError
from aoai_http.errors import LocalError
from aoai_http.limits import MOST_BYTES
from aoai_http.timeouts import Timeouts, as_timeouts

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from aoai._call.choice import EndpointStatus

TIMEOUTS = Timeouts(connect=5.0, read=600.0, write=600.0, pool=600.0)
DEFAULT_MAX_RETRIES = 2
DEFAULTS: Final[Mapping[str, Any]] = {
    "timeout": TIMEOUTS,
    "max_retries": DEFAULT_MAX_RETRIES,
    "deadline": None,
    "first_event_timeout": None,
    "idle_timeout": None,
    "on_malformed_event": "raise",
    "retry_unanswered": False,
}
"""What holds for calls where neither they nor the client's settings say otherwise."""
_ADDRESSES = frozenset({"azure_endpoint", "base_url", "endpoints"})


class BaseClient:
    """The settings of a client, and copies with others."""

    _is_async = False
    _driver: Any

    def _make_driver(self, settings: Mapping[str, Any]) -> Any:
        """Return what does the I/O of the client's calls."""
        raise NotImplementedError

    def _wait(self, seconds: float) -> Any:
        """Let some seconds pass, or for an asynchronous client return an awaitable of that.

        Raises:
            APIConnectionError: the client was closed meanwhile.
        """
        return self._driver.drive(waited(self._config, seconds))

    if not TYPE_CHECKING:

        def __new__(cls, *_: Any, api_version: Any = None, **settings: Any) -> Any:
            """Make an instance of the version's class, or of a subclass of one's own, whose arguments may be others."""
            conceal(settings)
            if cls.__module__ != versions.CLIENTS:
                return object.__new__(cls)
            return object.__new__(versions.client(version_of(api_version or None, settings), is_async=cls._is_async))

        def __init__(self, *, api_version: str | None = None, **settings: Any) -> None:
            """See `aoai.Settings`."""
            conceal(settings)
            unknown = settings.keys() - Settings.__optional_keys__ - {"_shared"}
            if unknown:
                raise _unknown(type(self).__name__, sorted(unknown))
            settings = {name: value for name, value in settings.items() if value is not NOT_GIVEN}
            shared = settings.pop("_shared", None)
            version = version_of(api_version or None, settings)
            if not isinstance(self, versions.client(version, is_async=self._is_async)) and versions.is_own(type(self)):
                kind = type(self)
                raise AoaiError(
                    f"{kind.__module__}.{kind.__qualname__} is the client of another version than {version.name}"
                )
            self._set_up(version, settings, shared or {})

        def __getattr__(self, name: str) -> Any:
            if name.startswith("_"):
                raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}", name=name, obj=self)
            # A subclass of one's own has the resources of its version here, all others in their class.
            resource = vars(versions.client(self._version, is_async=self._is_async)).get(name)
            if isinstance(resource, child):
                return resource.__get__(self, type(self))
            raise lacking(name, self.api_version, self, name)

        def __dir__(self) -> list[str]:
            of_version = versions.client(self._version, is_async=self._is_async) if "_version" in vars(self) else object
            return sorted({*super().__dir__(), *dir(of_version)})

    def _set_up(self, version: versions.Version, settings: dict[str, Any], shared: Mapping[str, Any]) -> None:
        """Take the settings; `shared` is what a copy has in common with the client that it is a copy of."""
        check(settings)
        if settings.get("http_client") is not None:
            _check_http_client(settings["http_client"], "AsyncClient" if self._is_async else "Client")
            if settings.get("transport") is not None:
                raise TypeError("http_client and transport exclude each other: the client says what it is of")
        self._version = version
        self._settings = settings
        kept = shared.get("kept", False)
        endpoints = endpoint_states(version, settings, shared.get("credential"), is_async=self._is_async, kept=kept)
        before = {endpoint.name: endpoint for endpoint in shared.get("endpoints", ())}
        for endpoint in endpoints:
            if (old := before.get(endpoint.name)) is not None:
                endpoint.health = old.health
                endpoint.credential = endpoint.credential if shared["fresh"] else old.credential
        headers = {
            "accept": "application/json",
            "user-agent": f"aoai/{__version__}",
            **(settings.get("default_headers") or {}),
        }
        self._owns_driver = "driver" not in shared
        self._driver = shared.get("driver") or self._make_driver(settings)
        self._config = Config(
            driver=self._driver,
            version=version,
            endpoints=endpoints,
            policy=shared.get("policy") or Policy(),
            affinity=shared.get("affinity") or Affinity(),
            log=Log(settings),
            defaults={**DEFAULTS, **{name: settings[name] for name in DEFAULTS.keys() & settings.keys()}},
            headers={name: text for name, text in headers.items() if text is not None and text is not NOT_GIVEN},
            unsent=[name.lower() for name, text in headers.items() if text is None or text is NOT_GIVEN],
            query=list((settings.get("default_query") or {}).items()),
            deployment=settings.get("azure_deployment"),
            larger=settings.get("larger_context"),
            most_bytes=settings.get("max_response_bytes") or MOST_BYTES,
        )
        given = settings.keys() & {"timeout", "http_client"}
        self._config.defaults["timeout"] = as_timeouts(self.timeout) if given else TIMEOUTS
        self.organization = settings.get("organization") or os.environ.get("OPENAI_ORG_ID")
        self.project = settings.get("project") or os.environ.get("OPENAI_PROJECT_ID")
        self._closed = False
        self._check_transport()

    def _check_transport(self) -> None:
        """Find out that a proxy or a library cannot be used before the first call does.

        Raises:
            AoaiError: one cannot.
        """
        for endpoint in self._config.endpoints:
            try:
                self._driver.transport.check((endpoint.scheme, endpoint.host, endpoint.port))
            except LocalError as error:
                raise AoaiError(error.message) from None

    def __repr__(self) -> str:
        if "_config" not in vars(self):  # made in part, as tracebacks may show it
            return f"<{type(self).__name__} without settings>"
        addresses = [endpoint.base_url for endpoint in self._config.endpoints]
        where = addresses[0] if len(addresses) == 1 else addresses
        return f"{type(self).__name__}(api_version={self.api_version!r}, base_url={where!r})"

    @property
    def endpoints(self) -> tuple[EndpointStatus, ...]:
        """How the endpoints stand that calls go to, lower tiers first."""
        clock = self._config.policy.clock
        return tuple(status(each.name, each.tier, each.health, clock) for each in self._config.endpoints)

    @property
    def max_retries(self) -> int:
        """How often a call that failed in passing is sent again to the same endpoint."""
        retries: int = self._config.defaults["max_retries"]
        return retries

    @max_retries.setter
    def max_retries(self, value: int) -> None:
        self._default("max_retries", value)

    @property
    def deadline(self) -> float | None:
        """Seconds within which a whole call has to end, or None."""
        seconds: float | None = self._config.defaults["deadline"]
        return seconds

    @deadline.setter
    def deadline(self, value: float | None) -> None:
        self._default("deadline", value)

    def _default(self, option: str, value: object) -> None:
        # In a copy: calls that have begun go on with what they began with.
        self._config.defaults = {**self._config.defaults, option: value}

    @property
    def api_key(self) -> str:
        """The key that is sent, asked for anew if it is a function; empty where a token is sent instead."""
        credential = self._config.endpoints[0].credential
        return "" if credential.bearer else credential.header()[1]

    @api_key.setter
    def api_key(self, value: str) -> None:
        """Send another key from now on, as after a rotation; to the first endpoint if there are several."""
        endpoint = self._config.endpoints[0]
        endpoint.credential = credential_of({"api_key": Secret(value)}, endpoint.host, is_async=self._is_async)

    @property
    def timeout(self) -> Any:
        """Seconds, None or an `httpx.Timeout`: as it was given, to the client or to an `http_client` of one's own.

        The default is 600 seconds, and 5 to connect.
        """
        if "timeout" in self._settings:
            return self._settings["timeout"]
        from aoai._client.public import DEFAULT_TIMEOUT, HTTPX_TIMEOUT

        given: Any = self._settings.get("http_client")
        if given is None or as_timeouts(given.timeout) == as_timeouts(HTTPX_TIMEOUT):
            return DEFAULT_TIMEOUT
        return given.timeout

    @timeout.setter
    def timeout(self, value: Any) -> None:
        self._default("timeout", as_timeouts(value))
        self._settings["timeout"] = value

    @property
    def organization(self) -> str | None:
        """What is sent as `openai-organization`."""
        return self._config.headers.get("openai-organization")

    @organization.setter
    def organization(self, value: str | None) -> None:
        self._config.headers = _with(self._config.headers, "openai-organization", value)

    @property
    def project(self) -> str | None:
        """What is sent as `openai-project`."""
        return self._config.headers.get("openai-project")

    @project.setter
    def project(self, value: str | None) -> None:
        self._config.headers = _with(self._config.headers, "openai-project", value)

    @property
    def default_headers(self) -> Mapping[str, str]:
        """The headers that every request has, but for the credential; found by name in any case."""
        from aoai_http.headers import Headers

        return Headers(self._config.headers)

    @property
    def default_query(self) -> dict[str, object]:
        """The query parameters that every request has, `api-version` among them if it is sent."""
        spoken = self._config.endpoints[0].route.api_version
        return {**dict(self._config.query), **({} if spoken is None else {"api-version": spoken})}

    def is_closed(self) -> bool:
        """Say whether the client is closed."""
        given: Any = self._settings.get("http_client")
        return self._closed or (given is not None and bool(given.is_closed))

    @property
    def api_version(self) -> str:
        """The API version that this client speaks."""
        return self._version.name

    @property
    def _api_version(self) -> str:
        return self._version.name  # libraries that take openai's client read it under this name

    @property
    def base_url(self) -> httpx.URL:
        """The address under which the operations are, with a slash at its end; of several endpoints the first one's."""
        import httpx

        return httpx.URL(self._config.endpoints[0].base_url + "/")

    @property
    def beta(self) -> Self:
        """The client itself: what older programs find under `beta` (assistants, threads) is at the top."""
        return self

    def copy(self, *, api_version: str | None = None, **settings: Any) -> Self:
        """Return a client with some settings changed, over the same connections and with the same credential.

        A new credential is the new client's own. A credential or an endpoint that is None changes nothing.
        `default_headers` and `default_query` are added to those of this client; `set_default_headers` and
        `set_default_query` replace them.
        """
        conceal(settings)
        kept_if_none = {*CREDENTIALS, *_ADDRESSES, "http_client"}
        settings = {
            name: value
            for name, value in settings.items()
            if value is not NOT_GIVEN and (value is not None or name not in kept_if_none)
        }
        for name in ("default_headers", "default_query"):
            added, new = settings.pop(name, None), settings.pop(f"set_{name}", None)
            settings[name] = {**((self._settings.get(name) or {}) if new is None else new), **(added or {})}
        shared: dict[str, Any] = {"driver": self._driver, "policy": self._config.policy}
        kept = {**self._settings, "max_retries": self.max_retries, "deadline": self.deadline}
        kept |= {"organization": self.organization, "project": self.project}
        if api_version is not None and "models_of" not in settings:
            kept.pop("models_of", None)
        if "transport" in settings:
            kept.pop("http_client", None)
        if settings.keys() & {"http_client", "transport"}:
            del shared["driver"]
        if settings.keys() & _ADDRESSES:
            kept = {name: value for name, value in kept.items() if name not in _ADDRESSES}
        if settings.keys() & set(CREDENTIALS):
            kept = {name: value for name, value in kept.items() if name not in CREDENTIALS}
        elif len(self._config.endpoints) == 1:
            shared["credential"] = self._config.endpoints[0].credential
        if not settings.keys() & _ADDRESSES:
            shared |= {"affinity": self._config.affinity, "endpoints": self._config.endpoints}
            shared["fresh"] = bool(settings.keys() & set(CREDENTIALS))
            shared["kept"] = api_version not in (None, self.api_version)
        client: Self = type(self)._switch()(
            api_version=api_version or self.api_version, **{**kept, **settings, "_shared": shared}
        )
        return client

    with_options = copy

    if not TYPE_CHECKING:

        def with_version(self, api_version: str) -> Any:
            """Return a client of another version over the same connections and with the same credential."""
            return self.copy(api_version=api_version)

    @classmethod
    def _switch(cls) -> Any:
        """Return the class from which the class of a version is chosen."""
        return next(base for base in cls.__mro__ if base.__module__ == versions.CLIENTS)


def _check_http_client(given: object, wanted: str) -> None:
    for base in type(given).__mro__:
        if base.__name__ == wanted and base.__module__.partition(".")[0] in ("httpx", "httpx2"):
            return  # and so that library is imported, and the other one need not be
    raise TypeError(f"http_client is an httpx.{wanted} or an httpx2.{wanted}, not {given!r}")


def _unknown(client: str, names: list[str]) -> TypeError:
    import difflib

    near = [match for name in names for match in difflib.get_close_matches(name, Settings.__optional_keys__)]
    hint = f"; did you mean {', '.join(near)}?" if near else ""
    return TypeError(f"{client} takes no setting {', '.join(map(repr, names))}{hint}")


def _with(headers: dict[str, str], name: str, value: str | None) -> dict[str, str]:
    return {**{key: each for key, each in headers.items() if key != name}, **({name: value} if value else {})}
