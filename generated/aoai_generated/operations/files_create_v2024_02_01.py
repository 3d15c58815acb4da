"""`files.create` of Azure OpenAI, as of 2024-02-01."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from aoai_generated.models.file_v2024_02_01 import File
    from aoai_generated.models.files_create_request_v2022_12_01 import FilesCreateRequest


class FilesCreate(Operation):
    """POST /files."""

    name = "files.create"
    method = "POST"
    path = "/files"
    body = "multipart"
    files = ("file",)
    body_fields = (
        "purpose",
        "file",
    )
    required = (
        "purpose",
        "file",
    )
    answers = (Answer("201", "application/json", "json", Ref("file_v2024_02_01.File")),)
    error = Ref("authoring_error_response_v2024_02_01.AuthoringErrorResponse")

    def request(
        self,
        *,
        body: FilesCreateRequest | Mapping[str, Any],
    ) -> Request:
        """Return the request, which `aoai._runtime.calls` or any other driver can send."""
        return self.build(
            body=body,
        )

    if TYPE_CHECKING:

        def read(self, status_code: int, headers: Mapping[str, str], content: bytes) -> File: ...
        def sync(
            self,
            client: httpx.Client,
            *,
            body: FilesCreateRequest | Mapping[str, Any],
        ) -> File: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            body: FilesCreateRequest | Mapping[str, Any],
        ) -> File: ...


OPERATION = FilesCreate
