"""What both clients are: which version, which resources, where calls go, and how one is prepared and judged."""

from __future__ import annotations

import os
from importlib import import_module
from typing import TYPE_CHECKING, Any, Self

import aoai
from aoai._auth.credentials import credential as credential_of
from aoai._auth.secret import Secret, conceal
from aoai._call import versions
from aoai._call.attempts import Attempts, Policy
from aoai._call.choice import Homes, status
from aoai._call.logging import Log
from aoai._call.options import NOT_GIVEN, check
from aoai._call.retry import retried_status
from aoai._call.site import CREDENTIALS, sites
from aoai._client.resource import lacking
from aoai._client.settings import Settings
from aoai._responses.received import connection_error
from aoai._runtime.model import BaseModel
from aoai._streams.progress import Limits
from aoai.errors import AoaiError, APIStatusError, UnsupportedByVersionError
from aoai_http.errors import ClosedError, LocalError, PoolTimeout, TLSError
from aoai_http.timeouts import Timeouts, as_timeouts

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import httpx

    from aoai._call.call import Call
    from aoai._call.choice import EndpointStatus
    from aoai._call.site import Site
    from aoai._responses.received import AsyncReceived, Received
    from aoai_http.errors import TransportError

TIMEOUTS = Timeouts(connect=5.0, read=600.0, write=600.0, pool=600.0)
DEFAULT_MAX_RETRIES = 2
_READ_ONCE = "not sent again: a file among the arguments cannot be read twice; pass bytes, a path or a seekable file"
_PLACES = frozenset({"azure_endpoint", "base_url", "endpoints"})


