"""`files.create` of Azure OpenAI, as of preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from aoai_generated.models.create_file_request_v1 import CreateFileRequest
    from aoai_generated.models.open_ai_file_v1 import OpenAIFile


class FilesCreate(Operation):
    """POST /files."""

    name = "files.create"
    method = "POST"
    path = "/files"
    body = "multipart"
    files = ("file",)
    body_fields = (
        "file",
        "purpose",
        "expires_after",
    )
    required = (
        "file",
        "purpose",
    )
    answers = (Answer("200", "application/json", "json", Ref("open_ai_file_v1.OpenAIFile")),)
    error = Ref("azure_error_response_v1.AzureErrorResponse")

    def request(
        self,
        *,
        body: CreateFileRequest | Mapping[str, Any],
    ) -> Request:
        """Return the request, which `aoai._runtime.calls` or any other driver can send."""
        return self.build(
            body=body,
        )

    if TYPE_CHECKING:

        def read(self, status_code: int, headers: Mapping[str, str], content: bytes) -> OpenAIFile: ...
        def sync(
            self,
            client: httpx.Client,
            *,
            body: CreateFileRequest | Mapping[str, Any],
        ) -> OpenAIFile: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            body: CreateFileRequest | Mapping[str, Any],
        ) -> OpenAIFile: ...


OPERATION = FilesCreate
