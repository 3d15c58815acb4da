"""`batches.create` of Azure OpenAI, as of preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from aoai_generated.models.batch_preview import Batch
    from aoai_generated.models.batches_create_request_preview import BatchesCreateRequest


class BatchesCreate(Operation):
    """POST /batches."""

    name = "batches.create"
    method = "POST"
    path = "/batches"
    body = "json"
    body_fields = (
        "completion_window",
        "endpoint",
        "input_blob",
        "input_file_id",
        "output_expires_after",
        "output_folder",
        "metadata",
    )
    required = (
        "completion_window",
        "endpoint",
    )
    answers = (Answer("201", "application/json", "json", Ref("batch_preview.Batch")),)
    error = Ref("azure_error_response_v1.AzureErrorResponse")

    def request(
        self,
        *,
        body: BatchesCreateRequest | Mapping[str, Any],
    ) -> Request:
        """Return the request, which `aoai._runtime.calls` or any other driver can send."""
        return self.build(
            body=body,
        )

    if TYPE_CHECKING:

        def read(self, status_code: int, headers: Mapping[str, str], content: bytes) -> Batch: ...
        def sync(
            self,
            client: httpx.Client,
            *,
            body: BatchesCreateRequest | Mapping[str, Any],
        ) -> Batch: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            body: BatchesCreateRequest | Mapping[str, Any],
        ) -> Batch: ...


OPERATION = BatchesCreate