class BaseClient:
    """What both clients are told, checked and completed from the environment; and what a request is made of."""

    _is_async = False
    _transport: Any

    if not TYPE_CHECKING:

        def __new__(cls, *_: Any, **__: Any) -> Any:
            """A subclass may take arguments of its own: all is done in `__init__`."""
            return object.__new__(cls)

        def __init__(self, *, api_version: str | None = None, **settings: Any) -> None:
            """See `aoai.Settings`. The class of the instance becomes that of the version."""
            conceal(settings)
            unknown = settings.keys() - Settings.__optional_keys__ - {"_shared"}
            if unknown:
                raise _unknown(type(self).__name__, sorted(unknown))
            settings = {name: value for name, value in settings.items() if value is not NOT_GIVEN}
            shared = settings.pop("_shared", None)
            models_of = settings.get("models_of")
            version = versions.resolve(api_version or os.environ.get("OPENAI_API_VERSION"), models_of=models_of)
            self.__class__ = _of_version(type(self), version)
            self._set_up(version, settings, shared or {})

        def __getattr__(self, name: str) -> Any:
            if name.startswith("_"):
                raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}", name=name, obj=self)
            raise lacking(name, self.api_version, self, name)

    def _set_up(self, version: versions.Version, settings: dict[str, Any], shared: Mapping[str, Any]) -> None:
        """Take the settings; `shared` is what a copy has in common with the client that it is a copy of."""
        check(settings)
        if settings.get("http_client") is not None:
            _check_http_client(settings["http_client"], "AsyncClient" if self._is_async else "Client")
        self._version = version
        self._settings = settings
        self._sites = sites(version, settings, shared.get("credential"), is_async=self._is_async)
        before = {site.name: site for site in shared.get("sites", ())}
        for site in self._sites:
            if (old := before.get(site.name)) is not None:
                site.health = old.health
                site.credential = site.credential if shared["fresh"] else old.credential
        self._policy: Policy = shared.get("policy") or Policy()
        self._homes: Homes[str] = shared.get("homes") or Homes()
        self._log = Log(settings)
        self._timeouts = as_timeouts(self.timeout) if settings.keys() & {"timeout", "http_client"} else TIMEOUTS
        self.max_retries: int = settings.get("max_retries", DEFAULT_MAX_RETRIES)
        self.deadline: float | None = settings.get("deadline")
        headers = {
            "accept": "application/json",
            "user-agent": f"aoai/{aoai.__version__}",
            **(settings.get("default_headers") or {}),
        }
        self._headers: dict[str, str] = {
            name: value for name, value in headers.items() if value is not None and value is not NOT_GIVEN
        }
        self.organization = settings.get("organization") or os.environ.get("OPENAI_ORG_ID")
        self.project = settings.get("project") or os.environ.get("OPENAI_PROJECT_ID")
        self._query = list((settings.get("default_query") or {}).items())
        self._larger: Mapping[str, str] = settings.get("larger_context") or {}
        self._closed = False

    def __repr__(self) -> str:
        if "_sites" not in vars(self):  # made in part, as tracebacks may show it
            return f"<{type(self).__name__} without settings>"
        where = self._sites[0].base_url if len(self._sites) == 1 else [site.base_url for site in self._sites]
        return f"{type(self).__name__}(api_version={self.api_version!r}, base_url={where!r})"

    @property
    def endpoints(self) -> tuple[EndpointStatus, ...]:
        """How the places stand that calls go to, lower tiers first."""
        return tuple(status(site.name, site.tier, site.health, self._policy.clock) for site in self._sites)

    @property
    def api_key(self) -> str:
        """The key that is sent, asked for anew if it is a function; empty where a token is sent instead."""
        credential = self._sites[0].credential
        return "" if credential.bearer else credential.header()[1]

    @api_key.setter
    def api_key(self, value: str) -> None:
        """Send another key from now on, as after a rotation; to the first endpoint if there are several."""
        self._sites[0].credential = credential_of({"api_key": Secret(value)}, is_async=self._is_async)

    @property
    def timeout(self) -> Any:
        """Seconds, None or an `httpx.Timeout`: as it was given, to the client or to an `http_client` of one's own.

        The default is 600 seconds, and 5 to connect.
        """
        if "timeout" in self._settings:
            return self._settings["timeout"]
        from aoai._client.public import DEFAULT_TIMEOUT, HTTPX_TIMEOUT

        given: Any = self._settings.get("http_client")
        return given.timeout if given is not None and given.timeout != HTTPX_TIMEOUT else DEFAULT_TIMEOUT

    @timeout.setter
    def timeout(self, value: Any) -> None:
        self._timeouts = as_timeouts(value)
        self._settings["timeout"] = value

    @property
    def organization(self) -> str | None:
        """What is sent as `openai-organization`."""
        return self._headers.get("openai-organization")

    @organization.setter
    def organization(self, value: str | None) -> None:
        self._headers = _with(self._headers, "openai-organization", value)

    @property
    def project(self) -> str | None:
        """What is sent as `openai-project`."""
        return self._headers.get("openai-project")

    @project.setter
    def project(self, value: str | None) -> None:
        self._headers = _with(self._headers, "openai-project", value)

    @property
    def default_headers(self) -> Mapping[str, str]:
        """The headers that every request has, but for the credential; found by name in any case."""
        from aoai_http.headers import Headers

        return Headers(self._headers)

    @property
    def default_query(self) -> dict[str, object]:
        """The query parameters that every request has, `api-version` of a dated version among them."""
        return {**dict(self._query), **({"api-version": self.api_version} if self._version.dated else {})}

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

        return httpx.URL(self._sites[0].base_url + "/")

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
        kept_if_none = {*CREDENTIALS, *_PLACES, "http_client"}
        settings = {
            name: value
            for name, value in settings.items()
            if value is not NOT_GIVEN and (value is not None or name not in kept_if_none)
        }
        for name in ("default_headers", "default_query"):
            added, new = settings.pop(name, None), settings.pop(f"set_{name}", None)
            settings[name] = {**((self._settings.get(name) or {}) if new is None else new), **(added or {})}
        shared = self._shared()
        kept = {**self._settings, "max_retries": self.max_retries, "deadline": self.deadline}
        kept |= {"organization": self.organization, "project": self.project}
        if api_version is not None and "models_of" not in settings:
            kept.pop("models_of", None)
        if "http_client" in settings:
            del shared["transport"], shared["closing"]
        if settings.keys() & _PLACES:
            kept = {name: value for name, value in kept.items() if name not in _PLACES}
        if settings.keys() & set(CREDENTIALS):
            kept = {name: value for name, value in kept.items() if name not in CREDENTIALS}
        elif len(self._sites) == 1:
            shared["credential"] = self._sites[0].credential
        if not settings.keys() & _PLACES:
            shared |= {"homes": self._homes, "sites": self._sites}
            shared["fresh"] = bool(settings.keys() & set(CREDENTIALS))
        client: Self = type(self)._switch()(
            api_version=api_version or self.api_version, **{**kept, **settings, "_shared": shared}
        )
        return client

    with_options = copy

    def _shared(self) -> dict[str, Any]:
        """Return what a copy has in common with this client, beside a credential."""
        return {"transport": self._transport, "policy": self._policy}

    if not TYPE_CHECKING:

        def with_version(self, api_version: str) -> Any:
            """Return a client of another version over the same connections and with the same credential."""
            return self.copy(api_version=api_version)

    @classmethod
    def _switch(cls) -> Any:
        """Return the class from which the class of a version is chosen."""
        return next(base for base in cls.__mro__ if base.__module__ == "aoai_generated.clients")

    def _prepare(self, call: Call) -> Attempts:
        """Return the attempts of a call, whose first request is built: what is wrong with it is found before any wait.

        Raises:
            UnsupportedByVersionError: no endpoint can serve it, or an argument is given that only other versions take.
            TypeError: an argument is missing, or one is given that no version takes.
        """
        deployment = self._settings.get("azure_deployment")
        if deployment and call.operation.places.get("model", ("", ""))[1] == "deployment_id":
            call.arguments["model"] = deployment
        if call.operation.files:
            call.open_files()
        places: Sequence[Site] = self._sites
        if len(places) > 1 or self._sites[0].version.package != self._version.package:
            places = tuple(site for site in places if call.serves(site, self._version))
            if not places:
                raise UnsupportedByVersionError(
                    f"no endpoint speaks a version that has {call.operation.name}: "
                    f"{', '.join(f'{site.name} speaks {site.version.name}' for site in self._sites)}"
                )
            if call.stored:
                home = self._homes.of(call.identifiers())
                places = tuple(site for site in places if site.name == home) or places
        for site in places:
            call.request(site, self._version)
        return Attempts(
            self._policy,
            call.operation.name,
            places,
            call.deployment,
            max_retries=call.options.get("max_retries", self.max_retries),
            deadline=call.options.get("deadline", self.deadline),
            steady=call.stored,
        )

    def _timeouts_of(self, call: Call) -> Timeouts:
        options = call.options
        return as_timeouts(options["timeout"]) if "timeout" in options else self._timeouts

    def _until_head(self, call: Call, attempts: Attempts) -> tuple[Timeouts, float]:
        """Return how long to wait for the head of an answer, and until when: of a stream, as for its first event."""
        timeouts = self._timeouts_of(call)
        if not call.stream:
            return timeouts, attempts.end
        first = call.options.get("first_event_timeout", self._settings.get("first_event_timeout"))
        if first is None:
            return timeouts, attempts.end
        return timeouts, min(attempts.end, self._policy.clock() + first)

    def _limits(self, call: Call, attempts: Attempts) -> Limits:
        """Return how long to wait while a stream is read."""
        options, settings = call.options, self._settings
        first = options.get("first_event_timeout", settings.get("first_event_timeout"))
        idle = options.get("idle_timeout", settings.get("idle_timeout"))
        body = {**call.arguments, **(options.get("extra_body") or {})}
        wanted, prompts, asked = body.get("n"), body.get("prompt"), body.get("stream_options")
        choices = wanted if isinstance(wanted, int) and wanted > 1 else 1
        if "prompt" in call.operation.fields and isinstance(prompts, (list, tuple)):
            # Texts, or texts as lists of tokens; tokens alone are one text.
            choices *= max(1, sum(not isinstance(each, int) for each in prompts))
        asked = asked.to_dict() if isinstance(asked, BaseModel) else asked
        usage = isinstance(asked, dict) and bool(asked.get("include_usage"))
        return Limits(first, idle, self._timeouts_of(call).read, attempts.end, choices, usage)

    def _on_malformed(self, call: Call) -> Any:
        return call.options.get("on_malformed_event", self._settings.get("on_malformed_event", "raise"))

    def _after_failure(self, call: Call, attempts: Attempts, error: TransportError) -> float:
        """Return the seconds to wait after a failure of the connection, or raise our error for it."""
        ours = connection_error(call.operation.name, error)
        if attempts.deadline is not None and attempts.left <= 0:
            ours = attempts.out_of_time()
        again = not error.sent or call.replayable
        if not again:
            ours.add_note(_READ_ONCE)
        hopeless = not again or isinstance(error, (LocalError, ClosedError))
        hopeless = hopeless or (isinstance(error, TLSError) and len(attempts.sites) == 1)
        seconds = attempts.after_error(ours, hopeless=hopeless, ours=isinstance(error, PoolTimeout))
        if seconds is not None:
            return seconds
        try:
            raise ours from error.with_traceback(None)
        finally:
            del ours, error  # else they and this frame would hold each other

    def _after_answer(
        self, call: Call, attempts: Attempts, received: Received | AsyncReceived, content: bytes, *, renewed: bool
    ) -> float:
        """Return the seconds to wait after an answer that is no success, or raise its error."""
        try:
            call.operation.read(received.status_code, received.headers, content)
        except APIStatusError as error:
            error.received = received
            error.__traceback__ = None
            if call.stored and call.replayable and len(self._sites) > 1:
                elsewhere_in = attempts.elsewhere(error)
                if elsewhere_in is not None:
                    return elsewhere_in
            larger = self._larger.get(call.deployment or "") if error.code == "context_length_exceeded" else None
            if larger is not None and larger not in call.deployments:
                call.use_deployment(larger)
                attempts.deployment = larger
                return 0.0  # which is no retry: what was asked for could never have been done
            seconds = attempts.after_answer(error, renewed=renewed, hopeless=not call.replayable)
            if seconds is None:
                if not call.replayable and (renewed or retried_status(error.status_code, error.headers)):
                    error.add_note(_READ_ONCE)
                raise
            return seconds
        raise AssertionError("an answer that is no success was read as one")

    def _keep(self, call: Call, site: Site, answer: Any) -> None:
        """Remember where the objects are that an answer tells of."""
        data: Any = getattr(answer, "_data", None)
        if len(self._sites) == 1 or not call.stored or not isinstance(data, dict):
            return
        inner = data.get("data")
        for each in [data, data.get("response"), *(inner if isinstance(inner, list) else (inner,))]:
            identifier = each.get("id") if isinstance(each, dict) else None
            if isinstance(identifier, str):
                self._homes.remember(identifier, site.name)


def _check_http_client(given: object, wanted: str) -> None:
    import httpx

    if not isinstance(given, getattr(httpx, wanted)):
        raise TypeError(f"http_client is an httpx.{wanted}, not {given!r}")


def _unknown(client: str, names: list[str]) -> TypeError:
    import difflib

    near = [match for name in names for match in difflib.get_close_matches(name, Settings.__optional_keys__)]
    hint = f"; did you mean {', '.join(near)}?" if near else ""
    return TypeError(f"{client} takes no setting {', '.join(map(repr, names))}{hint}")


def _with(headers: dict[str, str], name: str, value: str | None) -> dict[str, str]:
    return {**{key: each for key, each in headers.items() if key != name}, **({name: value} if value else {})}


def _of_version(cls: type[Any], version: versions.Version) -> type[Any]:
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
