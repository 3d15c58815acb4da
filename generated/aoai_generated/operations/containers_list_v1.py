"""`containers.list` of Azure OpenAI, as of v1."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from aoai_generated.models.container_list_resource_v1 import ContainerListResource
    from aoai_generated.models.values_v1 import AzureAIFoundryModelsApiVersion


class ContainersList(Operation):
    """GET /containers."""

    name = "containers.list"
    method = "GET"
    path = "/containers"
    locations = {
        "api_version": ("query", "api-version"),
        "limit": ("query", "limit"),
        "order": ("query", "order"),
        "after": ("query", "after"),
        "before": ("query", "before"),
    }
    answers = (Answer("200", "application/json", "json", Ref("container_list_resource_v1.ContainerListResource")),)
    error = Ref("azure_error_response_v1.AzureErrorResponse")

    def request(
        self,
        *,
        api_version: AzureAIFoundryModelsApiVersion | None = None,
        limit: int | None = None,
        order: Literal["asc", "desc"] | None = None,
        after: str | None = None,
        before: str | None = None,
    ) -> Request:
        """Return the request, which `aoai._runtime.calls` or any other driver can send.

        Args:
            api_version: the service's default is 'v1'.
            limit: the service's default is 20.
        """
        return self.build(
            query={
                "api-version": api_version,
                "limit": limit,
                "order": order,
                "after": after,
                "before": before,
            },
        )

    if TYPE_CHECKING:

        def read(self, status_code: int, headers: Mapping[str, str], content: bytes) -> ContainerListResource: ...
        def sync(
            self,
            client: httpx.Client,
            *,
            api_version: AzureAIFoundryModelsApiVersion | None = None,
            limit: int | None = None,
            order: Literal["asc", "desc"] | None = None,
            after: str | None = None,
            before: str | None = None,
        ) -> ContainerListResource: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            api_version: AzureAIFoundryModelsApiVersion | None = None,
            limit: int | None = None,
            order: Literal["asc", "desc"] | None = None,
            after: str | None = None,
            before: str | None = None,
        ) -> ContainerListResource: ...


OPERATION = ContainersList
