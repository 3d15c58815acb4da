"""`batches.create` of Azure OpenAI, as of 2024-10-21."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from aoai_generated.models.batch_create_request_v2024_07_01_preview import BatchCreateRequest
    from aoai_generated.models.batch_v2024_08_01_preview import Batch


class BatchesCreate(Operation):
    """POST /batches."""

    name = "batches.create"
    method = "POST"
    path = "/batches"
    body = "json"
    body_fields = (
        "completion_window",
        "endpoint",
        "input_file_id",
        "metadata",
    )
    required = (
        "completion_window",
        "endpoint",
        "input_file_id",
    )
    answers = (Answer("200", "application/json", "json", Ref("batch_v2024_08_01_preview.Batch")),)
    error = Ref("authoring_error_response_v2024_02_01.AuthoringErrorResponse")

    def request(
        self,
        *,
        body: BatchCreateRequest | Mapping[str, Any],
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
            body: BatchCreateRequest | Mapping[str, Any],
        ) -> Batch: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            body: BatchCreateRequest | Mapping[str, Any],
        ) -> Batch: ...


OPERATION = BatchesCreate
