"""`uploads.parts.create` of Azure OpenAI, as of 2024-10-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from aoai_generated.models.upload_part_resource_v2024_10_01_preview import UploadPartResource
    from aoai_generated.models.uploads_parts_create_request_v2024_08_01_preview import UploadsPartsCreateRequest


class UploadsPartsCreate(Operation):
    """POST /uploads/{upload_id}/parts."""

    name = "uploads.parts.create"
    method = "POST"
    path = "/uploads/{upload_id}/parts"
    body = "multipart"
    files = ("data",)
    locations = {
        "upload_id": ("path", "upload_id"),
    }
    body_fields = ("data",)
    required = (
        "upload_id",
        "data",
    )
    positional = "upload_id"
    answers = (
        Answer("200", "application/json", "json", Ref("upload_part_resource_v2024_10_01_preview.UploadPartResource")),
    )
    error = Ref("authoring_error_response_v2024_02_01.AuthoringErrorResponse")

    def request(
        self,
        *,
        upload_id: str,
        body: UploadsPartsCreateRequest | Mapping[str, Any],
    ) -> Request:
        """Return the request, which `aoai._runtime.calls` or any other driver can send."""
        return self.build(
            path={
                "upload_id": upload_id,
            },
            body=body,
        )

    if TYPE_CHECKING:

        def read(self, status_code: int, headers: Mapping[str, str], content: bytes) -> UploadPartResource: ...
        def sync(
            self,
            client: httpx.Client,
            *,
            upload_id: str,
            body: UploadsPartsCreateRequest | Mapping[str, Any],
        ) -> UploadPartResource: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            upload_id: str,
            body: UploadsPartsCreateRequest | Mapping[str, Any],
        ) -> UploadPartResource: ...


OPERATION = UploadsPartsCreate
