"""`containers.files.list` of Azure OpenAI, as of preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from aoai_generated.models.container_file_list_resource_v1 import ContainerFileListResource


class ContainersFilesList(Operation):
    """GET /containers/{container_id}/files."""

    name = "containers.files.list"
    method = "GET"
    path = "/containers/{container_id}/files"
    locations = {
        "container_id": ("path", "container_id"),
        "limit": ("query", "limit"),
        "order": ("query", "order"),
        "after": ("query", "after"),
        "before": ("query", "before"),
    }
    required = ("container_id",)
    positional = "container_id"
    answers = (
        Answer("200", "application/json", "json", Ref("container_file_list_resource_v1.ContainerFileListResource")),
    )
    error = Ref("azure_error_response_v1.AzureErrorResponse")

    def request(
        self,
        *,
        container_id: str,
        limit: int | None = None,
        order: Literal["asc", "desc"] | None = None,
        after: str | None = None,
        before: str | None = None,
    ) -> Request:
        """Return the request, which `aoai._runtime.calls` or any other driver can send.

        Args:
            limit: the service's default is 20.
        """
        return self.build(
            path={
                "container_id": container_id,
            },
            query={
                "limit": limit,
                "order": order,
                "after": after,
                "before": before,
            },
        )

    if TYPE_CHECKING:

        def read(self, status_code: int, headers: Mapping[str, str], content: bytes) -> ContainerFileListResource: ...
        def sync(
            self,
            client: httpx.Client,
            *,
            container_id: str,
            limit: int | None = None,
            order: Literal["asc", "desc"] | None = None,
            after: str | None = None,
            before: str | None = None,
        ) -> ContainerFileListResource: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            container_id: str,
            limit: int | None = None,
            order: Literal["asc", "desc"] | None = None,
            after: str | None = None,
            before: str | None = None,
        ) -> ContainerFileListResource: ...


OPERATION = ContainersFilesList
