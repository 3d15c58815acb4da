"""`containers.files.content.retrieve` of Azure OpenAI, as of v1."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from aoai_generated.models.values_v1 import AzureAIFoundryModelsApiVersion


class ContainersFilesContentRetrieve(Operation):
    """GET /containers/{container_id}/files/{file_id}/content."""

    name = "containers.files.content.retrieve"
    method = "GET"
    path = "/containers/{container_id}/files/{file_id}/content"
    locations = {
        "file_id": ("path", "file_id"),
        "container_id": ("path", "container_id"),
        "api_version": ("query", "api-version"),
    }
    required = (
        "file_id",
        "container_id",
    )
    positional = "file_id"
    answers = (Answer("200", "application/octet-stream", "bytes"),)
    error = Ref("azure_error_response_v1.AzureErrorResponse")

    def request(
        self,
        *,
        container_id: str,
        file_id: str,
        api_version: AzureAIFoundryModelsApiVersion | None = None,
    ) -> Request:
        """Return the request, which `aoai._runtime.calls` or any other driver can send.

        Args:
            api_version: the service's default is 'v1'.
        """
        return self.build(
            path={
                "container_id": container_id,
                "file_id": file_id,
            },
            query={
                "api-version": api_version,
            },
        )

    if TYPE_CHECKING:

        def read(self, status_code: int, headers: Mapping[str, str], content: bytes) -> bytes: ...
        def sync(
            self,
            client: httpx.Client,
            *,
            container_id: str,
            file_id: str,
            api_version: AzureAIFoundryModelsApiVersion | None = None,
        ) -> bytes: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            container_id: str,
            file_id: str,
            api_version: AzureAIFoundryModelsApiVersion | None = None,
        ) -> bytes: ...


OPERATION = ContainersFilesContentRetrieve
