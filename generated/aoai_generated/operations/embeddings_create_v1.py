"""`embeddings.create` of Azure OpenAI, as of v1."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from aoai_generated.models.create_embedding_request_v1 import CreateEmbeddingRequest
    from aoai_generated.models.create_embedding_response_v1 import CreateEmbeddingResponse
    from aoai_generated.models.values_v1 import AzureAIFoundryModelsApiVersion


class EmbeddingsCreate(Operation):
    """POST /embeddings."""

    name = "embeddings.create"
    method = "POST"
    path = "/embeddings"
    body = "json"
    locations = {
        "api_version": ("query", "api-version"),
    }
    body_fields = (
        "input",
        "model",
        "dimensions",
        "encoding_format",
        "user",
    )
    required = (
        "input",
        "model",
    )
    answers = (Answer("200", "application/json", "json", Ref("create_embedding_response_v1.CreateEmbeddingResponse")),)
    error = Ref("azure_error_response_v1.AzureErrorResponse")

    def request(
        self,
        *,
        body: CreateEmbeddingRequest | Mapping[str, Any],
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
            body=body,
        )

    if TYPE_CHECKING:

        def read(self, status_code: int, headers: Mapping[str, str], content: bytes) -> CreateEmbeddingResponse: ...
        def sync(
            self,
            client: httpx.Client,
            *,
            body: CreateEmbeddingRequest | Mapping[str, Any],
            api_version: AzureAIFoundryModelsApiVersion | None = None,
        ) -> CreateEmbeddingResponse: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            body: CreateEmbeddingRequest | Mapping[str, Any],
            api_version: AzureAIFoundryModelsApiVersion | None = None,
        ) -> CreateEmbeddingResponse: ...


OPERATION = EmbeddingsCreate
