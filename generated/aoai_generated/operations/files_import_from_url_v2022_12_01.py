"""`files.import_from_url` of Azure OpenAI, as of 2022-12-01."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from aoai_generated.models.file_import_v2022_12_01 import FileImport
    from aoai_generated.models.file_v2022_12_01 import File


class FilesImportFromUrl(Operation):
    """POST /files/import."""

    name = "files.import_from_url"
    method = "POST"
    path = "/files/import"
    body = "json"
    body_fields = (
        "content_url",
        "filename",
        "purpose",
    )
    required = (
        "content_url",
        "filename",
        "purpose",
    )
    answers = (Answer("201", "application/json", "json", Ref("file_v2022_12_01.File")),)
    error = Ref("authoring_error_response_v2022_12_01.AuthoringErrorResponse")

    def request(
        self,
        *,
        body: FileImport | Mapping[str, Any],
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
            body: FileImport | Mapping[str, Any],
        ) -> File: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            body: FileImport | Mapping[str, Any],
        ) -> File: ...


OPERATION = FilesImportFromUrl
