"""`containers.retrieve` of Azure OpenAI, as of preview."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from aoai_generated.models.container_resource_v1 import ContainerResource


class ContainersRetrieve(Operation):
    """GET /containers/{container_id}."""

    name = "containers.retrieve"
    method = "GET"
    path = "/containers/{container_id}"
    locations = {
        "container_id": ("path", "container_id"),
    }
    required = ("container_id",)
    positional = "container_id"
    answers = (Answer("200", "application/json", "json", Ref("container_resource_v1.ContainerResource")),)
    error = Ref("azure_error_response_v1.AzureErrorResponse")

    def request(
        self,
        *,
        container_id: str,
    ) -> Request:
        """Return the request, which `aoai._runtime.calls` or any other driver can send."""
        return self.build(
            path={
                "container_id": container_id,
            },
        )

    if TYPE_CHECKING:

        def read(self, status_code: int, headers: Mapping[str, str], content: bytes) -> ContainerResource: ...
        def sync(
            self,
            client: httpx.Client,
            *,
            container_id: str,
        ) -> ContainerResource: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            container_id: str,
        ) -> ContainerResource: ...


OPERATION = ContainersRetrieve
