"""`containers.files.retrieve` of Azure OpenAI, as of preview."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from aoai_generated.models.container_file_resource_v1 import ContainerFileResource


class ContainersFilesRetrieve(Operation):
    """GET /containers/{container_id}/files/{file_id}."""

    name = "containers.files.retrieve"
    method = "GET"
    path = "/containers/{container_id}/files/{file_id}"
    locations = {
        "file_id": ("path", "file_id"),
        "container_id": ("path", "container_id"),
    }
    required = (
        "file_id",
        "container_id",
    )
    positional = "file_id"
    answers = (Answer("200", "application/json", "json", Ref("container_file_resource_v1.ContainerFileResource")),)
    error = Ref("azure_error_response_v1.AzureErrorResponse")

    def request(
        self,
        *,
        container_id: str,
        file_id: str,
    ) -> Request:
        """Return the request, which `aoai._runtime.calls` or any other driver can send."""
        return self.build(
            path={
                "container_id": container_id,
                "file_id": file_id,
            },
        )

    if TYPE_CHECKING:

        def read(self, status_code: int, headers: Mapping[str, str], content: bytes) -> ContainerFileResource: ...
        def sync(
            self,
            client: httpx.Client,
            *,
            container_id: str,
            file_id: str,
        ) -> ContainerFileResource: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            container_id: str,
            file_id: str,
        ) -> ContainerFileResource: ...


OPERATION = ContainersFilesRetrieve
