"""`batches.retrieve` of Azure OpenAI, as of v1."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from aoai_generated.models.batch_v1 import Batch
    from aoai_generated.models.values_v1 import AzureAIFoundryModelsApiVersion


class BatchesRetrieve(Operation):
    """GET /batches/{batch_id}."""

    name = "batches.retrieve"
    method = "GET"
    path = "/batches/{batch_id}"
    locations = {
        "batch_id": ("path", "batch_id"),
        "api_version": ("query", "api-version"),
    }
    required = ("batch_id",)
    positional = "batch_id"
    answers = (Answer("200", "application/json", "json", Ref("batch_v1.Batch")),)
    error = Ref("azure_error_response_v1.AzureErrorResponse")

    def request(
        self,
        *,
        batch_id: str,
        api_version: AzureAIFoundryModelsApiVersion | None = None,
    ) -> Request:
        """Return the request, which `aoai._runtime.calls` or any other driver can send.

        Args:
            api_version: the service's default is 'v1'.
        """
        return self.build(
            path={
                "batch_id": batch_id,
            },
            query={
                "api-version": api_version,
            },
        )

    if TYPE_CHECKING:

        def read(self, status_code: int, headers: Mapping[str, str], content: bytes) -> Batch: ...
        def sync(
            self,
            client: httpx.Client,
            *,
            batch_id: str,
            api_version: AzureAIFoundryModelsApiVersion | None = None,
        ) -> Batch: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            batch_id: str,
            api_version: AzureAIFoundryModelsApiVersion | None = None,
        ) -> Batch: ...


OPERATION = BatchesRetrieve
