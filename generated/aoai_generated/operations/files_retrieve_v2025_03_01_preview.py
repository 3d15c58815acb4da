"""`files.retrieve` of Azure OpenAI, as of 2025-03-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from aoai_generated.models.file_v2025_03_01_preview import File


class FilesRetrieve(Operation):
    """GET /files/{file_id}."""

    name = "files.retrieve"
    method = "GET"
    path = "/files/{file_id}"
    locations = {
        "file_id": ("path", "file_id"),
    }
    required = ("file_id",)
    positional = "file_id"
    answers = (Answer("200", "application/json", "json", Ref("file_v2025_03_01_preview.File")),)
    error = Ref("authoring_error_response_v2024_02_01.AuthoringErrorResponse")

    def request(
        self,
        *,
        file_id: str,
    ) -> Request:
        """Return the request, which `aoai._runtime.calls` or any other driver can send."""
        return self.build(
            path={
                "file_id": file_id,
            },
        )

    if TYPE_CHECKING:

        def read(self, status_code: int, headers: Mapping[str, str], content: bytes) -> File: ...
        def sync(
            self,
            client: httpx.Client,
            *,
            file_id: str,
        ) -> File: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            file_id: str,
        ) -> File: ...


OPERATION = FilesRetrieve
