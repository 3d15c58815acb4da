"""`uploads.complete` of Azure OpenAI, as of 2025-03-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from aoai_generated.models.upload_file_complete_body_v2024_08_01_preview import UploadFileCompleteBody
    from aoai_generated.models.upload_resource_v2025_03_01_preview import UploadResource


class UploadsComplete(Operation):
    """POST /uploads/{upload_id}/complete."""

    name = "uploads.complete"
    method = "POST"
    path = "/uploads/{upload_id}/complete"
    body = "json"
    locations = {
        "upload_id": ("path", "upload_id"),
    }
    body_fields = (
        "part_ids",
        "md5",
    )
    required = (
        "upload_id",
        "part_ids",
    )
    positional = "upload_id"
    answers = (Answer("200", "application/json", "json", Ref("upload_resource_v2025_03_01_preview.UploadResource")),)
    error = Ref("authoring_error_response_v2024_02_01.AuthoringErrorResponse")

    def request(
        self,
        *,
        upload_id: str,
        body: UploadFileCompleteBody | Mapping[str, Any],
    ) -> Request:
        """Return the request, which `aoai._runtime.calls` or any other driver can send."""
        return self.build(
            path={
                "upload_id": upload_id,
            },
            body=body,
        )

    if TYPE_CHECKING:

        def read(self, status_code: int, headers: Mapping[str, str], content: bytes) -> UploadResource: ...
        def sync(
            self,
            client: httpx.Client,
            *,
            upload_id: str,
            body: UploadFileCompleteBody | Mapping[str, Any],
        ) -> UploadResource: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            upload_id: str,
            body: UploadFileCompleteBody | Mapping[str, Any],
        ) -> UploadResource: ...


OPERATION = UploadsComplete
