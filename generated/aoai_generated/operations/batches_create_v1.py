"""`batches.create` of Azure OpenAI, as of v1."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from aoai_generated.models.batch_v1 import Batch
    from aoai_generated.models.batches_create_request_v1 import BatchesCreateRequest
    from aoai_generated.models.values_v1 import AzureAIFoundryModelsApiVersion


class BatchesCreate(Operation):
    """POST /batches."""

    name = "batches.create"
    method = "POST"
    path = "/batches"
    body = "json"
    locations = {
        "api_version": ("query", "api-version"),
    }
    body_fields = (
        "completion_window",
        "endpoint",
        "input_file_id",
        "metadata",
    )
    required = (
        "completion_window",
        "endpoint",
    )
    answers = (Answer("201", "application/json", "json", Ref("batch_v1.Batch")),)
    error = Ref("azure_error_response_v1.AzureErrorResponse")

    def request(
        self,
        *,
        body: BatchesCreateRequest | Mapping[str, Any],
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

        def read(self, status_code: int, headers: Mapping[str, str], content: bytes) -> Batch: ...
        def sync(
            self,
            client: httpx.Client,
            *,
            body: BatchesCreateRequest | Mapping[str, Any],
            api_version: AzureAIFoundryModelsApiVersion | None = None,
        ) -> Batch: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            body: BatchesCreateRequest | Mapping[str, Any],
            api_version: AzureAIFoundryModelsApiVersion | None = None,
        ) -> Batch: ...


OPERATION = BatchesCreate
