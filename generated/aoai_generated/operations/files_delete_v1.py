"""`files.delete` of Azure OpenAI, as of v1."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from aoai_generated.models.delete_file_response_v1 import DeleteFileResponse
    from aoai_generated.models.values_v1 import AzureAIFoundryModelsApiVersion


class FilesDelete(Operation):
    """DELETE /files/{file_id}."""

    name = "files.delete"
    method = "DELETE"
    path = "/files/{file_id}"
    locations = {
        "file_id": ("path", "file_id"),
        "api_version": ("query", "api-version"),
    }
    required = ("file_id",)
    positional = "file_id"
    answers = (Answer("200", "application/json", "json", Ref("delete_file_response_v1.DeleteFileResponse")),)
    error = Ref("azure_error_response_v1.AzureErrorResponse")

    def request(
        self,
        *,
        file_id: str,
        api_version: AzureAIFoundryModelsApiVersion | None = None,
    ) -> Request:
        """Return the request, which `aoai._runtime.calls` or any other driver can send.

        Args:
            api_version: the service's default is 'v1'.
        """
        return self.build(
            path={
                "file_id": file_id,
            },
            query={
                "api-version": api_version,
            },
        )

    if TYPE_CHECKING:

        def read(self, status_code: int, headers: Mapping[str, str], content: bytes) -> DeleteFileResponse: ...
        def sync(
            self,
            client: httpx.Client,
            *,
            file_id: str,
            api_version: AzureAIFoundryModelsApiVersion | None = None,
        ) -> DeleteFileResponse: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            file_id: str,
            api_version: AzureAIFoundryModelsApiVersion | None = None,
        ) -> DeleteFileResponse: ...


OPERATION = FilesDelete
