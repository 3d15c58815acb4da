"""`models.list` of Azure OpenAI, as of v1."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from aoai_generated.models.list_models_response_v1 import ListModelsResponse
    from aoai_generated.models.values_v1 import AzureAIFoundryModelsApiVersion


class ModelsList(Operation):
    """GET /models."""

    name = "models.list"
    method = "GET"
    path = "/models"
    locations = {
        "api_version": ("query", "api-version"),
    }
    answers = (Answer("200", "application/json", "json", Ref("list_models_response_v1.ListModelsResponse")),)
    error = Ref("azure_error_response_v1.AzureErrorResponse")

    def request(
        self,
        *,
        api_version: AzureAIFoundryModelsApiVersion | None = None,
    ) -> Request:
        """Return the request, which `aoai._runtime.calls` or any other driver can send.

        Args:
            api_version: the service's default is 'v1'.
        """
        return self.build(
            query={
                "api-version": api_version,
            },
        )

    if TYPE_CHECKING:

        def read(self, status_code: int, headers: Mapping[str, str], content: bytes) -> ListModelsResponse: ...
        def sync(
            self,
            client: httpx.Client,
            *,
            api_version: AzureAIFoundryModelsApiVersion | None = None,
        ) -> ListModelsResponse: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            api_version: AzureAIFoundryModelsApiVersion | None = None,
        ) -> ListModelsResponse: ...


OPERATION = ModelsList
