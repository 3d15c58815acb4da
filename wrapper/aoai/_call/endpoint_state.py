"""Where a client sends its calls: address, credential, version and deployment names of an endpoint, and its health."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from aoai._auth import credentials
from aoai._call import versions
from aoai._call.address import PORTS, Address, parsed
from aoai._call.choice import Health
from aoai._call.endpoint import Endpoint
from aoai._runtime.operation import Route
from aoai.errors import AoaiError

if TYPE_CHECKING:
    from collections.abc import Mapping

CREDENTIALS = ("api_key", "azure_ad_token", "azure_ad_token_provider", "credential", "token_scope")
_REALTIME = "/realtime"
"""The route of v1 that must not carry an `api-version`."""


class EndpointState:
    """An endpoint as a call uses it.

    Args:
        address: under which the operations are.
        version: the API version to speak.
        credential: the header that a request carries.
        deployments: what a deployment is called here.
        tier: lower tiers are asked first.
        name: default the host, with the port unless it is the usual one.
        send_api_version: whether `api-version` is sent; None for what the version says.

    Attributes:
        base_url: the address, without a query and without a slash at its end.
        scheme, host, port, prefix: the parts of it; the prefix is that of all operations.
        query: what its query adds to each request.
        route: what of the version stands in the address of a request.
        deployment: the deployment that the address names, as some gateways want it; it goes before what a call names.
        health: what is known of it from earlier calls.
    """

    def __init__(
        self,
        address: Address | str,
        version: versions.Version,
        credential: credentials.Credential,
        *,
        deployments: Mapping[str, str] | None = None,
        tier: int = 0,
        name: str | None = None,
        send_api_version: bool | None = None,
    ) -> None:
        address = parsed(address) if isinstance(address, str) else address
        self.scheme, self.host, self.port, self.prefix = address.scheme, address.host, address.port, address.path
        self.query = address.query
        self.deployment = address.deployment
        named = "" if self.deployment is None else f"/deployments/{quote(self.deployment, safe='')}"
        self.base_url = f"{address.shown}{named}"
        self.version = version
        spoken = version.spoken
        if send_api_version is not None:
            spoken = (version.spoken or version.name) if send_api_version else None
        self.route = Route(spoken)
        self.credential = credential
        if credential.bearer:
            self.check_for_tokens()
        self.deployments = deployments or {}
        self.tier = tier
        self.name = name or (self.host if self.port == PORTS[self.scheme] else f"{self.host}:{self.port}")
        self.health = Health()

    def __repr__(self) -> str:
        return f"<EndpointState {getattr(self, 'name', 'without a name')}>"

    def route_of(self, path: str) -> Route:
        """Return what of the version stands in the address of an operation with a path below the prefix."""
        return Route(None) if path == _REALTIME and not self.version.dated else self.route

    def check_for_tokens(self) -> None:
        """Do nothing where a token may be sent.

        Raises:
            AoaiError: others on the way could read it.
        """
        if self.scheme == "https":
            return
        from aoai_http.choose import is_loopback

        if not is_loopback(self.host):
            raise AoaiError(f"{self.base_url}: a token is sent over https, or to this machine only; use https")


def version_of(api_version: str | None, settings: Mapping[str, Any]) -> versions.Version:
    """Return the version that a client speaks.

    It is the one that is named; else what the address says, as `/openai/v1` and `?api-version=` do; else that of
    OPENAI_API_VERSION, unless the address is of another kind; else the default.

    Raises:
        UnknownVersionError: this is no version.
        AoaiError: an address is none.
    """
    models_of = settings.get("models_of")
    if api_version is not None:
        return versions.resolve(api_version, models_of=models_of)
    named, v1 = _said(settings)
    if named is None:
        named = os.environ.get("OPENAI_API_VERSION", "").strip() or None
        if v1 is not None and (named is None or versions.is_dated(named) is v1):
            named = "v1" if v1 else "latest"
    return versions.resolve(named, models_of=models_of)


def _said(settings: Mapping[str, Any]) -> tuple[str | None, bool | None]:
    """Return what the addresses in a client's settings say alike of the version: which, and whether it is of v1."""
    given = settings.get("endpoints")
    named = [] if given is None else [each.settings for each in map(_endpoint, given) if not each.api_version]
    addresses = [settings] if given is None else named
    said: set[tuple[str | None, bool | None]] = set()
    for each in addresses:
        written, whole = _written(each)
        found = None if written is None else parsed(written)
        said.add((None, None) if found is None else (found.api_version, _is_v1(found, whole=whole)))
    return said.pop() if len(said) == 1 else (None, None)


def _written(settings: Mapping[str, Any]) -> tuple[str | None, bool]:
    """Return the address as the settings or the environment have it, and whether it is the whole one."""
    if settings.get("base_url") is not None:
        return str(settings["base_url"]), True
    endpoint = settings.get("azure_endpoint") or os.environ.get("AZURE_OPENAI_ENDPOINT")
    return (str(endpoint) if endpoint else None), False


def _is_v1(found: Address, *, whole: bool) -> bool | None:
    """Say whether an address is of v1 or of dated versions, None if of either.

    Args:
        found: what the address says.
        whole: whether it is where the operations are, rather than the resource.
    """
    return False if whole and found.openai and found.v1 is None else found.v1


