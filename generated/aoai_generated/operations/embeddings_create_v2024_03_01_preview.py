"""`embeddings.create` of Azure OpenAI, as of 2024-03-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from aoai_generated.models.embeddings_create_request_v2024_03_01_preview import EmbeddingsCreateRequest
    from aoai_generated.models.embeddings_create_response_v2024_03_01_preview import EmbeddingsCreateResponse


class EmbeddingsCreate(Operation):
    """POST /deployments/{deployment_id}/embeddings."""

    name = "embeddings.create"
    method = "POST"
    path = "/deployments/{deployment_id}/embeddings"
    body = "json"
    locations = {
        "model": ("path", "deployment_id"),
    }
    body_fields = (
        "input",
        "dimensions",
        "encoding_format",
        "input_type",
        "user",
    )
    required = (
        "model",
        "input",
    )
    answers = (
        Answer(
            "200",
            "application/json",
            "json",
            Ref("embeddings_create_response_v2024_03_01_preview.EmbeddingsCreateResponse"),
        ),
    )

    def request(
        self,
        *,
        deployment_id: str,
        body: EmbeddingsCreateRequest | Mapping[str, Any],
    ) -> Request:
        """Return the request, which `aoai._runtime.calls` or any other driver can send."""
        return self.build(
            path={
                "deployment_id": deployment_id,
            },
            body=body,
        )

    if TYPE_CHECKING:

        def read(self, status_code: int, headers: Mapping[str, str], content: bytes) -> EmbeddingsCreateResponse: ...
        def sync(
            self,
            client: httpx.Client,
            *,
            deployment_id: str,
            body: EmbeddingsCreateRequest | Mapping[str, Any],
        ) -> EmbeddingsCreateResponse: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            deployment_id: str,
            body: EmbeddingsCreateRequest | Mapping[str, Any],
        ) -> EmbeddingsCreateResponse: ...


OPERATION = EmbeddingsCreate
