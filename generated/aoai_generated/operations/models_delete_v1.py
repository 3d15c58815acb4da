"""`models.delete` of Azure OpenAI, as of v1."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from aoai_generated.models.delete_model_response_v1 import DeleteModelResponse
    from aoai_generated.models.values_v1 import AzureAIFoundryModelsApiVersion


class ModelsDelete(Operation):
    """DELETE /models/{model}."""

    name = "models.delete"
    method = "DELETE"
    path = "/models/{model}"
    locations = {
        "model": ("path", "model"),
        "api_version": ("query", "api-version"),
    }
    required = ("model",)
    answers = (Answer("200", "application/json", "json", Ref("delete_model_response_v1.DeleteModelResponse")),)
    error = Ref("azure_error_response_v1.AzureErrorResponse")

    def request(
        self,
        *,
        model: str,
        api_version: AzureAIFoundryModelsApiVersion | None = None,
    ) -> Request:
        """Return the request, which `aoai._runtime.calls` or any other driver can send.

        Args:
            api_version: the service's default is 'v1'.
        """
        return self.build(
            path={
                "model": model,
            },
            query={
                "api-version": api_version,
            },
        )

    if TYPE_CHECKING:

        def read(self, status_code: int, headers: Mapping[str, str], content: bytes) -> DeleteModelResponse: ...
        def sync(
            self,
            client: httpx.Client,
            *,
            model: str,
            api_version: AzureAIFoundryModelsApiVersion | None = None,
        ) -> DeleteModelResponse: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            model: str,
            api_version: AzureAIFoundryModelsApiVersion | None = None,
        ) -> DeleteModelResponse: ...


OPERATION = ModelsDelete
