"""Endpoints: one of several places that can serve a call."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NoReturn

from aoai._auth.secret import conceal

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable


class Endpoint:
    """One of the places that a client with `endpoints=` sends its calls to.

    Args:
        azure_endpoint: the resource, `https://my-resource.openai.azure.com`.
        base_url: instead of an endpoint, the whole address under which the operations are.
        api_key, azure_ad_token, azure_ad_token_provider, credential, token_scope: its credential, as in
            `aoai.Settings`; without one that of the client is used.
        deployments: what a model or deployment that is asked for is called here; what is not listed keeps its name.
        api_version: the version to speak here; default that of the client. Answers are read with the client's models.
        tier: lower tiers are asked first: 0 for reserved capacity, 1 for pay-as-you-go.
        name: what answers, errors and `client.endpoints` call it; default its host and port.
    """

    __slots__ = ("api_version", "deployments", "name", "settings", "tier")

    def __init__(
        self,
        azure_endpoint: str | None = None,
        *,
        base_url: str | None = None,
        api_key: str | Callable[[], str | Awaitable[str]] | None = None,
        azure_ad_token: str | None = None,
        azure_ad_token_provider: Callable[[], str | Awaitable[str]] | None = None,
        credential: Any = None,
        token_scope: str | None = None,
        deployments: Mapping[str, str] | None = None,
        api_version: str | None = None,
        tier: int = 0,
        name: str | None = None,
    ) -> None:
        given: dict[str, Any] = {
            "azure_endpoint": azure_endpoint,
            "base_url": base_url,
            "api_key": api_key,
            "azure_ad_token": azure_ad_token,
            "azure_ad_token_provider": azure_ad_token_provider,
            "credential": credential,
            "token_scope": token_scope,
        }
        conceal(given)
        del api_key, azure_ad_token, azure_ad_token_provider, credential  # which a traceback would show
        self.settings: dict[str, Any] = {name: value for name, value in given.items() if value is not None}
        if not isinstance(deployments, Mapping | None):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise TypeError(f"deployments maps what is asked for to what it is called here, not {deployments!r}")
        self.deployments = dict(deployments or {})
        self.api_version = api_version
        self.tier = tier
        self.name = name

    def __repr__(self) -> str:
        if not hasattr(self, "name"):  # made in part, as tracebacks may show it
            return "<Endpoint without settings>"
        where = self.settings.get("base_url") or self.settings.get("azure_endpoint")
        return f"Endpoint({where!r}, tier={self.tier}, name={self.name!r})"

    def __reduce__(self) -> NoReturn:
        raise TypeError("an endpoint holds a credential and is not pickled")
