"""`responses.input_items.list` of Azure OpenAI, as of preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from aoai_generated.models.response_item_list_v1 import ResponseItemList


class ResponsesInputItemsList(Operation):
    """GET /responses/{response_id}/input_items."""

    name = "responses.input_items.list"
    method = "GET"
    path = "/responses/{response_id}/input_items"
    locations = {
        "response_id": ("path", "response_id"),
        "limit": ("query", "limit"),
        "order": ("query", "order"),
        "after": ("query", "after"),
        "before": ("query", "before"),
    }
    required = ("response_id",)
    positional = "response_id"
    answers = (Answer("200", "application/json", "json", Ref("response_item_list_v1.ResponseItemList")),)
    error = Ref("azure_error_response_v1.AzureErrorResponse")

    def request(
        self,
        *,
        response_id: str,
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
                "response_id": response_id,
            },
            query={
                "limit": limit,
                "order": order,
                "after": after,
                "before": before,
            },
        )

    if TYPE_CHECKING:

        def read(self, status_code: int, headers: Mapping[str, str], content: bytes) -> ResponseItemList: ...
        def sync(
            self,
            client: httpx.Client,
            *,
            response_id: str,
            limit: int | None = None,
            order: Literal["asc", "desc"] | None = None,
            after: str | None = None,
            before: str | None = None,
        ) -> ResponseItemList: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            response_id: str,
            limit: int | None = None,
            order: Literal["asc", "desc"] | None = None,
            after: str | None = None,
            before: str | None = None,
        ) -> ResponseItemList: ...


OPERATION = ResponsesInputItemsList
