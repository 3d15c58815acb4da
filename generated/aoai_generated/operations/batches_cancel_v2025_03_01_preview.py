"""`batches.cancel` of Azure OpenAI, as of 2025-03-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from aoai_generated.models.batch_v2025_03_01_preview import Batch


class BatchesCancel(Operation):
    """POST /batches/{batch_id}/cancel."""

    name = "batches.cancel"
    method = "POST"
    path = "/batches/{batch_id}/cancel"
    locations = {
        "batch_id": ("path", "batch_id"),
    }
    required = ("batch_id",)
    positional = "batch_id"
    answers = (Answer("200", "application/json", "json", Ref("batch_v2025_03_01_preview.Batch")),)
    error = Ref("authoring_error_response_v2024_02_01.AuthoringErrorResponse")

    def request(
        self,
        *,
        batch_id: str,
    ) -> Request:
        """Return the request, which `aoai._runtime.calls` or any other driver can send."""
        return self.build(
            path={
                "batch_id": batch_id,
            },
        )

    if TYPE_CHECKING:

        def read(self, status_code: int, headers: Mapping[str, str], content: bytes) -> Batch: ...
        def sync(
            self,
            client: httpx.Client,
            *,
            batch_id: str,
        ) -> Batch: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            batch_id: str,
        ) -> Batch: ...


OPERATION = BatchesCancel
