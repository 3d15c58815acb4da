"""`uploads.create` of Azure OpenAI, as of 2024-10-21."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from aoai_generated.models.upload_file_start_body_v2024_08_01_preview import UploadFileStartBody
    from aoai_generated.models.upload_resource_v2024_10_21 import UploadResource


class UploadsCreate(Operation):
    """POST /uploads."""

    name = "uploads.create"
    method = "POST"
    path = "/uploads"
    body = "json"
    body_fields = (
        "bytes",
        "filename",
        "mime_type",
        "purpose",
    )
    required = (
        "bytes",
        "filename",
        "mime_type",
        "purpose",
    )
    answers = (Answer("200", "application/json", "json", Ref("upload_resource_v2024_10_21.UploadResource")),)
    error = Ref("authoring_error_response_v2024_02_01.AuthoringErrorResponse")

    def request(
        self,
        *,
        body: UploadFileStartBody | Mapping[str, Any],
    ) -> Request:
        """Return the request, which `aoai._runtime.calls` or any other driver can send."""
        return self.build(
            body=body,
        )

    if TYPE_CHECKING:

        def read(self, status_code: int, headers: Mapping[str, str], content: bytes) -> UploadResource: ...
        def sync(
            self,
            client: httpx.Client,
            *,
            body: UploadFileStartBody | Mapping[str, Any],
        ) -> UploadResource: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            body: UploadFileStartBody | Mapping[str, Any],
        ) -> UploadResource: ...


OPERATION = UploadsCreate
