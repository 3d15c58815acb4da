"""Which cloud an endpoint is in: what a token has to be for there, and who issues it."""

from __future__ import annotations

from typing import NamedTuple

SCOPE = "https://cognitiveservices.azure.com/.default"


class Cloud(NamedTuple):
    """A cloud of Azure.

    Attributes:
        scope: what a token is asked for.
        foundry: the same for a Foundry resource, `services.ai.azure.com`.
        authority: who issues it, by the name that `azure.identity.AzureAuthorityHosts` has for it; None for the usual.
    """

    scope: str
    foundry: str
    authority: str | None


# A resource takes tokens for either audience of its cloud, but the projects of Foundry take the second alone. The first
# is what dated versions had before there was Foundry; Microsoft's page of v1 has the second at both of its hosts:
# https://learn.microsoft.com/azure/foundry/openai/api-version-lifecycle
_PUBLIC = Cloud(SCOPE, "https://ai.azure.com/.default", None)
# https://learn.microsoft.com/azure/foundry/agents/concepts/azure-government has the second; a resource that was sent a
# token for another cloud names both: https://github.com/openai/openai-go/issues/534
_US_GOVERNMENT = Cloud(
    "https://cognitiveservices.azure.us/.default", "https://ai.azure.us/.default", "AZURE_GOVERNMENT"
)
# No page has an audience of Foundry there. The first is that of Microsoft's own clients:
# https://learn.microsoft.com/javascript/api/@azure/ai-form-recognizer/knownformrecognizeraudience
_CHINA = Cloud(
    "https://cognitiveservices.azure.cn/.default", "https://cognitiveservices.azure.cn/.default", "AZURE_CHINA"
)
# https://learn.microsoft.com/python/api/azure-identity/azure.identity.azureauthorityhosts has the authorities.

_BY_END = {
    ".azure.us": _US_GOVERNMENT,
    ".api.cognitive.microsoft.us": _US_GOVERNMENT,
    ".azure.cn": _CHINA,
}


def cloud_of(host: str) -> Cloud:
    """Return the cloud that a host, in lower case, is in: the public one unless its name says otherwise."""
    return next((cloud for end, cloud in _BY_END.items() if host.endswith(end)), _PUBLIC)


def scope_of(host: str) -> str:
    """Return what a token for a host has to be asked for."""
    cloud = cloud_of(host)
    return cloud.foundry if ".services.ai.azure." in host else cloud.scope
