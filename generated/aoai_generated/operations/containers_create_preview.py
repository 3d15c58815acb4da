"""`containers.create` of Azure OpenAI, as of preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from aoai_generated.models.container_resource_v1 import ContainerResource
    from aoai_generated.models.create_container_body_v1 import CreateContainerBody


class ContainersCreate(Operation):
    """POST /containers."""

    name = "containers.create"
    method = "POST"
    path = "/containers"
    body = "json"
    body_fields = (
        "name",
        "expires_after",
        "file_ids",
        "memory_limit",
    )
    required = ("name",)
    answers = (Answer("200", "application/json", "json", Ref("container_resource_v1.ContainerResource")),)
    error = Ref("azure_error_response_v1.AzureErrorResponse")

    def request(
        self,
        *,
        body: CreateContainerBody | Mapping[str, Any],
    ) -> Request:
        """Return the request, which `aoai._runtime.calls` or any other driver can send."""
        return self.build(
            body=body,
        )

    if TYPE_CHECKING:

        def read(self, status_code: int, headers: Mapping[str, str], content: bytes) -> ContainerResource: ...
        def sync(
            self,
            client: httpx.Client,
            *,
            body: CreateContainerBody | Mapping[str, Any],
        ) -> ContainerResource: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            body: CreateContainerBody | Mapping[str, Any],
        ) -> ContainerResource: ...


OPERATION = ContainersCreate
