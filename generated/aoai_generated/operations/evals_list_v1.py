"""`evals.list` of Azure OpenAI, as of v1."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from aoai_generated.models.eval_list_v1 import EvalList
    from aoai_generated.models.values_v1 import AzureAIFoundryModelsApiVersion


class EvalsList(Operation):
    """GET /evals."""

    name = "evals.list"
    method = "GET"
    path = "/evals"
    locations = {
        "api_version": ("query", "api-version"),
        "after": ("query", "after"),
        "limit": ("query", "limit"),
        "order": ("query", "order"),
        "order_by": ("query", "order_by"),
    }
    answers = (Answer("200", "application/json", "json", Ref("eval_list_v1.EvalList")),)
    error = Ref("azure_error_response_v1.AzureErrorResponse")

    def request(
        self,
        *,
        api_version: AzureAIFoundryModelsApiVersion | None = None,
        after: str | None = None,
        limit: int | None = None,
        order: Literal["asc", "desc"] | None = None,
        order_by: Literal["created_at", "updated_at"] | None = None,
    ) -> Request:
        """Return the request, which `aoai._runtime.calls` or any other driver can send.

        Args:
            api_version: the service's default is 'v1'.
            limit: the service's default is 20.
            order: the service's default is 'asc'.
            order_by: the service's default is 'created_at'.
        """
        return self.build(
            query={
                "api-version": api_version,
                "after": after,
                "limit": limit,
                "order": order,
                "order_by": order_by,
            },
        )

    if TYPE_CHECKING:

        def read(self, status_code: int, headers: Mapping[str, str], content: bytes) -> EvalList: ...
        def sync(
            self,
            client: httpx.Client,
            *,
            api_version: AzureAIFoundryModelsApiVersion | None = None,
            after: str | None = None,
            limit: int | None = None,
            order: Literal["asc", "desc"] | None = None,
            order_by: Literal["created_at", "updated_at"] | None = None,
        ) -> EvalList: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            api_version: AzureAIFoundryModelsApiVersion | None = None,
            after: str | None = None,
            limit: int | None = None,
            order: Literal["asc", "desc"] | None = None,
            order_by: Literal["created_at", "updated_at"] | None = None,
        ) -> EvalList: ...


OPERATION = EvalsList
