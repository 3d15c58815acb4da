"""`containers.create` of Azure OpenAI, as of v1."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from aoai_generated.models.container_resource_v1 import ContainerResource
    from aoai_generated.models.create_container_body_v1 import CreateContainerBody
    from aoai_generated.models.values_v1 import AzureAIFoundryModelsApiVersion


class ContainersCreate(Operation):
    """POST /containers."""

    name = "containers.create"
    method = "POST"
    path = "/containers"
    body = "json"
    locations = {
        "api_version": ("query", "api-version"),
    }
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
        api_version: AzureAIFoundryModelsApiVersion | None = None,
    ) -> Request:
        """Return the request, which `aoai._runtime.calls` or any other driver can send.

        Args:
            api_version: the service's default is 'v1'.
        """
        return self.build(
            query={
                "api-version": api_version,
            },
            body=body,
        )

    if TYPE_CHECKING:

        def read(self, status_code: int, headers: Mapping[str, str], content: bytes) -> ContainerResource: ...
        def sync(
            self,
            client: httpx.Client,
            *,
            body: CreateContainerBody | Mapping[str, Any],
            api_version: AzureAIFoundryModelsApiVersion | None = None,
        ) -> ContainerResource: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            body: CreateContainerBody | Mapping[str, Any],
            api_version: AzureAIFoundryModelsApiVersion | None = None,
        ) -> ContainerResource: ...


OPERATION = ContainersCreate