def address(version: versions.Version, settings: Mapping[str, Any], *, kept: bool = False) -> Address:
    """Return the address under which the operations of a version are.

    Args:
        version: to be spoken there.
        settings: of the client or the endpoint.
        kept: whether the address was given for another version, and is to be made that of this one.

    Raises:
        AoaiError: the settings and the environment name none, or the settings name two; or it is another than theirs.
    """
    if settings.get("base_url") is not None and settings.get("azure_endpoint") is not None:
        raise AoaiError("base_url and azure_endpoint exclude each other: pass one of them")
    written, whole = _written(settings)
    if written is None:
        raise AoaiError("no endpoint: pass azure_endpoint= or set AZURE_OPENAI_ENDPOINT")
    found = parsed(written)
    if found.v1 and version.dated and not kept:
        raise AoaiError(
            f"{found.shown} is where v1 is, and this client speaks {version.name}: pass api_version='v1' or none, or "
            f"{found.written}{found.prefix} as azure_endpoint="
        )
    return _of_operations(found, version, kept=kept) if whole else _of_resource(found, version, settings)


def _of_resource(found: Address, version: versions.Version, settings: Mapping[str, Any]) -> Address:
    """Return the address of the operations at a resource, or at a gateway that looks like one."""
    is_project = found.prefix.lower().startswith("/api/projects/")
    if (found.of_azure and found.prefix and not is_project) or found.openai == "":
        raise AoaiError(
            f"the endpoint {found.shown!r} is more than that of the resource: pass {found.written} as "
            "azure_endpoint=, or the address under which a gateway has the operations as base_url="
        )
    deployment = None if settings.get("azure_deployment") else found.deployment
    return found._replace(openai=found.openai or "/openai", v1=not version.dated, deployment=deployment)


def _of_operations(found: Address, version: versions.Version, *, kept: bool) -> Address:
    """Return the address of the operations where that is what was given; a gateway may have them anywhere."""
    if found.openai is None and found.of_azure:
        raise AoaiError(
            f"there are no operations at base_url={found.shown!r}: pass {found.written} as azure_endpoint=, or "
            f"{found.written}/openai/v1/ as base_url="
        )
    if _is_v1(found, whole=True) is not version.dated:
        return found  # it says the same as the version, or nothing
    if kept and found.openai:
        return found._replace(v1=not version.dated, deployment=None)
    if found.of_azure:
        raise AoaiError(
            f"base_url={found.shown!r} is where dated versions are, and this client speaks {version.name}: pass "
            f"{found.written} as azure_endpoint=, or {found.shown}/v1/ as base_url="
        )
    named = "" if found.deployment is None else f"/deployments/{quote(found.deployment, safe='')}"
    return found._replace(prefix=f"{found.path}{named}", openai=None, v1=None, deployment=None)


def _endpoint(given: Any) -> Endpoint:
    """Return an endpoint of what `endpoints` holds: one, a mapping of what it takes, or an address."""
    return given if isinstance(given, Endpoint) else Endpoint(given) if isinstance(given, str) else Endpoint(**given)


def endpoint_states(
    version: versions.Version,
    settings: Mapping[str, Any],
    credential: credentials.Credential | None,
    *,
    is_async: bool,
    kept: bool = False,
) -> tuple[EndpointState, ...]:
    """Return where the calls of a client go, lower tiers first.

    Args:
        version: the client's.
        settings: the client's, see `aoai.Settings`.
        credential: one that is to be used instead of what the settings say.
        is_async: whether the client is.
        kept: whether the addresses may have been given for another version.

    Raises:
        AoaiError: an endpoint or a credential is missing, of no use, or given twice.
    """
    given: Any = settings.get("endpoints")
    send = settings.get("send_api_version")
    shared = _Shared(settings, credential, is_async=is_async)
    if given is None:
        found = address(version, settings, kept=kept)
        return (EndpointState(found, version, shared.at(found), send_api_version=send),)
    if settings.get("azure_endpoint") is not None or settings.get("base_url") is not None:
        raise AoaiError("endpoints and azure_endpoint (or base_url) exclude each other: name all of them in endpoints")
    if not given:
        raise AoaiError("endpoints is empty: name at least one, such as Endpoint('https://...', api_key='...')")
    made: list[EndpointState] = []
    for endpoint in map(_endpoint, given):
        if endpoint.settings.get("base_url") is None and endpoint.settings.get("azure_endpoint") is None:
            raise AoaiError(f"{endpoint!r} has no address: pass azure_endpoint= or base_url=")
        speaks = version if endpoint.api_version is None else versions.resolve(endpoint.api_version)
        if endpoint.api_version is None and not kept:
            named, v1 = _said(endpoint.settings)
            if named is not None or v1 is speaks.dated:
                speaks = versions.resolve(named or ("v1" if v1 else "latest"))
        found = address(speaks, endpoint.settings, kept=kept)
        own = {name: endpoint.settings[name] for name in CREDENTIALS if name in endpoint.settings}
        access = credentials.credential(own, found.host, is_async=is_async) if own else shared.at(found)
        made.append(
            EndpointState(
                found,
                speaks,
                access,
                deployments=endpoint.deployments,
                tier=endpoint.tier,
                name=endpoint.name,
                send_api_version=send,
            )
        )
    names = [each.name for each in made]
    for each in made:
        if names.count(each.name) > 1:
            raise AoaiError(f"two endpoints are called {each.name!r}: give each a name=")
    return tuple(sorted(made, key=lambda each: each.tier))


class _Shared:
    """The credential of the client, for the endpoints that have none of their own: one for each scope of tokens."""

    def __init__(self, settings: Mapping[str, Any], given: credentials.Credential | None, *, is_async: bool) -> None:
        self._settings = settings
        self._made: dict[str | None, credentials.Credential] = {} if given is None else {given.scope: given}
        self._is_async = is_async

    def at(self, address: Address) -> credentials.Credential:
        """Return the credential for an endpoint."""
        scope = credentials.scope_of(self._settings, address.host)
        made = self._made.get(scope) or self._made.get(None)
        if made is None:
            made = credentials.credential(self._settings, address.host, is_async=self._is_async)
            self._made[made.scope] = made
        return made
