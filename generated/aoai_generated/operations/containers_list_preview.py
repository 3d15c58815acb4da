"""`containers.list` of Azure OpenAI, as of preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from aoai_generated.models.container_list_resource_v1 import ContainerListResource


class ContainersList(Operation):
    """GET /containers."""

    name = "containers.list"
    method = "GET"
    path = "/containers"
    locations = {
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
            query={
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
            limit: int | None = None,
            order: Literal["asc", "desc"] | None = None,
            after: str | None = None,
            before: str | None = None,
        ) -> ContainerListResource: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            limit: int | None = None,
            order: Literal["asc", "desc"] | None = None,
            after: str | None = None,
            before: str | None = None,
        ) -> ContainerListResource: ...


OPERATION = ContainersList
