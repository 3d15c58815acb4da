"""Where a client sends its calls: address, credential, version and deployment names of an endpoint, and its health."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from aoai._auth import credentials
from aoai._call import versions
from aoai._call.choice import Health
from aoai._call.endpoint import Endpoint
from aoai._runtime.operation import Route
from aoai.errors import AoaiError

if TYPE_CHECKING:
    from collections.abc import Mapping

CREDENTIALS = ("api_key", "azure_ad_token", "azure_ad_token_provider", "credential", "token_scope")
_PORTS = {"http": 80, "https": 443}


class EndpointState:
    """An endpoint as a call uses it.

    Attributes:
        base_url: the address under which the operations are, without a slash at its end.
        scheme, host, port, prefix: the parts of it.
        version: the API version to speak.
        route: what of that stands in the address of a request.
        credential: the header that a request carries.
        deployments: what a deployment is called here.
        health: what is known of it from earlier calls.
    """

    def __init__(
        self,
        base_url: str,
        version: versions.Version,
        credential: credentials.Credential,
        *,
        deployments: Mapping[str, str] | None = None,
        tier: int = 0,
        name: str | None = None,
    ) -> None:
        self.base_url = base_url
        parts = urlsplit(base_url)
        try:
            self.scheme, self.host, port = parts.scheme.lower(), parts.hostname or "", parts.port
        except ValueError:
            raise AoaiError(f"{base_url}: the port is no number from 0 to 65535") from None
        if self.scheme not in _PORTS or not self.host:
            raise AoaiError(
                f"{base_url!r} is no address of a service; one looks like https://my-resource.openai.azure.com"
            )
        if parts.username is not None or parts.password is not None:
            raise AoaiError("an endpoint has no user name or password in its address; pass api_key= or credential=")
        self.port: int = port or _PORTS[self.scheme]
        self.prefix = parts.path
        self.version = version
        self.route = Route(version.spoken, "/deployments/" in base_url)
        self.credential = credential
        if credential.bearer:
            self.check_for_tokens()
        self.deployments = deployments or {}
        self.tier = tier
        self.name = name or (self.host if port is None else f"{self.host}:{port}")
        self.health = Health()

    def __repr__(self) -> str:
        return f"<EndpointState {getattr(self, 'name', 'without a name')}>"

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


def address(version: versions.Version, settings: Mapping[str, Any]) -> str:
    """Return the address under which the operations of a version are.

    Raises:
        AoaiError: the settings and the environment name none, or the settings name two; or it is another than theirs.
    """
    base_url, endpoint = settings.get("base_url"), settings.get("azure_endpoint")
    if base_url is not None:
        if endpoint is not None:
            raise AoaiError("base_url and azure_endpoint exclude each other: pass one of them")
        base = str(base_url).rstrip("/")
        if version.dated and base.endswith("/openai/v1"):
            raise AoaiError(f"{base} is where v1 is, and this client speaks {version.name}: pass api_version='v1'")
        return base
    endpoint = endpoint or os.environ.get("AZURE_OPENAI_ENDPOINT")
    if not endpoint:
        raise AoaiError("no endpoint: pass azure_endpoint= or set AZURE_OPENAI_ENDPOINT")
    resource = str(endpoint).rstrip("/")
    parts = urlsplit(resource)
    if not parts.netloc:
        raise AoaiError(f"the endpoint {resource!r} is no address: it has to begin with https://")
    of_azure = parts.netloc.endswith(".azure.com")
    if parts.query or "/deployments/" in parts.path or (of_azure and parts.path.startswith("/openai")):
        raise AoaiError(
            f"the endpoint {resource!r} is more than that of the resource: pass {parts.scheme}://{parts.netloc} as "
            "azure_endpoint=, or the address under which a gateway has the operations as base_url="
        )
    return resource + ("/openai" if version.dated else "/openai/v1")


def endpoint_states(
    version: versions.Version, settings: Mapping[str, Any], credential: credentials.Credential | None, *, is_async: bool
) -> tuple[EndpointState, ...]:
    """Return where the calls of a client go, lower tiers first.

    Args:
        version: the client's.
        settings: the client's, see `aoai.Settings`.
        credential: one that is to be used instead of what the settings say.
        is_async: whether the client is.

    Raises:
        AoaiError: an endpoint or a credential is missing, of no use, or given twice.
    """
    given: Any = settings.get("endpoints")
    if given is None:
        return (
            EndpointState(
                address(version, settings), version, credential or credentials.credential(settings, is_async=is_async)
            ),
        )
    if settings.get("azure_endpoint") is not None or settings.get("base_url") is not None:
        raise AoaiError("endpoints and azure_endpoint (or base_url) exclude each other: name all of them in endpoints")
    if not given:
        raise AoaiError("endpoints is empty: name at least one, such as Endpoint('https://...', api_key='...')")
    shared = credential
    made: list[EndpointState] = []
    for each in given:
        endpoint = each if isinstance(each, Endpoint) else Endpoint(each) if isinstance(each, str) else Endpoint(**each)
        if endpoint.settings.get("base_url") is None and endpoint.settings.get("azure_endpoint") is None:
            raise AoaiError(f"{endpoint!r} has no address: pass azure_endpoint= or base_url=")
        speaks = version if endpoint.api_version is None else versions.resolve(endpoint.api_version)
        own = {name: endpoint.settings[name] for name in CREDENTIALS if name in endpoint.settings}
        if own:
            access = credentials.credential(own, is_async=is_async)
        else:
            access = shared = shared or credentials.credential(settings, is_async=is_async)
        made.append(
            EndpointState(
                address(speaks, endpoint.settings),
                speaks,
                access,
                deployments=endpoint.deployments,
                tier=endpoint.tier,
                name=endpoint.name,
            )
        )
    names = [each.name for each in made]
    for each in made:
        if names.count(each.name) > 1:
            raise AoaiError(f"two endpoints are called {each.name!r}: give each a name=")
    return tuple(sorted(made, key=lambda each: each.tier))
